"""Whatever bytes come in, and however a good file is changed: rows come out, or an error with words."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orat.domain.intake import judge
from orat.errors import EnvironmentFault, OratError, UserError
from orat.intake.drafts import FIELDS, make_draft
from orat.intake.moments import Cell
from orat.intake.report_form import read_form
from orat.intake.tables import open_table, read_rows
from orat.ui.messages import known
from orat.ui.pages.inbox.words import tells_of
from tests.intake.making import FILES, NAMES, REGISTER, TODAY, filled_form, ods_row, open_document, workbook

CALM = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
MANY = settings(parent=CALM, max_examples=200)
SEEDS = {
    "xlsx": workbook([["Datum", "Rubrik", "Tid"], ["2026-11-22", "Klotter", "x"], [46348, 3, 0.5]]),
    "ods": open_document(ods_row("Datum", "Rubrik") + ods_row("igår", "Klotter") + ods_row("x", repeated=3)),
    "xls": (FILES / "excel97.xls").read_bytes(),
    "csv": b'Datum;Rubrik\n2026-11-22;"Klotter;\nmer"\n',
}  # fmt: skip
FORM = filled_form()

changes = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["put", "cut", "twice", "flip"]), st.binary(max_size=12)),
    min_size=1,
    max_size=6,
)


def changed(data: bytes, steps: list[tuple[float, str, bytes]]) -> bytes:
    """A file with bytes put in, cut out, doubled or turned at places anywhere in it."""
    for place, deed, some in steps:
        at = int(place * len(data))
        if deed == "put":
            data = data[:at] + some + data[at + len(some) :]
        elif deed == "cut":
            data = data[:at] + data[at + len(some) + 1 :]
        elif deed == "twice":
            data = data[:at] + data[max(0, at - 40) :]
        elif at < len(data):
            data = data[:at] + bytes([data[at] ^ (some[0] if some else 255)]) + data[at + 1 :]
    return data


def read_table(data: bytes) -> None:
    """Read it all; an error is one of those with words."""
    try:
        table = open_table(data)
        for row in read_rows(table, table.guess(), NAMES, TODAY):
            assert row.number > 0
            judge(row.draft, row.troubles)
            assert all(tells_of(trouble.code) for trouble in row.troubles)
    except (UserError, EnvironmentFault) as error:
        assert_known(error)


def read_filled(data: bytes) -> None:
    """Read it as a form; an error is one of those with words."""
    try:
        form = read_form(data, NAMES, TODAY, register=REGISTER)
        assert all(tells_of(trouble.code) for event in form.events for trouble in event.troubles)
    except UserError as error:
        assert_known(error)


def assert_known(error: OratError) -> None:
    assert known(error.code), error.code


@CALM
@given(st.binary(max_size=3000))
def test_any_bytes_as_a_table(data: bytes) -> None:
    read_table(data)


@CALM
@given(st.text(max_size=2000), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252"]))
def test_any_text_as_a_table(text: str, encoding: str) -> None:
    read_table(text.encode(encoding, "replace"))


@pytest.mark.parametrize("name", SEEDS)
@MANY
@given(steps=changes)
def test_a_table_with_bytes_changed(name: str, steps: list[tuple[float, str, bytes]]) -> None:
    read_table(changed(SEEDS[name], steps))


@pytest.mark.parametrize("name", ["xlsx", "ods"])
@MANY
@given(steps=changes, which=st.integers(0, 30))
def test_a_packed_table_with_one_part_changed(
    name: str, steps: list[tuple[float, str, bytes]], which: int
) -> None:
    read_table(repacked(SEEDS[name], which, steps))


def repacked(data: bytes, which: int, steps: list[tuple[float, str, bytes]]) -> bytes:
    """A packed file with one of its parts changed and packed again, so that the change is inside."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        names = before.namelist()
        for name in names:
            content = before.read(name)
            after.writestr(name, changed(content, steps) if name == names[which % len(names)] else content)
    return out.getvalue()


@CALM
@given(steps=changes)
def test_a_form_with_bytes_changed(steps: list[tuple[float, str, bytes]]) -> None:
    read_filled(changed(FORM, steps))


@CALM
@given(st.binary(max_size=2000))
def test_any_bytes_as_a_form(data: bytes) -> None:
    read_filled(b"%PDF-1.7\n" + data)


cells = st.one_of(
    st.none(), st.text(max_size=60), st.booleans(), st.integers(), st.floats(), st.dates(), st.datetimes(),
    st.times(), st.timedeltas(),
    st.sampled_from(["natten mot 22 nov", "22–23 nov kl. 9", "2026-11-22 24:00", "kl. 20–25", "9999-12-31"]),
)  # fmt: skip


@MANY
@given(st.dictionaries(st.sampled_from(FIELDS), cells))
def test_any_cells_make_a_draft(answers: dict[str, Cell]) -> None:
    draft, troubles = make_draft(answers, NAMES, TODAY)
    assert bool(draft.title) != ("title" in codes(troubles, "empty"))
    assert (draft.happened_on is None) == any(each.field == "happened_on" for each in troubles)
    assert all(known(each.code) for each in troubles)


def codes(troubles: object, code: str) -> Iterator[str]:
    """The fields that have a trouble of this code."""
    assert isinstance(troubles, tuple)
    return (each.field for each in troubles if each.code == code)
