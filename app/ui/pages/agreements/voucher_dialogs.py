"""An expense of the treasury charged to a project, and what is said of it afterwards. The rules are the model's."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.agreements.areas import areas_of
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.project_rules import VoucherDraft
from app.models.agreements.promise_queries import ActivityWish, activity_ids, activity_rows
from app.models.agreements.voucher_queries import (
    ExpenseLeft,
    Voucher,
    chargeable_parts,
    parts_left,
    parts_of_expense,
)
from app.models.agreements.vouchers import (
    BEFORE_APPROVAL,
    OTHER_PROJECT,
    OUTSIDE_TERM,
    add_voucher,
    edit_voucher,
    note_voucher_event,
)
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.ui.completing import complete_from
from app.ui.expense_dialog import ExpenseDialog
from app.ui.fields import TextEditor
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import button

_WARNINGS: Final = (OTHER_PROJECT, BEFORE_APPROVAL, OUTSIDE_TERM)
_MOST: Final = 400


class ExpenseEditor(TextEditor):
    """A part of an expense by what people know of it; its value is the part."""

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name)
        self._desk = desk
        self._known: dict[str, ExpenseLeft] = {}
        self.box.setPlaceholderText(self.tr("Its number, the supplier or what it was for"))

    def offer(self, found: list[ExpenseLeft]) -> None:
        """These may be chosen; what else is typed is a problem."""
        self._known = {self._said(one): one for one in found}
        chosen = complete_from(self, list(self._known))
        chosen.activated.connect(lambda _text: self.settled.emit())

    def value(self) -> ExpenseLeft | Problem | None:
        text = " ".join(self.box.text().split())
        if not text:
            return None
        exact = self._known.get(text)
        wanted = fold(text)
        numbered = [one for one in self._known.values() if str(one.expense) == text]
        like = [one for said, one in self._known.items() if wanted in fold(said)]
        found = [exact] if exact else numbered or like
        if len(found) == 1:
            return found[0]
        return Problem(self.name, "voucher.choose_expense" if found else "voucher.no_expense", {"text": text})

    def put(self, value: Any) -> None:
        if isinstance(value, ExpenseLeft):
            self._known.setdefault(self._said(value), value)
            self.box.setText(self._said(value))
            self.box.setCursorPosition(0)
        else:
            super().put(value)

    def _said(self, one: ExpenseLeft) -> str:
        left = money_words(one.left, self._desk.facts)
        facts = (str(one.expense), one.supplier, one.concept, format_iso(one.paid_on), left, one.fund)
        return " ".join(" · ".join(part for part in facts if part).split())


class ChargeDialog(FormDialog):
    """Which expense, to which line, how much of each source. ``wrong`` is a voucher to be corrected."""

    def __init__(self, desk: Desk, seen: Cockpit, wrong: Voucher | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("Charge an expense")
        if wrong is not None:
            title = self.tr("Correct voucher {number}").format(number=wrong.number)
        super().__init__(desk, title, self.tr("Charge to the project"), intro=seen.draft.title, parent=parent)
        self._seen, self._wrong = seen, wrong
        self._despite: tuple[str, ...] = ()
        self._sent: dict[str, Any] = {}
        self.expense = self.form.add(ExpenseEditor("expense", desk), self.tr("Expense of the treasury"), required=True)
        self._add_fields()
        self.rare.addWidget(button(self.tr("New expense…"), self.new_expense))
        self._offer()
        self.expense.settled.connect(self._expense_chosen)
        if wrong is not None:
            self._put(wrong)
        self.form.focus_first()

    def _add_fields(self) -> None:
        form, seen, facts = self.form, self._seen, self.desk.facts
        lines = [(one.id, self._line_words(one.name, one.planned - one.used, facts)) for one in seen.lines]
        form.choice("line", self.tr("Line of the budget"), lines)
        form.money("funder", self.tr("Of the funder"), half=True)
        form.money("own", self.tr("Own contribution"), half=True)
        aims = []
        if seen.draft.agreement_id is not None:
            found = self.desk.runner.now(areas_of, seen.draft.agreement_id)
            aims = [(one.id, one.name) for one in found if one.kind == "aim"]
        if aims:
            form.choice("area", self.tr("Aim it serves"), [(None, self.tr("Not said yet")), *aims])
        ids = self.desk.runner.now(activity_ids, ActivityWish(project_id=seen.id))
        done = [(one.id, one.title) for one in self.desk.runner.now(activity_rows, ids)]
        if done:
            form.choice("activity", self.tr("Activity"), [(None, self.tr("No activity")), *done])
        form.text("description", self.tr("Description for the funder"), help=self.tr("Empty: as in the expense"))

    def _line_words(self, name: str, left: int, facts: Any) -> str:
        return self.tr("{line} · {amount} left").format(line=name, amount=money_words(left, facts))

    def _offer(self) -> None:
        left = dict(self.desk.runner.now(chargeable_parts)[:_MOST])
        found = self.desk.runner.now(parts_left, list(left))
        if self._wrong is not None and self._wrong.expense_part_id not in left:
            found = [*self.desk.runner.now(parts_left, [self._wrong.expense_part_id]), *found]
        self.expense.offer(found)

    def _put(self, wrong: Voucher) -> None:
        (part,) = self.desk.runner.now(parts_left, [wrong.expense_part_id])
        said = {"expense": part, "line": wrong.line_id, "funder": wrong.funder or None, "own": wrong.own or None}
        said |= {"area": wrong.area_id, "activity": wrong.activity_id, "description": wrong.description}
        self.form.put({name: value for name, value in said.items() if name in self.form.names})

    def _expense_chosen(self) -> None:
        part = self.expense.value()
        if isinstance(part, ExpenseLeft) and self._wrong is None:
            typed = self.form.typed()
            if typed["funder"] is None:
                self.form.put({"funder": max(part.left - (typed["own"] or 0), 0)})

    def new_expense(self) -> None:
        """The treasury's own dialog; what it writes is chosen here."""
        dialog = ExpenseDialog(self.desk, parent=self)
        dialog.done_with.connect(self.take_expense)
        dialog.exec()

    def take_expense(self, expense_id: int) -> None:
        parts = self.desk.runner.now(parts_of_expense, expense_id)
        self._offer()
        self.form.put({"expense": parts[0]})
        self._expense_chosen()

    def send(self, values: dict[str, Any]) -> None:
        self._sent = values
        draft = VoucherDraft(
            values["line"],
            values["expense"].part_id,
            values["funder"] or 0,
            values["own"] or 0,
            values.get("area"),
            values.get("activity"),
            values["description"] or "",
            self._despite,
        )
        if self._wrong is None:
            self.run(add_voucher, self._seen.id, draft)
        else:
            self.run(edit_voucher, self._wrong.id, draft)

    def show_refusal(self, error: GremialError) -> None:
        """What is only odd is asked; the same is charged again when it is meant."""
        problems = (error.problems if isinstance(error, Refused) else ()) or (error.problem,)
        if any(one.code not in _WARNINGS for one in problems):
            self.form.show_problems(problems)
            return
        detail = "\n".join(say(one) for one in problems)
        if self.desk.dialogs.ask(self.tr("Charge it all the same?"), self.tr("Charge it"), detail=detail):
            self._despite = tuple({*self._despite, *(one.code for one in problems)})
            QTimer.singleShot(0, self, lambda: self.send(self._sent))  # once this answer is done with
        else:
            self.form.show_problems(problems)


