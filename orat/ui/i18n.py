"""The language of the interface: Swedish unless chosen otherwise, with Qt's own texts, ISO weeks and 24
hours.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from orat.paths import resources

SOURCE = "sv"
LANGUAGES = ("sv", "en")


def install(app: QCoreApplication, language: str = SOURCE) -> tuple[str, ...]:
    """Put a language on the application; the catalogues that were found, by name.

    A language without a catalogue shows the Swedish source texts.
    """
    territory = QLocale.Country.Sweden
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, territory))
    folder = str(resources() / "i18n")
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for name, place in ((f"qtbase_{language}", shipped), (f"orat_{language}", folder)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            found.append(name)
    return tuple(found)
