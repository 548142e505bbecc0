"""What the program is made of is told whole, and a known weakness stops only what can be mended."""

import json
import re
from pathlib import Path

from tests.tools.audit import verdict
from tests.tools.sbom import bill, main

ROOT = Path(__file__).parents[1]


def test_the_bill_names_every_pin_with_its_digests(tmp_path: Path) -> None:
    pins = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    told = bill(pins)
    named = {part["name"] for part in told["components"]}
    assert named == set(re.findall(r"(?m)^([a-z0-9._-]+)==", pins))
    digests = {each["value"] for part in told["components"] for each in part["properties"]}
    assert set(re.findall(r"sha256:([0-9a-f]{64})", pins)) <= digests
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    main(tmp_path / "dist" / "sbom.cdx.json")
    assert json.loads((tmp_path / "dist" / "sbom.cdx.json").read_text(encoding="utf-8")) == told


def test_only_what_can_be_mended_stops_anything() -> None:
    weak = {"name": "a", "version": "1", "vulns": [{"id": "X-1", "fix_versions": []}]}
    lines, to_do = verdict([weak, {"name": "b", "skip_reason": "not found"}])
    assert not to_do
    assert "none yet" in lines[0]
    assert "1 of 2" in lines[-1]
    weak["vulns"] = [{"id": "X-1", "fix_versions": ["2"]}]
    assert verdict([weak])[1]
    assert not verdict([])[1]
