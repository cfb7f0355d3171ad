"""The open charges of a member with what the payment settles of each; on wish they are ticked or typed by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_date
from app.models.base.values.money import decimal_sign, format_number, parse_amount
from app.models.dues.rules import Application, OpenCharge
from app.ui.debt_words import charge_words
from app.ui.money_words import money_words

Index = QModelIndex | QPersistentModelIndex
_WHAT, _DUE, _OWED, _PAYS = range(4)
_ALL_COLUMNS: Final = 72  # characters of width that show every column in full


class ChargeModel(QAbstractTableModel):
    """Rows are charges; the last column is what is paid of each now, in minor units.

    ``typed`` when an amount was changed by hand; ``ticked`` before it when a whole charge was taken or left out.
    """

    typed = Signal()
    ticked = Signal()

    def __init__(self, facts: OfficeFacts) -> None:
        super().__init__()
        self._facts = facts
        self.charges: Sequence[OpenCharge] = ()
        self.paid: dict[int, int] = {}
        self.by_hand = False

    def show(self, charges: Sequence[OpenCharge], paid: Mapping[int, int]) -> None:
        """The charges and what is paid of each by its id."""
        same = [one.id for one in charges] == [one.id for one in self.charges]
        if not same:
            self.beginResetModel()
        self.charges, self.paid = tuple(charges), dict(paid)
        if not same:
            self.endResetModel()
        elif self.charges:
            self.dataChanged.emit(self.index(0, _OWED), self.index(len(self.charges) - 1, _PAYS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.charges)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        charge = self.charges[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick_of(charge) if self.by_hand and index.column() == _WHAT else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == _WHAT else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.EditRole:
            paid = self.paid.get(charge.id, 0)
            return format_number(paid, self._facts.currency, self._facts.country) if paid else ""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        paid = self.paid.get(charge.id, 0)
        return {
            _WHAT: charge_words(charge),
            _DUE: format_date(charge.due_on),
            _OWED: money_words(charge.balance, self._facts),
            _PAYS: money_words(paid, self._facts) if paid else "",
        }[index.column()]

    def _tick_of(self, charge: OpenCharge) -> Qt.CheckState:
        paid = self.paid.get(charge.id, 0)
        if not paid:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if paid == charge.balance else Qt.CheckState.PartiallyChecked

    def tick(self, row: int) -> None:
        """Takes the charge whole; one that is taken whole is left out."""
        charge = self.charges[row]
        self.paid[charge.id] = 0 if self.paid.get(charge.id, 0) == charge.balance else charge.balance
        self.dataChanged.emit(self.index(row, _WHAT), self.index(row, _PAYS))
        self.ticked.emit()
        self.typed.emit()

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes a typed amount; what is no amount, or more than is owed, is not taken."""
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick(index.row())
            return True
        charge = self.charges[index.row()]
        text = str(value).strip()
        amount = parse_amount(text, self._facts.currency, decimal_sign(self._facts.country)) if text else 0
        if role != Qt.ItemDataRole.EditRole or not isinstance(amount, int) or amount > charge.balance:
            return False
        self.paid[charge.id] = amount
        self.dataChanged.emit(self.index(index.row(), _WHAT), index)
        self.typed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == _WHAT else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Owes"), self.tr("Due on"), self.tr("Balance"), self.tr("Pays now"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self.by_hand and index.column() == _PAYS:
            return usual | Qt.ItemFlag.ItemIsEditable
        if self.by_hand and index.column() == _WHAT:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual


class ChargeGrid(QTableView):
    """Beside the payment; reached by Tab only while dues are chosen by hand: Space takes one or leaves it out."""

    typed = Signal()
    ticked = Signal()

    def __init__(self, facts: OfficeFacts) -> None:
        super().__init__()
        self.charges = ChargeModel(facts)
        self.setModel(self.charges)
        self.charges.ticked.connect(self.ticked)
        self.charges.typed.connect(self.typed)
        self.setAccessibleName(self.tr("What is owed"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        height = round(self.fontMetrics().height() * 1.8)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.set_by_hand(False)

    def show_charges(self, charges: Sequence[OpenCharge], paid: Mapping[int, int]) -> None:
        """The charges and what is paid of each."""
        self.charges.show(charges, paid)

    def set_by_hand(self, by_hand: bool) -> None:
        self.charges.by_hand = by_hand
        self.viewport().update()
        trigger = QAbstractItemView.EditTrigger
        editing = trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.SelectedClicked
        self.setEditTriggers(editing if by_hand else trigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_hand else Qt.FocusPolicy.ClickFocus)

    def chosen(self) -> tuple[Application, ...]:
        """The amounts as they stand, without the zeros."""
        owed = {charge.id for charge in self.charges.charges}
        return tuple(Application(one, amount) for one, amount in self.charges.paid.items() if amount and one in owed)

    def edit_first(self) -> None:
        """Puts the cursor on the first amount."""
        if self.charges.charges:
            self.setCurrentIndex(self.charges.index(0, _PAYS))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is owed is read in full before the day on which it fell due, which the order tells anyway."""
        self.setColumnHidden(_DUE, self.width() < self.fontMetrics().averageCharWidth() * _ALL_COLUMNS)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the payment, not to the list; while a cell is open its editor has the keys."""
        if event.key() == Qt.Key.Key_Space and self.charges.by_hand and self.currentIndex().isValid():
            self.charges.tick(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
