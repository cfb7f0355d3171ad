"""The counter when it is not one member who pays their own: several, another payer, dollars, a donation, a proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.models.cash.cheque_list import cheques
from app.models.cash.cheques import ChequeDraft, pay_by_cheque
from app.models.dues.checks import money_objections
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.foreign import Tendered
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.queries import account
from app.models.dues.receipt_list import ReceiptWish, listed_by_id, listed_receipts
from app.models.dues.receipt_queries import ReceiptRow, receipt_ids, receipts_by_id, stored_receipt
from app.models.dues.receiving import default_account, receive
from app.models.dues.reissuing import order_of
from app.models.dues.rules import Application
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury import counter
from app.ui.pages.treasury.counter import CounterPage
from app.ui.pages.treasury.counter_parts import DONE, PAYING
from app.ui.pages.treasury.other_income_dialog import OtherIncomeDialog
from app.ui.pages.treasury.requests import CorrectReceipt
from app.ui.pages.treasury.share_dialog import ShareDialog
from tests.ui.fakes import FakeDialogs
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


def newest(office: Office) -> ReceiptRow:
    return office.read(receipts_by_id, office.read(receipt_ids)[:1])[0]


def test_three_names_and_one_receipt(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    """María pays for herself and for Ramón: his whole debt is proposed, typed over, and one Enter gives the paper."""
    press("gon", ENTER)
    page.panel.others.more.click()
    press("ram", ENTER)
    assert page.parts.shown == PAYING
    press("100.000")
    assert "Gs. 440.000" in page.panel.others._total.text()
    press(ENTER)
    assert page.parts.shown == DONE
    row = newest(office)
    assert (row.payer, row.members, row.amount) == ("María González", "María González, Ramón Ayala", 440_000)
    assert row.who == "María González (Ramón Ayala)"
    assert [office.read(account, ids[name]).debt for name in ("María", "Ramón")] == [0, 4 * DUE - 100_000]
    press(Qt.Key.Key_F2, "pe", ENTER)
    assert not page.panel.others.used, "the next member begins alone"


def test_who_is_added_is_there_once_and_can_be_taken_away(page: CounterPage) -> None:
    press("gon", ENTER)
    for wanted in ("ram", "ram", "gon"):
        page.panel.others.more.click()
        press(wanted, ENTER)
    assert [share.amount for share in page.panel.others.shares()] == [4 * DUE]
    page.panel.others.more.click()
    press("pe", Qt.Key.Key_Escape)
    assert page.parts.shown == PAYING, "Esc while looking for one more leaves the payment as it was"
    page.panel.others._lines[0].remove.click()
    assert not page.panel.others.used


def choosing(monkeypatch: pytest.MonkeyPatch, act: Callable[[ShareDialog], None]) -> None:
    """What is done in the box of the dues, in place of the person."""

    def run(dialog: ShareDialog) -> int:
        act(dialog)
        return 0

    monkeypatch.setattr(ShareDialog, "exec", run)


def test_the_dues_of_each_are_chosen(
    page: CounterPage, office: Office, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ramón pays August and October by the keyboard, Ñandutí September only and a month ahead; each amount follows."""

    def august_and_october(dialog: ShareDialog) -> None:
        dialog.take(0)
        assert not dialog.verb.isEnabled(), "nothing is chosen"
        for down in (1, 2):
            for key in (*[Qt.Key.Key_Down] * down, Qt.Key.Key_Space):
                QTest.keyClick(dialog.grid, key)
        assert "Gs. 170.000" in dialog.live.text()
        QTest.keyClick(dialog.grid, ENTER)

    def september_and_ahead(dialog: ShareDialog) -> None:
        dialog.take(0)
        dialog.grid.charges.tick(2)
        dialog.ahead.put(1)
        dialog.submit()

    press("gon", ENTER)
    for name, act in (("ram", august_and_october), ("pe", september_and_ahead)):
        page.panel.others.more.click()
        press(name, ENTER)
        assert page.panel.others._lines[-1].amount.box.hasFocus()
        choosing(monkeypatch, act)
        page.panel.others._lines[-1].choose.click()
    assert "Gs. 680.000" in page.panel.others._total.text()
    assert "Gs. 170.000 stay pending" in page.panel.others._lines[0].said.text()
    press(ENTER)
    assert newest(office).amount == 8 * DUE
    open_months = {
        name: [one.period for one in office.read(account, ids[name]).charges] for name in ids if name != "plan"
    }
    assert open_months == {
        "María": [],
        "Ramón": ["2026-07", "2026-09"],
        "Ñandutí": ["2026-07", "2026-08", "2026-10"],
    }
    assert office.read(account, ids["Ñandutí"]).credit == 0, "the coming month is paid, not left on account"
    assert office.read(money_objections) == []


