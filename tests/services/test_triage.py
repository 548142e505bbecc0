"""What becomes of a report: accepted, corrected, joined, handed on, rejected, held, split, asked about."""

from pathlib import Path

import pytest

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern, ConcernState
from orat.domain.inbox import InboxFilter, IncomingReport, IncomingState
from orat.domain.intake import Verdict
from orat.domain.register import Unit, UnitKind, guessed_kind
from orat.domain.rows import HistoryEntry
from orat.errors import Cancelled, UserError
from orat.services.house import Services
from tests.services.arriving import filled, mail, put, row, table, unit_id
from tests.services.test_attachments import photo


@pytest.fixture
def waiting(services: Services, tmp_path: Path) -> list[IncomingReport]:
    """Two events of a form, and a row that lacks its school."""
    inlets = [
        put(tmp_path, "blankett.pdf", filled(services)),
        put(tmp_path, "lista.xlsx", table(row(Skola="Nyskolan"))),
    ]
    services.inbox.take_in(inlets)
    return [services.inbox.view(each).report for each in services.inbox.ids(InboxFilter()).rows]


def state(services: Services, report: IncomingReport) -> IncomingState:
    """Where it stands now."""
    return services.inbox.view(report.id).report.state


def test_an_accepted_report_is_a_concern_with_a_number(
    services: Services, waiting: list[IncomingReport]
) -> None:
    (concern,) = services.triage.accept([waiting[0].id]).value
    assert concern.number == "2026-0001"
    assert concern.state is ConcernState.RECEIVED
    assert concern.description == "Räddningstjänsten släckte på 20 minuter."
    view = services.inbox.view(waiting[0].id)
    assert (view.report.state, view.number) == (IncomingState.ACCEPTED, "2026-0001")
    entry: HistoryEntry = services.lists.detail(concern.id).history[-1]
    assert entry.change.facts["origin"] == "form"
    services.store.undo()
    assert state(services, waiting[0]) is IncomingState.WAITING


def test_several_are_accepted_in_one_step_and_none_if_one_cannot_be(
    services: Services, waiting: list[IncomingReport]
) -> None:
    with pytest.raises(UserError, match="empty") as refused:
        services.triage.accept([one.id for one in waiting])
    assert refused.value.facts["field"] == "unit_id"
    assert state(services, waiting[0]) is IncomingState.WAITING
    services.triage.correct(waiting[2].id, unit_id=unit_id(services, "Sjöskolan"))
    assert services.inbox.view(waiting[2].id).report.verdict is Verdict.NEW
    made = services.triage.accept([one.id for one in waiting], raised=True).value
    assert [one.serial for one in made] == [1, 2, 3]
    assert {one.state for one in made} == {ConcernState.RAISED}
    assert services.inbox.waiting() == (0, None)
    assert services.check() == ()


def test_all_new_ones_are_accepted_in_one_step_that_can_be_called_off(
    services: Services, waiting: list[IncomingReport], tmp_path: Path
) -> None:
    files = {"formulär.pdf": filled(services, h1_title="En flaska kastades"), "bild.jpg": photo()}
    rows = [row(f"Händelse nummer {number}", Klockslag=f"{number % 24}.10") for number in range(600)]
    ahead = row("Ett datum som inte har varit", Datum="2026-12-24")
    services.inbox.take_in(
        [
            put(tmp_path, "många.xlsx", table(*rows, ahead)),
            put(tmp_path, "brev.eml", mail(files=files)),
        ]
    )
    heard: list[float] = []

    def told(done: float) -> None:
        heard.append(done)
        if len(heard) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.triage.accept_new(InboxFilter(), told)
    assert 0 < heard[0] < heard[1] <= 1
    new = InboxFilter(verdicts=frozenset({Verdict.NEW}))
    found = services.inbox.count(new)
    assert services.triage.accept_new(InboxFilter()).value == found - 1
    assert [services.inbox.view(each).report.title for each in services.inbox.ids(new).rows] == [ahead[2]]
    with services.store.read() as reader:
        concerns = reader.all(Concern)
        pictures = reader.all(AttachedFile)
    assert [concern.serial for concern in concerns] == list(range(1, found))
    assert services.inbox.view(waiting[0].id).number == "2026-0001"
    assert services.check() == ()
    services.timeline.undo()
    assert services.inbox.count(new) == found
    services.timeline.redo()
    with services.store.read() as reader:
        assert reader.all(Concern) == concerns
        assert reader.all(AttachedFile) == pictures
    assert len(pictures) == 1
    assert services.triage.accept_new(InboxFilter()).change is None


