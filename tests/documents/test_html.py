"""The web page: valid, readable by ear and by keyboard, light and dark, nothing from outside."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from orat.documents.blocks import (
    BulletList,
    Document,
    Heading,
    Link,
    ListItem,
    PageBreak,
    PageFrame,
    Paragraph,
)
from orat.documents.compose_year import compose_year
from orat.documents.formats import write
from orat.documents.html import to_html
from orat.documents.html_style import stylesheet
from orat.domain.formats import Format
from orat.domain.minutes import MinutesContent
from tests.documents.contents import contents
from tests.documents.rich import RICH, document, generated
from tests.documents.samples import AGENDA, DRAFT, FIRES, NOTES, in_swedish, with_discussion
from tests.documents.web_reading import all_of, complaints, contrast, contrasts, parsed, text_in

HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & &amp; R&D <b>"

FRAME = PageFrame(left=("", ""), title='a"b</style>', stamp="EXEMPELDATA", counter="sida {page} av {pages}")


def page_of(content: MinutesContent) -> bytes:
    return write(content, Format.HTML, in_swedish)


def text_of(page: bytes) -> str:
    return text_in(parsed(page).find("body"))


@pytest.mark.parametrize(
    "content", [NOTES, AGENDA, DRAFT, replace(NOTES, example=True, cancelled_reason="x")]
)
def test_pages_are_valid_and_read_well(content: MinutesContent) -> None:
    assert complaints(page_of(content)) == []


@pytest.mark.parametrize("made", [RICH, *map(generated, range(12))])
def test_every_kind_of_block_reads_well(made: Document) -> None:
    assert complaints(to_html(made)) == []


@given(contents())
@settings(max_examples=30, deadline=None)
def test_whatever_was_typed_reads_well(content: MinutesContent) -> None:
    page = page_of(content)
    assert complaints(page) == []
    assert page == page_of(content)


def test_what_is_wrong_with_a_page_is_seen() -> None:
    page = page_of(NOTES)
    for good, bad in (
        (b'lang="sv-SE"', b""),
        (b"<title>", b"<title></title><meta name="),
        (b"<h2 ", b"<h4 "),
        (b'id="section-2"', b'id="section-1"'),
        (b"<caption>", b"<caption></caption><caption>"),
        (b' scope="col"', b""),
        (b"<td>", b'<td colspan="2">'),
        (b"<main>", b"<main><script></script>"),
        (b"</main>", b"</main><p>x</p>"),
    ):
        try:
            found = complaints(page.replace(good, bad))
        except Exception as error:  # noqa: BLE001 -- html5lib says in its own way that a page is not valid
            found = [str(error)]
        assert found, bad


def test_ink_and_ground_contrast_in_both_themes() -> None:
    found = contrasts(stylesheet(FRAME))
    assert len({theme for theme, _, _ in found}) == 2
    assert len(found) > 40
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_on_paper_every_page_tells_name_state_and_number() -> None:
    style = stylesheet(FRAME)
    assert 'content: "EXEMPELDATA \\b7  a\\22 b\\3c \\2f style\\3e "' in style
    assert 'content: "sida " counter(page) " av " counter(pages) ""' in style
    assert "<" not in style


def test_the_look_is_the_only_thing_that_a_browser_may_take_in() -> None:
    page = page_of(NOTES).decode()
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"content=\"default-src 'none'; style-src 'sha256-{digest}'\"" in page


def test_markup_in_every_field_is_shown_as_typed() -> None:
    point = replace(FIRES, title=HOSTILE, discussion=HOSTILE, decision=HOSTILE)
    page = page_of(
        replace(NOTES, organisation=HOSTILE, document_name=HOSTILE, points=(point,), distribution=HOSTILE)
    )
    assert complaints(page) == []
    assert b"<script" not in page
    assert b"<img" not in page
    assert text_of(page).count(HOSTILE) >= 5


def test_what_is_no_character_is_its_code_point() -> None:
    page = page_of(with_discussion("före\x00efter\x85ny \ud800 se http://a.se/\ud800x"))
    assert complaints(page) == []
    assert "före[U+0000]efter ny [U+D800]" in text_of(page)


def test_stage_stamp_and_watermark_are_told_in_words() -> None:
    text = text_of(page_of(replace(DRAFT, example=True)))
    assert text.startswith("EXEMPELDATA Örat mot marken")
    assert "Mötesanteckningar · UTKAST" in text
    frame = replace(RICH.frame, watermark="HEMLIG", stamp="")
    assert "Årsbok · HEMLIG" in text_of(to_html(replace(RICH, frame=frame)))


def test_a_web_page_does_not_say_that_it_is_a_pdf() -> None:
    assert "Kontrollkod" in text_of(page_of(NOTES))
    assert "PDF" not in text_of(page_of(NOTES))


def test_links_lists_curves_languages_and_spans_are_what_they_are() -> None:
    main = parsed(to_html(RICH)).find("body/main")
    links = {text_in(each): each.get("href") for each in main.iter("a")}
    assert links["punkten om bränder"] == "#section-3"
    assert links["hjalp@exempel.se"] == "mailto:hjalp@exempel.se"
    assert "trasig" not in links
    assert links["§ 1 Bränder"] == "#section-3"
    assert [text_in(each) for each in main.find("nav/ol")] == ["§ 1 Bränder Läget i siffror", "Nästa"]
    assert {text_in(each): each.get("lang") for each in main.iter("span") if each.get("lang")} == {
        "fire drill": "en"
    }
    assert [text_in(each) for each in main.iter("div") if each.get("lang") == "en"] == [
        "The whole paragraph is English."
    ]
    outer = next(each for each in main if each.tag == "ol")
    assert [each.tag for each in outer.iter() if each.tag in ("ol", "ul")] == ["ol", "ol", "ul"]
    spans = [
        (text_in(each), each.tag, each.get("rowspan"), each.get("colspan"))
        for each in all_of(main, "th", "td")
    ]
    assert ("Ekbackskolan", "th", "2", None) in spans
    assert ("Ingen rapport", "td", None, "2") in spans
    assert ("Samordnare", "th", None, None) in spans
    pictures = [each for each in main.iter() if str(each.tag).endswith("svg")]
    assert {text_in(each) for each in pictures} == {"Från 1 till 8 på sex veckor, ökar"}


def test_items_keep_the_numbers_that_were_typed() -> None:
    block = BulletList((ListItem("3)", "a"), ("4)", "b"), ("7.", "c"), ("•", "d"), ("§", "e"), ("b.", "f")))
    lists = [
        (each.tag, each.get("class"), each.get("start"), text_in(each))
        for each in all_of(parsed(to_html(document((block,)))), "ol", "ul")
    ]
    assert lists == [
        ("ol", "bracket-number", "3", "a b"),
        ("ol", None, "7", "c"),
        ("ul", None, None, "d"),
        ("ul", "labels", None, "§ e"),
        ("ol", "letter", "2", "f"),
    ]


def test_several_documents_in_one_are_chapters_under_one_title() -> None:
    later = replace(NOTES, week="2026-W48")
    year = compose_year([NOTES, later], NOTES.held_on, later.held_on, in_swedish)
    page = to_html(year)
    assert complaints(page) == []
    body = parsed(page).find("body/main")
    assert [text_in(each) for each in body.iter("h1")] == [year.title]
    assert sum(text_in(each).startswith("Mötesanteckningar vecka") for each in body.iter("h2")) == 2
    assert len(list(body.iter("hr"))) == 2


def test_headings_of_the_first_level_beside_the_title_go_one_level_down() -> None:
    blocks = (
        Heading(level=1, text="Del 1"), Heading(level=3, text="a"), PageBreak(),
        Heading(level=1, text="Del 2"), Heading(level=2, text="b", anchor="x y"),
        Paragraph((Link("dit", "#x y"),)),
    )  # fmt: skip
    page = to_html(document(blocks))
    assert complaints(page) == []
    headings = [
        (each.tag, text_in(each)) for each in parsed(page).iter() if re.fullmatch("h[1-6]", str(each.tag))
    ]
    assert headings == [("h1", "Årsbok 2026"), ("h2", "Del 1"), ("h3", "a"), ("h2", "Del 2"), ("h3", "b")]
