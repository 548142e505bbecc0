"""Person data in texts, against what this register knows and what somebody decided may stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from orat.analysis.guard.find import find
from orat.analysis.guard.lists import Allowed, GuardLists, Kept, read_lists
from orat.domain import mail, person_data
from orat.domain.changes import Done
from orat.domain.person_data import AllowedName, KeptFinding, PersonDataKind
from orat.domain.register import Setting
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.storage.store import Store
from orat.storage.work import Reader, Work

KEY = "guard.key"
"""The setting with the key of the kept findings' digests, in hex; made with the first of them."""
_REMEMBERED = 10_000
"""Of so many texts it is remembered what was found in them."""


@dataclass(frozen=True, slots=True)
class Allowances:
    """What may stand: names of the register's own list in order, and the findings that were kept, newest
    first.
    """

    names: tuple[AllowedName, ...]
    kept: tuple[KeptFinding, ...]


class Guard(Desk):
    """Looks for person data. `lists` is the folder of the shipped lists, which are read at the first look."""

    def __init__(self, store: Store, lists: Path) -> None:
        super().__init__(store)
        self._folder = lists
        self._shipped: GuardLists | None = None
        self._head: str | None = None
        self._made_of: tuple[Allowed, Kept] | None = None
        self._lists: GuardLists | None = None
        self._found: dict[str, tuple[person_data.Finding, ...]] = {}

    def find(self, text: str) -> tuple[person_data.Finding, ...]:
        """What in a text may be person data, in order. The same text is looked through once as long as
        nothing else may stand than before.
        """
        lists = self._current()
        found = self._found.get(text)
        if found is None:
            found = find(text, lists)
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[text] = found
        return found

    def inspect(self, texts: Sequence[str]) -> tuple[mail.Finding, ...]:
        """What in several texts may be person data, each with its words; the caller says where they stand."""
        return tuple(
            mail.Finding(
                kind=each.kind.value, text=text[each.start : each.end], start=each.start, end=each.end
            )
            for text in texts
            for each in self.find(text)
        )

    def keep(self, kind: PersonDataKind, text: str, reason: str) -> Done[KeptFinding]:
        """Let a finding stand from now on, wherever these very words are. Raises UserError("empty",
        field="reason").
        """
        reason = clean_body(reason, "reason")
        if not reason:
            raise UserError("empty", field="reason")
        with self._store.write("guard.keep", kind=kind.value) as work:
            found = self._keep(work, kind, Kept(_key(work)).digest(kind, text), reason)
        return Done(found, work.change)

    def keep_all(self, found: Sequence[tuple[PersonDataKind, str]], reason: str) -> Done[int]:
        """Let several findings stand for one reason, in one step. Raises UserError("empty",
        field="reason").
        """
        reason = clean_body(reason, "reason")
        if not reason:
            raise UserError("empty", field="reason")
        with self._store.write("guard.keep", count=len(found)) as work:
            key = Kept(_key(work))
            for kind, digest in dict.fromkeys((kind, key.digest(kind, text)) for kind, text in found):
                self._keep(work, kind, digest, reason)
        return Done(len(found), work.change)

    def _keep(self, work: Work, kind: PersonDataKind, digest: str, reason: str) -> KeptFinding:
        found = work.one(KeptFinding, digest=digest)
        if found is not None:
            return found
        return work.add(
            KeptFinding(
                kind=kind, digest=digest, reason=reason, kept_at=self._now(), kept_by=self._store.actor
            )
        )

    def ask_again(self, kept_id: int) -> Done[None]:
        """Let a kept finding be found again."""
        with self._store.write("guard.ask-again") as work:
            kept = work.get(KeptFinding, kept_id)
            work.fact(kind=kept.kind.value)
            work.remove(kept)
        return Done(None, work.change)

    def allow(self, name: str, note: str = "") -> Done[AllowedName]:
        """Let a name of staff or of a place stand everywhere. Raises UserError("empty"), ("name-taken")."""
        name = clean_line(name, "name", required=True)
        with self._store.write("guard.allow") as work:
            if work.one(AllowedName, name=name) is not None:
                raise UserError("name-taken", field="name", name=name)
            allowed = work.add(AllowedName(name=name, note=clean_line(note, "note")))
        return Done(allowed, work.change)

    def disallow(self, allowed_id: int) -> Done[None]:
        """Take a name off the list."""
        with self._store.write("guard.disallow") as work:
            work.remove(work.get(AllowedName, allowed_id))
        return Done(None, work.change)

    def allowances(self) -> Allowances:
        """What may stand by somebody's decision."""
        with self._store.read() as reader:
            names = sorted(reader.all(AllowedName), key=lambda each: each.name.casefold())
            return Allowances(tuple(names), reader.all(KeptFinding, order="-kept_at"))

    def _current(self) -> GuardLists:
        """The lists with what the register allows; made anew when that has changed."""
        with self._store.read() as reader:
            head = reader.history.head()
            if self._lists is not None and head == self._head:
                return self._lists
            made_of = _allowed(reader), _kept(reader)
        if self._shipped is None:
            self._shipped = read_lists(self._folder)
        if self._lists is None or made_of != self._made_of:
            self._lists = self._shipped.allowing(*made_of)
            self._forget(*made_of)
        self._head, self._made_of = head, made_of
        return self._lists

    def _forget(self, allowed: Allowed, kept: Kept) -> None:
        """Look again where it may differ: what is let stand besides takes nothing away from a clean text."""
        before = self._made_of
        if before is not None and allowed == before[0] and kept.digests >= before[1].digests:
            self._found = {text: found for text, found in self._found.items() if not found}
        else:
            self._found.clear()


def _key(work: Work) -> bytes:
    """The register's key, made when there is none."""
    setting = work.one(Setting, key=KEY) or work.add(Setting(key=KEY, value=token_hex(32)))
    return bytes.fromhex(setting.value)


def _kept(reader: Reader) -> Kept:
    setting = reader.one(Setting, key=KEY)
    if setting is None:
        return Kept()
    return Kept(bytes.fromhex(setting.value), frozenset(each.digest for each in reader.all(KeptFinding)))


def _allowed(reader: Reader) -> Allowed:
    people, units = reader.register.people(), reader.register.units()
    return Allowed(
        people=(
            *(person.name for person in people),
            *(unit.contact_name for unit in units),
            *(allowed.name for allowed in reader.all(AllowedName)),
        ),
        units=(*(unit.name for unit in units), *(unit.short_name for unit in units)),
        areas=tuple(area.name for area in reader.register.areas()),
        addresses=(
            *(address for person in people for address in (person.email, person.phone)),
            *(address for unit in units for address in (unit.contact_email, unit.contact_phone)),
        ),
    )
