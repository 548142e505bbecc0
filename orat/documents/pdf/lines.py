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
_TOGETHER = 130.0
"""In points: how broad a word with the curve behind it may be."""

Part = Foreign | Link | Sparkline
"""What a stretch of text is besides text."""

_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = re.compile(f"[^{_SPACES}]+[{_SPACES}]*|[{_SPACES}]+")
_HINTS = re.compile("[-–/\u200b]")
_INNER = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])|(?<=\u200b)")
"""Where a line may break inside a word: after a hyphen, dash or slash between letters."""
_NEVER_FIRST = frozenset(",.;:!?…)]}>»”’\"'/%-–—")
"""Signs that stay with what is before them (UAX #14: CL, CP, EX, IS, SY, QU, HY), also in a word too long."""
_PARTS = re.compile(f"[{_SPACES}\u200b]")
_KNOWN_WORDS = 20_000


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
    at: Sequence[float] = ()
    boxes: Sequence[tuple[float, float, TextStyle]] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    """What a line cannot break inside. `tail` is the width of its trailing space."""

    runs: tuple[Run, ...]
    width: float
    tail: float
    box: str = ""


class _Lexicon(dict[str, _Word]):
    """The words of one style and bidi level, each shaped and measured when it is first asked for."""

    def __init__(self, style: TextStyle, level: int) -> None:
        super().__init__()
        self._style = style
        self._level = level

    def __missing__(self, text: str) -> _Word:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        style = self._style
        scale = style.size / 1000
        runs = tuple(
            Run(glyphs, style, glyphs.width * scale)
            for glyphs in shape(text, style.weight, self._level)
            if glyphs.text
        )
        bare = text.rstrip(" \t")
        space = shape(" ", style.weight)[0].width * scale
        tail = (len(text) - len(bare)) * space if bare != text else 0.0
        self[text] = word = _Word(runs, sum([run.width for run in runs]), tail)
        return word


@lru_cache(maxsize=128)
def _lexicon(style: TextStyle, level: int = 0) -> _Lexicon:
    return _Lexicon(style, level)


def natural_widths(text: str, style: TextStyle) -> tuple[float, float]:
    """The widest unbreakable word and the widest line that the text has by itself, in points."""
    return widths_of([Piece(text, style)])


def widths_of(pieces: Sequence[Piece]) -> tuple[float, float]:
    """The widest unbreakable word and the widest line of pieces that follow one another."""
    widest_word = widest_line = 0.0
    for part in _paragraphs(pieces):
        words = _words(part)
        widest_word = max(widest_word, *[word.width - word.tail for word in words], 0.0)
        widest_line = max(widest_line, sum([word.width for word in words]))
    return widest_word, widest_line


def break_lines(pieces: Sequence[Piece], width: float, first_width: float | None = None) -> list[Line]:
    """Lines no wider than `width` points (the first one than `first_width`); a line end ends a line."""
    lines: list[Line] = []
    for part in _paragraphs(pieces):
        room = width if first_width is None or lines else first_width
        lines += _fill(part, width, room)
    return lines


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    if not any("\n" in piece.text for piece in pieces):
        yield pieces
        return
    current: list[Piece] = []
    for piece in pieces:
        first, *rest = piece.text.split("\n")
        current.append(replace(piece, text=first))
        for text in rest:
            yield current
            current = [replace(piece, text=text)]
    yield current


def _fill(pieces: Sequence[Piece], width: float, room: float) -> list[Line]:
    both_ways = any(bidi.runs_both_ways(piece.text) for piece in pieces)
    rows: list[list[_Word]] = [[]]
    row, used = rows[0], 0.0
    for whole in _words_both_ways(pieces) if both_ways else _words(pieces):
        for word in (whole,) if whole.width - whole.tail <= width else _fitting(whole, width):
            if row and used + word.width - word.tail > room + 0.01:
                row = []
                rows.append(row)
                used, room = 0.0, width
            row.append(word)
            used += word.width
    if not both_ways:
        return [_line(row) for row in rows]
    # What is set behind a label or a number is part of a Swedish line, whichever way it runs itself.
    base = bidi.base_level(pieces[0].text) if len(pieces) == 1 else 0
    lines = [_turned_line(row) for row in rows]
    if base == 1:
        for row, line in zip(rows, lines, strict=True):
            line.offset = max(0.0, width - line.width + row[-1].tail) if row else 0.0
    return lines


def _words(pieces: Sequence[Piece], level: int = 0) -> list[_Word]:
    """The words in order; one that goes on in the next piece is one all the same."""
    words: list[_Word] = []
    for piece in pieces:
        if piece.style.box:
            words.append(_badge(piece))
            continue
        if isinstance(piece.part, Sparkline):
            _add_behind(words, _figure(piece))
        lexicon = _lexicon(piece.style, level)
        found = [lexicon[text] for text in _parted(piece.text)]
        if piece.part is not None:
            found = [_of(word, piece.part) for word in found]
        _follow(words, found, piece.text)
    return words


def _parted(text: str) -> list[str]:
    """The text where lines may break, each word with its trailing space."""
    words = _WORD.findall(text)
    if _HINTS.search(text) is None:
        return words
    return [part for word in words for part in _INNER.split(word)]


