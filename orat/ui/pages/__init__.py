"""The pages of the window in the order of the navigation; a page's code is read at its first visit."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.ui.page import Page
from orat.ui.window import PageSpec

translate = QCoreApplication.translate


def specs() -> list[PageSpec[Any]]:
    """What the main window is given."""
    return [
        PageSpec("week", _week, entry=translate("Pages", "Veckan")),
        PageSpec("concerns", _concerns, entry=translate("Pages", "Iakttagelser")),
        PageSpec("concern-form", _concern_form, below="concerns"),
        PageSpec("problems", _problems, entry=translate("Pages", "Problembilder")),
        PageSpec("meetings", _meetings, entry=translate("Pages", "Möten")),
        PageSpec("follow_up", _follow_up, entry=translate("Pages", "Uppföljning")),
        PageSpec("register", _register, entry=translate("Pages", "Register")),
        PageSpec("first_start", _first_start),
    ]


def _week(context: Any) -> Page[Any]:
    from orat.ui.pages.week.page import WeekPage

    return WeekPage(context)


def _concerns(context: Any) -> Page[Any]:
    from orat.ui.pages.concerns.page import ConcernsPage

    return ConcernsPage(context)


def _concern_form(context: Any) -> Page[Any]:
    from orat.ui.pages.concerns.form.page import ConcernFormPage

    return ConcernFormPage(context)


def _problems(context: Any) -> Page[Any]:
    from orat.ui.pages.problems.page import ProblemsPage

    return ProblemsPage(context)


def _meetings(context: Any) -> Page[Any]:
    from orat.ui.pages.meetings.page import MeetingsPage

    return MeetingsPage(context)


def _follow_up(context: Any) -> Page[Any]:
    from orat.ui.pages.follow_up.page import FollowUpPage

    return FollowUpPage(context)


def _register(context: Any) -> Page[Any]:
    from orat.ui.pages.register.page import RegisterPage

    return RegisterPage(context)


def _first_start(context: Any) -> Page[Any]:
    from orat.ui.pages.first_start.page import FirstStartPage

    return FirstStartPage(context)
