"""Making a concern of a draft: the checks it must pass, and the year's next number."""

from dataclasses import replace
from datetime import date, datetime

from orat.domain.concern import Concern, ConcernState, check_reportable, require_step, tidied
from orat.domain.register import Category
from orat.storage.work import Reader, Work


def reported(work: Work, draft: Concern, *, today: date, now: datetime) -> Concern:
    """The draft as a reported concern, not saved yet; its number is told among the facts.

    Raises what `check_reportable` raises, and UserError("too-long") with its `field`.
    """
    require_step(draft, ConcernState.RECEIVED)
    draft = tidied(draft)
    check_kept(work, draft, today)
    serial = work.concerns.next_serial(today.year)
    made = replace(draft, year=today.year, serial=serial, state=ConcernState.RECEIVED, reported_at=now)
    work.fact(number=made.number)
    return made


def check_kept(reader: Reader, concern: Concern, today: date) -> None:
    """Raise what keeps a concern from being as it is once it is reported."""
    category = reader.find(Category, concern.category_id)
    check_reportable(concern, today, may_lie_ahead=category is not None and category.coming_events)
