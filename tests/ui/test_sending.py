"""Sändlistor, E-post and the dialogs that send, sign and check documents."""

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from orat.domain.mail import Finding
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.domain.sending import (
    Dispatch,
    DispatchState,
    DistributionList,
    ListMember,
    MailSettings,
    Receipt,
    SendingMethod,
)
from orat.services.house import Services
from orat.ui.opening import REST_MS, Opening
from orat.ui.page import Context
from orat.ui.pages import specs
from orat.ui.pages.meetings.page import MeetingsPage
from orat.ui.pages.meetings.sending.send import SendDialog
from orat.ui.pages.meetings.sending.sent import OutcomeDialog, SentDialog, sent_dialog
from orat.ui.pages.meetings.sending.verify import VerifyDialog, verify_dialog
from orat.ui.pages.register.page import RegisterPage
from orat.ui.tasks import Tasks
from orat.ui.widgets.banner import Banner
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.mail_server import PASSWORD, USER, Box, contexts, running
from tests.services.stories import coming, hold, report
from tests.ui.houses import TODAY, opened, window_on, window_with


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    made = opened(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, "Container i brand", day=date(2026, 11, 16))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    services.minutes.finalise(meeting.id)
    kept = services.sending.save_list(
        DistributionList(name="Deltagare", kinds=frozenset({DocumentKind.NOTES}))
    ).value
    people = services.register.directory().people
    members = (ListMember(name="Tidningen", email="red@exempel.se"), ListMember(person_id=people[0].id))
    services.sending.set_members(kept.id, members)
    return meeting


