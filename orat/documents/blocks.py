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
class Badge:
    """A small label behind a heading."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3. `number` ("§ 3") stands before it, `aside` at the right edge."""

    level: int
    text: str
    number: str = ""
    badges: tuple[Badge, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text as typed: a line end is a new line, an empty line a new paragraph. `label` comes first."""

    text: str
    voice: Voice = Voice.BODY
    label: str = ""


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Pairs of a word and what it stands for, in two columns."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box with a title, for what a hurried reader should see."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """A decision behind a bar in the accent colour; `label` in bold before it."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with one header row; every row has as many cells as there are `columns`."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list; each item is its label ("•", "1.") and its text."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SignOff:
    """Lines to sign on, each with what is to be written under it."""

    lines: tuple[str, ...]


Block = Heading | Paragraph | KeyValues | Callout | DecisionBox | DataTable | BulletList | SignOff


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. `language` is a BCP 47 tag; `made_at` becomes the file's dates."""

    title: str
    author: str
    subject: str
    made_at: datetime
    frame: PageFrame
    blocks: tuple[Block, ...]
    language: str = "sv-SE"
