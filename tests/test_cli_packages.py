"""`orat package` between two registers: there, home again, twice, and what is wrong in one line each."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orat.cli import parser, run
from orat.domain.inbox import InboxFilter
from orat.domain.measure import FeedbackChannel
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import report
from tests.test_cli import ROOT

DAY = date(2026, 11, 2)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """An education manager's register with a concern that was lifted, and a coordinator's."""
    names = {"manager": "Utbildningsområde 3", "coordinator": "Malmö stad"}
    for folder, name in names.items():
        begin_in(tmp_path / folder, TurnedClock(DAY), name)
    services = open_services(tmp_path / "manager", TurnedClock(DAY))
    fire = report(services, "Container i brand", day=DAY, at=None)
    services.concerns.raise_to_meeting([fire.id])
    services.close()
    return tmp_path / "manager", tmp_path / "coordinator"


def answered(coordinator: Path) -> None:
    """What came is accepted and answered in the window."""
    services = open_services(coordinator, TurnedClock(DAY))
    (concern,) = services.triage.accept(list(services.inbox.ids(InboxFilter()).rows)).value
    services.feedback.give([concern.id], FeedbackChannel.MAIL, "Det åtgärdas.")
    services.close()


Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Carries out a command in this process; answers its exit code and what it said and complained of."""

    def said(*arguments: str | Path) -> tuple[int, str, str]:
        code = run(parser().parse_args(["package", *map(str, arguments)]))
        out, complaint = capsys.readouterr()
        return code, out, complaint

    return said


def refused(answer: tuple[int, str, str], *words: str) -> None:
    """It failed with one line that has the words."""
    code, out, complaint = answer
    assert (code, out, complaint.count("\n")) == (2, "", 1)
    assert [word for word in words if word not in complaint] == []


def facts(answer: tuple[int, str, str]) -> dict[str, Any]:
    """What a command says as JSON."""
    code, out, complaint = answer
    assert code == 0, complaint
    found: dict[str, Any] = json.loads(out)
    return found


def test_a_package_goes_there_and_the_answer_comes_home(
    folders: tuple[Path, Path], tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager, coordinator = folders
    sent, back, key = tmp_path / "vecka.orat", tmp_path / "svar.orat", tmp_path / "lösen"
    key.write_text("lås ö\n", encoding="utf-8")
    made = say("make", "--data", manager, "--out", sent, "--for", "Samordnaren", "--package-password", key)
    assert made[1] == f"{sent}: 1 iakttagelser, låst med lösenord\n"
    here = ("read", sent, "--data", coordinator)
    refused(say(*here), "låst", "ORAT_PACKAGE_PASSWORD")
    monkeypatch.setenv("ORAT_PACKAGE_PASSWORD", "fel")
    refused(say(*here), "Lösenordet är fel")
    monkeypatch.setenv("ORAT_PACKAGE_PASSWORD", "lås ö")
    assert facts(say(*here, "--dry-run", "--json"))["new"] == 1
    monkeypatch.delenv("ORAT_PACKAGE_PASSWORD")
    descriptor = os.open(key, os.O_RDONLY)
    expected = "vecka.orat: 1 iakttagelser till inkorgen från Utbildningsområde 3, 0 kända sedan tidigare\n"
    assert say(*here, "--package-password-fd", str(descriptor)) == (0, expected, "")
    refused(say(*here, "--package-password-fd", "9999"), "9999")
    again = facts(say(*here, "--json", "--package-password", key))
    assert (again["new"], again["changed"], again["known"]) == (0, 0, 1)
    answer = ("answer", "--data", coordinator, "--out", back)
    refused(say(*answer), "Ingen annan installation")
    answered(coordinator)
    refused(say(*answer, "--to", "Någon"), "Utbildningsområde 3")
    refused(say(*answer, "--lock"), "ORAT_PACKAGE_PASSWORD")
    assert facts(say(*answer, "--json"))["rows"] == 1
    refused(say("read", back, "--data", coordinator), "gjort här")
    for new in (1, 0):
        assert facts(say("read", back, "--data", manager, "--json"))["new"] == new
    refused(say("read", key, "--data", manager), "inget paket")


def at_a_terminal(*arguments: str | Path, says: str, times: int) -> tuple[int, str]:
    """Run a command for somebody who answers so each time that a question has been asked."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "orat", *map(str, arguments)]
    with os.fdopen(ours, "wb", buffering=0) as keyboard, os.fdopen(theirs, "rb") as terminal:
        running = subprocess.Popen(
            command, cwd=ROOT, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip
        assert running.stderr is not None
        asked = b""
        for count in range(1, times + 1):
            while asked.count(b": ") < count and (letter := running.stderr.read(1)):
                asked += letter
            keyboard.write(says.encode() + b"\n")
        out, _ = running.communicate(timeout=60)
    return running.returncode, asked.decode() + out.decode()


def test_somebody_at_a_terminal_is_asked(folders: tuple[Path, Path], tmp_path: Path) -> None:
    manager, coordinator = folders
    sent = tmp_path / "vecka.orat"
    make = ("package", "make", "--lock", "--data", manager, "--out", sent)
    assert at_a_terminal(*make, says="lås ö", times=2)[0] == 0
    code, said = at_a_terminal("package", "read", sent, "--data", coordinator, says="lås ö", times=1)
    assert code == 0
    assert said.startswith("Lösenord till vecka.orat: vecka.orat: 1 iakttagelser till inkorgen")
