"""Ways in: forms, tables and mails are looked at, taken in, undone, and known again."""

import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from orat.domain.attachments import AttachedFile
from orat.domain.inbox import InboxFilter, IncomingReport, IncomingState, KeptMapping
from orat.domain.intake import OriginKind, Verdict
from orat.domain.register import Unit
from orat.domain.scales import Severity, WhenKind
from orat.errors import Cancelled, EnvironmentFault
from orat.services.house import Services
from orat.services.inbox.answers import Inlet, TakenIn
from tests.benchmarks.taking_in import taken_in
from tests.intake import ole
from tests.services.arriving import HEADINGS, filled, mail, photo, put, row, table, unit_id

Files = Callable[..., Inlet]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """What puts a file somewhere."""
    folder = tmp_path / "in"
    folder.mkdir()
    return lambda name, data, **more: put(folder, name, data, **more)


def reports(services: Services) -> list[IncomingReport]:
    """Everything in the inbox, oldest first."""
    where = InboxFilter(states=frozenset(IncomingState))
    return [services.inbox.view(each).report for each in services.inbox.ids(where).rows]


def take_in(services: Services, *inlets: Inlet) -> TakenIn:
    """Take files in."""
    return services.inbox.take_in(inlets).value


def test_a_filled_form_gives_a_report_of_each_event_and_one_undo_takes_them_back(
    services: Services, files: Files
) -> None:
    done = services.inbox.take_in([files("blankett.pdf", filled(services))])
    assert done.value.counts == {Verdict.NEW: 2}
    fire, mopeds = reports(services)
    assert fire.title == "Container tändes på bakom idrottshallen"
    assert fire.unit_id == unit_id(services, "Ekbackskolan")
    assert fire.severity is Severity.HIGH
    assert dict(fire.answers)["place"] == "Idrottshallens baksida"
    assert mopeds.when_kind is WhenKind.NIGHT
    assert services.inbox.waiting()[0] == 2
    assert services.store.undo_step() is not None
    services.store.undo()
    assert reports(services) == []
    services.store.redo()
    assert len(reports(services)) == 2
    assert services.check() == ()


def test_the_very_same_file_changes_nothing_the_second_time(services: Services, files: Files) -> None:
    inlet = files("blankett.pdf", filled(services))
    take_in(services, inlet)
    done = services.inbox.take_in([inlet, inlet])
    assert done.change is None
    assert done.value.known == 2
    assert services.inbox.look([inlet])[0].known


def test_a_table_with_mistakes_gives_a_verdict_a_row_and_keeps_all_but_the_known(
    services: Services, files: Files
) -> None:
    inlet = files(
        "lista.xlsx",
        table(
            row(), row("Rutan sönder"), row(), row("Utan dag", Datum=""), row("Okänd", Skola="Nyskolan"),
            row("Från polisen", **{"Anm. nr": "K-77"}),
        ),
    )  # fmt: skip
    look = services.inbox.look([inlet])[0]
    assert [each.verdict for each in look.reports] == [
        Verdict.NEW, Verdict.NEW, Verdict.DUPLICATE, Verdict.WRONG, Verdict.NEEDS_DECISION, Verdict.NEW,
    ]  # fmt: skip
    assert look.reports[2].reasons == ("twice",)
    assert look.reports[3].reasons == ("happened_on-empty",)
    assert look.reports[4].reasons == ("unit-unknown",)
    assert look.reports[4].unit == "Nyskolan"
    assert reports(services) == []
    taken = take_in(services, inlet)
    assert taken.reports == look.taken == 5
    assert [report.number for report in reports(services)] == [2, 3, 5, 6, 7]
    assert reports(services)[-1].rest == (("Anm. nr", "K-77"),)
    again = take_in(services, files("lista2.xlsx", table(row(), row("Ny"))))
    assert again.counts == {Verdict.DUPLICATE: 1, Verdict.NEW: 1}
    assert services.inbox.take_in([files("lista3.xlsx", table(row("Ny"), row()))]).change is None


