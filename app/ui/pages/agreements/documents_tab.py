"""The tab "Documents": the signed scan and whatever else is kept with an agreement."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout

from app.models.agreements.queries import AgreementSheet
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.files_part import FilesPart

LINES: Final = 14


class DocumentsTab(AgreementTab):
    """The files of the agreement; Enter opens one."""

    tables: ClassVar[frozenset[str]] = frozenset(("attached", "attachment"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._part = FilesPart(desk, LINES, signed=True)
        self.table = self._part.table
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._part)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._part.show_record("agreement", sheet.uid, sheet.draft.title)
