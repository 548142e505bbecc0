"""The families of use cases: each is made when it is asked for, and only then."""

from functools import cached_property

from orat.services.house import Services

FAMILIES = sorted(
    name
    for kind in Services.__mro__
    for name, value in vars(kind).items()
    if isinstance(value, cached_property)
)


def test_each_family_is_made_when_it_is_asked_for(services: Services) -> None:
    assert len(FAMILIES) > 30
    unmade = [name for name in FAMILIES if name not in vars(services)]
    assert "year_book" in unmade
    for name in FAMILIES:
        assert getattr(services, name) is getattr(services, name)
