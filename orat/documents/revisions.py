"""Whether what was added to an issued PDF file is signatures and nothing else.

A signature that somebody makes after altering a page is whole too; so every object that later revisions
replace is held against what it was. A signature that is seen must be in a field that was issued with the
file: one of any other size could cover what stands on the page. One that is not seen may have a place last
in the document's structure, as PDF/UA wants it; nothing else may come or go there: it is what is read aloud.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

_ROOT = frozenset({"/AcroForm", "/Extensions", "/Version", "/DSS", "/Perms", "/Metadata"})
_FORM = frozenset({"/Fields", "/SigFlags", "/DA", "/DR"})
_FIELD = frozenset({"/V", "/AP", "/M", "/Lock", "/SV"})
_NEW_FIELD = _FIELD | {
    "/Type", "/Subtype", "/FT", "/T", "/TU", "/F", "/Ff", "/P", "/Rect", "/MK", "/DA", "/NM", "/StructParent",
}  # fmt: skip
"""What a field without extent may have: nothing that a program would do or show."""


def only_signed_since(reader: Any, issued: int) -> bool:
    """Whether every revision after the first `issued` bytes did nothing but add or fill in signatures."""
    starts = [reader.xrefs.get_startxref_for_revision(at) for at in range(reader.xrefs.total_revisions)]
    first = sum(start < issued for start in starts)
    if not 0 < first < len(starts):
        return False
    base = reader.get_historical_resolver(first - 1)
    if base.root_ref != reader.root_ref:
        return False
    later = {ref for at in range(first, len(starts)) for ref in reader.xrefs.explicit_refs_in_revision(at)}
    known = {ref for at in range(first) for ref in reader.xrefs.explicit_refs_in_revision(at)}
    if not all(_harmless(reader, base, ref) for ref in later & known):
        return False
    form = _value(reader.root, "/AcroForm", {})
    if not set(form) <= _FORM | set(_value(base.root, "/AcroForm", {})):
        return False
    return _pages_keep(reader, base) and _structure_keeps(reader, base)


def _harmless(reader: Any, base: Any, ref: Any) -> bool:
    before, after = base.get_object(ref), reader.get_object(ref)
    if _bytes(before) == _bytes(after) or _same(ref, reader.trailer_view.raw_get("/Info", None)):
        return True
    if _same(ref, reader.root_ref):
        return _equal_but(before, after, _ROOT)
    if _same(ref, _raw(reader.root, "/Metadata")):
        return True
    if _same(ref, _raw(reader.root, "/AcroForm")):
        return _equal_but(before, after, _FORM)
    if (free := _in_structure(reader.root, ref)) is not None:
        return _equal_but(before, after, free)
    if not isinstance(before, dict) or not isinstance(after, dict):
        return isinstance(before, list) and isinstance(after, list) and _begins_with(before, after)
    if _value(before, "/Type") == "/Page":
        return _equal_but(before, after, frozenset({"/Annots"}))
    return _value(before, "/FT") == "/Sig" and "/V" not in before and _equal_but(before, after, _FIELD)


def _in_structure(root: Any, ref: Any) -> frozenset[str] | None:
    """What may grow in the parts of the structure where fields get their places; None for all other parts."""
    tree = _value(root, "/StructTreeRoot", {})
    if _same(ref, _raw(root, "/StructTreeRoot")):
        return frozenset({"/ParentTreeNextKey"})
    if _same(ref, _raw(tree, "/ParentTree")):
        return frozenset({"/Nums"})
    tops = _value(tree, "/K")
    whole = isinstance(tops, list) and len(tops) == 1 and _same(ref, _member(tops, 0))
    return frozenset({"/K"}) if whole else None


def _structure_keeps(reader: Any, base: Any) -> bool:
    """Whether the structure got nothing but a place, at its end, for each field that is not seen."""
    now, then = _value(reader.root, "/StructTreeRoot"), _value(base.root, "/StructTreeRoot")
    if now is None or then is None:
        return now is then
    if _bytes(now) == _bytes(then):
        return _grown(_places(then), _places(now)) == _grown(_owners(then), _owners(now)) == []
    added = _grown(_places(then), _places(now))
    listed = _grown(_owners(then), _owners(now))
    first, end = _value(then, "/ParentTreeNextKey", 0), _value(now, "/ParentTreeNextKey", 0)
    if added is None or listed is None:
        return False
    expected = [each for key, place in zip(range(first, end), added, strict=False) for each in (key, place)]
    if end - first != len(added) or listed != expected:
        return False
    whole = then["/K"].raw_get(0)
    return all(_is_place(place.get_object(), whole, key) for key, place in enumerate(added, first))


def _places(tree: Any) -> Any:
    tops = _value(tree, "/K")
    top = tops[0] if isinstance(tops, list) and tops else None
    return _value(top, "/K") if isinstance(top, dict) else None


def _owners(tree: Any) -> Any:
    return _value(_value(tree, "/ParentTree", {}), "/Nums")


def _grown(before: Any, after: Any) -> list[Any] | None:
    """What was added at the end of a list; None where anything else became of it."""
    if not isinstance(before, list) or not isinstance(after, list):
        return [] if before is None and after is None else None
    if len(after) < len(before) or not _begins_with(before, after):
        return None
    return [_member(after, at) for at in range(len(before), len(after))]


def _is_place(place: Any, whole: Any, key: int) -> bool:
    """Whether an element says no more than that the field with this key belongs to the document."""
    if set(place) != {"/Type", "/S", "/P", "/K"} or len(place["/K"]) != 1:
        return False
    entry = place["/K"][0]
    field = entry["/Obj"]
    return (
        (place["/S"], place.raw_get("/P")) == ("/Form", whole)
        and (set(entry), entry["/Type"]) == ({"/Type", "/Pg", "/Obj"}, "/OBJR")
        and _unseen(field)
        and field["/StructParent"] == key
    )


def _pages_keep(reader: Any, base: Any) -> bool:
    """Whether each page still has its notes, and no new one but signatures without extent."""
    for page, old in zip(_pages(reader.root["/Pages"]), _pages(base.root["/Pages"]), strict=True):
        now, then = _each(_value(page, "/Annots", ())), _each(_value(old, "/Annots", ()))
        if not all(_unseen(each) for each in now[len(then) :]):
            return False
        if [_kind(each) for each in then] != [_kind(each) for each in now[: len(then)]]:
            return False
    return True


def _pages(node: Any) -> Iterator[Any]:
    for kid in _each(_value(node, "/Kids", ())):
        if _value(kid, "/Type") == "/Pages":
            yield from _pages(kid)
        else:
            yield kid


def _each(listed: Any) -> list[Any]:
    """The members themselves, where a file's list holds references."""
    return [listed[at] for at in range(len(listed))]


