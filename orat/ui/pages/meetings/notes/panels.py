"""The cards beside the pages: what is missing, the versions, and what was changed between them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.content_json import from_json
from orat.domain.minutes import ContentChange
from orat.services.documents.answers import VersionView
from orat.ui import formats
from orat.ui.icons import icon
from orat.ui.pages.meetings.notes.change_words import change_line
from orat.ui.pages.meetings.notes.missing import Missing
from orat.ui.theme import Role, Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label

translate = QCoreApplication.translate
_DIGEST_SHOWN = 16


class MissingCard(Card):
    """Each line leads to where the thing is put right."""

    def __init__(self, cure: Callable[[Missing], object]) -> None:
        super().__init__(self.tr("Kontroll"))
        self._cure = cure
        self.found: tuple[Missing, ...] = ()

    def show_missing(self, found: tuple[Missing, ...]) -> None:
        """Show what is missing now."""
        self.found = found
        self.clear()
        for each in found:
            self.add_row(self._row(each))
        if not found:
            self.add_row(_iconed("circle-check", Role.SUCCESS_FG, label(self.tr("Inget saknas."), wrap=True)))

    def _row(self, missing: Missing) -> QWidget:
        text = label(missing.text, wrap=True)
        row = (
            _iconed("circle-alert", Role.DANGER_TEXT, text)
            if missing.blocks
            else _iconed("info", Role.TEXT_MUTED, text)
        )
        link = Button(self.tr("Gå dit"), partial(self._cure, missing), look="link")
        link.setAccessibleDescription(missing.text)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(link)
        return row


class VersionsCard(Card):
    """The finalised versions, newest first; `chosen` tells which to show, None for the draft."""

    chosen = Signal(object)
    export_wanted = Signal(int)
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Versioner"))
        self._compare = Button(self.tr("Jämför…"), self.compare_wanted.emit, look="link")
        self.add_to_head(self._compare)

    def show_versions(self, versions: tuple[VersionView, ...], shown: int | None, *, draft: bool) -> None:
        """`shown` is the id of the version whose pages are shown."""
        self.clear()
        self._compare.setVisible(len(versions) > 1)
        if draft:
            link = (
                None
                if shown is None
                else Button(self.tr("Visa"), lambda: self.chosen.emit(None), look="link")
            )
            badge = BadgeLook(self.tr("Utkast"), Tone.CAUTION)
            self.add_row(_version_row(self.tr("Det som står nu"), (), badge, shown is None, (link,)))
        for view in versions:
            self.add_row(self._row(view, is_shown=view.version.id == shown))
        if not versions and not draft:
            self.add_note(self.tr("Inget är fastställt."))

    def _row(self, view: VersionView, *, is_shown: bool) -> QWidget:
        version = view.version
        at = formats.local(version.finalised_at)
        title = self.tr("Version {number}").format(number=version.version)
        when = self.tr("fastställd {day} kl. {time}").format(
            day=formats.short_day(at.date()), time=formats.clock(at)
        )
        content = from_json(version.content)
        code = self.tr("Kontrollkod {code} · {size}").format(
            code=content.check_code, size=formats.file_size(view.size)
        )
        digest = self.tr("SHA-256 {digest}…").format(digest=version.digest[:_DIGEST_SHOWN])
        export = Button(self.tr("Exportera…"), partial(self.export_wanted.emit, version.id), look="link")
        show = Button(self.tr("Visa"), partial(self.chosen.emit, version.id), look="link")
        for button in (export, show):
            button.setAccessibleDescription(title)
        who = f"{when} · {version.author}" if version.author else when
        made = _version_row(
            title,
            (who, code, digest),
            BadgeLook(self.tr("Fastställd"), Tone.SUCCESS),
            is_shown,
            (None if is_shown else show, export),
        )
        made.setToolTip(version.digest)
        return made


class ChangesCard(Card):
    """What differs from the version before."""

    def __init__(self) -> None:
        super().__init__(self.tr("Ändringar"))

    def show_changes(self, title: str, changes: tuple[ContentChange, ...]) -> None:
        """Show a list of changes; hidden when there are none to tell of."""
        self.setVisible(bool(changes))
        self.set_title(title)
        self.clear()
        for change in changes:
            where, text = change_line(change)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(16, 8, 16, 8)
            column.setSpacing(1)
            column.addWidget(label(where, "strong", wrap=True))
            column.addWidget(label(text, "small", wrap=True))
            self.add_row(holder)


def _iconed(name: str, role: Role, text: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 8, 10, 8)
    row.setSpacing(10)
    mark = label("")
    side = mark.fontMetrics().height()
    mark.setPixmap(icon(name, role).pixmap(side, side))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(text, 1)
    return holder


def _version_row(
    title: str,
    lines: tuple[str, ...],
    badge: BadgeLook,
    shown: bool,
    links: tuple[Button | None, ...],
) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 9, 12, 9)
    column.setSpacing(1)
    head = QWidget()
    top = FlowLayout(head)
    top.addWidget(label(title, "strong"))
    top.addWidget(Badge(badge))
    if shown:
        top.addWidget(label(translate("VersionsCard", "visas"), "small"))
    for link in links:
        if link is not None:
            top.addWidget(link)
    column.addWidget(head)
    for line in lines:
        column.addWidget(label(line, "small", wrap=True))
    return holder
