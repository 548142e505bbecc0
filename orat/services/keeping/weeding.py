"""Weeding: rules by kind and age, the list to approve, carrying it out, and the log of what was done."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from orat.domain.backups import Backup, Reason
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern
from orat.domain.problem import Problem
from orat.domain.register import Setting
from orat.domain.text import clean_line
from orat.domain.weeding import Candidate, Held, Rule, WeedException, Weeding, WeedRule
from orat.errors import EnvironmentFault, UserError
from orat.services.desk import Desk
from orat.services.keeping.backups import Backups
from orat.services.keeping.letting_go import let_go
from orat.services.settings_of import keep
from orat.storage.backup import Heard
from orat.storage.log import ASIDE
from orat.storage.queries.weeding import WeedingQueries
from orat.storage.store import Store
from orat.storage.weed import images_until, last_before
from orat.storage.work import Reader

_SETTING = "weeding."
LEAST_MONTHS, MOST_MONTHS = 1, 1200
_DAYS = 30.44
"""Of a month, on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What the rules would take today, and what they would were it not held back. `images` are former texts
    in the change log; `digest` vouches for the list as it was approved. `read_over` are problems that go on
    and tell of what would go in words of their own, by title.
    """

    rules: tuple[Rule, ...]
    candidates: tuple[Candidate, ...]
    held: tuple[Held, ...]
    images: int
    digest: str
    read_over: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take."""
        return not self.candidates and not self.images


