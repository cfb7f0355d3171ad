"""The field for the number of a transfer or a wallet's operation: one that was received before is said, not blocked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.base.errors import Problem
from app.models.dues.references import receipts_with_reference
from app.models.dues.rules import Method
from app.ui.fields import TextEditor
from app.ui.runner import Runner


class ReferenceEditor(TextEditor):
    """``receipt_id`` is the receipt that is being corrected: its own reference is no second use."""

    def __init__(self, name: str, runner: Runner, method: Callable[[], Method]) -> None:
        super().__init__(name)
        self._runner, self._method = runner, method
        self.receipt_id: int | None = None
        self._said = ""

    def warnings(self) -> Sequence[Problem]:
        text = str(self.value() or "")
        found = self._runner.now(receipts_with_reference, self._method(), text, self.receipt_id) if text else []
        if not found:
            return ()
        return (Problem(self.name, "payment.reference_used", {"reference": text, "receipts": ", ".join(found[:3])}),)

    def stops(self) -> bool:
        """True the first time for a reference that was used: whoever presses Enter again means it."""
        text = str(self.value() or "")
        if text == self._said or not self.warnings():
            return False
        self._said = text
        return True

    def start(self, receipt_id: int | None = None) -> None:
        """For the next payment."""
        self.receipt_id, self._said = receipt_id, ""
        self.put(None)
