"""The first day: the office is made, its messy sheet comes in with what each one owes, and the first receipt is given.

All through the window, on a sheet that nobody prepared for the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.jobs.check import check
from app.models.dues.queries import account
from app.models.dues.receipt_queries import receipt_ids, stored_receipt
from app.models.members.queries import member_count, resolve_member
from app.ui.main_window import MainWindow
from app.ui.new_office import NewOfficeDialog
from app.ui.pages.members.wizard import ImportPage
from app.ui.pages.treasury.charge_card import ChargeCard
from app.ui.pages.treasury.counter import CounterPage
from app.ui.pages.treasury.plan_dialog import PlanDialog
from app.ui.prefs import Prefs
from app.ui.program import Program
from app.ui.runner import Runner
from app.ui.theme import Theme
from tests.ui.fakes import FakeDialogs

ROWS = (
    ("ASOCIACIÓN DE FERIANTES DE ITÁ",),
    ("Padrón actualizado por Marta",),
    (),
    ("Nro.", "Apellidos y Nombres", "C.I. Nº", "Celular", "F. Ingreso", "Debe"),
    (1, "ÑAMANDÚ BENÍTEZ, Yerutí", "3.456.789", "0981 222333 / 021 555444", "5/3/19", "150.000"),
    (2, "Sosa, Ramón", 4567890, "0971-444555", 43_900, "2 meses"),
    (3, "Vera, Celia", "2.111.222", "", "31/02/2020", ""),
    (4, "Panadería Mbarete S.R.L.", "80017437-2", "0991 777888", "2021-07-01", "al día"),
    ("TOTAL", "4 socios"),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    path = tmp_path / "PADRON ITA (1).xlsx"
    book.save(path)
    return path


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    made = FakeDialogs(Prefs(tmp_path / "window.ini"))
    made.serving = "Marta"
    return made


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, dialogs: FakeDialogs) -> Iterator[Program]:
    runner, theme = Runner(inline=True), Theme(qapp, "light")
    made = Program(qapp, Prefs(tmp_path / "window.ini"), theme, runner, dialogs=dialogs)
    yield made
    made.end()
    for window in (made.window, made.start):
        if window is not None:
            window.close()
            window.deleteLater()
    made.deleteLater()
    theme.deleteLater()
    qapp.setStyleSheet("")


def _first_day(dialog: NewOfficeDialog, folder: Path) -> int:
    for answers in (
        {"name": "Asociación de Feriantes de Itá", "short": "AFI"},
        {"meetings": False, "alliance": True},
        {"last_receipt": 4512, "cash": 340_000, "bank": 1_500_000},
        {"folder": folder},
    ):
        dialog.form.put(answers)
        dialog.next()
    return int(dialog.result())


def _page(window: MainWindow, kind: type[QWidget]) -> QWidget:
    found = window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def test_the_first_day(
    program: Program, dialogs: FakeDialogs, sheet: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NewOfficeDialog, "exec", lambda dialog: _first_day(dialog, tmp_path))
    program.begin(None)
    program.create()
    window = program.window
    assert window is not None
    office = program.runner.office
    assert office is not None
    qtbot.waitUntil(lambda: office.actor == "Marta")  # "Atiende:" is asked when the window is there

    plan = PlanDialog(window.desk)
    plan.form.put({"name": "Cuota social", "amount": 50_000, "period": "monthly"})
    plan.submit()

    window.go("members.import", sheet)
    wizard = _page(window, ImportPage)
    assert isinstance(wizard, ImportPage)
    wizard.advance()
    wizard.advance()
    assert office.read(member_count) == 0, "nothing is written before the last button"
    qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.read(member_count) == 3
    yeruti, ramon, firm = (office.read(resolve_member, number) for number in ("1", "2", "4"))
    assert office.read(account, yeruti).debt == 150_000
    assert (office.read(account, ramon).debt, office.read(account, ramon).months) == (100_000, 2)
    assert office.read(account, firm).debt == 0

    window.go("dues.plans")
    card = _page(window, ChargeCard)
    assert isinstance(card, ChargeCard)
    card.run()
    assert office.read(account, firm).debt == 50_000

    window.go("dues.collect", yeruti)
    counter = _page(window, CounterPage)
    assert isinstance(counter, CounterPage)
    qtbot.keyClick(counter.panel.amount.box, Qt.Key.Key_Return)
    receipts = office.read(receipt_ids)
    assert len(receipts) == 1
    frozen = office.read(stored_receipt, receipts[0]).content
    assert (frozen["number_text"], frozen["amount"]) == ("004513", 200_000)
    assert frozen["words"] == "Guaraníes doscientos mil"
    assert frozen["payer"]["name"] == "Yerutí Ñamandú Benítez"
    assert frozen["received_by"] == "Marta"
    assert office.read(account, yeruti).standing == "in_good_standing"
    program.end()
    assert check(tmp_path / "AFI.gremial").ok