def october_only(dialog: ShareDialog) -> None:
    dialog.take(0)
    dialog.grid.charges.tick(3)
    dialog.submit()


def test_an_amount_below_the_dues_that_were_chosen_is_said(
    page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, october_only)
    press("gon", ENTER)
    page.panel.others.more.click()
    press("ram", ENTER)
    page.panel.others._lines[0].choose.click()
    press("50.000")
    line = page.panel.others._lines[0]
    assert line.said.property("look") == "problem"
    assert not page.panel.collect.isEnabled()
    press(ENTER)
    assert office.read(receipt_ids) == []
    press(Qt.Key.Key_End, *[Qt.Key.Key_Backspace] * 6, "100.000", ENTER)
    assert newest(office).amount == 4 * DUE + 100_000


def test_the_box_of_the_dues_refuses_odd_months(page: CounterPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def odd(dialog: ShareDialog) -> None:
        for wrong in (61, 10**9):
            dialog.ahead.put(wrong)
            assert not dialog.verb.isEnabled(), wrong
        dialog.ahead.box.setText("dos")
        assert not dialog.verb.isEnabled()
        dialog.ahead.put(None)
        assert dialog.verb.isEnabled()
        dialog.submit()

    choosing(monkeypatch, odd)
    press("gon", ENTER)
    page.panel.others.more.click()
    press("ram", ENTER)
    page.panel.others._lines[0].choose.click()
    assert page.panel.others.shares()[0].applications is None, "all of it is the usual rule"


def test_a_due_that_is_ticked_off_takes_its_amount_along(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    press("gon", ENTER)
    page.panel.options.by_hand.put(True)
    press(Qt.Key.Key_Space)
    assert page.panel.amount.value() == 3 * DUE
    press(ENTER)
    assert [one.period for one in office.read(account, ids["María"]).charges] == ["2026-07"]
    assert office.read(account, ids["María"]).credit == 0


def test_an_amount_that_cannot_be_read_collects_nothing(page: CounterPage, office: Office) -> None:
    press("gon", ENTER)
    page.panel.others.more.click()
    press("ram", ENTER)
    for wrong in ("0", "-5", "10,5", "mil"):
        page.panel.others._lines[0].amount.box.setText(wrong)
        assert not page.panel.collect.isEnabled(), wrong
        press(ENTER)
    assert office.read(receipt_ids) == []


def test_a_firm_that_owes_nothing_pays_for_others(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    office.run(pay, PaymentOrder(ids["Ñandutí"], 4 * DUE, "cash", TODAY))
    press("pe", ENTER)
    page.panel.amount.put(None)
    page.panel.others.more.click()
    press("ram", ENTER, ENTER)
    row = newest(office)
    assert (row.payer, row.members, row.member_id) == ("Ñandutí Peña", "Ramón Ayala", ids["Ñandutí"])


def test_somebody_else_pays_in_dollars(page: CounterPage, office: Office) -> None:
    press("gon", ENTER)
    options = page.panel.options
    options.payer.put("Tía de María")
    options.foreign.coin.put("USD")
    press(ENTER)
    assert office.read(receipt_ids) == [], "without an amount and a rate nothing is collected"
    options.foreign.given.put(5_000)
    options.foreign.rate.put("7.300")
    assert page.panel.amount.value() == 365_000
    page.panel.submit()
    row = newest(office)
    assert (row.payer, row.members, row.amount) == ("Tía de María", "María González", 365_000)
    content = office.read(stored_receipt, row.id).content
    assert content["method"] == "efectivo: USD 50,00 al cambio de 7.300"


def test_a_reference_used_before_stops_once(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    office.run(pay, PaymentOrder(ids["Ramón"], DUE, "transfer", TODAY, "99 88-77"))
    press("gon", ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab, "998877", ENTER)
    assert len(office.read(receipt_ids)) == 1
    assert "004513" in page.panel.form.problem_at("reference")
    press(ENTER)
    assert newest(office).reference == "998877"


def test_a_receipt_of_several_is_corrected_in_the_same_place(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    """María paid for herself and 100.000 for Ramón; it was 85.000, for October: F8, the reason, the amount, Enter."""
    october = office.read(account, ids["Ramón"]).charges[-1]
    share = Share(ids["Ramón"], 85_000, (Application(october.id, 85_000),))
    order = ReceiptOrder(
        "cash", TODAY, (Share(ids["María"], DUE), replace(share, amount=100_000)), collector="Don Julio"
    )
    paid = office.run(receive, order).value
    page.arrive(CorrectReceipt(paid.receipt_id))
    assert (page.panel.member_id, page.panel.amount.value()) == (ids["María"], DUE)
    line = page.panel.others._lines[0]
    assert (line.amount.value(), line.chosen) == (100_000, share.applications)
    assert "340.000" in line.name.text(), "as if the receipt had not been given"
    assert page.panel.options.collector.value() == "Don Julio"
    press(ENTER)
    line.amount.box.setFocus()
    line.amount.box.selectAll()
    press("85.000", ENTER)
    wrong, right = office.read(receipts_by_id, office.read(receipt_ids))[::-1]
    assert (wrong.corrected_by, right.corrects, right.amount) == (4514, 4513, DUE + 85_000)
    assert (right.members, right.collector) == ("María González, Ramón Ayala", "Don Julio")
    assert october.id not in [one.id for one in office.read(account, ids["Ramón"]).charges]
    assert office.read(money_objections) == []


def test_in_the_smallest_window_the_button_that_collects_stays_in_sight(
    qtbot: QtBot, office: Office, tools: Tools, ids: dict[str, int]
) -> None:
    """Two members, another payer, the band of a correction: all that scrolls above the button, in 677 by 425."""
    shares = (Share(ids["María"], DUE), Share(ids["Ramón"], 2 * DUE))
    paid = office.run(receive, ReceiptOrder("cash", TODAY, shares, payer=PaidBy(name="Tía"))).value
    page = CounterPage(desk_on(office, tools, Went()))
    around = QScrollArea(widgetResizable=True)  # as the window holds its pages
    around.setWidget(page)
    around.resize(1000, 700)
    qtbot.addWidget(around)
    around.show()
    page.arrive(CorrectReceipt(paid.receipt_id))
    qtbot.wait(20)
    around.resize(677, 425)
    qtbot.waitUntil(lambda: page.height() <= 425)
    assert not page.panel.collect.visibleRegion().isEmpty()


def test_another_member_stands_in_front_and_the_others_stay(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    """It was not for María but for Ñandutí; what was paid for Ramón stays."""
    shares = (Share(ids["María"], DUE), Share(ids["Ramón"], 2 * DUE))
    paid = office.run(receive, ReceiptOrder("cash", TODAY, shares, payer=PaidBy(name="Tía"))).value
    page.arrive(CorrectReceipt(paid.receipt_id))
    press(Qt.Key.Key_Right, ENTER, "pe", ENTER)
    assert (page.panel.member_id, page.panel.amount.value()) == (ids["Ñandutí"], DUE)
    press(ENTER)
    row = newest(office)
    assert (row.payer, row.members, row.amount) == ("Tía", "Ñandutí Peña, Ramón Ayala", 3 * DUE)
    debts = [office.read(account, ids[name]).debt for name in ("María", "Ramón", "Ñandutí")]
    assert debts == [4 * DUE, 2 * DUE, 3 * DUE]


def test_a_receipt_that_somebody_else_paid_in_dollars_is_corrected(
    page: CounterPage, office: Office, ids: dict[str, int]
) -> None:
    """The aunt's USD 50 were USD 60: everything stands there again, the amount follows from the dollars."""
    given = Tendered(5_000, "USD", "7300")
    order = ReceiptOrder(
        "cash", TODAY, (Share(ids["María"], 365_000),), payer=PaidBy(name="Tía", tax_id="123456"), tendered=given
    )
    paid = office.run(receive, order).value
    page.arrive(CorrectReceipt(paid.receipt_id))
    options = page.panel.options
    assert (options.payer.value(), options.foreign.rate.value()) == ("Tía", "7.300")
    assert options.payer.box.isVisible(), "nobody overlooks it"
    page.band.reasons.put("amount")
    options.foreign.given.put(6_000)
    assert page.panel.amount.value() == 438_000
    page.panel.submit()
    row = newest(office)
    assert (row.payer, row.amount, row.corrects) == ("Tía", 438_000, 4513)
    assert office.read(money_objections) == []


def test_a_firm_that_paid_for_others_only_is_corrected(page: CounterPage, office: Office, ids: dict[str, int]) -> None:
    firm = PaidBy(ids["Ñandutí"])
    paid = office.run(receive, ReceiptOrder("cash", TODAY, (Share(ids["Ramón"], DUE),), payer=firm)).value
    page.arrive(CorrectReceipt(paid.receipt_id))
    assert (page.panel.member_id, page.panel.amount.value()) == (ids["Ñandutí"], None)
    page.band.reasons.put("method")
    page.panel.method.put("card")
    page.panel.reference.put("7788")
    page.panel.submit()
    row = newest(office)
    assert (row.payer, row.members, row.method) == ("Ñandutí Peña", "Ramón Ayala", "card")
    assert office.read(order_of, row.id).account_id == office.read(default_account, "card")


def test_a_donation_by_cheque_notes_the_cheque(
    page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter once asks for the cheque, half of it is refused, the same number is said once; then it is in hand."""

    def fill(dialog: OtherIncomeDialog) -> int:
        dialog.show()
        said = {"payer": "Farmacia Sur", "amount": 500_000, "concept": "Fiesta", "reference": "de una transferencia"}
        dialog.form.put(said)
        assert not dialog.cheque.bank.box.isVisible()
        dialog.form.put({"method": "cheque"})
        assert dialog.cheque.bank.box.isVisible()
        assert not dialog.reference.box.isVisible()
        dialog.submit()
        assert office.read(receipt_ids) == []
        dialog.form.put({"number": "88"})
        dialog.submit()
        assert dialog.form.problem_at("bank")
        dialog.form.put({"bank": "Continental", "drawer": "Juan Farmacéutico"})
        dialog.submit()
        return 1

    monkeypatch.setattr(OtherIncomeDialog, "exec", fill)
    page.parts.other_income.click()
    (found,) = office.read(cheques)
    assert (found.bank, found.number, found.drawer, found.payer, found.member_id, found.amount) == (
        *("Continental", "88", "Juan Farmacéutico", "Farmacia Sur"),
        *(None, 500_000),
    )
    assert newest(office).reference == "88 Continental"

    def again(dialog: OtherIncomeDialog) -> int:
        said = {"payer": "Otra", "amount": 1_000, "concept": "Rifa", "method": "cheque"}
        dialog.form.put({**said, "bank": "continental", "number": "88"})
        dialog.submit()
        assert "88" in dialog.form.problem_at("number")
        assert len(office.read(receipt_ids)) == 1
        dialog.submit()
        return 1

    monkeypatch.setattr(OtherIncomeDialog, "exec", again)
    page.next()
    page.parts.other_income.click()
    assert len(office.read(cheques)) == 2


def test_a_donation_by_cheque_is_corrected_with_its_cheque(
    page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    income = Income("donation", "Fiesta", 500_000)
    order = ReceiptOrder("cheque", TODAY, income=income, payer=PaidBy(name="Farmacia"))
    paid = office.run(pay_by_cheque, order, ChequeDraft("Continental", "88", "", TODAY)).value

    def fill(dialog: OtherIncomeDialog) -> int:
        assert dialog.form.now("bank") == "Continental"
        dialog.form.put({"reason": "Monto equivocado", "amount": 450_000})
        dialog.submit()
        return 1

    monkeypatch.setattr(OtherIncomeDialog, "exec", fill)
    page.arrive(CorrectReceipt(paid.receipt_id))
    (kept,) = office.read(cheques)
    assert (kept.number, kept.amount, newest(office).corrects) == ("88", 450_000, 4513)


def test_a_donation_is_corrected_in_its_own_box(
    page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    income = Income("donation", "Fiesta", 500_000)
    paid = office.run(receive, ReceiptOrder("cash", TODAY, income=income, payer=PaidBy(name="Farmacia"))).value

    def fill(dialog: OtherIncomeDialog) -> int:
        assert (dialog.form.now("payer"), dialog.form.now("amount")) == ("Farmacia", 500_000)
        dialog.submit()
        assert dialog.form.problem_at("reason"), "without a reason nothing is corrected"
        dialog.form.put({"reason": "Otro concepto", "concept": "Fiesta del niño", "amount": 450_000})
        dialog.submit()
        return 1

    monkeypatch.setattr(OtherIncomeDialog, "exec", fill)
    page.arrive(CorrectReceipt(paid.receipt_id))
    row = newest(office)
    assert (row.amount, row.kind, row.corrects, page.parts.shown) == (450_000, "donation", 4513, DONE)
    assert office.read(order_of, row.id).income == replace(income, concept="Fiesta del niño", amount=450_000)


def test_what_cannot_be_corrected_is_said_at_once(
    page: CounterPage, office: Office, tools: Tools, ids: dict[str, int]
) -> None:
    paid = office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY)).value
    office.run(void_receipt, paid.receipt_id, "Error", TODAY)
    page.arrive(CorrectReceipt(paid.receipt_id))
    assert isinstance(tools.dialogs, FakeDialogs)
    assert "4513" in tools.dialogs.messages[0]
    assert page.parts.shown != PAYING


def test_a_donation_has_its_receipt(
    page: CounterPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: OtherIncomeDialog) -> int:
        dialog.form.put({"payer": "Farmacia Sur", "amount": 500_000})
        dialog.submit()
        assert dialog.form.problem_at("concept"), "what it is for is asked"
        dialog.form.put({"concept": "Fiesta del niño"})
        dialog.submit()
        return 1

    monkeypatch.setattr(OtherIncomeDialog, "exec", fill)
    page.parts.other_income.click()
    row = newest(office)
    assert (row.kind, row.payer, page.parts.shown) == ("donation", "Farmacia Sur", DONE)
    found = office.read(listed_receipts, "farmacia", ReceiptWish())
    assert office.read(listed_by_id, found)[row.id].receipt.who == "Farmacia Sur"


def test_the_proof_hangs_on_the_payment(page: CounterPage, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(counter, "show_proofs", lambda _desk, payment, *_rest: asked.append(payment))
    press("gon", ENTER, ENTER)
    page.done.proof.click()
    assert asked == [newest(office).payment_id]
