"""Commands on backups: make one, list them, and go back to one after a look at what is lost."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from orat import paths
from orat.cli.opened import FAILED, OK, key_of, opened, password_in
from orat.domain.backups import Backup
from orat.domain.changes import Change
from orat.domain.lost import Lost
from orat.errors import EnvironmentFault, UserError
from orat.services.keeping.holding import Holding
from orat.settings import actor_in

if TYPE_CHECKING:
    from orat.services.keeping.old_keys import OldKeys

_DAMAGED = frozenset({"register-damaged", "not-a-database"})
_NAMED = 20
"""So many lost changes are named; more are counted."""


def add_commands(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The commands and what they take."""
    about = "gör en säkerhetskopia, eller lista dem som finns"
    backup = add("backup", help=about, description=about)
    backup.add_argument("--to", type=Path, metavar="MAPP", help="kopiera den dit också")
    backup.add_argument("--list", action="store_true", help="lista dem som finns, den nyaste först")
    backup.add_argument("--json", action="store_true", help="som JSON")
    about = "återställ en säkerhetskopia, efter en titt på vad som finns i den"
    restore = add("restore", help=about, description=about)
    restore.add_argument("file", metavar="FIL", help="kopians namn eller sökväg, eller latest för den nyaste")
    restore.add_argument(
        "--backup-password-file", type=Path, metavar="FIL",
        help="fil med lösenordet från kopians tid, om nyckeln har bytts sedan dess",
    )  # fmt: skip
    restore.add_argument("--yes", action="store_true", help="återställ utan att fråga")


def make(arguments: argparse.Namespace, folder: Path) -> int:
    """Make a backup now, or tell of those there are."""
    with opened(arguments, folder, writes=not arguments.list) as services:
        if arguments.list:
            return _listed(services.backups.overview().backups, as_json=arguments.json)
        errand = services.backups.make()
        backup = errand.backup
        if backup is not None and arguments.to is not None:
            backup = services.backups.copy_to(backup, arguments.to.absolute())
    return _listed([backup] if backup is not None else [], as_json=arguments.json)


def restore(arguments: argparse.Namespace, folder: Path) -> int:
    """Go back to a backup; the register as it is now is kept, also when it is damaged."""
    if (folder / "orat.db").is_file():
        try:
            with opened(arguments, folder, writes=True) as services:
                backup = _required(services.backups.find(arguments.file), arguments.file)
                _learn_key(arguments, services.backups.keys, backup)
                inside = services.backups.look(backup)
                _tell(backup, inside.lost, "Försvinner ur registret", inside.things)
                if not _agreed(arguments):
                    return FAILED
                services.backups.restore(backup)
            return _restored(backup)
        except EnvironmentFault as fault:
            if fault.code not in _DAMAGED:
                raise
    folder = paths.make_data_dir(folder)
    holding = Holding(folder)
    holding.require()
    try:
        return _rescue(arguments, folder)
    finally:
        holding.release()


def _rescue(arguments: argparse.Namespace, folder: Path) -> int:
    from orat.services.keeping.rescue import Rescue

    rescue = Rescue(folder, actor=actor_in(folder), key=key_of(arguments, folder))
    backup = _required(rescue.find(arguments.file), arguments.file)
    _learn_key(arguments, rescue.keys, backup)
    changes: Sequence[Change] = ()
    if (folder / "orat.db").is_file():
        damage = rescue.examine()
        changes = damage.changes
        print(f"Registret är skadat och öppnades inte. Det är orört; en kopia ligger i {damage.kept}.")
        readable = ", ".join(f"{each.table} {each.readable}" for each in damage.tables if each.readable)
        print(f"Går att läsa ur det: {readable or 'ingenting'}.")
    _tell(backup, changes, "Gjort efter kopian och läsbart")
    if not _agreed(arguments):
        return FAILED
    taken = rescue.restore(backup, taking_back=True).taken_back
    if taken.again or taken.not_again:
        print(f"Ur den skadade filen: {taken.again} ändringar gjordes om, {len(taken.not_again)} gick inte.")
    if taken.reports or taken.texts:
        print(f"I Inkorg: {taken.reports} iakttagelser och {taken.texts} andra texter.")
    return _restored(backup)


def _learn_key(arguments: argparse.Namespace, keys: "OldKeys", backup: Backup) -> None:
    """By the password of the backup's time, where it was given. Raises what opening raises."""
    if arguments.backup_password_file is not None:
        keys.learn(backup, password=password_in(arguments.backup_password_file))


def _required(backup: Backup | None, name: str) -> Backup:
    if backup is None:
        raise UserError("no-such-backup", name=name)
    return backup


def _tell(backup: Backup, changes: Sequence[Change], about: str, things: Lost | None = None) -> None:
    contents = backup.contents
    print(f"{backup.name}, {_when(backup)}")
    print(
        f"Möten {contents.meetings}, senast {contents.latest_week or '–'}, iakttagelser {contents.concerns}, "
        f"åtgärder {contents.measures}."
    )
    if contents.last_at is not None:
        print(f"Senaste ändring {_minute(contents.last_at)}.")
    print(f"{about}: {len(changes)} ändringar." if changes else f"{about}: inget.")
    if things is not None and changes:
        _tell_things(things)
    if changes:
        # Only for their words, which need no screen.
        from orat.ui.change_words import step_words

        for change in changes[-_NAMED:]:
            what = step_words(change.verb, change.facts)
            print(f"  {_minute(change.at)}  {what}  {change.actor}")


def _tell_things(lost: Lost) -> None:
    """What is lost in things: how many, and the latest of each kind by title."""
    from orat.ui.lost_words import fate_badge, sums, thing_below, thing_title

    for line in sums(lost):
        print(f"  {line}")
    for thing in lost.things[:_NAMED]:
        below = thing_below(thing)
        print(f"  {fate_badge(thing.fate).word}: {thing_title(thing)}{f' ({below})' if below else ''}")


def _agreed(arguments: argparse.Namespace) -> bool:
    if arguments.yes:
        return True
    if sys.stdin.isatty():
        return input("Skriv ja för att återställa: ").strip().casefold() == "ja"
    print("Inget är ändrat. Lägg till --yes för att återställa.")
    return False


def _restored(backup: Backup) -> int:
    print(f"Registret är som det var {_when(backup)}.")
    return OK


def _when(backup: Backup) -> str:
    return _minute(backup.made_at)


def _listed(backups: Sequence[Backup], *, as_json: bool) -> int:
    if as_json:
        facts = [
            {
                "path": str(each.path),
                "made_at": each.made_at.isoformat(),
                "reason": each.reason.value,
                "size": each.size,
                "sha256": each.digest,
                "encrypted": each.encrypted,
                "meetings": each.contents.meetings,
                "concerns": each.contents.concerns,
                "last_change": each.contents.last_at.isoformat() if each.contents.last_at else None,
            }
            for each in backups
        ]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return OK
    for each in backups:
        print(f"{each.path}  {_when(each)}  {each.size} byte  {each.contents.concerns} iakttagelser")
    return OK


def _minute(instant: datetime) -> str:
    """A day and a time in Sweden; the services are read first when they are needed, never before a window."""
    from orat.services.desk import local

    return f"{local(instant):%Y-%m-%d %H.%M}"
