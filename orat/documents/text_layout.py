"""Laying out text in columns of characters that are all equally wide."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

GAP = 2
_LEAST = 6
_SPACES = re.compile("[ \t]+")
_NO_BREAKS = str.maketrans({"\u00a0": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class Box:
    """A text that takes up some columns and rows, beginning in a column."""

    text: str
    column: int
    columns: int = 1
    rows: int = 1


def breadth(text: str) -> int:
    """How many places a text takes up: none for what stands over a letter, two for an East Asian sign."""
    return sum(map(_places, text))


def wrapped(text: str, room: int) -> list[str]:
    """Lines no broader than the room; at least one. A word that is broader by itself is cut."""
    lines = []
    for typed in text.split("\n"):
        line = ""
        for word in filter(None, _SPACES.split(typed)):
            for piece in _cut(word, room):
                joined = f"{line} {piece}" if line else piece
                if not line or breadth(joined) <= room:
                    line = joined
                else:
                    lines.append(line)
                    line = piece
        lines.append(line)
    return lines


def finished(line: str) -> str:
    """A line as it is written: with plain spaces and nothing at its end."""
    return line.translate(_NO_BREAKS).rstrip()


def sides(left: str, right: str, room: int) -> list[str]:
    """One text at each edge, on one line where they have room beside each other."""
    between = room - breadth(left) - breadth(right)
    if left and right and between >= GAP:
        return [left + " " * between + right]
    lines = [line for text in (left, right) if text for line in wrapped(text, room)]
    if right and not left and len(lines) == 1:
        return [" " * (room - breadth(right)) + right]
    return lines


def shares(count: int, boxes: Sequence[Box], room: int) -> list[int]:
    """How broad each column is; nothing when there are more columns than fit."""
    room -= GAP * (count - 1)
    if room < _LEAST * count:
        return []
    natural, least = [1] * count, [1] * count
    for box in boxes:
        if box.columns == 1:
            lines = box.text.split("\n")
            words = [breadth(word) for line in lines for word in _SPACES.split(line)]
            natural[box.column] = max(natural[box.column], *map(breadth, lines))
            least[box.column] = max(least[box.column], *words)
    if sum(natural) <= room:
        return natural
    while sum(least) > room:
        widest = max(range(count), key=lambda column: least[column])
        least[widest] = max(1, min(least[widest] - 1, least[widest] - (sum(least) - room) // count))
    left, wanted = room - sum(least), sum(natural) - sum(least)
    return [low + left * (high - low) // wanted for low, high in zip(least, natural, strict=True)]


def laid_out(rows: Sequence[Sequence[Box]], widths: Sequence[int]) -> list[str]:
    """The rows under one another, an empty line between them where any takes more than one line."""
    starts = [sum(widths[:column]) + GAP * column for column in range(len(widths))]
    filled = [[(box, wrapped(box.text, _room(box, widths))) for box in row] for row in rows]
    between = int(any(len(lines) > 1 for row in filled for _, lines in row))
    heights = [max((len(lines) for box, lines in row if box.rows == 1), default=1) for row in filled]
    for index, row in enumerate(filled):
        for box, lines in row:
            last = min(index + box.rows, len(rows)) - 1
            missing = len(lines) - sum(heights[index : last + 1]) - between * (last - index)
            heights[last] += max(0, missing)
    canvas: list[list[tuple[int, str]]] = [[] for _ in range(sum(heights) + between * (len(rows) - 1))]
    top = 0
    for row, height in zip(filled, heights, strict=True):
        for box, lines in row:
            for line, text in enumerate(lines, top):
                canvas[line].append((starts[box.column], text))
        top += height + between
    return [_joined(placed) for placed in canvas]


def _room(box: Box, widths: Sequence[int]) -> int:
    return sum(widths[box.column : box.column + box.columns]) + GAP * (box.columns - 1)


def _joined(placed: list[tuple[int, str]]) -> str:
    line = ""
    for start, text in sorted(placed):
        line += " " * (start - breadth(line)) + text
    return line


def _cut(word: str, room: int) -> Iterator[str]:
    if breadth(word) <= room:
        yield word
        return
    piece, used = "", 0
    for char in word:
        places = _places(char)
        if piece and used + places > room:
            yield piece
            piece, used = "", 0
        piece += char
        used += places
    yield piece


@lru_cache(maxsize=5_000)
def _places(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
