"""What a document consists of, before anybody thinks of pages: frozen blocks with finished text in them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Tone(StrEnum):
    """What a badge's colours say; its word says the same."""

    PLAIN = "plain"
    ACCENT = "accent"
    DRAFT = "draft"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    ACUTE = "acute"


class Voice(StrEnum):
    """How a paragraph sounds: running text, the line under the title, or a quiet aside."""

    BODY = "body"
    SUBTITLE = "subtitle"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Strong:
    """Words in bold."""

    text: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language, as a BCP 47 tag, so that they are read aloud in that language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere: to an address, or to a heading of this document as "#" and its anchor.

    `description` is what a screen reader says of it; empty, the words themselves.
    """

    text: str
    target: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Sparkline:
    """A small curve in the line, oldest value first; `alt` says the same in words."""

    values: tuple[float, ...]
    alt: str


Inline = str | Strong | Foreign | Link | Sparkline
RichText = str | tuple[Inline, ...]
"""Text as typed, in which lists and addresses are recognised; or one paragraph in parts, taken as given."""


def plain(text: RichText) -> str:
    """The words alone; a curve is what it says."""
    if isinstance(text, str):
        return text
    return "".join(
        part if isinstance(part, str) else part.alt if isinstance(part, Sparkline) else part.text
        for part in text
    )


@dataclass(frozen=True, slots=True)
class Badge:
    """A small label behind a heading."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3. `number` ("§ 3") stands before it, `aside` at the right edge.

    `anchor` is what links lead to, `sparkline` a curve behind the badges. `entry` is what a table of contents
    calls it; nothing, its own number and text.
    """

    level: int
    text: str
    number: str = ""
    badges: tuple[Badge, ...] = ()
    aside: str = ""
    anchor: str = ""
    sparkline: Sparkline | None = None
    entry: str = ""

    @property
    def listed(self) -> str:
        """The heading as it stands in a table of contents."""
        return self.entry or " ".join(filter(None, (self.number, self.text)))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text as typed: a line end is a new line, an empty line a new paragraph. `label` comes first.

    `language` is a BCP 47 tag where it is not the document's.
    """

    text: RichText
    voice: Voice = Voice.BODY
    label: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs of a word and what it stands for, in two columns."""

    rows: tuple[tuple[str, RichText], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box with a title, for what a hurried reader should see."""

    title: str
    text: RichText


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """A decision behind a bar in the accent colour; `label` in bold before it."""

    label: str
    text: RichText


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that takes up several `columns` or `rows`, or that heads its row."""

    text: RichText
    columns: int = 1
    rows: int = 1
    head: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with one header row; the cells of every row fill as many columns as there are `columns`.

    A cell that reaches down from a row above is not repeated. With `row_heads` the first cell heads its row.
    The rows of a `dense` one lie close: for lists of names.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[RichText | Cell, ...], ...]
    row_heads: bool = False
    dense: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as JPEG, of so many pixels; `caption` stands under it and is what a screen reader says.

    Without data only the caption is there: the picture was left out.
    """

    data: bytes
    width: int
    height: int
    caption: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list: its label, its text, and the items under it."""

    label: str
    text: RichText
    items: tuple["ListItem", ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list; each item is its label ("•", "1.") and its text, or has items of its own."""

    items: tuple[tuple[str, RichText] | ListItem, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: the headings that follow it, down to `depth`, with their pages."""

    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page; `title`, where given, replaces the frame's from there on."""

    title: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Lines to sign on, each with what is to be written under it."""

    lines: tuple[str, ...]


Block = (
    Heading
    | Paragraph
    | KeyValues
    | Callout
    | DecisionBox
    | DataTable
    | BulletList
    | Picture
    | SignOff
    | Contents
    | PageBreak
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFrame:
    """What stands on every page; any of it may be empty, and `counter` has {page} and {pages} to fill in.

    A long `title` or `reference` is cut short, but never the `state` and `counter` behind them.
    """

    left: tuple[str, str]
    title: str = ""
    state: str = ""
    reference: str = ""
    counter: str = ""
    foot_left: str = ""
    foot_right: str = ""
    stamp: str = ""
    watermark: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the file; `relationship` is how it belongs to the document (ISO 32000-2, 7.11.3)."""

    name: str
    mime: str
    data: bytes
    description: str
    relationship: str = "Source"


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A place for an electronic signature after the last lines to sign on.

    `description` is its accessible name, `text` what stands in it.
    """

    description: str
    text: str
    name: str = "Signature"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. `language` is a BCP 47 tag; `made_at` becomes the file's dates.

    `identity` is a UUID that the file carries; with attachments it is PDF/A-3a, else 2a.
    """

    title: str
    author: str
    subject: str
    made_at: datetime
    frame: PageFrame
    blocks: tuple[Block, ...]
    language: str = "sv-SE"
    attachments: tuple[Attachment, ...] = ()
    signature: SignatureField | None = None
    identity: str = ""
