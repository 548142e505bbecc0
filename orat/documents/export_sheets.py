"""What stands in exports: columns of concerns, measures and decisions, in words that can be read in again."""

from collections.abc import Mapping, Sequence
from datetime import date

from orat.documents.report_form_words import choices, effects
from orat.documents.sheets import SheetColumn
from orat.documents.wording import Translate, severity_badge, trend_badge
from orat.domain.agenda import Outcome
from orat.domain.concern import Concern, ConcernState
from orat.domain.exports import DecisionRow, Exported, Value
from orat.domain.measure import Measure, MeasureState
from orat.domain.rows import ConcernRow, MeasureRow
from orat.domain.scales import PoliceReport, Severity, Trend, WhenKind


def title_of(what: Exported, translate: Translate) -> str:
    """What the rows are called."""
    return {
        Exported.CONCERNS: translate("Export", "Iakttagelser"),
        Exported.MEASURES: translate("Export", "Åtgärder"),
        Exported.DECISIONS: translate("Export", "Beslut"),
    }[what]


class ConcernSheet:
    """Concerns in rows; the headings and words are those that reading a table in knows."""

    def __init__(self, translate: Translate) -> None:
        self._severities = {each: _word(severity_badge(each, translate).text) for each in Severity}
        self._trends = {each: _word(trend_badge(each, translate).text) for each in Trend}
        self._choices = {name: dict(pairs) for name, pairs in choices(translate).items()}
        self._effects = dict(effects(translate))
        self._states = concern_states(translate)
        self._yes = translate("Export", "Ja")
        self._night = translate("Export", "natten mot dagen")
        self.columns = _concern_columns(translate)

    def row(
        self, concern: Concern, row: ConcernRow, area: str, reported_on: date | None
    ) -> tuple[Value, ...]:
        """One concern; `area` names its area, with those above it where the name alone would not do.

        `reported_on` is the local day that it came in.
        """
        night = concern.when_kind is WhenKind.NIGHT
        timed = concern.when_kind in (WhenKind.MOMENT, WhenKind.INTERVAL)
        spans = concern.when_kind is WhenKind.INTERVAL
        reported = concern.police_report is not PoliceReport.UNKNOWN
        at: Value = self._night if night else concern.happened_at if timed else None
        return (
            row.number, concern.happened_on, at, concern.ended_on if spans else None,
            concern.ended_at if spans else None, concern.title, concern.description, row.category,
            self._severities[concern.severity],
            self._trends[concern.trend] if concern.trend is not None else None,
            area, concern.place, row.unit, concern.reporter_role,
            self._choice("source", concern.source), self._choice("certainty", concern.certainty),
            (concern.recurrence or self._yes) if concern.recurring else None,
            ", ".join(self._effects[each.value] for each in sorted(concern.effects)), concern.effect_note,
            concern.already_done,
            self._choice("police_report", concern.police_report) if reported else None,
            concern.police_reference, concern.help_wanted, self._states[concern.state], row.problem,
            str(row.meeting_week) if row.meeting_week else None,
            reported_on,
            concern.referred_to, concern.closing_reason,
        )  # fmt: skip

    def _choice(self, name: str, value: object) -> Value:
        return self._choices[name][str(value)] if value is not None else None


def _concern_columns(translate: Translate) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn(translate("Export", "Nummer"), 11),
        SheetColumn(translate("Export", "Datum"), 12),
        SheetColumn(translate("Export", "Klockslag"), 11),
        SheetColumn(translate("Export", "Slutdatum"), 12),
        SheetColumn(translate("Export", "Sluttid"), 9),
        SheetColumn(translate("Export", "Rubrik"), 38),
        SheetColumn(translate("Export", "Beskrivning"), 60),
        SheetColumn(translate("Export", "Kategori"), 30),
        SheetColumn(translate("Export", "Allvar"), 11),
        SheetColumn(translate("Export", "Trend"), 12),
        SheetColumn(translate("Export", "Område"), 20),
        SheetColumn(translate("Export", "Plats"), 26),
        SheetColumn(translate("Export", "Enhet"), 22),
        SheetColumn(translate("Export", "Roll"), 16),
        SheetColumn(translate("Export", "Källa"), 17),
        SheetColumn(translate("Export", "Hur vet ni det"), 15),
        SheetColumn(translate("Export", "Återkommande"), 18),
        SheetColumn(translate("Export", "Påverkan"), 22),
        SheetColumn(translate("Export", "Hur det påverkade"), 30),
        SheetColumn(translate("Export", "Redan gjort"), 30),
        SheetColumn(translate("Export", "Polisanmält"), 12),
        SheetColumn(translate("Export", "Anmälningsnummer"), 19),
        SheetColumn(translate("Export", "Önskad hjälp"), 30),
        SheetColumn(translate("Export", "Läge"), 14),
        SheetColumn(translate("Export", "Problembild"), 30),
        SheetColumn(translate("Export", "Mötesvecka"), 12),
        SheetColumn(translate("Export", "Inkom"), 12),
        SheetColumn(translate("Export", "Hänvisad vidare"), 22),
        SheetColumn(translate("Export", "Skäl till avslut"), 30),
    )


