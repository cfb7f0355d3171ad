"""The orderly start and end of the window: crash hook, application, Spanish; then the program takes over."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app import VERSION
from app.models.base.own_folder import data_folder
from app.models.base.resources import resource_path
from app.ui.crash import CrashHook
from app.ui.language import MissingWords, speak_spanish
from app.ui.opened_files import forget_shown
from app.ui.prefs import Prefs
from app.ui.program import PracticeJob, Program
from app.ui.runner import Runner
from app.ui.theme import Theme


def prepare_application(arguments: Sequence[str]) -> QApplication:
    """The application with its name; on Windows also the identity under which its windows are grouped."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - exists everywhere, windll only there

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Gremial.Gremial")
    app = QApplication(list(arguments[:1]))
    app.setApplicationName("Gremial")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("gremial")
    app.setWindowIcon(QIcon(str(resource_path("icons", "gremial.svg"))))
    return app


def main(path: Path | None = None, practice: PracticeJob | None = None) -> int:
    """Opens the window on ``path``, else on the last file, else the start window; returns the exit code.

    ``practice`` makes the practice office and returns its file; without it that choice is not offered.
    """
    folder = data_folder()
    hook = CrashHook(folder, VERSION)
    hook.install()
    app = prepare_application(sys.argv)
    try:
        speak_spanish(app)
    except MissingWords as error:
        QMessageBox.critical(None, "Gremial", f"The Spanish is missing; install the program again.\n{error}")
        return 3
    forget_shown()
    prefs = Prefs(folder / "window.ini")
    theme = Theme(app, prefs.theme())
    runner = Runner()
    program = Program(app, prefs, theme, runner, practice=practice)
    runner.crashed.connect(hook.report)
    hook.tell(program.dialogs.crash)
    try:
        return app.exec() if program.begin(path or prefs.last_file()) else 0
    finally:
        program.end()
        forget_shown()
        hook.remove()
