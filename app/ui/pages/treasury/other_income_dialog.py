"""Money that is for nobody's account: a donation, a service, a sale. It gets its receipt like any other."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.cash.books import money_accounts
from app.models.cash.funds import funds
from app.models.dues.foreign import Tendered
from app.models.dues.orders import INCOME_KINDS, Income, PaidBy, ReceiptOrder
from app.models.dues.receiving import receive
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.foreign_fields import add_foreign_fields
from app.ui.pages.treasury.reference_box import ReferenceEditor
from app.ui.pages.treasury.treasury_words import capital, methods


class OtherIncomeDialog(FormDialog):
    """``done_with`` carries what was paid."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("For money that pays nobody's dues. Who pays gets a receipt; a donation has its own.")
        super().__init__(
            desk, self.tr("Other income or donation"), self.tr("Collect and print"), intro=intro, parent=parent
        )
        form = self.form
        kinds = [(kind, capital(code_words(f"income_kind.{kind}"))) for kind in INCOME_KINDS]
        form.choice("kind", self.tr("What it is"), kinds, half=True)
        form.money("amount", self.tr("Amount"), required=True, half=True)
        form.text("payer", self.tr("Who pays"), required=True, help=self.tr("As the receipt is to name them"))
        labels = {"PY": self.tr("RUC or ID card"), "CL": self.tr("RUT"), "MX": self.tr("RFC")}
        form.text("payer_tax_id", labels.get(desk.facts.country, self.tr("Tax id")), half=True)
        chosen = [(one.id, one.name) for one in desk.runner.now(funds) if one.closed_on is None]
        form.choice("fund", self.tr("Fund"), [(None, self.tr("General")), *chosen], half=True)
        form.text("concept", self.tr("Concept"), required=True, help=self.tr("What the receipt says it is for"))
        form.choice("method", self.tr("Way to pay"), methods(), half=True)
        self.reference = ReferenceEditor("reference", desk.runner, lambda: form.now("method"))
        form.add(self.reference, self.tr("Reference"), half=True)
        with form.more():
            self.foreign = add_foreign_fields(form, desk.facts, self._show_worth)
            form.day("date", self.tr("Date of the paper"), required=True, half=True, value=desk.today())
            accounts = [(one.id, one.name) for one in desk.runner.now(money_accounts)]
            automatic = self.tr("The one for the way to pay")
            form.choice("account", self.tr("Where the money goes"), [(None, automatic), *accounts], half=True)
            form.text("collector", self.tr("Who collected it"), half=True)
            form.text("note", self.tr("Note"), half=True)
        form.focus_first()

    def _show_worth(self) -> None:
        found = self.foreign.worth()
        if found is not None:
            self.form.put({"amount": found})

    def send(self, values: dict[str, Any]) -> None:
        given = self.foreign.tendered()
        if isinstance(given, Problem):
            self.form.show_problems([given])
            return
        if self.reference.stops():
            self.form.focus_on("reference")
            return
        self.run(receive, self._order(values, given))

    def _order(self, values: dict[str, Any], given: Tendered | None) -> ReceiptOrder:
        return ReceiptOrder(
            method=values["method"],
            paid_on=values["date"],
            income=Income(values["kind"], values["concept"], values["amount"], values["fund"]),
            payer=PaidBy(name=values["payer"], tax_id=values["payer_tax_id"] or ""),
            reference=values["reference"] or "",
            note=values["note"] or "",
            collector=values["collector"] or "",
            tendered=given,
            account_id=values["account"],
        )
