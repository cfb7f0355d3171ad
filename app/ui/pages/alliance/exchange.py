"""Sending, receiving and linking as the person does them: which file, where to, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.jobs import linking, packages
from app.jobs.plain_package import make_plain
from app.messages import say
from app.messages import words as named
from app.models.alliance.overview import GuildLine
from app.ui.page import Desk
from app.ui.pages.alliance.code_box import CodeDialog
from app.ui.pages.alliance.link import PURPOSE, LinkDialog
from app.ui.pages.alliance.outgoing import OutgoingDialog

PATTERN: Final = "(*.age)"
_GOOD: Final = ("accepted", "already")


class Exchange(QObject):
    """What the page's buttons do. ``linked`` is told by the page each time it reads."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.linked: Sequence[GuildLine] = ()

    # -- sending ------------------------------------------------------------------------------

    def send(self) -> None:
        """A guild's next package; with several linked alliances it asks for which one."""
        to = self._whom()
        if to:
            self.send_to(to)

    def send_to(self, office_uid: str) -> None:
        folder = self._folder()
        if folder is not None:
            title = self.tr("Preparing what goes out")
            self._desk.runner.run(packages.make, folder, office_uid, on_done=self._sent, owner=self._page, title=title)

    def reply_all(self) -> None:
        """An alliance tells every guild what it has: one small file each."""
        folder = self._folder()
        if folder is not None:
            title = self.tr("Preparing the replies")
            self._desk.runner.run(packages.make_for_all, folder, on_done=self._replied, owner=self._page, title=title)

    def _whom(self) -> str:
        names = [line.name for line in self.linked]
        if len(names) <= 1:
            return self.linked[0].office_uid if names else ""
        place = self._desk.dialogs.choose(self.tr("Send to whom?"), [self.tr("Cancel"), *names])
        return self.linked[place - 1].office_uid if place else ""

    def _folder(self) -> Path | None:
        return self._desk.dialogs.folder(PURPOSE, self.tr("Where to? (stick or folder)"))

    def _sent(self, made: packages.MadePackage) -> None:
        text = self.tr("The file “{file}” is for {name}: give it on the stick, or send it by message or mail.")
        code = self.tr("Check code: {code}. When they receive it they can read it to you by telephone.")
        detail = text.format(file=made.file.name, name=made.to) + "\n\n" + code.format(code=made.code)
        self._desk.dialogs.message(self.tr("Ready. The stick can be taken out."), detail)

    def _replied(self, made: list[packages.MadePackage]) -> None:
        lines = [f"{one.to}: {one.file.name}" for one in made]
        text = self.tr("Ready: %n reply(ies). Give each guild its own file.", "", len(made))
        self._desk.dialogs.message(text, "\n".join(lines))

    def make_plain(self) -> None:
        """Counts only, for an alliance that works with Excel."""
        folder = self._folder()
        if folder is not None:
            self._desk.runner.run(make_plain, folder, on_done=self._plain_made, owner=self._page)

    def _plain_made(self, path: Path) -> None:
        text = self.tr("“{name}” holds a cover to print and the counts as a spreadsheet. No row is about a person.")
        self._desk.dialogs.message(self.tr("Ready: the counts for Excel."), text.format(name=path.name))

    # -- receiving ----------------------------------------------------------------------------

    def receive(self) -> None:
        pattern = self.tr("Deliveries") + f" {PATTERN}"
        files = self._desk.dialogs.open_files(PURPOSE, self.tr("Which files came?"), pattern)
        if files:
            title = self.tr("Receiving")
            self._desk.runner.run(packages.receive, files, on_done=self._received, owner=self._page, title=title)

    def _received(self, results: list[packages.ReceivedFile]) -> None:
        good = all(result.status in (*_GOOD, "quarantined") for result in results)
        title = self.tr("Received.") if good else self.tr("Not everything could be received.")
        self._desk.dialogs.message(title, "\n\n".join(self._result_words(result) for result in results))

    def _result_words(self, result: packages.ReceivedFile) -> str:
        name = next((line.name for line in self.linked if line.office_uid == result.sender), result.file)
        if result.detail is not None:
            return f"{result.file}: {say(result.detail)}"
        text = f"{name}: {named(f'state.{result.state}')}"
        if result.problems:
            text += "\n" + self.tr("%n row(s) to review: open the guild to see them.", "", result.problems)
        if result.code and result.status in (*_GOOD, "quarantined"):
            text += "\n" + self.tr("Check code to read to them by telephone: {code}").format(code=result.code)
        return text

    # -- what is done once ----------------------------------------------------------------------

    def link(self) -> None:
        box = LinkDialog(self._desk, self._page)
        box.linked.connect(self._linked)
        box.exec()
        box.deleteLater()

    def _linked(self, name: str) -> None:
        self._desk.notify(self.tr("Linked with {name}.").format(name=name))

    def save_key(self) -> None:
        folder = self._folder()
        if folder is not None:
            self._desk.runner.run(linking.key_file, folder, on_done=self._key_saved, owner=self._page)

    def _key_saved(self, saved: linking.KeyFile) -> None:
        text = self.tr("Give the file “{name}” to the other office.").format(name=saved.file.name)
        numbers = self.tr("Our numbers, to read by telephone when they ask: {numbers}")
        self._desk.dialogs.message(text, numbers.format(numbers=saved.fingerprint))

    def note_code(self) -> None:
        box = CodeDialog(self._desk, self._page)
        box.noted.connect(self._noted)
        box.exec()
        box.deleteLater()

    def _noted(self) -> None:
        self._desk.notify(self.tr("Noted: they already have what was sent."))

    def see_outgoing(self) -> None:
        to = self.linked[0].office_uid if self.linked else ""
        box = OutgoingDialog(self._desk, to, self._page)
        box.exec()
        box.deleteLater()
