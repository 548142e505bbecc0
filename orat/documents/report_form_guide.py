"""What to write about each category, whole: as columns at the foot of the form, or on pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Line, Piece, break_lines
from orat.documents.pdf.styles import INK, STRONG_INK, TextStyle
from orat.domain.report_form import FormCategory

_BETWEEN = 10.0


@dataclass(frozen=True, slots=True)
class GuideStyle:
    """How large the guide is set and in how many columns."""

    size: float
    leading: float
    columns: int
    apart: float = 0.0

    def width(self, whole: float) -> float:
        """How wide one column is."""
        return (whole - _BETWEEN * (self.columns - 1)) / self.columns


AT_FOOT = GuideStyle(6.4, 7.8, 3)
"""Fits what ships below three events."""
OWN_PAGE = GuideStyle(9.0, 12.6, 2, apart=6.0)


@dataclass(frozen=True, slots=True)
class Placed:
    """Lines of one category in a column, with the top edge of the first below the guide's own top."""

    index: int
    page: int
    left: float
    below: float
    lines: tuple[Line, ...]


def at_foot(categories: Sequence[FormCategory], whole: float, room: float) -> list[Placed] | None:
    """The guide in columns of much the same length; None when it is longer than the room."""
    if not categories:
        return []
    told = _told(categories, AT_FOOT, whole)
    most = int(room / AT_FOOT.leading)
    least = max(-(-sum(map(len, told)) // AT_FOOT.columns), *map(len, told))
    for length in range(least, most + 1):
        placed = list(_in_columns(told, AT_FOOT, whole, length * AT_FOOT.leading))
        if all(each.page == 0 for each in placed):
            return placed
    return None


def on_pages(categories: Sequence[FormCategory], whole: float, height: float) -> list[Placed]:
    """The guide on pages of this height, column by column."""
    return list(_in_columns(_told(categories, OWN_PAGE, whole), OWN_PAGE, whole, height))


def _told(categories: Sequence[FormCategory], style: GuideStyle, whole: float) -> list[tuple[Line, ...]]:
    strong = TextStyle(size=style.size, leading=style.leading, weight=Weight.BOLD, ink=STRONG_INK)
    plain = TextStyle(size=style.size, leading=style.leading, ink=INK)
    return [
        tuple(break_lines([Piece(f"{each.name}: ", strong), Piece(each.guide, plain)], style.width(whole)))
        for each in categories
    ]


def _in_columns(
    told: Sequence[tuple[Line, ...]], style: GuideStyle, whole: float, height: float
) -> Iterator[Placed]:
    """Each category whole in a column; only one that no column can hold goes on in the next."""
    column, below = 0, 0.0
    for index, lines in enumerate(told):
        rest = lines
        while rest:
            fits = int((height - below + 0.01) / style.leading)
            if len(rest) > fits and below:
                column, below = column + 1, 0.0
                continue
            page, at = divmod(column, style.columns)
            yield Placed(index, page, at * (style.width(whole) + _BETWEEN), below, rest[:fits])
            below += min(len(rest), fits) * style.leading
            rest = rest[fits:]
        below += style.apart
