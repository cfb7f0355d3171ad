"""The secretary before the window: she reads what stands there, types, presses keys and buttons, and nothing else.

What she notes in an office, in the words she would use, is in ``founding_hands``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from app.office import Office
from app.ui.dialogs import Dialogs
from app.ui.main_window import MainWindow
from app.ui.prefs import Prefs
from tests.ui.test_small_windows import cut

Deed = Callable[[], object]
W = TypeVar("W", bound=QWidget)
Key = Qt.Key
FIELDS: Final = (QLineEdit, QComboBox, QCheckBox, QPlainTextEdit)
SHOWN_ROWS: Final = 30  # of a list; who wants all of it asks for the table
_MOST_TABS: Final = 60
_PATIENCE: Final = 30
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier


class HandDialogs(Dialogs):
    """The real boxes; only those of the system, which no test can see, are answered with ``path``."""

    def __init__(self, prefs: Prefs) -> None:
        super().__init__(prefs, QApplication.activeWindow)
        self.path: Path | None = None

    def who_serves(self, names: Sequence[str]) -> str:
        return "Marta"

    def open_file(self, purpose: str, title: str, pattern: str) -> Path | None:
        return self.path

    def save_file(self, purpose: str, title: str, pattern: str, name: str) -> Path | None:
        return self.path


class Secretary:
    """At the window of an office. What a press or key opens is answered by ``then``, which runs inside it."""

    def __init__(self, window: MainWindow, office: Office, dialogs: HandDialogs) -> None:
        self.window, self.office, self.dialogs = window, office, dialogs
        self._seen: list[QWidget] = []
        self._waiting: list[Deed] = []
        self._failed: BaseException | None = None
        self._depth = 0

    # -- what is in sight ---------------------------------------------------------------------------

    @property
    def top(self) -> QWidget:
        """The menu or box in front of her, else the window."""
        menu = QApplication.activePopupWidget()
        return menu if isinstance(menu, QMenu) else QApplication.activeModalWidget() or self.window

    def reads(self, *without: type[QWidget]) -> str:
        """Every word in front of her, line by line."""
        return read(self.top, *without)

    def sees(self, *texts: str) -> None:
        said = self.reads()
        for text in texts:
            assert text in said, f"«{text}» is not on the screen:\n{said}"

    def finds_no_fault(self) -> None:
        """No field in front of her has a red border."""
        top = self.top
        wrong = [one.accessibleName() for one in top.findChildren(QWidget) if one.property("problem") == "true"]
        assert wrong == [], self.reads()

    def finds_nothing_cut(self) -> None:
        """Every word of the window can be read whole."""
        assert cut(self.window) == []

    def table(self, name: str) -> list[str]:
        """The rows of the list of that name, cells parted by " | "."""
        found = self._widget(QAbstractItemView, name, lambda one: one.accessibleName() == name)
        model = found.model()
        return [
            " | ".join(str(model.index(row, column).data() or "") for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    # -- keys and buttons ---------------------------------------------------------------------------

    def key(self, key: Qt.Key, then: Deed | None = None, *, control: bool = False) -> None:
        handle = self._handle()
        self._do(lambda: QTest.keyClick(handle, key, _CONTROL if control else _NONE), then)

    def enter(self, then: Deed | None = None) -> None:
        self.key(Key.Key_Return, then)

    def writes(self, text: str) -> None:
        for letter in text:
            for way in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._handle(), QKeyEvent(way, ord(letter.upper()), _NONE, letter))
        self._settle()

    def press(self, text: str, then: Deed | None = None) -> None:
        """Clicks the button, or the line of a menu, that begins with these words."""
        top = self.top
        if isinstance(top, QMenu):
            action = next((one for one in top.actions() if one.text().startswith(text)), None)
            assert action is not None, f"«{text}» is not in the menu:\n{[one.text() for one in top.actions()]}"
            assert action.isEnabled(), f"«{text}» cannot be chosen"
            spot = top.actionGeometry(action).center()
            self._do(lambda: QTest.mouseClick(top, Qt.MouseButton.LeftButton, _NONE, spot), then)
            return
        made = self._widget(
            QAbstractButton,
            text,
            lambda one: text in _said(one),
            lambda one: any(each.startswith(text) for each in _said(one)),
        )
        assert made.isEnabled(), f"«{text}» cannot be pressed"
        self._do(lambda: QTest.mouseClick(made, Qt.MouseButton.LeftButton, _NONE, QPoint(4, made.height() // 2)), then)

    def choose_row(self, table: str, text: str) -> None:
        """Clicks the first row of a list with that text."""
        row = next((at for at, line in enumerate(self.table(table)) if text in line), None)
        assert row is not None, f"«{text}» is not in {self.table(table)}"
        view = self._widget(QAbstractItemView, table, lambda one: one.accessibleName() == table)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, view.visualRect(index).center())

    def go(self, place: str, page: str = "") -> None:
        """By the rail: a place, then one of its pages."""
        self.press(place)
        if page:
            self.press(page)
        self.finds_nothing_cut()

    # -- forms --------------------------------------------------------------------------------------

    def fill(self, answers: dict[str, str]) -> None:
        """Goes from field to field with Tab and types each answer; fields in "more" are opened first."""
        for label, answer in answers.items():
            self.to_field(label)
            self.answer(answer)

    def answer(self, text: str) -> None:
        """Into the field where the cursor is: typed, chosen with the arrows, or ticked with the space bar."""
        box = QApplication.focusWidget()
        if isinstance(box, QComboBox):
            self._choose(box, text)
        elif isinstance(box, QCheckBox):
            if box.isChecked() != (text == "sí"):
                self.key(Key.Key_Space)
        else:
            assert isinstance(box, (QLineEdit, QPlainTextEdit))
            self.key(Key.Key_A, control=True)
            self.writes(text)
            if isinstance(QApplication.activePopupWidget(), QListView):
                self.key(Key.Key_Escape)  # what was offered meanwhile is not wanted

    def to_field(self, label: str) -> None:
        """With Tab until the cursor is in the field of that name, or of which that is the beginning."""
        names = self._field_names()
        if not any(one.startswith(label) for one in names) and "Más opciones" in self.reads():
            self.press("Más opciones")
            names = self._field_names()
        wanted = {label} & names or {one for one in names if one.startswith(label)}
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            if isinstance(here, FIELDS) and here.accessibleName() in wanted:
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach «{label}»:\n{self.reads()}")

    def _field_names(self) -> set[str]:
        top = self.top
        shown = (one for kind in FIELDS for one in top.findChildren(kind) if one.isVisibleTo(top))
        return {one.accessibleName() for one in shown}

    def _choose(self, box: QComboBox, text: str) -> None:
        offered = [box.itemText(at) for at in range(box.count())]
        wanted = next((at for at, one in enumerate(offered) if one.startswith(text)), None)
        assert wanted is not None, f"«{text}» is not offered: {offered}"
        self.key(Key.Key_Home)
        for _ in range(wanted):
            self.key(Key.Key_Down)
        assert box.currentIndex() == wanted

    # -- boxes that open ----------------------------------------------------------------------------

    def _do(self, deed: Deed, then: Deed | None) -> None:
        """The deed, and in the box that it opens ``then``; a box that nobody expects fails the test."""
        before = self.top
        if then is not None:
            self._waiting.append(then)
        self._depth += 1
        if self._depth == 1:
            self._look()
        try:
            deed()
            self._settle()
            for _ in range(_PATIENCE):
                if then is None or then not in self._waiting or self.top is not before:
                    break
                QTest.qWait(10)  # a button that a key presses is seen to go down first
        finally:
            self._depth -= 1
        if self._failed is not None:
            failed, self._failed = self._failed, self._failed if self._depth else None
            raise failed
        if then in self._waiting and before is self.top:  # else it opens once the box in front has gone
            self._waiting.remove(then)
            raise AssertionError(f"Nothing opened:\n{self.reads()}")

    def _settle(self) -> None:
        """Lets the window do what it put off; offscreen nobody else gives the cursor back to the box below."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if (active is None or not active.isVisible()) and self.top.isVisible():
            self.top.activateWindow()
            QApplication.processEvents()

    def _look(self) -> None:
        """Comes back by itself as long as something is being done: boxes run event loops of their own."""
        if not self._depth:
            return
        QTimer.singleShot(0, self._look)
        box = self.top
        if box is self.window or box in self._seen or not (isinstance(box, QMenu) or box.isActiveWindow()):
            return
        self._seen.append(box)
        said = read(box)
        then = self._waiting.pop() if self._waiting else None
        try:
            if then is None:
                raise AssertionError(f"A box that nobody expects:\n{said}")
            then()
            if box.isVisible():
                raise AssertionError(f"Left open:\n{read(box)}")
        except BaseException as error:  # noqa: BLE001 - carried out of the event loop, where it would be lost
            self._failed = error
            self._waiting.clear()
            box.close()

    def _handle(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.top

    def _widget(self, kind: type[W], name: str, *suits: Callable[[W], bool]) -> W:
        """The first in sight that suits; what suits the first question goes before what suits the next."""
        top = self.top
        shown = [one for one in top.findChildren(kind) if one.isVisibleTo(top)]
        found = next((one for question in suits for one in shown if question(one)), None)
        assert found is not None, f"«{name}» is not on the screen:\n{read(top)}"
        return found


def read(top: QWidget, *without: type[QWidget]) -> str:
    """Everything that can be read on a box or page, cell by cell and word by word."""
    found: list[str] = [one.text() for one in top.actions()] if isinstance(top, QMenu) else [top.windowTitle()]
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or isinstance(widget, (QHeaderView, *without)):
            continue
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            found.append(widget.currentText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            found += [
                str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
                for row in range(min(model.rowCount(), SHOWN_ROWS))
                for column in range(model.columnCount())
            ]
        found += [widget.accessibleName(), widget.accessibleDescription()]
    return "\n".join(text for text in found if text)


def _said(one: QAbstractButton) -> tuple[str, str]:
    """What stands on it, and what is read aloud."""
    return one.text().replace("&&", "&"), one.accessibleName()
