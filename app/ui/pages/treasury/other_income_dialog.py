"""Money that is for nobody's account: a donation, a service, a sale. It gets its receipt like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.base.errors import GremialError, Problem, Refused
from app.models.cash.books import money_accounts
from app.models.cash.cheques import ChequeDraft, correct_by_cheque, draft_of_receipt, pay_by_cheque
from app.models.cash.funds import funds
from app.models.dues.commands import correct_receipt
from app.models.dues.foreign import Tendered
from app.models.dues.orders import INCOME_KINDS, Income, PaidBy, ReceiptOrder
from app.models.dues.receipt_queries import ReceiptRow
from app.models.dues.receiving import receive
from app.models.dues.reissuing import order_of
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.cheque_fields import add_cheque_fields
from app.ui.pages.treasury.collect_panel import WITH_REFERENCE
from app.ui.pages.treasury.foreign_fields import add_foreign_fields
from app.ui.pages.treasury.more_options import chosen_account
from app.ui.pages.treasury.reference_box import ReferenceEditor
from app.ui.pages.treasury.treasury_words import capital, methods


class OtherIncomeDialog(FormDialog):
    """``done_with`` carries what was paid. With ``correcting`` that receipt is voided and the right one issued."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, correcting: ReceiptRow | None = None) -> None:
        self._correcting = correcting
        self._before: ReceiptOrder | None = None
        title, verb = self.tr("Other income or donation"), self.tr("Collect and print")
        intro = self.tr("For money that pays nobody's dues. Who pays gets a receipt; a donation has its own.")
        if correcting is not None:
            title = self.tr("Correct receipt {number}").format(number=correcting.number_text)
            verb = self.tr("Void and issue the right one")
            intro = self.tr("It is voided and the right one is issued. Keep the void paper with the duplicate.")
        super().__init__(desk, title, verb, intro=intro, parent=parent)
        if correcting is not None:
            self.form.text("reason", self.tr("Why is it corrected?"), required=True)
        self._add_income()
        self._add_way_to_pay()
        with self.form.more():
            self.foreign = add_foreign_fields(self.form, desk.facts, self._show_worth)
            self.form.day("date", self.tr("Date of the paper"), required=True, half=True, value=desk.today())
            accounts = [(one.id, one.name) for one in desk.runner.now(money_accounts)]
            automatic = self.tr("The one for the way to pay")
            self.form.choice("account", self.tr("Where the money goes"), [(None, automatic), *accounts], half=True)
            self.form.text("collector", self.tr("Who collected it"), half=True)
            self.form.text("note", self.tr("Note"), half=True)
        if correcting is not None:
            self._take(desk.runner.now(order_of, correcting.id), correcting.id)
        self.form.focus_first()

    def _add_income(self) -> None:
        form, desk = self.form, self.desk
        kinds = [(kind, capital(code_words(f"income_kind.{kind}"))) for kind in INCOME_KINDS]
        form.choice("kind", self.tr("What it is"), kinds, half=True)
        form.money("amount", self.tr("Amount"), required=True, half=True)
        form.text("payer", self.tr("Who pays"), required=True, help=self.tr("As the receipt is to name them"))
        labels = {"PY": self.tr("RUC or ID card"), "CL": self.tr("RUT"), "MX": self.tr("RFC")}
        form.text("payer_tax_id", labels.get(desk.facts.country, self.tr("Tax id")), half=True)
        chosen = [(one.id, one.name) for one in desk.runner.now(funds) if one.closed_on is None]
        form.choice("fund", self.tr("Fund"), [(None, self.tr("General")), *chosen], half=True)
        form.text("concept", self.tr("Concept"), required=True, help=self.tr("What the receipt says it is for"))

    def _add_way_to_pay(self) -> None:
        form = self.form
        method = form.choice("method", self.tr("Way to pay"), methods(), half=True)
        self.reference = ReferenceEditor("reference", self.desk.runner, lambda: form.now("method"))
        form.add(self.reference, self.tr("Reference"), half=True)
        self.cheque = add_cheque_fields(form, self.desk.today())
        method.edited.connect(self._show_how)
        self._show_how()

    def _show_how(self) -> None:
        """What is asked of the way to pay: an operation's number, a cheque's four, nothing of cash."""
        method = self.form.now("method")
        self.form.show_fields("reference", wanted=method in WITH_REFERENCE)
        self.cheque.show(wanted=method == "cheque")

    def _take(self, order: ReceiptOrder, receipt_id: int) -> None:
        """As the receipt that is corrected was given."""
        income, self._before = order.income, order
        assert income is not None
        assert self._correcting is not None
        self.form.put(
            {
                **{"kind": income.kind, "amount": income.amount, "fund": income.fund_id, "concept": income.concept},
                **{"payer": self._correcting.payer, "payer_tax_id": order.payer.tax_id or None},
                **{"method": order.method, "date": order.paid_on, "note": order.note or None},
                **{"account": chosen_account(order, self.desk.runner), "collector": order.collector or None},
            }
        )
        self.reference.start(receipt_id)
        self.reference.put(order.reference or None)
        if order.method == "cheque":
            self.cheque.take(self.desk.runner.now(draft_of_receipt, receipt_id), order.reference)
        self.foreign.take(order.tendered)
        if order.tendered is not None:
            self.form.open_more()

    def _show_worth(self) -> None:
        found = self.foreign.worth()
        if found is not None:
            self.form.put({"amount": found})

    # -- what was typed -----------------------------------------------------------------------------

    def send(self, values: dict[str, Any]) -> None:
        given = self.foreign.tendered()
        if isinstance(given, Problem):
            self.form.show_problems([given])
            return
        by_cheque = values["method"] == "cheque"
        if values["method"] in WITH_REFERENCE and self.reference.stops():
            self.form.focus_on("reference")
            return
        if by_cheque and self.cheque.asks():
            return
        draft = self.cheque.draft() if by_cheque else None
        if isinstance(draft, Problem):
            self.form.show_problems([draft])
        else:
            self._send(self._order(values, given), draft, values.get("reason") or "")

    def _send(self, order: ReceiptOrder, draft: ChequeDraft | None, reason: str) -> None:
        wrong = self._correcting
        if wrong is None and draft is None:
            self.run(receive, order)
        elif wrong is None:
            self.run(pay_by_cheque, order, draft)
        elif draft is None:
            self.run(correct_receipt, wrong.id, reason, order)
        else:
            self.run(correct_by_cheque, wrong.id, reason, order, draft)

    def show_refusal(self, error: GremialError) -> None:
        """A cheque noted before is said once; whoever presses Enter again means another paper."""
        if not (isinstance(error, Refused) and self.cheque.refused(error)):
            super().show_refusal(error)

    def _order(self, values: dict[str, Any], given: Tendered | None) -> ReceiptOrder:
        order = ReceiptOrder(
            method=values["method"],
            paid_on=values["date"],
            income=Income(values["kind"], values["concept"], values["amount"], values["fund"]),
            payer=PaidBy(name=values["payer"], tax_id=values["payer_tax_id"] or ""),
            reference=(values["reference"] or "") if values["method"] in WITH_REFERENCE else "",
            note=values["note"] or "",
            collector=values["collector"] or "",
            tendered=given,
            account_id=values["account"],
        )
        return order if self._before is None else self._as_before(order, self._before)

    def _as_before(self, order: ReceiptOrder, before: ReceiptOrder) -> ReceiptOrder:
        """What no field asks stays as it was: the member who paid, the series of its kind."""
        assert self._correcting is not None
        assert before.income is not None
        assert order.income is not None
        same = order.income.kind == before.income.kind
        if before.payer.member_id is not None and order.payer == PaidBy(name=self._correcting.payer):
            order = replace(order, payer=before.payer)
        return replace(order, series=before.series if same else None)
