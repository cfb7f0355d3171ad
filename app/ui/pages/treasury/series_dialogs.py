"""A new pad or series, and handing a pad to a collector."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as named
from app.models.dues.pads import add_pad, hand_pad
from app.models.dues.series import PURPOSES, Series, add_series
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk


class SeriesDialog(FormDialog):
    """With a last number it is a printed pad; without, a series the program numbers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("New pad or series"),
            self.tr("Add"),
            intro=self.tr(
                "A collector's pad is printed and has a last number. Without a last number the program gives the "
                "numbers at the desk."
            ),
            parent=parent,
        )
        self.form.text("code", self.tr("Letters of the series, as T1"), required=True, half=True)
        self.form.choice("purpose", self.tr("For"), [(one, named(f"purpose.{one}")) for one in PURPOSES], half=True)
        self.form.number("first_receipt", self.tr("First number"), required=True, half=True)
        self.form.number("last_number", self.tr("Last number of the pad"), half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        code, first, purpose = values["code"], values["first_receipt"], values["purpose"]
        if values["last_number"] is None:
            self.run(add_series, code, first, purpose=purpose)
        else:
            self.run(add_pad, code, first, values["last_number"], purpose=purpose)


class HandDialog(FormDialog):
    """Who takes the pad, and when."""

    def __init__(self, desk: Desk, pad: Series, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, self.tr("Hand on the pad {pad}").format(pad=pad.code), self.tr("Hand it on"), parent=parent
        )
        self._pad = pad
        self.form.text("holder", self.tr("Who takes it"), required=True, value=pad.holder or None)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(hand_pad, self._pad.code, values["holder"], values["date"])
