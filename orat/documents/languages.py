"""The languages of documents: Swedish, in which they are written, and those with a catalogue."""

from orat.catalogue import LANGUAGES, SOURCE, catalogue
from orat.documents.wording import Translate

__all__ = ["LANGUAGES", "SOURCE", "speaking"]


def speaking(language: str, source: Translate) -> Translate:
    """What finds a document's own words in a language; `source` gives them in Swedish.

    A text that the catalogue does not have stays Swedish.
    """
    if language == SOURCE:
        return source
    known = catalogue(language)
    return lambda context, text: known.get((context, text)) or source(context, text)