def _kind(note: Any) -> tuple[Any, Any]:
    return _value(note, "/Subtype"), _value(note, "/FT")


def _unseen(note: Any) -> bool:
    left, low, right, high = (float(each) for each in _value(note, "/Rect", (0, 0, 1, 1)))
    empty = left == right or low == high
    return _kind(note) == ("/Widget", "/Sig") and empty and set(note) <= _NEW_FIELD


def _equal_but(before: Any, after: Any, free: frozenset[str]) -> bool:
    names = (set(before) | set(after)) - free
    return all(
        name in before and name in after and _bytes(before.raw_get(name)) == _bytes(after.raw_get(name))
        for name in names
    )


def _begins_with(before: Any, after: Any) -> bool:
    """A list of fields or notes that others were added to."""
    firsts = [_bytes(before.raw_get(at)) for at in range(len(before))]
    return firsts == [_bytes(after.raw_get(at)) for at in range(min(len(before), len(after)))]


def _value(holder: Any, name: str, default: Any = None) -> Any:
    """What a dictionary holds, or what its reference stands for."""
    return holder[name] if name in holder else default  # noqa: SIM401 - its get() follows no reference


def _raw(holder: Any, name: str) -> Any:
    return holder.raw_get(name) if name in holder else None


def _member(listed: Any, at: int) -> Any:
    return listed.raw_get(at)


def _same(ref: Any, other: Any) -> bool:
    return other is not None and getattr(other, "reference", other) == ref


def _bytes(value: Any) -> bytes:
    out = BytesIO()
    value.write_to_stream(out)
    return out.getvalue()
