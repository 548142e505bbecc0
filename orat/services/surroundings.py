"""What similarity and grouping need to know of the register: the trees and the points on the map."""

from orat.analysis.surroundings import Surroundings
from orat.storage.work import Reader


def surroundings(reader: Reader) -> Surroundings:
    """The trees of areas and categories, and where areas lie."""
    areas, categories = reader.register.areas(), reader.register.categories()
    return Surroundings(
        area_parents={area.id: area.parent_id for area in areas},
        category_parents={category.id: category.parent_id for category in categories},
        area_points={
            area.id: (area.latitude, area.longitude)
            for area in areas
            if area.latitude is not None and area.longitude is not None
        },
    )
