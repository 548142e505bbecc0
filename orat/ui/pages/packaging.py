"""Packages to and from another installation: sent, opened with their password, looked at and taken in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from orat.domain.changes import Done
from orat.domain.exports import DataExport
from orat.domain.package import Correspondent, PackageKind
from orat.domain.person_data import Looked
from orat.errors import EnvironmentFault, OratError, UserError
from orat.ui import formats, words
from orat.ui.after_export import open_file, tell_exported
from orat.ui.guarding.panel import Look, guard_leaving
from orat.ui.page import ServiceContext
from orat.ui.pages.package_words import changed_words, held, told
from orat.ui.paper.draft import ask_receiver, hand_over
from orat.ui.paper.saving import FileSaver
from orat.ui.progress import Progress
from orat.ui.widgets.fields import ComboField, LineField, Option
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.inbox.packages import PackageLook, PackageTaken

translate = QCoreApplication.translate


def ask_package(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    """Let the person choose a package."""
    dialog = QFileDialog(parent, translate("Packaging", "Välj paket att läsa in"))
    dialog.setNameFilter(translate("Packaging", "Paket (*.orat)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


@dataclass(frozen=True, slots=True)
class Parcel:
    """A package that can be read: how it is looked at and taken in with a password. `lies` says that it lies
    in the inbox.
    """

    name: str
    look: "Callable[[str, Services], PackageLook]"
    take: "Callable[[str, Services], Done[PackageTaken]]"
    lies: bool = False


class Packaging:
    """What one page does with packages. `paper` asks where a file goes, `ask` which is to be read."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        self._context = context
        self._parent = parent
        self.paper = FileSaver(context, parent)
        self.ask: Callable[[QWidget, Callable[[Path], object]], object] = ask_package
        self.open_elsewhere: Callable[[Path], bool] = open_file
        """Hands a draft to the mail program; replaced where nobody sits at the screen."""

    def send(self, concern_ids: Sequence[int]) -> None:
        """Ask for whom and for a password, then where to, and send these concerns."""
        count = len(concern_ids)
        what = translate("Packaging", "1 iakttagelse") if count == 1 else words.concern_count(count)

        def job(target: Path, values: dict[str, Any]) -> "Callable[[Services], Done[DataExport]]":
            return lambda services: services.packages.send(
                concern_ids, target, password=values["password"] or "", recipient=values["recipient"] or ""
            )

        dialog = self._asking(
            translate("Packaging", "Skicka {what} i ett paket").format(what=what),
            translate(
                "Packaging",
                "Den som har ett eget Örat mot marken, till exempel samordnaren, läser in paketet i sin "
                "Inkorg. "
                "Bilagorna följer med. Svaret kommer tillbaka som ett paket och hamnar på rätt iakttagelse.",
            ),
            translate("Packaging", "Iakttagelser {day}.orat"),
            job,
            translate("Packaging", "Paketet med {what}").format(what=what),
            lambda _: lambda services, told: services.leaving.of_package(concern_ids, told),
        )
        recipient = LineField(translate("Packaging", "För vem"), optional=True)
        dialog.form.add_row(("recipient", recipient))
        dialog.add_row(("password", _password())).open()

    def answer(self) -> None:
        """Ask whom to answer and for a password, then where to, and write what became of their concerns."""
        self._context.tasks.read(
            lambda services: services.packages.correspondents(), then=self._ask_whom, owner=self.paper
        )

    def _ask_whom(self, found: Sequence[Correspondent]) -> None:
        if not found:
            text = translate(
                "Packaging", "Ingen annan installation har skickat något som har tagits emot här."
            )
            self._context.shell.say(text)
            return

        def job(target: Path, values: dict[str, Any]) -> "Callable[[Services], Done[DataExport]]":
            register = values["register"]
            name = next(each.sender for each in found if each.register == register)
            return lambda services: services.packages.answer(
                register, target, password=values["password"] or "", recipient=name
            )

        dialog = self._asking(
            translate("Packaging", "Svara med ett paket"),
            translate(
                "Packaging",
                "Paketet säger vad som har blivit av deras iakttagelser: läget, återkoppling och beslut från "
                "hållna möten. Det som de redan har fått veta ändras inte.",
            ),
            translate("Packaging", "Svar {day}.orat"),
            job,
            translate("Packaging", "Paketet med svar"),
            lambda values: partial(_leaving_answers, values["register"]),
        )
        options = [Option(each.register, f"{each.sender} ({each.concerns})") for each in found]
        whom: ComboField[str] = ComboField(translate("Packaging", "Till"), options)
        whom.show_value(found[0].register)
        dialog.add_row(("register", whom)).add_row(("password", _password())).open()

    def read(self) -> None:
        """Ask which package, and read it."""
        self.ask(self._parent, self.read_file)

    def read_file(self, path: Path) -> None:
        """Look at a package, ask for its password if it has one, and say what it holds."""
        self._read(Parcel(path.name, partial(_look, path), partial(_take_in, path)))

    def read_lying(self, report_id: int, name: str) -> None:
        """The same of one that lies in the inbox as it came."""
        self._read(
            Parcel(
                name,
                lambda password, services: services.packages.look_lying(report_id, password),
                lambda password, services: services.packages.take_lying(report_id, password),
                lies=True,
            )
        )

    def _read(self, parcel: Parcel) -> None:
        self._context.tasks.read(
            partial(parcel.look, ""),
            lambda look: self._offer(parcel, "", look),
            partial(self._refuse, parcel),
            owner=self.paper,
        )

    def _refuse(self, parcel: Parcel, error: OratError) -> None:
        if error.code != "package-locked":
            self._context.shell.tell(error)
            return

        def done(dialog: FormDialog, values: dict[str, Any]) -> None:
            password = values["password"] or ""
            if not password:
                dialog.fail(UserError("empty", field="password"))
                return

            def opened(look: "PackageLook") -> None:
                dialog.accept()
                self._offer(parcel, password, look)

            def failed(error: OratError) -> None:
                wrong = error.code == "package-password"
                dialog.fail(UserError(error.code, field="password") if wrong else error)

            dialog.verb.setEnabled(False)
            self._context.tasks.read(partial(parcel.look, password), opened, failed, owner=dialog)

        FormDialog(
            self._parent,
            translate("Packaging", "Paketet är låst"),
            translate("Packaging", "Öppna"),
            done,
            text=translate("Packaging", "Skriv lösenordet som avsändaren har gett dig för {name}.").format(
                name=parcel.name
            ),
        ).add_row(("password", SecretField(translate("Packaging", "Lösenord")))).open()

    def _offer(self, parcel: Parcel, password: str, look: "PackageLook") -> None:
        def done(dialog: FormDialog, _: dict[str, Any]) -> None:
            dialog.verb.setEnabled(False)

            def taken(result: "Done[PackageTaken]") -> None:
                dialog.accept()
                self._tell(result.value)

            self._context.tasks.write(partial(parcel.take, password), taken, dialog.fail, owner=dialog)

        new = look.new + look.changed > 0
        dialog = FormDialog(
            self._parent,
            translate("Packaging", "Paket från {sender}").format(
                sender=" ".join(look.package.sender.split())
            ),
            translate("Packaging", "Läs in") if new else translate("Packaging", "Klart"),
            done,
            text=told(look),
        )
        if look.standings or look.answered:
            dialog.form.add(held(look, self._context.today()))
        # One that lies in the inbox is settled so, also when there is nothing new in it.
        dialog.verb.setEnabled(new or parcel.lies)
        dialog.open()

    def _tell(self, taken: "PackageTaken") -> None:
        one, many = {
            PackageKind.CONCERNS: (
                translate("Packaging", "1 iakttagelse ligger i Inkorgen"),
                translate("Packaging", "{count} iakttagelser ligger i Inkorgen"),
            ),
            PackageKind.ANSWERS: (
                translate("Packaging", "1 iakttagelse har fått svar"),
                translate("Packaging", "{count} iakttagelser har fått svar"),
            ),
        }[taken.kind]
        actions = self._context.actions
        undo = (
            (translate("Packaging", "Ångra"), actions["edit.undo"].trigger)
            if "edit.undo" in actions
            else None
        )
        parts = []
        if taken.new:
            parts.append(one if taken.new == 1 else many.format(count=formats.integer(taken.new)))
        if taken.changed:
            parts.append(changed_words(taken.changed))
        said = " · ".join(parts) or translate("Packaging", "Paketet innehöll inget nytt")
        self._context.shell.say(said, undo if parts else None)

    def _mail(self, file: Path, made: DataExport, values: dict[str, Any]) -> None:
        """Open a draft with the package in the mail program."""

        def drafted(draft: Path) -> None:
            hand_over(self._context, self._parent, draft, self.open_elsewhere)

        register, locked = values.get("register") or "", bool(values["password"])

        def write(to: str) -> None:
            self._context.tasks.read(
                lambda services: services.packages.letter(file, made, to=to, locked=locked),
                drafted,
                owner=self.paper,
            )

        self._context.tasks.read(
            lambda services: services.packages.addressee(made, register),
            lambda whom: ask_receiver(self._parent, whom, write),
            owner=self.paper,
        )

    def _asking(
        self,
        title: str,
        text: str,
        name: str,
        job: "Callable[[Path, dict[str, Any]], Callable[[Services], Done[DataExport]]]",
        contents: str,
        look: Callable[[dict[str, Any]], Look],
    ) -> FormDialog:
        """A dialog that then asks where to, and writes there when what leaves has been looked through."""

        def done(dialog: FormDialog, values: dict[str, Any]) -> None:
            target = self.paper.ask_for(name.format(day=formats.iso_day(self._context.today())))
            if target is None:
                return
            dialog.accept()
            made = job(target, values)

            def run(services: "Services", _: Progress) -> Done[DataExport]:
                return made(services)

            def told(written: Done[DataExport]) -> None:
                recipient = written.value.recipient
                for_whom = translate("Packaging", "{what}, för {recipient},")
                said = for_whom.format(what=contents, recipient=recipient) if recipient else contents
                mail = translate("Packaging", "Mejla…"), partial(self._mail, target, written.value, values)
                tell_exported(self._context.shell, target, said, mail)

            def write() -> None:
                self._context.tasks.run_long(title, run, told, owner=self.paper)

            guard_leaving(self._context, self._parent, look(values), write)

        return FormDialog(self._parent, title, translate("Packaging", "Välj plats…"), done, text=text)


def _password() -> SecretField:
    return SecretField(
        translate("Packaging", "Lösenord"),
        hint=translate("Packaging", "Tomt: paketet låses inte. Ge lösenordet på annat sätt än i samma mejl."),
    )


def _leaving_answers(register: str, services: "Services", told: Callable[[float], None]) -> Looked:
    return services.leaving.of_answers(register, told)


def _look(path: Path, password: str, services: "Services") -> "PackageLook":
    return services.packages.look(_bytes(path), password)


def _take_in(path: Path, password: str, services: "Services") -> "Done[PackageTaken]":
    return services.packages.take_in(_bytes(path), path.name, password)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise EnvironmentFault("file-unreadable", path=str(path)) from error
