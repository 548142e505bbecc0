"""Takes a weeded concern's title away from where it was copied to: its points, and the problems it was in."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from orat.domain.agenda import AgendaItem
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.problem import Problem
from orat.domain.register import Area, Category
from orat.storage.weed import WeedingWork

_DISTINCT = 12
"""A shorter title is a word of its own, and is only looked for as the whole of another title."""
_SENTENCE = 24
"""A shorter sentence is a phrase that anybody would use."""
_QUOTED = ("description", "effect_note", "already_done", "help_wanted", "closing_reason")


def forget_copies(work: WeedingWork, concern: Concern) -> None:
    """A point about the concern loses its title. A problem by its title, which goes on, is called by category
    and place from now on; where its texts quote the title or a sentence of the concern, they name the number
    instead. What somebody wrote in words of their own stays, and is theirs to read over.

    The titles are all that the concern ever had, as far as the log remembers.
    """
    memory = work.remembered
    sentences = frozenset(_sentences(concern))
    titles = frozenset(filter(None, memory.titles(Kind.CONCERN, concern.id) | {concern.title}))
    points = {item.id for item in work.all(AgendaItem, concern_id=concern.id)}
    for item_id in points | memory.of(Kind.ITEM, "concern_id", concern.id):
        _clear_point(work, item_id, titles, always=item_id in points)
    once = memory.owners(Kind.CONCERN, concern.id, "problem_id")
    problems = once if concern.problem_id is None else once | set(work.problems.family(concern.problem_id))
    for problem_id in problems:
        _rename(work, problem_id, concern, titles, sentences)
        theirs = {item.id for item in work.all(AgendaItem, problem_id=problem_id)}
        for item_id in theirs | memory.of(Kind.ITEM, "problem_id", problem_id):
            _clear_point(work, item_id, titles)


def _clear_point(work: WeedingWork, item_id: int, titles: Collection[str], *, always: bool = False) -> None:
    item = work.find(AgendaItem, item_id)
    bears = item is not None and (always or _is_one(item.title, titles))
    if item is not None and bears and item.title:
        work.save(replace(item, title=""))
    if bears or _bore(work, Kind.ITEM, item_id, titles):
        work.let_go(AgendaItem(id=item_id))


def _sentences(concern: Concern) -> Iterator[str]:
    """What somebody may have copied out of the concern, sentence by sentence, without the mark at the end."""
    for name in _QUOTED:
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", getattr(concern, name)):
            bare = sentence.strip().rstrip(".!?")
            if len(bare) >= _SENTENCE:
                yield bare


def _rename(
    work: WeedingWork, problem_id: int, concern: Concern, titles: Collection[str], sentences: Collection[str]
) -> None:
    problem = work.find(Problem, problem_id)
    if problem is not None:
        texts: dict[str, Any] = {
            name: _quoting(getattr(problem, name), titles, sentences, concern.number)
            for name in ("title", "summary", "state_note")
        }
        if _is_one(problem.title, titles):
            texts["title"] = _by_place(work, concern)
        after = replace(problem, **texts)
        if after != problem:
            work.save(after)
            work.let_go(problem)
    if _bore(work, Kind.PROBLEM, problem_id, titles):
        work.let_go(Problem(id=problem_id))


def _bore(work: WeedingWork, kind: Kind, row_id: int, titles: Collection[str]) -> bool:
    """Whether the log remembers a row by one of these titles."""
    return any(_is_one(title, titles) for title in work.remembered.titles(kind, row_id))


def _is_one(title: str, titles: Collection[str]) -> bool:
    return title.casefold() in {each.casefold() for each in titles}


def _quoting(text: str, titles: Collection[str], sentences: Collection[str], number: str) -> str:
    """A text with a number wherever it has one of the titles or sentences, and once for several in a row."""
    quotes = {*sentences, *(title for title in titles if len(title) >= _DISTINCT)}
    for quote in sorted(quotes, key=len, reverse=True):
        words = r"\s+".join(map(re.escape, quote.split()))
        text = re.sub(words, number, text, flags=re.IGNORECASE)
    return re.sub(rf"{number}(?:[.,;]?\s+{number})+", number, text) if number else text


def _by_place(work: WeedingWork, concern: Concern) -> str:
    category = work.find(Category, concern.category_id)
    area = work.find(Area, concern.area_id)
    return ", ".join(each.name for each in (category, area) if each is not None) or concern.number