class VoucherEventDialog(FormDialog):
    """What the funder or the office said of a voucher, with its day."""

    def __init__(self, desk: Desk, row: Voucher, kind: str, parent: QWidget | None = None) -> None:
        title = code_words(f"voucher.event.{kind}")
        said = self.tr("Voucher {number} · {supplier}").format(number=row.number, supplier=row.supplier)
        intro = "\n".join(part for part in (said, row.state_note) if part)
        super().__init__(desk, title, self.tr("Save"), intro=intro, danger=kind == "rejected", parent=parent)
        self._row, self._kind = row, kind
        self.form.lines("note", self.tr("What was said"), lines=3, required=kind != "approved")
        self.form.day("on_date", self.tr("Day"), required=True, value=desk.today(), half=True)
        self.form.text("document", self.tr("Paper that says so"), half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        said = (values["note"] or "", values["document"] or "")
        self.run(note_voucher_event, self._row.id, self._kind, values["on_date"], *said)


def event_verb(kind: str) -> str:
    """What a button says that notes it."""
    return {
        "objected": QCoreApplication.translate("VoucherEvents", "The funder objected…"),
        "replied": QCoreApplication.translate("VoucherEvents", "Answer the objection…"),
        "approved": QCoreApplication.translate("VoucherEvents", "The funder approved it…"),
        "rejected": QCoreApplication.translate("VoucherEvents", "The funder rejected it…"),
        "withdrawn": QCoreApplication.translate("VoucherEvents", "Withdraw it…"),
    }[kind]
