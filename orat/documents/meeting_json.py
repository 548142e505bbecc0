"""A meeting as JSON for other programs: the published format of database/reference/meeting-1.schema.json.

What is written here is a promise. The program's own way of keeping frozen notes may change when it must; this
one only grows by keys that older readers may pass over, or gets a new version and a schema of its own.
"""

import json
from datetime import date, datetime, time
from typing import Any

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.measure import MeasureState
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    ContentChange,
    DocumentKind,
    Edition,
    MaskPrint,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PicturePrint,
    PointPrint,
)
from orat.domain.scales import Severity, Trend, WhenKind
from orat.errors import EnvironmentFault

FORMAT, VERSION = "orat-meeting", 1
_SEVERITIES = {
    Severity.LOW: "low",
    Severity.MODERATE: "moderate",
    Severity.HIGH: "high",
    Severity.ACUTE: "acute",
}
_BY_WORD = {word: severity for severity, word in _SEVERITIES.items()}


def to_meeting_json(content: MinutesContent) -> bytes:
    """The content as indented JSON in UTF-8; the same content gives the same bytes."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "document": _document(content),
        "meeting": _meeting(content),
    }
    # A lone surrogate is no Unicode text, but \udXXX is JSON for it, and that is what this handler writes.
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace")


def read_meeting_json(data: bytes) -> MinutesContent:
    """The content that `to_meeting_json` wrote; keys that are not known here are passed over.

    Raises EnvironmentFault("newer-content") for a later version, ("unreadable-content") for what is none.
    """
    try:
        whole = json.loads(data)
        version = whole["version"]
        if whole["format"] != FORMAT or not isinstance(version, int):
            raise ValueError(whole["format"])
        if version > VERSION:
            raise EnvironmentFault("newer-content", format=version, known=VERSION)
        return _read(whole["document"], whole["meeting"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise EnvironmentFault("unreadable-content") from error


def _document(content: MinutesContent) -> dict[str, Any]:
    return {
        "kind": content.kind.value,
        "name": content.document_name,
        "stage": content.stage.value,
        "version": content.version,
        "edition": content.edition.value,
        "excerpt_of": content.excerpt_of,
        "recipient": content.recipient,
        "masked": [{"where": each.where, "ground": each.ground} for each in content.masked],
        "circulated_on": _iso(content.circulated_on),
        "comments_by": _iso(content.comments_by),
        "finalised_at": _iso(content.finalised_at),
        "check_code": content.check_code,
        "identity": content.identity,
        "language": content.language,
        "organisation": content.organisation,
        "department": content.department,
        "dnr": content.dnr,
        "example": content.example,
        "distribution": content.distribution,
        "sign_off": list(content.sign_off),
        "signature_field": content.signature_field,
        "changes": [
            {"where": each.where, "what": each.what, "before": each.before, "after": each.after}
            for each in content.changes
        ],
    }


def _meeting(content: MinutesContent) -> dict[str, Any]:
    return {
        "week": content.week,
        "held_on": _iso(content.held_on),
        "starts": _iso(content.starts),
        "ends": _iso(content.ends),
        "place": content.place,
        "cancelled_reason": content.cancelled_reason,
        "present": [_attendee(each) for each in content.present],
        "apologies": [_attendee(each) for each in content.apologies],
        "absent": [_attendee(each) for each in content.absent],
        "summary": content.summary,
        "new_measures": content.new_measures,
        "closed_measures": content.closed_measures,
        "overdue_measures": content.overdue_measures,
        "follow_ups": [_measure(each) for each in content.follow_ups],
        "points": [_point(each) for each in content.points],
        "next_meeting": _next(content.next_meeting) if content.next_meeting else None,
    }


def _attendee(attendee: Attendee) -> dict[str, Any]:
    return {
        "name": attendee.name,
        "organisation": attendee.organisation,
        "role": attendee.role,
        "from_item": attendee.from_item,
        "until_item": attendee.until_item,
    }


def _measure(measure: MeasurePrint) -> dict[str, Any]:
    return {
        "what": measure.what,
        "owner": measure.owner,
        "due": _iso(measure.due),
        "state": measure.state.value,
        "new_due": _iso(measure.new_due),
        "note": measure.note,
        "overdue": measure.overdue,
        "postponements": measure.postponements,
        "review_week": measure.review_week,
    }


def _point(point: PointPrint) -> dict[str, Any]:
    return {
        "paragraph": point.paragraph,
        "kind": point.kind.value,
        "title": point.title,
        "severity": _SEVERITIES[point.severity] if point.severity else None,
        "trend": point.trend.value if point.trend else None,
        "minutes": point.minutes,
        "presenter": point.presenter,
        "note": point.note,
        "reason": point.reason.value,
        "reason_week": point.reason_week,
        "discussion": point.discussion,
        "decision": point.decision,
        "outcome": point.outcome.value,
        "outcome_reason": point.outcome_reason,
        "approves_week": point.approves_week,
        "approval": point.approval.value,
        "weekly": list(point.weekly),
        "measures": [_measure(each) for each in point.measures],
        "concerns": [_concern(each) for each in point.concerns],
        "pictures": [_picture(each) for each in point.pictures],
    }


def _picture(picture: PicturePrint) -> dict[str, Any]:
    """What a picture shows and how to know it again; it is in the document itself, not in its data."""
    return {
        "caption": picture.caption,
        "concern": picture.number,
        "sha256": picture.digest,
        "width": picture.width,
        "height": picture.height,
    }


def _concern(concern: ConcernPrint) -> dict[str, Any]:
    return {
        "number": concern.number,
        "title": concern.title,
        "unit": concern.unit,
        "place": concern.place,
        "happened_on": _iso(concern.happened_on),
        "happened_at": _iso(concern.happened_at),
        "when": concern.when_kind.value,
        "ended_on": _iso(concern.ended_on),
        "ended_at": _iso(concern.ended_at),
        "severity": _SEVERITIES[concern.severity] if concern.severity else None,
    }


def _next(coming: NextMeeting) -> dict[str, Any]:
    return {
        "week": coming.week,
        "held_on": _iso(coming.held_on),
        "starts": _iso(coming.starts),
        "ends": _iso(coming.ends),
        "place": coming.place,
    }


def _iso(moment: date | time | None) -> str | None:
    """ISO 8601; a time of day without its seconds when they are none."""
    if isinstance(moment, time) and not (moment.second or moment.microsecond):
        return moment.isoformat("minutes")
    return moment.isoformat() if moment else None


def _read(document: dict[str, Any], meeting: dict[str, Any]) -> MinutesContent:
    finalised = document["finalised_at"]
    return MinutesContent(
        kind=DocumentKind(document["kind"]),
        document_name=_text(document["name"]),
        version=_whole(document["version"]),
        edition=Edition(document["edition"]),
        excerpt_of=_text(document["excerpt_of"]),
        masked=tuple(MaskPrint(**_texts(each, "where", "ground")) for each in document["masked"]),
        circulated_on=_day(document["circulated_on"]),
        comments_by=_day(document["comments_by"]),
        finalised_at=None if finalised is None else datetime.fromisoformat(finalised),
        example=bool(document["example"]),
        sign_off=tuple(map(_text, document["sign_off"])),
        signature_field=bool(document["signature_field"]),
        changes=tuple(
            ContentChange(**_texts(each, "where", "what", "before", "after")) for each in document["changes"]
        ),
        **_texts(document, "check_code", "identity", "organisation", "department", "dnr", "distribution"),
        **_texts(document, "recipient", "language"),
        **_texts(meeting, "week", "place", "cancelled_reason", "summary"),
        **_span(meeting),
        **_wholes(meeting, "new_measures", "closed_measures", "overdue_measures"),
        present=tuple(map(_read_attendee, meeting["present"])),
        apologies=tuple(map(_read_attendee, meeting["apologies"])),
        absent=tuple(map(_read_attendee, meeting["absent"])),
        follow_ups=tuple(map(_read_measure, meeting["follow_ups"])),
        points=tuple(map(_read_point, meeting["points"])),
        next_meeting=_read_next(meeting["next_meeting"]) if meeting["next_meeting"] else None,
    )


def _read_attendee(found: dict[str, Any]) -> Attendee:
    bounds: dict[str, Any] = {
        name: None if found[name] is None else _whole(found[name]) for name in ("from_item", "until_item")
    }
    return Attendee(**_texts(found, "name", "organisation", "role"), **bounds)


def _read_measure(found: dict[str, Any]) -> MeasurePrint:
    return MeasurePrint(
        **_texts(found, "what", "owner", "note", "review_week"),
        due=_day(found["due"]),
        state=MeasureState(found["state"]),
        new_due=_day(found["new_due"]),
        overdue=bool(found["overdue"]),
        postponements=_whole(found["postponements"]),
    )


def _read_point(found: dict[str, Any]) -> PointPrint:
    trend = found["trend"]
    return PointPrint(
        **_wholes(found, "paragraph", "minutes"),
        kind=ItemKind(found["kind"]),
        severity=_severity(found["severity"]),
        trend=None if trend is None else Trend(trend),
        **_texts(found, "title", "presenter", "note", "reason_week", "discussion", "decision"),
        **_texts(found, "outcome_reason", "approves_week"),
        reason=Reason(found["reason"]),
        outcome=Outcome(found["outcome"]),
        approval=Approval(found["approval"]),
        weekly=tuple(map(_whole, found["weekly"])),
        measures=tuple(map(_read_measure, found["measures"])),
        concerns=tuple(map(_read_concern, found["concerns"])),
        pictures=tuple(map(_read_picture, found.get("pictures", ()))),
    )


def _read_picture(found: dict[str, Any]) -> PicturePrint:
    return PicturePrint(
        digest=_text(found["sha256"]),
        number=_text(found["concern"]),
        **_texts(found, "caption"),
        **_wholes(found, "width", "height"),
    )


def _read_concern(found: dict[str, Any]) -> ConcernPrint:
    return ConcernPrint(
        **_texts(found, "number", "title", "unit", "place"),
        happened_on=_day(found["happened_on"]),
        happened_at=_clock(found["happened_at"]),
        when_kind=WhenKind(found.get("when", WhenKind.MOMENT)),
        ended_on=_day(found.get("ended_on")),
        ended_at=_clock(found.get("ended_at")),
        severity=_severity(found["severity"]),
    )


def _read_next(found: dict[str, Any]) -> NextMeeting:
    return NextMeeting(**_texts(found, "week", "place"), **_span(found))


def _span(found: dict[str, Any]) -> dict[str, Any]:
    return {
        "held_on": date.fromisoformat(found["held_on"]),
        "starts": time.fromisoformat(found["starts"]),
        "ends": time.fromisoformat(found["ends"]),
    }


def _severity(word: str | None) -> Severity | None:
    return None if word is None else _BY_WORD[word]


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _clock(value: str | None) -> time | None:
    return None if value is None else time.fromisoformat(value)


def _texts(found: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: _text(found[name]) for name in names}


def _wholes(found: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: _whole(found[name]) for name in names}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(type(value).__name__)
    return value
