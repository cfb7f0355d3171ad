"""The two boxes of a payment plan: which open charges it is about, and its parts with day and amount. No rules here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from app.models.base.errors import Problem
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_date
from app.models.dues.instalments import MOST_PARTS, Part
from app.models.dues.rules import OpenCharge
from app.ui.debt_words import charges_words
from app.ui.fields import DateEditor, Editor, MoneyEditor
from app.ui.money_words import money_words
from app.ui.pieces import SMALL, words

_ROWS_SHOWN: Final = 5
_CHARGE: Final = Qt.ItemDataRole.UserRole


class ChargesEditor(Editor):
    """A list to tick; the value are the charges that are ticked, oldest first."""

    def __init__(self, name: str, charges: Sequence[OpenCharge], facts: OfficeFacts) -> None:
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__(name, self.list, self.list)
        self._charges = {one.id: one for one in charges}
        due = self.tr("due {day}")
        for one in charges:
            named = dict.fromkeys((charges_words((one,)), one.plan))  # what is for no month is said by its due's name
            said = (*named, due.format(day=format_date(one.due_on)))
            item = QListWidgetItem(" · ".join((*filter(None, said), money_words(one.balance, facts))))
            item.setData(_CHARGE, one.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        row = max(self.list.sizeHintForRow(0), self.list.fontMetrics().height())
        self.list.setFixedHeight(row * min(len(charges), _ROWS_SHOWN) + self.list.fontMetrics().height())
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _item: self.edited.emit())

    def value(self) -> tuple[OpenCharge, ...]:
        items = [self.list.item(at) for at in range(self.list.count())]
        return tuple(self._charges[one.data(_CHARGE)] for one in items if one.checkState() == Qt.CheckState.Checked)

    def put(self, value: Sequence[int]) -> None:
        """Ticks the charges of these ids, and no others."""
        for at in range(self.list.count()):
            item = self.list.item(at)
            wanted = item.data(_CHARGE) in value
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


class PartsEditor(Editor):
    """A line for each part: its number, its last day, its amount."""

    submitted = Signal()

    def __init__(self, name: str, facts: OfficeFacts, today: Callable[[], date]) -> None:
        holder = QWidget()
        super().__init__(name, holder, holder)
        self._facts, self._today = facts, today
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(3, 1)
        self.lines: list[tuple[QLabel, DateEditor, MoneyEditor]] = []

    def put(self, value: Sequence[Part]) -> None:
        """These parts instead of those that are there."""
        while len(self.lines) > len(value):
            for one in self._widgets(self.lines.pop()):
                one.setParent(None)
                one.deleteLater()
        while len(self.lines) < min(len(value), MOST_PARTS):
            self._add_line()
        for (_, day, amount), part in zip(self.lines, value, strict=False):
            day.put(part.due_on)
            amount.put(part.amount)
        if self.lines:
            self.widget.setFocusProxy(self.lines[0][1].focus)

    def _widgets(self, line: tuple[QLabel, DateEditor, MoneyEditor]) -> tuple[QWidget, ...]:
        return line[0], line[1].widget, line[2].widget

    def _add_line(self) -> None:
        at = len(self.lines) + 1
        label = words(self.tr("Part {number}").format(number=at), "label")
        day = DateEditor(f"day{at}", self._today)
        amount = MoneyEditor(f"amount{at}", self._facts.currency, self._facts.country)
        day.box.setMaximumWidth(day.box.fontMetrics().averageCharWidth() * 20)
        day.box.setAccessibleName(self.tr("Day of part {number}").format(number=at))
        amount.box.setAccessibleName(self.tr("Amount of part {number}").format(number=at))
        line = (label, day, amount)
        for column, widget in enumerate(self._widgets(line)):
            self._grid.addWidget(widget, at, column)
        for box in (day.box, amount.box):
            box.textChanged.connect(lambda _text: self.edited.emit())
            box.returnPressed.connect(self.submitted)
        self.lines.append(line)

    def value(self) -> tuple[Part, ...] | Problem | None:
        """The parts as they are typed; the first thing that is wrong or missing among them."""
        parts = []
        for at, (_, day, amount) in enumerate(self.lines, 1):
            due, money = day.value(), amount.value()
            for typed in (due, money):
                if isinstance(typed, Problem):
                    return Problem(self.name, typed.code, typed.params)
            if not isinstance(due, date) or not isinstance(money, int):
                return Problem(self.name, "instalments.part_missing", {"number": at})
            parts.append(Part(due, money))
        return tuple(parts) or None

    def total(self) -> int:
        """Minor units of the amounts that can be read."""
        values: list[Any] = [amount.value() for _, _, amount in self.lines]
        return sum(one for one in values if isinstance(one, int))
