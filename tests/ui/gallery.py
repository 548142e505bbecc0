"""Draws the shell and every widget in every theme, to be looked at: python -m tests.ui.gallery [FOLDER]."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from orat.domain.concern import ConcernState
from orat.domain.filters import Page as Run
from orat.domain.scales import PoliceReport, Severity
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.page import Context, Page
from orat.ui.palette import Hit, Palette
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    ComboField,
    DateField,
    Fold,
    Form,
    LineField,
    NumberField,
    Option,
    TextField,
    TimeField,
    YesNoField,
)
from orat.ui.widgets.filter_bar import FilterBar, FilterKind, View
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.progress_strip import ProgressStrip
from orat.ui.widgets.search_field import SearchField
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.stat_tile import StatRow, StatTile
from orat.ui.window import MainWindow, PageSpec
from orat.ui.words import concern_state_badge, severity_badge
from tests.ui.conftest import NOW

TODAY = date(2026, 11, 17)
AGENDA = (
    ("Föregående möte och uppföljning", "11 öppna åtgärder, 3 försenade · 10 min", None),
    ("Anlagda bränder kring Ekbackens centrum", "4 iakttagelser, 3 skolor · ökar · 10 min", Severity.ACUTE),
    (
        "Öppen drogförsäljning vid Parkskolans gångstråk",
        "2 iakttagelser, samma plats · 8 min",
        Severity.HIGH,
    ),
    ("Klotter och krossade rutor, Sjöskolan", "2 iakttagelser · bordlagd v. 46 · 5 min", Severity.MODERATE),
    ("Inför Lucia: risker och bemanning", "Kommande händelse · 5 min", Severity.LOW),
)
LATE = (
    (
        "Belysning gångtunneln vid Ekbacken",
        "Fastighets- och gatukontoret",
        BadgeLook("13 dagar", Tone.DANGER),
    ),
    ("Ökad närvaro kl. 14–17, Parkskolan", "Polisen, områdespolis", BadgeLook("7 dagar", Tone.WARNING)),
    ("Återkoppla till Sjöskolan", "Utbildningsområde 3", BadgeLook("2 dagar", Tone.CAUTION)),
)


class Week(Page[Any]):
    """Cards, tiles and rows."""

    def __init__(self, context: Context[Any]) -> None:
        super().__init__(context)
        self.set_header("Vecka 47", "Möte torsdag 19 november 2026 kl. 8.30–9.30 · Stadshuset, rum Kranen")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(_tiles())
        row = QHBoxLayout()
        row.setSpacing(16)
        agenda = Card("Förslag till dagordning")
        agenda.add_to_head(Button("Öppna dagordningen →", print, look="link"))
        for number, (title, text, severity) in enumerate(AGENDA, 1):
            badges = [severity_badge(severity)] if severity else []
            agenda.add_row(ListRow(title, text, lead=str(number), badges=badges, opened=print))
        agenda.add_note("Beräknad tid 38 av 60 min. Ordnat efter allvar, trend och ålder.")
        agenda.add_stretch()
        late = Card("Försenade åtgärder")
        for title, text, badge in LATE:
            late.add_row(ListRow(title, text, end=badge))
        late.add_stretch()
        row.addWidget(agenda, 5)
        row.addWidget(late, 4)
        column.addLayout(row, 1)


def _tiles() -> StatRow:
    tiles = [
        StatTile(text, print) for text in ("nya iakttagelser", "att granska", "försenade", "väntar på svar")
    ]
    tiles[0].show_value("9", "▲ 3 fler än vanligt", note_tone="warning")
    tiles[1].show_value("5", "äldst: i går 14.10")
    tiles[2].show_value("3", "11 öppna", tone="danger")
    tiles[3].show_value("2", "från v. 46")
    return StatRow(*tiles)


@dataclass(frozen=True)
class Line:
    """A row of the list."""

    id: int


class Concerns(Page[Any]):
    """Filters, list and detail."""

    def __init__(self, context: Context[Any]) -> None:
        super().__init__(context)
        self.search = SearchField("Sök i text, plats, skola…")
        self.set_header("Iakttagelser", "1 284 totalt · 14 visas")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        kinds = [
            FilterKind("severity", "Allvar", [Option(3, "Hög"), Option(4, "Akut")]),
            FilterKind("area", "Område", [Option(1, "Östra")]),
            FilterKind("new", "Nytt sedan förra mötet", switch=True),
        ]
        bar = FilterBar(kinds)
        bar.set_views([View(1, "Nya sedan mötet")], 1)
        bar.set_values({"new": (True,), "severity": (3, 4), "area": (1,)}, view=1)
        column.addWidget(bar)
        panes = Splitter("concerns", context.settings, self._list(), _detail(), shares=(5, 3))
        column.addWidget(panes, 1)

    def _list(self) -> Card:
        columns: list[Column[Line]] = [
            Column("severity", "Allvar", _severity, 105, sort="severity"),
            Column("title", "Iakttagelse", _title, stretch=True, sort="title"),
            Column("unit", "Skola / enhet", lambda _: Cell("Ekbackskolan", "Ekbacken"), 130),
            Column("day", "Händelse", lambda _: Cell("2026-11-16", "kl. 21.40"), 110, sort="happened"),
            Column("state", "Läge", _state, 165),
        ]
        table = PagedTable("concerns", columns, _rows, lambda line: line.id, self.context.tasks,
                           self.context.settings, title="Iakttagelser")  # fmt: skip
        table.set_sort("happened", descending=True)
        table.show_query(lambda _s, _after: Run(tuple(range(14)), None))
        table.select(0)
        card = Card()
        card.add(table, 1)
        return card


def _rows(_: Any, ids: Sequence[int]) -> list[Line]:
    return [Line(each) for each in ids]


def _severity(line: Line) -> Cell:
    return Cell(badge=severity_badge(Severity((line.id + 3) % 4 + 1)))


def _title(line: Line) -> Cell:
    return Cell(f"Container i brand bakom gymnastiksalen {line.id}", "Brand och pyroteknik", strong=True)


def _state(line: Line) -> Cell:
    state = list(ConcernState)[(line.id + 4) % 10]
    return Cell(badge=concern_state_badge(state, "v. 47" if state is ConcernState.SCHEDULED else ""))


def _detail() -> Card:
    card = Card()
    inside = QVBoxLayout()
    row = ListRow("Container i brand bakom gymnastiksalen", "2026-0412", lead=severity_badge(Severity.ACUTE))
    values = KeyValueList()
    values.show_rows(
        ("Kategori", "Brand och pyroteknik › Anlagd brand"),
        ("Rapporterad av", "Ekbackskolan, rektor · lyft av utbildningschef 17 nov"),
        ("När", "2026-11-16 kl. 21.40 · tredje gången sedan v. 44"),
        ("Önskad hjälp", "Rondering kvällstid, belysning"),
    )
    similar = Banner("inom 400 m de senaste 14 dagarna.", lead="Liknar 3 andra", actions=[("Visa", print)])
    for part in (row, values, similar, SectionHeader("Händelselogg")):
        inside.addWidget(part)
    inside.addStretch(1)
    card.add(inside, margins=True)
    return card


class Fields(Page[Any]):
    """Every field, every button, and what stands where nothing is."""

    def __init__(self, context: Context[Any]) -> None:
        super().__init__(context)
        self.set_header(
            "Fält och knappar", "Möten › v. 47 ·", BadgeLook("Utkast", Tone.CAUTION), "· ej skickad"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = Card("Ny iakttagelse")
        left.add(_form(), margins=True)
        left.add_stretch()
        row.addWidget(left, 3)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(_buttons())
        empty = Card("Tomt")
        empty.add(EmptyState("Inga åtgärder än", "Här samlas det som mötet beslutar.", ("Ny åtgärd", print),
                             icon_name="list-checks"))  # fmt: skip
        right.addWidget(empty, 1)
        nothing = Card(quiet=True)
        nothing.add(EmptyState.nothing_found(print))
        right.addWidget(nothing, 1)
        row.addLayout(right, 2)


def _form() -> Form:
    form, fold = Form(), Fold("Fler uppgifter", opened=True)
    form.add_row(("title", LineField("Rubrik")))
    at = TimeField("Klockan", optional=True)
    form.add_row(("day", DateField("När", lambda: TODAY)), ("time", at))
    units = ComboField("Enhet", [Option(1, "Ekbackskolan")], searchable=True)
    areas = ComboField("Område", [Option(2, "Öster › Ekbacken", 1, "Ekbacken")])
    form.add_row(("unit", units), ("area", areas))
    form.add_row(("severity", ChoiceField("Allvar", [(each, severity_badge(each)) for each in Severity])))
    form.add_row(("text", TextField("Beskrivning", hint="Inga namn, nummer eller hälsouppgifter.")))
    police = YesNoField("Polisanmäld", PoliceReport.YES, PoliceReport.NO, PoliceReport.UNKNOWN)
    fold.add(form.row(("police", police), ("minutes", NumberField("Tid", unit="min"))))
    fold.add(form.row(("again", CheckField("Återkommande"))))
    form.add(fold)
    values = {"title": "Container i brand", "day": date(2026, 11, 16), "unit": 1, "area": 2, "minutes": 10}
    form.show_values({**values, "severity": Severity.ACUTE, "again": True, "police": PoliceReport.YES})
    at.show_error("”25” är ingen tid. Skriv timmar och minuter, till exempel 21.40.")
    return form


def _buttons() -> Card:
    card = Card("Knappar")
    column = QVBoxLayout()
    first, second = QHBoxLayout(), QHBoxLayout()
    menu = Button("Exportera")
    menu.set_menu(QMenu(menu))
    for button in (Button("Starta mötet", look="primary", key="F5"), Button("Ångra", key="Ctrl+Z"), menu):
        first.addWidget(button)
    off = Button("Avstängd")
    off.setEnabled(False)
    for button in (Button("Gallra", look="danger"), off, Button("Öppna →", look="link")):
        second.addWidget(button)
    for row in (first, second):
        row.addStretch(1)
        column.addLayout(row)
    strip = ProgressStrip()
    progress = Progress("Läser in enheter")
    progress.report(0.62)
    strip.follow(progress)
    column.addWidget(strip)
    card.add(column, margins=True)
    return card


def window(folder: Path) -> MainWindow[Any]:
    """The shell with the pages of the gallery."""
    tasks: Tasks[Any] = Tasks(inline=True)
    tasks.start(list)
    specs: list[PageSpec[Any]] = [
        PageSpec("week", Week, "Veckan"),
        PageSpec("concerns", Concerns, "Iakttagelser"),
        PageSpec("fields", Fields, "Fält"),
    ]
    made = MainWindow(tasks, SettingsFile(folder), specs, organisation="Malmö stad", now=lambda: NOW)
    made.set_notes("Krypterad · säkerhetskopia i dag 08.00")
    made.mark_unsaved(False)
    made.sidebar.set_count("concerns", 3)
    return made


def draw(app: QApplication, keeper: ThemeKeeper, made: MainWindow[Any], target: Path) -> None:
    """Every page in every theme, then double text, banners and the palette."""

    def save(widget: QWidget, name: str) -> None:
        for _ in range(3):
            app.processEvents()
        widget.grab().save(str(target / f"{name}.png"))

    for theme in ("light", "dark", "contrast"):
        keeper.choose(theme)
        for page in ("week", "concerns", "fields"):
            made.go(page)
            save(made, f"{page}-{theme}")
    keeper.choose("light", 2.0)
    for page in ("week", "concerns", "fields"):
        made.go(page)
        save(made, f"{page}-200")
    keeper.choose("light", 1.0)
    made.go("week")
    made.set_banner("lock", Banner("Öppnad av Anna på SRV-12.", Tone.CAUTION, lead="Skrivskyddad:",
                                   actions=[("Försök igen", print)]))  # fmt: skip
    made.say("Iakttagelsen sparad", ("Ångra", print))
    save(made, "week-banner")
    palette = Palette(made, made.commands)
    palette._found = [Hit("Container i brand", "2026-0412 · Ekbackskolan", print, "Iakttagelser")]
    palette._fill()
    palette.open_over(made)
    save(palette, "palette")


def main(target: Path) -> None:
    """Draw all pictures into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    fonts.install(app)
    target.mkdir(parents=True, exist_ok=True)
    keeper = ThemeKeeper(app, "light")
    with TemporaryDirectory() as folder:
        made = window(Path(folder))
        keeper.changed.connect(made.retint)
        made.resize(1440, 900)
        made.show()
        draw(app, keeper, made, target)
        made.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
