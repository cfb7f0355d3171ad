"""Amounts, days and counts in words, as receipts and minutes need them (the office's own vectors)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.money import Money
from app.models.base.values.words import amount_in_words, cardinal

SUFFIX = {
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
    101_000: "ciento un mil guaraníes",
    121_021: "ciento veintiún mil veintiún guaraníes",
    150_000: "ciento cincuenta mil guaraníes",
    999_999: "novecientos noventa y nueve mil novecientos noventa y nueve guaraníes",
    1_000_000: "un millón de guaraníes",
    1_000_001: "un millón un guaraníes",
    1_500_000: "un millón quinientos mil guaraníes",
    2_000_000: "dos millones de guaraníes",
    21_000_000: "veintiún millones de guaraníes",
    31_000_000: "treinta y un millones de guaraníes",
    101_000_000: "ciento un millones de guaraníes",
    866_248_000: "ochocientos sesenta y seis millones doscientos cuarenta y ocho mil guaraníes",
    1_000_000_000: "mil millones de guaraníes",
    21_000_000_000: "veintiún mil millones de guaraníes",
    1_000_000_000_000: "un billón de guaraníes",
}
PREFIX = {
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
    1_000_000: "Guaraníes un millón",
    1_000_001: "Guaraníes un millón uno",
}
OTHERS = {
    ("MXN", 50): "cero pesos 50/100 M.N.",
    ("MXN", 100): "un peso 00/100 M.N.",
    ("MXN", 101): "un peso 01/100 M.N.",
    ("MXN", 2_121): "veintiún pesos 21/100 M.N.",
    ("MXN", 100_000_000): "un millón de pesos 00/100 M.N.",
    ("MXN", 100_000_005): "un millón de pesos 05/100 M.N.",
    ("MXN", 123_450): "mil doscientos treinta y cuatro pesos 50/100 M.N.",
    ("USD", 123_450): "mil doscientos treinta y cuatro dólares con cincuenta centavos",
    ("USD", 101): "un dólar con un centavo",
    ("CLP", 2_000_000): "dos millones de pesos",
    ("CLP", 1): "un peso",
}


@pytest.mark.parametrize("amount", SUFFIX)
def test_a_receipt_says_the_amount(amount: int) -> None:
    assert amount_in_words(Money(amount, "PYG")) == SUFFIX[amount]


@pytest.mark.parametrize("amount", PREFIX)
def test_the_paraguayan_form_names_the_currency_first(amount: int) -> None:
    assert amount_in_words(Money(amount, "PYG"), "prefix") == PREFIX[amount]


@pytest.mark.parametrize(("currency", "amount"), OTHERS)
def test_other_currencies(currency: str, amount: int) -> None:
    assert amount_in_words(Money(amount, currency)) == OTHERS[(currency, amount)]


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (1, "uno", "una"),
        (21, "veintiuno", "veintiuna"),
        (31, "treinta y uno", "treinta y una"),
        (201, "doscientos uno", "doscientas una"),
        (531, "quinientos treinta y uno", "quinientas treinta y una"),
        (1_996, "mil novecientos noventa y seis", "mil novecientas noventa y seis"),
        (2_021, "dos mil veintiuno", "dos mil veintiuna"),
    ],
)
def test_counts_agree_with_what_they_count(number: int, masculine: str, feminine: str) -> None:
    assert (cardinal(number), cardinal(number, "f")) == (masculine, feminine)


@given(st.integers(0, 10**15 - 1))
def test_no_number_is_said_with_gaps_or_wrong_ends(number: int) -> None:
    text = amount_in_words(Money(number, "PYG"))
    assert "  " not in text
    assert "uno mil" not in text
    assert "uno guaran" not in text
    assert "un mil " not in f" {text} ".replace("treinta y un mil", "").replace("ciento un mil", "") or number >= 30_000


@given(st.lists(st.integers(0, 10**9), min_size=2, max_size=2, unique=True))
def test_different_amounts_have_different_words(pair: list[int]) -> None:
    first, second = (amount_in_words(Money(n, "PYG")) for n in pair)
    assert first != second
