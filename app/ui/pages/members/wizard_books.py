"""The step of an old book: what its signs mean, and what will be written for each member, before it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.jobs.past_plan import MonthCell, PastOptions, PastPlan, PastRow, preview
from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError
from app.models.base.values.dates import Period
from app.models.base.values.money import counted, format_count
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.members.wizard_legend import BookChoices
from app.ui.pages.members.wizard_rows import TOKENS, RowsStep
from app.ui.pieces import side_by_side, words
from app.ui.table import Column

_SIGNS: Final = {"paid": "P", "part": "½", "owed": "D", "exempt": "E", "same": "=", "inside": "i", "doubt": "?"}
_COLOURS: Final = {"paid": "ok", "part": "accent", "owed": "danger", "doubt": "danger"}
_MONTH_WIDTH: Final = 2


class BooksStep(RowsStep[PastRow]):
    """``wanted`` carries the options with which the sheet is to be compared again, ``changed`` that there is a plan."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        self._plan: PastPlan | None = None
        super().__init__(desk)
        self._sums = words("", wrap=True)
        self._signs = words("", "small", wrap=True)
        self._said = words("", "problem", wrap=True)
        self._said.hide()
        self.choices = BookChoices(desk)
        self.choices.changed.connect(self.wanted.emit)
        self._person_label = words(self.tr("This row is"), "label")
        self._person = QComboBox()
        self._person.setAccessibleName(self.tr("Which member this row is"))
        self._person.activated.connect(lambda _index: self._person_chosen())
        self._person_label.setBuddy(self._person)
        self._explained.setMinimumHeight(0)  # the legend needs the room
        self.body.insertWidget(1, self._sums)
        self.body.insertWidget(2, self._said)
        self.body.insertWidget(3, self.choices)
        self.body.insertWidget(6, self._signs)
        self.body.addLayout(side_by_side(self._person_label, self._person))
        self._show_candidates(None)

    # -- rows -----------------------------------------------------------------------------------

    def columns(self) -> list[Column[PastRow]]:
        line: Column[PastRow] = Column(self.tr("Line"), lambda row: str(row.line), 6, number=True)
        member: Column[PastRow] = Column(self.tr("Member"), self.name_of, 22)
        if self._plan is None or self._plan.kind == "receipts":
            return [
                line,
                Column(self.tr("What happens"), _kind_words, 10, token=lambda row: TOKENS[row.kind]),
                member,
                Column(self.tr("Receipt"), lambda row: row.text, 40),
                Column(self.tr("Why"), lambda row: " · ".join(self.lines_of(row)[1:])),
            ]
        several = len({period.year for period in self._plan.periods}) > 1
        months = [self._month_column(at, period, several) for at, period in enumerate(self._plan.periods)]
        return [line, Column(self.tr("Member"), self.name_of), *months]

    def _month_column(self, at: int, period: Period, several: bool) -> Column[PastRow]:
        title = f"{period.month:02d}/{period.year % 100:02d}" if several else f"{period.month:02d}"
        return Column(
            title,
            lambda row: _SIGNS.get(row.cells[at].kind, "·") if row.cells else "",
            _MONTH_WIDTH + 3 * several,
            spoken=lambda row: self._cell_words(row.cells[at]) if row.cells else "",
            token=lambda row: _COLOURS.get(row.cells[at].kind, "muted") if row.cells else "",
        )

    def _cell_words(self, cell: MonthCell) -> str:
        return f"{cell.period.words()}: {code_words(f'month_cell.{cell.kind}')}"

    def name_of(self, row: PastRow) -> str:
        return row.member.name if row.member is not None else row.name

    def lines_of(self, row: PastRow) -> list[str]:
        lines = [row.text] if row.text else []
        lines += [say(problem) for problem in row.problems]
        lines += [self.tr("Note: {text}").format(text=say(problem)) for problem in row.warnings]
        if row.kind == "new":
            owed = sum(charge.amount for charge in row.charges) - sum(
                part.amount for payment in row.payments for part in payment.parts if not part.charge_id
            )
            facts = self._desk.facts
            paid = money_words(sum(payment.amount for payment in row.payments), facts)
            charged = money_words(sum(charge.amount for charge in row.charges), facts)
            lines.append(
                self.tr("Charged {charged} · paid {paid} · still owed {owed}").format(
                    charged=charged, paid=paid, owed=money_words(owed, facts)
                )
            )
        return lines

    def is_noted(self, row: PastRow) -> bool:
        return bool(row.warnings)

    def explain(self, chosen: int) -> None:
        super().explain(chosen)
        self._show_candidates(self.row_at(chosen))

    # -- the plan -------------------------------------------------------------------------------

    def show_plan(self, plan: PastPlan) -> None:
        shape = self._plan and (self._plan.kind, self._plan.periods)
        self._plan = plan
        if shape != (plan.kind, plan.periods):
            self.remake_table()
        self._said.hide()
        self.choices.show_plan(plan)
        self.show_rows(plan.rows, self._summary_words(plan))
        self._sums.setText(self._sums_words(plan))
        self._signs.setVisible(plan.kind == "months")
        self._signs.setText(" · ".join(f"{sign} {code_words(f'month_cell.{kind}')}" for kind, sign in _SIGNS.items()))
        self.changed.emit()

    def _summary_words(self, plan: PastPlan) -> str:
        ready = len(plan.writable)
        parts = [
            counted(self.tr("%n row(s) ready", "", ready), ready, self._desk.facts.country)
            if ready
            else self.tr("Nothing new")
        ]
        if plan.refused:
            parts.append(
                counted(
                    self.tr("%n row(s) to review", "", len(plan.refused)), len(plan.refused), self._desk.facts.country
                )
            )
        return " · ".join(parts)

    def _sums_words(self, plan: PastPlan) -> str:
        done, facts = preview(plan), self._desk.facts
        text = self.tr("Charged {charged} · paid {paid} · old receipts {receipts}").format(
            charged=money_words(done.charged, facts),
            paid=money_words(done.paid, facts),
            receipts=format_count(done.receipts, facts.country),
        )
        return "\n".join([text, " ".join(say(notice) for notice in plan.notices)]).strip()

    def show_refusal(self, error: GremialError, options: PastOptions) -> None:
        """Nothing can be compared yet: the question is asked where it can be answered."""
        self._plan = None
        self.show_rows((), self.tr("One answer is missing"))
        self._sums.setText("")
        self._signs.hide()
        self._said.setText(say(error))
        self._said.show()
        self.choices.ask(error, options)
        self.changed.emit()

    # -- who a row is ---------------------------------------------------------------------------

    def _show_candidates(self, row: PastRow | None) -> None:
        offered = row.candidates if row is not None else ()
        for part in (self._person_label, self._person):
            part.setVisible(bool(offered))
        self._person.clear()
        self._person.addItem(self.tr("Choose…"), 0)
        for known in offered:
            number = known.number or "–"
            self._person.addItem(
                self.tr("{name} (No. {number})").format(name=known.name, number=number), known.member_id
            )

    def _person_chosen(self) -> None:
        row, chosen = self.row_at(self.table.current_id), self._person.currentData()
        if row is not None and chosen and self._plan is not None:
            options = self._plan.options
            self.wanted.emit(replace(options, people={**options.people, row.line: chosen}))


def _kind_words(row: PastRow) -> str:
    return code_words(f"row.{row.kind}")
