"""Is this paper genuine? The code typed, the verdict, and what the receipt said when it was given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.models.base.values.dates import format_iso
from app.models.dues.receipt_queries import Verification, verify
from app.ui.facts_grid import FactsGrid
from app.ui.page import Desk
from app.ui.pieces import (
    LARGE,
    MEDIUM,
    Tone,
    button,
    main_button,
    set_tone,
    side_by_side,
    sized,
    with_key,
    words,
)


class VerifyDialog(QDialog):
    """The verdict stands in words and colour; below it the frozen content, whatever the verdict."""

    open_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Is it genuine?"))
        self.code = QLineEdit()
        self.code.setProperty("look", "big")
        self.code.setPlaceholderText("A-4513-8F3K2Q7M")
        self.code.setAccessibleName(self.tr("Control code of the receipt"))
        self.code.returnPressed.connect(self.check)
        self.verdict = words("", "h2", wrap=True)
        self.detail = words("", "muted", wrap=True)
        self._content = FactsGrid()
        self._open = button(self.tr("Open the receipt"), lambda: self.open_wanted.emit(self._number))
        self._open.hide()
        self._number = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.tr("Is it genuine? Type the code"), "h2"))
        column.addWidget(words(self.tr("It stands beside the small square of dots on the paper."), "muted", wrap=True))
        column.addWidget(self.code)
        column.addWidget(self.verdict)
        column.addWidget(self.detail)
        column.addWidget(self._content)
        column.addStretch(1)
        check = main_button(self.tr("Verify"), self.check, self.tr("Enter"))
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), self._open, check, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        sized(self, 78, 26)
        self.code.setFocus()

    def check(self) -> None:
        """Asks and says."""
        if self.code.text().strip():
            self._show(self._desk.runner.now(verify, self.code.text()))
            self.code.selectAll()

    def _show(self, found: Verification) -> None:
        title, detail, tone = self._words(found)
        self.verdict.setText(title)
        set_tone(self.verdict, tone)
        self.detail.setText(detail)
        self._fill(found.content)
        self._open.setVisible(found.content is not None)

    def _words(self, found: Verification) -> tuple[str, str, Tone]:
        if found.status == "genuine" and not found.whole:
            detail = self.tr("Type the whole code to know whether the paper was changed. This was given with it:")
            return self.tr("The number exists"), detail, ""
        if found.status == "genuine":
            detail = self.tr("This receipt was given by this office and nothing on it was changed.")
            return self.tr("Genuine"), detail, "ok"
        if found.status == "void":
            text = self.tr("It was voided on {day}: {reason}. It proves no payment.")
            day = format_iso(found.voided_on)
            return self.tr("Void"), text.format(day=day, reason=found.void_reason or ""), "danger"
        if found.status == "altered":
            detail = self.tr("The code does not belong to this number. Compare the paper with what was really given:")
            return self.tr("Altered"), detail, "danger"
        return self.tr("It does not exist"), self.tr("This office has given no receipt with that number."), "danger"

    def _fill(self, content: dict[str, object] | None) -> None:
        self._number = "" if content is None else f"{content['series']}-{content['number']}"
        if content is None:
            self._content.show_facts(())
            return
        payer = content["payer"]
        name = payer["name"] if isinstance(payer, dict) else ""
        lines = [
            (self.tr("Receipt"), f"{content['series']}-{content['number_text']}"),
            (self.tr("Date"), content["date_text"]),
            (self.tr("Received from"), name),
            (self.tr("Amount"), f"{content['amount_text']} · {content['words']}"),
            (self.tr("For"), content["concept"]),
            (self.tr("Received by"), content["received_by"]),
        ]
        self._content.show_facts((label, str(text)) for label, text in lines)
