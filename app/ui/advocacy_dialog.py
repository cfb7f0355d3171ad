"""How much of an expense was spent to influence public policy, and for which proposal. The rules are the model's."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QMenu, QWidget

from app.models.agreements.case_behind import Mark, marks_on
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import CaseLine, CaseWish, case_ids, case_lines
from app.models.agreements.voucher_queries import parts_of_expense
from app.models.agreements.vouchers import tag_advocacy, untag_advocacy
from app.ui.advocacy_report import AdvocacyYearDialog
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import button

_MOST: Final = 500
_LONGEST: Final = 28


class AdvocacyDialog(FormDialog):
    """Marks a part of an expense; the expense stays as it is."""

    def __init__(self, desk: Desk, expense_id: int, parent: QWidget | None = None) -> None:
        intro = [self.tr("Advocacy is what was spent to influence public policy. It is told once a year by fund.")]
        parts = desk.runner.now(parts_of_expense, expense_id)
        marked = sum(one.advocacy for one in parts)
        if marked:
            intro.append(self.tr("Marked already: {amount}").format(amount=money_words(marked, desk.facts)))
        title = self.tr("Used for advocacy")
        super().__init__(desk, title, self.tr("Mark it"), intro="\n".join(intro), parent=parent)
        self._first, form = parts[0].part_id, self.form
        self.marks = desk.runner.now(marks_on, expense_id)
        self.off_button = button(self._off_words(), self.show_marks)
        self.off_button.setVisible(bool(self.marks))
        self.rare.addWidget(self.off_button)
        self.rare.addWidget(button(self.tr("Report of the year…"), self.report))
        if len(parts) > 1:
            said = [(one.part_id, f"{one.category} · {money_words(one.amount, desk.facts)}") for one in parts]
            form.choice("part", self.tr("Which part"), said)
        left = next((one.amount - one.advocacy for one in parts if one.amount > one.advocacy), None)
        form.money("amount", self.tr("How much of it"), required=True, half=True, value=left)
        laws = [(one.id, one.heading) for one in self._proposals()]
        if laws:
            form.choice("case", self.tr("Proposal"), [(None, self.tr("None")), *laws], half=True)
        form.text("note", self.tr("What for: hearing, law, campaign"))
        form.focus_first()

    def report(self) -> None:
        """What is told of it once a year."""
        AdvocacyYearDialog(self.desk, self).exec()

    def _off_words(self) -> str:
        if len(self.marks) > 1:
            return self.tr("Take a mark off") + " ▾"
        if not self.marks:
            return ""
        what = self._mark_words(self.marks[0])
        short = what if len(what) <= _LONGEST else f"{what[: _LONGEST - 1].rstrip()}…"  # the law has a longer title
        return self.tr("Take the mark off: {what}").format(what=short)

    def _mark_words(self, one: Mark) -> str:
        said = (money_words(one.amount, self.desk.facts), one.about, one.note)
        return " · ".join(part for part in said if part)

    def show_marks(self) -> None:
        """Which one, where there are several; the expense stays."""
        if len(self.marks) == 1:
            self.take_off(self.marks[0].id)
            return
        menu = QMenu(self)
        for one in self.marks:
            menu.addAction(self._mark_words(one), partial(self.take_off, one.id))
        menu.exec(self.off_button.mapToGlobal(self.off_button.rect().bottomLeft()))
        menu.deleteLater()

    def take_off(self, mark_id: int) -> None:
        self.run(untag_advocacy, mark_id)

    def _proposals(self) -> list[CaseLine]:
        country = self.desk.facts.country
        found = self.desk.runner.now(case_lines, self.desk.runner.now(case_ids, CaseWish(state="open"), _MOST))
        return [one for one in found if case_kind(country, one.kind).door == "law"]

    def send(self, values: dict[str, Any]) -> None:
        part = values.get("part") or self._first
        self.run(tag_advocacy, part, values["amount"], values.get("case"), None, values["note"] or "")
