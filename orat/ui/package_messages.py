"""What errors say about packages from other installations."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

PACKAGE_RULES: Mapping[str, Callable[[], str]] = {
    "not-a-package": lambda: translate("Messages", "Filen är inget paket från det här programmet (.orat)."),
    "newer-package": lambda: translate(
        "Messages",
        "Paketet är gjort av en nyare version av programmet. Uppdatera programmet och försök igen.",
    ),
    "package-altered": lambda: translate(
        "Messages",
        "Paketet stämmer inte med sina kontrollsummor. Inget lästes in. Be om att få det skickat igen.",
    ),
    "changed-here": lambda: translate(
        "Messages",
        "Iakttagelse {number} har ändrats här sedan den kom. Välj den för sig och kryssa för det som ska "
        "tas över.",
    ),
    "nothing-taken-over": lambda: translate(
        "Messages", "Inget är förkryssat. Kryssa för det som ska tas över, eller avvisa ändringen."
    ),
    "no-report-itself": lambda: translate(
        "Messages", "”{title}” är ingen egen rapport. Välj den för sig för att se vad som kan göras."
    ),
    "package-damaged": lambda: translate(
        "Messages", "Paketet är skadat och inget lästes in. Be om att få det skickat igen."
    ),
    "package-empty": lambda: translate("Messages", "Det finns inget att skicka."),
    "package-locked": lambda: translate(
        "Messages", "Paketet är låst. Skriv lösenordet, som avsändaren ska ge på annat sätt än i mejlet."
    ),
    "package-not-ours": lambda: translate(
        "Messages", "Svaren från {sender} är till en annan installation. Inget lästes in."
    ),
    "package-own": lambda: translate(
        "Messages", "Paketet är gjort här. Det ska läsas in hos den som det skickades till."
    ),
    "package-password": lambda: translate("Messages", "Lösenordet är fel. Inget lästes in. Försök igen."),
    "package-too-large": lambda: translate(
        "Messages", "Bilagorna är tillsammans större än {limit} MB. Skicka färre iakttagelser i taget."
    ),
    "package-too-many": lambda: translate(
        "Messages", "Paketet har fler än {limit} poster och lästes inte in."
    ),
    "package-unsafe": lambda: translate(
        "Messages",
        "Paketet innehåller filer som inga paket har. Det kan vara gjort för att skada och lästes inte.",
    ),
}
