"""A unit that a report names and the register does not know is put in the register from where it is met."""

from dataclasses import replace

from orat.domain.changes import Done
from orat.domain.inbox import OPEN, IncomingReport, without_reason
from orat.domain.intake import SEVERAL
from orat.domain.register import Unit, guessed_kind
from orat.domain.text import LINE, clean_line
from orat.services.desk import Desk
from orat.services.inbox.settling import open_report
from orat.storage.work import Work


class NewUnits(Desk):
    """The use case of adding such a unit."""

    def add(self, report_id: int) -> Done[Unit]:
        """Add the unit that a report names, its kind guessed from the name, to the register, and let every
        report that waits and names it be of that unit. One step to undo. One that has come to the register
        meanwhile is taken as it is.

        Raises UserError("report-settled"), ("empty", field="unit") where the report names none.
        """
        with self._store.write("inbox.add-unit") as work:
            report = open_report(work, report_id)
            name = clean_line(report.unknown_unit[:LINE], "unit", required=True)
            unit = _known(work, name) or work.add(Unit(name=name, kind=guessed_kind(name)))
            work.fact(name=unit.name)
            waiting = work.all(IncomingReport, state=list(OPEN), unit_id=None)
            of_it = [each for each in waiting if _same(each.unknown_unit, name)]
            work.save_many(
                IncomingReport,
                [replace(_settled(each), unit_id=unit.id) for each in of_it],
            )
        return Done(unit, work.change)


def _settled(report: IncomingReport) -> IncomingReport:
    return without_reason(without_reason(report, "unit-unknown"), f"unit-{SEVERAL}")


def _known(work: Work, name: str) -> Unit | None:
    return next((unit for unit in work.register.units() if _same(unit.name, name)), None)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
