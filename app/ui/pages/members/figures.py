"""The page "Figures": how many members by category, trade, city …; every number opens its list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.money import format_count
from app.models.dues.figures import GROUPINGS, Count, Grouping, counts
from app.models.dues.register_list import BLANK, ListWish
from app.models.members.queries import categories
from app.ui.fields import ChoiceEditor
from app.ui.page import Desk, Page
from app.ui.pages.members.more_filters import value_words
from app.ui.pages.members.year_dialog import YearDialog
from app.ui.pieces import MEDIUM, SMALL, EmptyState, button, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (42, 58)
LEAST: Final = (40, 56)
MEMBERS_PAGE: Final = "members"


def figures_job(office: Any, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The figures on paper."""
    from app.jobs.figures import figures_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return figures_bytes(office)


def save_job(office: Any, out: Path, *, progress: Progress) -> Path:  # noqa: ARG001 - every job is told
    """The figures as a spreadsheet."""
    from app.jobs.figures import save_figures  # noqa: PLC0415 - openpyxl is loaded by the first list

    save_figures(office, out)
    return out


def _read(reader: Reader) -> tuple[dict[Grouping, list[Count]], dict[str, str]]:
    return {one: counts(reader, one) for one in GROUPINGS}, {str(c.id): c.name for c in categories(reader)}


class FiguresPage(Page):
    """A table of counts at the left, all of them in bars at the right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("member", "member_event", "member_category", "person", "organization", "business_size"),
            *("charge", "charge_relief", "payment", "application"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counts: dict[Grouping, list[Count]] = {}
        self._categories: dict[str, str] = {}
        self._rows: dict[int, Count] = {}
        self.by = ChoiceEditor("by", [(one, code_words(f"grouping.{one}")) for one in GROUPINGS])
        self.table = self._make_table()
        self.preview = Preview(desk)
        self.header.addWidget(button(self.tr("Figures of a year…"), lambda: YearDialog(desk, self).exec()))
        self.header.addWidget(button(with_key(self.tr("Open in Excel"), "Ctrl+E"), self.export))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.by.widget)
        column.addWidget(self.table, 1)
        column.addWidget(words(self.tr("Press Enter on a line to see who they are."), "small", wrap=True))
        self.body.addWidget(Beside(left, self.preview, SHARES, LEAST, desk.prefs, "members.figures"), 1)
        self.by.box.setAccessibleName(self.tr("Counted by"))
        self.by.edited.connect(self._show)
        self.table.opened.connect(self._open)

    def _make_table(self) -> RecordTable[Count]:
        columns: list[Column[Count]] = [
            Column(self.tr("Value"), self._label),
            Column(self.tr("Members"), lambda one: format_count(one.members, self.desk.facts.country), 10, number=True),
        ]
        empty = EmptyState(self.desk.theme, self.tr("There are no members yet."), icon="users")
        return RecordTable(
            self.desk.theme, self.tr("Figures"), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def title(self) -> str:
        return self.tr("Figures")

    def first_focus(self) -> QWidget:
        return self.table.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - all of them are counted anew
        self._counts, self._categories = self.desk.runner.now(_read)
        self._show()
        self.desk.runner.run(figures_job, on_done=self._draw, owner=self, title=self.tr("Drawing the paper"))

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"excel": self.export, "print": self.preview.print_now}

    def _draw(self, data: bytes) -> None:
        self.preview.show_pdf(data, f"{self.title()} {self.desk.today().isoformat()}", "figures")

    def _label(self, one: Count) -> str:
        grouping: Grouping = self.by.value()
        if grouping == "category":
            return self._categories.get(one.key, one.key)
        return value_words(grouping, one.key)

    def _show(self) -> None:
        self._rows = dict(enumerate(self._counts.get(self.by.value(), []), 1))
        self.table.show_ids(list(self._rows))

    def _open(self, row: int) -> None:
        """Who they are: the list of members with this filter."""
        grouping: Grouping = self.by.value()
        standing = ListWish() if grouping in ("joined", "left", "standing") else ListWish(standing="member")
        self.desk.go(MEMBERS_PAGE, standing.narrowed(grouping, self._rows[row].key or BLANK))

    def export(self) -> None:
        title = self.tr("Save the figures for Excel")
        name = f"{self.title()} {self.desk.today().isoformat()}.xlsx"
        path = self.desk.dialogs.save_file("lists", title, "Excel (*.xlsx *.csv)", name)
        if path is not None:
            self.desk.runner.run(save_job, path, on_done=self._saved, owner=self, title=title)

    def _saved(self, path: Path) -> None:
        said = self.tr("Saved: {name}").format(name=path.name)
        self.desk.notify(said, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
