"""Small ready-made widgets with our look: words, buttons, cards, lines.

What they mean is the page's business.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import Theme

SMALL: Final = 8
MEDIUM: Final = 16
LARGE: Final = 24
READABLE_WIDTH: Final = 560
FRAME: Final = 3  # lines of text that the frame and title of a dialog take
_OTHER_KEYS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

WordLook = Literal["", "h1", "h2", "h3", "figure", "label", "muted", "small", "problem", "ok"]
Tone = Literal["", "ok", "amber", "danger", "muted"]  # tokens of the palette; each has its rule in style.qss


_SIGN_AND_SUM: Final = re.compile(r"(?<=\bGs\.) (?=-?\d)|(?<=\bBs) (?=-?\d)|(?<=S/) (?=-?\d)|(?<=[$€]) (?=-?\d)")
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


class _Words(QLabel):
    """No line ends between the sign of a currency and its amount; whoever asks for the text gets it as it was given."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(_SIGN_AND_SUM.sub(_NO_BREAK, text))

    def text(self) -> str:
        return super().text().replace(_NO_BREAK, " ")


def words(text: str, look: WordLook = "", *, wrap: bool = False) -> QLabel:
    """A text in one of our looks; headings are announced as such by their size only, so keep their order."""
    label = _Words(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    label.setWordWrap(wrap)
    return label


def with_key(text: str, key: str) -> str:
    """A button's words with the key that presses it: "Collect and print  (Enter)"."""
    return f"{text}  ({key})"


class _Button(QPushButton):
    """Enter presses the button that has the cursor, as Space does: who came to it with Tab expects that."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHER_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)


class _Chip(QPushButton):
    """A chosen chip is bold: it always has room for that, so choosing cuts no word and moves no neighbour."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(more, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def button(text: str, on_click: Callable[[], object], *, look: str = "") -> QPushButton:
    """An ordinary button; ``look``: "main", "danger", "quiet", "chip", "section" or nothing."""
    made = (_Chip if look == "chip" else _Button)(text.replace("&", "&&"))
    made.setProperty("look", look)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: on_click())
    return made


def main_button(text: str, on_click: Callable[[], object], key: str = "") -> QPushButton:
    """The one main button of a screen, its key in the label."""
    return button(with_key(text, key) if key else text, on_click, look="main")


def icon_button(theme: Theme, icon: str, name: str, on_click: Callable[[], object]) -> QPushButton:
    """A button that is only a picture: its name is read aloud and shown as a tip."""
    made = button("", on_click, look="quiet")
    made.setAccessibleName(name)
    made.setToolTip(name)
    theme.put_icon(made, icon)
    return made


def chip(text: str, on_click: Callable[[], object], *, checkable: bool = False) -> QPushButton:
    """One of a few quick choices side by side."""
    made = button(text, on_click, look="chip")
    made.setCheckable(checkable)
    return made


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    made.setProperty("look", "line")
    return made


class Card(QFrame):
    """A calm ground for things that belong together; fill ``body``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(LARGE, MEDIUM + 4, LARGE, LARGE)
        self.body.setSpacing(MEDIUM)
        if title:
            self.body.addWidget(words(title, "h2", wrap=True))


class EmptyState(QWidget):
    """What an empty list says: why it is empty, and one button that begins to fill it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        verb: str = "",
        on_click: Callable[[], object] | None = None,
        icon: str = "inbox",
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(MEDIUM)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        picture = QLabel()
        theme.put_icon(picture, icon, "edge", 40)
        self._said = words(text, "muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said.setMaximumWidth(min(READABLE_WIDTH, self.fontMetrics().averageCharWidth() * 56))
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(2)
        layout.addWidget(picture, 0, centre)
        text_row = QHBoxLayout()  # not an alignment: it would cut the text to one line
        text_row.addStretch(1)
        text_row.addWidget(self._said, 100)
        text_row.addStretch(1)
        layout.addLayout(text_row)
        if verb and on_click is not None:
            layout.addWidget(button(verb, on_click, look="main"), 0, centre)
        layout.addStretch(3)


def side_by_side(*widgets: QWidget, spacing: int = SMALL, stretch: bool = True) -> QBoxLayout:
    """Widgets in one row, at the left unless ``stretch`` is off."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def scrolling(inner: QWidget) -> QScrollArea:
    """Lets what is too tall be scrolled instead of squeezed; the ground behind shows through."""
    inner.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def sized(box: QWidget, letters: int, lines: int) -> None:
    """Makes a dialog so many letters wide and lines high, or as large as the screen lets it be with its frame."""
    metrics, room = box.fontMetrics(), box.screen().availableGeometry()
    width = min(metrics.averageCharWidth() * letters, room.width() - LARGE)
    box.resize(width, min(metrics.height() * lines, room.height() - metrics.height() * FRAME))


def restyle(widget: QWidget) -> None:
    """Lets a changed property ("look", "problem", "tone") take effect."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_tone(label: QLabel, tone: Tone) -> None:
    """Writes the label in a colour of the palette, and of the next one when the theme changes."""
    label.setProperty("tone", tone)
    restyle(label)


class ShownStack(QStackedWidget):
    """A stack that asks only for the room of the page it shows, not of the largest it might show."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Never: Qt would ask the layout inside, which answers for the tallest page of all."""
        return False


def wrapped(least: QSize, shown: QWidget, width: int) -> QSize:
    """As high as what wraps in ``shown`` is in the width that is there, not as in the least it could do with."""
    inside = shown.layout()
    if inside is None or not inside.hasHeightForWidth():
        return least
    return QSize(least.width(), inside.totalMinimumHeightForWidth(max(width, least.width())))


class WrappingStack(ShownStack):
    """The same in a page that scrolls: wrapped words are as high as the width that is there makes them, never cut."""

    def minimumSizeHint(self) -> QSize:
        least, shown = super().minimumSizeHint(), self.currentWidget()
        return least if shown is None else wrapped(least, shown, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
