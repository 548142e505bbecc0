"""The recovery code on paper: 120 random bits in six groups of five characters, the last of each a check.

The letters are Crockford's (https://www.crockford.com/base32.html), which leave out those that look like
digits. The check is a sum over GF(32) in which every place has a weight of its own, so that any one wrong
character and any two neighbours that changed places are found, and in which group.
"""

from orat.errors import UserError

GROUPS = 6
DATA_LETTERS = 4
BYTES = GROUPS * DATA_LETTERS * 5 // 8
"""So many random bytes make a code."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKE = str.maketrans("OILU", "011V")
_GROUP_LENGTH = DATA_LETTERS + 1
_MODULUS = 0b100101
"""x⁵ + x² + 1, which makes the 32 letters a field."""


def written(secret: bytes) -> str:
    """The code for BYTES random bytes, as "7K2MX-…"."""
    number = int.from_bytes(secret, "big")
    values = [number >> (5 * place) & 31 for place in reversed(range(GROUPS * DATA_LETTERS))]
    groups = [values[start : start + DATA_LETTERS] for start in range(0, len(values), DATA_LETTERS)]
    return "-".join(
        "".join(_LETTERS[value] for value in (*group, _check(at, group))) for at, group in enumerate(groups)
    )


def read(text: str) -> bytes:
    """The bytes of a code as typed: any case, with or without hyphens and spaces, O for 0 and I or L for 1.

    Raises UserError("code-length", field="code", length=…, wanted=…) and ("code-group", field="code",
    group=…) for the first group that has a wrong character.
    """
    letters = "".join(letter for letter in text.upper() if letter.isalnum()).translate(_LOOK_ALIKE)
    wanted = GROUPS * _GROUP_LENGTH
    if len(letters) != wanted:
        raise UserError("code-length", field="code", length=len(letters), wanted=wanted)
    number = 0
    for at in range(GROUPS):
        group = [_LETTERS.find(letter) for letter in letters[at * _GROUP_LENGTH : (at + 1) * _GROUP_LENGTH]]
        if -1 in group or _check(at, group[:-1]) != group[-1]:
            raise UserError("code-group", field="code", group=at + 1)
        for value in group[:-1]:
            number = number << 5 | value
    return number.to_bytes(BYTES, "big")


def _check(at: int, group: list[int]) -> int:
    """A weighted sum that also knows which group it is, so that two groups cannot change places."""
    total, weight = at + 1, 2
    for value in group:
        total ^= _times(value, weight)
        weight = _times(weight, 2)
    return total


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _MODULUS
        other >>= 1
    return product
