"""Reads PDFs back as others see them: their text, their structure tree, and how the two belong together."""

import io
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")


def reader(pdf: bytes) -> PdfReader:
    """The file as pypdf reads it."""
    return PdfReader(io.BytesIO(pdf), strict=True)


def text_of(pdf: bytes) -> str:
    """All text with single spaces, by pypdf."""
    return one_line("\n".join(page.extract_text() for page in reader(pdf).pages))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page with single spaces, by pypdf."""
    return [one_line(page.extract_text()) for page in reader(pdf).pages]


def one_line(text: str) -> str:
    """Text with every run of white space as one space."""
    return " ".join(text.split())


def struct_text(pdf: bytes, folder: Path) -> str:
    """The structure tree with its text, by poppler."""
    return _poppler("pdfinfo", ["-struct-text"], pdf, folder)


def plain_text(pdf: bytes, folder: Path) -> str:
    """What one gets by copying from a viewer, by poppler; the text that glyphs stand for is used."""
    return _poppler("pdftotext", ["-raw", "-enc", "UTF-8"], pdf, folder, "-")


def _poppler(tool: str, options: list[str], pdf: bytes, folder: Path, *rest: str) -> str:
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([tool, *options, str(path), *rest], capture_output=True, check=True)
    return done.stdout.decode()


@dataclass(slots=True)
class Node:
    """A structure element: its role, its children, its pieces of content as (page from 0, MCID), and the
    numbers of the annotations in it; `spans` are columns and rows.
    """

    role: str
    scope: str = ""
    actual: str = ""
    children: list["Node"] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)
    id: int = 0
    alt: str = ""
    language: str = ""
    spans: tuple[int, int] = (1, 1)
    objects: list[int] = field(default_factory=list)

    def all(self) -> list["Node"]:
        """This node and all under it, in reading order."""
        return [self, *(node for child in self.children for node in child.all())]


def tree(pdf: bytes) -> Node:
    """The structure tree under its root."""
    file = reader(pdf)
    pages = {
        page.indirect_reference.idnum: index
        for index, page in enumerate(file.pages)
        if page.indirect_reference
    }
    root: Any = file.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    (top,) = root["/K"]
    return _node(top, pages)


def _node(reference: IndirectObject, pages: dict[int, int]) -> Node:
    element: Any = reference.get_object()
    attributes = element.get("/A", {})
    node = Node(
        str(element["/S"])[1:],
        str(attributes.get("/Scope", "")),
        str(element.get("/ActualText", "")),
        id=reference.idnum,
        alt=str(element.get("/Alt", "")),
        language=str(element.get("/Lang", "")),
        spans=(int(attributes.get("/ColSpan", 1)), int(attributes.get("/RowSpan", 1))),
    )
    home = pages[element.raw_get("/Pg").idnum] if "/Pg" in element else -1
    for kid in element["/K"]:
        if isinstance(kid, DictionaryObject) and kid.get("/Type") == "/OBJR":
            node.objects.append(kid.raw_get("/Obj").idnum)
            continue
        if isinstance(kid, int):
            node.content.append((home, kid))
            continue
        inner = kid.get_object()
        if isinstance(inner, DictionaryObject) and inner.get("/Type") == "/MCR":
            mcid: Any = inner["/MCID"]
            node.content.append((pages[inner.raw_get("/Pg").idnum], int(mcid)))
        else:
            node.children.append(_node(kid, pages))
    return node


def parent_tree(pdf: bytes) -> dict[tuple[int, int], int]:
    """For each (page, MCID) the object number of the element that the parent tree names."""
    file = reader(pdf)
    root: Any = file.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    numbers = list(root["/ParentTree"]["/Nums"])
    owners = {int(numbers[at]): numbers[at + 1].get_object() for at in range(0, len(numbers), 2)}
    keys: list[Any] = [page["/StructParents"] for page in file.pages]
    return {
        (index, mcid): reference.idnum
        for index, key in enumerate(keys)
        for mcid, reference in enumerate(owners[int(key)])
    }


def annotation_owners(pdf: bytes) -> dict[int, int]:
    """For each annotation's object number that of the element which the parent tree names."""
    file = reader(pdf)
    root: Any = file.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    numbers = list(root["/ParentTree"]["/Nums"])
    owners = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    return {
        reference.idnum: owners[int(reference.get_object()["/StructParent"])].idnum
        for page in file.pages
        for reference in page.get("/Annots", ())
    }


def marks(pdf: bytes) -> tuple[list[tuple[int, int]], list[str]]:
    """The (page, MCID) pairs in the order they are drawn, and what was drawn outside any mark."""
    file = reader(pdf)
    found: list[tuple[int, int]] = []
    loose: list[str] = []
    for index, page in enumerate(file.pages):
        depth = 0
        for operands, operator in ContentStream(page.get_contents(), file).operations:
            if operator in (b"BDC", b"BMC"):
                depth += 1
                properties = operands[1] if len(operands) > 1 else {}
                if "/MCID" in properties:
                    found.append((index, int(properties["/MCID"])))
            elif operator == b"EMC":
                depth -= 1
            elif depth == 0 and operator in (b"Tj", b"TJ", b"f", b"S", b"Do", b"re"):
                loose.append(f"page {index + 1}: {operator.decode()}")
        assert depth == 0
    return found, loose


def without_space(text: str) -> str:
    """Text without white space, for finding what lines may have parted."""
    return re.sub(r"\s", "", text)