class Weedings(Desk):
    """Use cases on weeding. Nothing is taken but what is on a list that somebody approved."""

    def __init__(self, store: Store, backups: Backups) -> None:
        super().__init__(store)
        self._backups = backups

    def rules(self) -> tuple[Rule, ...]:
        """Every rule with its age; those without one keep everything."""
        with self._store.read() as reader:
            return _rules(reader)

    def set_rule(self, rule: Rule) -> Done[Rule]:
        """Change after how long a kind of data goes, and by which decision. Raises UserError("numbers")."""
        if rule.months is not None and not LEAST_MONTHS <= rule.months <= MOST_MONTHS:
            raise UserError("numbers", field="months", least=LEAST_MONTHS, most=MOST_MONTHS)
        rule = replace(rule, reference=clean_line(rule.reference, "reference"))
        with self._store.write("weeding.rule", run=f"weeding:{rule.rule}", kind=rule.rule.value) as work:
            value = json.dumps({"months": rule.months, "reference": rule.reference}, ensure_ascii=False)
            keep(work, _SETTING + rule.rule, value)
        return Done(rule, work.change)

    def proposal(self) -> Proposal:
        """What would go today, by which rule."""
        with self._store.read() as reader:
            return self._proposal(reader)

    def hold_back(
        self, candidates: Sequence[Candidate], reason: str, until: date | None = None
    ) -> Done[tuple[WeedException, ...]]:
        """Except things from the rules that would take them, until the end of a day or for good; what was
        excepted already gets the new reason and day. Raises UserError("empty", field="reason"), ("past",
        field="until"), ("nothing-chosen").
        """
        reason = clean_line(reason, "reason", required=True)
        if until is not None and until <= self._today():
            raise UserError("past", field="until")
        if not candidates:
            raise UserError("nothing-chosen")
        with self._store.write("weeding.hold-back", count=len(candidates)) as work:
            kept = []
            for each in candidates:
                before = work.one(WeedException, rule=each.rule, kind=each.kind, thing=each.id)
                exception = WeedException(
                    id=before.id if before else 0, rule=each.rule, kind=each.kind, thing=each.id,
                    reason=reason, until=until, by=self._store.actor, at=self._now(),
                )  # fmt: skip
                kept.append(work.save(exception) if before else work.add(exception))
        return Done(tuple(kept), work.change)

    def let_be_weeded(self, exceptions: Sequence[WeedException]) -> Done[int]:
        """Take exceptions back. Raises UserError("nothing-chosen")."""
        if not exceptions:
            raise UserError("nothing-chosen")
        with self._store.write("weeding.let", count=len(exceptions)) as work:
            for each in work.all(WeedException, id=[each.id for each in exceptions]):
                work.remove(each)
        return Done(len(exceptions), work.change)

    def carry_out(self, proposal: Proposal, heard: Heard = lambda _part: None) -> Done[Weeding]:
        """Take what is on the list but for what is held back; after a backup. `heard` is told how far it has
        come, from 0 to 1.

        Cannot be undone, and bars the undoing of what was done before. Raises UserError("list-changed") when
        the list is not what was approved, ("nothing-to-weed"), and EnvironmentFault when no backup could be
        made. When the file cannot be made anew after it, `swept_at` is None and the next start sees to it.
        """
        if proposal.empty:
            raise UserError("nothing-to-weed")
        self._backups.before(Reason.WEEDING)
        backup = next(iter(self._store.shelf.all()), None)
        with self._store.weed("weeding.carry-out") as work:
            if self._proposal(work).digest != proposal.digest:
                raise UserError("list-changed")
            chosen, held = proposal.candidates, {each.exception.key: each.exception for each in proposal.held}
            counts = Counter(each.rule.value for each in chosen)
            record = work.add(
                Weeding(
                    at=self._now(),
                    by=self._store.actor,
                    rules=_as_json({each.rule: [each.months, each.reference] for each in proposal.rules
                                    if each.months is not None}),
                    exceptions=_as_json({key: each.reason for key, each in held.items()}),
                    digest=digest_of_list(chosen),
                    backup=backup.name if backup else "",
                )
            )  # fmt: skip
            for number, candidate in enumerate(chosen, 1):
                let_go(work, candidate, held)
                heard(0.9 * number / len(chosen))
            work.blobs.forget_printed()
            if proposal.images:
                counts[WeedRule.LOG] = work.let_go_before(_start(self._cutoff(proposal.rules[-1])))
            work.record = replace(record, counts=_as_json(dict(sorted(counts.items()))))
            work.fact(count=sum(counts.values()))
        try:
            self.finish()
        except EnvironmentFault:
            return Done(work.record, work.change)
        return Done(replace(work.record, swept_at=self._now()), work.change)

    def finish(self) -> bool:
        """Make the file anew after a weeding that has not done so yet; whether there was one."""
        with self._store.read() as reader:
            left = reader.all(Weeding, swept_at=None)
        if not left:
            return False
        self._store.sweep()
        with self._store.write("weeding.swept", run=ASIDE, undoable=False) as work:
            for each in left:
                work.save(replace(each, swept_at=self._now()))
        return True

    def log(self) -> tuple[Weeding, ...]:
        """What was weeded, newest first."""
        with self._store.read() as reader:
            return reader.all(Weeding, order="-at")

    def older_backups(self) -> tuple[Backup, ...]:
        """The backups here that were made before the latest weeding was over and still hold what it took."""
        latest = next(iter(self.log()), None)
        if latest is None:
            return ()
        return tuple(each for each in self._store.shelf.all() if each.made_at <= latest.at)

    def remove_older_backups(self) -> int:
        """Take those away for good, after a new one was made; how many there were."""
        older = self.older_backups()
        if older:
            self._backups.make()
            self._store.shelf.remove(older)
        return len(older)

    def _proposal(self, reader: Reader) -> Proposal:
        rules = _rules(reader)
        queries = WeedingQueries(reader.connection)
        today = self._today()
        exceptions = {each.key: each for each in reader.all(WeedException) if each.holds(today)}
        due = [
            candidate
            for rule in rules
            if rule.months is not None
            for candidate in queries.due(rule.rule, self._cutoff(rule))
        ]
        candidates = tuple(each for each in due if each.key not in exceptions)
        images = 0
        log = rules[-1]
        if log.months is not None:
            last = last_before(reader.connection, _start(self._cutoff(log)))
            images = images_until(reader.connection, last)
        return Proposal(
            rules=rules,
            candidates=candidates,
            held=tuple(
                Held(candidate=each, exception=exceptions[each.key]) for each in due if each.key in exceptions
            ),
            images=images,
            digest=sha256(f"{digest_of_list(candidates)} {images}".encode()).hexdigest(),
            read_over=_read_over(reader, candidates),
        )

    def _cutoff(self, rule: Rule) -> date:
        return self._today() - timedelta(days=round((rule.months or 0) * _DAYS))


def _read_over(reader: Reader, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """The problems that go on when concerns of theirs lose their texts, and that have texts of their own."""
    going = {each.id for each in candidates if each.kind is Kind.PROBLEM}
    ids = [each.id for each in candidates if each.kind is Kind.CONCERN]
    about = {each.problem_id for each in reader.several(Concern, ids).values() if each.problem_id is not None}
    left = reader.several(Problem, about - going)
    return tuple(left[each].title for each in sorted(left) if left[each].summary or left[each].state_note)


def digest_of_list(candidates: list[Candidate] | tuple[Candidate, ...]) -> str:
    """SHA-256 in hex over the rules, kinds, ids and days of a list; over no texts."""
    lines = (f"{each.rule} {each.kind} {each.id} {each.day}\n" for each in candidates)
    return sha256("".join(lines).encode()).hexdigest()


def _rules(reader: Reader) -> tuple[Rule, ...]:
    kept = {setting.key: setting.value for setting in reader.all(Setting)}
    found = []
    for rule in WeedRule:
        told = json.loads(kept.get(_SETTING + rule, "{}"))
        found.append(Rule(rule=rule, months=told.get("months"), reference=told.get("reference", "")))
    return tuple(found)


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
