"""Leaving out of frozen content what may not be disclosed, so that nothing of it is left in the result."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from orat.domain.agenda import ItemKind
from orat.domain.content_fields import ATTENDANCE, PARTS, TEXTS, ContentField, content_fields, where_of
from orat.domain.documents import MASKED, Masking
from orat.domain.measure import MeasureState
from orat.domain.meeting import AttendanceRole
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    Edition,
    MaskPrint,
    MeasurePrint,
    MinutesContent,
    PicturePrint,
    PointPrint,
)

MASKED_MEASURE = MeasurePrint(what=MASKED, owner="", due=None)
MASKED_CONCERN = ConcernPrint(
    number=MASKED, title="", unit="", place="", happened_on=None, happened_at=None, severity=None
)
MASKED_PICTURE = PicturePrint(digest="", caption=MASKED, width=0, height=0)
MASKED_ATTENDEE = Attendee(name=MASKED, organisation="")

_HIDDEN: Mapping[type[Any], Callable[[Any], Any]] = {
    str: lambda text: MASKED if text else "",
    Attendee: lambda _: MASKED_ATTENDEE,
    MeasurePrint: lambda _: MASKED_MEASURE,
    ConcernPrint: lambda _: MASKED_CONCERN,
    PicturePrint: lambda _: MASKED_PICTURE,
    PointPrint: lambda point: PointPrint(paragraph=point.paragraph, kind=ItemKind.INFORMATION, title=MASKED),
    ContentChange: lambda change: replace(change, before=MASKED, after=MASKED),
}
"""What stands for a value that is masked whole: the same for all of its kind."""

_SHORT = 5
"""A masked text of no more words than this is a name or a phrase, whose words may stand elsewhere too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOver:
    """A masked text that still stands somewhere else."""

    text: str
    path: str
    where: str


def masked(content: MinutesContent, maskings: Iterable[Masking]) -> MinutesContent:
    """The masked edition: everything but what is masked, with where and on which ground something was.

    Spans of one text that overlap or touch are one. A point that is masked whole keeps its number alone; what
    changed in a masked field since the version before is masked with it. Paths that the content does not have
    are passed over.
    """
    chosen = _present(content, maskings)
    whole = frozenset(each.path for each in chosen if each.start is None)
    spans: dict[str, list[tuple[int, int]]] = {}
    for each in chosen:
        if each.start is not None and each.end is not None:
            spans.setdefault(each.path, []).append((each.start, each.end))
    whole |= frozenset(_changes_of(content, chosen))
    result: MinutesContent = _covered(content, "", whole, spans)
    hidden = tuple(_hidden(content, chosen))
    return replace(
        _counted(_without_follow_up(content, result, whole), content),
        edition=Edition.MASKED,
        excerpt_of=MASKED if any(_found(text, content.excerpt_of) for text in hidden) else content.excerpt_of,
        masked=_prints(content, chosen),
    )


def left_over(content: MinutesContent, maskings: Sequence[Masking]) -> tuple[LeftOver, ...]:
    """Where a masked text still stands in the masked edition, whatever its case; also the names and numbers
    in a short one, each by itself.
    """
    wanted = {word.casefold(): word for text in _hidden(content, maskings) for word in _words(text)}
    left = [field for field in content_fields(masked(content, maskings)) if not field.group]
    return tuple(
        LeftOver(text=word, path=field.path, where=field.where)
        for word in wanted.values()
        for field in left
        if _found(word, field.text.replace(MASKED, " "))
    )


def occurrences(content: MinutesContent, wanted: str) -> tuple[tuple[ContentField, int, int], ...]:
    """Every place in the content where a text stands, as `occurrences_in` finds it."""
    return tuple(
        (field, start, end)
        for field in content_fields(content)
        if not field.group
        for start, end in occurrences_in(field.text, wanted)
    )


