"""What stands where nothing is: what belongs here and the one thing to do, or that a search found nothing."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.ui.theme import Role
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.picture import Picture

translate = QCoreApplication.translate


class EmptyState(QWidget):
    """`heading` says that nothing is here, `text` what belongs here; the button does the one thing."""

    def __init__(
        self,
        heading: str,
        text: str,
        action: tuple[str, Callable[[], object]] | None = None,
        *,
        icon_name: str = "",
        primary: bool = True,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        if icon_name:
            picture = Picture(icon_name, Role.TEXT_FAINT, lines=2)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        title = label(heading, "heading", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        body = label(text, "muted", wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(body)
        if action is not None:
            column.addSpacing(6)
            words, handler = action
            button = Button(words, handler, look="primary" if primary else "")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(button)
        column.addStretch(2)
        self.setAccessibleName(heading)

    @classmethod
    def nothing_found(cls, clear: Callable[[], object]) -> "EmptyState":
        """The kind for a search or a filter that left nothing."""
        return cls(
            translate("EmptyState", "Inget matchar"),
            translate("EmptyState", "Det finns poster här, men ingen som passar sökningen och filtren."),
            (translate("EmptyState", "Rensa sökning och filter"), clear),
            icon_name="search",
            primary=False,
        )
