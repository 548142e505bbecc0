"""Skriv under: by a certificate in a file, or by one whose key the system keeps."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from orat.domain.meeting import Meeting
from orat.services.house import Services
from orat.ui.widgets.fields import ComboField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.window import MainWindow
from tests.documents.test_system_keys import CURVE, Windows, keys_of
from tests.services.mail_server import p12
from tests.services.stories import coming, hold, report


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Week 47, whose notes are finalised."""
    report(services, "Container i brand", day=date(2026, 11, 16))
    held = hold(services, coming(services))
    services.minutes.finalise(held.id)
    return held


def sign_dialog(window: MainWindow[Any], meeting: Meeting) -> FormDialog:
    window.go("meetings", meeting_id=meeting.id)
    window.commands["meeting.sign"].trigger()
    dialog = window.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    return dialog


def texts(dialog: FormDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def sign(dialog: FormDialog) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Skriv under").click()


def test_signing_says_what_is_wrong_and_keeps_the_signed_file(
    window: MainWindow[Any], services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    key = tmp_path / "min.p12"
    key.write_bytes(p12("Åsa Öberg", "hemligt", since=datetime(2026, 1, 1, tzinfo=UTC)))
    dialog = sign_dialog(window, meeting)
    assert not dialog.form.fields["own"].isVisible(), "the system has none here"
    assert "be it-avdelningen" in texts(dialog)
    assert not dialog.form.fields["visible"].isVisible(), "the notes have no place for one"
    dialog.form.fields["file"].show_value(str(key), force=True)
    dialog.form.fields["password"].show_value("fel", force=True)
    sign(dialog)
    assert "Lösenordet öppnar inte filen" in texts(dialog)
    dialog.form.fields["password"].show_value("hemligt", force=True)
    sign(dialog)
    (kept,) = services.editions.issued(meeting.id)
    assert kept.document.signer == "Åsa Öberg"


def test_a_certificate_of_the_system_is_offered_before_a_file(
    window: MainWindow[Any], services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(CURVE)
    monkeypatch.setattr(services.signing, "_keys", keys_of(windows))
    dialog = sign_dialog(window, meeting)
    fields = dialog.form.fields
    own = fields["own"]
    assert isinstance(own, ComboField)
    assert own.editor.currentText() == "Bo Ek, gäller till 2027-02-05"
    assert not fields["file"].isVisible()
    assert not fields["password"].isVisible()
    own.editor.setCurrentIndex(0)
    assert fields["file"].isVisible()
    own.editor.setCurrentIndex(1)
    assert not fields["file"].isVisible()
    windows.refusal = 0x8010006E
    sign(dialog)
    assert "Underskriften avbröts" in texts(dialog)
    windows.refusal = 0
    sign(dialog)
    (kept,) = services.editions.issued(meeting.id)
    assert kept.document.signer == "Bo Ek"
