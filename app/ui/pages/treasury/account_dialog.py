"""A new cash box, bank account or wallet, with what it holds on its first day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.dues.money import add_account
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.foreign_fields import COINS


class AccountDialog(FormDialog):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("New cash box or account"), self.tr("Save"), parent=parent)
        kinds = [("cash", self.tr("Cash box")), ("bank", self.tr("Bank account")), ("wallet", self.tr("Wallet"))]
        self.form.text("name", self.tr("Name"), required=True, help=self.tr("As the treasurer calls it"))
        self.form.choice("kind", self.tr("What it is"), kinds)
        own = self.tr("The office's own ({currency})").format(currency=desk.facts.currency)
        coins = [("", own), *((coin, coin) for coin in COINS if coin != desk.facts.currency)]
        coin = self.form.choice("currency", self.tr("Its money"), coins)
        zero = self.tr("Nothing typed means zero")
        holds = self.form.money("opening_balance", self.tr("Money it holds"), half=True, help=zero)
        coin.edited.connect(lambda: holds.count_in(coin.value() or desk.facts.currency))
        self.form.day("opened_on", self.tr("On the day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        held = values["opening_balance"] or 0
        self.run(add_account, values["name"], values["kind"], held, values["opened_on"], values["currency"])
