"""The tabs of a project's money: the budget with its bars, and the vouchers with what is said of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.voucher_queries import Voucher, voucher_events, vouchers
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money
from app.ui.advocacy_dialog import AdvocacyDialog
from app.ui.attachments import AttachmentsDialog
from app.ui.chart_view import ChartView
from app.ui.drop_menu import drop_menu
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.project_budget_dialog import BudgetDialog
from app.ui.pages.agreements.project_tabs import ListTab, ProjectTab
from app.ui.pages.agreements.project_words import share_words, voucher_state_token, voucher_state_words
from app.ui.pages.agreements.voucher_dialogs import ChargeDialog, VoucherEventDialog, event_verb
from app.ui.pieces import SMALL, EmptyState, ShownStack, button, scrolling, words
from app.ui.save_list import save_list
from app.ui.table import Column


class BudgetTab(ProjectTab):
    """The figures to know, then a pair of bars for each line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.money = words("", wrap=True)
        self.own = words("", wrap=True)
        self.waiting = words("", "label", wrap=True)
        self.chart = ChartView(desk.theme)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, SMALL, 0)
        inside.setSpacing(SMALL)
        for one in (self.money, self.own, self.waiting, self.chart):
            inside.addWidget(one)
        inside.addStretch(1)
        self._stack = ShownStack()
        said = self.tr("There is no budget yet. Write each line as the funder approved it.")
        self._stack.addWidget(EmptyState(desk.theme, said, self.tr("Write the budget…"), self.edit, icon="sheet"))
        self._stack.addWidget(scrolling(inner))
        self._stack.setMinimumHeight(self.fontMetrics().height() * 10)
        self.column.addWidget(FlowRow(button(self.tr("Write the budget…"), self.edit)))
        self.column.addWidget(self._stack, 1)

    def show_project(self, seen: Cockpit) -> None:
        from app.jobs.agreements.project_lists import budget_chart  # noqa: PLC0415 - openpyxl, on the first project

        self.seen, facts = seen, self.desk.facts
        self._stack.setCurrentIndex(1 if seen.lines else 0)
        self.chart.show_chart(budget_chart(seen, facts) if seen.lines else None)
        funder, own, in_kind = seen.planned
        used, used_own = seen.used
        said = self.tr("Of the funder {used} of {planned} · received {received}").format(
            used=money_words(used, facts),
            planned=money_words(funder, facts),
            received=money_words(seen.received, facts),
        )
        left = self.tr("{amount} to spend or return") if seen.to_return >= 0 else self.tr("{amount} spent ahead")
        self.money.setText(f"{said} · {left.format(amount=money_words(abs(seen.to_return), facts))}")
        self.own.setText(
            self.tr("Own contribution {share}: {used} of {planned} in money, {kind} in kind · {asked} is asked").format(
                share=share_words(seen.own_spent or seen.own_reached, facts.country),
                used=money_words(used_own, facts),
                planned=money_words(own, facts),
                kind=money_words(in_kind, facts),
                asked=share_words(seen.draft.own_percent, facts.country),
            )
        )
        self.own.setVisible(bool(own or in_kind or seen.draft.own_percent))
        self.waiting.setText(self._waiting_words(seen))
        self.waiting.setVisible(bool(self.waiting.text()))

    def _waiting_words(self, seen: Cockpit) -> str:
        missing = sum(one.missing(self.desk.today()) for one in seen.requirements)
        objected = sum(one.state == "objected" for one in self.desk.runner.now(vouchers, seen.id))
        parts = []
        if objected:
            parts.append(self.tr("%n objection(s) to answer", "", objected))
        if missing:
            parts.append(self.tr("%n paper(s) of the call missing", "", missing))
        said = " · ".join(parts)
        return said[:1].upper() + said[1:]

    def edit(self) -> None:
        if self.seen is not None:
            BudgetDialog(self.desk, self.seen, self).exec()


