"""The two errors a person meets: a broken rule (UserError) and a troubled machine (EnvironmentFault).

Everything else that is raised is a bug. Neither carries a sentence: the text is made in ui/ or cli/.
"""

from collections.abc import Mapping

Fact = str | int | None


class OratError(Exception):
    """Base of both kinds: a code in kebab case and the facts that its sentence needs."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Fact] = facts

    def __str__(self) -> str:
        return self.code


class UserError(OratError):
    """What was asked for breaks a rule; nothing was changed. The fact `field` names the field at fault."""


class EnvironmentFault(OratError):  # noqa: N818 - what happened is a fault of the machine, not an error
    """The machine or its files stood in the way (disk full, locked, newer schema); nothing was lost."""


class Cancelled(Exception):  # noqa: N818 - what happened is no error
    """Somebody called a long job off; nothing of it remains."""
