"""Which document of a meeting is shown: its kind, edition and version; and what that one is, in words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.domain.minutes import DocumentKind, Edition
from orat.domain.register import Unit
from orat.services.documents.answers import VersionView
from orat.ui import formats

if TYPE_CHECKING:
    from orat.services.documents.editions import Extract
    from orat.services.house import Services

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """`version_id` None is what is now: the draft, or the newest version."""

    kind: DocumentKind = DocumentKind.NOTES
    edition: Edition = Edition.FULL
    version_id: int | None = None
    unit_id: int | None = None
    paragraph: int | None = None

    @property
    def is_edition(self) -> bool:
        """Whether it is made for somebody out of the notes, and is kept when it is handed out."""
        return self.edition is not Edition.FULL

    def extract(self, meeting_id: int) -> "Extract":
        """The same as the editions are asked for."""
        from orat.services.documents.editions import Extract

        return Extract(
            meeting_id=meeting_id,
            edition=self.edition,
            version_id=self.version_id,
            unit_id=self.unit_id,
            paragraph=self.paragraph,
        )

    def pdf(self, services: "Services", meeting_id: int) -> bytes:
        """Its bytes."""
        if self.kind is DocumentKind.AGENDA:
            return services.minutes.pdf(meeting_id, DocumentKind.AGENDA)
        if self.is_edition:
            return services.editions.preview(self.extract(meeting_id))
        if self.version_id is not None:
            return services.minutes.version_pdf(self.version_id)
        return services.minutes.pdf(meeting_id, DocumentKind.NOTES)


def describe(shown: Shown, versions: tuple[VersionView, ...], units: tuple[Unit, ...], *, draft: bool) -> str:
    """What an export holds and for whom."""
    if shown.kind is DocumentKind.AGENDA:
        return translate("Shown", "Hela dagordningen, för deltagarna.")
    number = _version(shown, versions, draft=draft)
    named = (
        translate("Shown", "version {number}").format(number=number)
        if number
        else translate("Shown", "utkastet")
    )
    if shown.edition is Edition.MASKED:
        words = translate("Shown", "Allt i {version} utom det som är maskerat, för den som begär ut det.")
        return words.format(version=named)
    if shown.edition is Edition.EXCERPT and shown.unit_id is not None:
        unit = next((each.name for each in units if each.id == shown.unit_id), "")
        words = translate("Shown", "Ur {version}: bara det som rör {unit}, utan det maskerade. För enheten.")
        return words.format(version=named, unit=unit)
    if shown.edition is Edition.EXCERPT:
        words = translate("Shown", "Ur {version}: bara {point}, utan det maskerade. För den som punkten rör.")
        return words.format(version=named, point=formats.paragraph(shown.paragraph or 0))
    if number:
        return translate("Shown", "Hela version {number}, som den fastställdes. För deltagarna.").format(
            number=number
        )
    return translate("Shown", "Hela utkastet, inte fastställt än. För deltagarna.")


def _version(shown: Shown, versions: tuple[VersionView, ...], *, draft: bool) -> int:
    if shown.version_id is not None:
        return next((each.version.version for each in versions if each.version.id == shown.version_id), 0)
    return versions[0].version.version if versions and (shown.is_edition or not draft) else 0
