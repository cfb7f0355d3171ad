"""Money carried from one account to another: a deposit, a withdrawal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.cash.books import MoneyAccount, money_accounts
from app.models.cash.moves import move_money, take_back_move
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import restyle, words


class MoveDialog(FormDialog):
    """From the first cash box to the first bank unless somebody says otherwise."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Deposit or withdrawal"), self.tr("Save"), parent=parent)
        found = desk.runner.now(money_accounts)
        self._accounts = {one.id: one for one in found}
        choices = [
            (one.id, self.tr("{name} · {amount}").format(name=one.name, amount=self._held(one, one.balance)))
            for one in found
        ]
        self.form.choice("from", self.tr("Leaves from"), choices, half=True)
        self.form.choice("to", self.tr("Goes to"), choices, half=True)
        self.form.money("amount", self.tr("Amount"), required=True, half=True)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        self.form.text("reference", self.tr("Number of the deposit slip"), half=True)
        self.form.text("note", self.tr("Note"), half=True)
        self.said = words("", "muted", wrap=True)
        self.form.below(self.said)
        self.form.edited.connect(self._show)
        target = next((one.id for one in found if one.kind == "bank"), found[-1].id if found else None)
        self.form.put({"from": found[0].id if found else None, "to": target})
        self.form.focus_first()

    def _held(self, account: MoneyAccount, amount: int) -> str:
        return money_words(amount, replace(self.desk.facts, currency=account.currency))

    def _show(self) -> None:
        """What stays where it leaves from, before it is saved."""
        source, amount = self._accounts.get(self.form.now("from")), self.form.now("amount")
        if source is None or not isinstance(amount, int):
            self.said.setText("")
            return
        left = source.balance - amount
        if left < 0 and source.kind == "cash":
            said = code_words("cash.box_below", name=source.name, amount=self._held(source, left))
        else:
            said = self.tr("{name} is left with {amount}.").format(name=source.name, amount=self._held(source, left))
        self.said.setProperty("look", "problem" if left < 0 else "muted")
        restyle(self.said)
        self.said.setText(said)

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
