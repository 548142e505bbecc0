"""The guard's lists: shipped names and words, what a register allows, and what a person chose to keep."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from hmac import digest as keyed
from pathlib import Path

from orat.analysis.guard.reading import Word, key, read
from orat.domain.person_data import PersonDataKind


class AlsoWord(StrEnum):
    """What else a name can be: a word anywhere, one in small letters only, another proper name."""

    WORD = "word"
    LOWER = "lower"
    PROPER = "proper"


class PersonWord(StrEnum):
    """Whom a word means: one person, certain persons, or people in general."""

    ONE = "one"
    SOME = "some"
    MANY = "many"


class OriginWord(StrEnum):
    """How a word of origin or belief is used: beside a person, as a person, with what goes before it."""

    ADJECTIVE = "adjective"
    NOUN = "noun"
    ORIGIN = "origin"
    DEGREE = "degree"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sequences of words by their first one."""

    by_first: Mapping[str, Sequence[tuple[str, ...]]]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "Phrases":
        """The phrases, longest first, with and without the s of the genitive."""
        by_first: dict[str, set[tuple[str, ...]]] = {}
        for phrase in phrases:
            keys = tuple(word.key for word in read(phrase).words)
            for last in {keys[-1], keys[-1].removesuffix("s") + "s"} if keys else ():
                whole = (*keys[:-1], last)
                by_first.setdefault(whole[0], set()).add(whole)
        return cls({first: sorted(rest, key=len, reverse=True) for first, rest in by_first.items()})

    def at(self, words: Sequence[Word], index: int) -> int:
        """How many words from here on are a phrase."""
        for phrase in self.by_first.get(words[index].key, ()):
            here = words[index : index + len(phrase)]
            if tuple(word.key for word in here) == phrase:
                return len(phrase)
        return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """What a register knows and anyone may read: staff, units, areas, and the units' own addresses.

    `addresses` are of streets, mail and telephones alike.
    """

    people: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Findings that somebody decided to keep, each as a digest under the register's own key."""

    key: bytes = b""
    digests: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.digests)

    def digest(self, kind: PersonDataKind, text: str) -> str:
        """HMAC-SHA-256 in hex of a kind and its words, whatever their case and blanks."""
        return keyed(self.key, f"{kind}\n{squeezed(text)}".encode(), sha256).hex()

    def __contains__(self, found: tuple[PersonDataKind, str]) -> bool:
        return self.digest(*found) in self.digests


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardLists:
    """Everything `find` asks; made once and used for many texts. Names have a class, 1 (most common) to 5."""

    given: Mapping[str, int]
    surnames: Mapping[str, int]
    also: Mapping[str, AlsoWord]
    persons: Mapping[str, PersonWord]
    health: Phrases
    origins: Mapping[str, OriginWord]
    beliefs: Phrases
    plates: Mapping[str, str]
    known: Phrases
    allowed: Phrases = field(default_factory=lambda: Phrases({}))
    addresses: frozenset[str] = frozenset()
    kept: Kept = field(default_factory=Kept)

    def allowing(self, allowed: Allowed, kept: Kept | None = None) -> "GuardLists":
        """The lists with what a register allows, and with the texts that somebody decided to keep."""
        return replace(
            self,
            allowed=Phrases.of((*allowed.people, *allowed.units, *allowed.areas)),
            addresses=frozenset(compared(address) for address in allowed.addresses if address.strip()),
            kept=kept or Kept(),
        )


def squeezed(text: str) -> str:
    """A text to compare by: small letters and single blanks."""
    return " ".join(read(text).plain.lower().split())


def compared(address: str) -> str:
    """An address to compare by: a telephone number by its figures, however it is grouped."""
    digits = "".join(filter(str.isdecimal, address))
    if len(digits) < 7 or any(char.isalpha() or char == "@" for char in address):
        return squeezed(address)
    return "0" + digits.removeprefix("00").removeprefix("46").removeprefix("0")


def read_lists(folder: Path) -> GuardLists:
    """Read the shipped lists."""
    origins = {term: OriginWord(kind) for term, kind in _rows(folder / "origin_and_belief.csv")}
    return GuardLists(
        given=_classes(folder / "given_names.csv"),
        surnames=_classes(folder / "surnames.csv"),
        also={key(word): AlsoWord(kind) for word, kind in _rows(folder / "also_words.csv")},
        persons={key(word): PersonWord(kind) for word, kind in _rows(folder / "person_words.csv")},
        health=Phrases.of(term for (term,) in _rows(folder / "health.csv")),
        origins={key(term): kind for term, kind in origins.items() if " " not in term},
        beliefs=Phrases.of(term for term, kind in origins.items() if kind is OriginWord.NOUN),
        plates=dict(_pairs(folder / "plate_words.csv")),
        known=Phrases.of(term for (term,) in _rows(folder / "not_persons.txt")),
    )


def _classes(path: Path) -> dict[str, int]:
    """Names by their key; of two that share one, the more common counts."""
    found: dict[str, int] = {}
    for name, number in _rows(path):
        known = key(name)
        found[known] = min(int(number), found.get(known, 9))
    return found


def _pairs(path: Path) -> Iterator[tuple[str, str]]:
    yield from ((word, kind) for word, kind in _rows(path))


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from rows
