"""What every tab of an agreement's sheet is; which there are is said by ``tabs``."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.models.agreements.queries import AgreementSheet
from app.ui.page import Desk


class AgreementTab(QWidget):
    """Shows a part of an agreement; ``tables`` are those whose changes show it anew."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """The agreement that is chosen now, read a moment ago."""
        raise NotImplementedError
