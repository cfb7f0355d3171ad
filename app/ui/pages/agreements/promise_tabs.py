"""The tabs "Commitments" and "Activities" of an agreement: what was promised and what was done, to be looked at."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.promise_words import progress_words
from app.models.agreements.promise_queries import (
    ActivityRow,
    ActivityWish,
    CommitmentRow,
    CommitmentWish,
    activity_ids,
    activity_rows,
    commitment_ids,
    commitment_rows,
)
from app.models.agreements.queries import AgreementSheet
from app.models.base.values.dates import format_iso
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.promise_words import light_token, light_words
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.table import Column, RecordTable

LINES: Final = 14
COMMITMENTS: Final = "agreements.commitments"
ACTIVITIES: Final = "agreements.activities"


class CommitmentsTab(AgreementTab):
    """Who promised what, until when, and how it stands."""

    tables: ClassVar[frozenset[str]] = frozenset(("commitment", "commitment_event", "activity", "activity_credit"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        columns: list[Column[CommitmentRow]] = [
            Column(self.tr("State"), light_words, 12, token=light_token),
            Column(self.tr("What"), lambda one: one.body),
            Column(self.tr("Who"), lambda one: one.organization or one.person, 12),
            Column(self.tr("Until"), lambda one: format_iso(one.due_on), 9),
            Column(self.tr("Progress"), progress_words, 12),
        ]
        empty = EmptyState(desk.theme, self.tr("Nothing was promised in writing yet."), icon="handshake")
        self.table: RecordTable[CommitmentRow] = RecordTable(
            desk.theme,
            self.tr("Commitments"),
            columns,
            lambda ids: {one.id: one for one in desk.runner.now(commitment_rows, ids)},
            empty,
        )
        self.count = words("", "label", wrap=True)
        self._wish = CommitmentWish()
        see = button(self.tr("See and note commitments…"), lambda: desk.go(COMMITMENTS, self._wish))
        _fill(self, self.table, self.count, see)
        self.table.opened.connect(partial(desk.go, COMMITMENTS))

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._wish = CommitmentWish(agreement_id=sheet.id)
        ids = self.desk.runner.now(commitment_ids, self._wish)
        self.table.show_ids(ids)
        self.count.setText(self.tr("%n commitment(s)", "", len(ids)))


class ActivitiesTab(AgreementTab):
    """What was done under it, newest first."""

    tables: ClassVar[frozenset[str]] = frozenset(("activity", "activity_organizer", "participation"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        columns: list[Column[ActivityRow]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.starts_on), 9),
            Column(self.tr("What"), lambda one: one.title),
            Column(self.tr("Organised by"), lambda one: one.organizers, 14),
            Column(self.tr("People"), lambda one: str(one.people or one.headcount or ""), 8, number=True),
        ]
        empty = EmptyState(desk.theme, self.tr("No activity was noted under it yet."), icon="calendar")
        self.table: RecordTable[ActivityRow] = RecordTable(
            desk.theme,
            self.tr("Activities"),
            columns,
            lambda ids: {one.id: one for one in desk.runner.now(activity_rows, ids)},
            empty,
        )
        self.count = words("", "label", wrap=True)
        self._wish = ActivityWish()
        see = button(self.tr("See and note activities…"), lambda: desk.go(ACTIVITIES, self._wish))
        _fill(self, self.table, self.count, see)
        self.table.opened.connect(partial(desk.go, ACTIVITIES))

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._wish = ActivityWish(agreement_id=sheet.id)
        ids = self.desk.runner.now(activity_ids, self._wish)
        self.table.show_ids(ids)
        self.count.setText(self.tr("%n activity(ies)", "", len(ids)))


def _fill(tab: AgreementTab, table: RecordTable[Any], count: QWidget, see: QWidget) -> None:
    table.setMinimumHeight(tab.fontMetrics().height() * LINES)
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    column.addWidget(FlowRow(see))
    column.addWidget(table, 1)
    column.addWidget(count)
