"""What single words and whole concerns are taken to say."""

import pytest

from orat.analysis.features import features, profile
from orat.domain.concern import Concern


def said(word: str) -> set[str]:
    return {feature for feature, _ in features(word) if ":" in feature}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("papperskorgsbrand", "brand"),
        ("containerbranden", "bränderna"),
        ("eldning", "brand"),
        ("antändes", "brann"),
        ("klottrat", "klotter"),
        ("graffiti", "klotter"),
        ("taggar", "nedklottrad"),
        ("mopeder", "moped"),
        ("mopedkörning", "moped"),
        ("epatraktorer", "mopederna"),
        ("elsparkcyklar", "moped"),
        ("fyrhjulingen", "moped"),
        ("narkotikaförsäljning", "knark"),
        ("droger", "langning"),
        ("ungdomsgäng", "grupp"),
        ("glasruta", "fönstret"),
        ("gångtunneln", "tunnel"),
        ("papperkorg", "papperskorg"),
        ("narkotka", "narkotika"),
        ("nedskärpning", "skräp"),
    ],
)
def test_other_words_for_the_same_meet(one: str, other: str) -> None:
    assert said(one) & said(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("brandlarm", "brand"),
        ("rutin", "ruta"),
        ("parkskolan", "park"),
        ("hotell", "hot"),
        ("taket", "tagg"),
        ("samtal", "samling"),
    ],
)
def test_words_that_only_look_alike_do_not_meet(one: str, other: str) -> None:
    assert not said(one) & said(other)


def test_words_that_say_nothing_say_nothing() -> None:
    assert features("och") == ()
    assert features("x") == ()


def test_a_word_of_every_report_weighs_little() -> None:
    assert max(weight for _, weight in features("eleverna")) < max(
        weight for _, weight in features("bultsax")
    )


def test_a_place_in_the_text_counts_where_the_field_is_empty() -> None:
    told = profile(Concern(title="Mörkt i gångtunneln"))
    filled = profile(Concern(title="Lampor trasiga", place="tunneln vid spåret"))
    assert (told.places.likeness(filled.places) or 0) > 0.3


def test_nothing_said_is_not_the_same_as_unlike() -> None:
    assert profile(Concern()).words.likeness(profile(Concern(title="Brand")).words) is None
