"""A register to tell weeks in."""

import pytest

from orat.storage.store import Store
from tests.storage.queries.told import Told


@pytest.fixture
def told(store: Store) -> Told:
    """One series, one school, one area, one category."""
    return Told(store)