@pytest.fixture
def window(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    pages = [PageSpec("meetings", MeetingsPage, "Möten"), PageSpec("register", RegisterPage, "Register")]
    made = window_on(services, tmp_path, clock, pages)
    qtbot.addWidget(made)
    made.show()
    return made


def page_of(window: MainWindow[Any], kind: type[Any]) -> Any:
    return window.findChild(kind)


def texts(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def press(widget: QWidget, text: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == text).click()


def context_of(window: MainWindow[Any]) -> Context[Any]:
    found: Context[Any] = page_of(window, MeetingsPage).context
    return found


def send_dialog_on(window: MainWindow[Any], meeting: Meeting) -> SendDialog:
    window.go("meetings", meeting_id=meeting.id)
    window.commands["meeting.send"].trigger()
    found = window.findChild(SendDialog)
    assert isinstance(found, SendDialog)
    return found


def offered(window: MainWindow[Any]) -> list[str]:
    """What the header offers, from left to right."""
    return [offer.text() for offer in page_of(window, MeetingsPage).header]


def subtitle(window: MainWindow[Any]) -> str:
    return " ".join(part for part in page_of(window, MeetingsPage).subtitle if isinstance(part, str))


def test_a_draft_goes_to_those_ticked_and_is_in_the_log(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    window.go("meetings", meeting_id=meeting.id)
    assert offered(window)[-1] == "Skicka…", "what comes next once the notes are finalised"
    assert "version 1, inte skickad än" in subtitle(window)
    dialog = send_dialog_on(window, meeting)
    assert "Kontrollsumma" in texts(dialog)
    assert not dialog.verb.isEnabled(), "no server is set"
    assert [(box.text(), box.isChecked(), box.isEnabled()) for box, _ in dialog.choice.boxes] == [
        ("Tidningen <red@exempel.se>", True, True),
        ("Åsa Öberg: adress saknas", False, False),
    ]
    shown: list[Path] = []

    def opener(file: Path) -> bool:
        shown.append(file)
        return True

    dialog.opener = opener
    dialog.form.fields["own"].editor.setText("en@exempel.se, två")  # type: ignore[attr-defined]
    dialog.form.fields["own"]._typed()
    press(dialog, "Öppna som utkast")
    assert "två" in dialog.form._message.text() + texts(dialog)
    assert shown == []
    dialog.form.fields["own"].show_value("en@exempel.se", force=True)
    press(dialog, "Öppna som utkast")
    assert b"X-Unsent: 1" in shown[0].read_bytes()
    window.go("meetings", meeting_id=meeting.id)
    assert "skickad tis 17 nov" in subtitle(window)
    assert "Skicka…" not in offered(window)
    log = sent_dialog(context_of(window), window, meeting.id)
    assert "Öppnat som utkast" in texts(log)
    assert "Tidningen <red@exempel.se>" in texts(log)
    log.close()


def test_what_was_found_is_masked_or_given_a_reason(
    window: MainWindow[Any], services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def guard(found_in: Any) -> list[Finding]:
        return [
            Finding(kind="name", text="Hej", start=text.index("Hej"), end=text.index("Hej") + 3)
            for text in found_in
            if "Hej" in text
        ]

    monkeypatch.setattr(services.sending, "_inspect", guard)
    dialog = send_dialog_on(window, meeting)
    assert "Hej" in dialog._found.text()
    press(dialog, "Maskera i ämne och text")
    assert str(dialog.form.fields["text"].value).startswith("[maskat]!")
    assert dialog._found.isHidden()
    dialog.reject()


def write(field: Any, text: str) -> None:
    """As a person who types, before anything is committed."""
    editor = field.editor
    (editor.setPlainText if hasattr(editor, "setPlainText") else editor.setText)(text)
    field._typed()


def test_what_is_typed_is_looked_through_and_masked_where_it_was_found(
    window: MainWindow[Any],
    services: Services,
    meeting: Meeting,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def guard(found_in: Any) -> list[Finding]:
        """Finds Bo as a word of its own."""
        spans = [(text, each.span()) for text in found_in for each in re.finditer(r"\bBo\b", text)]
        return [Finding(kind="name", text=text[a:b], start=a, end=b) for text, (a, b) in spans]

    monkeypatch.setattr(services.sending, "_inspect", guard)
    dialog = send_dialog_on(window, meeting)
    assert dialog._found.isHidden()
    assert dialog._grounds.isHidden()
    write(dialog.form.fields["text"], "Bo och Boel och Bo.")
    qtbot.waitUntil(lambda: not dialog._found.isHidden(), timeout=3000)
    assert dialog._found.text().count("Bo") == 1
    press(dialog, "Maskera i ämne och text")
    assert dialog.form.fields["text"].value == "[maskat] och Boel och [maskat]."
    assert dialog._found.isHidden()
    dialog.reject()


def test_what_the_last_check_finds_asks_for_a_reason(
    window: MainWindow[Any], services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = send_dialog_on(window, meeting)
    dialog.opener = lambda _: True
    monkeypatch.setattr(
        services.sending, "_inspect", lambda texts: [Finding(kind="name", text="Ek")] if texts else []
    )
    press(dialog, "Öppna som utkast")
    assert not dialog._grounds.isHidden()
    assert dialog._grounds.error
    assert "”Ek”" in dialog._found.text()
    assert services.sending.dispatches() == ()
    write(dialog._grounds, "Den som frågade.")
    press(dialog, "Öppna som utkast")
    (view,) = services.sending.dispatches()
    assert view.dispatch.grounds == "Den som frågade."


@pytest.fixture
def post(services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    """A server that the settings lead to, and a machine without a safe for its password."""
    at_server, trusting = contexts(tmp_path)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    box = Box(refuse=frozenset({"nej@exempel.se"}))
    monkeypatch.setattr(services.sending, "_context", trusting)
    with running(box, at_server) as port:
        services.sending.save_settings(
            MailSettings(
                method=SendingMethod.SMTP, host="127.0.0.1", port=port, username=USER,
                sender_email="samordnare@exempel.se",
            )
        )  # fmt: skip
        yield box
    keyring.set_keyring(before)


def test_each_receiver_is_told_after_a_sending(
    window: MainWindow[Any], services: Services, meeting: Meeting, post: Box
) -> None:
    dialog = send_dialog_on(window, meeting)
    write(dialog.form.fields["own"], "nej@exempel.se")
    press(dialog, "Skicka nu")
    assert not dialog._password.isHidden(), "no safe to take it from"
    write(dialog._password, "fel-losenord-1")
    press(dialog, "Skicka nu")
    assert "godtog inte användarnamn och lösenord" in texts(dialog)
    assert "Tidningen <red@exempel.se> – inte skickat" in texts(dialog)
    assert dialog.verb.isEnabled()
    write(dialog._password, PASSWORD)
    press(dialog, "Skicka nu")
    outcome = window.findChild(OutcomeDialog)
    assert outcome is not None
    assert "Tidningen <red@exempel.se> – mottaget av servern" in texts(outcome)
    assert "nej@exempel.se – adressen togs inte emot" in texts(outcome)
    assert "Skickat till 1 av 2" in texts(outcome)
    assert [to for to, _ in post.letters] == [["red@exempel.se"]]
    press(outcome, "Stäng")


def test_a_trial_is_sent_with_a_password_for_once(
    window: MainWindow[Any], services: Services, post: Box
) -> None:
    window.go("register", section="mail")
    section = page_of(window, RegisterPage).sections["mail"]
    press(section, "Skicka ett prov till mig")
    assert "Skriv lösenordet" in section.password.error
    assert services.sending.dispatches() == ()
    write(section.password, PASSWORD)
    press(section, "Skicka ett prov till mig")
    assert section.told.text() == "Provet är skickat till dig."
    (view,) = services.sending.dispatches()
    assert (view.dispatch.state, view.dispatch.digest) == (DispatchState.SENT, "")
    press(section, "Spara lösenordet")
    assert "inget lösenordsvalv" in section.told.text()
    post.refuse = frozenset({"samordnare@exempel.se"})
    write(section.password, PASSWORD)
    press(section, "Skicka ett prov till mig")
    assert "inte emot någon av mottagarna" in section.told.text()


def test_a_pdf_dropped_on_the_page_is_checked(
    window: MainWindow[Any], services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    window.go("meetings")
    page = page_of(window, MeetingsPage)
    file = tmp_path / "anteckningar.pdf"
    file.write_bytes(services.minutes.pdf(meeting.id, DocumentKind.NOTES))
    other = tmp_path / "bild.png"
    other.write_bytes(b"")

    def drop(path: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(50, 50), *rest)
        enter.ignore()
        QApplication.sendEvent(page, enter)
        if enter.isAccepted():
            QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *rest))
        return enter.isAccepted()

    assert not drop(other)
    assert drop(file)
    dialog = window.findChild(VerifyDialog)
    assert dialog is not None
    assert "Äkta." in texts(dialog)
    dialog.close()


def test_an_interrupted_sending_is_told_at_the_start_until_somebody_has_seen_it(
    services: Services, meeting: Meeting, tmp_path: Path, clock: TurnedClock, qtbot: QtBot
) -> None:
    with services.store.write("sending.begin", undoable=False) as work:
        left = work.add(Dispatch(
            meeting_id=meeting.id, title="Mötesanteckningar vecka 47", method=SendingMethod.SMTP,
            state=DispatchState.SENDING, begun_at=clock(),
        ))  # fmt: skip
        work.add(Receipt(dispatch_id=left.id, email="red@exempel.se"))
        work.fact(title=left.title)

    def begun() -> MainWindow[Any]:
        tasks: Tasks[Any] = Tasks(inline=True)
        made = window_with(tasks, tmp_path, clock, specs())
        qtbot.addWidget(made)
        opening = Opening(made, tasks, lambda: services)
        made.show()
        # It is told when nothing else is to be done.
        qtbot.waitUntil(lambda: made.current_key != "" and opening._keep_house not in opening._waiting)
        return made

    def told(window: MainWindow[Any]) -> list[Banner]:
        return [each for each in window.findChildren(Banner) if "avbröts" in texts(each)]

    window = begun()
    qtbot.waitUntil(lambda: bool(told(window)))
    (banner,) = told(window)
    assert "Ett utskick avbröts: Mötesanteckningar vecka 47" in texts(banner)
    press(banner, "Visa")
    log = window.findChild(SentDialog)
    assert log is not None
    assert "red@exempel.se – okänt, kan ha gått fram" in texts(log)
    assert "Programmet stängdes mitt i utskicket" in texts(log)
    log.close()
    again = begun()
    qtbot.wait(REST_MS * 3)
    assert not told(again)


def test_a_file_is_checked_and_told(
    window: MainWindow[Any], services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    window.go("meetings")
    file = tmp_path / "anteckningar.pdf"
    file.write_bytes(services.minutes.pdf(meeting.id, DocumentKind.NOTES))
    dialog = verify_dialog(context_of(window), window)
    dialog.open()
    dialog.check(file)
    assert "Äkta." in texts(dialog)
    assert "Upplaga: hela anteckningarna, fastställd" in texts(dialog)
    file.write_bytes(b"hej")
    dialog.ask = lambda _: file
    press(dialog, "Välj fil…")
    assert "ingen PDF" in texts(dialog)
    dialog.check(tmp_path / "saknas.pdf")
    assert "går inte att läsa" in texts(dialog)
    dialog.close()


def test_lists_and_mail_keep_themselves(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    window.go("register", section="receivers")
    page = page_of(window, RegisterPage)
    section = page.sections["receivers"]
    assert "adress saknas" in texts(section)
    press(section, "Ny sändlista")
    assert len(services.sending.lists()) == 2
    window.go("register", section="mail")
    mail = page.sections["mail"]
    mail.form.fields["host"].editor.setText("mejl.exempel.se")
    mail.form.fields["host"]._typed()
    mail.form.fields["host"].commit()
    assert services.sending.settings().host == "mejl.exempel.se"
    assert services.sending.settings().method is SendingMethod.DRAFT
    assert DispatchState.SENDING not in {each.dispatch.state for each in services.sending.dispatches()}
