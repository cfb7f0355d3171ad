"""The board of a kind: a column a step, a card a file, moved with the mouse or with Ctrl and the arrows.

It changes nothing by itself: ``moved`` says where somebody wants a card, and the page asks what the step needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.agreements.case_queries import CaseLine
from app.models.base.values.dates import format_iso
from app.ui.pages.agreements.board_heads import BoardHeads
from app.ui.pieces import SMALL, restyle, words

MIME: Final = "application/x-gremial-case"
COLUMN_LETTERS: Final = 21
EMPTY_LETTERS: Final = 14
LEAST_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class Lane:
    """A step with its word, how many stand on it, and the cards that are shown; ``behind``: who stands behind each."""

    step: str
    name: str
    count: int
    lines: tuple[CaseLine, ...]
    behind: Mapping[int, str] = field(default_factory=dict)


class CardView(QFrame):
    """A file on the board; the cursor goes from card to card."""

    entered = Signal(int)
    lifted = Signal(int)

    def __init__(self, line: CaseLine, step_name: str, behind: str = "") -> None:
        super().__init__()
        self.line = line
        self._pressed: QPoint | None = None
        self.setProperty("look", "piece")
        self.setProperty("chosen", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(2)
        title = words(line.heading, wrap=True)
        title.setMinimumWidth(1)  # a long word is cut rather than the column widened
        column.addWidget(title)
        about = " · ".join(part for part in (line.business if line.title else "", line.responsible, behind) if part)
        below = " · ".join(part for part in (f"Nº {line.number}", format_iso(line.step_on)) if part)
        for text in (about, below):
            if text:
                shown = words(text, "small", wrap=True)
                shown.setMinimumWidth(1)
                column.addWidget(shown)
        said = (line.heading, behind, step_name, format_iso(line.step_on))
        self.setAccessibleName(" · ".join(part for part in said if part))

    def show_chosen(self, chosen: bool) -> None:
        said = "true" if chosen else "false"
        if self.property("chosen") != said:  # dressing anew is dear, and a board has hundreds of cards
            self.setProperty("chosen", said)
            restyle(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:  # a box closed over the board: nobody chose a card
            self.entered.emit(self.line.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            self.lifted.emit(self.line.id)


class LaneView(QFrame):
    """One column; a card that is dropped here wants to stand on its step."""

    dropped = Signal(int, str)

    def __init__(self, lane: Lane, more: str) -> None:
        super().__init__()
        self.lane = lane
        self.setProperty("look", "lane")
        self.setAcceptDrops(True)
        letters = COLUMN_LETTERS if lane.lines else EMPTY_LETTERS
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        self.setAccessibleName(f"{lane.name} · {lane.count}")
        self.cards = [CardView(line, lane.name, lane.behind.get(line.id, "")) for line in lane.lines]
        for card in self.cards:
            column.addWidget(card)
        if more:
            column.addWidget(words(more, "small", wrap=True))
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(int(bytes(event.mimeData().data(MIME).data())), self.lane.step)


class CaseBoard(QScrollArea):
    """``chosen`` carries the card under the cursor, ``moved`` where one is wanted.

    ``advance`` says that a card should go on (1) or back (-1) by a step.
    """

    chosen = Signal(int)
    moved = Signal(int, str)
    advance = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(self.fontMetrics().height() * LEAST_LINES)
        self._lanes: list[LaneView] = []
        self._row = QHBoxLayout()
        self._heads = BoardHeads(self)
        self._heads_height = 0
        self.current_id = 0
        self.horizontalScrollBar().valueChanged.connect(self._heads.follow)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * COLUMN_LETTERS * 2, self.minimumHeight())

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Lays out anew what changed; the cursor stays on its card, wherever it stands now."""
        cursor = self._card_with_cursor()
        if cursor is not None:
            cursor.clearFocus()  # else it would go to the neighbour of a card that is taken away
        if [view.lane.step for view in self._lanes] == [lane.step for lane in lanes]:
            for place, lane in enumerate(lanes):
                if lane != self._lanes[place].lane:
                    self._change(place, lane)
        else:
            inner = QWidget()
            inner.setObjectName("scrolled")
            self._row = QHBoxLayout(inner)
            self._row.setContentsMargins(0, 0, 0, 0)
            self._row.setSpacing(SMALL)
            self._lanes = [self._view(lane) for lane in lanes]
            for view in self._lanes:
                self._row.addWidget(view)
            self._row.addStretch(1)
            self.setWidget(inner)
        self._show_heads(lanes)
        known = [card.line.id for view in self._lanes for card in view.cards]
        if self.current_id not in known:
            self.current_id = known[0] if known else 0
        self._mark()
        if cursor is not None:
            self.enter()

    def _show_heads(self, lanes: Sequence[Lane]) -> None:
        """What each column is called and how many stand there, in sight however far the cards are scrolled."""
        names = [(f"{lane.name} · {lane.count}", view.width()) for lane, view in zip(lanes, self._lanes, strict=True)]
        self._heads_height = self._heads.show_names(names)
        self.setViewportMargins(0, self._heads_height, 0, 0)
        self._place_heads()

    def _place_heads(self) -> None:
        seen = self.viewport().geometry()
        self._heads.setGeometry(seen.x(), 0, seen.width(), self._heads_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_heads()

    def _view(self, lane: Lane) -> LaneView:
        hidden = lane.count - len(lane.lines)
        view = LaneView(lane, self.tr("and %n more: look in the list", "", hidden) if hidden > 0 else "")
        view.dropped.connect(self.moved, Qt.ConnectionType.QueuedConnection)  # a box opens once the drag is over
        for card in view.cards:
            card.entered.connect(self._enter)
            card.lifted.connect(self._lift)
        return view

    def _change(self, place: int, lane: Lane) -> None:
        """Another column where one stands."""
        old, new = self._lanes[place], self._view(lane)
        self._row.replaceWidget(old, new)
        self._lanes[place] = new
        old.hide()
        old.deleteLater()

    def cards(self) -> list[list[CardView]]:
        """The cards by column, for who goes over the board."""
        return [view.cards for view in self._lanes]

    def select(self, case_id: int) -> None:
        """Marks a card, without taking the cursor."""
        self.current_id = case_id
        self._mark()

    def enter(self) -> None:
        """The cursor onto the chosen card, or the first."""
        card = self._card(self.current_id) or next((one for column in self.cards() for one in column), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, case_id: int) -> CardView | None:
        return next((one for column in self.cards() for one in column if one.line.id == case_id), None)

    def _card_with_cursor(self) -> CardView | None:
        return next((one for column in self.cards() for one in column if one.hasFocus()), None)

    def _enter(self, case_id: int) -> None:
        self.current_id = case_id
        self._mark()
        self.chosen.emit(case_id)

    def _mark(self) -> None:
        for column in self.cards():
            for one in column:
                one.show_chosen(one.line.id == self.current_id)
        QTimer.singleShot(0, self._see_chosen)  # once it is laid out

    def _see_chosen(self) -> None:
        card = self._card(self.current_id)
        if card is not None:
            self.ensureWidgetVisible(card)

    def _lift(self, case_id: int) -> None:
        card = self._card(case_id)
        if card is None:
            return
        drag, data = QDrag(card), QMimeData()
        data.setData(MIME, str(case_id).encode())
        drag.setMimeData(data)
        drag.setPixmap(card.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a card; with Ctrl, or Enter, the card itself goes on."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ways = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}
        way = ways.get(Qt.Key(key))
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control and self.current_id:
            self.advance.emit(self.current_id, 1)
        elif way is not None and control and way[0] and self.current_id:
            self.advance.emit(self.current_id, way[0])
        elif way is not None and not control:
            self._go(*way)
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> None:
        """To the nearest card that way; over columns that are empty."""
        columns = self.cards()
        at = next(((x, y) for x, cards in enumerate(columns) for y, one in enumerate(cards) if one.hasFocus()), None)
        if at is None:
            self.enter()
            return
        x, y = at[0] + across, at[1] + down
        while across and 0 <= x < len(columns) and not columns[x]:
            x += across
        if 0 <= x < len(columns) and columns[x] and (across or 0 <= y < len(columns[x])):
            columns[x][min(y, len(columns[x]) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
