"""Säkerhet: what guards the register, the recovery sheet, and when it locks itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.safe import Protection, SafeView
from orat.errors import OratError, UserError
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.safe.choice import add_choice, chosen_guard, offer_keyring
from orat.ui.safe.sheet import offer_sheet
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import ComboField, Form, Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label
from orat.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from orat.services.house import Services

_MINUTES = (5, 15, 30, 60)
Answered = Callable[[FormDialog, dict[str, Any]], object]


class SecuritySection(QWidget):
    """Every button opens a dialog that asks for the present password where there is one."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._sheet_wanted = False
        self.view = SafeView(protection=Protection.NONE)
        self.told = label("", wrap=True)
        self.warning = label("", "small", wrap=True, tone="warning")
        self.password = Button(self.tr("Byt lösenord…"), self.ask_password, writes=True)
        self.keyring = Button(self.tr("Öppna med datorns inloggning…"), self.ask_keyring, writes=True)
        self.by_password = Button(self.tr("Öppna med lösenord…"), self.ask_new_password, writes=True)
        self.sheet = Button(self.tr("Nytt återställningsblad…"), self.ask_sheet, writes=True)
        self.key = Button(self.tr("Byt nyckel…"), self.ask_key, writes=True)
        self.encrypt = Button(self.tr("Kryptera registret…"), self.ask_encrypt, look="primary", writes=True)
        row = QWidget()
        beside = FlowLayout(row)
        for button in (self.encrypt, self.password, self.by_password, self.keyring, self.sheet, self.key):
            beside.addWidget(button)
        self.form = Form()
        never = Option(0, self.tr("aldrig"))
        minutes = [Option(each, self.tr("efter {n} minuter").format(n=each)) for each in _MINUTES]
        self.form.add_row(("lock_after", ComboField(self.tr("Lås när ingen gör något"), [*minutes, never])))
        # Kept in this computer's settings, not in the register.
        self.form.fields["lock_after"].writes = False
        self.form.show_values({"lock_after": context.settings.value.lock_after})
        self.form.committed.connect(lambda _, value: context.settings.change(lock_after=value or 0))
        self.places = label("", "small", wrap=True)
        single_column(self, self.tr("Säkerhet"), self.told, self.warning, row, self.form, self.places)
        self.show_view(self.view)

    def show_directory(self, directory: Directory) -> None:
        """The register was read; how it is guarded is read with it."""
        self._context.tasks.read(
            lambda services: services.security.view(), self.show_view, owner=self, latest="safe"
        )

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def want_sheet(self) -> None:
        """Ask for a recovery sheet as soon as it is read how the register is guarded."""
        self._sheet_wanted = True

    def show_view(self, view: SafeView) -> None:
        """Show how the register is guarded and what can be done about it."""
        self.view = view
        plain, ringed = view.protection is Protection.NONE, view.protection is Protection.KEYRING
        can_reopen = self._context.shell.door is not None
        self.encrypt.setVisible(plain and can_reopen)
        self.password.setVisible(view.protection is Protection.PASSWORD)
        self.keyring.setVisible(view.protection is Protection.PASSWORD and view.has_keyring)
        self.by_password.setVisible(ringed)
        self.sheet.setVisible(not plain)
        self.key.setVisible(not plain and can_reopen)
        self.form.setVisible(view.protection is Protection.PASSWORD)
        self.told.setText(self._words(view.protection))
        missing = not plain and not view.has_sheet
        self.warning.setText(
            self.tr("Det finns inget återställningsblad. Går nyckeln förlorad är allt förlorat.")
            if missing
            else ""
        )
        self.warning.setVisible(missing)
        if self._sheet_wanted and not plain:
            self._sheet_wanted = False
            self.ask_sheet()
        self.places.setText(
            self.tr(
                "Säkerhetskopiorna krypteras med samma nyckel, också på det andra stället om det är "
                "inkopplat. Äldre kopior på andra ställen blir kvar som de är: ta bort okrypterade där."
            )
        )

    def _words(self, protection: Protection) -> str:
        return {
            Protection.NONE: self.tr(
                "Registret är inte krypterat. Den som kommer åt filen kan läsa allt i den."
            ),
            Protection.PASSWORD: self.tr(
                "Registret är krypterat och öppnas med ett lösenord. Ctrl+L låser det."
            ),
            Protection.KEYRING: self.tr(
                "Registret är krypterat. Nyckeln ligger i datorns nyckelring och öppnas av inloggningen."
            ),
        }[protection]

    def ask_password(self) -> None:
        """Another password."""
        dialog = self._dialog(self.tr("Byt lösenord"), self.tr("Byt"), self._change_password)
        self._add_present(dialog)
        self._add_fresh(dialog)
        dialog.open()

    def ask_new_password(self) -> None:
        """A password in place of the keyring."""
        dialog = self._dialog(
            self.tr("Öppna med lösenord"), self.tr("Öppna med lösenord"), self._use_password
        )
        self._add_fresh(dialog)
        dialog.open()

    def ask_keyring(self) -> None:
        """The keyring in place of the password."""
        text = self.tr("Lösenordet behövs inte längre. Registret låser sig inte heller av sig självt.")
        dialog = self._dialog(
            self.tr("Öppna med datorns inloggning"), self.tr("Ta bort lösenordet"), self._use_keyring, text
        )
        self._add_present(dialog)
        dialog.open()

    def ask_sheet(self) -> None:
        """A new recovery sheet; an earlier one ceases to hold once it is printed."""
        if self.view.protection is Protection.KEYRING:
            offer_sheet(self._context, self, "")
            return
        text = self.tr("När det nya bladet är utskrivet eller sparat gäller inte det gamla längre.")
        dialog = self._dialog(self.tr("Nytt återställningsblad"), self.tr("Gör bladet"), self._sheet, text)
        self._add_present(dialog)
        dialog.open()

    def ask_key(self) -> None:
        """A new key: what was under the old one cannot be opened by who has that."""
        text = self.tr(
            "Registret och säkerhetskopiorna skrivs om med en ny nyckel. Gör det om någon obehörig kan ha "
            "fått tag i nyckeln. Återställningsbladet slutar gälla: skriv ut ett nytt efteråt."
        )
        dialog = self._dialog(self.tr("Byt nyckel"), self.tr("Byt nyckel"), self._change_key, text)
        if self.view.protection is Protection.PASSWORD:
            self._add_present(dialog)
        dialog.open()

    def ask_encrypt(self) -> None:
        """Encrypt a register that was plain until now."""
        text = self.tr(
            "En säkerhetskopia görs först. Sedan skrivs registret och säkerhetskopiorna i datamappen om "
            "krypterade, och det okrypterade skrivs över och tas bort."
        )
        dialog = self._dialog(self.tr("Kryptera registret"), self.tr("Kryptera"), self._encrypt, text)
        add_choice(dialog.form)
        offer_keyring(dialog.form, has_keyring=self.view.has_keyring)
        dialog.open()

    def _dialog(self, title: str, verb: str, done: Answered, text: str = "") -> FormDialog:
        return FormDialog(self, title, verb, done, text=text)

    def _add_present(self, dialog: FormDialog) -> None:
        dialog.add_row(("present", SecretField(self.tr("Nuvarande lösenord"))))

    def _add_fresh(self, dialog: FormDialog) -> None:
        hint = self.tr("Minst tolv tecken. Fyra ord som inte hör ihop går bra.")
        dialog.add_row(("password", SecretField(self.tr("Nytt lösenord"), hint=hint)))
        dialog.add_row(("again", SecretField(self.tr("Nytt lösenord igen"))))

    def _change_password(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        present, password, again = (_typed(dialog, name) for name in ("present", "password", "again"))
        self._keep(dialog, lambda services: services.security.change_password(present, password, again))

    def _use_password(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        password, again = _typed(dialog, "password"), _typed(dialog, "again")
        self._keep(dialog, lambda services: services.security.use_password(password, again))

    def _use_keyring(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        present = _typed(dialog, "present")
        self._keep(dialog, lambda services: services.security.use_keyring(present))

    def _keep(self, dialog: FormDialog, job: "Callable[[Services], Done[None]]") -> None:
        def kept(_done: Done[None]) -> None:
            dialog.accept()
            self._context.shell.say(self.tr("Klart. Det gäller från och med nu."))

        self._context.tasks.write(job, kept, dialog.fail, owner=dialog)

    def _sheet(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        present = _typed(dialog, "present")

        def made(sheet: Any) -> None:
            from orat.ui.safe.sheet import SheetDialog

            dialog.accept()
            SheetDialog(self._context, self, sheet, present).open()

        self._context.tasks.read(
            lambda services: services.security.sheet(present), made, dialog.fail, owner=dialog
        )

    def _change_key(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        door = self._context.shell.door
        present = _typed(dialog, "present") if "present" in dialog.form.fields else ""
        if door is not None:
            self._reopen(dialog, "security.key", lambda: door.change_key(present))

    def _encrypt(self, dialog: FormDialog, _values: dict[str, Any]) -> None:
        door = self._context.shell.door
        typed = {name: field.read() for name, field in dialog.form.fields.items()}
        try:
            protection, password = chosen_guard(typed)
        except UserError as error:
            dialog.fail(error)
            return
        if door is not None:
            self._reopen(dialog, "security.encrypt", lambda: door.encrypt(protection, password), password)

    def _reopen(
        self, dialog: FormDialog, verb: str, factory: "Callable[[], Services]", present: str = ""
    ) -> None:
        """Close the register, do it, and open it anew; refused, it is opened as it was."""
        tasks, door = self._context.tasks, self._context.shell.door
        dialog.verb.setEnabled(False)
        secret = _typed(dialog, "present") if "present" in dialog.form.fields else present

        def again() -> None:
            dialog.accept()
            tasks.write(lambda services: services.security.note(verb))
            self._context.shell.say(self.tr("Klart. Skriv ut ett återställningsblad nu."))
            self._context.tasks.read(lambda s: s.security.view(), self.show_view, owner=self)
            offer_sheet(self._context, self, secret)

        def refused(error: OratError) -> None:
            dialog.fail(error)
            if door is not None:
                tasks.start(door.again, failed=self._context.shell.tell, close=lambda s: s.close())

        tasks.start(factory, again, refused, close=lambda services: services.close())


def _typed(dialog: FormDialog, name: str) -> str:
    return str(dialog.form.fields[name].read() or "")
