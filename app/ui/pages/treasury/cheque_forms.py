"""The small boxes of cheques: what stands on one, the deposit of several, the return of one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.values.dates import format_iso
from app.models.cash.books import money_accounts
from app.models.cash.cheque_list import Cheque, cheques, receipts_without_cheque
from app.models.cash.cheques import ChequeDraft, ReturnFee, deposit_cheques, note_cheque, return_cheque
from app.models.dues.queries import plans
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk


class NoteChequeDialog(FormDialog):
    """The data of a cheque whose receipt was given already."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("A cheque's data"), self.tr("Save"), parent=parent)
        found = desk.runner.now(receipts_without_cheque)
        said = [(one, f"{number} · {payer} · {money_words(due, desk.facts)}") for one, number, payer, due in found]
        self.form.choice("receipt", self.tr("Receipt"), said)
        self.form.text("bank", self.tr("Bank"), required=True, half=True)
        self.form.text("number", self.tr("Cheque No."), required=True, half=True)
        self.form.text("drawer", self.tr("Signed by"), half=True)
        self.form.day("payable_on", self.tr("Payable from"), required=True, half=True, value=desk.today())
        with self.form.more():
            self.form.check("again", self.tr("It is another cheque with the same number"))
        self.form.put({"receipt": found[0][0] if found else None})
        self.form.focus_on("bank")

    def send(self, values: dict[str, Any]) -> None:
        draft = ChequeDraft(
            values["bank"] or "",
            values["number"] or "",
            values["drawer"] or "",
            values["payable_on"],
            bool(values["again"]),
        )
        self.run(note_cheque, values["receipt"], draft)


class DepositChequesDialog(FormDialog):
    """One slip for those that are ticked: the chosen one, and with it what can be paid today."""

    def __init__(self, desk: Desk, chosen: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Deposit cheques"), self.tr("Deposit"), parent=parent)
        banks = [(one.id, one.name) for one in desk.runner.now(money_accounts) if one.kind == "bank"]
        self._held = [one for one in desk.runner.now(cheques) if one.state == "in_hand"]
        self.form.choice("account", self.tr("Into"), banks, half=True)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        self.form.text("reference", self.tr("Number of the deposit slip"))
        for one in self._held:
            said = f"{format_iso(one.payable_on)} · {one.bank} {one.number} · {one.payer} · "
            self.form.check(f"cheque{one.id}", said + money_words(one.amount, desk.facts))
        today = desk.today().isoformat()
        ticks = {f"cheque{one.id}": one.id == chosen or one.payable_on <= today for one in self._held}
        self.form.put({"account": banks[0][0] if banks else None, **ticks})
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        ids = [one.id for one in self._held if values[f"cheque{one.id}"]]
        self.run(deposit_cheques, ids, values["account"] or 0, values["date"], values["reference"] or "")


class ReturnChequeDialog(FormDialog):
    """Why it came back; the receipt is voided and the debt is open again."""

    def __init__(self, desk: Desk, cheque: Cheque, parent: QWidget | None = None) -> None:
        said = self.tr("Receipt {receipt} is voided and the debt of {name} is open again: {amount}.")
        super().__init__(
            desk,
            self.tr("Returned cheque"),
            self.tr("Void the receipt"),
            intro=said.format(receipt=cheque.receipt, name=cheque.payer, amount=money_words(cheque.amount, desk.facts)),
            danger=True,
            parent=parent,
        )
        self._cheque = cheque
        self.form.text("reason", self.tr("Why it was returned"), required=True)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        once = [(one.id, one.name) for one in desk.runner.now(plans, active_only=True) if one.period == "once"]
        if once and cheque.member_id is not None:
            with self.form.more():
                self.form.money("fee", self.tr("Fee of the bank that the member pays"), half=True)
                self.form.choice("plan", self.tr("Charged as"), once, half=True)
            self.form.put({"plan": once[0][0]})
        self.form.focus_on("reason")

    def send(self, values: dict[str, Any]) -> None:
        fee = ReturnFee(values["plan"], values["fee"]) if values.get("fee") else None
        self.run(return_cheque, self._cheque.id, values["date"], values["reason"], fee)
