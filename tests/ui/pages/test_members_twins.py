"""Two cards of one member: the secretary compares, joins, thinks better of it, or says that they are two people."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.models.base.values.phones import parse_phone
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.members.parties import party, ref_of
from app.models.members.queries import member_count
from app.models.members.twins import say_distinct, suspected_pairs
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.joinings import JoiningsPart, part_job
from app.ui.pages.members.twins import TwinsPage
from tests.ui.pages.treasury_office import Went, add, desk_on, furnish

DAY = date(2026, 11, 21)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went) -> TwinsPage:
    furnish(office)
    add(office, "GONZÁLEZ, MARÍA", "77", "7.654.321")
    made = TwinsPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.refresh(None)
    made.show()
    return made


def texts(page: TwinsPage) -> str:
    return " ".join(label.text() for label in page.card.findChildren(QLabel))


def test_the_pair_is_compared_and_joined(page: TwinsPage, office: Office, went: Went) -> None:
    assert len(page.table.model.ids) == 1
    assert "1.234.567" in texts(page)
    assert "7.654.321" in texts(page)
    assert page.title().endswith("(1)")
    pair = office.read(suspected_pairs)[0]
    page.card._groups["tax_id"].button(1).setChecked(True)
    assert page.card.taken() == ("tax_id",)
    page.card._join(*page._ordered(pair))
    assert office.read(member_count) == 3
    kept = office.read(party, ref_of(pair.first))
    assert (kept.number, kept.tax_raw) == ("12", "7.654.321")
    page.refresh(None)
    assert page.table.model.ids == []
    assert "(" not in page.title()
    assert went.notices
    page.desk.runner.run(part_job, 1)
    assert office.read(member_count) == 4
    assert len(page.desk.runner.now(suspected_pairs)) == 1


def test_the_other_one_may_stay(page: TwinsPage, office: Office) -> None:
    pair = office.read(suspected_pairs)[0]
    kept, gone = page._ordered(pair)
    page.card.swapped.emit(kept, gone)
    assert "number" in page.card._groups
    page.card._join(gone, kept)
    assert office.read(party, ref_of(gone)).number == "77"


def test_a_contact_that_is_no_member_is_joined_into_the_member(page: TwinsPage, office: Office) -> None:
    contact = PartyDraft("person", "María González", phones=(parse_phone("0971 555 444", "PY"),))
    office.run(add_party, contact)
    office.run(say_distinct, *(ref_of(key) for key in page._ordered(office.read(suspected_pairs)[0])), DAY)
    page.refresh(None)
    assert len(page.table.model.ids) == 2
    assert "not a member" in texts(page)
    kept, gone = page._ordered(page._pairs[1])
    page.card._join(kept, gone)
    assert office.read(member_count) == 4
    assert "phone" in page.card._groups or office.read(party, ref_of(kept)).phone == "+595971555444"


def test_a_person_and_an_organisation_are_shown_but_not_joined(page: TwinsPage, office: Office) -> None:
    office.run(add_party, PartyDraft("organization", "MARÍA GONZÁLEZ S.R.L."))
    page.refresh(None)
    mixed = next(at for at, pair in page._pairs.items() if (pair.first + pair.second) % 2)
    page.table.select(mixed)
    page._compare(mixed)
    assert "both stay" in texts(page)
    assert page.card._groups == {}


def test_two_people_are_not_proposed_again(page: TwinsPage, office: Office) -> None:
    pair = office.read(suspected_pairs)[0]
    page.card.distinct.emit(pair.second, pair.first)
    assert office.read(suspected_pairs) == []
    page.refresh(None)
    assert page.table.model.ids == []
    assert office.read(member_count) == 4
    assert page.card.isHidden()  # nothing left to compare: no empty card


def test_later_the_records_are_parted_from_the_detail(
    page: TwinsPage, office: Office, went: Went, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = office.read(suspected_pairs)[0]
    kept, gone = page._ordered(pair)
    page.card._join(kept, gone)
    part = JoiningsPart(page.desk, ref_of(kept))
    qtbot.addWidget(part)
    said = " ".join(label.text() for label in part.findChildren(QLabel))
    assert "GONZÁLEZ, MARÍA" in said
    assert "77" in said
    monkeypatch.setattr(page.desk.dialogs, "ask", lambda *_, **__: True)
    (deed,) = part.findChildren(QPushButton)
    deed.click()
    assert office.read(member_count) == 4
    assert "GONZÁLEZ, MARÍA" in went.notices[-1]
    again = JoiningsPart(page.desk, ref_of(kept))
    qtbot.addWidget(again)
    assert again.findChildren(QPushButton) == []
    assert "21/11/2026" in " ".join(label.text() for label in again.findChildren(QLabel))


def test_where_nothing_was_joined_nothing_is_shown(page: TwinsPage, office: Office, qtbot: QtBot) -> None:
    part = JoiningsPart(page.desk, ref_of(office.read(suspected_pairs)[0].first))
    qtbot.addWidget(part)
    assert part.isHidden()
