"""Lives through the example's weeks: reports, meetings, measures and answers, use case by use case."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from orat.domain.agenda import MATTERS, Outcome
from orat.domain.concern import Concern
from orat.domain.measure import FeedbackChannel, FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, Meeting, Presence
from orat.domain.problem import ProblemState
from orat.domain.register import Area, AreaLevel, DocumentSettings, Person, Unit, UnitKind
from orat.domain.rows import ItemView
from orat.domain.scales import Certainty, Effect, PlaceKind, PoliceReport, Severity, Source, Trend, WhenKind
from orat.domain.weeks import Week
from orat.services.example.story import Story, Told, ToldConcern
from orat.services.use_cases import UseCases

_PATIENCE_DAYS = 8
Notes = dict[tuple[str, Week], list[Told]]
_ENUMS: dict[str, Callable[[Any], Any]] = {
    "severity": Severity, "trend": Trend, "source": Source, "certainty": Certainty, "place_kind": PlaceKind,
    "police_report": PoliceReport, "effects": lambda names: frozenset(map(Effect, names)),
}  # fmt: skip
_PLAIN = ("title", "description", "place", "reporter_role", "recurring", "recurrence", "effect_note",
          "already_done", "police_reference", "help_wanted")  # fmt: skip


class ExampleWeeks:
    """`to` turns the clock that the services were opened with."""

    def __init__(self, services: UseCases, to: Callable[[datetime], None]) -> None:
        self._services = services
        self._to = to
        self._units: dict[str, int] = {}
        self._areas: dict[str, int] = {}
        self._unit_areas: dict[str, int | None] = {}
        self._categories: dict[tuple[str, ...], int] = {}
        self._problems: dict[str, int] = {}
        self._reported: dict[str, list[int]] = {}
        self._measures: dict[str, int] = {}
        self._stepped: Callable[[], None] = lambda: None

    def close(self) -> None:
        """Let go of the file."""
        self._services.close()

    def live(self, story: Story, now: datetime, progressed: Callable[[float], None]) -> None:
        """Everything told up to `now` (local), week by week.

        `progressed` hears the part done, and is called at each step.
        """
        part, share = 0.0, 1 / (story.weeks + 1)
        self._stepped = lambda: progressed(part)
        self._furnish(story)
        notes = story.meeting_notes()
        waiting = [concern for concern in story.concerns if concern.reported <= now]
        for number, week in enumerate(story.all_weeks()):
            if datetime.combine(week.day(4), time(16)) < now:
                self._report_until(datetime.combine(week.day(2), time(10)), waiting, story)
                meeting = self._prepare(week, notes)
                if meeting is not None:
                    self._report_until(datetime.combine(meeting.held_on, time(8, 10)), waiting, story)
                    self._hold(meeting, story, notes)
            part = (number + 1) * share
            progressed(part)
        for concern in waiting:
            self._report(concern, story)
        self._plan(story, notes, now)

    def _furnish(self, story: Story) -> None:
        told = story.load("schools")
        self._services.start.new_register(
            municipality=told["municipality"], place=told.get("place", ""), example=True
        )
        for area in story.load("areas")["areas"]:
            kept = self._services.register.keep(
                Area(
                    name=area["name"],
                    level=AreaLevel(area["level"]),
                    parent_id=self._areas.get(area["parent"]) if area["parent"] else None,
                    code=area.get("code", ""),
                    latitude=area.get("latitude"),
                    longitude=area.get("longitude"),
                )
            )
            self._areas[area["name"]] = kept.value.id
        names = Unit.__dataclass_fields__
        for unit in (*told["schools"], *told["units"]):
            fields = {name: value for name, value in unit.items() if name in names and name != "kind"}
            area_id = self._areas.get(unit.get("area", ""))
            kept_unit = self._services.register.keep(
                Unit(kind=UnitKind(unit["kind"]), area_id=area_id, **fields)
            )
            self._units[unit["name"]] = kept_unit.value.id
            self._unit_areas[unit["name"]] = area_id
        for person in story.load("people")["people"]:
            unit_id = self._units.get(person.pop("unit", ""))
            self._services.register.keep(Person(unit_id=unit_id, **person))
        categories = {each.id: each for each in self._services.register.directory().categories}
        for category in categories.values():
            above = (categories[category.parent_id].name,) if category.parent_id else ()
            self._categories[*above, category.name] = category.id
        self._services.register.set_document_settings(
            DocumentSettings(
                organisation=told["municipality"],
                department="Stadskontoret",
                dnr_pattern="STK-{år}-11{nummer}",
                reports_to="ortat@exempel.se",
                example=True,
            )
        )

    def _report(self, concern: ToldConcern, story: Story) -> None:
        self._stepped()
        self._to(concern.reported)
        draft = self._draft(concern.told, story, concern)
        kept = self._services.concerns.report_new(draft).value
        if concern.story:
            self._reported.setdefault(concern.story, []).append(kept.id)
            self._gather(concern.story, story)
        told = concern.told
        self._reported.setdefault(told["title"], []).append(kept.id)
        if "closed" in told:
            self._services.concerns.close([kept.id], told["closed"]["reason"])
        if "referred" in told:
            self._services.concerns.refer([kept.id], told["referred"]["to"], told["referred"]["reason"])
        if ("closed" in told or "referred" in told) and (answer := told.get("feedback")):
            self._answer([kept.id], answer)

    def _draft(self, told: Told, story: Story, concern: ToldConcern) -> Concern:
        happened = story.day(told, _anchor_of(told, story, concern))
        at = time.fromisoformat(told["time"]) if "time" in told else None
        kind = WhenKind.NIGHT if told.get("night") else WhenKind.MOMENT if at else WhenKind.DAY
        area_id = self._areas.get(told.get("area", "")) or self._unit_areas.get(told["school"])
        return Concern(
            unit_id=self._units[told["school"]],
            area_id=area_id,
            category_id=self._categories[tuple(told["category"].split(" › "))],
            happened_on=happened,
            happened_at=at,
            when_kind=kind,
            **{name: told[name] for name in _PLAIN if name in told},
            **{name: read(told[name]) for name, read in _ENUMS.items() if name in told},
        )

    def _gather(self, key: str, story: Story) -> None:
        ids = self._reported[key]
        told = story.titles[key]
        if key in self._problems:
            self._services.problems.gather(ids[-1:], problem_id=self._problems[key])
        elif sum(len(beat.get("concerns", ())) for beat in told["beats"]) > 1:
            problem = self._services.problems.gather(ids, title=told["title"]).value
            self._problems[key] = problem.id
            self._services.problems.edit(problem.id, summary=told["summary"])

    def _report_until(self, moment: datetime, waiting: list[ToldConcern], story: Story) -> None:
        while waiting and waiting[0].reported < moment:
            self._report(waiting.pop(0), story)

    def _prepare(self, week: Week, notes: Notes) -> Meeting | None:
        """The week's meeting, moved where it was; None when it was cancelled."""
        self._to(datetime.combine(week.day(2), time(10)))
        meeting = self._services.meetings.ensure_coming().value
        if meeting.week != week:
            meeting = self._services.meetings.add(week).value
        if cancelled := notes.get(("cancelled", week)):
            self._services.meetings.cancel(meeting.id, cancelled[0]["reason"])
            return None
        if moved := notes.get(("moved", week)):
            day = week.day(moved[0]["weekday"])
            return self._services.meetings.move(meeting.id, day, meeting.starts, moved[0]["reason"]).value
        return meeting

    def _hold(self, meeting: Meeting, story: Story, notes: Notes) -> None:
        week = meeting.week
        self._services.agenda.propose(meeting.id)
        for told in notes.get(("information", week), ()):
            self._inform(meeting, told)
        for view in self._services.agenda.view(meeting.id).items:
            if view.item.kind in MATTERS and (week, self._key_of(view)) not in story.points:
                self._services.agenda.skip_once(view.item.id)
        self._to(datetime.combine(meeting.held_on, time(8, 31)))
        self._services.room.start(meeting.id)
        self._attend(meeting, week, notes)
        self._follow_up(meeting, week, story)
        for view in self._services.room.view(meeting.id).items:
            self._treat(view, meeting, week, story)
        for told in notes.get(("summaries", week), ()):
            self._services.room.summarise(meeting.id, told["text"])
        self._to(datetime.combine(meeting.held_on, time(9, 28)))
        self._services.room.close(meeting.id, carry_undecided=True)
        self._afterwards(week, story)
        self._answer_overdue(meeting.held_on)
        self._to(datetime.combine(meeting.held_on + timedelta(days=1), time(10)))
        self._services.minutes.finalise(meeting.id)

    def _inform(self, meeting: Meeting, told: Told) -> None:
        item = self._services.agenda.add_information(
            meeting.id, told["title"], minutes=told["minutes"], presenter=told["presenter"]
        ).value
        if "discussion" in told:
            self._services.room.note(item.id, discussion=told["discussion"])
            self._services.room.end_point(item.id, Outcome(told["outcome"]))

    def _attend(self, meeting: Meeting, week: Week, notes: Notes) -> None:
        room = self._services.room
        attendance = room.view(meeting.id).attendance
        away = {entry["unit"] for entry in notes.get(("absent", week), ())}
        gone = [each.id for each in attendance if any(unit in each.organisation for unit in away)]
        room.set_presence([each.id for each in attendance if each.id not in gone], Presence.PRESENT)
        if gone:
            room.set_presence(gone, Presence.APOLOGIES)
        for entry in notes.get(("partly", week), ()):
            for each in attendance:
                if entry["unit"] in each.organisation:
                    room.edit_attendance(each.id, role=each.role, until_item=entry["until_item"])
        for entry in notes.get(("co_opted", week), ()):
            room.invite(meeting.id, name=entry["unit"], role=AttendanceRole.CO_OPTED)

    def _follow_up(self, meeting: Meeting, week: Week, story: Story) -> None:
        beats = [beat for (at, _), beat in story.beats.items() if at == week]
        said = [entry for beat in beats for entry in beat.get("follow_ups", ())]
        said += [
            entry
            for concern in story.concerns
            if not concern.story
            for entry in concern.told.get("follow_ups", ())
            if _told_week(entry, story, concern) == week
        ]
        for entry in said:
            measure_id = self._measures.get(entry["measure"])
            if measure_id is None or not self._is_open(measure_id):
                continue
            due = story.day(entry["new_due"]) if "new_due" in entry else None
            promised = self._services.measures.story(measure_id).measure.due
            if due and promised and due <= promised:
                due = promised + timedelta(weeks=1)
            self._services.measures.follow_up(
                measure_id,
                FollowUpStatus(entry["status"]),
                note=entry.get("note", ""),
                effect=entry.get("effect", ""),
                new_due=due and max(due, meeting.held_on),
                meeting_id=meeting.id,
            )

    def _is_open(self, measure_id: int) -> bool:
        return self._services.measures.story(measure_id).measure.state is MeasureState.OPEN

    def _treat(self, view: ItemView, meeting: Meeting, week: Week, story: Story) -> None:
        self._stepped()
        item = view.item
        if item.kind not in MATTERS or item.outcome is not Outcome.UNDECIDED:
            if item.outcome is Outcome.UNDECIDED:
                self._services.room.end_point(item.id, Outcome.NOTED)
            return
        told = story.points.get((week, self._key_of(view)))
        if told is None:
            self._services.room.end_point(item.id, Outcome.NOTED)
            return
        self._services.agenda.edit(item.id, minutes=told["minutes"], presenter=told.get("presenter", ""))
        self._services.room.note(
            item.id, discussion=told.get("discussion", ""), decision=told.get("decision", "")
        )
        for measure in told.get("measures", ()):
            self._decide(item.id, measure, meeting.held_on, story)
        self._services.room.end_point(item.id, Outcome(told["outcome"]), told.get("outcome_reason", ""))

    def _key_of(self, view: ItemView) -> str:
        for key, problem_id in self._problems.items():
            if view.item.problem_id == problem_id:
                return key
        return view.concerns[0].title if view.concerns else ""

    def _decide(self, item_id: int, told: Told, held_on: date, story: Story) -> None:
        due = max(story.day(told["due"]), held_on) if "due" in told else None
        unit_id = self._units.get(told["owner"])
        name = told.get("owner_name", "") if unit_id else told["owner"]
        measure = self._services.measures.decide(
            item_id, told["what"], owner_unit_id=unit_id, owner_name=name, due=due
        ).value
        self._measures[told["key"]] = measure.id

    def _afterwards(self, week: Week, story: Story) -> None:
        for key in self._problems:
            beat = story.beats.get((week, key), {})
            for answer in beat.get("feedback", ()):
                ids = self._reported.get(key, [])
                if answer["concern"] <= len(ids):
                    self._answer(ids[: answer["concern"]], answer)
            if state := beat.get("problem_state"):
                self._services.problems.set_state(
                    self._problems[key], ProblemState(state), beat["problem_note"]
                )
        for concern in story.concerns:
            answer = concern.told.get("feedback") if not concern.story and "point" in concern.told else None
            if (
                answer
                and _told_week(answer, story, concern) == week
                and concern.told["title"] in self._reported
            ):
                ids = self._reported[concern.told["title"]]
                self._answer(ids, answer)
                decided = [
                    self._measures[key] for key in _measure_keys(concern.told) if key in self._measures
                ]
                if not any(self._is_open(measure_id) for measure_id in decided):
                    self._services.concerns.close(ids, answer["text"])

    def _answer_overdue(self, today: date) -> None:
        """Nobody waits long: those who do are told what was decided."""
        for due in self._services.feedback.due():
            if due.last_decision and (today - due.since.date()).days > _PATIENCE_DAYS:
                self._services.feedback.give([due.concern_id], FeedbackChannel.MAIL, due.last_decision)

    def _answer(self, concern_ids: list[int], answer: Told) -> None:
        """Tell those of the reporters who still wait."""
        waiting = {due.concern_id for due in self._services.feedback.due()}
        if due := waiting.intersection(concern_ids):
            self._services.feedback.give(sorted(due), FeedbackChannel(answer["channel"]), answer["text"])

    def _plan(self, story: Story, notes: Notes, now: datetime) -> None:
        meeting = self._services.meetings.ensure_coming().value
        self._to(now - timedelta(minutes=5))
        self._services.agenda.propose(meeting.id)
        for told in notes.get(("information", story.last), ()):
            self._inform(meeting, told)
        agenda = self._services.agenda.view(meeting.id)
        too_long = agenda.planned_minutes - agenda.meeting.minutes
        for view in reversed(agenda.items):
            if too_long > 0 and view.item.kind in MATTERS:
                self._services.agenda.skip_once(view.item.id)
                too_long -= view.item.minutes


def _measure_keys(told: Told) -> list[str]:
    return [measure["key"] for measure in told["point"].get("measures", ())]


def _anchor_of(told: Told, story: Story, concern: ToldConcern) -> int | None:
    return told.get("anchor_iso_week") or story.titles.get(concern.story, {}).get("anchor_iso_week")


def _told_week(entry: Told, story: Story, concern: ToldConcern) -> Week:
    anchor = _anchor_of(concern.told, story, concern)
    return Week.of(story.day({"week": entry["week"], "weekday": 4}, anchor))
