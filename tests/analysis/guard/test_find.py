"""What is found in a text, of which kind and how surely, and what is not."""

import unicodedata
from itertools import pairwise

import pytest

from orat.analysis.guard.find import find, masked
from orat.analysis.guard.lists import Allowed, Kept
from orat.domain.person_data import FindingCertainty, PersonDataKind
from tests.analysis.guard.corpus import lists

Found = list[tuple[str, str]]


def found(text: str) -> Found:
    return [(each.kind.value, text[each.start : each.end]) for each in find(text, lists())]


@pytest.mark.parametrize(
    "written",
    [
        "850712-9818",
        "8507129818",
        "19850712-9818",
        "198507129818",
        "19 850712 - 9818",
        "1985-07-12-9818",
        "85 07 12 9818",
        "85 07 12 98 18",
        "850712+9818",
        "850712–9818",
        "850712‑9818",
        "850712-\n9818",
        "８５０７１２-９８１８",
        "٨٥٠٧١٢-٩٨١٨",
        "85\u200b0712-9818",
        "850712 streck 9818",
    ],
)
def test_a_personnummer_is_certain_however_it_is_written(written: str) -> None:
    text = f"Lappen, {written}, låg kvar."

    (each,) = find(text, lists())

    assert text[each.start : each.end] == written
    assert each.kind is PersonDataKind.PERSONNUMMER
    assert each.certainty is FindingCertainty.CERTAIN


def test_a_wrong_check_digit_is_found_less_surely() -> None:
    (each,) = find("Eleven har 850712-9817.", lists())

    assert (each.certainty, each.reason) == (FindingCertainty.LIKELY, "wrong-check-digit")


def test_a_day_sixty_more_is_a_samordningsnummer() -> None:
    assert found("Hon har 780691-9846.") == [("samordningsnummer", "780691-9846")]


