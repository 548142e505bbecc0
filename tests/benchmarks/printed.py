"""Prints 300 pages in a process of its own; tells how many they were, and the most memory it had, in MiB."""

from pathlib import Path

from orat.documents.pages import page_sizes
from orat.documents.render import render
from tests.documents.samples import in_swedish, of_many_pages


def main() -> None:
    """Print them, then read what the kernel says; the file is looked into afterwards."""
    pdf = render(of_many_pages(1120), in_swedish)
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    most = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    print(len(page_sizes(pdf)), int(most.split()[1]) / 1024)


if __name__ == "__main__":
    main()
