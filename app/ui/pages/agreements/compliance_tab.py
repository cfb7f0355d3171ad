"""The tab "Compliance" of an agreement: commitments by their light, drawn as on paper; areas and institutions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout

from app.models.agreements.promise_board import Board, Square
from app.models.agreements.promise_queries import CommitmentWish, ComplianceRow
from app.models.agreements.queries import AgreementSheet
from app.ui.chart_view import ChartView
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pieces import SMALL, words
from app.ui.runner import Progress
from app.ui.table import Column

_COMMITMENTS = "agreements.commitments"
_LINES = 8
_MOST_ACROSS = 8  # institutions that fit beside each other


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the tab shows of an agreement; ``nobody`` names what has no area, no institution."""

    board: Board
    charts: Mapping[str, Any]
    nobody: Mapping[str, str]


def read_board(office: Any, agreement_id: int, *, progress: Progress) -> Shown:  # noqa: ARG001 - every job is told
    """The board with its drawings, the same as on paper."""
    from app.jobs.agreements.promise_papers import (  # noqa: PLC0415 - ReportLab's texts, when it is seen
        compliance_view,
        unassigned,
    )
    from app.models.agreements.promise_board import promise_board  # noqa: PLC0415

    found = office.read(promise_board, agreement_id, office.clock.today())
    charts = {by: compliance_view(office, agreement_id, by)[0] for by in ("area", "party")}
    return Shown(found, charts, {by: unassigned(office, by) for by in ("area", "party")})


class ComplianceTab(AgreementTab):
    """By area, by institution, or one against the other; a line opens its commitments."""

    tables: ClassVar[frozenset[str]] = frozenset(("commitment", "commitment_event", "activity", "activity_credit"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = 0
        self._shown: Shown | None = None
        self.by = ChoiceEditor(
            "by",
            [
                ("party", self.tr("By institution")),
                ("area", self.tr("By area")),
                ("both", self.tr("Areas and institutions")),
            ],
        )
        self.by.box.setAccessibleName(self.tr("How it is seen"))
        self.chart = ChartView(desk.theme)
        self.note = words("", "small", wrap=True)
        self.table = self._table()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(FlowRow(self.by.widget))
        self._column.addWidget(self.chart)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.note)
        self.by.edited.connect(self._show)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._id = sheet.id
        self.desk.runner.run(read_board, sheet.id, on_done=self._keep, owner=self)

    def _keep(self, shown: Shown) -> None:
        self._shown = shown
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        by, board = self.by.value(), self._shown.board
        chart = self._shown.charts.get(by)
        self.chart.show_chart(chart if chart is not None and chart.bars else None)
        made = self._table()
        self._column.replaceWidget(self.table, made)
        self.table.hide()  # it stands where it stood until it is gone
        self.table.deleteLater()
        self.table = made
        rows = board.parties if by == "party" else board.areas
        made.show_rows(dict(enumerate(rows, 1)))
        across = by == "both"
        plain = self.tr("All commitments and how many are green, amber or red; activities that were done.")
        self.note.setText(self.tr("Green of all commitments · activities that were done.") if across else plain)

    # -- tables -----------------------------------------------------------------------------------

    def _table(self) -> KeptTable[ComplianceRow]:
        by = self.by.value()
        first = self.tr("Institution") if by == "party" else self.tr("Area")
        name: Column[ComplianceRow] = Column(first, partial(self._name, "party" if by == "party" else "area"))
        counts = self._across() if by == "both" else self._lights()
        made = KeptTable(self.desk.theme, self.tr("Compliance"), [name, *counts], _LINES)
        made.opened.connect(self._open)
        return made

    def _name(self, by: str, one: ComplianceRow) -> str:
        return one.name or (self._shown.nobody[by] if self._shown is not None else "")

    def _lights(self) -> list[Column[ComplianceRow]]:
        return [
            Column(self.tr("Total"), lambda one: str(one.total), 4, number=True),
            Column(self.tr("Green"), lambda one: str(one.green), 4, number=True),
            Column(self.tr("Amber"), lambda one: str(one.amber), 4, number=True),
            Column(self.tr("Red"), lambda one: str(one.red), 4, number=True),
            Column(self.tr("Done"), lambda one: str(one.activities), 4, number=True),
        ]

    def _across(self) -> list[Column[ComplianceRow]]:
        """A column for each institution, the first ones where there are very many."""
        parties = self._shown.board.parties[:_MOST_ACROSS] if self._shown is not None else ()
        return [Column(self._name("party", one), partial(self._square, one.id), 9, number=True) for one in parties]

    def _square(self, party: int | None, area: ComplianceRow) -> str:
        one = self._shown.board.squares.get((area.id, party), Square()) if self._shown is not None else Square()
        promised = f"{one.green}/{one.total}" if one.total else ""
        return " · ".join(part for part in (promised, str(one.activities) if one.activities else "") if part)

    def _open(self, row: int) -> None:
        one = self.table.rows[row].id
        party, area = (one, None) if self.by.value() == "party" else (None, one)
        self.desk.go(_COMMITMENTS, CommitmentWish(agreement_id=self._id, area_id=area, organization_id=party))
