"""The published package: what is written fits its schema, comes back as it was, and is the same each time."""

import io
import json
import re
import zipfile
from datetime import UTC, date, datetime, time
from hashlib import sha256

from orat import paths
from orat.documents.package import packed
from orat.domain.concern import ConcernState
from orat.domain.package import (
    Package,
    PackageKind,
    PackedAnswer,
    PackedConcern,
    PackedDecision,
    PackedFeedback,
    PackedFile,
    PackedRefusal,
)
from orat.domain.scales import Certainty, Effect, Severity, Source, Trend, WhenKind
from orat.intake.package import read_package
from tests.documents.published import complaints, undescribed

SCHEMA = json.loads((paths.database() / "reference" / "package-1.schema.json").read_text(encoding="utf-8"))
AT = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
PICTURE = b"\xff\xd8\xff\xd9"
DIGEST = sha256(PICTURE).hexdigest()
CONCERNS = Package(
    kind=PackageKind.CONCERNS, register="0f" * 16, sender="Utbildningsområde 3", made_at=AT,
    concerns=(
        PackedConcern(
            id=12, number="2026-0012", title="Eld ”vid” lastkajen", description="Rök.\nSläckt.",
            category="Brand › Anlagd brand", severity=Severity.HIGH, trend=Trend.RISING,
            when_kind=WhenKind.INTERVAL, happened_on=date(2026, 11, 16), happened_at=time(21, 40),
            ended_on=date(2026, 11, 17), ended_at=time(0, 10), latitude=55.6, longitude=13.0,
            unit="Ekbackskolan", source=Source.STAFF, certainty=Certainty.SEEN, recurring=True,
            effects=frozenset({Effect.STAFF, Effect.PUPILS}),
            files=(PackedFile(name="å.jpg", digest=DIGEST),),
        ),
        PackedConcern(id=13),
    ),
)  # fmt: skip
ANSWERS = Package(
    kind=PackageKind.ANSWERS, register="0e" * 16, to="0f" * 16, sender="Malmö stad", made_at=AT,
    answers=(
        PackedAnswer(
            id=12, number="2026-0412", state=ConcernState.IN_ACTION,
            feedback=(PackedFeedback(id=3, at=AT, text="Det åtgärdas."),),
            decisions=(PackedDecision(id=9, week="2026-W47", held_on=date(2026, 11, 19), measures=("Lås",)),),
            refused=(PackedRefusal(id=4, at=AT, reason="Inget nytt."),),
        ),
    ),
)  # fmt: skip


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_comes_back_as_it_was_and_fits_the_schema() -> None:
    for package, files in ((CONCERNS, {DIGEST: PICTURE}), (ANSWERS, {})):
        data = packed(package, files)
        assert data == packed(package, files)
        found = read_package(data)
        assert (found.package, dict(found.files)) == (package, files)
        inside = parts(data)
        assert next(iter(inside)) == "manifest.json"
        assert complaints(json.loads(inside["content.json"]), SCHEMA, SCHEMA) == []
        manifest = json.loads(inside["manifest.json"])
        files_told = manifest["files"]
        assert complaints(manifest, SCHEMA["$defs"]["manifest"], SCHEMA) == []
        assert {
            name: sha256(content).hexdigest() for name, content in inside.items() if name in files_told
        } == (files_told)


def test_a_locked_one_says_no_more_than_how_it_is_locked() -> None:
    data = packed(CONCERNS, {DIGEST: PICTURE}, "lås")
    assert data != packed(CONCERNS, {DIGEST: PICTURE}, "lås")
    inside = parts(data)
    assert set(inside) == {"manifest.json", "sealed.bin"}
    assert complaints(json.loads(inside["manifest.json"]), SCHEMA["$defs"]["sealed"], SCHEMA) == []
    assert read_package(data, "lås").package == CONCERNS


def test_the_schema_says_what_everything_is_and_uses_what_it_defines() -> None:
    assert undescribed(SCHEMA) == []
    named = set(re.findall(r"#/\$defs/(\w+)", json.dumps(SCHEMA)))
    assert named | {"manifest", "sealed", "digest"} == SCHEMA["$defs"].keys()


def test_a_key_of_a_later_edition_is_passed_over() -> None:
    inside = parts(packed(ANSWERS, {}))
    content = json.loads(inside["content.json"])
    content["answers"][0]["mood"] = "good"
    changed = json.dumps(content).encode()
    manifest = json.loads(inside["manifest.json"])
    manifest["files"]["content.json"] = sha256(changed).hexdigest()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("content.json", changed)
    assert read_package(out.getvalue()).package == ANSWERS
