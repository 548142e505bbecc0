"""How much waits in the inbox: the figure beside its name and on the first page, before anyone goes there."""

from datetime import datetime

from sqlalchemy import column, func, select, table
from sqlalchemy.orm import Session

from orat.storage.columns import Instant

# Named by hand: the classes of these tables, and the values of their rows, take longer to read than all of
# the first page's figures.
_REPORT = table("incoming_report", column("id"), column("state"), column("delivery_id"))
_DELIVERY = table("delivery", column("id"), column("received_at", Instant()))
_WAITING = _REPORT.c.state == "waiting"


def waiting(session: Session) -> tuple[int, datetime | None]:
    """How many reports nobody has looked at, and when the oldest of them came (UTC)."""
    count = session.scalar(select(func.count()).select_from(_REPORT).where(_WAITING)) or 0
    return count, _oldest(session) if count else None


def _oldest(session: Session) -> datetime | None:
    joined = _REPORT.join(_DELIVERY, _REPORT.c.delivery_id == _DELIVERY.c.id)
    return session.scalar(
        select(_DELIVERY.c.received_at).select_from(joined).where(_WAITING).order_by(_REPORT.c.id).limit(1)
    )
