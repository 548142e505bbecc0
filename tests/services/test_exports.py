"""Exports: what a filter leaves goes out and can be read in again; who took it is on record for good."""

import hashlib
import tempfile
from dataclasses import fields, replace
from datetime import date, time
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from orat.domain.agenda import AgendaItem, Outcome
from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState, tidied
from orat.domain.exports import TABLES, Exported, ExportWish, TableFormat
from orat.domain.filters import ConcernFilter, ConcernSort, MeasureFilter, MeasureScope, Order
from orat.domain.intake import ReportDraft
from orat.domain.measure import Measure
from orat.domain.register import Area, AreaLevel, Category
from orat.domain.scales import Certainty, Effect, PoliceReport, Severity, Source, WhenKind
from orat.domain.text import clean_body, clean_line
from orat.errors import Cancelled, EnvironmentFault
from orat.intake.drafts import as_text
from orat.intake.names import Names
from orat.intake.tables import open_table, read_rows
from orat.services.house import Services
from tests.services import stories
from tests.services.conftest import TurnedClock, furnish, open_services

TODAY = date(2026, 11, 20)
DAY = date(2026, 11, 1)
FORMATS = TABLES


def reported(services: Services, title: str, **fields: Any) -> Concern:
    return stories.report(services, title, day=DAY, **fields)


def names_of(services: Services) -> Names:
    directory = services.register.directory()
    return Names.of(directory.units, directory.categories, directory.areas)


def read_back(services: Services, file: Path) -> list[ReportDraft]:
    table = open_table(file)
    rows = list(read_rows(table, table.guess(), names_of(services), TODAY))
    assert [row.troubles for row in rows] == [()] * len(rows)
    return [row.draft for row in rows]


def sheet(file: Path, name: str) -> list[tuple[Any, ...]]:
    return [tuple(cell.value for cell in row) for row in load_workbook(BytesIO(file.read_bytes()))[name].rows]


@pytest.mark.parametrize("form", FORMATS)
def test_only_what_the_filter_leaves_goes_out_in_its_order(
    services: Services, tmp_path: Path, form: TableFormat
) -> None:
    for title, severity in (("Bråk", Severity.LOW), ("Eld", Severity.HIGH), ("Anlagd eld", Severity.HIGH)):
        reported(services, title, severity=severity)
    wish = ExportWish(
        form=form, concerns=ConcernFilter(severities=frozenset({Severity.HIGH})),
        order=Order(ConcernSort.TITLE, descending=False),
    )  # fmt: skip
    assert services.exports.count(wish) == 2
    file = tmp_path / f"ut.{form}"
    services.exports.export(wish, file)
    assert [draft.title for draft in read_back(services, file)] == ["Anlagd eld", "Eld"]


def test_chosen_rows_go_out_alone(services: Services, tmp_path: Path) -> None:
    ids = [reported(services, f"Nummer {number}").id for number in range(4)]
    services.exports.export(ExportWish(ids=(ids[2], ids[0])), tmp_path / "ut.xlsx")
    assert [draft.title for draft in read_back(services, tmp_path / "ut.xlsx")] == ["Nummer 2", "Nummer 0"]


def test_an_export_is_on_record_and_no_step_to_undo(services: Services, tmp_path: Path) -> None:
    reported(services, "Eld i container")
    before = services.timeline.steps()
    wish = ExportWish(scope="Allvar: Hög", recipient=" Polisen ")
    done = services.exports.export(wish, tmp_path / "ut.xlsx")
    assert done.change is not None
    assert (done.change.verb, done.change.facts["count"], done.change.actor) == (
        "export.make",
        1,
        "Samordnare",
    )
    assert done.change.touches(Kind.EXPORT)
    assert services.timeline.steps() == before
    services.timeline.undo()
    (record,) = services.exports.made()
    assert (record.author, record.recipient, record.scope, record.rows) == (
        "Samordnare", "Polisen", "Allvar: Hög", 1,
    )  # fmt: skip
    assert record.digest == hashlib.sha256((tmp_path / "ut.xlsx").read_bytes()).hexdigest()
    assert services.check() == ()
    told = dict(sheet(tmp_path / "ut.xlsx", "Om filen"))
    assert (told["För"], told["Urval"], told["Antal rader"]) == ("Polisen", "Allvar: Hög", "1")


