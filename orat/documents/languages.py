"""The languages of documents: Swedish, in which they are written, and those with a catalogue."""

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree as ET

from orat.documents.wording import Translate
from orat.paths import resources

SOURCE = "sv"
LANGUAGES = (SOURCE, "en")


def speaking(language: str, source: Translate) -> Translate:
    """What finds a document's own words in a language; `source` gives them in Swedish.

    A text that the catalogue does not have stays Swedish.
    """
    if language == SOURCE:
        return source
    catalogue = _catalogue(language)
    return lambda context, text: catalogue.get((context, text)) or source(context, text)


@cache
def _catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """The translated texts by context and Swedish text, from the same file as those of the interface.

    Read without Qt, because documents are also made where there is none.
    """
    path = resources() / "i18n" / f"orat_{language}.ts"
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 -- a file that the program ships
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", "")] = message.findtext("translation") or ""
    return found