def _follow(words: list[_Word], more: list[_Word], text: str) -> None:
    """Add words; the first is one with the last there is when nothing parts the two."""
    if words and more and not _PARTS.match(text) and _goes_on(words[-1]):
        last, first = words.pop(), more[0]
        words.append(_Word((*last.runs, *first.runs), last.width + first.width, first.tail))
        more = more[1:]
    words += more


def _goes_on(word: _Word) -> bool:
    """Whether what follows without a space belongs to a word: not after a badge or a curve."""
    end = word.runs[-1].glyphs.text[-1:] if word.runs and not word.box else ""
    return bool(end) and not _PARTS.match(end)


def _words_both_ways(pieces: Sequence[Piece]) -> list[_Word]:
    """Words of one level in each of their runs."""
    words: list[_Word] = []
    for piece in pieces:
        if not piece.text or piece.style.box:
            words += _words([piece])
            continue
        levels = bidi.levels(piece.text)
        for level, group in groupby(zip(piece.text, levels, strict=True), key=lambda pair: pair[1]):
            text = "".join(char for char, _ in group)
            _follow(words, _words([replace(piece, text=text)], level), text)
    return words


def _of(word: _Word, part: Part | None) -> _Word:
    return replace(word, runs=tuple(replace(run, part=part) for run in word.runs)) if part else word


def _figure(piece: Piece) -> _Word:
    glyphs = Glyphs(face(piece.style.weight), "", "", 0.0)
    return _Word((Run(glyphs, piece.style, FIGURE_WIDTH, piece.part),), FIGURE_WIDTH, 0.0)


def _add_behind(words: list[_Word], figure: _Word) -> None:
    """Add a curve. It stays with the word or badge before it, unless that is long: alone it says nothing."""
    start = len(words)
    while start > 0:
        start -= 1
        if any(run.glyphs.text.strip() for run in words[start].runs):
            break
    together = [*words[start:], figure]
    width = sum(word.width for word in together)
    if width > _TOGETHER:
        words.append(figure)
        return
    runs = tuple(run for word in together for run in word.runs)
    words[start:] = [_Word(runs, width, 0.0, together[0].box)]


def _badge(piece: Piece) -> _Word:
    word = _lexicon(piece.style)[piece.text]
    gap = Run(Glyphs(word.runs[0].glyphs.face, "", "", 0.0), piece.style, BADGE_PADDING)
    return _Word((gap, *word.runs, gap), word.width + 2 * BADGE_PADDING, 0.0, piece.style.box)


def _fitting(word: _Word, width: float) -> Iterator[_Word]:
    """The characters of a word wider than a line, in lots that fit and begin with what may begin a line."""
    if word.box or any(not run.glyphs.text for run in word.runs):
        yield word
        return
    units = [(char, run) for run in word.runs for char in run.glyphs.text]
    steps = [_lexicon(run.style, run.glyphs.level)[char].width for char, run in units]
    start = 0
    for index, step in enumerate(steps):
        while index > start and sum(steps[start:index]) + step > width:
            cut = index
            while cut > start and units[cut][0] in _NEVER_FIRST:
                cut -= 1
            cut = cut if cut > start else index
            yield _lot(units[start:cut])
            start = cut
    yield _lot(units[start:])


def _lot(units: Sequence[tuple[str, Run]]) -> _Word:
    words = []
    for _, group in groupby(units, key=lambda unit: id(unit[1])):
        pairs = list(group)
        run = pairs[0][1]
        text = "".join(char for char, _ in pairs)
        words.append(_of(_lexicon(run.style, run.glyphs.level)[text], run.part))
    runs = tuple(run for word in words for run in word.runs)
    return _Word(runs, sum([word.width for word in words]), words[-1].tail)


def _line(words: Sequence[_Word]) -> Line:
    line = Line(_joined([run for word in words for run in word.runs]), sum([word.width for word in words]))
    if any(word.box for word in words):
        left, boxes = 0.0, []
        for style, group in groupby(line.runs, key=lambda run: run.style):
            width = sum([run.width for run in group])
            if style.box:
                boxes.append((left, width, style))
            left += width
        line.boxes = boxes
    return line


def _turned_line(words: Sequence[_Word]) -> Line:
    """A line in which each run has its own place."""
    runs = [run for word in words for run in word.runs]
    at, boxes, left = [0.0] * len(runs), [], 0.0
    order = bidi.visual(range(len(runs)), lambda index: runs[index].glyphs.level)
    for style, group in groupby(order, key=lambda index: runs[index].style):
        start = left
        for index in group:
            at[index] = left
            left += runs[index].width
        if style.box:
            boxes.append((start, left - start, style))
    return Line(runs, left, at=at, boxes=boxes)


def _joined(runs: Sequence[Run]) -> list[Run]:
    """The runs, those that follow one another as plain text in one face and style as one."""
    joined: list[Run] = []
    for (_, _, _, plain), group in groupby(runs, key=_kind):
        same = list(group)
        if len(same) == 1 or not plain:
            joined += same
            continue
        first = same[0]
        text = "".join([run.glyphs.text for run in same])
        whole = Glyphs(
            first.glyphs.face, text, text, sum([run.glyphs.width for run in same]), 0, first.glyphs.thicken
        )
        joined.append(Run(whole, first.style, sum([run.width for run in same]), first.part))
    return joined


def _kind(run: Run) -> tuple[int, int, int, bool]:
    glyphs = run.glyphs
    return id(run.style), id(run.part), id(glyphs.face), bool(glyphs.text) and glyphs.text == glyphs.shown
