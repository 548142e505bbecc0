"""A window with small pages, for tests of the shell."""

from typing import Any

from orat.domain.changes import Change
from orat.settings import SettingsFile
from orat.ui.page import Context, Page
from orat.ui.tasks import Tasks
from orat.ui.widgets.fields import LineField
from orat.ui.window import MainWindow, PageSpec
from tests.ui.conftest import NOW


class Notebook(Page[Any]):
    """Remembers what the shell asked of it."""

    def __init__(self, context: Context[Any], title: str) -> None:
        super().__init__(context)
        self.heard: list[object] = []
        self.field = LineField("Anteckning")
        self.field.setParent(self)
        self.set_header(title, "en rad under")

    def activate(self, **target: Any) -> None:
        self.heard.append(("activate", target))

    def refresh(self, change: Change) -> None:
        self.heard.append(("refresh", change.id))

    def leave(self) -> None:
        self.heard.append("leave")
        self.field.commit()


def shell(tasks: Tasks[Any], settings: SettingsFile) -> MainWindow[Any]:
    """Two pages with entries, and one below the second."""
    return MainWindow(
        tasks,
        settings,
        [
            PageSpec("week", lambda context: Notebook(context, "Vecka 47"), "Veckan"),
            PageSpec(
                "meetings",
                lambda context: Notebook(context, "Möten"),
                "Möten",
                parts=lambda: {"minutes": "Protokoll"},
            ),
            PageSpec("agenda", lambda context: Notebook(context, "Dagordning"), below="meetings"),
        ],
        organisation="Malmö stad",
        now=lambda: NOW,
    )
