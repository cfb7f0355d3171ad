"""The boxes a person types into: text, date, amount, choice, tax id.

Each knows its value or the ``Problem`` with it; labels and layout are ``form``'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionComboBox,
    QWidget,
)

from app.models.base.errors import Problem
from app.models.base.values.dates import format_date, parse_date
from app.models.base.values.money import currency, decimal_sign, format_number, parse_amount
from app.models.base.values.tax_id import TaxId, check_digit_py, parse_tax_id
from app.ui.pieces import SMALL, words

DV_COUNTRY: Final = "PY"
LEAST_CHOICE: Final = 28  # letters: a box of choices never makes its dialog wider than this
CHOICE_EDGE: Final = 48  # px beside its words: the arrow and the padding
POPUP_EDGE: Final = 40  # px beside the longest line of an opened box: its bar and margins


class Editor(QObject):
    """One field's box: ``widget`` is laid out, ``focus`` takes the label's mnemonic and the cursor.

    ``value`` is ``None`` for nothing typed. ``warnings`` are said but never stand in the way.
    ``settled``: the person went on, so what is wrong may be said.
    """

    edited = Signal()
    settled = Signal()

    def __init__(self, name: str, widget: QWidget, focus: QWidget) -> None:
        super().__init__(widget)
        self.name = name
        self.widget = widget
        self.focus = focus

    def value(self) -> Any:
        raise NotImplementedError

    def put(self, value: Any) -> None:
        raise NotImplementedError

    def warnings(self) -> Sequence[Problem]:
        return ()

    def boxes(self) -> Sequence[QWidget]:
        """The widgets that show a problem's border and need a name of their own."""
        return (self.focus,)


class TextEditor(Editor):
    """One line of text; spaces at the ends and doubled ones are dropped."""

    def __init__(self, name: str, box: QLineEdit | None = None) -> None:
        self.box = box or QLineEdit()
        super().__init__(name, self.box, self.box)
        self.box.textChanged.connect(lambda _text: self.edited.emit())
        self.box.editingFinished.connect(self.settled)

    def value(self) -> Any:
        return " ".join(self.box.text().split()) or None

    def put(self, value: Any) -> None:
        self.box.setText("" if value is None else str(value))


class LinesEditor(Editor):
    """A few lines; Tab goes on to the next field."""

    def __init__(self, name: str, lines: int) -> None:
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + SMALL * 3)
        super().__init__(name, self.box, self.box)
        self.box.textChanged.connect(self.edited.emit)

    def value(self) -> str | None:
        return self.box.toPlainText().strip() or None

    def put(self, value: Any) -> None:
        self.box.setPlainText("" if value is None else str(value))


class _DateBox(QLineEdit):
    """Up and Down move by a day, with Ctrl by a month's worth of weeks."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class DateEditor(TextEditor):
    """A day typed as d/m/yy or the like, shown as dd/MM/yyyy. Strict: 31/02 is a problem, not 03/03."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        box = _DateBox()
        super().__init__(name, box)
        self._today = today
        box.setPlaceholderText(self.tr("dd/mm/yyyy"))
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 22)
        box.editingFinished.connect(self._show_whole)
        box.moved.connect(self._move)

    def value(self) -> date | Problem | None:
        text = self.box.text().strip()
        if not text:
            return None
        found = parse_date(text, today=self._today())
        return Problem(self.name, found.code, found.params) if isinstance(found, Problem) else found

    def put(self, value: Any) -> None:
        self.box.setText("" if value is None else format_date(value))

    def _show_whole(self) -> None:
        found = self.value()
        if isinstance(found, date) and self.box.text() != format_date(found):
            self.put(found)

    def _move(self, days: int) -> None:
        found = self.value()
        if not isinstance(found, Problem):
            self.put(self._today() if found is None else found + timedelta(days=days))


_MINUS: Final = ("-", "−", "–")


class MoneyEditor(TextEditor):
    """An amount in the country's form while it is typed; the value is in minor units.

    Less than nothing is only for what may be overdrawn (``signed``).
    """

    def __init__(self, name: str, money: str, country: str, signed: bool = False) -> None:
        super().__init__(name)
        self._signed = signed
        self._country = country
        self._decimal = decimal_sign(country)
        self._group = "." if self._decimal == "," else ","
        self.count_in(money)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setMaximumWidth(self.box.fontMetrics().averageCharWidth() * 26)
        self.box.textEdited.connect(self._group_digits)

    def count_in(self, money: str) -> None:
        """From now on amounts of that currency, with its cents; what is typed already is read anew."""
        self._money = money
        self._places = currency(money).exponent

    def value(self) -> int | Problem | None:
        text = self.box.text().strip()
        if not text:
            return None
        below = self._signed and text[0] in _MINUS
        found = parse_amount(text[1:] if below else text, self._money, self._decimal)
        if isinstance(found, Problem):
            return Problem(self.name, found.code, found.params)
        return -found if below else found

    def put(self, value: Any) -> None:
        self.box.setText("" if value is None else format_number(value, self._money, self._country))

    def _group_digits(self, text: str) -> None:
        """Puts the group marks while typing; what is no number stays as typed, so that it can be seen."""
        after = len([sign for sign in text[self.box.cursorPosition() :] if sign != self._group])
        minus = text[0] if self._signed and text[:1] in _MINUS else ""
        plain = text[len(minus) :].replace(self._group, "")
        whole, mark, rest = plain.partition(self._decimal)
        if not whole.isdecimal() or (mark and not self._places) or (rest and not rest.isdecimal()):
            return
        grouped = minus + f"{int(whole):,}".replace(",", self._group) + mark + rest[: self._places]
        if grouped == text:
            return
        self.box.setText(grouped)
        place, left = len(grouped), after
        while left and place:
            place -= 1
            left -= grouped[place] != self._group
        self.box.setCursorPosition(place)


