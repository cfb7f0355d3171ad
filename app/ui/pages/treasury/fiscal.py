"""The page "Waiting for an invoice": the block for the tax office's tool, and the numbers that come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs.fiscal import block_of_receipts
from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.base.values.dates import format_iso
from app.models.dues.fiscal_pending import WaitingPerson, pending_receipts, usual_since, waiting_people
from app.models.dues.fiscal_review import void_documents
from app.models.dues.fiscal_rules import fiscal_preset
from app.models.dues.stamps import stamp_warnings
from app.models.members.queries import resolve_member
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.fields import ChoiceEditor
from app.ui.fiscal_block import BlockCard
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.fiscal_dialogs import DocumentsDialog, PasteDialog, StampDialog
from app.ui.pieces import SMALL, EmptyState, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable
from app.ui.ticks import Ticks

SHARES: Final = (52, 48)
LEAST: Final = (44, 44)
SEVERAL: Final = 2


class FiscalPage(Page):
    """Left who waits, a line a person; right what is copied field by field, over the receipts that stay ticked.

    Its number is noted here, or all come back in one paste. Arrive with a member's id for charges not yet paid.
    """

    tables: ClassVar[frozenset[str]] = frozenset(
        ("receipt", "receipt_void", "fiscal_document", "fiscal_link", "fiscal_stamp", "application")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._people: dict[int, WaitingPerson] = {}
        self.days = ChoiceEditor("days", self._day_choices())
        self.days.box.setAccessibleName(self.tr("Days"))
        self.table = self._make_table()
        self.warning = words("", "problem", wrap=True)
        self._sum = words("", "label", wrap=True)
        self.ticks = Ticks(self.tr("One document for these receipts"))
        self.ticks.changed.connect(self._show_block)
        self.card = BlockCard(desk, self.ticks)
        self.card.noted.connect(self._ask)
        self.header.addWidget(main_button(self.tr("Paste the numbers…"), self.paste, "Ctrl+N"))
        self.body.addWidget(self.warning)
        self.body.addWidget(self._split(), 1)
        self.days.edited.connect(self._ask)
        self.table.chosen.connect(self._choose)

    def _has_stamps(self) -> bool:
        return any(kind.stamp for kind in fiscal_preset(self.desk.facts.country).kinds)

    def _make_table(self) -> RecordTable[WaitingPerson]:
        columns: list[Column[WaitingPerson]] = [
            Column(self.tr("Name"), self._name),
            Column(self.tr("Receipts"), self._receipts, 10),
            Column(self.tr("Amount"), lambda one: money_words(one.amount, self.desk.facts), 12, number=True),
        ]
        empty = EmptyState(
            self.desk.theme, self.tr("Every receipt of these days has its document."), icon="circle-check"
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._people[one] for one in ids}, empty
        )

    def _name(self, one: WaitingPerson) -> str:
        return self.tr("{name} (donation)").format(name=one.name) if one.donation else one.name

    def _receipts(self, one: WaitingPerson) -> str:
        """The number where there is one, else how many."""
        return one.receipts[0].receipt if len(one.receipts) == 1 else str(len(one.receipts))

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        row = FlowRow()
        row.add(self.days.widget)
        row.add(button(self.tr("Noted documents…"), self.documents))
        row.add(button(self.tr("Invoice on credit…"), self.on_credit))
        if self._has_stamps():
            row.add(button(self.tr("New timbrado…"), self.stamp))
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._sum)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(SMALL, 0, 0, 0)
        beside.addWidget(self.card)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.fiscal")

    def _day_choices(self) -> list[tuple[Any, str]]:
        today = self.desk.today()
        return [
            (usual_since(today), self.tr("This month and last month")),
            (today.replace(day=1), self.tr("This month")),
            (today.replace(month=1, day=1), self.tr("This year")),
            (date(1900, 1, 1), self.tr("All days")),
        ]

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Waiting for an invoice")

    def first_focus(self) -> QWidget:
        return self.table

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - the list is read whole
        read = self.desk.runner.now
        problems = [*read(stamp_warnings), *(one.problem for one in read(void_documents))]
        self.warning.setText("\n".join(say(one) for one in problems))
        self.warning.setVisible(bool(self.warning.text()))
        self._ask()

    def arrive(self, target: object) -> None:
        """With a member's id: what they owe is to be invoiced before it is paid."""
        if isinstance(target, int):
            QTimer.singleShot(0, self, lambda: self._invoice(target))  # once the page is in sight

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.paste}

    # -- the list ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        found = self.desk.runner.now(pending_receipts, self.days.value(), self.desk.today())
        people = waiting_people(found)
        self._people = {one.key: one for one in people}
        self.table.show_ids([one.key for one in people], at_least_first=True)
        self._sum.setText(self._sum_words(len(people), len(found), sum(one.amount for one in found)))
        self._choose(self.table.current_id)

    def _sum_words(self, people: int, receipts: int, amount: int) -> str:
        if not receipts:
            return ""
        parts = (self.tr("%n document(s) to write", "", people), self.tr("%n receipt(s)", "", receipts))
        return " · ".join((*parts, money_words(amount, self.desk.facts)))

    def _choose(self, key: int) -> None:
        person = self._people.get(key)
        facts = self.desk.facts
        lines = [
            (one.receipt_id, f"{one.receipt} · {format_iso(one.issued_on)} · {money_words(one.amount, facts)}")
            for one in (person.receipts if person else ())
        ]
        self.ticks.fill(lines, least=SEVERAL)
        self._show_block()

    def _show_block(self) -> None:
        person, chosen = self._people.get(self.table.current_id), set(self.ticks.chosen)
        receipts = [one for one in (person.receipts if person else ()) if one.receipt_id in chosen]
        self.card.show_block(self.desk.runner.now(block_of_receipts, receipts) if receipts else None)

    # -- what is done -----------------------------------------------------------------------------

    def paste(self) -> None:
        PasteDialog(self.desk, self, since=self.days.value()).exec()
        self._ask()

    def stamp(self) -> None:
        StampDialog(self.desk, self).exec()
        self.refresh(None)

    def documents(self) -> None:
        DocumentsDialog(self.desk, self).exec()
        self.refresh(None)

    def on_credit(self) -> None:
        """Asks for whom; from the pending dues and the statement the member is known."""
        who = self.desk.dialogs.ask_text(self.tr("Invoice before the payment: which member? Number, id or whole name"))
        if not who:
            return
        try:
            found = self.desk.runner.now(resolve_member, who)
        except GremialError as fault:
            self.desk.dialogs.message(say(fault))
            return
        self._invoice(found)

    def _invoice(self, member_id: int) -> None:
        CreditInvoiceDialog(self.desk, member_id, self).exec()
        self._ask()
