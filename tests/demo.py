"""Makes build/demo/ without a screen: an example week, its documents, and pictures of every page."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orat import paths
from orat.documents.languages import speaking
from orat.documents.render import render
from orat.domain.exports import TABLED, ExportWish, TableFormat
from orat.domain.filters import ConcernFilter, Order
from orat.domain.meeting import COMING, MeetingState
from orat.domain.minutes import DocumentKind, Edition, MinutesContent
from orat.domain.weeding import Rule, WeedRule
from orat.services.desk import local
from orat.services.documents.editions import Extract
from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui import fonts, i18n
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.window import MainWindow
from tests.demo_attachments import attach, dialogs
from tests.demo_inbox import arrivals, import_dialog, what_came_along
from tests.demo_packages import exchange, pictures
from tests.ui.pages.hands import Hands, dialog

if TYPE_CHECKING:
    from orat.ui.window import MainWindow as Window

NOW = datetime(2026, 11, 17, 8, 42, tzinfo=UTC)
"""A Tuesday of week 47: the same pictures whenever they are made."""
SIZE = (1440, 900)
_PAUSE_MS = 350
"""Long enough for what is drawn a moment later, such as the preview of a document."""


def open_example(folder: Path) -> Services:
    """A folder with the example data of the weeks before NOW."""
    services = _open(folder)
    services.example.fill(seed=1, weeks=16)
    services.backups.make()
    return services


def _open(folder: Path) -> Services:
    return Services.open(
        folder,
        actor="Samordnare",
        database=paths.database(),
        translate=lambda _context, text: text,
        clock=lambda: NOW,
    )


def documents(services: Services, target: Path) -> None:
    """Every kind of document, as PDF and as pictures of its pages."""
    rows = services.meetings.rows()
    coming = next(row for row in reversed(rows) if row.state in COMING)
    finalised = next(row for row in rows if row.state is MeetingState.FINALISED)
    version = services.minutes.versions(finalised.id)[0].version.id
    decision = next(
        field for field in services.editions.fields(version) if field.label == "decision" and field.text
    )
    services.editions.mask(version, decision.path, start=0, end=24, ground="OSL 18 kap. 1 §")
    first, last = date(NOW.year, 1, 1), date(NOW.year, 12, 31)
    school = services.sheets.units(first, last)[0].unit
    masked = Extract(meeting_id=finalised.id, edition=Edition.MASKED, version_id=version)
    excerpt = Extract(meeting_id=finalised.id, edition=Edition.EXCERPT, unit_id=school.id)
    again = replace(masked, edition=Edition.FULL)
    content = services.editions.contents(again)
    draft = replace(content, version=0, finalised_at=None, check_code="")
    sent_out = replace(draft, circulated_on=NOW.date(), comments_by=NOW.date() + timedelta(days=5))
    agenda = services.minutes.content(coming.id, DocumentKind.AGENDA)
    signable = replace(content, sign_off=("Ordförande", "Justerare"), signature_field=True)
    for name, pdf, pages in (
        (f"utkast-{finalised.week}", in_swedish(draft), 1),
        (f"for-synpunkter-{finalised.week}", in_swedish(sent_out), 1),
        (f"med-underskrifter-{finalised.week}", in_swedish(signable), None),
        (f"agenda-in-english-{coming.week}", in_english(agenda), 1),
        (f"notes-in-english-{finalised.week}", in_english(content), 1),
        (f"dagordning-{coming.week}", services.minutes.pdf(coming.id, DocumentKind.AGENDA), None),
        (f"motesanteckningar-{finalised.week}", services.minutes.pdf(finalised.id, DocumentKind.NOTES), None),
        (f"maskad-{finalised.week}", services.editions.preview(masked), None),
        (f"utdrag-{finalised.week}", services.editions.preview(excerpt), None),
        ("aterkoppling", services.sheets.pdf(school.id, first, last), None),
        ("blankett", services.forms.blank(school.id), None),
        (f"arets-anteckningar-{NOW.year}", services.year_book.pdf(first, last), 2),
    ):
        services.minutes.export(pdf, target / f"{name}.pdf")
        for number, page in enumerate(services.minutes.pages(pdf, width=900)[:pages], 1):
            picture = QImage(page.pixels, page.width, page.height, QImage.Format.Format_RGB32)
            picture.save(str(target / f"{name}-sida{number}.png"))


def files(services: Services, target: Path) -> None:
    """What goes out as data: tables, the spreadsheet to fill in, and a package for another installation."""
    for what in TABLED:
        wish = ExportWish(what=what, recipient="Deltagarna", scope="Allt i exemplet")
        services.exports.export(wish, target / f"export-{what}.xlsx")
    services.exports.export(ExportWish(form=TableFormat.CSV), target / "export-concerns.csv")
    (target / "mall.xlsx").write_bytes(services.forms.template())
    reported = services.lists.ids(ConcernFilter(), Order(), limit=5).rows
    services.packages.send(reported, target / "paket.orat", password="demo", recipient="Samordnaren")


def in_swedish(content: MinutesContent) -> bytes:
    """The content on paper."""
    return render(content, lambda _context, text: text)


def in_english(content: MinutesContent) -> bytes:
    """The same with the document's own words in English."""
    return render(replace(content, language="en"), speaking("en", lambda _context, text: text))


def open_window(services: Services, folder: Path, keeper: ThemeKeeper) -> "Window[Services]":
    """The window on services that are open already, with everything done at once."""
    tasks: Tasks[Services] = Tasks(inline=True)
    window: Window[Services] = MainWindow(
        tasks, SettingsFile(folder), specs(), now=lambda: local(NOW).replace(tzinfo=None)
    )
    keeper.dress(window)
    keeper.changed.connect(window.retint)
    Opening(window, tasks, lambda: services)
    window.resize(*SIZE)
    window.show()
    _settle()
    return window


