"""The end of the import: how many went in, how many wait to be reviewed, and what to do with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs.import_members import Imported
from app.jobs.past_plan import PastDone
from app.models.base.values.money import counted
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, Card, button, side_by_side, words


class ResultStep(QWidget):
    """``problems_wanted`` asks for the file of bad rows, ``members_wanted`` for the register.

    ``undo_wanted``: nothing of the spreadsheet is to stay.
    """

    problems_wanted = Signal()
    members_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._headline = words("", "figure", wrap=True)
        self._rest = words("", "muted", wrap=True)
        self._review = words("", "h2", wrap=True)
        self._what_to_do = words(
            self.tr(
                "They come out in a spreadsheet of their own, with a last column that says why. Mend them "
                "there and bring that spreadsheet: only those rows go in."
            ),
            wrap=True,
        )
        self._save = button("", self.problems_wanted.emit, look="main")
        self._saved = words("", "ok", wrap=True)
        card = Card()
        card.body.addWidget(self._headline)
        card.body.addWidget(self._rest)
        card.body.addWidget(self._review)
        card.body.addWidget(self._what_to_do)
        card.body.addLayout(side_by_side(self._save))
        card.body.addWidget(self._saved)
        see = button(self.tr("See the members"), self.members_wanted.emit)
        self._undo = button(self.tr("Undo this import…"), self.undo_wanted.emit, look="quiet")
        card.body.addLayout(side_by_side(see, self._undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(card)
        column.addStretch(1)

    def show_done(self, done: Imported | PastDone) -> None:
        if isinstance(done, PastDone):
            self.show_books(done)
        else:
            self.show_result(done)

    def show_result(self, done: Imported) -> None:
        self._headline.setText(self._many(self.tr("%n went in", "", done.new + done.changed), done.new + done.changed))
        parts = [
            self._many(self.tr("%n new", "", done.new), done.new) if done.new else "",
            self._many(self.tr("%n changed", "", done.changed), done.changed) if done.changed else "",
            self._many(self.tr("%n were the same", "", done.same), done.same) if done.same else "",
        ]
        self._rest.setText(" · ".join(part for part in parts if part))
        self._show_rest(done.problems, done.batch)

    def show_books(self, done: PastDone) -> None:
        """The same of an old book: what was charged and paid then."""
        facts = self._desk.facts
        self._headline.setText(self._many(self.tr("%n row(s) went in", "", done.new), done.new))
        parts = [
            self._many(self.tr("%n charge(s)", "", done.charges), done.charges)
            + f" ({money_words(done.charged, facts)})",
            self._many(self.tr("%n payment(s)", "", done.payments), done.payments)
            + f" ({money_words(done.paid, facts)})",
            self._many(self.tr("%n old receipt(s)", "", done.receipts), done.receipts) if done.receipts else "",
            self._many(self.tr("%n were the same", "", done.same), done.same) if done.same else "",
        ]
        self._rest.setText(" · ".join(part for part in parts if part))
        self._show_rest(done.problems, done.batch)

    def _many(self, text: str, count: int) -> str:
        return counted(text, count, self._desk.facts.country)

    def _show_rest(self, problems: int, batch: int | None) -> None:
        self._review.setText(self._many(self.tr("%n row(s) to review", "", problems), problems))
        self._save.setText(self._many(self.tr("Save the %n row(s) to review…", "", problems), problems))
        for part in (self._review, self._what_to_do, self._save):
            part.setVisible(bool(problems))
        self._undo.setVisible(batch is not None)
        self._saved.hide()

    def show_saved(self, path: Path, count: int) -> None:
        text = self._many(self.tr("%n row(s) saved in “{file}”.", "", count), count)
        self._saved.setText(text.format(file=path.name))
        self._saved.show()
