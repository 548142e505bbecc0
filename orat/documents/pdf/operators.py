"""Operators of a page's content (ISO 32000-1, 8.5 and 8.6): colours and shapes, as text."""

from functools import cache

from orat.documents.pdf.styles import rgb

_CIRCLE = 0.5523
"""How far a Bézier curve's handles lie from the ends of a quarter circle of radius 1."""


def stroke_colour(colour: str) -> str:
    """The operator that draws lines in a colour."""
    return "{:.3f} {:.3f} {:.3f} RG".format(*rgb(colour))


@cache
def fill_colour(colour: str) -> str:
    """The operator that fills in a colour."""
    return "{:.3f} {:.3f} {:.3f} rg".format(*rgb(colour))


def dot(x: float, y: float, radius: float, colour: str) -> list[str]:
    """The operators of a filled circle, in points."""
    bow = radius * _CIRCLE
    west, east, south, north = x - radius, x + radius, y - radius, y + radius
    return [
        fill_colour(colour),
        f"{west:.2f} {y:.2f} m",
        f"{west:.2f} {y + bow:.2f} {x - bow:.2f} {north:.2f} {x:.2f} {north:.2f} c",
        f"{x + bow:.2f} {north:.2f} {east:.2f} {y + bow:.2f} {east:.2f} {y:.2f} c",
        f"{east:.2f} {y - bow:.2f} {x + bow:.2f} {south:.2f} {x:.2f} {south:.2f} c",
        f"{x - bow:.2f} {south:.2f} {west:.2f} {y - bow:.2f} {west:.2f} {y:.2f} c f",
    ]


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    """The operators of a filled rectangle, in points, its corners rounded by `radius`."""
    if not radius:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f"
    right, top, far = x + width, y + height, radius * (1 - _CIRCLE)
    return (
        f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
        f"{right - far:.2f} {y:.2f} {right:.2f} {y + far:.2f} {right:.2f} {y + radius:.2f} c "
        f"{right:.2f} {top - radius:.2f} l "
        f"{right:.2f} {top - far:.2f} {right - far:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
        f"{x + radius:.2f} {top:.2f} l "
        f"{x + far:.2f} {top:.2f} {x:.2f} {top - far:.2f} {x:.2f} {top - radius:.2f} c "
        f"{x:.2f} {y + radius:.2f} l "
        f"{x:.2f} {y + far:.2f} {x + far:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c f"
    )
