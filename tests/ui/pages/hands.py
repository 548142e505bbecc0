"""What a person does at any page: press what has a name, write in what has a label, choose in a list."""

from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QWidget

from orat.ui.widgets.fields import Field

W = TypeVar("W", bound=QWidget)


class Hands:
    """Works on what is visible below one widget."""

    def __init__(self, root: QWidget | None) -> None:
        assert root is not None
        self.root = root

    def seen(self, kind: type[W]) -> list[W]:
        """The visible widgets of a kind."""
        return [widget for widget in self.root.findChildren(kind) if widget.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        """The visible button of that name."""
        named = [one for one in self.seen(QAbstractButton) if name in (one.accessibleName(), one.text())]
        assert named, f"no button {name!r} among {sorted(one.text() for one in self.seen(QAbstractButton))}"
        return named[0]

    def offers(self, name: str) -> bool:
        """Whether such a button is there and can be pressed."""
        return any(
            name in (one.accessibleName(), one.text()) and one.isEnabled()
            for one in self.seen(QAbstractButton)
        )

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.button(name)
        assert button.isEnabled(), f"{name!r} is off"
        button.click()
        settle()

    def field(self, label: str) -> Field[Any]:
        """The visible field with that label."""
        labelled = [field for field in self.seen(Field) if field.label_text == label]
        assert labelled, f"no field {label!r} among {[field.label_text for field in self.seen(Field)]}"
        return labelled[0]

    def write(self, label: str, text: str) -> None:
        """Write over what stands in a field, and leave it."""
        field = self.field(label)
        editor: Any = field.editor  # type: ignore[attr-defined]
        if hasattr(editor, "setPlainText"):
            editor.setPlainText(text)
        elif hasattr(editor, "setEditText"):
            editor.setEditText(text)
            editor.lineEdit().textEdited.emit(text)
        else:
            editor.setText(text)
            editor.textEdited.emit(text)
        field.commit()
        settle()

    def type(self, label: str, text: str) -> None:
        """Write in a field and stay there: nothing is committed yet."""
        editor: Any = self.field(label).editor  # type: ignore[attr-defined]
        if hasattr(editor, "setPlainText"):
            editor.setPlainText(text)
        else:
            editor.setText(text)
            editor.textEdited.emit(text)
        settle()

    def choose(self, label: str, word: str) -> None:
        """Press one of the answers of a field that stand side by side."""
        for button in self.field(label).findChildren(QAbstractButton):
            if word in (button.accessibleName(), button.text()):
                button.click()
                settle()
                return
        raise AssertionError(f"{label!r} has no answer {word!r}")

    def texts(self) -> str:
        """All that can be read, one label a line."""
        return "\n".join(label.text() for label in self.seen(QLabel))


def dialog(root: QWidget) -> Hands:
    """The dialog that is open."""
    settle()
    opened = [one for one in root.findChildren(QDialog) if one.isVisible()]
    assert opened, "no dialog is open"
    return Hands(opened[-1])


def is_asking(root: QWidget) -> bool:
    """Whether a dialog is open."""
    settle()
    return any(one.isVisible() for one in root.findChildren(QDialog))


def words_of(menu: QMenu) -> list[str]:
    """What a menu offers."""
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def pick(menu: QMenu, word: str) -> None:
    """Choose in a menu, or in one below it."""
    for action in every(menu):
        if action.text() == word:
            action.trigger()
            settle()
            return
    raise AssertionError(f"no {word!r} among {words_of(menu)}")


def every(menu: QMenu) -> list[QAction]:
    """The actions of a menu and of those below it."""
    actions: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        actions += every(below) if isinstance(below, QMenu) else [action]
    return actions


def settle() -> None:
    """Let timers of zero and queued events have their turn."""
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cell_texts(view: Any, row: int) -> list[str]:
    """What a row of a list says, cell by cell, as it is read aloud."""
    model = view.model()
    return [
        str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))
        for column in range(model.columnCount())
    ]
