"""Inkorg for the pictures of `make demo`: what schools sent this week, and what is done with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from orat.domain.register import UnitKind
from orat.services.house import Services
from tests.demo_attachments import scene
from tests.services.arriving import FIRE, filled, mail, put, row, table
from tests.ui.pages.hands import dialog, is_asking
from tests.ui.pages.inbox import InboxHands

if TYPE_CHECKING:
    from orat.ui.window import MainWindow as Window

_PANES = "Rutor krossade mot skolgården"


def arrivals(services: Services, folder: Path) -> None:
    """What schools sent this week: two forms, a spreadsheet with mistakes, and a mail."""
    folder.mkdir()
    told = {**FIRE, "h1_happened_on": "15 nov 2026", "h2_happened_on": "natten mot 14 nov 2026"}
    again = {**told, "h1_title": "Container brann bakom idrottshallen", "h2_title": "",
             "h2_happened_on": "", "h2_category": ""}  # fmt: skip
    schools = [unit for unit in services.register.directory().units if unit.kind is UnitKind.SCHOOL]
    school, other = schools[0].name, schools[1].name
    sent = {
        f"Iakttagelser {school}.pdf": filled(services, school, told),
        f"Iakttagelser {other}.pdf": filled(services, other, again),
        "Iakttagelser v 46.xlsx": table(
            row(Skola=school, Datum="2026-11-12"),
            row("Rutan i matsalen sönder igen", Skola=other, Datum=""),
            row("Mörkt vid cykelstället", Skola="Nyskolan", Datum="2026-11-13"),
        ),
        "Mopeder över skolgården.eml": mail(),
    }
    panes = {**told, "h1_title": _PANES, "h1_description": "", "h2_title": "Klotter på miljöhuset"}
    inside = {
        "Blankett.pdf": filled(services, schools[2].name, panes),
        "IMG_0412.jpg": scene(3), "IMG_0413.jpg": scene(8, (900, 1200)),
    }  # fmt: skip
    letter = "Hej! Blanketten gäller två händelser i helgen, bilderna är från rutorna."
    sent["VB Rapport med bilder.eml"] = mail(letter, "VB: Rapport med bilder", files=inside)
    services.inbox.take_in([put(folder, name, data) for name, data in sent.items()])


def import_dialog(window: "Window[Services]", folder: Path, target: Path) -> None:
    """A table whose columns the program does not know, before it is read in."""
    headings = ("Skola", "Datum", "Redogörelse", "Ort", "Typ")
    rows = (
        ("Ekbackskolan", "2026-11-10", "Klotter på fasaden mot torget", "Norra gaveln", "Klotter"),
        ("Sjöskolan", "2026-11-11", "Papperskorg tändes på", "Busshållplatsen", "Brand"),
    )
    inlet = put(folder, "Skolornas lista.xlsx", table(*rows, headings=headings))
    window.go("inbox", files=[inlet.path])
    asked = dialog(window)
    asked.write("Redogörelse betyder", "Titel")
    asked.write("Ort betyder", "Plats")
    asked.root.grab().save(str(target / "1c_inlasning-light.png"))
    asked.root.close()


def what_came_along(window: "Window[Services]", target: Path, settle: Callable[[], None]) -> None:
    """A report with photographs, and those whose senders wait for an answer."""
    page = InboxHands(window)
    page.page.deeds.replies.open_elsewhere = lambda _: True
    page.select(_PANES)
    settle()
    window.grab().save(str(target / "1d_inkorg_bilagor.png"))
    page.press("Ta emot")
    page.do("Fråga avsändaren")
    if is_asking(window):
        asked = dialog(window)
        asked.root.grab().save(str(target / "1f_ingen_mottagare-light.png"))
        asked.press("Öppna utan mottagare")
    page.press("Väntar på svar")
    settle()
    window.grab().save(str(target / "1e_inkorg_vantar.png"))
