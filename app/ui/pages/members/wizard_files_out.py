"""Files that the import gives back: rows to review and compared rolls, where the person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.jobs.import_attendance import RollPlan, save_roll
from app.jobs.import_members import ImportPlan, save_problem_rows
from app.jobs.past_plan import PastPlan, save_rows_to_review
from app.ui.page import Desk

Saved = Callable[[Path, int], None]


class FilesOut(QObject):
    """Asks where, saves in the worker, and tells ``then`` the path and how many rows there are."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def save_problems(self, plan: ImportPlan | PastPlan, then: Saved) -> None:
        def save(path: Path) -> int:
            return save_rows_to_review(plan, path) if isinstance(plan, PastPlan) else save_problem_rows(plan, path)

        name = self.tr("{file} - to review.csv").format(file=plan.table.source.path.stem)
        self._save(self.tr("Save the rows to review"), name, save, then)

    def save_roll(self, plan: RollPlan, then: Saved) -> None:
        name = self.tr("{file} - compared.csv").format(file=plan.table.source.path.stem)
        self._save(self.tr("Save the roll"), name, lambda path: save_roll(plan, path), then)

    def _save(self, title: str, name: str, save: Callable[[Path], int], then: Saved) -> None:
        path = self._desk.dialogs.save_file("import", title, self.tr("Spreadsheet") + " (*.csv)", name)
        if path is not None:
            self._desk.runner.do(
                lambda _progress: save(path),
                on_done=lambda count: then(path, count),
                owner=self,
                title=self.tr("Saving the spreadsheet"),
            )
