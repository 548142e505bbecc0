"""The pages of the window in the order of the navigation; a page's code is read at its first visit."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from orat.ui.page import Page
from orat.ui.pages.keys import page_keys
from orat.ui.reading_code import CODE
from orat.ui.window import PageSpec

translate = QCoreApplication.translate


def specs() -> list[PageSpec[Any]]:
    """What the main window is given."""
    keys = page_keys()
    return [
        PageSpec("week", _built(_week), entry=translate("Pages", "Veckan")),
        PageSpec("inbox", _built(_inbox), entry=translate("Pages", "Inkorg"), keys=keys["inbox"]),
        PageSpec(
            "concerns", _built(_concerns), entry=translate("Pages", "Iakttagelser"), keys=keys["concerns"]
        ),
        PageSpec("concern-form", _built(_concern_form), below="concerns", keys=keys["concern-form"]),
        PageSpec(
            "problems", _built(_problems), entry=translate("Pages", "Problembilder"), keys=keys["problems"]
        ),
        PageSpec("meetings", _built(_meetings), entry=translate("Pages", "Möten"), keys=keys["meetings"]),
        PageSpec(
            "follow_up", _built(_follow_up), entry=translate("Pages", "Uppföljning"), keys=keys["follow_up"]
        ),
        PageSpec("register", _built(_register), entry=translate("Pages", "Register"), parts=_register_parts),
        PageSpec("first_start", _built(_first_start)),
    ]


def read_ahead() -> list[Callable[[], object]]:
    """What reads the code of one page each, on any thread; those that one goes to first come first."""
    codes = (_inbox, _concerns, _concern_form, _meetings, _follow_up, _problems, _register)
    return [partial(_read, code) for code in codes]


def _read(code: Callable[[], type[Page[Any]]]) -> type[Page[Any]]:
    with CODE:
        return code()


def _built(code: Callable[[], type[Page[Any]]]) -> Callable[[Any], Page[Any]]:
    def build(context: Any) -> Page[Any]:
        return _read(code)(context)

    return build


def _week() -> type[Page[Any]]:
    from orat.ui.pages.week.page import WeekPage

    return WeekPage


def _inbox() -> type[Page[Any]]:
    from orat.ui.pages.inbox.page import InboxPage

    return InboxPage


def _concerns() -> type[Page[Any]]:
    from orat.ui.pages.concerns.page import ConcernsPage

    return ConcernsPage


def _concern_form() -> type[Page[Any]]:
    from orat.ui.pages.concerns.form.page import ConcernFormPage

    return ConcernFormPage


def _problems() -> type[Page[Any]]:
    from orat.ui.pages.problems.page import ProblemsPage

    return ProblemsPage


def _meetings() -> type[Page[Any]]:
    from orat.ui.pages.meetings.page import MeetingsPage

    return MeetingsPage


def _follow_up() -> type[Page[Any]]:
    from orat.ui.pages.follow_up.page import FollowUpPage

    return FollowUpPage


def _register() -> type[Page[Any]]:
    from orat.ui.pages.register.page import RegisterPage

    return RegisterPage


def _register_parts() -> Mapping[str, str]:
    from orat.ui.pages.register.parts import part_titles

    return part_titles()


def _first_start() -> type[Page[Any]]:
    from orat.ui.pages.first_start.page import FirstStartPage

    return FirstStartPage
