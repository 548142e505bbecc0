"""What errors around the safe, the data folder's place and its one writer say."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

RULES: Mapping[str, Callable[[], str]] = {
    "password-refused": lambda: translate("Messages", "Fel lösenord. Registret är orört."),
    "wrong-code": lambda: translate(
        "Messages", "Koden är rätt skriven men öppnar inte det här registret. Är bladet det senaste?"
    ),
    "code-length": lambda: translate(
        "Messages", "Koden har {wanted} tecken och du har skrivit {length}. Skriv hela koden."
    ),
    "code-group": lambda: translate("Messages", "Grupp {group} är felskriven. Jämför den med bladet."),
    "wait": lambda: translate(
        "Messages", "Det har blivit fel flera gånger. Vänta {seconds} sekunder och försök igen."
    ),
    "password-short": lambda: translate(
        "Messages", "Lösenordet är för kort. Välj minst {limit} tecken, till exempel fyra ord."
    ),
    "password-easy": lambda: translate(
        "Messages", "Lösenordet är för lätt att gissa. Välj till exempel fyra ord som inte hör ihop."
    ),
    "password-differs": lambda: translate("Messages", "De två lösenorden är inte lika. Skriv det igen."),
    "password-needed": lambda: translate("Messages", "Registret är krypterat. Skriv lösenordet."),
}

FAULTS: Mapping[str, Callable[[], str]] = {
    "key-not-in-keyring": lambda: translate(
        "Messages",
        "Nyckeln finns inte i datorns nyckelring. Öppna med koden på återställningsbladet.",
    ),
    "backup-key-file-missing": lambda: translate(
        "Messages",
        "Vid kopian finns ingen nyckelfil (orat.key). Lägg den från samma tid i {folder} och försök igen.",
    ),
    "key-file-missing": lambda: translate(
        "Messages",
        "Registret är krypterat och nyckelfilen orat.key saknas. Hämta den från en säkerhetskopia.",
    ),
    "key-file-damaged": lambda: translate(
        "Messages", "Nyckelfilen orat.key är skadad. Hämta den från en säkerhetskopia."
    ),
    "newer-key-file": lambda: translate(
        "Messages", "Nyckelfilen är gjord av en nyare version av programmet. Uppdatera programmet."
    ),
    "old-sqlite": lambda: translate(
        "Messages",
        "Databasbiblioteket SQLite {version} kan skada registret och används inte. Installera om programmet.",
    ),
    "register-held": lambda: translate(
        "Messages", "Registret är öppet för {user} på {computer}. Här kan du läsa men inte ändra."
    ),
    "network-folder": lambda: translate(
        "Messages",
        "Datamappen ligger på nätverket, där databasen kan skadas. Här kan du läsa men inte ändra. Lägg "
        "mappen på datorns egen disk och säkerhetskopiera till nätverket.",
    ),
    "synced-folder": lambda: translate(
        "Messages",
        "Datamappen synkroniseras av {name}, som kan skada databasen. Här kan du läsa men inte ändra. Lägg "
        "mappen på datorns egen disk och säkerhetskopiera till {name}.",
    ),
}
