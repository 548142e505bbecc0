"""Two installations: concerns go to the coordinator in a package, the answer comes home in another."""

import io
import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from orat.documents.package import packed
from orat.domain.agenda import Outcome
from orat.domain.attachments import AttachedFile, Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.exports import Exported
from orat.domain.inbox import Enclosure, InboxFilter, IncomingReport
from orat.domain.measure import FeedbackChannel
from orat.domain.package import OutsideIdentity, Package, PackageKind, PackedConcern
from orat.domain.scales import Effect, Severity, Trend
from orat.errors import UserError
from orat.intake.kinds import kind_of_file
from orat.intake.package import is_package, read_package
from orat.services.house import Services
from orat.ui.messages import known
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import coming, report

DAY = date(2026, 11, 1)
REGISTER = "ab" * 16


@pytest.fixture
def manager(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """The education manager's own installation, with a register of its own numbers."""
    begin_in(tmp_path / "manager", clock, "Utbildningsområde 3")
    opened = open_services(tmp_path / "manager", clock, "Utbildningschef")
    yield opened
    opened.close()


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "JPEG")
    return out.getvalue()


def raised(manager: Services) -> list[Concern]:
    """Two concerns that were lifted, the second with a picture."""
    for number in range(3):
        report(manager, f"Annat {number}", day=DAY)
    fire = report(
        manager, "Container i brand", day=DAY, severity=Severity.HIGH, trend=Trend.RISING,
        description="Rök vid lastkajen.\nSläckt.", effects=frozenset({Effect.STAFF}), place="Lastkajen",
    )  # fmt: skip
    paint = report(manager, "Klotter", day=DAY, about="Skadegörelse och klotter", school="Sjöskolan")
    manager.attachments.add(Owner(Kind.CONCERN, paint.id), [Offered("gavel.jpg", picture())])
    manager.concerns.raise_to_meeting([fire.id, paint.id])
    return [fire, paint]


def send(services: Services, folder: Path, password: str = "") -> bytes:
    file = folder / "vecka.orat"
    services.packages.send(services.packages.raised(), file, password=password, recipient="Samordnaren")
    return file.read_bytes()


def reports(services: Services) -> list[IncomingReport]:
    return [services.inbox.view(each).report for each in services.inbox.ids(InboxFilter()).rows]


def everything(services: Services) -> int:
    with services.store.read() as reader:
        return sum(len(reader.all(each)) for each in (IncomingReport, OutsideIdentity, Enclosure, Concern))


def decide(services: Services, clock: TurnedClock, concern: Concern) -> None:
    """Decide on a concern in the next meeting, and answer it."""
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    clock.to(meeting.held_on, time(8, 30))
    services.room.start(meeting.id)
    point = next(
        view.item for view in services.room.view(meeting.id).items if view.item.concern_id == concern.id
    )
    services.room.note(point.id, decision="Lastkajen låses.")
    services.measures.decide(point.id, "Sätt lås", owner_name="fastighet", due=date(2026, 11, 30))
    services.room.end_point(point.id, Outcome.DECIDED)
    services.room.close(meeting.id, carry_undecided=True)
    services.feedback.give([concern.id], FeedbackChannel.MAIL, "Det åtgärdas.")


