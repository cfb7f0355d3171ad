"""Identity numbers of members: kept as written, brought to one form, doubted aloud. All invented or generic."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cl import rut as library_rut
from stdnum.py import ruc as library_ruc

from app.messages import sources
from app.models.base.values.tax_id import (
    TaxId,
    TaxIdResult,
    check_digit_cl,
    check_digit_py,
    format_tax_id,
    is_shared,
    parse_tax_id,
)

OTHERS = ("AR", "BO", "BR", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "NI", "PA", "PE", "SV", "UY", "VE")
RULED = ("PY", "CL", "MX", *OTHERS)
COUNTRIES = (*RULED, "US")
HINTS = (None, "ruc", "ci", "rut", "rfc", "curp", "nit", "passport")


def codes(result: TaxIdResult) -> list[str]:
    return [problem.code for problem in result.problems]


class TestParaguay:
    @pytest.mark.parametrize(
        "ruc", ["80028061-0", "80009735-1", "44444401-7", "2660-3", "123-6", "675729-4", "1234567-9"]
    )
    def test_a_ruc_with_its_right_digit(self, ruc: str) -> None:
        result = parse_tax_id(ruc, "PY", "ruc")
        assert result == TaxIdResult(TaxId("ruc", "PY", ruc, ruc, True))
        assert check_digit_py(ruc.split("-")[0]) == ruc[-1]

    @pytest.mark.parametrize(
        "written",
        [
            "80.028.061-0",
            "80028061 - 0",
            "80028061–0",
            "80028061‐0",
            " 80.028.061-0 ",
            "80,028,061-0",
            "RUC 80028061-0",
            "R.U.C.: 80.028.061-0",
            "RUC Nº 80028061-0",
            "080028061-0",
            "80028061\u00a0-0",
        ],
    )
    def test_a_ruc_as_people_write_it(self, written: str) -> None:
        tax_id = parse_tax_id(written, "PY", "ruc").tax_id
        assert (tax_id.kind, tax_id.value, tax_id.verified) == ("ruc", "80028061-0", True)
        assert tax_id.raw == written.strip()

    def test_a_wrong_digit_is_kept_and_the_right_one_offered(self) -> None:
        result = parse_tax_id("80028061-1", "PY", "ruc")
        assert (result.tax_id.value, result.tax_id.verified) == ("80028061-1", False)
        assert codes(result) == ["id.check_digit"]
        assert result.problems[0].params == {"text": "80028061-1", "right": "0"}

    def test_a_ruc_without_its_digit_is_kept_and_the_digit_offered(self) -> None:
        result = parse_tax_id("2.345.678", "PY", "ruc")
        assert (result.tax_id.kind, result.tax_id.value, result.tax_id.verified) == ("ruc", "2345678", False)
        assert codes(result) == ["id.no_check_digit"]
        assert result.problems[0].params["right"] == check_digit_py("2345678")

    def test_the_last_figure_is_never_taken_for_the_digit(self) -> None:
        assert library_ruc.is_valid("9991603"), "the trap: the library reads this as 999160-3"
        for hint in (None, "ruc", "ci"):
            tax_id = parse_tax_id("9991603", "PY", hint).tax_id
            assert (tax_id.value, tax_id.verified) == ("9991603", False)

    @pytest.mark.parametrize(
        "written", ["2.345.678", "2345678", "C.I. Nº 2.345.678", "CI: 2345678", "Nº 2345678", "2345678.0", "2345678-"]
    )
    def test_a_cedula(self, written: str) -> None:
        result = parse_tax_id(written, "PY", "ci")
        assert (result.tax_id.kind, result.tax_id.value) == ("ci", "2345678")
        assert result.problems == ()

    def test_a_ruc_in_the_column_of_cedulas_is_a_ruc(self) -> None:
        assert parse_tax_id("1.234.567-9", "PY", "ci").tax_id.kind == "ruc"

    @pytest.mark.parametrize("written", ["GOMA701230A", "GOMA-701230-A", "goma 701230 a"])
    def test_an_old_ruc_with_letters(self, written: str) -> None:
        result = parse_tax_id(written, "PY", "ruc")
        assert (result.tax_id.kind, result.tax_id.value) == ("ruc", "GOMA701230A")
        assert codes(result) == ["id.old_form"]

    @pytest.mark.parametrize(
        ("written", "hint", "code"),
        [
            ("123", "ci", "id.lost_zeros"),
            ("123456789", "ci", "id.length"),
            ("123456789", "ruc", "id.length"),
            ("123456789-1", "ruc", "id.length"),
            ("en trámite", "ruc", "id.unusual"),
            ("0", "ci", "id.unusual"),
            ("00000000-0", "ruc", "id.unusual"),
            ("5,95966E+11", "ruc", "id.scientific"),
        ],
    )
    def test_what_is_doubted(self, written: str, hint: str, code: str) -> None:
        assert codes(parse_tax_id(written, "PY", hint)) == [code]

    @given(st.integers(1, 99_999_999))
    def test_the_digit_is_the_tax_offices(self, base: int) -> None:
        assert check_digit_py(str(base)) == library_ruc.calc_check_digit(str(base))
        dotted = f"{base:,}".replace(",", ".")
        assert parse_tax_id(f"{dotted}-{check_digit_py(str(base))}", "PY").tax_id.verified


class TestChile:
    @pytest.mark.parametrize(
        ("written", "value"),
        [
            ("12.345.678-5", "12345678-5"),
            ("12345678-5", "12345678-5"),
            ("012.345.678-5", "12345678-5"),
            ("1.000.005-k", "1000005-K"),
            ("RUT: 12.345.678-5", "12345678-5"),
            ("123456785", "12345678-5"),
            ("1000005K", "1000005-K"),
        ],
    )
    def test_a_rut_as_people_write_it(self, written: str, value: str) -> None:
        result = parse_tax_id(written, "CL", "rut")
        assert result == TaxIdResult(TaxId("rut", "CL", written, value, True))

    @pytest.mark.parametrize("written", ["999.999-K", "6-K"])
    def test_a_very_low_rut_is_taken_with_a_word(self, written: str) -> None:
        result = parse_tax_id(written, "CL", "rut")
        assert result.tax_id.verified == (check_digit_cl(result.tax_id.value.split("-")[0]) == "K")
        assert result.tax_id.value == written.replace(".", "")
        assert codes(result) == ["id.low_rut"]

    def test_a_wrong_digit(self) -> None:
        result = parse_tax_id("12.345.678-K", "CL", "rut")
        assert (result.tax_id.value, result.tax_id.verified) == ("12345678-K", False)
        assert result.problems[0].params["right"] == "5"

    def test_without_hyphen_it_is_read_with_a_word_or_left_without_digit(self) -> None:
        fits = parse_tax_id(f"9876543{check_digit_cl('9876543')}", "CL", "rut")
        assert (fits.tax_id.value, fits.tax_id.verified) == (f"9876543-{check_digit_cl('9876543')}", False)
        assert codes(fits) == ["id.no_hyphen"]
        bare = parse_tax_id("12345678", "CL", "rut")
        assert check_digit_cl("1234567") != "8"
        assert (bare.tax_id.value, codes(bare)) == ("12345678", ["id.no_check_digit"])
        assert bare.problems[0].params["right"] == "5"

    @given(st.integers(1_000_000, 99_999_999))
    def test_the_digit_is_the_tax_offices(self, base: int) -> None:
        assert check_digit_cl(str(base)) == library_rut.calc_check_digit(str(base))

    @pytest.mark.parametrize("written", ["sin rut", "12.345.678-X", "1234567890123"])
    def test_what_is_no_rut_is_kept(self, written: str) -> None:
        result = parse_tax_id(written, "CL", "rut")
        assert result.tax_id.raw == written
        assert codes(result) == ["id.unusual"]


class TestMexico:
    @pytest.mark.parametrize(
        ("written", "value"),
        [
            ("ZZA-010203-AB1", "ZZA010203AB1"),
            ("ZZAA 010203 AB1", "ZZAA010203AB1"),
            ("zzaa010203", "ZZAA010203"),
            ("Ñ&A010203AB1", "Ñ&A010203AB1"),
        ],
    )
    def test_an_rfc_whatever_its_check_digit(self, written: str, value: str) -> None:
        assert parse_tax_id(written, "MX", "rfc") == TaxIdResult(TaxId("rfc", "MX", written, value))

    def test_an_rfc_without_homoclave_of_a_company_is_doubted(self) -> None:
        result = parse_tax_id("ZZA010203", "MX", "rfc")
        assert (result.tax_id.kind, result.tax_id.value, codes(result)) == ("rfc", "ZZA010203", ["id.unusual"])

    def test_a_curp(self) -> None:
        good = parse_tax_id("BOXW310820HNERXN09", "MX", "curp")  # the example of python-stdnum's own text
        assert (good.tax_id.kind, good.tax_id.verified, good.problems) == ("curp", True, ())
        bad = parse_tax_id("BOXW310820HNERXN08", "MX")
        assert (bad.tax_id.kind, codes(bad)) == ("curp", ["id.unusual"])


@pytest.mark.parametrize(
    ("country", "hint", "written", "kind", "value"),
    [
        ("AR", None, "20-05536168-2", "cuit", "20055361682"),
        ("AR", "dni", "12.345.678", "dni", "12345678"),
        ("BO", "nit", "1234567012", "nit", "1234567012"),
        ("BO", "ci", "1234567-1A LP", "ci", "12345671ALP"),
        ("CO", None, "213.123.432-1", "nit", "2131234321"),
        ("EC", None, "1792060346-001", "ruc", "1792060346001"),
        ("HN", None, "0801-1990-123456", "rtn", "08011990123456"),
        ("NI", None, "001-010180-0001A", "ruc", "0010101800001A"),
        ("PA", None, "155596713-2-2015 DV 59", "ruc", "155596713-2-2015DV59"),
        ("PA", "cedula", "8-888-8888", "cedula", "8-888-8888"),
        ("PE", None, "20512333797", "ruc", "20512333797"),
        ("PE", "dni", "12345678", "dni", "12345678"),
        ("US", None, "12-3456789", "other", "12-3456789"),
    ],
)
def test_the_rest_of_the_region(country: str, hint: str | None, written: str, kind: str, value: str) -> None:
    result = parse_tax_id(written, country, hint)
    assert (result.tax_id.kind, result.tax_id.value, result.problems) == (kind, value, ())


@pytest.mark.parametrize("country", RULED)
def test_what_fits_no_rule_is_kept_with_a_word(country: str) -> None:
    result = parse_tax_id("cualquiera 1", country)
    assert (result.tax_id.value, result.tax_id.raw) == ("CUALQUIERA1", "cualquiera 1")
    assert result.tax_id.verified is False
    assert codes(result) == ["id.unusual"]


@pytest.mark.parametrize(
    ("country", "written", "whole"),
    [
        ("PE", "1234567", "01234567"),
        ("HN", "8011990123456", "08011990123456"),
        ("EC", "112345673001", "0112345673001"),
        ("DO", "113918205", "00113918205"),
    ],
)
def test_zeros_that_a_spreadsheet_ate(country: str, written: str, whole: str) -> None:
    result = parse_tax_id(written, country)
    assert result.tax_id.value == written
    assert codes(result) == ["id.lost_zeros"]
    assert result.problems[0].params["right"] == whole


@pytest.mark.parametrize("written", ["5,95966E+11", "5.95966E+11", "8,0009735e+7", "1E+10", " 2,3E+06 "])
@pytest.mark.parametrize("country", ["PY", "CL", "MX", "EC"])
def test_digits_lost_to_scientific_notation(country: str, written: str) -> None:
    result = parse_tax_id(written, country, "ruc")
    assert (result.tax_id.raw, result.tax_id.value) == (written.strip(), "")
    assert codes(result) == ["id.scientific"]


@pytest.mark.parametrize("written", ["EN TRÁMITE", "no tiene", "S/RUC", "0", "000-0", "Nº"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_what_many_members_share_makes_nobody_the_same(country: str, written: str) -> None:
    result = parse_tax_id(written, country, "ruc")
    assert (result.tax_id.raw, result.tax_id.value) == (written, "")
    assert codes(result) == ["id.unusual"]


def test_a_passport_has_no_rule() -> None:
    result = parse_tax_id("ab 123456", "PY", "passport")
    assert result == TaxIdResult(TaxId("passport", "PY", "ab 123456", "AB123456"))


@pytest.mark.parametrize(
    ("country", "written"),
    [("PY", "44444401-7"), ("CL", "66.666.666-6"), ("MX", "XAXX010101000"), ("MX", "XEXX-010101-000")],
)
def test_numbers_for_sales_without_a_name_belong_to_nobody(country: str, written: str) -> None:
    assert is_shared(parse_tax_id(written, country).tax_id)
    assert not is_shared(parse_tax_id("80028061-0", "PY").tax_id)


@pytest.mark.parametrize(
    ("country", "hint", "written", "printed"),
    [
        ("CL", "rut", "12345678-5", "12.345.678-5"),
        ("CL", "rut", "1000005-k", "1.000.005-K"),
        ("PY", "ruc", "80.028.061-0", "80028061-0"),
        ("PY", "ci", "2345678", "2.345.678"),
        ("MX", "rfc", "ZZA-010203-AB1", "ZZA010203AB1"),
        ("AR", "cuit", "20055361682", "20-05536168-2"),
        ("PY", "ruc", "5,95966E+11", "5,95966E+11"),
    ],
)
def test_printed_as_the_country_does(country: str, hint: str, written: str, printed: str) -> None:
    assert format_tax_id(parse_tax_id(written, country, hint).tax_id) == printed


@given(
    st.one_of(st.text(max_size=25), st.text("0123456789.-KkE+ ", max_size=16)),
    st.sampled_from(COUNTRIES),
    st.sampled_from(HINTS),
)
def test_nothing_blocks_and_every_doubt_has_its_sentence(raw: str, country: str, hint: str | None) -> None:
    result = parse_tax_id(raw, country, hint)
    assert result.tax_id.raw == raw.strip()
    assert result.tax_id.country == country
    assert not (result.tax_id.verified and not result.tax_id.value)
    for problem in result.problems:
        assert problem.code in sources()
        str(sources()[problem.code]).format(**problem.params)


@given(st.integers(1, 99_999_999), st.sampled_from(["PY", "CL"]), st.sampled_from(HINTS))
def test_the_normal_form_stays_itself(base: int, country: str, hint: str | None) -> None:
    digit = check_digit_py(str(base)) if country == "PY" else check_digit_cl(str(base))
    once = parse_tax_id(f"{base}-{digit}", country, hint)
    again = parse_tax_id(once.tax_id.value, country, hint)
    assert again.tax_id.value == once.tax_id.value
    assert parse_tax_id(format_tax_id(once.tax_id), country, hint).tax_id.value == once.tax_id.value


def test_an_office_of_paraguay_does_not_load_the_other_countries() -> None:
    script = (
        "import sys; from app.models.base.values.tax_id import parse_tax_id as p; "
        "p('80028061-0', 'PY'); p('12.345.678-5', 'CL'); sys.exit('stdnum' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0
