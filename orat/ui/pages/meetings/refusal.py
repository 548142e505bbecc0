"""When what a field committed could not be kept: it says so itself, and holds on to the text."""

from collections.abc import Callable
from typing import Any

from orat.errors import EnvironmentFault, OratError
from orat.ui.messages import explain
from orat.ui.page import Shell
from orat.ui.widgets.fields import Field


def refused(shell: Shell, field: Field[Any]) -> Callable[[OratError], None]:
    """What to do with the error of the write that a field asked for."""

    def say(error: OratError) -> None:
        field.refuse(explain(error).text)
        if isinstance(error, EnvironmentFault):
            shell.tell(error)

    return say
