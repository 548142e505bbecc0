"""The register's settings: kept as rows of key and value, known to the rest as values."""

import json
from dataclasses import asdict, fields, replace
from typing import Any

from orat.domain.register import DocumentSettings, Setting
from orat.storage.work import Reader, Work

_DOCUMENT = "document."


def document_settings(reader: Reader) -> DocumentSettings:
    """How documents present themselves; what was never set has its default."""
    kept = {setting.key: setting.value for setting in reader.all(Setting)}
    values: dict[str, Any] = {}
    for field in fields(DocumentSettings):
        if (text := kept.get(_DOCUMENT + field.name)) is not None:
            value = json.loads(text)
            values[field.name] = tuple(value) if isinstance(value, list) else value
    return DocumentSettings(**values)


def keep_document_settings(work: Work, settings: DocumentSettings) -> None:
    """Keep all of them; unchanged ones leave no trace."""
    for name, value in asdict(settings).items():
        keep(work, _DOCUMENT + name, json.dumps(value, ensure_ascii=False))


def keep(work: Work, key: str, value: str) -> None:
    """Keep one setting."""
    existing = work.one(Setting, key=key)
    if existing is None:
        work.add(Setting(key=key, value=value))
    else:
        work.save(replace(existing, value=value))
