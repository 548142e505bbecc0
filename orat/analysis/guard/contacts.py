"""Ways to reach or recognise a person: telephone numbers, mail addresses, accounts and number plates."""

import re
from collections.abc import Iterator, Mapping

from orat.analysis.guard.reading import Reading
from orat.analysis.guard.vocabulary import MAILBOXES
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_PHONE = re.compile(
    r"(?:(?<![\d\w])(?<!\d[.,:-])|(?<=[^\W\d_]{3}))(?:\+|\(?0|46[ -]?(?:\(0\)|0)?[ ]?7)"
    r"[\d \n()./_\-]{6,40}\d(?!\d)"
)
_BLOCK = re.compile(r"\d+")
_LOCAL = re.compile(
    r"\b(?:tel(?:efon)?(?:nummer|numret|nr)?|tfn|mobil(?:nummer|nr)?|ring|sms:?a?|nås på)\b[ .:]{1,3}"
    r"(?:på )?(?P<number>[1-9]\d{1,2}[ -]?\d{2,3}[ -]?\d{2,3})(?![\d:.,]?\d)",
    re.IGNORECASE,
)
_SIX_FOUR = re.compile(r"\d{6}[- ]\d{4}")
"""A number grouped as a personnummer is."""
_HOURS = re.compile(r"0\d[.:]?[0-5]\d ?- ?[012]\d[.:]?[0-5]\d")
_SWITCHBOARDS = ("020", "0200", "0770", "0771", "0772", "0774", "0775", "0900", "0939", "0944")
_AT = re.compile(
    r"@|[ ]@[ ]|\s?(?:\[\s?(?:at|a|snabel-?a)\s?\]|\(\s?(?:at|a|snabel-?a)\s?\)|\{at\})\s?|\s(?:snabel-?a)\s",
    re.IGNORECASE,
)
_LOCAL_PART = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}\Z")
_DOMAIN = re.compile(
    r"[\w-]{1,63}(?:(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?|\s?\[punkt\]\s?)[\w-]{1,63}){1,5}", re.IGNORECASE
)
_ENDING = re.compile(r"[^\W\d_]{2,18}\Z")
_HANDLE = re.compile(r"(?<![\w.@/])@(?=[\w.]*[^\W\d_])[\w](?:[\w.]{0,28}\w)?")
_PROFILE = re.compile(
    r"(?:instagram|tiktok|snapchat|facebook|twitter|x|twitch|t)\.(?:com|me|tv)/(?:add/|@)?(?P<name>[\w.]{2,30})",
    re.IGNORECASE,
)
_PLATFORM = re.compile(
    r"\b(?:insta|instagram\w*|snap|snapchat\w*|tiktok\w*|discord\w*|telegram\w*|signal|facebook\w*|messenger"
    r"|roblox|kontot?|konton|användaren|användarnamnet?|användare|profilen|profil|kik|wickr|twitter\w*|youtube\w*|steam|fortnite)\b",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"(?<![\w.@/])(?=[\w.]{4,30}(?![\w]))"
    r"(?:[^\W_]+(?:[_.]+[^\W_]+)+_*|_+\w+|[^\W\d_]{3,}\d+\w*|\w+_)(?![\w@]|\.\w)"
)
_NOT_ACCOUNTS = re.compile(
    r"\d[\d.]*|(?:kl|nr|t|bl|www|åk|sal|rum|v)\.?\d*.*|.+\.(?:se|com|nu|org|net)|\d*\w?", re.IGNORECASE
)
_PLATE = re.compile(
    r"(?<![^\W_])(?P<letters>[A-HJ-PR-UW-Z]{3})(?P<gap> ?[ \-.·]? ?)"
    r"(?P<digits>\d\d[\dA-HJ-NPR-UW-Z])(?![\w]|[-:]\d|[.,]\d)"
)
_SMALL_PLATE = re.compile(
    r"(?<![^\W_])(?P<letters>[a-hj-pr-uw-z]{3})(?P<gap>[ \-]?)"
    r"(?P<digits>\d\d[\da-hj-npr-uw-z])(?![\w]|[-:]\d|[.,]\d)",
    re.IGNORECASE,
)
_SAID_PLATE = re.compile(
    r"(?:\breg\.? ?(?:n(?:umme)?r|numret|skylt)|\bregistrerings(?:nummer|skylt)(?:en|et)?|\breg"
    r"|\bskylt(?:en)?|\bplåten)(?: är| var| med| står)?[ .:,\"”]{0,3}"
    r"(?P<plate>[A-Z]{2,3}[ \-]?\d\d[ ]?\d{1,3}|[A-Z]{3} ?\d\d[A-Z])(?!\w)"
)
"""What is said to be a plate, also a foreign one or one with letters that Swedish plates leave out."""
_VEHICLE = re.compile(
    r"reg\b|regnr|registrer|skylt|plåt|\bbil|\bmoped|\bmoppe|\bepa|a-traktor|\bmc\b|motorcykel|volvo|bmw|audi"
    r"|mercedes|golf|saab|toyota|peugeot|skoda|renault|kia\b|nissan|seat\b|hyundai|mazda|honda|yamaha|vespa"
    r"|husvagn|hoj|cross|skåpbil|lastbil|taxi|parker|förare|fordon|kör|skoter|traktor|husbil|tesla|ford\b|opel"
    r"|passat|släp",
    re.IGNORECASE,
)
_SAYS_PLATE = re.compile(
    r"(?:reg(?:\.?\s?n(?:umme)?r|istreringsn(?:umme)?r|istreringsskylt\w*|nummer)?|skylt(?:en|ad)?|plåt(?:en)?"
    r"|bil(?:en)?|mopeden)\W{0,3}(?:är |var |med )?\W?\Z",
    re.IGNORECASE,
)
_AROUND = 60


