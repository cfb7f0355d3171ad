"""What a person says about an old book: fee, year, what numbers, gaps, marks and colours mean. Rows are elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.jobs.past_plan import ANSWERS, PastOptions, PastPlan, Question
from app.messages import words as code_words
from app.models.base.errors import GremialError, Problem
from app.models.base.values.money import decimal_sign, parse_amount
from app.models.dues.rules import METHODS
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, SMALL, Card, button, side_by_side, words


class BookChoices(Card):
    """Boxes for the choices, and one for each mark or colour of the sheet; ``changed`` carries the new options.

    ``columns_wanted``: a column was taken for something it is not.
    """

    changed = Signal(object)
    columns_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._options = PastOptions()
        self._legend, self._usual = _grid(), _grid()
        self._more = button("", self._show_more, look="quiet")
        self._open = False
        self.body.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.body.setSpacing(SMALL)
        self.body.addLayout(self._legend)
        self.body.addLayout(self._usual)
        self._boxes: list[QComboBox] = []
        self._usual_parts: list[QWidget] = []
        self._answer = QLineEdit()
        self._answer_label = words("", "label")
        self._answer_label.setBuddy(self._answer)
        self._answer.returnPressed.connect(self._answered)
        self._go = button(self.tr("Continue"), self._answered)
        self._asked = ""
        self.body.addLayout(side_by_side(self._answer_label, self._answer, self._go))
        self._show_answer(False)

    def show_plan(self, plan: PastPlan) -> None:
        self._options = plan.options
        self._show_answer(False)
        self._clear()
        if plan.kind == "months":
            self._add_usual(plan)
        if len(plan.tariffs) > 1:
            fees: list[tuple[str, Any]] = [
                (self.tr("of each category"), None),
                *((name, name) for name in plan.tariffs),
            ]
            self._add(self.tr("The fee is"), fees, plan.options.plan, "plan")
        columns = button(self.tr("Say what each column is…"), self.columns_wanted.emit)
        row = self._usual.rowCount()
        self._usual.addWidget(columns, row, 0, 1, 2)
        self._usual_parts.append(columns)
        for question in plan.questions:
            self._add_question(question)
        questions = len(plan.questions)
        self._legend.addWidget(self._more, max(questions - 1, 0) // 2, 5 if questions else 0)
        self._more.setVisible(bool(self._usual_parts))
        self._show_usual()
        self.setVisible(bool(self._usual_parts))

    def _add_usual(self, plan: PastPlan) -> None:
        self._add(
            self.tr("An empty month of the past"),
            [(self.tr("is owed"), "owed"), (self.tr("means nothing"), "nothing")],
            plan.options.blank,
            "blank",
        )
        self._add(
            self.tr("The numbers in the cells"),
            [(self.tr("are amounts"), "amount"), (self.tr("are receipt numbers"), "receipt")],
            plan.numbers,
            "numbers",
        )
        self._add(
            self.tr("A payment without a date"),
            [
                (self.tr("is of the month's last day"), "last_day"),
                (self.tr("is of the month's first day"), "first_day"),
            ],
            plan.options.paid_on,
            "paid_on",
        )
        methods = [(code_words(f"method.{method}"), method) for method in METHODS]
        self._add(self.tr("It was paid in"), methods, plan.options.method, "method")

    def _show_more(self) -> None:
        self._open = not self._open
        self._show_usual()

    def _show_usual(self) -> None:
        """What usually stays as proposed is out of the way until it is wanted."""
        self._more.setText(self.tr("Fewer options") if self._open else self.tr("More options"))
        for part in self._usual_parts:
            part.setVisible(self._open)

    def ask(self, error: GremialError, options: PastOptions) -> None:
        """A box for the one thing that only the person knows: the year, or what a month cost."""
        self._options = options
        self._clear()
        self._asked = error.field if error.field in ("year", "amount") else ""
        labels = {"year": self.tr("Year of the months"), "amount": self.tr("What a month cost")}
        self._answer_label.setText(labels.get(self._asked, ""))
        self._answer.setAccessibleName(labels.get(self._asked, ""))
        self._answer.clear()
        self._show_answer(bool(self._asked))
        self._more.hide()
        self.setVisible(bool(self._asked))
        if self._asked:
            self._answer.setFocus()

    def _show_answer(self, shown: bool) -> None:
        for part in (self._answer_label, self._answer, self._go):
            part.setVisible(shown)

    def _answered(self) -> None:
        text = self._answer.text().strip()
        if self._asked == "year" and text.isdigit() and len(text) == 4:
            self.changed.emit(replace(self._options, year=int(text)))
        elif self._asked == "amount":
            facts = self._desk.facts
            amount = parse_amount(text, facts.currency, decimal_sign(facts.country))
            if not isinstance(amount, Problem) and amount:
                self.changed.emit(replace(self._options, amount=amount))

    # -- boxes ----------------------------------------------------------------------------------

    def _clear(self) -> None:
        self._legend.removeWidget(self._more)
        for grid in (self._legend, self._usual):
            while (item := grid.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._boxes, self._usual_parts = [], []

    def _add(self, title: str, choices: list[tuple[str, Any]], chosen: Any, field: str) -> None:
        label, box = self._box(self._usual, title, choices, chosen)
        self._usual_parts += [label, box]
        box.activated.connect(lambda _index: self._chosen(field, box.currentData()))

    def _add_question(self, question: Question) -> None:
        colour = question.kind == "colour"
        named = code_words(f"colour.{question.key}") if colour else self.tr("“{mark}”").format(mark=question.key)
        title = self.tr("{mark} · %n cell(s), such as {place}", "", question.count).format(
            mark=named, place=question.example
        )
        choices: list[tuple[str, Any]] = [(self.tr("Choose…"), None)]
        choices += [(code_words(f"answer.{answer}"), answer) for answer in ANSWERS]
        _, box = self._box(self._legend, title, choices, question.answer)
        box.activated.connect(lambda _index: self._explained(question.key, box.currentData()))

    def _box(
        self, grid: QGridLayout, title: str, choices: list[tuple[str, Any]], chosen: Any
    ) -> tuple[QLabel, QComboBox]:
        box = QComboBox()
        box.setAccessibleName(title)
        for text, data in choices:
            box.addItem(text, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        label: QLabel = words(title, "label")
        label.setBuddy(box)
        row, column = divmod(grid.count() // 2, 2)
        grid.addWidget(label, row, column * 3)
        grid.addWidget(box, row, column * 3 + 1)
        self._boxes.append(box)
        return label, box

    def _chosen(self, field: str, value: Any) -> None:
        self.changed.emit(replace(self._options, **{field: value}))

    def _explained(self, key: str, answer: Any) -> None:
        answers = {known: said for known, said in self._options.answers.items() if known != key}
        self.changed.emit(replace(self._options, answers=answers | ({key: answer} if answer else {})))


def _grid() -> QGridLayout:
    """Two pairs of label and box on a line."""
    made = QGridLayout()
    made.setHorizontalSpacing(MEDIUM)
    made.setVerticalSpacing(SMALL)
    made.setColumnMinimumWidth(2, SMALL)
    made.setColumnStretch(5, 1)
    return made
