"""Personnummer and samordningsnummer in every way people write them."""

import re
from collections.abc import Iterator

from orat.analysis.guard.reading import Reading
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_BETWEEN = r"[ ]?[.\-/]?[ ]?\n?"
_NUMBER = re.compile(
    rf"(?<!\d)(?:(?P<century>18|19|20)[ \-]?)?(?P<year>\d\d){_BETWEEN}(?P<month>\d\d){_BETWEEN}(?P<day>\d\d)"
    r"(?P<gap>\s{0,3}(?:[-+/.:_]{1,2}|(?:binde)?streck|minus)?\s{0,3})(?P<last>\d\d ?\d\d)(?!\d)"
)
_INTERIM = re.compile(
    r"(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])[- ]?"
    r"(?:TF\d\d|[TRSUWXJKLMN]\d{3})(?!\w)"
)
_SAYS_SO = re.compile(
    r"person\s?-?n(?:umme)?r|samordnings\s?-?n(?:umme)?r|\bpnr|\bp-nr\b|\bsamnr\b|\bfödd\b|\bfödelsenummer",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:\bdnr|diarie|ärende|faktura|\bocr|order|kvitto|artikel|serie|referens|\bref|bankgiro|\bbg|plusgiro|\bpg"
    r"|\borg|konto|\bk|paket|kolli|försäkring)s?(?:n\.?r|nummer|numret|en|et)?"
    r"[ .:#]*(?:nr|nummer)?[ .:#]*(?:är )?\Z",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"07[02369]\d{7}")
"""Ten digits together are a mobile telephone far more often than a person born in 2007."""
_RECENT = range(22, 36)
"""Two last figures of years in which things happen that are reported; those born then are small."""
_AROUND = 40


def numbers(reading: Reading) -> Iterator[Finding]:
    """The numbers of a text: certain with a right check digit, likely or possible by their shape."""
    for match in _NUMBER.finditer(reading.plain):
        found = _judged(match, reading)
        if found is not None:
            yield found
    for match in _INTERIM.finditer(reading.plain):
        yield Finding(
            PersonDataKind.PERSONNUMMER,
            match.start(),
            match.end(),
            FindingCertainty.POSSIBLE,
            "interim-number",
        )


def checks(digits: str) -> bool:
    """Whether ten digits end in the check digit of the nine before it (Luhn)."""
    total = 0
    for at, char in enumerate(digits):
        value = int(char) * (2 - at % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _judged(match: re.Match[str], reading: Reading) -> Finding | None:
    month, day = int(match["month"]), int(match["day"])
    coordination = 61 <= day <= 91
    if not 1 <= month <= 12 or not (coordination or 1 <= day <= 31):
        return None
    kind = PersonDataKind.SAMORDNINGSNUMMER if coordination else PersonDataKind.PERSONNUMMER
    before = reading.plain[max(0, match.start() - _AROUND) : match.start()]
    after = reading.plain[match.end() : match.end() + _AROUND]
    says_so = _SAYS_SO.search(before) is not None or _SAYS_SO.search(after) is not None
    if not says_so and _MOBILE.fullmatch(match[0]):
        return None
    right = checks(match["year"] + match["month"] + match["day"] + match["last"].replace(" ", ""))
    other = not says_so and _OTHER.search(before) is not None
    if right:
        certainty = FindingCertainty.POSSIBLE if other else FindingCertainty.CERTAIN
        return Finding(kind, match.start(), match.end(), certainty, "check-digit")
    if other or (not says_so and _is_something_else(match)):
        return None
    shaped = says_so or match["gap"].strip() != "" or match["century"] is not None
    certainty = FindingCertainty.LIKELY if shaped else FindingCertainty.POSSIBLE
    return Finding(kind, match.start(), match.end(), certainty, "wrong-check-digit")


def _is_something_else(match: re.Match[str]) -> bool:
    """A date of these years and a time, as long as no check digit speaks against it."""
    last = match["last"]
    clock = int(last[:2]) < 24 and int(last[-2:]) < 60
    dashed = match["century"] is None and match["gap"].strip() != ""
    recent = match["century"] in (None, "20") and int(match["year"]) in _RECENT and not dashed
    return clock and recent
