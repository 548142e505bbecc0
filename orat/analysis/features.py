"""What a concern's texts say: kinds of trouble, places and other telling words, weighted."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from orat.analysis.vocabulary import COMMON_WORDS, PLACES, STOP_WORDS, TOPICS
from orat.analysis.words import stem, words
from orat.domain.concern import Concern

TOPIC, PLACE, NAME, OTHER, COMMON = 1.0, 0.5, 0.8, 0.6, 0.15
_TITLE = 1.5
_COMPOUND_PART = 4
_BEGINNING = 6
_LONG_ENOUGH_TO_GUESS = 6
_LONGEST_TEXT = 4_000
# "Parkskolan" is a name, and neither a park nor a path.
_SCHOOL = ("skola", "skolan", "skolans")


@dataclass(frozen=True, slots=True)
class Bag:
    """Features with weights, and their Euclidean length."""

    weights: Mapping[str, float]
    length: float

    def likeness(self, other: "Bag") -> float | None:
        """The cosine of the two, 0 to 1; None where either is empty."""
        if not self.length or not other.length:
            return None
        small, large = sorted((self.weights, other.weights), key=len)
        shared = sum(weight * large[feature] for feature, weight in small.items() if feature in large)
        return min(1.0, shared / (self.length * other.length))


@dataclass(frozen=True, slots=True)
class Profile:
    """A concern's texts as features; `surfaces` gives for each feature the word that a person wrote."""

    words: Bag
    topics: Bag
    places: Bag
    surfaces: Mapping[str, str]


def profile(concern: Concern) -> Profile:
    """The features of a concern's title, description and place."""
    return _profile(concern.title, concern.description[:_LONGEST_TEXT], concern.place)


@lru_cache(maxsize=8_192)
def _profile(title: str, description: str, place: str) -> Profile:
    said: dict[str, float] = {}
    surfaces: dict[str, str] = {}
    for text, factor in ((title, _TITLE), (description, 1.0)):
        for word in words(text):
            for feature, weight in features(word):
                said[feature] = max(said.get(feature, 0.0), weight * factor)
                surfaces.setdefault(feature, word)
    where: dict[str, float] = {}
    for word in words(place):
        for feature, weight in features(word):
            where[feature] = max(where.get(feature, 0.0), NAME if weight > COMMON else COMMON)
            surfaces.setdefault(feature, word)
    for feature, weight in said.items():
        if feature.startswith("place:"):
            where.setdefault(feature, weight)
    topics = {feature: weight for feature, weight in said.items() if feature.startswith("topic:")}
    return Profile(_bag(said), _bag(topics), _bag(where), surfaces)


def _bag(weights: dict[str, float]) -> Bag:
    return Bag(weights, sqrt(sum(weight * weight for weight in weights.values())))


@lru_cache(maxsize=20_000)
def features(word: str) -> tuple[tuple[str, float], ...]:
    """What one lower-case word says: kinds of trouble and of place found in it, and the word itself.

    A compound gives what its first and its last part say; an unknown long word also gives its beginning, so
    that "lekstuga" meets "lekstugetak".
    """
    if len(word) < 2 or word in _stop_words():
        return ()
    root = stem(word)
    if root in _common_words():
        return ((root, COMMON),)
    if word.endswith(_SCHOOL):
        return ((root, OTHER),)
    known = _parts(word) or _misspelt(root)
    if known:
        found = [(feature, TOPIC if feature.startswith("topic:") else PLACE) for feature in known]
        return (*found, (root, COMMON))
    if len(root) < _BEGINNING:
        return ((root, OTHER),)
    return ((root, OTHER), (root[:_BEGINNING] + "~", OTHER / 2))


def _parts(word: str) -> tuple[str, ...]:
    """The known features of a word: of the whole, or else of its longest known beginning and then ending."""
    lexicon = _lexicon()
    whole = lexicon.get(stem(word))
    if whole is not None:
        return whole
    found: list[str] = []
    begins = 0
    for end in range(len(word) - 1, _COMPOUND_PART - 1, -1):
        if word[:end] in lexicon:
            found.extend(lexicon[word[:end]])
            begins = end
            break
    for start in range(max(1, begins), len(word) - _COMPOUND_PART + 1):
        ending = stem(word[start:])
        if len(ending) >= _COMPOUND_PART and ending in lexicon:
            found.extend(feature for feature in lexicon[ending] if feature not in found)
            break
    return tuple(found)


def _misspelt(root: str) -> tuple[str, ...]:
    """The features of the one known word that a longer stem is a single slip from.

    A slip is a letter too few or too many, or two that changed places. A changed letter is not taken for one:
    "stämning" is no "städning".
    """
    if len(root) < _LONG_ENOUGH_TO_GUESS:
        return ()
    near = {known for form in _shortened(root) for known in _slips().get(form, ())}
    meanings = {_lexicon()[known] for known in near if _is_slip(root, known)}
    return meanings.pop() if len(meanings) == 1 else ()


def _is_slip(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sorted(one) == sorted(other)
    short, long = sorted((one, other), key=len)
    return short in _shortened(long)


def _shortened(root: str) -> set[str]:
    """The word itself and the word with each one of its letters left out (after Garbe's SymSpell)."""
    return {root} | {root[:at] + root[at + 1 :] for at in range(len(root))}


@lru_cache(maxsize=1)
def _slips() -> dict[str, tuple[str, ...]]:
    slips: dict[str, tuple[str, ...]] = {}
    for known in _lexicon():
        if len(known) >= _LONG_ENOUGH_TO_GUESS:
            for form in _shortened(known):
                slips[form] = (*slips.get(form, ()), known)
    return slips


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, tuple[str, ...]]:
    lexicon: dict[str, tuple[str, ...]] = {}
    for prefix, table in (("topic:", TOPICS), ("place:", PLACES)):
        for concept, entries in table.items():
            for entry in entries.split():
                root = stem(entry)
                have = lexicon.get(root, ())
                if prefix + concept not in have:
                    lexicon[root] = (*have, prefix + concept)
    return lexicon


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset(stem(word) for word in COMMON_WORDS.split())


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    return frozenset(STOP_WORDS.split())
