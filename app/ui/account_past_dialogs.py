"""What a member owed or had in favour before these books began, and what was forgiven by mistake taken back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.base.values.dates import format_iso
from app.models.dues.charging import add_opening_charge
from app.models.dues.opening import open_credit
from app.models.dues.relief import Relief, reliefs_of, take_back_relief
from app.models.members.queries import member
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk


class OpeningDialog(FormDialog):
    """One amount: owed, or in favour. Nothing of it is in the cash box, and it has no receipt."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        intro = self.tr("What {name} owed, or had paid too much, before these books began.")
        name = desk.runner.now(member, member_id).name
        title = self.tr("Balance from before")
        super().__init__(desk, title, self.tr("Note it"), intro=intro.format(name=name), parent=parent)
        self._member_id = member_id
        sides = [("debt", self.tr("Owed")), ("credit", self.tr("Had in favour"))]
        self.side = self.form.choice("side", self.tr("What it is"), sides, half=True)
        self.form.money("amount", self.tr("Amount"), required=True, half=True)
        self.form.day("day", self.tr("As of the day"), required=True, half=True, value=desk.today())
        hint = self.tr("Nothing typed means it is not known")
        self.form.number("months", self.tr("How many months it stands for"), half=True, help=hint)
        self.side.edited.connect(lambda: self.form.show_fields("months", wanted=self.side.value() == "debt"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        who, amount, day = self._member_id, values["amount"], values["day"]
        if values["side"] == "debt":
            self.run(add_opening_charge, who, amount, values["months"] or 0, day)
        else:
            self.run(open_credit, who, amount, day)


class TakeBackDialog(FormDialog):
    """Something forgiven by mistake is owed again; both stay on the statement."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        intro = self.tr("It is owed again from today on. Both stay on the statement.")
        title = self.tr("Take a forgiveness back")
        super().__init__(desk, title, self.tr("Take it back"), intro=intro, danger=True, parent=parent)
        found = desk.runner.now(reliefs_of, member_id)
        self.form.choice("relief", self.tr("Which"), [(one.id, self._named(one)) for one in found])
        self.form.text("reason", self.tr("Why"), required=True)
        self.form.focus_on("reason")

    def _named(self, one: Relief) -> str:
        kind = code_words(f"relief_kind.{one.kind}")
        amount = money_words(one.amount, self.desk.facts)
        return " · ".join(part for part in (format_iso(one.day), kind, one.plan, one.period, amount) if part)

    def send(self, values: dict[str, Any]) -> None:
        if values["relief"] is None:
            self.form.show_problems([Problem("relief", "relief.unknown")])
        else:
            self.run(take_back_relief, values["relief"], values["reason"])
