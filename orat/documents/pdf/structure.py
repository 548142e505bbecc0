"""The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what each piece of content is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


class Element:
    """One node: a standard role ("H1", "P", "TD" …), its attributes, and its children in reading order.

    A child is another element or a piece of marked content, as (page number from 1, MCID on that page).
    """

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        scope: str = "",
        numbering: str = "",
        actual: str = "",
    ) -> None:
        self.role = role
        self.scope = scope
        self.numbering = numbering
        self.actual = actual
        self.kids: list[Element | tuple[int, int]] = []
        if parent is not None:
            parent.kids.append(self)

    def prune(self) -> bool:
        """Drop branches without content, but no cell of a table; whether anything is left here."""
        self.kids = [kid for kid in self.kids if isinstance(kid, tuple) or kid.prune()]
        return bool(self.kids) or self.role in ("TD", "TH")


class TreeWriter:
    """Turns elements into the PDF objects of one reportlab document."""

    def __init__(self, document: Any, page_reference: Callable[[int], Any]) -> None:
        from reportlab.pdfbase import pdfdoc

        self._pdf = pdfdoc
        self._document = document
        self._page_reference = page_reference
        self._references: dict[int, Any] = {}

    def write(self, root: Element, marked: Sequence[Sequence[Element]]) -> Any:
        """The StructTreeRoot. `marked` tells for each page which element each MCID belongs to."""
        root.prune()
        pdf = self._pdf
        tree = pdf.PDFDictionary({"Type": pdf.PDFName("StructTreeRoot")})
        reference = self._document.Reference(tree, "StructTreeRoot")
        tree.dict["K"] = pdf.PDFArray([self._element(root, reference)])
        numbers: list[Any] = []
        for page, elements in enumerate(marked):
            owners = pdf.PDFArray([self._references[id(element)] for element in elements])
            numbers += [page, self._document.Reference(owners, f"StructParents{page}")]
        tree.dict["ParentTree"] = self._document.Reference(
            pdf.PDFDictionary({"Nums": pdf.PDFArray(numbers)}), "ParentTree"
        )
        tree.dict["ParentTreeNextKey"] = len(marked)
        return tree

    def _element(self, element: Element, parent: Any) -> Any:
        pdf = self._pdf
        entry = pdf.PDFDictionary(
            {"Type": pdf.PDFName("StructElem"), "S": pdf.PDFName(element.role), "P": parent}
        )
        reference = self._document.Reference(entry, f"StructElem{len(self._references)}")
        self._references[id(element)] = reference
        kids: list[Any] = []
        home = 0
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, reference))
                continue
            page, mcid = kid
            if not home:
                home = page
                entry.dict["Pg"] = self._page_reference(page)
            kids.append(mcid if page == home else self._elsewhere(page, mcid))
        entry.dict["K"] = pdf.PDFArray(kids)
        self._attributes(element, entry)
        return reference

    def _elsewhere(self, page: int, mcid: int) -> Any:
        pdf = self._pdf
        return pdf.PDFDictionary({"Type": pdf.PDFName("MCR"), "Pg": self._page_reference(page), "MCID": mcid})

    def _attributes(self, element: Element, entry: Any) -> None:
        pdf = self._pdf
        if element.actual:
            # Always UTF-16: PDFDocEncoding has no code for some of what people type.
            text = element.actual.encode("utf-16-be", "replace").hex().upper()
            entry.dict["ActualText"] = f"<FEFF{text}>"
        for owner, key, value in (
            ("Table", "Scope", element.scope),
            ("List", "ListNumbering", element.numbering),
        ):
            if value:
                entry.dict["A"] = pdf.PDFDictionary({"O": pdf.PDFName(owner), key: pdf.PDFName(value)})