def test_what_was_written_and_not_understood_is_said_until_somebody_has_looked(
    services: Services, files: Files
) -> None:
    odd = row("Ropade", Skola="skolan", Allvar="9", Klockslag="25.70", Datum="i fredags")
    sent = mail(files={"lista.xlsx": table(odd)}, sender="Okänd <nagon@annan.example>")
    take_in(services, files("m.eml", sent))
    (report,) = reports(services)
    assert report.codes == (
        "severity-not-a-choice", "happened_on-read-as", "happened_at-not-a-time", "unit-unknown"
    )  # fmt: skip
    # The mail was sent on a Friday, and "i fredags" is none of its own words.
    assert str(report.happened_on) == "2026-10-23"
    (line,) = services.inbox.rows([report.id])
    assert (line.unit, line.written) == ("", "skolan")
    services.triage.correct(report.id, unit_id=unit_id(services, "Sjöskolan"))
    services.triage.correct(report.id, severity=Severity.HIGH)
    assert reports(services)[0].codes == ("happened_on-read-as", "happened_at-not-a-time")
    services.triage.correct(report.id, happened_on=report.happened_on, happened_at=None)
    assert reports(services)[0].verdict is Verdict.NEW


def test_a_unit_that_may_be_several_is_offered_and_that_of_the_sender_is_said(
    services: Services, files: Files
) -> None:
    first, second = (services.register.directory().units[at] for at in (0, 1))
    for unit, name in ((first, "Bergaskolan Norra"), (second, "Bergaskolan Södra")):
        services.register.keep(replace(unit, name=name))
    take_in(services, files("lista.xlsx", table(row(Skola="Bergaskolan"))))
    (report,) = reports(services)
    assert report.codes == ("unit-several",)
    assert [unit.name for unit in services.inbox.view(report.id).units_like] == [
        "Bergaskolan Norra", "Bergaskolan Södra"
    ]  # fmt: skip
    services.register.keep(
        replace(first, name="Bergaskolan Norra", contact_email="rektor@hamnskolan.example")
    )
    take_in(services, files("m.eml", mail(files={"lista2.xlsx": table(row("Annat", Skola="Nyskolan"))})))
    assert reports(services)[1].codes == ("unit-of-sender",)
    assert reports(services)[1].unit_id == first.id


def test_what_was_typed_by_hand_waits_for_somebody_to_say_whether_it_is_the_same(
    services: Services, files: Files
) -> None:
    take_in(services, files("a.xlsx", table(row())))
    services.triage.accept([reports(services)[0].id])
    look = services.inbox.look([files("b.xlsx", table(row(Plats="Södra gaveln")))])[0]
    assert look.reports[0].verdict is Verdict.NEEDS_DECISION
    assert look.reports[0].reasons[0] == "typed"


def test_columns_are_settled_once_and_found_again_wherever_they_stand(
    services: Services, files: Files
) -> None:
    headings = ("Skola", "Datum", "Redogörelse", "Ort")
    data = table(("Sjöskolan", "2026-10-30", "Klotter", "Norra gaveln"), headings=headings)
    chosen = {"unit": 0, "happened_on": 1, "title": 2, "place": 3}
    look = services.inbox.look([files("egen.xlsx", data)])[0]
    assert look.table is not None
    assert look.table.columns == {"unit": 0, "happened_on": 1}
    assert look.reports[0].verdict is Verdict.WRONG
    take_in(services, files("egen.xlsx", data, columns=chosen))
    assert reports(services)[0].place == "Norra gaveln"
    turned = table(("Bron", "2026-10-29", "Brand", "Sjöskolan"), headings=("ORT", *headings[1:3], "Skola"))
    again = services.inbox.look([files("igen.xlsx", turned)])[0]
    assert again.table is not None
    assert again.table.remembered
    assert again.table.columns == {"unit": 3, "happened_on": 1, "title": 2, "place": 0}


