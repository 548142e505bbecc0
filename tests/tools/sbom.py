"""Writes what the program is made of, as CycloneDX 1.6: python -m tests.tools.sbom [FILE].

The components are the pins of requirements/run.txt with the digests of every file that may be installed, and
the licences that the installed ones tell. The same pins give the same bytes.
"""

import json
import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

from orat import __version__

ROOT = Path(__file__).parents[2]
_PIN = re.compile(
    r"(?m)^([a-z0-9._-]+)==(\S+)((?: ;[^\\\n]+)?) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def components(pins: str) -> list[dict[str, Any]]:
    """One component for each pin of a requirements file with digests."""
    return [_component(*found.groups()) for found in _PIN.finditer(pins)]


def bill(pins: str) -> dict[str, Any]:
    """The whole document."""
    root = {
        "type": "application", "bom-ref": "orat-mot-marken", "name": "orat-mot-marken",
        "version": __version__, "licenses": [{"license": {"id": "MIT"}}],
    }  # fmt: skip
    parts = components(pins)
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": root},
        "components": parts,
        "dependencies": [{"ref": root["bom-ref"], "dependsOn": [part["bom-ref"] for part in parts]}],
    }  # fmt: skip


def _component(name: str, version: str, marker: str, hashes: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{name}@{version}"
    made: dict[str, Any] = {
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
        "properties": [
            {"name": "sha256", "value": digest} for digest in re.findall(r"sha256:([0-9a-f]{64})", hashes)
        ],
    }  # fmt: skip
    if marker:
        made["properties"].insert(0, {"name": "marker", "value": marker.removeprefix(" ;").strip()})
    licence = _licence(name)
    if licence:
        made["licenses"] = [{"expression" if " " in licence else "license": licence}]
        if "license" in made["licenses"][0]:
            made["licenses"] = [{"license": {"name": licence}}]
    return made


def _licence(name: str) -> str:
    try:
        told = metadata(name).json
    except PackageNotFoundError:
        return ""
    expression, short = str(told.get("license_expression", "")), str(told.get("license", "")).strip()
    return expression or (short if 0 < len(short) < 60 and "\n" not in short else "")


def main(target: Path) -> None:
    """Write the bill."""
    pins = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(bill(pins), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "sbom.cdx.json")
