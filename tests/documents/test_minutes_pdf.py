"""The notes on paper: what is there, in which order, and what it is to somebody who listens."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from orat.documents.render import render
from orat.domain.agenda import ItemKind, Outcome
from orat.domain.content_changes import differences
from orat.domain.minutes import Attendee, ContentChange
from tests.documents.reading import needs_poppler, pages_of, reader, struct_text, text_of
from tests.documents.samples import DRAFT, FIRES, NOTES, POINTS, in_swedish

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parents[2]


@needs_poppler
def test_a_screen_reader_hears_the_notes_in_order(tmp_path: Path) -> None:
    heard = struct_text(render(NOTES, in_swedish), tmp_path)
    assert heard == (GOLDEN / "minutes.txt").read_text(encoding="utf-8")


def test_the_document_is_in_the_order_that_the_conventions_ask_for() -> None:
    text = text_of(render(NOTES, in_swedish))
    places = [
        text.index(words)
        for words in (
            "Mötesanteckningar vecka 47",
            "19 november 2026, kl. 8.30–9.30 · Stadshuset, rum Kranen",
            "Närvarande Organisation Uppgift Punkter",
            "Samordnare Stadskontoret ordförande",
            "Utbildningschef område 3 sekreterare",
            "Anmält förhinder",
            "Sammanfattning",
            "§ 1 Mötets öppnande, närvaro",
            "§ 2 Föregående möte och uppföljning",
            "Belysning gångtunneln",
            "§ 3 Anlagda bränder",
            "Beslut: Gemensam kvällsrondering",
            "Kvällsrondering kl. 19–22",
            "§ 6 Inför Lucia",
            "Nästa möte v. 48, 26 november 2026, kl. 8.30–9.30",
            "Spridning Deltagare.",
            "Underskrifter",
            "Justerare",
        )
    ]
    assert places == sorted(places)


def test_every_page_says_what_it_belongs_to() -> None:
    pages = pages_of(render(NOTES, in_swedish))
    assert len(pages) == 2
    for number, page in enumerate(pages, 1):
        for words in (
            "Örat mot marken",
            "Malmö stad · Stadskontoret",
            "Mötesanteckningar · fastställd version 1",
            f"2026-11-19 · Dnr STK-2026-1187 · {number} (2)",
            "Fastställd 2026-11-20 · Kontrollkod 7F3A-91C2",
        ):
            assert words in page
        assert "UTKAST" not in page
        assert "EXEMPELDATA" not in page


def test_a_long_name_and_number_leave_room_for_each_other_and_for_the_page() -> None:
    content = replace(
        NOTES, document_name="Minnesanteckningar " * 9, dnr="STK-" * 40, organisation="Ort " * 60
    )
    for number, page in enumerate(pages_of(render(content, in_swedish)), 1):
        assert f"… · {number} (" in page
        assert "… · fastställd version 1" in page
        assert page.count("…") == 3


def test_a_draft_and_an_example_say_so_on_every_page_and_in_the_title() -> None:
    pages = pages_of(render(replace(DRAFT, example=True), in_swedish))
    for page in pages:
        assert "Mötesanteckningar · UTKAST" in page
        assert "EXEMPELDATA" in page
        assert "Fastställd" not in page
    assert "Utkast till mötesanteckningar vecka 47 Exempeldata" in pages[0]


@pytest.mark.parametrize(
    ("new", "closed", "late", "line"),
    [
        (5, 4, 3, "5 nya åtgärder, 4 avslutade, 3 försenade."),
        (1, 1, 1, "1 ny åtgärd, 1 avslutad, 1 försenad."),
        (0, 0, 1234, "0 nya åtgärder, 0 avslutade, 1 234 försenade."),
    ],
)
def test_the_summary_counts(new: int, closed: int, late: int, line: str) -> None:
    content = replace(NOTES, new_measures=new, closed_measures=closed, overdue_measures=late)
    assert f"låsta containrar. {line}" in text_of(render(content, in_swedish))


def test_presence_tells_role_organisation_and_points() -> None:
    present = (
        Attendee(name="Ada", organisation="Kultur", role="chair"),
        Attendee(name="Bo", organisation="Polisen", from_item=2),
        Attendee(name="Cy", organisation="", until_item=4),
        Attendee(name="Di", organisation="VA SYD", role="co_opted", from_item=3, until_item=3),
    )
    absent = (Attendee(name="Ek", organisation="MKB"),)
    text = text_of(render(replace(NOTES, present=present, absent=absent), in_swedish))
    for row in (
        "Ada Kultur ordförande",
        "Bo Polisen fr.o.m. § 2",
        "Cy t.o.m. § 4",
        "Di VA SYD adjungerad § 3",
        "Frånvarande Ek, MKB",
    ):
        assert row in text


def test_what_became_of_each_measure_stands_in_the_follow_up() -> None:
    text = text_of(render(NOTES, in_swedish))
    assert "2026-11-06 Försenad, ny tid 2026-11-27" in text
    assert "2026-11-14 Klar. Lugnare enligt skolan" in text


def test_the_follow_up_is_never_lost_when_no_point_was_set_aside_for_it() -> None:
    points = tuple(point for point in POINTS if point.kind is not ItemKind.FOLLOW_UP)
    text = text_of(render(replace(NOTES, points=points), in_swedish))
    assert text.index("Uppföljning av åtgärder") < text.index("Belysning gångtunneln") < text.index("§ 3")


def test_how_a_point_ended_is_said() -> None:
    text = text_of(render(NOTES, in_swedish))
    assert "Bordlagd till v. 48. Serviceförvaltningen kunde inte delta." in text
    assert text.count("Noterad.") == 1
    last = text_of(render(replace(NOTES, next_meeting=None), in_swedish))
    assert "Bordlagd till nästa möte. Serviceförvaltningen" in last
    undecided = replace(DRAFT, points=(replace(FIRES, outcome=Outcome.UNDECIDED),))
    assert "Inte avslutad" in text_of(render(undecided, in_swedish))


def test_a_later_version_lists_what_changed() -> None:
    changes = (
        ContentChange(where="", what="present", before="", after="Åsa, Polisen"),
        ContentChange(where="", what="follow_ups", before="open: Staket: nytt", after="done: Staket: nytt"),
        ContentChange(where="§ 5", what="outcome", before="carried_over", after="noted"),
    )
    text = text_of(render(replace(NOTES, version=2, changes=changes), in_swedish))
    assert "Ändringar sedan version 1 Var Vad Tidigare Nu" in text
    assert "Huvudet Närvarande – Åsa, Polisen" in text
    assert "Huvudet Uppföljning Pågår: Staket: nytt Klar: Staket: nytt" in text
    assert "§ 5 Utfall Bordlagd Noterad" in text


def test_a_cancelled_meeting_says_why() -> None:
    text = text_of(render(replace(NOTES, cancelled_reason="Snöoväder."), in_swedish))
    assert "Mötet är inställt Snöoväder." in text
    assert "Sammanfattning" not in text


def test_the_file_knows_its_title_dates_and_headings() -> None:
    file = reader(render(NOTES, in_swedish))
    assert file.metadata is not None
    assert file.metadata.title == "Mötesanteckningar vecka 47"
    assert file.metadata.author == "Malmö stad"
    assert file.metadata.creation_date == datetime(2026, 11, 20, 13, 3, tzinfo=UTC)
    assert file.trailer["/Root"]["/Lang"] == "sv-SE"  # type: ignore[index]
    titles = [entry["/Title"] for entry in _flat(file.outline)]
    assert titles[0] == "Mötesanteckningar vecka 47"
    assert "§ 3 Anlagda bränder kring Ekbackens centrum" in titles


def _flat(outline: object) -> list[dict[str, str]]:
    if isinstance(outline, list):
        return [entry for item in outline for entry in _flat(item)]
    return [outline]  # type: ignore[list-item]


def test_the_same_content_gives_the_same_bytes() -> None:
    first = render(NOTES, in_swedish)
    render(DRAFT, in_swedish)
    assert render(NOTES, in_swedish) == first
    assert render(replace(NOTES, place="Rådhuset"), in_swedish) != first


def test_the_same_bytes_come_from_another_process_and_from_many_threads() -> None:
    code = (
        "import hashlib; from orat.documents.render import render;"
        "from tests.documents.samples import NOTES, in_swedish;"
        "print(hashlib.sha256(render(NOTES, in_swedish)).hexdigest())"
    )
    here = render(NOTES, in_swedish)
    environment = os.environ | {"PYTHONHASHSEED": "47"}
    there = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )
    assert there.stdout.strip() == hashlib.sha256(here).hexdigest()
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: render(NOTES, in_swedish), range(12))) == {here}


def test_another_language_is_a_matter_of_the_translation() -> None:
    pdf = render(NOTES, lambda _, text: {"Närvarande": "Present", "november": "November"}.get(text, text))
    text = text_of(pdf)
    assert "Present Organisation Uppgift Punkter Samordnare" in text
    assert "19 November 2026" in text


def test_every_kind_of_change_has_words() -> None:
    point = replace(
        FIRES,
        title="annat",
        severity=None,
        presenter="",
        discussion="",
        decision="",
        outcome=Outcome.NOTED,
        outcome_reason="annat",
        measures=(),
        concerns=(),
    )
    other = replace(
        NOTES,
        organisation="annat",
        department="annat",
        document_name="annat",
        dnr="annat",
        place="annat",
        held_on=NOTES.held_on.replace(day=18),
        starts=NOTES.ends,
        ends=NOTES.starts,
        cancelled_reason="annat",
        summary="annat",
        distribution="annat",
        present=NOTES.apologies,
        apologies=NOTES.present,
        absent=NOTES.present[:1],
        follow_ups=(),
        points=(point, replace(POINTS[3], paragraph=9)),
        next_meeting=None,
        sign_off=(),
    )
    changes = differences(NOTES, other)
    names = {change.what for change in changes}
    assert len(names) == 31
    printed = text_of(render(replace(other, version=2, changes=changes), in_swedish)).split()
    assert names.isdisjoint(printed)


@pytest.mark.parametrize("sign_off", [("Ordförande",), ()])
def test_the_place_for_a_signature_stands_with_the_lines_and_before_what_changed(
    sign_off: tuple[str, ...],
) -> None:
    changes = (ContentChange(where="", what="present", before="", after="Åsa, Polisen"),)
    content = replace(NOTES, version=2, signature_field=True, sign_off=sign_off, changes=changes)
    text = text_of(render(content, in_swedish))
    assert ("Underskrifter" in text) == bool(sign_off)
    assert text.index("Spridning") < text.index("Plats för digital") < text.index("Ändringar sedan")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Minnesanteckningar", "Memorandum week 47"),
        ("Trygghetsprotokoll", "Trygghetsprotokoll week 47"),
    ],
)
def test_the_usual_names_are_in_the_language_of_the_document(name: str, title: str) -> None:
    words = {"Minnesanteckningar": "Memorandum", "{name} vecka {week}": "{name} week {week}"}
    content = replace(NOTES, document_name=name, language="en")
    assert title in text_of(render(content, lambda _, text: words.get(text, text)))
