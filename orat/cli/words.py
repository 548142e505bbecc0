"""The Swedish of the command line: errors, verdicts and states in words."""

from collections.abc import Mapping
from pathlib import Path
from traceback import extract_tb

from orat.domain.intake import summed_in
from orat.errors import OratError
from orat.log import describe

_MESSAGES = {
    "no-register": "Inget register i {folder}. Starta programmet eller kör «orat example» först.",
    "not-a-week": "«{text}» är ingen vecka. Skriv till exempel 2026-W47.",
    "no-such-week": "Det finns ingen vecka {week} år {year}.",
    "no-meeting": "Det finns inget möte {week}.",
    "already-started": "Datamappen är inte tom: {folder}. Exempeldata läggs bara i en tom mapp.",
    "numbers": "{name} ska vara ett heltal mellan {least} och {most}.",
    "not-a-database": "Filen orat.db är ingen databas från det här programmet. Den är orörd.",
    "register-damaged": "Registrets fil är skadad och öppnades inte. Den är orörd. Se vad som går att "
    "återställa med «orat restore latest».",
    "backup-unsound": "Kopian blev inte hel och kastades. Kör «orat check».",
    "backup-altered": "Säkerhetskopian {name} är skadad eller ändrad och används inte. Välj en annan.",
    "backup-other-key": "Säkerhetskopian {name} är låst med en annan nyckel: ange --backup-password-file.",
    "backup-key-file-missing": "Bredvid kopian finns ingen nyckelfil (orat.key): {folder}",
    "no-such-backup": "Det finns ingen säkerhetskopia {name}. «orat backup --list» visar dem som finns.",
    "newer-schema": "Databasen är gjord av en nyare version. Den är orörd; uppdatera programmet.",
    "read-only": "Datamappen går inte att skriva i: {folder}.",
    "locked": "Databasen används av ett annat program just nu. Försök igen om en stund.",
    "password-needed": "Registret är krypterat. Skriv --password-file FIL eller sätt {variable}.",
    "password-refused": "Fel lösenord. Registret är orört.",
    "wait": "För många fel lösenord. Försök igen om {seconds} sekunder.",
    "no-keyring": "Datorn har ingen nyckelring. Öppna med återställningskoden i fönstret.",
    "key-not-in-keyring": "Nyckeln finns inte i nyckelringen. Öppna med återställningskoden i fönstret.",
    "key-file-missing": "Registret är krypterat och nyckelfilen orat.key saknas i {folder}. "
    "Hämta den från en säkerhetskopia.",
    "key-file-damaged": "Nyckelfilen orat.key är skadad. Hämta den från en säkerhetskopia.",
    "newer-key-file": "Nyckelfilen är gjord av en nyare version. Uppdatera programmet.",
    "old-sqlite": "SQLite {version} kan skada databasen och används inte. Installera om programmet.",
    "register-held": "Registret är öppet för {user} på {computer}. Stäng det där först.",
    "network-folder": "Datamappen ligger på nätverket ({name}) och kan bara läsas. Lägg den på datorns "
    "egen disk och säkerhetskopiera till nätverket.",
    "synced-folder": "Datamappen synkroniseras av {name} och kan bara läsas. Lägg den på datorns egen disk "
    "och säkerhetskopiera dit.",
    "disk-full": "Disken är full. Ingenting har ändrats.",
    "unwritable": "Filen går inte att skriva: {path}.",
    "unreadable": "Databasen går inte att läsa. Den är orörd.",
    "data-folder-not-a-folder": "Det är ingen mapp: {folder}.",
    "data-folder-forbidden": "Datamappen går inte att öppna: {folder}.",
    "data-folder-full": "Disken är full: {folder}.",
    "data-folder-unusable": "Datamappen går inte att använda: {folder}.",
    "file-unreadable": "Filen går inte att läsa: {path}.",
    "file-gone": "Filens innehåll finns inte kvar i registret.",
    "too-large": "Filen är större än {limit} MB och kontrollerades inte.",
    "no-format": "«{name}» är inget format att skriva. De som finns: {formats}.",
    "unclear-format": "Namnet {path} säger inte vilket format filen ska ha. Låt det sluta på {suffixes} "
    "eller skriv --format.",
    "two-formats": "{path} slutar inte på .{form}, som --format säger.",
    "not-a-table-format": "Namnet {path} säger inte vilket format filen ska ha. "
    "Låt det sluta på .xlsx eller .csv.",
    "not-a-form-format": "{path} ska sluta på .pdf (blankett) eller .xlsx (kalkylark).",
    "no-folder": "Det finns ingen mapp {path}.",
    "not-a-package": "Filen är inget paket (.orat).",
    "newer-package": "Paketet är gjort av en nyare version. Uppdatera programmet.",
    "package-altered": "Paketet stämmer inte med sina kontrollsummor. Inget lästes in.",
    "package-damaged": "Paketet är skadat. Inget lästes in.",
    "package-locked": "Paketet är låst. Ange --package-password FIL eller sätt ORAT_PACKAGE_PASSWORD.",
    "package-password-needed": "Inget lösenord att låsa med. Ange --package-password eller sätt {variable}.",
    "password-differs": "De två lösenorden är inte lika. Inget skrevs.",
    "package-not-ours": "Svaren från {sender} är till en annan installation.",
    "package-own": "Paketet är gjort här. Läs in det hos mottagaren.",
    "package-password": "Lösenordet är fel. Inget lästes in.",
    "package-too-large": "Bilagorna är större än {limit} MB. Skicka färre i taget.",
    "package-too-many": "Paketet har fler än {limit} poster.",
    "package-unsafe": "Paketet innehåller filer som inga paket har. Det lästes inte.",
    "no-correspondent": "Skriv vem: --to «namn». De som har skickat hit: {names}.",
    "no-correspondents": "Ingen annan installation har skickat något som har tagits emot här.",
    "package-empty": "Det finns inget att skicka.",
    "too-long": "{field} får vara högst {limit} tecken.",
    "embed-pdf": "--embed gäller bara PDF.",
    "for-whom": "Skriv vem den är för: --for «namn».",
    "no-such-unit": "Det finns ingen enhet som heter {name}.",
    "no-such-version": "Det finns ingen version {version} av anteckningarna {week}.",
    "not-finalised": "Anteckningarna {week} är inte fastställda än.",
    "nothing-for-unit": "Ingen punkt i anteckningarna rör {name}.",
    "no-such-point": "Det finns ingen § {paragraph} i anteckningarna.",
    "nothing-chosen": "Skriv vad utdraget gäller: --unit «enhet» eller --point «nummer».",
    "no-coming-meetings": "Det finns inga kommande möten.",
    "no-minutes": "Inga anteckningar är fastställda under den tiden.",
    "ends-before-start": "Perioden slutar innan den börjar.",
    "not-a-day": "«{text}» är inget datum. Skriv till exempel 2026-11-22.",
    "altered": "De lagrade anteckningarna stämmer inte med sin kontrollsumma. De lämnas inte ut.",
}
VERDICTS = {
    "genuine": "Äkta: filen är precis som den utfärdades.",
    "signed_genuine": "Äkta och underskriven: bara underskrift har lagts till det som utfärdades.",
    "altered": "Ändrad: filen är inte som dokumentet utfärdades.",
    "draft": "Ett utkast härifrån som aldrig har utfärdats.",
    "foreign": "Filen är inte utfärdad av det här registret.",
    "not_pdf": "Filen är ingen PDF.",
}
VERDICTS_IN = {
    "new": "nya",
    "duplicate": "kända",
    "needs_decision": "att avgöra",
    "wrong": "att rätta",
    "changed": "ändrade",
    "locked": "låst paket",
    "answers": "paket med svar",
}
_REASONS = {
    "known": "har kommit in tidigare",
    "revised": "avsändaren har ändrat",
    "again": "kommer igen, ändrad",
    "package-locked": "väntar på lösenord: orat package read",
    "package-answers": "läses in med orat package read",
    "twice": "står två gånger",
    "typed": "är rapporterad för hand",
    "alike": "liknar en iakttagelse samma dag",
    "unit-unknown": "enheten är okänd",
    "category-unknown": "kategorin är okänd",
    "area-unknown": "området är okänt",
    "unit-several": "enheten kan vara flera",
    "unit-of-sender": "enheten är okänd, avsändarens är satt",
    "happened_on-of-mail": "dagen är mejlets",
}
_FIELDS = {
    "unit": "enheten",
    "title": "rubriken",
    "happened_on": "dagen",
    "happened_at": "klockslaget",
    "ended_on": "slutdagen",
    "ended_at": "sluttiden",
    "severity": "allvaret",
    "source": "källan",
    "certainty": "säkerheten",
    "police_report": "polisanmälan",
}
_TROUBLES = {
    "empty": "saknas",
    "not-a-day": "är inget datum",
    "not-a-time": "är inget klockslag",
    "not-a-choice": "är inget av svaren",
    "read-as": "är tolkat",
    "too-long": "är för lång",
    "ends-before-start": "ligger före början",
}
_FILES = {
    "unreadable": "går inte att läsa",
    "too-large": "är större än {limit} MB",
    "damaged": "är skadad eller ofullständig",
    "encrypted": "är låst med lösenord",
    "not-a-form": "är inte vår blankett",
    "form-flattened": "är vår blankett, men fälten är borta: skriv av den",
    "form-empty": "är en blankett som inte är ifylld",
    "newer-form": "är en blankett från en nyare version",
    "not-mail": "är inget mejl",
    "mail-too-large": "är större än {limit} MB",
    "mail-too-many-lines": "har fler än {limit} rader och lästes inte",
    "mail-too-many-parts": "har fler än {limit} delar och lästes inte",
    "mail-encrypted": "är ett krypterat mejl",
    "mail-damaged": "är ett mejl som är skadat eller ofullständigt",
    "not-a-table": "är ingen tabell, ingen blankett och inget mejl",
    "no-rows": "har inga rader",
    "unpacks-too-large": "packar upp till mer än {limit} MB",
    "unsafe-xml": "innehåller det som inga kalkylprogram skriver",
    "cell-too-large": "har en cell med fler än {limit} tecken",
    "too-many-columns": "har fler än {limit} kolumner",
    "too-many-rows": "har fler än {limit} rader",
}
EDITIONS = {"full": "hela anteckningarna", "masked": "maskad version", "excerpt": "utdrag"}
STAGES = {"draft": "utkast", "circulated": "utskickad för synpunkter", "adopted": "fastställd"}
STATES = {
    "planned": "planerat",
    "in_progress": "pågår",
    "held": "hållet, ej fastställt",
    "finalised": "fastställt",
    "cancelled": "inställt",
}


