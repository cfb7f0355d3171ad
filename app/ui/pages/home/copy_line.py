"""The line about the backup: when the last copy was made, and the button that makes one now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.jobs import backup
from app.ui.moments import moment_words
from app.ui.page import Desk
from app.ui.pages.home.seeing import COPY_WITHIN
from app.ui.pieces import MEDIUM, Card, button, restyle, words


class CopyLine(Card):
    """Calm while the last copy is younger than a week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text = words("", wrap=True)
        self.copy_button = button(self.tr("Copy now"), self.copy_now)
        self.body.setContentsMargins(MEDIUM + 4, MEDIUM, MEDIUM + 4, MEDIUM)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy_button)
        self.body.addLayout(row)

    def refresh(self) -> None:
        self._desk.runner.run(backup.newest, on_done=self._show, owner=self)

    def _show(self, found: backup.Copy | None) -> None:
        if found is None:
            text, look = self.tr("Backup: there is no copy yet."), "muted"
        else:
            text = self.tr("Backup: the last one is of {moment}.").format(moment=moment_words(found.made))
            days = (self._desk.today() - found.made.date()).days
            old = days > COPY_WITHIN.days
            text += " " + self.tr("That was %n day(s) ago.", "", days) if old else ""
            look = "" if old else "muted"
        self.text.setText(text)
        self.text.setProperty("look", look)
        restyle(self.text)

    def copy_now(self) -> None:
        self.copy_button.setEnabled(False)
        self._desk.runner.run(
            backup.make,
            on_done=self._copied,
            on_end=lambda: self.copy_button.setEnabled(True),
            owner=self,
            title=self.tr("Making the backup"),
        )

    def _copied(self, made: backup.MadeCopy) -> None:
        where: QWidget = self.text
        where.setToolTip(str(made.path))
        self._desk.notify(self.tr("Copy made and reviewed: {name}").format(name=made.path.name))
        self.refresh()
