"""The register in counts; every count is the length of the list it opens."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.base.saved_filters import forget_filter, save_filter, saved_filters
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge
from app.models.dues.figures import GROUPINGS, Count, counts
from app.models.dues.register_list import BLANK, ListWish, listed_ids
from app.models.members.bulk_change import bulk_preview, change_many
from app.models.members.commands import add_category, add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def add(office: Office, name: str, trade: str = "", district: str = "", joined: date | None = None) -> int:
    kind = "organization" if name.endswith("S.A.") else "person"
    party = PartyDraft(kind, name, trade=trade, district=district)  # type: ignore[arg-type]  # one of the two
    return office.run(add_member, MemberDraft(party, joined_on=joined)).value


@pytest.fixture
def guild(office: Office) -> Office:
    """Two in gastronomy (written in two ways), one hardware store, one without a trade, one who left."""
    add(office, "Ana Vera", "Gastronomía", "Ñemby", date(2026, 11, 2))
    bruno = add(office, "Bruno Paredes", "GASTRONOMIA", "Asunción", date(2026, 10, 30))
    add(office, "El Tornillo S.A.", "Ferretería", "Ñemby", date(2020, 1, 5))
    add(office, "Celia Ojeda")
    gone = add(office, "Delia Rojas", "Ferretería", "Ñemby", date(2019, 1, 1))
    office.run(add_opening_charge, bruno, 50_000, 1, date(2026, 10, 1))
    office.run(change_status, gone, "resigned", date(2026, 9, 1), "")
    return office


def test_what_people_wrote_in_two_ways_is_one_trade(guild: Office) -> None:
    assert guild.read(counts, "trade") == [Count("Gastronomía", 2), Count("Ferretería", 1), Count("", 1)]
    assert guild.read(counts, "district") == [Count("Ñemby", 2), Count("Asunción", 1), Count("", 1)]


def test_months_without_anybody_are_there_too(guild: Office) -> None:
    joined = guild.read(counts, "joined", DAY)
    assert (len(joined), joined[0].key, joined[-2:]) == (12, "2025-12", [Count("2026-10", 1), Count("2026-11", 1)])
    assert [one for one in guild.read(counts, "left", DAY) if one.members] == [Count("2026-09", 1)]


def test_every_number_opens_its_list(guild: Office) -> None:
    for grouping in GROUPINGS:
        base = ListWish() if grouping in ("joined", "left", "standing") else ListWish(standing="member")
        for one in guild.read(counts, grouping):
            opened = guild.read(listed_ids, "", base.narrowed(grouping, one.key or BLANK))
            assert len(opened) == one.members, (grouping, one)


def test_a_wish_is_everybody_only_without_any_filter() -> None:
    assert ListWish(order="debt", descending=True).everybody
    assert not ListWish(trade="Ferretería").everybody
    assert ListWish().narrowed("trade", "Ferretería").narrowed("trade", "").everybody


def test_a_filter_is_kept_by_name_and_forgotten(office: Office) -> None:
    first = office.run(save_filter, "members", "  Gastronomía de Ñemby ", {"trade": "Gastronomía"}).value
    again = office.run(save_filter, "members", "Gastronomía de Ñemby", {"trade": "Gastronomía", "district": "Ñemby"})
    assert again.value == first
    kept = office.read(saved_filters, "members")
    assert [(one.name, one.wish["district"]) for one in kept] == [("Gastronomía de Ñemby", "Ñemby")]
    assert office.read(saved_filters, "receipts") == []
    office.run(forget_filter, first)
    assert office.read(saved_filters, "members") == []
    with pytest.raises(Refused, match=r"filter\.nameless"):
        office.run(save_filter, "members", " ", {})


def test_many_are_changed_at_once_and_only_those_who_differ(guild: Office) -> None:
    ids = guild.read(listed_ids, "", ListWish(trade="gastronomia"))
    seen = guild.read(bulk_preview, ids, "trade", "Gastronomía")
    assert (len(seen.changing), seen.same) == (1, 1)
    done = guild.run(change_many, ids, "trade", " Gastronomía ").value
    assert done.changed == 1
    assert guild.run(change_many, ids, "trade", "Gastronomía").value.changed == 0
    guild.run(add_category, "Vitalicio")
    assert guild.run(change_many, ids, "category", "Vitalicio").value.changed == 2
    with pytest.raises(Refused, match=r"category\.unknown"):
        guild.run(change_many, ids, "category", "No hay")
    with pytest.raises(Refused, match=r"bulk\.field"):
        guild.run(change_many, ids, "legal_name", "X")
