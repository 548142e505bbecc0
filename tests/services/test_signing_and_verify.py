"""Signed documents stay what they were, and every file is told for what it is."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from orat.documents import signing as paper_signing
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind, Edition
from orat.domain.verdict import VerdictKind
from orat.errors import EnvironmentFault, UserError
from orat.services.documents.editions import Extract
from orat.services.documents.signing import Signing
from orat.services.house import Services
from tests.documents.gates import through_pdfua
from tests.documents.reading import annotation_owners, needs_qpdf, parent_tree, tree
from tests.documents.samples import in_swedish
from tests.documents.test_system_keys import ALONE, CURVE, RSA, Windows, holder, keys_of
from tests.services.conftest import TurnedClock
from tests.services.mail_server import p12
from tests.services.stories import coming, hold, report

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
HOLDER, SECRET = "Åsa Öberg", "nyckel-till-filen"


@pytest.fixture(scope="module")
def keys() -> bytes:
    return p12(HOLDER, SECRET, since=SINCE)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, "Container i brand", day=date(2026, 11, 1))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    services.minutes.finalise(meeting.id)
    return meeting


@pytest.fixture
def version_id(services: Services, meeting: Meeting) -> int:
    return services.minutes.versions(meeting.id)[0].version.id


@pytest.fixture
def signed(services: Services, version_id: int, keys: bytes) -> IssuedDocument:
    what = Sendable(version_id=version_id)
    return services.signing.sign(what, keys, SECRET, reason="Justerat", place="Malmö").value


def test_a_signature_is_added_after_the_issued_bytes_and_kept(
    services: Services, version_id: int, signed: IssuedDocument
) -> None:
    assert signed.data.startswith(services.minutes.version_pdf(version_id))
    assert signed.signer == HOLDER
    assert services.editions.issued_data(signed.id) == signed.data
    verdict = services.verify.file(signed.data)
    (found,) = verdict.signatures
    assert (verdict.kind, found.signer, found.whole, found.covers, found.trusted) == (
        VerdictKind.SIGNED_GENUINE, HOLDER, True, True, None,
    )  # fmt: skip


def test_the_key_opens_nothing_without_its_password(services: Services, version_id: int, keys: bytes) -> None:
    what = Sendable(version_id=version_id)
    with pytest.raises(UserError, match="wrong-password") as wrong:
        services.signing.sign(what, keys, "hemlig gissning")
    assert "hemlig gissning" not in repr(wrong.value.__context__)
    with pytest.raises(UserError, match="not-a-certificate"):
        services.signing.sign(what, b"%PDF-1.7 no key at all", SECRET)
    with pytest.raises(UserError, match="no-field"):
        services.signing.sign(what, keys, SECRET, visible=True)
    old = p12(HOLDER, SECRET, since=datetime(2020, 1, 1, tzinfo=UTC))
    with pytest.raises(UserError, match="certificate-expired"):
        services.signing.sign(what, old, SECRET)
    assert services.editions.issued() == ()


@pytest.fixture
def with_field(services: Services, meeting: Meeting) -> Sendable:
    """A version with a place for a signature."""
    settings = services.register.document_settings()
    services.register.set_document_settings(replace(settings, signature_field=True))
    services.minutes.reopen(meeting.id)
    return Sendable(version_id=services.minutes.finalise(meeting.id).value.id)


def rules_broken(pdf: bytes, profile: str) -> set[str]:
    page = pytest.importorskip("page", reason="needs page-validation")
    report = page.validate_pdf_bytes(pdf, profile=profile, limits=page.SafetyLimits.unlimited())
    return {failure.rule_id for failure in report.failures}


def through_the_gates(pdf: bytes, folder: Path, signatures: int) -> None:
    """Accessible, whole, and valid to a program that is not ours."""
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    assert rules_broken(pdf, "ua1") == set()
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    if shutil.which("pdfsig"):
        told = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True).stdout
        assert told.count("Signature is Valid.") == signatures, told
    nodes = tree(pdf).all()
    owned = {content: node.id for node in nodes for content in node.content}
    assert parent_tree(pdf) == owned
    assert annotation_owners(pdf) == {number: node.id for node in nodes for number in node.objects}
    through_pdfua(pdf, folder)


@needs_qpdf
@pytest.mark.parametrize("visible", [True, False])
def test_a_signed_file_is_accessible_and_archival_still(
    services: Services, with_field: Sendable, keys: bytes, tmp_path: Path, visible: bool
) -> None:
    assert services.signing.can_show(with_field)
    signed = services.signing.sign(with_field, keys, SECRET, visible=visible, reason="Justerat").value
    assert services.signing.can_show(Sendable(document_id=signed.id)) is not visible
    through_the_gates(signed.data, tmp_path, 1)
    assert rules_broken(signed.data, "2a") == set()
    assert services.verify.file(signed.data).kind is VerdictKind.SIGNED_GENUINE


@needs_qpdf
@pytest.mark.parametrize(("first", "second"), [(True, False), (False, True), (False, False)])
def test_two_signatures_in_a_row_are_both_good(
    services: Services, with_field: Sendable, keys: bytes, tmp_path: Path, first: bool, second: bool
) -> None:
    once = services.signing.sign(with_field, keys, SECRET, visible=first).value
    other = paper_signing.certificate(p12("Örjan Ek", SECRET, since=SINCE), SECRET)
    twice = paper_signing.sign(once.data, other, in_swedish, visible=second, reason="", place="")
    through_the_gates(twice, tmp_path, 2)
    # The validator wants every signature to cover the whole file, which only the last of several can.
    assert rules_broken(twice, "2a") <= {"PDFA2A-SIGNATURE-BYTERANGE-001"}
    verdict = services.verify.file(twice)
    assert verdict.kind is VerdictKind.SIGNED_GENUINE
    assert {each.signer: each.whole and each.covers for each in verdict.signatures} == {
        HOLDER: True, "Örjan Ek": True,
    }  # fmt: skip


def test_the_field_takes_one_signature_and_only_notes_that_are_finalised_have_it(
    services: Services, meeting: Meeting, with_field: Sendable, keys: bytes
) -> None:
    signed = services.signing.sign(with_field, keys, SECRET, visible=True).value
    with pytest.raises(UserError, match="no-field"):
        services.signing.sign(Sendable(document_id=signed.id), keys, SECRET, visible=True)
    masked = Extract(meeting_id=meeting.id, edition=Edition.MASKED)
    assert not paper_signing.has_field(services.editions.preview(masked))
    services.minutes.reopen(meeting.id)
    assert not services.signing.can_show(Sendable(meeting_id=meeting.id))


def in_nothing(writer: Any, element: Any) -> None:
    pass


def read_aloud(writer: Any, element: Any) -> None:
    """Text that nobody sees."""
    element[pdf_name("/ActualText")] = pdf_string("Beslutet upphävs.")


def of_another_kind(writer: Any, element: Any) -> None:
    element[pdf_name("/S")] = pdf_name("/P")


def with_more_in_it(writer: Any, element: Any) -> None:
    element["/K"].append(element["/P"]["/K"].raw_get(0))


def that_acts(writer: Any, element: Any) -> None:
    field = element["/K"][0]["/Obj"]
    field[pdf_name("/AA")] = writer.root["/AcroForm"]
    writer.update_container(field)


def that_took_the_place_of_a_paragraph(writer: Any, element: Any) -> None:
    whole = writer.root["/StructTreeRoot"]["/K"][0]
    whole["/K"].pop(0)
    writer.update_container(whole)


@pytest.mark.parametrize(
    "alter",
    [
        in_nothing, read_aloud, of_another_kind, with_more_in_it, that_acts,
        that_took_the_place_of_a_paragraph,
    ],
)  # fmt: skip
def test_the_structure_takes_the_place_of_a_field_and_nothing_else(
    services: Services, version_id: int, keys: bytes, alter: Callable[[Any, Any], None]
) -> None:
    holder = paper_signing.certificate(keys, SECRET)
    writer = IncrementalPdfFileWriter(BytesIO(services.minutes.version_pdf(version_id)))
    paper_signing._add_unseen_field(writer, "Underskrift 0", "Digital underskrift")
    element = writer.root["/StructTreeRoot"]["/K"][0]["/K"][-1]
    writer.update_container(element)
    alter(writer, element)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    theirs = paper_signing.sign(out.getvalue(), holder, in_swedish, visible=False, reason="", place="")
    verdict = services.verify.file(theirs)
    expected = VerdictKind.SIGNED_GENUINE if alter is in_nothing else VerdictKind.ALTERED
    assert (verdict.kind, len(verdict.signatures)) == (expected, 1)


def test_two_may_sign_one_after_the_other(services: Services, signed: IssuedDocument) -> None:
    other = p12("Örjan Ek", SECRET, since=SINCE)
    twice = services.signing.sign(Sendable(document_id=signed.id), other, SECRET).value
    assert twice.signer == f"{HOLDER}, Örjan Ek"
    found = services.verify.file(twice.data).signatures
    assert [each.signer for each in found] == [HOLDER, "Örjan Ek"]
    assert all(each.whole and each.covers for each in found)


def test_what_somebody_else_signed_is_known_by_its_beginning(
    services: Services, version_id: int, keys: bytes
) -> None:
    pdf = services.minutes.version_pdf(version_id)
    holder = paper_signing.certificate(keys, SECRET)
    theirs = paper_signing.sign(pdf, holder, in_swedish, visible=False, reason="", place="")
    verdict = services.verify.file(theirs)
    assert (verdict.kind, verdict.version) == (VerdictKind.SIGNED_GENUINE, 1)


def test_a_page_changed_before_it_was_signed_is_altered(
    services: Services, version_id: int, keys: bytes
) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(services.minutes.version_pdf(version_id)))
    page = writer.root["/Pages"]["/Kids"][0]
    page[pdf_name("/Rotate")] = writer.root["/Pages"]["/Count"]
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    holder = paper_signing.certificate(keys, SECRET)
    theirs = paper_signing.sign(out.getvalue(), holder, in_swedish, visible=False, reason="", place="")
    assert services.verify.file(theirs).kind is VerdictKind.ALTERED
    assert services.verify.file(out.getvalue()).kind is VerdictKind.ALTERED


def test_what_was_issued_is_told_with_whom_it_was_for(
    services: Services, meeting: Meeting, version_id: int, clock: TurnedClock
) -> None:
    pdf = services.minutes.version_pdf(version_id)
    verdict = services.verify.file(pdf)
    assert (verdict.kind, verdict.week, verdict.version, verdict.newest) == (
        VerdictKind.GENUINE, "2026-W45", 1, 1,
    )  # fmt: skip
    masked = services.editions.issue(
        Extract(meeting_id=meeting.id, edition=Edition.MASKED, version_id=version_id), "Sydöstra Bladet"
    ).value
    verdict = services.verify.file(masked.data)
    assert (verdict.kind, verdict.edition, verdict.recipient) == (
        VerdictKind.GENUINE, Edition.MASKED, "Sydöstra Bladet",
    )  # fmt: skip
    services.minutes.reopen(meeting.id)
    services.minutes.finalise(meeting.id)
    verdict = services.verify.file(pdf)
    assert (verdict.kind, verdict.version, verdict.newest) == (VerdictKind.GENUINE, 1, 2)


def identified(pdf: bytes) -> bool:
    return b"xmpMM:DocumentID" in pdf


def test_one_changed_byte_makes_it_altered(services: Services, version_id: int) -> None:
    pdf = services.minutes.version_pdf(version_id)
    if not identified(pdf):
        pytest.skip("the file does not say yet which document it is")
    changed = pdf.replace(b"/Creator", b"/Craetor", 1)
    verdict = services.verify.file(changed if changed != pdf else pdf + b" ")
    assert (verdict.kind, verdict.week, verdict.version) == (VerdictKind.ALTERED, "2026-W45", 1)


def test_a_draft_is_told_apart(services: Services, meeting: Meeting) -> None:
    services.minutes.reopen(meeting.id)
    pdf = services.minutes.pdf(meeting.id, DocumentKind.NOTES)
    if not identified(pdf):
        pytest.skip("the file does not say yet which document it is")
    verdict = services.verify.file(pdf)
    assert (verdict.kind, verdict.week) == (VerdictKind.DRAFT, "2026-W45")


def test_any_bytes_are_answered(services: Services, version_id: int, signed: IssuedDocument) -> None:
    assert services.verify.file(b"").kind is VerdictKind.NOT_PDF
    assert services.verify.file(b"hej").kind is VerdictKind.NOT_PDF
    assert services.verify.file(b"%PDF-1.7\n%%EOF").kind is VerdictKind.FOREIGN
    assert services.verify.file(b"%PDF-1.7\n" + b"%%EOF\n" * 100_000).kind is VerdictKind.FOREIGN
    chance = Random(47)
    for data in (services.minutes.version_pdf(version_id), signed.data):
        for _ in range(40):
            at = chance.randrange(len(data))
            broken = data[: chance.randrange(len(data))] if chance.random() < 0.3 else (
                data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :]
            )  # fmt: skip
            assert not services.verify.file(broken).genuine or data.startswith(broken)


def test_a_signed_file_with_its_signature_broken_is_not_genuine(
    services: Services, version_id: int, keys: bytes
) -> None:
    pdf = services.minutes.version_pdf(version_id)
    holder = paper_signing.certificate(keys, SECRET)
    theirs = paper_signing.sign(pdf, holder, in_swedish, visible=False, reason="Justerat", place="")
    assert services.verify.file(theirs.replace(b"Justerat", b"Utjamnat")).kind is VerdictKind.ALTERED
    assert re.search(rb"/SubFilter\s*/ETSI.CAdES.detached", theirs)


def test_a_certificate_of_the_system_signs_as_one_in_a_file_does(services: Services, version_id: int) -> None:
    old = holder("Åsa Öberg", RSA[1], since=datetime(2020, 1, 1, tzinfo=UTC))
    signing = Signing(services.store, in_swedish, keys_of(Windows(ALONE, CURVE, RSA, old)))
    offered = signing.certificates()
    assert [each.name for each in offered] == ["Bo Ek", "Åsa Öberg"]
    what = Sendable(version_id=version_id)
    signed = signing.sign_by_system(what, offered[0].fingerprint, reason="Justerat").value
    assert signed.signer == "Bo Ek"
    assert services.verify.file(signed.data).kind is VerdictKind.SIGNED_GENUINE
    with pytest.raises(EnvironmentFault, match="key-gone"):
        signing.sign_by_system(what, "0" * 64)
    with pytest.raises(UserError, match="certificate-expired"):
        signing.sign_by_system(what, hashlib.sha256(old[0]).hexdigest())
    assert Signing(services.store, in_swedish).certificates() == ()


def test_a_card_that_is_not_unlocked_leaves_everything_as_it_was(services: Services, version_id: int) -> None:
    windows = Windows(CURVE)
    signing = Signing(services.store, in_swedish, keys_of(windows))
    windows.refusal = 0x80090036
    with pytest.raises(UserError, match="signing-cancelled"):
        signing.sign_by_system(Sendable(version_id=version_id), signing.certificates()[0].fingerprint)
    assert services.editions.issued() == ()


def test_the_notes_with_their_data_are_as_genuine_as_without(services: Services, meeting: Meeting) -> None:
    first = services.minutes.pdf_with_data(meeting.id, DocumentKind.NOTES)
    assert first.change is not None
    verdict = services.verify.file(first.value)
    assert (verdict.kind, verdict.version, verdict.edition) == (VerdictKind.GENUINE, 1, Edition.FULL)
    again = services.minutes.pdf_with_data(meeting.id, DocumentKind.NOTES)
    assert (again.value, again.change) == (first.value, None), "kept once"
    assert len(services.editions.issued(meeting.id)) == 1
    services.minutes.reopen(meeting.id)
    services.minutes.finalise(meeting.id)
    of_first = services.minutes.pdf_with_data(
        meeting.id, DocumentKind.NOTES, services.minutes.versions(meeting.id)[1].version.id
    )
    assert of_first.value == first.value
    assert services.verify.file(of_first.value).newest == 2
    agenda = services.minutes.pdf_with_data(meeting.id, DocumentKind.AGENDA)
    assert agenda.change is None
    assert services.verify.file(agenda.value).kind is VerdictKind.DRAFT
