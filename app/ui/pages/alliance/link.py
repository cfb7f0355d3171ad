"""Linking with another office in three steps: give our file, open theirs, read the numbers to each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.jobs import linking
from app.messages import say
from app.models.alliance.counterparts import Counterpart
from app.models.base.errors import GremialError
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, Card, button, line, main_button, restyle, words

PURPOSE: Final = "packages"


class LinkDialog(QDialog):
    """Nothing is linked before the person says that the numbers are equal. ``linked`` carries the other's name."""

    linked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: linking.Introduced | None = None
        guild = desk.facts.kind == "guild"
        title = self.tr("Link with the alliance") if guild else self.tr("Link with a guild")
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        self._column.setSpacing(MEDIUM)
        self._column.addWidget(words(title, "h2"))
        self._add_steps(guild)
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self._column.addWidget(self._problem)
        self._compare = QWidget()
        self._compare.hide()
        self._column.addWidget(self._compare)
        self._column.addStretch(1)
        self._column.addLayout(self._bottom())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 92)

    def _add_steps(self, guild: bool) -> None:
        if guild:
            give = self.tr("1. Give the alliance our linking file, by stick, message or mail.")
            take = self.tr("2. Open the linking file that the alliance gave you.")
        else:
            give = self.tr("1. Give the guild our linking file, by stick, message or mail.")
            take = self.tr("2. Open the linking file that the guild gave you.")
        self.save_button = button(self.tr("Save our file…"), self.save_ours)
        self.open_button = button(self.tr("Open their file…"), self.open_theirs, look="main")
        self._saved = words("", "ok", wrap=True)
        self._saved.hide()
        self._column.addLayout(_step(give, self.save_button))
        self._column.addWidget(self._saved)
        self._column.addWidget(line())
        self._column.addLayout(_step(take, self.open_button))

    def _bottom(self) -> QHBoxLayout:
        self.close_button = button(self.tr("Close"), self.reject)
        self.differ_button = button(self.tr("They are not equal"), self.refuse)
        self.link_button = main_button(self.tr("They are equal: link"), self.link)
        for one in (self.differ_button, self.link_button):
            one.hide()
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for one in (self.close_button, self.differ_button, self.link_button):
            row.addWidget(one)
        return row

    # -- step 1: ours -----------------------------------------------------------------------------

    def save_ours(self) -> None:
        """Proposes our file's usual name; the person says where."""
        self._desk.runner.run(linking.registration_file_name, on_done=self._ask_where, owner=self)

    def _ask_where(self, name: str) -> None:
        pattern = self.tr("Linking file") + " (*.json)"
        path = self._desk.dialogs.save_file(PURPOSE, self.tr("Save our linking file"), pattern, name)
        if path is not None:
            self._desk.runner.run(
                linking.key_file, path, on_done=self._ours_saved, on_refused=self._show_refusal, owner=self
            )

    def _ours_saved(self, saved: linking.KeyFile) -> None:
        self._problem.hide()
        self._saved.setText(self.tr("Saved: {name}. It holds nothing secret.").format(name=saved.file.name))
        self._saved.show()

    # -- step 2: theirs ---------------------------------------------------------------------------

    def open_theirs(self) -> None:
        pattern = self.tr("Linking file") + " (*.json)"
        path = self._desk.dialogs.open_file(PURPOSE, self.tr("Their linking file"), pattern)
        if path is not None:
            self._problem.hide()
            self._desk.runner.run(
                linking.introduce, path, on_done=self.show_numbers, on_refused=self._show_refusal, owner=self
            )

    def _show_refusal(self, error: GremialError) -> None:
        self._forget()
        self._problem.setText(say(error))
        self._problem.show()

    # -- step 3: the numbers ----------------------------------------------------------------------

    def show_numbers(self, found: linking.Introduced) -> None:
        """Both offices' numbers, to be read aloud; whoever compares them proves the file was not swapped."""
        self._forget()
        self._found = found
        self._compare = QWidget()
        column = QVBoxLayout(self._compare)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(line())
        text = self.tr("3. Read these numbers to each other by telephone: they must be equal on both screens.")
        column.addWidget(words(text, "label", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(_numbers(found.our_name, found.our_numbers, self.tr("our numbers")), 1)
        row.addWidget(_numbers(found.theirs.name, found.their_numbers, self.tr("their numbers")), 1)
        column.addLayout(row)
        for said in self._remarks(found):
            column.addWidget(words(said, "muted", wrap=True))
        self._column.insertWidget(self._column.count() - 2, self._compare)
        self._show_verbs(comparing=True)
        QTimer.singleShot(0, self.adjustSize)
        self.link_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remarks(self, found: linking.Introduced) -> list[str]:
        if found.renewed:
            text = self.tr("{name} was already linked, with other numbers: theirs are new. Ask them why.")
        elif found.known:
            text = self.tr("{name} is already linked with these same numbers.")
        else:
            return []
        return [text.format(name=found.theirs.name)]

    def refuse(self) -> None:
        """The numbers differ: the file on one side is not the one the other gave."""
        self._forget()
        self._problem.setText(
            self.tr(
                "Nothing was linked. One of the two files is not the one the other office saved: exchange "
                "them again by another way, best by hand on a stick."
            )
        )
        self._problem.show()

    def _forget(self) -> None:
        self._found = None
        self._compare.hide()
        self._show_verbs(comparing=False)
        QTimer.singleShot(0, self.adjustSize)

    def _show_verbs(self, *, comparing: bool) -> None:
        """One main button at a time: the next thing to do."""
        self.close_button.setVisible(not comparing)
        self.differ_button.setVisible(comparing)
        self.link_button.setVisible(comparing)
        self.open_button.setProperty("look", "" if comparing else "main")
        restyle(self.open_button)

    def link(self) -> None:
        if self._found is not None:
            self.link_button.setEnabled(False)
            self._desk.runner.run(
                linking.link,
                self._found.theirs,
                on_done=self._linked,
                on_refused=self._show_refusal,
                on_end=lambda: self.link_button.setEnabled(True),
                owner=self,
            )

    def _linked(self, new: Counterpart) -> None:
        self.linked.emit(new.name)
        self.accept()


def _step(text: str, verb: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(MEDIUM)
    row.addWidget(words(text, wrap=True), 1)
    row.addWidget(verb)
    return row


def _numbers(name: str, numbers: str, whose: str) -> Card:
    """An office's name over its six groups of four digits, in two lines of three."""
    groups = numbers.split()
    shown = words("\n".join("   ".join(groups[start : start + 3]) for start in (0, 3)))
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(shown.font().pointSizeF() * 1.6)
    shown.setFont(font)
    shown.setMinimumHeight(QFontMetrics(font).lineSpacing() * 2 + SMALL)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setAccessibleName(f"{name}, {whose}")
    shown.setAccessibleDescription(numbers)
    card = Card()
    card.body.setSpacing(SMALL)
    title = words(name, "label", wrap=True)
    title.setMinimumHeight(title.fontMetrics().lineSpacing() * 2)  # both cards' numbers at one height
    title.setAlignment(Qt.AlignmentFlag.AlignTop)
    card.body.addWidget(title)
    card.body.addWidget(words(whose, "small"))
    card.body.addWidget(shown)
    card.body.addStretch(1)
    return card
