"""The program's texts in other languages than Swedish, as they ship; read without Qt, for documents too."""

from collections.abc import Mapping
from functools import cache

from orat.paths import resources

SOURCE = "sv"
"""The language that all texts are written in."""
LANGUAGES = (SOURCE, "en")


@cache
def catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """The translated texts by context and Swedish text; empty for Swedish and for what does not ship.

    Interface and documents share one file, in the format of Qt's translation tools.
    """
    path = resources() / "i18n" / f"orat_{language}.ts"
    if language == SOURCE or not path.is_file():
        return {}
    # Most starts are in Swedish and read no catalogue.
    from xml.etree import ElementTree as ET

    found = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 -- a file that the program ships
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if translation := message.findtext("translation"):
                found[name, message.findtext("source", "")] = translation
    return found
