"""The week of inkorg.feature: two installations, each in its own window, from files to minutes and back."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import time
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, then, when

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern, ConcernState
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import InboxFilter, IncomingReport, IncomingState
from orat.domain.intake import OriginKind, Verdict
from orat.domain.weeks import Week
from orat.services.house import Services
from orat.ui import fonts
from orat.ui.pages import specs
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.services.arriving import filled, mail, put, row, table
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import coming
from tests.ui.houses import window_on
from tests.ui.pages.concerns import ConcernsHands, FormHands
from tests.ui.pages.follow_up import FollowUpHands
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.inbox import InboxHands, drop
from tests.ui.pages.meetings import AgendaHands, NotesHands, RoomHands

scenarios("inkorg.feature")


class Seat:
    """One installation: a folder of its own, and the window on it."""

    def __init__(self, folder: Path, clock: TurnedClock, actor: str, name: str) -> None:
        begin_in(folder, clock, name)
        self.services: Services = open_services(folder, clock, actor)
        self.window: MainWindow[Any] = window_on(self.services, folder, clock, specs())
        self.window.show()

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.services.close()

    @property
    def waiting(self) -> list[IncomingReport]:
        """What is to be reviewed, oldest first."""
        inbox = self.services.inbox
        return [inbox.view(each).report for each in inbox.ids(InboxFilter()).rows]

    @property
    def concerns(self) -> list[Concern]:
        """All concerns."""
        ids = self.services.lists.ids(ConcernFilter(), Order()).rows
        return [self.services.lists.concern(each) for each in ids]

    def concern(self, title: str) -> Concern:
        """The concern of that title."""
        return next(each for each in self.concerns if each.title == title)

    @property
    def head(self) -> str:
        """The last link of the change log: the same for as long as nothing is changed."""
        return self.services.audit.about().head


@dataclass
class Week45:
    """What the steps share."""

    folder: Path
    clock: TurnedClock
    seats: dict[str, Seat] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    heads: dict[str, str] = field(default_factory=dict)

    @property
    def coordinator(self) -> Seat:
        """Whose week it is."""
        return self.seats["Samordnare"]

    @property
    def manager(self) -> Seat:
        """Who has a register of her own."""
        return self.seats["Utbildningschef"]

    def put(self, name: str, data: bytes) -> None:
        """A file as somebody sent it."""
        self.files.append(put(self.folder, name, data).path)

    @property
    def pdf(self) -> Path:
        """The minutes."""
        return self.folder / "anteckningar.pdf"

    @property
    def answer(self) -> Path:
        """The package that goes back."""
        return self.folder / "svar.orat"


@pytest.fixture
def week(qapp: QApplication, tmp_path: Path) -> Iterator[Week45]:
    fonts.install(qapp)
    ThemeKeeper(qapp, "light")
    folder = tmp_path / "in"
    folder.mkdir()
    made = Week45(folder, TurnedClock(Week(2026, 45).day(1)))
    yield made
    for seat in made.seats.values():
        seat.leave()


@given(parsers.parse('ett register för "{name}" måndag vecka 45 år 2026'))
def a_register(week: Week45, name: str) -> None:
    seat = week.seats["Samordnare"] = Seat(week.folder.parent / "s", week.clock, "Samordnare", name)
    school = next(one for one in seat.services.register.directory().units if one.name == "Hamnskolan")
    seat.services.register.keep(replace(school, contact_email="rektor@hamnskolan.example"))


@given("en utbildningschef med ett eget register")
def a_manager(week: Week45) -> None:
    name = "Utbildningschef"
    week.seats[name] = Seat(week.folder.parent / "u", week.clock, name, "Utbildningsområde 3")


@when(parsers.parse('utbildningschefen skriver "{broken}" och "{dark}"'))
def writes(week: Week45, broken: str, dark: str) -> None:
    window = week.manager.window
    for title, about in (
        (broken, "Skadegörelse och klotter"),
        (dark, "Otrygg plats, belysning och nedskräpning"),
    ):
        hands = FormHands(window, new=True)
        hands.fill(title=title, unit="Sjöskolan", category=about, day="igår", place="Södra gaveln")
        hands.report()
    assert len(week.manager.concerns) == 2


@when("granskar dem, lyfter dem och skickar dem i ett paket")
def sends_a_package(week: Week45) -> None:
    hands = ConcernsHands(week.manager.window)
    target = week.folder / "vecka 45.orat"
    hands.page.deeds.packaging.paper.ask = lambda _parent, _suggested: target
    for deed in ("Markera som granskad", "Lyft till mötet", "Skicka paket…"):
        hands.select(*hands.titles)
        hands.do(deed)
    asked = dialog(hands.page)
    asked.write("För vem", "Samordnaren")
    asked.press("Välj plats…")
    assert {each.state for each in week.manager.concerns} == {ConcernState.RAISED}
    week.files.append(target)


@when(parsers.parse("{school} skickar en ifylld blankett med 2 händelser"))
def sends_a_form(week: Week45, school: str) -> None:
    week.put("blankett.pdf", filled(week.coordinator.services, school))


@when(parsers.parse("{school} skickar en tabell med 3 rader varav 1 utan dag och 1 som står två gånger"))
def sends_a_table(week: Week45, school: str) -> None:
    rows = row(Skola=school), row("Rutan sönder", Skola=school, Datum=""), row(Skola=school)
    week.put("lista.xlsx", table(*rows))


@when(parsers.parse('{school} mejlar "{subject}" med ett foto'))
def mails(week: Week45, school: str, subject: str) -> None:
    photo = BytesIO()
    Image.new("RGB", (40, 30), "white").save(photo, "JPEG")
    letter = mail(subject=subject, sender=f"{school} <rektor@hamnskolan.example>",
                  files={"foto.jpg": photo.getvalue()})  # fmt: skip
    week.put("mejl.eml", letter)


@when("allt släpps på Inkorgen")
def are_dropped(week: Week45) -> None:
    page = InboxHands(week.coordinator.window)
    for file in week.files:
        drop(page.page, [file])
        if file.suffix == ".xlsx":
            dialog(page.page).press("Läs in 2 rapporter")
        elif file.suffix == ".orat":
            dialog(page.page).press("Läs in")


@then(parsers.parse("väntar {count:d} rapporter i inkorgen"))
def wait(week: Week45, count: int) -> None:
    waiting = week.coordinator.waiting
    assert len(waiting) == count
    assert [one.verdict for one in waiting].count(Verdict.WRONG) == 1


@when("samordnaren rättar det som saknas och tar emot allt")
def corrects_and_accepts(week: Week45) -> None:
    page = InboxHands(week.coordinator.window)
    while waiting := week.coordinator.waiting:
        report = waiting[0]
        page.page._show_report(report.id)
        settle()
        assert page.chosen == report.title
        if report.happened_on is None:
            page.write("Dag", "2026-10-29")
        if report.category_id is None:
            page.write("Kategori", "Trafik och fordon")
        page.press("Ta emot")


@then(parsers.parse("finns {count:d} iakttagelser, numrerade från {first}"))
def are_concerns(week: Week45, count: int, first: str) -> None:
    numbers = sorted(concern.number for concern in week.coordinator.concerns)
    assert (len(numbers), numbers[0]) == (count, first)


@then("fotot följer med mejlets iakttagelse")
def the_photo_follows(week: Week45) -> None:
    with week.coordinator.services.store.read() as reader:
        (file,) = reader.all(AttachedFile)
    assert file.name == "foto.jpg"
    assert file.concern_id == week.coordinator.concern("Mopeder över skolgården").id


@then("kvittot till Hamnskolan säger vilket nummer den fick")
def the_receipt(week: Week45) -> None:
    services = week.coordinator.services
    ids = services.inbox.ids(InboxFilter(states=frozenset(IncomingState))).rows
    views = (services.inbox.view(each) for each in ids)
    letter = next(view for view in views if view.report.kind is OriginKind.MAIL)
    data = services.replies.receipt(letter.report.id).value.read_bytes()
    draft = message_from_bytes(data, policy=policy.default)
    assert "rektor@hamnskolan.example" in str(draft["To"])
    assert letter.number
    assert letter.number in draft.get_body().get_content()  # type: ignore[union-attr]


@when(parsers.parse('mötet beslutar "{decision}" om "{title}" och åtgärden "{line}"'))
def is_held(week: Week45, decision: str, title: str, line: str) -> None:
    seat = week.coordinator
    meeting = coming(seat.services)
    agenda = AgendaHands(seat.window, meeting_id=meeting.id)
    agenda.do("agenda.propose")
    week.clock.to(meeting.held_on, time(8, 30))
    agenda.do("meeting.start")
    room = RoomHands(seat.window, stay=True)
    room.go_to(title)
    room.write("Beslut", decision)
    room.enter_measure(line)
    room.choose("Så slutar punkten", "Beslutad")
    room.do("meeting.close")
    dialog(room.page).press("Bordlägg dem och avsluta")


@when("anteckningarna fastställs och sparas som PDF")
def is_finalised(week: Week45) -> None:
    notes = NotesHands(week.coordinator.window, stay=True)
    notes.finalise()
    notes.notes.paper.ask = lambda _parent, _suggested: week.pdf
    notes.do("notes.export")


@then(parsers.parse('står punkter med alla {count:d} och "{decision}" i PDF:en'))
def are_printed(week: Week45, count: int, decision: str) -> None:
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(week.pdf).pages).split())
    assert "version 1" in printed
    assert decision in printed
    (held,) = [each for each in week.coordinator.services.meetings.rows() if each.versions]
    points = week.coordinator.services.room.view(held.id).items
    assert len({concern.id for view in points for concern in view.concerns}) == count
    assert [view.item.title for view in points if view.item.title not in printed] == []


def reads_in(seat: Seat, file: Path) -> None:
    """Uppföljning › Paket › Läs in paket…"""
    hands = FollowUpHands(seat.window, feedback=True)
    hands.page.feedback.packaging.ask = lambda _parent, chosen: chosen(file)
    hands.page.feedback.read_package.trigger()
    asked = dialog(hands.page)
    assert "Rutor krossade i slöjdsalen" in asked.texts()
    asked.press("Läs in" if asked.offers("Läs in") else "Avbryt")


@when("samordnaren svarar med ett paket som utbildningschefen läser in")
def answers(week: Week45) -> None:
    hands = FollowUpHands(week.coordinator.window, feedback=True)
    hands.page.feedback.packaging.paper.ask = lambda _parent, _suggested: week.answer
    hands.page.feedback.answer_package.trigger()
    dialog(hands.page).press("Välj plats…")
    reads_in(week.manager, week.answer)


@then(parsers.parse('står "{decision}" hos utbildningschefen, på "{title}"'))
def landed(week: Week45, decision: str, title: str) -> None:
    seat = week.manager
    hands = ConcernsHands(seat.window)
    hands.select(title)
    assert decision in hands.read
    assert "Sätt larm" in hands.read
    assert seat.concern(title).state is ConcernState.IN_ACTION
    assert title in {due.title for due in seat.services.feedback.due()}


@then(parsers.parse('"{title}" har inget annat fått än att det är på dagordningen'))
def nothing_else(week: Week45, title: str) -> None:
    detail = week.manager.services.lists.detail(week.manager.concern(title).id)
    assert detail.feedback == ()
    assert detail.concern.state is ConcernState.SCHEDULED


@when("allt släpps på Inkorgen igen och svaret läses in igen")
def once_more(week: Week45, request: pytest.FixtureRequest) -> None:
    week.heads = {name: seat.head for name, seat in week.seats.items()}
    page = InboxHands(week.coordinator.window)
    for file in week.files:
        drop(page.page, [file])
        if file.suffix == ".orat":
            dialog(page.page).press("Avbryt")
    reads_in(week.manager, week.answer)


@then("har inget ändrats hos någon av dem")
def nothing_changed(week: Week45) -> None:
    assert {name: seat.head for name, seat in week.seats.items()} == week.heads
    assert week.coordinator.waiting == week.manager.waiting == []


@then("allt är helt")
def all_is_whole(week: Week45) -> None:
    assert week.coordinator.services.check() == week.manager.services.check() == ()
