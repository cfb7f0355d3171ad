"""A member's statement of account: everything charged and received, with the running balance; on paper, in Excel.

What a page does when the member pays now, or when a receipt is to be seen, is the page's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import Period, format_iso
from app.models.base.values.money import Money
from app.models.dues.instalments import plans_of
from app.models.dues.queries import Account, Movement, account, statement
from app.models.dues.receipt_queries import resolve_receipt
from app.models.dues.relief import reliefs_of
from app.models.dues.stamps import writes_documents
from app.models.members.queries import member
from app.ui.account_dialogs import AllowancesDialog, ChargeOneDialog, RelieveDialog, single_plans
from app.ui.account_past_dialogs import OpeningDialog, TakeBackDialog
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.debt_words import debt_words
from app.ui.flow import FlowRow
from app.ui.instalment_dialogs import PlansDialog
from app.ui.instalment_words import plan_lines
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, sized, with_key, words
from app.ui.runner import Progress
from app.ui.save_list import SheetRow, save_list
from app.ui.table import Column, RecordTable
from app.ui.why_dialog import WhyDialog

EXCEL_KEY: Final = "Ctrl+E"
PAPER_KEY: Final = "Ctrl+P"


def statement_pdf(office: Any, member_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The statement as it is printed today."""
    from app.jobs.statement import statement_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return statement_bytes(office, member_id)


