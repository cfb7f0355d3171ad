"""Sessions of a programme added up, for some days: seen as a paper, or for Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.agreements.programme_queries import programme
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import button
from app.ui.runner import Progress
from app.ui.save_list import save_made

# ReportLab and openpyxl are loaded by the first paper, therefore inside.

Days = tuple[date, date]


def sessions_pdf(office: Any, programme_id: int, by: Any, days: Days, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The sums as a paper."""
    from app.jobs.agreements.session_papers import session_bytes  # noqa: PLC0415 - see above

    return session_bytes(office, programme_id, by, *days)


def sessions_file(office: Any, path: Path, programme_id: int, by: Any, days: Days, *, progress: Progress) -> int:  # noqa: ARG001
    """The same for Excel, CSV or on paper."""
    from app.jobs.agreements.session_papers import save_sessions  # noqa: PLC0415 - see above

    return save_sessions(office, programme_id, by, *days, path)


class SessionsDialog(FormDialog):
    """By what they are added up, and for which days."""

    def __init__(self, desk: Desk, programme_id: int, parent: QWidget | None = None) -> None:
        self._programme = desk.runner.now(programme, programme_id)
        super().__init__(desk, self.tr("Sessions"), self.tr("Show it"), intro=self._programme.title, parent=parent)
        ways = [
            ("platform", self.tr("By platform or way")),
            ("topic", self.tr("By topic")),
            ("team", self.tr("By team")),
            ("student", self.tr("By student")),
            ("month", self.tr("By month")),
        ]
        today = desk.today()
        self.form.choice("by", self.tr("Added up"), ways, value="platform")
        self.form.day("since", self.tr("From"), required=True, half=True, value=date(today.year, 1, 1))
        self.form.day("until", self.tr("Until"), required=True, half=True, value=today)
        self.excel = button(self.tr("For Excel…"), self.save)
        self.rare.addWidget(self.excel)

    def save(self) -> None:
        """Asks where, and writes the table there."""
        values = self.form.values()
        if values is not None:
            days = (values["since"], values["until"])
            save_made(self.desk, self, self._programme.title, sessions_file, self._programme.id, values["by"], days)

    def send(self, values: dict[str, Any]) -> None:
        self.run(sessions_pdf, self._programme.id, values["by"], (values["since"], values["until"]))

    def _finish(self, value: Any) -> None:
        PaperDialog(self.desk, value, f"{self._programme.title}: {self.windowTitle()}", self).exec()
        self.accept()
