"""Attachments: kept with their owner, undone and redone, put in order, blacked out for good, handed out."""

import os
import stat
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from orat.domain.agenda import STANDING, AgendaItem, Outcome
from orat.domain.attachments import AttachedFile, Box, Offered, Owner
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern
from orat.domain.measure import Measure
from orat.domain.minutes import DocumentKind
from orat.errors import EnvironmentFault, UserError
from orat.services.concerns.answers import Added
from orat.services.house import Services
from tests.services.conftest import TurnedClock

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"


def photo(colour: str = "white", size: tuple[int, int] = (640, 480), place: str = "Hemlig gatan 7") -> bytes:
    """A photo with a red left half that tells where it was taken."""
    image = Image.new("RGB", size, colour)
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x010E] = place
    out = BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.fixture
def concern(services: Services) -> Concern:
    with services.store.read() as reader:
        series = services.meetings.series()
        assert series is not None
        unit = reader.register.units()[0]
    draft = Concern(series_id=series.id, title="Eld i papperskorg", happened_on=date(2026, 10, 31))
    category = services.register.directory().categories[0].id
    return services.concerns.report_new(replace(draft, unit_id=unit.id, category_id=category)).value


@pytest.fixture
def owner(concern: Concern) -> Owner:
    return Owner(Kind.CONCERN, concern.id)


def add(services: Services, owner: Owner, *files: tuple[str, bytes]) -> Done[Added]:
    return services.attachments.add(owner, [Offered(name, data) for name, data in files])


def names(services: Services, owner: Owner) -> list[str]:
    return [file.name for file in services.attachments.of(owner).own]


def test_files_are_kept_in_one_step_that_undo_and_redo_go_over(services: Services, owner: Owner) -> None:
    done = add(services, owner, ("IMG_1.jpg", photo()), ("karta.pdf", PDF))
    first, second = done.value.files
    assert (first.name, first.mime, first.width, first.height) == ("IMG_1.jpg", "image/jpeg", 640, 480)
    assert (second.mime, second.size, second.is_picture) == ("application/pdf", len(PDF), False)
    assert b"Hemlig" not in services.attachments.data(first)
    assert services.attachments.of(owner).register_size == first.size + second.size
    services.timeline.undo()
    assert names(services, owner) == []
    services.timeline.redo()
    assert names(services, owner) == ["IMG_1.jpg", "karta.pdf"]
    assert services.attachments.data(second) == PDF
    assert services.check() == ()


def test_one_bad_file_does_not_hinder_the_others(services: Services, owner: Owner, tmp_path: Path) -> None:
    good, large = tmp_path / "karta.pdf", tmp_path / "stor.pdf"
    good.write_bytes(PDF)
    with large.open("wb") as file:
        file.truncate(26 * 1024 * 1024)
    os.mkfifo(tmp_path / "ro.pdf")
    sources: list[Path | Offered] = [
        good, large, tmp_path / "ro.pdf", tmp_path / "borta.pdf", tmp_path, Offered("../../spel.exe", b"MZ"),
        Offered("igen.pdf", PDF),
    ]  # fmt: skip
    done = services.attachments.add(owner, sources)
    assert [file.name for file in done.value.files] == ["karta.pdf"]
    assert [(each.name, each.error.code) for each in done.value.refused] == [
        ("stor.pdf", "attachment-too-large"), ("ro.pdf", "attachment-kind"),
        ("borta.pdf", "attachment-kind"), (tmp_path.name, "attachment-folder"),
        ("../../spel.exe", "attachment-runs"), ("igen.pdf", "attachment-there"),
    ]  # fmt: skip
    refused_only = services.attachments.add(owner, [Offered("tom.txt", b"")])
    assert refused_only.change is None


def test_progress_is_told_and_calling_off_keeps_nothing(services: Services, owner: Owner) -> None:
    class CalledOffError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise CalledOffError

    with pytest.raises(CalledOffError):
        services.attachments.add(owner, [Offered("a.txt", b"a"), Offered("b.txt", b"b")], tell)
    assert told == [(0, 2), (1, 2)]
    assert names(services, owner) == []