def explain(error: OratError, folder: Path) -> str:
    """One line in Swedish for an error; an unknown code is shown as it is."""
    text = _MESSAGES.get(error.code)
    if text is None:
        return f"{error.code} {dict(error.facts)}" if error.facts else error.code
    return text.format_map({"folder": folder, **error.facts})


def explain_file(error: OratError) -> str:
    """What is wrong with a file that was to be read, after its name."""
    text = _FILES.get(error.code) or _MESSAGES.get(error.code)
    return error.code if text is None else text.format_map(dict(error.facts))


def explain_note(note: str) -> str:
    """What could not be read in a delivery: a code, with the name of the file that it is about."""
    code, _, name = note.partition(": ")
    count, rows = summed_in(note)
    if count:
        numbers = ", ".join(map(str, rows)) + (" …" if count > len(rows) else "")
        said = f"{count} {'summarad rad' if count == 1 else 'summarade rader'} lästes inte: rad {numbers}"
        return f"{name}: {said}" if name else said
    text = _FILES.get(code) or _MESSAGES.get(code) or code
    # A note has no facts: what would be told with one is told by its code.
    text = code if "{" in text else text
    return f"{name}: {text}" if name else text


def reason(code: str, answers: Mapping[str, str]) -> str:
    """Why a report got its verdict; `answers` is what was written, by field."""
    field, _, trouble = code.partition("-")
    said = _REASONS.get(code) or f"{_FIELDS.get(field, field)} {_TROUBLES.get(trouble, trouble)}"
    return f"{said}: «{answers[field][:60]}»" if answers.get(field) else said


def explain_bug(bug: Exception) -> str:
    """One line for what should not happen: its kind and where, not its text, which may quote a person."""
    places = extract_tb(bug.__traceback__)
    where = f" i {Path(places[-1].filename).name}:{places[-1].lineno}" if places else ""
    return f"Något gick fel i programmet ({describe(bug)}{where}). Inget halvt är sparat."
