"""Making concerns of drafts: the checks it must pass, and the year's next number."""

from dataclasses import replace
from datetime import date, datetime

from orat.domain.concern import Concern, ConcernState, check_reportable, require_step, tidied
from orat.domain.register import Category
from orat.storage.work import Reader, Work


class Reporting:
    """Makes reported concerns in one unit of work; their numbers follow each other."""

    def __init__(self, work: Work, *, today: date, now: datetime) -> None:
        self._work = work
        self._today = today
        self._now = now
        self._serial = 0
        self._coming: dict[int | None, bool] = {}

    def reported(self, draft: Concern) -> Concern:
        """The draft as a reported concern, not saved yet; its number is told among the facts.

        Raises what `check_reportable` raises, and UserError("too-long") with its `field`.
        """
        require_step(draft, ConcernState.RECEIVED)
        draft = tidied(draft)
        if draft.category_id not in self._coming:
            self._coming[draft.category_id] = _may_lie_ahead(self._work, draft)
        check_reportable(draft, self._today, may_lie_ahead=self._coming[draft.category_id])
        self._serial = self._serial or self._work.concerns.next_serial(self._today.year)
        made = replace(
            draft, year=self._today.year, serial=self._serial, state=ConcernState.RECEIVED,
            reported_at=self._now,
        )  # fmt: skip
        self._serial += 1
        self._work.fact(number=made.number)
        return made


def reported(work: Work, draft: Concern, *, today: date, now: datetime) -> Concern:
    """One draft as a reported concern; see `Reporting`."""
    return Reporting(work, today=today, now=now).reported(draft)


def check_kept(reader: Reader, concern: Concern, today: date) -> None:
    """Raise what keeps a concern from being as it is once it is reported."""
    lies_ahead = concern.happened_on is not None and concern.happened_on > today
    check_reportable(concern, today, may_lie_ahead=lies_ahead and _may_lie_ahead(reader, concern))


def _may_lie_ahead(reader: Reader, concern: Concern) -> bool:
    category = reader.find(Category, concern.category_id)
    return category is not None and category.coming_events
