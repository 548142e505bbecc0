"""Holds JSON against a published schema, strictly; a checker that knows what our schemas use and no more."""

import re
from typing import Any

Schema = dict[str, Any]
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
UNDERSTOOD = {
    "$defs", "$id", "$ref", "$schema", "anyOf", "const", "description", "enum", "items", "minimum", "pattern",
    "properties", "required", "title", "type",
}  # fmt: skip


def complaints(value: Any, schema: Schema, root: Schema, where: str = "$") -> list[str]:
    """What a strict reader of a part of the schema would say: also of a key that it does not describe."""
    strange = schema.keys() - UNDERSTOOD
    assert not strange, f"this check does not know {strange}"
    if "$ref" in schema:
        return complaints(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, where)
    if "anyOf" in schema:
        attempts = [complaints(value, each, root, where) for each in schema["anyOf"]]
        return [] if [] in attempts else attempts[0]
    found = []
    wanted = schema.get("type", [])
    names = [wanted] if isinstance(wanted, str) else wanted
    if names and not any(
        isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool))
        for name in names
    ):
        return [f"{where}: {value!r} is no {wanted}"]
    if "const" in schema and value != schema["const"]:
        found.append(f"{where}: {value!r} is not {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{where}: {value!r} is not one of {schema['enum']}")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{where}: {value!r} is not like {schema['pattern']}")
    if "minimum" in schema and value is not None and value < schema["minimum"]:
        found.append(f"{where}: {value} is too small")
    if "properties" in schema:
        found += [f"{where}: lacks {name}" for name in schema["required"] if name not in value]
        found += [f"{where}: {name} is not described" for name in value if name not in schema["properties"]]
        for name, inner in schema["properties"].items():
            found += complaints(value[name], inner, root, f"{where}.{name}") if name in value else []
    for at, each in enumerate(value if "items" in schema else ()):
        found += complaints(each, schema["items"], root, f"{where}[{at}]")
    return found


def undescribed(schema: Any, where: str = "$") -> list[str]:
    """What a schema names without saying what it is."""
    if not isinstance(schema, dict):
        return []
    found = [
        f"{where}.{name}"
        for name, inner in schema.get("properties", {}).items()
        if not inner.get("description", "").strip()
    ]
    return found + [
        each
        for key in ("properties", "$defs")
        for name, inner in schema.get(key, {}).items()
        for each in undescribed(inner, f"{where}.{name}")
    ]
