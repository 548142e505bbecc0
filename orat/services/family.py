"""A family of use cases as an attribute of them all: it is read and made when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Generic, Self, TypeVar, overload

F = TypeVar("F")


class Family(Generic[F]):
    """`called` is module and class in `orat.services`; it is made on the owner's `store` and, after that, on
    what the owner has under the names in `takes` and `named`.

    Most starts use few families, and reading the code of all takes longer than opening the register. A string
    names the class, since an import is what is put off; tests make every family and compare its type.
    """

    def __init__(self, called: str, *takes: str, **named: str) -> None:
        self._module, self._class = called.split(".")
        self._takes = ("store", *takes)
        self._named = named
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...

    @overload
    def __get__(self, owner: object, kind: type) -> F: ...

    def __get__(self, owner: object | None, kind: type) -> Self | F:
        if owner is None:
            return self
        made: F = self._make(owner)
        # From now on the owner's own attribute goes before this.
        vars(owner)[self._name] = made
        return made

    def is_made(self, owner: object) -> bool:
        """Whether somebody has asked for it."""
        return self._name in vars(owner)

    def _make(self, owner: object) -> Any:
        kind = getattr(import_module(f"orat.services.{self._module}"), self._class)
        takes = (getattr(owner, name) for name in self._takes)
        return kind(*takes, **{key: getattr(owner, name) for key, name in self._named.items()})
