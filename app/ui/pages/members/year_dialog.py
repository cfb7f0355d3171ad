"""The register's figures of a year for the annual report: chosen, looked at, printed, saved as a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.ui.fields import ChoiceEditor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, side_by_side, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress

PURPOSE: Final = "figures"
_YEARS: Final = 10


def year_job(office: Any, year: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The paper of a year."""
    from app.jobs.year_figures import year_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return year_bytes(office, year)


def save_job(office: Any, year: int, out: Path, *, progress: Progress) -> Path:  # noqa: ARG001 - every job is told
    """The same as a spreadsheet."""
    from app.jobs.year_figures import save_year  # noqa: PLC0415 - openpyxl is loaded by the first list

    save_year(office, year, out)
    return out


class YearDialog(QDialog):
    """This year and those before it; the paper follows the choice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Figures for the annual report"))
        this = desk.today().year
        self.year = ChoiceEditor("year", [(year, str(year)) for year in range(this, this - _YEARS, -1)])
        self.year.box.setAccessibleName(self.tr("Year"))
        self.preview = Preview(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        excel = button(self.tr("Open in Excel"), self.export)
        column.addLayout(side_by_side(words(self.tr("Year")), self.year.widget, excel))
        column.addWidget(self.preview, 1)
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        letters = self.fontMetrics()
        room = self.screen().availableGeometry()
        self.resize(
            min(letters.averageCharWidth() * 130, room.width() - LARGE),
            min(letters.height() * 46, room.height() - LARGE),
        )
        self.year.edited.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """The paper of the chosen year."""
        title = self.tr("Drawing the paper")
        year = self.year.value()
        self._desk.runner.run(year_job, year, on_done=self._show, on_refused=self._refused, owner=self, title=title)

    def _show(self, data: bytes) -> None:
        self.preview.show_pdf(data, self._name(), PURPOSE)

    def _refused(self, error: GremialError) -> None:
        self._desk.dialogs.message(say(error))

    def _name(self) -> str:
        return self.tr("Annual report {year} - figures of the register").format(year=self.year.value())

    def export(self) -> None:
        title = self.tr("Save the figures for Excel")
        kinds = "Excel (*.xlsx *.csv)"
        path = self._desk.dialogs.save_file("lists", title, kinds, f"{self._name()}.xlsx")
        if path is not None:
            self._desk.runner.run(
                save_job,
                self.year.value(),
                path,
                on_done=self._saved,
                on_refused=self._refused,
                owner=self,
                title=title,
            )

    def _saved(self, path: Path) -> None:
        said = self.tr("Saved: {name}").format(name=path.name)
        self._desk.notify(said, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
