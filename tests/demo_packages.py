"""Pictures of packages between two installations: sent, locked, changed, read in and answered."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.inbox import InboxFilter
from orat.domain.intake import Verdict
from orat.domain.measure import FeedbackChannel
from orat.domain.register import Area, AreaLevel, Unit, UnitKind
from orat.domain.scales import Effect, PoliceReport, Severity, Trend
from orat.services.inbox.answers import Inlet
from tests.services.stories import report
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.inbox import InboxHands

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.ui.window import MainWindow

DAY = date(2026, 11, 14)
FIRE, DARK = "Papperskorg tändes på vid busshållplatsen", "Mörkt och trasigt staket bakom gymnastiksalen"


def exchange(services: "Services", manager: "Services", folder: Path) -> None:
    """An education manager's register sends two concerns; one is accepted and sent again otherwise, and a
    package that is locked lies in the inbox.
    """
    school = next(each for each in services.register.directory().units if each.kind is UnitKind.SCHOOL)
    manager.start.new_register(municipality="Utbildningsområde 3", place="Kansliet")
    manager.register.keep(Area(level=AreaLevel.CITY_AREA, name="Öster"))
    manager.register.keep(Unit(kind=UnitKind.SCHOOL, name=school.name, education_area="Område 3"))
    fire = report(
        manager, FIRE, school=school.name, day=DAY, place="Hållplatsen mot centrum",
        description="Två papperskorgar brann strax efter skoldagens slut. Vaktmästaren släckte.",
        effects=frozenset({Effect.STAFF}), police_report=PoliceReport.YES, police_reference="5000-K123456-26",
    )  # fmt: skip
    dark = report(
        manager, DARK, school=school.name, about="Otrygg plats, belysning och nedskräpning", day=DAY,
        description="Elever går omvägar. Tre lampor är sönder sedan två veckor.", recurring=True,
        recurrence="varje kväll", help_wanted="Laga belysningen och staketet.",
    )  # fmt: skip
    manager.attachments.add(Owner(Kind.CONCERN, dark.id), [Offered("lampor.txt", b"Stolpe 14, 15 och 17")])
    manager.concerns.raise_to_meeting([fire.id, dark.id])
    package = folder / "Iakttagelser 2026-11-16.orat"
    manager.packages.send([fire.id, dark.id], package)
    services.inbox.take_in([Inlet(package)])
    (concern,) = services.triage.accept([_waiting(services, FIRE)]).value
    services.concerns.edit(concern.id, trend=Trend.STEADY)
    services.feedback.give([concern.id], FeedbackChannel.MAIL, "Fastighetsägaren byter till låsta kärl.")
    manager.concerns.edit(
        fire.id, severity=Severity.HIGH, trend=Trend.RISING, place="Hållplatserna på båda sidor",
        description="Fyra papperskorgar brann på två dagar. Vaktmästaren släckte.",
    )  # fmt: skip
    crackers = report(
        manager, "Fyrverkerier kastades mot bussen", school=school.name, day=DAY, severity=Severity.HIGH,
        description="Fyra smällare mot linje 5 vid hållplatsen.",
    )  # fmt: skip
    again, locked = folder / "Iakttagelser 2026-11-17.orat", folder / "Iakttagelser vecka 47.orat"
    manager.packages.send([fire.id], again)
    manager.packages.send([dark.id, crackers.id], locked, password="demo")
    services.inbox.take_in([Inlet(again), Inlet(locked)])


def _waiting(services: "Services", title: str) -> int:
    rows = services.inbox.rows(services.inbox.ids(InboxFilter()).rows)
    return next(row.id for row in rows if row.title == title)


def pictures(
    window: "MainWindow[Any]", services: "Services", concern: int, target: Path,
    pause: Callable[[], None],
) -> None:  # fmt: skip
    """Inkorg with a report, a change and a locked package, and each dialog on the way there and back."""

    def shot(name: str, of: Any = None) -> None:
        pause()
        (of if of is not None else window).grab().save(str(target / f"8{name}-light.png"))

    window.go("concerns", concern_id=concern)
    settle()
    window.context.actions["concern.package"].trigger()
    _dialog_shot(window, lambda dialog: shot("a_skicka_paket", dialog))
    page = InboxHands(window)
    rows = services.inbox.rows(services.inbox.ids(InboxFilter()).rows)
    changed = next(row.id for row in rows if row.verdict is Verdict.CHANGED)
    locked = next(row.id for row in rows if row.verdict is Verdict.LOCKED)
    for row_id, name in (
        (_waiting(services, DARK), "b_paketets_rapport"), (changed, "c_andrad"),
        (locked, "d_vantar_pa_losenord"),
    ):  # fmt: skip
        page.page._show_report(row_id)
        settle()
        shot(name)
    page.page.deeds.open_package.trigger()
    asked = dialog(window)
    asked.write("Lösenord", "fel")
    asked.press("Öppna")
    shot("e_losenord", asked.root)
    asked.write("Lösenord", "demo")
    asked.press("Öppna")
    _dialog_shot(window, lambda dialog: shot("f_las_in", dialog))
    window.go("follow_up", feedback=True)
    settle()
    window.context.actions["package.answer"].trigger()
    _dialog_shot(window, lambda dialog: shot("g_svara", dialog))


def _dialog_shot(window: "MainWindow[Any]", shot: Callable[[Any], None]) -> None:
    opened = dialog(window)
    shot(opened.root)
    opened.root.close()
    settle()
