"""Which written names say themselves what is given name and what is surname; the others stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.name_order import told_name
from app.models.base.values.person_name import NameOrder, display_name
from app.models.base.values.text import fold


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Ana Paz Vera", ("Ana", "Paz", "Vera", "")),
        ("BENITEZ AYALA JUAN CARLOS", ("Juan Carlos", "Benitez", "Ayala", "")),
        ("Ñandú Azote'y, Ñeca", ("Ñeca", "Ñandú", "Azote'y", "")),
        ("María Pérez de Gómez", ("María", "Pérez", "", "de Gómez")),
        ("María Benítez Vda. de Sosa", ("María", "Benítez", "", "Vda. de Sosa")),
        ("Guillermina de Imlach", ("Guillermina", "", "", "de Imlach")),
        ("De la Cruz Benítez Juan", ("Juan", "De la Cruz", "Benítez", "")),
        ("Lic. María del Carmen Ojeda", ("María del Carmen", "Ojeda", "", "")),
        ("María Ñeca Paz Vera", ("María Ñeca", "Paz", "Vera", "")),
    ],
)
def test_a_name_that_tells_itself(cell: str, parts: tuple[str, ...]) -> None:
    told = told_name(cell)
    assert told is not None
    assert (told.given_names, told.surname1, told.surname2, told.married_name) == parts


@pytest.mark.parametrize(
    "cell",
    [
        *("Arami Yvoty Katu", "Luis Alberto", "Rosa", "Despensa Sol", "Ferretería Benítez", "Juan y María Paz"),
        *("Juan Paz / Luis Gil", "Mirta Ñandú Azote'y", "'' AA", "Benítez,", "Paz, Ana, Luis", "Juan 2", ""),
    ],
)
def test_what_would_be_a_guess_stays_whole(cell: str) -> None:
    assert told_name(cell) is None


@pytest.mark.parametrize(
    ("cell", "order", "parts"),
    [
        ("Benítez Ñeca", "surnames_first", ("Ñeca", "Benítez", "")),
        ("Benítez Ayala Ñeca", "surnames_first", ("Ñeca", "Benítez", "Ayala")),
        ("Ñeca Benítez", "given_first", ("Ñeca", "Benítez", "")),
        ("Juan Benítez", "surnames_first", None),  # the title says one thing and the name another
        ("Ñandú Ñeca", "surnames_first", None),
        ("Despensa Sol", "surnames_first", None),
    ],
)
def test_the_title_of_the_column_helps(cell: str, order: NameOrder, parts: tuple[str, ...] | None) -> None:
    told = told_name(cell, order)
    assert (told and (told.given_names, told.surname1, told.surname2)) == parts


_WORDS = [
    "Ana",
    "Juan",
    "María",
    "Benítez",
    "Paz",
    "de",
    "la",
    "Cruz",
    "Ñandú",
    "vda.",
    "Lic.",
    ",",
    "'",
    "y",
    "Azote'y",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=7), st.sampled_from(["auto", "given_first", "surnames_first"]))
def test_no_word_is_lost_and_none_invented(words: list[str], order: NameOrder) -> None:
    cell = " ".join(words)
    told = told_name(cell, order)
    if told is not None:
        bare = fold(cell).replace(",", " ").replace(".", "").replace("lic", "")
        shown = fold(display_name(told)).replace(".", "")
        assert sorted(set(shown.split()) - {"de"}) == sorted(set(bare.split()) - {"de"})
