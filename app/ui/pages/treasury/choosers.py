"""Choices side by side: how much, which way to pay, why a receipt is corrected. Each is a field of a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.ui.fields import Editor
from app.ui.flow import FlowRow
from app.ui.pieces import chip

CHIP_PADDING: Final = 36


class ChipsEditor(Editor):
    """One of a few values as chips: Tab comes to the chosen one, the arrows move, the value is the chosen chip's.

    ``pressed`` when one is pressed, ``moved`` when the arrows came to one. With ``free`` none may be chosen.
    """

    pressed = Signal(object)
    moved = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]], *, free: bool = False) -> None:
        holder = FlowRow()
        self.chips: dict[Any, QPushButton] = {}
        for value, text in choices:
            made = chip(text, self._presser(value), checkable=True)
            self.chips[value] = made
            holder.add(made)
        first = next(iter(self.chips.values()))
        super().__init__(name, holder, first)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not free)
        for made in self.chips.values():
            self._group.addButton(made)
            _keep_width(made)
            made.installEventFilter(self)
        if not free:
            self.put(next(iter(self.chips)))

    def value(self) -> Any:
        return next((value for value, made in self.chips.items() if made.isChecked()), None)

    def put(self, value: Any) -> None:
        for one, made in self.chips.items():
            made.setChecked(one == value)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._reachable(one) else Qt.FocusPolicy.ClickFocus)
        self.focus = self.chips.get(value) or next(iter(self.chips.values()))
        self.edited.emit()

    def boxes(self) -> Sequence[QWidget]:
        return list(self.chips.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right go through the chips and choose."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = (event.key() == Qt.Key.Key_Right) - (event.key() == Qt.Key.Key_Left)
            if step:
                values = [value for value, made in self.chips.items() if made.isEnabled()]
                place = next((at for at, value in enumerate(values) if self.chips[value] is watched), 0)
                wanted = values[(place + step) % len(values)]
                self.put(wanted)
                self.chips[wanted].setFocus(Qt.FocusReason.TabFocusReason)
                self.moved.emit(wanted)
                return True
        return False

    def _reachable(self, value: Any) -> bool:
        chosen = self.value()
        return bool(value == (next(iter(self.chips)) if chosen is None else chosen))

    def _presser(self, value: Any) -> Callable[[], None]:
        return lambda: self._press(value)

    def _press(self, value: Any) -> None:
        self.put(value)
        self.pressed.emit(value)


def _keep_width(chip: QPushButton) -> None:
    """A chosen chip is bold: room for that from the start, so that nothing moves and nothing is cut."""
    font = QFont(chip.font())
    font.setBold(True)
    chip.setMinimumWidth(QFontMetrics(font).horizontalAdvance(chip.text()) + CHIP_PADDING)
