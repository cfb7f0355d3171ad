"""The page "Series and pads": where numbers come from, who has each pad, and every number accounted for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as named
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.base.values.dates import format_iso
from app.models.dues.numbers import NumberLine, NumberReport, number_report
from app.models.dues.pads import SeriesLine, explain_number, return_pad, series_lines
from app.ui.fields import NumberEditor
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.series_dialogs import HandDialog, SeriesDialog
from app.ui.pieces import SMALL, EmptyState, button, main_button, restyle, side_by_side, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable


def numbers_file(office: Any, path: Any, found: NumberReport, *, progress: Progress) -> int:  # noqa: ARG001
    """Every number of what is shown, as PDF, Excel or CSV."""
    from app.jobs.numbers import save_numbers  # noqa: PLC0415 - ReportLab and openpyxl, only when somebody wants them

    return save_numbers(office, found, path)


class SeriesPage(Page):
    """Above the series and pads, below the numbers of the chosen one."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("receipt_series", "receipt", "receipt_void", "receipt_missing", "fiscal_document", "fiscal_link")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: dict[int, SeriesLine] = {}
        self._numbers: dict[int, NumberLine] = {}
        self._report: NumberReport | None = None
        self.series = self._series_table()
        self.numbers = self._number_table()
        self.since, self.until = NumberEditor("since"), NumberEditor("until")
        for editor, name in ((self.since, self.tr("From number")), (self.until, self.tr("To number"))):
            editor.widget.setAccessibleName(name)
            editor.edited.connect(self._ask_numbers)
        self._sum = words("", "label", wrap=True)
        self._gaps = words("", wrap=True)
        self.hand_button = button(self.tr("Hand the pad on…"), self.hand)
        self.return_button = button(self.tr("It came back"), self.give_back)
        self.explain_button = button(self.tr("Explain the missing number…"), self.explain)
        self.open_button = button(self.tr("Open the receipt"), self.open_receipt)
        self.header.addWidget(button(self.tr("All numbers: save") + "  (Ctrl+E)", self.export))
        self.header.addWidget(main_button(self.tr("New pad or series"), self.add, "Ctrl+N"))
        self.body.addWidget(self.series, 2)
        self.body.addLayout(side_by_side(self.hand_button, self.return_button))
        self.body.addWidget(self._lower(), 3)
        self.series.chosen.connect(self._choose_series)
        self.numbers.chosen.connect(self._choose_number)

    def _series_table(self) -> RecordTable[SeriesLine]:
        columns: list[Column[SeriesLine]] = [
            Column(self.tr("Series"), lambda one: one.series.code, 8),
            Column(self.tr("For"), lambda one: named(f"purpose.{one.series.purpose}"), 11),
            Column(self.tr("Numbers"), self._range, 22),
            Column(self.tr("Issued"), lambda one: str(one.used), 9, number=True),
            Column(self.tr("Void"), lambda one: str(one.void or ""), 9, number=True),
            Column(self.tr("Next"), lambda one: "" if one.next is None else one.series.text(one.next), 12),
            Column(
                self.tr("Missing"),
                lambda one: str(one.skipped or ""),
                8,
                number=True,
                token=lambda one: "danger" if one.skipped else "",
            ),
            Column(self.tr("Who has it"), self._holder),
        ]
        empty = EmptyState(self.desk.theme, self.tr("There is no series yet."), icon="file")
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._lines[one] for one in ids}, empty
        )

    def _number_table(self) -> RecordTable[NumberLine]:
        columns: list[Column[NumberLine]] = [
            Column(
                self.tr("Number"), lambda one: one.text, 13, token=lambda one: "danger" if one.state == "gap" else ""
            ),
            Column(
                self.tr("What became of it"),
                lambda one: named(f"number_state.{one.state}"),
                17,
                token=lambda one: "danger" if one.state == "gap" else "",
            ),
            Column(self.tr("Date"), lambda one: format_iso(one.day) if one.day else "", 11),
            Column(self.tr("From whom, or who has it"), lambda one: one.name),
            Column(
                self.tr("Amount"), lambda one: money_words(one.amount, self.desk.facts) if one.amount else "", 13, True
            ),
            Column(self.tr("Reason"), lambda one: one.about, 22),
            Column(self.tr("Noted by"), lambda one: one.noted_by, 10),
            Column(self.tr("Fiscal document"), lambda one: one.fiscal, 15),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No number was used yet."), icon="file")
        return RecordTable(
            self.desk.theme,
            self.tr("All numbers"),
            columns,
            lambda ids: {one: self._numbers[one] for one in ids},
            empty,
        )

    def _lower(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for editor in (self.since, self.until):
            editor.widget.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        column.addLayout(
            side_by_side(
                words(self.tr("All numbers"), "h2"),
                words(self.tr("from"), "muted"),
                self.since.widget,
                words(self.tr("to"), "muted"),
                self.until.widget,
            )
        )
        column.addWidget(self.numbers, 1)
        column.addLayout(side_by_side(self.explain_button, self.open_button))
        column.addWidget(self._gaps)
        column.addWidget(self._sum)
        return part

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Series and pads")

    def first_focus(self) -> QWidget:
        return self.series

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - a handful of series is read whole
        found = self.desk.runner.now(series_lines)
        self._lines = {one.series.id: one for one in found}
        self.series.show_ids([one.series.id for one in found], at_least_first=True)
        self._choose_series(self.series.current_id)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "excel": self.export}

    # -- the lists --------------------------------------------------------------------------------

    def _range(self, one: SeriesLine) -> str:
        first = one.series.text(one.series.first_number)
        if one.series.last_number is None:
            return self.tr("from {number} on").format(number=first)
        return f"{first} – {one.series.text(one.series.last_number)}"

    def _holder(self, one: SeriesLine) -> str:
        if one.series.is_out:
            said = self.tr("{name}, since {day}; %n paper(s) outside", "", one.out)
            return said.format(name=one.series.holder, day=format_iso(one.series.handed_on))
        if one.series.returned_on:
            said = self.tr("came back on {day} ({name})")
            return said.format(day=format_iso(one.series.returned_on), name=one.series.holder)
        return "" if one.series.is_pad else self.tr("the desk") if one.series.kind == "own" else self.tr("older books")

    def _line(self) -> SeriesLine | None:
        return self._lines.get(self.series.current_id)

    def _choose_series(self, _series: int) -> None:
        line = self._line()
        pad = line is not None and line.series.is_pad
        out = line is not None and line.series.is_out
        self.hand_button.setEnabled(pad and not out)
        self.return_button.setEnabled(pad and out)
        self._ask_numbers()

    def _ask_numbers(self) -> None:
        line = self._line()
        if line is None:
            return
        limits = [value if isinstance(value, int) else None for value in (self.since.value(), self.until.value())]
        try:
            found = self.desk.runner.now(number_report, line.series.code, *limits)
        except GremialError as fault:
            self._gaps.setText(say(fault))
            return
        self._report = found
        self._numbers = {one.number: one for one in found.lines}
        self.numbers.show_ids([one.number for one in found.lines])
        counts = (f"{named(f'number_state.{state}')}: {count}" for state, count in found.counts.items() if count)
        self._sum.setText(
            " · ".join((*counts, named("numbers.total", amount=money_words(found.total, self.desk.facts))))
        )
        self._say_gaps(found)
        self._choose_number(self.numbers.current_id)

    def _say_gaps(self, found: NumberReport) -> None:
        self._gaps.setProperty("look", "problem" if found.gaps else "ok")
        restyle(self._gaps)
        if not found.lines:
            self._gaps.setText("")
        elif found.gaps:
            self._gaps.setText(self.tr("%n number(s) missing and not explained", "", len(found.gaps)))
        else:
            self._gaps.setText(self.tr("Every number is accounted for."))

    def _choose_number(self, number: int) -> None:
        found = self._numbers.get(number)
        self.explain_button.setEnabled(found is not None and found.state in ("gap", "out"))
        self.open_button.setEnabled(found is not None and bool(found.receipt_id))

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        SeriesDialog(self.desk, self).exec()

    def hand(self) -> None:
        line = self._line()
        if line is not None and line.series.is_pad and not line.series.is_out:
            HandDialog(self.desk, line.series, self).exec()

    def give_back(self) -> None:
        line = self._line()
        if line is not None and line.series.is_out:
            self._run(return_pad, line.series.code, self.desk.today())

    def explain(self) -> None:
        found, line = self._numbers.get(self.numbers.current_id), self._line()
        if found is None or line is None:
            return
        reason = self.desk.dialogs.ask_text(self.tr("Why is {number} no receipt?").format(number=found.text))
        if reason:
            self._run(explain_number, line.series.code, found.number, reason)

    def open_receipt(self) -> None:
        found = self._numbers.get(self.numbers.current_id)
        if found is not None and found.receipt_id:
            self.desk.go("dues.receipts", found.receipt_id)

    def _run(self, action: Any, *args: Any) -> None:
        self.desk.runner.run(action, *args, owner=self)

    def export(self) -> None:
        """Every number of what is shown, for the auditor."""
        if self._report is None:
            return
        said = self.tr("Save all numbers")
        name = f"{self.tr('All numbers')} {self._report.series.code}.pdf"
        path = self.desk.dialogs.save_file("numbers", said, "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)", name)
        if path is not None:
            self.desk.runner.run(
                numbers_file,
                path,
                self._report,
                on_done=lambda _count: self.desk.notify(self.tr("Saved: {name}").format(name=path.name)),
                owner=self,
                title=said,
            )
