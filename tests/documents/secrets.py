"""Contents with a secret in every text, to look for in what is made of them."""

from dataclasses import replace
from itertools import count
from typing import Any

from orat.domain.content_fields import PARTS, TEXTS
from orat.domain.minutes import ConcernPrint, ContentChange, MinutesContent, PicturePrint

SECRET = "före HEMLIG{:06d} efter"


def planted(content: MinutesContent, words: str = SECRET) -> MinutesContent:
    """The content with each text, also an empty one, as `words` with its own number."""
    changes = tuple(
        ContentChange(where=f"§ {point.paragraph}", what="presenter", before="x", after="x")
        for point in content.points
    )
    numbers = count(1)
    picture = PicturePrint(digest="0" * 64, caption="x", width=4, height=3)
    points = tuple(replace(point, pictures=(picture,)) for point in content.points)
    made: MinutesContent = _planted(replace(content, changes=changes, points=points), words, numbers)
    return made


def of_many(content: MinutesContent, points: int) -> MinutesContent:
    """The content with so many points like its third, each with the same measures and concerns."""
    third = content.points[2]
    more = tuple(replace(third, paragraph=number) for number in range(1, points + 1))
    return replace(content, points=more)


def _planted(value: Any, words: str, numbers: Any) -> Any:
    if isinstance(value, str):
        return words.format(next(numbers))
    if isinstance(value, tuple):
        return tuple(_planted(each, words, numbers) for each in value)
    if value is None:
        return None
    kind = type(value)
    names = (*TEXTS[kind], *PARTS.get(kind, ()))
    filled = {name: _planted(getattr(value, name), words, numbers) for name in names}
    if kind is MinutesContent:
        filled["cancelled_reason"] = ""
    if kind is ConcernPrint:
        filled["number"] = f"2026-{filled['number']}"
    return replace(value, **filled)
