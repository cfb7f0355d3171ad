"""The tab "History": what happened to an agreement, and what hangs on it."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout

from app.messages import words as code_words
from app.messages.agreement_words import event_words
from app.models.agreements.events import EventRow, revoke_event
from app.models.agreements.queries import AgreementSheet
from app.models.base.values.dates import format_iso
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.event_dialogs import HappeningDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.table import Column

LINES: Final = 10


class HistoryTab(AgreementTab):
    """Newest first; a line that was wrong is left without effect and both stay."""

    tables: ClassVar[frozenset[str]] = frozenset(("agreement_event", "agreement"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: AgreementSheet | None = None
        columns: list[Column[EventRow]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("What happened"), self._what, token=lambda one: "muted" if one.revoked else ""),
            Column(self.tr("Paper"), lambda one: " · ".join(part for part in (one.document, one.note) if part)),
        ]
        empty = EmptyState(desk.theme, self.tr("Nothing has been noted since it was signed."), icon="clock")
        self.table: KeptTable[EventRow] = KeptTable(desk.theme, self.tr("History"), columns, LINES, empty)
        self.hanging = words("", "muted", wrap=True)
        self._revoke = button(self.tr("This line was wrong…"), self.revoke)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(button(self.tr("Write a note…"), self.note), self._revoke))
        column.addWidget(self.table, 1)
        column.addWidget(self.hanging)
        self.table.chosen.connect(lambda _id: self._enable())

    def _what(self, one: EventRow) -> str:
        said = " · ".join(part for part in (event_words(one), one.organization) if part)
        return " · ".join((said, self.tr("without effect"))) if one.revoked else said

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        self.table.show_rows({one.id: one for one in sheet.events})
        lines = []
        if sheet.parent:
            lines.append(self.tr("Belongs to: {title}").format(title=sheet.parent))
        if sheet.copied_from:
            lines.append(self.tr("Copied from: {title}").format(title=sheet.copied_from))
        if sheet.copies:
            titles = " · ".join(one.title for one in sheet.copies)
            lines.append(self.tr("Repeated as: {titles}").format(titles=titles))
        if sheet.children:
            titles = " · ".join(one.title for one in sheet.children)
            lines.append(self.tr("From it come: {titles}").format(titles=titles))
        self.hanging.setText("\n".join(lines))
        self.hanging.setVisible(bool(lines))
        self._enable()

    def _enable(self) -> None:
        row = self.table.current
        self._revoke.setEnabled(row is not None and not row.revoked and row.kind != "revoked")

    def note(self) -> None:
        if self._sheet is not None:
            HappeningDialog(self.desk, self._sheet, "note", self).exec()

    def revoke(self) -> None:
        row = self.table.current
        if row is None:
            return
        question = self.tr("Why is “{what}” left without effect?").format(what=event_words(row))
        reason = self.desk.dialogs.ask_text(question)
        if reason is None:
            return
        if not reason:
            self.desk.dialogs.message(code_words("agreement.revoke_reason"))
            return
        self.desk.runner.run(revoke_event, row.id, reason, on_done=self._revoked, owner=self)

    def _revoked(self, _event: int) -> None:
        self.desk.notify(self.tr("The line is left without effect."))
