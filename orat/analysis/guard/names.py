"""Likely names: pairs and single names from the lists, and whatever is said to be somebody's name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from orat.analysis.guard.lists import AlsoWord, GuardLists, PersonWord
from orat.analysis.guard.reading import Reading, Word
from orat.analysis.guard.vocabulary import (
    CALLED,
    CALLING,
    CLASSES,
    COMPANIES,
    OPENERS,
    PARTICLES,
    PLACE_ENDINGS,
    PLACES,
    PRONOUNS,
    SAYS_NAME,
    SPEAKING,
    THINGS,
)
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_LONGEST = 6
_INITIAL = re.compile(r" [A-HJ-ZÅÄÖ](?!\w)")
"""Of a last name, as in Micke P; "I" is more often a word."""
_Rule = tuple[FindingCertainty, str]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the lists say of a word: its classes (0: not there), what else it is, and how long a genitive."""

    given: int
    surname: int
    also: AlsoWord | None
    cut: int

    @property
    def any(self) -> bool:
        return bool(self.given or self.surname)

    @property
    def clear_given(self) -> bool:
        return bool(self.given) and self.also in (None, AlsoWord.LOWER)

    @property
    def clear_surname(self) -> bool:
        return bool(self.surname) and self.also is None


class Names:
    """The search for names in one text."""

    def __init__(self, reading: Reading, lists: GuardLists) -> None:
        self._reading = reading
        self._words = reading.words
        self._lists = lists
        self._known = [_known(word, lists) for word in self._words]
        self._covered = self._standing()
        self._shouting = _shouting(self._words)

    def find(self) -> Iterator[Finding]:
        """The names, in order."""
        index = 0
        while index < len(self._words):
            run = self._run(index)
            if not run:
                small = self._small(index)
                index += small[0]
                if small[1] is not None:
                    yield small[1]
                continue
            index = run[-1] + 1
            if len(run) == 1 and (pair := self._listed(run[0])):
                yield pair
                index += 1
                continue
            yield from self._judge(run)

    def _standing(self) -> list[bool]:
        """Which words belong to what is allowed or widely known, and are not somebody's last name."""
        covered = [False] * len(self._words)
        for index in range(len(self._words)):
            length = max(
                phrases.at(self._words, index) for phrases in (self._lists.allowed, self._lists.known)
            )
            if length == 1 and index and self._known[index - 1].clear_given and self._reading.beside(index):
                length = 0
            for at in range(index, index + length):
                covered[at] = True
        return covered

    def _run(self, index: int) -> list[int]:
        """Capital words that stand together from here on, with particles between them."""
        if not self._begins_name(index):
            return []
        run = [index]
        shouted = self._words[index].capital
        at = index + 1
        while at < len(self._words) and len(run) < _LONGEST and self._joined(at, run[-1]):
            if self._begins_name(at) and self._words[at].capital == shouted:
                run.append(at)
            elif not (self._particle(at) and self._begins_name(at + 1) and self._reading.beside(at + 1)):
                break
            at += 1
        return run

    def _joined(self, at: int, last: int) -> bool:
        gap = self._reading.gap(at)
        if len(self._words[at - 1].text) == 1 and gap in (". ", "."):
            return True
        if "\n" in gap and not (self._known[at].any and self._known[last].any):
            return False
        return self._reading.beside(at)

    def _particle(self, at: int) -> bool:
        return self._words[at].text in PARTICLES

    def _begins_name(self, index: int) -> bool:
        if index >= len(self._words) or self._covered[index]:
            return False
        word = self._words[index]
        if not word.text[0].isupper() or word.text in COMPANIES:
            return False
        if len(word.text) == 1:
            return self._initial(index)
        return word.titled or (word.capital and (self._known[index].any or not self._shouting[word.sentence]))

    def _initial(self, index: int) -> bool:
        return self._reading.plain[self._words[index].end : self._words[index].end + 1] == "."

    def _judge(self, run: list[int]) -> Iterator[Finding]:
        context = self._context(run[0])
        while run and self._stripped(run):
            context = self._role(run[0]) or context
            run = run[1:]
        while run and self._place_like(run[-1]) and not self._known[run[-1]].any:
            run = run[:-1]
        if not run or self._is_place(run):
            return
        context = context or self._context(run[0])
        first, rule = self._rule(run, context)
        if rule is not None:
            yield self._finding(run[first:], *rule)

    def _stripped(self, run: Sequence[int]) -> bool:
        """Whether the first of some capital words is no part of a name: a role, or what opens a sentence."""
        word, known = self._words[run[0]], self._known[run[0]]
        if len(word.text) == 1 or self._place_like(run[0]):
            return len(word.text) > 1
        if known.any and (known.also is not AlsoWord.WORD or not (word.opens or len(run) > 1)):
            return False
        if word.key in self._lists.persons or word.key in OPENERS or word.key in SAYS_NAME:
            return not (
                known.any and len(run) > 1 and self._known[run[1]].surname and not self._known[run[1]].given
            )
        if word.opens and len(run) > 1:
            after = self._known[run[1]]
            return not known.any and bool(after.given)
        return False

    def _place_like(self, index: int) -> bool:
        key = self._words[index].key
        return key.removesuffix("s").endswith(PLACE_ENDINGS)

    def _is_place(self, run: Sequence[int]) -> bool:
        after = run[-1] + 1
        if after >= len(self._words) or not self._reading.gap(after).isspace():
            return False
        word = self._words[after]
        if word.text in COMPANIES:
            return True
        return word.key in PLACES and (
            self._words[run[-1]].key.endswith("s") or word.key not in ("buss", "hus", "plan", "bro")
        )

    def _rule(self, run: Sequence[int], context: str) -> tuple[int, _Rule | None]:
        known = [self._known[index] for index in run]
        full = [at for at, index in enumerate(run) if len(self._words[index].text) > 1]
        if not full:
            return 0, None
        if len(run) > 1:
            first = self._pair(run, known)
            if first is not None:
                return first, (FindingCertainty.LIKELY, "first-and-last-name")
        if context:
            return self._said(run, known, context)
        if len(run) > 1:
            return self._one_of(run, known)
        return 0, self._single(run[0])

    def _pair(self, run: Sequence[int], known: Sequence[_Known]) -> int | None:
        """Where a name of two or more words begins, if there is one."""
        last = len(run) - 1
        shouted = self._words[run[0]].capital
        for at in range(last):
            it, after = known[at], known[at + 1]
            plainly = it.clear_given and not shouted and after.also is not AlsoWord.PROPER
            if plainly or (it.given and after.any):
                return self._back(run, known, at)
        if known[last].surname and not shouted:
            head = self._words[run[0]]
            if len(head.text) == 1 and self._initial(run[0]):
                return 0
            clear = known[last].also is None
            if clear and (not head.opens or not known[last].given) and known[0].also is not AlsoWord.PROPER:
                return 0
        if known[0].clear_surname and (known[1].any or len(run) > 2):
            return 0
        return None

    def _back(self, run: Sequence[int], known: Sequence[_Known], at: int) -> int:
        """Where the names before a given one begin: a last name may stand first."""
        while (
            at
            and known[at - 1].any
            and known[at - 1].also is not AlsoWord.PROPER
            and not self._words[run[at - 1]].opens
        ):
            at -= 1
        return at

    def _said(self, run: Sequence[int], known: Sequence[_Known], context: str) -> tuple[int, _Rule | None]:
        if any(it.any and it.also is not AlsoWord.PROPER for it in known):
            return 0, (FindingCertainty.LIKELY, context)
        certain = FindingCertainty.LIKELY if context == "said-to-be-a-name" else FindingCertainty.POSSIBLE
        blank = self._words[run[0]].capital or known[0].also is AlsoWord.PROPER
        origin = self._words[run[0]].key in self._lists.origins
        return 0, None if origin or (blank and context != "said-to-be-a-name") else (certain, context)

    def _one_of(self, run: Sequence[int], known: Sequence[_Known]) -> tuple[int, _Rule | None]:
        """A single name among capital words: the last, when something else goes before it."""
        if self._words[run[0]].capital:
            return 0, None
        for at, index in enumerate(run):
            if known[at].clear_given or known[at].clear_surname:
                return at, self._single(index)
        return 0, None

    def _single(self, index: int) -> _Rule | None:
        word, known = self._words[index], self._known[index]
        possible = FindingCertainty.POSSIBLE
        if word.capital:
            clear = known.clear_given and self._shouting[word.sentence] and len(word.text) > 3
            return (possible, "first-name") if clear else None
        if known.clear_given:
            return (FindingCertainty.LIKELY if known.given < 4 else possible), "first-name"
        if known.clear_surname:
            return (FindingCertainty.LIKELY if known.surname < 3 else possible), "last-name"
        if known.given and known.also is AlsoWord.WORD and (not word.opens or self._goes_to_school(index)):
            return possible, "first-name"
        return None

    def _goes_to_school(self, index: int) -> bool:
        """Whether "i 7A" or "i nian" follows."""
        plain, after = self._reading.plain, self._words[index].end
        if plain[after : after + 3] != " i " and plain[after : after + 4] != " ur ":
            return False
        rest = plain[after + 3 : after + 16].lstrip()
        return rest[:1].isdigit() or rest.split(" ")[0].rstrip(".,") in CLASSES

    def _small(self, index: int) -> tuple[int, Finding | None]:
        """How many words to go on, and the name in small letters that stands here, if any."""
        word, known = self._words[index], self._known[index]
        small = word.text[0].islower() and word.key not in SAYS_NAME and word.key not in OPENERS
        if not known.given or self._covered[index] or not small:
            return 1, None
        after = index + 1
        if after < len(self._words) and self._reading.beside(after) and not self._covered[after]:
            other, plain = self._known[after], known.also in (None, AlsoWord.LOWER) and len(word.text) > 2
            if plain and self._words[after].text[0].islower() and other.surname and other.also is None:
                return 2, self._finding([index, after], FindingCertainty.POSSIBLE, "small-letters")
        context = self._context(index)
        said = context == "said-to-be-a-name" and known.also is not AlsoWord.PROPER
        if said or (context and known.also is None):
            return 1, self._finding([index], FindingCertainty.POSSIBLE, context)
        if known.also is None and known.given < 4 and len(word.text) > 3 and not known.cut:
            return 1, self._finding([index], FindingCertainty.POSSIBLE, "small-letters")
        return 1, None

    def _listed(self, index: int) -> Finding | None:
        """A last name, a comma and a first name, as on a list."""
        after = index + 1
        if after >= len(self._words) or self._reading.gap(after) != ", ":
            return None
        last, first = self._known[index], self._known[after]
        if not last.surname or last.given or not first.given or not self._begins_name(after):
            return None
        if last.also is AlsoWord.PROPER or first.also is AlsoWord.PROPER:
            return None
        return self._finding([index, after], FindingCertainty.LIKELY, "first-and-last-name")

    def _context(self, index: int) -> str:
        """What goes before a word and says that it is a name: the code of the reason, or ""."""
        if not index or self._words[index - 1].sentence != self._words[index].sentence:
            return ""
        gap = self._reading.gap(index).strip(" \n\t\"'”“’»:(")
        before = self._words[index - 1].key
        if gap not in ("", ","):
            return ""
        if gap == "" and self._names_somebody(index - 1, before):
            return "said-to-be-a-name"
        if gap == "" and before in SPEAKING and self._known[index].any:
            return "spoken-of"
        if gap == "" or self._known[index].any:
            return self._role(index - 1)
        return ""

    def _names_somebody(self, at: int, before: str) -> bool:
        two = self._words[at - 1].key if at else ""
        if before in CALLED:
            return two in CALLING
        if before == "namn" and two == "vid":
            return True
        if before in SAYS_NAME:
            three = self._words[at - 2].key if at > 1 and two == "som" else two
            return three not in THINGS
        return False

    def _role(self, at: int) -> str:
        """Whether a word is one person's role."""
        word = self._words[at]
        if self._lists.persons.get(word.key) is not PersonWord.ONE or word.key in PRONOUNS:
            return ""
        return "person-before"

    def _finding(self, run: Sequence[int], certainty: FindingCertainty, reason: str) -> Finding:
        last = self._words[run[-1]]
        end = last.end - self._known[run[-1]].cut
        if initial := _INITIAL.match(self._reading.plain, end):
            end = initial.end()
        return Finding(PersonDataKind.NAME, self._words[run[0]].start, end, certainty, reason)


