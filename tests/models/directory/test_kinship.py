"""Who may be the same as whom: the ways in which offices write one person, and the namesakes who are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.directory.kinship import Likeness, compared, like, name_tokens, suspicions


def person(key: int, name: str, **more: object) -> Likeness:
    return Likeness(key, "person", name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Benítez Ayala, Juan Carlos", "JUAN CARLOS BENITEZ AYALA", "same_name"),
        ("Lic. María del Carmen Ojeda", "Ma. Carmen Ojeda", "same_name"),
        ("Juan Benítez Ayala", "Juan Carlos Benítez Ayala", "short_name"),
        ("J. C. Benítez Ayala", "Juan Carlos Benítez Ayala", "short_name"),
        ("Azote'y Ñandú", "Azotey Nandu", "same_name"),
        ("Ferretería El Tornillo S.A.", "FERRETERIA EL TORNILLO", "same_name"),
    ],
)
def test_one_person_written_in_two_ways(one: str, other: str, reason: str) -> None:
    assert compared(person(1, one), person(2, other)) == (reason,)
    assert compared(person(2, other), person(1, one)) == (reason,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("María González", "María González Benítez"),  # two words are half the country
        ("Juan Carlos Benítez", "Pedro Carlos Benítez"),
        ("R. C. Benítez Ayala", "Juan Carlos Benítez Ayala"),
        ("Ana", "Ana"),
    ],
)
def test_namesakes_are_no_twins(one: str, other: str) -> None:
    assert compared(person(1, one), person(2, other)) == ()


def test_a_card_and_the_ruc_made_of_it_are_one_number() -> None:
    assert compared(person(1, "Ana", tax_id="2345678"), person(2, "Despensa", tax_id="2345678-1")) == ("same_id",)


def test_the_trade_name_of_one_is_the_name_of_the_other() -> None:
    shop = Likeness(2, "organization", "Celia Modas S.R.L.")
    assert compared(person(1, "Celia Ojeda", trade_name="Celia Modas"), shop) == ("trade_name",)


def test_the_most_suspect_pair_comes_first_and_a_crowd_says_nothing() -> None:
    office_phone = "+59521445566"
    crowd = [person(at, f"Socio Número Uno{at}", phones=(office_phone,)) for at in range(50)]
    found = suspicions(
        [
            *crowd,
            person(101, "Ana Vera Sosa", phones=("+595981111222",)),
            person(102, "Ana Vera", phones=("+595981111222", "")),
            person(103, "Blas Ojeda Ruiz", tax_id="1234567"),
            person(104, "Ojeda Ruiz, Blas", tax_id="1234567-9"),
        ]
    )
    assert [(one.first, one.second, one.reasons) for one in found] == [
        (103, 104, ("same_id", "same_name")),
        (101, 102, ("same_phone",)),
    ]


def test_while_somebody_types() -> None:
    known = [person(1, "Ana Vera Sosa"), person(2, "Blas Ojeda")]
    assert [one.second for one in like(person(0, "vera sosa ana"), known)] == [1]
    assert like(person(1, "Ana Vera Sosa"), known) == [], "nobody is like themselves"


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_mutual(one: str, other: str) -> None:
    first, second = person(1, one), person(2, other)
    assert compared(first, second) == compared(second, first)
    assert name_tokens(one) == name_tokens(one.upper()) or not one.isascii()
