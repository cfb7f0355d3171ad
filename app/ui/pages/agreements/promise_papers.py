"""Papers and lists of commitments and activities, made in the background and shown or saved from the pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.agreements.promise_queries import ActivityRow, ActivityWish, CommitmentWish
from app.ui.page import Desk
from app.ui.paper_dialog import show_made
from app.ui.runner import Progress

# ReportLab and openpyxl are loaded by the first paper, therefore inside.


def attendance_pdf(office: Any, activity_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The sheet to sign."""
    from app.jobs.agreements.promise_papers import attendance_bytes  # noqa: PLC0415 - see above

    return attendance_bytes(office, activity_id)


def commitments_file(office: Any, path: Path, wish: CommitmentWish, *, progress: Progress) -> int:  # noqa: ARG001
    """The commitments that are listed."""
    from app.jobs.agreements.promise_papers import save_commitments  # noqa: PLC0415 - see above

    return save_commitments(office, path, wish)


def lacking_file(office: Any, path: Path, agreement_id: int | None, *, progress: Progress) -> int:  # noqa: ARG001
    """What lacks means or a responsible."""
    from app.jobs.agreements.promise_papers import save_lacking  # noqa: PLC0415 - see above

    return save_lacking(office, path, agreement_id)


def compliance_file(office: Any, path: Path, agreement_id: int, by: Any, *, progress: Progress) -> int:  # noqa: ARG001
    """Compliance by area or institution."""
    from app.jobs.agreements.promise_papers import save_compliance  # noqa: PLC0415 - see above

    return save_compliance(office, path, agreement_id, by)


def activities_file(office: Any, path: Path, wish: ActivityWish, *, progress: Progress) -> int:  # noqa: ARG001
    """The activities that are listed."""
    from app.jobs.agreements.promise_papers import save_activities  # noqa: PLC0415 - see above

    return save_activities(office, path, wish)


def people_file(office: Any, path: Path, activity_id: int, *, progress: Progress) -> int:  # noqa: ARG001
    """Who is on the list of an activity."""
    from app.jobs.agreements.people_list import save_attendees  # noqa: PLC0415 - see above

    return save_attendees(office, activity_id, path)


def show_attendance_sheet(desk: Desk, parent: QWidget, row: ActivityRow) -> None:
    """Draws the sheet to sign and shows it over the page."""
    name = QCoreApplication.translate("PromisePapers", "Attendance sheet · {title}").format(title=row.title)
    show_made(desk, parent, name, attendance_pdf, row.id)
