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


def _activity(desk: Desk, parent: QWidget) -> QDialog:
    from app.ui.pages.agreements.activity_dialogs import ActivityDialog  # noqa: PLC0415 - when it is wanted

    dialog = ActivityDialog(desk, parent=parent)
    dialog.done_with.connect(lambda made: desk.go("agreements.activities", made))
    return dialog


def _project(desk: Desk, parent: QWidget) -> QDialog:
    from app.ui.pages.agreements.project_dialogs import NewProjectDialog  # noqa: PLC0415 - when it is wanted

    dialog = NewProjectDialog(desk, parent)
    dialog.done_with.connect(lambda made: desk.go("agreements.projects", made))
    return dialog


def _programme(desk: Desk, parent: QWidget) -> QDialog:
    from app.ui.pages.agreements.programme_dialogs import ProgrammeDialog  # noqa: PLC0415 - when it is wanted

    dialog = ProgrammeDialog(desk, parent)
    dialog.done_with.connect(lambda made: desk.go("agreements.programmes", made))
    return dialog


def _district(desk: Desk, parent: QWidget) -> QDialog:
    from app.ui.pages.agreements.district_dialogs import DistrictDialog  # noqa: PLC0415 - when it is wanted

    dialog = DistrictDialog(desk, parent=parent)
    dialog.done_with.connect(lambda made: desk.go("agreements.districts", made))
    return dialog


def _case_door(door: str) -> Door:
    """A door behind which files go through steps: its one form, or the choice of its kinds."""

    def make(desk: Desk, parent: QWidget) -> QDialog:
        from app.ui.pages.agreements.case_dialog import new_case  # noqa: PLC0415 - when it is wanted

        return new_case(desk, door, parent)

    return Door(door, make)


def doors() -> tuple[Door, ...]:
    """Those that are there, in no order; a door of the data without a dialog is not shown."""
    return (
        Door("agreement", _agreement),
        Door("project", _project),
        Door("programme", _programme),
        Door("district", _district),
        Door("activity", _activity),
        *(_case_door(door) for door in ("law", "paperwork", "joint")),
    )
