"""Who is meant on the command line: by number, id or whole name; a part of a name only suggests."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.base.values.phones import Phone
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.queries import resolve_member
from app.models.members.rules import MemberDraft
from app.office import Office


@pytest.fixture
def people(office: Office) -> dict[str, int]:
    names = {"Rosa Sin Número Ruiz": "", "Rosa Ayala": "7", "Ana Paredes": "8", "Ana  Paredes": "9"}
    return {
        number or "rosa": office.run(
            add_member,
            MemberDraft(PartyDraft("person", name, phones=(Phone("0981 700800", "+595981700800"),)), number=number),
        ).value
        for name, number in names.items()
    }


def test_who_has_no_number_is_found_by_the_whole_name(office: Office, people: dict[str, int]) -> None:
    assert office.read(resolve_member, "rosa sin numero RUIZ") == people["rosa"]
    assert office.read(resolve_member, "7") == people["7"]


def test_a_part_of_a_name_says_who_may_be_meant(office: Office, people: dict[str, int]) -> None:
    with pytest.raises(Refused) as refused:
        office.read(resolve_member, "rosa")
    assert refused.value.code == "member.perhaps"
    assert refused.value.params["names"] == "Rosa Ayala (7), Rosa Sin Número Ruiz"


def test_two_of_one_name_and_digits_of_a_telephone_find_nobody(office: Office, people: dict[str, int]) -> None:
    for text, code in (("Ana Paredes", "member.several"), ("700800", "member.unknown"), ("Zoilo", "member.unknown")):
        with pytest.raises(Refused) as refused:
            office.read(resolve_member, text)
        assert refused.value.code == code


def test_who_is_suspended_is_not_suspended_again_by_a_second_click(office: Office, people: dict[str, int]) -> None:
    office.run(change_status, people["7"], "suspended", date(2026, 1, 10), "Mora")
    with pytest.raises(Refused) as refused:
        office.run(change_status, people["7"], "suspended", date(2026, 2, 1), "")
    assert (refused.value.code, refused.value.params["day"]) == ("member.status_already", "10/01/2026")
