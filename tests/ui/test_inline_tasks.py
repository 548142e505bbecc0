"""Tasks as tests use them: at once, on the calling thread, and with bugs that fly."""

from typing import Any

import pytest

from orat.errors import OratError, UserError
from orat.ui.tasks import Tasks


def test_an_inline_read_answers_before_it_returns(tasks: Tasks[Any]) -> None:
    got: list[int] = []
    tasks.read(lambda _: 7, got.append)
    assert got == [7]


def test_an_inline_rule_goes_to_who_asked(tasks: Tasks[Any]) -> None:
    def refuse(_: Any) -> None:
        raise UserError("past")

    got: list[OratError] = []
    tasks.write(refuse, failed=got.append)
    assert got[0].code == "past"


def test_an_inline_bug_is_not_swallowed(tasks: Tasks[Any]) -> None:
    with pytest.raises(ZeroDivisionError):
        tasks.read(lambda _: 1 // 0, lambda _: None)
