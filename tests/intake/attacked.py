"""Lets every attack come in, the way a person would, in a process of its own; tells what came of each.

`python -m tests.intake.attacked FOLDER [slow]` prints one line of JSON for each: its name, the code that it
was refused with or "", the seconds of processor time of the longest step, the most memory in MB, and what
else it did.
"""

import gc
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

from orat.cli.words import explain_file
from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.domain.inbox import InboxFilter, IncomingState
from orat.errors import OratError
from orat.services.house import Services
from orat.services.inbox.answers import Inlet
from orat.ui.messages import known
from tests.benchmarks.taking_in import megabytes, start_over
from tests.intake.attack_table import TABLE
from tests.intake.attacks import Attack
from tests.intake.making import TODAY
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.services.stories import report

_RUNS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile")
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.symlink", "os.link", "os.truncate", "os.chmod")


class Guard:
    """Hears what Python is asked to do, and remembers what no reader may do."""

    def __init__(self, data: Path) -> None:
        self._data = str(data)
        self._on = False
        self.heard: list[str] = []
        sys.addaudithook(self._hear)

    def watch(self, *, on: bool) -> None:
        """Listen from now on, or no more."""
        self._on = on

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._on:
            return
        if event.startswith(("socket.", "urllib.")) or event in _RUNS:
            self.heard.append(event)
        elif event == "open":
            path, mode, flags = arguments
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if (writes or (isinstance(mode, str) and set(mode) & set("wax+"))) and self._outside(path):
                self.heard.append(f"open {path}")
        elif event in _CHANGES and self._outside(arguments[0]):
            self.heard.append(f"{event} {arguments[0]}")

    def _outside(self, path: object) -> bool:
        return not str(path).startswith((self._data, "/dev/null", "/proc/"))


def steps(services: Services, attack: Attack, file: Path, concern_id: int) -> Iterator[Callable[[], object]]:
    """How a file comes in: it is looked at, where a person may look first, and taken in. Each may raise."""
    if attack.by == "reference":
        yield partial(services.reference.preview, file)
        yield partial(services.reference.read_in, file)
    elif attack.by == "package":
        yield lambda: services.packages.look(file.read_bytes())
        yield lambda: services.packages.take_in(file.read_bytes(), file.name)
    elif attack.by == "attachment":
        yield lambda: _require(
            services.attachments.add(Owner(Kind.CONCERN, concern_id), [file]).value.refused
        )
    else:
        yield lambda: services.inbox.look([Inlet(file)])
        yield lambda: _require(services.inbox.take_in([Inlet(file)]).value.refused)


def _require(refused: Sequence[Any]) -> None:
    for each in refused:
        raise each[1] if isinstance(each, tuple) else each.error


def let_in(services: Services, attack: Attack, file: Path, concern_id: int) -> tuple[str, float]:
    """Bring a file in; answers the code it was refused with, or "", and the seconds of the longest step."""
    code, longest = "", 0.0
    for step in steps(services, attack, file, concern_id):
        begun = process_time()
        try:
            step()
        except OratError as error:
            spoken = known(error.code) and (attack.by != "inbox" or explain_file(error) != error.code)
            code = error.code if spoken else f"without words: {error.code}"
        except Exception as error:  # noqa: BLE001 - a bug, which is what is looked for
            code = f"bug: {type(error).__name__}: {error}"[:300]
        longest = max(longest, process_time() - begun)
    return code, longest


def main(folder: Path, *, slow: bool) -> None:
    """Let those in that take seconds to make, or all the others."""
    services = open_services(folder / "data", TurnedClock(TODAY))
    services.start.new_register(municipality="Exempelstad")
    furnish(services)
    concern_id = report(services, "Container i brand", day=TODAY).id
    with closing(socket.socket()):
        guard = Guard(folder / "data")
    (folder / "in").mkdir()
    everything = InboxFilter(states=frozenset(IncomingState))
    for number, (name, attack) in enumerate(TABLE.items()):
        if attack.slow is not slow:
            continue
        file = folder / "in" / f"{number}{attack.suffix}"
        file.write_bytes(attack.make())
        gc.collect()
        before = (services.inbox.count(everything), services.timeline.latest(1)[0].id)
        start_over()
        guard.watch(on=True)
        code, seconds = let_in(services, attack, file, concern_id)
        guard.watch(on=False)
        most = megabytes("VmHWM")
        after = (services.inbox.count(everything), services.timeline.latest(1)[0].id)
        half = bool(code) and before != after
        told = {
            "name": name,
            "code": code,
            "seconds": seconds,
            "most": most,
            "did": guard.heard,
            "half": half,
        }
        print(json.dumps(told), flush=True)
        guard.heard = []
        file.unlink()
    findings = [finding.code for finding in services.check()]
    services.close()
    print(json.dumps({"name": "", "findings": findings, "left": sorted(map(str, folder.glob("*")))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), slow="slow" in sys.argv[2:])
