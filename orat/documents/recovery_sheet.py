"""The recovery sheet as blocks: the code that opens the register when the password is gone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from orat.documents.blocks import (
    Block,
    BulletList,
    Callout,
    Document,
    Heading,
    KeyValues,
    PageFrame,
    Paragraph,
    Strong,
    Voice,
)
from orat.documents.wording import Translate, long_date

_ZONE = ZoneInfo("Europe/Stockholm")


def recovery_sheet(
    code: str,
    *,
    organisation: str,
    folder: str,
    register: str,
    made_at: datetime,
    language: str,
    translate: Translate,
) -> Document:
    """One page for the safe of the office. `code` is in groups with hyphens; `made_at` is UTC."""
    title = translate("RecoverySheet", "Återställningsblad")
    day = long_date(made_at.astimezone(_ZONE).date(), translate)
    rows = [
        (translate("RecoverySheet", "Organisation"), organisation),
        (translate("RecoverySheet", "Datamapp"), folder),
        (translate("RecoverySheet", "Register"), register),
        (translate("RecoverySheet", "Utskrivet"), day),
    ]
    blocks: tuple[Block, ...] = (
        Heading(level=1, text=title),
        Paragraph(translate("RecoverySheet", "För registret i Örat mot marken"), Voice.SUBTITLE),
        *_code(code.split("-"), translate),
        Heading(level=2, text=translate("RecoverySheet", "Så används bladet")),
        BulletList(tuple((f"{at}.", step) for at, step in enumerate(_steps(translate), start=1))),
        Heading(level=2, text=translate("RecoverySheet", "Gäller")),
        KeyValues(tuple((name, value) for name, value in rows if value)),
    )
    author = organisation or translate("Document", "Örat mot marken")
    return Document(
        title=title,
        author=author,
        subject=translate("RecoverySheet", "Kod som öppnar registret om lösenordet är borta"),
        made_at=made_at,
        frame=_frame(author, title, day, translate),
        blocks=blocks,
        language="sv-SE" if language == "sv" else language,
    )


def _code(groups: list[str], translate: Translate) -> tuple[Block, ...]:
    return (
        Callout(
            translate("RecoverySheet", "Den här koden öppnar registret"),
            translate(
                "RecoverySheet",
                "Behandla bladet som en nyckel. Lås in det skilt från datorn, till exempel i enhetens "
                "dokumentskåp. Fotografera det inte och spara det inte på datorn.",
            ),
        ),
        Heading(level=2, text=translate("RecoverySheet", "Kod")),
        KeyValues(
            tuple(
                (translate("RecoverySheet", "Grupp {number}").format(number=number), (Strong(group),))
                for number, group in enumerate(groups, start=1)
            )
        ),
        Paragraph(
            translate(
                "RecoverySheet",
                "Sista tecknet i varje grupp är ett kontrolltecken. O läses som 0, I och L som 1. Stora och "
                "små bokstäver gör ingen skillnad.",
            ),
            Voice.QUIET,
        ),
    )


def _frame(author: str, title: str, day: str, translate: Translate) -> PageFrame:
    return PageFrame(
        left=(translate("Document", "Örat mot marken"), author),
        title=title,
        reference=day,
        counter=translate("Document", "{page} ({pages})"),
        foot_left=translate("RecoverySheet", "Förvaras inlåst, skilt från datorn"),
        foot_right=translate("Document", "Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a"),
    )


def _steps(translate: Translate) -> tuple[str, ...]:
    return (
        translate("RecoverySheet", "Starta Örat mot marken och välj «Öppna med återställningskod»."),
        translate("RecoverySheet", "Skriv koden, grupp för grupp. Programmet säger om en grupp är fel."),
        translate("RecoverySheet", "Välj ett nytt lösenord. Bladet gäller tills ett nytt skrivs ut."),
        translate(
            "RecoverySheet",
            "På en ny dator: lägg tillbaka en säkerhetskopia och filen orat.key i datamappen först.",
        ),
    )
