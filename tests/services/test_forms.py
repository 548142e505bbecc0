"""What schools fill in: for one unit, for all at once, with where it goes; it comes back in the inbox."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from orat.domain.register import Unit
from orat.domain.sending import MailSettings
from orat.errors import Cancelled, EnvironmentFault, UserError
from orat.services.house import Services
from orat.services.inbox.forms import BlankKind
from tests.services.stories import unit


def test_every_unit_gets_a_form_of_its_own(services: Services, tmp_path: Path) -> None:
    services.register.keep(Unit(name="Väst/öst: skolan?"))
    services.sending.save_settings(MailSettings(sender_email="ortat@kommun.example"))
    units = services.register.directory().units
    seen: list[tuple[int, int]] = []
    files = services.forms.write(
        [each.id for each in units], BlankKind.PDF, tmp_path, lambda done, of: seen.append((done, of))
    )
    assert len(files) == len(units) == len(seen)
    assert {file.name for file in files} >= {
        "Iakttagelser Ekbackskolan.pdf",
        "Iakttagelser Väst öst skolan.pdf",
    }
    for file in files:
        pages = PdfReader(BytesIO(file.read_bytes())).pages
        assert len(pages) == 1
        text = pages[0].extract_text()
        assert "ortat@kommun.example" in text
        assert file.stem.split(" ", 1)[1].split()[0] in text


def test_a_form_goes_where_the_register_says(services: Services) -> None:
    school = unit(services, "Sjöskolan")
    services.sending.save_settings(MailSettings(sender_email="ortat@kommun.example"))
    settings = replace(services.register.document_settings(), reports_to=" samordnaren@kommun.example ")
    services.register.set_document_settings(settings)
    text = PdfReader(BytesIO(services.forms.blank(school))).pages[0].extract_text()
    assert "mejla den till samordnaren@kommun.example." in text
    told = load_workbook(BytesIO(services.forms.template(school)))["Så fyller du i"]
    assert told["A1"].value == "Spara filen och mejla den till samordnaren@kommun.example."
    with pytest.raises(UserError, match="not-an-address"):
        services.register.set_document_settings(replace(settings, reports_to="samordnaren"))
    services.timeline.undo()
    assert "ortat@kommun.example" in PdfReader(BytesIO(services.forms.blank(school))).pages[0].extract_text()


def test_units_of_like_names_do_not_overwrite_each_other(services: Services, tmp_path: Path) -> None:
    ids = [services.register.keep(Unit(name=name)).value.id for name in ("Skolan A/B", "Skolan A:B")]
    files = services.forms.write(ids, BlankKind.XLSX, tmp_path)
    assert [file.name for file in files] == [
        "Iakttagelser Skolan A B.xlsx",
        "Iakttagelser Skolan A B (2).xlsx",
    ]


def test_a_units_spreadsheet_knows_the_unit(services: Services) -> None:
    (blank,) = services.forms.make([unit(services, "Sjöskolan")], BlankKind.XLSX)
    lists = load_workbook(BytesIO(blank.data))["Val"]
    values = {cell.value for row in lists.iter_rows() for cell in row}
    assert "Sjöskolan" in values
    assert "Ekbackskolan" not in values


def test_nothing_is_written_when_it_is_called_off_or_cannot_be(services: Services, tmp_path: Path) -> None:
    ids = [each.id for each in services.register.directory().units]

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.forms.write(ids, BlankKind.PDF, tmp_path, stop)
    assert not list(tmp_path.glob("*.pdf"))
    with pytest.raises(EnvironmentFault):
        services.forms.write(ids[:1], BlankKind.PDF, tmp_path / "saknas")
