"""The form: few fields first, drafts that survive, errors at the field, what is alike while one writes."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter
from orat.domain.scales import Effect, PoliceReport, Severity, Trend, WhenKind
from orat.services.house import Services
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.window import MainWindow
from tests.services.stories import area, category, report, unit
from tests.ui.houses import TODAY
from tests.ui.pages.concerns import FormHands
from tests.ui.pages.hands import Hands, settle


def filled(window: MainWindow[Any], **fields: str) -> FormHands:
    """A new concern with the few fields written."""
    hands = FormHands(window, new=True)
    usual = {"title": "Container i brand", "unit": "Ekbackskolan", "category": "Anlagd brand", "day": "igår"}
    hands.fill(**(usual | fields))
    return hands


def test_ctrl_n_opens_the_form_from_anywhere_with_few_fields(window: MainWindow[Any]) -> None:
    window.go("problems")
    window.commands["concern.new"].trigger()
    hands = FormHands(window)
    labels = {field.label_text for field in hands.page.form.fields.values() if field.isVisible()}
    first = {"Titel", "Enhet", "Kategori", "När", "Dag", "Område", "Plats", "Allvar", "Beskrivning"}
    assert labels == first
    story = hands.page.form.fields["description"]
    below = story.mapTo(hands.page._area.viewport(), story.rect().bottomLeft()).y()
    assert below <= hands.page._area.viewport().height(), "the most important text is seen without scrolling"


def test_reporting_takes_the_few_fields(window: MainWindow[Any], services: Services) -> None:
    window.go("concerns")
    hands = filled(window, place="lastkajen")
    hands.choose("Allvar", "Hög")
    hands.report()
    concern = services.lists.concern(1)
    assert concern.number == "2026-0001"
    assert concern.state is ConcernState.RECEIVED
    assert concern.severity is Severity.HIGH
    assert concern.happened_on == TODAY - timedelta(days=1)
    assert concern.unit_id == unit(services, "Ekbackskolan")
    assert concern.category_id == category(services, "Anlagd brand")
    assert isinstance(window.page, ConcernsPage), "back to where one came from"
    assert "2026-0001" in window._toast.text


def test_a_new_one_begins_with_the_title_wherever_the_keyboard_was(window: MainWindow[Any]) -> None:
    hands = FormHands(window, new=True)
    hands.page.form.fields["unit_id"].setFocus()
    settle()
    window.go("problems")
    window.commands["concern.new"].trigger()
    settle()
    assert hands.page.focusWidget() is hands.page.form.fields["title"].editor  # type: ignore[attr-defined]


@pytest.mark.parametrize(("link", "days"), [("I dag", 0), ("I går", 1)])
def test_the_usual_days_take_one_press(
    window: MainWindow[Any], services: Services, link: str, days: int
) -> None:
    hands = filled(window, day="")
    hands.press(link)
    hands.report()
    assert services.lists.concern(1).happened_on == TODAY - timedelta(days=days)


def test_the_area_of_the_unit_takes_one_press(window: MainWindow[Any], services: Services) -> None:
    east = area(services, "Öster")
    school = next(one for one in services.register.directory().units if one.name == "Ekbackskolan")
    services.register.keep(replace(school, area_id=east))
    hands = filled(window)
    assert "Enhetens område:" in hands.texts()
    hands.press("Område: Öster")
    hands.report()
    assert services.lists.concern(1).area_id == east


def test_all_fields_are_kept(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    hands.page.form.more.open()
    settle()
    hands.choose("När", "Från–till")
    hands.write("Klockslag", "21.40")
    hands.write("Till klockan", "23")
    hands.write("Område", "Öster")
    hands.write("Beskrivning", "Rök från containern.\nSläckt kl. 22.")
    hands.choose("Trend", "ökar")
    hands.page.form.fields["recurring"].editor.click()  # type: ignore[attr-defined]
    hands.write("Hur ofta", "Tredje gången")
    hands.choose("Påverkan på skolan", "Undervisning")
    hands.choose("Påverkan på skolan", "Lokaler")
    hands.write("Hur det påverkade", "Idrott inställd")
    hands.write("Punkt på kartan", "55,6 13,01")
    hands.write("Rapportörens roll", "rektor")
    hands.choose("Tillförlitlighet", "Sett")
    hands.choose("Polisanmält", "Ja")
    hands.write("Diarienummer", "K 1-26")
    hands.write("Redan gjort", "Flyttad")
    hands.write("Önskad hjälp", "Rondering")
    hands.report()
    kept = services.lists.concern(1)
    assert (kept.when_kind, kept.happened_at, kept.ended_at) == (WhenKind.INTERVAL, time(21, 40), time(23, 0))
    assert kept.area_id == area(services, "Öster")
    assert kept.description == "Rök från containern.\nSläckt kl. 22."
    assert (kept.trend, kept.recurring, kept.recurrence) == (Trend.RISING, True, "Tredje gången")
    assert kept.effects == {Effect.TEACHING, Effect.PREMISES}
    assert (kept.latitude, kept.longitude) == (55.6, 13.01)
    assert (kept.police_report, kept.police_reference) == (PoliceReport.YES, "K 1-26")
    assert (kept.reporter_role, kept.already_done, kept.help_wanted) == ("rektor", "Flyttad", "Rondering")
    assert kept.effect_note == "Idrott inställd"


def test_errors_stand_at_the_field_and_the_text_is_kept(window: MainWindow[Any], services: Services) -> None:
    hands = FormHands(window, new=True)
    hands.report()
    for label in ("Titel", "Enhet", "Kategori", "Dag"):
        assert "Behöver" in hands.field(label).error
    hands.fill(title="Container i brand", unit="Ekbackskolan", category="Anlagd brand", day="2026-12-24")
    hands.report()
    assert "har inte varit än" in hands.field("Dag").error
    assert hands.field("Dag").editor.text() == "2026-12-24"  # type: ignore[attr-defined]
    assert services.lists.concern(1).state is ConcernState.DRAFT
    hands.write("Dag", "igår")
    hands.report()
    assert services.lists.concern(1).state is ConcernState.RECEIVED


def test_the_field_at_fault_is_scrolled_to_and_gets_focus(window: MainWindow[Any]) -> None:
    hands = FormHands(window, new=True)
    hands.page.form.more.open()
    settle()
    bar = hands.page._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.maximum() > 0
    hands.report()
    title = hands.page.form.fields["title"]
    assert window.focusWidget() is title.focusProxy()
    top = title.mapTo(hands.page._area.viewport(), title.rect().topLeft()).y()
    assert 0 <= top < hands.page._area.viewport().height()


def test_an_end_before_the_start_is_refused(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    hands.choose("När", "Från–till")
    hands.write("Till och med", "2026-11-10")
    assert "före början" in hands.field("Till och med").error


def test_what_is_no_choice_is_said_at_the_field(window: MainWindow[Any]) -> None:
    hands = FormHands(window, new=True)
    hands.write("Enhet", "Finns inte")
    assert "finns inte i listan" in hands.field("Enhet").error


def test_a_draft_is_kept_from_the_first_word_and_taken_up_again(
    window: MainWindow[Any], services: Services
) -> None:
    hands = filled(window)
    [draft] = services.lists.drafts()
    assert (draft.title, draft.happened_on) == ("Container i brand", TODAY - timedelta(days=1))
    window.go("concerns")
    window.commands["concern.new"].trigger()
    settle()
    assert hands.field("Titel").value == ""
    assert "Ett utkast är inte rapporterat: Container i brand" in hands.texts()
    hands.press("Fortsätt skriva")
    assert hands.field("Titel").value == "Container i brand"
    hands.report()
    assert services.lists.drafts() == ()


def test_a_draft_can_be_thrown_away(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    Hands(window).press("Släng utkastet")
    assert services.lists.drafts() == ()
    assert hands.field("Titel").value == ""


def test_undoing_the_first_word_empties_the_form(window: MainWindow[Any], services: Services) -> None:
    hands = FormHands(window, new=True)
    hands.write("Titel", "Påbörjad")
    window.commands["edit.undo"].trigger()
    settle()
    assert services.lists.drafts() == ()
    assert hands.field("Titel").value == ""
    window.commands["edit.redo"].trigger()
    settle()
    assert [draft.title for draft in services.lists.drafts()] == ["Påbörjad"]


def test_looking_at_the_form_keeps_nothing(window: MainWindow[Any], services: Services) -> None:
    report(services, "Klotter", day=TODAY)
    hands = FormHands(window, new=True)
    hands.page.form.more.open()
    for field in hands.page.form.fields.values():
        field.setFocus()
        settle()
    window.go("concerns")
    settle()
    assert services.lists.drafts() == ()


def test_typing_is_committed_when_the_page_is_left(window: MainWindow[Any], services: Services) -> None:
    hands = FormHands(window, new=True)
    hands.type("Titel", "Halvskriven")
    assert services.lists.drafts() == ()
    window.go("concerns")
    assert [draft.title for draft in services.lists.drafts()] == ["Halvskriven"]


def test_similar_ones_appear_while_typing_and_are_gathered_when_reported(
    window: MainWindow[Any], services: Services
) -> None:
    report(
        services,
        "Papperskorg i brand vid containern",
        day=TODAY - timedelta(days=4),
        about="Anlagd brand",
        place="lastkajen",
        description="Släcktes av vaktmästaren.",
    )
    hands = filled(window, place="lastkajen")
    assert "Papperskorg i brand vid containern" in hands.similar
    assert "fre 13 nov" in hands.similar
    assert "lastkajen" in hands.similar
    assert "Släcktes av vaktmästaren." in hands.similar
    hands.press("Samla i problembild")
    hands.report()
    [problem] = services.problems.rows()
    assert problem.concerns == 2
    services.timeline.undo()
    assert services.problems.rows() == (), "reported and gathered is one step"
    assert services.lists.concern(2).state is ConcernState.DRAFT
    services.timeline.redo()
    assert [row.concerns for row in services.problems.rows()] == [2]


class Opened(QObject):
    """Hears which windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_what_is_alike_opens_no_window_that_would_close_the_list_of_a_field(
    window: MainWindow[Any], services: Services, qapp: QApplication
) -> None:
    report(services, "Papperskorg i brand", day=TODAY - timedelta(days=4), about="Anlagd brand")
    hands = filled(window)
    hands.page.similar.forget()
    opened = Opened()
    qapp.installEventFilter(opened)
    assert "Papperskorg i brand" in hands.similar
    qapp.removeEventFilter(opened)
    assert opened.windows == []


