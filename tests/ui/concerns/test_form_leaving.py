"""The form: an area goes along with its unit, and what was begun is found again."""

from dataclasses import replace
from typing import Any

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, Order
from orat.services.house import Services
from orat.ui.window import MainWindow
from tests.services.stories import area
from tests.ui.concerns.test_form import filled
from tests.ui.pages.concerns import ConcernsHands, FormHands
from tests.ui.pages.hands import Hands, settle


def test_an_area_that_nobody_chose_follows_the_unit(window: MainWindow[Any], services: Services) -> None:
    east, west = area(services, "Öster"), area(services, "Väster")
    for school, place in (("Ekbackskolan", east), ("Sjöskolan", west)):
        found = next(one for one in services.register.directory().units if one.name == school)
        services.register.keep(replace(found, area_id=place))
    hands = filled(window)
    hands.press("Område: Öster")
    hands.page._another.trigger()
    settle()
    hands.fill(title="Ännu en", unit="Sjöskolan", category="Anlagd brand", day="igår")
    field = hands.field("Område")
    assert (field.value, field.head.told) == (west, "Följer enheten")
    hands.write("Område", "Öster")
    assert field.head.told == "Enheten ligger i Väster"
    hands.write("Enhet", "Ekbackskolan")
    assert (field.value, field.head.told) == (east, "")
    hands.write("Område", "Väster")
    hands.write("Enhet", "Hamnskolan")
    hands.report()
    assert services.lists.concern(2).area_id == west, "what was chosen by hand stays"


def test_leaving_says_that_a_draft_is_kept_and_leads_back_to_it(
    window: MainWindow[Any], services: Services
) -> None:
    window.go("concerns")
    hands = FormHands(window, new=True)
    hands.page._back.trigger()
    settle()
    assert "utkast" not in window._toast.text, "nothing was written"
    hands = FormHands(window, new=True)
    hands.type("Titel", "Container i brand")
    hands.page._back.trigger()
    settle()
    assert "”Container i brand” finns kvar som utkast" in window._toast.text
    drafts = ConcernFilter(states=frozenset({ConcernState.DRAFT}))
    assert [row.title for row in services.lists.rows(services.lists.ids(drafts, Order()).rows)] == [
        "Container i brand"
    ]
    Hands(window._toast).press("Öppna")
    assert hands.page.isVisible()
    assert hands.field("Titel").value == "Container i brand"


def test_drafts_are_a_view_of_the_list(window: MainWindow[Any], services: Services) -> None:
    services.concerns.begin(title="Halvfärdig")
    window.go("concerns")
    settle()
    page = ConcernsHands(window)
    page.page.views._choose("drafts")
    settle()
    assert page.titles == ["Halvfärdig"]
