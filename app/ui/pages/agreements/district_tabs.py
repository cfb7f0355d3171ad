"""The tabs of a commercial district: shops on a day, plan of three years, safety by month, residents and surveys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.case_words import change_words
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.district_queries import (
    IMPROVEMENT,
    PLAN_YEARS,
    RESIDENT,
    SAFETY,
    SURVEY,
    DistrictSheet,
    Item,
    district_sheet,
    move_to_year,
)
from app.models.agreements.districts import Premises, premises_of, remove_premises
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.ui.chart_view import ChartView
from app.ui.fields import DateEditor
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.case_board import CaseBoard, Lane
from app.ui.pages.agreements.case_dialog import CaseDialog
from app.ui.pages.agreements.district_dialogs import ShopDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.runner import Progress
from app.ui.table import Column, Row

LINES: Final = 9


class DistrictTab(QWidget):
    """Shows a part of a district, read a moment ago."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.sheet: DistrictSheet | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)

    def show_sheet(self, sheet: DistrictSheet) -> None:
        raise NotImplementedError

    def do(self, command: Any, *args: Any) -> None:
        """A command; why it cannot be is said."""
        self.desk.runner.run(command, *args, owner=self)

    def add_item(self, kind: str, **fields: Any) -> None:
        """A new file of the district, with what is known of it already."""
        if self.sheet is None:
            return
        found = case_kind(self.desk.facts.country, kind)
        dialog = CaseDialog(self.desk, found, agreement_id=self.sheet.id, parent=self)
        dialog.form.put({name: value for name, value in fields.items() if name in dialog.form.names})
        dialog.exec()

    def table(self, name: str, columns: Sequence[Column[Row]], said: str) -> KeptTable[Row]:
        """A table that says why it is empty."""
        return KeptTable(self.desk.theme, name, columns, LINES, EmptyState(self.desk.theme, said, icon="store"))


class ShopsTab(DistrictTab):
    """The directory of shops in the order of the street, as it was on a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tenures = {"owner": self.tr("owner"), "tenant": self.tr("tenant")}
        columns: list[Column[Premises]] = [
            Column(self.tr("Street"), lambda one: f"{one.street} {one.street_number}".strip(), 14),
            Column(self.tr("Shop"), lambda one: one.name),
            Column(self.tr("Trade"), lambda one: one.trade, 10),
            Column(self.tr("Hours"), lambda one: one.hours, 11),
            Column(self.tr("Tenure"), lambda one: tenures.get(one.tenure, ""), 9),
        ]
        self.day = DateEditor("day", desk.today)
        self.day.put(desk.today())
        self.day.focus.setAccessibleName(self.tr("Shops as of the day"))
        self.day.focus.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.shops = self.table(self.tr("Shops"), columns, self.tr("No shop is noted here yet."))
        self._of_one = [button(self.tr("Correct…"), self.edit), button(self.tr("Take out…"), self.remove)]
        row = FlowRow(button(self.tr("New shop…"), self.add, look="main"), *self._of_one)
        row.add(words(self.tr("As of the day"), "label"))
        row.add(self.day.widget)
        self.count = words("", "label")
        for widget in (row, self.shops, self.count):
            self.column.addWidget(widget, int(widget is self.shops))
        self.day.settled.connect(self.refresh)
        self.shops.opened.connect(lambda _id: self.edit())
        self.shops.chosen.connect(self._enable)

    def show_sheet(self, sheet: DistrictSheet) -> None:
        self.sheet = sheet
        self.refresh()

    def refresh(self) -> None:
        if self.sheet is None:
            return
        said = self.day.value()
        day = said if said is not None and hasattr(said, "isoformat") else self.desk.today()
        found = self.desk.runner.now(premises_of, self.sheet.id, day)
        self.shops.show_rows({one.id: one for one in found})
        self.count.setText(self.tr("%n shop(s)", "", len(found)))
        self._enable(self.shops.current_id)

    def _enable(self, chosen: int) -> None:
        for one in self._of_one:
            one.setEnabled(bool(chosen))

    def add(self) -> None:
        if self.sheet is not None:
            ShopDialog(self.desk, self.sheet.id, parent=self).exec()

    def edit(self) -> None:
        if self.sheet is not None and self.shops.current_id:
            ShopDialog(self.desk, self.sheet.id, self.shops.current_id, self).exec()

    def remove(self) -> None:
        one = self.shops.current
        question = self.tr("Take {name} out? A shop that closed is kept with the day it closed instead.")
        verb = self.tr("Take out")
        if one is not None and self.desk.dialogs.ask(question.format(name=one.name), verb, danger=True):
            self.do(remove_premises, one.id)


class PlanTab(DistrictTab):
    """The plan of three years as a board: an improvement goes from year to year with the mouse or with Ctrl+arrows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.board = CaseBoard()
        self.total = words("", "label", wrap=True)
        made = [
            button(
                self.tr("New for year {year}…").format(year=year), partial(self.add_item, IMPROVEMENT, plan_year=year)
            )
            for year in PLAN_YEARS
        ]
        self.column.addWidget(FlowRow(*made, button(self.tr("Its sheet…"), self.open_file)))
        self.column.addWidget(self.board, 1)
        self.column.addWidget(self.total)
        self.board.moved.connect(lambda case_id, year: self._move(case_id, int(year)))
        self.board.advance.connect(self._advance)

    def show_sheet(self, sheet: DistrictSheet) -> None:
        self.sheet = sheet
        facts = self.desk.facts
        kind = case_kind(facts.country, IMPROVEMENT)
        lanes, totals = [], []
        for year in (*PLAN_YEARS, 0):
            found = sheet.of_year(year)
            name = self.tr("Year {year}").format(year=year) if year else self.tr("Without a year")
            lines = tuple(one.line for one in found)
            lanes.append(Lane(str(year), name, len(lines), lines, {one.line.id: self._stands(one) for one in found}))
            cost = sum(one.cost for one in found)
            if cost:
                totals.append(f"{name}: {format_money(Money(cost, facts.currency), facts.country)}")
        self.board.show_lanes(lanes)
        ended = sum(one.line.closed_on is not None for one in sheet.improvements)
        done = self.tr("%n improvement(s)", "", len(sheet.improvements))
        steps = [self.tr("ended: {count}").format(count=ended)] if sheet.improvements else []
        self.total.setText(" · ".join((done, *steps, *totals)))
        self.board.setAccessibleName(kind.plural)

    def _stands(self, one: Item) -> str:
        """Its step and what it costs."""
        facts = self.desk.facts
        step = case_kind(facts.country, IMPROVEMENT).step_name(one.line.step)
        cost = format_money(Money(one.cost, facts.currency), facts.country) if one.cost else ""
        return " · ".join(part for part in (step, cost) if part)

    def _advance(self, case_id: int, by: int) -> None:
        years = (*PLAN_YEARS, 0)
        one = next((each for each in self._improvements() if each.line.id == case_id), None)
        if one is not None:
            self._move(case_id, years[min(max(years.index(one.year) + by, 0), len(years) - 1)])

    def _improvements(self) -> tuple[Item, ...]:
        return self.sheet.improvements if self.sheet is not None else ()

    def _move(self, case_id: int, year: int) -> None:
        one = next((each for each in self._improvements() if each.line.id == case_id), None)
        if one is not None and one.year != year:
            self.do(move_to_year, case_id, year)

    def open_file(self) -> None:
        if self.board.current_id:
            self.desk.go("agreements.cases", self.board.current_id)


