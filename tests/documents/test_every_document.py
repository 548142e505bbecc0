"""Each kind, stage and edition of document that leaves the program passes every gate."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from orat.documents.compose_extract import compose_extract
from orat.documents.compose_feedback import compose_feedback
from orat.documents.compose_year import compose_year
from orat.documents.pdf.paper import to_pdf
from orat.documents.recovery_sheet import recovery_sheet
from orat.documents.render import render
from orat.domain.agenda import Outcome
from orat.domain.changes import Kind
from orat.domain.content_fields import content_fields
from orat.domain.documents import Masking
from orat.domain.excerpt import excerpt_for_point, excerpt_for_unit
from orat.domain.feedback_sheet import AnswerPrint, DecisionPrint, FeedbackSheet, MatterPrint
from orat.domain.masking import masked
from orat.domain.measure import MeasureState
from orat.domain.meeting import AttendanceRole, Presence
from orat.domain.minutes import ContentChange, MinutesContent
from orat.domain.register import Person
from orat.domain.scales import Severity
from orat.domain.staff_data import AnswersFor, Attended, Extract, Mention, SentTo
from tests.documents.gates import through_all_gates, through_pdfua
from tests.documents.reading import needs_poppler, needs_qpdf, struct_text, text_of
from tests.documents.samples import AGENDA, DRAFT, FIRES, NOTES, in_swedish

SIGNABLE = replace(NOTES, signature_field=True)
SECOND = replace(
    NOTES, version=2,
    changes=(ContentChange(where="§ 3", what="decision", before="Ingenting.", after="Lås på containrar."),),
)  # fmt: skip
CIRCULATED = replace(DRAFT, circulated_on=date(2026, 11, 20), comments_by=date(2026, 11, 27))
FOR_UNIT = excerpt_for_unit(NOTES, {"Sjöskolan"}, "Sjöskolan")
SHEET = FeedbackSheet(
    organisation="Malmö stad", department="Stadskontoret", example=True, language="sv", unit="Ekbackskolan",
    first=date(2026, 8, 1), last=date(2026, 11, 20), made_on=date(2026, 11, 20), check_code="7F3A-91C2",
    matters=(
        MatterPrint(
            title=FIRES.title, severity=Severity.ACUTE, open=True, concerns=FIRES.concerns,
            decisions=(
                DecisionPrint(
                    week="2026-W47", held_on=date(2026, 11, 19), outcome=Outcome.DECIDED,
                    decision=FIRES.decision,
                ),
            ),
            measures=FIRES.measures, answers=(AnswerPrint(day=date(2026, 11, 20), text="Rondering pågår."),),
        ),
        MatterPrint(
            title="Trafik vid lämning", severity=Severity.LOW, open=False, concerns=FIRES.concerns[:1],
            referred_to="Trafiksäkerhetsrådet",
        ),
    ),
)  # fmt: skip

EXTRACT = Extract(
    organisation="Malmö stad", made_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC), made_by="Samordnare",
    person=Person(id=1, name="Åsa Öberg", role="rektor", email="asa@exempel.se", standing=True),
    unit="Ekbackskolan", contact_of=("Ekbackskolan",), lists=("Alla deltagare",), changes=1200,
    first_change=datetime(2026, 8, 20, 9, 0, tzinfo=UTC),
    last_change=datetime(2026, 11, 19, 9, 0, tzinfo=UTC),
    attended=(Attended(week="2026-W47", held_on=date(2026, 11, 19), role=AttendanceRole.CHAIR,
                       presence=Presence.PRESENT),),
    answers_for=(AnswersFor(what="Belysning vid grinden", due=date(2026, 12, 1), state=MeasureState.OPEN),),
    sendings=(SentTo(day=date(2026, 11, 20), title="Mötesanteckningar vecka 47", email="asa@exempel.se"),),
    mentions=(Mention(kind=Kind.CONCERN, id=1, field="description", about="2026-0412 Container i brand",
                      excerpt="… tändes på bakom idrottshallen, Åsa Öberg såg det."),),
)  # fmt: skip


def half_masked(content: MinutesContent) -> MinutesContent:
    """Every third field and point left out."""
    paths = [field.path for field in content_fields(content)][::3]
    return masked(content, [Masking(path=path, ground="OSL 23 kap. 2 §") for path in paths])


def year() -> bytes:
    contents = [
        replace(NOTES, week=f"2026-W{week}", held_on=date(2026, 1, week - 20)) for week in range(40, 48)
    ]
    return to_pdf(compose_year(contents, date(2026, 1, 1), date(2026, 12, 31), in_swedish))


KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "agenda": ("2a", lambda: render(AGENDA, in_swedish)),
    "draft": ("2a", lambda: render(DRAFT, in_swedish)),
    "circulated": ("2a", lambda: render(CIRCULATED, in_swedish)),
    "finalised": ("2a", lambda: render(NOTES, in_swedish)),
    "second version": ("2a", lambda: render(SECOND, in_swedish)),
    "to be signed": ("2a", lambda: render(SIGNABLE, in_swedish)),
    "in English": ("2a", lambda: render(replace(NOTES, language="en"), in_swedish)),
    "masked": ("2a", lambda: render(half_masked(NOTES), in_swedish)),
    "excerpt of a point": ("2a", lambda: render(excerpt_for_point(NOTES, 3), in_swedish)),
    "excerpt for a unit": ("2a", lambda: render(FOR_UNIT, in_swedish)),
    "feedback sheet": ("2a", lambda: to_pdf(compose_feedback(SHEET, in_swedish))),
    "empty sheet": ("2a", lambda: to_pdf(compose_feedback(replace(SHEET, matters=()), in_swedish))),
    "year": ("2a", year),
    "recovery sheet": ("2a", lambda: to_pdf(recovery_sheet(
        "7K2MX-0F3GQ-5TZ8A-M1N9R-VWXYZ-B4C6D", organisation="Malmö stad", folder="/data/orat",
        register="7F3A91C2", made_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC), language="sv",
        translate=in_swedish,
    ))),
    "register extract": ("2a", lambda: to_pdf(compose_extract(EXTRACT, in_swedish))),
    "agenda with data": ("3a", lambda: render(AGENDA, in_swedish, embed=True)),
    "notes with data": ("3a", lambda: render(SIGNABLE, in_swedish, embed=True)),
    "masked with data": ("3a", lambda: render(half_masked(NOTES), in_swedish, embed=True)),
}  # fmt: skip


@needs_qpdf
@pytest.mark.parametrize("kind", KINDS)
def test_it_passes_every_gate(kind: str, tmp_path: Path) -> None:
    archive, make = KINDS[kind]
    pdf = make()
    through_all_gates(pdf, archive, tmp_path)
    through_pdfua(pdf, tmp_path)
    assert pdf == make()


@needs_poppler
@pytest.mark.parametrize("kind", KINDS)
def test_words_are_heard_apart_as_they_are_printed(kind: str, tmp_path: Path) -> None:
    pdf = KINDS[kind][1]()
    heard = struct_text(pdf, tmp_path)
    quoted = " ".join(re.findall(r'"(.*)"$', heard, flags=re.MULTILINE))
    printed = set(re.findall(r"\w{4,}", text_of(pdf)))
    said = set(re.findall(r"\w{4,}", quoted))
    assert said
    assert said <= printed


def test_all_that_a_masked_edition_leaves_out_is_in_the_full_one() -> None:
    full, less = text_of(render(NOTES, in_swedish)), text_of(render(half_masked(NOTES), in_swedish))
    assert FIRES.title in full
    assert len(set(full.split()) - set(less.split())) > 20


def test_a_year_tells_in_its_contents_when_each_meeting_was() -> None:
    assert "Mötesanteckningar vecka 40 · 20 januari 2026" in text_of(year())


def test_a_unit_is_told_apart_what_was_done_what_is_left_and_what_came_to_nothing() -> None:
    done, left = FIRES.measures
    dropped = replace(left, what="Kamera", state=MeasureState.DROPPED)
    done = replace(done, state=MeasureState.DONE)
    matter = replace(SHEET.matters[0], measures=(left, done, dropped))
    text = text_of(to_pdf(compose_feedback(replace(SHEET, matters=(matter,)), in_swedish)))
    places = [
        text.index(words)
        for words in (
            "Det här är gjort", "Kvällsrondering kl. 19–22 Polisen", "Det här återstår",
            "Lås på containrar, tre skolor Serviceförvaltningen", "Det här blev inte av", "Kamera",
        )
    ]  # fmt: skip
    assert places == sorted(places)