def test_a_unit_that_the_register_lacks_is_added_from_where_it_is_met(
    services: Services, tmp_path: Path
) -> None:
    rows = (
        row(Skola="Nyskolan"),
        row("Rutan sönder", Skola=" nyskolan "),
        row("Buller", Skola="Brandkåren Syd"),
    )
    services.inbox.take_in([put(tmp_path, "lista.xlsx", table(*rows))])
    ids = services.inbox.ids(InboxFilter()).rows
    assert {services.inbox.view(each).report.verdict for each in ids} == {Verdict.NEEDS_DECISION}
    unit = services.new_units.add(ids[1]).value
    assert (unit.name, unit.kind) == ("nyskolan", UnitKind.SCHOOL)
    reports = [services.inbox.view(each).report for each in ids]
    assert [each.unit_id for each in reports] == [unit.id, unit.id, None], "all that name it are of it"
    assert [each.verdict for each in reports[:2]] == [Verdict.NEW, Verdict.NEW]
    assert services.new_units.add(ids[2]).value.kind is UnitKind.RESCUE
    services.timeline.undo()
    services.timeline.undo()
    assert [services.inbox.view(each).report.unit_id for each in ids] == [None] * 3
    assert "nyskolan" not in {each.name for each in services.register.directory().units}
    services.register.keep(Unit(name="Nyskolan"))
    assert services.new_units.add(ids[0]).value.name == "Nyskolan", "it had come meanwhile"
    with pytest.raises(UserError, match="empty"):
        services.new_units.add(ids[0])
    assert services.check() == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Sandtorpsskolan", UnitKind.SCHOOL), ("Förskolan Lövet", UnitKind.PRESCHOOL),
        ("Komvux", UnitKind.SCHOOL), ("Ekbacken", UnitKind.SCHOOL),
        ("Fritidsförvaltningen", UnitKind.DEPARTMENT), ("Grundskoleförvaltningen", UnitKind.DEPARTMENT),
        ("Polisen, lokalpolisområde norr", UnitKind.POLICE), ("Räddningstjänsten Syd", UnitKind.RESCUE),
        ("Torgets köpcentrum AB", UnitKind.COMPANY), ("Bostadsbolaget", UnitKind.COMPANY),
        ("Idrottsföreningen Örnen", UnitKind.ASSOCIATION),
    ],
)  # fmt: skip
def test_what_a_unit_is_is_guessed_from_its_name(name: str, kind: UnitKind) -> None:
    assert guessed_kind(name) is kind


def test_a_correction_follows_the_rules_of_texts_and_can_be_undone(
    services: Services, waiting: list[IncomingReport]
) -> None:
    services.triage.correct(waiting[0].id, title="  Brand  bakom hallen ")
    assert services.inbox.view(waiting[0].id).report.title == "Brand bakom hallen"
    services.triage.correct(waiting[0].id, title="")
    assert services.inbox.view(waiting[0].id).report.codes == ("title-empty",)
    services.store.undo()
    assert services.inbox.view(waiting[0].id).report.title == "Container tändes på bakom idrottshallen"


