"""Every target takes its own seeds, and what is nothing; the long form is `make fuzz`."""

import pytest

from tests.fuzz.targets import TARGETS, feed


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_its_seeds_and_nothing(name: str) -> None:
    for data in (*TARGETS[name].seeds, b"", b"\0", b"\xff" * 100):
        feed(name, data)


@pytest.mark.parametrize("name", TARGETS)
def test_every_prefix_of_a_seed_is_read_or_refused(name: str) -> None:
    for seed in TARGETS[name].seeds:
        for part in range(1, 12):
            feed(name, seed[: len(seed) * part // 12])
