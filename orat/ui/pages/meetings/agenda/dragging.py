"""What is dragged on the agenda: concerns that wait, or a point; and the picture that follows the pointer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

CONCERNS = "application/x-orat-concerns"
POINT = "application/x-orat-point"
_TILT_DEGREES = -1.2


@dataclass(frozen=True, slots=True)
class Carried:
    """What is under the pointer: concerns by id, or one point."""

    concern_ids: tuple[int, ...] = ()
    item_id: int | None = None


def pack(carried: Carried) -> QMimeData:
    """As Qt carries it."""
    data = QMimeData()
    if carried.item_id is not None:
        data.setData(POINT, str(carried.item_id).encode())
    else:
        data.setData(CONCERNS, ",".join(map(str, carried.concern_ids)).encode())
    return data


def unpack(data: QMimeData) -> Carried | None:
    """What is carried, or None for anything from elsewhere."""
    if data.hasFormat(POINT):
        return Carried(item_id=int(bytes(data.data(POINT).data())))
    if data.hasFormat(CONCERNS):
        return Carried(concern_ids=_ids(bytes(data.data(CONCERNS).data()).decode().split(",")))
    return None


def carry(source: QWidget, carried: Carried, grip: QPoint) -> None:
    """Let the pointer carry something until it is dropped; `grip` is where in the source it was taken."""
    drag = QDrag(source)
    drag.setMimeData(pack(carried))
    drag.setPixmap(_picture(source))
    drag.setHotSpot(grip)
    drag.exec(Qt.DropAction.MoveAction)


def _ids(texts: Sequence[str]) -> tuple[int, ...]:
    return tuple(int(text) for text in texts if text)


def _picture(source: QWidget) -> QPixmap:
    """The widget as it looks, a little tilted and let through."""
    taken = source.grab()
    tilted = taken.transformed(QTransform().rotate(_TILT_DEGREES), Qt.TransformationMode.SmoothTransformation)
    picture = QPixmap(tilted.size())
    picture.setDevicePixelRatio(taken.devicePixelRatio())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(0.85)
    painter.drawPixmap(0, 0, tilted)
    painter.end()
    return picture