def occurrences_in(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where a text stands as a word or words of its own, whatever its case, also before the s of the
    genitive.
    """
    pattern = re.compile(rf"(?<!\w){re.escape(wanted)}(?=s?(?!\w))", re.IGNORECASE)
    return tuple((match.start(), match.end()) for match in pattern.finditer(text))


def _present(content: MinutesContent, maskings: Iterable[Masking]) -> tuple[Masking, ...]:
    paths = {field.path for field in content_fields(content)}
    return tuple(each for each in maskings if each.path in paths)


def _covered(
    value: Any, path: str, whole: frozenset[str], spans: Mapping[str, Sequence[tuple[int, int]]]
) -> Any:
    if value is None:
        return None
    if path in whole:
        return _HIDDEN[type(value)](value)
    if isinstance(value, str):
        return _without(value, spans[path]) if path in spans else value
    if isinstance(value, tuple):
        return tuple(_covered(each, f"{path}/{index}", whole, spans) for index, each in enumerate(value))
    kind = type(value)
    return replace(
        value,
        **{
            name: _covered(getattr(value, name), f"{path}/{name}" if path else name, whole, spans)
            for name in (*TEXTS[kind], *PARTS.get(kind, ()))
        },
    )


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with one mark for each run of masked characters."""
    kept, end = [], 0
    for start, stop in _merged(spans):
        kept += [text[end:start], MASKED]
        end = stop
    return "".join([*kept, text[end:]])


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _changes_of(content: MinutesContent, maskings: Iterable[Masking]) -> Iterator[str]:
    """The paths of the changes that are about a masked field."""
    for masking in maskings:
        parts = masking.path.split("/")
        names: tuple[str, ...] = (parts[0],)
        where = ""
        if parts[0] == "points":
            where = where_of(masking.path, content)
            names = () if len(parts) == 2 else (parts[2], "point") if parts[2] == "title" else (parts[2],)
        elif parts[0] in ATTENDANCE:
            names = (parts[0], *AttendanceRole)
        for index, change in enumerate(content.changes):
            if change.where == where and (not names or change.what in names):
                yield f"changes/{index}"


def _without_follow_up(
    content: MinutesContent, result: MinutesContent, whole: frozenset[str]
) -> MinutesContent:
    """What is followed up is printed in its point, and is masked when the whole point is."""
    gone = any(
        point.kind is ItemKind.FOLLOW_UP and f"points/{index}" in whole
        for index, point in enumerate(content.points)
    )
    return replace(result, follow_ups=()) if gone else result


def _counted(result: MinutesContent, content: MinutesContent) -> MinutesContent:
    """The figures of the summary without the measures that were masked whole, which they would tell of."""
    kept = [each for each in result.follow_ups if each != MASKED_MEASURE]
    return replace(
        result,
        new_measures=content.new_measures - _decided(content) + _decided(result),
        closed_measures=content.closed_measures - _closed(content.follow_ups) + _closed(kept),
        overdue_measures=content.overdue_measures
        - sum(each.overdue for each in content.follow_ups)
        + sum(each.overdue for each in kept),
    )


def _decided(content: MinutesContent) -> int:
    return sum(each != MASKED_MEASURE for point in content.points for each in point.measures)


def _closed(measures: Iterable[MeasurePrint]) -> int:
    return sum(each.state is not MeasureState.OPEN for each in measures)


def _prints(content: MinutesContent, maskings: Iterable[Masking]) -> tuple[MaskPrint, ...]:
    order = {where: index for index, where in enumerate(["", *(f"§ {p.paragraph}" for p in content.points)])}
    found = {MaskPrint(where=where_of(each.path, content), ground=each.ground) for each in maskings}
    return tuple(sorted(found, key=lambda each: (order.get(each.where, len(order)), each.ground)))


def _hidden(content: MinutesContent, maskings: Iterable[Masking]) -> Iterator[str]:
    """The texts that the maskings take away."""
    texts = [field for field in content_fields(content) if not field.group]
    for masking in maskings:
        for field in texts:
            if field.path == masking.path:
                yield field.text[masking.start : masking.end]
            elif masking.start is None and field.path.startswith(f"{masking.path}/"):
                yield field.text


def _words(text: str) -> Iterator[str]:
    words = text.split()
    yield " ".join(words)
    if 1 < len(words) <= _SHORT:
        for word in (each.strip(".,;:!?()[]\"'”’") for each in words):
            if len(word) > 2 and (word[0].isupper() or any(char.isdecimal() for char in word)):
                yield word


def _found(word: str, text: str) -> bool:
    """Whether a word begins in a text; a long one may also stand inside another word."""
    if len(word) < 2:
        return False
    begins = "" if len(word) > _SHORT else r"(?<!\w)"
    return re.search(begins + r"\s+".join(map(re.escape, word.split())), text, re.IGNORECASE) is not None
