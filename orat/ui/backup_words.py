"""Backups in words: when and why one was made, what is in it, and how the second place stands."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from orat.domain.backups import Backup, Contents, PlaceState, Reason, SecondPlace
from orat.domain.changes import Change, ChangeKind
from orat.ui import formats
from orat.ui.change_words import step_words

translate = QCoreApplication.translate

_REASONS: Mapping[Reason, Callable[[], str]] = {
    Reason.START: lambda: translate("Backups", "vid start"),
    Reason.INTERVAL: lambda: translate("Backups", "under arbetet"),
    Reason.HAND: lambda: translate("Backups", "gjord för hand"),
    Reason.MIGRATION: lambda: translate("Backups", "före en ny version av programmet"),
    Reason.RESTORE: lambda: translate("Backups", "före en återställning"),
    Reason.IMPORT: lambda: translate("Backups", "före en inläsning"),
    Reason.WEEDING: lambda: translate("Backups", "före en gallring"),
    Reason.ENCRYPTION: lambda: translate("Backups", "före ett nytt lås"),
}


def reason_word(reason: Reason) -> str:
    """Why it was made."""
    return _REASONS[reason]()


def moment(at: datetime, today: date) -> str:
    """I dag 08.00, mån 16 nov 08.00, with the year when it is another one: a UTC instant in Swedish time."""
    local = formats.local(at)
    near = abs((local.date() - today).days) <= 1
    day = formats.near_day(local.date(), today) if near else formats.short_day(local.date(), today)
    return f"{day} {formats.clock(local)}"


def footer(newest: Backup | None, today: date, *, encrypted: bool) -> str:
    """What stands below "Allt sparat"."""
    if newest is None:
        words = translate("Backups", "ingen säkerhetskopia än")
    else:
        words = translate("Backups", "säkerhetskopia {when}").format(when=moment(newest.made_at, today))
    if encrypted:
        return translate("Backups", "Krypterad · {backup}").format(backup=words)
    return f"{words[:1].upper()}{words[1:]}"


def holdings(contents: Contents) -> str:
    """16 möten, 112 iakttagelser, 34 åtgärder."""
    meetings, concerns, measures = contents.meetings, contents.concerns, contents.measures
    return ", ".join(
        (
            translate("Backups", "1 möte")
            if meetings == 1
            else translate("Backups", "{count} möten").format(count=formats.integer(meetings)),
            translate("Backups", "1 iakttagelse")
            if concerns == 1
            else translate("Backups", "{count} iakttagelser").format(count=formats.integer(concerns)),
            translate("Backups", "1 åtgärd")
            if measures == 1
            else translate("Backups", "{count} åtgärder").format(count=formats.integer(measures)),
        )
    )


def state_word(backup: Backup) -> str:
    """Whether it was found whole, and where it is."""
    if not backup.whole:
        return translate("Backups", "registret hade ett fel redan då")
    if backup.elsewhere:
        return translate("Backups", "kontrollerad, på andra platsen")
    return translate("Backups", "kontrollerad")


def change_line(change: Change, today: date) -> str:
    """Mån 16 nov 08.12 · rapportera iakttagelse 2026-0412 · Åsa."""
    words = step_words(change.verb, change.facts)
    if change.kind is ChangeKind.UNDO:
        words = translate("Backups", "ångra: {what}").format(what=words)
    elif change.kind is ChangeKind.REDO:
        words = translate("Backups", "gör om: {what}").format(what=words)
    return " · ".join(part for part in (moment(change.at, today), words, change.actor) if part)


def place_words(place: SecondPlace, today: date) -> str:
    """How the second place stands, and what to do about it."""
    folder = str(place.folder)
    if place.copied_at is None:
        latest = translate("Backups", "Ingen kopia har gjorts dit än.")
    else:
        when = moment(place.copied_at, today)
        latest = translate("Backups", "Senaste kopian dit: {when}.").format(when=when)
    said = {
        PlaceState.WELL: translate("Backups", "{folder}. {latest}"),
        PlaceState.WAITING: translate("Backups", "{folder}. {latest} Nästa kopia görs snart."),
        PlaceState.MISSING: translate(
            "Backups",
            "{folder} går inte att nå. {latest} Sätt i minnet eller anslut mappen, så kopieras det.",
        ),
        PlaceState.FULL: translate(
            "Backups", "{folder} är full. {latest} Frigör utrymme där eller välj en annan plats."
        ),
        PlaceState.UNWRITABLE: translate(
            "Backups", "{folder} går inte att skriva i. {latest} Välj en annan plats."
        ),
    }[place.state]
    return said.format(folder=folder, latest=latest)
