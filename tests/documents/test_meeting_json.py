"""The published JSON of a meeting: it comes back as it was, and its schema tells of every key."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from orat import paths
from orat.documents.meeting_json import read_meeting_json, to_meeting_json
from orat.domain.documents import MASKED
from orat.domain.minutes import DocumentKind, MinutesContent, Stage
from orat.domain.scales import WhenKind
from orat.errors import EnvironmentFault
from tests.documents.contents import contents
from tests.documents.published import complaints, undescribed
from tests.documents.samples import AGENDA, DRAFT, NOTES, with_discussion

SCHEMA = json.loads((paths.database() / "reference" / "meeting-1.schema.json").read_text(encoding="utf-8"))


@given(contents())
@settings(max_examples=40, deadline=None)
def test_it_comes_back_as_it_was_and_fits_the_schema(content: MinutesContent) -> None:
    data = to_meeting_json(content)
    assert read_meeting_json(data) == content
    assert to_meeting_json(read_meeting_json(data)) == data
    assert complaints(json.loads(data), SCHEMA, SCHEMA) == []


@pytest.mark.parametrize("content", [NOTES, AGENDA, DRAFT])
def test_the_samples_are_readable_text_that_fits_the_schema(content: MinutesContent) -> None:
    data = to_meeting_json(content)
    assert complaints(json.loads(data), SCHEMA, SCHEMA) == []
    assert read_meeting_json(data) == content
    assert '"title": "Anlagda bränder kring Ekbackens centrum"' in data.decode("utf-8")
    assert '"starts": "08:30"' in data.decode("utf-8")
    assert json.loads(data)["document"]["stage"] in {stage.value for stage in Stage}


def test_the_schema_describes_every_field() -> None:
    assert undescribed(SCHEMA) == []
    assert f'"{MASKED}"' in SCHEMA["$defs"]["text"]["description"]


def test_the_schema_refers_to_what_it_defines_and_requires_all_it_describes() -> None:
    named = set(re.findall(r"#/\$defs/(\w+)", json.dumps(SCHEMA)))
    assert named == SCHEMA["$defs"].keys()
    for schema in (SCHEMA, *SCHEMA["$defs"].values()):
        assert schema.get("required", []) == list(schema.get("properties", {}))


@pytest.mark.parametrize(
    "broken", [("$.version", 2), ("$.document.kind", "letter"), ("$.meeting.week", "v. 47")]
)
def test_the_check_sees_what_does_not_fit(broken: tuple[str, Any]) -> None:
    whole = json.loads(to_meeting_json(NOTES))
    *path, last = broken[0].removeprefix("$.").split(".")
    inner = whole
    for name in path:
        inner = inner[name]
    inner[last] = broken[1]
    assert [each for each in complaints(whole, SCHEMA, SCHEMA) if each.startswith(broken[0])]


def test_a_file_from_before_the_kind_of_time_was_kept_is_read() -> None:
    whole = json.loads(to_meeting_json(NOTES))
    night = whole["meeting"]["points"][2]["concerns"][1]
    assert night.pop("when") == "night"
    del night["ended_on"], night["ended_at"]
    (before, after) = (each.points[2].concerns[1] for each in (read(whole), NOTES))
    assert (before.when_kind, after.when_kind) == (WhenKind.MOMENT, WhenKind.NIGHT)
    assert replace(before, when_kind=WhenKind.NIGHT) == after


def read(whole: Any) -> MinutesContent:
    """A file's content."""
    return read_meeting_json(json.dumps(whole).encode())


def test_masked_text_stands_as_it_is() -> None:
    content = with_discussion(f"Enligt {MASKED} var det lugnt.")
    assert json.loads(to_meeting_json(content))["meeting"]["points"][0]["discussion"] == (
        "Enligt [maskat] var det lugnt."
    )


def test_later_keys_are_passed_over_and_a_later_version_is_not_guessed_at() -> None:
    whole = json.loads(to_meeting_json(NOTES))
    whole["meeting"]["weather"] = "rain"
    assert read_meeting_json(json.dumps(whole).encode()) == NOTES
    whole["version"] = 2
    with pytest.raises(EnvironmentFault) as fault:
        read_meeting_json(json.dumps(whole).encode())
    assert fault.value.code == "newer-content"


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe", b"[]", b"7", b'{"format": "other", "version": 1}',
     b'{"format": "orat-meeting", "version": "1"}',
     b'{"format": "orat-meeting", "version": 1, "document": {}, "meeting": []}', b"[" * 100_000],
)  # fmt: skip
def test_what_is_none_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_meeting_json(data)
    assert fault.value.code == "unreadable-content"


def test_a_text_that_is_a_number_is_refused() -> None:
    whole = json.loads(to_meeting_json(replace(NOTES, kind=DocumentKind.NOTES)))
    for path in (("meeting", "place"), ("document", "version")):
        copy = json.loads(json.dumps(whole))
        copy[path[0]][path[1]] = True
        with pytest.raises(EnvironmentFault):
            read_meeting_json(json.dumps(copy).encode())
