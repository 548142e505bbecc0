"""E-post: how mail leaves, and a trial to oneself."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.sending import Dispatch, MailSecurity, MailSettings, SendingMethod
from orat.errors import OratError
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.meetings.sending.words import failure_words
from orat.ui.pages.register.single import single_column
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import ComboField, Form, LineField, NumberField, Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.secret_field import SecretField
from orat.ui.widgets.toast import announce

if TYPE_CHECKING:
    from orat.services.house import Services


class MailSection(QWidget):
    """Every field keeps itself; the password goes to the system's safe and is never shown again."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._settings = MailSettings()
        methods = [
            Option(SendingMethod.DRAFT, self.tr("Utkast i e-postprogrammet")),
            Option(SendingMethod.SMTP, self.tr("Härifrån, genom en server")),
        ]
        locks = [
            Option(MailSecurity.STARTTLS, self.tr("STARTTLS (vanligast, port 587)")),
            Option(MailSecurity.TLS, self.tr("TLS (port 465)")),
            Option(MailSecurity.NONE, self.tr("Ingen, bara utan inloggning")),
        ]
        self.form = Form()
        self.form.add_row(("method", ComboField(self.tr("Så skickas dokument"), methods)))
        self.form.add_row(
            ("host", LineField(self.tr("Server"), optional=True), 3),
            ("port", NumberField(self.tr("Port"), 1, 65535), 1),
        )
        self.form.add_row(("security", ComboField(self.tr("Kryptering"), locks)))
        self.form.add_row(("sender_name", LineField(self.tr("Avsändarens namn"), optional=True)))
        self.form.add_row(("sender_email", LineField(self.tr("Avsändarens adress"), optional=True)))
        self.form.add_row(("username", LineField(self.tr("Användarnamn"), optional=True)))
        self.form.committed.connect(self._keep)
        self.password = SecretField(
            self.tr("Lösenord"), hint=self.tr("Sparas i datorns eget lösenordsvalv och ingen annanstans.")
        )
        keep = Button(self.tr("Spara lösenordet"), self._keep_password, writes=True)
        self.trial = Button(self.tr("Skicka ett prov till mig"), self._try)
        self.told = label("", wrap=True)
        row = QWidget()
        beside = FlowLayout(row)
        beside.addWidget(keep)
        beside.addWidget(self.trial)
        single_column(self, self.tr("E-post"), self.form, self.password, row, self.told)

    def show_directory(self, directory: Directory) -> None:
        """The register was read; the settings are read with it."""
        self._context.tasks.read(
            lambda s: s.sending.settings(), self.show_settings, owner=self, latest="mail"
        )

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def show_settings(self, settings: MailSettings) -> None:
        """Show what was read."""
        self._settings = settings
        self.form.show_values({name: getattr(settings, name) for name in self.form.fields})
        self.trial.setEnabled(bool(settings.host and settings.sender_email))

    def _keep(self, name: str, value: Any) -> None:
        empty = {"port": 587, "method": SendingMethod.DRAFT, "security": MailSecurity.STARTTLS}
        values: dict[str, Any] = {name: value or empty.get(name, "")}
        changed = replace(self._settings, **values)
        self._context.tasks.write(
            lambda s: s.sending.save_settings(changed), failed=self.form.fail, owner=self
        )

    def _keep_password(self) -> None:
        password = self.password.read()
        self._context.tasks.read(
            lambda s: s.sending.set_password(password),
            lambda _: self.told.setText(self.tr("Lösenordet är sparat i datorns lösenordsvalv.")),
            self._refused,
            owner=self,
        )
        self.password.show_value("", force=True)

    def _refused(self, error: Exception) -> None:
        code = error.code if isinstance(error, OratError) else ""
        if code == "no-keyring":
            self.told.setText(
                self.tr("Datorn har inget lösenordsvalv. Lösenordet får skrivas vid varje utskick.")
            )
        else:
            self.form.fail(error)

    def _try(self) -> None:
        """What is typed as password holds for this once, saved or not."""
        self.told.setText("")
        self.trial.setEnabled(False)
        subject = self.tr("Prov från Örat mot marken")
        text = self.tr("Det här är ett prov. Kom det fram fungerar inställningarna.")
        password = self.password.read() or None

        def job(services: "Services", progress: Progress) -> Done[Dispatch]:
            return services.sending.send_sample(
                subject, text, cancelled=lambda: progress.cancelled, password=password
            )

        title = self.tr("Skickar ett prov")
        self._context.tasks.run_long(title, job, self._tried, self._not_tried, owner=self)

    def _tried(self, done: Done[Dispatch]) -> None:
        self.trial.setEnabled(True)
        failure = done.value.failure
        words = failure_words(failure) if failure else self.tr("Provet är skickat till dig.")
        self.told.setText(words)
        announce(self.told, words)

    def _not_tried(self, error: Exception) -> None:
        self.trial.setEnabled(True)
        code = error.code if isinstance(error, OratError) else ""
        if code in ("no-keyring", "no-password"):
            self.password.show_error(self.tr("Skriv lösenordet och tryck en gång till. Det sparas inte."))
            self.password.setFocus()
        else:
            self._refused(error)