class VouchersTab(ListTab[Voucher]):
    """Every voucher with its state; its document, and what was said of the one under the cursor, stand below."""

    begun_above = True

    def __init__(self, desk: Desk) -> None:
        columns: list[Column[Voucher]] = [
            Column(self.tr("No."), lambda one: str(one.number), 3, number=True),
            Column(self.tr("State"), self._state, 9, token=lambda one: voucher_state_token(one.state)),
            Column(self.tr("Paid on"), lambda one: format_iso(one.paid_on), 9),
            Column(self.tr("Paid to"), lambda one: one.supplier, least=11),
            Column(self.tr("Line"), lambda one: one.line, 11),
            Column(self.tr("Funder"), lambda one: money_words(one.funder, desk.facts), 10, number=True),
            Column(self.tr("Own"), self._own, 9, number=True),
        ]
        empty = self.tr("Nothing is charged yet. An expense of the treasury is typed once and charged here.")
        super().__init__(desk, self.tr("Vouchers"), columns, empty, self.tr("Charge an expense…"))
        self.said = words("", "muted", wrap=True)
        self.column.addWidget(self.said)

    def buttons(self) -> list[QWidget]:
        self.answer = self.with_row(self.tr("What was said of it…") + " ▾", self.show_events)
        return [
            self.answer,
            self.with_row(self.tr("Correct…"), self.edit),
            self.with_row(self.tr("Scan…"), self.show_scan),
            self.with_row(self.tr("Used for advocacy…"), self.advocacy),
        ]

    def _state(self, one: Voucher) -> str:
        return voucher_state_words(one.state)

    def _own(self, one: Voucher) -> str:
        return money_words(one.own, self.desk.facts) if one.own else ""

    def read(self, seen: Cockpit) -> list[tuple[int, Voucher]]:
        return [(one.id, one) for one in self.desk.runner.now(vouchers, seen.id)]

    def _chosen(self, row: int) -> None:
        super()._chosen(row)
        if hasattr(self, "said"):
            self.said.setText(self._said_words())
            self.said.setVisible(bool(self.said.text()))

    def _said_words(self) -> str:
        row = self.row
        if row is None:
            return ""
        document = " ".join(part for part in (code_words(f"document.{row.document_kind}"), row.document_number) if part)
        if row.document_on is not None:
            document = self.tr("{document} of {day}").format(document=document, day=format_iso(row.document_on))
        expense = self.tr("Expense {number}").format(number=row.expense)
        facts = (row.supplier, expense, document, row.line, row.description or row.concept, row.aim, row.activity)
        lines = [" · ".join(part for part in facts if part)]
        for one in self.desk.runner.now(voucher_events, row.id):
            what = voucher_state_words(one.kind)
            paper = " · ".join(part for part in (one.document, one.note) if part)
            lines.append(f"{format_iso(one.on_date)} · {what}: {paper}".rstrip(": "))
        return "\n".join(lines)

    def add(self) -> None:
        if self.seen is None:
            return
        if not self.seen.lines:
            self.desk.dialogs.message(self.tr("Write the budget first: each expense is charged to one of its lines."))
            return
        ChargeDialog(self.desk, self.seen, parent=self).exec()

    def edit(self) -> None:
        if self.seen is not None and self.row is not None:
            ChargeDialog(self.desk, self.seen, self.row, self).exec()

    def events(self) -> tuple[str, ...]:
        """What may be noted of the voucher as it stands."""
        known: dict[str, tuple[str, ...]] = {
            "pending": ("approved", "objected", "rejected", "withdrawn"),
            "objected": ("replied", "approved", "rejected", "withdrawn"),
            "replied": ("approved", "objected", "rejected", "withdrawn"),
            "approved": ("objected", "rejected"),
        }
        return known.get(self.row.state, ()) if self.row is not None else ()

    def show_events(self) -> None:
        if self.events():
            drop_menu(self.answer, ((event_verb(kind), partial(self.note, kind)) for kind in self.events()))

    def note(self, kind: str) -> None:
        if self.row is not None:
            VoucherEventDialog(self.desk, self.row, kind, self).exec()

    def show_scan(self) -> None:
        row: Any = self.row
        if row is not None:
            said = self.tr("Expense {number} · {supplier}").format(number=row.expense, supplier=row.supplier)
            AttachmentsDialog(self.desk, said, "expense", row.expense_uid, self).exec()

    def advocacy(self) -> None:
        if self.row is not None:
            AdvocacyDialog(self.desk, self.row.expense_id, self).exec()

    def export(self) -> None:
        """Every voucher with its amounts as numbers."""
        if self.seen is None:
            return
        coin = self.desk.facts.currency
        header = [self.tr("No."), self.tr("State"), self.tr("Paid to"), self.tr("Line"), self.tr("Funder")]
        header += [self.tr("Own"), self.tr("Expense"), self.tr("Document"), self.tr("Paid on")]
        rows: list[list[str | int | Money | None]] = [
            [
                *(one.number, self._state(one), one.supplier, one.line, Money(one.funder, coin), Money(one.own, coin)),
                *(one.expense, one.document_number, format_iso(one.paid_on)),
            ]
            for one in self.rows.values()
        ]
        name = self.tr("Vouchers {code}").format(code=self.seen.draft.code or self.seen.draft.title)
        save_list(self.desk, name, header, rows)
