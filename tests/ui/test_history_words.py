"""The history of a thing reads as a person would say it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from orat.domain.changes import Change, ChangeKind, Kind, Touched
from orat.domain.rows import FileEntry, HistoryEntry
from orat.errors import Fact
from orat.ui.history_words import entry_lines, field_line
from orat.ui.widgets.row_delegate import broken


def entry(
    verb: str,
    *fields: tuple[str, str, str],
    kind: ChangeKind = ChangeKind.DO,
    of: Kind = Kind.CONCERN,
    created: bool = False,
    **facts: Fact,
) -> HistoryEntry:
    change = Change(
        1, datetime(2026, 11, 17, tzinfo=UTC), "Test", kind, verb, facts, frozenset({Touched(of, 1)})
    )
    return HistoryEntry(change=change, fields=fields, created=created, removed=False)


@pytest.mark.parametrize(
    ("field", "line"),
    [
        (("severity", "3", "4"), "Allvar: Hög → Akut"),
        (("trend", "", "rising"), "Trend: ökar"),
        (("effects", "pupils, staff", "pupils"), "Påverkan: elever, personal → elever"),
        (("recurring", "False", "True"), "Återkommande: nej → ja"),
        (("happened_on", "2026-11-16", "2025-12-31"), "Dag: mån 16 nov 2026 → ons 31 dec 2025"),
        (("happened_at", "21:40:00", "22:05:00"), "Klockslag: 21.40 → 22.05"),
        (("place", "lastkajen", ""), "Plats: tomt (var lastkajen)"),
        (("description", "", "Rök."), "Beskrivning: skriven"),
        (("description", "Rök.", "Eld."), "Beskrivning: ändrad"),
        (("state", "raised", "scheduled"), "Läge: Lyft → På dagordning"),
        (("severity", "3", "9"), "Allvar: Hög → 9"),
    ],
)
def test_a_field_is_named_and_shown_in_words(field: tuple[str, str, str], line: str) -> None:
    assert field_line(*field) == line


def test_a_deed_tells_of_the_fields_that_belong_to_it() -> None:
    lines = entry_lines(
        entry("concern.close", ("state", "reviewed", "closed"), ("closing_reason", "", "Sanerat."))
    )
    assert lines == ("Avslutad", "Skäl: Sanerat.")


def test_an_edit_is_its_fields_and_an_undo_says_so() -> None:
    fields = (("title", "Ny", "Gammal"), ("serial", "1", "2"))
    assert entry_lines(entry("concern.edit", *fields)) == ("Titel: Ny → Gammal",)
    assert entry_lines(entry("concern.edit", *fields, kind=ChangeKind.UNDO)) == (
        "Ångrat: Titel: Ny → Gammal",
    )


def test_the_first_entry_of_a_problem_tells_what_made_it() -> None:
    made = entry(
        "problem.gather", ("title", "", "Bränder"), of=Kind.PROBLEM, created=True, count=3, title="Bränder"
    )
    assert entry_lines(made) == ("Skapad av 3 iakttagelser",)


def test_long_titles_break_at_words_and_end_in_an_ellipsis(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    text = "Ungdomar samlar skräp och eldar bakom centrumet varje kväll"
    assert broken("Kort", font, 400, 2) == ["Kort"]
    lines = broken(text, font, 190, 2)
    assert len(lines) == 2
    assert text.startswith(lines[0])
    assert lines[1].endswith("…")
    assert broken("", font, 100, 2) == [""]
    first, second = broken("Fritidsgårdsverksamheten Ekbacken", font, 90, 2)
    assert first.endswith("…"), "a word longer than the line is not cut in the middle of a letter"
    assert second == "Ekbacken"


def test_attachments_are_told_of_in_words_and_undone_as_what_was_done() -> None:
    added = FileEntry(name="port.jpg", fields=(("name", "", "port.jpg"),), created=True, removed=False)
    removed = replace(added, created=False, removed=True)
    edited = FileEntry(
        name="port.jpg",
        fields=(("name", "IMG_1.jpg", "port.jpg"), ("caption", "", "Porten"), ("in_documents", "0", "1")),
        created=False, removed=False,
    )  # fmt: skip
    hidden = replace(edited, fields=(("digest", "ab", "cd"), ("size", "9", "8")))
    moved = replace(edited, fields=(("position", "1", "2"),))
    told = {
        "attachment.add": (added, ("Bilaga tillagd: port.jpg",)),
        "attachment.remove": (removed, ("Bilaga borttagen: port.jpg",)),
        "attachment.blacken": (hidden, ("Bilaga svärtad: port.jpg",)),
        "attachment.move": (moved, ("Bilaga flyttad: gård.jpg",)),
        "attachment.edit": (
            edited,
            (
                "Bilaga omdöpt: IMG_1.jpg → port.jpg",
                "Bildtext till port.jpg: Porten",
                "port.jpg tas med i handlingarna",
            ),
        ),
        "inbox.accept": (added, ("Inläst från mejl", "Bilaga tillagd: port.jpg")),
    }
    for verb, (file, lines) in told.items():
        made = entry(verb, origin="mail", name="gård.jpg")
        assert entry_lines(replace(made, files=(file,))) == lines
    undone = replace(entry("attachment.add", kind=ChangeKind.UNDO), files=(removed,))
    assert entry_lines(undone) == ("Ångrat: Bilaga tillagd: port.jpg",)
