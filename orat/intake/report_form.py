"""Reads the form that schools fill in, as any PDF program may have saved it."""

from __future__ import annotations

import hashlib
import logging
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import Any

from orat.domain import report_form as form
from orat.domain.intake import ReportDraft, Trouble
from orat.errors import UserError
from orat.intake.drafts import make_draft
from orat.intake.limits import MEGABYTE
from orat.intake.moments import Cell
from orat.intake.names import Names

LARGEST = 10 * MEGABYTE
_OBJECTS = 50_000
_FIELDS = 3_000
_LONGEST = 20_000
"""Most characters of one answer; more is cut, and said to be too long by the field's own bound."""
_PAGES_LOOKED_AT = 2
_APPEARANCE, _PAGE = MEGABYTE // 4, 2 * MEGABYTE
_UNPACKED = 2 * MEGABYTE
"""Most that one stream unpacks to; those of every field may be held at once."""
"""Most bytes of a field's look and of a page that are searched for text."""

_SHOWN = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]+)>(?=\s*(?:Tj|\]|-?[\d.(<]))", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_PLAIN = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b""}
_BROKEN = (ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, OSError,
           RecursionError, TypeError, ValueError, MemoryError, struct.error, zlib.error)  # fmt: skip
"""What a parser of PDF stumbles with over a file that is none, besides its own errors."""
_EFFECTS = {"pupils": "elever", "staff": "personal", "teaching": "undervisning",
            "way_to_school": "skolväg", "premises": "lokaler"}  # fmt: skip
_OURS = frozenset(
    (
        form.FORM_VERSION, form.UNIT_ID, form.UNIT_NAME, form.REGISTER, form.ROLE,
        *(
            form.named(number, name)
            for number in range(1, form.EVENTS + 1)
            for name in (*form.TEXTS, *form.CHOICES, *(f"effect_{code}" for code in _EFFECTS))
        ),
    )
)  # fmt: skip
"""The names of all fields of ours; what other programs add is not looked at."""
_UNTICKED = frozenset({"", "Off", "/Off"})


