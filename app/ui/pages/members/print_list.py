"""A list with chosen columns: which, grouped how, columns to fill in by hand; on paper or in Excel by a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.jobs.list_columns import offered_columns, personal_titles, title
from app.models.base.values.money import counted
from app.ui.form import Form
from app.ui.pages.members.columns_editor import ColumnsEditor
from app.ui.pages.members.leaving import may_leave
from app.ui.pages.members.print_dialog import PrintDialog, Shown, Whom, ids_of, shown
from app.ui.pieces import button, with_key
from app.ui.runner import Progress

_USUAL = ("number", "name", "category", "trade", "district")


def list_job(office: Any, whom: Whom, wish: dict[str, Any], *, progress: Progress) -> Shown:  # noqa: ARG001
    """The list of a wish, with which personal columns it carries."""
    from app.jobs import list_paper  # noqa: PLC0415 - ReportLab is loaded by the first paper

    ids, wanted = ids_of(office, whom), list_paper.ListPaper(**wish)
    leaving = list_paper.foreseen(office, ids, wanted)
    return shown(list_paper.draw_list_paper(office, ids, wanted), list_paper.leaving_words(leaving))


def sheet_job(office: Any, whom: Whom, wish: dict[str, Any], out: Path, *, progress: Progress) -> int:  # noqa: ARG001
    """The same as a spreadsheet; returns how many members it holds."""
    from app.jobs import list_paper  # noqa: PLC0415 - openpyxl is loaded by the first list

    return list_paper.save_list_paper(office, ids_of(office, whom), list_paper.ListPaper(**wish), out).count


class ListDialog(PrintDialog):
    """Ids, telephones, addresses and e-mails are on it only when ticked; what leaves is said beside the paper."""

    paper: ClassVar[str] = "list"
    keeps: ClassVar[tuple[str, ...]] = ("columns", "group", "blank")

    def title(self) -> str:
        return self.tr("List to print")

    def ask(self, form: Form) -> None:
        offered = [(key, title(key)) for key in offered_columns(self._desk.facts.country)]
        self.columns = ColumnsEditor("columns", offered, _USUAL)
        form.add(self.columns, self.tr("Columns"))
        groups = [
            ("", self.tr("In one list")),
            ("category", self.tr("By category")),
            ("district", self.tr("By city")),
            ("trade", self.tr("By trade")),
            ("standing", self.tr("By status")),
        ]
        form.choice("group", self.tr("Groups"), groups)
        help_text = self.tr("Separated by commas: Firma, Observación.")
        form.text("blank", self.tr("Columns to fill in by hand"), help=help_text)
        with form.more():
            form.text("heading", self.tr("Title of the paper"))
            ways = [(None, self.tr("As the columns need")), (False, self.tr("Upright")), (True, self.tr("Lying"))]
            form.choice("lying", self.tr("Sheet"), ways)
            form.check("ended", self.tr("Also who no longer belongs"))

    def wish(self, found: dict[str, Any]) -> dict[str, Any]:
        return {
            "columns": found["columns"],
            "group": found["group"],
            "blank": tuple(part.strip() for part in (found["blank"] or "").split(",") if part.strip()),
            "title": found["heading"] or "",
            "lying": found["lying"],
            "ended": found["ended"],
            "day": self.day,
        }

    def job(self) -> Callable[..., Shown]:
        return list_job

    def buttons(self) -> Sequence[QWidget]:
        self.excel = button(with_key(self.tr("Open in Excel"), "Ctrl+E"), self.to_excel)
        self.excel.setShortcut("Ctrl+E")
        return (self.excel,)

    def to_excel(self) -> None:
        """The same list as a sheet, where the person wants it; data of people only after a question."""
        found = self.form.values()
        if found is None or not may_leave(self._desk, personal_titles(found["columns"])):
            return
        said = self.tr("Save the list for Excel")
        name = f"{self.title()} {self._desk.today().isoformat()}.xlsx"
        path = self._desk.dialogs.save_file("lists", said, "Excel (*.xlsx *.csv)", name)
        if path is None:
            return

        def done(count: int) -> None:
            text = counted(self.tr("%n member(s) saved in “{file}”.", "", count), count, self._desk.facts.country)
            text = text.format(file=path.name)
            link = QUrl.fromLocalFile(str(path))
            self._desk.notify(text, self.tr("Open"), lambda: QDesktopServices.openUrl(link))

        self._desk.runner.run(
            sheet_job,
            self.whom(found),
            self.wish(found),
            path,
            on_done=done,
            on_refused=self._refused,
            owner=self,
            title=said,
        )
