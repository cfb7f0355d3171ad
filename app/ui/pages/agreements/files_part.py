"""The files kept with a record, as a part of its sheet: listed, opened with Enter, managed in their own box."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.base.attachments import AttachedFile, attached_to, attachment_bytes
from app.models.base.values.dates import format_iso
from app.ui.attachments import AttachmentsDialog
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.opened_files import show_file
from app.ui.page import Desk
from app.ui.pieces import SMALL, EmptyState, button
from app.ui.table import Column


class FilesPart(QWidget):
    """Shows the files of whatever record it is given; of what is ``signed``, with the control codes of the scans."""

    def __init__(self, desk: Desk, lines: int, *, signed: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._record: tuple[str, str, str] | None = None
        columns: list[Column[AttachedFile]] = [
            Column(self.tr("File"), lambda one: one.file_name),
            Column(self.tr("What it is"), lambda one: one.caption),
            Column(self.tr("Since"), lambda one: format_iso(one.added_on), 10),
        ]
        nothing = self.tr("No paper or photo is kept here yet.")
        if signed:
            columns.append(Column(self.tr("Control code"), lambda one: one.control, 11))
            nothing = self.tr("The signed paper is not kept here yet.")
        empty = EmptyState(desk.theme, nothing, self.tr("Keep a scan or photo…"), self.manage, icon="image")
        self.table: KeptTable[AttachedFile] = KeptTable(desk.theme, self.tr("Documents"), columns, lines, empty)
        self.table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(button(self.tr("Keep, name or take off files…"), self.manage)))
        column.addWidget(self.table, 1)

    def show_record(self, table: str, uid: str, title: str) -> None:
        """The files of a row of ``table``; ``title`` is what its box is called."""
        self._record = (table, uid, title)
        self.table.show_rows({one.id: one for one in self._desk.runner.now(attached_to, table, uid)})

    def manage(self) -> None:
        if self._record is not None:
            table, uid, title = self._record
            AttachmentsDialog(self._desk, title, table, uid, self).exec()

    def _open(self, attached_id: int) -> None:
        file = self.table.rows.get(attached_id)
        data = self._desk.runner.now(attachment_bytes, file.sha256) if file else None
        if file is not None and data is not None:
            show_file(f"{file.sha256[:8]} {file.file_name}", data)
