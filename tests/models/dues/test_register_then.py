"""The list of members on a past day: who belonged then, their category and standing of then."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.register_list import ListWish, Order, listed_ids, register_lines
from app.models.dues.register_then import lines_then, listed_then
from app.models.members.categories import change_category
from app.models.members.commands import add_category, add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

JUNE = date(2026, 6, 30)
TODAY = date(2026, 11, 21)


def joined(office: Office, name: str, day: date | None, category: str = "Activo", district: str = "") -> int:
    party = PartyDraft("person", name, district=district)
    return office.run(add_member, MemberDraft(party, joined_on=day, category=category)).value


@pytest.fixture
def guild(office: Office) -> dict[str, int]:
    """Ana owed in June and paid since; Bruno left in August; Celia joined in September; Delia changed category."""
    ids = {
        "Ana": joined(office, "Ana Vera", date(2020, 1, 5), district="Luque"),
        "Bruno": joined(office, "Bruno Paredes", date(2020, 1, 5)),
        "Celia": joined(office, "Celia Ojeda", date(2026, 9, 1)),
        "Delia": joined(office, "Delia Rojas", None, district="Areguá"),
    }
    office.run(add_opening_charge, ids["Ana"], 50_000, 1, date(2026, 5, 1))
    office.run(pay, PaymentOrder(ids["Ana"], 50_000, "cash", date(2026, 7, 4)))
    office.run(change_status, ids["Bruno"], "resigned", date(2026, 8, 1), "")
    honorary = office.run(add_category, "Honorario").value
    office.run(change_category, ids["Delia"], honorary, date(2026, 10, 1))
    return ids


def names(office: Office, wish: ListWish, day: date = JUNE, text: str = "") -> list[str]:
    ids = office.read(listed_then, text, wish, day)
    lines = office.read(lines_then, ids, day)
    return [lines[one].member.name.split()[0] for one in ids]


def test_who_belonged_on_that_day(office: Office, guild: dict[str, int]) -> None:
    assert sorted(names(office, ListWish())) == ["Ana", "Bruno", "Delia"]
    assert names(office, ListWish(), text="vera") == ["Ana"]
    assert names(office, ListWish(standing="ended")) == []
    assert names(office, ListWish(standing="ended"), date(2026, 8, 1)) == ["Bruno"]


def test_standing_and_debt_are_of_that_day(office: Office, guild: dict[str, int]) -> None:
    assert names(office, ListWish(standing="in_arrears")) == ["Ana"]
    assert names(office, ListWish(standing="in_arrears"), TODAY) == []
    assert names(office, ListWish(order="debt", descending=True))[0] == "Ana"
    assert names(office, ListWish(order="standing"))[-1] == "Ana"
    line = office.read(lines_then, [guild["Ana"]], JUNE)[guild["Ana"]]
    assert (line.position.standing, line.position.debt) == ("in_arrears", 50_000)


def test_the_category_is_of_that_day(office: Office, guild: dict[str, int]) -> None:
    honorary = office.run(add_category, "Honorario").value
    assert names(office, ListWish(category_id=honorary)) == []
    assert names(office, ListWish(category_id=honorary), TODAY) == ["Delia"]
    assert office.read(lines_then, [guild["Delia"]], JUNE)[guild["Delia"]].member.category == "Activo"
    assert names(office, ListWish(order="category", descending=True), TODAY)[0] == "Delia"


def test_who_did_not_belong_has_no_line(office: Office, guild: dict[str, int]) -> None:
    assert office.read(lines_then, [guild["Celia"], 99], JUNE) == {}
    assert office.read(lines_then, [], JUNE) == {}


def test_of_today_it_is_the_list_of_today(office: Office, guild: dict[str, int]) -> None:
    belong = office.read(listed_ids, "", ListWish(standing="member"))
    assert office.read(listed_then, "", ListWish(), TODAY) == belong
    assert office.read(lines_then, belong, TODAY) == office.read(register_lines, belong)


@pytest.mark.parametrize("order", get_args(Order))
def test_every_order_is_an_order(office: Office, guild: dict[str, int], order: Order) -> None:
    for descending in (False, True):
        wish = ListWish(order=order, descending=descending)
        assert sorted(office.read(listed_ids, "", wish)) == sorted(guild.values())
        assert len(office.read(listed_then, "", wish, JUNE)) == 3


def test_blank_values_stand_last(office: Office, guild: dict[str, int]) -> None:
    assert office.read(listed_ids, "", ListWish(order="district"))[:2] == [guild["Delia"], guild["Ana"]]
    assert office.read(listed_ids, "", ListWish(order="joined_on"))[-1] == guild["Delia"]
