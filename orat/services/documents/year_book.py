"""All finalised notes of a year, or of any other time, as one file."""

from collections.abc import Callable
from datetime import date

from orat.documents.languages import speaking
from orat.domain.content_json import from_json
from orat.domain.meeting import Meeting
from orat.domain.minutes import MinutesContent, MinutesVersion
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.album import Album
from orat.services.documents.issuing import Translate
from orat.services.settings_of import document_settings
from orat.storage.store import Store


class YearBook(Desk):
    """Use cases on the notes of many meetings together."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate
        self._album = Album(store)

    def contents(self, first: date, last: date) -> tuple[MinutesContent, ...]:
        """The latest finalised notes of every meeting held on these days, oldest first."""
        with self._store.read() as reader:
            series = self._series(reader)
            found: list[MinutesContent] = []
            for meeting in reader.all(Meeting, series_id=series.id, order=("held_on", "id")):
                if first <= meeting.held_on <= last:
                    versions = reader.all(MinutesVersion, meeting_id=meeting.id, order="version")
                    found += [from_json(version.content) for version in versions[-1:]]
        return tuple(found)

    def pdf(
        self,
        first: date,
        last: date,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """The notes as one tagged PDF with a table of contents; `progress(done, all)` counts pages.

        Raises UserError("ends-before-start", field="last"), ("no-minutes") when nothing was finalised then,
        Cancelled when told to stop.
        """
        if last < first:
            raise UserError("ends-before-start", field="last")
        contents = self.contents(first, last)
        if not contents:
            raise UserError("no-minutes")
        with self._store.read() as reader:
            translate = speaking(document_settings(reader).language, self._translate)
        # reportlab takes a quarter of a second to import and most starts of the program print nothing.
        from orat.documents.compose_year import compose_year
        from orat.documents.pdf.paper import to_pdf

        return to_pdf(
            compose_year(contents, first, last, translate, self._album.data),
            progress=progress,
            cancelled=cancelled,
        )
