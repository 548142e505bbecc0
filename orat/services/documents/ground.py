"""What a correction stands on: what was finalised holds, but for what a person changes in the notes since."""

from dataclasses import replace
from datetime import date

from orat.domain.content_json import from_json
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import DocumentKind, MeasurePrint, MinutesContent, MinutesVersion, PointPrint
from orat.services.documents.album import Album
from orat.services.documents.content import compose
from orat.storage.work import Reader


def composed(
    reader: Reader, meeting: Meeting, kind: DocumentKind, today: date, album: Album
) -> MinutesContent:
    """What a document says as it stands; notes that are open for correction stand on their latest version."""
    content = compose(reader, meeting, kind, today, album)
    if kind is not DocumentKind.NOTES or meeting.state is not MeetingState.HELD:
        return content
    versions = reader.all(MinutesVersion, meeting_id=meeting.id, order="version")
    return grounded(content, from_json(versions[-1].content)) if versions else content


def grounded(content: MinutesContent, frozen: MinutesContent) -> MinutesContent:
    """The content with what later weeks alone may have changed as it was frozen: the next meeting, how grave
    a matter was and its curve, and when a measure was to be followed up.
    """
    then = {(point.paragraph, point.kind): point for point in frozen.points}
    points = tuple(_as_then(point, then.get((point.paragraph, point.kind))) for point in content.points)
    return replace(content, points=points, next_meeting=frozen.next_meeting)


def _as_then(point: PointPrint, then: PointPrint | None) -> PointPrint:
    if then is None:
        return point
    weeks = {_told(measure): measure.review_week for measure in then.measures}
    return replace(
        point,
        severity=then.severity,
        trend=then.trend,
        weekly=then.weekly,
        measures=tuple(
            replace(measure, review_week=weeks.get(_told(measure), measure.review_week))
            for measure in point.measures
        ),
    )


def _told(measure: MeasurePrint) -> tuple[str, str, date | None]:
    return measure.what, measure.owner, measure.due
