"""Reads web pages as strictly as the standard asks, and says what somebody who cannot see them would miss."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import html5lib

_CLASSES = re.compile(r"([.\w][\w .>:-]*)\s*\{([^}]*)\}")


def parsed(page: bytes) -> Any:
    """The elements of a page; a page with an error in it fails."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page, transport_encoding="utf-8")


def text_in(element: Any) -> str:
    """What an element says, with single spaces; a line break is one."""
    for line_break in element.iter("br"):
        line_break.tail = " " + (line_break.tail or "")
    return " ".join("".join(element.itertext()).split())


def all_of(element: Any, *tags: str) -> list[Any]:
    """The elements of these kinds in it, in order."""
    return [each for each in element.iter() if each.tag in tags]


def complaints(page: bytes) -> list[str]:
    """What is wrong for somebody who listens to the page or moves through it by its headings."""
    root = parsed(page)
    return [*_whole(root), *_headings(root), *_names(root), *_tables(root), *_outside(root, page)]


def _whole(root: Any) -> Iterator[str]:
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", root.get("lang", "")):
        yield "the page has no language"
    if not text_in(root.find("head/title")):
        yield "the page has no title"
    landmarks = Counter(each.tag for each in root.find("body"))
    if landmarks["header"] != 1 or landmarks["main"] != 1 or landmarks["footer"] > 1:
        yield f"landmarks: {landmarks}"
    if landmarks.keys() - {"header", "main", "footer"}:
        yield f"outside the landmarks: {landmarks}"


def _headings(root: Any) -> Iterator[str]:
    headings = [each for each in root.iter() if re.fullmatch("h[1-6]", str(each.tag))]
    levels = [int(each.tag[1]) for each in headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the first heading is not the only one of level 1: {levels}"
    yield from (
        f"level {after} after level {before}" for before, after in pairwise(levels) if after > before + 1
    )
    yield from (f"an empty {each.tag}" for each in headings if not text_in(each))


def _names(root: Any) -> Iterator[str]:
    ids = Counter(each.get("id") for each in root.iter() if each.get("id"))
    yield from (f"two elements are called {name}" for name, count in ids.items() if count > 1)
    for each in root.iter():
        for name in each.get("aria-labelledby", "").split():
            if name not in ids:
                yield f"{name} is nowhere"
        tag = str(each.tag).rpartition("}")[2]
        if tag == "a":
            target = each.get("href", "")
            if target.startswith("#") and target[1:] not in ids:
                yield f"{target} leads nowhere"
            if not target.startswith(("#", "https://", "http://", "mailto:")):
                yield f"{target} is no address"
            if not (text_in(each) or each.get("aria-label")):
                yield "a link without a name"
        if tag == "svg" and not (each.get("role") == "img" and text_in(each)):
            yield "a picture without words"


def _tables(root: Any) -> Iterator[str]:
    for table in root.iter("table"):
        tags = [each.tag for each in table]
        if tags != ["caption", "thead", "tbody"]:
            yield f"a table of {tags}"
        if not text_in(table.find("caption")):
            yield "a table without a caption"
        columns = len(table.find("thead/tr"))
        filled = [0] * columns
        for row in table.find("tbody"):
            filled = [max(0, left - 1) for left in filled]
            for cell in row:
                at = filled.index(0)
                wide, high = int(cell.get("colspan", "1")), int(cell.get("rowspan", "1"))
                if any(filled[at : at + wide]):
                    yield "two cells in one place"
                filled[at : at + wide] = [high] * wide
            if not all(filled) or len(filled) != columns:
                yield "a hole in a table"
        for head in table.iter("th"):
            if head.get("scope") not in ("col", "row") or not (text_in(head) or list(head)):
                yield "a header cell that heads nothing"


def _outside(root: Any, page: bytes) -> Iterator[str]:
    forbidden = {"script", "link", "iframe", "object", "embed", "form", "base"}
    yield from (f"there is a {each.tag}" for each in root.iter() if each.tag in forbidden)
    for each in root.iter("img"):
        if not each.get("src", "").startswith("data:image/jpeg;base64,") or not each.get("alt"):
            yield "an img that is fetched or says nothing"
    for each in root.iter():
        yield from (f"{each.tag} has {name}" for name in each.keys() if str(name).startswith("on"))  # noqa: SIM118
    if re.search(rb"@import|url\(", page.partition(b"</style>")[0]):
        yield "the stylesheet fetches something"


def contrasts(style: str) -> dict[tuple[str, str, str], float]:
    """For each theme the contrast of every ink on every ground that it can stand on.

    A badge stands on its own ground, everything else on any of the page's.
    """
    found = {}
    for theme, colours in _themes(style).items():
        inks, grounds = set(), {"ground"}
        for _, body in _CLASSES.findall(style):
            ink = re.search(r"(?<![\w-])color: var\(--([\w-]+)\)", body)
            ground = re.search(r"background: var\(--([\w-]+)\)", body)
            if ink and ground and ground[1].endswith("-fill"):
                found[theme, ink[1], ground[1]] = contrast(colours[ink[1]], colours[ground[1]])
                continue
            inks |= {ink[1]} if ink else set()
            grounds |= {ground[1]} if ground else set()
        found |= {
            (theme, ink, ground): contrast(colours[ink], colours[ground])
            for ink in inks
            for ground in grounds
        }
    return found


def _themes(style: str) -> dict[str, dict[str, str]]:
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#\w{6});", body)) for body in re.findall(":root {[^}]*}", style)
    )
    return {"light": light, "dark": dark}


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours (WCAG 2.1, relative luminance)."""
    bright, dim = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
