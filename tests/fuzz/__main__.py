"""Fuzzes the readers one after another, for so many seconds together; what breaks one is kept and named.

    python -m tests.fuzz FOLDER [--seconds N] [TARGET …]

Each target runs in a process of its own, as atheris ends the one that it runs in.
"""

import argparse
import subprocess
import sys
from pathlib import Path

SLOWEST, MEMORY = 2, 500
"""Seconds and megabytes that no input may need; instrumented code is given ten times the time."""


def main() -> int:
    """Run all targets, or those that are named. The exit code says whether all of them held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where inputs are kept, and what broke a reader")
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=3600, help="for all targets together (3600)")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.alone:
        fuzz(arguments.targets[0], arguments.folder, arguments.seconds)
    from tests.fuzz.targets import TARGETS

    names = arguments.targets or list(TARGETS)
    each = max(1, arguments.seconds // len(names))
    broken = []
    for name in names:
        print(f"{name}: {each} s", flush=True)
        command = [sys.executable, "-m", "tests.fuzz", str(arguments.folder), name, "--seconds", str(each)]
        if subprocess.run([*command, "--alone"], check=False).returncode:
            broken.append(name)
    print(f"broken: {', '.join(broken)}" if broken else "all readers held")
    return 1 if broken else 0


def fuzz(name: str, folder: Path, seconds: int) -> None:
    """Feed one reader until the time is over or it breaks; never comes back."""
    import atheris

    with atheris.instrument_imports(include=["orat.intake", "olefile", "email", "html"]):
        from tests.fuzz.targets import TARGETS, feed

    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(TARGETS[name].seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup(
        [
            name, f"-max_total_time={seconds}", f"-timeout={10 * SLOWEST}", f"-rss_limit_mb={2 * MEMORY}",
            "-max_len=200000", f"-artifact_prefix={folder}/{name}-", "-print_final_stats=0", "-verbosity=0",
            str(corpus),
        ],
        lambda data: feed(name, data),
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    raise SystemExit(main())
