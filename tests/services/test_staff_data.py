"""What the register holds of one of its people is told, and taken away when asked for."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from orat.domain.changes import Kind
from orat.domain.documents import MASKED
from orat.domain.inbox import InboxFilter
from orat.domain.meeting import Attendance
from orat.domain.register import Person
from orat.domain.sending import DistributionList, ListMember
from orat.domain.staff_data import Mention
from orat.services.house import Services
from tests.documents.reading import text_of
from tests.services.arriving import mail, put, row, table
from tests.services.stories import coming, hold, report

NAME = "Åsa Öberg"


def person(services: Services) -> Person:
    return next(each for each in services.register.directory().people if each.name == NAME)


def planted(folder: Path) -> bool:
    files = [path for path in folder.iterdir() if path.name.startswith("orat.db")]
    return any(NAME.encode() in path.read_bytes() for path in files)


def test_an_extract_has_all_of_one_person(services: Services) -> None:
    meeting = coming(services)
    report(services, "Container i brand", day=date(2026, 11, 1), description=f"{NAME} såg det.")
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    point = services.room.view(meeting.id).items[-1].item
    services.measures.decide(point.id, "Ringa", owner_name=NAME)
    found = services.staff.extract(person(services).id)
    assert found.person.name == NAME
    assert found.attended[0].week == str(meeting.week)
    assert [each.what for each in found.answers_for] == ["Ringa"]
    assert [(each.kind, each.field, each.excerpt) for each in found.mentions] == [
        (Kind.CONCERN, "description", f"{NAME} såg det."),
        (Kind.MEASURE, "owner_name", NAME),
    ]
    assert json.loads(services.staff.data(found))["person"]["name"] == NAME
    pdf = services.staff.pdf(found)
    assert pdf == services.staff.pdf(found)
    told = text_of(pdf)
    for words in ("Registerutdrag", NAME, "2026-0001 Container i brand", "Ringa", "kallad", "imy.se"):
        assert words in told


def test_a_week_is_written_as_documents_write_it(services: Services) -> None:
    notes = Mention(kind=Kind.MINUTES, id=1, field="content", about="2026-W45 · 2")
    point = Mention(kind=Kind.ITEM, id=2, field="note", about="2026-W46 § 3 Bränder", excerpt="ringer")
    bare = replace(services.staff.extract(person(services).id), mentions=(notes,))
    told = text_of(services.staff.pdf(bare))
    assert "Fastställda anteckningar v. 45 2026, version 2" in told
    assert "Var Gäller Fastställda" in told, "a column of nothing is left out"
    told = text_of(services.staff.pdf(replace(bare, mentions=(notes, point))))
    assert "Punkt v. 46 2026 § 3 Bränder ringer" in told


def test_what_is_put_right_is_right_everywhere_and_can_be_undone(services: Services) -> None:
    before = person(services)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    point = services.room.view(meeting.id).items[-1].item
    measure = services.measures.decide(point.id, "Ringa", owner_name=f"{NAME}, rektor").value
    right = services.staff.correct(
        before.id, name="Åsa Öhberg", role=before.role, email="asa@exempel.se", phone=""
    ).value
    assert (right.name, right.email) == ("Åsa Öhberg", "asa@exempel.se")
    with services.store.read() as reader:
        assert {each.name for each in reader.all(Attendance, person_id=before.id)} == {"Åsa Öhberg"}
    assert services.measures.story(measure.id).measure.owner_name == "Åsa Öhberg, rektor"
    services.timeline.undo()
    assert person(services) == before


def test_erased_the_name_is_gone_and_what_was_done_stands(services: Services) -> None:
    before = person(services)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    point = services.room.view(meeting.id).items[-1].item
    measure = services.measures.decide(point.id, "Ringa", owner_name=f"{NAME}, rektor").value
    assert planted(services.store.path.parent)
    done = services.staff.erase(before.id, "Dnr 2026-7")
    assert not planted(services.store.path.parent)
    assert services.check() == ()
    with services.store.read() as reader:
        assert reader.get(Person, before.id).name == MASKED
        assert {each.name for each in reader.all(Attendance, person_id=before.id)} == {MASKED}
    assert services.measures.story(measure.id).measure.owner_name == f"{MASKED}, rektor"
    assert json.loads(done.value.rules) == {"person": [0, "Dnr 2026-7"]}
    assert services.weeding.log()[0].swept_at is not None


def test_erased_receipts_lists_and_settled_columns_go_too(services: Services, tmp_path: Path) -> None:
    mine, address = person(services), "Asa.Oberg@kommun.example"
    services.register.keep(replace(mine, email=address))
    sent = table(row(), headings=("Datum", "Kl.", "Händelsen", "Sort", "Allvar", "Plats", "Skola", "Anm. nr"))
    services.inbox.take_in([put(tmp_path, "mejl.eml", mail(sender=f"Å <{address}>", files={"l.xlsx": sent}))])
    (report_id,) = services.inbox.ids(InboxFilter()).rows
    services.replies.ask(report_id)
    services.triage.reopen([report_id])
    services.triage.reject([report_id], "Känt.")
    services.replies.receipt(report_id)
    one = services.sending.save_list(DistributionList(name="Skolor")).value
    services.sending.set_members(one.id, [ListMember(name="Å", email=address)])
    told = services.staff.extract(mine.id)
    assert [each.email for each in told.sendings] == [address.lower()] * 2
    assert told.lists == ("Skolor",)
    services.staff.erase(mine.id)
    assert services.check() == ()
    view = services.inbox.view(report_id)
    assert (view.delivery.receipt_to, view.report.asked_to, view.delivery.sender_email) == ("", "", "")
    assert view.delivery.receipt_at is not None, "that a receipt was written stays"
    assert address.lower() not in everything_said(services), "but in the mail itself, which is theirs to weed"


def everything_said(services: Services) -> str:
    """Every text of every table, in lower case; files are no texts."""
    with services.store.aside() as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names]
    return "\n".join(cell for table in rows for row in table for cell in row if isinstance(cell, str)).lower()


def test_finalised_notes_stay_as_they_are(services: Services) -> None:
    meeting = hold(services, coming(services))
    version = services.minutes.finalise(meeting.id).value
    pdf = services.minutes.version_pdf(version.id)
    services.staff.erase(person(services).id)
    assert services.minutes.version_pdf(version.id) == pdf
    assert services.check() == ()
