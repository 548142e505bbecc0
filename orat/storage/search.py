"""Full-text search by FTS5: what is indexed, as data; the statements that keep it; queries as people type.

Each index is external content over a view that joins in the names of what a row points to, so that the text
is kept once. Triggers follow every write. `remove_diacritics 0`, because får is not far.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    Select,
    TextClause,
    bindparam,
    column,
    literal_column,
    select,
    table,
)  # fmt: skip
from sqlalchemy import text as sql

from orat.domain.changes import Kind

ID_BITS = 30
"""How many of a rowid's lowest bits are the id; the others hold any minute from the year 1 to 9999."""
_FEW, _LAST = 60, "\U0010ffff"
_LONG, _SPELLED = 3, 6
"""Letters from which a word is taken as a beginning, and words of a query that are spelled out."""
WORDS = 60
"""Most words that a query asks for; FTS5 takes the square of their number, and a whole page may be pasted."""
_STATE, _WORDS = "search_state", "search_words"
_TOKEN = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Watch:
    """Another table whose columns are part of the text; `rows` finds the ids that hold the row `old.id`."""

    table: str
    columns: tuple[str, ...]
    rows: str


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """One index: the columns of its text as (name, expression), and the joins to the row `r` that they need.

    `own` are the row's own columns that it is made of. FTS5 finds in the order of `rowid` without sorting, so
    one that leads with a list's order gives a common word's first page at once; its lowest bits are the id.
    """

    kind: Kind
    text: tuple[tuple[str, str], ...]
    joins: tuple[str, ...]
    own: tuple[str, ...]
    watches: tuple[Watch, ...] = ()
    rowid: str = "r.id"

    @property
    def name(self) -> str:
        """The virtual table."""
        return f"{self.kind}_search"

    @property
    def words(self) -> str:
        """The virtual table of the words in it."""
        return f"{self.kind}_words"

    @property
    def view(self) -> str:
        """The view that its text comes from."""
        return f"{self.kind}_text"


INDEXES = (
    SearchIndex(
        Kind.CONCERN,
        (
            ("number", "printf('%d-%04d', r.year, r.serial)"), ("title", "r.title"),
            ("description", "r.description"), ("place", "r.place"), ("effect_note", "r.effect_note"),
            ("already_done", "r.already_done"), ("help_wanted", "r.help_wanted"), ("unit", "u.name"),
            ("area", "a.name"), ("category", "c.name"), ("category_above", "p.name"),
        ),
        (
            "LEFT JOIN unit u ON u.id = r.unit_id", "LEFT JOIN area a ON a.id = r.area_id",
            "LEFT JOIN category c ON c.id = r.category_id", "LEFT JOIN category p ON p.id = c.parent_id",
        ),
        ("year", "serial", "title", "description", "place", "effect_note", "already_done", "help_wanted",
         "unit_id", "area_id", "category_id", "happened_key"),
        (
            Watch("unit", ("name",), "SELECT id FROM concern WHERE unit_id = old.id"),
            Watch("area", ("name",), "SELECT id FROM concern WHERE area_id = old.id"),
            Watch(
                "category", ("name", "parent_id"),
                "SELECT id FROM concern WHERE category_id = old.id OR category_id IN "
                "(SELECT id FROM category WHERE parent_id = old.id)",
            ),
        ),
        f"r.happened_key << {ID_BITS} | r.id",
    ),
    SearchIndex(
        Kind.PROBLEM, (("title", "r.title"), ("summary", "r.summary")), (), ("title", "summary"),
    ),
    SearchIndex(
        Kind.MEASURE,
        (("what", "r.what"), ("owner_name", "r.owner_name"), ("unit", "u.name"), ("problem", "p.title")),
        ("LEFT JOIN unit u ON u.id = r.owner_unit_id", "LEFT JOIN problem p ON p.id = r.problem_id"),
        ("what", "owner_name", "owner_unit_id", "problem_id"),
        (
            Watch("unit", ("name",), "SELECT id FROM measure WHERE owner_unit_id = old.id"),
            Watch("problem", ("title",), "SELECT id FROM measure WHERE problem_id = old.id"),
        ),
    ),
)  # fmt: skip


