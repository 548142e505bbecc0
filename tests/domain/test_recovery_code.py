"""A code that was mistyped is told apart from one that is another's, and says where."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orat.domain.recovery_code import BYTES, read, written
from orat.errors import UserError

SECRETS = st.binary(min_size=BYTES, max_size=BYTES)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SECRETS)
def test_what_was_written_is_read(secret: bytes) -> None:
    code = written(secret)
    assert read(code) == secret
    assert read(code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")) == secret


@given(SECRETS, st.integers(0, 29), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found_in_its_group(secret: bytes, place: int, letter: str) -> None:
    letters = written(secret).replace("-", "")
    wrong = letters[:place] + letter + letters[place + 1 :]
    if wrong == letters:
        return
    with pytest.raises(UserError) as raised:
        read(wrong)
    assert raised.value.facts["group"] == place // 5 + 1


@given(SECRETS)
def test_neighbours_that_changed_places_are_found(secret: bytes) -> None:
    letters = written(secret).replace("-", "")
    for one, two in pairwise(range(30)):
        if letters[one] != letters[two]:
            swapped = letters[:one] + letters[two] + letters[one] + letters[two + 1 :]
            with pytest.raises(UserError, match="code-group"):
                read(swapped)


@given(SECRETS)
def test_groups_that_changed_places_are_found(secret: bytes) -> None:
    groups = written(secret).split("-")
    if groups[1][:4] == groups[4][:4]:
        return
    groups[1], groups[4] = groups[4], groups[1]
    with pytest.raises(UserError, match="code-group"):
        read("-".join(groups))


def test_what_is_too_short_says_how_much_is_missing() -> None:
    with pytest.raises(UserError) as raised:
        read("7K2MX-0000")
    assert dict(raised.value.facts) == {"field": "code", "length": 9, "wanted": 30}
