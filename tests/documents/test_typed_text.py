"""What a person typed stands on paper as typed: markup, other alphabets, emoji, and what no font has."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orat.documents.render import render, unprintable
from orat.domain.content_fields import content_fields
from orat.domain.excerpt import excerpt_for_point
from orat.domain.minutes import Attendee, DocumentKind, MeasurePrint
from orat.domain.scales import Severity
from orat.domain.text import clean_body
from tests.documents.reading import (
    marks,
    needs_poppler,
    parent_tree,
    plain_text,
    text_of,
    tree,
    without_space,
)
from tests.documents.samples import FIRES, NOTES, in_swedish, with_discussion
from tests.documents.secrets import planted

TYPED = [
    "<b>&amp;</b> R&D <script>alert('x')</script> &nbsp; {page} %s \\n",
    "\"citat\" 'enkla' ”typografiska” — streck – … 100 % § 3 € ½ × → ≤ ≥ ✓",
    "Ελληνικά, Русский, Українська ґ є ї, Türkçe ğışç, Polski łódź",
    "● ◆ ▲ ■ ♥ ☎ ⚠",
    "Emoji 🙂 och 🔥 mitt i en mening",
    "ett  två   tre",
]
READ_AS = [
    ("السلام عليكم", ["السلام", "عليكم"]),
    ("Skylten sa مرحبا بكم och sedan שלום (så).", ["مرحبا", "بكم", "שלום"]),
    ("👩‍🚒 och 👍🏽", ["👩‍🚒", "👍🏽"]),
    ("mjukt\u00adbindestreck", ["mjukt\u00adbindestreck"]),
]


@pytest.mark.parametrize("typed", TYPED)
def test_it_is_found_again_in_every_field(typed: str) -> None:
    point = replace(
        FIRES,
        title=typed,
        discussion=typed,
        decision=typed,
        outcome_reason=typed,
        measures=(MeasurePrint(what=typed, owner=typed, due=None),),
    )
    content = replace(
        NOTES,
        organisation=typed,
        place=typed,
        summary=typed,
        distribution=typed,
        sign_off=(typed,),
        present=(Attendee(name=typed, organisation=""),),
        points=(point,),
    )
    text = without_space(text_of(render(content, in_swedish)))
    assert text.count(without_space(typed)) >= 11


def test_markup_in_every_field_is_shown_literally() -> None:
    """In all that is printed of the notes of a second version, of an excerpt and of the call."""
    words = "<b>&amp;F{:06d}</i> %s {{0}}"
    content = planted(replace(NOTES, version=2), words)
    found: set[int] = set()
    for made in (content, excerpt_for_point(content, 3), replace(content, kind=DocumentKind.AGENDA)):
        text = without_space(text_of(render(made, in_swedish)))
        numbers = {int(number) for number in re.findall(r"F(\d{6})", text)}
        found |= numbers
        for number in numbers:
            assert without_space(words.format(number)) in text
    fields = sum(not field.group for field in content_fields(content))
    assert len(found) >= fields - 2, "the notes of measures are printed when they are followed up"


@pytest.mark.parametrize(("typed", "words"), READ_AS)
def test_what_glyphs_stand_for_is_said_in_the_tree(typed: str, words: list[str]) -> None:
    spans = [
        node.actual.strip() for node in tree(render(with_discussion(typed), in_swedish)).all() if node.actual
    ]
    assert spans == words


@needs_poppler
def test_words_that_run_the_other_way_can_be_copied(tmp_path: Path) -> None:
    text = plain_text(
        render(with_discussion("Skylten sa مرحبا och sedan שלום 123 (så)."), in_swedish), tmp_path
    )
    assert "مرحبا" in text
    assert "שלום" in text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("日本", "[U+65E5][U+672C]"),
        ("\U0001fbff", "[U+1FBFF]"),
        ("a\x00b", "a[U+0000]b"),
        ("\ue000", "[U+E000]"),
    ],
)
def test_what_no_font_has_is_its_code_point(typed: str, printed: str) -> None:
    assert f"Före {printed} efter." in text_of(render(with_discussion(f"Före {typed} efter."), in_swedish))


def test_what_no_font_has_is_listed_once_and_in_order() -> None:
    content = with_discussion("日本 och 本, \x01 men 🙂 och Ω finns")
    assert unprintable(content, in_swedish) == ("\x01", "日", "本")
    assert unprintable(NOTES, in_swedish) == ()


def test_lines_paragraphs_and_lists_stay_apart() -> None:
    typed = "Läget:\n- belysningen är trasig\n- väktare har gått extra\n\n1. ronda\n2. lås\n\nSist\nav allt"
    pdf = render(with_discussion(typed), in_swedish)
    roles = [node.role for node in tree(pdf).all()]
    assert roles.count("L") == 2
    assert roles.count("LI") == roles.count("Lbl") == roles.count("LBody") == 4
    assert "- belysningen är trasig - väktare har gått extra 1. ronda 2. lås Sist av allt" in text_of(pdf)


def test_one_line_with_a_dash_is_no_list() -> None:
    roles = [node.role for node in tree(render(with_discussion("- ensam rad"), in_swedish)).all()]
    assert "L" not in roles


def test_a_hundred_thousand_characters_are_all_there() -> None:
    words = [f"ord{number}" for number in range(11_200)]
    text = text_of(render(with_discussion(" ".join(words)), in_swedish))
    found = [word for word in text.split() if word.startswith("ord") and word[3:].isdigit()]
    assert found == words


def test_a_decision_of_fifty_thousand_characters_is_all_there() -> None:
    words = [f"ord{number}" for number in range(6_500)]
    decision = " ".join(words)
    assert len(decision) > 50_000
    pdf = render(replace(NOTES, points=(replace(FIRES, decision=decision),)), in_swedish)
    found = [word for word in text_of(pdf).split() if word.startswith("ord") and word[3:].isdigit()]
    assert found == words


def test_one_word_without_a_space_is_broken_and_whole() -> None:
    word = "Donaudampfschiff" * 1000
    content = replace(
        NOTES,
        points=(replace(FIRES, discussion=word, measures=(MeasurePrint(what=word, owner="", due=None),)),),
    )
    pages = render(content, in_swedish)
    text = without_space(text_of(pages))
    for furniture in ("ÖratmotmarkenMalmöstad·Stadskontoret",):
        assert furniture in text
    assert text.count("Donaudampfschiff") > 1900


PRINTABLE = st.characters(
    codec="utf-8",
    exclude_categories=(
        "Cs",
        "Cc",
        "Cf",
        "Zl",
        "Zp",
        "Zs",
        "Cn",
        "Co",
        "Mn",
        "Mc",
        "Me",
        "Lo",
        "So",
        "Sk",
        "Lm",
        "Sm",
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(PRINTABLE, min_size=1, max_size=30), min_size=1, max_size=20))
def test_any_words_are_found_again(words: list[str]) -> None:
    typed = clean_body(" ".join(words), "discussion")
    text = without_space(text_of(render(with_discussion(f"«{typed}»"), in_swedish)))
    wanted = without_space(f"«{''.join(_as_printed(char) for char in typed)}»")
    if not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in typed):
        assert wanted in text


def _as_printed(char: str) -> str:
    from orat.documents.pdf.fonts import Weight, face_for

    return char if char.isspace() or face_for(char, Weight.REGULAR) else f"[U+{ord(char):04X}]"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.text(max_size=60), st.sampled_from([None, *Severity]))
def test_any_text_at_all_makes_a_whole_document(body: str, line: str, severity: Severity | None) -> None:
    body = body.encode("utf-8", "replace").decode()
    line = line.encode("utf-8", "replace").decode()
    point = replace(
        FIRES, title=line, severity=severity, discussion=body, decision=line, outcome_reason=body,
        measures=(MeasurePrint(what=body, owner=line, due=None),),
    )  # fmt: skip
    pdf = render(replace(NOTES, document_name=line, place=body, points=(point,)), in_swedish)
    drawn, loose = marks(pdf)
    assert loose == []
    assert sorted(parent_tree(pdf)) == sorted(drawn)