def create_statements(index: SearchIndex) -> tuple[str, ...]:
    """The statements that make the view, the virtual tables and the triggers, in order."""
    text = ",\n  ".join(f"{expression} AS {name}" for name, expression in index.text)
    view = (
        f"CREATE VIEW {index.view} AS\nSELECT\n  r.id AS id,\n  {index.rowid} AS docid,\n  {text}\n"
        f"FROM {index.kind} r"
    )
    table = (
        f"CREATE VIRTUAL TABLE {index.name} USING fts5(\n  {', '.join(name for name, _ in index.text)},\n"
        f"  content='{index.view}', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'\n)"
    )
    words = f"CREATE VIRTUAL TABLE {index.words} USING fts5vocab({index.name}, instance)"
    return ("\n".join((view, *index.joins)), table, words, *create_triggers(index).values())


def create_triggers(index: SearchIndex) -> dict[str, str]:
    """The triggers by name. Before a write the old text is taken out, after it the new one is put in."""
    name, kind = index.name, index.kind
    out = _statement(index, f"{name}({name}, rowid", "'delete', docid")
    into = _statement(index, f"{name}(rowid", "docid")
    own = ", ".join(index.own)
    events = [
        ("inserted", f"AFTER INSERT ON {kind}", into.format(rows="new.id")),
        ("deleting", f"BEFORE DELETE ON {kind}", out.format(rows="old.id")),
        ("updating", f"BEFORE UPDATE OF {own} ON {kind}", out.format(rows="old.id")),
        ("updated", f"AFTER UPDATE OF {own} ON {kind}", into.format(rows="new.id")),
    ]
    for watch in index.watches:
        on = f"UPDATE OF {', '.join(watch.columns)} ON {watch.table}"
        events.append((f"{watch.table}_updating", f"BEFORE {on}", out.format(rows=watch.rows)))
        events.append((f"{watch.table}_updated", f"AFTER {on}", into.format(rows=watch.rows)))
    return {
        f"{name}_{event}": f"CREATE TRIGGER {name}_{event} {when}\nBEGIN\n{body}\nEND"
        for event, when, body in events
    }


def _statement(index: SearchIndex, target: str, chosen: str) -> str:
    """Copies the text of {rows} into the virtual table; every name in it comes from INDEXES."""
    names = ", ".join(name for name, _ in index.text)
    return (
        f"  INSERT INTO {target}, {names})\n  SELECT {chosen}, {names}\n"  # noqa: S608
        f"  FROM {index.view} WHERE id IN ({{rows}});"
    )


def rebuild(index: SearchIndex) -> str:
    """The statement that fills an index anew from its view."""
    return f"INSERT INTO {index.name}({index.name}) VALUES ('rebuild')"  # noqa: S608 - names come from INDEXES


def optimize(index: SearchIndex) -> str:
    """The statement that joins the parts which filling leaves; every query looks into each of them."""
    return f"INSERT INTO {index.name}({index.name}) VALUES ('optimize')"  # noqa: S608


def integrity_check(index: SearchIndex) -> str:
    """The statement that fails with "database disk image is malformed" when an index and its text differ."""
    return f"INSERT INTO {index.name}({index.name}, rank) VALUES ('integrity-check', 1)"  # noqa: S608


def expression(typed: str) -> str | None:
    """The FTS5 query of what a person typed: every word, as a beginning unless it is short and not the last.

    Quotation marks and operators mean nothing; "2026-0412" asks for its two numbers together. None when no
    word is in it. Swedish bends its words at the end, and who asks for a "brand" means "branden" too.
    """
    words = _quoted(unicodedata.normalize("NFC", typed).split())
    return " AND ".join(f"{word} *" if _is_beginning(word, words) else word for word in words) or None


