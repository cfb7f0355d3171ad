"""Amounts, days and hours in words: every vector of the reference, and the rules on numbers nobody listed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.money import Money
from app.models.base.values.words import (
    amount_in_words,
    cardinal,
    counted,
    date_in_words,
    day_in_words,
    shouted,
    year_in_words,
)

GUARANIES = {
    0: "cero guaraníes",
    1: "un guaraní",
    16: "dieciséis guaraníes",
    21: "veintiún guaraníes",
    22: "veintidós guaraníes",
    23: "veintitrés guaraníes",
    26: "veintiséis guaraníes",
    31: "treinta y un guaraníes",
    100: "cien guaraníes",
    101: "ciento un guaraníes",
    121: "ciento veintiún guaraníes",
    500: "quinientos guaraníes",
    501: "quinientos un guaraníes",
    700: "setecientos guaraníes",
    900: "novecientos guaraníes",
    1_000: "mil guaraníes",
    1_001: "mil un guaraníes",
    1_021: "mil veintiún guaraníes",
    21_000: "veintiún mil guaraníes",
    21_001: "veintiún mil un guaraníes",
    31_000: "treinta y un mil guaraníes",
    50_000: "cincuenta mil guaraníes",
    100_000: "cien mil guaraníes",
    101_000: "ciento un mil guaraníes",
    121_000: "ciento veintiún mil guaraníes",
    121_021: "ciento veintiún mil veintiún guaraníes",
    150_000: "ciento cincuenta mil guaraníes",
    340_000: "trescientos cuarenta mil guaraníes",
    999_999: "novecientos noventa y nueve mil novecientos noventa y nueve guaraníes",
    1_000_000: "un millón de guaraníes",
    1_000_001: "un millón un guaraníes",
    1_500_000: "un millón quinientos mil guaraníes",
    2_000_000: "dos millones de guaraníes",
    21_000_000: "veintiún millones de guaraníes",
    31_000_000: "treinta y un millones de guaraníes",
    100_000_000: "cien millones de guaraníes",
    101_000_000: "ciento un millones de guaraníes",
    866_248_000: "ochocientos sesenta y seis millones doscientos cuarenta y ocho mil guaraníes",
    1_000_000_000: "mil millones de guaraníes",
    21_000_000_000: "veintiún mil millones de guaraníes",
    1_000_000_000_000: "un billón de guaraníes",
    21_000_000_000_000: "veintiún billones de guaraníes",
}
PREFIXED = {
    0: "Guaraníes cero",
    1: "Guaraníes uno",
    21: "Guaraníes veintiuno",
    31: "Guaraníes treinta y uno",
    101: "Guaraníes ciento uno",
    121: "Guaraníes ciento veintiuno",
    1_001: "Guaraníes mil uno",
    1_021: "Guaraníes mil veintiuno",
    21_000: "Guaraníes veintiún mil",
    21_001: "Guaraníes veintiún mil uno",
    340_000: "Guaraníes trescientos cuarenta mil",
    1_000_000: "Guaraníes un millón",
    1_000_001: "Guaraníes un millón uno",
    -5: "Guaraníes menos cinco",
}


@pytest.mark.parametrize(("amount", "words"), GUARANIES.items(), ids=str)
def test_guaranies_on_a_receipt(amount: int, words: str) -> None:
    assert amount_in_words(Money(amount, "PYG")) == words


@pytest.mark.parametrize(("amount", "words"), PREFIXED.items(), ids=str)
def test_guaranies_said_first(amount: int, words: str) -> None:
    assert amount_in_words(Money(amount, "PYG"), "prefix") == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (1, "un peso"),
        (15_000, "quince mil pesos"),
        (1_000_000, "un millón de pesos"),
        (2_000_000, "dos millones de pesos"),
    ],
)
def test_chilean_pesos(amount: int, words: str) -> None:
    assert amount_in_words(Money(amount, "CLP")) == words


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (50, "cero pesos 50/100 M.N."),
        (100, "un peso 00/100 M.N."),
        (101, "un peso 01/100 M.N."),
        (2_121, "veintiún pesos 21/100 M.N."),
        (123_450, "mil doscientos treinta y cuatro pesos 50/100 M.N."),
        (100_000_000, "un millón de pesos 00/100 M.N."),
        (100_000_005, "un millón de pesos 05/100 M.N."),
    ],
)
def test_mexican_pesos_say_their_cents_as_a_fraction(cents: int, words: str) -> None:
    assert amount_in_words(Money(cents, "MXN")) == words


def test_the_mexican_form_in_capitals_keeps_its_accents() -> None:
    assert shouted(amount_in_words(Money(123_450, "MXN"))) == "(MIL DOSCIENTOS TREINTA Y CUATRO PESOS 50/100 M.N.)"
    assert shouted(amount_in_words(Money(100_000_000, "MXN"))) == "(UN MILLÓN DE PESOS 00/100 M.N.)"


@pytest.mark.parametrize(
    ("code", "minor", "words"),
    [
        ("USD", 123_450, "mil doscientos treinta y cuatro dólares con cincuenta centavos"),
        ("USD", 100_000_000, "un millón de dólares"),
        ("USD", 101, "un dólar con un centavo"),
        ("USD", 121, "un dólar con veintiún centavos"),
        ("PEN", 2_050, "veinte soles con cincuenta céntimos"),
        ("UYU", 2_050, "veinte pesos con cincuenta centésimos"),
        ("EUR", 2_100, "veintiún euros"),
        ("USD", -500, "menos cinco dólares"),
        ("BOB", 3_100, "treinta y un bolivianos"),
    ],
)
def test_other_currencies(code: str, minor: int, words: str) -> None:
    assert amount_in_words(Money(minor, code)) == words


@pytest.mark.parametrize(
    ("n", "gender", "words"),
    [
        (21, "m", "veintiuno"),
        (21, "f", "veintiuna"),
        (31, "f", "treinta y una"),
        (200, "f", "doscientas"),
        (100, "f", "cien"),
        (101, "f", "ciento una"),
        (500, "f", "quinientas"),
        (731, "f", "setecientas treinta y una"),
        (200_000, "f", "doscientas mil"),
        (21_000, "m", "veintiún mil"),
        (1_000_001, "f", "un millón una"),
        (200_000_000, "f", "doscientos millones"),
        (0, "f", "cero"),
        (-5, "m", "menos cinco"),
    ],
)
def test_numbers_standing_alone(n: int, gender: str, words: str) -> None:
    assert cardinal(n, gender) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("n", "men", "women"),
    [
        (1, "un socio", "una socia"),
        (21, "veintiún socios", "veintiuna socias"),
        (201, "doscientos un socios", "doscientas una socias"),
        (531, "quinientos treinta y un socios", "quinientas treinta y una socias"),
        (2_000_000, "dos millones de socios", "dos millones de socias"),
        (0, "cero socios", "cero socias"),
    ],
)
def test_members_counted_for_the_minutes(n: int, men: str, women: str) -> None:
    assert counted(n, "socio", "socios") == men
    assert counted(n, "socia", "socias", "f") == women


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (1, "al primer día"),
        (2, "a los dos días"),
        (21, "a los veintiún días"),
        (31, "a los treinta y un días"),
    ],
)
def test_how_minutes_open(day: int, words: str) -> None:
    assert day_in_words(day) == words


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (1996, "mil novecientos noventa y seis"),
        (2021, "dos mil veintiuno"),
        (2026, "dos mil veintiséis"),
    ],
)
def test_years(year: int, words: str) -> None:
    assert year_in_words(year) == words


def test_a_whole_date() -> None:
    assert date_in_words(date(2026, 11, 21)) == "a los veintiún días del mes de noviembre de dos mil veintiséis"
    assert date_in_words(date(2021, 3, 1)) == "al primer día del mes de marzo de dos mil veintiuno"


@pytest.mark.parametrize("day", [0, 32, -1])
def test_no_month_has_such_a_day(day: int) -> None:
    with pytest.raises(ValueError, match="no month"):
        day_in_words(day)


def test_a_trillion_is_beyond_every_receipt() -> None:
    assert cardinal(10**18 - 1).startswith("novecientos noventa y nueve mil")
    with pytest.raises(ValueError, match="too large"):
        cardinal(10**18)


ONES = """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis
veintisiete veintiocho veintinueve"""
TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
HUNDREDS = "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
WORTH = {
    **{word: n for n, word in enumerate(ONES.split())},
    **{word: 30 + 10 * n for n, word in enumerate(TENS.split())},
    **{word: 100 + 100 * n for n, word in enumerate(HUNDREDS.split())},
    **{"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "cien": 100, "y": 0},
}


def worth(words: str) -> int:
    """Reads the words back, by adding and multiplying: a second way, that shares nothing with the first."""
    total = group = thousands = 0
    for word in words.replace("cientas", "cientos").replace("quinientas", "quinientos").split():
        if word == "mil":
            thousands, group = (group or 1) * 1_000, 0
        elif word in ("millón", "millones"):
            total, thousands, group = total + (thousands + group) * 10**6, 0, 0
        elif word in ("billón", "billones"):
            total, thousands, group = total + (thousands + group) * 10**12, 0, 0
        else:
            group += WORTH[word]
    return total + thousands + group


@given(st.one_of(st.integers(0, 10**7), st.integers(0, 10**18 - 1)), st.sampled_from(["m", "f"]))
def test_read_back_it_is_the_same_number(n: int, gender: str) -> None:
    words = cardinal(n, gender)  # type: ignore[arg-type]
    assert worth(words) == n
    assert "  " not in words


@given(st.integers(2, 10**15))
def test_no_uno_before_a_noun(n: int) -> None:
    words = amount_in_words(Money(n, "PYG"))
    assert "uno guaran" not in words
    assert "uno mil" not in words
    assert "un mil guaran" not in words or worth(words.removesuffix(" guaraníes")) >= 21_000
    assert ("de guaraníes" in words) == (n % 10**6 == 0)
    assert worth(words.removesuffix(" guaraníes").removesuffix(" de")) == n
