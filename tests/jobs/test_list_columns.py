"""The columns of a list: what leaves the desk without being chosen holds no ids, telephones or debts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.export import export_members
from app.jobs.list_columns import (
    AS_SEEN,
    BY_KEY,
    COLUMNS,
    USUAL,
    chosen_columns,
    fit_to_leave,
    offered_columns,
    personal_titles,
    title,
)
from app.models.base.errors import Refused
from app.models.base.values.phones import Phone
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office


def test_every_column_has_a_title_of_its_own() -> None:
    titles = [title(key) for key in COLUMNS]
    assert len(set(titles)) == len(COLUMNS)
    assert not [text for text in titles if text.casefold().startswith(("field.", "col."))]


def test_without_being_asked_no_id_telephone_or_debt_is_on_a_list() -> None:
    assert not [key for key in USUAL if BY_KEY[key].hidden]
    assert fit_to_leave(AS_SEEN) == ("number", "name", "trade", "category", "standing")
    assert {"tax_id", "phone", "phone2", "email", "address", "balance"} <= {k for k in COLUMNS if BY_KEY[k].hidden}


def test_a_column_is_named_once_and_the_usual_ones_stand_for_none() -> None:
    assert [column.key for column in chosen_columns(("name", "number", "name"))] == ["name", "number"]
    assert tuple(column.key for column in chosen_columns(())) == USUAL


def test_who_makes_the_list_is_told_which_columns_are_personal() -> None:
    assert personal_titles(("number", "name", "phone")) == [title("name"), title("phone")]


def test_a_column_nobody_knows_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Refused) as refused:
        chosen_columns(("name", "shoe"))
    assert refused.value.params["name"] == "shoe"


def test_telephones_leave_as_they_are_dialled_and_places_with_both_codes(places_guild: Office, tmp_path: Path) -> None:
    keys = ("name", "phone", "place_code", "tax_place_code")
    export_members(places_guild, tmp_path / "l.csv", columns=keys)
    lines = (tmp_path / "l.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    # The statistics office counts Central as 11, the tax office the district by itself; two Bella Vista are none.
    assert lines == ["Ana Vera;0981 123456;1112;161", "Beto Bella;021 445555 (casa?);;"]


def test_the_tax_offices_codes_are_offered_only_where_there_are_some() -> None:
    assert "tax_place_code" in offered_columns("PY")
    assert {"place_code", "tax_place_code"} & set(offered_columns("CL")) == {"place_code"}
    assert not {"place_code", "tax_place_code"} & set(offered_columns("PE"))


@pytest.fixture
def places_guild(office: Office) -> Office:
    for name, phone, district in (
        ("Ana Vera", Phone("(0981) 12-34-56", "+595981123456"), "Ñemby"),
        ("Beto Bella", Phone("021 445555 (casa?)", None), "Bella Vista"),
    ):
        office.run(add_member, MemberDraft(PartyDraft("person", name, phones=(phone,), district=district)))
    return office
