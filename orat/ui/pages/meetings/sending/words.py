"""What sendings, receipts and verdicts are called."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.minutes import DocumentKind, Edition, Stage
from orat.domain.sending import Dispatch, DispatchState, Receipt, ReceiptState, SendingMethod
from orat.domain.verdict import SignatureFound, Verdict, VerdictKind
from orat.domain.weeks import Week
from orat.ui import formats
from orat.ui.theme import Tone

translate = QCoreApplication.translate


def failure_words(code: str) -> str:
    """Why a sending failed: what happened and what to do."""
    made = {
        "cancelled": translate("Sending", "Utskicket avbröts innan något skickades."),
        "interrupted": translate(
            "Sending", "Programmet stängdes mitt i utskicket. Fråga mottagarna innan det skickas igen."
        ),
        "mail-all-refused": translate("Sending", "Servern tog inte emot någon av mottagarna."),
        "mail-broken-off": translate("Sending", "Förbindelsen med servern bröts."),
        "mail-certificate": translate("Sending", "Serverns certifikat går inte att lita på. Fråga it."),
        "mail-no-contact": translate("Sending", "Servern svarar inte. Kontrollera namn, port och nätverk."),
        "mail-no-login": translate("Sending", "Servern har ingen inloggning som programmet kan använda."),
        "mail-refused": translate("Sending", "Servern tog inte emot meddelandet."),
        "mail-sender-refused": translate("Sending", "Servern tar inte emot från avsändarens adress."),
        "mail-tls-refused": translate("Sending", "Servern har ingen krypterad anslutning av den sorten."),
        "mail-too-large": translate("Sending", "Meddelandet är för stort för servern."),
        "mail-unlocked": translate("Sending", "Ett lösenord skickas bara över en krypterad anslutning."),
        "mail-wrong-password": translate("Sending", "Servern godtog inte användarnamn och lösenord."),
    }
    return made.get(code, translate("Sending", "Utskicket gick inte att göra."))


def dispatch_words(dispatch: Dispatch, receipts: Sequence[Receipt]) -> tuple[str, Tone]:
    """How a sending went, in figures where some got it and some did not."""
    states = [each.state for each in receipts]
    if dispatch.state is DispatchState.PARTLY and ReceiptState.UNKNOWN not in states:
        words = translate("Sending", "Skickat till {sent} av {count}")
        return words.format(sent=states.count(ReceiptState.ACCEPTED), count=len(states)), Tone.WARNING
    if dispatch.method is SendingMethod.DRAFT:
        return translate("Sending", "Öppnat som utkast"), Tone.NEUTRAL
    return {
        DispatchState.PREPARED: (translate("Sending", "Förberett"), Tone.NEUTRAL),
        DispatchState.SENDING: (translate("Sending", "Okänt, kan ha gått fram"), Tone.WARNING),
        DispatchState.SENT: (translate("Sending", "Skickat"), Tone.SUCCESS),
        DispatchState.PARTLY: (translate("Sending", "Okänt, kan ha gått fram"), Tone.WARNING),
        DispatchState.FAILED: (translate("Sending", "Inte skickat"), Tone.DANGER),
    }[dispatch.state]


def receipt_words(receipt: Receipt, dispatch: Dispatch) -> str:
    """What is known of one receiver, in a line."""
    who = f"{receipt.name} <{receipt.email}>" if receipt.name else receipt.email
    if dispatch.method is SendingMethod.DRAFT:
        return who
    unknown = translate("Sending", "okänt, kan ha gått fram")
    words = {
        ReceiptState.WAITING: translate("Sending", "inte skickat"),
        ReceiptState.ACCEPTED: translate("Sending", "mottaget av servern"),
        ReceiptState.REFUSED: translate("Sending", "adressen togs inte emot"),
        ReceiptState.UNKNOWN: unknown,
    }[receipt.state]
    if dispatch.state is DispatchState.SENDING:
        words = unknown
    if receipt.code == "not-now":
        words = translate("Sending", "togs inte emot just nu, försök senare")
    return translate("Sending", "{who} – {what}").format(who=who, what=words)


def verdict_words(verdict: Verdict) -> tuple[str, Tone]:
    """The answer about a file."""
    return {
        VerdictKind.GENUINE: (
            translate("Verify", "Äkta. Filen är precis som den utfärdades."), Tone.SUCCESS,
        ),
        VerdictKind.SIGNED_GENUINE: (
            translate("Verify", "Äkta och underskriven. Bara underskrift har lagts till det som utfärdades."),
            Tone.SUCCESS,
        ),
        VerdictKind.ALTERED: (
            translate("Verify", "Ändrad. Filen säger sig vara härifrån men är inte som den utfärdades."),
            Tone.DANGER,
        ),
        VerdictKind.DRAFT: (
            translate("Verify", "Ett utkast härifrån. Det har aldrig utfärdats."), Tone.WARNING,
        ),
        VerdictKind.FOREIGN: (
            translate("Verify", "Filen är inte utfärdad av det här registret."), Tone.WARNING,
        ),
        VerdictKind.NOT_PDF: (translate("Verify", "Filen är ingen PDF."), Tone.WARNING),
    }[verdict.kind]  # fmt: skip


def verdict_facts(verdict: Verdict) -> list[str]:
    """What the document is, in lines."""
    lines = []
    if verdict.title:
        lines.append(verdict.title)
    if verdict.week:
        week = Week.parse(verdict.week)
        words = translate("Verify", "Möte: {week} {year}")
        lines.append(words.format(week=formats.week_long(week), year=week.year))
    if verdict.document is DocumentKind.NOTES:
        lines.append(translate("Verify", "Upplaga: {edition}").format(edition=_edition(verdict)))
    if verdict.version:
        words = translate("Verify", "Version {version}, den nyaste")
        if verdict.newest > verdict.version:
            words = translate("Verify", "Version {version}. Det finns en nyare: {newest}")
        lines.append(words.format(version=verdict.version, newest=verdict.newest))
    if verdict.issued_at is not None:
        day = formats.local(verdict.issued_at)
        lines.append(translate("Verify", "Utfärdad {day}").format(day=f"{day:%Y-%m-%d %H.%M}"))
    if verdict.recipient:
        lines.append(translate("Verify", "Gjord för {who}").format(who=verdict.recipient))
    lines += [_signature_words(each) for each in verdict.signatures]
    return lines


def _edition(verdict: Verdict) -> str:
    """Which edition of the notes it is; whose stage is not the last says so."""
    words = {
        Edition.FULL: translate("Verify", "hela anteckningarna"),
        Edition.MASKED: translate("Verify", "maskad version"),
        Edition.EXCERPT: translate("Verify", "utdrag"),
    }[verdict.edition]
    stages = {
        Stage.DRAFT: translate("Verify", "{edition}, utkast"),
        Stage.CIRCULATED: translate("Verify", "{edition}, utskickad för synpunkter"),
        Stage.ADOPTED: translate("Verify", "{edition}, fastställd"),
    }
    return stages[verdict.stage].format(edition=words)


def _signature_words(found: SignatureFound) -> str:
    who = found.signer or translate("Verify", "okänd")
    if found.whole and found.covers:
        words = translate("Verify", "Underskrift av {who}: hel. Certifikatets utfärdare är inte prövad.")
    else:
        words = translate("Verify", "Underskrift av {who}: bruten, eller något har lagts till utanför den.")
    return words.format(who=who)