@dataclass(frozen=True, slots=True)
class FormEvent:
    """One event of a form, from 1, and what could not be read of it."""

    number: int
    draft: ReportDraft
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """What a form says: whose it is, and the events that were filled in. `ours` says that its ids are of this
    register.
    """

    digest: str
    version: int
    unit: str
    ours: bool
    events: tuple[FormEvent, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """A field's value as text, and the words of its choices by value."""

    text: str
    words: Mapping[str, str]

    @property
    def word(self) -> str:
        """What was shown for the value."""
        return self.words.get(self.text, self.text)

    @property
    def value(self) -> str:
        """The value for what was shown; programs keep the one or the other."""
        if self.text in self.words:
            return self.text
        return next((value for value, word in self.words.items() if word == self.text), self.text)


def read_form(data: bytes, names: Names, today: date, *, register: str = "") -> FilledForm:
    """Read a form's fields; `register` is this register's own id.

    Raises UserError("too-large", limit=…), ("damaged"), ("encrypted"), ("not-a-form"), ("form-flattened") for
    one whose fields were made into a picture of themselves, ("newer-form") and ("form-empty").
    """
    if len(data) > LARGEST:
        raise UserError("too-large", limit=LARGEST // MEGABYTE)
    if b"%PDF-" not in data[:1024]:
        raise UserError("not-a-form")
    from pypdf import apply_configuration
    from pypdf.errors import PyPdfError

    try:
        with apply_configuration(
            zlib_maximum_output_length=_UNPACKED, lzw_maximum_output_length=_UNPACKED,
            run_length_maximum_output_length=_UNPACKED, array_based_stream_maximum_output_length=_UNPACKED,
            maximum_declared_stream_length=LARGEST,
        ):  # fmt: skip
            answers = _answers(data)
    except PyPdfError as error:
        raise UserError("damaged") from error
    except _BROKEN as error:
        raise UserError("damaged") from error
    version = _number(answers, form.FORM_VERSION)
    if version > form.VERSION:
        raise UserError("newer-form")
    unit = _text(answers, form.UNIT_NAME)
    ours = bool(register) and _text(answers, form.REGISTER) == register
    unit_id = (_number(answers, form.UNIT_ID) or None) if ours else None
    events = tuple(
        FormEvent(number, *_draft(number, given, answers, unit, unit_id, names, today, ours=ours))
        for number in range(1, form.EVENTS + 1)
        if (given := _given(number, answers))
    )
    if not events:
        raise UserError("form-empty")
    digest = hashlib.sha256(data).hexdigest()
    return FilledForm(digest=digest, version=version, unit=unit, ours=ours, events=events)


def _draft(
    number: int,
    given: Mapping[str, Cell],
    answers: Mapping[str, _Answer],
    unit: str,
    unit_id: int | None,
    names: Names,
    today: date,
    *,
    ours: bool,
) -> tuple[ReportDraft, tuple[Trouble, ...]]:
    role = _text(answers, form.ROLE)
    draft, troubles = make_draft({**given, "unit": unit, "reporter_role": role}, names, today)
    chosen = answers.get(form.named(number, "category"))
    category = int(chosen.value) if ours and chosen and chosen.value.isdecimal() else None
    return (
        replace(
            draft,
            unit_id=unit_id or draft.unit_id,
            category_id=category if category is not None else draft.category_id,
        ),
        tuple(each for each in troubles if not (unit_id and each.field == "unit")),
    )


def _given(number: int, answers: Mapping[str, _Answer]) -> dict[str, Cell]:
    """What was answered about one event; nothing for an event that was left empty."""
    given: dict[str, Cell] = {}
    for name in (*form.TEXTS, *form.CHOICES):
        answer = answers.get(form.named(number, name))
        if answer is not None and answer.value.strip():
            given[name] = answer.word if name == "category" else answer.value
    touched = [
        word
        for code, word in _EFFECTS.items()
        if _text(answers, form.named(number, f"effect_{code}")) not in _UNTICKED
    ]
    if touched:
        given["effects"] = ", ".join(touched)
    return given


def _text(answers: Mapping[str, _Answer], name: str) -> str:
    answer = answers.get(name)
    return answer.text.strip() if answer is not None else ""


def _number(answers: Mapping[str, _Answer], name: str) -> int:
    text = _text(answers, name)
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _answers(data: bytes) -> dict[str, _Answer]:
    """Every field of ours by its own name."""
    from pypdf import PdfReader

    # It warns of what it mends, in sentences; what cannot be mended is raised.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    # A file without a table of its objects is searched for them, at 15 microseconds each.
    if data.count(b"obj") > 2 * _OBJECTS:
        raise UserError("damaged")
    reader = PdfReader(BytesIO(data), strict=False, xref_stream_maximum_entries=_OBJECTS)
    if reader.is_encrypted and not reader.decrypt(""):
        raise UserError("encrypted")
    if len(reader.xref) > 100 or sum(map(len, reader.xref.values())) + len(reader.xref_objStm) > _OBJECTS:
        raise UserError("damaged")
    root = reader.trailer["/Root"].get_object()
    table = _found(root, "/AcroForm")
    fields = {name: found for name, *found in _fields(_found(table, "/Fields")) if name in _OURS}
    answers = {name: _answer(entry, inherited) for name, (entry, inherited) in fields.items()}
    if form.FORM_VERSION not in answers or form.UNIT_NAME not in answers:
        raise UserError("form-flattened" if _is_marked(reader) else "not-a-form")
    return answers


def _found(entry: Any, key: str) -> Any:
    """What stands under a key of a dictionary, wherever in the file it is; None for nothing."""
    value = entry.get(key) if hasattr(entry, "get") else None
    return value.get_object() if value is not None else None


def _fields(fields: Any) -> Iterator[tuple[str, Any, Mapping[str, Any]]]:
    """The fields at the ends of the tree, by the last part of their names: programs put more before it."""
    waiting = [(each, "", dict[str, Any]()) for each in fields[:_FIELDS]] if isinstance(fields, list) else []
    seen = 0
    while waiting:
        each, name, inherited = waiting.pop()
        entry = each.get_object()
        if not hasattr(entry, "get"):
            continue
        own = str(_found(entry, "/T") or name).rpartition(".")[2]
        passed = {**inherited, **{key: entry[key] for key in ("/V", "/FT", "/Opt") if key in entry}}
        kids = _found(entry, "/Kids") or []
        # A tree that leads back into itself has no end, and every look at a kid takes time.
        seen += 1 + len(kids)
        if seen > _FIELDS:
            raise UserError("damaged")
        if any("/T" in kid.get_object() for kid in kids):
            waiting += [(kid, own, passed) for kid in kids]
        else:
            yield own, (kids[0].get_object() if kids and "/AP" not in entry else entry), passed


def _answer(entry: Any, inherited: Mapping[str, Any]) -> _Answer:
    """A field's value; of one that was only drawn, the text of its look."""
    words = _words(inherited.get("/Opt"))
    value = inherited.get("/V")
    text = _value(value.get_object() if value is not None else None)
    kind = inherited.get("/FT")
    if kind == "/Btn":
        state = _found(entry, "/AS")
        return _Answer(text if text not in _UNTICKED else str(state or "").removeprefix("/"), words)
    if not text.strip():
        text = _drawn(entry)
    return _Answer(text[:_LONGEST], words)


def _value(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return _value(value[0].get_object()) if value else ""
    if hasattr(value, "get_data"):
        return bytes(value.get_data()[:_LONGEST]).decode("latin-1")
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str(value).removeprefix("/")


def _words(options: Any) -> dict[str, str]:
    options = options.get_object() if options is not None else None
    words = {}
    for each in options[:1000] if isinstance(options, list) else ():
        pair = each.get_object()
        if isinstance(pair, list) and len(pair) == 2:
            words[str(pair[0])] = str(pair[1])
    return words


def _drawn(entry: Any) -> str:
    """The text in a field's look, for programs that draw an answer and forget to keep it."""
    look = _found(_found(entry, "/AP"), "/N")
    if not hasattr(look, "get_data") or int(look.get("/Length", 0)) > _APPEARANCE:
        return ""
    content = look.get_data()[:_APPEARANCE]
    pieces = []
    for literal, coded in _SHOWN.findall(content[content.find(b"BT") :] if b"BT" in content else b""):
        code = bytes.fromhex(coded.decode()) if len(coded) % 2 == 0 else b""
        code = code or _ESCAPED.sub(_meant, literal)
        pieces.append(code.decode("cp1252", "replace"))
    return "".join(pieces)


def _meant(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([int(sign, 8) & 255]) if sign.isdigit() else _PLAIN.get(sign, sign)


def _is_marked(reader: Any) -> bool:
    """Whether a form's mark is printed on one of the first pages."""
    for page in reader.pages[:_PAGES_LOOKED_AT]:
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) < _PAGE and form.MARK in page.extract_text():
            return True
    return False
