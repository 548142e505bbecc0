"""HTML of a mail as readable text: no script, no hidden text, no picture fetched; links stand as text."""

import re
from html.parser import HTMLParser

_SKIPPED = frozenset(("script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"))
_EMPTY = frozenset(
    ("br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "wbr", "source")
)
_BLOCKS = frozenset(
    ("p", "div", "tr", "li", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "pre")
)
_MARKED = re.compile(r"<!\[[^>]*>?")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|"
    r"mso-hide\s*:\s*all", re.IGNORECASE
)  # fmt: skip


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden: list[str] = []
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        hides = tag in _SKIPPED or "hidden" in given or _HIDDEN.search(given.get("style") or "")
        if tag not in _EMPTY and (self._hidden or hides):
            self._hidden.append(tag)
        elif tag == "br" or tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append(" ")
        elif tag == "a":
            self._link = given.get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag in self._hidden:
                while self._hidden.pop() != tag:
                    pass
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag == "a":
            if self._link.startswith(("http://", "https://", "mailto:")):
                self.parts.append(f" ({self._link[:500]})")
            self._link = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(re.sub(r"\s+", " ", data))


def readable(html: str) -> str:
    """The text that a reader of the mail would have seen."""
    reader = _Reader()
    # What is only for some programs to see ("<![if …]>"); the parser gives up on one that is broken.
    html = _MARKED.sub("", html)
    # The parser looks for the end of each comment anew, so they go first.
    first, *rest = html.split("<!--")
    reader.feed(first + "".join(part.partition("-->")[2] for part in rest))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
