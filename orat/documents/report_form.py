"""The form that a school fills in and mails: a page with three events; a long guide has pages of its own."""

from dataclasses import dataclass
from datetime import datetime

from orat.documents import report_form_words as said
from orat.documents.blocks import Document, PageFrame
from orat.documents.pdf.fields import FormCanvas
from orat.documents.pdf.flow import baseline
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Piece, break_lines, widths_of
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import (
    ACCENT,
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PAPER,
    QUIET_INK,
    RULE,
    STAMP,
    STRONG_INK,
    TINT,
    TextStyle,
)
from orat.documents.pdf.watch import Watch
from orat.documents.report_form_guide import AT_FOOT, OWN_PAGE, GuideStyle, Placed, at_foot, on_pages
from orat.documents.wording import Translate
from orat.domain import report_form as form

_MARGIN = 34.0
_WIDTH = PAGE_WIDTH - 2 * _MARGIN
_PAD, _GAP = 8.0, 6.0
_FIELD = 14.4
_SEVERAL = 27.2
"""How high a field of one line is, and one of several."""
_LABEL_ROOM = 9.6
_ROW = _LABEL_ROOM + _FIELD + 3.2

_NAME = TextStyle(size=9.0, leading=12.0, weight=Weight.BOLD, ink=STRONG_INK)
_QUIET = TextStyle(size=7.8, leading=11.0, ink=QUIET_INK)
_TITLE = TextStyle(size=16.0, leading=21.0, weight=Weight.BOLD, ink=STRONG_INK)
_LABEL = TextStyle(size=7.0, leading=9.0, weight=Weight.SEMIBOLD, ink=QUIET_INK)
_PREFILLED = TextStyle(size=10.5, leading=15.0, weight=Weight.BOLD, ink=INK)
_WARNING = TextStyle(size=7.8, leading=10.8, ink=INK)
_WARNING_STRONG = TextStyle(size=7.8, leading=10.8, weight=Weight.BOLD, ink=INK)
_EVENT = TextStyle(size=8.6, leading=9.0, weight=Weight.BOLD, ink=STRONG_INK)
_STAMPED = TextStyle(size=9.0, leading=12.0, weight=Weight.BOLD, ink=STAMP)
_MARKED = TextStyle(size=6.0, leading=8.0, ink=QUIET_INK)

_EVENT_HEIGHT = 4.0 + _ROW * 4 + (_LABEL_ROOM + _SEVERAL + 3.2) + 17.0 + 2.0
_HEADING = 56.0
"""Room for "Händelse 1" before the label beside it."""
_FOOT = 24.0
_ABOVE, _APART = 20.0, 4.0
_TO_FIELD = 15.0
"""How high the line is that says where the form goes."""


def report_form(content: form.FormContent, made_at: datetime, translate: Translate) -> bytes:
    """The form of one unit as a PDF with fields. The same content and time give the same bytes."""
    words = said.frame(translate)
    document = Document(
        title=f"{words['title']} – {content.unit}",
        author=content.organisation,
        subject=words["subject"],
        made_at=made_at,
        frame=PageFrame(left=("", "")),
        blocks=(),
        language="sv-SE" if content.language == "sv" else content.language,
    )
    root = Element("Document")
    return _Page(FormCanvas(document, root), root, content, translate).made()


@dataclass(slots=True)
class _Place:
    """Where on the page one cell of a row stands."""

    left: float
    top: float
    width: float