def safety_chart_job(office: Any, district_id: int, *, progress: Progress) -> Any:  # noqa: ARG001 - every job is told
    """Safety by month, the same drawing as on paper."""
    from app.jobs.agreements.district_papers import safety_chart  # noqa: PLC0415 - ReportLab, when it is seen

    return safety_chart(office, office.read(district_sheet, district_id))


class SafetyTab(DistrictTab):
    """What happened by month, and each of it; no data of persons are asked or kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.chart = ChartView(desk.theme)
        self.items = self.table(self.tr("Safety"), _item_columns(self, SAFETY), self.tr("Nothing is noted here yet."))
        self.column.addWidget(FlowRow(button(self.tr("Note what happened…"), partial(self.add_item, SAFETY))))
        self.column.addWidget(
            words(self.tr("Without names or data of persons: somebody may have been a victim."), "small", wrap=True)
        )
        self.column.addWidget(self.chart)
        self.column.addWidget(self.items, 1)
        self.items.opened.connect(lambda case_id: self.desk.go("agreements.cases", case_id))

    def show_sheet(self, sheet: DistrictSheet) -> None:
        self.sheet = sheet
        self.items.show_rows({one.line.id: one for one in sheet.safety})
        self.desk.runner.run(safety_chart_job, sheet.id, on_done=self.chart.show_chart, owner=self)


class PeopleTab(DistrictTab):
    """What residents asked, and surveys before and after."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        nothing = self.tr("Nothing is noted here yet.")
        self.residents = self.table(self.tr("Residents' contacts"), _item_columns(self, RESIDENT), nothing)
        self.surveys = self.table(self.tr("Surveys"), self._survey_columns(), nothing)
        for title, verb, kind, table in (
            (self.tr("Residents' contacts"), self.tr("Note a contact…"), RESIDENT, self.residents),
            (self.tr("Surveys before and after"), self.tr("New survey…"), SURVEY, self.surveys),
        ):
            add = button(verb, partial(self.add_item, kind))
            self.column.addWidget(FlowRow(words(title, "h3"), add))
            self.column.addWidget(table, 1)
            table.opened.connect(lambda case_id: self.desk.go("agreements.cases", case_id))

    def _survey_columns(self) -> list[Column[Item]]:
        def result(one: Item, when: str) -> str:
            value, answers = one.fields.get(when, ""), one.fields.get(f"answers_{when}", "")
            return (f"{value} ({answers})" if answers else value) if value else self.tr("no figure")

        return [
            Column(self.tr("What was asked"), lambda one: one.fields.get("question", "") or one.line.title),
            Column(self.tr("Before"), lambda one: result(one, "before"), 10, number=True),
            Column(self.tr("After"), lambda one: result(one, "after"), 10, number=True),
            Column(
                self.tr("Change"),
                lambda one: change_words(one.fields.get("before", ""), one.fields.get("after", "")),
                7,
                number=True,
            ),
        ]

    def show_sheet(self, sheet: DistrictSheet) -> None:
        self.sheet = sheet
        self.residents.show_rows({one.line.id: one for one in sheet.residents})
        self.surveys.show_rows({one.line.id: one for one in sheet.surveys})


def _item_columns(tab: DistrictTab, code: str) -> list[Column[Item]]:
    """Day, what, type, where it stands."""
    kind = case_kind(tab.desk.facts.country, code)
    field = kind.field("type") or kind.field("matter")

    def what(one: Item) -> str:
        said = one.fields.get(field.code, "") if field else ""
        return field.choice(said) if field and field.type == "choice" else said

    return [
        Column(QCoreApplication.translate("DistrictTabs", "Day"), lambda one: format_iso(one.line.opened_on), 9),
        Column(field.label if field else "", what, 13),
        Column(
            QCoreApplication.translate("DistrictTabs", "Details"),
            lambda one: " · ".join(part for part in (one.line.title, one.place) if part),
        ),
        Column(QCoreApplication.translate("DistrictTabs", "State"), lambda one: kind.step_name(one.line.step), 11),
    ]
