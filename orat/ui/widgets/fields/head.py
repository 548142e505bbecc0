"""The line above an editor: its label, and what is said beside it while one types, in room that is kept."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from orat.ui.widgets.elided import ElidedLabel


class FieldHead(QHBoxLayout):
    """Whatever it says, what lies below stays where it is."""

    def __init__(self, caption: QLabel) -> None:
        super().__init__()
        self.setSpacing(8)
        self.addWidget(caption, 0, Qt.AlignmentFlag.AlignBottom)
        self._caption = caption
        self._aside: ElidedLabel | None = None
        self._wrong: ElidedLabel | None = None
        self._beside: tuple[FieldHead, ...] = ()

    def stand_beside(self, heads: Iterable["FieldHead"]) -> None:
        """Be as high as these, which are above the other fields of the same row."""
        self._beside = tuple(head for head in heads if head is not self)

    def say_wrong(self, text: str) -> bool:
        """Say what is wrong beside the label, and answer True, if all of it has room there; "" says nothing
        and has room.
        """
        taken = sum(item.sizeHint().width() + self.spacing() for item in self._others())
        metrics = self._caption.fontMetrics()
        fits = not text or (
            not self.told and self._caption.isVisible()
            and metrics.horizontalAdvance(text) + 2 * self.spacing() < self.geometry().width() - taken
        )  # fmt: skip
        shown = text if fits else ""
        if self._wrong is None and shown:
            self._wrong = ElidedLabel("", "error")
            self._wrong.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.insertWidget(1, self._wrong, 1, Qt.AlignmentFlag.AlignBottom)
        if self._wrong is not None:
            # No higher than what is there already, whatever its letters.
            self._wrong.setFixedHeight(self._caption.sizeHint().height())
            self._wrong.setText(shown)
            self._wrong.setVisible(bool(shown))
        if self._aside is not None:
            self._aside.setVisible(not shown)
        return fits

    def _others(self) -> list[QWidget]:
        """The label, and what stands beside it besides what is wrong."""
        items = (self.itemAt(at) for at in range(self.count()))
        placed = [item.widget() for item in items if item is not None]
        mine = (self._wrong, self._aside)
        return [each for each in placed if each is not None and each not in mine and each.isVisible()]

    @property
    def told(self) -> str:
        """What is said beside the label."""
        return self._aside.text() if self._aside is not None else ""

    def tell(self, text: str) -> None:
        """Say something short beside the label, as how what is typed is understood."""
        if self._aside is None:
            self._aside = ElidedLabel("", "small")
            self._aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.addWidget(self._aside, 1, Qt.AlignmentFlag.AlignBottom)
        self._aside.setText(text)
        self._aside.setVisible(bool(text) or self._wrong is None or not self._wrong.text())

    def add(self, widget: QWidget) -> None:
        """Lay something out beside the label that comes and goes while one types."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        self.addWidget(widget, 1)
        for head in self._beside:
            head.addWidget(_AsHigh(widget))


class _AsHigh(QWidget):
    """Takes the height of another widget and no width."""

    def __init__(self, other: QWidget) -> None:
        super().__init__()
        self._other = other

    def sizeHint(self) -> QSize:
        return QSize(0, self._other.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._other.minimumSizeHint().height())
