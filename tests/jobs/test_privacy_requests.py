"""The book of requests: each with its last day by the law of the country, answered once; data blocked and released."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs.export import export_members
from app.jobs.privacy_requests import due_on, extended_day, note
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import (
    Asker,
    answer_request,
    block,
    blocked_since,
    due_day,
    extend_request,
    request_numbered,
    requests,
    without_blocked,
)
from app.office import Office

DAY = date(2026, 11, 20)


def test_each_country_has_its_term() -> None:
    assert due_on("CL", DAY) == date(2026, 12, 20)
    assert due_on("PY", DAY) == date(2026, 12, 20)  # its law names no term yet: the office's own reminder
    # 20 working days, in the second term without Christmas Day (Ley Federal del Trabajo, art. 74).
    assert due_on("MX", DAY) == date(2026, 12, 18)
    assert due_on("MX", date(2026, 11, 13)) == date(2026, 12, 14)  # the third Monday of November is one of rest
    assert due_on("MX", date(2026, 12, 1)) == date(2026, 12, 30)


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(1, 40))
def test_working_days_never_end_on_a_weekend_and_never_before_the_same_number_of_days(day: date, days: int) -> None:
    due = due_day(day, days, "working")
    assert due.weekday() < 5
    assert due >= day + timedelta(days=days)


def test_a_request_is_noted_answered_once_and_told(office: Office) -> None:
    one = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    number = note(office, Asker(one), "access", DAY, "nota", "Quiere ver sus datos")
    assert [(r.who, r.due_on, r.answered_on) for r in office.read(requests)] == [("Ana Vera", "2026-12-20", None)]
    with pytest.raises(Refused, match=r"request\.no_answer"):
        office.run(answer_request, number, DAY, " ")
    with pytest.raises(Refused, match=r"request\.answer_before"):
        office.run(answer_request, number, DAY - timedelta(days=1), "Entregado en PDF")
    with pytest.raises(Refused, match=r"request\.answer_future"):
        office.run(answer_request, number, DAY + timedelta(days=9), "Entregado en PDF")
    office.run(answer_request, number, DAY, "Entregado en PDF")
    assert office.read(requests, open_only=True) == []
    with pytest.raises(Refused, match=r"request\.answered"):
        office.run(answer_request, number, DAY, "Otra vez")
    with pytest.raises(Refused, match=r"request\.future"):
        note(office, Asker(one), "access", date(2026, 12, 24), "", "")


def test_somebody_the_office_does_not_know_may_ask_too(office: Office) -> None:
    number = note(office, Asker(who="  Rosa   Duarte "), "access", DAY, "correo", "¿Tienen datos míos?")
    found = office.read(request_numbered, number)
    assert (found.who, found.member_id) == ("Rosa Duarte", None)
    with pytest.raises(Refused, match=r"request\.nobody"):
        note(office, Asker(who=" "), "access", DAY, "", "")


def test_a_request_is_pressing_in_its_last_week_and_late_after_its_last_day(office: Office) -> None:
    number = note(office, Asker(who="Rosa Duarte"), "access", date(2026, 11, 9), "correo", "")
    found = replace(office.read(request_numbered, number), due_on=None)
    assert not found.pressing(date(2026, 11, 18))
    assert found.pressing(date(2026, 11, 19))  # noted when no term was known: ten days are long
    due = replace(found, due_on="2026-12-09")
    assert [due.pressing(date(2026, 12, day)) for day in (1, 2)] == [False, True]
    assert [due.late(date(2026, 12, day)) for day in (9, 10)] == [False, True]


def test_the_last_day_is_put_off_once_told_why(office: Office) -> None:
    number = note(office, Asker(who="Rosa Duarte"), "access", DAY, "correo", "Todo")
    with pytest.raises(Refused, match=r"request\.until_needed"):
        extended_day(office, number)  # the law of Paraguay knows no extension
    office.facts = replace(office.facts, country="CL")
    assert extended_day(office, number) == date(2027, 1, 19)
    with pytest.raises(Refused, match=r"request\.no_reason"):
        office.run(extend_request, number, date(2027, 1, 8), "")
    with pytest.raises(Refused, match=r"request\.not_later"):
        office.run(extend_request, number, DAY, "Faltan papeles")
    office.run(extend_request, number, date(2027, 1, 8), "Faltan papeles")
    found = office.read(request_numbered, number)
    assert found.due_on == "2027-01-08"
    assert found.detail == "Todo\n20/12/2026 → 08/01/2027: Faltan papeles"


def test_blocked_data_do_not_leave_and_are_released(office: Office, tmp_path: Path) -> None:
    one = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    office.run(block, one, DAY)
    assert office.read(blocked_since, one) == "2026-11-20"
    other = office.run(add_member, MemberDraft(PartyDraft("person", "Blas Benítez"), number="2")).value
    assert export_members(office, tmp_path / "socios.csv") == 1
    assert "Benítez" in (tmp_path / "socios.csv").read_text(encoding="utf-8-sig")
    assert office.read(without_blocked, [other, one]) == [other]
    office.run(block, one, None)
    assert office.read(blocked_since, one) is None
