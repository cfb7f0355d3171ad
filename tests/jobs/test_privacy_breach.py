"""A stick is lost: the leak is noted and its form printed, with lines for what nobody knows yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.jobs.about_person import notice_bytes
from app.jobs.privacy_breach import breach_bytes
from app.models.base.errors import Refused
from app.models.privacy.breaches import (
    Breach,
    breach_numbered,
    breaches,
    change_breach,
    close_breach,
    note_breach,
    reopen_breach,
)
from app.office import Office
from tests.papers import text_of

DAY = date(2026, 11, 20)
TODAY = date(2026, 11, 21)


def test_a_leak_is_noted_and_its_form_printed(office: Office) -> None:
    number = office.run(note_breach, Breach(DAY, "Se perdió un pendrive", people=120)).value
    assert office.read(breach_numbered, number).breach.people == 120
    said = text_of(breach_bytes(office, number))
    assert "Se perdió un pendrive" in said
    assert "Cuántas personas 120" in said
    assert "Ley Nº 7593/2025" in said


def test_a_leak_is_told_and_closed_once_it_says_what_was_done(office: Office) -> None:
    lost = Breach(DAY, "Se perdió un pendrive", people=120)
    number = office.run(note_breach, lost).value
    with pytest.raises(Refused, match=r"breach\.no_measures"):
        office.run(close_breach, number, TODAY)
    office.run(change_breach, number, replace(lost, measures="Se cambiaron las claves", holders_on=TODAY))
    with pytest.raises(Refused, match=r"breach\.closed_before"):
        office.run(close_breach, number, date(2026, 11, 19))
    office.run(close_breach, number, TODAY)
    assert office.read(breaches, open_only=True) == []
    assert [one.closed_on for one in office.read(breaches)] == [TODAY]
    with pytest.raises(Refused, match=r"breach\.closed"):
        office.run(change_breach, number, lost)
    office.run(reopen_breach, number)
    assert office.read(breach_numbered, number).closed_on is None
    with pytest.raises(Refused, match=r"breach\.not_closed"):
        office.run(reopen_breach, number)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"happened_on": TODAY}, "breach.happened_after"),
        ({"authority_on": date(2026, 11, 19)}, "breach.told_before"),
        ({"holders_on": date(2026, 11, 30)}, "breach.future"),
    ],
)
def test_days_of_a_leak_follow_each_other(office: Office, wrong: dict[str, date], code: str) -> None:
    with pytest.raises(Refused) as refused:
        office.run(note_breach, replace(Breach(DAY, "Se perdió un pendrive"), **wrong))  # type: ignore[arg-type]
    assert [(one.field, one.code) for one in refused.value.problems] == [(next(iter(wrong)), code)]


def test_a_leak_says_what_happened_and_not_tomorrow(office: Office) -> None:
    with pytest.raises(Refused, match=r"breach\.what"):
        office.run(note_breach, Breach(DAY, " "))
    with pytest.raises(Refused, match=r"breach\.future"):
        office.run(note_breach, Breach(date(2026, 12, 1), "Se perdió un pendrive"))
    with pytest.raises(Refused, match=r"breach\.unknown"):
        breach_bytes(office, 9)


def test_the_notice_carries_the_offices_facts_and_the_law(office: Office) -> None:
    said = text_of(notice_bytes(office))
    assert "Gremio de Comerciantes de Prueba, con domicilio en Av. Siempreviva 123, Asunción" in said
    assert "Ley Nº 7593/2025" in said
    assert "el plazo que fija la ley" in said
