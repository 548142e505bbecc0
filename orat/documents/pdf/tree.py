"""The structure tree as it stands in the file.

A year has tens of thousands of elements, so they are written as bytes at once: with reportlab's objects for
dictionaries and arrays the tree would take longer than everything else in a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase.pdfdoc import PDFObjectReference

from orat.documents.pdf.structure import Annotation, Element, utf16
from orat.documents.pdf.watch import Watch


class TreeWriter:
    """Writes elements into one reportlab document; `pages` are the pages it has."""

    def __init__(self, document: Any, pages: Sequence[Any], watch: Watch) -> None:
        self._watch = watch
        self._document = document
        self._pages = pages
        self._at = [_reference(document, page) for page in pages]
        self._numbers: dict[int, int] = {}
        self._annotations: list[tuple[Annotation, int]] = []

    def write(self, root: Element, marked: Sequence[Sequence[Element]]) -> Any:
        """A reference to the StructTreeRoot. `marked` tells for each page whose each MCID is."""
        root.prune()
        tree = self._reserved()
        top = self._element(root, tree)
        owners: list[int] = []
        for elements in marked:
            owners.append(self._reserved())
            listed = " ".join([f"{self._numbers[id(element)]} 0 R" for element in elements])
            self._write(owners[-1], f"[{listed}]")
        for key, (annotation, owner) in enumerate(self._annotations, len(marked)):
            annotation.entry.dict["StructParent"] = key
            owners.append(owner)
        parents = self._reserved()
        listed = " ".join(f"{key} {owner} 0 R" for key, owner in enumerate(owners))
        self._write(parents, f"<</Nums[{listed}]>>")
        self._write(
            tree,
            f"<</Type/StructTreeRoot/K[{top} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {len(owners)}>>",
        )
        return PDFObjectReference(_name(tree))

    def _reserved(self) -> int:
        """The number of a new object, whose content is written later."""
        self._document.Reference(b"null", _name(self._document.objectcounter + 1))
        number: int = self._document.objectcounter
        return number

    def _write(self, number: int, content: str) -> None:
        self._document.idToObject[_name(number)] = content.encode("ascii")

    def _element(self, element: Element, parent: int) -> int:
        self._watch.look()
        self._numbers[id(element)] = number = self._reserved()
        kids: list[str] = []
        home = 0
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(f"{self._element(kid, number)} 0 R")
            elif isinstance(kid, Annotation):
                kids.append(self._object(kid, number))
            else:
                page, mcid = kid
                home = home or page
                elsewhere = f"<</Type/MCR/Pg {self._at[page - 1]}/MCID {mcid}>>"
                kids.append(str(mcid) if page == home else elsewhere)
        at = f"/Pg {self._at[home - 1]}" if home else ""
        self._write(
            number,
            f"<</Type/StructElem/S/{element.role}/P {parent} 0 R{at}/K[{' '.join(kids)}]{_told(element)}>>",
        )
        return number

    def _object(self, annotation: Annotation, owner: int) -> str:
        self._annotations.append((annotation, owner))
        annotation.entry.dict["P"] = self._document.Reference(self._pages[annotation.page - 1])
        target = _reference(self._document, annotation.entry)
        return f"<</Type/OBJR/Pg {self._at[annotation.page - 1]}/Obj {target}>>"


def _name(number: int) -> str:
    """What reportlab knows an object of the tree by."""
    return f"StructureTree{number}"


def _reference(document: Any, thing: Any) -> str:
    """A reference to an object of the document, as it is written."""
    number, version = document.idToObjectNumberAndVersion[document.Reference(thing).name]
    return f"{number} {version} R"


def _told(element: Element) -> str:
    """The attributes of an element, those of a table, a list or a figure under their owner's name."""
    told = ""
    if element.actual:
        told += f"/ActualText{utf16(element.actual)}"
    if element.alt:
        told += f"/Alt{utf16(element.alt)}"
    if element.language:
        told += f"/Lang({escapePDF(element.language)})"
    columns, rows = element.spans
    table = f"/ColSpan {columns}" if columns > 1 else ""
    table += f"/RowSpan {rows}" if rows > 1 else ""
    table += f"/Scope/{element.scope}" if element.scope else ""
    if table:
        told += f"/A<</O/Table{table}>>"
    if element.numbering:
        told += f"/A<</O/List/ListNumbering/{element.numbering}>>"
    if element.box:
        told += f"/A<</O/Layout/BBox[{' '.join(f'{each:g}' for each in element.box)}]>>"
    return told