def test_no_file_no_record_and_no_record_no_file(services: Services, tmp_path: Path) -> None:
    reported(services, "Eld")
    with pytest.raises(EnvironmentFault):
        services.exports.export(ExportWish(), tmp_path / "saknas" / "ut.csv")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.exports.export(ExportWish(), tmp_path / "ut.csv", stop)
    assert services.exports.made() == ()
    assert not (tmp_path / "ut.csv").exists()


def test_measures_and_decisions_go_out(services: Services, clock: TurnedClock, tmp_path: Path) -> None:
    concern = reported(services, "Eld i container")
    meeting = services.meetings.ensure_coming().value
    clock.to(meeting.held_on, time(8, 30))
    services.room.start(meeting.id)
    item = next(
        view.item for view in services.room.view(meeting.id).items if view.item.concern_id == concern.id
    )
    services.room.note(item.id, decision="Belysningen ses över.")
    services.measures.decide(item.id, "Byt lampor", owner_name="gatukontoret", due=date(2026, 11, 30))
    services.room.end_point(item.id, Outcome.DECIDED)
    for what in (Exported.MEASURES, Exported.DECISIONS):
        assert services.exports.count(ExportWish(what=what)) == (what is Exported.MEASURES)
    services.room.close(meeting.id, carry_undecided=True)
    services.exports.export(ExportWish(what=Exported.MEASURES), tmp_path / "m.xlsx")
    (heading, row) = sheet(tmp_path / "m.xlsx", "Åtgärder")
    told = dict(zip(heading, row, strict=True))
    assert (told["Åtgärd"], told["Ansvarig"], told["Läge"]) == ("Byt lampor", "gatukontoret", "Öppen")
    assert told["Klart senast"].date() == date(2026, 11, 30)
    services.exports.export(ExportWish(what=Exported.DECISIONS), tmp_path / "d.xlsx")
    decided = sheet(tmp_path / "d.xlsx", "Beslut")
    told = next(dict(zip(decided[0], row, strict=True)) for row in decided[1:] if row[4])
    assert (told["Beslut"], told["Utfall"], told["Vecka"]) == (
        "Belysningen ses över.", "Beslutad", str(meeting.week),
    )  # fmt: skip
    assert {row[3] for row in decided[1:]} == {"Eld i container"}
    assert told["Åtgärder"] == "Byt lampor – gatukontoret – 2026-11-30"
    overdue = ExportWish(what=Exported.MEASURES, measures=MeasureFilter(scope=MeasureScope.CLOSED))
    assert services.exports.count(overdue) == 0
    later = ExportWish(what=Exported.DECISIONS, first=date(2027, 1, 1))
    assert services.exports.count(later) == 0


texts = st.text(
    st.one_of(
        st.sampled_from("=+-@\t\r\n'\";,_x0041 åäö"),
        st.characters(exclude_categories=("Cs", "Cn", "Zl", "Zp", "Cc")),
    ),
    max_size=40,
)
DAYS = st.dates(date(1990, 1, 1), TODAY)
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@st.composite
def moments(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(WhenKind))
    day = draw(DAYS)
    made: dict[str, Any] = {"when_kind": kind, "happened_on": day}
    if kind is WhenKind.MOMENT:
        made["happened_at"] = draw(TIMES)
    if kind is WhenKind.INTERVAL:
        made["ended_on"] = draw(st.dates(day, TODAY))
        made["happened_at"], made["ended_at"] = sorted((draw(TIMES), draw(TIMES)))
    return made


@st.composite
def concerns(draw: st.DrawFn, unit_id: int, category_ids: list[int], area_ids: list[int]) -> Concern:
    recurring = draw(st.booleans())
    values: dict[str, Any] = {
        name: draw(texts)
        for name in ("description", "place", "reporter_role", "effect_note", "already_done",
                     "police_reference", "help_wanted")
    }  # fmt: skip
    made = tidied(
        Concern(
            title=draw(texts), unit_id=unit_id, category_id=draw(st.sampled_from(category_ids)),
            area_id=draw(st.none() | st.sampled_from(area_ids)), severity=draw(st.sampled_from(Severity)),
            source=draw(st.none() | st.sampled_from(Source)),
            certainty=draw(st.none() | st.sampled_from(Certainty)), recurring=recurring,
            recurrence=draw(st.sampled_from(["", "varje fredag", "-2 gånger"])) if recurring else "",
            effects=draw(st.frozensets(st.sampled_from(Effect))),
            police_report=draw(st.sampled_from(PoliceReport)), **draw(moments()), **values,
        )
    )  # fmt: skip
    return replace(made, title=made.title or "Händelse")


