"""The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what each piece of content is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from orat.documents.pdf.watch import Watch


@dataclass(eq=False, slots=True)
class Annotation:
    """What can be clicked or signed: its dictionary, and its page from 1."""

    page: int
    entry: Any


class Element:
    """One node: a standard role ("H1", "P", "TD" …), its attributes, and its children in reading order.

    A child is another element, a piece of marked content as (page number from 1, MCID on that page), or an
    annotation. `box` is where a figure lies on its page, `spans` how many columns and rows a cell fills.
    """

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        scope: str = "",
        numbering: str = "",
        actual: str = "",
        alt: str = "",
        language: str = "",
        box: tuple[float, float, float, float] | None = None,
        spans: tuple[int, int] = (1, 1),
    ) -> None:
        self.role = role
        self.scope = scope
        self.numbering = numbering
        self.actual = actual
        self.alt = alt
        self.language = language
        self.box = box
        self.spans = spans
        self.kids: list[Element | tuple[int, int] | Annotation] = []
        if parent is not None:
            parent.kids.append(self)

    def prune(self) -> bool:
        """Drop branches without content, but no cell of a table; whether anything is left here."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.role in ("TD", "TH")


class TreeWriter:
    """Turns elements into the PDF objects of one reportlab document."""

    def __init__(self, document: Any, page_reference: Callable[[int], Any], watch: Watch) -> None:
        from reportlab.pdfbase import pdfdoc

        self._watch = watch

        self._pdf = pdfdoc
        self._document = document
        self._page_reference = page_reference
        self._references: dict[int, Any] = {}
        self._annotations: list[tuple[Annotation, Any]] = []

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
        for key, (annotation, owner) in enumerate(self._annotations, len(marked)):
            annotation.entry.dict["StructParent"] = key
            numbers += [key, owner]
        tree.dict["ParentTree"] = self._document.Reference(
            pdf.PDFDictionary({"Nums": pdf.PDFArray(numbers)}), "ParentTree"
        )
        tree.dict["ParentTreeNextKey"] = len(marked) + len(self._annotations)
        return tree

    def _element(self, element: Element, parent: Any) -> Any:
        self._watch.look()
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
            if isinstance(kid, Annotation):
                kids.append(self._object(kid, reference))
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

    def _object(self, annotation: Annotation, owner: Any) -> Any:
        pdf = self._pdf
        self._annotations.append((annotation, owner))
        page = self._page_reference(annotation.page)
        annotation.entry.dict["P"] = page
        target = self._document.Reference(annotation.entry)
        return pdf.PDFDictionary({"Type": pdf.PDFName("OBJR"), "Pg": page, "Obj": target})

    def _attributes(self, element: Element, entry: Any) -> None:
        pdf = self._pdf
        for key, text in (("ActualText", element.actual), ("Alt", element.alt)):
            if text:
                entry.dict[key] = utf16(text)
        if element.language:
            entry.dict["Lang"] = pdf.PDFString(element.language)
        columns, rows = element.spans
        for owner, attributes in (
            ("Table", {
                "Scope": pdf.PDFName(element.scope) if element.scope else None,
                "ColSpan": columns if columns > 1 else None,
                "RowSpan": rows if rows > 1 else None,
            }),
            ("List", {"ListNumbering": pdf.PDFName(element.numbering) if element.numbering else None}),
            ("Layout", {"BBox": pdf.PDFArray(element.box) if element.box else None}),
        ):  # fmt: skip
            told = {key: value for key, value in attributes.items() if value is not None}
            if told:
                entry.dict["A"] = pdf.PDFDictionary({"O": pdf.PDFName(owner), **told})


def utf16(text: str) -> str:
    """A text string of PDF, always UTF-16: PDFDocEncoding has no code for some of what people type."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
