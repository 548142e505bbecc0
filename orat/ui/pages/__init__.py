"""The pages of the window in the order of the navigation; a page's code is read at its first visit."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.ui.window import PageSpec

translate = QCoreApplication.translate


def specs() -> list[PageSpec[Any]]:
    """What the main window is given."""
    return [
        PageSpec("week", _later("week.page", "WeekPage"), entry=translate("Pages", "Veckan")),
        PageSpec(
            "concerns", _later("concerns.page", "ConcernsPage"), entry=translate("Pages", "Iakttagelser")
        ),
        PageSpec("concern-form", _later("concerns.form.page", "ConcernFormPage"), below="concerns"),
        PageSpec(
            "problems", _later("problems.page", "ProblemsPage"), entry=translate("Pages", "Problembilder")
        ),
        PageSpec("meetings", _later("meetings.page", "MeetingsPage"), entry=translate("Pages", "Möten")),
        PageSpec(
            "follow_up", _later("follow_up.page", "FollowUpPage"), entry=translate("Pages", "Uppföljning")
        ),
        PageSpec("register", _later("register.page", "RegisterPage"), entry=translate("Pages", "Register")),
        PageSpec("first_start", _later("first_start.page", "FirstStartPage")),
    ]


def _later(module: str, name: str) -> Callable[[Any], Any]:
    def make(context: Any) -> Any:
        return getattr(import_module(f"orat.ui.pages.{module}"), name)(context)

    return make
