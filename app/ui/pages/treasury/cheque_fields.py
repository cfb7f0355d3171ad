"""The counter's fields for a cheque, there only while it is the way to pay. Noting and depositing are elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.models.base.errors import Problem, Refused
from app.models.base.values.text import fold
from app.models.cash.cheques import ChequeDraft
from app.ui import fields
from app.ui.form import Form

NAMES = ("bank", "number", "drawer", "payable_on")


@dataclass(slots=True)
class ChequeFields:
    """Bank, number, who signed it, the day from which the bank pays; nothing typed: it is noted another day."""

    form: Form
    bank: fields.TextEditor
    number: fields.TextEditor
    drawer: fields.TextEditor
    payable_on: fields.DateEditor
    today: date
    asked: bool = False
    twice: str = ""

    def start(self, today: date) -> None:
        """For the next payment."""
        self.today, self.asked, self.twice = today, False, ""
        for editor in (self.bank, self.number, self.drawer):
            editor.put(None)
        self.payable_on.put(today)

    def take(self, draft: ChequeDraft | None, reference: str) -> None:
        """As the cheque of the receipt that is corrected; one that was never noted has its number in the reference."""
        if draft is None:
            self.number.put(reference or None)
            return
        self.bank.put(draft.bank)
        self.number.put(draft.number)
        self.drawer.put(draft.drawer or None)
        self.payable_on.put(draft.payable_on)

    def show(self, *, wanted: bool) -> None:
        self.form.show_fields(*NAMES, wanted=wanted)
        if not wanted and isinstance(self.payable_on.value(), Problem):
            self.payable_on.put(self.today)  # what nobody sees stops nobody

    def asks(self) -> bool:
        """True once per payment while nothing is typed: the cursor goes to the bank, Enter again leaves it open."""
        if self.asked or self._typed():
            return False
        self.asked = True
        self.form.focus_on("bank")
        return True

    def draft(self) -> ChequeDraft | Problem | None:
        """What stands on the cheque; None where nothing is typed, a problem where half of it is."""
        if not self._typed():
            return None
        bank, number, day = self.bank.value(), self.number.value(), self.payable_on.value()
        for name, text in (("bank", bank), ("number", number)):
            if not text:
                return Problem(name, f"cheque.no_{name}")
        if isinstance(day, Problem):
            return day
        return ChequeDraft(
            str(bank), str(number), str(self.drawer.value() or ""), day or self.today, self.twice == self._said()
        )

    def refused(self, error: Refused) -> bool:
        """A number that is there already is said; whoever presses Enter again means another paper."""
        if error.code != "cheque.twice":
            return False
        self.twice = self._said()
        self.form.show_problems([Problem("number", "cheque.twice_enter", error.params)])
        return True

    def _said(self) -> str:
        return fold(f"{self.bank.value()} {self.number.value()}")

    def _typed(self) -> bool:
        day = self.payable_on.value()
        return bool(self.bank.value() or self.number.value() or self.drawer.value()) or day not in (None, self.today)


def add_cheque_fields(form: Form, today: date) -> ChequeFields:
    """Adds the four to the counter's form, hidden."""
    bank = form.text("bank", QCoreApplication.translate("ChequeFields", "Bank of the cheque"), half=True)
    number = form.text("number", QCoreApplication.translate("ChequeFields", "Cheque No."), half=True)
    drawer = form.text(
        "drawer",
        QCoreApplication.translate("ChequeFields", "Signed by"),
        help=QCoreApplication.translate("ChequeFields", "If it is not who pays"),
        half=True,
    )
    payable = form.day(
        "payable_on",
        QCoreApplication.translate("ChequeFields", "Payable from"),
        help=QCoreApplication.translate("ChequeFields", "Post-dated: the day on the cheque"),
        half=True,
        value=today,
    )
    made = ChequeFields(form, bank, number, drawer, payable, today)
    made.show(wanted=False)
    return made
