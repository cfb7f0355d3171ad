"""Categories as the statutes change: renamed, given other rights, taken away when nobody needs them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.categories import (
    CategoryDraft,
    change_category,
    edit_category,
    new_category,
    remove_category,
)
from app.models.members.commands import add_member
from app.models.members.queries import Category, categories
from app.models.members.rules import MemberDraft
from app.office import Office


def named(office: Office, name: str) -> Category:
    return next(one for one in office.read(categories) if one.name == name)


def refused(office: Office, command: Any, *args: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    return refusal.value


def test_a_category_has_three_rights_and_may_change_them(office: Office) -> None:
    made = office.run(new_category, CategoryDraft("  Protector ", votes=True, pays=False)).value
    one = named(office, "Protector")
    assert (one.id, one.votes, one.pays, one.benefits) == (made, True, False, True)
    office.run(edit_category, made, CategoryDraft("Protectora", votes=False, pays=False, benefits=False))
    one = named(office, "Protectora")
    assert (one.votes, one.pays, one.benefits, one.members) == (False, False, False, 0)


def test_a_name_stands_once_whatever_its_accents(office: Office) -> None:
    made = office.run(new_category, CategoryDraft("Comité")).value
    twice = refused(office, new_category, CategoryDraft("COMITE"))
    assert (twice.code, twice.params["name"]) == ("category.twice", "Comité")
    office.run(edit_category, made, CategoryDraft("COMITÉ"))  # its own name in capitals is no second one
    assert refused(office, new_category, CategoryDraft("  ")).code == "category.nameless"
    assert refused(office, new_category, CategoryDraft("x" * 61)).code == "category.long"
    assert refused(office, edit_category, 99, CategoryDraft("Otra")).code == "category.gone"


def test_only_what_nothing_needs_is_taken_away(office: Office) -> None:
    first = office.read(categories)[0]
    made = office.run(new_category, CategoryDraft("Colaborador")).value
    member = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Gómez"), category="Colaborador")).value
    used = refused(office, remove_category, made)
    assert (used.code, used.params["name"], used.params["count"]) == ("category.has_members", "Colaborador", 1)
    office.run(change_category, member, first.id, date(2026, 11, 1))
    assert refused(office, remove_category, made).code == "category.had_members"
    free = office.run(new_category, CategoryDraft("Nadie")).value
    office.run(remove_category, free)
    assert refused(office, remove_category, free).code == "category.gone"
