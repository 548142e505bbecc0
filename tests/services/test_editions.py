"""Stages, versions, maskings and editions, through the services and out again as bytes."""

import hashlib
import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from orat.domain.content_json import from_json, to_json
from orat.domain.documents import MASKED
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind, Edition, MinutesVersion, Stage
from orat.domain.scales import WhenKind
from orat.errors import UserError
from orat.services.documents.editions import Extract
from orat.services.house import Services
from tests.documents.reading import reader, text_of
from tests.services import stories
from tests.services.conftest import TurnedClock

GROUND = "OSL 23 kap. 2 §"


@pytest.fixture
def held(services: Services, clock: TurnedClock) -> Meeting:
    """A meeting of week 45 about two schools' concerns, just over."""
    stories.report(services, "Brand bakom Ekbacken", day=date(2026, 11, 2), at=None)
    about = "Skadegörelse och klotter"
    stories.report(
        services, "Klotter på väggen", school="Hamnskolan", about=about, day=date(2026, 11, 1), at=None
    )
    meeting = stories.coming(services)
    services.agenda.propose(meeting.id)
    clock.to(date(2026, 11, 5))
    return stories.hold(services, meeting)


@pytest.fixture
def version(services: Services, held: Meeting) -> MinutesVersion:
    """Its notes, finalised."""
    return services.minutes.finalise(held.id).value


def masked_edition(version: MinutesVersion, **more: object) -> Extract:
    return Extract(meeting_id=version.meeting_id, edition=Edition.MASKED, **more)  # type: ignore[arg-type]


def excerpt(meeting: int, **more: object) -> Extract:
    return Extract(meeting_id=meeting, edition=Edition.EXCERPT, **more)  # type: ignore[arg-type]


def path_of(services: Services, version: MinutesVersion, text: str) -> str:
    fields = services.editions.fields(version.id)
    return next(field.path for field in fields if field.text == text and not field.group)


def test_a_draft_is_sent_for_comments_as_often_as_wanted(services: Services, held: Meeting) -> None:
    first = services.minutes.circulate(held.id, date(2026, 11, 9)).value
    again = services.minutes.circulate(held.id, date(2026, 11, 12)).value
    assert (first.stage, first.title) == (Stage.CIRCULATED, "Mötesanteckningar vecka 45, för synpunkter")
    assert "Synpunkter senast 12 november 2026." in text_of(again.data)
    assert hashlib.sha256(again.data).hexdigest() == again.digest
    assert services.minutes.content(held.id, DocumentKind.NOTES).comments_by == date(2026, 11, 12)
    assert [view.document.id for view in services.editions.issued(held.id)] == [again.id, first.id]
    assert services.editions.issued_data(first.id) == first.data
    with pytest.raises(UserError, match="comments-by-past"):
        services.minutes.circulate(held.id, date(2026, 11, 4))


def test_only_notes_of_a_meeting_that_is_over_are_sent_for_comments(
    services: Services, version: MinutesVersion
) -> None:
    with pytest.raises(UserError, match="meeting-state"):
        services.minutes.circulate(version.meeting_id, date(2026, 11, 12))


def test_opened_notes_were_sent_to_nobody_for_comments(services: Services, held: Meeting) -> None:
    services.minutes.circulate(held.id, date(2026, 11, 9))
    services.minutes.finalise(held.id)
    services.minutes.reopen(held.id)
    assert services.minutes.content(held.id, DocumentKind.NOTES).stage is Stage.DRAFT


def test_versions_are_held_against_each_other_in_their_order(services: Services, held: Meeting) -> None:
    ids = []
    for words in ("Första", "Andra", "Tredje"):
        services.room.summarise(held.id, words)
        ids.append(services.minutes.finalise(held.id).value.id)
        services.minutes.reopen(held.id)
    (change,) = services.minutes.differences(ids[2], ids[0])
    assert (change.what, change.before, change.after) == ("summary", "Första", "Tredje")
    assert services.minutes.version_content(ids[1]).changes[0].before == "Första"


def test_the_check_code_is_of_the_content_and_the_chain_and_stands_in_the_footer(
    services: Services, version: MinutesVersion
) -> None:
    content = services.minutes.version_content(version.id)
    mine, chain = content.check_code.split(" · ")
    assert chain.replace("-", "").lower() == version.chain_head[:8]
    bare = replace(content, check_code="")
    assert mine.replace("-", "").lower() == hashlib.sha256(to_json(bare).encode()).hexdigest()[:8]
    assert f"Kontrollkod {content.check_code}" in text_of(version.pdf)
    assert content.identity == version.identity
    xmp = reader(version.pdf).xmp_metadata
    assert xmp is not None
    assert version.identity.encode() in xmp.stream.get_data()


