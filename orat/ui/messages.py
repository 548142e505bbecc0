"""What errors say to a person: what happened, why, and what to do. The codes are made in the rooms below."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from orat.errors import EnvironmentFault, Fact, OratError, UserError
from orat.ui import safe_messages
from orat.ui.package_messages import PACKAGE_RULES
from orat.ui.theme import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Explanation:
    """`lead` is set bold before `text`; `field` names the field at fault, if any."""

    text: str
    lead: str = ""
    tone: Tone = Tone.WARNING
    field: str = ""


class _Facts(dict[str, Fact]):
    """A fact that an error does not carry is shown as a dash."""

    def __missing__(self, name: str) -> str:
        return "–"


def explain(error: Exception) -> Explanation:
    """The text for an error; one without words of its own says calmly that nothing was changed, and its
    code.
    """
    if not isinstance(error, OratError):
        text = translate("Messages", "Något gick fel i programmet. Det du har skrivit finns kvar.")
        return Explanation(text)
    facts = _Facts(error.facts)
    field = str(error.facts.get("field") or "")
    fault = isinstance(error, EnvironmentFault)
    made = (_FAULTS if fault else _RULES).get(error.code)
    if made is not None:
        lead = translate("Messages", "Inget har gått förlorat.") if fault else ""
        if error.code == "register-damaged":
            lead = translate("Messages", "Registrets fil är skadad.")
        return Explanation(made().format_map(facts), lead, field=field)
    lead = (
        translate("Messages", "Datorn eller filen hindrade arbetet.")
        if fault
        else translate("Messages", "Det gick inte att göra, och inget har ändrats.")
    )
    return Explanation(translate("Messages", "Felkod: {code}.").format(code=error.code), lead, field=field)


def explain_code(code: str) -> str:
    """The text for a code of which no facts are known."""
    return explain(UserError(code)).text


def known(code: str) -> bool:
    """Whether a code has words of its own."""
    return code in _RULES or code in _FAULTS


_RULES: Mapping[str, Callable[[], str]] = {
    **safe_messages.RULES,
    "nothing-to-approve": lambda: translate(
        "Messages", "Det finns inga anteckningar från ett tidigare möte att godkänna här."
    ),
    "no-minutes": lambda: translate(
        "Messages", "Inga anteckningar har fastställts under den tiden. Välj en annan."
    ),
    "empty": lambda: translate("Messages", "Fältet är tomt men behövs. Fyll i det."),
    "too-long": lambda: translate(
        "Messages", "Texten är {length} tecken och får vara högst {limit}. Korta den, texten står kvar."
    ),
    "future": lambda: translate("Messages", "Dagen {day} har inte varit än. Ange när det hände."),
    "past": lambda: translate("Messages", "Dagen har redan varit. Välj en kommande dag."),
    "not-later": lambda: translate(
        "Messages", "Åtgärden ska redan vara klar den dagen eller senare. Välj en senare dag."
    ),
    "ends-before-start": lambda: translate(
        "Messages", "Slutet ligger före början. Ändra det ena eller det andra."
    ),
    "past-midnight": lambda: translate(
        "Messages", "Mötet skulle sluta efter midnatt. Välj en tidigare starttid."
    ),
    "beyond-next": lambda: translate(
        "Messages", "Nästa veckas möte är redan {day}. Välj en tidigare dag, eller ställ in mötet."
    ),
    "minutes": lambda: translate("Messages", "Tiden måste vara mellan 0 och {limit} minuter."),
    "numbers": lambda: translate("Messages", "Talet måste vara mellan {least} och {most}."),
    "not-a-day": lambda: translate(
        "Messages", "”{text}” är inget datum. Skriv till exempel i går, fre, 16 nov, v. 48 eller 2026-11-16."
    ),
    "not-a-week": lambda: translate("Messages", "”{text}” är ingen vecka. Skriv till exempel 2026-W47."),
    "no-such-week": lambda: translate("Messages", "År {year} har ingen vecka {week}."),
    "gone": lambda: translate("Messages", "Det finns inte längre kvar. Listan har lästs in på nytt."),
    "file-gone": lambda: translate(
        "Messages", "Filens innehåll finns inte kvar i registret. Lägg till den på nytt om du har den."
    ),
    "nothing-chosen": lambda: translate("Messages", "Inget är valt. Markera minst en rad först."),
    "nothing-to-undo": lambda: translate("Messages", "Det finns inget att ångra."),
    "nothing-to-redo": lambda: translate("Messages", "Det finns inget att göra om."),
    "undo-conflict": lambda: translate(
        "Messages",
        "Steget kan inte tas tillbaka, för det har ändrats igen efteråt. Ändra för hand i stället.",
    ),
    "concern-state": lambda: translate(
        "Messages", "Iakttagelse {number} är i ett läge där det inte går. Öppna den igen först."
    ),
    "no-such-concern": lambda: translate(
        "Messages", "Det finns ingen iakttagelse {number}. Skriv numret som 2026-0412."
    ),
    "report-settled": lambda: translate(
        "Messages", "Rapporten är redan avgjord. Öppna den igen för att ändra."
    ),
    "meeting-state": lambda: translate("Messages", "Mötet är i ett läge där det inte går."),
    "measure-ended": lambda: translate(
        "Messages", "Åtgärden är redan avslutad. Öppna den igen för att ändra."
    ),
    "measure-followed-up": lambda: translate(
        "Messages", "Åtgärden har uppföljningar och kan inte tas bort. Avskriv den med ett skäl i stället."
    ),
    "already-on-agenda": lambda: translate("Messages", "Den står redan på dagordningen."),
    "second-inside": lambda: translate(
        "Messages", "Mappen ligger i datamappen och går förlorad med den. Välj en annan, gärna på ett minne."
    ),
    "not-a-folder": lambda: translate("Messages", "Det finns ingen sådan mapp: {path}."),
    "not-example": lambda: translate("Messages", "Det här är ett riktigt register. Det tas inte bort."),
    "already-started": lambda: translate("Messages", "Registret är redan skapat."),
    "another-in-progress": lambda: translate("Messages", "Mötet {week} pågår redan. Avsluta det först."),
    "standing-point": lambda: translate("Messages", "”{title}” är en stående punkt och kan inte tas bort."),
    "point-has-measure": lambda: translate(
        "Messages",
        "En åtgärd är beslutad under ”{title}”, så den står kvar. Ta bort åtgärden först, eller bordlägg.",
    ),
    "not-a-matter": lambda: translate("Messages", "”{title}” är ingen fråga som kan skickas vidare."),
    "not-an-address": lambda: translate(
        "Messages", "”{text}” är ingen e-postadress. Skriv till exempel namn@exempel.se."
    ),
    "list-changed": lambda: translate(
        "Messages", "Registret har ändrats sedan listan gjordes, och inget är gallrat. Öppna listan igen."
    ),
    "nothing-to-weed": lambda: translate("Messages", "Det finns inget att gallra."),
    "text-changed": lambda: translate(
        "Messages", "Texten har ändrats sedan den lästes. Listan har lästs in på nytt; försök igen."
    ),
    "no-receivers": lambda: translate("Messages", "Ingen mottagare är vald. Markera minst en."),
    "mail-not-set": lambda: translate(
        "Messages", "E-postservern är inte inställd. Fyll i server och avsändare i Register › E-post."
    ),
    "no-password": lambda: translate(
        "Messages", "Lösenordet till e-postservern saknas. Skriv det i Register › E-post."
    ),
    "mail-unlocked": lambda: translate(
        "Messages", "Ett lösenord skickas bara över en krypterad anslutning. Välj STARTTLS eller TLS."
    ),
    "document-changed": lambda: translate(
        "Messages", "Dokumentet har ändrats sedan det visades. Öppna Skicka igen och läs det som nu skickas."
    ),
    "findings-left": lambda: translate(
        "Messages",
        "Möjliga personuppgifter är kvar: {count}. Maskera dem eller skriv varför de får vara med.",
    ),
    "findings-in-mail": lambda: translate(
        "Messages",
        "{count} möjliga personuppgifter i svaret. Maskera dem eller behåll dem med skäl, här nedanför.",
    ),
    "not-a-certificate": lambda: translate(
        "Messages", "Filen är ingen certifikatfil med privat nyckel (PKCS#12: .p12 eller .pfx)."
    ),
    "wrong-password": lambda: translate("Messages", "Lösenordet öppnar inte filen. Skriv det igen."),
    "signing-cancelled": lambda: translate("Messages", "Underskriften avbröts. Ingenting har ändrats."),
    "certificate-expired": lambda: translate(
        "Messages", "Certifikatet gäller inte i dag (sista dag {day}). Använd ett som gäller."
    ),
    "no-field": lambda: translate(
        "Messages", "Dokumentet har ingen plats för en synlig underskrift. Välj en osynlig."
    ),
    "undecided": lambda: translate(
        "Messages",
        "{count} punkter är inte avgjorda: § {paragraphs}. Avgör dem, eller bordlägg dem till nästa möte.",
    ),
    "comments-by-past": lambda: translate(
        "Messages", "Sista dag för synpunkter har redan varit. Välj en kommande dag."
    ),
    "nothing-to-mask": lambda: translate(
        "Messages", "Det finns ingen sådan text att maskera i anteckningarna."
    ),
    "not-in-notes": lambda: translate("Messages", "Texten finns inte i anteckningarna."),
    "not-finalised": lambda: translate(
        "Messages", "Anteckningarna är inte fastställda än. Fastställ dem först."
    ),
    "nothing-for-unit": lambda: translate(
        "Messages", "Ingen punkt rör {name}. Det finns inget att göra ett utdrag av."
    ),
    "no-such-point": lambda: translate("Messages", "Det finns ingen § {paragraph} i anteckningarna."),
    "same-problem": lambda: translate("Messages", "De är redan samma problembild."),
    "altered": lambda: translate(
        "Messages", "Version {version} stämmer inte med sin kontrollsumma och visas därför inte."
    ),
    "name-taken": lambda: translate("Messages", "”{name}” finns redan. Välj ett annat namn."),
    "circle": lambda: translate(
        "Messages", "Den kan inte ligga under sig själv. Välj en annan plats i trädet."
    ),
    "too-deep": lambda: translate("Messages", "Trädet får inte bli djupare. Välj en plats högre upp."),
    "meeting-exists": lambda: translate("Messages", "Det finns redan ett möte {week}."),
    "no-coming-meetings": lambda: translate("Messages", "Det finns inga kommande möten."),
    "no-meeting": lambda: translate("Messages", "Det finns inget möte {week}."),
    "no-register": lambda: translate("Messages", "Registret är inte skapat än."),
    "not-json": lambda: translate("Messages", "Filen är inte läsbar JSON; felet är på rad {line}."),
    "not-reference-data": lambda: translate(
        "Messages", "Filen innehåller inga enheter eller områden. En tabell ska ha rubriken Namn."
    ),
    "cell-too-large": lambda: translate(
        "Messages", "En cell har fler än {limit} tecken, eller ett citattecken saknas. Rätta i filen."
    ),
    "damaged": lambda: translate(
        "Messages", "Filen är skadad eller ofullständig och lästes inte. Be avsändaren spara den igen."
    ),
    "encrypted": lambda: translate(
        "Messages", "Filen är låst med lösenord och lästes inte. Be avsändaren om en olåst."
    ),
    "form-empty": lambda: translate("Messages", "Blanketten är inte ifylld."),
    "form-flattened": lambda: translate(
        "Messages",
        "Det är vår blankett, men fälten är borta: den har skrivits ut till PDF i stället för att sparas. "
        "Skriv av den, eller be avsändaren spara blanketten och skicka igen.",
    ),
    "newer-form": lambda: translate(
        "Messages", "Blanketten är gjord av en nyare version av programmet. Uppdatera programmet."
    ),
    "no-rows": lambda: translate("Messages", "Filen har inga rader."),
    "not-a-choice": lambda: translate(
        "Messages", "”{text}” är inget av svaren som finns. Välj ett, eller lämna tomt."
    ),
    "not-a-form": lambda: translate("Messages", "Filen är inte vår blankett. Öppna den och skriv av den."),
    "not-a-table": lambda: translate(
        "Messages", "Filen är ingen tabell som går att läsa. Spara den som .xlsx, .ods, .xls eller .csv."
    ),
    "not-a-time": lambda: translate(
        "Messages", "”{text}” är inget klockslag. Skriv till exempel 20.15 eller kl. 8."
    ),
    "too-many-columns": lambda: translate(
        "Messages", "Tabellen har fler än {limit} kolumner och lästes inte. Ta bort det som inte behövs."
    ),
    "nothing-to-paste": lambda: translate(
        "Messages", "Det finns ingen bild eller fil i Urklipp. Kopiera en först."
    ),
    "attachment-there": lambda: translate("Messages", "Filen finns redan bland bilagorna här."),
    "attachment-folder": lambda: translate(
        "Messages", "Det är en mapp. Öppna den och dra filerna ur den i stället."
    ),
    "caption-needed": lambda: translate(
        "Messages",
        "Bilden behöver en bildtext för att tas med i handlingarna: den läses upp för den som inte ser. "
        "Skriv vad bilden visar.",
    ),
    "not-a-picture": lambda: translate("Messages", "Det går bara med bilder, och {name} är ingen bild."),
    "pdf-closed": lambda: translate(
        "Messages", "PDF-filen är skadad eller låst med lösenord och kan inte visas här. Spara en kopia."
    ),
    "attachment-empty": lambda: translate("Messages", "Filen är tom och togs inte med."),
    "attachment-heic": lambda: translate(
        "Messages", "Bilden är i telefonens format HEIC, som inte kan läsas. Spara den som JPEG först."
    ),
    "attachment-kind": lambda: translate(
        "Messages",
        "Filen är inte av ett slag som kan bifogas. Bilder, PDF, mejl, kontorsfiler och text går bra.",
    ),
    "attachment-runs": lambda: translate(
        "Messages", "Filen är ett program, en genväg eller en webbsida och togs inte med."
    ),
    "attachment-too-large": lambda: translate(
        "Messages", "Filen är större än {limit} MB och togs inte med. Förminska eller dela den."
    ),
    "box-outside-picture": lambda: translate("Messages", "Rutan ligger utanför bilden. Rita den på bilden."),
    "mail-attachment-elsewhere": lambda: translate(
        "Messages", "Bilagan {name} är en länk eller ett inbäddat objekt och följde inte med i mejlet."
    ),
    "mail-damaged": lambda: translate(
        "Messages", "Mejlet är skadat eller ofullständigt. Be avsändaren skicka det igen."
    ),
    "mail-encrypted": lambda: translate(
        "Messages", "Mejlet är krypterat. Öppna det i mejlprogrammet och klistra in texten."
    ),
    "mail-text-damaged": lambda: translate(
        "Messages", "En del av mejlets text kunde inte läsas. Jämför med mejlet."
    ),
    "mail-too-deep": lambda: translate(
        "Messages", "Mejlet har fler delar eller mejl i mejl än {limit}. Resten lästes inte."
    ),
    "mail-too-large": lambda: translate("Messages", "Mejlet är större än {limit} MB och lästes inte."),
    "mail-too-many-lines": lambda: translate(
        "Messages", "Mejlet har fler än {limit} rader och lästes inte. Be avsändaren skicka det kortare."
    ),
    "mail-too-many-parts": lambda: translate(
        "Messages",
        "Mejlet har fler än {limit} delar och lästes inte. Be avsändaren skicka det som vanlig text.",
    ),
    "mail-winmail": lambda: translate(
        "Messages", "Bilagan winmail.dat kan bara öppnas i Outlook. Be avsändaren skicka mejlet som HTML."
    ),
    "not-mail": lambda: translate("Messages", "Filen är inget mejl i formatet .eml eller .msg."),
    **PACKAGE_RULES,
    "picture-damaged": lambda: translate(
        "Messages", "Bilden är skadad eller ofullständig och togs inte med."
    ),
    "picture-kind": lambda: translate(
        "Messages", "Bildens format kan inte läsas. JPEG, PNG, WebP, GIF och TIFF går bra."
    ),
    "picture-too-large": lambda: translate(
        "Messages", "Bilden har fler än {limit} miljoner bildpunkter. Förminska den först."
    ),
    "too-many-rows": lambda: translate(
        "Messages", "Tabellen har fler än {limit} rader och lästes inte. Dela den."
    ),
    "unpacks-too-large": lambda: translate(
        "Messages",
        "Filen packar upp till mer än {limit} MB och lästes inte. Den kan vara gjord för att skada.",
    ),
    "unsafe-xml": lambda: translate(
        "Messages", "Filen innehåller det som inga kalkylprogram skriver och lästes inte. Öppna den inte."
    ),
    "too-large": lambda: translate("Messages", "Filen är större än {limit} MB och lästes inte."),
}

_FAULTS: Mapping[str, Callable[[], str]] = {
    **safe_messages.FAULTS,
    "register-damaged": lambda: translate(
        "Messages", "Den öppnades inte och är orörd. En säkerhetskopia kan ta dess plats."
    ),
    "backup-unsound": lambda: translate(
        "Messages", "Kopian blev inte hel och kastades. Registret kan vara skadat: kontrollera det."
    ),
    "backup-altered": lambda: translate(
        "Messages", "Säkerhetskopian {name} är skadad eller ändrad och används inte. Välj en annan."
    ),
    "backup-other-key": lambda: translate(
        "Messages", "Säkerhetskopian {name} är låst med en annan nyckel och går inte att öppna."
    ),
    "file-unreadable": lambda: translate("Messages", "Filen går inte att läsa: {path}."),
    "no-program": lambda: translate(
        "Messages", "Datorn har inget program för {name}. Spara en kopia och öppna den på en annan dator."
    ),
    "no-keyring": lambda: translate(
        "Messages",
        "Datorn har inget säkert ställe för lösenord. Skriv lösenordet vid varje utskick i stället.",
    ),
    "key-gone": lambda: translate(
        "Messages", "Nyckeln till certifikatet finns inte längre. Sätt i kortet, eller välj ett annat."
    ),
    "key-refused": lambda: translate(
        "Messages", "Datorn skrev inte under med certifikatet. Prova igen, eller välj ett annat."
    ),
    "printer": lambda: translate(
        "Messages", "Skrivaren svarar inte. Se efter att den är på och välj den en gång till."
    ),
    "services-not-open": lambda: translate("Messages", "Registret är inte öppet. Försök igen om en stund."),
    "disk-full": lambda: translate("Messages", "Disken är full. Frigör utrymme och försök igen."),
    "unwritable": lambda: translate("Messages", "Det går inte att skriva till {path}. Välj en annan plats."),
    "read-only": lambda: translate(
        "Messages", "Mappen är skrivskyddad ({path}). Du kan läsa men inte ändra."
    ),
    "locked": lambda: translate(
        "Messages", "Databasen är upptagen av ett annat program. Försök igen om en stund."
    ),
    "unreadable": lambda: translate("Messages", "Filen går inte att läsa ({path})."),
    "unreadable-content": lambda: translate("Messages", "Ett sparat innehåll går inte att läsa."),
    "not-a-database": lambda: translate(
        "Messages", "Filen är ingen databas för det här programmet, eller fel nyckel."
    ),
    "newer-schema": lambda: translate(
        "Messages",
        "Databasen är skriven av en nyare version av programmet. Uppdatera programmet; inget har rörts.",
    ),
    "newer-content": lambda: translate(
        "Messages", "Innehållet är skrivet av en nyare version av programmet. Uppdatera programmet."
    ),
}
