"""The page "Paperwork and proposals": a kind's board by step or its list, and one file beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.messages.case_words import behind_words
from app.models.agreements.advocacy import ADVOCACY
from app.models.agreements.case_behind import backers_of
from app.models.agreements.case_kinds import CaseKind, case_kind, case_kinds
from app.models.agreements.case_queries import (
    CaseLine,
    CaseWish,
    board,
    case_ids,
    case_lines,
    ended_count,
    kinds_in_use,
)
from app.models.agreements.case_queries import (
    Column as BoardColumn,
)
from app.models.agreements.case_standing import steps_taken
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.ui.advocacy_report import AdvocacyYearDialog
from app.ui.drop_menu import APART, drop_menu
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.list_side import SearchLine
from app.ui.page import Desk, Page
from app.ui.pages.agreements.case_board import CaseBoard, Lane
from app.ui.pages.agreements.case_detail import CaseDetail
from app.ui.pages.agreements.case_dialog import CaseDialog, new_case
from app.ui.pages.agreements.case_filters import CaseFilters, sized_box
from app.ui.pages.agreements.case_papers import ReportDialog, keys_of, report_words, save_case_report
from app.ui.pages.agreements.case_step_dialogs import StepDialog, next_step
from app.ui.pieces import SMALL, EmptyState, button, chip, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (56, 44)
LEAST: Final = (60, 48)
OTHER: Final = "…"


class CasesPage(Page):
    """Arrive with a file's id, with the code of a kind, or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("case_file", "case_field", "case_party", "case_event", "organization", "person", "agreement"),
            *("attached", "advocacy_cost", "expense_void", "team", "agreement_area"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._kind_code = ""
        self._backed: dict[int, str] = {}
        self.kind = sized_box(ChoiceEditor("kind", []), self.tr("Kind"))
        self.search = SearchLine(
            self.tr("Search paperwork and proposals"), self.tr("Search by title, business or number")
        )
        self.filters = CaseFilters(desk)
        self.board = CaseBoard()
        self.table = self._make_table()
        self.as_board = chip(self.tr("Board"), lambda: self.show_as("board"), checkable=True)
        self.as_list = chip(self.tr("List"), lambda: self.show_as("list"), checkable=True)
        self._count = words("", "small", wrap=True)
        self.detail = CaseDetail(desk)
        self.views = QStackedWidget()
        self.reports = button(self.tr("Reports") + " ▾", self.show_reports)
        self.header.addWidget(self.reports)
        self.header.addWidget(main_button(self.tr("Note something…"), self.add, "Ctrl+N"))
        self._empty = EmptyState(
            desk.theme,
            self.tr(
                "Nothing is followed step by step yet: the opening of a business, a proposal of law, a purchase made "
                "together."
            ),
            self.tr("Note something…"),
            self.add_other,
            icon="gavel",
        )
        self._split = Beside(self._left(), self.detail, SHARES, LEAST, desk.prefs, "cases")
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._split, 1)
        self._connect()
        self.show_as("board")

    def _connect(self) -> None:
        self.search.wanted.connect(self._ask)
        self.search.returnPressed.connect(self._enter)
        self.kind.box.activated.connect(lambda _at: self._choose_kind())
        self.filters.changed.connect(self._ask)
        self.board.chosen.connect(self._choose)
        self.board.moved.connect(self._move_to)
        self.board.advance.connect(self._advance)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda case_id: self._advance(case_id, 1))
        self.detail.below.connect(self.arrive)

    def _make_table(self) -> RecordTable[CaseLine]:
        columns: list[Column[CaseLine]] = [
            Column(self.tr("No."), lambda one: str(one.number), 5, number=True),
            Column(self.tr("Title"), lambda one: one.heading, least=15),
            Column(self.tr("Whose"), self._whose, 14),
            Column(self.tr("Step"), lambda one: self._kind().step_name(one.step), 12),
            Column(self.tr("Since"), lambda one: format_iso(one.step_on), 9),
        ]
        empty = EmptyState(self.desk.theme, self.tr("Nothing matches what is searched."), icon="search")
        return RecordTable(self.desk.theme, self.title(), columns, self._read_listed, empty)

    def _whose(self, one: CaseLine) -> str:
        said = (one.business if one.title else one.responsible, self._backed.get(one.id, ""))
        return " · ".join(part for part in said if part)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(self.kind.widget, self.as_board, self.as_list))
        column.addWidget(self.search)
        column.addWidget(self.filters)
        self.views.addWidget(self.board)
        self.views.addWidget(self.table)
        column.addWidget(self.views, 1)
        column.addWidget(self._count)
        return left

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Paperwork and proposals")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - all of it is small
        self._fill_kinds()
        self._ask()
        self.detail.read_again()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, str) and target in case_kinds(self.desk.facts.country):
            self._kind_code = target
            self.refresh(None)
        elif isinstance(target, int):
            found = self.desk.runner.now(case_lines, [target])
            if found:
                self._show_all_of(found[0].kind)
                self.board.select(target)
                self.table.select(target)
                self.detail.show_case(target)

    def _show_all_of(self, code: str) -> None:
        self._kind_code = code
        self.search.clear()
        self.filters.clear()
        self._fill_kinds()
        self._ask()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "edit": self.detail.edit,
            "print": self.detail.print_it,
            "excel": self.save_list,
        }

    # -- which kind, and how it is shown ------------------------------------------------------------

    def _kind(self) -> CaseKind:
        return case_kind(self.desk.facts.country, self._kind_code or next(iter(case_kinds(self.desk.facts.country))))

    def _fill_kinds(self) -> None:
        """Those in use, then the door to the others."""
        used = self.desk.runner.now(kinds_in_use)
        known = case_kinds(self.desk.facts.country)
        if self._kind_code not in known:
            self._kind_code = next(iter(sorted(used, key=lambda code: -used[code])), "")
        shown = [code for code in known if code in used or code == self._kind_code]
        choices: list[tuple[Any, str]] = [
            (code, f"{known[code].plural} ({used[code]})" if used.get(code) else known[code].plural) for code in shown
        ]
        self.kind.fill([*choices, (OTHER, self.tr("Another kind…"))])
        self.kind.put(self._kind_code)
        self._empty.setVisible(not shown)
        self._split.setVisible(bool(shown))
        self.filters.offer(self._kind())

    def _choose_kind(self) -> None:
        code = self.kind.value()
        if code == OTHER:
            self.kind.put(self._kind_code)
            self.add_other()
        elif code != self._kind_code:
            self._show_all_of(code)

    def show_as(self, view: str) -> None:
        """As a ``board`` or as a ``list``."""
        shown = self.board if view == "board" else self.table
        self.as_board.setChecked(shown is self.board)
        self.as_list.setChecked(shown is self.table)
        self.filters.step.widget.setVisible(shown is self.table)
        self.views.setCurrentWidget(shown)
        self._ask()

    def _ask(self) -> None:
        if not self._kind_code:
            self.detail.show_case(0)
            return
        kind, on_board = self._kind(), self.views.currentWidget() is self.board
        step = "" if on_board else self.filters.step.value()
        wish = self._wish(step)
        if on_board:
            ids, total = self._show_board(kind, wish)
        else:
            ids = self.desk.runner.now(case_ids, wish)
            total = len(ids)
            self.table.show_ids(ids)
        ended = self.desk.runner.now(ended_count, wish)
        parts = [f"{kind.plural}: {total}"]
        if ended:
            parts.append(self.tr("%n closed", "", ended))
        if on_board and ids:
            parts.append(self.tr("Arrows choose, Ctrl+→ or Enter sends on; it is dragged too"))
        self._count.setText(" · ".join(parts))
        shown = self.detail.shown.line.id if self.detail.shown else 0
        if shown not in ids:
            chosen = self.board.current_id if on_board else (ids[0] if ids else 0)
            self.detail.show_case(chosen if chosen in ids else 0)
        if not on_board and self.detail.shown is not None:
            self.table.select(self.detail.shown.line.id)

    def _show_board(self, kind: CaseKind, wish: CaseWish) -> tuple[list[int], int]:
        """The cards that are shown, and how many there are in all."""
        columns = self._with_chosen(self.desk.runner.now(board, kind, wish), wish)
        ids = [one for column in columns for one in column.ids]
        lines, behind = self._read(ids), self._behind(kind, ids)
        self.board.show_lanes(
            [
                Lane(
                    *(one.step, kind.step_name(one.step), one.count, tuple(lines[line] for line in one.ids)),
                    {line: behind[line] for line in one.ids if line in behind},
                )
                for one in columns
            ]
        )
        return ids, sum(column.count for column in columns)

    def _read(self, ids: list[int]) -> dict[int, CaseLine]:
        return {one.id: one for one in self.desk.runner.now(case_lines, ids)}

    def _with_chosen(self, columns: list[BoardColumn], wish: CaseWish) -> list[BoardColumn]:
        """A card that was just moved to the end of a long column is seen there all the same, on top."""
        chosen = self.board.current_id
        line = self._read([chosen]).get(chosen) if chosen else None
        if line is None or any(chosen in one.ids for one in columns) or line.kind != wish.kind:
            return columns
        if chosen not in self.desk.runner.now(case_ids, replace(wish, step=line.step)):
            return columns
        return [replace(one, ids=(chosen, *one.ids)) if one.step == line.step else one for one in columns]

    def _read_listed(self, ids: list[int]) -> dict[int, CaseLine]:
        self._backed |= self._behind(self._kind(), ids)
        return self._read(ids)

    def _behind(self, kind: CaseKind, ids: list[int]) -> dict[int, str]:
        """Who backs a proposal, how many answered a question, who is in a group; in words."""
        found = self.desk.runner.now(backers_of, ids) if kind.roles else {}
        return {case_id: behind_words(kind, backers) for case_id, backers in found.items()}

    def _wish(self, step: str = "") -> CaseWish:
        return self.filters.wish(self.search.text(), self._kind_code, step)

    def show_reports(self) -> None:
        """What there is to be asked of the kind that is shown; a paper that can also be saved for Excel."""
        if not self._kind_code:
            return
        kind = self._kind()
        papers = ((report_words(key, kind) + "…", partial(self.report, key)) for key in keys_of(kind))
        yearly = [(self.tr("Advocacy of the year, by fund…"), self.report_advocacy)] if ADVOCACY in kind.events else []
        drop_menu(self.reports, (*papers, *yearly, APART, (self.tr("Save the list for Excel…"), self.save_list)))

    def report_advocacy(self) -> None:
        """What the law asks once a year, of all proposals and with the expenses of the treasury."""
        AdvocacyYearDialog(self.desk, self).exec()

    def report(self, key: str) -> None:
        ReportDialog(self.desk, key, self._kind(), self._wish(), self).exec()

    def save_list(self) -> None:
        if self._kind_code:
            save_case_report(self.desk, self, "list", self._kind(), self._wish(), None)

    def _choose(self, case_id: int) -> None:
        if case_id and (self.detail.shown is None or self.detail.shown.line.id != case_id):
            self.detail.show_case(case_id)

    def _enter(self) -> None:
        if self.views.currentWidget() is self.board:
            self.board.enter()
        else:
            self.table.enter()

    # -- what is done -----------------------------------------------------------------------------

    def _move_to(self, case_id: int, step: str) -> None:
        """A card was put on another column: what the step needs is asked, and nothing is done without an answer."""
        line = self._read([case_id]).get(case_id)
        if line is None or line.step == step:
            return
        kind = self._kind()
        if kind.place(step) >= 0:
            self._step_dialog(line, kind, step)

    def _advance(self, case_id: int, by: int) -> None:
        line, kind = self._read([case_id]).get(case_id), self._kind()
        if line is None:
            return
        step = next_step(kind, line.step, self.desk.runner.now(steps_taken, case_id), by)
        if step is None and by < 0:
            return
        self._step_dialog(line, kind, step.code if step else "")

    def _step_dialog(self, line: CaseLine, kind: CaseKind, step: str) -> None:
        self.detail.show_case(line.id)
        StepDialog(self.desk, kind, line, kind.step(step) if step else None, self).exec()
        self._enter()  # the cursor was in the dialog when the card was laid out anew

    def add(self) -> None:
        """One more of the kind that is shown; where none is, any."""
        if not self._kind_code:
            self.add_other()
            return
        dialog = CaseDialog(self.desk, self._kind(), agreement_id=self.filters.agreement.value(), parent=self)
        dialog.done_with.connect(self.arrive)
        dialog.exec()

    def add_other(self) -> None:
        new_case(self.desk, "", self).exec()
