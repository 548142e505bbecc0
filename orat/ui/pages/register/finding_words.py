"""What a check found, in words: which thing, what is wrong with it, and the code for who helps."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from orat.domain.changes import Kind
from orat.services.keeping.audit import NamedFinding
from orat.ui import formats
from orat.ui.history_words import field_word

translate = QCoreApplication.translate


def finding_thing(named: NamedFinding) -> str:
    """Which thing: "Iakttagelse: 2026-0003 Klotter", "Ändring nr 12 i loggen"."""
    finding = named.finding
    if finding.row is None:
        return translate("FindingWords", "Registrets fil")
    number = formats.integer(finding.row)
    if finding.table == "change":
        return translate("FindingWords", "Ändring nr {number} i loggen").format(number=number)
    if finding.table == "change_image":
        return translate("FindingWords", "Rad nr {number} i loggen").format(number=number)
    kind = _KINDS[Kind(finding.table)]() if finding.table in _KINDS else finding.table
    if named.about:
        return translate("FindingWords", "{kind}: {about}").format(kind=kind, about=named.about)
    return translate("FindingWords", "{kind} nr {number}").format(kind=kind, number=number)


def finding_wrong(named: NamedFinding) -> str:
    """What is wrong, as a sentence, and the code."""
    finding = named.finding
    told = _WRONG.get(finding.code)
    said = told() if told is not None else translate("FindingWords", "Stämmer inte med loggen.")
    if finding.code == "row-altered" and finding.detail and " " not in finding.detail.replace(", ", ""):
        fields = ", ".join(field_word(name) for name in finding.detail.split(", "))
        said = translate("FindingWords", "Ändrad utanför programmet: {fields}.").format(fields=fields)
    place = f"{finding.table} {finding.row}" if finding.row is not None else finding.detail
    return f"{said} ({finding.code}, {place})"


_KINDS: Mapping[str, Callable[[], str]] = {
    Kind.CONCERN: lambda: translate("FindingWords", "Iakttagelse"),
    Kind.PROBLEM: lambda: translate("FindingWords", "Problembild"),
    Kind.MEETING: lambda: translate("FindingWords", "Möte"),
    Kind.ITEM: lambda: translate("FindingWords", "Punkt"),
    Kind.MEASURE: lambda: translate("FindingWords", "Åtgärd"),
    Kind.FOLLOW_UP: lambda: translate("FindingWords", "Uppföljning"),
    Kind.FEEDBACK: lambda: translate("FindingWords", "Återkoppling"),
    Kind.ATTENDANCE: lambda: translate("FindingWords", "Närvaro"),
    Kind.ATTACHMENT: lambda: translate("FindingWords", "Bilaga"),
    Kind.MINUTES: lambda: translate("FindingWords", "Fastställda anteckningar"),
    Kind.ISSUED: lambda: translate("FindingWords", "Utlämnad handling"),
    Kind.DISPATCH: lambda: translate("FindingWords", "Utskick"),
    Kind.PERSON: lambda: translate("FindingWords", "Person"),
    Kind.UNIT: lambda: translate("FindingWords", "Enhet"),
    Kind.AREA: lambda: translate("FindingWords", "Område"),
    Kind.CATEGORY: lambda: translate("FindingWords", "Kategori"),
    Kind.SETTING: lambda: translate("FindingWords", "Inställning"),
    Kind.DELIVERY: lambda: translate("FindingWords", "Inkommet"),
    Kind.INCOMING: lambda: translate("FindingWords", "Inkommen rapport"),
    Kind.WEEDING: lambda: translate("FindingWords", "Gallring"),
}

_WRONG: Mapping[str, Callable[[], str]] = {
    "row-altered": lambda: translate("FindingWords", "Ändrad utanför programmet."),
    "row-missing": lambda: translate("FindingWords", "Borttagen utanför programmet."),
    "row-unlogged": lambda: translate("FindingWords", "Tillagd utanför programmet."),
    "change-altered": lambda: translate("FindingWords", "Ändringen i loggen är omskriven."),
    "change-missing": lambda: translate("FindingWords", "Ändringen är borttagen ur loggen."),
    "chain-broken": lambda: translate("FindingWords", "Loggen hänger inte ihop här."),
    "chain-cut": lambda: translate("FindingWords", "De senaste ändringarna är borttagna ur loggen."),
    "image-altered": lambda: translate("FindingWords", "Det som loggen har om en rad är omskrivet."),
    "image-astray": lambda: translate("FindingWords", "Något är borttaget eller flyttat i loggen."),
    "image-does-not-follow": lambda: translate("FindingWords", "Något fattas i loggen om en rad."),
    "undo-state": lambda: translate("FindingWords", "Det som står om ångrat är ändrat."),
    "foreign-key": lambda: translate("FindingWords", "Pekar på något som inte finns."),
    "minutes-bytes": lambda: translate("FindingWords", "Handlingen är inte den som fastställdes."),
    "minutes-chain": lambda: translate("FindingWords", "Handlingen hör inte till den här loggen."),
    "document-bytes": lambda: translate("FindingWords", "Handlingen är inte den som lämnades ut."),
    "blob-bytes": lambda: translate("FindingWords", "Filens innehåll är ett annat än det som sparades."),
    "blob-missing": lambda: translate("FindingWords", "Filens innehåll är borta."),
    "search-index": lambda: translate("FindingWords", "Sökregistret stämmer inte med texterna."),
    "sort-key": lambda: translate("FindingWords", "Ordningen i listor stämmer inte."),
    "seals-altered": lambda: translate("FindingWords", "Gallringens sigill är ändrade."),
    "file": lambda: translate("FindingWords", "Filen är skadad."),
    "schema": lambda: translate("FindingWords", "Tabellerna är andra än programmets."),
}
