"""The file that a report came in, as it came: opened by another program, or saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from orat.domain.attachments import AttachedFile
from orat.domain.intake import OriginKind
from orat.services.inbox.answers import ReportView
from orat.ui.page import Context
from orat.ui.pages.attachments.deeds import FileDeeds

if TYPE_CHECKING:
    from orat.services.house import Services


class OriginalDeeds(QObject):
    """Never opened inside the program, and after a warning where it may act by itself."""

    def __init__(self, context: Context[Services], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._report_id = 0
        self.files = FileDeeds(context, page)
        add = partial(context.actions.add, scope=page)
        self.open = add("inbox.open-original", self.tr("Visa originalet…"), self._open, "F4", "eye")
        self.save = add("inbox.save-original", self.tr("Spara originalet…"), self._save, "Ctrl+Shift+S")

    @property
    def actions(self) -> tuple[QAction, ...]:
        """All that can be done, in the order of a menu."""
        return self.open, self.save

    def choose(self, view: ReportView | None) -> None:
        """Act on the original of this report from now on."""
        self._report_id = view.report.id if view is not None else 0
        kept = view is not None and view.delivery.file_digest is not None
        self.save.setEnabled(kept)
        # A package can be read by this program alone, which has done so.
        self.open.setEnabled(kept and view is not None and view.delivery.kind is not OriginKind.PACKAGE)

    def _open(self) -> None:
        self._read(self.files.hand_over)

    def _save(self) -> None:
        self._read(
            lambda file: self.files.save_copy(file, self.tr("Originalet {name}").format(name=file.name))
        )

    def _read(self, then: Callable[[AttachedFile], None]) -> None:
        report_id = self._report_id
        self._context.tasks.read(lambda s: s.inbox.original(report_id), then, owner=self, latest="original")
