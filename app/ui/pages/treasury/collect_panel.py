"""One member's payment: the debt, how much, what it will pay, the way to pay.

It proposes an order; the page carries it out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.dates import format_date
from app.models.cash.cheques import ChequeDraft, draft_of_receipt
from app.models.dues.commands import PaymentOrder
from app.models.dues.counter import CounterSheet, Offer, as_usual, offer_months, outlook
from app.models.dues.instalments import plans_of
from app.models.dues.orders import PaidBy, ReceiptOrder, Share
from app.models.dues.rules import Application
from app.models.members.queries import MemberRow
from app.ui.debt_words import debt_words
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.instalment_words import plan_lines
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.charge_grid import ChargeGrid
from app.ui.pages.treasury.cheque_fields import add_cheque_fields
from app.ui.pages.treasury.choosers import ChipsEditor
from app.ui.pages.treasury.more_options import add_more_options
from app.ui.pages.treasury.other_members import OtherMembers
from app.ui.pages.treasury.reference_box import ReferenceEditor
from app.ui.pages.treasury.treasury_words import methods, outlook_words
from app.ui.pieces import SMALL, main_button, restyle, with_key, words

ALL, ONE, THREE, OTHER = "all", "one", "three", "other"
CHIP_KEYS: Final = {Qt.Key.Key_F6: ALL, Qt.Key.Key_F7: ONE, Qt.Key.Key_F8: THREE, Qt.Key.Key_F9: OTHER}
WITH_REFERENCE: Final = ("transfer", "wallet", "card")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CollectPanel(QWidget):
    """``wanted`` carries the order when Enter is pressed on something that can be collected; ``left`` on Esc."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: CounterSheet | None = None
        self._offers: dict[str, Offer] = {}
        self._ahead_of_chip = 0
        self._wrong_here = False  # with this member's amount, not with that of another
        self.member_id = 0
        self.name = words("", "h2", wrap=True)
        self.who = words("", "muted", wrap=True)
        self.debt = words("", "h2", wrap=True)
        self.credit = words("", "ok", wrap=True)
        self.plans = words("", "muted", wrap=True)
        self.grid = ChargeGrid(desk.facts)
        self.live = words("", "h3", wrap=True)
        self.dated = words("", "problem", wrap=True)
        self.form = self._make_form()
        self.collect = main_button(self.tr("Collect and print"), self.submit, self.tr("Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        for widget in (self.name, self.who, self.debt, self.credit, self.plans):
            column.addWidget(widget)
        column.addSpacing(SMALL)
        column.addWidget(self.form)
        column.addStretch(1)
        self.grid.ticked.connect(self._take_ticked)
        self.grid.typed.connect(self._show_outlook)
        self._watch_enter()

    def _make_form(self) -> Form:
        desk = self._desk
        form = Form(FormPlace.of(desk), "dues.collect")
        texts = [(ALL, self.tr("All")), (ONE, self.tr("1 month")), (THREE, self.tr("3 months"))]
        keys = {chip: Qt.Key(key).name.removeprefix("Key_") for key, chip in CHIP_KEYS.items()}
        chips = [(chip, with_key(text, keys[chip])) for chip, text in (*texts, (OTHER, self.tr("Other amount")))]
        self.chips = form.add(ChipsEditor("chips", chips), self.tr("How much is paid?"))
        self.amount = form.money("amount", self.tr("Amount"), half=True)
        self.amount.box.setProperty("look", "big")
        holder = QWidget()
        beside = QVBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.live)
        beside.addWidget(self.dated)
        form.beside(holder)
        self.method = form.add(ChipsEditor("method", methods()), self.tr("Way to pay"))
        self.reference = ReferenceEditor("reference", desk.runner, self.method.value)
        form.add(self.reference, self.tr("Reference"), help=self.tr("Number of the operation, bank"))
        self.cheque = add_cheque_fields(form, desk.today())
        self.others = OtherMembers(desk, self)
        form.below(self.others)
        self.options = add_more_options(form, desk, self._foreign_changed)
        self.others.changed.connect(self._foreign_changed)
        self.others.changed.connect(self._show_outlook)
        self.others.submitted.connect(self.submit)
        form.submitted.connect(self.submit)
        form.cancelled.connect(self.left)
        self.chips.pressed.connect(self._chip_pressed)
        self.chips.moved.connect(self._take_chip)
        self.method.edited.connect(self._method_changed)
        self.amount.box.textEdited.connect(self._amount_typed)
        self.amount.edited.connect(self._show_outlook)
        self.options.day.edited.connect(self._show_outlook)
        self.options.ahead.edited.connect(self._show_outlook)
        self.options.by_hand.edited.connect(self._by_hand_changed)
        return form

    def _watch_enter(self) -> None:
        """The Enter that chose the member must not collect when the key is held a moment too long."""
        for box in self.form.findChildren(QWidget):
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() in _ENTER and event.isAutoRepeat()
        return False

    # -- whom and how much ----------------------------------------------------------------------

    def show_member(self, row: MemberRow, who: str, sheet: CounterSheet) -> None:
        """A member who comes to pay: everything owed is proposed, paid as this member paid last."""
        self.member_id, self._sheet = row.id, sheet
        facts, account = self._desk.facts, sheet.account
        self.name.setText(row.name)
        self.who.setText(who)
        self.who.setVisible(bool(who))
        self.debt.setText(debt_words(account, facts))
        text = self.tr("In favour: {amount}").format(amount=money_words(account.credit, facts))
        self.credit.setText(text)
        self.credit.setVisible(account.credit > 0)
        said = plan_lines(self._desk.runner.now(plans_of, row.id), facts)
        self.plans.setText(said)
        self.plans.setVisible(bool(said))
        self._offers = {ALL: Offer(account.debt), ONE: offer_months(sheet, 1), THREE: offer_months(sheet, 3)}
        for chip, offer in self._offers.items():
            self.chips.chips[chip].setEnabled(offer.amount > 0)
        self.form.clear_problems()
        self.options.start(self._desk.runner, self._desk.today())
        self.method.put(sheet.last_method)
        self.reference.start()
        self.cheque.start(self._desk.today())
        self.others.clear()
        self._take_chip(ALL if account.debt else (ONE if self._offers[ONE].amount else OTHER))
        self.to_amount()

    def name_button(self, text: str) -> None:
        """What Enter does here."""
        self.collect.setText(with_key(text, self.tr("Enter")))

    def take_order(self, order: ReceiptOrder, receipt_id: int, own: Share | None) -> None:
        """The same payment once more, to be corrected; ``own`` is what is paid for the member shown, the rest is there.

        Another member's own dues (``own`` without applications) are paid by the usual rule.
        """
        self._ahead_of_chip = 0
        self.chips.put(OTHER)
        self.amount.put(own.amount if own else None)
        self.method.put(order.method)
        self.reference.start(receipt_id)
        self.reference.put(order.reference or None)
        if order.method == "cheque":
            self.cheque.take(self._desk.runner.now(draft_of_receipt, receipt_id), order.reference)
        self.options.take(order, self._desk.runner)
        assert self._sheet is not None
        if own is not None and not as_usual(self._sheet.account.charges, own):
            self.options.by_hand.put(True)
            self.grid.show_charges(
                self._sheet.account.charges, {part.charge_id: part.amount for part in own.applications or ()}
            )
        if self.options.used:
            self.form.open_more()
        self._show_outlook()
        self.to_amount()

    def to_amount(self) -> None:
        """The cursor on the amount, ready to be typed over."""
        self.amount.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.box.selectAll()

    def to_method(self) -> None:
        self.method.focus.setFocus(Qt.FocusReason.TabFocusReason)

    def press_key(self, key: int) -> bool:
        """F6 to F9 are the chips; false for any other key."""
        chip = next((chip for one, chip in CHIP_KEYS.items() if one == key), None)
        if chip is None or not self.chips.chips[chip].isEnabled():
            return False
        self.chips.put(chip)
        self._chip_pressed(chip)
        return True

    def _chip_pressed(self, chip: str) -> None:
        self._take_chip(chip)
        self.to_amount()

    def _take_chip(self, chip: str) -> None:
        self.chips.put(chip)
        offer = self._offers.get(chip, Offer(0))
        self._ahead_of_chip = offer.months_ahead
        self.amount.put(offer.amount or None)
        self._show_outlook()

    def _amount_typed(self, _text: str) -> None:
        self._ahead_of_chip = 0
        self.chips.put(OTHER)

    def _method_changed(self) -> None:
        box = self.reference.box.parentWidget()
        assert box is not None
        box.setVisible(self.method.value() in WITH_REFERENCE)
        self.cheque.show(wanted=self.method.value() == "cheque")

    def _take_ticked(self) -> None:
        """Whole dues were taken or left out: the amount is what they come to."""
        self._amount_typed("")
        self.amount.put(sum(part.amount for part in self.grid.chosen()) or None)

    def _by_hand_changed(self) -> None:
        self.grid.set_by_hand(bool(self.options.by_hand.value()))
        self._show_outlook()
        if self.options.by_hand.value():
            self.grid.edit_first()

    # -- what it will do ------------------------------------------------------------------------

    @property
    def _ahead(self) -> int:
        typed = self.options.ahead.value()
        return typed if isinstance(typed, int) else self._ahead_of_chip

    def _chosen(self) -> tuple[Application, ...] | None:
        return self.grid.chosen() if self.options.by_hand.value() else None

    def _outlook(self, amount: int, chosen: tuple[Application, ...] | None) -> Any:
        assert self._sheet is not None
        return outlook(self._sheet, amount, self._desk.today(), months_ahead=self._ahead, chosen=chosen)

    def _show_outlook(self) -> None:
        """Says the result before it happens, and shows it on the charges."""
        if self._sheet is None:
            return
        amount = self.amount.value()
        valid = isinstance(amount, int) and amount > 0
        said, look, paid = self.tr("Type the amount."), "muted", {}
        if isinstance(amount, Problem):
            said, look = say(amount), "problem"
        if isinstance(amount, int) and valid:
            try:
                view = self._outlook(amount, self._chosen())
                said, look = outlook_words(amount, view, self._desk.facts), "h3"
                paid = {part.charge_id: part.amount for _, part in view.settled}
            except Refused as refusal:
                said, look, valid = say(refusal), "problem", False
        own = amount if isinstance(amount, int) else 0
        self._wrong_here = not valid and (amount is not None or not self.others.used)
        if self.others.used:
            self.others.show_total(own)
            valid = (valid or amount is None) and self.others.valid
            if amount is None:  # a firm that owes nothing itself pays for others
                said, look = self.tr("Pays nothing for itself."), "muted"
        self._say(self.live, said, look)
        if self._chosen() is None:
            self.grid.show_charges(self._sheet.account.charges, paid)
        day = self.options.day.value()
        other_day = isinstance(day, date) and day != self._desk.today()
        if isinstance(day, date):
            self.dated.setText(self.tr("The receipt is dated {day}.").format(day=format_date(day)))
        self.dated.setVisible(other_day)
        self.collect.setEnabled(valid)

    def _say(self, label: QLabel, text: str, look: str) -> None:
        label.setText(text)
        label.setAccessibleName(text)
        if label.property("look") != look:
            label.setProperty("look", look)
            restyle(label)

    # -- the order ------------------------------------------------------------------------------

    def submit(self) -> None:
        """Enter: a way to pay that has a number asks for it once, everything else goes through."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.property("look") == "section":
            focused.click()
            return
        if not self.collect.isEnabled():
            if self._wrong_here or not self.others.to_problem():
                self.to_amount()
            return
        skipped = not self.reference.value() and self.method.value() in WITH_REFERENCE
        if skipped and focused is self.amount.box:
            self.reference.box.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self.method.value() == "cheque" and self.cheque.asks():
            return
        values = self.form.values()
        if values is None:
            return
        if isinstance(problem := self.options.foreign.tendered(), Problem):
            self.form.show_problems([problem])
        elif values["method"] in WITH_REFERENCE and self.reference.stops():
            self.form.focus_on("reference")
        elif isinstance(missing := self.cheque_draft(), Problem):
            self.form.show_problems([missing])
        else:
            self.wanted.emit(self._order(values))

    def _order(self, values: dict[str, Any]) -> PaymentOrder | ReceiptOrder:
        """The everyday order, or the wider one where others are paid for, somebody else pays or in another money."""
        plain = self._own_order(values)
        order = plain.as_receipt()
        if self.others.used:
            own = order.shares if plain.amount else ()
            payer = PaidBy() if plain.amount else PaidBy(self.member_id)
            order = replace(order, shares=(*own, *self.others.shares()), payer=payer)
        return self.options.special(order) or (order if self.others.used else plain)

    def _foreign_changed(self) -> None:
        """Foreign money is what it is worth: the first member's amount follows from it."""
        worth = self.options.foreign.worth()
        if worth is None or worth <= self.others.amount:
            return
        self._amount_typed("")
        self.amount.put(worth - self.others.amount)
        self._show_outlook()

    def _own_order(self, values: dict[str, Any]) -> PaymentOrder:
        return PaymentOrder(
            member_id=self.member_id,
            amount=values["amount"] or 0,
            method=values["method"],
            paid_on=values["date"] or self._desk.today(),
            reference=(values["reference"] or "") if values["method"] in WITH_REFERENCE else "",
            note=values["note"] or "",
            applications=self._chosen(),
            months_ahead=self._ahead,
            series=values["series"],
            account_id=values["account"],
        )

    def cheque_draft(self) -> ChequeDraft | Problem | None:
        """What is said of the cheque; None for every other way to pay and where it is noted another day."""
        return self.cheque.draft() if self.method.value() == "cheque" else None

    def show_refusal(self, error: GremialError) -> None:
        if not (isinstance(error, Refused) and self.cheque.refused(error)):
            self.form.show_refusal(error)
