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
from app.ui.pieces import LARGE, MEDIUM, SMALL, Card, button, side_by_side, words


class BookChoices(Card):
    """Boxes for the choices, and one for each mark or colour of the sheet; ``changed`` carries the new options."""

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._options = PastOptions()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self.body.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.body.addLayout(self._grid)
        self._boxes: list[QWidget] = []
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
        for question in plan.questions:
            self._add_question(question)
        self.setVisible(bool(self._boxes))

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
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._boxes = []

    def _add(self, title: str, choices: list[tuple[str, Any]], chosen: Any, field: str) -> None:
        box = self._box(title, choices, chosen)
        box.activated.connect(lambda _index: self._chosen(field, box.currentData()))

    def _add_question(self, question: Question) -> None:
        named = code_words(f"colour.{question.key}") if question.kind == "colour" else f"“{question.key}”"
        title = self.tr("{mark} · %n cell(s), such as {place}", "", question.count).format(
            mark=named, place=question.example
        )
        choices: list[tuple[str, Any]] = [(self.tr("Choose…"), None)]
        choices += [(code_words(f"answer.{answer}"), answer) for answer in ANSWERS]
        box = self._box(title, choices, question.answer)
        box.activated.connect(lambda _index: self._explained(question.key, box.currentData()))

    def _box(self, title: str, choices: list[tuple[str, Any]], chosen: Any) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(title)
        for text, data in choices:
            box.addItem(text, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        label: QLabel = words(title, "label")
        label.setBuddy(box)
        at = len(self._boxes)
        row, column = divmod(at, 2)
        self._grid.addWidget(label, row, column * 3)
        self._grid.addWidget(box, row, column * 3 + 1)
        self._grid.setColumnMinimumWidth(2, LARGE)
        self._grid.setColumnStretch(5, 1)
        self._boxes.append(box)
        return box

    def _chosen(self, field: str, value: Any) -> None:
        self.changed.emit(replace(self._options, **{field: value}))

    def _explained(self, key: str, answer: Any) -> None:
        answers = {known: said for known, said in self._options.answers.items() if known != key}
        self.changed.emit(replace(self._options, answers=answers | ({key: answer} if answer else {})))
