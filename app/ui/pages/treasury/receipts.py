"""The page "Receipts": the list with its sum, the paper beside it, and what can be done with a receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, counted
from app.models.dues.fiscal_review import void_documents_of
from app.models.dues.receipt_list import ListedReceipt, listed_by_id, listed_receipts, receipts_sum
from app.models.dues.series import all_series
from app.models.dues.stamps import writes_documents
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.proofs import show_proofs
from app.ui.pages.treasury.receipt_filters import ReceiptFilters
from app.ui.pages.treasury.receipt_paper import ReceiptPaper
from app.ui.pages.treasury.receipt_sending import hand_over_by_whatsapp
from app.ui.pages.treasury.requests import CorrectReceipt, ShowReceipts, VoidReceipt
from app.ui.pages.treasury.treasury_words import COLLECT_PAGE
from app.ui.pages.treasury.verify_dialog import VerifyDialog
from app.ui.pages.treasury.void_dialog import VoidDialog
from app.ui.pieces import SMALL, EmptyState, button, side_by_side, words
from app.ui.save_list import save_list
from app.ui.search_box import SearchBox
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (60, 40)
WHO: Final = 15
"""Letters of the narrowest name; a word cut is whole in its tip."""
_FISCAL: Final = 4
"""The place of the column about invoices, which says the state too: for both there is no room at 1366."""
_STATE: Final = 5
LEAST: Final = (60, 50)


class ReceiptsPage(Page):
    """Arrive with a receipt's id, ``ShowReceipts`` or ``VoidReceipt``."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("receipt", "receipt_void", "receipt_print", "fiscal_document", "fiscal_link", "fiscal_stamp")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.filters = ReceiptFilters(desk)
        self.search = SearchBox(
            desk.runner,
            self.tr("Search receipts"),
            self.tr("Search by receipt number, member or who paid"),
            self._first,
            self._full,
        )
        self._desk_series = next((one.code for one in desk.runner.now(all_series) if one.kind == "own"), "")
        self.table = self._make_table()
        self.paper = ReceiptPaper(desk, self.tr("Choose a receipt in the list."))
        self._sum = words("", "label")
        self._correct = button(self.tr("Correct this receipt") + "  (F8)", self.correct)
        self._more = MoreSection(FormPlace.of(desk), "dues.receipts")
        self._void = button(self.tr("Void the receipt…"), self.void)
        self._proofs = button(self.tr("Proofs…"), self.proofs)
        self._more.grid.addWidget(self._void, 0, 0)
        self._more.grid.addWidget(self._proofs, 0, 1)
        self._send = button(self.tr("Hand over by WhatsApp…"), self.send)
        self._more.grid.addWidget(self._send, 1, 0)
        self.header.addWidget(button(self.tr("Is it genuine?"), self.verify))
        self.header.addWidget(button(self.tr("Excel") + "  (Ctrl+E)", self.export))
        self.body.addWidget(self._split(), 1)
        self.search.found.connect(self._show)
        self.search.left_down.connect(self.table.enter)
        self.search.returnPressed.connect(self.table.enter)
        self.filters.changed.connect(self.search.ask_all)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _id: self.paper.preview.setFocus())
        self.paper.failed.connect(desk.dialogs.message)

    def _make_table(self) -> RecordTable[ListedReceipt]:
        columns: list[Column[ListedReceipt]] = [
            Column(self.tr("No."), self._number, 8),
            Column(self.tr("Date"), lambda one: format_iso(one.receipt.issued_on), 9),
            Column(self.tr("Who paid"), lambda one: one.receipt.who, least=WHO),
            Column(self.tr("Amount"), self._amount, 11, number=True),
            Column(self.tr("Invoice and state"), self.both_words, 14, token=self._fiscal_token),
            Column(self.tr("State"), self.state_words, 15),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("No receipt answers to the search and the filters."),
            self.tr("Show all receipts"),
            self.show_all,
            icon="search",
        )
        return RecordTable(
            self.desk.theme,
            self.tr("Receipts"),
            columns,
            lambda ids: self.desk.runner.now(listed_by_id, ids),
            empty,
        )

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._sum)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addLayout(side_by_side(self._correct))
        beside.addWidget(self.paper, 1)
        beside.addWidget(self._more)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.receipts")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Receipts")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:
        invoices = self.desk.runner.now(writes_documents)
        self.table.show_column(_FISCAL, invoices)
        self.table.show_column(_STATE, not invoices)
        self.filters.ask_fiscal(invoices)
        self.table.hear(changes, *self.tables)
        if changes is None or changes.touches("receipt", "receipt_void", "fiscal_document", "fiscal_link"):
            self.search.ask_all()

    def arrive(self, target: object) -> None:
        if isinstance(target, ShowReceipts):
            self.search.clear()
            self.filters.choose(target.since, target.until, target.method)
        elif isinstance(target, VoidReceipt):
            self.show_receipt(target.receipt_id)
            self.void(target.reason)
        elif isinstance(target, int):
            self.show_receipt(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.to_front,
            "back": self.search.setFocus,
            "edit": self.correct,
            "print": self.paper.preview.print_now,
            "excel": self.export,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _first(self, reader: Reader, text: str, limit: int) -> list[int]:
        return listed_receipts(reader, text, self.filters.wish, limit)

    def _full(self, reader: Reader, text: str) -> list[int]:
        return listed_receipts(reader, text, self.filters.wish)

    def _show(self, ids: list[int], complete: bool) -> None:
        self.table.show_ids(ids)
        if ids and not self.table.current_id:
            self.table.select(ids[0])
        if not ids:
            self._choose(0)
        if complete:
            self._show_sum(len(ids))

    def _show_sum(self, count: int) -> None:
        found = self.desk.runner.now(receipts_sum, self.search.text(), self.filters.wish)
        parts = [
            counted(self.tr("%n receipt(s)", "", count), count, self.desk.facts.country),
            money_words(found.amount, self.desk.facts),
        ]
        if void := count - found.standing:
            parts.append(counted(self.tr("%n void, not added", "", void), void, self.desk.facts.country))
        self._sum.setText(" · ".join(parts))

    def _choose(self, receipt_id: int) -> None:
        row = self._row(receipt_id)
        self._correct.setEnabled(row is not None and not row.receipt.voided_on)
        self._void.setEnabled(self._correct.isEnabled())
        self._proofs.setEnabled(row is not None)
        self._send.setEnabled(self._correct.isEnabled())
        if row is None:
            self.paper.clear()
        elif receipt_id != self.paper.receipt_id or row.receipt.voided_on:
            self.paper.open(receipt_id, row.receipt.number_text)

    def _row(self, receipt_id: int) -> ListedReceipt | None:
        return self.desk.runner.now(listed_by_id, [receipt_id]).get(receipt_id) if receipt_id else None

    def _number(self, one: ListedReceipt) -> str:
        """With its series where it is not the desk's own: numbers of a pad look like ours."""
        text = one.receipt.number_text
        return text if one.receipt.series == self._desk_series else f"{one.receipt.series}-{text}"

    def _amount(self, one: ListedReceipt) -> str:
        return money_words(one.receipt.amount, self.desk.facts)

    def state_words(self, one: ListedReceipt) -> str:
        """Valid, void, corrected by which; and when an old paper was written here."""
        said = {"standing": self.tr("valid"), "void": self.tr("void"), "corrected": ""}[one.state]
        if one.receipt.corrected_by is not None:
            said = self.tr("corrected by {number}").format(
                number=str(one.receipt.corrected_by).zfill(len(one.receipt.number_text))
            )
        elif one.receipt.corrects is not None and one.state == "standing":
            said = self.tr("corrects {number}").format(
                number=str(one.receipt.corrects).zfill(len(one.receipt.number_text))
            )
        if one.late:
            said += " · " + self.tr("entered on {day}").format(day=format_date(one.entered_on))
        return said

    def both_words(self, one: ListedReceipt) -> str:
        """What a person has to know of it: void or corrected, its invoice or that it waits for one."""
        state, waits = self.state_words(one), self.tr("invoice waiting") if one.waits else ""
        invoice = one.fiscal or waits
        if one.state != "standing" or not invoice:
            return " · ".join(text for text in (state, one.fiscal) if text)
        more = state.removeprefix(self.tr("valid")).removeprefix(" · ")
        return " · ".join(text for text in (invoice, more) if text)

    def fiscal_words(self, one: ListedReceipt) -> str:
        """The number of its invoice, that it waits for one, or a dash where none is needed; a void one says so here."""
        about = self.tr("void") if one.receipt.voided_on else self.tr("waiting") if one.waits else ""
        return " · ".join(text for text in (one.fiscal, about) if text) or "—"

    def _fiscal_token(self, one: ListedReceipt) -> str:
        """An invoice that stands for a void receipt is to be cancelled."""
        return "danger" if one.receipt.voided_on and one.fiscal else ""

    def show_all(self) -> None:
        self.search.clear()
        self.filters.choose()

    def show_receipt(self, receipt_id: int) -> None:
        """Puts the cursor on a receipt, whatever was shown before."""
        if receipt_id not in self.table.model.ids:
            self.show_all()
        self.table.select(receipt_id)

    # -- what is done with a receipt ----------------------------------------------------------------

    def correct(self) -> None:
        row = self._row(self.table.current_id)
        if row is not None and not row.receipt.voided_on:
            self.desk.go(COLLECT_PAGE, CorrectReceipt(row.receipt.id))

    def void(self, reason: str = "") -> None:
        row = self._row(self.table.current_id)
        if row is None or row.receipt.voided_on:
            return
        dialog = VoidDialog(self.desk, row.receipt, reason, self)
        dialog.done_with.connect(lambda _id: self._voided(row))
        dialog.exec()

    def proofs(self) -> None:
        row = self._row(self.table.current_id)
        if row is not None:
            title = self.tr("Receipt {number}").format(number=row.receipt.number_text)
            show_proofs(self.desk, row.receipt.payment_id, title, self)

    def send(self) -> None:
        row = self._row(self.table.current_id)
        if row is not None and not row.receipt.voided_on:
            hand_over_by_whatsapp(self.desk, row.receipt.id, row.receipt.number_text, self)

    def _voided(self, row: ListedReceipt) -> None:
        said = self.tr("Receipt {number} is void. Keep the paper with the duplicate.")
        self.desk.notify(said.format(number=row.receipt.number_text))
        self._choose(row.receipt.id)
        number = f"{row.receipt.series}-{row.receipt.number_text}"
        for problem in self.desk.runner.now(void_documents_of, number):
            self.desk.dialogs.message(say(problem))

    def verify(self) -> None:
        dialog = VerifyDialog(self.desk, self)
        dialog.open_wanted.connect(dialog.accept)
        dialog.open_wanted.connect(self._open_number)
        dialog.exec()

    def _open_number(self, number: str) -> None:
        self.filters.choose()
        self.search.setText(number)

    def export(self) -> None:
        """The list as it is shown, amounts as numbers."""
        columns = self.table.shown_columns
        if not self.table.view.isColumnHidden(_FISCAL):
            invoice = Column(self.tr("Invoice"), self.fiscal_words)
            columns[_FISCAL:] = [invoice, self.table.model.columns[_STATE]]
        header = [*(column.title for column in columns), self.tr("Way to pay"), self.tr("Reference")]
        found = (self.table.model.row(place) for place in range(len(self.table.model.ids)))
        rows = [
            [
                *(
                    column.text(row) if at != 3 else Money(row.receipt.amount, self.desk.facts.currency)
                    for at, column in enumerate(columns)
                ),
                code_words(f"method.{row.receipt.method}"),
                row.receipt.reference,
            ]
            for row in found
            if row is not None
        ]
        save_list(self.desk, self.tr("Receipts"), header, rows)
