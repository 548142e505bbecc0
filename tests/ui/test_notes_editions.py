"""The notes as documents of record: editions, maskings, stages, versions beside each other, a whole year."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from orat.domain.formats import Format
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind, Edition
from orat.domain.weeks import Week
from orat.services.house import Services
from orat.ui.pages import meetings
from orat.ui.pages.meetings.notes.compare import marked
from orat.ui.pages.meetings.notes.masking.pane import MaskingPane
from orat.ui.pages.meetings.notes.masking.spans import LaidOut
from orat.ui.pages.meetings.notes.shown import Shown
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report
from tests.ui.houses import opened, window_on
from tests.ui.pages.hands import dialog, is_asking, pick, settle, words_of
from tests.ui.pages.meetings import AgendaHands, MeetingsHands, NotesHands, nameless, small

TODAY = date(2026, 11, 17)
FIRE = "Container i brand"
SECRET = "Maja Lundqvist såg branden."


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    made = opened(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def window(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    made = window_on(services, tmp_path, clock, [meetings.spec()])
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def held(services: Services) -> Meeting:
    """Week 47 with one matter, held."""
    report(services, FIRE, day=TODAY - timedelta(days=1))
    meeting = coming(services)
    fire = next(view for view in services.agenda.view(meeting.id).items if view.item.title == FIRE)
    services.room.note(fire.item.id, discussion=SECRET, decision="Gemensam rondering.")
    return hold(services, meeting)


@pytest.fixture
def page(window: MainWindow[Any], services: Services, held: Meeting, tmp_path: Path) -> NotesHands:
    """The notes, finalised; whatever is exported goes to one folder."""
    services.room.summarise(held.id, "Maja Lundqvist berättade.")
    services.minutes.finalise(held.id)
    hands = NotesHands(window, meeting_id=held.id)
    hands.notes.paper.ask = lambda _parent, suggested: tmp_path / suggested.name
    return hands


def masking(page: NotesHands) -> MaskingPane:
    """The texts to mask in, opened."""
    page.do("notes.mask")
    (pane,) = page.page.findChildren(MaskingPane)
    return pane


def select(pane: MaskingPane, text: str) -> None:
    """Select a text where it stands first."""
    start = pane.texts.toPlainText().index(text)
    cursor = QTextCursor(pane.texts.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(text), QTextCursor.MoveMode.KeepAnchor)
    pane.texts.setTextCursor(cursor)


def texts(pdf: bytes) -> str:
    """What a PDF says."""
    return "\n".join(each.extract_text() for each in PdfReader(BytesIO(pdf)).pages)


def test_a_selected_text_is_masked_on_a_ground_and_gone_from_the_preview(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    pane = masking(page)
    assert page.heading == "Maskera · vecka 47"
    assert not pane._mask.isEnabled()
    assert "Inget är maskerat." in page.texts()
    select(pane, SECRET)
    page.do("notes.mask-selected")
    asked = dialog(page.page)
    asked.press("Maskera")
    assert asked.field("Grund").error
    asked.write("Annan grund", "OSL 21 kap. 7 §")
    asked.press("Maskera")
    assert not is_asking(page.page)
    (kept,) = services.editions.maskings(services.minutes.versions(held.id)[0].version.id)
    assert (kept.ground, kept.start) == ("OSL 21 kap. 7 §", None)
    assert SECRET not in texts(pane.preview.pdf)
    struck = pane.texts.extraSelections()[0]
    assert struck.format.fontStrikeOut()
    assert struck.cursor.selectedText() == SECRET


def test_every_occurrence_is_masked_at_once_and_undone_by_name(
    page: NotesHands, services: Services, held: Meeting, window: MainWindow[Any]
) -> None:
    pane = masking(page)
    version = services.minutes.versions(held.id)[0].version.id
    select(pane, "Maja Lundqvist")
    page.do("notes.mask-selected")
    asked = dialog(page.page)
    asked.write("Annan grund", "OSL 23 kap. 2 §")
    asked.field("Maskera alla 2 förekomster").editor.click()  # type: ignore[attr-defined]
    asked.press("Maskera")
    assert len(services.editions.maskings(version)) == 2
    assert "Maja" not in texts(pane.preview.pdf)
    assert "maskera 2 ställen" in window.context.actions["edit.undo"].text()
    window.context.actions["edit.undo"].trigger()
    settle()
    assert services.editions.maskings(version) == ()
    assert pane.texts.extraSelections() == []


def test_what_is_left_over_is_told_and_a_masking_is_taken_away(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    version = services.minutes.versions(held.id)[0].version.id
    field = next(each for each in services.editions.fields(version) if each.text == SECRET)
    services.editions.mask(version, field.path, start=0, end=14, ground="OSL 21 kap. 7 §")
    pane = masking(page)
    assert "”Maja Lundqvist” står kvar: mötets uppgifter." in page.texts()
    assert "§ 3 Diskussion · Maja Lundqvist" in page.texts()
    page.press("Ta bort")
    assert services.editions.maskings(version) == ()
    assert "Inget är maskerat." in page.texts()
    assert nameless(pane) == []
    assert small(pane) == []


def test_the_menu_at_a_text_masks_all_of_it_or_its_point(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    pane = masking(page)
    menu = pane.texts.menu_at(pane.texts.toPlainText().index(SECRET) + 3)
    assert words_of(menu) == ["Maskera hela texten…", "Maskera hela punkten § 3…"]
    pick(menu, "Maskera hela punkten § 3…")
    asked = dialog(page.page)
    asked.write("Annan grund", "OSL 18 kap. 1 §")
    asked.press("Maskera")
    assert FIRE not in texts(pane.preview.pdf)
    assert "Gemensam rondering" not in texts(pane.preview.pdf)
    menu = pane.texts.menu_at(pane.texts.toPlainText().index(SECRET) + 3)
    pick(menu, "Ta bort maskeringen (OSL 18 kap. 1 §)")
    assert FIRE in texts(pane.preview.pdf)


def test_a_masked_version_is_handed_out_to_somebody_and_kept(
    page: NotesHands, services: Services, held: Meeting, tmp_path: Path
) -> None:
    version = services.minutes.versions(held.id)[0].version.id
    services.editions.mask_everywhere(version, "Maja Lundqvist", ground="OSL 21 kap. 7 §")
    masking(page)
    page.do("notes.issue-masked")
    asked = dialog(page.page)
    assert "utom det som är maskerat" in asked.texts()
    asked.press("Lämna ut och spara filen…")
    assert asked.field("För vem").error
    asked.write("För vem", "Tidningen Exempel")
    asked.press("Lämna ut och spara filen…")
    (issued,) = services.editions.issued(held.id)
    (file,) = tmp_path.glob("*Tidningen Exempel.pdf")
    assert file.read_bytes() == services.editions.issued_data(issued.document.id)
    assert "Maja" not in texts(file.read_bytes())
    assert page.offers("Visa i mapp")
    page.do("notes.mask-done")
    assert page.notes.choice.edition.currentText() == "Maskad"
    assert "Tidningen Exempel" in page.texts()
    assert "Maskad version 1" in page.texts()


def test_the_line_over_the_pages_chooses_and_says_what_an_export_holds(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    choice = page.notes.choice
    assert "Hela version 1, som den fastställdes. För deltagarna." in page.texts()
    assert not page.offers("Lämna ut…")
    at = next(at for at in range(choice.edition.count()) if FIRE in choice.edition.itemText(at))
    choice.edition.setCurrentIndex(at)
    choice.edition.activated.emit(at)
    settle()
    assert "bara §\N{NO-BREAK SPACE}3" in page.texts()
    assert "Protokollsutdrag" in texts(page.notes.pages.pdf) or "tdrag" in texts(page.notes.pages.pdf)
    assert page.offers("Lämna ut…")
    page.press("Dagordning")
    assert "Hela dagordningen, för deltagarna." in page.texts()
    assert page.notes.pages.pdf == services.minutes.pdf(held.id, DocumentKind.AGENDA)
    assert not choice.edition.isEnabled()
    page.press("Anteckningar")
    assert page.notes.pages.pdf == services.minutes.pdf(held.id, DocumentKind.NOTES)


def test_an_excerpt_for_a_unit_is_proposed_to_that_unit(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    choice = page.notes.choice
    at = choice.edition.findText("Utdrag för Ekbackskolan")
    choice.edition.setCurrentIndex(at)
    choice.edition.activated.emit(at)
    settle()
    page.press("Lämna ut…")
    dialog(page.page).press("Lämna ut och spara filen…")
    (issued,) = services.editions.issued(held.id)
    assert issued.document.recipient == "Ekbackskolan"


def test_every_format_that_can_be_written_is_offered_and_written(
    page: NotesHands, services: Services, tmp_path: Path
) -> None:
    menu: QMenu = page.button("Exportera").menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    assert len(words_of(menu)) == len(Format) + 1
    pick(menu, "PDF med mötet som data (PDF/A-3)…")
    (pdf,) = tmp_path.glob("Mötesanteckningar*.pdf")
    assert PdfReader(pdf).attachments
    assert services.verify.read(pdf).genuine
    menu.aboutToShow.emit()
    pick(menu, "Data, JSON…")
    (data,) = tmp_path.glob("Mötesanteckningar*.json")
    assert SECRET in data.read_text("utf-8")


def test_a_draft_is_sent_out_for_comments_with_their_last_day(
    window: MainWindow[Any], services: Services, held: Meeting, tmp_path: Path
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.notes.paper.ask = lambda _parent, suggested: tmp_path / suggested.name
    page.do("notes.circulate")
    # The summary names somebody, so what may be person data is listed first.
    listed = dialog(page.page)
    listed.press("Behåll med skäl…")
    keeping = dialog(listed.root)
    keeping.write("Skäl", "Har godkänt att nämnas.")
    keeping.press("Behåll")
    dialog(page.page).press("Gå vidare")
    asked = dialog(page.page)
    asked.write("Synpunkter senast", (services.meetings.get(held.id).held_on - timedelta(30)).isoformat())
    asked.press("Frys utkastet och spara filen…")
    assert asked.field("Synpunkter senast").error
    asked.write("Synpunkter senast", "2026-12-02")
    asked.press("Frys utkastet och spara filen…")
    kept = services.meetings.get(held.id)
    assert kept.comments_by == date(2026, 12, 2)
    assert "Ute för synpunkter" in page.told
    assert "svar senast ons 2 dec" in page.texts()
    assert "Utkast för synpunkter" in page.texts()
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_two_versions_stand_side_by_side_with_changed_words_marked(
    page: NotesHands, services: Services, held: Meeting
) -> None:
    assert not page.offers("Jämför…")
    services.minutes.reopen(held.id)
    services.room.summarise(held.id, "Maja Lundqvist teg.")
    services.minutes.finalise(held.id)
    page.notes.open(held.id)
    page.press("Jämför…")
    asked = dialog(page.page)
    assert "Sammanfattning" in asked.texts()
    assert "line-through; color:#" in asked.texts()
    assert ">berättade</span>." in asked.texts()
    assert ">teg</span>." in asked.texts()


def test_markup_in_compared_texts_is_shown_literally() -> None:
    left, right = marked("<b>Nej</b>", "<b>Ja</b>")
    assert "&lt;b&gt;" in left
    assert "<b>" not in left + right
    assert "underline" in right


def test_words_that_changed_together_are_marked_together() -> None:
    left, right = marked("Mötet vill att porten låses.", "Mötet vill se nya lås.")
    assert left.count("<span") == right.count("<span") == 1
    assert "se nya lås</span>." in right


def test_all_notes_of_a_year_become_one_file(
    page: NotesHands, window: MainWindow[Any], tmp_path: Path
) -> None:
    window.go("meetings")
    hands = MeetingsHands(window)
    listing: Any = hands.view
    target = tmp_path / "året.pdf"
    listing.paper.ask = lambda _parent, _suggested: target
    hands.do("meeting.year")
    asked = dialog(hands.page)
    asked.write("Till och med", "2025-12-31")
    asked.press("Spara filen…")
    assert asked.field("Till och med").error
    asked.write("Till och med", "2026-12-31")
    asked.press("Spara filen…")
    assert not is_asking(hands.page)
    assert SECRET in texts(target.read_bytes())
    assert hands.offers("Öppna")


def test_meetings_go_into_a_calendar(
    page: NotesHands, window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    following = services.meetings.add(Week(2026, 50)).value
    window.go("meetings")
    hands = MeetingsHands(window)
    listing: Any = hands.view
    listing.paper.ask = lambda _parent, suggested: tmp_path / suggested.name
    hands.do("meeting.calendar")
    assert "BEGIN:VEVENT" in (tmp_path / "Möten.ics").read_text("utf-8")
    agenda = AgendaHands(window, meeting_id=following.id)
    agenda.board.paper.ask = lambda _parent, suggested: tmp_path / suggested.name
    agenda.do("agenda.calendar")
    assert "DTSTART" in (tmp_path / "Möte 2026 v 50.ics").read_text("utf-8")
    assert agenda.offers("Visa i mapp")


def test_what_was_handed_out_can_be_saved_sent_and_signed(
    page: NotesHands, services: Services, held: Meeting, tmp_path: Path
) -> None:
    extract = Shown(edition=Edition.EXCERPT, paragraph=3).extract(held.id)
    document = services.editions.issue(extract, "Rektor").value
    page.notes.open(held.id)
    settle()
    menu: QMenu = page.button("Mer").menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    assert words_of(menu) == ["Exportera…", "Skicka…", "Skriv under…"]
    pick(menu, "Exportera…")
    (file,) = tmp_path.glob("*Rektor.pdf")
    assert file.read_bytes() == services.editions.issued_data(document.id)
    menu.aboutToShow.emit()
    pick(menu, "Skriv under…")
    dialog(page.page).press("Avbryt")
    menu.aboutToShow.emit()
    pick(menu, "Skicka…")
    assert is_asking(page.page)


def test_places_in_the_texts_are_counted_as_the_services_count(
    services: Services, held: Meeting, page: NotesHands
) -> None:
    version = services.minutes.versions(held.id)[0].version.id
    laid = LaidOut(services.editions.fields(version))
    field = next(each for each in services.editions.fields(version) if each.text == SECRET)
    (place,) = laid.places(field.path, 5, 14)
    span = laid.span(*place)
    assert span is not None
    assert (span.field.path, span.start, span.end) == (field.path, 5, 14)
    assert span.text == "Lundqvist"
    assert Shown(edition=Edition.MASKED).is_edition
    assert laid.field_at(place[0]) == field


def test_an_emoji_before_a_span_does_not_move_it() -> None:
    from orat.domain.content_fields import ContentField

    text = "Branden \N{FIRE} sågs av Maja"
    laid = LaidOut((ContentField(path="summary", where="", label="summary", text=text),))
    at = text.index("Maja")
    (place,) = laid.places("summary", at, at + 4)
    assert laid.text.encode("utf-16-le")[2 * place[0] : 2 * place[1]].decode("utf-16-le") == "Maja"
    span = laid.span(*place)
    assert span is not None
    assert (span.start, span.text) == (at, "Maja")