@pytest.mark.parametrize(
    "text",
    [
        "Ärendet är 2026-0412 och Dnr 2026-11-0412.",
        "Mellan 2026-11-03 1430 och 20261103-1530, kl. 0800-1600.",
        "Org.nr 212000-1124, faktura 850712-9817, bankgiro 5051-6822.",
        "Ring 112, 114 14 eller 1177. Växeln har 0771-11 11 11.",
        "Det kostade 12 345 678 kr 2024-2026.",
        "Rum 101, SAL 101, BUP 123 och HUS 123. En BMW 320.",
        "Vid Nobelvägen 14 ungdomar, på Nobelvägen 3 november.",
        "Björkhagsskolan, Björkhagsvägen 10, och Ekbacksgatan 3.",
        "Björn i skogen. Sten kastades. Bo kvar. Mars var lugn i Lund, Berg och Möllan.",
        "Möte med Ingalill Norrbro. Ingalill Norrbros anteckning om Rosengårds skolor.",
        "Gustav Adolfs torg, Anna Lindhs plats och Per Albin Hanssons väg.",
        "Elsa Grahns torg, Sven Nilssons plats och Tekla förskola.",
        "Floden steg. Finns det lampor? Solen sken. Åsen är hal. Klass 7 kom. Nian slutar. Chans till brand.",
        "Knarkhandel och missbruk vid torget. Skolan arbetar mot självmord.",
        "Danska bilar, turkisk mat och arabiska texter.",
        "Skriv till info@exempel.se.",
        "e7c5b893-c07b-4c3c-8a16-a6302065018d och 0374-4405 · 0AB1-0B2F",
        "d02c4a0f31fd8e8ea5303034140ebb3d9b46cca27d72618a8440d7b71725b275",
    ],
)
def test_what_is_no_person_data_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ring 070-174 06 05/0701740606.", [("phone", "070-174 06 05"), ("phone", "0701740606")]),
        ("Mobil +46 (0)70 174 06 05.", [("phone", "+46 (0)70 174 06 05")]),
        ("Skriv till a.b [at] exempel.se.", [("email", "a.b [at] exempel.se")]),
        ("Bilen ABC 12D, moped xyz987.", [("plate", "ABC 12D"), ("plate", "xyz987")]),
        ("Han bor på Norra Skolgatan 3 B, 2 tr.", [("address", "Norra Skolgatan 3 B, 2 tr.")]),
        ("Hon bor på Tegelgatan.", [("address", "Tegelgatan")]),
        ("Ekbacksgatan 31 brann.", [("address", "Ekbacksgatan 31")]),
        ("Hans snap är lill_k09.", [("handle", "lill_k09")]),
        ("Kurdiska män och en kille som är jude.", [("ethnicity", "Kurdiska"), ("ethnicity", "jude")]),
        ("Pojken äter Concerta.", [("health", "Concerta")]),
    ],
)  # fmt: skip
def test_contacts_places_and_sensitive_words(text: str, wanted: Found) -> None:
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I går sprang Bo Lund förbi.", "Bo Lund"),
        ("Vi såg Hodan Warsame Elmi där.", "Hodan Warsame Elmi"),
        ("Mamman Merima Hadžić ringde.", "Merima Hadžić"),
        ("Grannen Wojciech Wróbel såg det.", "Wojciech Wróbel"),
        ("Pojken Rojhat Yildiz vet.", "Rojhat Yildiz"),
        ("Det var Shahrzad Rezaei.", "Shahrzad Rezaei"),
        ("Eleven Xhemshid sprang.", "Xhemshid"),
        ("En som heter Björn.", "Björn"),
        ("Han kallas ”Bagarn” här.", "Bagarn"),
        ("flickan heter alma", "alma"),
        ("YUSUF ABDI SLOG RUTAN", "YUSUF ABDI"),
        ("Svensson, Kalle kom.", "Svensson, Kalle"),
        ("Fatimas mamma ringde.", "Fatima"),
        ("Amina Farah kom.", "Amina Farah"),
        ("Oskar Holma kom.", "Oskar Holma"),
        ("Vi såg Micke P i parken.", "Micke P"),
        ("Det var nog Mina som ringde.", "Mina"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert found(text) == [("name", name)]


def test_the_span_is_of_the_text_as_it_was_written() -> None:
    text = unicodedata.normalize("NFD", "Åsa öppnade när Jörgen Åkesson kom.")

    names = [unicodedata.normalize("NFC", text[each.start : each.end]) for each in find(text, lists())]

    assert names == ["Åsa", "Jörgen Åkesson"]


def test_what_was_kept_is_not_found_again() -> None:
    key = b"register"
    kept = lists().allowing(
        Allowed(people=("Amina Warsame",)),
        Kept(key, frozenset({Kept(key).digest(PersonDataKind.NAME, "kevin")})),
    )

    assert find("Kevin och Amina Warsame kom.", kept) == ()
    assert find("Kevins syster Tuva kom.", kept)[-1].reason == "person-before"


def test_findings_do_not_overlap_and_are_in_order() -> None:
    text = "Hassan Jaber, Blåklintsgatan 5, 0701740618, hassan.j@exempel.se, 850712-9818, bil ABC 123."

    findings = find(text, lists())

    assert all(one.end <= other.start for one, other in pairwise(findings))
    assert len(findings) == 6


def test_masking_puts_the_callers_words_in_their_place() -> None:
    text = "Ring Samira på 0701740630."
    words = {kind: f"[{kind.value}]" for kind in PersonDataKind}

    assert masked(text, find(text, lists()), words) == "Ring [name] på [phone]."


@pytest.mark.parametrize("number", ["040-628 04 27", "0406280427", "+46 40 628 04 27", "+46(0)40-6280427"])
def test_a_units_own_number_and_mail_are_allowed(number: str) -> None:
    known = lists().allowing(Allowed(addresses=("040-628 04 27", "Rektor.A@exempel.se", "")))

    assert find(f"Ring {number} eller skriv till rektor.a@exempel.se.", known) == ()
    assert len(find(f"Ring {number[:-1]}8 eller skriv till rektor.b@exempel.se.", known)) == 2
