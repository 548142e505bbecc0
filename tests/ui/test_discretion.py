"""What a person writes is nowhere but inside the encryption: a week is lived, every file looked through."""

import argparse
import logging
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orat import cli, paths
from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.exports import ExportWish
from orat.domain.inbox import IncomingReport
from orat.domain.mail import Address, OutgoingMail, Sendable
from orat.domain.minutes import DocumentKind
from orat.domain.safe import Protection
from orat.errors import UserError
from orat.log import logging_to
from orat.services.house import Services
from orat.services.keeping.safe import Safe
from orat.settings import SettingsFile
from orat.storage import keyfile
from tests.services.arriving import mail, put
from tests.services.conftest import furnish
from tests.services.stories import coming, points, report
from tests.ui.test_safe import PASSWORD, Started, unlock

TEXTS = (
    "Kvastskaft i rabatten", "Väsnas bakom cykelstället", "Grindslant åtgärdas", "Öringsbäcken kommun",
    "Nattvandrarklubben", "Blåbärsskogens mejl", "Tallkottegrillen", "Fiskmåsens kvitter",
)  # fmt: skip
WRONG_PASSWORD = "Sköldpaddans hemlighet"


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only place for temporary files, so that they can be looked through."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))
    return folder


def enter(folder: Path, key: str | None) -> Services:
    return Services.open(
        folder, actor="Samordnare", database=paths.database(), translate=lambda _, text: text, key=key
    )


def live(services: Services, *, comes_and_goes: bool = True) -> None:
    """A week through the services, with something to undo and a backup of it all."""
    services.start.new_register(municipality=TEXTS[3], place=TEXTS[4])
    furnish(services)
    report(services, TEXTS[0], day=datetime.now(UTC).date())
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    item = points(services, meeting)[-1].item
    services.room.note(item.id, discussion=TEXTS[1])
    services.measures.decide(item.id, TEXTS[2])
    services.timeline.undo()
    services.timeline.redo()
    if comes_and_goes:
        come_in_and_go_out(services)
    services.backups.make()


def come_in_and_go_out(services: Services) -> None:
    """A mail with a file, an attachment that another program has open, a package, previews, sheets, exports,
    a mail draft and an extract. What was asked to be written somewhere is in that folder and nowhere else.
    """
    out = services.store.path.parent.with_name("out")
    (out / "in").mkdir(parents=True)
    inlet = put(out / "in", "brev.eml", mail(TEXTS[6], subject=TEXTS[5], files={f"{TEXTS[7]}.txt": b"."}))
    services.inbox.take_in([inlet])
    with services.store.read() as reader:
        (waiting,) = reader.all(IncomingReport)
        concern = reader.all(Concern)[0]
    services.inbox.original(waiting.id)
    offered = Offered(f"{TEXTS[6]}.txt", TEXTS[7].encode())
    services.attachments.add(Owner(Kind.CONCERN, concern.id), [offered])
    (file,) = services.attachments.of(Owner(Kind.CONCERN, concern.id)).own
    assert TEXTS[6] in services.attachments.open_copy(file).name
    services.packages.send([concern.id], out / "paket.orat", password="Nyckelknippa")
    with pytest.raises(UserError):
        services.packages.look((out / "paket.orat").read_bytes(), "Fel")
    meeting = coming(services)
    services.minutes.pdf(meeting.id, DocumentKind.AGENDA)
    today = datetime.now(UTC).date()
    services.sheets.issue(concern.unit_id or 0, today, today)
    services.exports.export(ExportWish(), out / "rows.xlsx")
    what = Sendable(meeting_id=meeting.id, kind=DocumentKind.AGENDA)
    proposal = services.sending.proposal(what)
    services.sending.draft_file(
        OutgoingMail(
            what=proposal.what, digest=proposal.attachments[0].digest, subject=TEXTS[1], text=TEXTS[2],
            receivers=(Address(email="mottagare@exempel.se"),), grounds=TEXTS[0],
        )
    )  # fmt: skip
    person = services.register.directory().people[0]
    services.staff.pdf(services.staff.extract(person.id))


def walk(at: Started) -> None:
    """Every page, the palette and the help, a password mistyped, and the lock."""
    unlock(at, WRONG_PASSWORD)
    unlock(at)
    for key in ("week", "inbox", "concerns", "problems", "meetings", "follow_up", "register"):
        at.window.go(key)
        search = at.window.page.search if at.window.page is not None else None
        if search is not None and hasattr(search, "setText"):
            search.setText(TEXTS[0])
    at.window.go("concern-form", new=True)
    form = at.window.page
    assert form is not None
    title = form.form.fields["title"]  # type: ignore[attr-defined]
    title.editor.setText(TEXTS[1])
    title.editor.textEdited.emit(TEXTS[1])
    at.window.commands["lock"].trigger()


def leaks(*folders: Path) -> Iterator[str]:
    """Which files hold which of the texts, in any spelling of letters, or in their names."""
    needles = {
        text.encode(code): text
        for text in (*TEXTS, WRONG_PASSWORD, PASSWORD)
        for code in ("utf-8", "utf-16-le")
    }
    for file in (each for folder in folders for each in (folder, *folder.rglob("*")) if each.is_file()):
        content = file.read_bytes()
        for needle, text in needles.items():
            if needle in content or text in file.name:
                yield f"{file.name}: {text}"


def test_nothing_that_was_written_is_left_in_the_open(
    tmp_path: Path, temp: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with logging_to(folder):
        services = enter(folder, Safe(folder).begin(Protection.PASSWORD, PASSWORD))
        live(services)
        services.close()
        at = Started(folder, SettingsFile(folder), qtbot)
        walk(at)
        titles = [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert not any(text in title for title in titles for text in TEXTS)
        at.close()
        secret = tmp_path / "secret"
        secret.write_text(PASSWORD, encoding="utf-8")
        for command in (["meetings"], ["check"], ["backup", "--list"]):
            arguments = cli.parser().parse_args(
                [*command, "--data", str(folder), "--password-file", str(secret)]
            )
            assert isinstance(arguments, argparse.Namespace)
            assert cli.run(arguments) == 0
        try:
            raise ValueError(TEXTS[0])
        except ValueError:
            logging.getLogger("orat.test").info("job.failed title=%s", TEXTS[1], exc_info=True)
    assert (folder / "orat.log").read_text(encoding="utf-8").count("job.failed") == 1
    assert list(leaks(folder, temp)) == []
    assert list(leaks(tmp_path / "out" / "paket.orat")) == [], "a locked package tells nothing"
    assert not any(text in capfd.readouterr().err for text in TEXTS)


def test_the_search_finds_what_is_in_the_open(tmp_path: Path, temp: Path) -> None:
    services = enter(tmp_path / "data", None)
    live(services, comes_and_goes=False)
    services.close()
    found = set(leaks(tmp_path / "data"))
    assert {f"orat.db: {text}" for text in TEXTS[:5]} <= found