def test_a_table_without_headings_is_read_by_the_columns_that_are_chosen(
    services: Services, files: Files
) -> None:
    data = table(("Klotter", "2026-10-30", "Sjöskolan"), headings=("Brand", "2026-10-29", "Hamnskolan"))
    inlet = files("utan.xlsx", data, columns={"title": 0, "happened_on": 1, "unit": 2})
    take_in(services, inlet)
    assert [report.title for report in reports(services)] == ["Brand", "Klotter"]
    with services.store.read() as reader:
        assert reader.all(KeptMapping) == ()


def test_a_mail_is_a_report_by_itself_of_its_senders_unit(services: Services, files: Files) -> None:
    school = next(unit for unit in services.register.directory().units if unit.name == "Hamnskolan")
    services.register.keep(replace(school, contact_email="Rektor@hamnskolan.example"))
    take_in(services, files("mejl.eml", mail()))
    (report,) = reports(services)
    assert report.kind is OriginKind.MAIL
    assert report.title == "Mopeder över skolgården"
    assert report.unit_id == school.id
    assert str(report.happened_on) == "2026-10-30"
    assert report.codes == ("happened_on-of-mail", "category-unknown")
    view = services.inbox.view(report.id)
    assert view.sender_unit == "Hamnskolan"
    assert view.delivery.text.startswith("Hej! Tre mopeder")


def test_forms_and_tables_in_a_mail_are_read_and_the_rest_follows_the_report(
    services: Services, files: Files
) -> None:
    inside = {
        "blankett.pdf": filled(services), "lista.xlsx": table(row("Utan skola", Skola="")),
        "foto.jpg": photo(), "farlig.exe": b"MZ\x90\0",
    }  # fmt: skip
    services.register.keep(
        replace(next(iter(units(services, "Sjöskolan"))), contact_email="rektor@hamnskolan.example")
    )
    take_in(services, files("mejl.eml", mail("Se bilagor.", files=inside)))
    found = reports(services)
    assert [(each.kind, each.part) for each in found] == [
        (OriginKind.FORM, "blankett.pdf"), (OriginKind.FORM, "blankett.pdf"),
        (OriginKind.TABLE, "lista.xlsx"),
    ]  # fmt: skip
    assert found[0].unit_id == unit_id(services, "Ekbackskolan")
    assert found[2].unit_id == unit_id(services, "Sjöskolan")
    view = services.inbox.view(found[0].id)
    assert [(each.file.name, each.going) for each in view.enclosures] == [("foto.jpg", True)]
    assert view.delivery.notes == "attachment-runs: farlig.exe"
    concern = services.triage.accept([found[0].id]).value[0]
    assert [file.name for file in attached(services, concern.id)] == ["foto.jpg"]
    assert services.check() == ()


def test_rows_that_only_sum_up_are_told_of_with_the_delivery(services: Services, files: Files) -> None:
    sums = ["Delsumma", *[""] * (len(HEADINGS) - 1)], ["Totalt", "2", *[""] * (len(HEADINGS) - 2)]
    data = table(row(), sums[0], row("Rutan sönder"), sums[1])
    inlet = files("lista.xlsx", data)
    (look,) = services.inbox.look([inlet])
    assert (look.taken, look.notes) == (2, ("summed-rows 2 3 5",))
    take_in(services, inlet)
    view = services.inbox.view(reports(services)[0].id)
    assert view.delivery.notes == "summed-rows 2 3 5"
    services.timeline.undo()
    take_in(services, files("mejl.eml", mail("Se bilagan.", files={"lista.xlsx": data})))
    view = services.inbox.view(reports(services)[0].id)
    assert view.delivery.notes == "summed-rows 2 3 5: lista.xlsx"
    assert services.check() == ()


def units(services: Services, name: str) -> list[Unit]:
    """The units of a name."""
    return [unit for unit in services.register.directory().units if unit.name == name]


def attached(services: Services, concern_id: int) -> tuple[AttachedFile, ...]:
    """The attachments of a concern."""
    with services.store.read() as reader:
        return reader.all(AttachedFile, concern_id=concern_id)


