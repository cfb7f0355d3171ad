"""The counter (F2): find the member, see the debt, take the money, give the paper.

The same screen corrects a receipt: its payment once more, voided and issued anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import Refused
from app.models.cash.cheques import ChequeDraft, correct_by_cheque, pay_by_cheque
from app.models.dues.commands import Paid, PaymentOrder, correct_receipt, pay
from app.models.dues.counter import CounterSheet, counter_sheet
from app.models.dues.orders import ReceiptOrder, Share
from app.models.dues.receipt_queries import ReceiptRow, receipts_by_id
from app.models.dues.receiving import receive
from app.models.dues.reissuing import lead_of, order_of, payments_of, refuse_correction
from app.models.members.queries import member
from app.ui.page import Desk, Page
from app.ui.pages.treasury.correction_band import AMOUNT, CHEQUE, METHOD
from app.ui.pages.treasury.counter_parts import DONE, IDLE, MATCHES, PAYING, CounterParts
from app.ui.pages.treasury.other_income_dialog import OtherIncomeDialog
from app.ui.pages.treasury.proofs import show_proofs
from app.ui.pages.treasury.receipt_paper import PURPOSE
from app.ui.pages.treasury.requests import CollectAndReturn, CorrectReceipt, ShowReceipts, VoidReceipt
from app.ui.pages.treasury.treasury_words import RECEIPTS_PAGE, who_words

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CounterPage(Page):
    """Arrive with a member's id to collect from them, or with ``CorrectReceipt``."""

    tables: ClassVar[frozenset[str]] = frozenset(("member", "charge", "payment", "application", "receipt_void"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._last: Paid | None = None
        self._correcting: ReceiptRow | None = None
        self._to_search = False
        self._busy = False
        self._adding = False
        self._return_to = ""
        self.parts = parts = CounterParts(desk)
        self.search, self.matches, self.panel = parts.search, parts.matches, parts.panel
        self.band, self.done, self.paper = parts.band, parts.done, parts.paper
        self._usual_hint = parts.search.placeholderText()
        self.body.addWidget(parts, 1)
        self._connect()

    def _connect(self) -> None:
        self.search.found.connect(self._show_matches)
        self.search.left_down.connect(self._into_matches)
        self.search.returnPressed.connect(self._search_entered)
        self.matches.opened.connect(self._matched)
        self.panel.wanted.connect(self._collect)
        self.panel.left.connect(self._leave)
        self.panel.others.wanted.connect(self._add_another)
        self.parts.other_income_wanted.connect(self.take_other_income)
        self.done.proof_wanted.connect(self._keep_proof)
        self.band.other_member.connect(self.search.to_front)
        self.band.reason_chosen.connect(self._reason_chosen)
        self.band.void_only.connect(self._void_only)
        self.band.left.connect(self._leave)
        self.done.next_wanted.connect(self.next)
        self.done.again_wanted.connect(self.paper.preview.print_again)
        self.done.correct_wanted.connect(self._correct_last)
        self.paper.failed.connect(self._paper_failed)
        self.paper.preview.printed.connect(lambda _id: self.done.say(self.tr("Printed.")))
        self.parts.day.opened.connect(self._open_day)

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Collect")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - three small questions
        self.parts.day.show_day(self.desk.today())
        self.matches.model.forget_rows()

    def arrive(self, target: object) -> None:
        self._to_search = False
        self._return_to = target.page if isinstance(target, CollectAndReturn) else ""
        if isinstance(target, CollectAndReturn):
            self._correcting = None
            self.open_member(target.member_id)
        elif isinstance(target, int):
            self._correcting = None
            self.open_member(target)
        elif isinstance(target, CorrectReceipt):
            self.correct(target.receipt_id)

    def showEvent(self, event: QShowEvent) -> None:
        """F2 comes from anywhere: the cursor is in the search line, unless somebody came for a member."""
        super().showEvent(event)
        self._to_search = True
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self._to_search and self.isVisible():
            self.search.to_front()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.to_front,
            "new": self.search.to_front,
            "back": self._leave,
            "print": self.paper.preview.print_now,
        }

    def takes(self, key: int) -> bool:
        """F2 here means the next member, before the window takes it."""
        return key == Qt.Key.Key_F2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.parts.shown, event.key()
        if key == Qt.Key.Key_F2:
            self.search.to_front()
        elif place == PAYING and self.panel.press_key(key):
            return
        elif place == DONE and key == Qt.Key.Key_F8:
            self._correct_last()
        elif key in _ENTER:
            self._entered()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> None:
        """Enter where no field took it: a reason, the list of charges, a button."""
        focused = self.focusWidget()
        if self.band.reasons.widget.isAncestorOf(focused):
            self.band.confirm()
        elif focused is self.panel.grid:
            self.panel.submit()
        elif isinstance(focused, QPushButton):
            focused.click()

    # -- finding ----------------------------------------------------------------------------------

    def _show_matches(self, ids: list[int], _complete: bool) -> None:
        if not self.search.text().strip():
            if self.parts.shown == MATCHES:
                self._rest()
            return
        self.matches.show_ids(ids)
        self.parts.show_part(MATCHES)
        if ids and self.matches.current_id != ids[0]:
            self.matches.select(ids[0])

    def _rest(self) -> None:
        """What stands below an empty search line: the payment under way, the last receipt, or the day."""
        paying = bool(self.panel.member_id)
        self.parts.show_part(PAYING if paying else DONE if self._last else IDLE)

    def _into_matches(self) -> None:
        if self.parts.shown == MATCHES and self.matches.model.ids:
            self.matches.view.setFocus(Qt.FocusReason.OtherFocusReason)
            second = self.matches.model.ids[1:2] or self.matches.model.ids
            self.matches.select(second[0])

    def _search_entered(self) -> None:
        if self.parts.shown == MATCHES and self.matches.current_id:
            self._matched(self.matches.current_id)
        elif self.parts.shown == DONE:
            self.next()
        elif self.parts.shown == PAYING:
            self.panel.to_amount()

    def _matched(self, member_id: int) -> None:
        if self._adding:
            self._add(member_id)
        elif self._correcting is not None:
            self._prepare(self._correcting, member_id)
        else:
            self.open_member(member_id)

    def _add_another(self) -> None:
        """The next member who is found is paid for too."""
        self._adding = True
        self.search.setPlaceholderText(self.tr("Who else is paid for? Name, No., ID or telephone"))
        self.search.to_front()

    def _add(self, member_id: int) -> None:
        self._stop_adding()
        self.search.clear()
        self.parts.show_part(PAYING)
        if member_id == self.panel.member_id:
            self.panel.to_amount()
        else:
            now = self.desk.runner.now
            self.panel.others.add(now(member, member_id), self._sheet(member_id))

    def _stop_adding(self) -> None:
        self._adding = False
        self.search.setPlaceholderText(self._usual_hint)

    # -- paying -----------------------------------------------------------------------------------

    def open_member(self, member_id: int) -> None:
        """The payment of a member, everything owed proposed."""
        now = self.desk.runner.now
        row = now(member, member_id)
        self._begin(None)
        self.panel.show_member(row, who_words(row, self.desk.facts), now(counter_sheet, member_id))

    def _begin(self, correcting: ReceiptRow | None) -> None:
        self._correcting, self._last = correcting, None
        self._stop_adding()
        self.paper.clear()
        self.band.setVisible(correcting is not None)
        texts = (self.tr("Collect and print"), self.tr("Void and issue the right one"))
        self.panel.name_button(texts[correcting is not None])
        self.search.clear()
        self.parts.show_part(PAYING)

    def _collect(self, order: PaymentOrder | ReceiptOrder) -> None:
        if self._busy:
            return
        correcting, cheque = self._correcting, self.panel.cheque_draft()
        if correcting is None:
            if isinstance(cheque, ChequeDraft):
                wide = order if isinstance(order, ReceiptOrder) else order.as_receipt()
                self._run(order, pay_by_cheque, wide, cheque)
            else:
                self._run(order, receive if isinstance(order, ReceiptOrder) else pay, order)
        elif reason := self.band.reason():
            if isinstance(cheque, ChequeDraft):
                self._run(order, correct_by_cheque, correcting.id, reason, order, cheque)
            else:
                self._run(order, correct_receipt, correcting.id, reason, order)

    def _run(self, order: PaymentOrder | ReceiptOrder, *what: object) -> None:
        self._busy = True
        name = (order.payer.name if isinstance(order, ReceiptOrder) else "") or self.panel.name.text()
        self.desk.runner.run(
            *what,  # type: ignore[arg-type]  # a command and its arguments, one of the two above
            on_done=lambda paid: self._paid(paid, order.amount, name),
            on_refused=self.panel.show_refusal,
            on_end=self._free,
            owner=self,
            title=self.tr("Saving the receipt"),
        )

    def _free(self) -> None:
        self._busy = False

    def _paid(self, paid: Paid, amount: int, name: str) -> None:
        """The receipt is in the file; from here on nothing can lose it, and the next member may come."""
        if self._correcting is not None:
            self.panel.options.forget_day(self.desk.today())
        self._correcting, self.panel.member_id = None, 0
        self._last = paid
        self.done.show_paid(paid, amount, name)
        if not self.desk.prefs.printer(PURPOSE):
            self.done.say(self.tr("Press Print and choose the printer; it is remembered."))
        self.parts.show_part(DONE)
        self.search.to_front()
        name = self.tr("Receipt {number}").format(number=f"{paid.series}-{paid.number_text}")
        self.paper.open(paid.receipt_id, name, print_it=True)

    def take_other_income(self) -> None:
        """A donation or other money that pays nobody's dues."""
        self._other_income()

    def _other_income(self, correcting: ReceiptRow | None = None) -> None:
        dialog = OtherIncomeDialog(self.desk, self, correcting)
        dialog.done_with.connect(self._other_income_taken)
        dialog.exec()

    def _other_income_taken(self, paid: Paid) -> None:
        row = self.desk.runner.now(receipts_by_id, [paid.receipt_id])[0]
        self._paid(paid, paid.amount, row.payer)

    def _keep_proof(self) -> None:
        if self._last is not None:
            show_proofs(self.desk, self._last.payment_id, self.done.title.text(), self)

    def _paper_failed(self, said: str) -> None:
        text = self.tr("The receipt is saved and keeps its number. {problem}").format(problem=said)
        self.done.say(text)
        self.desk.notify(text, self.tr("Print again"), self.paper.preview.print_again)

    def next(self) -> None:
        """The counter is free for the next member."""
        self._last, self._correcting, self.panel.member_id = None, None, 0
        self.paper.clear()
        self.search.clear()
        self.parts.show_part(IDLE)
        self.search.to_front()
        back, self._return_to = self._return_to, ""
        if back:
            self.desk.go(back)

    def _leave(self) -> None:
        """Esc: nothing was taken."""
        if self._adding:
            self._stop_adding()
            self.search.clear()
            self._rest()
            self.panel.to_amount()
            return
        if self._correcting is not None:
            self.panel.options.forget_day(self.desk.today())
        if self.parts.shown == MATCHES and self.panel.member_id:
            self.search.clear()
        else:
            self.next()

    # -- correcting -------------------------------------------------------------------------------

    def correct(self, receipt_id: int) -> None:
        """What a receipt was made from once more, to be corrected; what cannot be corrected is said at once."""
        now = self.desk.runner.now
        try:
            now(refuse_correction, receipt_id)
        except Refused as refusal:
            self.desk.dialogs.message(say(refusal))
            return
        row = now(receipts_by_id, [receipt_id])[0]
        if row.income_kind:
            self._other_income(row)
        else:
            # Whom it is of, where those further down are easily overlooked.
            self.band.start(row.number_text if row.plain else f"{row.number_text} · {row.who}")
            self._prepare(row)

    def _prepare(self, receipt: ReceiptRow, instead: int | None = None) -> None:
        """The receipt as it was given; with ``instead`` another member in place of the one in front."""
        now = self.desk.runner.now
        order: ReceiptOrder = now(order_of, receipt.id)
        lead, own = lead_of(order)
        shown = lead if instead is None else instead
        row = now(member, shown)
        self._begin(receipt)
        self.panel.show_member(row, who_words(row, self.desk.facts), self._sheet(shown))
        for share in order.shares:
            if share.member_id not in (lead, shown):
                self.panel.others.put(now(member, share.member_id), self._sheet(share.member_id), share)
        if own is not None and shown != lead:
            own = Share(shown, own.amount)
        self.panel.take_order(order, receipt.id, own)
        if instead is None:
            self.band.to_reasons()
            self.parts.show_top()

    def _sheet(self, member_id: int) -> CounterSheet:
        """How a member stands, without the receipt that is being corrected."""
        now, wrong = self.desk.runner.now, self._correcting
        payment = None if wrong is None else now(payments_of, wrong.id).get(member_id)
        return now(counter_sheet, member_id, payment)

    def _correct_last(self) -> None:
        if self._last is not None:
            self.correct(self._last.receipt_id)

    def _reason_chosen(self, reason: str) -> None:
        if reason == AMOUNT:
            self.panel.to_amount()
        elif reason in (METHOD, CHEQUE):
            self.panel.to_method()

    def _void_only(self) -> None:
        if self._correcting is not None and (reason := self.band.reason()):
            receipt = self._correcting
            self.next()
            self.desk.go(RECEIPTS_PAGE, VoidReceipt(receipt.id, reason))

    def _open_day(self, method: str) -> None:
        self.desk.go(RECEIPTS_PAGE, ShowReceipts(self.desk.today(), self.desk.today(), method))
