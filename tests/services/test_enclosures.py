"""Files that came along: the original, and those that go with the report they belong to, once."""

from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.inbox import InboxFilter, IncomingState
from orat.domain.weeding import Rule, WeedRule
from orat.errors import UserError
from orat.services.house import Services
from tests.intake import ole
from tests.services.arriving import filled, mail, photo, put, row, table
from tests.services.conftest import TurnedClock


def take_in(services: Services, folder: Path, **files: bytes) -> list[int]:
    """Take a mail in with these files, "foto__jpg" being foto.jpg; answers the ids of its reports."""
    inside = {name.replace("__", "."): data for name, data in files.items()}
    services.inbox.take_in([put(folder, "mejl.eml", mail("Se bilagor.", files=inside))])
    return list(services.inbox.ids(InboxFilter()).rows)


def going(services: Services, report_id: int) -> list[str]:
    """The names of the files that go along with a report."""
    return [each.file.name for each in services.inbox.view(report_id).enclosures if each.going]


def accepted(services: Services, report_id: int) -> Owner:
    """The concern that a report becomes."""
    return Owner(Kind.CONCERN, services.triage.accept([report_id]).value[0].id)


def attached(services: Services, owner: Owner) -> list[str]:
    """The names of a concern's attachments."""
    return [file.name for file in services.attachments.of(owner).own]


def test_a_photo_goes_along_with_the_first_report_unless_somebody_says_otherwise(
    services: Services, tmp_path: Path
) -> None:
    first, second = take_in(services, tmp_path, blankett__pdf=filled(services), foto__jpg=photo())
    (file,) = services.inbox.view(second).enclosures
    assert (file.going, file.elsewhere) == (False, ("Container tändes på bakom idrottshallen",))
    assert attached(services, accepted(services, second)) == []
    assert attached(services, accepted(services, first)) == ["foto.jpg"]
    services.timeline.undo()
    services.timeline.undo()
    services.triage.send_along(second, file.file.id, going=True)
    assert services.inbox.view(first).enclosures[0].elsewhere == ("Mopeder på gångvägen",)
    services.triage.send_along(first, file.file.id, going=False)
    assert (going(services, first), going(services, second)) == ([], ["foto.jpg"])
    services.timeline.undo()
    services.timeline.undo()
    assert (going(services, first), going(services, second)) == (["foto.jpg"], [])
    services.triage.send_along(first, file.file.id, going=False)
    assert attached(services, accepted(services, first)) == []
    with pytest.raises(UserError, match="report-settled"):
        services.triage.send_along(first, file.file.id, going=True)
    assert services.check() == ()


def test_when_the_first_is_turned_away_the_photo_is_the_next_ones(services: Services, tmp_path: Path) -> None:
    first, second = take_in(services, tmp_path, blankett__pdf=filled(services), foto__jpg=photo())
    services.triage.reject([first], "Utanför området.")
    assert going(services, second) == ["foto.jpg"]
    copy = services.triage.split(second).value.id
    assert going(services, copy) == [], "a report that is split takes nothing twice"


def test_a_photo_in_a_forwarded_mail_goes_along_with_the_report_in_that_mail(
    services: Services, tmp_path: Path
) -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "chef@kommun.example", "VB: två rapporter"
    outer.set_content("Se nedan.")
    for name, title, colour in (("a", "Rutor krossades", "red"), ("b", "Klotter på fasaden", "blue")):
        files = {f"{name}.xlsx": table(row(title)), f"{name}.jpg": photo(colour)}
        inner = mail(subject=name, files=files)
        outer.add_attachment(inner, maintype="application", subtype="octet-stream", filename=f"{name}.eml")
    sent = put(tmp_path, "alla.eml", outer.as_bytes())
    services.inbox.take_in([sent])
    panes, graffiti = services.inbox.ids(InboxFilter()).rows
    assert going(services, panes) == ["a.jpg", "a.eml"]
    assert going(services, graffiti) == ["b.jpg", "b.eml"]
    # What came before is left out, and so is what belonged to it.
    services.timeline.undo()
    services.inbox.take_in([put(tmp_path, "lista.xlsx", table(row("Rutor krossades")))])
    services.inbox.take_in([sent])
    _, graffiti = services.inbox.ids(InboxFilter()).rows
    assert going(services, graffiti) == ["b.jpg", "b.eml"]


def test_what_a_joined_report_gave_is_taken_back_when_it_is_opened_again(
    services: Services, tmp_path: Path
) -> None:
    first, second = take_in(services, tmp_path, blankett__pdf=filled(services), foto__jpg=photo())
    owner = accepted(services, second)
    services.attachments.add(owner, [Offered("karta.txt", b"Karta.")])
    services.triage.join(first, owner.id)
    assert attached(services, owner) == ["karta.txt", "foto.jpg"]
    services.triage.reopen([first])
    assert attached(services, owner) == ["karta.txt"]
    assert services.inbox.view(first).report.state is IncomingState.WAITING
    assert attached(services, accepted(services, first)) == ["foto.jpg"]


def test_a_photo_shows_nothing_of_where_it_was_taken(services: Services, tmp_path: Path) -> None:
    taken = photo()
    with Image.open(BytesIO(taken)) as image:
        assert image.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    first, _ = take_in(services, tmp_path, blankett__pdf=filled(services), foto__jpg=taken)
    (file,) = services.inbox.view(first).enclosures
    with Image.open(BytesIO(services.attachments.data(file.file))) as image:
        assert not image.getexif()
    assert services.attachments.small(file.file, 96)


def test_the_original_is_there_to_the_byte_until_it_is_weeded(
    services: Services, tmp_path: Path, clock: TurnedClock
) -> None:
    letter = ole.message({0x0037: "Klotter", 0x1000: "På fasaden."})
    came = {
        "blankett.pdf": (filled(services), "application/pdf", False),
        "lista.xlsx": (table(row()), "spreadsheetml.sheet", False),
        "lista.bat": ("Datum;Vad hände;Skola\n2026-10-29;Brand;Sjöskolan\n".encode("cp1252"), "", True),
        "mejl.eml": (mail(), "message/rfc822", True),
        "mejl.msg": (ole.compound(letter), "application/vnd.ms-outlook", True),
    }
    for name, (data, mime, active) in came.items():
        (delivery_id,) = services.inbox.take_in([put(tmp_path, name, data)]).value.delivery_ids
        report_id = services.inbox.ids(InboxFilter(delivery_id=delivery_id)).rows[0]
        original = services.inbox.original(report_id)
        assert services.attachments.data(original) == data
        assert mime in original.mime
        assert original.active == active
        copy = services.attachments.open_copy(original)
        assert copy.name == ("lista.bat.txt" if name == "lista.bat" else name), "nothing is run"
    assert services.attachments.of(Owner(Kind.CONCERN, 1)).register_size == sum(
        len(data) for data, _, _ in came.values()
    )
    services.triage.reject(services.inbox.ids(InboxFilter()).rows, "Utanför området.")
    services.weeding.set_rule(Rule(rule=WeedRule.INBOX, months=12, reference="Dnr 2026-118"))
    clock.days(500)
    services.weeding.carry_out(services.weeding.proposal())
    with pytest.raises(UserError, match="file-gone"):
        services.inbox.original(1)
    assert services.attachments.of(Owner(Kind.CONCERN, 1)).register_size == 0
