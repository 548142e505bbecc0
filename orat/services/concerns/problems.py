"""Problems: gathering concerns, taking them out, merging and splitting, and saying how far one is solved."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern
from orat.domain.filters import MeasureFilter, MeasureScope, ProblemScope
from orat.domain.problem import Problem, ProblemState
from orat.domain.rows import ProblemRow
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.concerns.answers import ProblemDetail
from orat.services.desk import Desk
from orat.services.meetings.placing import gather
from orat.services.meetings.points import leave, planned_items
from orat.storage.work import Work


class Problems(Desk):
    """Use cases on problems. Concerns only ever point to a problem; what they say is never altered."""

    def rows(self, scope: ProblemScope = ProblemScope.OPEN, text: str = "") -> tuple[ProblemRow, ...]:
        """The problems of a scope, gravest first."""
        with self._store.read() as reader:
            return reader.problems.rows(
                scope, text=text, today=self._today(), series_id=self._series(reader).id
            )

    def detail(self, problem_id: int) -> ProblemDetail:
        """Everything of one problem, seen from the one it was merged into where it was."""
        with self._store.read() as reader:
            root = reader.problems.root(problem_id)
            family = reader.problems.family(root)
            concerns = reader.concerns.of_problem(root)
            series_id = self._series(reader).id
            measures = MeasureFilter(scope=MeasureScope.ALL, problem_id=root)
            return ProblemDetail(
                problem=reader.get(Problem, root),
                row=reader.problems.row(root, self._today()),
                merged=tuple(reader.get(Problem, member) for member in family if member != root),
                concerns=reader.concerns.rows([concern.id for concern in concerns]),
                measures=reader.measures.rows(measures, series_id=series_id, today=self._today()),
                treatments=reader.problems.treatments(root, self._today()),
                history=reader.history.of(Kind.PROBLEM, root),
            )

    def gather(
        self, concern_ids: Sequence[int], *, title: str = "", problem_id: int | None = None
    ) -> Done[Problem]:
        """Gather concerns into a problem: the one given, or a new one (by the first concern's title unless
        another is given).
        """
        with self._store.write("problem.gather", count=len(concern_ids)) as work:
            concerns = work.all(Concern, id=list(concern_ids))
            if not concerns:
                raise UserError("nothing-chosen")
            root = work.problems.root(problem_id) if problem_id is not None else None
            problem = gather(work, concerns, title or concerns[0].title, root)
            work.fact(title=problem.title)
        return Done(problem, work.change)

    def take_out(self, concern_ids: Sequence[int]) -> Done[int]:
        """Let concerns stand alone again."""
        with self._store.write("problem.take-out", count=len(concern_ids)) as work:
            for concern in work.all(Concern, id=list(concern_ids)):
                if concern.problem_id is not None:
                    work.fact(title=work.get(Problem, concern.problem_id).title)
                work.save(replace(concern, problem_id=None))
        return Done(len(concern_ids), work.change)

    def split(self, concern_ids: Sequence[int], title: str) -> Done[Problem]:
        """Let some of a problem's concerns make a problem of their own."""
        with self._store.write("problem.split", count=len(concern_ids)) as work:
            problem = gather(work, work.all(Concern, id=list(concern_ids)), title)
            work.fact(title=problem.title)
        return Done(problem, work.change)

    def merge(self, source_id: int, into_id: int) -> Done[Problem]:
        """Merge one problem into another, which then shows both. Raises UserError("same-problem")."""
        with self._store.write("problem.merge") as work:
            source, target = work.problems.root(source_id), work.problems.root(into_id)
            if source == target:
                raise UserError("same-problem")
            merged = replace(work.get(Problem, source), merged_into_id=target)
            work.save(merged)
            _join_points(work, source, target)
            kept = work.get(Problem, target)
            work.fact(title=merged.title, into=kept.title)
        return Done(kept, work.change)

    def unmerge(self, problem_id: int) -> Done[Problem]:
        """Split a merged problem off again, with the concerns that it brought."""
        with self._store.write("problem.unmerge") as work:
            apart = replace(work.get(Problem, problem_id), merged_into_id=None)
            work.save(apart)
            work.fact(title=apart.title)
        return Done(apart, work.change)

    def edit(self, problem_id: int, **fields: Any) -> Done[Problem]:
        """Rename, describe, or overrule severity and trend. Raises UserError("empty") and ("too-long")."""
        if "title" in fields:
            fields["title"] = clean_line(fields["title"], "title", required=True)
        if "summary" in fields:
            fields["summary"] = clean_body(fields["summary"], "summary")
        with self._store.write(
            "problem.edit", run=f"problem:{problem_id}:{','.join(sorted(fields))}"
        ) as work:
            problem = replace(work.get(Problem, problem_id), **fields)
            work.fact(title=problem.title)
            work.save(problem)
        return Done(problem, work.change)

    def set_state(self, problem_id: int, state: ProblemState, note: str = "") -> Done[Problem]:
        """Say that a problem is solved, partly solved, or open again; solving asks for a word on how."""
        note = clean_body(note, "state_note")
        if state is not ProblemState.OPEN and not note:
            raise UserError("empty", field="state_note")
        with self._store.write("problem.state", state=state) as work:
            solved_at = self._now() if state is ProblemState.SOLVED else None
            problem = replace(
                work.get(Problem, problem_id), state=state, state_note=note, solved_at=solved_at
            )
            work.fact(title=problem.title)
            work.save(problem)
        return Done(problem, work.change)


def _join_points(work: Work, source: int, target: int) -> None:
    """Where both had a point on an agenda that is being planned, keep the target's."""
    for item in planned_items(work, problem_id=source):
        theirs = work.one(type(item), meeting_id=item.meeting_id, problem_id=target)
        if theirs is not None:
            leave(work, item, instead=theirs)
        else:
            work.save(replace(item, problem_id=target))
