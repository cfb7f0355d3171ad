"""One member beside the list: what they owe, how to reach them, their membership, receipts and history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from app.messages import words as code_words
from app.models.base.values.dates import format_iso
from app.models.dues.queries import Account
from app.models.dues.stamps import writes_documents
from app.models.members.parties import party_of_member
from app.models.members.queries import MemberRow
from app.ui.attachments import AttachmentsDialog
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.debt_words import charges_words
from app.ui.detail_card import RedrawnCard
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.members.business_part import BusinessPart
from app.ui.pages.members.events import EventsDialog
from app.ui.pages.members.history_part import HistoryPart
from app.ui.pages.members.joinings import JoiningsPart
from app.ui.pages.members.letters_of import add_letter_buttons
from app.ui.pages.members.member_words import document_label, document_words, phone_words, whatsapp_words
from app.ui.pages.members.offices_part import OfficesPart
from app.ui.pages.members.privacy_dialog import PrivacyDialog
from app.ui.pages.members.readable import said
from app.ui.pages.members.sheet import Sheet, record_of, sheet_of
from app.ui.pieces import MEDIUM, SMALL, button, line, main_button, words
from app.ui.why_dialog import WhyDialog

DIRECTORY_PAGE: Final = "members.directory"


class MemberDetail(RedrawnCard):
    """Shows a member by id; what its buttons mean is said by its signals, each carrying the member's id."""

    edit_wanted = Signal(int)
    collect_wanted = Signal(int)
    statement_wanted = Signal(int)
    status_wanted = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a member in the list."), "user-round")
        self.member_id = 0
        self.day: date | None = None  # of the list beside it; what the detail shows is always today's
        self._history_open = False

    def show_member(self, member_id: int) -> None:
        """Asks for the member in the background; of several quick choices only the last is shown."""
        self.member_id = member_id
        if not member_id:
            self._show_sheet(None)
            return
        self._desk.runner.read(sheet_of, member_id, on_done=self._show_sheet, owner=self, latest="member-sheet")

    def _show_sheet(self, sheet: Sheet | None) -> None:
        if sheet is None:
            self.show_name(None)
            self.member_id = 0
        else:
            self.redraw(sheet.member.id, sheet.member.name, partial(self._fill, sheet))

    def _fill(self, sheet: Sheet, column: QVBoxLayout) -> None:
        row = sheet.member
        column.addWidget(said(row.name, "h2"))
        column.addWidget(said(self._who_words(row), "muted"))
        column.addSpacing(SMALL)
        self._add_account(column, sheet.account)
        column.addSpacing(SMALL)
        column.addLayout(self._buttons(row))
        column.addWidget(self._more(row))
        self._add_part(column, self.tr("Contact"), self._contact(row))
        membership = self._add_part(column, self.tr("Membership"), self._membership(sheet))
        if membership is not None:  # beside the status, which is its first line
            ask = button(self.tr("Why?"), lambda: WhyDialog(self._desk, row.id, self, self.day).exec(), look="section")
            membership.addWidget(ask, 0, 2)
        ref = self._desk.runner.now(party_of_member, row.id)
        offices = OfficesPart(self._desk, ref)
        offices.party_wanted.connect(partial(self._desk.go, DIRECTORY_PAGE))
        column.addWidget(offices)
        column.addWidget(BusinessPart(self._desk, ref))
        self._add_part(column, self.tr("Last receipts"), self._receipts(sheet))
        column.addWidget(JoiningsPart(self._desk, ref))
        past = HistoryPart(lambda: self._desk.runner.now(record_of, row), is_open=self._history_open)
        past.turned.connect(self._remember_history)
        column.addWidget(past)

    def _who_words(self, row: MemberRow) -> str:
        number = self.tr("No. {number}").format(number=row.number) if row.number else ""
        document = document_words(row, self._desk.facts.country)
        identity = f"{document_label(row.tax_kind)} {document}" if document else ""
        return " · ".join(part for part in (number, identity, row.trade_name, row.trade) if part)

    # -- money --------------------------------------------------------------------------------

    def _add_account(self, column: QVBoxLayout, account: Account) -> None:
        facts = self._desk.facts
        if account.debt:
            debt = self.tr("Owes {amount}").format(amount=money_words(account.debt, facts))
            column.addWidget(said(debt, "h2"))
            column.addWidget(said(self._debt_words(account)))
        else:
            up_to_date = self.tr("Owes nothing")
            column.addWidget(said(up_to_date, "h2"))
        if account.credit:
            credit = self.tr("In favour: {amount}").format(amount=money_words(account.credit, facts))
            column.addWidget(said(credit, "ok"))

    def _debt_words(self, account: Account) -> str:
        parts = [charges_words(account.charges)]
        if account.months > 1:
            parts.append(self.tr("%n monthly due(s) past due", "", account.months))
        if not account.overdue:
            first = account.charges[0].due_on
            parts.append(self.tr("due on {day}").format(day=format_iso(first.isoformat())))
        return " · ".join(part for part in parts if part)

    # -- what can be done ---------------------------------------------------------------------

    def _buttons(self, row: MemberRow) -> QGridLayout:
        """Two rows, so that they fit where the detail is narrow."""
        collect = main_button(self.tr("Collect"), lambda: self.collect_wanted.emit(row.id), "F2")
        edit = button(self.tr("Edit") + "  (F4)", lambda: self.edit_wanted.emit(row.id))
        statement = button(self.tr("Statement of account"), lambda: self.statement_wanted.emit(row.id))
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        grid.addWidget(collect, 0, 0)
        grid.addWidget(edit, 0, 1)
        grid.addWidget(statement, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _more(self, row: MemberRow) -> MoreSection:
        section = MoreSection(FormPlace.of(self._desk), "members.detail")
        wishes: dict[str, list[tuple[str, str]]] = {
            "active": [("suspended", self.tr("Suspend…")), ("resigned", self.tr("End the membership…"))],
            "suspended": [
                ("reinstated", self.tr("Lift the suspension…")),
                ("resigned", self.tr("End the membership…")),
            ],
            "ended": [("admitted", self.tr("Admit again…"))],
        }
        for place, (event, text) in enumerate(wishes[row.status]):
            section.grid.addWidget(button(text, self._wish(row.id, event)), place, 0, 1, 2)
        changes = button(self.tr("Changes of status…"), lambda: EventsDialog(self._desk, row.id, row.name, self).exec())
        section.grid.addWidget(changes, section.grid.rowCount(), 0, 1, 2)
        files = button(
            self.tr("Files…"), lambda: AttachmentsDialog(self._desk, row.name, "member", row.uid, self).exec()
        )
        section.grid.addWidget(files, section.grid.rowCount(), 0, 1, 2)
        if self._desk.runner.now(writes_documents):
            invoice = button(
                self.tr("Invoice on credit…"), lambda: CreditInvoiceDialog(self._desk, row.id, self).exec()
            )
            section.grid.addWidget(invoice, section.grid.rowCount(), 0, 1, 2)
        add_letter_buttons(section, self._desk, row, self)
        personal = button(self.tr("Personal data…"), lambda: PrivacyDialog(self._desk, row, self).exec())
        section.grid.addWidget(personal, section.grid.rowCount(), 0, 1, 2)
        return section

    def _wish(self, member_id: int, event: str) -> Callable[[], None]:
        return lambda: self.status_wanted.emit(member_id, event)

    # -- the parts ----------------------------------------------------------------------------

    def _add_part(self, column: QVBoxLayout, title: str, lines: list[tuple[str, str]]) -> QGridLayout | None:
        if not lines:
            return None
        column.addSpacing(SMALL)
        column.addWidget(line())
        column.addWidget(words(title, "h3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL // 2)
        grid.setColumnStretch(1, 1)
        for at, (label, text) in enumerate(lines):
            edge = Qt.AlignmentFlag.AlignTop if at else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(words(label, "muted"), at, 0, edge)
            grid.addWidget(said(text), at, 1, 1, 2 if at else 1)  # beside the first line a button may stand
        column.addLayout(grid)
        return grid

    def _contact(self, row: MemberRow) -> list[tuple[str, str]]:
        country = self._desk.facts.country
        town = ", ".join(part for part in (row.address, row.locality, row.district, row.region) if part)
        lines = [
            (self.tr("Telephone"), phone_words(row.phone, row.phone_raw, country)),
            (self.tr("Another"), phone_words(row.phone2, row.phone2_raw, country)),
            (self.tr("WhatsApp"), whatsapp_words(row.phone)),
            (self.tr("E-mail"), row.email),
            (self.tr("Address"), town),
            (self.tr("Notes"), row.notes),
        ]
        return [(label, text) for label, text in lines if text] or [(self.tr("Telephone"), self.tr("not noted"))]

    def _membership(self, sheet: Sheet) -> list[tuple[str, str]]:
        row = sheet.member
        lines = [
            (self.tr("Status"), code_words(f"standing.{sheet.account.standing}")),
            (self.tr("Category"), row.category),
            (self.tr("Since"), format_iso(row.joined_on) or self.tr("not noted")),
            (self.tr("Admission minutes"), row.admission_act),
        ]
        for event in sheet.events[1:]:
            said = code_words(f"event.{event.event}")
            parts = (said, event.reason, event.act)
            lines.append((format_iso(event.on_date) or self.tr("no date"), " · ".join(one for one in parts if one)))
        return [(label, text) for label, text in lines if text]

    def _receipts(self, sheet: Sheet) -> list[tuple[str, str]]:
        lines = []
        for one in sheet.receipts:
            amount = money_words(one.amount, self._desk.facts)
            void = self.tr("void") if one.voided_on else code_words(f"method.{one.method}")
            lines.append((format_iso(one.issued_on), f"{one.number_text} · {amount} · {void}"))
        rest = sheet.all_receipts - len(sheet.receipts)
        if rest > 0:
            lines.append(("", self.tr("and %n earlier", "", rest)))
        return lines

    def _remember_history(self, is_open: bool) -> None:
        """Open for one member, it is open for the next one."""
        self._history_open = is_open
