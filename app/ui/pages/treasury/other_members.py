"""Who else is paid for at the counter: a line for each with an amount. What is done with them is the panel's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.models.dues.orders import Share
from app.models.members.queries import MemberRow
from app.ui.fields import MoneyEditor
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import SMALL, button, words


@dataclass(slots=True)
class _Line:
    member_id: int
    name: QLabel
    amount: MoneyEditor
    remove: QPushButton


class OtherMembers(QWidget):
    """Empty but for one button until somebody is added; ``wanted`` when one more is to be searched."""

    wanted = Signal()
    changed = Signal()
    submitted = Signal()

    def __init__(self, desk: Desk, watcher: QObject) -> None:
        super().__init__()
        self._desk, self._watcher = desk, watcher
        self._lines: list[_Line] = []
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)
        self._total = words("", "h3", wrap=True)
        self.more = button(self.tr("Add another member…"), self.wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._holder)
        column.addWidget(self._total)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def add(self, row: MemberRow, debt: int) -> None:
        """One more member, everything they owe proposed; who is there already only gets the cursor."""
        known = next((line for line in self._lines if line.member_id == row.id), None)
        if known is None:
            known = self._make_line(row, debt)
            self._lines.append(known)
            self._show()
            self.changed.emit()
        known.amount.box.setFocus(Qt.FocusReason.OtherFocusReason)
        known.amount.box.selectAll()

    def _make_line(self, row: MemberRow, debt: int) -> _Line:
        facts = self._desk.facts
        owes = self.tr("owes {amount}").format(amount=money_words(debt, facts)) if debt else self.tr("owes nothing")
        name = words(f"{row.name} · {owes}", "", wrap=True)
        amount = MoneyEditor("amount", facts.currency, facts.country)
        amount.box.setAccessibleName(self.tr("Amount for {name}").format(name=row.name))
        amount.put(debt or None)
        amount.box.installEventFilter(self._watcher)
        amount.edited.connect(self._edited)
        amount.box.returnPressed.connect(self.submitted)
        remove = button(self.tr("Take away"), lambda: self._remove(row.id))
        remove.setAccessibleName(self.tr("Take {name} away").format(name=row.name))
        return _Line(row.id, name, amount, remove)

    def _remove(self, member_id: int) -> None:
        gone = [line for line in self._lines if line.member_id == member_id]
        self._lines = [line for line in self._lines if line.member_id != member_id]
        for line in gone:
            self._drop(line)
        self._show()
        self.changed.emit()

    def _drop(self, line: _Line) -> None:
        for widget in (line.name, line.amount.widget, line.remove):
            widget.setParent(None)
            widget.deleteLater()

    def clear(self) -> None:
        for line in self._lines:
            self._drop(line)
        self._lines = []
        self._show()

    def _edited(self) -> None:
        self.changed.emit()

    def _show(self) -> None:
        for at, line in enumerate(self._lines):
            for column, widget in enumerate((line.name, line.amount.widget, line.remove)):
                self._grid.addWidget(widget, at, column)
        self._holder.setVisible(bool(self._lines))
        self._total.setVisible(bool(self._lines))

    def show_total(self, own: int) -> None:
        """What is paid for all together; ``own`` is the first member's amount, in minor units."""
        count = len(self._lines) + bool(own)
        text = self.tr("Together %n member(s): {amount}", "", count)
        self._total.setText(text.format(amount=money_words(own + self.amount, self._desk.facts)))

    # -- what is asked of it ----------------------------------------------------------------------

    @property
    def used(self) -> bool:
        return bool(self._lines)

    @property
    def valid(self) -> bool:
        """Whether every line has an amount that can be collected."""
        values = [line.amount.value() for line in self._lines]
        return all(isinstance(value, int) and value > 0 for value in values)

    @property
    def amount(self) -> int:
        """Minor units of all lines; what is no number counts for nothing."""
        values = (line.amount.value() for line in self._lines)
        return sum(value for value in values if isinstance(value, int))

    def shares(self) -> tuple[Share, ...]:
        values = ((line.member_id, line.amount.value()) for line in self._lines)
        return tuple(Share(member_id, value) for member_id, value in values if isinstance(value, int))
