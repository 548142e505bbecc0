"""Svärta ut: black boxes over what a photo must not show, burned in for good."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orat.domain.attachments import AttachedFile, Box, Pixels
from orat.domain.changes import Done
from orat.errors import OratError
from orat.ui.messages import explain
from orat.ui.pages.attachments.canvas import BlackoutCanvas
from orat.ui.pages.attachments.view import ServiceContext
from orat.ui.widgets.button import Button
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.toast import announce

_STEP = 1.25
_SHOWN = 2_400
"""How large the picture is drawn on, in pixels; the boxes are burned into all of it."""


class BlackoutDialog(QDialog):
    """Says what is lost before it is: the only question, because there is no way back."""

    def __init__(self, context: ServiceContext, parent: QWidget, file: AttachedFile) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Svärta ut i {name}").format(name=file.name))
        self._context = context
        self._file = file
        self._fits = True
        self.canvas = BlackoutCanvas()
        self.canvas.changed.connect(self._on_boxes)
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.canvas)
        self._new = Button(self.tr("Ny ruta"), self._add, key="N")
        self._remove = Button(self.tr("Ta bort rutan"), self.canvas.remove_box, key="Del")
        self._back = Button(self.tr("Ångra"), self.canvas.take_back, key="Ctrl+Z")
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self.verb = Button(
            self.tr("Svärta ut och ta bort originalet"), self._burn, look="danger", writes=True
        )
        self._lay_out()
        room = parent.window().size()
        self.resize(min(1100, room.width() - 60), room.height() - 50)
        self._on_boxes()
        self._context.tasks.read(
            lambda s: s.attachments.seen(file, _SHOWN), self._show, self._fail, owner=self
        )

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools)
        for button in (
            self._new,
            self._remove,
            self._back,
            Button(self.tr("Förstora"), partial(self._zoom, _STEP)),
            Button(self.tr("Förminska"), partial(self._zoom, 1 / _STEP)),
            Button(self.tr("Hela bilden"), self._fit),
        ):
            flow.addWidget(button)
        how = self.tr(
            "Dra med musen över det som inte ska synas. Med tangentbordet: N lägger till en ruta, pilarna "
            "flyttar den, Skift och pil ändrar dess storlek, Ctrl tar små steg, plus och minus zoomar."
        )
        what = self.tr(
            "Det svarta bränns in och originalet tas bort ur registret. Det går inte att ångra, och inte "
            "heller det som gjorts före. Originalet finns kvar där samma bild är bifogad på annat håll, i "
            "handlingar som redan är fastställda eller utlämnade och i säkerhetskopior tills de gallras."
        )
        row = QHBoxLayout()
        row.addWidget(self._error, 1)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Avbryt"), self.reject))
        row.addWidget(self.verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "heading", wrap=True))
        column.addWidget(label(how, "small", wrap=True))
        column.addWidget(tools)
        column.addWidget(self._area, 1)
        column.addWidget(label(what, wrap=True, tone="warning"))
        column.addLayout(row)

    def _show(self, seen: Pixels) -> None:
        image = QImage(seen.data, seen.width, seen.height, seen.stride, QImage.Format.Format_RGB32)
        self.canvas.show_image(image.copy(), QSize(self._file.width, self._file.height))
        self._fit()
        self.canvas.setFocus()

    def _add(self) -> None:
        self.canvas.add_box()
        self.canvas.setFocus()

    def _on_boxes(self) -> None:
        self.verb.setEnabled(bool(self.canvas.boxes))
        self._remove.setEnabled(self.canvas.current >= 0)
        self._back.setEnabled(self.canvas.can_take_back)

    def _fit(self) -> None:
        self._fits = True
        self.canvas.fit(self._area.viewport().size() - QSize(2, 2))

    def _zoom(self, by: float) -> None:
        self._fits = False
        self.canvas.zoom_to(self.canvas.scale * by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._fits:
            self._fit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        if event.key() in zooms:
            self._zoom(zooms[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self._fit()
        elif event.key() == Qt.Key.Key_N:
            self._add()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.canvas.take_back()
        else:
            super().keyPressEvent(event)

    def _burn(self) -> None:
        boxes: Sequence[Box] = tuple(self.canvas.boxes)
        file_id = self._file.id
        self.verb.setEnabled(False)
        self._context.tasks.write(
            lambda s: s.attachments.blacken(file_id, boxes), self._burned, self._fail, owner=self
        )

    def _burned(self, _done: Done[AttachedFile]) -> None:
        self._context.shell.say(self.tr("Svärtat. Originalet är borta ur registret."))
        self.accept()

    def _fail(self, error: OratError) -> None:
        said = explain(error)
        text = f"{said.lead} {said.text}".strip()
        self._error.setText(text)
        self._error.show()
        announce(self, text)
        self._on_boxes()
