"""How long an agreement holds: renewals without drift, the last day to give notice, what it is on any day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.models.agreements.terms import (
    Event,
    Terms,
    add_months,
    alert_due,
    months_of,
    running_end,
    standing,
    term_end,
    usual_last_day,
)

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))
MONTHS = st.integers(1, 60)
YEAR = Terms(signed_on=date(2024, 7, 1), ends_on=date(2025, 6, 30), renewal="tacit", renewal_months=12, notice_days=60)


def test_a_half_year_that_ends_with_june_ends_with_december() -> None:
    assert term_end(date(2026, 6, 30), 6, 1) == date(2026, 12, 31)
    assert term_end(date(2026, 2, 28), 12, 2) == date(2028, 2, 29)
    assert term_end(date(2024, 2, 29), 12, 1) == date(2025, 2, 28)
    assert term_end(date(2026, 1, 30), 1, 1) == date(2026, 2, 27)
    assert term_end(date(2026, 1, 30), 1, 2) == date(2026, 3, 30)


@given(DAYS, MONTHS, st.integers(0, 30))
def test_each_term_begins_the_day_after_the_one_before_and_months_wear_nothing_away(
    end: date, months: int, times: int
) -> None:
    first, second = term_end(end, months, times), term_end(end, months, times + 1)
    assert first < second
    start = end + timedelta(days=1)
    assert first + timedelta(days=1) == add_months(start, months * times)
    assert (second + timedelta(days=1)).day <= start.day
    if start.day <= 28:
        assert (second + timedelta(days=1)).day == start.day


@given(DAYS, st.integers(1, 1200))
def test_the_months_of_a_term_are_found_again(start: date, months: int) -> None:
    end = add_months(start, months) - timedelta(days=1)
    assert months_of(start, end) == months


def test_a_term_that_is_no_whole_number_of_months_has_none() -> None:
    assert months_of(date(2026, 1, 1), date(2026, 3, 15)) is None
    assert months_of(date(2024, 3, 1), date(2025, 3, 1)) == 12, "until the same day is how many write it"
    assert months_of(date(2024, 2, 29), date(2025, 2, 28)) == 12
    assert months_of(date(2026, 1, 1), date(2026, 1, 1)) is None


@given(DAYS, st.integers(1, 40), MONTHS, st.integers(0, 20_000))
def test_a_tacit_renewal_always_has_a_term_that_runs(start: date, first: int, months: int, later: int) -> None:
    end = add_months(start, first) - timedelta(days=1)
    terms = Terms(start, None, end, "tacit", months)
    day = start + timedelta(days=later)
    found, times = running_end(terms, (), day)
    assert found is not None
    assert found >= day
    assert times == 0 or term_end(end, months, times - 1) < day
    assert standing(terms, (), day).state in ("in_force", "expiring")


def test_notice_is_counted_from_the_renewed_term() -> None:
    now = standing(YEAR, (), date(2026, 11, 21))
    assert (now.state, now.ends_on, now.notice_on, now.times) == (
        "in_force",
        date(2027, 6, 30),
        date(2027, 5, 1),
        2,
    )
    assert now.alert_on == date(2027, 4, 1)
    assert standing(YEAR, (), date(2027, 4, 1)).state == "expiring"


def test_a_renewal_agreed_by_hand_is_the_new_end_to_count_from() -> None:
    noted = (Event("renewed", date(2025, 5, 2), date(2025, 12, 31)),)
    assert running_end(YEAR, noted, date(2025, 7, 1)) == (date(2025, 12, 31), 0)
    assert running_end(YEAR, noted, date(2026, 1, 1)) == (date(2026, 12, 31), 1)
    assert running_end(YEAR, noted, date(2025, 5, 1)) == (date(2025, 6, 30), 0)


def test_nothing_renews_after_a_denunciation() -> None:
    told = (Event("denounced", date(2025, 4, 1), date(2025, 6, 30)),)
    assert standing(YEAR, told, date(2025, 6, 30)).state == "denounced"
    assert standing(YEAR, told, date(2025, 7, 1)).state == "ended"
    assert standing(YEAR, told, date(2025, 3, 31)).state == "in_force"


def test_without_an_end_it_holds_for_good() -> None:
    arequipa = Terms(signed_on=date(1996, 12, 10))
    now = standing(arequipa, (), date(2026, 11, 21))
    assert (now.state, now.ends_on, now.notice_on) == ("in_force", None, None)
    assert not alert_due(now, (), date(2026, 11, 21))


def test_an_agreement_on_each_of_its_days() -> None:
    plain = Terms(signed_on=date(2026, 1, 10), starts_on=date(2026, 2, 1), ends_on=date(2026, 12, 31), alert_days=30)
    states = {day: standing(plain, (), day).state for day in (date(2026, 1, 9), date(2026, 1, 10), date(2026, 2, 1))}
    assert list(states.values()) == ["draft", "signed", "in_force"]
    assert standing(plain, (), date(2026, 12, 1)).state == "expiring"
    assert standing(plain, (), date(2027, 1, 1)).state == "expired"
    assert standing(Terms(), (), date(2026, 1, 1)).state == "draft"


def test_a_pause_ends_by_itself_or_when_it_is_said() -> None:
    pause = Event("suspended", date(2026, 3, 1), date(2026, 3, 31))
    open_pause = Event("suspended", date(2026, 3, 1))
    terms = Terms(signed_on=date(2026, 1, 1))
    assert standing(terms, (pause,), date(2026, 3, 31)).state == "suspended"
    assert standing(terms, (pause,), date(2026, 4, 1)).state == "in_force"
    assert standing(terms, (open_pause,), date(2026, 9, 1)).state == "suspended"
    resumed = Event("resumed", date(2026, 5, 1))
    assert standing(terms, (open_pause, resumed), date(2026, 9, 1)).state == "in_force"


def test_the_last_day_of_an_agreement_is_its_own_even_when_it_was_terminated() -> None:
    ended = (Event("terminated", date(2026, 3, 1)),)
    terms = Terms(signed_on=date(2026, 1, 1))
    assert standing(terms, ended, date(2026, 3, 1)).state == "in_force"
    assert standing(terms, ended, date(2026, 3, 2)).state == "terminated"


@given(st.integers(0, 400), st.integers(0, 120), st.integers(0, 120))
def test_the_office_is_told_once_in_every_term(after: int, notice: int, lead: int) -> None:
    terms = Terms(date(2024, 7, 1), None, date(2025, 6, 30), "tacit", 12, notice, lead)
    day = date(2026, 7, 1) + timedelta(days=after)
    now = standing(terms, (), day)
    assert now.ends_on is not None
    assert now.alert_on is not None
    assert alert_due(now, (), day) == (day >= now.alert_on)
    assert not alert_due(now, (now.ends_on,), day)
    assert alert_due(now, (term_end(now.ends_on, 12, -1),), day) == (day >= now.alert_on)


def test_who_ran_out_unnoticed_is_still_told_for_a_while() -> None:
    terms = Terms(signed_on=date(2025, 1, 1), ends_on=date(2025, 12, 31))
    for day, due in ((date(2026, 1, 15), True), (date(2026, 3, 1), True), (date(2026, 3, 2), False)):
        assert alert_due(standing(terms, (), day), (), day) is due


def test_the_usual_last_day_is_the_end_of_the_term_when_notice_is_in_time() -> None:
    now = standing(YEAR, (), date(2026, 11, 21))
    assert usual_last_day(YEAR, now, date(2027, 5, 1)) == date(2027, 6, 30)
    assert usual_last_day(YEAR, now, date(2027, 5, 2)) == date(2027, 7, 1)
    ever = Terms(signed_on=date(1996, 12, 10), notice_days=90)
    since = date(2026, 11, 21)
    assert usual_last_day(ever, standing(ever, (), since), since) == date(2027, 2, 19)