def test_a_similar_one_is_shown_gathered_or_put_out_of_sight(
    services: Services, waiting: list[IncomingReport], tmp_path: Path
) -> None:
    (first,) = services.triage.accept([waiting[0].id]).value
    again = filled(services, "Sjöskolan", h1_title="Container brann bakom idrottshallen")
    services.inbox.take_in([put(tmp_path, "igen.pdf", again)])
    report = [services.inbox.view(each).report for each in services.inbox.ids(InboxFilter()).rows][-2]
    (found,) = services.inbox.alike(report.id).similar
    assert found.row.number == first.number
    assert found.likeness.common
    services.triage.unlike(report.id, first.id)
    assert services.inbox.alike(report.id).similar == ()
    services.store.undo()
    (second,) = services.triage.accept([report.id], alike=[first.id]).value
    assert second.problem_id is not None
    assert services.lists.concern(first.id).problem_id == second.problem_id


def test_the_same_thing_told_twice_is_joined_and_makes_no_new_concern(
    services: Services, waiting: list[IncomingReport]
) -> None:
    (first,) = services.triage.accept([waiting[0].id]).value
    services.triage.join(waiting[1].id, first.id)
    view = services.inbox.view(waiting[1].id)
    assert (view.report.state, view.number) == (IncomingState.JOINED, first.number)
    with pytest.raises(UserError, match="report-settled"):
        services.triage.accept([waiting[1].id])
    services.triage.reopen([waiting[1].id])
    assert state(services, waiting[1]) is IncomingState.WAITING


def test_two_reports_alike_in_the_inbox_know_each_other(
    services: Services, waiting: list[IncomingReport], tmp_path: Path
) -> None:
    again = filled(services, "Sjöskolan", h1_title="Container brann bakom idrottshallen")
    services.inbox.take_in([put(tmp_path, "igen.pdf", again)])
    others = services.inbox.alike(waiting[0].id).others
    assert others[0].row.title == "Container brann bakom idrottshallen"
    assert others[0].common


def test_handing_on_and_turning_down_need_to_say_where_and_why(
    services: Services, waiting: list[IncomingReport]
) -> None:
    with pytest.raises(UserError, match="empty") as refused:
        services.triage.hand_on([waiting[0].id], " ")
    assert refused.value.facts["field"] == "referred_to"
    with pytest.raises(UserError, match="empty") as refused:
        services.triage.reject([waiting[0].id], "")
    assert refused.value.facts["field"] == "note"
    services.triage.hand_on([waiting[0].id], "SSPF", "Enskilt ärende.")
    services.triage.reject([waiting[1].id], "Utanför området.")
    services.triage.hold([waiting[2].id], "Väntar på rektor.")
    assert [state(services, one) for one in waiting] == [
        IncomingState.HANDED_ON, IncomingState.REJECTED, IncomingState.HELD,
    ]  # fmt: skip
    assert services.inbox.count(InboxFilter()) == 1
    assert services.inbox.waiting()[0] == 0


def test_a_report_of_several_events_is_split(services: Services, waiting: list[IncomingReport]) -> None:
    first, second, third = (one.id for one in waiting)
    copy = services.triage.split(first).value
    assert copy.title == waiting[0].title
    assert services.inbox.view(copy.id).siblings == 2
    assert services.inbox.ids(InboxFilter()).rows == (first, copy.id, second, third), "beneath it"
    last = services.triage.split(copy.id).value
    page = services.inbox.ids(InboxFilter(), limit=2)
    assert page.rows == (first, copy.id)
    assert services.inbox.ids(InboxFilter(), after=page.after).rows == (last.id, second, third)
    services.triage.hold([first])
    held = InboxFilter(states=frozenset({IncomingState.WAITING, IncomingState.HELD}))
    assert services.inbox.ids(held).rows == (first, copy.id, last.id, second, third)
    services.timeline.undo()
    services.timeline.undo()
    assert services.inbox.ids(InboxFilter()).rows == (first, copy.id, second, third)
    assert services.check() == ()
    services.triage.accept([waiting[0].id, copy.id])


