"""The ordinary Saturday: six people pay, three sent a proof by WhatsApp, one brings a cheque; one number closes it.

Everything by keyboard, in the real window on a real file, and every key is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.base.values.text import fold
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.checks import money_objections
from app.models.dues.money import day_totals
from app.models.dues.queries import account
from app.models.dues.receipt_queries import receipt_ids, receipts_by_id
from app.models.dues.series import gaps
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from app.ui.main_window import MainWindow, Opened, Tools
from app.ui.pages.treasury.entries import entries
from app.ui.prefs import Prefs
from app.ui.runner import Runner
from app.ui.theme import Theme
from tests.ui.fakes import FakeDialogs

ENTER, TAB, RIGHT, F2, F8 = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Right,
    Qt.Key.Key_F2,
    Qt.Key.Key_F8,
)
DUE = 85_000
LETTERS = 3
NAMES = (
    *("Benítez Acosta, Rosa", "Cáceres, Óscar", "Duarte, Teresa", "Espínola, Hugo", "Ferreira, Lidia", "Giménez, Juan"),
    *("Ibarra, Celia", "Lezcano, Pedro", "Martínez, Ana", "Núñez, Darío"),
)


@dataclass
class Hands:
    """Two hands on a keyboard; ``count`` is what they pressed."""

    count: int = 0
    by_member: list[int] = field(default_factory=list)

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            if isinstance(key, str):
                QTest.keyClicks(widget, key)
                self.count += len(key)
            else:
                QTest.keyClick(widget, key)
                self.count += 1

    def serve(self, name: str, *keys: Qt.Key | str) -> None:
        """The letters of the name, then the rest; what comes after the name is counted for itself."""
        self.press(name)
        before = self.count
        self.press(*keys)
        self.by_member.append(self.count - before)


@pytest.fixture
def members(office: Office) -> dict[str, int]:
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    found = {}
    for number, name in enumerate(NAMES, 1):
        party = PartyDraft(kind="person", name=name)
        found[fold(name[:LETTERS])] = office.run(
            add_member, MemberDraft(party, str(number), None, date(2020, 1, 5), None)
        ).value
    for month in (8, 9, 10):
        office.run(charge_period, plan, f"2026-{month:02d}", date(2026, month, 1))
    return found


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    made = FakeDialogs(Prefs(tmp_path / "window.ini"))
    made.serving = "Marta"
    return made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, office: Office, tmp_path: Path, dialogs: FakeDialogs, members: dict[str, int]
) -> Iterator[MainWindow]:
    runner = Runner(inline=True)
    runner.use(office)
    theme = Theme(qapp, "light")
    made = MainWindow(Tools(runner, theme, Prefs(tmp_path / "window.ini"), dialogs))
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show_office(Opened(office.facts, ["members", "dues"], entries(), office.clock.today, office.attend))
    made.show()
    made.activateWindow()
    made.go("dues.cash")
    yield made
    made.close()
    theme.deleteLater()
    qapp.setStyleSheet("")


def collect(window: MainWindow, qtbot: QtBot, hands: Hands) -> None:
    """F2 from wherever the treasurer is."""
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, F2)
    hands.count += 1
    assert window.stack is not None
    page = window.stack.page
    qtbot.waitUntil(page.search.hasFocus)  # type: ignore[union-attr]


def test_ten_people_and_one_number(
    window: MainWindow, qtbot: QtBot, office: Office, members: dict[str, int], dialogs: FakeDialogs
) -> None:
    hands = Hands()
    collect(window, qtbot, hands)
    hands.serve("ben", ENTER, ENTER)  # everything, in cash
    hands.serve("cac", ENTER, Qt.Key.Key_F7, ENTER)  # one month
    hands.serve("dua", ENTER, ENTER)
    hands.serve("esp", ENTER, Qt.Key.Key_F8, ENTER)  # three months
    hands.serve("fer", ENTER, "9", ENTER)  # nine guaraníes: a slip
    hands.press(F8, ENTER, "90000", ENTER)  # corrected at once
    hands.serve("gim", ENTER, ENTER)
    for name, number in (("iba", "4411"), ("lez", "4412"), ("mar", "4413")):  # three proofs by WhatsApp
        hands.serve(name, ENTER, TAB, RIGHT, TAB, number, ENTER)
    hands.serve("nun", ENTER, TAB, RIGHT, RIGHT, ENTER, ENTER)  # a cheque; its bank and number are left for later

    assert max(hands.by_member) <= 10, hands.by_member
    assert sorted(hands.by_member)[:6] == [2, 2, 2, 3, 3, 3]
    rows = office.read(receipts_by_id, office.read(receipt_ids))
    assert [row.number for row in rows] == list(range(4523, 4512, -1)), "eleven receipts, no gap"
    assert [row.number for row in rows if row.voided_on] == [4517]
    totals = {one.method: one.amount for one in office.read(day_totals, date(2026, 11, 21))}
    assert totals == {
        "cash": 3 * DUE + DUE + 3 * DUE + 3 * DUE + 90_000 + 3 * DUE,
        "transfer": 9 * DUE,
        "cheque": 3 * DUE,
    }
    assert office.read(account, members["fer"]).debt == 3 * DUE - 90_000
    assert office.read(money_objections) == []
    assert office.read(gaps) == []
    assert dialogs.messages == []


def test_the_queue_before_the_assembly(
    window: MainWindow, qtbot: QtBot, office: Office, members: dict[str, int]
) -> None:
    """Forty in the queue would press two keys each after their name, and never the mouse."""
    hands = Hands()
    collect(window, qtbot, hands)
    for name in members:
        hands.serve(name, ENTER, ENTER)
    assert hands.count == 1 + len(members) * (LETTERS + 2)
    assert all(office.read(account, one).debt == 0 for one in members.values())


def test_an_interruption_leaves_everything_as_it_was(window: MainWindow, qtbot: QtBot, office: Office) -> None:
    hands = Hands()
    collect(window, qtbot, hands)
    hands.press("ben", ENTER, "50000")
    window.go("dues.cash")
    window.go("dues.collect")
    page = window.stack.page  # type: ignore[union-attr]
    assert page.panel.amount.value() == 50_000  # type: ignore[union-attr]
    qtbot.waitUntil(page.search.hasFocus)  # type: ignore[union-attr]
    hands.press(ENTER, ENTER)
    assert office.read(receipts_by_id, office.read(receipt_ids))[0].amount == 50_000


def test_with_the_real_worker_a_hasty_second_enter_collects_once(
    qtbot: QtBot, qapp: QApplication, office: Office, tmp_path: Path, dialogs: FakeDialogs, members: dict[str, int]
) -> None:
    """The window does not wait for the file; what is pressed meanwhile must not pay twice."""
    path, clock = office.path, office.clock
    facts = office.facts
    office.close()
    runner = Runner()
    theme = Theme(qapp, "light")
    window = MainWindow(Tools(runner, theme, Prefs(tmp_path / "window.ini"), dialogs))
    qtbot.addWidget(window)
    with qtbot.waitSignal(runner.ended, timeout=10_000):
        runner.open(lambda: Office.open(path, "Marta", clock=clock))
    window.show_office(Opened(facts, ["members", "dues"], entries(), clock.today, lambda _name: None))
    window.show()
    window.activateWindow()
    window.go("dues.cash")
    hands = Hands()
    collect(window, qtbot, hands)
    page = window.stack.page  # type: ignore[union-attr]
    hands.press("ben", ENTER, ENTER, ENTER)
    qtbot.waitUntil(lambda: page.paper.preview.page_count == 1, timeout=10_000)  # type: ignore[union-attr]
    hands.press("cac", ENTER, ENTER)
    qtbot.waitUntil(lambda: "004514" in page.done.title.text(), timeout=10_000)  # type: ignore[union-attr]
    window.close()
    assert runner.close()
    with Office.open(path, "Marta", clock=clock) as again:
        numbers = [row.number for row in again.read(receipts_by_id, again.read(receipt_ids))]
    assert numbers == [4514, 4513]
    theme.deleteLater()
    qapp.setStyleSheet("")
