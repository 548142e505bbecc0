"""Breaking text into lines of a given width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby

from orat.documents.blocks import Foreign, Link, Sparkline
from orat.documents.pdf import bidi
from orat.documents.pdf.fonts import face
from orat.documents.pdf.shaping import Glyphs, shape
from orat.documents.pdf.styles import TextStyle

BADGE_PADDING = 4.5
FIGURE_WIDTH = 46.0

Part = Foreign | Link | Sparkline
"""What a stretch of text is besides text."""

_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = re.compile(f"[^{_SPACES}]*[{_SPACES}]*")
_INNER = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])|(?<=\u200b)")
"""Where a line may break inside a word: after a hyphen, dash or slash between letters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one style, all of it one part of its paragraph; a curve has no text."""

    text: str
    style: TextStyle
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs in a style, `width` in points."""

    glyphs: Glyphs
    style: TextStyle
    width: float
    part: Part | None = None


@dataclass(slots=True)
class Line:
    """One line, its runs in logical order, beginning at `offset`. `at` is how far from there each run stands
    where they do not simply follow one another; `boxes` are badges: left edge, width, style.
    """

    runs: list[Run] = field(default_factory=list)
    width: float = 0.0
    offset: float = 0.0
    at: list[float] = field(default_factory=list)
    boxes: list[tuple[float, float, TextStyle]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Word:
    """What a line cannot break inside. `tail` is the width of its trailing space."""

    runs: tuple[Run, ...]
    width: float
    tail: float
    box: str = ""


def natural_widths(text: str, style: TextStyle) -> tuple[float, float]:
    """The widest unbreakable word and the widest line that the text has by itself, in points."""
    return widths_of([Piece(text, style)])


def widths_of(pieces: Sequence[Piece]) -> tuple[float, float]:
    """The widest unbreakable word and the widest line of pieces that follow one another."""
    widest_word = widest_line = 0.0
    for part in _paragraphs(pieces):
        line = 0.0
        for word in _words(part):
            widest_word = max(widest_word, word.width - word.tail)
            line += word.width
        widest_line = max(widest_line, line)
    return widest_word, widest_line


def break_lines(pieces: Sequence[Piece], width: float, first_width: float | None = None) -> list[Line]:
    """Lines no wider than `width` points (the first one than `first_width`); a line end ends a line."""
    lines: list[Line] = []
    for part in _paragraphs(pieces):
        room = width if first_width is None or lines else first_width
        lines += _fill(part, width, room)
    return lines


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    current: list[Piece] = []
    for piece in pieces:
        first, *rest = piece.text.split("\n")
        current.append(replace(piece, text=first))
        for text in rest:
            yield current
            current = [replace(piece, text=text)]
    yield current


def _fill(pieces: list[Piece], width: float, room: float) -> list[Line]:
    both_ways = bidi.runs_both_ways("".join(piece.text for piece in pieces))
    rows: list[list[_Word]] = [[]]
    used = 0.0
    words = _words_both_ways(pieces) if both_ways else _words(pieces)
    for whole in words:
        for word in _fitting(whole, width):
            if rows[-1] and used + word.width - word.tail > room + 0.01:
                rows.append([])
                used, room = 0.0, width
            rows[-1].append(word)
            used += word.width
    # What is set behind a label or a number is part of a Swedish line, whichever way it runs itself.
    base = bidi.base_level(pieces[0].text) if both_ways and len(pieces) == 1 else 0
    lines = []
    for row in rows:
        line = _line(row, turned=both_ways)
        if base == 1 and row:
            line.offset = max(0.0, width - line.width + row[-1].tail)
        lines.append(line)
    return lines


def _words(pieces: Sequence[Piece], level: int = 0) -> Iterator[_Word]:
    for piece in pieces:
        if piece.style.box:
            yield _badge(piece)
            continue
        if isinstance(piece.part, Sparkline):
            yield _figure(piece)
        for match in _WORD.findall(piece.text):
            for text in _INNER.split(match) if match else ():
                word = _word(text, piece.style, level)
                yield word if piece.part is None else _of(word, piece.part)


def _words_both_ways(pieces: Sequence[Piece]) -> Iterator[_Word]:
    """Words of one level each; a word that runs both ways comes as two without a space between them."""
    for piece in pieces:
        if not piece.text:
            yield from _words([piece])
            continue
        levels = bidi.levels(piece.text)
        for level, group in groupby(zip(piece.text, levels, strict=True), key=lambda pair: pair[1]):
            yield from _words([replace(piece, text="".join(char for char, _ in group))], level)


@lru_cache(maxsize=20_000)
def _word(text: str, style: TextStyle, level: int) -> _Word:
    scale = style.size / 1000
    runs = tuple(
        Run(glyphs, style, glyphs.width * scale) for glyphs in shape(text, style.weight, level) if glyphs.text
    )
    bare = text.rstrip(" \t")
    tail = (len(text) - len(bare)) * _space(style) if bare != text else 0.0
    return _Word(runs, sum([run.width for run in runs]), tail)


def _space(style: TextStyle) -> float:
    return shape(" ", style.weight)[0].width * style.size / 1000


def _of(word: _Word, part: Part | None) -> _Word:
    return replace(word, runs=tuple(replace(run, part=part) for run in word.runs)) if part else word


def _figure(piece: Piece) -> _Word:
    glyphs = Glyphs(face(piece.style.weight), "", "", 0.0)
    return _Word((Run(glyphs, piece.style, FIGURE_WIDTH, piece.part),), FIGURE_WIDTH, 0.0)


def _badge(piece: Piece) -> _Word:
    word = _word(piece.text, piece.style, 0)
    gap = Run(Glyphs(word.runs[0].glyphs.face, "", "", 0.0), piece.style, BADGE_PADDING)
    return _Word((gap, *word.runs, gap), word.width + 2 * BADGE_PADDING, 0.0, piece.style.box)


def _fitting(word: _Word, width: float) -> Iterator[_Word]:
    """The word, or its characters in lots that fit when the word alone is wider than a line."""
    if word.width - word.tail <= width or word.box or any(not run.glyphs.text for run in word.runs):
        yield word
        return
    for run in word.runs:
        lot, used = "", 0.0
        for char in run.glyphs.text:
            step = _word(char, run.style, run.glyphs.level).width
            if lot and used + step > width:
                yield _of(_word(lot, run.style, run.glyphs.level), run.part)
                lot, used = "", 0.0
            lot += char
            used += step
        yield _of(_word(lot, run.style, run.glyphs.level), run.part)


def _line(words: Sequence[_Word], *, turned: bool) -> Line:
    line = Line()
    runs = [run for word in words for run in word.runs]
    if turned:
        line.runs = runs
        order = bidi.visual(range(len(runs)), lambda index: runs[index].glyphs.level)
        line.at = [0.0] * len(runs)
    else:
        for run in runs:
            _append(line.runs, run)
        order = list(range(len(line.runs)))
    for style, group in groupby(order, key=lambda index: line.runs[index].style):
        start = line.width
        for index in group:
            if turned:
                line.at[index] = line.width
            line.width += line.runs[index].width
        if style.box:
            line.boxes.append((start, line.width - start, style))
    return line


def _append(runs: list[Run], run: Run) -> None:
    """Join a run to the one before it when both are plain text in one face and style."""
    if runs:
        last, glyphs = runs[-1], run.glyphs
        before = last.glyphs
        if (
            last.style is run.style
            and last.part is run.part
            and before.face is glyphs.face
            and before.text == before.shown
            and glyphs.text == glyphs.shown
            and before.text
            and glyphs.text
        ):
            text = before.text + glyphs.text
            joined = Glyphs(glyphs.face, text, text, before.width + glyphs.width, 0, glyphs.thicken)
            runs[-1] = Run(joined, run.style, last.width + run.width, run.part)
            return
    runs.append(run)
