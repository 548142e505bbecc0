"""A command line that speaks Swedish: its help, and what is wrong with what was written, in one line."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from orat.cli.opened import FAILED

_SAID = (
    (r"the following arguments are required: (.+)", "Det fattas: {0}."),
    (r"argument KOMMANDO: invalid choice: '(.*?)' \(choose from (.+)\)", "Okänt kommando «{0}». Välj {1}."),
    (r"argument (.+?): invalid choice: '(.*?)' \(choose from (.+)\)", "{0} kan inte vara «{1}». Välj {2}."),
    (r"argument (.+?): invalid int value: '(.*)'", "{0} ska vara ett heltal, inte «{1}»."),
    (r"argument (.+?): expected one argument", "{0} behöver ett värde."),
    (r"argument (.+?): not allowed with argument (.+)", "{0} kan inte stå tillsammans med {1}."),
    (r"unrecognized arguments: (.+)", "Okänt på kommandoraden: {0}."),
)
"""What argparse says, and what a person reads."""


class Parser(argparse.ArgumentParser):
    """Commands made with `add_subparsers` are of the same kind."""

    def __init__(self, *, prog: str | None = None, **options: Any) -> None:
        super().__init__(prog=prog, **{**options, "add_help": False, "formatter_class": _Formatter})
        self._positionals.title = "argument"
        self._optionals.title = "val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def error(self, message: str) -> NoReturn:
        """One line on stderr, in Swedish as far as the words are known."""
        self.exit(FAILED, f"orat: {in_swedish(message)} Se «{self.prog} --help».\n")


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Så skrivs det: " if prefix is None else prefix)


def in_swedish(message: str) -> str:
    """What argparse complains of, as a sentence."""
    for pattern, words in _SAID:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return words.format(*(each.replace("'", "") for each in found.groups()))
    return f"{message}."
