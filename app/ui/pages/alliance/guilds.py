"""The alliance's own view: its guilds as a list with their figures, and one line over all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.alliance.overview import GuildLine
from app.ui.moments import day_words
from app.ui.page import Desk
from app.ui.pages.alliance.alliance_words import condition_words
from app.ui.pieces import SMALL, words
from app.ui.table import Column, RecordTable


class GuildsView(QWidget):
    """``opened`` carries the office's uid of the row that was opened."""

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._lines: Sequence[GuildLine] = ()
        self.table = self._table(desk)
        self.table.opened.connect(lambda row: self.opened.emit(self._lines[row - 1].office_uid))
        self.total = words("", "h3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.table, 1)
        column.addWidget(self.total)
        hint = self.tr("Enter on a guild shows its figures, its members and what is to be reviewed.")
        column.addWidget(words(hint, "small"))

    def _table(self, desk: Desk) -> RecordTable[GuildLine]:
        def token(line: GuildLine) -> str:
            if line.condition in ("forked", "rewritten", "mismatch"):
                return "danger"
            return "muted" if line.condition == "nothing" else ""

        columns: list[Column[GuildLine]] = [
            Column(self.tr("Guild"), lambda line: line.name),
            Column(self.tr("Members"), lambda line: _count(line, line.members), 8, number=True),
            Column(self.tr("Up to\ndate"), lambda line: _count(line, line.in_good_standing), 8, number=True),
            Column(self.tr("With dues\npending"), lambda line: _count(line, line.in_arrears), 12, number=True),
            Column(self.tr("Months\nowed"), lambda line: _count(line, line.months), 11, number=True),
            Column(self.tr("Last\ndelivery"), lambda line: day_words(line.received_at), 12),
            Column(self.tr("State"), condition_words, 27, token=token),
            Column(self.tr("To\nreview"), lambda line: str(line.to_review or ""), 9, number=True),
        ]
        return RecordTable(
            desk.theme, self.tr("Guilds"), columns, lambda ids: {one: self._lines[one - 1] for one in ids}
        )

    def show_lines(self, lines: Sequence[GuildLine]) -> None:
        before = self._uid_at(self.table.current_id)
        self._lines = lines
        self.table.show_ids(range(1, len(lines) + 1))
        place = next((at for at, line in enumerate(lines, 1) if line.office_uid == before), 1)
        self.table.select(place)
        self.total.setText(self._total_words(lines))

    def _uid_at(self, row: int) -> str:
        return self._lines[row - 1].office_uid if 0 < row <= len(self._lines) else ""

    def _total_words(self, lines: Sequence[GuildLine]) -> str:
        guilds = self.tr("%n guild(s)", "", len(lines))
        text = self.tr("{members} members · {good} up to date · {pending} with dues pending · {months} months owed")
        figures = text.format(
            members=sum(line.members for line in lines),
            good=sum(line.in_good_standing for line in lines),
            pending=sum(line.in_arrears for line in lines),
            months=sum(line.months for line in lines),
        )
        return f"{guilds} · {figures}"


def _count(line: GuildLine, value: int) -> str:
    """A guild that never sent has no figures; a nought would be one."""
    return str(value) if line.received_at else ""
