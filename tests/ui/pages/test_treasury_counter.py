"""The counter, as the treasurer uses it on Saturday: with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.base.errors import Unavailable
from app.models.cash.cheque_list import cheques, receipts_without_cheque
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.instalments import PlanAgreed, agree, equal_parts
from app.models.dues.queries import account
from app.models.dues.receipt_queries import receipt_ids, receipts_by_id, stored_receipt
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury import receipt_paper
from app.ui.pages.treasury.counter import CounterPage
from app.ui.pages.treasury.counter_parts import DONE, IDLE, MATCHES, PAYING
from app.ui.pages.treasury.requests import CorrectReceipt, VoidReceipt
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish

ENTER = Qt.Key.Key_Return


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went, ids: dict[str, int]) -> Iterator[CounterPage]:
    made = CounterPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.refresh(None)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.search.hasFocus)
    yield made
    made.paper.clear()


def press(*keys: Qt.Key | str) -> None:
    """Types into whatever has the cursor."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def newest(office: Office) -> tuple[str, int, str, str]:
    row = office.read(receipts_by_id, office.read(receipt_ids)[:1])[0]
    return row.payer, row.amount, row.method, row.reference


def test_three_letters_enter_enter_and_the_receipt_is_out(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    press("gon")
    assert page.parts.shown == MATCHES
    press(ENTER)
    assert page.parts.shown == PAYING
    assert "340.000" in page.panel.debt.text()
    press(ENTER)
    assert newest(office) == ("María González", 4 * DUE, "cash", "")
    assert office.read(account, ids["María"]).debt == 0
    assert page.parts.shown == DONE
    assert page.search.hasFocus()
    assert page.paper.preview.page_count == 1


def test_enter_after_the_receipt_frees_the_counter(page: CounterPage) -> None:
    press("gon", ENTER, ENTER, ENTER)
    assert page.parts.shown == IDLE
    assert page.paper.receipt_id == 0
    press("ram")
    assert page.parts.shown == MATCHES


def test_a_key_held_too_long_collects_nothing(page: CounterPage, office: Office) -> None:
    press("gon", ENTER)
    box = page.panel.amount.box
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    repeated = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(box, repeated)
    assert office.read(receipt_ids) == []


@pytest.mark.parametrize(
    ("key", "amount"),
    [(Qt.Key.Key_F6, 4 * DUE), (Qt.Key.Key_F7, DUE), (Qt.Key.Key_F8, 3 * DUE)],
)
def test_a_chip_by_its_key(page: CounterPage, office: Office, key: Qt.Key, amount: int) -> None:
    press("gon", ENTER, key, ENTER)
    assert newest(office)[1] == amount


def test_what_it_pays_is_said_while_it_is_typed(page: CounterPage) -> None:
    press("gon", ENTER, "360000")
    assert page.panel.amount.box.text() == "360.000"
    said = page.panel.live.text()
    assert "360.000" in said
    assert "octubre 2026" in said
    assert "20.000" in said
    press(Qt.Key.Key_F7)
    assert "255.000" in page.panel.live.text()


def test_an_amount_that_is_none_cannot_be_collected(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, "0", ENTER)
    press("abc", ENTER)
    assert office.read(receipt_ids) == []
    assert page.parts.shown == PAYING


def test_a_transfer_asks_once_for_its_number(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert page.panel.method.value() == "transfer"
    press(Qt.Key.Key_Tab, "998877", ENTER)
    assert newest(office) == ("María González", 4 * DUE, "transfer", "998877")


def test_the_way_to_pay_is_remembered_for_this_person_only(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    office.run(pay, PaymentOrder(ids["María"], DUE, "transfer", TODAY, "1"))
    press("gon", ENTER)
    assert page.panel.method.value() == "transfer"
    press(ENTER)
    assert page.panel.reference.box.hasFocus(), "a number that is known by heart is not forgotten in a hurry"
    press(Qt.Key.Key_F2, "ram", ENTER)
    assert page.panel.method.value() == "cash"


def test_a_member_number_finds_its_member_first(page: CounterPage, ids: dict[str, int]) -> None:
    press("12", ENTER)
    assert page.panel.member_id == ids["María"]


def test_the_arrows_choose_another_match(page: CounterPage) -> None:
    press("a")
    first, second = page.matches.model.ids[:2]
    press(Qt.Key.Key_Down, ENTER)
    assert page.panel.member_id == second != first


def test_esc_takes_nothing(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, "5000", Qt.Key.Key_Escape)
    assert page.parts.shown == IDLE
    assert page.search.hasFocus()
    assert office.read(receipt_ids) == []


def test_an_old_paper_keeps_its_day_for_the_next_ones(page: CounterPage, office: Office) -> None:
    press("gon", ENTER)
    page.panel.options.day.box.setText("14/11/2026")
    assert not page.panel.dated.isHidden()
    page.panel.submit()
    press("ram", ENTER)
    assert page.panel.options.day.box.text() == "14/11/2026"
    assert not page.panel.dated.isHidden()
    row = office.read(receipts_by_id, office.read(receipt_ids)[:1])[0]
    assert row.issued_on == "2026-11-14"


def test_the_charges_can_be_chosen_by_hand(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    press("gon", ENTER, Qt.Key.Key_F7)
    page.panel.options.by_hand.put(True)
    model = page.panel.grid.charges
    assert model.setData(model.index(0, 3), "")
    assert model.setData(model.index(3, 3), "85.000")
    assert not model.setData(model.index(3, 3), "85.001"), "more than is owed is not taken"
    page.panel.submit()
    assert [one.period for one in office.read(account, ids["María"]).charges] == ["2026-07", "2026-08", "2026-09"]


def test_more_by_hand_than_is_paid_is_said_before(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, Qt.Key.Key_F7)
    page.panel.options.by_hand.put(True)
    model = page.panel.grid.charges
    model.setData(model.index(1, 3), "85.000")
    assert not page.panel.collect.isEnabled()
    page.panel.submit()
    assert office.read(receipt_ids) == []


def test_months_ahead_are_charged_and_paid(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    press("gon", ENTER, str(6 * DUE))
    page.panel.options.ahead.put(2)
    assert "diciembre 2026" in page.panel.live.text()
    page.panel.submit()
    assert newest(office)[1] == 6 * DUE
    assert office.read(account, ids["María"]).credit == 0


def test_who_owes_nothing_may_pay_a_month_ahead(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    office.run(pay, PaymentOrder(ids["María"], 4 * DUE, "cash", TODAY))
    press("gon", ENTER)
    assert page.panel.amount.value() == DUE
    assert "noviembre 2026" in page.panel.live.text()
    press(ENTER)
    assert office.read(account, ids["María"]).credit == 0


# -- paper --------------------------------------------------------------------------------------


def test_on_the_remembered_printer_it_goes_by_itself_and_again_as_copy(
    page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.desk.prefs.remember_printer("Epson", "receipt")
    papers: list[bytes] = []
    monkeypatch.setattr(receipt_paper, "print_pdf", lambda data, *_, **__: papers.append(data) or True)
    monkeypatch.setattr("app.ui.preview.print_pdf", lambda data, *_, **__: papers.append(data) or True)
    press("gon", ENTER, ENTER)
    receipt = office.read(receipt_ids)[0]
    assert len(papers) == 1
    assert office.read(stored_receipt, receipt).copies == 0
    page.act("print")
    assert len(papers) == 2
    assert papers[0] != papers[1], "the second one says COPIA"
    assert office.read(stored_receipt, receipt).copies == 1


def test_a_printer_that_jams_loses_nothing(
    page: CounterPage, office: Office, went: Went, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.desk.prefs.remember_printer("Epson", "receipt")

    def jam(*_: object, **__: object) -> bool:
        raise Unavailable("print.failed", printer="Epson")

    monkeypatch.setattr(receipt_paper, "print_pdf", jam)
    press("gon", ENTER, ENTER)
    receipt = office.read(receipt_ids)[0]
    assert office.read(stored_receipt, receipt).copies == -1, "what never came out is not a copy"
    assert page.search.hasFocus()
    assert "Epson" in went.notices[-1]
    press("ram", ENTER, ENTER)
    assert [row.number for row in office.read(receipts_by_id, office.read(receipt_ids))] == [4514, 4513]


def test_without_a_printer_the_paper_waits_for_print(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, ENTER)
    assert not page.done.remark.isHidden()
    assert office.read(stored_receipt, office.read(receipt_ids)[0]).copies == -1


# -- correcting ---------------------------------------------------------------------------------


def test_the_receipt_just_given_is_corrected_by_keyboard(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    press("gon", ENTER, ENTER)
    press(Qt.Key.Key_F8)
    assert page.parts.shown == PAYING
    assert page.panel.amount.value() == 4 * DUE
    press(ENTER, "85000", ENTER)
    wrong, right = (office.read(receipts_by_id, office.read(receipt_ids)))[::-1]
    assert (wrong.corrected_by, right.corrects) == (4514, 4513)
    assert right.amount == DUE
    assert wrong.void_reason
    assert office.read(account, ids["María"]).debt == 3 * DUE


def test_another_member_paid(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    press("gon", ENTER, Qt.Key.Key_F7, ENTER)
    press(Qt.Key.Key_F8, Qt.Key.Key_Right, ENTER)
    assert page.search.hasFocus()
    press("ram", ENTER)
    assert page.panel.member_id == ids["Ramón"]
    assert page.panel.amount.value() == DUE
    press(ENTER)
    assert newest(office)[0] == "Ramón Ayala"
    assert office.read(account, ids["María"]).debt == 4 * DUE


def test_without_a_reason_nothing_is_corrected(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, ENTER, Qt.Key.Key_F8)
    page.panel.submit()
    assert len(office.read(receipt_ids)) == 1
    page.band.reasons.put("other")
    page.panel.submit()
    assert len(office.read(receipt_ids)) == 1


def test_dues_chosen_by_hand_are_still_chosen_when_it_is_corrected(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    october = office.read(account, ids["María"]).charges[-1]
    from app.models.dues.rules import Application

    chosen = (Application(october.id, DUE),)
    paid = office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY, applications=chosen)).value
    page.arrive(CorrectReceipt(paid.receipt_id))
    assert page.panel.options.by_hand.value()
    assert page.panel.grid.chosen() == chosen


def test_a_returned_cheque_may_only_be_voided(page: CounterPage, office: Office, went: Went) -> None:
    press("gon", ENTER, ENTER, Qt.Key.Key_F8)
    page.band.reasons.put("cheque")
    page.band.void_only.emit()
    key, target = went.places[-1]
    assert key == "dues.receipts"
    assert isinstance(target, VoidReceipt)
    assert target.reason


def pay_with_a_cheque(bank: str, number: str) -> None:
    """Three letters, the third way to pay, Enter; then the cheque."""
    press("gon", ENTER, Qt.Key.Key_F7, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, ENTER)
    press(bank, Qt.Key.Key_Tab, number, ENTER)


def test_a_cheque_is_noted_with_its_receipt(page: CounterPage, office: Office) -> None:
    press("gon", ENTER)
    assert not page.panel.cheque.bank.box.isVisible()
    press(Qt.Key.Key_Escape)
    pay_with_a_cheque("Continental", "0088123")
    assert newest(office) == ("María González", DUE, "cheque", "0088123 Continental")
    (found,) = office.read(cheques)
    assert (found.bank, found.number, found.amount, found.payable_on) == ("Continental", "0088123", DUE, "2026-11-21")
    assert office.read(receipts_without_cheque) == []


def test_a_cheque_whose_data_are_not_at_hand_stops_nobody(page: CounterPage, office: Office) -> None:
    pay_with_a_cheque("", "")
    assert newest(office)[1:3] == (DUE, "cheque")
    assert office.read(cheques) == []
    assert len(office.read(receipts_without_cheque)) == 1


def test_half_a_cheque_is_asked_for_and_the_same_one_twice_is_said(page: CounterPage, office: Office) -> None:
    pay_with_a_cheque("Continental", "")
    assert office.read(receipt_ids) == []
    assert page.panel.cheque.number.box.hasFocus()
    press("88", ENTER)
    assert len(office.read(cheques)) == 1
    press(Qt.Key.Key_F2, "gon", ENTER, Qt.Key.Key_F7)
    assert page.panel.method.value() == "cheque", "as she paid last"
    press(ENTER, "continental", Qt.Key.Key_Tab, "88", ENTER)
    assert len(office.read(cheques)) == 1
    assert "88" in page.panel.form.problem_at("number")
    press(ENTER)
    assert len(office.read(cheques)) == 2


def test_the_correction_of_a_cheque_keeps_its_data(page: CounterPage, office: Office) -> None:
    pay_with_a_cheque("Continental", "0088123")
    press(Qt.Key.Key_F8)
    page.band.reasons.put("amount")
    page.panel.amount.put(80_000)
    assert page.panel.cheque.number.value() == "0088123"
    page.panel.submit()
    (kept,) = office.read(cheques)
    assert (kept.bank, kept.number, kept.amount) == ("Continental", "0088123", 80_000)
    press(Qt.Key.Key_F8)
    page.band.reasons.put("method")
    page.panel.method.put("cash")
    page.panel.submit()
    assert newest(office)[1:] == (80_000, "cash", "")
    assert office.read(cheques) == []


def test_enter_in_the_list_of_charges_collects(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, Qt.Key.Key_F7)
    page.panel.options.by_hand.put(True)
    assert page.panel.grid.hasFocus()
    press(ENTER)
    assert newest(office)[1] == DUE


def test_leaving_a_correction_changes_nothing(page: CounterPage, office: Office) -> None:
    press("gon", ENTER, ENTER, Qt.Key.Key_F8)
    page.band.left.emit()
    assert page.parts.shown == IDLE
    assert office.read(receipts_by_id, office.read(receipt_ids))[0].voided_on is None


def test_arriving_with_a_member_opens_the_payment(page: CounterPage, ids: dict[str, int]) -> None:
    page.arrive(ids["Ramón"])
    assert page.panel.member_id == ids["Ramón"]
    assert page.panel.amount.box.hasFocus()


def test_todays_money_opens_its_receipts(page: CounterPage, went: Went) -> None:
    press("gon", ENTER, ENTER, ENTER)
    page.parts.day.show_day(TODAY)
    page.parts.day.opened.emit("cash")
    assert went.places[-1][0] == "dues.receipts"


# -- small screens ------------------------------------------------------------------------------


def test_where_there_is_room_for_one_part_the_payment_has_it(page: CounterPage) -> None:
    press("gon", ENTER)
    assert page.panel.grid.isVisible()
    page.resize(560, 420)
    QApplication.processEvents()
    assert page.parts.narrow
    assert not page.panel.grid.isVisible()
    assert page.panel.collect.isVisible()
    page.panel.options.by_hand.put(True)
    assert page.panel.grid.isVisible(), "amounts typed by hand need their list"
    page.panel.options.by_hand.put(False)
    press(Qt.Key.Key_F2, "ram", ENTER, ENTER)
    assert page.paper.isVisible(), "the receipt is shown below"
    page.resize(1200, 700)
    QApplication.processEvents()
    assert not page.parts.narrow


def test_everything_that_takes_the_cursor_has_a_name(page: CounterPage) -> None:
    press("gon", ENTER)
    nameless = [
        type(one).__name__
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
    ]
    assert nameless == []


def test_letters_in_the_amount_are_called_no_amount(page: CounterPage) -> None:
    press("gon", ENTER)
    page.panel.to_amount()
    press("abc")
    assert page.panel.live.text() == "“abc” is not an amount. Write only digits."
    assert not page.panel.collect.isEnabled()


def test_a_payment_plan_is_said_beside_the_debt(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    charges = office.read(account, ids["María"]).charges
    parts = equal_parts(4 * DUE, 2, TODAY)
    office.run(agree, PlanAgreed(ids["María"], TODAY, "Acta 12", tuple(one.id for one in charges), parts))
    press("gon", ENTER)
    assert "170.000" in page.panel.plans.text()
    assert "21/11/2026" in page.panel.plans.text()
    assert page.panel.plans.isVisible()


def test_without_a_plan_nothing_is_said_of_one(page: CounterPage) -> None:
    press("gon", ENTER)
    assert not page.panel.plans.isVisible()
