"""Home's two lists: what is still to be done, and the first steps of a new office. Each row has one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.pieces import MEDIUM, SMALL, Card, button, line, words
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Todo:
    """Something to be done, and the button that begins it."""

    text: str
    verb: str
    then: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One of the first steps; ``done`` is told by the office's records, nobody ticks it."""

    title: str
    detail: str
    verb: str
    then: Callable[[], object]
    done: bool


def todo_card(title: str, rows: Sequence[Todo], nothing: str) -> Card:
    card = Card(title)
    if not rows:
        card.body.addWidget(words(nothing, "muted", wrap=True))
    for place, row in enumerate(rows):
        if place:
            card.body.addWidget(line())
        card.body.addLayout(_row(words(row.text, wrap=True), _named(button(row.verb, row.then), row.text)))
    return card


def steps_card(theme: Theme, title: str, steps: Sequence[Step]) -> Card:
    """The first step that is not done has the main button; those done show their tick."""
    card = Card(title)
    current = next((step for step in steps if not step.done), None)
    for number, step in enumerate(steps, 1):
        if number > 1:
            card.body.addWidget(line())
        card.body.addWidget(_step(theme, number, step, now=step is current))
    return card


def _step(theme: Theme, number: int, step: Step, *, now: bool) -> QWidget:
    holder = QWidget()
    sign = QLabel()
    if step.done:
        theme.put_icon(sign, "circle-check", "ok", 24)
        sign.setAccessibleName(QCoreApplication.translate("Home", "Done"))
    else:
        sign = words(str(number), "h2")
    sign.setFixedWidth(sign.fontMetrics().averageCharWidth() * 4)
    sign.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(SMALL // 2)
    texts.addWidget(words(step.title, "label" if not step.done else "muted", wrap=True))
    if not step.done:
        texts.addWidget(words(step.detail, "small", wrap=True))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEDIUM)
    row.addWidget(sign)
    row.addLayout(texts, 1)
    if not step.done:
        row.addWidget(button(step.verb, step.then, look="main" if now else ""))
    return holder


def _row(text: QWidget, verb: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(MEDIUM)
    row.addWidget(text, 1)
    row.addWidget(verb, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _named(made: QWidget, about: str) -> QWidget:
    made.setAccessibleDescription(about)
    return made
