"""The collector's round: whom to visit in which order, and the pad that comes back with every number."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.out import answer_bytes
from app.jobs.answers.question import Question
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.orders import PaidBy, Share
from app.models.dues.pads import add_pad, hand_pad
from app.models.dues.queries import account
from app.models.dues.receipt_queries import receipts_by_id
from app.models.dues.route import PadLine, enter_pad_sheet, missing_of, route
from app.models.dues.series import series_named
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    """Four who owe 100.000 each: two streets of Centro, one of Ñandejara, one of whom no address is known."""
    places = {
        "Ana": ("Centro", "Palma 20"),
        "Bruno": ("centro", "Alberdi 5"),
        "Celia": ("Ñandejara", ""),
        "Zulma": ("", ""),
    }
    made = {}
    for name, (district, address) in places.items():
        party = PartyDraft("person", name, district=district, address=address)
        made[name] = office.run(add_member, MemberDraft(party, joined_on=date(2020, 1, 1))).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    for month in ("2026-09", "2026-10"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    made["pad"] = office.run(add_pad, "T1", 101, 150).value
    office.run(hand_pad, "T1", "Don Julio", date(2026, 11, 1))
    return made


def test_by_district_and_street_and_who_has_no_address_last(office: Office, ids: dict[str, int]) -> None:
    assert [one.member.name for one in office.read(route, TODAY)] == ["Bruno", "Ana", "Celia", "Zulma"]
    assert [one.member.name for one in office.read(route, TODAY, "CENTRO")] == ["Bruno", "Ana"]
    office.run(change_status, ids["Ana"], "deceased", TODAY, "")
    assert [one.member.name for one in office.read(route, TODAY)] == ["Bruno", "Celia", "Zulma"]


def test_the_sheet_has_room_to_write(office: Office, ids: dict[str, int]) -> None:
    answer = ask(office, Question("route", TODAY, TODAY))
    assert answer.totals[4] == 400_000
    assert answer_bytes(office, answer).startswith(b"%PDF")


def test_the_papers_come_in_by_their_numbers(office: Office, ids: dict[str, int]) -> None:
    lines = [PadLine(103, ids["Ana"], 100_000), PadLine(101, ids["Bruno"], 50_000), PadLine(102, note="Manchado")]
    made = office.run(enter_pad_sheet, ids["pad"], lines, TODAY).value
    assert [one.number_text for one in made] == ["000101", "000103"]
    assert office.read(account, ids["Ana"]).debt == 0
    assert office.read(account, ids["Bruno"]).debt == 50_000


def test_a_paper_of_two_members_and_one_that_another_member_paid(office: Office, ids: dict[str, int]) -> None:
    both = (Share(ids["Ana"], 100_000), Share(ids["Bruno"], 50_000))
    firm = PaidBy(name="Ferretería Sur SA", tax_id="80012345-0")
    lines = [
        PadLine(101, others=both, payer=firm),
        PadLine(102, ids["Celia"], 50_000, payer=PaidBy(ids["Zulma"])),
    ]
    made = office.run(enter_pad_sheet, ids["pad"], lines, TODAY).value
    assert [(one.number_text, one.amount) for one in made] == [("000101", 150_000), ("000102", 50_000)]
    assert [office.read(account, ids[name]).debt for name in ("Ana", "Bruno", "Celia")] == [0, 50_000, 50_000]
    rows = office.read(receipts_by_id, [one.receipt_id for one in made])
    assert [row.who for row in rows] == ["Ferretería Sur SA (Ana, Bruno)", "Zulma (Celia)"]
    assert {row.collector for row in rows} == {"Don Julio"}
    twice = [PadLine(103, ids["Ana"], 1_000, others=(Share(ids["Ana"], 1_000),))]
    with pytest.raises(Refused, match=r"payment\.member_twice"):
        office.run(enter_pad_sheet, ids["pad"], twice, TODAY)


def test_a_missing_number_is_asked_and_nothing_is_written(office: Office, ids: dict[str, int]) -> None:
    lines = [PadLine(101, ids["Ana"], 50_000), PadLine(104, ids["Bruno"], 50_000)]
    pad = office.read(series_named, "T1")
    assert office.read(missing_of, pad, [101, 104]) == [102, 103]
    with pytest.raises(Refused, match=r"pad\.sheet_missing.*T1-000102, T1-000103"):
        office.run(enter_pad_sheet, ids["pad"], lines, TODAY)
    assert office.read(account, ids["Ana"]).debt == 100_000
    office.run(enter_pad_sheet, ids["pad"], lines, TODAY, later=True)
    assert office.read(account, ids["Ana"]).debt == 50_000


@pytest.mark.parametrize(
    ("numbers", "code"),
    [((), r"pad\.sheet_empty"), ((101, 101), r"pad\.sheet_twice"), ((99,), r"pad\.out_of_range")],
)
def test_odd_papers_are_refused(office: Office, ids: dict[str, int], numbers: tuple[int, ...], code: str) -> None:
    lines = [PadLine(number, ids["Ana"], 1_000) for number in numbers]
    with pytest.raises(Refused, match=code):
        office.run(enter_pad_sheet, ids["pad"], lines, TODAY)