def test_nothing_is_attached_to_what_is_gone(services: Services) -> None:
    with pytest.raises(UserError, match="gone"):
        add(services, Owner(Kind.MEASURE, 77), ("a.txt", b"a"))
    with pytest.raises(ValueError, match="unit"):
        Owner(Kind.UNIT, 1)


def test_a_caption_is_needed_in_documents_and_stays(services: Services, owner: Owner) -> None:
    first, second = add(services, owner, ("IMG_1.jpg", photo()), ("karta.pdf", PDF)).value.files
    edit = services.attachments.edit
    with pytest.raises(UserError, match="caption-needed") as caught:
        edit(first.id, in_documents=True)
    assert caught.value.facts["field"] == "caption"
    edit(first.id, caption="  Sotad   vägg\n", in_documents=True)
    assert services.attachments.of(owner).own[0].caption == "Sotad vägg"
    with pytest.raises(UserError, match="caption-needed"):
        edit(first.id, caption=" ")
    with pytest.raises(UserError, match="not-a-picture"):
        edit(second.id, caption="Karta", in_documents=True)
    assert edit(second.id, name="..\\karta över området.exe").value.name == "karta över området.exe.pdf"


def test_order_and_removal_are_undone(services: Services, owner: Owner) -> None:
    files = add(services, owner, ("a.txt", b"a"), ("b.txt", b"b"), ("c.txt", b"c")).value.files
    services.attachments.move(files[2].id, 1)
    assert names(services, owner) == ["c.txt", "a.txt", "b.txt"]
    services.attachments.remove([files[0].id, files[1].id])
    assert names(services, owner) == ["c.txt"]
    services.timeline.undo()
    services.timeline.undo()
    assert names(services, owner) == ["a.txt", "b.txt", "c.txt"]


def test_what_is_blacked_out_is_gone_from_the_register(
    services: Services, owner: Owner, tmp_path: Path
) -> None:
    noise = BytesIO()
    Image.frombytes("RGB", (640, 480), os.urandom(640 * 480 * 3)).save(noise, "JPEG")
    (file,) = add(services, owner, ("IMG_1.jpg", noise.getvalue())).value.files
    # Some lines of the upper left corner, long behind the tables that all pictures have.
    original = services.attachments.data(file)[2_000:2_200]
    small = services.attachments.small(file, 96)
    assert original in (tmp_path / "orat.db-wal").read_bytes()
    hidden = services.attachments.blacken(file.id, [Box(0, 0, 640, 240)]).value
    with Image.open(BytesIO(services.attachments.data(hidden))) as image:
        assert image.getpixel((100, 100)) == (0, 0, 0)
        assert image.size == (640, 480)
    assert services.attachments.small(hidden, 96) != small
    assert hidden.size == len(services.attachments.data(hidden))
    assert services.timeline.steps() == (None, None)
    for way in (services.attachments.data, lambda each: services.attachments.small(each, 96)):
        with pytest.raises(UserError, match="file-gone"):
            way(file)
    assert services.check() == ()
    services.store.close()
    assert original not in (tmp_path / "orat.db").read_bytes()
    assert not (tmp_path / "orat.db-wal").exists()


def test_the_same_picture_elsewhere_keeps_its_original(services: Services, owner: Owner) -> None:
    (here,) = add(services, owner, ("IMG_1.jpg", photo())).value.files
    item = point(services)
    (there,) = add(services, item, ("IMG_1.jpg", photo())).value.files
    hidden = services.attachments.blacken(here.id, [Box(0, 0, 50, 50)]).value
    assert services.attachments.data(there) != services.attachments.data(hidden)


def test_only_pictures_are_blacked_out_and_only_inside(services: Services, owner: Owner) -> None:
    picture, paper = add(services, owner, ("IMG_1.jpg", photo()), ("karta.pdf", PDF)).value.files
    for file, boxes, code in (
        (paper, [Box(0, 0, 9, 9)], "not-a-picture"),
        (picture, [Box(900, 0, 990, 9)], "box-outside-picture"),
        (picture, [], "nothing-chosen"),
    ):
        with pytest.raises(UserError, match=code):
            services.attachments.blacken(file.id, boxes)
    assert services.timeline.steps()[0] is not None


