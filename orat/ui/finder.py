"""What the palette's search leads to: concerns, problems, measures and meetings, found by the services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orat.domain.weeks import Week
from orat.ui.page import Context

if TYPE_CHECKING:
    from orat.services.answers import Hit as Found
    from orat.services.house import Services
    from orat.ui.palette import Hit


class Finder(QObject):
    """A provider for the palette: `Finder(context, parent).find`."""

    def __init__(self, context: Context[Services], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def find(self, text: str, then: Callable[[Sequence[Hit]], None]) -> None:
        """Search on the worker; an answer to an earlier text is dropped."""

        def show(found: Sequence[Found]) -> None:
            then([self._hit(each) for each in found])

        self._context.tasks.read(lambda services: services.lists.find(text), show, owner=self, latest="find")

    def _hit(self, found: Found) -> Hit:
        from orat.ui.palette import Hit
        from orat.ui.words import week_and_year

        group, page, target = {
            "concern": (self.tr("Iakttagelser"), "concerns", "concern_id"),
            "problem": (self.tr("Problembilder"), "problems", "problem_id"),
            "measure": (self.tr("Åtgärder"), "follow_up", "measure_id"),
            "meeting": (self.tr("Möten"), "meetings", "meeting_id"),
        }[found.kind]
        title = week_and_year(Week.parse(found.title)) if found.kind == "meeting" else found.title
        return Hit(title, found.detail, partial(self._context.shell.go, page, **{target: found.id}), group)
