"""The week before the assembly: the secretary prints the roll, changes the rule, and takes the list to Excel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.rolls import RollRules, roll_rules
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.rolls import RollsPage
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, Went, desk_on, furnish

ASSEMBLY = date(2026, 11, 20)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went) -> Iterator[RollsPage]:
    ids = furnish(office)
    office.run(pay, PaymentOrder(ids["María"], 4 * DUE, "cash", date(2026, 10, 30)))
    made = RollsPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.refresh(None)
    made.show()
    yield made
    made.preview.clear()


def test_the_roll_says_how_many_may_vote(page: RollsPage) -> None:
    page.form.put({"day": ASSEMBLY, "cut_off": date(2026, 10, 31)})
    page._draw()
    assert page.said.text().startswith("Habilitados: 1. Con voz, sin voto: 2.")
    assert page.preview.page_count == 1


def test_another_rule_is_tried_and_then_kept(page: RollsPage, office: Office, went: Went) -> None:
    page.form.put({"months_allowed": 4, "article": "art. 14", "plans_count": True})
    page._draw()
    assert page.said.text().startswith("Habilitados: 3.")
    assert office.read(roll_rules) == RollRules()
    page.keep_rules()
    assert office.read(roll_rules) == RollRules(months_allowed=4, article="art. 14", plans_count=True)
    assert went.notices


def test_what_is_wrong_is_said_at_its_field(page: RollsPage) -> None:
    page.form.put({"day": date(2026, 10, 1), "cut_off": ASSEMBLY})
    page._draw()
    assert page.form.problem_at("cut_off")


def test_the_book_needs_no_rule(page: RollsPage) -> None:
    page.form.put({"kind": "book", "day": ASSEMBLY})
    page._draw()
    assert page.preview.page_count == 1
    assert page.keep.isHidden()
    assert page.said.isHidden()


@pytest.mark.parametrize("kind", ["roll", "book", "list"])
def test_each_paper_goes_to_a_sheet(
    page: RollsPage, dialogs: FakeDialogs, tmp_path: Path, went: Went, kind: str
) -> None:
    page.form.put({"kind": kind})
    dialogs.path = tmp_path / f"{kind}.csv"
    page.export()
    rows = dialogs.path.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == (6 if kind == "roll" else 4)  # the roll says its rule below
    assert "1.234.567" not in "".join(rows) or kind == "book"
