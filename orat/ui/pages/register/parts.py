"""What the parts of the register are called, known before any of them is built."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def part_titles() -> Mapping[str, str]:
    """The title of each part by its key, in the order that they stand."""
    return {
        "units": translate("RegisterPage", "Enheter"),
        "areas": translate("RegisterPage", "Områden"),
        "categories": translate("RegisterPage", "Kategorier"),
        "people": translate("RegisterPage", "Personer"),
        "severities": translate("RegisterPage", "Allvarsgrader"),
        "series": translate("RegisterPage", "Möten"),
        "documents": translate("RegisterPage", "Dokument"),
        "receivers": translate("RegisterPage", "Sändlistor"),
        "mail": translate("RegisterPage", "E-post"),
        "allowed": translate("RegisterPage", "Tillåtna namn"),
        "read_in": translate("RegisterPage", "Läs in"),
        "backups": translate("RegisterPage", "Säkerhetskopior"),
        "security": translate("RegisterPage", "Säkerhet"),
        "weeding": translate("RegisterPage", "Gallring"),
        "log": translate("RegisterPage", "Logg"),
        "seat": translate("RegisterPage", "Inställningar"),
    }
