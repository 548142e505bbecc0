"""Where concerns and problems get their point on an agenda, and how gathering moves points together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from orat.domain.agenda import AgendaItem, AgendaSkip, ItemKind, Reason
from orat.domain.agenda_rules import MINUTES_BY_SEVERITY
from orat.domain.concern import Concern
from orat.domain.meeting import Meeting
from orat.domain.problem import Problem, ProblemState
from orat.domain.scales import Severity
from orat.domain.text import clean_line
from orat.errors import UserError
from orat.services.meetings.points import before_closing, insert, leave, planned_items, set_scheduled
from orat.storage.work import Work


def gather(work: Work, concerns: Sequence[Concern], title: str, problem_id: int | None = None) -> Problem:
    """Let concerns belong to a problem, a new one by that title when none is given.

    What the concerns say stays as it is. Where one of them had a planned point of its own, that point becomes
    the problem's, unless the problem has one there already; then the concerns are on that agenda from now on.
    """
    if not concerns:
        raise UserError("nothing-chosen")
    if problem_id is None:
        problem = work.add(
            Problem(
                series_id=concerns[0].series_id,
                title=clean_line(title, "title", required=True),
                created_at=concerns[0].reported_at,
            )
        )
    else:
        problem = work.get(Problem, problem_id)
        if problem.state is ProblemState.SOLVED:
            work.save(replace(problem, state=ProblemState.OPEN, solved_at=None))
    for concern in concerns:
        work.save(replace(work.get(Concern, concern.id), problem_id=problem.id))
        _give_point(work, concern, problem)
    if planned_items(work, problem_id=problem.id):
        set_scheduled(work, work.concerns.of_problem(problem.id))
    return problem


def place_concerns(
    work: Work, meeting: Meeting, concerns: Sequence[Concern], position: int | None
) -> AgendaItem:
    """Make a point of concerns: of the one alone, or of the problem that several are gathered into."""
    problems = {concern.problem_id for concern in concerns}
    if len(problems) == 1 and (problem_id := next(iter(problems))) is not None:
        return place_problem(work, meeting, work.get(Problem, work.problems.root(problem_id)), position)
    if len(concerns) > 1:
        return place_problem(work, meeting, gather(work, concerns, concerns[0].title), position)
    concern = concerns[0]
    existing = work.one(AgendaItem, meeting_id=meeting.id, concern_id=concern.id)
    if existing is not None:
        raise UserError("already-on-agenda")
    forget_skip(work, meeting, concern_id=concern.id)
    item = insert(
        work,
        AgendaItem(
            meeting_id=meeting.id,
            kind=ItemKind.CONCERN,
            title=concern.title,
            concern_id=concern.id,
            minutes=MINUTES_BY_SEVERITY[concern.severity],
            reason=Reason.NEW,
        ),
        position or before_closing(work, meeting.id),
    )
    set_scheduled(work, [concern])
    return item


def place_problem(work: Work, meeting: Meeting, problem: Problem, position: int | None) -> AgendaItem:
    """Make a point of a problem, or answer the one it already has."""
    existing = work.one(AgendaItem, meeting_id=meeting.id, problem_id=problem.id)
    concerns = work.concerns.of_problem(problem.id)
    set_scheduled(work, concerns)
    if existing is not None:
        return existing
    forget_skip(work, meeting, problem_id=problem.id)
    severity = problem.severity or max((concern.severity for concern in concerns), default=Severity.MODERATE)
    return insert(
        work,
        AgendaItem(
            meeting_id=meeting.id,
            kind=ItemKind.PROBLEM,
            title=problem.title,
            problem_id=problem.id,
            minutes=MINUTES_BY_SEVERITY[severity],
            reason=Reason.ADDED,
        ),
        position or before_closing(work, meeting.id),
    )


def _give_point(work: Work, concern: Concern, problem: Problem) -> None:
    for item in planned_items(work, concern_id=concern.id):
        theirs = work.one(AgendaItem, meeting_id=item.meeting_id, problem_id=problem.id)
        if theirs is None:
            work.save(
                replace(
                    item, kind=ItemKind.PROBLEM, concern_id=None, problem_id=problem.id, title=problem.title
                )
            )
        else:
            leave(work, item, instead=theirs)


def forget_skip(work: Work, meeting: Meeting, **what: Any) -> None:
    """Let what was skipped for a meeting be taken up there after all."""
    for skip in work.all(AgendaSkip, meeting_id=meeting.id, **what):
        work.remove(skip)
