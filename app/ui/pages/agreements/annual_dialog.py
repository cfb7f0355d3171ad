"""The report of a year: which agreement, between which days; shown as a paper, with its table as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.drop_menu import drop_menu
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.promise_words import agreement_choices
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import button
from app.ui.runner import Progress
from app.ui.save_list import save_made


def annual_pdf(office: Any, since: date, until: date, agreement_id: int | None, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The report on paper."""
    from app.jobs.agreements.annual_paper import annual_bytes  # noqa: PLC0415 - ReportLab, by the first paper

    return annual_bytes(office, since, until, agreement_id)


def annual_file(
    office: Any,
    path: Path,
    since: date,
    until: date,
    agreement_id: int | None,
    by: Any,
    *,
    progress: Progress,  # noqa: ARG001
) -> int:
    """Its table as a file."""
    from app.jobs.agreements.annual_paper import save_annual  # noqa: PLC0415 - ReportLab, by the first paper
    from app.jobs.agreements.reached_list import save_reached  # noqa: PLC0415 - ReportLab, by the first paper

    if by == "business":
        return save_reached(office, path, since, until, agreement_id)

    return save_annual(office, path, since, until, agreement_id, by)


class AnnualDialog(FormDialog):
    """Last year while this one has hardly begun, else this one; shows the paper and stays."""

    def __init__(self, desk: Desk, agreement_id: int | None = None, parent: QWidget | None = None) -> None:
        said = self.tr("Activities by area, institution and region, different people and attendances, hours and cost.")
        super().__init__(desk, self.tr("Report of the year"), self.tr("Show the paper"), intro=said, parent=parent)
        today = desk.today()
        year = today.year - 1 if today.month < 3 else today.year
        form = self.form
        every = (None, self.tr("All agreements and the rest"))
        form.choice("agreement_id", self.tr("Agreement"), [every, *agreement_choices(desk)])
        form.day("since", self.tr("From"), required=True, half=True, value=date(year, 1, 1))
        form.day("until", self.tr("Until"), required=True, half=True, value=date(year, 12, 31))
        form.put({"agreement_id": agreement_id})
        self.tables = button(self.tr("Table in Excel") + " ▾", self.show_tables)
        self.rare.addWidget(self.tables)

    def send(self, values: dict[str, Any]) -> None:
        self.verb.setEnabled(False)
        self.desk.runner.run(
            annual_pdf,
            values["since"],
            values["until"],
            values["agreement_id"],
            on_done=self._show,
            on_refused=self.show_refusal,
            on_end=lambda: self.verb.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _show(self, data: bytes) -> None:
        PaperDialog(self.desk, data, self.windowTitle(), self.parentWidget() or self).exec()

    def show_tables(self) -> None:
        drop_menu(
            self.tables,
            (
                (self.tr("Table by area…"), lambda: self.save("area")),
                (self.tr("Table by institution…"), lambda: self.save("party")),
                (self.tr("Table by region…"), lambda: self.save("region")),
                (self.tr("Businesses and members reached…"), lambda: self.save("business")),
            ),
        )

    def save(self, by: str) -> None:
        values = self.form.values()
        if values is not None:
            said = (values["since"], values["until"], values["agreement_id"], by)
            save_made(self.desk, self, self.windowTitle(), annual_file, *said)
