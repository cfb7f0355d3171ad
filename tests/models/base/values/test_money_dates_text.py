"""Amounts, days and names as offices write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import Period, excel_serial, format_date, long_date, parse_date
from app.models.base.values.money import Money, currency, format_money, format_number, parse_amount, spread
from app.models.base.values.phones import format_phone, parse_phone, split_phones
from app.models.base.values.tax_id import check_digit_cl, check_digit_py, parse_tax_id
from app.models.base.values.text import clean, fold, search_key, sort_key

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("amount", "code", "country", "text"),
    [
        (340_000, "PYG", "PY", "Gs. 340.000"),
        (-150_000, "PYG", "PY", "-Gs. 150.000"),
        (15_000, "CLP", "CL", "$15.000"),
        (123_450, "MXN", "MX", "$1,234.50"),
        (123_450, "USD", "PY", "USD 1.234,50"),
        (123_450, "USD", "MX", "USD 1,234.50"),
        (5, "MXN", "MX", "$0.05"),
    ],
)
def test_amounts_as_the_country_writes_them(amount: int, code: str, country: str, text: str) -> None:
    assert format_money(Money(amount, code), country) == text


@pytest.mark.parametrize(
    ("text", "code", "decimal", "minor"),
    [
        ("1.500", "PYG", ",", 1_500),
        ("Gs. 1.500", "PYG", ",", 1_500),
        ("₲ 1.500.-", "PYG", ",", 1_500),
        ("150000", "PYG", ",", 150_000),
        ("150 000", "PYG", ",", 150_000),
        ("1.500,00", "PYG", ",", 1_500),
        ("$1,234.50", "MXN", ".", 123_450),
        ("1.5", "MXN", ".", 150),
        ("1,500", "MXN", ".", 150_000),
    ],
)
def test_amounts_are_read_by_the_declared_sign(text: str, code: str, decimal: str, minor: int) -> None:
    assert parse_amount(text, code, decimal) == minor  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "code", "decimal", "problem"),
    [
        ("1.5", "PYG", ",", "amount.grouping"),
        ("1500,5", "PYG", ",", "amount.no_cents"),
        ("10.999", "MXN", ".", "amount.too_many_decimals"),
        ("-5", "PYG", ",", "amount.negative"),
        ("", "PYG", ",", "amount.empty"),
        ("X", "PYG", ",", "amount.not_a_number"),
        ("cincuenta mil", "PYG", ",", "amount.not_a_number"),
        ("50.00", "PYG", ",", "amount.grouping"),
    ],
)
def test_what_is_no_amount_is_said(text: str, code: str, decimal: str, problem: str) -> None:
    found = parse_amount(text, code, decimal)  # type: ignore[arg-type]
    assert isinstance(found, Problem)
    assert found.code == problem


@given(st.integers(0, 10**12), st.sampled_from([("PYG", "PY", ","), ("CLP", "CL", ","), ("MXN", "MX", ".")]))
def test_what_is_written_can_be_read_again(amount: int, where: tuple[str, str, str]) -> None:
    code, country, sign = where
    assert parse_amount(format_number(amount, code, country), code, sign) == amount  # type: ignore[arg-type]


@given(st.integers(0, 10**9), st.integers(1, 60))
def test_spreading_loses_nothing(total: int, parts: int) -> None:
    shares = spread(total, parts)
    assert sum(shares) == total
    assert max(shares) - min(shares) <= 1


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="do not add up"):
        Money(1, "PYG") + Money(1, "USD")
    with pytest.raises(Refused, match="currency_unknown"):
        currency("XXX")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21/11/2026", date(2026, 11, 21)),
        ("5/3/24", date(2024, 3, 5)),
        ("05-03-98", date(1998, 3, 5)),
        ("5.3.2024", date(2024, 3, 5)),
        ("2024-03-05", date(2024, 3, 5)),
        ("2024-03-05 00:00:00", date(2024, 3, 5)),
        ("5 de marzo de 2024", date(2024, 3, 5)),
        ("5-mar-2024", date(2024, 3, 5)),
        ("1 de setiembre de 2020", date(2020, 9, 1)),
    ],
)
def test_days_as_offices_write_them(text: str, day: date) -> None:
    assert parse_date(text, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/02/2026", "date.impossible"),
        ("15/13/2018", "date.impossible"),
        ("marzo 2019", "date.day_missing"),
        ("ayer", "date.not_a_date"),
        ("", "date.empty"),
    ],
)
def test_what_is_no_day_is_said(text: str, code: str) -> None:
    found = parse_date(text, today=TODAY)
    assert isinstance(found, Problem)
    assert found.code == code


def test_excels_count_of_days() -> None:
    assert excel_serial(45_356) == date(2024, 3, 5)
    assert excel_serial(59) == date(1900, 2, 28)
    assert excel_serial(61) == date(1900, 3, 1)
    assert isinstance(excel_serial(0.5), Problem)


@given(st.dates(date(1930, 1, 1), date(2027, 12, 31)))
def test_a_printed_day_is_read_as_the_same_day(day: date) -> None:
    assert parse_date(format_date(day), today=TODAY) == day
    assert parse_date(long_date(day), today=TODAY) == day


def test_periods_follow_each_other() -> None:
    assert Period.parse("2026-12").next() == Period.parse("2027-01")
    assert Period.parse("2026-01").previous() == Period.parse("2025-12")
    assert Period.parse("2026").next() == Period(2027)
    assert Period.parse("2026-11").label() == "11/2026"
    with pytest.raises(Refused):
        Period.parse("2026-13")


def test_names_are_found_without_accents_case_or_apostrophes() -> None:
    assert fold("Azote'y ÑANDUTÍ  Ysapỹ g̃uahẽ") == "azotey nanduti ysapy guahe"
    assert search_key("Peña", "", "Nº 4") == "pena no 4"
    assert clean("  Ana   Vera ") == "Ana Vera"


def test_ene_is_sorted_after_ene_without_tilde() -> None:
    names = ["Núñez", "Nuzzi", "Ñamandú", "Ortiz", "Nunes", "Oñate", "Onzari"]
    assert sorted(names, key=sort_key) == ["Nunes", "Núñez", "Nuzzi", "Ñamandú", "Onzari", "Oñate", "Ortiz"]


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("ruc", ["80028061-0", "80009735-1", "44444401-7", "2660-3", "123-6", "675729-4", "1234567-9"])
def test_a_ruc_with_its_right_digit(ruc: str) -> None:
    result = parse_tax_id(ruc, "PY", "ruc")
    assert (result.tax_id.value, result.tax_id.verified, result.problems) == (ruc, True, ())
    assert check_digit_py(ruc.split("-")[0]) == ruc[-1]


@pytest.mark.parametrize(
    ("raw", "country", "hint", "kind", "value", "codes"),
    [
        ("80.028.061-0", "PY", "ruc", "ruc", "80028061-0", []),
        ("80028061-1", "PY", "ruc", "ruc", "80028061-1", ["id.check_digit"]),
        ("2.345.678", "PY", "ruc", "ruc", "2345678", ["id.no_check_digit"]),
        ("2.345.678", "PY", "ci", "ci", "2345678", []),
        ("5,95966E+11", "PY", "ci", "ci", "", ["id.scientific"]),
        ("GOMA701230A", "PY", "ruc", "ruc", "GOMA701230A", ["id.old_form"]),
        ("12.345.678-5", "CL", "rut", "rut", "12345678-5", []),
        ("999.999-K", "CL", "rut", "rut", "999999-K", None),
        ("cualquiera 1", "BO", None, "other", "CUALQUIERA1", ["id.unusual"]),
    ],
)
def test_ids_are_kept_whatever_they_are(
    raw: str, country: str, hint: str | None, kind: str, value: str, codes: list[str] | None
) -> None:
    result = parse_tax_id(raw, country, hint)
    assert (result.tax_id.kind, result.tax_id.value, result.tax_id.raw) == (kind, value, raw)
    if codes is not None:
        assert [problem.code for problem in result.problems] == codes


def test_chilean_digits() -> None:
    assert [check_digit_cl(base) for base in ("12345678", "11111111", "6")] == ["5", "1", "K"]


def test_phones_in_one_cell() -> None:
    assert split_phones("0981 123456 / 021 445555") == ["0981 123456", "021 445555"]
    assert split_phones("0981-123456 y 0971-222333") == ["0981-123456", "0971-222333"]
    assert split_phones("s/n") == []


@pytest.mark.parametrize(
    ("raw", "country", "e164"),
    [
        ("0981 123456", "PY", "+595981123456"),
        ("(021) 612-3456", "PY", "+595216123456"),
        ("+595 981 123 456", "PY", "+595981123456"),
        ("9 8765 4321", "CL", "+56987654321"),
        ("09 8765 4321", "CL", "+56987654321"),
        ("55 1234 5678", "MX", "+525512345678"),
        ("044 55 1234 5678", "MX", "+525512345678"),
        ("+52 1 55 1234 5678", "MX", "+525512345678"),
        ("12", "PY", None),
    ],
)
def test_phones_are_brought_to_one_form(raw: str, country: str, e164: str | None) -> None:
    assert parse_phone(raw, country).e164 == e164


def test_a_phone_is_printed_as_at_home() -> None:
    assert format_phone("+595981123456", "PY") == "0981 123456"
    assert format_phone("+595981123456", "CL") == "+595 981 123456"
