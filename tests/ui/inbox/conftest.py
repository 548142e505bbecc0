"""Inkorg on a small register, with files on their way in."""

from pathlib import Path
from typing import Any

import pytest

from orat.services.house import Services
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.inbox.page import InboxPage
from orat.ui.pages.week.page import WeekPage
from orat.ui.window import PageSpec
from tests.services.arriving import filled, put, row, table

FIRE, MOPEDS, UNKNOWN = "Container tändes på bakom idrottshallen", "Mopeder på gångvägen", "Okänd skola"


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("week", WeekPage, "Veckan"),
        PageSpec("inbox", InboxPage, "Inkorg"),
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where files lie on their way in."""
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def waiting(services: Services, folder: Path) -> None:
    """Two events of a form, and a row that lacks its school."""
    inlets = [
        put(folder, "blankett.pdf", filled(services)),
        put(folder, "lista.xlsx", table(row(UNKNOWN, Skola="Nyskolan", **{"Anm. nr": "K-77"}))),
    ]
    services.inbox.take_in(inlets)
