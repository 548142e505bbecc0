"""What the pages of a PDF say, and where on them a text stands, for search in the preview."""

from dataclasses import dataclass

from orat.documents.pages import opened


@dataclass(frozen=True, slots=True)
class Found:
    """One place where a text stands: its page from 0, and its rectangles (left, top, width, height) in points
    from the page's upper left corner; more than one where it goes on in the next line.
    """

    page: int
    places: tuple[tuple[float, float, float, float], ...]


def find(pdf: bytes, text: str, first: int = 0, last: int | None = None) -> list[Found]:
    """Where a text stands on pages `first` to `last` (None is the last), whatever its case."""
    wanted = " ".join(text.split())
    if not wanted:
        return []
    found = []
    with opened(pdf) as document:
        stop = len(document) if last is None else min(last + 1, len(document))
        for index in range(first, stop):
            page = document[index]
            texts = page.get_textpage()
            search = texts.search(wanted, match_case=False)
            while (hit := search.get_next()) is not None:
                places = []
                for at in range(texts.count_rects(*hit)):
                    left, bottom, right, top = texts.get_rect(at)
                    places.append((left, page.get_height() - top, right - left, top - bottom))
                found.append(Found(index, tuple(places)))
            search.close()
            texts.close()
            page.close()
    return found


def page_text(pdf: bytes, index: int) -> str:
    """All that a page says, in the order of the file."""
    with opened(pdf) as document:
        page = document[index]
        texts = page.get_textpage()
        text = str(texts.get_text_range())
        texts.close()
        page.close()
    return text.replace("\r\n", "\n")