def test_every_document_has_its_own_identity_and_keeps_it(
    services: Services, version: MinutesVersion
) -> None:
    school = stories.unit(services, "Ekbackskolan")
    extracts = [
        masked_edition(version),
        excerpt(version.meeting_id, unit_id=school),
        excerpt(version.meeting_id, paragraph=3),
    ]
    issued = [services.editions.issue(extract, "Rektor").value for extract in extracts]
    assert len({version.identity, *(each.identity for each in issued)}) == 4
    assert services.editions.issue(extracts[0], "Någon annan").value.identity == issued[0].identity


def test_maskings_are_kept_and_can_be_undone(services: Services, version: MinutesVersion) -> None:
    path = path_of(services, version, "Brand bakom Ekbacken")
    one = services.editions.mask(version.id, path, start=0, end=5, ground=GROUND).value
    services.editions.mask(version.id, "points/2", ground="OSL 18 kap. 2 §", note="Pågående utredning.")
    assert len(services.editions.maskings(version.id)) == 2
    services.store.undo()
    assert services.editions.maskings(version.id) == (one,)
    services.editions.change_masking(replace(one, end=20, ground="OSL 21 kap. 7 §"))
    assert services.editions.maskings(version.id)[0].end == 20
    services.editions.unmask(one.id)
    assert services.editions.maskings(version.id) == ()
    services.store.undo()
    assert len(services.editions.maskings(version.id)) == 1


def test_the_same_place_masked_twice_is_masked_once_on_the_later_ground(
    services: Services, version: MinutesVersion
) -> None:
    for ground in (GROUND, "OSL 18 kap. 2 §"):
        services.editions.mask(version.id, "points/2", ground=ground)
    assert [each.ground for each in services.editions.maskings(version.id)] == ["OSL 18 kap. 2 §"]


@pytest.mark.parametrize(
    ("path", "start", "end", "ground", "code"),
    [
        ("points/99", None, None, GROUND, "nothing-to-mask"),
        ("points/2/title", 0, 999, GROUND, "nothing-to-mask"),
        ("points/2/title", 3, 3, GROUND, "nothing-to-mask"),
        ("points/2/title", 3, None, GROUND, "nothing-to-mask"),
        ("points/2", 0, 3, GROUND, "nothing-to-mask"),
        ("points/2", None, None, "  ", "empty"),
    ],
)
def test_what_cannot_be_masked_is_said(
    services: Services,
    version: MinutesVersion,
    path: str,
    start: int | None,
    end: int | None,
    ground: str,
    code: str,
) -> None:
    with pytest.raises(UserError, match=code):
        services.editions.mask(version.id, path, start=start, end=end, ground=ground)


def test_a_word_is_masked_everywhere_in_one_step(services: Services, version: MinutesVersion) -> None:
    assert services.editions.mask_everywhere(version.id, "brand", ground=GROUND).value == 2
    assert services.editions.left_over(version.id) == ()
    services.store.undo()
    assert services.editions.maskings(version.id) == ()
    with pytest.raises(UserError, match="not-in-notes"):
        services.editions.mask_everywhere(version.id, "finns inte", ground=GROUND)


def test_what_is_left_over_is_told(services: Services, version: MinutesVersion) -> None:
    path = path_of(services, version, "Brand bakom Ekbacken")
    services.editions.mask(version.id, path, ground=GROUND)
    assert {each.text for each in services.editions.left_over(version.id)} >= {"Brand bakom Ekbacken"}


def test_a_masked_edition_is_kept_with_a_log_that_is_in_no_file(
    services: Services, version: MinutesVersion
) -> None:
    services.editions.mask_everywhere(version.id, "Brand", ground=GROUND, note="Rör en elev.")
    document = services.editions.issue(masked_edition(version, embed=True), "Exempelposten").value
    assert (document.edition, document.version, document.recipient) == (Edition.MASKED, 1, "Exempelposten")
    text = text_of(document.data)
    assert "Maskad version för Exempelposten" in text
    assert f"{MASKED} bakom Ekbacken" in text
    (data,) = reader(document.data).attachments.values()
    for made in (text, document.content, data[0].decode()):
        assert "Brand" not in made
        assert "Rör en elev" not in made
    assert {entry["note"] for entry in json.loads(document.maskings)} == {"Rör en elev."}
    assert from_json(document.content).check_code != from_json(version.content).check_code
    assert services.minutes.version_pdf(version.id) == version.pdf
    assert services.check() == ()


