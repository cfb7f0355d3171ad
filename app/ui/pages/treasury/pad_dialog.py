"""The pad that a collector brings back: its papers one by one in their order; numbers in between that are missing.

A paper may be of several members, and somebody else may have paid it.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import say
from app.models.base.errors import Problem, Refused
from app.models.dues.orders import PaidBy, Share
from app.models.dues.pads import series_lines
from app.models.dues.queries import account
from app.models.dues.route import PadLine, enter_pad_sheet, missing_of
from app.models.dues.series import Series, all_series
from app.models.members.queries import member, resolve_member
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import button, words
from app.ui.table import Column, RecordTable

_LINES: Final = 5  # lines of papers in sight
_OF_A_PAPER: Final = ("member", "note", "payer", "payer_id")


class PadDialog(FormDialog):
    """Enter notes a paper and goes on to the next number; nothing is in the books before all of it is saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Papers of a collector's pad"),
            self.tr("Note this paper"),
            intro=self.tr("Without a member the paper is no receipt: say why (spoiled, lost)."),
            parent=parent,
        )
        self._lines: dict[int, PadLine] = {}
        self._names: dict[int, str] = {}
        self._shares: list[tuple[Share, str]] = []
        self._pads = {one.id: one for one in desk.runner.now(all_series) if one.is_pad and one.is_out}
        pads = [(one.id, f"{one.code} · {one.holder}") for one in self._pads.values()]
        self.pad = self.form.choice("pad", self.tr("Pad"), pads, half=True)
        self.day = self.form.day("date", self.tr("The money comes in on"), required=True, half=True, value=desk.today())
        self.form.number("number", self.tr("Number on the paper"), required=True, half=True)
        self.form.text("member", self.tr("Member: number or id"), half=True)
        self.form.money("amount", self.tr("Amount"), half=True)
        self.form.text("note", self.tr("Why it is no receipt, or a note"), half=True)
        self.form.text("payer", self.tr("Who paid, if it was somebody else"), half=True)
        self.form.text("payer_id", self.tr("RUC or id of who paid, if no member"), half=True)
        self.on_paper = words("", "label", wrap=True)
        self.form.below(self.on_paper)
        self.table = self._make_table()
        room = self.screen().availableGeometry().height()
        self.table.setMinimumHeight(min(self.fontMetrics().height() * _LINES * 2, room // 5))
        self.missing = words("", "problem", wrap=True)
        self.layout().insertWidget(self.layout().count() - 1, self.table)  # type: ignore[union-attr]
        self.layout().insertWidget(self.layout().count() - 1, self.missing)  # type: ignore[union-attr]
        self.rare.addWidget(button(self.tr("One more member on this paper"), self.add_member))
        self.save = button(self.tr("Save them all"), self.save_all)
        self.rare.addWidget(self.save)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 100)
        self._show()
        self.form.focus_first()
        self.pad.edited.connect(self._next_number)
        self._next_number()

    def _next_number(self) -> None:
        """The first paper that has not come in."""
        found = {one.series.id: one.next for one in self.desk.runner.now(series_lines)}
        self.form.put({"number": found.get(self.pad.value())})

    def _make_table(self) -> RecordTable[PadLine]:
        columns: list[Column[PadLine]] = [
            Column(self.tr("Number"), lambda one: self._number(one.number), 12),
            Column(self.tr("Who or why"), lambda one: self._names[one.number]),
            Column(self.tr("Amount"), lambda one: money_words(one.total, self.desk.facts), 14, number=True),
        ]
        made = RecordTable(
            self.desk.theme,
            self.windowTitle(),
            columns,
            lambda ids: {one: self._lines[one] for one in ids if one in self._lines},
        )
        made.opened.connect(self.take_out)
        return made

    def _pad(self) -> Series | None:
        return self._pads.get(self.pad.value())

    def _number(self, number: int) -> str:
        pad = self._pad()
        return str(number) if pad is None else pad.text(number)

    def send(self, values: dict[str, Any]) -> None:
        """Notes one paper; who it is about is looked up at once."""
        try:
            line, name = self._read(values)
        except Refused as refusal:
            self.form.show_refusal(refusal)
            return
        self._lines[line.number], self._names[line.number] = line, name
        self._shares = []
        self.form.put({"number": line.number + 1, **dict.fromkeys(_OF_A_PAPER, ""), "amount": None})
        self._show()
        self.form.focus_on("member")

    def add_member(self) -> None:
        """The member that is typed is one of several on this paper; the next one is asked."""
        values = self.form.values()
        if values is None:
            return
        if not values["member"]:
            self.form.focus_on("member")
            return
        try:
            self._shares.append(self._share(values))
        except Refused as refusal:
            self.form.show_refusal(refusal)
            return
        self.form.put({"member": "", "amount": None})
        self._show()
        self.form.focus_on("member")

    def _read(self, values: dict[str, Any]) -> tuple[PadLine, str]:
        note = values["note"] or ""
        shares = [*self._shares, self._share(values)] if values["member"] else self._shares
        if not shares:
            if not note:
                raise Refused("number.no_note", field="note", number=self._number(values["number"]))
            return PadLine(values["number"], note=note), note
        payer, paid = self._payer(values["payer"] or "", values["payer_id"] or "")
        names = ", ".join(name for _share, name in shares)
        name = self.tr("{members} (paid by {payer})").format(members=names, payer=paid) if paid else names
        return PadLine(values["number"], note=note, others=tuple(one for one, _name in shares), payer=payer), name

    def _share(self, values: dict[str, Any]) -> tuple[Share, str]:
        """The member that is typed, with the amount or with all that is owed."""
        found = self.desk.runner.now(resolve_member, values["member"])
        name = self.desk.runner.now(member, found).name
        if any(share.member_id == found for share, _name in self._shares):
            raise Refused("payment.member_twice", field="member", name=name)
        amount = values["amount"] or self.desk.runner.now(account, found).debt
        if not amount:
            raise Refused.because([Problem("amount", "amount.not_positive", {})])
        return Share(found, amount), name

    def _payer(self, text: str, tax_id: str) -> tuple[PaidBy, str]:
        """Who paid the paper, a member where one answers; what looks like a number must be a member's."""
        if not text:
            if tax_id:
                raise Refused("payment.no_payer", field="payer")
            return PaidBy(), ""
        try:
            found = self.desk.runner.now(resolve_member, text)
        except Refused as refusal:
            if not any(letter.isalpha() for letter in text):
                raise Refused(refusal.code, field="payer", **refusal.params) from refusal
            return PaidBy(name=text, tax_id=tax_id), text
        return PaidBy(found), self.desk.runner.now(member, found).name

    def take_out(self, number: int) -> None:
        """A paper noted by mistake."""
        self._lines.pop(number, None)
        self._show()

    def _show(self) -> None:
        pad = self._pad()
        said = "; ".join(f"{name} {money_words(one.amount, self.desk.facts)}" for one, name in self._shares)
        self.on_paper.setText(self.tr("On this paper: {members}. Who else?").format(members=said) if said else "")
        self.on_paper.setVisible(bool(said))
        self.table.show_ids(sorted(self._lines))
        missing = [] if pad is None else self.desk.runner.now(missing_of, pad, sorted(self._lines))
        said = ", ".join(self._number(one) for one in missing[:8])
        self.missing.setText(self.tr("Missing in between: {numbers}").format(numbers=said) if missing else "")
        if pad is None:
            self.missing.setText(self.tr("No collector has a pad now. Hand one on under “Series and pads”."))
        self.save.setEnabled(bool(self._lines) and pad is not None and not missing)

    def save_all(self) -> None:
        """All papers or none; what is typed and not noted yet is a paper too."""
        if self._shares or self.form.now("member"):
            self.submit()
            if self._shares or self.form.now("member") or not self.save.isEnabled():
                return
        pad, day = self._pad(), self.day.value()
        if pad is None or isinstance(day, Problem) or day is None:
            if isinstance(day, Problem):
                self.missing.setText(say(day))
            return
        self.run(enter_pad_sheet, pad.id, list(self._lines.values()), day)