def first_start(target: Path, keeper: ThemeKeeper) -> None:
    """What a new data folder shows."""
    folder = target / "empty"
    window = open_window(_open(folder), folder, keeper)
    window.grab().save(str(target / "0_forsta_start-light.png"))
    window.close()


def pages(services: Services, concern: int, target: Path, keeper: ThemeKeeper) -> None:
    """Every page of the window, light and dark."""
    arrivals(services, target / "in")
    manager = _open(target / "manager")
    exchange(services, manager, target / "in")
    manager.close()
    window = open_window(services, target / "data", keeper)
    for name, go in [*_places(services, window), ("2d_bilagor", lambda: _show_strip(window, concern))]:
        go()
        for theme in ("light", "dark"):
            keeper.choose(theme)
            _settle()
            window.grab().save(str(target / f"{name}-{theme}.png"))
    keeper.choose("light")
    what_came_along(window, target, _settle)
    import_dialog(window, target / "in", target)
    keeping_dialogs(services, window, target)
    pictures(window, services, concern, target, _settle)
    dialogs(window, concern, target, _settle)
    window.close()


def keeping_dialogs(services: Services, window: "Window[Services]", target: Path) -> None:
    """The list to approve before a weeding, what is held about one of the register's people, and what going
    back to a backup would lose.
    """
    services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=2, reference="Dnr GRF-2026-118"))
    due = services.weeding.proposal().candidates
    services.weeding.hold_back(due[1:2], "Pågående tillsyn", NOW.date() + timedelta(days=90))
    window.go("register", section="weeding")
    Hands(window).press("Visa vad som skulle gallras…")
    shown = dialog(window)
    _settle()
    shown.root.grab().save(str(target / "7c_gallring_lista-light.png"))
    shown.root.close()
    person = services.register.directory().people[0]
    window.go("register", section="people", entry_id=person.id)
    Hands(window).press("Registerutdrag…")
    shown = dialog(window)
    _settle()
    shown.root.grab().save(str(target / "7f_registerutdrag-light.png"))
    shown.root.close()
    window.go("register", section="backups")
    _settle()
    Hands(window).press("Återställ…")
    shown = dialog(window)
    _settle()
    shown.root.grab().save(str(target / "7g_aterstall-light.png"))
    shown.root.close()


def _places(services: Services, window: "Window[Services]") -> list[tuple[str, Callable[[], None]]]:
    rows = services.meetings.rows()
    coming = next(row.id for row in reversed(rows) if row.state in COMING)
    finalised = next(row.id for row in rows if row.state is MeetingState.FINALISED)

    def meeting_mode() -> None:
        services.room.start(coming)
        third = services.room.view(coming).items[2].item
        services.room.go_to(third.id)
        window.go("meetings", meeting_id=coming)

    def person_data() -> None:
        third = services.room.view(coming).items[2].item
        text = (
            "Fyra bränder på två veckor, alla kvällstid. 19121212-1212 sågs av Yusuf Abdi vid cykelstället."
        )
        services.room.note(third.id, discussion=text)
        services.guard.allow("Lindens livs", "butik vid torget")
        services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=36, reference="Dnr GRF-2026-118"))
        window.go("meetings", meeting_id=coming)
        QTest.qWait(2 * _PAUSE_MS)

    return [
        ("1_veckan", lambda: window.go("week")),
        ("1b_inkorg", lambda: window.go("inbox")),
        ("2_iakttagelser", lambda: window.go("concerns")),
        ("2b_ny_iakttagelse", window.commands["concern.new"].trigger),
        ("2c_problembilder", lambda: window.go("problems")),
        ("3a_moten", lambda: window.go("meetings")),
        ("3_dagordning", lambda: window.go("meetings", meeting_id=coming)),
        ("4_mote", meeting_mode),
        ("4b_personuppgift", person_data),
        ("5_uppfoljning", lambda: window.go("follow_up")),
        ("5b_aterkoppling", lambda: window.go("follow_up", feedback=True)),
        ("6_anteckningar", lambda: window.go("meetings", meeting_id=finalised)),
        ("7_register", lambda: window.go("register")),
        ("7_sakerhetskopior", lambda: window.go("register", section="backups")),
        ("7b_tillatna_namn", lambda: window.go("register", section="allowed")),
        ("7c_gallring", lambda: window.go("register", section="weeding")),
        ("7e_sakerhet", lambda: window.go("register", section="security")),
        ("7d_logg", lambda: window.go("register", section="log")),
        ("7g_installningar", lambda: window.go("register", section="seat")),
    ]


def _show_strip(window: "Window[Services]", concern: int) -> None:
    window.go("concerns", concern_id=concern)
    _settle()
    strip = next(each for each in window.findChildren(AttachmentStrip) if each.isVisible())
    area = next(each for each in window.findChildren(ScrollRows) if each.isAncestorOf(strip))
    area.ensureWidgetVisible(strip, 0, 0)


def _settle() -> None:
    QTest.qWait(_PAUSE_MS)


def main(target: Path) -> None:
    """Make everything anew."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    services = open_example(target / "data")
    concern = attach(services)
    documents(services, target)
    files(services, target)
    app = QApplication(sys.argv[:1])
    i18n.install(app, "sv")
    fonts.install(app)
    keeper = ThemeKeeper(app, "light", everywhere=False)
    first_start(target, keeper)
    pages(services, concern, target, keeper)
    services.close()
    print(
        f"{len(list(target.glob('*.png')))} bilder och {len(list(target.glob('*.pdf')))} PDF-filer i {target}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/demo"))
