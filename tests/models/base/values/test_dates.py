"""Days as offices write them, spreadsheets' counts of days, and the periods dues are charged for."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import (
    Period,
    excel_serial,
    format_date,
    format_iso,
    format_time,
    long_date,
    parse_date,
    span_text,
)

TODAY = date(2026, 11, 21)
FIFTH_OF_MARCH = date(2024, 3, 5)


def objection(text: str) -> str:
    found = parse_date(text, today=TODAY)
    assert isinstance(found, Problem), f"{text!r} was read as {found}"
    return found.code


@pytest.mark.parametrize(
    "text",
    [
        "5/3/24",
        "05/03/2024",
        "05-03-2024",
        "5-3-24",
        "5.3.2024",
        "05 03 2024",
        "5 / 3 / 2024",
        " 5/3/2024 ",
        "2024-03-05",
        "2024/03/05",
        "2024-03-05 00:00:00",
        "2024-03-05T00:00:00",
        "2024-03-05T00:00:00.000Z",
        "2024-03-05 00:00:00+00:00",
        "5/3/2024 0:00",
        "05/03/2024 12:00:00 a. m.",
        "05/03/2024 12:00:00\u00a0p.\u00a0m.",
        "5 de marzo de 2024",
        "5 de Marzo del 2024",
        "5 DE MARZO DEL AÑO 2024",
        "5 marzo 2024",
        "5 marzo, 2024",
        "5-mar-2024",
        "5-mar-24",
        "5 mar. 2024",
        "5/mar/2024",
        "5º de marzo de 2024",
    ],
)
def test_the_fifth_of_march(text: str) -> None:
    assert parse_date(text, today=TODAY) == FIFTH_OF_MARCH


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1º de marzo de 2024", date(2024, 3, 1)),
        ("1° de marzo de 2024", date(2024, 3, 1)),
        ("1ro de marzo de 2024", date(2024, 3, 1)),
        ("primero de marzo de 2024", date(2024, 3, 1)),
        ("1 de setiembre de 2020", date(2020, 9, 1)),
        ("1-set-2020", date(2020, 9, 1)),
        ("1 sept. 2020", date(2020, 9, 1)),
        ("5-Jan-24", date(2024, 1, 5)),
        ("24-Dec-23", date(2023, 12, 24)),
        ("29/02/2024", date(2024, 2, 29)),
        ("31/12/1999", date(1999, 12, 31)),
    ],
)
def test_other_ways_of_writing_a_day(text: str, day: date) -> None:
    assert parse_date(text, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "date.empty"),
        ("   ", "date.empty"),
        ("31/02/2020", "date.impossible"),
        ("31/02/2026", "date.impossible"),
        ("29/02/2025", "date.impossible"),
        ("15/13/2018", "date.impossible"),
        ("03/25/2024", "date.impossible"),
        ("0/3/2024", "date.impossible"),
        ("2024-13-01", "date.impossible"),
        ("31 de junio de 2024", "date.impossible"),
        ("marzo 2024", "date.day_missing"),
        ("marzo de 2024", "date.day_missing"),
        ("mar-2024", "date.day_missing"),
        ("03/2024", "date.day_missing"),
        ("2024-03", "date.day_missing"),
        ("2024", "date.day_missing"),
        ("ago-18", "date.day_missing"),
        ("5/3", "date.year_missing"),
        ("5 de marzo", "date.year_missing"),
        ("13/2024x", "date.not_a_date"),
        ("20/2024", "date.not_a_date"),
        ("52024", "date.not_a_date"),
        ("05032024", "date.not_a_date"),
        ("5-3/2024", "date.not_a_date"),
        ("5/3/202", "date.not_a_date"),
        ("5/3/20245", "date.not_a_date"),
        ("5 de marte de 2024", "date.not_a_date"),
        ("5/3/2024 y 6/4/2024", "date.not_a_date"),
        ("5/3/2024 10:00 aprox.", "date.not_a_date"),
        ("ayer", "date.not_a_date"),
        ("#N/A", "date.not_a_date"),
        ("X", "date.not_a_date"),
        ("5/3/1889", "date.too_early"),
        ("5/3/2240", "date.too_late"),
    ],
)
def test_what_is_no_day_is_said(text: str, code: str) -> None:
    assert objection(text) == code


def test_an_impossible_day_is_quoted_as_written() -> None:
    found = parse_date(" 31/02/2020 ", today=TODAY)
    assert isinstance(found, Problem)
    assert found.params == {"text": "31/02/2020"}


class TestTwoDigitYears:
    @pytest.mark.parametrize(
        ("text", "year"),
        [("5/3/00", 2000), ("5/3/26", 2026), ("5/3/27", 2027), ("5/3/28", 1928), ("5/3/98", 1998), ("5/3/99", 1999)],
    )
    def test_next_year_is_the_last_of_this_century(self, text: str, year: int) -> None:
        assert parse_date(text, today=TODAY) == date(year, 3, 5)

    def test_the_century_turns_with_the_calendar(self) -> None:
        assert parse_date("5/3/00", today=date(2099, 6, 1)) == date(2100, 3, 5)
        assert parse_date("5/3/99", today=date(2099, 6, 1)) == date(2099, 3, 5)

    def test_without_a_day_to_count_from(self) -> None:
        assert parse_date("21/11/26") == date(2026, 11, 21)
        assert parse_date("5/3/68") == date(2068, 3, 5)
        assert parse_date("5/3/69") == date(1969, 3, 5)

    @given(st.integers(0, 99), st.dates(date(2000, 1, 1), date(2150, 1, 1)))
    def test_the_year_is_never_far_off(self, digits: int, today: date) -> None:
        found = parse_date(f"01/01/{digits:02d}", today=today)
        assert isinstance(found, date)
        assert today.year - 98 <= found.year <= today.year + 1
        assert found.year % 100 == digits


def test_a_file_from_the_north_says_the_month_first() -> None:
    assert parse_date("03/05/2024", "mdy", today=TODAY) == FIFTH_OF_MARCH
    assert parse_date("2024-03-05", "mdy", today=TODAY) == FIFTH_OF_MARCH


@given(st.dates(date(1930, 1, 1), date(2027, 12, 31)))
def test_a_printed_day_is_read_as_the_same_day(day: date) -> None:
    for text in (format_date(day), long_date(day), day.isoformat(), f"{day.day}-{day.month}-{day.year % 100:02d}"):
        assert parse_date(text, today=TODAY) == day


@given(st.text(max_size=30) | st.text("0123456789/-. :demarzoT", max_size=16))
def test_any_text_gets_a_day_or_an_objection(text: str) -> None:
    assert isinstance(parse_date(text, today=TODAY), date | Problem)


class TestExcel:
    @pytest.mark.parametrize(
        ("number", "day"),
        [
            (1, date(1900, 1, 1)),
            (59, date(1900, 2, 28)),
            (61, date(1900, 3, 1)),
            (45_356, FIFTH_OF_MARCH),
            (45_356.75, FIFTH_OF_MARCH),
            (46_347, date(2026, 11, 21)),
        ],
    )
    def test_days_of_the_1900_count(self, number: float, day: date) -> None:
        assert excel_serial(number) == day

    def test_days_of_the_1904_count(self) -> None:
        assert excel_serial(0, date1904=True) == date(1904, 1, 1)
        assert excel_serial(45_356 - 1_462, date1904=True) == FIFTH_OF_MARCH

    def test_the_day_that_never_was(self) -> None:
        found = excel_serial(60)
        assert isinstance(found, Problem)
        assert (found.code, found.params["text"]) == ("date.impossible", "29/02/1900")

    @pytest.mark.parametrize("number", [0, 0.5, -3, 80_000, 1e12, float("nan"), float("inf")])
    def test_numbers_that_are_no_days(self, number: float) -> None:
        found = excel_serial(number)
        assert isinstance(found, Problem)
        assert found.code == "date.serial"

    @pytest.mark.parametrize("year", [1900, 1998, 2024.0])
    def test_a_year_alone_is_no_day_of_1905(self, year: float) -> None:
        found = excel_serial(year)
        assert isinstance(found, Problem)
        assert (found.code, found.params["text"]) == ("date.day_missing", f"{year:.0f}")

    @given(st.dates(date(1906, 2, 1), date(2100, 1, 1)))
    def test_every_day_has_its_number(self, day: date) -> None:
        assert excel_serial((day - date(1899, 12, 30)).days) == day
        assert excel_serial((day - date(1904, 1, 1)).days + 0.25, date1904=True) == day


def test_days_and_hours_are_always_written_the_same_way() -> None:
    assert format_date(date(2026, 3, 5)) == "05/03/2026"
    assert long_date(date(2026, 3, 5)) == "5 de marzo de 2026"
    assert format_time(time(7, 5)) == "07:05"
    assert format_time(datetime(2026, 3, 5, 19, 5, tzinfo=UTC)) == "19:05"
    assert format_iso("2026-03-05") == "05/03/2026"
    assert format_iso("2026-03-05T10:00:00.000Z") == "05/03/2026"
    assert format_iso("") == format_iso(None) == ""


class TestPeriods:
    def test_a_month(self) -> None:
        november = Period.parse("2026-11")
        assert (str(november), november.label(), november.words()) == ("2026-11", "11/2026", "noviembre 2026")
        assert november.kind == "monthly"
        assert (november.first_day(), november.last_day()) == (date(2026, 11, 1), date(2026, 11, 30))

    def test_a_year(self) -> None:
        year = Period.parse("2026")
        assert (str(year), year.label(), year.words()) == ("2026", "2026", "2026")
        assert year.kind == "yearly"
        assert (year.first_day(), year.last_day()) == (date(2026, 1, 1), date(2026, 12, 31))

    def test_one_after_the_other(self) -> None:
        assert Period(2026, 12).next() == Period(2027, 1)
        assert Period(2026, 1).previous() == Period(2025, 12)
        assert Period(2026).next() == Period(2027)
        assert Period(2026).previous() == Period(2025)
        assert Period(2026, 11) < Period(2026, 12) < Period(2027, 1)

    def test_the_period_of_a_day(self) -> None:
        assert Period.of(TODAY, "monthly") == Period(2026, 11)
        assert Period.of(TODAY, "yearly") == Period(2026)

    def test_from_one_to_another(self) -> None:
        months = Period.range(Period(2026, 11), Period(2027, 2))
        assert [str(m) for m in months] == ["2026-11", "2026-12", "2027-01", "2027-02"]
        assert Period.range(Period(2024), Period(2026)) == [Period(2024), Period(2025), Period(2026)]
        assert Period.range(Period(2026, 2), Period(2026, 1)) == []
        with pytest.raises(ValueError, match="same kind"):
            Period.range(Period(2026), Period(2026, 3))

    @pytest.mark.parametrize(
        "text", ["", "2026-13", "2026-00", "2026-1", "11/2026", "1899", "2200", "2026-11-21", "٢٠٢٦", "2026\n"]
    )
    def test_what_is_no_period(self, text: str) -> None:
        with pytest.raises(Refused) as refused:
            Period.parse(text)
        assert refused.value.code == "period.unreadable"

    def test_there_is_no_month_thirteen(self) -> None:
        with pytest.raises(ValueError, match="no month 13"):
            Period(2026, 13)

    @pytest.mark.parametrize(
        ("periods", "text"),
        [
            (["2026-07", "2026-08", "2026-09", "2026-10"], "07/2026 – 10/2026"),
            (["2026-07"], "07/2026"),
            (["2026-12", "2027-01"], "12/2026 – 01/2027"),
            (["2026-06", "2026-03", "2026-05", "2026-05"], "03/2026, 05/2026 – 06/2026"),
            (["2024", "2025", "2027"], "2024 – 2025, 2027"),
            ([], ""),
        ],
    )
    def test_how_a_receipt_names_many(self, periods: list[str], text: str) -> None:
        assert span_text(Period.parse(p) for p in periods) == text

    @given(st.integers(1900, 2150), st.integers(0, 12), st.integers(-400, 400))
    def test_there_and_back(self, year: int, month: int, by: int) -> None:
        period = Period(year, month)
        assert period.next().previous() == period
        assert period.moved(by).moved(-by) == period
        assert (period.moved(by) > period) == (by > 0)
        assert period.last_day() + timedelta(days=1) == period.next().first_day()
        assert Period.of(period.first_day(), period.kind) == period