def test_a_weeks_concerns_go_and_the_answer_lands_on_the_right_ones(
    services: Services, manager: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    fire, paint = raised(manager)
    data = send(manager, tmp_path)
    taken = services.packages.take_in(data, "vecka.orat").value
    assert (taken.kind, taken.new, taken.known, taken.sender) == (
        PackageKind.CONCERNS, 2, 0, "Utbildningsområde 3",
    )  # fmt: skip
    first, second = sorted(reports(services), key=lambda each: each.title)
    assert (first.title, first.severity, first.trend, first.effects) == (
        "Container i brand", Severity.HIGH, Trend.RISING, frozenset({Effect.STAFF}),
    )  # fmt: skip
    assert None not in (first.unit_id, first.category_id, first.area_id)
    concerns = services.triage.accept([first.id, second.id]).value
    with services.store.read() as reader:
        (file,) = reader.all(AttachedFile)
        assert (file.name, file.concern_id) == ("gavel.jpg", concerns[1].id)
    decide(services, clock, concerns[0])
    (sender,) = services.packages.correspondents()
    assert (sender.sender, sender.concerns) == ("Utbildningsområde 3", 2)
    services.packages.answer(sender.register, tmp_path / "svar.orat", password="hemligt")
    answer = (tmp_path / "svar.orat").read_bytes()
    with pytest.raises(UserError, match="package-own"):
        services.packages.take_in(answer, "svar.orat", "hemligt")
    home = manager.packages.take_in(answer, "svar.orat", "hemligt").value
    assert (home.kind, home.unknown) == (PackageKind.ANSWERS, 0)
    assert fire.id in home.concern_ids
    detail = manager.lists.detail(fire.id)
    texts = [each.text for each in detail.feedback]
    assert any("Lastkajen låses." in text and "Sätt lås – fastighet – 2026-11-30" in text for text in texts)
    assert "Det åtgärdas." in texts
    assert {each.author for each in detail.feedback} == {"Malmö stad"}
    assert detail.concern.state in (ConcernState.IN_ACTION, ConcernState.ANSWERED)
    assert fire.id in {due.concern_id for due in manager.feedback.due()}
    assert manager.lists.detail(paint.id).feedback == ()
    before = everything(manager), len(manager.lists.detail(fire.id).feedback)
    again = manager.packages.take_in(answer, "svar.orat", "hemligt")
    assert (again.change, again.value.new) == (None, 0)
    assert (everything(manager), len(manager.lists.detail(fire.id).feedback)) == before
    assert services.check() == manager.check() == ()


def test_what_is_decided_otherwise_later_is_changed_and_not_doubled(
    services: Services, manager: Services, tmp_path: Path
) -> None:
    fire, _ = raised(manager)
    services.packages.take_in(send(manager, tmp_path), "vecka.orat")
    concerns = services.triage.accept([each.id for each in reports(services)]).value
    mine = next(each for each in concerns if each.title == fire.title)
    (sender,) = services.packages.correspondents()

    def answered() -> list[str]:
        services.packages.answer(sender.register, tmp_path / "svar.orat")
        manager.packages.take_in((tmp_path / "svar.orat").read_bytes(), "svar.orat")
        return [each.text for each in manager.lists.detail(fire.id).feedback]

    services.feedback.give([mine.id], FeedbackChannel.PHONE, "Vi återkommer.")
    assert answered() == ["Vi återkommer."]
    services.feedback.give([mine.id], FeedbackChannel.PHONE, "Nu är det klart.")
    assert sorted(answered()) == ["Nu är det klart.", "Vi återkommer."]
    services.concerns.close([mine.id], "Löst")
    answered()
    home = manager.lists.concern(fire.id)
    assert (home.state, home.closing_reason) == (ConcernState.CLOSED, "Löst")


def test_the_same_concerns_in_another_file_change_nothing(
    services: Services, manager: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    raised(manager)
    services.packages.take_in(send(manager, tmp_path), "vecka.orat")
    before = everything(services)
    clock.days(1)
    other = send(manager, tmp_path)
    assert (services.packages.look(other).new, services.packages.look(other).known) == (0, 2)
    done = services.packages.take_in(other, "vecka 2.orat")
    assert (done.change, done.value.known) == (None, 2)
    assert everything(services) == before


def test_one_undo_takes_a_package_back_and_it_can_come_again(
    services: Services, manager: Services, tmp_path: Path
) -> None:
    raised(manager)
    data, before = send(manager, tmp_path), everything(services)
    services.packages.take_in(data, "vecka.orat")
    services.store.undo()
    assert everything(services) == before
    services.store.redo()
    assert len(reports(services)) == 2
    services.store.undo()
    assert services.packages.take_in(data, "vecka.orat").value.new == 2
    assert services.check() == ()


def test_what_was_lifted_is_sent_also_when_an_own_agenda_has_it(manager: Services) -> None:
    lifted = {each.id for each in raised(manager)}
    assert set(manager.packages.raised()) == lifted
    manager.agenda.propose(coming(manager).id)
    states = {manager.lists.concern(each).state for each in (1, *lifted)}
    assert states == {ConcernState.SCHEDULED}
    assert set(manager.packages.raised()) == lifted


def test_what_was_sent_is_on_record(manager: Services, tmp_path: Path) -> None:
    raised(manager)
    data = send(manager, tmp_path)
    (record,) = manager.exports.made()
    assert (record.what, record.rows, record.recipient) == (Exported.PACKAGE, 2, "Samordnaren")
    assert record.digest == sha256(data).hexdigest()
    with pytest.raises(UserError, match="package-empty"):
        manager.packages.send([], tmp_path / "tom.orat")
    assert not (tmp_path / "tom.orat").exists()
    with pytest.raises(UserError, match="package-own"):
        manager.packages.take_in(data, "vecka.orat")


def test_a_locked_package_opens_with_its_password_alone(
    services: Services, manager: Services, tmp_path: Path
) -> None:
    raised(manager)
    data = send(manager, tmp_path, "lösen ö")
    assert b"Container" not in data
    for password, code in (("", "package-locked"), ("fel", "package-password")):
        before = everything(services)
        with pytest.raises(UserError, match=code):
            services.packages.take_in(data, "vecka.orat", password)
        assert everything(services) == before
        assert known(code)
    assert services.packages.take_in(data, "vecka.orat", "lösen ö").value.new == 2


# What is hostile or broken.

SMALL = Package(
    kind=PackageKind.CONCERNS, register=REGISTER, sender="Norra", made_at=TurnedClock(DAY)(),
    concerns=(PackedConcern(id=7, title="Eld", unit="Ekbackskolan", happened_on=DAY),),
)  # fmt: skip
PLAIN, LOCKED = packed(SMALL, {}), packed(SMALL, {}, "lås")


def changed(data: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    """A package with other parts, its digests as they were."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def manifest(**more: Any) -> Callable[[dict[str, bytes]], object]:
    def change(parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = json.dumps({**json.loads(parts["manifest.json"]), **more}).encode()

    return change


def content(text: str) -> Callable[[dict[str, bytes]], object]:
    def change(parts: dict[str, bytes]) -> None:
        parts["content.json"] = text.encode()
        manifest(files={"content.json": sha256(text.encode()).hexdigest()})(parts)

    return change


def concern(**more: Any) -> Callable[[dict[str, bytes]], object]:
    return content(json.dumps({"kind": "concerns", "answers": [], "concerns": [{"id": 1, **more}]}))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"hej", "not-a-package"),
        (b"", "not-a-package"),
        (PLAIN[:200], "package-damaged"),
        (changed(PLAIN, lambda parts: parts.pop("manifest.json")), "not-a-package"),
        (changed(PLAIN, manifest(format="annat")), "not-a-package"),
        (changed(PLAIN, manifest(version=2)), "newer-package"),
        (changed(PLAIN, manifest(version="1")), "not-a-package"),
        (changed(PLAIN, lambda parts: parts.update({"../../etc/passwd": b"x"})), "package-unsafe"),
        (changed(PLAIN, lambda parts: parts.update({"C:\\x.exe": b"x"})), "package-unsafe"),
        (changed(PLAIN, lambda parts: parts.update({"attachments/../x": b"x"})), "package-unsafe"),
        (changed(PLAIN, lambda parts: parts.update({"attachments/" + "a" * 64: b"x"})), "package-altered"),
        (changed(PLAIN, lambda parts: parts.update({"content.json": b"{}"})), "package-altered"),
        (changed(PLAIN, lambda parts: parts.pop("content.json")), "package-altered"),
        (changed(PLAIN, content("{}")), "package-damaged"),
        (changed(PLAIN, content("[" * 100_000)), "package-damaged"),
        (changed(PLAIN, content('{"kind": "concerns", "concerns": [1e999]}')), "package-damaged"),
        (changed(PLAIN, concern(title=5)), "package-damaged"),
        (changed(PLAIN, concern(severity=9)), "package-damaged"),
        (changed(PLAIN, concern(happened_on="igår")), "package-damaged"),
        (changed(PLAIN, concern(title="x" * 300_000)), "package-damaged"),
        (changed(PLAIN, concern(files=[{"name": "x", "digest": "a" * 64}])), "package-altered"),
        (changed(PLAIN, manifest(register="x")), "package-damaged"),
        (changed(PLAIN, content('{"kind": "concerns", "x": "' + "y" * 33_600_000 + '"}')),
         "unpacks-too-large"),
        (changed(LOCKED, manifest(version=1)), "package-password"),
        (changed(LOCKED, manifest(sealed={})), "package-damaged"),
        (changed(LOCKED, lambda parts: parts.update({"sealed.bin": b"x" * 99})), "package-password"),
        (changed(PLAIN, lambda parts: parts.update({"attachments/" + "b" * 64: b"\0" * 60_000_000})),
         "unpacks-too-large"),
    ],
)  # fmt: skip
def test_what_is_no_whole_package_is_explained(data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=f"^{code}"):
        read_package(data, "lås")
    assert known(code)


def test_a_package_in_a_package_in_a_package_is_none() -> None:
    with pytest.raises(UserError, match="package-unsafe"):
        read_package(_nested(), "lås")


def _nested() -> bytes:
    from base64 import b64decode

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    with zipfile.ZipFile(io.BytesIO(LOCKED)) as archive:
        told = archive.read("manifest.json")
    sealed = json.loads(told)["sealed"]
    key = Scrypt(salt=b64decode(sealed["salt"]), length=32, n=1 << 15, r=8, p=1).derive("lås".encode())
    inner = AESGCM(key).encrypt(b64decode(sealed["nonce"]), LOCKED, told)
    return changed(LOCKED, lambda parts: parts.update({"sealed.bin": inner}))


def test_a_package_is_known_for_one_and_not_read_as_a_table() -> None:
    assert is_package(PLAIN)
    assert is_package(LOCKED)
    assert kind_of_file(PLAIN).value == "package"
    assert not is_package(b"PK")


def test_odd_texts_are_cleaned_and_an_attachment_that_runs_is_left_out(services: Services) -> None:
    program = b"MZ" + b"\0" * 100
    digest = sha256(program).hexdigest()
    odd = Package(
        kind=PackageKind.CONCERNS, register=REGISTER, sender="N\0rra\n", made_at=TurnedClock(DAY)(),
        concerns=(
            PackedConcern(
                id=1, title="E\0ld\u0958" * 100, unit="okänd", happened_on=DAY,
                files=({"name": "a.exe", "digest": digest, "caption": ""},),  # type: ignore[arg-type]
            ),
            PackedConcern(id=2),
        ),
    )  # fmt: skip
    taken = services.packages.take_in(packed(odd, {digest: program}), "x.orat").value
    assert (taken.new, taken.sender) == (2, "N\0rra\n")
    found = reports(services)
    assert "\0" not in found[0].title
    assert "unit-unknown" in found[0].codes
    assert found[1].codes[:2] == ("title-empty", "happened_on-empty")
    notes = services.inbox.view(found[0].id).delivery.notes
    assert "attachment-runs" in notes


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), min_size=1, max_size=4))
def test_a_package_with_bytes_changed_is_whole_or_refused(changes: list[tuple[float, bytes]]) -> None:
    data = PLAIN
    for place, some in changes:
        at = int(place * len(data))
        data = data[:at] + some + data[at + len(some) :]
    found: Package | None = None
    refused = ""
    try:
        found = read_package(data).package
    except UserError as error:
        refused = error.code
    assert known(refused) if found is None else replace(found, made_at=SMALL.made_at) == SMALL


def test_a_size_that_lies_does_no_harm() -> None:
    at = PLAIN.index(b"PK\x01\x02") + 24
    for size in (0, 5, 0x7FFFFFFF):
        data = PLAIN[:at] + struct.pack("<I", size) + PLAIN[at + 4 :]
        with pytest.raises(UserError):
            read_package(data)
