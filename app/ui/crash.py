"""When something happens that nobody foresaw: it is written to a file and told once, in words.

The office file was rolled back before that, by the office itself.
"""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from PySide6.QtCore import QObject, Qt, Signal

LOG_NAME: Final = "errores.log"
HARD_LOG_NAME: Final = "caida.log"


class CrashHook(QObject):
    """Catches what no handler caught, in every thread; ``happened`` carries the report, once a run."""

    happened = Signal(str)

    def __init__(self, folder: Path, version: str) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._version = version
        self._told = False
        self._hard: TextIO | None = None
        self._before: Callable[..., object] = sys.excepthook

    def install(self) -> str:
        """Takes over; returns what a hard crash of the last run left behind, "" for a calm one."""
        path = self._folder / HARD_LOG_NAME
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        self._hard = path.open("w", encoding="utf-8")
        faulthandler.enable(self._hard)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        return left.strip()

    def remove(self) -> None:
        """Back to how it was; an orderly end leaves no trace."""
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()
            (self._folder / HARD_LOG_NAME).unlink(missing_ok=True)
            self._hard = None

    def report(self, error: BaseException) -> None:
        """Writes the report; the first one of a run is also told."""
        text = report_text(error, self._version)
        with (self._folder / LOG_NAME).open("a", encoding="utf-8") as log:
            log.write(text + "\n")
        if not self._told:
            self._told = True
            self.happened.emit(text)

    def tell(self, listener: Callable[[str], object]) -> None:
        """Who shows it; called in the window's thread wherever it happened."""
        self.happened.connect(listener, Qt.ConnectionType.QueuedConnection)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error.with_traceback(trace))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def report_text(error: BaseException, version: str) -> str:
    """What a helper needs: versions and the trace; no row of the office."""
    lines = traceback.format_exception(error)
    return f"Gremial {version} · Python {platform.python_version()} · {platform.platform()}\n{''.join(lines)}"
