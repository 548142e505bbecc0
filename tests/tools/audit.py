"""Asks the package index for known weaknesses in requirements/run.txt: python -m tests.tools.audit.

Fails only where a weakness is known and a version without it exists: that is something to do. Without an
index it says that nothing was asked, and passes. pip-audit has an environment of its own.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ENVIRONMENT = ROOT / "build" / "audit"
_SECONDS = 120


def verdict(told: list[dict[str, Any]]) -> tuple[list[str], bool]:
    """The lines to say of pip-audit's dependencies, and whether there is something to do."""
    lines, to_do = [], False
    for each in told:
        for found in each.get("vulns", ()):
            mended = ", ".join(found["fix_versions"])
            to_do = to_do or bool(mended)
            lines.append(
                f"{each['name']} {each.get('version', '')}: {found['id']}, mended in {mended or 'none yet'}"
            )
    asked = sum("skip_reason" not in each for each in told)
    return [*lines, f"Audited {asked} of {len(told)} pinned packages, {len(lines)} known weaknesses"], to_do


def _asked() -> list[dict[str, Any]]:
    """What pip-audit tells. Raises OSError, ValueError or SubprocessError where nothing can be asked."""
    python = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    requirements = ROOT / "requirements"
    if not (ENVIRONMENT / "pyvenv.cfg").exists():
        venv.create(ENVIRONMENT, with_pip=True)
    install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "--retries",
        "0",
    ]
    _run(python, *install, "-r", str(requirements / "audit.txt"))
    options = ["--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off"]
    told = _run(python, "-m", "pip_audit", "-r", str(requirements / "run.txt"), *options)
    found: list[dict[str, Any]] = json.loads(told)["dependencies"]
    return found


def _run(*command: object) -> str:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=_SECONDS, check=False, cwd=ROOT
    )
    # pip-audit answers 1 when it found something, and tells what all the same.
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        raise subprocess.SubprocessError(str(done.returncode))
    return done.stdout


def main() -> int:
    """Ask, say, and answer with the exit code."""
    try:
        lines, to_do = verdict(_asked())
    except (OSError, ValueError, KeyError, subprocess.SubprocessError):
        print("Not audited: no package index answers", file=sys.stderr)
        return 0
    print("\n".join(lines), file=sys.stderr)
    return int(to_do)


if __name__ == "__main__":
    raise SystemExit(main())