class StatementDialog(QDialog):
    """Newest first, because the question is nearly always about the last months.

    ``collect_wanted`` when the member pays now, with the member's id; a line of a receipt opens it
    (``receipt_wanted``, with the receipt's id).
    """

    collect_wanted = Signal(int)
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id = member_id
        self._name = desk.runner.now(member, member_id).name
        self._lines = list(reversed(desk.runner.now(statement, member_id)))
        self.setWindowTitle(self.tr("Statement of account"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self._name, "h2", wrap=True))
        self.standing = words(self._standing_words(desk.runner.now(account, member_id)), wrap=True)
        column.addWidget(self.standing)
        self.plans = words("", "muted", wrap=True)
        column.addWidget(self.plans)
        self.table = self._make_table()
        self.table.opened.connect(self._open_line)
        column.addWidget(self.table, 1)
        column.addWidget(self._buttons())
        self.table.show_ids(range(1, len(self._lines) + 1))
        self.table.select(1)
        sized(self, 118, 36)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_plans()

    def _buttons(self) -> QWidget:
        self.excel = button(with_key(self.tr("Open in Excel"), EXCEL_KEY), self.export)
        self.excel.setShortcut(QKeySequence(EXCEL_KEY))
        self.why = button(self.tr("Why?"), lambda: WhyDialog(self._desk, self._member_id, self).exec())
        self.paper = button(with_key(self.tr("See the paper"), PAPER_KEY), self.show_paper)
        self.paper.setShortcut(QKeySequence(PAPER_KEY))
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        self.collect = main_button(self.tr("Collect"), self._collect)
        self.plan = button(self.tr("Payment plan…"), self.open_plans)
        self.more = button(self.tr("Charge or reduce"), lambda: None)
        self.more.setMenu(self._make_menu())
        return FlowRow(close, self.why, self.more, self.plan, self.excel, self.paper, self.collect)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Charge something once…"), self.charge_one)
        menu.addAction(self.tr("Forgive a debt…"), self.forgive)
        menu.addAction(self.tr("Scholarships and reductions…"), lambda: self._ask(AllowancesDialog))
        menu.addSeparator()
        menu.addAction(self.tr("Take a forgiveness back…"), self.take_back)
        if self._desk.runner.now(writes_documents):
            menu.addAction(self.tr("Invoice on credit…"), lambda: self._ask(CreditInvoiceDialog))
        menu.addAction(self.tr("Balance from before…"), lambda: self._ask(OpeningDialog))
        return menu

    def _standing_words(self, now: Account) -> str:
        """What is owed, and what is left over; nothing owed is not said beside money in favour."""
        parts = [debt_words(now, self._desk.facts)] if now.debt or not now.credit else []
        if now.credit:
            amount = money_words(now.credit, self._desk.facts)
            parts.append(self.tr("In favour: {amount}").format(amount=amount))
        return " · ".join(parts)

    # -- the lines ----------------------------------------------------------------------------------

    def _make_table(self) -> RecordTable[Movement]:
        empty = EmptyState(self._desk.theme, self.tr("Nothing has been charged or paid yet."))
        columns: list[Column[Movement]] = [
            Column(self.tr("Date"), lambda line: format_iso(line.day), 11),
            Column(self.tr("What"), self._what),
            Column(self.tr("Charged"), lambda line: self._amount(line.charge), 14, number=True),
            Column(self.tr("Paid"), lambda line: self._amount(line.payment), 14, number=True),
            Column(self.tr("Balance"), lambda line: money_words(line.balance, self._desk.facts), 14, number=True),
        ]

        def fetch(ids: list[int]) -> dict[int, Movement]:
            return {one: self._lines[one - 1] for one in ids}

        return RecordTable(self._desk.theme, self.tr("Movements"), columns, fetch, empty)

    def _what(self, line: Movement) -> str:
        period = Period.parse(line.period).label() if line.period else ""
        plan = line.plan or code_words("movement.opening")
        text = code_words(f"movement.{line.kind}", plan=plan, period=period, receipt=line.receipt)
        if line.kind.endswith("payment") and line.method:
            text += f" · {code_words(f'method.{line.method}')}"
        return " ".join(text.split())

    def _amount(self, amount: int) -> str:
        return money_words(amount, self._desk.facts) if amount else ""

    def _show_plans(self) -> None:
        said = plan_lines(self._desk.runner.now(plans_of, self._member_id), self._desk.facts)
        self.plans.setText(said)
        self.plans.setVisible(bool(said))

    # -- what is done -------------------------------------------------------------------------------

    def charge_one(self) -> None:
        """A fine, a joining fee, a stall; the due must be there."""
        if single_plans(self._desk):
            self._ask(ChargeOneDialog)
        else:
            text = self.tr("There is no due that is paid once.")
            self._desk.dialogs.message(text, self.tr("Make one under “Dues”: how often “once”, for example a fine."))

    def forgive(self) -> None:
        """Debts forgiven, written off or lowered."""
        if self._desk.runner.now(account, self._member_id).debt:
            self._ask(RelieveDialog)
        else:
            self._desk.dialogs.message(self.tr("Nothing is owed that could be forgiven."))

    def take_back(self) -> None:
        """Something forgiven by mistake is owed again."""
        if self._desk.runner.now(reliefs_of, self._member_id):
            self._ask(TakeBackDialog)
        else:
            self._desk.dialogs.message(self.tr("Nothing was forgiven that could be taken back."))

    def _ask(self, box: Callable[[Desk, int, QWidget], QDialog]) -> None:
        box(self._desk, self._member_id, self).exec()
        self.read_again()

    def read_again(self) -> None:
        """What is owed and every line, after something was charged or forgiven."""
        self._lines = list(reversed(self._desk.runner.now(statement, self._member_id)))
        self.standing.setText(self._standing_words(self._desk.runner.now(account, self._member_id)))
        self.table.show_ids(range(1, len(self._lines) + 1))
        self.table.select(1)

    def open_plans(self) -> None:
        """The member's payment plans: agreeing on one, its act, ending it."""
        PlansDialog(self._desk, self._member_id, self).exec()
        self._show_plans()

    def _open_line(self, place: int) -> None:
        receipt = self._lines[place - 1].receipt
        if receipt:
            self.accept()
            self.receipt_wanted.emit(self._desk.runner.now(resolve_receipt, receipt))

    def _collect(self) -> None:
        self.accept()
        self.collect_wanted.emit(self._member_id)

    def show_paper(self) -> None:
        """The same statement on paper, to print or to send."""
        self._desk.runner.run(
            statement_pdf,
            self._member_id,
            on_done=self._show_pdf,
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _show_pdf(self, data: bytes) -> None:
        name = self.tr("Statement of account {name}.pdf").format(name=self._name)
        PaperDialog(self._desk, data, name, self).exec()

    def export(self) -> None:
        """The lines oldest first, amounts as numbers."""
        header = [column.title for column in self.table.model.columns]
        coin = self._desk.facts.currency
        rows: list[SheetRow] = [
            [
                format_iso(line.day),
                self._what(line),
                *(Money(one, coin) for one in (line.charge, line.payment, line.balance)),
            ]
            for line in reversed(self._lines)
        ]
        save_list(self._desk, self._name, header, rows)
