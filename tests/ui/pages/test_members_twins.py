"""Two cards of one member: the secretary compares, joins, thinks better of it, or says that they are two people."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.members.queries import member, member_count
from app.models.members.twins import suspected_pairs
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.twins import TwinsPage, part_job
from tests.ui.pages.treasury_office import Went, add, desk_on, furnish


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
    pair = office.read(suspected_pairs)[0]
    page.card._groups["tax_id"].button(1).setChecked(True)
    assert page.card.taken() == ("tax_id",)
    page.card._join(*page._ordered(pair))
    assert office.read(member_count) == 3
    kept = office.read(member, pair.first)
    assert (kept.number, kept.tax_raw) == ("12", "7.654.321")
    page.refresh(None)
    assert page.table.model.ids == []
    assert went.notices
    page.desk.runner.run(part_job, 1)
    assert office.read(member_count) == 4
    assert len(page.desk.runner.now(suspected_pairs)) == 1


def test_two_people_are_not_proposed_again(page: TwinsPage, office: Office) -> None:
    pair = office.read(suspected_pairs)[0]
    page.card.distinct.emit(pair.second, pair.first)
    assert office.read(suspected_pairs) == []
    page.refresh(None)
    assert page.table.model.ids == []
    assert office.read(member_count) == 4
