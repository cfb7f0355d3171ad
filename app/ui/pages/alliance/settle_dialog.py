"""What came of receipts that a guild had sent otherwise before: the alliance writes it down and the rows are done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.models.alliance.chains import CHAINS, settle_chain
from app.models.alliance.queries import Review
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.alliance.alliance_words import review_words

_LINES: Final = 3


def chain_rows(rows: Sequence[Review]) -> list[Review]:
    """Those that only a person can deal with: no later delivery answers them."""
    return [row for row in rows if row.resource == CHAINS and row.line == 0]


class SettleDialog(FormDialog):
    """Says which receipts, what that means and what to do before; ``done_with`` carries how many are done."""

    def __init__(
        self, desk: Desk, office_uid: str, name: str, rows: Sequence[Review], parent: QWidget | None = None
    ) -> None:
        intro = self.tr(
            "They send each receipt's check code. These are not what they were, or are missing. Ask the guild for the "
            "duplicate or the voided paper, compare, and write what came of it: it stays in the history of this office."
        )
        title = self.tr("Receipts of {name} that changed").format(name=name)
        super().__init__(desk, title, self.tr("Note what came of it"), intro=intro, parent=parent)
        self._office_uid = office_uid
        self.form.note("\n".join(f"{row.value}: {review_words(row)}" for row in rows))
        self.form.lines(
            "reason",
            self.tr("What came of it"),
            lines=_LINES,
            required=True,
            help=self.tr("For example: compared with the duplicates; the amount had been typed wrong. Act 14."),
        )
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(settle_chain, self._office_uid, values["reason"])