def test_two_reports_of_one_thing_become_one_concern_or_are_put_apart(
    services: Services, waiting: list[IncomingReport], tmp_path: Path
) -> None:
    again = filled(services, "Sjöskolan", h1_title="Container brann bakom idrottshallen")
    services.inbox.take_in([put(tmp_path, "brev.eml", mail(files={"a.pdf": again, "bild.jpg": photo()}))])
    first, other = waiting[0].id, waiting[-1].id + 1
    assert [each.row.id for each in services.inbox.alike(first).others] == [other]
    services.triage.unlike(first, 4711)
    services.triage.unlike_report(first, other)
    assert services.inbox.view(first).report.unlike_ids == {4711}
    assert services.inbox.alike(first).others == services.inbox.alike(other).others == ()
    services.timeline.undo()
    concern = services.triage.join_reports(first, other).value
    views = [services.inbox.view(each) for each in (first, other)]
    assert [view.report.state for view in views] == [IncomingState.ACCEPTED, IncomingState.JOINED]
    assert {view.number for view in views} == {concern.number}
    with services.store.read() as reader:
        assert [file.name for file in reader.all(AttachedFile, concern_id=concern.id)] == ["bild.jpg"]
    with pytest.raises(UserError, match="report-settled"):
        services.triage.join_reports(first, other)
    services.timeline.undo()
    assert state(services, waiting[0]) is IncomingState.WAITING
    with pytest.raises(UserError, match="empty"):
        services.triage.join_reports(waiting[2].id, first)
    assert services.check() == ()


def test_what_is_found_to_be_alike_is_found_by_the_filter_too(services: Services, tmp_path: Path) -> None:
    """The list shows by another verdict what became like a concern after the file was read."""
    there, later = table(row(Skola="Hamnskolan")), table(row("Klotter på fasaden mot norr"), row("Buller",
                         Datum="2026-10-20"))  # fmt: skip
    services.inbox.take_in([put(tmp_path, "a.xlsx", there), put(tmp_path, "b.xlsx", later)])
    first, alike, other = services.inbox.ids(InboxFilter()).rows
    services.triage.accept([first])
    shown = {each.id: each.verdict for each in services.inbox.judged([alike, other])}
    assert shown == {alike: Verdict.NEEDS_DECISION, other: Verdict.NEW}
    deciding = InboxFilter(verdicts=frozenset({Verdict.NEEDS_DECISION}))
    new = InboxFilter(verdicts=frozenset({Verdict.NEW}))
    both = InboxFilter(verdicts=frozenset({Verdict.NEW, Verdict.NEEDS_DECISION}))
    found = {name: (services.inbox.ids(each).rows, services.inbox.count(each))
             for name, each in (("deciding", deciding), ("new", new), ("both", both))}  # fmt: skip
    assert found == {
        "deciding": ((alike,), 1), "new": ((other,), 1), "both": ((alike, other), 2)
    }  # fmt: skip


def test_what_was_put_apart_from_its_like_of_the_day_is_new_again(services: Services, tmp_path: Path) -> None:
    services.inbox.take_in([put(tmp_path, "a.xlsx", table(row("Klotter på fasaden", Skola="Hamnskolan")))])
    concern = services.triage.accept(services.inbox.ids(InboxFilter()).rows).value[0]
    services.inbox.take_in([put(tmp_path, "b.xlsx", table(row("Klotter på fasaden mot norr")))])
    (report_id,) = services.inbox.ids(InboxFilter()).rows
    assert services.inbox.view(report_id).report.codes == ("alike",)
    services.triage.unlike(report_id, concern.id)
    after = services.inbox.view(report_id).report
    assert (after.verdict, after.codes) == (Verdict.NEW, ())
    assert services.inbox.judged([report_id])[0].verdict is Verdict.NEW
