"""Sändlistor, E-post and the dialogs that send, sign and check documents."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from orat.domain.mail import Finding, Sendable
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.domain.sending import DispatchState, DistributionList, ListMember, SendingMethod
from orat.services.house import Services
from orat.ui.page import Context
from orat.ui.pages.meetings.page import MeetingsPage
from orat.ui.pages.meetings.sending.send import SendDialog
from orat.ui.pages.meetings.sending.sent import sent_dialog
from orat.ui.pages.meetings.sending.sign import sign_dialog
from orat.ui.pages.meetings.sending.verify import verify_dialog
from orat.ui.pages.register.page import RegisterPage
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.mail_server import p12
from tests.services.stories import coming, hold, report
from tests.ui.houses import TODAY, opened, window_on


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


def test_a_draft_goes_to_those_ticked_and_is_in_the_log(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    dialog = send_dialog_on(window, meeting)
    assert "Kontrollsumma" in texts(dialog)
    assert not dialog.verb.isEnabled(), "no server is set"
    assert [(box.text(), box.isChecked(), box.isEnabled()) for box, _ in dialog._boxes] == [
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
    log = sent_dialog(context_of(window), window, meeting.id)
    assert "Öppnat som utkast" in texts(log)
    assert "Tidningen <red@exempel.se>" in texts(log)
    log.close()


def test_what_was_found_is_masked_or_given_a_reason(
    window: MainWindow[Any], services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def guard(found_in: Any) -> list[Finding]:
        return [Finding(kind="name", text="Hej") for text in found_in if "Hej" in text]

    monkeypatch.setattr(services.sending, "_inspect", guard)
    dialog = send_dialog_on(window, meeting)
    assert "Hej" in dialog._found.text()
    press(dialog, "Maskera i ämne och text")
    assert str(dialog.form.fields["text"].value).startswith("[maskat]!")
    assert dialog._found.isHidden()
    dialog.reject()


def test_signing_says_what_is_wrong_and_keeps_the_signed_file(
    window: MainWindow[Any], services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    key = tmp_path / "min.p12"
    key.write_bytes(p12("Åsa Öberg", "hemligt", since=datetime(2026, 1, 1, tzinfo=UTC)))
    window.go("meetings", meeting_id=meeting.id)
    dialog = sign_dialog(context_of(window), window, Sendable(meeting_id=meeting.id))
    dialog.open()
    dialog.form.fields["file"].show_value(str(key), force=True)
    dialog.form.fields["password"].show_value("fel", force=True)
    press(dialog, "Skriv under")
    assert "Lösenordet öppnar inte filen" in texts(dialog)
    dialog.form.fields["password"].show_value("hemligt", force=True)
    press(dialog, "Skriv under")
    (kept,) = services.editions.issued(meeting.id)
    assert kept.document.signer == "Åsa Öberg"


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
