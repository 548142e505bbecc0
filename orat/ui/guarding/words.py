"""What a finding is called, and why it was found, in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

translate = QCoreApplication.translate


def kind_word(kind: PersonDataKind) -> str:
    """What kind of person data: "personnummer", "namn" and the like."""
    return _KINDS[kind]()


def reason_words(finding: Finding) -> str:
    """Why something was found, as a sentence; a rule without words of its own is told by its kind."""
    made = _REASONS.get(finding.reason)
    text = made() if made is not None else _BY_KIND[finding.kind]()
    if finding.certainty is FindingCertainty.POSSIBLE:
        return translate("Guard", "{reason} Det är osäkert.").format(reason=text)
    return text


_KINDS: Mapping[PersonDataKind, Callable[[], str]] = {
    PersonDataKind.PERSONNUMMER: lambda: translate("Guard", "personnummer"),
    PersonDataKind.SAMORDNINGSNUMMER: lambda: translate("Guard", "samordningsnummer"),
    PersonDataKind.PHONE: lambda: translate("Guard", "telefonnummer"),
    PersonDataKind.EMAIL: lambda: translate("Guard", "e-postadress"),
    PersonDataKind.PLATE: lambda: translate("Guard", "registreringsnummer"),
    PersonDataKind.ADDRESS: lambda: translate("Guard", "bostadsadress"),
    PersonDataKind.NAME: lambda: translate("Guard", "namn"),
    PersonDataKind.HEALTH: lambda: translate("Guard", "hälsa"),
    PersonDataKind.ETHNICITY: lambda: translate("Guard", "ursprung eller tro"),
    PersonDataKind.HANDLE: lambda: translate("Guard", "konto"),
}

_BY_KIND: Mapping[PersonDataKind, Callable[[], str]] = {
    PersonDataKind.PERSONNUMMER: lambda: translate("Guard", "Siffrorna står som i ett personnummer."),
    PersonDataKind.SAMORDNINGSNUMMER: lambda: translate("Guard", "Siffrorna står som i ett personnummer."),
    PersonDataKind.PHONE: lambda: translate("Guard", "Siffrorna står som i ett telefonnummer."),
    PersonDataKind.EMAIL: lambda: translate("Guard", "Det är skrivet som en e-postadress."),
    PersonDataKind.PLATE: lambda: translate("Guard", "Det är skrivet som ett registreringsnummer."),
    PersonDataKind.ADDRESS: lambda: translate("Guard", "Det kan vara någons bostad."),
    PersonDataKind.NAME: lambda: translate("Guard", "Det kan vara någons namn."),
    PersonDataKind.HEALTH: lambda: translate(
        "Guard", "Ordet handlar om någons hälsa. Skriv vad som hände i stället."
    ),
    PersonDataKind.ETHNICITY: lambda: translate(
        "Guard", "Ordet handlar om någons ursprung eller tro. Skriv vad som hände i stället."
    ),
    PersonDataKind.HANDLE: lambda: translate("Guard", "Det är skrivet som ett konto på nätet."),
}

_REASONS: Mapping[str, Callable[[], str]] = {
    "check-digit": lambda: translate("Guard", "Kontrollsiffran stämmer."),
    "wrong-check-digit": lambda: translate(
        "Guard", "Siffrorna står som i ett personnummer, men kontrollsiffran stämmer inte."
    ),
    "interim-number": lambda: translate("Guard", "Det är skrivet som ett tillfälligt personnummer."),
    "local-number": lambda: translate("Guard", "Siffrorna kan vara ett telefonnummer utan riktnummer."),
    "lives-at": lambda: translate("Guard", "Det står att någon bor där."),
    "home": lambda: translate("Guard", "Gata och nummer tillsammans med ett ord om någons hem."),
    "street-number": lambda: translate("Guard", "Gata och nummer kan vara någons bostad."),
    "first-and-last-name": lambda: translate("Guard", "Orden är vanliga som för- och efternamn."),
    "first-name": lambda: translate("Guard", "Ordet är vanligt som förnamn."),
    "last-name": lambda: translate("Guard", "Ordet är vanligt som efternamn."),
    "said-to-be-a-name": lambda: translate("Guard", "Texten säger att någon heter eller kallas så."),
    "spoken-of": lambda: translate("Guard", "Texten säger vad någon har sagt eller gjort."),
    "person-before": lambda: translate("Guard", "Ordet före säger att det är en person."),
    "small-letters": lambda: translate("Guard", "Kan vara ett namn skrivet med små bokstäver."),
    "plate-by-context": lambda: translate("Guard", "Texten intill talar om ett fordon."),
}
