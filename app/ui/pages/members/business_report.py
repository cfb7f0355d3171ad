"""Survival and employment of a day: the figures to read, and the one page or the sheet to pass on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.values.dates import format_date
from app.models.directory.traits import trait_switch
from app.ui.fields import DateEditor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, side_by_side, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress


def report_job(office: Any, day: date, women_led: bool, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The report on paper."""
    from app.jobs.businesses import business_report, report_bytes  # noqa: PLC0415 - ReportLab is loaded late

    return report_bytes(office, business_report(office, day, women_led=women_led))


def save_job(office: Any, day: date, women_led: bool, out: Path, *, progress: Progress) -> Path:  # noqa: ARG001
    """The report as a file of the kind its name says."""
    from app.jobs.businesses import business_report, save_report  # noqa: PLC0415 - ReportLab is loaded late

    save_report(office, business_report(office, day, women_led=women_led), out)
    return out


class BusinessReportDialog(QDialog):
    """Draws itself anew with every whole day that is typed; who leads is told only where it is asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        title = self.tr("Survival and employment")
        self.setWindowTitle(title)
        self.day = DateEditor("day", desk.today)
        self.day.box.setAccessibleName(self.tr("Day"))
        self.day.put(desk.today())
        self.women_led = QCheckBox(self.tr("With the part led by women"))
        self.women_led.setVisible(desk.runner.now(trait_switch).on)
        self.preview = Preview(desk)
        self._said = words("", "problem", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(title, "h2"))
        column.addLayout(side_by_side(words(self.tr("On the day"), "label"), self.day.box, self.women_led))
        column.addWidget(self._said)
        column.addWidget(self.preview, 1)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        bottom = side_by_side(button(self.tr("Save for Excel…"), self.to_excel), close, stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        self.day.edited.connect(self.draw)
        self.women_led.toggled.connect(lambda _on: self.draw())
        letters = self.fontMetrics()
        room = self.screen().availableGeometry().height() - letters.height() * 5
        self.resize(letters.averageCharWidth() * 112, min(letters.height() * 46, room))
        self.draw()

    def draw(self) -> None:
        """What is half typed is no day yet: the paper stays as it is, and its day stands on it."""
        day = self.day.value()
        self._said.hide()
        if isinstance(day, date):
            self._desk.runner.run(
                report_job, day, self._wanted(), on_done=self._show, on_refused=self._refuse, owner=self
            )

    def _wanted(self) -> bool:
        return self.women_led.isVisibleTo(self) and self.women_led.isChecked()

    def _show(self, data: bytes) -> None:
        self.preview.show_pdf(data, self._name(), "businesses")

    def _refuse(self, refusal: Any) -> None:
        self._said.setText(say(refusal))
        self._said.show()

    def _name(self) -> str:
        day = self.day.value()
        shown = day if isinstance(day, date) else self._desk.today()
        return f"{self.windowTitle()} {shown.isoformat()}"

    def to_excel(self) -> None:
        day = self.day.value()
        if not isinstance(day, date):
            example = format_date(self._desk.today())
            self._said.setText(self.tr("Write the day first, for example {day}.").format(day=example))
            self._said.show()
            return
        title = self.tr("Save the figures for Excel")
        path = self._desk.dialogs.save_file("lists", title, "Excel (*.xlsx *.csv)", f"{self._name()}.xlsx")
        if path is not None:
            wanted = (day, self._wanted(), path)
            self._desk.runner.run(save_job, *wanted, on_done=self._saved, on_refused=self._refuse, owner=self)

    def _saved(self, path: Path) -> None:
        said = self.tr("Saved: {name}").format(name=path.name)
        self._desk.notify(said, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
