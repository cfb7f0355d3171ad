"""The only way to add a field: label, buddy, accessible name, help and the problem in words at the field.

What the values mean is a rule's business.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError, Problem, Refused
from app.ui import fields
from app.ui.form_parts import FieldBox, FormPlace, MoreSection, field_grid
from app.ui.pieces import MEDIUM, Card, words

E = TypeVar("E", bound=fields.Editor)


class Form(QWidget):
    """Fields in the order they are added. Enter anywhere emits ``submitted``, Esc ``cancelled``."""

    submitted = Signal()
    cancelled = Signal()
    edited = Signal()

    def __init__(self, place: FormPlace, name: str) -> None:
        super().__init__()
        self._place = place
        self._name = name
        self._boxes: dict[str, FieldBox] = {}
        self._more: MoreSection | None = None
        self._in_more = False
        self._half_open = False
        self._general = words("", "problem", wrap=True)
        self._general.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._general)
        self._main = QWidget()
        self._main_grid = field_grid(self._main)
        column.addWidget(self._main)
        self._column = column

    # -- adding fields ------------------------------------------------------------------------

    def text(self, name: str, label: str, **how: Any) -> fields.TextEditor:
        return self._add(fields.TextEditor(name), label, **how)

    def lines(self, name: str, label: str, *, lines: int = 4, **how: Any) -> fields.LinesEditor:
        return self._add(fields.LinesEditor(name, lines), label, **how)

    def day(self, name: str, label: str, **how: Any) -> fields.DateEditor:
        return self._add(fields.DateEditor(name, self._place.today), label, **how)

    def money(
        self, name: str, label: str, *, currency: str = "", signed: bool = False, **how: Any
    ) -> fields.MoneyEditor:
        editor = fields.MoneyEditor(name, currency or self._place.currency, self._place.country, signed)
        return self._add(editor, label, **how)

    def choice(self, name: str, label: str, choices: Sequence[tuple[Any, str]], **how: Any) -> fields.ChoiceEditor:
        return self._add(fields.ChoiceEditor(name, choices), label, **how)

    def check(self, name: str, label: str, **how: Any) -> fields.CheckEditor:
        """The label stands beside the box, not above it."""
        editor = self._add(fields.CheckEditor(name, label), "", **how)
        editor.box.setAccessibleName(label)
        return editor

    def tax_id(self, name: str, label: str, **how: Any) -> fields.TaxIdEditor:
        return self._add(fields.TaxIdEditor(name, self._place.country), label, **how)

    def add(self, editor: E, label: str, **how: Any) -> E:
        """A field with a box of the caller's own."""
        return self._add(editor, label, **how)

    def number(self, name: str, label: str, **how: Any) -> fields.NumberEditor:
        return self._add(fields.NumberEditor(name), label, **how)

    def beside(self, widget: QWidget) -> None:
        """Something to read, in the free half beside the last field."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, round(self.fontMetrics().height() * 1.9), 0, 0)  # level with the box
        column.addWidget(widget)
        grid = self._grid
        grid.addWidget(holder, grid.rowCount() - 1, 1, Qt.AlignmentFlag.AlignTop)
        self._half_open = False

    def note(self, text: str) -> None:
        """Something to read below the last field."""
        card = Card()
        card.body.addWidget(words(text, wrap=True))
        self.below(card)

    def below(self, widget: QWidget) -> None:
        """Something of the caller's own below the last field, as wide as the form."""
        grid = self._grid
        grid.addWidget(widget, grid.rowCount(), 0, 1, 2)
        self._half_open = False

    @contextmanager
    def more(self) -> Iterator[None]:
        """Fields added inside belong to "More options"."""
        if self._more is None:
            self._more = MoreSection(self._place, self._name)
            self._column.addWidget(self._more)
        self._in_more, self._half_open = True, False
        yield
        self._in_more, self._half_open = False, False

    @property
    def _grid(self) -> QGridLayout:
        """Where the next thing goes: among the fields, or under "More options"."""
        return self._more.grid if self._in_more and self._more is not None else self._main_grid

    def _add(
        self,
        editor: E,
        label: str,
        *,
        help: str = "",
        required: bool = False,
        half: bool = False,
        value: Any = None,
    ) -> E:
        """``half``: two such fields, one after the other, stand side by side."""
        box = FieldBox(editor, label, help, required=required)
        self._boxes[editor.name] = box
        grid = self._grid
        second = half and self._half_open
        row = grid.rowCount() - 1 if second else grid.rowCount()
        grid.addWidget(box, row, 1 if second else 0, 1, 1 if half else 2, Qt.AlignmentFlag.AlignTop)
        self._half_open = half and not second
        if value is not None:
            editor.put(value)
        for one in editor.boxes():
            one.installEventFilter(self)
        editor.edited.connect(lambda: self._field_edited(box))
        editor.settled.connect(lambda: self._field_settled(box))
        return editor

    @property
    def names(self) -> Collection[str]:
        return self._boxes.keys()

    def focus_first(self) -> None:
        """Puts the cursor into the first field."""
        self.focus_on(next(iter(self._boxes)))

    def focus_on(self, name: str) -> None:
        """Puts the cursor into a field."""
        self._boxes[name].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- values and problems ------------------------------------------------------------------

    def values(self) -> dict[str, Any] | None:
        """Everything typed, by field; ``None`` after showing what is wrong and going to the first of it."""
        found = {name: box.editor.value() for name, box in self._boxes.items()}
        problems = [value for value in found.values() if isinstance(value, Problem)]
        problems += [
            Problem(name, "form.required") for name, box in self._boxes.items() if box.required and found[name] is None
        ]
        self.clear_problems()
        self._show_warnings()
        if problems:
            self.show_problems(problems)
            return None
        return found

    def typed(self) -> dict[str, Any]:
        """What stands in the fields now, ``None`` where it is empty or wrong; says nothing to anybody."""
        found = {name: box.editor.value() for name, box in self._boxes.items()}
        return {name: None if isinstance(value, Problem) else value for name, value in found.items()}

    def now(self, name: str) -> Any:
        """What stands in a field at this moment: its value, nothing, or the ``Problem`` with it."""
        return self._boxes[name].editor.value()

    def put(self, values: dict[str, Any]) -> None:
        """Fills the fields named; the others stay as they are."""
        for name, value in values.items():
            self._boxes[name].editor.put(value)
        self.clear_problems()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each problem in words at its field; those of no field of ours stand at the top."""
        general = [say(problem) for problem in problems if problem.field not in self._boxes]
        self._general.setText("\n".join(general))
        self._general.setVisible(bool(general))
        placed = [problem for problem in problems if problem.field in self._boxes]
        for problem in reversed(placed):
            self._boxes[problem.field].show_problem(say(problem))
        if placed:
            first = next(name for name in self._boxes if any(one.field == name for one in placed))
            self._open_more_for(first)
            self._boxes[first].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)
            # Once what is wrong has its place in the layout: a field far down must not be wrong unseen.
            QTimer.singleShot(0, self, lambda: self._reveal(first))

    def show_refusal(self, error: GremialError) -> None:
        """For ``on_refused``: a refusal of several problems, or of one."""
        several = error.problems if isinstance(error, Refused) else ()
        self.show_problems(several or (error.problem,))

    def clear_problems(self) -> None:
        self._general.hide()
        for box in self._boxes.values():
            if box.problem_text:
                box.show_problem("")

    def show_fields(self, *names: str, wanted: bool) -> None:
        """Fields that only count for some answers; "More options" goes with the last of its fields."""
        for name in names:
            self._boxes[name].setVisible(wanted)
        if self._more is not None:
            inside = [box for box in self._boxes.values() if self._more.inner.isAncestorOf(box)]
            self._more.setVisible(any(not box.isHidden() for box in inside))

    def problem_at(self, name: str) -> str:
        """The words now shown at a field; "" for none."""
        return self._boxes[name].problem_text

    def _show_warnings(self) -> None:
        for box in self._boxes.values():
            self._warn_at(box)

    def _warn_at(self, box: FieldBox) -> None:
        for warning in box.editor.warnings():
            box.show_problem(say(warning), blocks=False)

    def _field_settled(self, box: FieldBox) -> None:
        """What was typed is looked at when the person goes on; what is missing only at the end."""
        value = box.editor.value()
        if isinstance(value, Problem):
            box.show_problem(say(value))
        else:
            self._warn_at(box)

    def _field_edited(self, box: FieldBox) -> None:
        if box.problem_text:
            box.show_problem("")
        self.edited.emit()

    def _reveal(self, name: str) -> None:
        """Brings a field in sight where the form scrolls."""
        box, around = self._boxes[name], self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(box)
            around = around.parentWidget()

    def open_more(self) -> None:
        """Shows "More options" for now; the office's choice stays as it is."""
        if self._more is not None:
            self._more.show_open(True)

    def _open_more_for(self, name: str) -> None:
        if self._more is not None and self._more.inner.isAncestorOf(self._boxes[name]):
            self._more.show_open(True)

    # -- keys ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter confirms from every box (Ctrl+Enter where Enter makes a line), Esc leaves."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or not isinstance(watched, QPlainTextEdit):
                self._settle(watched)
                self.submitted.emit()
                return True
        return False

    def _settle(self, watched: QObject) -> None:
        """Who confirms has gone on from the field too: what follows from it, as a region from its city, goes along."""
        for box in self._boxes.values():
            if watched in box.editor.boxes():
                box.editor.settled.emit()
                return
