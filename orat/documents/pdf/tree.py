"""The structure tree as it stands in the file.

A year has tens of thousands of elements, so they are written as bytes at once: with reportlab's objects for
dictionaries and arrays the tree would take longer than everything else in a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase.pdfdoc import PDFObject

from orat.documents.pdf.structure import Annotation, Element, utf16
from orat.documents.pdf.watch import Watch


class _Written(PDFObject):
    """An object of a document's own, already as it will be written; as text it is a reference to itself."""

    def __init__(self, document: Any) -> None:
        self.reference = document.Reference(self)
        self.content = ""
        self._number = _number(document, self)

    def __str__(self) -> str:
        return self._number

    def format(self, _document: Any) -> bytes:
        """What stands between obj and endobj."""
        return self.content.encode("ascii")


class TreeWriter:
    """Writes elements into one reportlab document; `pages` are the pages it has."""

    def __init__(self, document: Any, pages: Sequence[Any], watch: Watch) -> None:
        self._watch = watch
        self._document = document
        self._pages = pages
        self._numbers = [_number(document, page) for page in pages]
        self._written: dict[int, _Written] = {}
        self._annotations: list[tuple[Annotation, _Written]] = []

    def write(self, root: Element, marked: Sequence[Sequence[Element]]) -> Any:
        """A reference to the StructTreeRoot. `marked` tells for each page whose each MCID is."""
        root.prune()
        tree = _Written(self._document)
        top = self._element(root, tree)
        owners: list[_Written] = []
        for elements in marked:
            owners.append(_Written(self._document))
            owners[-1].content = f"[{' '.join([str(self._written[id(element)]) for element in elements])}]"
        for key, (annotation, owner) in enumerate(self._annotations, len(marked)):
            annotation.entry.dict["StructParent"] = key
            owners.append(owner)
        parents = _Written(self._document)
        parents.content = f"<</Nums[{' '.join(f'{key} {owner}' for key, owner in enumerate(owners))}]>>"
        tree.content = (
            f"<</Type/StructTreeRoot/K[{top}]/ParentTree {parents}/ParentTreeNextKey {len(owners)}>>"
        )
        return tree.reference

    def _element(self, element: Element, parent: _Written) -> _Written:
        self._watch.look()
        self._written[id(element)] = written = _Written(self._document)
        kids: list[str] = []
        home = 0
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(str(self._element(kid, written)))
            elif isinstance(kid, Annotation):
                kids.append(self._object(kid, written))
            else:
                page, mcid = kid
                home = home or page
                elsewhere = f"<</Type/MCR/Pg {self._numbers[page - 1]}/MCID {mcid}>>"
                kids.append(str(mcid) if page == home else elsewhere)
        at = f"/Pg {self._numbers[home - 1]}" if home else ""
        written.content = (
            f"<</Type/StructElem/S/{element.role}/P {parent}{at}/K[{' '.join(kids)}]{_told(element)}>>"
        )
        return written

    def _object(self, annotation: Annotation, owner: _Written) -> str:
        self._annotations.append((annotation, owner))
        annotation.entry.dict["P"] = self._document.Reference(self._pages[annotation.page - 1])
        target = _number(self._document, annotation.entry)
        return f"<</Type/OBJR/Pg {self._numbers[annotation.page - 1]}/Obj {target}>>"


def _number(document: Any, thing: Any) -> str:
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
