"""The plain text: laid out in 78 columns whatever was typed, and the same each time."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from orat.documents.blocks import (
    BulletList,
    Cell,
    DataTable,
    Document,
    Foreign,
    KeyValues,
    Link,
    ListItem,
    Paragraph,
    Sparkline,
    Strong,
)
from orat.documents.formats import write
from orat.documents.text import to_text
from orat.documents.text_layout import Box, laid_out, shares, wrapped
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent
from tests.documents.contents import contents
from tests.documents.rich import RICH, document, generated
from tests.documents.samples import AGENDA, DRAFT, NOTES, in_swedish, with_discussion

GOLDEN = Path(__file__).parent / "golden" / "plain"
WEEKLY = tuple(
    replace(point, weekly=(1, 3, 0, 2)) if point.paragraph == 3 else point for point in NOTES.points
)


def text_of(content: MinutesContent) -> str:
    return write(content, Format.TEXT, in_swedish).decode()


def broadest(text: str) -> int:
    """The places of the longest line."""
    return max(
        sum(
            0 if unicodedata.category(char) in ("Mn", "Me", "Cf")
            else 2 if unicodedata.east_asian_width(char) in "WF"
            else 1
            for char in line
        )
        for line in text.split("\n")
    )  # fmt: skip


def lines_of(*blocks: object) -> list[str]:
    """The lines of blocks under the document's title."""
    text = to_text(document(tuple(blocks))).decode()  # type: ignore[arg-type]
    return text.split("\n===========\n\n", 1)[1].rstrip("\n").split("\n")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("notes.txt", write(replace(NOTES, example=True, points=WEEKLY), Format.TEXT, in_swedish)),
        ("agenda.txt", write(AGENDA, Format.TEXT, in_swedish)),
        ("rich.txt", to_text(RICH)),
    ],
)
def test_texts_are_laid_out_as_they_were_looked_at(name: str, data: bytes) -> None:
    assert data.decode() == (GOLDEN / name).read_bytes().decode()


@given(contents())
@settings(max_examples=30, deadline=None)
def test_whatever_was_typed_fits(content: MinutesContent) -> None:
    text = text_of(content)
    assert text == text_of(content)
    assert broadest(text) <= 78
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufdd0\ufffe]| $", text, re.MULTILINE)


@pytest.mark.parametrize("made", [generated(seed) for seed in range(12)])
def test_every_kind_of_block_fits(made: Document) -> None:
    assert broadest(to_text(made).decode()) <= 78


def test_stage_stamp_and_grounds_are_told() -> None:
    text = text_of(replace(DRAFT, example=True))
    assert text.lstrip().startswith("EXEMPELDATA\n")
    assert "Mötesanteckningar · UTKAST\n" in text
    assert "PDF" not in text


def test_a_word_that_is_broader_than_the_line_is_cut_and_nothing_is_lost() -> None:
    assert wrapped("ab " + "x" * 25 + " c", 10) == ["ab", "x" * 10, "x" * 10, "xxxxx c"]
    assert wrapped("日本語", 4) == ["日本", "語"]
    assert wrapped("a\u0301" * 4, 3) == ["a\u0301" * 3, "a\u0301"]
    assert wrapped("", 5) == [""]
    words = [f"ord{number}" for number in range(9000)]
    assert set(words) <= set(text_of(with_discussion(" ".join(words))).split())


def test_cells_that_reach_down_and_across_keep_their_place() -> None:
    tall = Cell("ett två tre fyra fem sex sju åtta nio tio elva tolv " * 3, rows=2)
    lines = lines_of(
        DataTable(
            ("Ett", "Andra", "Tredje"), ((tall, "a", "b"), (Cell("över båda", columns=2),), ("c", "d", "e"))
        )
    )
    assert lines[0].split() == ["Ett", "Andra", "Tredje"]
    assert lines[2].endswith("  a      b")
    assert lines[4].endswith("  över båda")
    assert lines[-1].split() == ["c", "d", "e"]


def test_a_table_of_many_columns_is_told_row_by_row() -> None:
    columns = tuple(f"K{number}" for number in range(12))
    lines = lines_of(DataTable(columns, (columns, columns)))
    assert lines == [*(f"{name}: {name}" for name in columns), "", *(f"{name}: {name}" for name in columns)]


def test_columns_share_the_line_by_what_stands_in_them() -> None:
    boxes = [Box("x" * 300, 0), Box("kort", 1), Box("några fler ord som kan brytas " * 9, 2)]
    widths = shares(3, boxes, 78)
    assert sum(widths) + 4 == 78
    assert widths[1] == 4
    assert min(widths) > 3
    assert laid_out([[Box("a", 0), Box("b", 1)]], [3, 3]) == ["a    b"]


def test_lists_hang_in_their_labels_however_deep_and_long() -> None:
    deep = ListItem("•", "inne")
    for _ in range(40):
        deep = ListItem("•", "nivå", (deep,))
    lines = lines_of(BulletList((deep, ("Bilaga nummer 17 till protokollet från förra veckan:", "text"))))
    assert max(map(len, lines)) <= 78
    assert lines[0].split() == ["•", "nivå"]
    assert lines[-2:] == ["Bilaga nummer 17 till protokollet från förra veckan:", " " * 40 + "text"]


def test_links_tell_where_they_lead_when_their_words_do_not() -> None:
    links = (Link("här", "https://exempel.se/"), " ", Link("a@exempel.se", "mailto:a@exempel.se"), " ",
             Link("där", "javascript:x"))  # fmt: skip
    assert lines_of(Paragraph(links)) == ["här <https://exempel.se/> a@exempel.se där"]


def test_keys_stand_beside_their_values() -> None:
    lines = lines_of(KeyValues((("Plats", "Rum 1\nVåning 2"), ("En mycket lång rubrik för en rad", "x"))))
    assert lines[0].split() == ["Plats", "Rum", "1"]
    assert all(line[:26].strip() == "" or line[24:26] == "  " for line in lines if len(line) > 26)


def test_what_is_no_character_is_its_code_point_in_every_part_of_a_line() -> None:
    parts = (
        "a\x00", Strong("b\ud800"), Foreign("c\ufffe", "en"), Link("d\x1b", "https://exempel.se/"),
        Sparkline((1,), "e\x07"),
    )  # fmt: skip
    shown = "a[U+0000]b[U+D800]c[U+FFFE]d[U+001B] <https://exempel.se/>e[U+0007]"
    assert lines_of(Paragraph(parts)) == [shown]
    assert lines_of(KeyValues((("f\x00", parts),))) == [f"f[U+0000]  {shown}"]
