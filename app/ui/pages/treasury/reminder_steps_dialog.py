"""The reminders as the office wants them: after how many days, from what amount, and the words of each step."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QWidget

from app.models.base.errors import Problem
from app.models.dues.reminder_texts import (
    FIELDS,
    StepText,
    drop_step_text,
    set_step_text,
    step_text,
    usual_text,
)
from app.models.dues.reminders import ReminderRules, reminder_rules, set_reminder_rules
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.cash_papers import show_paper
from app.ui.pieces import button, side_by_side
from app.ui.runner import Progress

_STEPS: Final = ("first", "second", "third")
_BODY_LINES: Final = 9
_MESSAGE_LINES: Final = 4


def letter_job(office: Any, step: int, text: StepText, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The letter as somebody real would get it."""
    from app.jobs.reminders import example, preview_reminders  # noqa: PLC0415 - loaded by the first paper

    return preview_reminders(office, [example(office, step, text)])


def message_job(office: Any, step: int, text: StepText, *, progress: Progress) -> tuple[str, str]:  # noqa: ARG001
    """Who would get the message, and the message."""
    from app.jobs.reminders import example  # noqa: PLC0415 - see above

    one = example(office, step, text)
    return one.member.name, one.message


class ReminderStepsDialog(FormDialog):
    """When each reminder comes; the words of a step have a box of their own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("A reminder comes so many days after the oldest debt fell due. Leave empty what is not used.")
        super().__init__(desk, self.tr("Steps and words of the reminders"), self.tr("Save"), intro=intro, parent=parent)
        form = self.form
        form.number("first", self.tr("First reminder, after days"), required=True, half=True)
        form.number("second", self.tr("Second reminder, after days"), half=True)
        form.number("third", self.tr("Last reminder, after days"), half=True)
        form.number("gap", self.tr("Days between two, at least"), required=True, half=True)
        nothing = self.tr("Nothing typed means whatever is owed")
        form.money("least", self.tr("Nobody who owes less than"), half=True, help=nothing)
        self.words = [button("", partial(self.edit_words, step)) for step in (1, 2, 3)]
        holder = QWidget()
        holder.setLayout(side_by_side(*self.words))
        form.below(holder)
        self._put(desk.runner.now(reminder_rules))
        self.rare.addWidget(button(self.tr("The usual days"), lambda: self._put(ReminderRules())))
        self._name_words()
        form.focus_first()

    def _put(self, rules: ReminderRules) -> None:
        days: dict[str, int | None] = dict.fromkeys(_STEPS)
        days |= dict(zip(_STEPS, rules.after_days, strict=False))
        self.form.put({**days, "gap": rules.gap_days, "least": rules.least or None})

    def _name_words(self) -> None:
        for step, one in enumerate(self.words, 1):
            name = self.desk.runner.now(step_text, self.desk.facts.country, step).name
            one.setText(self.tr("Words of reminder {step}: {name}…").format(step=step, name=name))

    def edit_words(self, step: int) -> None:
        """The letter and the message of a step."""
        box = StepTextDialog(self.desk, step, self)
        box.done_with.connect(lambda _done: self._name_words())
        box.exec()

    def send(self, values: dict[str, Any]) -> None:
        if values["third"] is not None and values["second"] is None:
            self.form.show_problems([Problem("second", "form.required")])
            return
        days = tuple(values[step] for step in _STEPS if values[step] is not None)
        self.run(set_reminder_rules, ReminderRules(days, values["gap"], values["least"] or 0))


class StepTextDialog(FormDialog):
    """What a step says on paper and as a message, looked at with somebody real before it is kept."""

    def __init__(self, desk: Desk, step: int, parent: QWidget | None = None) -> None:
        title = self.tr("Words of reminder {step}").format(step=step)
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._step = step
        form = self.form
        form.text("name", self.tr("What it is called"), required=True, half=True)
        form.text("subject", self.tr("Subject of the letter"), required=True, half=True)
        self.body = form.lines("body", self.tr("Letter"), lines=_BODY_LINES, required=True)
        self.message = form.lines("whatsapp", self.tr("Message to copy"), lines=_MESSAGE_LINES, required=True)
        holder = QWidget()
        holder.setLayout(
            side_by_side(
                self._field_button(self.tr("Insert into the letter"), self.body.box),
                self._field_button(self.tr("Insert into the message"), self.message.box),
                button(self.tr("See the letter…"), self.see_letter),
                button(self.tr("See the message…"), self.see_message),
            )
        )
        form.below(holder)
        self.rare.addWidget(button(self.tr("The program's words"), self.put_usual))
        self._put(desk.runner.now(step_text, desk.facts.country, step))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 110)
        form.focus_on("body")

    def _field_button(self, text: str, box: QPlainTextEdit) -> QPushButton:
        made = button(text, lambda: None)
        menu = QMenu(made)
        said = {
            **{"nombre": self.tr("name of the member"), "numero": self.tr("number of the member")},
            **{"fecha": self.tr("today"), "detalle": self.tr("each charge with what is left of it")},
            **{"total": self.tr("all that is owed"), "ultimo": self.tr("day of the reminder before")},
            "oficina": self.tr("name of the office"),
        }
        for name in FIELDS:
            if name != "ultimo" or self._step > 1:
                menu.addAction(f"{{{name}}}  –  {said[name]}", partial(_insert, box, name))
        made.setMenu(menu)
        return made

    def _put(self, text: StepText) -> None:
        self.form.put({name: getattr(text, name) for name in ("name", "subject", "body", "whatsapp")})

    def put_usual(self) -> None:
        """The words of the program stand there again; they count when they are saved."""
        self._put(usual_text(self.desk.facts.country, self._step))

    def _typed(self) -> StepText | None:
        values = self.form.values()
        return None if values is None else StepText(**values)

    def see_letter(self) -> None:
        text = self._typed()
        if text is not None:
            refused = self.form.show_refusal
            show_paper(self.desk, self, self.windowTitle(), letter_job, self._step, text, on_refused=refused)

    def see_message(self) -> None:
        text = self._typed()
        if text is not None:
            self.desk.runner.run(
                *(message_job, self._step, text),
                on_done=lambda found: self.desk.dialogs.message(
                    self.tr("Message to {name}").format(name=found[0]), found[1]
                ),
                on_refused=self.form.show_refusal,
                owner=self,
                title=self.windowTitle(),
            )

    def send(self, values: dict[str, Any]) -> None:
        text = StepText(**values)
        if text == usual_text(self.desk.facts.country, self._step):
            self.run(drop_step_text, self._step)
        else:
            self.run(set_step_text, self._step, text)


def _insert(box: QPlainTextEdit, name: str) -> None:
    box.insertPlainText(f"{{{name}}}")
    box.setFocus()