class _Page:
    """Lays the one page out from its top to its foot."""

    def __init__(
        self, canvas: FormCanvas, root: Element, content: form.FormContent, translate: Translate
    ) -> None:
        self._canvas = canvas
        self._root = root
        self._content = content
        self._words = said.frame(translate)
        self._labels = said.labels(translate)
        self._hints = said.hints(translate)
        self._choices = said.choices(translate)
        self._effects = said.effects(translate)
        self._not_here = said.not_here(translate)
        self._top = PAGE_HEIGHT - _ABOVE

    def made(self) -> bytes:
        """The whole file."""
        self._head()
        self._who()
        self._warnings()
        for event in range(1, form.EVENTS + 1):
            self._event(event)
        told = [each for each in self._content.categories if each.guide]
        below = at_foot(told, _WIDTH, self._top - _FOOT - _LABEL.leading)
        if below is not None:
            self._guide(below, AT_FOOT)
        else:
            self._next_page()
            self._guide(on_pages(told, _WIDTH, self._top - _FOOT - 3 * _NAME.leading), OWN_PAGE)
        self._foot()
        self._canvas.showPage()
        return self._canvas.finish(Watch())

    def _text(
        self, text: str, style: TextStyle, left: float, top: float, width: float, owner: Element | None
    ) -> float:
        """Text from a left edge down; gives how high it is."""
        return self._pieces([Piece(text, style)], left, top, width, owner)

    def _pieces(
        self, pieces: list[Piece], left: float, top: float, width: float, owner: Element | None
    ) -> float:
        leading = pieces[0].style.leading
        lines = break_lines(pieces, width)
        placed = [
            (left, baseline(top - at * leading, line, leading), line)
            for at, line in enumerate(lines)
            if line.runs
        ]
        if owner is None:
            with self._canvas.artifact():
                self._canvas.lines(placed, None)
        else:
            self._canvas.lines(placed, owner)
        return leading * len(lines)

    def _head(self) -> None:
        canvas, content, words = self._canvas, self._content, self._words
        if content.example:
            width, _ = widths_of([Piece(words["example"], _STAMPED)])
            self._text(words["example"], _STAMPED, PAGE_WIDTH - _MARGIN - width, self._top, width + 1, None)
        if content.organisation:
            self._text(content.organisation, _NAME, _MARGIN, self._top, _WIDTH * 0.7, None)
        self._top -= 14.0
        with canvas.artifact():
            canvas.rule(_MARGIN, self._top, _WIDTH, 1.3, ACCENT)
        self._top -= 5.0
        canvas.bookmark(words["title"], 0, self._top)
        self._top -= self._text(words["title"], _TITLE, _MARGIN, self._top, _WIDTH, Element("H1", self._root))
        self._send_to()

    def _send_to(self) -> None:
        """Where the filled form goes, or a field for whoever hands it out to say so."""
        canvas, words, address = self._canvas, self._words, self._content.send_to
        middle = self._top - (_TO_FIELD - _QUIET.leading) / 2 - 1.0
        said_so = words["send"].format(address=address) if address else words["send_to"]
        self._text(said_so, _QUIET, _MARGIN, middle, _WIDTH, Element("P", self._root))
        if not address:
            _, width = widths_of([Piece(said_so, _QUIET)])
            box = (_MARGIN + width + 6.0, self._top - _TO_FIELD, _WIDTH * 0.36, _FIELD)
            hint = words["send_to_hint"]
            canvas.text_field(form.SEND_TO, hint, box, self._root, limit=form.MAX_LENGTHS[form.SEND_TO])
            after = box[0] + box[2] + 6.0
            self._text(words["room"], _QUIET, after, middle, _WIDTH, Element("P", self._root))
        self._top -= _TO_FIELD + 3.0

    def _who(self) -> None:
        """The unit, which is known, and the role of whoever answers."""
        canvas, content = self._canvas, self._content
        half = (_WIDTH - _GAP) / 2
        section = Element("Sect", self._root)
        for name, value in (
            (form.UNIT_ID, str(content.unit_id)),
            (form.UNIT_NAME, content.unit),
            (form.REGISTER, content.register),
            (form.FORM_VERSION, str(form.VERSION)),
        ):
            canvas.hidden_field(name, value, section)
        self._text(self._words["unit"], _LABEL, _MARGIN, self._top, half, Element("P", section))
        below = self._top - _LABEL_ROOM - _FIELD
        with canvas.artifact():
            canvas.fill(_MARGIN, below, half, _FIELD, PAPER, radius=2.0)
        name_line = break_lines([Piece(content.unit, _PREFILLED)], half - 8)[0]
        canvas.lines(
            [(_MARGIN + 5, baseline(below + _FIELD, name_line, _FIELD), name_line)], Element("P", section)
        )
        place = _Place(_MARGIN + half + _GAP, self._top, half)
        self._label("role", place, section)
        box = (place.left, below, half, _FIELD)
        canvas.text_field(form.ROLE, self._labels["role"], box, section, limit=form.MAX_LENGTHS[form.ROLE])
        self._top = below - 6.0

    def _warnings(self) -> None:
        canvas = self._canvas
        height = _WARNING.leading * len(self._not_here) + 2 * 5.0
        with canvas.artifact():
            canvas.fill(_MARGIN, self._top - height, _WIDTH, height, TINT, radius=4.0)
        section = Element("Sect", self._root)
        top = self._top - 5.0
        for what, where in self._not_here:
            pieces = [Piece(f"{what} ", _WARNING_STRONG), Piece(where, _WARNING)]
            top -= self._pieces(pieces, _MARGIN + _PAD, top, _WIDTH - 2 * _PAD, Element("P", section))
        self._top -= height + 6.0

    def _event(self, event: int) -> None:
        canvas = self._canvas
        with canvas.artifact():
            canvas.fill(_MARGIN, self._top - _EVENT_HEIGHT, _WIDTH, _EVENT_HEIGHT, PAPER, radius=4.0)
            canvas.fill(_MARGIN, self._top - _EVENT_HEIGHT, 2.4, _EVENT_HEIGHT, ACCENT)
        title = self._words["event"].format(number=event)
        section = Element("Sect", self._root)
        canvas.bookmark(title, 1, self._top)
        self._text(title, _EVENT, _MARGIN + _PAD, self._top - 4, 200, Element("H2", section))
        top = self._top - 4.0
        for shares in (
            (("title", 0.64), ("category", 0.36)),
            (
                ("happened_on", 0.23),
                ("happened_at", 0.09),
                ("ended_at", 0.09),
                ("place", 0.35),
                ("area", 0.24),
            ),
        ):
            self._row(event, shares, top, section)
            top -= _ROW
        self._row(event, (("description", 1.0),), top, section, height=_SEVERAL)
        top -= _LABEL_ROOM + _SEVERAL + 3.2
        self._row(
            event,
            (("severity", 0.24), ("certainty", 0.18), ("source", 0.21), ("police_report", 0.14),
             ("police_reference", 0.23)),
            top, section,
        )  # fmt: skip
        top -= _ROW
        self._touched(event, top, section)
        top -= 17.0
        self._row(event, (("recurrence", 0.24), ("already_done", 0.38), ("help_wanted", 0.38)), top, section)
        self._top -= _EVENT_HEIGHT + _APART

    def _row(
        self,
        event: int,
        shares: tuple[tuple[str, float], ...],
        top: float,
        section: Element,
        height: float = _FIELD,
    ) -> None:
        """Cells beside each other, each with its label above its field; `shares` are parts of the width."""
        room = _WIDTH - 2 * _PAD - _GAP * (len(shares) - 1)
        left = _MARGIN + _PAD
        for answer, share in shares:
            place = _Place(left, top, room * share)
            self._label(answer, place, section)
            self._field(event, answer, place, height, section)
            left += room * share + _GAP

    def _label(self, answer: str, place: _Place, section: Element) -> None:
        # The first label stands behind the event's own heading.
        left = place.left + (_HEADING if answer == "title" else 0.0)
        self._text(self._labels[answer], _LABEL, left, place.top, place.width + 4, Element("P", section))

    def _field(self, event: int, answer: str, place: _Place, height: float, section: Element) -> None:
        name = form.named(event, answer)
        hint = self._hint(event, answer)
        box = (place.left, place.top - _LABEL_ROOM - height, place.width, height)
        if answer == "category":
            options = [(str(each.id), each.name) for each in self._content.categories]
        else:
            options = list(self._choices.get(answer, ()))
        if answer in form.CHOICES:
            chosen = [("", self._words["not_chosen"]), *options]
            self._canvas.choice_field(name, hint, box, section, chosen)
        else:
            several = height > _FIELD
            limit = form.MAX_LENGTHS[answer]
            self._canvas.text_field(name, hint, box, section, limit=limit, lines=several)

    def _hint(self, event: int, answer: str) -> str:
        """What a screen reader says: which event, which answer, and how it may be written."""
        title = self._words["event"].format(number=event)
        asked = _sentence(self._labels[answer])
        return " ".join(filter(None, (f"{title}: {asked}", self._hints.get(answer, ""))))

    def _touched(self, event: int, top: float, section: Element) -> None:
        """The boxes to tick, in one line behind their question."""
        left = _MARGIN + _PAD
        self._text(self._labels["effects"], _LABEL, left, top - 1, 90, Element("P", section))
        left += 74.0
        title = self._words["event"].format(number=event)
        for code, word in self._effects:
            name = form.named(event, f"effect_{code}")
            hint = f"{title}: {_sentence(self._labels['effects'])} {_sentence(word)}"
            self._canvas.tick_field(name, hint, (left, top - 11.5, 11.0, 11.0), section)
            self._text(word, _QUIET, left + 15, top - 0.5, 80, Element("P", section))
            left += 86.0

    def _guide(self, placed: list[Placed], style: GuideStyle) -> None:
        """What to write about each category, a paragraph each."""
        if not placed:
            return
        section = Element("Sect", self._root)
        title = self._words["guide"]
        over = _NAME if style is OWN_PAGE else _LABEL
        if style is OWN_PAGE:
            self._canvas.bookmark(title, 0, self._top)
        self._top -= self._text(title, over, _MARGIN, self._top, _WIDTH, Element("H2", section))
        self._top -= style.apart
        owners: dict[int, Element] = {}
        page = 0
        for each in placed:
            if each.page > page:
                self._next_page()
                page = each.page
            owner = owners.get(each.index) or owners.setdefault(each.index, Element("P", section))
            self._canvas.lines(
                [
                    (
                        _MARGIN + each.left,
                        baseline(self._top - each.below - at * style.leading, line, style.leading),
                        line,
                    )
                    for at, line in enumerate(each.lines)
                ],
                owner,
            )

    def _next_page(self) -> None:
        self._foot()
        self._canvas.showPage()
        self._top = PAGE_HEIGHT - _MARGIN

    def _foot(self) -> None:
        canvas = self._canvas
        with canvas.artifact():
            canvas.rule(_MARGIN, _FOOT - 2.0, _WIDTH, 0.6, RULE)
        mark = f"{form.MARK} {form.VERSION} · {self._content.unit_id} · {self._content.unit}"
        self._text(mark, _MARKED, _MARGIN, _FOOT - 5.0, _WIDTH, Element("P", self._root))


def _sentence(words: str) -> str:
    """A label as it is read aloud: with one mark at its end."""
    return words if words.endswith((".", "?", "!", ":")) else f"{words}."