def test_a_broken_file_hinders_no_other_and_leaves_nothing_of_itself(
    services: Services, files: Files
) -> None:
    lines = ["Datum;Vad hände;Skola;Kategori"]
    lines += [f"2026-10-29;Händelse {n};Sjöskolan;Trafik och fordon" for n in range(1500)]
    lines += ["2026-10-29;" + "x" * 200_000 + ";Sjöskolan;Trafik och fordon"]
    broken = files("trasig.csv", "\n".join(lines).encode())
    taken = take_in(services, broken, files("not.pdf", b"%PDF-1.7 nothing"), files("bra.xlsx", table(row())))
    assert [(name, error.code) for name, error in taken.refused] == [
        ("trasig.csv", "cell-too-large"), ("not.pdf", "damaged"),
    ]  # fmt: skip
    assert [report.title for report in reports(services)] == ["Klotter på fasaden"]
    assert services.check() == ()


def test_a_disk_that_is_full_on_the_way_takes_in_none_of_the_files(services: Services, files: Files) -> None:
    with services.store.read() as reader:
        ask = reader.connection.exec_driver_sql
        ask("PRAGMA cache_spill = ON")
        ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').scalar_one() + 40}")
    lines = ["Datum;Vad hände;Skola"] + [f"2026-10-29;Händelse {n};Sjöskolan" for n in range(900)]
    good = [files(f"{n}.xlsx", table(row(f"Händelse {n}"))) for n in range(2)]
    with pytest.raises(EnvironmentFault, match="disk-full"):
        take_in(services, good[0], files("stor.csv", "\n".join(lines).encode()), good[1])
    assert reports(services) == []
    assert services.check() == ()


def test_calling_off_leaves_nothing(services: Services, files: Files) -> None:
    def told(done: float) -> None:
        if done > 0.4:
            raise Cancelled

    lines = ["Datum;Vad hände;Skola"] + [f"2026-10-29;Händelse {n};Sjöskolan" for n in range(3000)]
    with pytest.raises(Cancelled):
        services.inbox.take_in([files("stor.csv", "\n".join(lines).encode())], told)
    assert reports(services) == []
    assert services.store.undo_step() is not None


def test_the_template_comes_back_as_it_was_filled_in(services: Services, files: Files) -> None:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(services.forms.template()))
    sheet = book.worksheets[0]
    told = {"Datum": "2026-10-29", "Rubrik": "Klotter", "Enhet": "Sjöskolan", "Kategori": "Övrigt"}
    for cell in next(sheet.iter_rows(max_row=1)):
        if cell.value in told:
            sheet.cell(2, cell.column, told[cell.value])
    out = BytesIO()
    book.save(out)
    look = services.inbox.look([files("mall.xlsx", out.getvalue())])[0]
    assert [(each.title, each.verdict) for each in look.reports] == [("Klotter", Verdict.NEW)]


def test_a_mail_from_outlook_with_a_form_inside_is_read_as_any_other(
    services: Services, files: Files
) -> None:
    kept = ole.message(
        {0x0037: "VB: Iakttagelser", 0x5D01: "rektor@ekbackskolan.example", 0x1000: "Se bilagan."}, {},
        (ole.attachment("blankett.pdf", filled(services)),),
    )  # fmt: skip
    taken = take_in(services, files("mejl.msg", ole.compound(kept)))
    assert (taken.reports, taken.refused) == (2, ())
    assert {report.part for report in reports(services)} == {"blankett.pdf"}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_twenty_times_as_many_rows_take_about_as_much_memory(tmp_path: Path) -> None:
    """Of a process of its own: taking in, undoing and doing again 10,000 rows after 500."""
    figures = taken_in(tmp_path, 10_000, "warm", "take in", "undo", "redo")
    before = figures["before"]["peak"]
    assert max(figures[name]["peak"] for name in ("take in", "undo", "redo")) - before < 32, figures