def test_what_is_alike_and_gathered_already_takes_the_new_one_in(services: Services) -> None:
    first, second, alone = (
        report(services, title, day=TODAY) for title in ("Brand i container", "Brand i korg", "Brand i gran")
    )
    problem = services.problems.gather([first.id, second.id], title="Anlagda bränder").value
    draft = services.concerns.begin(
        title="Brand i buske", category_id=first.category_id, unit_id=first.unit_id,
        area_id=first.area_id, happened_on=TODAY, severity=first.severity, when_kind=first.when_kind,
        place="lekplatsen", description="Rök.",
    ).value  # fmt: skip
    reported = services.concerns.report(draft.id, [alone.id, second.id]).value
    assert reported.problem_id == problem.id
    assert [row.concerns for row in services.problems.rows()] == [4]
    services.timeline.undo()
    assert [row.concerns for row in services.problems.rows()] == [2]


def test_nothing_alike_blocks_nothing(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    assert "När du skriver visas" in hands.similar
    hands.report()
    assert services.lists.concern(1).number


def test_the_category_brings_its_guide(window: MainWindow[Any]) -> None:
    hands = FormHands(window, new=True)
    assert "Välj kategori" in hands.texts()
    hands.write("Kategori", "Anlagd brand")
    assert "Vad som tänts på" in hands.texts()
    assert "Hör inte hit" in hands.texts()
    assert "ring 112" in hands.texts(), "what the subcategory leaves empty comes from the one above"


def test_acute_says_that_this_is_no_alarm(window: MainWindow[Any]) -> None:
    hands = FormHands(window, new=True)
    assert "114 14. Programmet larmar ingen." not in hands.texts()
    hands.choose("Allvar", "Akut")
    assert "Det här är inget larm." in hands.texts()
    assert "114 14. Programmet larmar ingen." in hands.texts()
    hands.choose("Allvar", "Låg")
    assert "Det här är inget larm." not in hands.texts()


def test_what_was_filled_in_last_is_one_press_away(window: MainWindow[Any], services: Services) -> None:
    report(services, "Klotter", day=TODAY, school="Sjöskolan")
    hands = FormHands(window, new=True)
    hands.press("Enhet: Sjöskolan")
    hands.press("Område: Öster")
    assert hands.field("Enhet").value == unit(services, "Sjöskolan")
    [draft] = services.lists.drafts()
    assert draft.area_id == area(services, "Öster")


def test_one_that_was_reported_is_edited_in_place(window: MainWindow[Any], services: Services) -> None:
    concern = report(services, "Klotter", day=TODAY)
    hands = FormHands(window, concern_id=concern.id)
    assert not hands.offers("Rapportera")
    hands.write("Titel", "Klotter på gaveln")
    assert services.lists.concern(concern.id).title == "Klotter på gaveln"
    hands.write("Titel", "")
    assert "behövs" in hands.field("Titel").error
    assert services.lists.concern(concern.id).title == "Klotter på gaveln", "an empty title is not kept"
    services_steps = services.timeline.steps()[0]
    assert services_steps is not None
    window.commands["edit.undo"].trigger()
    settle()
    assert services.lists.concern(concern.id).title == "Klotter"


def test_report_and_write_another_stays_in_the_form(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    hands.page._another.trigger()
    settle()
    assert isinstance(window.page, ConcernFormPage)
    assert hands.field("Titel").value == ""
    hands.fill(title="En till", unit="Sjöskolan", category="Klotter", day="i dag")
    hands.report()
    assert services.lists.concern(2).number == "2026-0002"


def test_another_comes_from_the_same_unit_and_area(window: MainWindow[Any], services: Services) -> None:
    hands = filled(window)
    hands.write("Område", "Öster")
    hands.page._another.trigger()
    settle()
    before = services.lists.concern(1)
    assert before.area_id is not None
    assert services.lists.count(ConcernFilter(states=frozenset({ConcernState.DRAFT}))) == 0
    assert hands.field("Enhet").value == before.unit_id
    assert hands.field("Område").value == before.area_id
    hands.fill(title="En till", category="Klotter", day="i dag")
    hands.report()
    after = services.lists.concern(2)
    assert after.state is ConcernState.RECEIVED
    assert (after.title, after.unit_id, after.area_id) == ("En till", before.unit_id, before.area_id)
    fresh = FormHands(window, new=True)
    assert fresh.field("Enhet").value is None, "only who asks for another goes on from the one before"


@pytest.mark.parametrize(
    "text", ["<b>&amp;</b> 🔥 طفل", "a\x00b", "x" * 301, "é" * 300], ids=["markup", "nul", "long", "longest"]
)
def test_any_text_is_kept_as_typed_or_refused_with_a_reason(
    window: MainWindow[Any], services: Services, text: str
) -> None:
    hands = filled(window, title=text)
    if len(text) > 300:
        assert "301 tecken" in hands.field("Titel").error
        return
    hands.report()
    assert services.lists.concern(1).title == text.replace("\x00", "")


def test_a_night_is_said_as_the_night_before_the_day(window: MainWindow[Any], services: Services) -> None:
    hands = FormHands(window, new=True)
    hands.choose("När", "Natten mot")
    assert hands.page.form.fields["happened_on"].caption.text() == "Natten mot"
    hands.fill(title="Krossade rutor", unit="Sjöskolan", category="Krossade rutor")
    hands.write("Dag", "2026-11-15")
    hands.report()
    concern = services.lists.concern(1)
    assert (concern.when_kind, concern.happened_on) == (WhenKind.NIGHT, date(2026, 11, 15))
