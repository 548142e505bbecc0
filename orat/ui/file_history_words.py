"""What a change did to attachments, in words: added, removed, named, described, blacked out, put in order."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from orat.domain.changes import ChangeKind
from orat.domain.rows import FileEntry, HistoryEntry

translate = QCoreApplication.translate
_CONTENT = frozenset({"digest", "size", "mime", "width", "height"})


def file_lines(entry: HistoryEntry) -> tuple[str, ...]:
    """One line for each attachment that was changed; of an undone deed, what the deed had done."""
    undone = entry.change.kind is ChangeKind.UNDO
    lines = [line for file in entry.files for line in _lines(_turned(file) if undone else file)]
    if entry.files and not lines:
        # All that differs is their places, which change together.
        name = str(entry.change.facts.get("name") or entry.files[0].name)
        lines = [translate("History", "Bilaga flyttad: {name}").format(name=name)]
    return tuple(lines)


def _turned(file: FileEntry) -> FileEntry:
    fields = tuple((name, after, before) for name, before, after in file.fields)
    return FileEntry(name=file.name, fields=fields, created=file.removed, removed=file.created)


def _lines(file: FileEntry) -> Iterator[str]:
    if file.created:
        yield translate("History", "Bilaga tillagd: {name}").format(name=file.name)
        return
    if file.removed:
        yield translate("History", "Bilaga borttagen: {name}").format(name=file.name)
        return
    fields = {name: (before, after) for name, before, after in file.fields}
    if _CONTENT & fields.keys():
        yield translate("History", "Bilaga svärtad: {name}").format(name=file.name)
    if "name" in fields:
        before, after = fields["name"]
        yield translate("History", "Bilaga omdöpt: {before} → {after}").format(before=before, after=after)
    if "caption" in fields:
        text = fields["caption"][1]
        yield (
            translate("History", "Bildtext till {name}: {text}").format(name=file.name, text=text)
            if text
            else translate("History", "Bildtext till {name} borttagen").format(name=file.name)
        )
    if "in_documents" in fields:
        shown = fields["in_documents"][1].lower() in {"1", "true"}
        yield (
            translate("History", "{name} tas med i handlingarna").format(name=file.name)
            if shown
            else translate("History", "{name} tas inte med i handlingarna").format(name=file.name)
        )
