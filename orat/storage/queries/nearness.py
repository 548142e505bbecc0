"""Which kept concerns are worth comparing with one at hand; how alike they are is judged elsewhere."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, Select, select, true

from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.storage import tables
from orat.storage.derive import DAY, happened_key
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.unindexed import CONCERN
from orat.storage.search import any_of, docid_of, matching

_C = tables.CONCERN.c
_WORD = re.compile(r"[^\W\d_]{5,}")
_MOST_WORDS = 12
_FURTHER = 5
"""How many times further back those that share one thing are looked through for those that share more."""


def near(connection: Connection, concern: Concern, days: int, limit: int) -> tuple[Concern, ...]:
    """The concerns that share most with one (unit, area, category, a word) within some days, newest first.

    A draft without a day is compared with the latest of all.
    """
    shared: Counter[int] = Counter()
    happened: dict[int, int] = {}
    for candidates in _candidates(concern, days):
        for row_id, key in connection.execute(candidates.limit(_FURTHER * limit + 1)):
            shared[row_id] += 1
            happened[row_id] = key
    shared.pop(concern.id, None)
    best = sorted(shared, key=lambda row_id: (-shared[row_id], -happened[row_id], -row_id))[:limit]
    found = chosen(Concern).where(_C.id.in_(best)).order_by(_C.happened_key.desc(), _C.id.desc())
    return tuple(to_domain(Concern, row) for row in connection.execute(found))


def on_day(connection: Connection, day: date, up_to: int, most: int) -> tuple[Concern, ...]:
    """The concerns of one day with an id of at most `up_to`."""
    key = happened_key(day)
    found = chosen(Concern).where(
        _C.listed == true(), _C.happened_key >= key, _C.happened_key < key + DAY, CONCERN.id <= up_to
    )
    rows = connection.execute(found.order_by(_C.happened_key, _C.id).limit(most))
    return tuple(to_domain(Concern, row) for row in rows)


def _candidates(concern: Concern, days: int) -> Iterator[Select[int, int]]:
    """Ids and days of those that share one thing, newest first; each is read off an index from its end."""
    bounds = None
    if concern.happened_on is not None:
        key = happened_key(concern.happened_on)
        bounds = max(0, key - days * DAY), key + (days + 1) * DAY
    found = select(_C.id, _C.happened_key).where(_C.listed == true())
    if bounds:
        found = found.where(_C.happened_key >= bounds[0], _C.happened_key < bounds[1])
    for column in (_C.unit_id, _C.area_id, _C.category_id):
        value = getattr(concern, column.key)
        if value is not None:
            yield found.where(column == value).order_by(_C.happened_key.desc(), _C.id.desc())
    match = any_of(_telling(concern))
    if match is not None:
        hits = matching(Kind.CONCERN, match).subquery("hits")
        alike = select(_C.id, _C.happened_key).select_from(hits).join(tables.CONCERN, _C.id == hits.c.id)
        alike = alike.where(CONCERN.listed == true())
        if bounds:
            alike = alike.where(hits.c.docid >= docid_of(bounds[0]), hits.c.docid < docid_of(bounds[1]))
        yield alike.order_by(hits.c.docid.desc())


def _telling(concern: Concern) -> list[str]:
    """The longer words of what is said, the title's first; short ones tell too little."""
    words = (word.casefold() for text in (concern.title, concern.description) for word in _WORD.findall(text))
    return list(dict.fromkeys(words))[:_MOST_WORDS]
