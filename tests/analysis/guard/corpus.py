"""The labelled corpus of person data, and how well the guard finds what is labelled there."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from orat.analysis.guard.find import find
from orat.analysis.guard.lists import Allowed, GuardLists, read_lists
from orat.domain.person_data import Finding, PersonDataKind

CORPUS = Path(__file__).parents[2] / "corpus" / "person_data.json"
LISTS = Path(__file__).parents[3] / "database" / "reference" / "guard"
DEVELOPMENT, HELD_OUT = "development", "held-out"
NUMBERS = (
    PersonDataKind.PERSONNUMMER,
    PersonDataKind.SAMORDNINGSNUMMER,
    PersonDataKind.PHONE,
    PersonDataKind.PLATE,
)
_TAG = re.compile(r"<(/?)(\w+)>")


@dataclass(frozen=True)
class Label:
    """What is person data in a text."""

    kind: PersonDataKind
    start: int
    end: int


@dataclass(frozen=True)
class Labelled:
    """A text without its tags, and what they said."""

    text: str
    labels: tuple[Label, ...]


@dataclass
class Score:
    """Counts by kind: labels, labels found whole, findings, and findings that touch a label of their kind."""

    labels: Counter[PersonDataKind] = field(default_factory=Counter)
    found: Counter[PersonDataKind] = field(default_factory=Counter)
    findings: Counter[PersonDataKind] = field(default_factory=Counter)
    right: Counter[PersonDataKind] = field(default_factory=Counter)

    def recall(self, kinds: Iterable[PersonDataKind] = tuple(PersonDataKind)) -> float:
        """The share of labels of these kinds whose every character is found as that kind."""
        kinds = tuple(kinds)
        return sum(self.found[kind] for kind in kinds) / sum(self.labels[kind] for kind in kinds)

    def precision(self, kinds: Iterable[PersonDataKind] = tuple(PersonDataKind)) -> float:
        """The share of findings of these kinds that touch a label of that kind."""
        kinds = tuple(kinds)
        return sum(self.right[kind] for kind in kinds) / sum(self.findings[kind] for kind in kinds)


@cache
def lists() -> GuardLists:
    """The shipped lists with what the imagined register allows."""
    allowed = json.loads(CORPUS.read_text("utf-8"))["allowed"]
    return read_lists(LISTS).allowing(Allowed(**{name: tuple(texts) for name, texts in allowed.items()}))


def texts(part: str) -> Iterator[Labelled]:
    """The texts of one part."""
    for row in json.loads(CORPUS.read_text("utf-8"))["texts"]:
        if row["part"] == part:
            yield untagged(row["text"])


def untagged(tagged: str) -> Labelled:
    """A text and its labels from a text with tags."""
    text, labels, end, opened = "", [], 0, 0
    for match in _TAG.finditer(tagged):
        text += tagged[end : match.start()]
        end = match.end()
        if match[1]:
            labels.append(Label(PersonDataKind(match[2]), opened, len(text)))
        opened = len(text)
    return Labelled(text + tagged[end:], tuple(labels))


def score(part: str) -> Score:
    """How the guard does on a part."""
    result = Score()
    for each in texts(part):
        findings = find(each.text, lists())
        for label in each.labels:
            result.labels[label.kind] += 1
            result.found[label.kind] += covered(label, findings)
        for finding in findings:
            result.findings[finding.kind] += 1
            result.right[finding.kind] += any(touches(finding, label) for label in each.labels)
    return result


def covered(label: Label, findings: Iterable[Finding]) -> bool:
    """Whether every character of a label is found as its kind."""
    left = set(range(label.start, label.end))
    for finding in findings:
        if finding.kind is label.kind:
            left -= set(range(finding.start, finding.end))
    return not left


def touches(finding: Finding, label: Label) -> bool:
    """Whether a finding and a label are of one kind and share a character."""
    return finding.kind is label.kind and finding.start < label.end and label.start < finding.end
