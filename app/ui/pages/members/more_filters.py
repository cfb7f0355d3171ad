"""What else a list may be narrowed to: trade, city, size, month of joining or leaving; and the filters kept by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.jobs.chosen_members import PLACE, wish_of
from app.messages import words as code_words
from app.models.base.database import Reader
from app.models.base.saved_filters import SavedFilter, forget_filter, save_filter, saved_filters
from app.models.base.values.dates import Period
from app.models.base.values.money import format_count
from app.models.dues.figures import Count, Grouping, counts
from app.models.dues.register_list import BLANK, ListWish
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pieces import button, chip

_OFFERED: Final[tuple[Grouping, ...]] = ("trade", "district", "size")
_EXTRA: Final[tuple[Grouping, ...]] = ("trade", "district", "size", "joined", "left")
_MOST: Final = 25  # values in one menu; the rest is found by typing


class MoreFilters(FlowRow):
    """A chip for each filter in force (pressing it takes it away), and the button whose menu offers more.

    ``changed`` when something was chosen here; ``recalled`` carries a whole wish kept by name; ``bulk`` when all
    of the list are to be changed.
    """

    changed = Signal()
    recalled = Signal(object)
    bulk = Signal()

    def __init__(self, desk: Desk, current: Callable[[], ListWish]) -> None:
        super().__init__()
        self._desk = desk
        self._current = current
        self.wish = ListWish()
        self._open = button(self.tr("More filters ▾"), self.show_menu)
        self._chips: list[QWidget] = []

    @property
    def opener(self) -> QPushButton:
        """The button of the menu; it stands with the other filters."""
        return self._open

    # -- the menu ---------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be chosen now."""
        made = QMenu(self)
        offered = self._desk.runner.now(_values)
        titles = {"trade": self.tr("Trade"), "district": self.tr("City"), "size": self.tr("Size")}
        for grouping in _OFFERED:
            if offered[grouping]:
                part = made.addMenu(titles[grouping])
                for value in offered[grouping][:_MOST]:
                    many = format_count(value.members, self._desk.facts.country)
                    text = f"{value_words(grouping, value.key)} ({many})".replace("&", "&&")
                    part.addAction(text, partial(self.narrow, grouping, value.key or BLANK))
        kept = self._desk.runner.now(saved_filters, PLACE)
        made.addSeparator()
        for one in kept:
            made.addAction(one.name.replace("&", "&&"), partial(self._recall, one))
        keep = made.addAction(self.tr("Keep this filter by name…"), self.keep)
        keep.setEnabled(not self._current().everybody)
        if kept:
            forget = made.addMenu(self.tr("Forget a filter"))
            for one in kept:
                forget.addAction(one.name.replace("&", "&&"), partial(self._forget, one.id))
        made.addSeparator()
        made.addAction(self.tr("Change all of this list…"), self.bulk.emit)
        return made

    def show_menu(self) -> None:
        self.menu().exec(self._open.mapToGlobal(self._open.rect().bottomLeft()))

    # -- the filters in force ---------------------------------------------------------------------

    def narrow(self, grouping: Grouping, key: str) -> None:
        """Only those with this value."""
        self.put(self.wish.narrowed(grouping, key))
        self.changed.emit()

    def put(self, wish: ListWish) -> None:
        """Shows the extra filters of a wish; says nothing to anybody."""
        self.wish = wish
        for old in self._chips:
            self.drop(old)
        self._chips = []
        for grouping in _EXTRA:
            key = getattr(wish, grouping)
            if key:
                text = f"{_titles()[grouping]}: {value_words(grouping, '' if key == BLANK else key)}  ✕"
                made = chip(text, partial(self._lift, grouping))
                made.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=text.removesuffix("  ✕")))
                self._chips.append(made)
                self.add(made)

    def _lift(self, grouping: Grouping) -> None:
        self.put(self.wish.narrowed(grouping, ""))
        self.changed.emit()

    # -- kept by name -----------------------------------------------------------------------------

    def keep(self) -> None:
        name = self._desk.dialogs.ask_text(self.tr("What is this filter called?"))
        if name:
            self._desk.runner.run(
                save_filter,
                PLACE,
                name,
                asdict(self._current()),
                on_done=self._kept,
                owner=self,
            )

    def _kept(self, _id: int) -> None:
        self._desk.notify(self.tr("The filter is kept; it is in this menu."))

    def _recall(self, kept: SavedFilter) -> None:
        self.recalled.emit(wish_of(kept.wish))

    def _forget(self, filter_id: int) -> None:
        self._desk.runner.run(forget_filter, filter_id, on_done=self._forgotten, owner=self)

    def _forgotten(self, _nothing: None) -> None:
        self._desk.notify(self.tr("The filter is no longer kept; the members are as they were."))


def _values(reader: Reader) -> dict[Grouping, list[Count]]:
    return {grouping: counts(reader, grouping) for grouping in _OFFERED}


def _titles() -> dict[Grouping, str]:
    return {grouping: code_words(f"grouping.{grouping}") for grouping in _EXTRA}


def value_words(grouping: Grouping, key: str) -> str:
    """A value as people read it; what is not noted says so."""
    if not key:
        return code_words("grouping.blank")
    if grouping == "size":
        return code_words(f"size.{key}")
    if grouping == "standing":
        return code_words(f"standing.{key}")
    return Period.parse(key).words() if grouping in ("joined", "left") else key