def _known(word: Word, lists: GuardLists) -> _Known:
    """What the lists say of a word as it stands, or else without the s of the genitive."""
    key, also = word.key, lists.also.get(word.key)
    for ending in ("", "'s", "s"):
        stem = key.removesuffix(ending)
        if not key.endswith(ending) or len(stem) < 2:
            continue
        given, surname = _class(stem, lists.given), _surname(stem, lists.surnames)
        if given or surname:
            return _Known(given, surname, also or lists.also.get(stem), len(ending))
    return _Known(0, 0, also, 0)


def _surname(key: str, names: Mapping[str, int]) -> int:
    """The class of a surname, also of two with a hyphen, and of one that is not listed but ends in -sson."""
    parts = key.split("-")
    if all(part in names for part in parts):
        return max(names[part] for part in parts)
    return names.get(key, 4 if key.endswith("sson") and len(key) > 6 else 0)


def _class(key: str, names: Mapping[str, int]) -> int:
    """The class of a given name, also of two with a hyphen, and of a nickname on Lill-."""
    found = names.get(key, 0)
    if found or "-" not in key:
        return found
    parts = key.split("-")
    if parts[0] == "lill" and len(parts) == 2:
        return names.get(parts[1], 0)
    return max(names.get(part, 0) for part in parts) if all(part in names for part in parts) else 0


def _shouting(words: Sequence[Word]) -> dict[int, bool]:
    """Of each sentence, whether it is written in capitals."""
    counts: dict[int, list[int]] = {}
    for word in words:
        count = counts.setdefault(word.sentence, [0, 0])
        if len(word.text) > 1:
            count[0] += 1
            count[1] += word.capital
    return {sentence: all_ > 2 and capitals > all_ * 0.6 for sentence, (all_, capitals) in counts.items()}
