"""How much waits in the inbox: the figure beside its name and on the first page, before anyone goes there."""

from datetime import datetime

from sqlalchemy import Connection, column, func, select, table

from orat.storage.columns import Instant

# Named by hand: the classes of these tables, and the values of their rows, take longer to read than all of
# the first page's figures.
_REPORT = table("incoming_report", column("id"), column("state"), column("delivery_id"))
_DELIVERY = table("delivery", column("id"), column("received_at", Instant()))
_WAITING = _REPORT.c.state == "waiting"


def waiting(connection: Connection) -> tuple[int, datetime | None]:
    """How many reports nobody has looked at, and when the oldest of them came (UTC)."""
    count = connection.scalar(select(func.count()).select_from(_REPORT).where(_WAITING)) or 0
    return count, _oldest(connection) if count else None


def _oldest(connection: Connection) -> datetime | None:
    joined = _REPORT.join(_DELIVERY, _REPORT.c.delivery_id == _DELIVERY.c.id)
    return connection.scalar(
        select(_DELIVERY.c.received_at).select_from(joined).where(_WAITING).order_by(_REPORT.c.id).limit(1)
    )
