"""The counter's widgets and where they stand: the search line, one of four parts below, paper or charges beside."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from app.ui.form_parts import FieldBox
from app.ui.page import Desk
from app.ui.pages.treasury.collect_panel import CollectPanel
from app.ui.pages.treasury.correction_band import CorrectionBand
from app.ui.pages.treasury.day_card import DayCard
from app.ui.pages.treasury.done_card import DoneCard
from app.ui.pages.treasury.matches import all_matches, first_matches, match_table
from app.ui.pages.treasury.receipt_paper import ReceiptPaper
from app.ui.pieces import MEDIUM, SMALL, EmptyState, ShownStack, button, words
from app.ui.search_box import SearchBox
from app.ui.split import Beside

IDLE, MATCHES, PAYING, DONE = range(4)
SHARES: Final = (54, 46)
LEAST: Final = (56, 56)


class CounterParts(Beside):
    """Knows its widgets and shows one part at a time; what they mean together is the page's."""

    other_income_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        left, self._side, self._stack = QWidget(), ShownStack(), ShownStack()
        self._area = QScrollArea(widgetResizable=True)
        self._desk = desk
        super().__init__(left, self._side, SHARES, LEAST, desk.prefs, "dues.collect")
        self.search = SearchBox(
            desk.runner,
            self.tr("Search the member who pays"),
            self.tr("Search by name, No., ID or telephone"),
            first_matches,
            all_matches,
        )
        self.matches = match_table(desk)
        self.panel = CollectPanel(desk)
        self.band = CorrectionBand()
        self.done = DoneCard(desk.facts)
        self.day = DayCard(desk, self.tr("Received today"))
        self.other_income = button(self.tr("Other income or donation…"), self.other_income_wanted.emit)
        self.paper = ReceiptPaper(desk, self.tr("The receipt is shown here once the money is taken."))
        self._charges = self._charges_part()
        self._side.addWidget(self.paper)
        self._side.addWidget(self._charges)
        for part in (self._idle_part(), self.matches, self._paying_part(), self._done_part()):
            self._stack.addWidget(part)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        self.panel.options.by_hand.edited.connect(self._show_side)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._reveal)

    def sizeHint(self) -> QSize:
        """No higher than it must be: a long payment scrolls here, and the button that collects stays in sight."""
        return self.minimumSizeHint()

    def _reveal(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The cursor is never out of sight, also where it was put and not tabbed to (the reference of a transfer)."""
        inside = self._area.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self._area.ensureWidgetVisible(now)
            # Again once fields that came with it, or what is wrong with it, have their place (a cheque's four).
            QTimer.singleShot(0, self, self._reveal_field)

    def _reveal_field(self) -> None:
        now, inside = QApplication.focusWidget(), self._area.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            box = now.parentWidget()
            self._area.ensureWidgetVisible(box if isinstance(box, FieldBox) else now)

    @property
    def shown(self) -> int:
        return self._stack.currentIndex()

    def show_part(self, part: int) -> None:
        """One of the four; beside the payment stand the charges, beside the others the paper."""
        self._stack.setCurrentIndex(part)
        self._show_side()

    def show_top(self) -> None:
        """The beginning of the payment in sight."""
        self._area.verticalScrollBar().setValue(0)

    def turned(self) -> None:
        self._show_side()

    def _show_side(self) -> None:
        """Where there is room for one part only, the other is there when it is wanted."""
        paying = self.shown == PAYING
        self._side.setCurrentWidget(self._charges if paying else self.paper)
        wanted = bool(self.panel.options.by_hand.value()) if paying else self.shown == DONE
        self._side.setVisible(wanted or not self.narrow)

    def _idle_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self.day)
        column.addWidget(self.other_income, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            EmptyState(self._desk.theme, self.tr("Type three letters of the name and press Enter."), icon="search"), 1
        )
        return part

    def _paying_part(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setMinimumHeight(1)  # the height follows from the width; the hint is that of the narrowest one
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.band)
        column.addWidget(self.panel, 1)
        area = self._area
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        part = QWidget()
        outer = QVBoxLayout(part)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SMALL)
        outer.addWidget(area, 1)
        outer.addWidget(self.panel.collect)  # always in sight, whatever is open above
        return part

    def _charges_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(words(self.tr("What is owed, oldest first"), "h3"))
        column.addWidget(self.panel.grid, 1)
        return part

    def _done_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self.done)
        column.addStretch(1)
        return part
