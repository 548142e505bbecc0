"""Collects the texts of the interface into resources/i18n/orat_en.ts: python -m tests.tools.i18n [FILE]."""

import subprocess
import sys
from pathlib import Path

from orat.paths import resources

ROOT = Path(__file__).parents[2]
CATALOGUE = resources() / "i18n" / "orat_en.ts"
_LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"


def sources() -> list[Path]:
    """The files that can hold texts for people."""
    interface, documents = (sorted((ROOT / "orat" / room).rglob("*.py")) for room in ("ui", "documents"))
    return [*interface, *documents]


def collect(target: Path) -> str:
    """Write the catalogue, keeping what is translated already; what lupdate said."""
    command = [str(_LUPDATE), *(str(path.relative_to(ROOT)) for path in sources()), "-ts", str(target)]
    options = ["-source-language", "sv_SE", "-target-language", "en_GB", "-locations", "none", "-no-obsolete"]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


if __name__ == "__main__":
    print(collect(Path(sys.argv[1]) if len(sys.argv) > 1 else CATALOGUE))
