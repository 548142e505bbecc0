"""The language of the interface: Swedish unless chosen otherwise, with Qt's own texts, ISO weeks and 24
hours.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from orat.catalogue import LANGUAGES, SOURCE, catalogue

__all__ = ["LANGUAGES", "SOURCE", "install"]


class Catalogue(QTranslator):
    """Finds texts in the file that ships, as it is, so that nothing has to be compiled before a start."""

    def __init__(self, language: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = catalogue(language)

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in the language; None, on which Qt asks the next one, for what is not translated."""
        return self._texts.get((context, text))


def install(app: QCoreApplication, language: str = SOURCE) -> tuple[str, ...]:
    """Put a language on the application in place of another; the catalogues that were found, by name.

    A language without a catalogue shows the Swedish source texts.
    """
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    found = []
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
        found.append(f"qtbase_{language}")
    own = Catalogue(language, app)
    if not own.isEmpty():
        app.installTranslator(own)
        found.append(f"orat_{language}")
    return tuple(found)