def test_a_thumbnail_is_small_and_upright(services: Services, owner: Owner, tmp_path: Path) -> None:
    (file,) = add(services, owner, ("IMG_1.jpg", photo(size=(2000, 500)))).value.files
    with Image.open(BytesIO(services.attachments.small(file, 96))) as image:
        assert image.size == (96, 24)
    path = tmp_path / "IMG_2.jpg"
    path.write_bytes(photo())
    with Image.open(BytesIO(services.attachments.small_of_file(path, 96))) as image:
        assert image.size == (96, 72)


def test_a_camera_roll_is_its_pictures_newest_first(services: Services, tmp_path: Path) -> None:
    roll = tmp_path / "DCIM"
    roll.mkdir()
    for number, name in enumerate(("b.jpg", "a.PNG", "läs.txt")):
        (roll / name).write_bytes(b"x")
        os.utime(roll / name, (number, number))
    (roll / "mapp.jpg").mkdir()
    assert [path.name for path in services.attachments.pictures_in(roll)] == ["a.PNG", "b.jpg"]
    with pytest.raises(EnvironmentFault, match="file-unreadable"):
        services.attachments.pictures_in(tmp_path / "saknas")


def test_a_copy_is_private_safe_in_name_and_removed(services: Services, owner: Owner, tmp_path: Path) -> None:
    (file,) = add(services, owner, ("../../Karta.pdf", PDF)).value.files
    copy = services.attachments.open_copy(file)
    assert copy.is_relative_to(tmp_path / "opened")
    assert (copy.name, copy.read_bytes()) == ("Karta.pdf", PDF)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    services.close()
    assert not (tmp_path / "opened").exists()


def test_a_saved_copy_is_the_very_file(services: Services, owner: Owner, tmp_path: Path) -> None:
    (file,) = add(services, owner, ("karta.pdf", PDF)).value.files
    assert services.attachments.save_copy(file, tmp_path / "ut.pdf").read_bytes() == PDF


def point(services: Services, title: str = "Trygghetsvandring") -> Owner:
    meeting = services.meetings.ensure_coming().value
    return Owner(Kind.ITEM, services.agenda.add_information(meeting.id, title).value.id)


def test_a_point_shows_the_files_of_its_concern(services: Services, owner: Owner, concern: Concern) -> None:
    add(services, owner, ("IMG_1.jpg", photo()))
    meeting = services.meetings.ensure_coming().value
    with services.store.read() as reader:
        item = reader.all(AgendaItem, meeting_id=meeting.id, concern_id=concern.id)[0]
    add(services, Owner(Kind.ITEM, item.id), ("karta.pdf", PDF))
    view = services.attachments.of(Owner(Kind.ITEM, item.id))
    assert [file.name for file in view.own] == ["karta.pdf"]
    assert [(each.file.name, each.number) for each in view.related] == [("IMG_1.jpg", concern.number)]


def test_files_follow_a_point_that_is_sent_on(services: Services) -> None:
    item = point(services)
    add(services, item, ("karta.pdf", PDF))
    sent = services.agenda.send_on(item.id).value
    assert names(services, Owner(Kind.ITEM, sent.id)) == ["karta.pdf"]
    services.timeline.undo()
    assert names(services, item) == ["karta.pdf"]


def test_files_go_and_come_back_with_their_owner(services: Services) -> None:
    item = point(services)
    add(services, item, ("karta.pdf", PDF))
    services.agenda.take_off(item.id)
    services.timeline.undo()
    assert names(services, item) == ["karta.pdf"]
    draft = services.concerns.begin(title="Halv").value
    add(services, Owner(Kind.CONCERN, draft.id), ("a.txt", b"a"))
    services.concerns.discard(draft.id)
    services.timeline.undo()
    assert names(services, Owner(Kind.CONCERN, draft.id)) == ["a.txt"]
    with services.store.read() as reader:
        meeting_id = reader.get(AgendaItem, item.id).meeting_id
    services.room.start(meeting_id)
    measure = services.measures.decide(item.id, "Sätta upp kamera").value
    assert isinstance(measure, Measure)
    add(services, Owner(Kind.MEASURE, measure.id), ("b.txt", b"b"))
    services.measures.remove(measure.id)
    services.timeline.undo()
    assert names(services, Owner(Kind.MEASURE, measure.id)) == ["b.txt"]
    assert services.check() == ()


