"""The boxes above the list: standing, category, order. What they mean to SQL is ``register_list``'s."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.messages import words as code_words
from app.models.dues.register_list import ListWish, Order
from app.models.members.queries import Category
from app.ui.flow import FlowRow
from app.ui.pages.members.member_table import order_words


class Filters(FlowRow):
    """``changed`` when the person chose something else; ``wish`` says what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._order: Order = "name"
        self._descending = False
        self._more = ListWish()
        self.standing = _box(self.tr("Status"))
        self.standing.addItem(self.tr("All statuses"), "")
        self.standing.addItem(self.tr("All who belong"), "member")
        for state in ("in_good_standing", "in_arrears", "suspended", "ended"):
            text = code_words(f"standing.{state}")
            self.standing.addItem(text[:1].upper() + text[1:], state)
        self.category = _box(self.tr("Category"))
        self.category.addItem(self.tr("All categories"), None)
        self.order = _box(self.tr("Order of the list"))
        for order, title in order_words().items():
            self.order.addItem(self.tr("By {column}").format(column=title.lower()), order)
        self.order.setCurrentIndex(self.order.findData("name"))
        for box in (self.standing, self.category, self.order):
            self.add(box)
        for box in (self.standing, self.category):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.order.activated.connect(lambda _index: self._order_chosen())

    @property
    def wish(self) -> ListWish:
        return replace(
            self._more,
            standing=self.standing.currentData(),
            category_id=self.category.currentData(),
            order=self._order,
            descending=self._descending,
        )

    def offer_categories(self, categories: list[Category]) -> None:
        """Fills the box again where the categories changed; keeps what was chosen."""
        offered = [(None, self.tr("All categories")), *((one.id, one.name) for one in categories)]
        shown = [(self.category.itemData(at), self.category.itemText(at)) for at in range(self.category.count())]
        if offered == shown:
            return
        chosen = self.category.currentData()
        blocked = self.category.blockSignals(True)
        self.category.clear()
        for value, text in offered:
            self.category.addItem(text, value)
        self.category.setCurrentIndex(max(self.category.findData(chosen), 0))
        self.category.blockSignals(blocked)

    def choose_order(self, order: Order, *, descending: bool) -> None:
        """The order chosen on a title of the table."""
        self._order, self._descending = order, descending
        blocked = self.order.blockSignals(True)
        self.order.setCurrentIndex(self.order.findData(order))
        self.order.blockSignals(blocked)
        self.changed.emit()

    def put(self, wish: ListWish) -> None:
        """The filters and the order of a wish kept by name or opened from a figure."""
        self._more, self._order, self._descending = wish, wish.order, wish.descending
        chosen = ((self.standing, wish.standing), (self.category, wish.category_id), (self.order, wish.order))
        for box, value in chosen:
            blocked = box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(value), 0))
            box.blockSignals(blocked)
        self.changed.emit()

    def narrow(self, more: ListWish) -> None:
        """What is chosen beside these boxes: trade, city, size, months."""
        self._more = more
        self.changed.emit()

    def show_all(self) -> None:
        self._more = ListWish()
        for box in (self.standing, self.category):
            blocked = box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(blocked)
        self.changed.emit()

    def show_standing(self, standing: str) -> None:
        """Only those of one standing: a number of another page was opened."""
        self.standing.setCurrentIndex(max(self.standing.findData(standing), 0))

    def _order_chosen(self) -> None:
        """The same one again turns the order round; debts begin with the greatest."""
        order = cast("Order", self.order.currentData())
        self._descending = not self._descending if order == self._order else order == "debt"
        self._order = order
        self.changed.emit()


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
