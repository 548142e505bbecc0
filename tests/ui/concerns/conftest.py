"""An autumn of four concerns, and the window on the pages that show them."""

from datetime import timedelta
from typing import Any

import pytest

from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.problems import ProblemsPage
from orat.ui.window import PageSpec
from tests.services.stories import report
from tests.ui.houses import TODAY


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
        PageSpec("problems", ProblemsPage, "Problembilder"),
    ]


@pytest.fixture
def autumn(services: Services) -> dict[str, int]:
    """Four concerns, by title."""
    made = (
        report(services, "Container i brand", day=TODAY - timedelta(days=1), severity=Severity.ACUTE),
        report(services, "Papperskorg i brand", day=TODAY - timedelta(days=5), school="Sjöskolan"),
        report(
            services, "Klotter på gaveln", day=TODAY - timedelta(days=9), about="Skadegörelse och klotter"
        ),
        report(
            services,
            "Mopeder på skolgården",
            day=TODAY - timedelta(days=20),
            about="Trafik och fordon",
            school="Hamnskolan",
            where="Väster",
            severity=Severity.LOW,
        ),
    )
    return {concern.title: concern.id for concern in made}
