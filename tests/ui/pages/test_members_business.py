"""Businesses at the desk: a state, a size with its reason, the categories, the report, sex and age only when asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.jobs.business_words import standing_words
from app.models.directory.business import StateDraft, note_state, states_of
from app.models.directory.business_size import SizeDraft, note_size, sizes_of
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.directory.traits import TraitSwitch, set_trait_switch, trait_switch, traits_kept, traits_of
from app.models.dues.register_list import ListWish
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.queries import categories
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.members.business_dialogs import SizeDialog, StateDialog
from app.ui.pages.members.business_noted import NotedDialog
from app.ui.pages.members.business_part import BusinessPart
from app.ui.pages.members.business_report import BusinessReportDialog
from app.ui.pages.members.categories_dialog import CategoriesDialog
from app.ui.pages.members.figures import FiguresPage
from app.ui.pages.members.form import MemberDialog
from app.ui.pages.members.list import MembersPage
from app.ui.pages.members.traits_dialog import TraitsDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page

MARCH = date(2023, 3, 1)


@pytest.fixture
def whose(office: Office, people: list[int]) -> PartyRef:
    return office.read(party_of_member, people[0])


def told(part: BusinessPart) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def test_the_part_says_how_it_stands_and_why_its_size(
    qtbot: QtBot, office: Office, office_desk: Desk, whose: PartyRef, dialogs: FakeDialogs
) -> None:
    part = BusinessPart(office_desk, whose)
    qtbot.addWidget(part)
    assert standing_words([], office.clock.today()) in told(part)
    office.run(note_state, StateDraft(whose.kind, whose.id, "open", MARCH))
    office.run(note_size, SizeDraft(whose.kind, whose.id, MARCH, 8, 900_000_000, sales_year=2022))
    part = BusinessPart(office_desk, whose)
    qtbot.addWidget(part)
    assert "01/03/2023" in told(part)
    assert "8" in told(part)
    part.say_why()
    assert "Ley 4457/2012" in dialogs.messages[-1]


def test_a_state_is_noted_and_what_order_forbids_is_said_at_its_field(
    qtbot: QtBot, office: Office, office_desk: Desk, whose: PartyRef
) -> None:
    box = StateDialog(office_desk, whose, [])
    qtbot.addWidget(box)
    box.submit()
    assert box.form.problem_at("on_date")  # of an opening no day is proposed
    box.form.put({"on_date": MARCH, "source": "Patente"})
    box.submit()
    noted = office.read(states_of, whose.kind, whose.id)
    assert [(one.state, one.on_date, one.source) for one in noted] == [("open", "2023-03-01", "Patente")]
    again = StateDialog(office_desk, whose, noted)
    qtbot.addWidget(again)
    again.form.put({"state": "reopened", "on_date": date(2024, 1, 1)})
    again.submit()
    assert again.form.problem_at("state")
    again.form.put({"state": "closed", "on_date": date(2030, 1, 1)})
    again.submit()
    assert again.form.problem_at("on_date")
    assert len(office.read(states_of, whose.kind, whose.id)) == 1


def test_a_size_shows_its_class_while_it_is_typed(
    qtbot: QtBot, office: Office, office_desk: Desk, whose: PartyRef
) -> None:
    box = SizeDialog(office_desk, whose)
    qtbot.addWidget(box)
    box.form.put({"workers": 8, "sales": 2_000_000_000})
    box._judge()
    assert box._verdict.text().count("\n") >= 3
    box.submit()
    assert box.form.problem_at("sales_year")
    box.form.put({"sales_year": 2025, "chosen": "large"})
    box.submit()
    assert box.form.problem_at("chosen")
    box.form.put({"chosen": "small"})
    box.submit()
    noted = office.read(sizes_of, whose.kind, whose.id)
    assert [(one.size_class, one.chosen_by_hand, one.workers) for one in noted] == [("small", True, 8)]
    empty = SizeDialog(office_desk, whose)
    qtbot.addWidget(empty)
    empty.form.put({"sales_year": 2025})
    empty.submit()
    assert empty.form.problem_at("sales")


def test_where_the_rule_asks_for_the_sector_the_trade_says_it_first(
    qtbot: QtBot, office: Office, office_desk: Desk
) -> None:
    shoes = office.run(add_party, PartyDraft("person", "Rosa Vera", trade="Calzado"))
    ref = PartyRef("person", shoes.value)
    mexican = replace(office_desk, facts=replace(office_desk.facts, country="MX", currency="MXN"))
    for desk, sector in ((office_desk, ""), (mexican, "industry")):
        box = SizeDialog(desk, ref)
        qtbot.addWidget(box)
        assert (box.form.typed()["sector"] or "") == sector


def test_what_was_noted_is_corrected_and_taken_away(
    qtbot: QtBot, office: Office, office_desk: Desk, whose: PartyRef, dialogs: FakeDialogs
) -> None:
    office.run(note_state, StateDraft(whose.kind, whose.id, "open", MARCH))
    office.run(note_size, SizeDraft(whose.kind, whose.id, date(2024, 1, 1), 8))
    listed = NotedDialog(office_desk, whose)
    qtbot.addWidget(listed)
    assert listed.table.model.rowCount() == 2
    state, size = office.read(states_of, whose.kind, whose.id)[0], office.read(sizes_of, whose.kind, whose.id)[0]
    box = SizeDialog(office_desk, whose, size)
    qtbot.addWidget(box)
    box.form.put({"workers": 9})
    box.submit()
    assert office.read(sizes_of, whose.kind, whose.id)[0].workers == 9
    away = StateDialog(office_desk, whose, [state], state)
    qtbot.addWidget(away)
    away.remove()
    assert office.read(states_of, whose.kind, whose.id) == [state]
    dialogs.choices = [1]
    away.remove()
    assert office.read(states_of, whose.kind, whose.id) == []
    listed.read()
    assert listed.table.model.rowCount() == 1


def test_categories_are_added_changed_and_kept_while_in_use(
    qtbot: QtBot, office: Office, office_desk: Desk, people: list[int], dialogs: FakeDialogs
) -> None:
    box = CategoriesDialog(office_desk)
    qtbot.addWidget(box)
    used = next(one for one in office.read(categories) if one.members)
    box.begin_new()
    box.form.put({"name": used.name.upper()})
    box.save()
    assert box.form.problem_at("name")
    box.form.put({"name": "Protector", "votes": False})
    box.save()
    made = next(one for one in office.read(categories) if one.name == "Protector")
    assert (made.votes, made.pays, box.table.current_id) == (False, True, made.id)
    box.form.put({"benefits": False})
    box.save()
    assert not next(one for one in office.read(categories) if one.id == made.id).benefits
    dialogs.choices = [1]
    box.remove()
    assert made.id not in [one.id for one in office.read(categories)]
    box.table.select(used.id)
    box._put(used.id)
    dialogs.choices = [1]
    box.remove()
    assert str(used.members) in dialogs.messages[-1]


def test_sex_and_age_are_asked_only_when_the_office_says_what_for(
    qtbot: QtBot, office: Office, office_desk: Desk, people: list[int], dialogs: FakeDialogs
) -> None:
    person = next(one for one in people if office.read(party_of_member, one).kind == "person")
    before = MemberDialog(office_desk, person)
    qtbot.addWidget(before)
    assert "sex" not in before.form.names
    switch = TraitsDialog(office_desk)
    qtbot.addWidget(switch)
    switch.form.put({"on": True})
    switch.submit()
    assert switch.form.problem_at("purpose")
    switch.form.put({"purpose": "Informe", "notice": "Responder es libre."})
    switch.submit()
    assert office.read(trait_switch) == TraitSwitch(True, "Informe", "Responder es libre.")
    box = MemberDialog(office_desk, person)
    qtbot.addWidget(box)
    box.form.put({"sex": "f", "birth_year": 1850})
    box.save()
    assert box.form.problem_at("birth_year")
    assert office.read(traits_kept) == 0
    box.form.put({"birth_year": 1980})
    box.save()
    box.save()  # what looks odd in the record is said once, and saved all the same
    kept = office.read(traits_of, office.read(party_of_member, person).id)
    assert kept is not None
    assert (kept.sex, kept.birth_year) == ("f", 1980)
    dialogs.choices = [1]
    TraitsDialog(office_desk).clear()
    assert office.read(traits_kept) == 0


def test_the_report_is_drawn_for_a_day_and_goes_to_a_sheet(
    qtbot: QtBot, office: Office, office_desk: Desk, whose: PartyRef, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    office.run(note_size, SizeDraft(whose.kind, whose.id, MARCH, 8))
    box = BusinessReportDialog(office_desk)
    qtbot.addWidget(box)
    assert box.preview.page_count == 1
    assert not box.women_led.isVisibleTo(box)
    dialogs.path = tmp_path / "r.csv"
    box.to_excel()
    assert ";8" in dialogs.path.read_text(encoding="utf-8-sig")
    box.day.put(date(2030, 1, 1))
    box.draw()
    assert not box._said.isHidden()
    box.day.box.setText("31/02/2026")
    box.to_excel()
    assert "21/11/2026" in box._said.text()
    box.preview.clear()


def test_with_sex_noted_the_report_may_tell_who_leads(qtbot: QtBot, office: Office, office_desk: Desk) -> None:
    office.run(set_trait_switch, TraitSwitch(True, "Informe", "Libre."))
    box = BusinessReportDialog(office_desk)
    qtbot.addWidget(box)
    assert box.women_led.isVisibleTo(box)
    box.women_led.setChecked(True)
    assert box.preview.page_count == 1
    box.preview.clear()


def test_a_bar_of_sizes_opens_its_list(
    qtbot: QtBot, office: Office, office_desk: Desk, people: list[int], went: list[tuple[str, object]]
) -> None:
    for member, chosen in zip(people[:3], ("micro", "micro", "small"), strict=True):
        ref = office.read(party_of_member, member)
        office.run(note_size, SizeDraft(ref.kind, ref.id, MARCH, 8, chosen=chosen, source="Cédula"))
    page = FiguresPage(office_desk)
    qtbot.addWidget(page)
    page.refresh(None)
    page.by.put("size")
    rows = {one.key: one.members for one in page._rows.values()}
    assert (rows["micro"], rows["small"]) == (2, 1)
    page._open(next(row for row, one in page._rows.items() if one.key == "micro"))
    key, wish = went[-1]
    assert key == "members"
    assert isinstance(wish, ListWish)
    listed = MembersPage(office_desk)
    qtbot.addWidget(listed)
    listed.refresh(None)
    listed.arrive(wish)
    assert sorted(listed.table.model.ids) == sorted(people[:2])
    page.preview.clear()


def test_more_options_of_the_list_reach_the_dialogs(qtbot: QtBot, office_desk: Desk, people: list[int]) -> None:
    listed = MembersPage(office_desk)
    qtbot.addWidget(listed)
    assert len(listed.rare.menu().actions()) == 3