class MeasureSheet:
    """Measures in rows."""

    def __init__(self, translate: Translate) -> None:
        self._states = {
            MeasureState.OPEN: translate("Export", "Öppen"),
            MeasureState.DONE: translate("Export", "Klar"),
            MeasureState.PARTLY_DONE: translate("Export", "Delvis klar"),
            MeasureState.DROPPED: translate("Export", "Avskriven"),
        }
        self.columns = (
            SheetColumn(translate("Export", "Åtgärd"), 46),
            SheetColumn(translate("Export", "Ansvarig"), 30),
            SheetColumn(translate("Export", "Klart senast"), 13),
            SheetColumn(translate("Export", "Läge"), 13),
            SheetColumn(translate("Export", "Dagar försenad"), 11),
            SheetColumn(translate("Export", "Första datum"), 13),
            SheetColumn(translate("Export", "Gånger uppskjuten"), 12),
            SheetColumn(translate("Export", "Gäller"), 36),
            SheetColumn(translate("Export", "Beslutad"), 12),
            SheetColumn(translate("Export", "Beslutad vecka"), 12),
            SheetColumn(translate("Export", "Följs upp vecka"), 12),
            SheetColumn(translate("Export", "Avslutad"), 12),
            SheetColumn(translate("Export", "Senast sagt"), 46),
        )

    def row(self, measure: Measure, row: MeasureRow, closed_on: date | None) -> tuple[Value, ...]:
        """One measure; `closed_on` is the local day that it ended."""
        return (
            measure.what, row.owner, measure.due, self._states[measure.state], row.days_late or None,
            measure.first_due, measure.postponements or None, row.problem, measure.decided_on,
            str(row.decided_week) if row.decided_week else None,
            str(row.review_week) if row.review_week else None,
            closed_on, row.last_note,
        )  # fmt: skip


class DecisionSheet:
    """Decisions in rows, in the order that they were made."""

    def __init__(self, translate: Translate) -> None:
        self._outcomes = {
            Outcome.UNDECIDED.value: translate("Export", "Inte avgjord"),
            Outcome.DECIDED.value: translate("Export", "Beslutad"),
            Outcome.CARRIED_OVER.value: translate("Export", "Förs vidare"),
            Outcome.NOTED.value: translate("Export", "Noterad"),
        }
        self.columns = (
            SheetColumn(translate("Export", "Vecka"), 11),
            SheetColumn(translate("Export", "Mötesdag"), 12),
            SheetColumn(translate("Export", "§"), 6),
            SheetColumn(translate("Export", "Punkt"), 38),
            SheetColumn(translate("Export", "Beslut"), 60),
            SheetColumn(translate("Export", "Utfall"), 14),
            SheetColumn(translate("Export", "Skäl"), 26),
            SheetColumn(translate("Export", "Gäller"), 36),
            SheetColumn(translate("Export", "Åtgärder"), 60),
        )

    def row(self, decision: DecisionRow) -> tuple[Value, ...]:
        """One decision; its measures stand one below the other."""
        return (
            decision.week, decision.held_on, decision.paragraph, decision.title, decision.decision,
            self._outcomes[decision.outcome], decision.outcome_reason, decision.matter,
            "\n".join(decision.measures),
        )  # fmt: skip


def about(facts: Mapping[str, str | int | bool], translate: Translate) -> Sequence[tuple[str, str]]:
    """What is said of the file on its second sheet: what it holds, for whom, whence, and how to treat it."""
    lines = (
        (translate("Export", "Innehåll"), str(facts["title"])),
        (translate("Export", "Urval"), str(facts["scope"]) or translate("Export", "Allt som finns")),
        (translate("Export", "Antal rader"), str(facts["rows"])),
        (translate("Export", "För"), str(facts["recipient"])),
        (translate("Export", "Exporterad"), str(facts["at"])),
        (translate("Export", "Av"), str(facts["author"])),
        (translate("Export", "Organisation"), str(facts["organisation"])),
        (translate("Export", "Stämpel"), translate("Export", "EXEMPELDATA") if facts["example"] else ""),
        (
            translate("Export", "Att tänka på"),
            translate(
                "Export",
                "Filen är en kopia som inte följer med när registret ändras. Kontrollera att inga "
                "personuppgifter står i texterna innan den lämnas vidare, och ta bort den när den inte "
                "behövs.",
            ),
        ),
    )
    return tuple((what, answer) for what, answer in lines if answer)


def concern_states(translate: Translate) -> Mapping[ConcernState, str]:
    """The states of a concern in words."""
    return {
        ConcernState.DRAFT: translate("Export", "Utkast"),
        ConcernState.RECEIVED: translate("Export", "Inkommen"),
        ConcernState.REVIEWED: translate("Export", "Granskad"),
        ConcernState.RAISED: translate("Export", "Lyft"),
        ConcernState.SCHEDULED: translate("Export", "På dagordning"),
        ConcernState.IN_ACTION: translate("Export", "Under åtgärd"),
        ConcernState.ANSWERED: translate("Export", "Återkopplad"),
        ConcernState.CLOSED: translate("Export", "Avslutad"),
        ConcernState.REFERRED: translate("Export", "Hänvisad"),
        ConcernState.REJECTED: translate("Export", "Avvisad"),
    }


def _word(badge: str) -> str:
    """The word of a badge without its sign."""
    return badge.rpartition("\u00a0")[2]
