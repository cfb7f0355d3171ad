"""Who else is paid for at the counter: for each the amount, which dues, what it does. Collecting is the panel's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import Problem, Refused
from app.models.dues.counter import CounterSheet, as_usual, outlook
from app.models.dues.orders import Share
from app.models.dues.rules import Application
from app.models.members.queries import MemberRow
from app.ui.fields import MoneyEditor
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.share_dialog import ShareDialog
from app.ui.pages.treasury.treasury_words import outlook_words
from app.ui.pieces import SMALL, button, restyle, side_by_side, words


@dataclass(slots=True)
class _Line:
    """``chosen`` None: the oldest dues first; ``ahead`` the coming months that the amount pays too."""

    row: MemberRow
    sheet: CounterSheet
    name: QLabel
    amount: MoneyEditor
    said: QLabel
    choose: QPushButton
    remove: QPushButton
    tools: QWidget
    chosen: tuple[Application, ...] | None = None
    ahead: int = 0

    @property
    def member_id(self) -> int:
        return self.row.id

    def share(self) -> Share:
        """What is typed and chosen; an amount that cannot be read counts for nothing."""
        value = self.amount.value()
        return Share(self.row.id, value if isinstance(value, int) else 0, self.chosen, self.ahead)


class OtherMembers(QWidget):
    """Empty but for one button until somebody is added; ``wanted`` when one more is to be searched."""

    wanted = Signal()
    changed = Signal()
    submitted = Signal()

    def __init__(self, desk: Desk, watcher: QObject) -> None:
        super().__init__()
        self._desk, self._watcher = desk, watcher
        self._lines: list[_Line] = []
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)
        self._total = words("", "h3", wrap=True)
        self.more = button(self.tr("Add another member…"), self.wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._holder)
        column.addWidget(self._total)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def put(self, row: MemberRow, sheet: CounterSheet, share: Share) -> None:
        """One more member as they stand on the receipt that is corrected; ``sheet`` as if it had not been given."""
        line = self._make_line(row, sheet)
        line.chosen = None if as_usual(sheet.account.charges, share) else share.applications
        line.amount.put(share.amount)
        self._lines.append(line)
        self._show()
        self._edited(line)

    def add(self, row: MemberRow, sheet: CounterSheet) -> None:
        """One more member, everything they owe proposed; who is there already only gets the cursor."""
        known = next((line for line in self._lines if line.member_id == row.id), None)
        if known is None:
            known = self._make_line(row, sheet)
            self._lines.append(known)
            self._show()
            self._edited(known)
        self._to_amount(known)

    def _to_amount(self, line: _Line) -> None:
        line.amount.box.setFocus(Qt.FocusReason.OtherFocusReason)
        line.amount.box.selectAll()

    def _make_line(self, row: MemberRow, sheet: CounterSheet) -> _Line:
        facts, debt = self._desk.facts, sheet.account.debt
        owes = self.tr("owes {amount}").format(amount=money_words(debt, facts)) if debt else self.tr("owes nothing")
        name = words(f"{row.name} · {owes}", "", wrap=True)
        amount = MoneyEditor("amount", facts.currency, facts.country)
        amount.box.setAccessibleName(self.tr("Amount for {name}").format(name=row.name))
        amount.put(debt or None)
        amount.box.installEventFilter(self._watcher)
        amount.box.returnPressed.connect(self.submitted)
        choose = button(self.tr("Choose dues…"), lambda: self.choose(row.id))
        choose.setAccessibleName(self.tr("Choose the dues of {name}").format(name=row.name))
        remove = button(self.tr("Take away"), lambda: self._remove(row.id))
        remove.setAccessibleName(self.tr("Take {name} away").format(name=row.name))
        tools = QWidget()
        beside = side_by_side(choose, remove)
        beside.setContentsMargins(0, 0, 0, 0)
        tools.setLayout(beside)
        line = _Line(row, sheet, name, amount, words("", "muted", wrap=True), choose, remove, tools)
        amount.box.textEdited.connect(lambda _text: self._typed(line))
        amount.edited.connect(lambda: self._edited(line))
        return line

    def choose(self, member_id: int) -> None:
        """The dues of one of them, to be ticked; the amount follows."""
        line = next(line for line in self._lines if line.member_id == member_id)
        dialog = ShareDialog(self._desk, line.row.name, line.sheet, line.share(), self)
        dialog.done_with.connect(lambda share: self._take(line, share))
        dialog.exec()
        self._to_amount(line)

    def _take(self, line: _Line, share: Share) -> None:
        line.chosen, line.ahead = share.applications, share.months_ahead
        line.amount.put(share.amount or None)
        self._edited(line)

    def _typed(self, line: _Line) -> None:
        """Another amount is no longer that of the months ahead; dues that were ticked stay ticked."""
        line.ahead = 0

    def _remove(self, member_id: int) -> None:
        gone = [line for line in self._lines if line.member_id == member_id]
        self._lines = [line for line in self._lines if line.member_id != member_id]
        for line in gone:
            self._drop(line)
        self._show()
        self.changed.emit()

    def _drop(self, line: _Line) -> None:
        for widget in (line.name, line.amount.widget, line.said, line.tools):
            widget.setParent(None)
            widget.deleteLater()

    def clear(self) -> None:
        for line in self._lines:
            self._drop(line)
        self._lines = []
        self._show()

    def _edited(self, line: _Line) -> None:
        self._say(line)
        self.changed.emit()

    def _say(self, line: _Line) -> None:
        """What the amount does for this member, or why it cannot."""
        value = line.amount.value()
        said, look = "", "muted"
        if isinstance(value, Problem):
            said, look = say(value), "problem"
        elif value:
            found = self._outcome(line)
            said, look = (say(found), "problem") if isinstance(found, Problem) else (found, "muted")
        line.said.setText(said)
        line.said.setVisible(bool(said))
        if line.said.property("look") != look:
            line.said.setProperty("look", look)
            restyle(line.said)

    def _outcome(self, line: _Line) -> str | Problem:
        share = line.share()
        ahead, today = share.months_ahead, self._desk.today()
        try:
            view = outlook(line.sheet, share.amount, today, months_ahead=ahead, chosen=share.applications)
        except Refused as refusal:
            return refusal.problem
        return outlook_words(share.amount, view, self._desk.facts)

    def _show(self) -> None:
        for at, line in enumerate(self._lines):
            self._grid.addWidget(line.name, 2 * at, 0)
            self._grid.addWidget(line.amount.widget, 2 * at, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(line.said, 2 * at + 1, 0)
            self._grid.addWidget(line.tools, 2 * at + 1, 1, Qt.AlignmentFlag.AlignTop)
            for widget in (line.name, line.amount.widget, line.tools):
                widget.show()  # at once: what is not in sight yet cannot take the cursor
        self._holder.setVisible(bool(self._lines))
        self._total.setVisible(bool(self._lines))

    def show_total(self, own: int) -> None:
        """What is paid for all together; ``own`` is the first member's amount, in minor units."""
        count = len(self._lines) + bool(own)
        text = self.tr("Together %n member(s): {amount}", "", count)
        self._total.setText(text.format(amount=money_words(own + self.amount, self._desk.facts)))

    # -- what is asked of it ----------------------------------------------------------------------

    @property
    def used(self) -> bool:
        return bool(self._lines)

    @property
    def valid(self) -> bool:
        """Whether every line has an amount that can be collected as it is chosen."""
        return self._wrong() is None

    def _wrong(self) -> _Line | None:
        for line in self._lines:
            if line.share().amount <= 0 or isinstance(self._outcome(line), Problem):
                return line
        return None

    def to_problem(self) -> bool:
        """The cursor on the first amount that cannot be collected; false where there is none."""
        wrong = self._wrong()
        if wrong is not None:
            self._to_amount(wrong)
        return wrong is not None

    @property
    def amount(self) -> int:
        """Minor units of all lines; what is no number counts for nothing."""
        return sum(line.share().amount for line in self._lines)

    def shares(self) -> tuple[Share, ...]:
        return tuple(line.share() for line in self._lines)