def contacts(reading: Reading, plates: Mapping[str, str]) -> Iterator[Finding]:
    """Everything of these kinds in a text."""
    yield from _phones(reading.plain)
    yield from _mails(reading.plain)
    yield from _handles(reading.plain)
    yield from _plates(reading.plain, plates)


def _phones(plain: str) -> Iterator[Finding]:
    at = 0
    while match := _PHONE.search(plain, at):
        start, at = match.start(), match.end()
        if match[0].startswith("(") and ")" not in match[0]:
            start += 1
        for end in _ends(match):
            certainty = _dialled(plain[start:end])
            if certainty is not None:
                yield Finding(PersonDataKind.PHONE, start, end, certainty, "phone-number")
                at = end
                break
    for match in _LOCAL.finditer(plain):
        digits = sum(char.isdigit() for char in match["number"])
        if digits >= 6 and "".join(filter(str.isdigit, match["number"])) not in ("114140", "113130"):
            yield Finding(
                PersonDataKind.PHONE, *match.span("number"), FindingCertainty.POSSIBLE, "local-number"
            )


def _ends(match: re.Match[str]) -> list[int]:
    """Where a number may end, the longest first: two may stand with a mere stroke between."""
    return [match.start() + block.end() for block in _BLOCK.finditer(match[0])][::-1]


def _dialled(text: str) -> FindingCertainty | None:
    """How sure it is that a text is a telephone number; None when it cannot be one."""
    digits = "".join(filter(str.isdigit, text))
    if len(digits) < 7:
        return None
    if text.startswith("46"):
        digits = "00" + digits
    if text.startswith("+") or digits.startswith("00"):
        digits = digits.removeprefix("00")
        if not digits.startswith("46"):
            return FindingCertainty.LIKELY if 9 <= len(digits) <= 14 else None
        digits = "0" + digits[2:].removeprefix("0")
    if digits.startswith(_SWITCHBOARDS) or digits[1] == "0" or _HOURS.fullmatch(text):
        return None
    if digits.startswith("07") and digits[2] in "02369":
        if len(digits) != 10:
            return None
        return FindingCertainty.LIKELY if _SIX_FOUR.fullmatch(text) else FindingCertainty.CERTAIN
    if not 8 <= len(digits) <= 10 or "\n" in text:
        return None
    blocks = [block for block in re.split(r"[ ()./_\-]+", text) if block]
    if len(blocks) == 1:
        return FindingCertainty.POSSIBLE if len(digits) >= 9 else None
    head = len(blocks[0]) if not text.startswith(("+", "00", "46")) else 2
    return FindingCertainty.LIKELY if 2 <= head <= 4 and len(blocks) <= 6 else None


