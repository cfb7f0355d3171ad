"""What would leave now, row by row and table by table, and the choice of how much leaves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.jobs.outgoing import Outgoing, OutgoingTable, keep_profile, outgoing
from app.messages import words as named
from app.models.alliance.resources import Profile
from app.ui.page import Desk
from app.ui.pages.alliance.alliance_words import column_words, profile_words, table_words
from app.ui.pages.alliance.lists import Lists
from app.ui.pages.alliance.seeing import chosen_profile
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, chip, main_button, sized, words
from app.ui.table import Column, RecordTable

PROFILES: Final[tuple[Profile, ...]] = ("totales", "resumen")
_Row = tuple[str | int, ...]
_SUBJECTS: Final = ("socios", "situacion", "meses", "categoria", "estado")
_WIDTHS: Final = {
    **{"numero": 9, "rubro": 20, "ciudad": 16, "categoria": 13, "estado": 12, "documento": 12},
    **{"situacion": 24, "meses": 15, "tema": 26, "cantidad": 12, "serie": 8},
}


class OutgoingDialog(QDialog):
    """Choosing shows at once what would leave; nothing is kept until "Send it this way"."""

    def __init__(self, desk: Desk, to_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._to_uid = to_uid
        self._kept: Profile = desk.runner.now(chosen_profile)
        self.profile = self._kept
        self.setWindowTitle(self.tr("What goes out, exactly"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.tr("What goes out, exactly"), "h2"))
        column.addLayout(self._choices())
        self._said = words("", wrap=True)
        column.addWidget(self._said)
        self.lists = Lists()
        column.addWidget(self.lists, 1)
        self._note = words("", "small", wrap=True)
        column.addWidget(self._note)
        column.addLayout(self._bottom())
        sized(self, 128, 34)
        self._reload()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(words(self.tr("How much goes out:"), "label"))
        group = QButtonGroup(self)
        texts = (self.tr("Only counts"), self.tr("Counts, and the members who agreed"))
        self.choices: dict[Profile, QPushButton] = {}
        for profile, text in zip(PROFILES, texts, strict=True):
            made = chip(text, partial(self.choose, profile), checkable=True)
            made.setChecked(profile == self.profile)
            group.addButton(made)
            row.addWidget(made)
            self.choices[profile] = made
        row.addStretch(1)
        return row

    def _bottom(self) -> QHBoxLayout:
        self.close_button = button(self.tr("Close"), self.reject)
        self.keep_button = main_button(self.tr("Send it this way from now on"), self.keep)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.keep_button)
        return row

    def choose(self, profile: Profile) -> None:
        self.profile = profile
        self._reload()

    def keep(self) -> None:
        """From now on every delivery carries this much."""
        self._desk.runner.run(keep_profile, self.profile, on_done=self._kept_now, owner=self)

    def _kept_now(self, _nothing: None) -> None:
        self.accept()

    def _reload(self) -> None:
        self.keep_button.setVisible(self.profile != self._kept)
        self._said.setText(profile_words(self.profile))
        self._desk.runner.read(
            outgoing, self._to_uid, self.profile, on_done=self._show, owner=self, latest="alliance.outgoing"
        )

    def _show(self, found: Outgoing) -> None:
        """One chip and one table for each table of the file; empty ones are shown too, because that is the point."""
        place = max(self.lists.place, 0)
        self.lists.clear()
        for table in _ordered(found.tables):
            self.lists.add(f"{table_words(table.name)} ({len(table.rows)})", self._table(table))
        self.lists.show_list(place)
        self._note.setText(self._note_words(found))

    def _note_words(self, found: Outgoing) -> str:
        if found.complete and not found.known:
            text = self.tr("It goes complete, because the other office has not said yet what it holds.")
        elif found.complete:
            text = self.tr("It goes complete, because most of it changed.")
        else:
            text = self.tr("Only what changed goes out; the other office already has the rest.")
        withdrawn = sum(table.withdrawn for table in found.tables)
        if withdrawn:
            text += " " + self.tr("Besides, %n row(s) that had gone out are taken back.", "", withdrawn)
        return text

    def _table(self, table: OutgoingTable) -> RecordTable[_Row]:
        if table.total:
            nothing = self.tr("Nothing of this changed: they already have it.")
        else:
            nothing = self.tr("Nothing of this goes out.")
        rows = sorted(table.rows, key=_order)
        shown: RecordTable[_Row] = RecordTable(
            self._desk.theme,
            table_words(table.name),
            [self._column(table, place) for place in _filled(table)],
            lambda ids: {one: rows[one - 1] for one in ids},
            EmptyState(self._desk.theme, nothing, icon="lock"),
        )
        shown.show_ids(range(1, len(rows) + 1))
        return shown

    def _column(self, table: OutgoingTable, place: int) -> Column[_Row]:
        name = table.columns[place]
        number = any(isinstance(row[place], int) for row in table.rows)
        subject = name == "tema"
        return Column(
            column_words(name),
            lambda row: named(f"total.{row[place]}") if subject else str(row[place]),
            _WIDTHS.get(name, 0),
            number=number,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choices[self.profile].setFocus(Qt.FocusReason.OtherFocusReason)


def _ordered(tables: Sequence[OutgoingTable]) -> list[OutgoingTable]:
    """Counts first: they are what everybody sends."""
    return sorted(tables, key=lambda table: table.name != "totales")


def _order(row: _Row) -> tuple[object, ...]:
    """Counts by what they count, the rest by their first columns: how a person looks for something."""
    first = str(row[0])
    return (_SUBJECTS.index(first),) if first in _SUBJECTS else (len(_SUBJECTS), first.zfill(12), str(row[1]))


def _filled(table: OutgoingTable) -> list[int]:
    """The places of the columns that carry something; one that is empty in every row shows nothing to anybody."""
    every = range(len(table.columns))
    return [place for place in every if not table.rows or any(row[place] != "" for row in table.rows)]