_SAME = [
    field.name for field in fields(ReportDraft)
    if field.name not in ("typed", "category", "area", "unit")
]  # fmt: skip


@pytest.fixture(scope="module")
def house() -> Any:
    with tempfile.TemporaryDirectory() as folder:
        services = open_services(Path(folder), TurnedClock(TODAY))
        services.start.new_register(municipality="Malmö stad", place="Stadshuset")
        furnish(services)
        directory = services.register.directory()
        for above in directory.areas[:2]:
            same = Area(level=AreaLevel.DISTRICT, name="Centrum", parent_id=above.id)
            services.register.keep(same)
        for above_category in [each for each in directory.categories if each.parent_id is None][:2]:
            services.register.keep(Category(name="=Övrigt / annat", parent_id=above_category.id))
        yield services
        services.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), form=st.sampled_from(FORMATS))
def test_what_goes_out_comes_in_the_same(house: Services, data: st.DataObject, form: TableFormat) -> None:
    directory = house.register.directory()
    made = data.draw(
        st.lists(
            concerns(
                directory.units[0].id, [each.id for each in directory.categories],
                [each.id for each in directory.areas],
            ),
            min_size=1, max_size=4,
        )
    )  # fmt: skip
    with house.store.write("concern.report") as work:
        series_id = work.all(type(house.meetings.series()))[0].id
        kept = [
            work.add(
                replace(
                    each, series_id=series_id, year=2026, serial=_next(), state=ConcernState.RECEIVED,
                    reported_at=house.store.clock(),
                )
            )
            for each in made
        ]  # fmt: skip
    file = house.store.path.with_name(f"ut.{form}")
    house.exports.export(ExportWish(form=form, ids=tuple(each.id for each in kept)), file)
    back = read_back(house, file)
    assert [[getattr(draft, name) for name in _SAME] for draft in back] == [
        [getattr(concern, name) for name in _SAME] for concern in made
    ]


@pytest.fixture(scope="module")
def decided(house: Services) -> tuple[Measure, AgendaItem]:
    """A measure, and the point where it was decided."""
    concern = reported(house, "Eld i container")
    meeting = house.meetings.ensure_coming().value
    house.room.start(meeting.id)
    item = next(view.item for view in house.room.view(meeting.id).items if view.item.concern_id == concern.id)
    measure = house.measures.decide(item.id, "Byt lampor").value
    house.room.end_point(item.id, Outcome.DECIDED)
    house.room.close(meeting.id, carry_undecided=True)
    return measure, item


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(what=texts, owner=texts, decision=texts, form=st.sampled_from(FORMATS))
def test_measures_and_decisions_come_back_as_they_went_out(
    house: Services, decided: tuple[Measure, AgendaItem], what: str, owner: str, decision: str,
    form: TableFormat,
) -> None:  # fmt: skip
    """No text is taken for a formula by any program, and each is the same when the file is read."""
    what, owner = clean_line(what, "what") or "åtgärd", clean_line(owner, "owner")
    decision = clean_body(decision, "decision")
    with house.store.write("measure.edit") as work:
        work.save(replace(work.get(Measure, decided[0].id), what=what, owner_name=owner))
        work.save(replace(work.get(AgendaItem, decided[1].id), decision=decision))
    for exported, wanted in (
        (Exported.MEASURES, {"Åtgärd": what, "Ansvarig": owner}),
        (Exported.DECISIONS, {"Beslut": decision}),
    ):
        file = house.store.path.with_name(f"ut.{form}")
        house.exports.export(ExportWish(what=exported, form=form), file)
        (_, heads), *rows = open_table(file).beginning
        found = [dict(zip_longest(heads, map(as_text, cells), fillvalue="")) for _, cells in rows]
        assert any({name: row[name] for name in wanted} == wanted for row in found)
        if form is TableFormat.XLSX:
            rows = load_workbook(file).worksheets[0].rows
            assert "f" not in {cell.data_type for row in rows for cell in row}


_serial = iter(range(1, 1_000_000))


def _next() -> int:
    return next(_serial)
