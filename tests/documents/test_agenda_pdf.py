"""The call on paper: when each point is taken, who presents it and why it is there."""

from dataclasses import replace
from pathlib import Path

import pytest

from orat.documents.render import render
from orat.domain.agenda import ItemKind, Reason
from tests.documents.reading import needs_poppler, struct_text, text_of, tree
from tests.documents.samples import AGENDA, FIRES, POINTS, in_swedish

GOLDEN = Path(__file__).parent / "golden"


@needs_poppler
def test_a_screen_reader_hears_the_agenda_in_order(tmp_path: Path) -> None:
    heard = struct_text(render(AGENDA, in_swedish), tmp_path)
    assert heard == (GOLDEN / "agenda.txt").read_text(encoding="utf-8")


def test_points_follow_one_another_on_the_clock() -> None:
    text = text_of(render(AGENDA, in_swedish))
    for words in ("8.30–8.32 (2 min)", "8.32–8.42 (10 min)", "8.42–8.52 (10 min)", "9.06–9.11 (5 min)"):
        assert words in text
    assert "Planerad tid 6 punkter, 41 av 60 min" in text


def test_a_point_says_who_presents_it_and_why_it_is_there() -> None:
    text = text_of(render(AGENDA, in_swedish))
    assert "Föredras av utbildningschef område 3 · Återkommer: ny iakttagelse sedan v. 46" in text
    assert "Återkommer: bordlagd v. 46" in text
    assert "Ny punkt" in text


@pytest.mark.parametrize(
    "reason", [reason for reason in Reason if reason not in (Reason.STANDING, Reason.ADDED)]
)
@pytest.mark.parametrize("week", ["", "2026-W53"])
def test_every_reason_has_words(reason: Reason, week: str) -> None:
    point = replace(FIRES, reason=reason, reason_week=week, presenter="Någon")
    text = text_of(render(replace(AGENDA, points=(point,)), in_swedish))
    assert "Föredras av Någon · " in text
    assert ("v. 53" in text) == (week != "" and reason is not Reason.NEW)


def test_concerns_stand_under_their_point() -> None:
    text = text_of(render(AGENDA, in_swedish))
    assert (
        "2026-0412 Brand i container bakom idrottshallen Ekbackskolan Ekbackens centrum 2026-11-12 20.45"
        in text
    )
    assert "2026-0415 Eldad papperskorg Sjöskolan Sjögången natten mot 2026-11-13" in text


def test_the_follow_up_says_whose_notes_are_to_be_approved() -> None:
    points = tuple(
        replace(point, approves_week="2026-W46") if point.kind is ItemKind.FOLLOW_UP else point
        for point in AGENDA.points
    )
    assert "Anteckningarna från v. 46 ska godkännas" in text_of(
        render(replace(AGENDA, points=points), in_swedish)
    )
    assert "ska godkännas" not in text_of(render(AGENDA, in_swedish))


def test_overdue_measures_come_first() -> None:
    text = text_of(render(AGENDA, in_swedish))
    assert text.index("Belysning gångtunneln") < text.index("Vuxenvandring")


def test_a_cancelled_meeting_still_shows_its_points() -> None:
    text = text_of(render(replace(AGENDA, cancelled_reason="Snöoväder."), in_swedish))
    assert "Mötet är inställt Snöoväder." in text
    assert POINTS[-1].title in text


def test_the_points_come_before_the_names_of_those_who_are_called() -> None:
    text = text_of(render(AGENDA, in_swedish))
    assert "Ordförande Samordnare" in text
    assert text.index("§ 6") < text.index("Kallade Namn Organisation") < text.index("Kommunpolis Polisen")
    assert "Kallade" not in text_of(render(replace(AGENDA, present=()), in_swedish))


def test_a_problem_shows_its_curve() -> None:
    points = tuple(replace(point, weekly=(0, 2, 5)) for point in AGENDA.points if point.title == FIRES.title)
    figures = [
        node.alt for node in tree(render(replace(AGENDA, points=points), in_swedish)).all() if node.alt
    ]
    assert figures == ["7 händelser på 3 veckor, 5 av dem den senaste veckan. Vecka för vecka: 0, 2, 5."]


def test_a_heading_names_what_there_is_to_say_of_what_follows() -> None:
    alone = text_of(render(replace(AGENDA, next_meeting=None), in_swedish))
    assert "Spridning Deltagare." in alone
    assert "Nästa möte och spridning" not in alone
    undistributed = text_of(render(replace(AGENDA, distribution=""), in_swedish))
    assert "Nästa möte v. 48, 26 november 2026" in undistributed
