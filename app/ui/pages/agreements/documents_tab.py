"""The tab "Documents": the signed scan and whatever else is kept with an agreement, and its papers to print."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from app.models.agreements.queries import AgreementSheet
from app.models.base.attachments import AttachedFile, attached_to, attachment_bytes
from app.models.base.values.dates import format_iso
from app.ui.attachments import AttachmentsDialog
from app.ui.flow import FlowRow
from app.ui.opened_files import show_file
from app.ui.page import Desk
from app.ui.pages.agreements.tabs import AgreementTab
from app.ui.pieces import SMALL, EmptyState, button
from app.ui.table import Column, RecordTable


class DocumentsTab(AgreementTab):
    """The files of the agreement; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset(("attached", "attachment"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: AgreementSheet | None = None
        self._files: dict[int, AttachedFile] = {}
        columns: list[Column[AttachedFile]] = [
            Column(self.tr("File"), lambda one: one.file_name),
            Column(self.tr("What it is"), lambda one: one.caption),
            Column(self.tr("Since"), lambda one: format_iso(one.added_on), 9),
            Column(self.tr("Control code"), lambda one: one.control, 11),
        ]
        empty = EmptyState(
            desk.theme,
            self.tr("The signed paper is not kept here yet."),
            self.tr("Keep a scan or photo…"),
            self.manage,
            icon="image",
        )
        self.table: RecordTable[AttachedFile] = RecordTable(
            desk.theme, self.tr("Documents"), columns, lambda ids: {one: self._files[one] for one in ids}, empty
        )
        self.table.setMinimumHeight(self.fontMetrics().height() * 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(button(self.tr("Keep, name or take off files…"), self.manage)))
        column.addWidget(self.table, 1)
        self.table.opened.connect(self._open)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        found = self.desk.runner.now(attached_to, "agreement", sheet.uid)
        self._files = {one.id: one for one in found}
        self.table.show_ids(list(self._files))

    def _open(self, attached_id: int) -> None:
        file = self._files.get(attached_id)
        data = self.desk.runner.now(attachment_bytes, file.sha256) if file else None
        if file is not None and data is not None:
            show_file(f"{file.sha256[:8]} {file.file_name}", data)

    def manage(self) -> None:
        if self._sheet is not None:
            AttachmentsDialog(self.desk, self._sheet.draft.title, "agreement", self._sheet.uid, self).exec()
