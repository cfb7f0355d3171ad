"""Names to keys: what the counter types finds the person, and lists stand in Spanish order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.text import clean, fold, one_point, search_key, sort_key

NAMES = st.text(
    st.one_of(
        st.sampled_from("abcnñzÁÉÍÓÚÜÑáéíóúüẽĩõũỹãG̃g̃'’ʼ`´ -.\u00a0\u200b\t"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José Núñez", "jose nunez"),
        ("  MARÍA\u00a0 del   Puerto ", "maria del puerto"),
        ("Ñandutí", "nanduti"),
        ("Ñemitỹ", "nemity"),
        ("Mbo’eháũ", "mboehau"),
        ("Pẽtĩ Kũña", "peti kuna"),
        ("G̃uahu", "guahu"),
        ("Ag̃uĩ", "agui"),
        ("O'Higgins", "ohiggins"),
        ("Müller & Weiß", "muller & weiss"),
        ("Søren Łukasz", "soren lukasz"),
        ("ﬁlial nº 3", "filial no 3"),
        ("", ""),
        ("\u200bAna\u00ad María\ufeff", "ana maria"),
    ],
)
def test_names_without_their_marks(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("mark", "'’‘ʼ`´′ꞌ")
def test_every_apostrophe_of_azotey(mark: str) -> None:
    assert fold(f"Azote{mark}y") == "azotey"


def test_a_name_from_a_mac_is_the_same_name() -> None:
    apart = unicodedata.normalize("NFD", "Íñigo Peña Güell")
    assert fold(apart) == fold("Íñigo Peña Güell")
    assert sort_key(apart) == sort_key("Íñigo Peña Güell")
    assert clean(apart) == "Íñigo Peña Güell"


def test_the_search_key_joins_what_there_is() -> None:
    assert search_key("Peña, Íñigo", "", "  ", "80012345-6") == "pena, inigo 80012345-6"
    assert search_key() == ""


def test_lists_stand_in_spanish_order() -> None:
    names = ["Ñ", "Nunez", "Oviedo", "Ñañez", "Núñez", "Nzeta", "Nuñez", "Álvarez", "Zárate", "Alvarado", "O'Leary"]
    assert sorted(names, key=sort_key) == [
        *("Alvarado", "Álvarez", "Nunez", "Núñez", "Nuñez", "Nzeta", "Ñ", "Ñañez"),
        *("O'Leary", "Oviedo", "Zárate"),
    ]


def test_a_blank_comes_before_letters() -> None:
    assert sorted(["Sol Nuevo", "Solano", "Sol Ñandé", "Sola"], key=sort_key) == [
        *("Sol Nuevo", "Sol Ñandé", "Sola", "Solano")
    ]


def test_quotes_do_not_order_a_list() -> None:
    assert sort_key('"La Casa" S.A.') == sort_key("La Casa S.A.") == sort_key("«La Casa» S.A.")


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("  Ana   María ", "Ana María"),
        ("Ana\u00a0María\u202fPaz", "Ana María Paz"),
        ("Ana\r\nMaría\t", "Ana María"),
        ("Ana\u200bMaría\ufeff", "AnaMaría"),
        ("Ana\x00 Paz\x07", "Ana Paz"),
        ("Azote’y", "Azote’y"),
        ("ñandú Ñ", "ñandú Ñ"),
    ],
)
def test_cleaning_changes_only_blanks_and_what_nobody_sees(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


def slow_fold(text: str) -> str:
    """The rule said plainly: no case, no marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


@given(st.text("abcñÑáÉüÜẽĩỹõ çÇàâïöß ", max_size=20))
def test_the_fast_way_is_the_plain_way(text: str) -> None:
    assert fold(text) == " ".join(slow_fold(text).split())


@given(NAMES)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(NAMES)
def test_cleaning_does_not_change_what_is_found(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert fold(clean(text)) == fold(text)


@given(NAMES, NAMES)
def test_a_part_of_the_name_finds_it(first: str, second: str) -> None:
    assert fold(first) in search_key(first, second)
    assert fold(second) in search_key(first, second)


@given(st.text("abcdefghijklmnñopqrstuvwxyz", max_size=8), st.text("abcdefghijklmnñopqrstuvwxyz", max_size=8))
def test_the_order_is_the_alphabets(first: str, second: str) -> None:
    alphabet = "abcdefghijklmnñopqrstuvwxyz"
    wanted = [alphabet.index(c) for c in first] < [alphabet.index(c) for c in second]
    assert (sort_key(first) < sort_key(second)) == wanted


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("El 3 es de COMEX S.A.. Corrija el número.", "El 3 es de COMEX S.A. Corrija el número."),
        ("Es de COMEX S.A..", "Es de COMEX S.A."),
        ("Buscando...", "Buscando..."),
        ("Está en ../planillas o en a..b", "Está en ../planillas o en a..b"),
        ("De «COMEX S.A.». Corrija.", "De «COMEX S.A.». Corrija."),
    ],
)
def test_a_sentence_ends_in_one_point(said: str, shown: str) -> None:
    assert one_point(said) == shown
