"""Labels for the post: which sheet of labels, from which label on, the paper beside. Drawing is a job's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from app.reports.label_sheets import LabelSheet, label_sheets, usual_label_sheet
from app.reports.paper import usual_paper
from app.ui.form import Form
from app.ui.pages.members.print_dialog import PrintDialog, Shown, Whom, ids_of, shown
from app.ui.runner import Progress


def labels_job(office: Any, whom: Whom, wish: dict[str, Any], *, progress: Progress) -> Shown:  # noqa: ARG001
    """The labels of a wish."""
    from app.jobs.labels import LabelWish, draw_member_labels  # noqa: PLC0415 - ReportLab comes with the first paper

    return shown(draw_member_labels(office, ids_of(office, whom), LabelWish(**wish)))


class LabelsDialog(PrintDialog):
    """The sheet is asked once and kept; who has no address is named."""

    paper: ClassVar[str] = "labels"
    keeps: ClassVar[tuple[str, ...]] = ("whom", "sheet", "treatment")

    def title(self) -> str:
        return self.tr("Labels for the post")

    def ask(self, form: Form) -> None:
        usual = usual_label_sheet(usual_paper(self._desk.facts.country).name)
        offered = sorted(label_sheets(), key=lambda sheet: sheet.grid.paper.name != usual.grid.paper.name)
        choices = [(sheet.key, self._sheet_words(sheet)) for sheet in offered]
        help_text = self.tr("The number is on the box. Print at real size, without fitting to the page.")
        form.choice("sheet", self.tr("Sheet of labels"), choices, help=help_text, value=usual.key)
        form.number("start", self.tr("First free label of the sheet"), half=True, value=1)
        form.check("treatment", self.tr("With the treatment (Lic., Señores)"), value=True)

    def _sheet_words(self, sheet: LabelSheet) -> str:
        grid = sheet.grid
        names = " / ".join((sheet.name, *(one for one in sheet.also if " " in one)))
        size = f"{grid.width:g} × {grid.height:g} mm".replace(".", ",")
        return self.tr("{name}: {count} on a sheet, {size}").format(name=names, count=grid.per_sheet, size=size)

    def wish(self, found: dict[str, Any]) -> dict[str, Any]:
        start = found["start"] if found["start"] is not None else 1
        return {"sheet": found["sheet"], "start": start, "treatment": found["treatment"]}

    def job(self) -> Callable[..., Shown]:
        return labels_job
