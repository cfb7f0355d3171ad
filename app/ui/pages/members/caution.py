"""What looks odd about a form, above the button that saves it all the same: said once, then the person decides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.messages import say
from app.models.base.errors import Problem
from app.ui.pieces import with_key, words


class Caution(QFrame):
    """Hidden until there is something to say; ``save`` is the button whose words then admit it."""

    def __init__(self, save: QPushButton) -> None:
        super().__init__()
        self.setProperty("look", "caution")
        self._save = save
        self._usual = save.text()
        self._seen: tuple[Problem, ...] = ()
        self.text = words("", wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        self.hide()

    def stops(self, found: Sequence[Problem]) -> bool:
        """Shows what looks odd; true when the person has not seen exactly this yet."""
        if not found or tuple(found) == self._seen:
            return False
        self._seen = tuple(found)
        self.mention(found)
        self._save.setText(with_key(self.tr("Save all the same"), self.tr("Enter")))
        return True

    @property
    def asks(self) -> bool:
        """Whether something was said that the person has to answer by saving again."""
        return bool(self._seen)

    def mention(self, found: Sequence[Problem]) -> None:
        """Says something while somebody types; nothing is asked yet."""
        self.text.setText("\n".join(say(problem) for problem in found))
        self.setVisible(bool(found))

    def forget(self) -> None:
        """Something was typed: what was asked before may not hold any more."""
        if self._seen:
            self._seen = ()
            self.hide()
            self._save.setText(self._usual)
