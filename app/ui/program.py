"""The running program: which office is open, how another one is opened, and what to say when it cannot be."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.messages import say
from app.models.base.errors import GremialError, Refused, Unavailable
from app.ui.dialogs import Dialogs
from app.ui.instance import Doorbell, raise_other
from app.ui.language import country_words
from app.ui.main_window import MainWindow, Opened, Tools
from app.ui.prefs import Prefs
from app.ui.runner import OfficeFile, Progress, Runner
from app.ui.start_window import StartWindow
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.office import Office

SUFFIX: Final = ".gremial"
LOCK_PATIENCE: Final = 1.0  # seconds; a window just closed may still be letting go
PracticeJob = Callable[[Progress], Path]


class Program(QObject):
    """The running program: at any moment the start window or an office."""

    def __init__(
        self,
        app: QApplication,
        prefs: Prefs,
        theme: Theme,
        runner: Runner,
        *,
        dialogs: Dialogs | None = None,
        practice: PracticeJob | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._prefs = prefs
        self._theme = theme
        self.runner = runner
        self._practice = practice
        runner.before_close = self._copy_on_close
        self.dialogs = dialogs or Dialogs(prefs, QApplication.activeWindow)
        self._bell = Doorbell(self)
        self._bell.rung.connect(self._come_forward)
        self._forgetful = False
        runner.changed.connect(lambda _changes: self._say_if_not_remembered())
        self._drop_country: Callable[[], None] = lambda: None
        self.window: MainWindow | None = None
        self.start: StartWindow | None = None
        self._office: Office | None = None

    def begin(self, path: Path | None) -> bool:
        """Shows the frame for ``path``, or the start window; false when another window has the file."""
        if path is None:
            self.show_start()
            return True
        if raise_other(path):
            return False
        self.open(path)
        return True

    def show_start(self) -> None:
        """The start window instead of the office's; the file is closed when another one is opened."""
        self._bell.take_down()
        self._leave_window()
        if self.start is not None:
            self.start.deleteLater()
        recent = self._prefs.recent_files()
        start = StartWindow(self._theme, self.runner, recent, practice=self._practice is not None)
        start.create_wanted.connect(self.create)
        start.open_wanted.connect(self.choose_file)
        start.practice_wanted.connect(self.practise)
        start.file_chosen.connect(self.open)
        start.show()
        self.start = start

    def choose_file(self) -> None:
        """Asks for a file and opens it."""
        pattern = self.tr("Office file") + f" (*{SUFFIX})"
        path = self.dialogs.open_file("office", self.tr("Open an office"), pattern)
        if path is not None and not raise_other(path):
            self.open(path)

    def open(self, path: Path, *, break_lock: bool = False, accept_copy: bool = False) -> None:
        """Opens the file in the worker while the frame is already in sight."""
        window = self._frame()

        def opener() -> Office:
            from app.office import Office  # noqa: PLC0415 - brings SQLite; the frame is painted first

            return Office.open(path, wait=LOCK_PATIENCE, break_lock=break_lock, accept_copy=accept_copy)

        self.runner.open(
            opener,
            on_done=lambda office: self._opened(window, path, office),
            on_refused=lambda error: self._not_opened(path, error),
            title=self.tr("Opening {name}").format(name=path.stem),
        )

    def create(self) -> None:
        """The first day: asks, makes the file in the worker, opens it."""
        from app.ui.new_office import NewOfficeDialog  # noqa: PLC0415 - once in an office's life

        dialog = NewOfficeDialog(self._theme, self._prefs, self.dialogs, self.runner, QApplication.activeWindow())
        if dialog.exec() and dialog.made is not None:
            self.open(dialog.made)

    def practise(self) -> None:
        """Makes a fresh practice office, or opens the one that is there."""
        if self._practice is not None:
            self.runner.do(self._practice, on_done=self.open, title=self.tr("Preparing the practice office"))

    @staticmethod
    def _copy_on_close(office: OfficeFile) -> None:
        """A proven copy after every day's work; where it cannot be made, "Home" shows how old the last one is."""
        from app.jobs.backup import copy_when_due  # noqa: PLC0415 - not needed to open a window

        with contextlib.suppress(GremialError):
            copy_when_due(cast("Office", office), after=timedelta(0))

    def end(self) -> bool:
        """After the last window closed: finishes what was begun and closes the file."""
        self._bell.take_down()
        if self.window is not None:
            self.window.clear_office()
        self._prefs.sync()
        return self.runner.close()

    def _frame(self) -> MainWindow:
        if self.window is None:
            tools = Tools(self.runner, self._theme, self._prefs, self.dialogs)
            self.window = MainWindow(tools)
            self.window.other_office_wanted.connect(self._other_office)
        self.window.clear_office()
        self.window.show()
        if self.start is not None:
            self.start.hide()
            self.start.deleteLater()
            self.start = None
        return self.window

    def _opened(self, window: MainWindow, path: Path, office: Office) -> None:
        # A third of the program, which nobody needs to see the frame.
        from app.jobs.modules import used_modules  # noqa: PLC0415
        from app.ui.pages import PAGES  # noqa: PLC0415

        self._prefs.remember_file(path)
        self._bell.hang(path)
        self._drop_country()
        self._drop_country = country_words(self._app, office.facts.country)
        window.show_office(
            Opened(
                facts=office.facts,
                modules=self.runner.now(used_modules),
                entries=PAGES,
                today=office.clock.today,
                serve=lambda name: self.runner.do(lambda _progress: office.attend(name)),
            )
        )
        self._office, self._forgetful = office, False
        self.runner.do(lambda _progress: office.get_ready())  # the first receipt of the morning does not wait for it
        self._say_standing(office.standing.missing, office.standing.relation)
        self._warn_about_place(path)
        self._warn_about_clock(window)

    def _warn_about_clock(self, window: MainWindow) -> None:
        """A clock that was set back would date every receipt wrongly; it is said and blocks nothing."""
        from app.office.clock_check import clock_problem  # noqa: PLC0415 - after the first paint

        if (problem := self.runner.now(clock_problem)) is not None:
            window.notices.notify(say(problem), self.tr("Understood"), lambda: None)

    def _say_standing(self, missing: Sequence[tuple[str, int]], relation: str) -> None:
        """A copy older than this PC remembers was mended on opening: that is said, with the numbers."""
        if relation not in ("behind", "diverged"):
            return
        numbers = ", ".join(f"{code}-{number}" for code, number in missing) or self.tr("none")
        self.dialogs.message(
            self.tr("This file is older than what this PC remembers of the office."),
            self.tr(
                "Receipts that were given and are not in this copy: {numbers}. They were noted as missing; "
                "enter them from the duplicates. The next receipt continues after the highest number."
            ).format(numbers=numbers),
        )

    def _say_if_not_remembered(self) -> None:
        """Once, until it works again: what this PC keeps outside the file could not be written."""
        forgetful = self._office is not None and not self._office.remembered
        if forgetful and not self._forgetful and self.window is not None:
            self.window.notices.notify(
                self.tr(
                    "What was done is saved in the office's file, but this PC could not note it apart: its disk may be "
                    "full. Make a backup today and free some room."
                )
            )
        self._forgetful = forgetful

    def _warn_about_place(self, path: Path) -> None:
        from app.office.places import place_of  # noqa: PLC0415 - after the first paint

        texts = {
            "network": self.tr(
                "The file lies on a network drive. Keep it on this PC's own disk and make backups there."
            ),
            "cloud": self.tr(
                "The file lies in a folder that is copied to the internet, which can damage it. Keep it "
                "elsewhere on this PC and leave only backups there."
            ),
        }
        place = place_of(path)
        if place in texts and self.window is not None:
            self.window.notices.notify(texts[place])

    def _not_opened(self, path: Path, error: GremialError) -> None:
        """Says why, and offers the way on where there is one."""
        other = self.tr("Choose another file")
        if isinstance(error, Unavailable) and error.code == "office.locked":
            detail = self.tr(
                "If that PC is off or no longer has it open, you may go on. If it is in use there, work done "
                "here or there is lost."
            )
            if self.dialogs.choose(say(error), [other, self.tr("Open anyway")], detail=detail, danger=True):
                self.open(path, break_lock=True)
                return
        elif isinstance(error, Refused) and error.code == "office.diverged":
            detail = self.tr("Go on only if this is the file the office has decided to keep.")
            if self.dialogs.choose(say(error), [other, self.tr("Go on with this file")], detail=detail, danger=True):
                self.open(path, accept_copy=True)
                return
        else:
            self.dialogs.message(say(error), str(path))
        self._prefs.forget_last_file()
        self.show_start()

    def _other_office(self) -> None:
        """Back to the start window; the office stays open until another one is chosen or the program ends."""
        self._prefs.forget_last_file()
        self.show_start()

    def _leave_window(self) -> None:
        if self.window is not None:
            self.window.clear_office()
            self.window.hide()

    def _come_forward(self) -> None:
        window: QWidget | None = self.window or self.start
        if window is not None:
            window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
            window.raise_()
            window.activateWindow()
