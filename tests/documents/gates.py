"""What every document must pass: the validators of PDF/UA-1 and PDF/A, qpdf, and the tree's own rules."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.reading import annotation_owners, marks, parent_tree, tree


def through_all_gates(pdf: bytes, archive: str, folder: Path) -> None:
    """Fails for anything that a validator or the tree's own rules find; `archive` is "2a" or "3a"."""
    page = pytest.importorskip("page", reason="needs page-validation")
    for profile in ("ua1", archive):
        report = page.validate_pdf_bytes(pdf, profile=profile, limits=page.SafetyLimits.unlimited())
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    path = folder / "a.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    nodes = tree(pdf).all()
    drawn, loose = marks(pdf)
    owned = {content: node.id for node in nodes for content in node.content}
    assert loose == []
    assert sorted(owned) == sorted(drawn)
    assert parent_tree(pdf) == owned
    assert annotation_owners(pdf) == {number: node.id for node in nodes for number in node.objects}


def through_pdfua(pdf: bytes, folder: Path) -> None:
    """Fails for anything that pdfua finds, warnings too."""
    pytest.importorskip("pdfua", reason="needs pdfua")
    path = folder / "a.pdf"
    path.write_bytes(pdf)
    # Beside the interpreter, which is not always on the way to programs.
    command = [str(Path(sys.executable).with_name("pdfua")), "check", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
