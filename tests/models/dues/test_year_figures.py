"""The figures of a year: who was there, came, left and why; the sum is right, whatever the office did not date."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge
from app.models.dues.figures import Count, counts
from app.models.dues.year_figures import HELD, year_figures
from app.models.members.categories import change_category
from app.models.members.commands import add_category, add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office


def joined(office: Office, name: str, day: date | None, trade: str = "", category: str = "Activo") -> int:
    party = PartyDraft("person", name, trade=trade)
    return office.run(add_member, MemberDraft(party, joined_on=day, category=category)).value


@pytest.fixture
def guild(office: Office) -> Office:
    """Two of old; one joined and left in 2025; one joined in 2026, one left in 2026 and came back."""
    ana = joined(office, "Ana Vera", date(2019, 3, 1), "Ferretería")
    joined(office, "Bruno Paredes", None, "FERRETERIA")
    celia = joined(office, "Celia Ojeda", date(2025, 2, 1))
    office.run(change_status, celia, "expelled", date(2025, 10, 5), "Falta grave", "Acta 9/2025")
    joined(office, "Delia Rojas", date(2026, 4, 2), "Librería")
    office.run(change_status, ana, "resigned", date(2026, 5, 1), "")
    office.run(change_status, ana, "admitted", date(2026, 9, 1), "")
    office.run(add_opening_charge, ana, 50_000, 1, date(2026, 10, 1))
    honorary = office.run(add_category, "Honorario").value
    office.run(change_category, ana, honorary, date(2026, 10, 1))
    return office


def test_the_movement_of_a_finished_year(guild: Office) -> None:
    year = guild.read(year_figures, 2025)
    assert (year.day, year.at_start, year.at_end) == (date(2025, 12, 31), 2, 2)
    assert (year.joined, year.all_left, year.undated) == (1, 1, 0)
    assert year.left == (Count("resigned", 0), Count("expelled", 1), Count("deceased", 0))
    assert [one for one in year.left_by_month if one.members] == [Count("2025-10", 1)]
    assert (len(year.joined_by_month), year.held["category"]) == (12, (Count("Activo", 2),))


def test_the_current_year_ends_today(guild: Office) -> None:
    year = guild.read(year_figures, 2026)
    assert (year.day, year.at_start, year.at_end) == (date(2026, 11, 21), 2, 3)
    assert (year.joined, year.all_left, year.undated) == (2, 1, 0)
    assert len(year.joined_by_month) == 11
    assert year.held["category"] == (Count("Activo", 2), Count("Honorario", 1))
    assert year.held["standing"][:2] == (Count("in_good_standing", 2), Count("in_arrears", 1))


def test_until_today_it_counts_what_the_figures_of_today_count(guild: Office) -> None:
    year = guild.read(year_figures, 2026)
    for grouping in ("trade", "district", "size", "standing"):
        assert list(year.held[grouping]) == guild.read(counts, grouping)
    assert {sum(one.members for one in year.held[held]) for held in HELD} == {year.at_end}


def test_what_has_no_day_is_said_apart(guild: Office) -> None:
    bruno = 2
    guild.run(change_status, bruno, "resigned", None, "")
    year = guild.read(year_figures, 2026)
    assert year.at_end == year.at_start + year.joined - year.all_left + year.undated
    assert year.undated == -1


@pytest.mark.parametrize("year", [2027, 1899, 99_999])
def test_a_year_to_come_has_no_figures(office: Office, year: int) -> None:
    with pytest.raises(Refused):
        office.read(year_figures, year)
