"""Words about a person's health, origin, belief, politics or orientation (GDPR art. 9)."""

from collections.abc import Iterator, Sequence

from orat.analysis.guard.lists import GuardLists, OriginWord, PersonWord
from orat.analysis.guard.reading import Reading
from orat.analysis.guard.vocabulary import AFTER_TELLING, COMES_FROM
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_REACH = 12
"""How many words away a person may stand."""


def sensitive(reading: Reading, lists: GuardLists, names: Sequence[Finding]) -> Iterator[Finding]:
    """The sensitive words of a text that stand with a person."""
    people = _People(reading, lists, names)
    words = reading.words
    covered = -1
    for index in range(len(words)):
        if index <= covered:
            continue
        if allowed := lists.allowed.at(words, index):
            covered = index + allowed - 1
            continue
        length = lists.health.at(words, index)
        if length and people.near(index):
            yield _finding(reading, index, index + length - 1, PersonDataKind.HEALTH, "health")
            covered = index + length - 1
            continue
        last = _origin(reading, lists, people, index)
        if last is not None:
            yield _finding(reading, index, last, PersonDataKind.ETHNICITY, "origin-or-belief")
            covered = last


class _People:
    """Where in a text somebody is spoken of."""

    def __init__(self, reading: Reading, lists: GuardLists, names: Sequence[Finding]) -> None:
        self._reading = reading
        self._persons = lists.persons
        starts = {name.start for name in names}
        self._certain: dict[int, list[int]] = {}
        for index, word in enumerate(reading.words):
            kind = lists.persons.get(word.key)
            if kind in (PersonWord.ONE, PersonWord.SOME) or word.start in starts:
                self._certain.setdefault(word.sentence, []).append(index)

    def near(self, index: int) -> bool:
        """Whether a certain person is spoken of near by in the same sentence, not by the word itself."""
        places = self._certain.get(self._reading.words[index].sentence)
        if not places:
            return False
        low, high = 0, len(places)
        while low < high:
            middle = (low + high) // 2
            if places[middle] < index - _REACH:
                low = middle + 1
            else:
                high = middle
        near = (at for at in places[low : low + 3] if at != index)
        return any(at <= index + _REACH for at in near)

    def beside(self, index: int) -> bool:
        """Whether a word for people, also in general, is one of the next two."""
        words = self._reading.words
        return any(
            words[at].key in self._persons and words[at].sentence == words[index].sentence
            for at in range(index + 1, min(index + 3, len(words)))
        )


def _origin(reading: Reading, lists: GuardLists, people: _People, index: int) -> int | None:
    """The last word of what says an origin or a belief from here on, or None."""
    words = reading.words
    if length := lists.beliefs.at(words, index):
        return index + length - 1 if people.near(index) else None
    kind = lists.origins.get(words[index].key)
    if kind is None:
        return None
    follows = index + 1 < len(words) and reading.beside(index + 1)
    after = lists.origins.get(words[index + 1].key) if follows else None
    if kind is OriginWord.ADJECTIVE and after is OriginWord.ORIGIN:
        return index + 1
    if kind is OriginWord.ADJECTIVE and people.beside(index):
        return index
    if not people.near(index):
        return None
    if kind is OriginWord.DEGREE and follows:
        length = lists.beliefs.at(words, index + 1) or (after is OriginWord.ADJECTIVE)
        return index + length if length else None
    told = kind is OriginWord.ADJECTIVE and _predicative(reading, index)
    return index if told or (kind is OriginWord.COUNTRY and _comes_from(reading, index)) else None


def _comes_from(reading: Reading, index: int) -> bool:
    """Whether "kommer från" or the like goes before a country."""
    two, one = (word.key for word in reading.words[index - 2 : index]) if index > 1 else ("", "")
    return (one == "från" and two in COMES_FROM) or (one == "i" and two == "född")


def _predicative(reading: Reading, index: int) -> bool:
    """Whether an adjective says what somebody is: "han är syrisk", and nothing follows that it belongs to."""
    before = [word.key for word in reading.words[max(0, index - 2) : index]]
    if not {"är", "var", "ser"} & set(before):
        return False
    after = index + 1
    return (
        after >= len(reading.words) or not reading.beside(after) or reading.words[after].key in AFTER_TELLING
    )


def _finding(reading: Reading, first: int, last: int, kind: PersonDataKind, reason: str) -> Finding:
    words = reading.words
    return Finding(kind, words[first].start, words[last].end, FindingCertainty.LIKELY, reason)
