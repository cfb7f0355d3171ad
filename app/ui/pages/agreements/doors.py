"""The doors of "what do you want to note": which dialog each one opens. Their words are data (``models`` ``kinds``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.page import Desk


@dataclass(frozen=True, slots=True)
class Door:
    """``code`` as in ``kinds("door")``; ``make`` builds the dialog, which by itself goes to what it noted."""

    code: str
    make: Callable[[Desk, QWidget], QDialog]


def _agreement(desk: Desk, parent: QWidget) -> QDialog:
    from app.ui.pages.agreements.agreement_dialog import AgreementDialog  # noqa: PLC0415 - when it is wanted

    dialog = AgreementDialog(desk, parent=parent)
    dialog.done_with.connect(lambda made: desk.go("agreements", made))
    return dialog


def doors() -> tuple[Door, ...]:
    """Those that are there, in no order; a door of the data without a dialog is not shown."""
    return (Door("agreement", _agreement),)