def test_an_excerpt_leaves_out_what_is_masked_unless_told_otherwise(
    services: Services, version: MinutesVersion
) -> None:
    services.editions.mask_everywhere(version.id, "Brand", ground=GROUND)
    school = stories.unit(services, "Ekbackskolan")
    wanted = excerpt(version.meeting_id, unit_id=school)
    assert "Brand" not in text_of(services.editions.preview(wanted))
    assert "Brand bakom" in text_of(services.editions.preview(replace(wanted, masked=False)))


def test_an_excerpt_of_a_unit_is_for_that_unit(services: Services, version: MinutesVersion) -> None:
    assert [unit.name for unit in services.editions.units_in(version.meeting_id)] == [
        "Ekbackskolan", "Hamnskolan"
    ]  # fmt: skip
    school = stories.unit(services, "Hamnskolan")
    document = services.editions.issue(excerpt(version.meeting_id, unit_id=school), "Rektor").value
    assert (document.unit_id, document.subject) == (school, "Hamnskolan")
    assert document.title == "Utdrag ur mötesanteckningar vecka 45, §\u00a03"
    assert "Ekbacken" not in text_of(document.data)


def test_what_cannot_be_issued_is_said(services: Services, held: Meeting) -> None:
    draft = Extract(meeting_id=held.id, edition=Edition.MASKED)
    uninvolved = stories.unit(services, "Sjöskolan")
    for extract, recipient, code in (
        (draft, "Någon", "not-finalised"),
        (draft, " ", "empty"),
        (excerpt(held.id), "Någon", "nothing-chosen"),
        (excerpt(held.id, paragraph=77), "Någon", "no-such-point"),
        (excerpt(held.id, unit_id=uninvolved), "Någon", "nothing-for-unit"),
        (excerpt(held.id, version_id=4711), "Någon", "gone"),
    ):
        with pytest.raises(UserError, match=code):
            services.editions.issue(extract, recipient)
    assert services.editions.issued() == ()


def test_the_grounds_that_ship_can_be_chosen(services: Services) -> None:
    grounds = services.editions.grounds()
    assert GROUND in {each.ground for each in grounds}
    assert all(each.about for each in grounds)


def test_the_language_of_documents_is_a_setting(services: Services, held: Meeting) -> None:
    settings = services.register.document_settings()
    services.register.set_document_settings(replace(settings, language="en"))
    assert services.minutes.content(held.id, DocumentKind.NOTES).language == "en"
    services.register.set_document_settings(replace(settings, language="tlh"))
    assert services.register.document_settings().language == "sv"


def test_a_problem_has_a_curve_of_its_last_eight_weeks(services: Services, clock: TurnedClock) -> None:
    clock.to(date(2026, 11, 2))
    days = (date(2026, 10, 1), date(2026, 10, 27), date(2026, 11, 1), date(2026, 11, 2))
    made = [stories.report(services, f"Brand nr {day.day}", day=day, at=None) for day in days]
    services.problems.gather([concern.id for concern in made], title="Bränder")
    meeting = stories.coming(services)
    services.agenda.propose(meeting.id)
    points = services.minutes.content(meeting.id, DocumentKind.NOTES).points
    assert next(point.weekly for point in points if point.title == "Bränder") == (0, 0, 1, 0, 0, 0, 2, 1)


def test_documents_say_when_it_happened_as_it_was_told(services: Services, clock: TurnedClock) -> None:
    clock.to(date(2026, 11, 2))
    day = date(2026, 10, 31)
    told: tuple[dict[str, Any], ...] = {"at": None, "when_kind": WhenKind.NIGHT}, {
        "at": time(20, 15), "when_kind": WhenKind.INTERVAL, "ended_on": date(2026, 11, 1), "ended_at": time(1)
    }  # fmt: skip
    made = [stories.report(services, f"Brand {number}", day=day, **how) for number, how in enumerate(told)]
    services.problems.gather([concern.id for concern in made], title="Bränder")
    meeting = stories.coming(services)
    services.agenda.propose(meeting.id)
    text = text_of(services.minutes.pdf(meeting.id, DocumentKind.AGENDA))
    assert "natten mot 2026-10-31" in text
    assert "2026-10-31 20.15 till 2026-11-01 1.00" in text
