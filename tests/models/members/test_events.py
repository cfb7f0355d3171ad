"""What was noted of a membership can be put right: day, reason, resolution; the last one taken back."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.undo import undo
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status, edit_member
from app.models.members.events import correct_event, take_back_event
from app.models.members.queries import member, status_as_of
from app.models.members.record import book_lines, events_of
from app.models.members.rules import MemberDraft
from app.office import Office

ACT = "Acta 12/2026, Comité Ejecutivo"


@pytest.fixture
def ana(office: Office) -> int:
    draft = MemberDraft(PartyDraft("person", "Ana Vera"), joined_on=date(2020, 1, 5), admission_act="Acta 3/2020")
    member_id: int = office.run(add_member, draft).value
    office.run(change_status, member_id, "suspended", date(2026, 5, 1), "Falta grave", ACT)
    office.run(change_status, member_id, "reinstated", date(2026, 7, 1), "Descargo aceptado", "Acta 15/2026")
    return member_id


def status(office: Office, member_id: int) -> str:
    return office.read(member, member_id).status


def told(office: Office, member_id: int) -> list[tuple[str, str | None, str, str]]:
    return [(one.event, one.on_date, one.reason, one.act) for one in office.read(events_of, member_id)]


def test_every_event_keeps_its_resolution(office: Office, ana: int) -> None:
    assert told(office, ana) == [
        ("admitted", "2020-01-05", "", "Acta 3/2020"),
        ("suspended", "2026-05-01", "Falta grave", ACT),
        ("reinstated", "2026-07-01", "Descargo aceptado", "Acta 15/2026"),
    ]


def test_an_event_in_the_middle_is_corrected_and_the_past_follows(office: Office, ana: int) -> None:
    suspension = office.read(events_of, ana)[1]
    office.run(correct_event, suspension.id, date(2026, 6, 1), " Falta  leve ", "Acta 13/2026")
    assert told(office, ana)[1] == ("suspended", "2026-06-01", "Falta leve", "Acta 13/2026")
    assert office.read(status_as_of, date(2026, 5, 15))[ana] == "active"
    assert office.read(status_as_of, date(2026, 6, 15))[ana] == "suspended"


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2019, 12, 31), "member.event_before"),
        (date(2026, 7, 2), "member.event_after"),
        (date(2099, 1, 1), "member.event_future"),
    ],
)
def test_events_keep_their_order(office: Office, ana: int, day: date, code: str) -> None:
    suspension = office.read(events_of, ana)[1]
    with pytest.raises(Refused) as refused:
        office.run(correct_event, suspension.id, day, "", "")
    assert refused.value.code == code


def test_the_admission_is_one_wherever_it_is_written(office: Office, ana: int) -> None:
    admission = office.read(events_of, ana)[0]
    office.run(correct_event, admission.id, date(2019, 3, 4), "", "Acta 9/2019")
    row = office.read(member, ana)
    assert (row.joined_on, row.admission_act) == ("2019-03-04", "Acta 9/2019")
    office.run(edit_member, ana, MemberDraft(PartyDraft("person", "Ana Vera"), admission_act="Acta 10/2019"))
    assert told(office, ana)[0] == ("admitted", "2019-03-04", "", "Acta 10/2019")


def test_the_last_event_is_taken_back_and_then_the_one_before(office: Office, ana: int) -> None:
    _, suspension, lifting = office.read(events_of, ana)
    with pytest.raises(Refused) as refused:
        office.run(take_back_event, suspension.id)
    assert refused.value.code == "member.event_not_last"
    office.run(take_back_event, lifting.id)
    assert status(office, ana) == "suspended"
    office.run(take_back_event, suspension.id)
    assert status(office, ana) == "active"
    assert [event for event, *_ in told(office, ana)] == ["admitted"]


def test_an_admission_is_not_taken_back_alone(office: Office, ana: int) -> None:
    with pytest.raises(Refused) as refused:
        office.run(take_back_event, office.read(events_of, ana)[0].id)
    assert refused.value.code == "member.event_first"
    with pytest.raises(Refused):
        office.run(take_back_event, 9_999)


def last_batch(office: Office) -> int:
    return int(office.read(lambda reader: reader.value("SELECT max(tx) FROM journal")))


def test_several_events_are_undone_from_the_last_to_the_first(office: Office, ana: int) -> None:
    lifted, before = last_batch(office), told(office, ana)
    office.run(change_status, ana, "resigned", date(2026, 9, 1), "Se muda", "Nota 4")
    left = last_batch(office)
    with pytest.raises(Refused):
        undo(office, lifted)
    undo(office, left)
    assert (told(office, ana), status(office, ana)) == (before, "active")
    undo(office, lifted)
    assert (told(office, ana), status(office, ana)) == (before[:-1], "suspended")


def test_a_correction_is_undone(office: Office, ana: int) -> None:
    before = told(office, ana)
    office.run(correct_event, office.read(events_of, ana)[1].id, None, "", "")
    assert told(office, ana) != before
    undo(office, last_batch(office))
    assert told(office, ana) == before


def test_the_book_cites_the_resolution_of_the_admission_in_force(office: Office, ana: int) -> None:
    office.run(change_status, ana, "resigned", date(2026, 8, 1), "", "Nota 8")
    office.run(change_status, ana, "admitted", date(2026, 10, 1), "Vuelve", "Acta 20/2026")
    lines = {day: office.read(book_lines, day)[0] for day in (date(2026, 7, 31), date(2026, 9, 1), date(2026, 11, 1))}
    assert [line.act for line in lines.values()] == ["Acta 3/2020", "Acta 3/2020", "Acta 20/2026"]
    assert [(line.left_on, line.left_act) for line in lines.values()] == [
        (None, ""),
        ("2026-08-01", "Nota 8"),
        (None, ""),
    ]
