"""An expense as it is typed: who was paid, for what, with which paper. The rules are the model's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.cash.books import money_accounts
from app.models.cash.expenses import correct_expense, record_expense
from app.models.cash.funds import funds
from app.models.cash.queries import ExpenseSheet, expense_categories, suppliers
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart, usual_categories, usual_documents, usual_rates
from app.models.dues.closed_days import closed_until
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.paying_words import capital, methods, rate_words
from app.ui.sent_reports import sent_words

_TEXTS: Final = (
    *("supplier", "concept", "reference", "supplier_tax_id"),
    *("document_number", "document_authorization", "document_uuid"),
)


class ExpenseDialog(FormDialog):
    """New, or the right one for ``wrong``: then that one is voided in the same step, with the reason asked here."""

    def __init__(self, desk: Desk, wrong: ExpenseSheet | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("New expense")
        intro = ""
        if wrong is not None:
            title = self.tr("Correct expense {number}").format(number=wrong.row.number)
            said = self.tr("Expense {number} is voided and another one is written, to be corrected here.")
            intro = " ".join((said.format(number=wrong.row.number), *sent_words(desk, wrong.row.id)))
        super().__init__(desk, title, self.tr("Save and show the voucher"), intro=intro, parent=parent)
        self._wrong = wrong
        self._known = dict(desk.runner.now(suppliers))
        self._rates = usual_rates(desk.facts.country)
        if wrong is not None:
            self._rates = tuple(sorted({*self._rates, *(tax.rate for tax in wrong.taxes)}))
        self._rest = wrong.parts[2:] if wrong is not None else ()
        self._add_main()
        with self.form.more():
            self._add_more()
        if wrong is not None:
            self._put(wrong)
        self.form.focus_first()

    def _add_main(self) -> None:
        form, desk = self.form, self.desk
        if self._wrong is not None:
            form.text("reason", self.tr("Why it is corrected"), required=True)
        supplier = form.text("supplier", self.tr("Paid to"), required=True)
        complete_from(supplier, list(self._known)).activated.connect(self._supplier_chosen)
        form.money("total", self.tr("Total of the document"), required=True, half=True)
        category = form.text("category", self.tr("What it was spent on"), required=True, half=True)
        known = [name for _, name in desk.runner.now(expense_categories)]
        complete_from(category, list(dict.fromkeys([*known, *usual_categories()])))
        form.text("concept", self.tr("Concept"), required=True, help=self.tr("As it will stand on the voucher"))
        kinds = [(one, capital(code_words(f"document.{one}"))) for one in usual_documents(desk.facts.country)]
        form.choice("document_kind", self.tr("Document"), kinds, half=True)
        form.text("document_number", self.tr("Its number"), half=True)
        form.choice("method", self.tr("Way to pay"), methods(), half=True)
        accounts = [(one.id, one.name) for one in desk.runner.now(money_accounts)]
        form.choice("account", self.tr("Leaves from"), accounts, half=True)
        form.day("date", self.tr("Paid on"), required=True, half=True, value=desk.today())
        form.text("reference", self.tr("Cheque or transfer number"), half=True)

    def _add_more(self) -> None:
        form, country = self.form, self.desk.facts.country
        labels = {"PY": self.tr("RUC or ID card"), "CL": self.tr("RUT"), "MX": self.tr("RFC")}
        form.text("supplier_tax_id", labels.get(country, self.tr("Tax id")), half=True)
        form.day("document_on", self.tr("Date of the document"), half=True)
        stamps = {"PY": self.tr("Timbrado"), "MX": self.tr("Series of the invoice")}
        form.text("document_authorization", stamps.get(country, self.tr("Authorization")), half=True)
        codes = {"PY": self.tr("CDC"), "MX": self.tr("Tax folio")}
        form.text("document_uuid", codes.get(country, self.tr("Code of the electronic document")), half=True)
        for rate in self._rates:
            label = self.tr("Exempt") if not rate else self.tr("Taxed at {rate}").format(rate=rate_words(rate))
            form.money(f"tax_{rate}", label, half=True)
        form.money("withheld", self.tr("Withheld for the tax office"), half=True)
        chosen = [(one.id, one.name) for one in self.desk.runner.now(funds) if one.closed_on is None]
        if chosen:
            form.choice("fund", self.tr("Fund"), [(None, self.tr("General")), *chosen], half=True)
        form.money("other_amount", self.tr("Of it, for something else"), half=True)
        form.text("other_category", self.tr("For what"), half=True)
        if chosen:
            everything = [(None, self.tr("General")), *chosen]
            form.choice("other_fund", self.tr("Fund of that part"), everything, half=True)
        form.check("again", self.tr("The same document really goes in twice"))

    def _supplier_chosen(self, name: str) -> None:
        if tax_id := self._known.get(name):
            self.form.put({"supplier_tax_id": tax_id})

    def _put(self, sheet: ExpenseSheet) -> None:
        row = sheet.row
        closed = self.desk.runner.now(closed_until, row.account_id)
        paid_on = date.fromisoformat(row.paid_on)
        same = (*_TEXTS, "total", "method", "document_kind")
        found: dict[str, Any] = {name: getattr(row, name) for name in same}
        found |= {f"tax_{tax.rate}": tax.amount for tax in sheet.taxes}
        found |= {
            "account": row.account_id,
            "date": self.desk.today() if closed is not None and paid_on <= closed else paid_on,
            "document_on": date.fromisoformat(row.document_on) if row.document_on else None,
            "withheld": row.withheld or None,
            "category": sheet.parts[0].category,
            "fund": sheet.parts[0].fund_id,
        }
        if len(sheet.parts) > 1:
            other = sheet.parts[1]
            found |= {"other_amount": other.amount, "other_category": other.category, "other_fund": other.fund_id}
        self.form.put({name: value for name, value in found.items() if name in self.form.names})
        if self._rest:
            rest = ", ".join(f"{one.category} {money_words(one.amount, self.desk.facts)}" for one in self._rest)
            self.form.note(self.tr("These parts stay as they are: {parts}").format(parts=rest))

    def send(self, values: dict[str, Any]) -> None:
        draft = self._draft(values)
        if self._wrong is None:
            self.run(record_expense, draft)
        else:
            self.run(correct_expense, self._wrong.row.id, values["reason"], draft)

    def _draft(self, values: dict[str, Any]) -> ExpenseDraft:
        texts: dict[str, Any] = {name: values[name] or "" for name in _TEXTS}
        draft = ExpenseDraft(
            paid_on=values["date"],
            account_id=values["account"],
            method=values["method"],
            total=values["total"],
            category=values["category"],
            document_kind=values["document_kind"],
            document_on=values["document_on"],
            taxes=tuple(TaxPart(rate, values[f"tax_{rate}"]) for rate in self._rates if values[f"tax_{rate}"]),
            withheld=values["withheld"] or 0,
            again=values["again"],
            **texts,
        )
        fund, other = values.get("fund"), values["other_amount"] or 0
        if not fund and not other and not self._rest:
            return draft
        first = draft.total - other - sum(part.amount for part in self._rest)
        parts = [ExpensePart(draft.category, first, fund)]
        if other:
            parts.append(ExpensePart(values["other_category"] or "", other, values.get("other_fund")))
        return replace(draft, parts=(*parts, *self._rest))
