"""A small box with a form and one verb: what is typed goes to a command, its refusal to the field."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.base.errors import GremialError
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.growing import GrowingDialog
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, side_by_side, with_key, words

_ROUND_THE_FORM: Final = 20  # lines of text that title, heading, buttons and a table below need at the most


class FormArea(QScrollArea):
    """As high as its form while the screen has room; then the form scrolls and the buttons stay in sight."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner
        inner.setObjectName("scrolled")
        self.setWidget(inner)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words that wrap have another height now

    def sizeHint(self) -> QSize:
        """The whole form; the dialog takes as much of it as the screen has room for."""
        return QSize(self.minimumSizeHint().width(), self._whole())

    def minimumSizeHint(self) -> QSize:
        most = self.screen().availableGeometry().height() - self.fontMetrics().height() * _ROUND_THE_FORM
        height = min(self._whole(), most)
        bar = self.verticalScrollBar().sizeHint().width() if height == most else 0
        return QSize(self._inner.minimumSizeHint().width() + bar, height)

    def _whole(self) -> int:
        """The form's height in the width it has, or in the one its dialog will have."""
        if not self._inner.hasHeightForWidth():
            return self._inner.sizeHint().height()
        least = max(self.window().minimumWidth() - 2 * LARGE, self._inner.minimumSizeHint().width())
        return self._inner.heightForWidth(self.viewport().width() if self.isVisible() else least)


class FormDialog(GrowingDialog):
    """Subclasses add fields to ``form`` and say in ``send`` what is done; ``done_with`` carries the result.

    Buttons seldom wanted go into ``rare``, at the left.
    """

    done_with = Signal(object)

    def __init__(
        self, desk: Desk, title: str, verb: str, *, intro: str = "", danger: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.form = Form(FormPlace.of(desk), type(self).__name__)
        self.form.submitted.connect(self.submit)
        self.form.cancelled.connect(self.reject)
        self.verb = button(with_key(verb, self.tr("Enter")), self.submit, look="danger" if danger else "main")
        leave = button(with_key(self.tr("Cancel"), "Esc"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2", wrap=True))
        if intro:
            column.addWidget(words(intro, wrap=True))
        column.addWidget(FormArea(self.form), 1)
        self._noted_so_far = words("", "ok")
        self._noted_so_far.hide()
        column.addWidget(self._noted_so_far)
        self.rare = side_by_side(stretch=False)
        bottom = side_by_side(leave, self.verb, stretch=False)
        bottom.insertLayout(0, self.rare)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        self._next_keeps: tuple[str, ...] = ()
        self._for_next = False
        self._next_count = 0

    def offer_another(self, *kept: str) -> None:
        """A second verb: what is typed is saved and the boxes are free for the next one; those ``kept`` stay filled."""
        self._next_keeps = kept
        made = button(with_key(self.tr("Save and another"), self.tr("Shift+Enter")), self._save_for_next)
        made.setShortcut("Shift+Return")
        self.rare.addWidget(made)

    def _save_for_next(self) -> None:
        self._for_next = True
        self.submit()

    def submit(self) -> None:
        values = self.form.values()
        if values is not None and self.verb.isEnabled():
            self.send(values)
        elif values is None:
            self._for_next = False

    def send(self, values: dict[str, Any]) -> None:
        raise NotImplementedError

    def run(self, action: Any, *args: Any, **kwargs: Any) -> None:
        """The command with what was typed; the box closes when it is done."""
        self.verb.setEnabled(False)
        self.desk.runner.run(
            action,
            *args,
            on_done=self._finish,
            on_refused=self.show_refusal,
            on_end=lambda: self.verb.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
            **kwargs,
        )

    def show_refusal(self, error: GremialError) -> None:
        self._for_next = False
        self.form.show_refusal(error)

    def _finish(self, value: Any) -> None:
        self.done_with.emit(value)
        if not self._for_next:
            self.accept()
            return
        self._for_next = False
        self._next_count += 1
        free = [name for name in self.form.names if name not in self._next_keeps]
        self.form.put(dict.fromkeys(free))
        said = self.tr("Noted so far: {count}").format(count=self._next_count)
        self._noted_so_far.setText(f"✓ {said}")
        self._noted_so_far.show()
        self.form.focus_on(free[0])
