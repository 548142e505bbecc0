"""Fills in a form as one does in a browser: PDFium, the engine of Chrome and Edge, clicked and typed in."""

from collections.abc import Mapping
from ctypes import c_ushort
from io import BytesIO
from typing import Any

import pypdfium2
from pypdf import PdfReader
from pypdfium2 import raw


def filled_in_a_browser(
    data: bytes, typed: Mapping[str, str], chosen: Mapping[str, int], ticked: set[str]
) -> bytes:
    """The form with texts typed, answers chosen by their place in the list, and boxes ticked; saved."""
    places = _places(data)
    document: Any = pypdfium2.PdfDocument(data)
    document.init_forms()
    first = document[0]
    environment, page = document.formenv.raw, first.raw
    for name, text in typed.items():
        _click(environment, page, places[name])
        letters = (text + "\0").encode("utf-16-le")
        raw.FORM_ReplaceSelection(
            environment, page, (c_ushort * (len(letters) // 2)).from_buffer_copy(letters)
        )
    for name, index in chosen.items():
        _click(environment, page, places[name])
        raw.FORM_SetIndexSelected(environment, page, index, 1)
    for name in ticked:
        _click(environment, page, places[name])
    raw.FORM_ForceToKillFocus(environment)
    return _saved(document)


def flattened_in_a_browser(data: bytes) -> bytes:
    """The form as "print to PDF" leaves it."""
    document: Any = pypdfium2.PdfDocument(data)
    document.init_forms()
    first = document[0]
    raw.FPDFPage_Flatten(first.raw, raw.FLAT_PRINT)
    return _saved(document)


def _click(environment: Any, page: Any, place: tuple[float, float]) -> None:
    raw.FORM_OnMouseMove(environment, page, 0, *place)
    raw.FORM_OnLButtonDown(environment, page, 0, *place)
    raw.FORM_OnLButtonUp(environment, page, 0, *place)


def _places(data: bytes) -> dict[str, tuple[float, float]]:
    """The middle of each field."""
    annotations: Any = PdfReader(BytesIO(data)).pages[0]["/Annots"]
    middles = {}
    for each in annotations:
        left, low, right, high = (float(side) for side in each.get_object()["/Rect"])
        middles[str(each.get_object()["/T"])] = ((left + right) / 2, (low + high) / 2)
    return middles


def _saved(document: Any) -> bytes:
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()
