"""Entering and editing a member: names in two boxes, warnings that never stand in the way, nothing lost."""

from __future__ import annotations

import pytest

from app.models.cash.books import money_accounts
from app.models.directory.rules import PartyDraft
from app.models.dues.checks import money_objections
from app.models.dues.queries import account
from app.models.members.commands import add_member
from app.models.members.queries import member, member_count
from app.models.members.rules import MemberDraft
from app.ui.pages.members.form import MemberDialog
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.test_accessible import doubled_mnemonics, nameless


@pytest.fixture
def new(office_desk, people, qtbot) -> MemberDialog:
    made = MemberDialog(office_desk)
    qtbot.addWidget(made)
    made.show()
    return made


def edit(office_desk, member_id, qtbot) -> MemberDialog:
    made = MemberDialog(office_desk, member_id)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_person_with_what_they_owe_already(new, office, qtbot):
    saved = []
    new.saved.connect(saved.append)
    new.form.put(
        {"number": "20", "surnames": "Ayala Duarte", "given_names": "Ramón", "tax": "4123456", "phone": "0991 111222",
         "opening": 150_000}
    )  # fmt: skip
    new.save()
    row = office.read(member, saved[0])
    assert (row.name, row.surnames, row.given_names) == ("Ramón Ayala Duarte", "Ayala Duarte", "Ramón")
    assert (row.tax_kind, row.phone) == ("ci", "+595991111222")
    assert office.read(account, saved[0]).debt == 150_000


def test_a_new_person_with_what_they_paid_too_much(new, office, qtbot):
    """Not beside a debt; alone it is theirs from the first day, and no cash box holds more for it."""
    saved = []
    new.saved.connect(saved.append)
    held = [one.balance for one in office.read(money_accounts)]
    new.form.put({"number": "21", "surnames": "Vera", "given_names": "Ana", "opening": 1_000, "credit": 85_000})
    new.save()
    assert new.form.problem_at("credit")
    assert not saved
    new.form.put({"opening": None})
    new.save()
    assert office.read(account, saved[0]).credit == 85_000
    assert [one.balance for one in office.read(money_accounts)] == held
    assert office.read(money_objections) == []
    verbs = office.read(lambda r: r.rows("SELECT verb FROM journal_tx ORDER BY id DESC LIMIT 1"))
    assert verbs == [("members.add",)]


def test_an_organisation_has_one_name(new, office):
    new.form.put({"kind": "organization", "name": "Panificadora Sol S.R.L."})
    new.save()
    assert office.read(member_count) == 7


def test_without_a_name_it_is_said_at_the_names(new, office):
    new.save()
    assert new.form.problem_at("surnames")
    assert office.read(member_count) == 6


def test_a_wrong_check_digit_is_said_once_and_saved_all_the_same(new, office):
    new.form.put({"surnames": "Vera", "given_names": "Ana", "tax": "4000123-1"})
    new.save()
    assert office.read(member_count) == 6
    assert new.caution.isVisible()
    assert "Save all the same" in new._save.text()
    new.save()
    assert office.read(member_count) == 7


def test_the_same_person_again_is_noticed(new, office):
    new.form.put({"surnames": "Peña", "given_names": "Nandutí"})
    new.save()
    assert "Ñandutí Peña" in new.caution.text.text()
    new.form.put({"given_names": "Ñandutí Blanca"})
    assert not new.caution.isVisible()


def test_the_next_number_is_proposed_and_may_be_cleared(new, office):
    numbers = [int(text) for (text,) in office.read(lambda reader: reader.rows("SELECT number FROM member")) if text]
    assert new.form.typed()["number"] == str(max(numbers) + 1)
    new.form.put({"surnames": "Vera", "given_names": "Ana", "number": ""})
    new.save()
    assert office.read(lambda r: r.value("SELECT number FROM member ORDER BY id DESC LIMIT 1")) == ""


def test_a_taken_number_is_refused_at_its_field(new, office):
    new.form.put({"surnames": "Vera", "given_names": "Ana", "number": "2"})
    new.save()
    assert "2" in new.form.problem_at("number")
    assert office.read(member_count) == 6


def test_saving_without_a_change_changes_nothing(office_desk, people, office, qtbot):
    newest = office.read(lambda r: r.value("SELECT max(id) FROM journal_tx"))
    for member_id in people:
        edit(office_desk, member_id, qtbot).save()
    assert office.read(lambda r: r.value("SELECT max(id) FROM journal_tx")) == newest


def test_a_name_that_was_never_taken_apart_stays_whole(office_desk, office, qtbot):
    member_id = office.run(add_member, MemberDraft(PartyDraft("person", "Juan de la Cruz Vera"))).value
    box = edit(office_desk, member_id, qtbot)
    box.form.put({"trade": "Librería"})
    box.save()
    row = office.read(member, member_id)
    assert (row.name, row.surnames, row.trade) == ("Juan de la Cruz Vera", "", "Librería")


def test_what_is_emptied_is_empty(office_desk, people, office, qtbot):
    box = edit(office_desk, people[0], qtbot)
    box.form.put({"tax": None, "phone": None, "trade": None})
    box.form._boxes["tax"].editor.digit.clear()
    box.save()
    row = office.read(member, people[0])
    assert (row.tax_id, row.tax_raw, row.phone, row.phone_raw, row.trade) == ("", "", "", "", "")


def test_every_box_has_a_name(new, office_desk, people, qtbot):
    for box in (new, edit(office_desk, people[2], qtbot)):
        assert nameless(box) == []
        assert doubled_mnemonics(box) == []


def test_who_may_be_there_already_is_said_while_somebody_types(new, office, qtbot):
    office.run(add_member, MemberDraft(PartyDraft("person", "Juan Carlos Benítez Ayala"), number="31"))
    new.form.put({"surnames": "Benitez Ayala", "given_names": "Juan"})
    new.form.edited.emit()
    qtbot.waitUntil(lambda: not new.caution.isHidden())
    assert "Juan Carlos Benítez Ayala (No. 31)" in new.caution.text.text()
    new.form.put({"given_names": "Pedro Luis"})
    new.form.edited.emit()
    qtbot.waitUntil(new.caution.isHidden)
