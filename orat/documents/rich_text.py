"""Rich text as writers want it: paragraphs, lists, and the parts of a line, all of it fit for any format."""

from collections.abc import Iterator
from dataclasses import replace

from orat.documents.blocks import Foreign, Inline, Link, RichText, Sparkline, Strong
from orat.documents.characters import holdable, one_line
from orat.documents.pdf.addresses import linked
from orat.documents.pdf.typed import TypedList, paragraphs, parts


def stretches(text: RichText) -> Iterator[TypedList | tuple[Inline, ...]]:
    """The lists and the paragraphs of a text in order; at least one, perhaps empty."""
    if not isinstance(text, str):
        yield inlines(text)
        return
    for part in parts(holdable(text)):
        yield part if isinstance(part, TypedList) else tuple(linked(part.text))


def inlines(text: RichText) -> tuple[Inline, ...]:
    """The parts of a text that stands in one paragraph: addresses are links, line ends are of one kind."""
    if isinstance(text, str):
        return tuple(linked("\n".join(paragraphs(holdable(text)))))
    return tuple(_held(part) for part in text)


def said(text: RichText) -> bool:
    """Whether there is anything to read in it."""
    return any(isinstance(part, Sparkline) or words(part).strip() for part in inlines(text))


def words(part: Inline) -> str:
    """What a part says."""
    if isinstance(part, str):
        return part
    return part.alt if isinstance(part, Sparkline) else part.text


def _held(part: Inline) -> Inline:
    if isinstance(part, str):
        return holdable(part)
    if isinstance(part, Sparkline):
        return replace(part, alt=one_line(part.alt))
    if isinstance(part, Strong):
        return Strong(holdable(part.text))
    if isinstance(part, Foreign):
        return Foreign(holdable(part.text), one_line(part.language))
    return Link(holdable(part.text), holdable(part.target), one_line(part.description))
