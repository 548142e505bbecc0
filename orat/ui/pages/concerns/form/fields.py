"""The fields of a concern: the few that are asked for first, and the rest that folds out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from orat.domain.concern import Concern
from orat.domain.scales import (
    Certainty,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    WhenKind,
)  # fmt: skip
from orat.services.answers import Directory
from orat.services.concerns.answers import Remembered
from orat.ui import words
from orat.ui.options import tree_options, unit_options
from orat.ui.pages.concerns.form.home import HomeArea
from orat.ui.pages.concerns.form.own_fields import EffectsField, PointField
from orat.ui.pages.concerns.form.recent import RecentLinks
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.completion_list import CompletionList
from orat.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    ComboField,
    DateField,
    Fold,
    Form,
    LineField,
    Option,
    TextField,
    TimeField,
)  # fmt: skip
from orat.ui.widgets.turning import TurningRow

_SHOWN_WHEN = {
    "happened_at": frozenset({WhenKind.MOMENT, WhenKind.INTERVAL}),
    "ended_on": frozenset({WhenKind.INTERVAL}),
    "ended_at": frozenset({WhenKind.INTERVAL}),
}


class ConcernForm(Form):
    """Each field has the name that the concern has it by; `point` stands for latitude and longitude.

    One that is `dense` is for reading over what somebody else has written: all of it at one glance.
    """

    def __init__(self, today: Callable[[], date], *, unfolded: bool, dense: bool = False) -> None:
        super().__init__(gap=6 if dense else 12)
        self._dense = dense
        self._today = today
        self._definitions: Mapping[Severity, str] = {}
        self.recent = RecentLinks(self.fields)
        self.home = HomeArea(self.fields)
        self._add_first()
        self._add_story()
        self.more = Fold(self.tr("Fler uppgifter"), opened=unfolded)
        self._add_course()
        self._add_circumstances()
        self.add(self.more)
        self.committed.connect(self._follow)
        self._follow("when_kind", WhenKind.DAY)
        self._follow("severity", Severity.MODERATE)

    def offer(self, directory: Directory, remembered: Remembered, keep: Concern) -> None:
        """Offer what the register has, and what was filled in last."""
        self._combo("unit_id").set_options(unit_options(directory.units, keep.unit_id))
        self._combo("category_id").set_options(tree_options(directory.categories, keep.category_id))
        self._combo("area_id").set_options(tree_options(directory.areas, keep.area_id))
        self._definitions = {entry.severity: entry.definition for entry in directory.severities}
        self._places.setStringList(list(remembered.places))
        self.home.offer(directory)
        self.recent.offer(directory, remembered)
        self.home.hint()
        self._follow("severity", self.fields["severity"].value)

    def show_concern(self, concern: Concern, *, force: bool = False) -> None:
        """Show a concern; what is being typed stays, unless forced."""
        names = [name for name in self.fields if name != "point"]
        values: dict[str, Any] = {name: getattr(concern, name) for name in names}
        point = (concern.latitude, concern.longitude)
        values["point"] = None if None in point else point
        self.show_values(values, force=force)
        for name in ("when_kind", "unit_id", "severity", "recurring", "police_report"):
            self._follow(name, values[name])

    def texts(self) -> tuple[TextField | LineField, ...]:
        """The fields in which one writes freely."""
        free = ((name, field) for name, field in self.fields.items() if name != "police_reference")
        return tuple(field for _, field in free if isinstance(field, TextField | LineField))

    def _combo(self, name: str) -> ComboField[Any]:
        return cast("ComboField[Any]", self.fields[name])

    def _add_first(self) -> None:
        title = LineField(self.tr("Titel"), placeholder=self.tr("Kort och sakligt: vad hände?"))
        unit: ComboField[int] = ComboField(
            self.tr("Enhet"), empty=self.tr("Skola eller enhet som rapporterar"), searchable=True
        )
        category: ComboField[int] = ComboField(
            self.tr("Kategori"), empty=self.tr("Vad det handlar om"), searchable=True
        )
        self.add_row(("title", title))
        self.add_row(("unit_id", unit), ("category_id", category))
        self.add(self.recent.row("unit_id", "category_id"))
        kinds = [(kind, words.when_kind_word(kind)) for kind in WhenKind]
        kind = self.row(("when_kind", ChoiceField(self.tr("När"), kinds)))
        when = self.row(
            ("happened_on", DateField(self.tr("Dag"), self._today)),
            ("happened_at", TimeField(self.tr("Klockslag"))),
        )
        self.add(_side_by_side(kind, when) if self._dense else kind)
        if not self._dense:
            self.add(when)
        self.add(self.recent.row("happened_on"))
        self.recent.offer_days(self._today)
        self._end = self.row(
            ("ended_on", DateField(self.tr("Till och med"), self._today)),
            ("ended_at", TimeField(self.tr("Till klockan"))),
        )
        self.add(self._end)
        area: ComboField[int] = ComboField(
            self.tr("Område"), empty=self.tr("Stadsdel eller delområde"), searchable=True
        )
        place = LineField(self.tr("Plats"), placeholder=self.tr("Till exempel baksidan av gymnastiksalen"))
        self._places = QStringListModel(self)
        completer = QCompleter(self._places, place.editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setPopup(CompletionList())
        place.editor.setCompleter(completer)
        self.add_row(("area_id", area), ("place", place))
        self.add(self.recent.row("area_id"))
        badges = [(severity, words.severity_badge(severity)) for severity in Severity]
        self.add_row(("severity", ChoiceField(self.tr("Allvar"), badges)))
        self.alarm = Banner(
            self.tr("Ring 112 vid pågående händelse, annars polisen på 114 14. Programmet larmar ingen."),
            Tone.DANGER,
            lead=self.tr("Det här är inget larm."),
        )
        self.add(self.alarm)

    def _add_story(self) -> None:
        self.add_row(
            (
                "description",
                TextField(
                    self.tr("Beskrivning"),
                    placeholder=self.tr("Vad hände, i vilken ordning, ungefär hur många. Inga namn."),
                    least=3 if self._dense else 4,
                    most=60 if self._dense else 14,
                ),
            )
        )

    def _add_course(self) -> None:
        trends = [(trend, words.trend_word(trend)) for trend in Trend]
        self.more.add(
            self.row(
                ("recurring", CheckField(self.tr("Har hänt förut"))),
                (
                    "recurrence",
                    LineField(self.tr("Hur ofta"), placeholder=self.tr("Tredje gången sedan v. 44")),
                ),
            )
        )
        self.more.add(self.row(("trend", ChoiceField(self.tr("Trend"), trends))))
        self.more.add(
            self.row(
                ("effects", EffectsField(self.tr("Påverkan på skolan"))),
            )
        )
        self.more.add(
            self.row(
                (
                    "effect_note",
                    LineField(self.tr("Hur det påverkade"), placeholder=self.tr("Idrott inställd två dagar")),
                )
            )
        )

    def _add_circumstances(self) -> None:
        kinds = [Option(kind, words.place_kind_word(kind)) for kind in PlaceKind]
        point = PointField(
            self.tr("Punkt på kartan"), hint=self.tr("Latitud och longitud, kopierade från en karta.")
        )
        self.more.add(self.row(("place_kind", ComboField(self.tr("Typ av plats"), kinds)), ("point", point)))
        sources = [Option(source, words.source_word(source)) for source in Source]
        role = LineField(
            self.tr("Rapportörens roll"),
            placeholder=self.tr("Rektor, fritidsledare …"),
            hint=self.tr("Aldrig namn."),
        )
        self.more.add(self.row(("reporter_role", role), ("source", ComboField(self.tr("Källa"), sources))))
        certainties = [(certainty, words.certainty_word(certainty)) for certainty in Certainty]
        self.more.add(self.row(("certainty", ChoiceField(self.tr("Tillförlitlighet"), certainties))))
        reports = [(report, words.police_word(report)) for report in PoliceReport]
        self.more.add(
            self.row(
                ("police_report", ChoiceField(self.tr("Polisanmält"), reports)),
                ("police_reference", LineField(self.tr("Diarienummer"))),
            )
        )
        self.more.add(self.row(("already_done", TextField(self.tr("Redan gjort"), least=2))))
        self.more.add(self.row(("help_wanted", TextField(self.tr("Önskad hjälp"), least=2))))

    def _follow(self, name: str, value: object) -> None:
        if name == "when_kind":
            for field, kinds in _SHOWN_WHEN.items():
                self.fields[field].setVisible(value in kinds)
            self._end.setVisible(value is WhenKind.INTERVAL)
            night = value is WhenKind.NIGHT
            self.fields["happened_on"].caption.setText(self.tr("Natten mot") if night else self.tr("Dag"))
        elif name == "unit_id":
            self.recent.show_home(cast("int | None", value))
            self.home.hint()
        elif name == "area_id":
            self.home.chosen()
        elif name == "severity" and isinstance(value, Severity):
            self.fields["severity"].set_hint(self._definitions.get(value, ""))
            self.alarm.setVisible(value is Severity.ACUTE)
        elif name == "recurring":
            self.fields["recurrence"].setVisible(bool(value))
        elif name == "police_report":
            self.fields["police_reference"].setVisible(value is PoliceReport.YES)


def _side_by_side(first: QWidget, second: QWidget) -> QWidget:
    """The one after the other where there is room for it, else below it."""
    holder = QWidget()
    row = TurningRow(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(first, 5)
    row.addWidget(second, 4)
    return holder
