"""Two boxes of the form of an activity: the institutions that organise it, and the commitments it serves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.agreements.kinds import kinds
from app.models.agreements.promise_queries import CommitmentRow, CommitmentWish, commitment_ids, commitment_rows
from app.models.base.errors import Problem
from app.models.members.parties import PartyRef, party
from app.ui.fields import Editor
from app.ui.flow import FlowRow
from app.ui.organization_box import NewOrganizationDialog
from app.ui.page import Desk
from app.ui.party_box import OWN, PartyEditor
from app.ui.pieces import SMALL, button, chip, side_by_side

_QUANTITY: Final = "quantity"
_LINES: Final = 6
_MOST: Final = 400


class OrganizersEditor(Editor):
    """Institutions with their part, each a chip that a click takes off; what is typed counts without a click too.

    The value is a list of (organisation, role); 0 is the office itself.
    """

    def __init__(self, name: str, desk: Desk, parent: QWidget) -> None:
        holder = QWidget()
        self._desk = desk
        self._box = PartyEditor(f"{name}.one", desk, "organization", self.tr("New…"))
        super().__init__(name, holder, self._box.box)
        self._chosen: dict[tuple[int, str], str] = {}
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("What it does"))
        for code, one in kinds("organizer", desk.facts.country).items():
            self.role.addItem(one.name, code)
        self.more = button(self.tr("Add"), self.add_typed)
        self._chips = FlowRow()
        self._made: list[QPushButton] = []
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        row = side_by_side(self._box.widget, self.role, self.more, stretch=False)
        row.setStretch(0, 1)
        column.addLayout(row)
        column.addWidget(self._chips)
        self._box.edited.connect(self.edited)
        self._box.new_wanted.connect(partial(self._add_new, parent))
        completer = self._box.box.completer()
        if completer is not None:
            completer.activated.connect(lambda _text: self.add_typed(), Qt.ConnectionType.QueuedConnection)
        self._show()

    def value(self) -> list[tuple[int, str]] | Problem | None:
        typed = self._box.value()
        if isinstance(typed, Problem):
            return Problem(self.name, typed.code, typed.params)
        found = list(self._chosen)
        if typed is not None and (typed.id, self.role.currentData()) not in found:
            found.append((typed.id, self.role.currentData()))
        return found or None

    def put(self, value: Any) -> None:
        self._chosen = {}
        for organization, role in value or ():
            self._take(PartyRef("organization", organization), role)
        self._show()

    def add_typed(self) -> None:
        """What is typed becomes a chip, and the box is free for the next one."""
        typed = self._box.value()
        if isinstance(typed, PartyRef):
            self._take(typed, self.role.currentData())
            self._box.put(None)
            self._show()
            self.edited.emit()

    def _take(self, ref: PartyRef, role: str) -> None:
        name = self._desk.facts.name
        if ref != OWN:
            found = self._desk.runner.now(party, ref)
            name = found.trade_name or found.name
        self._chosen[ref.id, role] = name

    def _add_new(self, parent: QWidget, typed: str) -> None:
        dialog = NewOrganizationDialog(self._desk, typed, parent)
        dialog.done_with.connect(self._box.put)
        dialog.exec()
        self.add_typed()

    def _show(self) -> None:
        for made in self._made:
            self._chips.drop(made)
        roles = kinds("organizer", self._desk.facts.country)
        self._made = []
        for mark, name in self._chosen.items():
            said = f"{name} · {roles[mark[1]].name}  ✕" if mark[1] in roles else f"{name}  ✕"
            made = chip(said, partial(self._drop, mark))
            made.setAccessibleName(self.tr("Take {name} off").format(name=name))
            self._made.append(made)
            self._chips.add(made)
        self._chips.setVisible(bool(self._made))

    def _drop(self, mark: tuple[int, str]) -> None:
        self._chosen.pop(mark, None)
        self._show()
        self.edited.emit()


class ServesEditor(Editor):
    """The commitments of an agreement, to be ticked; where a quantity counts it is typed beside.

    The value is a mapping of commitment to quantity (``None`` where the measure counts by itself).
    """

    def __init__(self, name: str, desk: Desk) -> None:
        self.tree = QTreeWidget()
        super().__init__(name, self.tree, self.tree)
        self._desk = desk
        self._rows: dict[int, CommitmentRow] = {}
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Commitment"), self.tr("How much")])
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setFixedHeight(self.tree.fontMetrics().height() * 2 * _LINES)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, self.tree.fontMetrics().averageCharWidth() * 16)
        self.tree.itemChanged.connect(lambda _item, _column: self.edited.emit())
        self.tree.itemDoubleClicked.connect(self._edit)

    def offer(self, agreement_id: int | None, kept: Sequence[int] = ()) -> None:
        """The open commitments of an agreement, and those in ``kept`` however they stand; ticks stay."""
        before = self._ticked()
        ids = [] if agreement_id is None else self._desk.runner.now(commitment_ids, CommitmentWish("", agreement_id))
        rows = self._desk.runner.now(commitment_rows, ids[:_MOST])
        self._rows = {
            one.id: one for one in rows if one.standing not in ("done", "cancelled") or one.id in (*kept, *before)
        }
        self.tree.blockSignals(True)
        self.tree.clear()
        for one in self._rows.values():
            item = QTreeWidgetItem([one.body, ""])
            item.setToolTip(0, one.body)
            item.setData(0, Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            if one.counts == _QUANTITY:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.tree.addTopLevelItem(item)
        self.tree.blockSignals(False)
        self.put(before)

    def value(self) -> dict[int, int | None] | Problem:
        found: dict[int, int | None] = {}
        for item in self._items():
            if item.checkState(0) != Qt.CheckState.Checked:
                continue
            typed = item.text(1).strip()
            if typed and not typed.isdecimal():
                return Problem(self.name, "form.not_a_number", {"text": typed})
            found[item.data(0, Qt.ItemDataRole.UserRole)] = int(typed) if typed else None
        return found

    def put(self, value: Any) -> None:
        wanted: dict[int, int | None] = value or {}
        self.tree.blockSignals(True)
        for item in self._items():
            key = item.data(0, Qt.ItemDataRole.UserRole)
            item.setCheckState(0, Qt.CheckState.Checked if key in wanted else Qt.CheckState.Unchecked)
            quantity = wanted.get(key)
            item.setText(1, "" if quantity is None else str(quantity))
        self.tree.blockSignals(False)

    def _ticked(self) -> dict[int, int | None]:
        found = self.value()
        return {} if isinstance(found, Problem) else found

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _edit(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEditable:
            item.setCheckState(0, Qt.CheckState.Checked)
            self.tree.editItem(item, 1)
