"""The yearly report of advocacy: for which year, shown as a paper, its table as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import button
from app.ui.runner import Progress
from app.ui.save_list import save_made

_YEARS: Final = 10
_HARDLY_BEGUN: Final = 4


def advocacy_pdf(office: Any, year: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """What was done and paid to influence public policy, on paper."""
    from app.jobs.agreements.advocacy import advocacy_bytes  # noqa: PLC0415 - ReportLab, by the first paper

    return advocacy_bytes(office, year)


def advocacy_file(office: Any, path: Path, year: int, *, progress: Progress) -> int:  # noqa: ARG001
    """The same as a file."""
    from app.jobs.agreements.advocacy import save_advocacy  # noqa: PLC0415 - ReportLab, by the first paper

    return save_advocacy(office, year, path)


class AdvocacyYearDialog(FormDialog):
    """Last year while this one has hardly begun, else this one; shows the paper and stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        said = self.tr("Meetings, letters and hearings for proposals, expenses marked as advocacy, and their funds.")
        title = self.tr("Advocacy of the year, by fund")
        super().__init__(desk, title, self.tr("Show the paper"), intro=said, parent=parent)
        today = desk.today()
        last = today.year - 1 if today.month < _HARDLY_BEGUN else today.year
        years = [(year, str(year)) for year in range(today.year, today.year - _YEARS, -1)]
        self.form.choice("year", self.tr("Year"), years, half=True)
        self.form.put({"year": last})
        self.rare.addWidget(button(self.tr("For Excel…"), self.save))

    def send(self, values: dict[str, Any]) -> None:
        self.verb.setEnabled(False)
        self.desk.runner.run(
            advocacy_pdf,
            values["year"],
            on_done=lambda data: self._show(data, values["year"]),
            on_refused=self.show_refusal,
            on_end=lambda: self.verb.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _name(self, year: int) -> str:
        return self.tr("Advocacy {year}").format(year=year)

    def _show(self, data: bytes, year: int) -> None:
        PaperDialog(self.desk, data, self._name(year), self.parentWidget() or self).exec()

    def save(self) -> None:
        values = self.form.values()
        if values is not None:
            save_made(self.desk, self, self._name(values["year"]), advocacy_file, values["year"])