def test_the_bin_takes_the_files_for_good(services: Services, owner: Owner, clock: TurnedClock) -> None:
    (file,) = add(services, owner, ("IMG_1.jpg", photo())).value.files
    services.concerns.delete([owner.id])
    clock.days(31)
    services.concerns.empty_old_bin()
    with services.store.read() as reader:
        assert reader.all(AttachedFile) == ()
        assert not reader.blobs.kept(file.digest)
    assert services.check() == ()


def test_tidying_leaves_what_undo_can_bring_back(services: Services, owner: Owner, tmp_path: Path) -> None:
    (file,) = add(services, owner, ("karta.pdf", PDF)).value.files
    copy = services.attachments.open_copy(file)
    services.attachments.remove([file.id])
    assert services.attachments.tidy().value == 0
    assert not copy.exists()
    services.timeline.undo()
    assert services.attachments.data(file) == PDF


def test_ticked_pictures_are_in_agenda_and_notes_and_frozen_with_them(
    services: Services, owner: Owner, concern: Concern
) -> None:
    (file,) = add(services, owner, ("IMG_1.jpg", photo(size=(3000, 2000)))).value.files
    meeting = services.meetings.ensure_coming().value
    with services.store.read() as reader:
        item = reader.all(AgendaItem, meeting_id=meeting.id, concern_id=concern.id)[0]

    def shown(kind: DocumentKind) -> list[tuple[str, int, str]]:
        points = services.minutes.content(meeting.id, kind).points
        return [(each.caption, each.width, each.number) for point in points for each in point.pictures]

    assert shown(DocumentKind.AGENDA) == []
    services.attachments.edit(file.id, caption="Sotad vägg", in_documents=True)
    assert shown(DocumentKind.AGENDA) == [("Sotad vägg", 1600, concern.number)]
    assert b"/Figure" in services.minutes.pdf(meeting.id, DocumentKind.AGENDA)
    services.room.start(meeting.id)
    for view in services.room.view(meeting.id).items:
        if view.item.kind not in STANDING:
            services.room.end_point(view.item.id, Outcome.NOTED)
    services.room.close(meeting.id)
    version = services.minutes.finalise(meeting.id).value
    frozen = services.minutes.version_pdf(version.id)
    services.attachments.blacken(file.id, [Box(0, 0, 3000, 2000)])
    services.attachments.remove([file.id])
    assert services.attachments.tidy().value == 0
    content = services.minutes.content(meeting.id, DocumentKind.NOTES)
    (picture,) = [each for point in content.points for each in point.pictures]
    with services.store.read() as reader:
        kept = reader.blobs.read(picture.digest)
    assert kept in frozen
    assert kept in services.minutes.pdf_with_data(meeting.id, DocumentKind.NOTES).value
    assert item.meeting_id == meeting.id
    assert services.check() == ()


def test_more_pictures_than_are_remembered_are_all_there(
    services: Services, owner: Owner, concern: Concern, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orat.services.documents.album._REMEMBERED", 1)
    colours = ("white", "blue", "green")
    files = add(services, owner, *((f"{colour}.jpg", photo(colour)) for colour in colours)).value.files
    for file in files:
        services.attachments.edit(file.id, caption=file.name, in_documents=True)
    meeting = services.meetings.ensure_coming().value
    content = services.minutes.content(meeting.id, DocumentKind.AGENDA)
    pictures = [each for point in content.points for each in point.pictures]
    assert [each.caption for each in pictures] == ["white.jpg", "blue.jpg", "green.jpg"]
    pdf = services.minutes.pdf(meeting.id, DocumentKind.AGENDA)
    assert pdf.count(b"/DCTDecode") == 3
