"""Amounts as the counter writes and reads them, in Paraguay, Chile and Mexico."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Problem, Refused
from app.models.base.values.money import (
    Money,
    counted,
    currency,
    decimal_sign,
    format_count,
    format_money,
    format_number,
    parse_amount,
    spread,
)

CODES = ("PYG", "CLP", "MXN", "USD", "PEN", "BOB", "COP", "ARS", "UYU", "BRL", "EUR")
COUNTRIES = ("PY", "CL", "MX", "PE", "AR")


def objection(text: str, code: str, decimal: str) -> str:
    found = parse_amount(text, code, decimal)  # type: ignore[arg-type]
    assert isinstance(found, Problem), f"{text!r} was read as {found}"
    return found.code


@pytest.mark.parametrize(
    ("amount", "code", "country", "shown"),
    [
        (340_000, "PYG", "PY", "Gs. 340.000"),
        (150_000, "PYG", "PY", "Gs. 150.000"),
        (-150_000, "PYG", "PY", "-Gs. 150.000"),
        (0, "PYG", "PY", "Gs. 0"),
        (866_248_000, "PYG", "PY", "Gs. 866.248.000"),
        (15_000, "CLP", "CL", "$15.000"),
        (-15_000, "CLP", "CL", "-$15.000"),
        (123_450, "MXN", "MX", "$1,234.50"),
        (5, "MXN", "MX", "$0.05"),
        (-5, "MXN", "MX", "-$0.05"),
        (123_450, "USD", "PY", "USD 1.234,50"),
        (123_450, "USD", "CL", "USD 1.234,50"),
        (123_450, "USD", "MX", "USD 1,234.50"),
        (150_000, "PYG", "MX", "PYG 150,000"),
        (150_000, "PYG", "CL", "PYG 150.000"),
        (123_450, "MXN", "PY", "MXN 1.234,50"),
        (123_450, "PEN", "PE", "S/ 1,234.50"),
        (123_450, "BRL", "BR", "R$ 1.234,50"),
        (123_450, "USD", "EC", "$1.234,50"),
    ],
)
def test_amounts_as_the_country_writes_them(amount: int, code: str, country: str, shown: str) -> None:
    assert format_money(Money(amount, code), country) == shown


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_no_invisible_blanks_on_paper(code: str, country: str) -> None:
    shown = format_money(Money(123_456_789, code), country)
    assert "\u00a0" not in shown
    assert "\u202f" not in shown


def test_an_office_may_print_its_own_sign_for_guaranies() -> None:
    assert format_money(Money(150_000, "PYG"), "PY", "₲ ") == "₲ 150.000"
    assert format_money(Money(-150_000, "PYG"), "PY", "G. ") == "-G. 150.000"
    assert format_money(Money(150_000, "CLP"), "PY", "₲ ") == "CLP 150.000"


def test_guaranies_and_chilean_pesos_have_no_cents() -> None:
    assert {code for code in CODES if currency(code).exponent == 0} == {"PYG", "CLP"}
    assert {code for code in CODES if currency(code).exponent == 2} == set(CODES) - {"PYG", "CLP"}


def test_an_unknown_currency_is_refused_with_the_known_ones() -> None:
    assert currency("pyg").code == "PYG"
    with pytest.raises(Refused) as refused:
        currency("XXX")
    assert refused.value.code == "money.currency_unknown"
    assert "PYG" in str(refused.value.params["known"])


class TestSums:
    def test_amounts_of_one_currency_add_up(self) -> None:
        assert Money(85_000, "PYG") + Money(15_000, "PYG") == Money(100_000, "PYG")
        assert Money(85_000, "PYG") - Money(100_000, "PYG") == Money(-15_000, "PYG")
        assert -Money(5, "MXN") == Money(-5, "MXN")
        assert Money(85_000, "PYG").times(4) == Money(340_000, "PYG")
        assert Money(1, "PYG") < Money(2, "PYG") <= Money(2, "PYG")
        assert not Money(0, "PYG")

    def test_guaranies_and_dollars_do_not(self) -> None:
        guaranies, dollars = Money(150_000, "PYG"), Money(2_000, "USD")
        for mix in (
            lambda: guaranies + dollars,
            lambda: guaranies - dollars,
            lambda: guaranies < dollars,
            lambda: guaranies <= dollars,
        ):
            with pytest.raises(ValueError, match="do not add up"):
                mix()
        assert guaranies != dollars

    @pytest.mark.parametrize("wrong", [1.5, 150_000.0, True, "150000", None])
    def test_an_amount_is_never_a_float(self, wrong: object) -> None:
        with pytest.raises(TypeError):
            Money(wrong, "PYG")  # type: ignore[arg-type]

    def test_a_hundred_thousand_over_three_months(self) -> None:
        assert spread(100_000, 3) == [33_334, 33_333, 33_333]
        assert spread(-100_000, 3) == [-33_334, -33_333, -33_333]
        assert spread(0, 2) == [0, 0]

    @given(st.integers(-(10**15), 10**15), st.integers(1, 500))
    def test_spreading_loses_nothing(self, total: int, parts: int) -> None:
        shares = spread(total, parts)
        assert sum(shares) == total
        assert len(shares) == parts
        assert max(shares) - min(shares) <= 1

    @pytest.mark.parametrize("parts", [0, -1])
    def test_nothing_is_spread_over_nobody(self, parts: int) -> None:
        with pytest.raises(ValueError, match="nothing to spread over"):
            spread(1, parts)


class TestReading:
    @pytest.mark.parametrize(
        "text",
        [
            "1500",
            "1.500",
            "1 500",
            "1\u00a0500",
            "1\u202f500",
            " 1.500 ",
            "Gs. 1.500",
            "Gs 1.500",
            "gs.1.500",
            "G. 1.500",
            "₲ 1.500",
            "PYG 1.500",
            "1.500 Gs.",
            "1.500 guaraníes",
            "1.500.-",
            "1.500,-",
            "Gs. 1.500.-",
            "1.500.--",
            "1.500=",
            "1.500***",
            "1.500,00",
            "1500,0",
            "0001500",
        ],
    )
    def test_fifteen_hundred_guaranies(self, text: str) -> None:
        assert parse_amount(text, "PYG", ",") == 1500

    @pytest.mark.parametrize("text", ["150000", "150 000", "150.000", "$ 150.000", "$150.000.-", "CLP 150.000"])
    def test_a_hundred_and_fifty_thousand_chilean_pesos(self, text: str) -> None:
        assert parse_amount(text, "CLP", ",") == 150_000

    @pytest.mark.parametrize(
        ("text", "minor"),
        [
            ("1,234.50", 123_450),
            ("$1,234.50", 123_450),
            ("1234.5", 123_450),
            ("1,500", 150_000),
            ("$ 1,500.00 M.N.", 150_000),
            ("MXN 0.05", 5),
            ("1 234 567.89", 123_456_789),
            ("20 pesos", 2_000),
        ],
    )
    def test_mexican_pesos(self, text: str, minor: int) -> None:
        assert parse_amount(text, "MXN", ".") == minor

    @pytest.mark.parametrize("text", ["USD 1.234,50", "US$ 1.234,50", "U$S 1.234,50", "1.234,5", "1234,50 dólares"])
    def test_dollars_in_paraguay(self, text: str) -> None:
        assert parse_amount(text, "USD", ",") == 123_450

    def test_the_same_text_by_the_two_conventions(self) -> None:
        assert parse_amount("1.500", "USD", ",") == 150_000
        assert objection("1.500", "USD", ".") == "amount.too_many_decimals"
        assert parse_amount("1,500", "USD", ".") == 150_000
        assert objection("1,500", "USD", ",") == "amount.too_many_decimals"

    @pytest.mark.parametrize(
        ("text", "code", "decimal", "objected"),
        [
            ("", "PYG", ",", "amount.empty"),
            ("  \u00a0 ", "PYG", ",", "amount.empty"),
            ("X", "PYG", ",", "amount.not_a_number"),
            ("Gs.", "PYG", ",", "amount.not_a_number"),
            ("mil", "PYG", ",", "amount.not_a_number"),
            ("15O.000", "PYG", ",", "amount.not_a_number"),
            ("150.000 x 2", "PYG", ",", "amount.not_a_number"),
            ("50.000 + 20.000", "PYG", ",", "amount.not_a_number"),
            ("abc 1500", "PYG", ",", "amount.not_a_number"),
            ("1500 abc", "PYG", ",", "amount.not_a_number"),
            ("1'500.000", "MXN", ".", "amount.not_a_number"),
            ("1e5", "PYG", ",", "amount.not_a_number"),
            ("#REF!", "PYG", ",", "amount.not_a_number"),
            ("١٥٠", "PYG", ",", "amount.not_a_number"),
            ("1.5", "PYG", ",", "amount.grouping"),
            ("1.50", "MXN", ",", "amount.grouping"),
            ("15.00", "PYG", ",", "amount.grouping"),
            ("1.5000", "PYG", ",", "amount.grouping"),
            ("1500.000", "PYG", ",", "amount.grouping"),
            ("0.500", "PYG", ",", "amount.grouping"),
            ("1.500 000", "PYG", ",", "amount.grouping"),
            ("1,500.000", "PYG", ",", "amount.grouping"),
            ("1.500,", "PYG", ",", "amount.grouping"),
            (",50", "MXN", ",", "amount.grouping"),
            ("1.500,50", "PYG", ",", "amount.no_cents"),
            ("1500,5", "CLP", ",", "amount.no_cents"),
            ("1500.5", "CLP", ".", "amount.no_cents"),
            ("150,000", "PYG", ",", "amount.no_cents"),
            ("10.999", "MXN", ".", "amount.too_many_decimals"),
            ("10.000", "MXN", ".", "amount.too_many_decimals"),
            ("-1500", "PYG", ",", "amount.negative"),
            ("Gs. -1.500", "PYG", ",", "amount.negative"),
            ("-Gs. 1.500", "PYG", ",", "amount.negative"),
            ("−1.500", "PYG", ",", "amount.negative"),
            ("(1.500)", "PYG", ",", "amount.negative"),
            ("1.500-", "PYG", ",", "amount.negative"),
            ("9" * 16, "PYG", ",", "amount.too_large"),
            ("$ 1.500", "PYG", ",", "amount.other_currency"),
            ("USD 1.500", "PYG", ",", "amount.other_currency"),
            ("1.500 guaraníes", "CLP", ",", "amount.other_currency"),
            ("€ 20", "MXN", ".", "amount.other_currency"),
        ],
    )
    def test_refused_and_said_why(self, text: str, code: str, decimal: str, objected: str) -> None:
        assert objection(text, code, decimal) == objected

    def test_a_refusal_quotes_what_was_written(self) -> None:
        found = parse_amount(" 1.5 ", "PYG", ",")
        assert isinstance(found, Problem)
        assert found.params["text"] == "1.5"

    def test_a_very_long_text_is_quoted_only_in_part(self) -> None:
        found = parse_amount("1" * 500, "PYG", ",")
        assert isinstance(found, Problem)
        assert len(str(found.params["text"])) == 40

    @given(st.integers(0, 10**15 - 1), st.sampled_from(CODES), st.sampled_from(COUNTRIES))
    def test_what_we_print_we_can_read(self, amount: int, code: str, country: str) -> None:
        for shown in (format_number(amount, code, country), format_money(Money(amount, code), country)):
            assert parse_amount(shown, code, decimal_sign(country)) == amount

    @given(st.text(max_size=30), st.sampled_from(CODES), st.sampled_from([",", "."]))
    def test_any_text_gets_an_amount_or_an_objection(self, text: str, code: str, decimal: str) -> None:
        found = parse_amount(text, code, decimal)  # type: ignore[arg-type]
        assert isinstance(found, Problem) or found >= 0

    @given(st.text("0123456789.,- $Gs", max_size=12))
    def test_no_text_is_read_as_more_than_its_figures(self, text: str) -> None:
        found = parse_amount(text, "PYG", ",")
        if isinstance(found, int):
            figures = "".join(c for c in text.split(",")[0] if c.isdigit())
            assert found == int(figures)


@pytest.mark.parametrize(("country", "shown"), [("PY", "10.000"), ("CL", "10.000"), ("MX", "10,000")])
def test_how_many_as_the_country_writes_it(country: str, shown: str) -> None:
    assert format_count(10_000, country) == shown
    assert counted("10000 socios de 10000", 10_000, country) == f"{shown} socios de 10000"
    assert counted("7 socios", 7, country) == "7 socios"
