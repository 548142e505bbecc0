"""The texts of a version one below the other in one editor, and which text a place in it belongs to.

Qt counts in UTF-16 units, the services in characters; what is outside (emoji) counts as two there.
"""

from bisect import bisect_right
from dataclasses import dataclass

from orat.domain.content_fields import ContentField
from orat.ui.pages.meetings.notes.change_words import field_word


@dataclass(frozen=True, slots=True)
class Span:
    """A part of one text, in characters."""

    field: ContentField
    start: int
    end: int

    @property
    def text(self) -> str:
        """What it says."""
        return self.field.text[self.start : self.end]

    @property
    def whole(self) -> bool:
        """Whether it is all of the text."""
        return (self.start, self.end) == (0, len(self.field.text))


@dataclass(frozen=True, slots=True)
class Line:
    """A heading or a text, as it is laid out; `start` is its place in the editor."""

    text: str
    start: int
    field: ContentField | None = None


class LaidOut:
    """All texts with headings: of each point, and of each kind of text where it changes."""

    def __init__(self, fields: tuple[ContentField, ...]) -> None:
        self.groups = {field.path: field for field in fields if field.group}
        self.lines: list[Line] = []
        self._end = 0
        before = ("", "")
        for field in fields:
            if field.group:
                if field.label == "point":
                    self._add(f"{field.where} {field.text}")
                    before = (field.where, "title")
                continue
            if (field.where, field.label) != before:
                self._add(field_word(field.label))
                before = (field.where, field.label)
            self._add(field.text, field)
        self._texts = [line for line in self.lines if line.field is not None]
        self._starts = [line.start for line in self._texts]

    def _add(self, text: str, field: ContentField | None = None) -> None:
        self.lines.append(Line(text, self._end, field))
        self._end += units(text) + 1

    @property
    def text(self) -> str:
        """What the editor shows."""
        return "\n".join(line.text for line in self.lines)

    def span(self, start: int, end: int) -> Span | None:
        """The part of a text between two places; of the first text when it goes on into others."""
        for line in self._texts[max(0, bisect_right(self._starts, start) - 1) :]:
            field = line.field
            last = line.start + units(line.text)
            if field is None or line.start >= end:
                return None
            if last > start:
                first = characters(line.text, max(0, start - line.start))
                stop = characters(line.text, min(last, end) - line.start)
                return Span(field, first, stop) if stop > first else None
        return None

    def field_at(self, place: int) -> ContentField | None:
        """The text at a place, or None in a heading."""
        at = bisect_right(self._starts, place) - 1
        if at < 0 or place > self._texts[at].start + units(self._texts[at].text):
            return None
        return self._texts[at].field

    def around(self, field: ContentField) -> tuple[ContentField, ...]:
        """What a text is part of, from within: an attendee, a measure, a concern, a point."""
        found = [group for path, group in self.groups.items() if field.path.startswith(f"{path}/")]
        return tuple(sorted(found, key=lambda group: -len(group.path)))

    def places(self, path: str, start: int | None, end: int | None) -> list[tuple[int, int]]:
        """Where in the editor something that is masked lies; of all that is in it where it is a group."""
        found = []
        for line in self._texts:
            field = line.field
            if field is None or not (field.path == path or field.path.startswith(f"{path}/")):
                continue
            first = units(line.text[: start or 0])
            last = units(line.text if end is None else line.text[:end])
            found.append((line.start + first, line.start + last))
        return found


def units(text: str) -> int:
    """How long a text is to Qt."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def characters(text: str, count: int) -> int:
    """How many characters so many units are."""
    for at, char in enumerate(text):
        if count <= 0:
            return at
        count -= 2 if ord(char) > 0xFFFF else 1
    return len(text)