def _mails(plain: str) -> Iterator[Finding]:
    for match in _AT.finditer(plain):
        local = _LOCAL_PART.search(plain, max(0, match.start() - 65), match.start())
        domain = _DOMAIN.match(plain, match.end())
        if local is None or domain is None or _ENDING.search(domain[0]) is None:
            continue
        name = local[0].lstrip(".-")
        if not name or name.lower() in MAILBOXES:
            continue
        yield Finding(
            PersonDataKind.EMAIL,
            match.start() - len(name),
            domain.end(),
            FindingCertainty.CERTAIN,
            "mail-address",
        )


def _handles(plain: str) -> Iterator[Finding]:
    for match in _HANDLE.finditer(plain):
        if _AT.match(plain, match.start()) and match.start() and plain[match.start() - 1].isalnum():
            continue
        yield Finding(PersonDataKind.HANDLE, *match.span(), FindingCertainty.LIKELY, "handle")
    for match in _PROFILE.finditer(plain):
        yield Finding(PersonDataKind.HANDLE, *match.span("name"), FindingCertainty.LIKELY, "profile")
    platforms = [match.span() for match in _PLATFORM.finditer(plain)]
    if not platforms:
        return
    for match in _ACCOUNT.finditer(plain):
        if _NOT_ACCOUNTS.fullmatch(match[0]) or not _near(platforms, match.start(), match.end()):
            continue
        yield Finding(PersonDataKind.HANDLE, *match.span(), FindingCertainty.POSSIBLE, "account")


def _near(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans, in order, ends or begins close to a place."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] < start - _AROUND // 2:
            low = middle + 1
        else:
            high = middle
    return low < len(spans) and spans[low][0] < end + _AROUND // 2 and spans[low] != (start, end)


def _plates(plain: str, words: Mapping[str, str]) -> Iterator[Finding]:
    for match in _SAID_PLATE.finditer(plain):
        yield Finding(PersonDataKind.PLATE, *match.span("plate"), FindingCertainty.LIKELY, "plate-by-context")
    for match in _PLATE.finditer(plain):
        kind = words.get(match["letters"].lower())
        if _says_plate(match) or (kind != "code" and _near_vehicle(match)):
            yield _plate(match, FindingCertainty.LIKELY, "plate-by-context")
        elif kind is None:
            shaped = FindingCertainty.LIKELY if match["gap"] else FindingCertainty.POSSIBLE
            yield _plate(match, shaped, "plate")
    for match in _SMALL_PLATE.finditer(plain):
        if match["letters"].lower() not in words and (_says_plate(match) or _near_vehicle(match)):
            yield _plate(match, FindingCertainty.POSSIBLE, "plate-by-context")


def _says_plate(match: re.Match[str]) -> bool:
    start = match.start()
    return _SAYS_PLATE.search(match.string, max(0, start - _AROUND), start) is not None


def _near_vehicle(match: re.Match[str]) -> bool:
    start, end = match.start() - _AROUND, match.end() + _AROUND // 2
    return _VEHICLE.search(match.string, max(0, start), end) is not None


def _plate(match: re.Match[str], certainty: FindingCertainty, reason: str) -> Finding:
    return Finding(PersonDataKind.PLATE, match.start(), match.end(), certainty, reason)
