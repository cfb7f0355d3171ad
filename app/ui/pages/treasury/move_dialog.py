"""Money carried from one account to another: a deposit, a withdrawal."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.cash.books import money_accounts
from app.models.cash.moves import move_money, take_back_move
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk


class MoveDialog(FormDialog):
    """From the first cash box to the first bank unless somebody says otherwise."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Deposit or withdrawal"), self.tr("Save"), parent=parent)
        found = desk.runner.now(money_accounts)
        choices = [
            (one.id, self.tr("{name} · {amount}").format(name=one.name, amount=money_words(one.balance, desk.facts)))
            for one in found
        ]
        self.form.choice("from", self.tr("Leaves from"), choices, half=True)
        self.form.choice("to", self.tr("Goes to"), choices, half=True)
        self.form.money("amount", self.tr("Amount"), required=True, half=True)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        self.form.text("reference", self.tr("Number of the deposit slip"), half=True)
        self.form.text("note", self.tr("Note"), half=True)
        target = next((one.id for one in found if one.kind == "bank"), found[-1].id if found else None)
        self.form.put({"from": found[0].id if found else None, "to": target})
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        texts = {name: values[name] or "" for name in ("reference", "note")}
        self.run(move_money, values["from"], values["to"], values["amount"], values["date"], **texts)


class MoveBackDialog(FormDialog):
    """A deposit or withdrawal noted by mistake: the same amount goes back today, both stay in the book."""

    def __init__(self, desk: Desk, move_id: int, about: str, parent: QWidget | None = None) -> None:
        title = self.tr("Take a deposit or withdrawal back")
        intro = self.tr("{about}. The same amount goes back today; both stay in the book.").format(about=about)
        super().__init__(desk, title, self.tr("Take it back"), intro=intro, danger=True, parent=parent)
        self._move_id = move_id
        self.form.text("reason", self.tr("Why"), required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(take_back_move, self._move_id, values["reason"])
