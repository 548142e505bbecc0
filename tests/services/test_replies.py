"""What is written to senders: questions and receipts are drafts, and on record until they are undone."""

from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from orat.domain.inbox import SETTLED, InboxFilter, IncomingReport, IncomingState, Reply
from orat.services.house import Services
from tests.services.arriving import filled, mail, photo, put, unit_id
from tests.services.conftest import TurnedClock

UNANSWERED = InboxFilter(states=SETTLED | {IncomingState.ASKED}, unanswered=True)


@pytest.fixture
def waiting(services: Services, tmp_path: Path) -> list[IncomingReport]:
    """Two events of a form."""
    services.inbox.take_in([put(tmp_path, "blankett.pdf", filled(services))])
    return [services.inbox.view(each).report for each in services.inbox.ids(InboxFilter()).rows]


def reply(services: Services, report_id: int) -> Reply:
    """What was written to the sender; the list says the same."""
    said = services.inbox.view(report_id).reply
    assert services.inbox.rows([report_id])[0].reply == said
    return said


def unanswered(services: Services) -> list[int]:
    """Those whose senders wait, or are waited for."""
    found = list(services.inbox.ids(UNANSWERED).rows)
    assert services.inbox.count(UNANSWERED) == len(found)
    return found


def read(path: Path) -> Any:
    """A draft as the mail program reads it."""
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def test_asking_back_is_a_draft_to_the_sender_and_the_report_waits_aside(
    services: Services, tmp_path: Path, clock: TurnedClock
) -> None:
    services.inbox.take_in([put(tmp_path, "mejl.eml", mail(sender="Kim <kim@okand.example>"))])
    report_id = services.inbox.ids(InboxFilter()).rows[0]
    draft = read(services.replies.ask(report_id).value)
    assert draft["X-Unsent"] == "1"
    assert draft["To"].addresses[0].addr_spec == "kim@okand.example"
    assert draft["Subject"] == "SV: VB: Mopeder över skolgården"
    text = draft.get_content()
    assert "– Vilken dag hände det?" in text
    assert "– Vilken skola eller enhet gäller det?" in text
    view = services.inbox.view(report_id)
    assert view.report.state is IncomingState.ASKED
    assert (view.reply.asked_to, view.reply.asked_at) == ("kim@okand.example", view.report.decided_at)
    assert unanswered(services) == [report_id]
    clock.days(1)
    services.triage.reopen([report_id])
    assert unanswered(services) == []
    assert reply(services, report_id).asked_at == view.reply.asked_at, "it was asked all the same"
    services.timeline.undo()
    services.timeline.undo()
    assert reply(services, report_id) == Reply()
    assert services.check() == ()


def test_a_receipt_tells_what_became_of_each_report_and_is_on_record(
    services: Services, waiting: list[IncomingReport], clock: TurnedClock
) -> None:
    fire, mopeds = (one.id for one in waiting)
    services.triage.accept([fire])
    assert reply(services, fire).owed
    assert not reply(services, mopeds).owed
    assert unanswered(services) == [fire]
    services.triage.hand_on([mopeds], "Socialtjänsten")
    services.register.keep(
        replace(
            next(one for one in services.register.directory().units if one.name == "Ekbackskolan"),
            contact_email="rektor@ekbackskolan.example",
        )
    )
    draft = read(services.replies.receipt(fire).value)
    text = draft.get_content()
    assert "mottagen som iakttagelse 2026-0001" in text
    assert "(natten mot 2026-10-31)" in text
    assert "annat forum: Socialtjänsten" in text
    assert draft["To"].addresses[0].addr_spec == "rektor@ekbackskolan.example"
    assert unanswered(services) == []
    told = reply(services, mopeds)
    assert (told.told_to, told.owed, told.waived) == ("rektor@ekbackskolan.example", False, False)
    assert told.told_at is not None
    services.timeline.undo()
    assert unanswered(services) == [fire, mopeds]
    services.timeline.redo()
    clock.days(1)
    services.triage.reopen([mopeds])
    services.triage.reject([mopeds], "Inget mer att göra.")
    assert unanswered(services) == [mopeds], "the receipt says nothing of what was settled after it"
    assert reply(services, fire).told_at == told.told_at
    assert services.check() == ()


def test_a_receipt_to_nobody_is_a_draft_all_the_same(
    services: Services, waiting: list[IncomingReport]
) -> None:
    services.triage.accept([waiting[0].id])
    assert read(services.replies.receipt(waiting[0].id).value)["To"] is None
    assert reply(services, waiting[0].id).told_to == ""
    assert unanswered(services) == []


def test_no_receipt_is_needed_where_somebody_says_so(
    services: Services, waiting: list[IncomingReport]
) -> None:
    services.triage.accept([one.id for one in waiting])
    assert services.replies.waive([one.id for one in waiting]).value == 1
    said = reply(services, waiting[1].id)
    assert (said.waived, said.owed, unanswered(services)) == (True, False, [])
    services.timeline.undo()
    assert unanswered(services) == [one.id for one in waiting]


def test_the_list_of_those_who_wait_is_narrowed_and_paged_as_any_other(
    services: Services, waiting: list[IncomingReport]
) -> None:
    services.triage.reject([waiting[0].id], "Utanför området.")
    services.replies.ask(waiting[1].id)
    first = services.inbox.ids(UNANSWERED, limit=1)
    assert first.rows == (waiting[0].id,)
    assert services.inbox.ids(UNANSWERED, after=first.after).rows == (waiting[1].id,)
    other = replace(UNANSWERED, unit_ids=frozenset({unit_id(services, "Sjöskolan")}))
    assert services.inbox.ids(other).rows == ()


def test_an_answer_is_laid_to_the_report_that_was_asked_about(services: Services, tmp_path: Path) -> None:
    asker = "Kim <kim@okand.example>"
    services.inbox.take_in([put(tmp_path, "mejl.eml", mail(sender=asker))])
    (asked,) = services.inbox.ids(InboxFilter()).rows
    form = mail("Två händelser.", "Rapport", asker, {"blankett.pdf": filled(services)})
    services.inbox.take_in([put(tmp_path, "före.eml", form)])
    services.replies.ask(asked)
    before = services.inbox.ids(InboxFilter(states=frozenset({IncomingState.WAITING}))).rows
    assert services.inbox.alike(before[0]).asked == (), "it came before the question"
    answer = mail("Det var den 29 oktober.", "SV: VB: Mopeder", asker, {"gård.jpg": photo()})
    services.inbox.take_in([put(tmp_path, "svar.eml", answer)])
    report_id = services.inbox.ids(InboxFilter(states=frozenset({IncomingState.WAITING}))).rows[-1]
    assert [row.id for row in services.inbox.alike(report_id).asked] == [asked]
    services.replies.answer(report_id, asked)
    view = services.inbox.view(asked)
    assert (view.report.state, view.report.note) == (IncomingState.WAITING, "Det var den 29 oktober.")
    assert [(each.file.name, each.going) for each in view.enclosures] == [("gård.jpg", True)]
    done = services.inbox.view(report_id)
    assert (done.report.state, done.enclosures, done.reply.owed) == (IncomingState.JOINED, (), False)
    assert unanswered(services) == []
    assert "tack för svaret" in read(services.replies.receipt(report_id).value).get_content()
    services.timeline.undo()
    services.timeline.undo()
    assert unanswered(services) == [asked]
    assert services.check() == ()
