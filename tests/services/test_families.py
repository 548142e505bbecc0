"""The families of use cases: each is made when it is asked for, and is what its annotation says."""

from orat.services.family import Family
from orat.services.house import Services
from orat.services.use_cases import UseCases

ANNOTATED = {**UseCases.__annotations__, **Services.__annotations__}
FAMILIES = {
    name: value for name, value in {**vars(UseCases), **vars(Services)}.items() if isinstance(value, Family)
}


def test_each_family_is_what_it_is_said_to_be(services: Services) -> None:
    assert len(FAMILIES) > 30
    made = {name: getattr(services, name) for name in FAMILIES}
    assert {name: f"Family[{type(one).__name__}]" for name, one in made.items()} == {
        name: ANNOTATED[name] for name in FAMILIES
    }
    assert all(getattr(services, name) is one for name, one in made.items())


def test_a_family_is_made_when_it_is_asked_for(services: Services) -> None:
    assert not FAMILIES["year_book"].is_made(services)
    assert services.year_book is services.year_book
    assert FAMILIES["year_book"].is_made(services)
