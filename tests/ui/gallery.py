"""Draws the shell and every widget in every theme into build/gallery/, to be looked at."""

import sys
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from orat.domain.concern import ConcernState
from orat.domain.scales import Severity
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.page import Context, Page
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.stat_tile import StatRow, StatTile
from orat.ui.window import MainWindow, PageSpec
from orat.ui.words import concern_state_badge, severity_badge


class Week(Page[None]):
    """The week, with invented content."""

    def __init__(self, context: Context[None]) -> None:
        super().__init__(context)
        self.set_header(
            "Vecka 47", "Möte torsdag 19 november 2026 kl. 8.30–9.30 · Stadshuset, rum Kranen · om 2 dagar"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        tiles = [StatTile(text, lambda: None) for text in (
            "nya iakttagelser sedan förra mötet", "i inkorgen att granska", "försenade åtgärder",
            "rapportörer väntar på återkoppling")]  # fmt: skip
        tiles[0].show_value("9", "▲ 3 fler än vanligt", note_tone="warning")
        tiles[1].show_value("5", "äldst: i går 14.10")
        tiles[2].show_value("3", "11 öppna", tone="danger")
        tiles[3].show_value("2", "från v. 46")
        column.addWidget(StatRow(*tiles))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._agenda(), 5)
        row.addLayout(self._side(), 4)
        column.addLayout(row, 1)

    def _agenda(self) -> Card:
        card = Card("Förslag till dagordning")
        card.add_to_head(Button("Öppna dagordningen →", lambda: None, look="link"))
        rows: list[tuple[str, str, Severity | None]] = [
            ("Föregående möte och uppföljning", "11 öppna åtgärder, 3 försenade · 10 min", None),
            ("Anlagda bränder kring Ekbackens centrum", "4 iakttagelser, 3 skolor · ökar · återkommer från v. 45 · 10 min", Severity.ACUTE),
            ("Öppen drogförsäljning vid Parkskolans gångstråk", "2 iakttagelser, samma plats och tid på dygnet · 8 min", Severity.HIGH),
            ("Klotter och krossade rutor, Sjöskolan", "2 iakttagelser · bordlagd v. 46 · 5 min", Severity.MODERATE),
            ("Inför Lucia: risker och bemanning", "Kommande händelse · 5 min", Severity.LOW),
        ]  # fmt: skip
        for number, (title, text, severity) in enumerate(rows, 1):
            badges = [severity_badge(severity)] if severity else []
            card.add_row(ListRow(title, text, lead=str(number), badges=badges, opened=lambda: None))
        card.add_note("Beräknad tid 38 av 60 min. Ordnat efter allvar, trend och ålder.")
        card.add_stretch()
        return card

    def _side(self) -> QVBoxLayout:
        signals = Card("Signaler")
        signals.add_row(
            ListRow(
                "Bränder, Östra området: 4 på två veckor",
                "Normalt 0,6. Sannolikhet att det är slump: under 1 %",
                lead=severity_badge(Severity.ACUTE, word=False),
            )
        )
        signals.add_row(
            ListRow(
                "Ordningsstörning efter kl. 15: fyra skolor samma dag",
                "Onsdag v. 46 · föreslås som en problembild",
                lead=severity_badge(Severity.HIGH, word=False),
            )
        )
        late = Card("Försenade åtgärder")
        late.add_row(
            ListRow(
                "Belysning gångtunneln vid Ekbacken",
                "Fastighets- och gatukontoret · klart senast 2026-11-06",
                end=BadgeLook("13 dagar", Tone.DANGER),
            )
        )
        late.add_row(
            ListRow(
                "Ökad närvaro kl. 14–17, Parkskolan",
                "Polisen, områdespolis · klart senast 2026-11-12",
                end=BadgeLook("7 dagar", Tone.WARNING),
            )
        )
        late.add_row(
            ListRow(
                "Återkoppla till Sjöskolan om kamerafrågan",
                "Utbildningsområde 3 · klart senast 2026-11-17",
                end=concern_state_badge(ConcernState.IN_ACTION),
            )
        )
        late.add_stretch()
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(signals)
        column.addWidget(late, 1)
        return column


PAGES = [("week", "Veckan"), ("concerns", "Iakttagelser"), ("meetings", "Möten"), ("follow", "Uppföljning"), ("register", "Register")]  # fmt: skip


def window(folder: Path) -> MainWindow[None]:
    """The shell with the pages of the gallery."""
    tasks: Tasks[None] = Tasks(inline=True)
    specs: list[PageSpec[Any]] = [PageSpec(key, Week, text) for key, text in PAGES]
    made = MainWindow(tasks, SettingsFile(folder), specs, organisation="Malmö stad · exempeldata",
                      now=lambda: datetime(2026, 11, 17, 9, 42))  # fmt: skip
    made.set_notes("Krypterad · säkerhetskopia i dag 08.00")
    made.mark_unsaved(False)
    made.sidebar.set_count("follow", 3)
    return made


def main(target: Path) -> None:
    """Draw all pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.install(app)
    target.mkdir(parents=True, exist_ok=True)
    keeper = ThemeKeeper(app, "light")
    with TemporaryDirectory() as folder:
        made = window(Path(folder))
        keeper.changed.connect(made.retint)
        made.resize(1440, 900)
        made.go("week")
        made.show()
        for theme in ("light", "dark", "contrast"):
            keeper.choose(theme)
            app.processEvents()
            made.grab().save(str(target / f"week-{theme}.png"))
        keeper.choose("light")
        made.set_banner(
            "lock",
            Banner(
                "Öppnad av Anna på SRV-12. Du kan läsa men inte ändra.",
                Tone.CAUTION,
                lead="Skrivskyddad:",
                actions=[("Försök igen", lambda: None)],
            ),
        )
        made.say("Iakttagelsen sparad", ("Ångra", lambda: None))
        app.processEvents()
        made.grab().save(str(target / "week-banner.png"))
        made.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
