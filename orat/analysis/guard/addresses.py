"""Home addresses: a street with a number, and a street where somebody is said to live."""

import re
from collections.abc import Iterator

from orat.analysis.guard.lists import squeezed
from orat.analysis.guard.reading import Reading
from orat.analysis.guard.vocabulary import (
    BEFORE_STREETS,
    LOOSE_ENDINGS,
    NO_STREETS,
    STREET_ENDINGS,
    STREET_PREFIXES,
    STREET_WORDS,
)
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_HOUSE = re.compile(
    r"[ ,]{1,2}(?:nr\.?[ ]?|nummer[ ])?(?P<number>\d{1,3})(?:[ ]?(?P<letter>[a-hA-H])(?!\w))?"
    r"(?:[-/]\d{1,3}(?![\d:]))?(?![\w%°]|[.:,]\d|[-/]\d)"
    r"(?:,?[ ](?:lgh|lägenhet)\.?[ ]?\d{1,4}"
    r"|,?[ ](?:\d{1,2}|en|ett|två|tre|fyra|fem)[ ](?:trappor|trappa|tr|vån)\b\.?"
    r"|,?[ ](?:ingång|uppgång|port)[ ]\w{1,2}\b){0,3}"
    r"(?:,?[ ]\d{3}[ ]?\d{2}[ ]+[A-ZÅÄÖ][^\W\d_]{1,30})?"
)
"""A house number, with flat, stairs and postal town."""
_COUNTED = re.compile(
    r"[ ](?:(?:styck|elev|ungdom|pojk|flick|kill|tjej|barn|person|kvinn|bil|moped|meter|dag|veck|kron|procent"
    r"|januari|februari|april|juni|juli|august|september|oktober|november|december|lamp|stolp|armatur|rut|cyk"
    r"|papperskorg|grupp|brand|bränd|incident|händels|anmäl|smällare|raket|kanyl|sprut|poli|vakt|okän|vux"
    r"|maskerad|minut|timm)"
    r"|(?:st|gånger|ggr|män|m|km|min|tim|år|kr|mars|maj|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|av|gäng"
    r"|nya|stora|små|unga|äldre)\b)",
    re.IGNORECASE,
)
"""What makes the number before it a count or a day."""
_HOME = re.compile(
    r"\b(?:bor|bodde|bott|bo|boende|bosatt|bostad\w*|hem|hemma|hemadress\w*|adress\w*|lägenhet\w*|villan?"
    r"|familjen|flyttade?|flyttat|folkbokförd|skriven|hyr|hämtades)\b",
    re.IGNORECASE,
)
_DWELLS = re.compile(
    r"\b(?:bor|bodde|bosatt|folkbokförd|skriven|hemma)[ ](?:kvar |numera |nu )?(?:på|vid|i)[ ]\Z",
    re.IGNORECASE,
)
_AROUND = 60


def addresses(reading: Reading, allowed: frozenset[str]) -> Iterator[Finding]:
    """The addresses of a text but those that are allowed."""
    plain = reading.plain
    for index, word in enumerate(reading.words):
        start = _begins(reading, index) if word.text.lower().endswith(STREET_ENDINGS) else None
        if start is None:
            continue
        house = _HOUSE.match(plain, word.end)
        before = plain[max(0, start - _AROUND) : start]
        if house is None or _COUNTED.match(plain, house.end()):
            if plain[start].isupper() and _DWELLS.search(before):
                yield _finding(start, word.end, FindingCertainty.POSSIBLE, "lives-at")
            continue
        door = house.end("letter") if house["letter"] else house.end("number")
        if squeezed(plain[start:door]) in allowed:
            continue
        if _HOME.search(before) or _HOME.search(plain, house.end(), house.end() + _AROUND):
            yield _finding(start, house.end(), FindingCertainty.LIKELY, "home")
        else:
            yield _finding(start, house.end(), FindingCertainty.POSSIBLE, "street-number")


def _begins(reading: Reading, index: int) -> int | None:
    """Where the name of the street that ends in this word begins; None when it is no street."""
    words = reading.words
    last = words[index]
    whole = last.text.lower() not in NO_STREETS
    first = index
    while first and index - first < 2 and reading.gap(first) == " ":
        before = words[first - 1]
        if not before.text[0].isupper() or before.key in BEFORE_STREETS:
            break
        if whole and before.key not in STREET_PREFIXES and not before.key.endswith("s"):
            break
        first -= 1
    if first < index and (whole or last.text.lower() in STREET_WORDS):
        return words[first].start
    loose = last.text[0].islower() and last.text.endswith(LOOSE_ENDINGS)
    return None if not whole or loose else last.start


def _finding(start: int, end: int, certainty: FindingCertainty, reason: str) -> Finding:
    return Finding(PersonDataKind.ADDRESS, start, end, certainty, reason)
