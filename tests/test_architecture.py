"""The floors of the house: imports point down, never up, never sideways, and each library lives in one room.

Direct imports only, function bodies included. A rule that matches no module fails: a renamed room is noticed.
"""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parents[1]
SIDE_BY_SIDE = ("storage", "analysis", "documents", "intake")
GROUND = ("errors", "paths", "settings", "log", "catalogue")

# Which room may import which library. The standard library's own SQLite may not be imported anywhere, because
# two SQLite libraries on one file corrupt it.
HOMES = {
    "sqlalchemy": ["storage"],
    # Rows become frozen values by themselves; objects that follow the database would only be paid for.
    "sqlalchemy.orm": [],
    "alembic": ["storage"],
    "sqlcipher3": ["storage"],
    "sqlite3": [],
    "reportlab": ["documents"],
    "pypdfium2": ["documents"],
    "icalendar": ["documents"],
    "docx": ["documents"],
    "pyhanko": ["documents"],
    "pyhanko_certvalidator": ["documents"],
    "openpyxl": ["documents", "intake"],
    "pypdf": ["documents", "intake"],
    "PIL": ["documents", "intake"],
    "olefile": ["intake"],
    "python_calamine": [],
    "keyring": ["services"],
    "cryptography": ["documents", "intake", "storage"],
    "PySide6": ["ui", "app"],
    "shiboken6": ["ui"],
    "platformdirs": ["paths"],
}


def within(*names: str) -> tuple[str, ...]:
    """The patterns of these modules of ours and of everything inside them."""
    return tuple(pattern for name in names for pattern in (f"orat.{name}", f"orat.{name}.*"))


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    library = [pattern for name in sys.stdlib_module_names for pattern in (name, f"{name}.*")]
    (
        archrule("domain", comment="what things are does not depend on how they are kept, shown or printed")
        .match(*within("domain"))
        .should_not_import("*")
        .may_import(*library, *within("domain"), "orat.errors")
        .check("orat", only_direct_imports=True)
    )


@pytest.mark.parametrize("room", [room for room in SIDE_BY_SIDE if (ROOT / "orat" / room).is_dir()])
def test_the_four_rooms_do_not_know_each_other_or_what_stands_on_them(room: str) -> None:
    others = [other for other in SIDE_BY_SIDE if other != room]
    (
        archrule(room, comment="stands on the domain only")
        .match(*within(room))
        .should_not_import(*within(*others, "services", "ui", "app", "cli"))
        .check("orat", only_direct_imports=True)
    )


def test_services_do_not_know_who_calls_them() -> None:
    (
        archrule("services", comment="the window and the command line use the same services")
        .match(*within("services"))
        .should_not_import(*within("ui", "app", "cli"))
        .check("orat", only_direct_imports=True)
    )


def test_the_window_stands_on_services_and_domain_only() -> None:
    (
        archrule("ui", comment="what one sees asks services, never a room below them")
        .match(*within("ui"))
        .should_not_import("orat", "orat.*")
        .may_import(*within("ui", "services", "domain", *GROUND))
        .check("orat", only_direct_imports=True)
    )


def test_the_ground_knows_no_room() -> None:
    (
        archrule("ground", comment="errors, paths, settings, log and catalogue are for all floors")
        .match(*within(*GROUND))
        .should_not_import(*within(*SIDE_BY_SIDE, "services", "ui", "app", "cli"))
        .check("orat", only_direct_imports=True)
    )


def test_nothing_stands_on_the_roof() -> None:
    (
        archrule("roof", comment="app and cli see every floor, and no floor sees them")
        .match("orat.*")
        .exclude("orat.app", *within("cli"), "orat.__main__")
        .should_not_import(*within("app", "cli"))
        .check("orat", only_direct_imports=True)
    )


@pytest.mark.parametrize("library", HOMES)
def test_each_library_lives_in_its_own_room(library: str) -> None:
    rule = archrule(library, comment=f"may be imported in {HOMES[library] or 'no room'} only").match("orat.*")
    homes = within(*HOMES[library])
    (
        (rule.exclude(*homes) if homes else rule)
        .should_not_import(library, f"{library}.*")
        .check("orat", only_direct_imports=True)
    )


def test_nothing_is_imported_by_a_name_that_the_rules_cannot_see() -> None:
    hidden = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "orat").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) in {"import_module", "__import__"}
    ]
    assert hidden == []


def test_released_migrations_do_not_follow_the_program() -> None:
    """A migration that imports the program changes its meaning when the program does."""
    allowed = {"alembic", "sqlalchemy", *sys.stdlib_module_names}
    strangers = [
        f"{path.name}: {name}"
        for path in sorted((ROOT / "database" / "migrations" / "versions").glob("*.py"))
        for name in imported(path)
        if name.partition(".")[0] not in allowed
    ]
    assert strangers == []


def test_every_library_that_is_imported_is_declared() -> None:
    """A library that came along with another one is gone the day that one stops needing it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {normal(re.split(r"[<>=!;\[ ]", line)[0]) for line in project["dependencies"]}
    providers = packages_distributions()
    undeclared = [
        f"{path.relative_to(ROOT)}: {name}"
        for folder in ("orat", "database")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name in {name.partition(".")[0] for name in imported(path)}
        if name not in sys.stdlib_module_names
        and name != "orat"
        and not declared & {normal(provider) for provider in providers.get(name, [])}
    ]
    assert undeclared == []


def normal(distribution: str) -> str:
    """A distribution's name in the one spelling that all others are compared in."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported(path: Path) -> list[str]:
    """The names of the modules that a file imports."""
    names = []
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names