def asked(connection: Connection, kind: Kind, typed: str) -> str | None:
    """As `expression`, with the words that begin so spelled out where they are few.

    FTS5 hands the texts with given words on one by one, but those with a beginning only after it has gathered
    them all: among a million texts that is 1 ms against 40.
    """
    words = _quoted(unicodedata.normalize("NFC", typed).split())
    if len(words) > _SPELLED:
        return expression(typed)
    return " AND ".join(_spelled(connection, kind, word, words) for word in words) or None


def _spelled(connection: Connection, kind: Kind, word: str, words: Sequence[str]) -> str:
    if not _is_beginning(word, words):
        return word
    bare = word.strip('"').lower()
    if not bare.isalnum():
        return f"{word} *"
    begun = _begun(connection, kind, bare)
    return f"({' OR '.join(_quoted(begun))})" if 0 < len(begun) <= _FEW else f"{word} *"


def _begun(connection: Connection, kind: Kind, bare: str) -> Sequence[str]:
    """The words that begin so, remembered until somebody writes: every page of a list asks for the same."""
    asked_for = {"first": bare, "end": bare + _LAST}
    if connection.get_execution_options().get("write"):
        # What is written may be taken back, and nothing would tell.
        return connection.execute(_beginning(kind), asked_for).scalars().all()
    driver: Any = connection.connection.dbapi_connection
    state = (connection.exec_driver_sql("PRAGMA data_version").scalar(), driver.total_changes)
    if connection.info.get(_STATE) != state:
        connection.info[_STATE], connection.info[_WORDS] = state, {}
    known: dict[tuple[Kind, str], Sequence[str]] = connection.info[_WORDS]
    if (kind, bare) not in known:
        known[kind, bare] = connection.execute(_beginning(kind), asked_for).scalars().all()
    return known[kind, bare]


def _is_beginning(word: str, words: Sequence[str]) -> bool:
    return word is words[-1] or len(word) - len('""') >= _LONG


@cache
def _beginning(kind: Kind) -> TextClause:
    """The words of an index from one to another, each found by a look at where it would stand.

    No word holds a character before 0, so the next word after w is the first from w0 on.
    """
    words = f"{kind}_words"
    return sql(
        "WITH RECURSIVE begun(word) AS ("  # noqa: S608 - the name is one of three
        f" SELECT (SELECT term FROM {words} WHERE term >= :first LIMIT 1)"
        f" UNION ALL SELECT (SELECT term FROM {words} WHERE term >= begun.word || '0' LIMIT 1) FROM begun"
        f" WHERE begun.word < :end LIMIT {_FEW + 2})"
        " SELECT word FROM begun WHERE word < :end"
    )


def any_of(words: Iterable[str]) -> str | None:
    """The FTS5 query for texts with any of the words. None when there is none."""
    return " OR ".join(_quoted(unicodedata.normalize("NFC", word) for word in words)) or None


def matching(kind: Kind, expression: str) -> Select[int, int]:
    """The `id` and the `docid` of the concerns, problems or measures that match an FTS5 expression, unranked.

    Read in the order of `docid` they come one by one, without a sort.
    """
    name = f"{kind}_search"
    condition = sql(f"{name} MATCH :{name}").bindparams(bindparam(name, expression))
    docid = literal_column("rowid", BigInteger).label("docid")
    row_id = literal_column(f"rowid & {(1 << ID_BITS) - 1}", Integer).label("id")
    return select(row_id, docid).select_from(table(name, column("rowid"))).where(condition)


def docid_of(happened_key: int, concern_id: int = 0) -> int:
    """Where a concern stands in its search index, after all that happened earlier."""
    return happened_key << ID_BITS | concern_id


def _quoted(words: Iterable[str]) -> list[str]:
    told = (word.replace('"', " ").replace("\0", " ") for word in words if _TOKEN.search(word))
    return [f'"{word}"' for word in islice(told, WORDS)]