class NumberEditor(TextEditor):
    """A whole number that is counted, not money: a receipt, a stall, a page."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setMaximumWidth(self.box.fontMetrics().averageCharWidth() * 22)

    def value(self) -> int | Problem | None:
        text = self.box.text().strip()
        if not text:
            return None
        return int(text) if text.isdecimal() else Problem(self.name, "form.not_a_number", {"text": text})


class ChoiceBox(QComboBox):
    """Gives way where there is little room, however long what it offers; opened, it shows all of it."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * LEAST_CHOICE), hint.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - CHOICE_EDGE
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        lines = self.view()
        lines.setMinimumWidth(min(lines.sizeHintForColumn(0) + POPUP_EDGE, self.window().width()))
        super().showPopup()


class ChoiceEditor(Editor):
    """One of a few values with their words."""

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        self.box = ChoiceBox()
        super().__init__(name, self.box, self.box)
        self.fill(choices)
        self.box.currentIndexChanged.connect(lambda _index: self.edited.emit())

    def fill(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers other choices; keeps the chosen value where it is still there, and only else was it edited."""
        before = self.value()
        with QSignalBlocker(self.box):
            self.box.clear()
            for value, text in choices:
                self.box.addItem(text, value)
            self.put(before)
        if self.value() != before:
            self.edited.emit()

    def value(self) -> Any:
        return self.box.currentData()

    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(max(self.box.findData(value), 0))


class CheckEditor(Editor):
    """Yes or no; the words stand beside the box."""

    def __init__(self, name: str, text: str) -> None:
        self.box = QCheckBox(text.replace("&", "&&"))
        super().__init__(name, self.box, self.box)
        self.box.toggled.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def put(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class TaxIdEditor(Editor):
    """The tax id: in Paraguay base and DV in two boxes, elsewhere one.

    A wrong digit warns and never blocks.
    """

    def __init__(self, name: str, country: str) -> None:
        holder = QWidget()
        self.base = QLineEdit()
        super().__init__(name, holder, self.base)
        self._country = country
        self.digit = QLineEdit() if country == DV_COUNTRY else None
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.base, 1)
        holder.setFocusProxy(self.base)
        self.base.textChanged.connect(self._base_changed)
        (self.digit or self.base).editingFinished.connect(self.settled)
        if self.digit is not None:
            self.digit.setAccessibleName(self.tr("Check digit"))
            self.digit.setMaxLength(1)
            self.digit.setFixedWidth(self.digit.fontMetrics().averageCharWidth() * 8)
            self.digit.textChanged.connect(lambda _text: self.edited.emit())
            row.addWidget(words("–", "muted"))
            row.addWidget(self.digit)

    def value(self) -> TaxId | None:
        text = self._typed()
        return parse_tax_id(text, self._country).tax_id if text else None

    def put(self, value: Any) -> None:
        text = value.value if isinstance(value, TaxId) else ("" if value is None else str(value))
        self.base.setText(text)

    def warnings(self) -> Sequence[Problem]:
        text = self._typed()
        problems = parse_tax_id(text, self._country).problems if text else ()
        return [Problem(self.name, one.code, one.params) for one in problems]

    def boxes(self) -> Sequence[QWidget]:
        return (self.base,) if self.digit is None else (self.base, self.digit)

    def _typed(self) -> str:
        base = "".join(self.base.text().split())
        digit = "" if self.digit is None else self.digit.text().strip()
        return f"{base}-{digit}" if base and digit else base

    def _base_changed(self, text: str) -> None:
        """A pasted "80012345-6" is taken apart; a base alone shows the digit it should have, greyed."""
        if self.digit is not None:
            base, mark, digit = text.partition("-")
            if mark:
                self.base.setText(base.strip())
                self.digit.setText(digit.strip()[:1])
                self.digit.setFocus()
            plain = base.replace(".", "").strip()
            self.digit.setPlaceholderText(check_digit_py(plain) if plain.isdecimal() else "")
        self.edited.emit()
