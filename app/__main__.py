"""The door of the program.

No verb opens the window (on an office file, if one is named), a verb is the command line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


def main() -> int:
    """Returns the exit code; each side is imported only when it is wanted."""
    arguments = sys.argv[1:]
    office = _office_for_window(arguments)
    if office is None and arguments:
        from app.cli.root import program  # noqa: PLC0415 - the window must start without click

        return int(program.main(arguments, standalone_mode=True))
    if _without_display():
        from app.cli.root import no_display  # noqa: PLC0415 - as above

        return no_display()
    from app.ui.start import main as window  # noqa: PLC0415 - the command line works without Qt's widgets

    return window(Path(office) if office else None, practice=_practice)


def _without_display() -> bool:
    """Whether Qt would abort the process because it finds neither X11 nor Wayland."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _office_for_window(arguments: Sequence[str]) -> str | None:
    """The office file when nothing but one is named: a double click, ``--office FILE``, or the environment."""
    if not arguments:
        return os.environ.get("GREMIAL_OFFICE")
    if len(arguments) == 1 and arguments[0].lower().endswith(".gremial"):
        return arguments[0]
    if len(arguments) == 1 and arguments[0].startswith("--office="):
        return arguments[0].removeprefix("--office=")
    return arguments[1] if len(arguments) == 2 and arguments[0] == "--office" else None


def _practice(progress: Callable[[int, int, str], None]) -> Path:
    from app.jobs.demo import practice_office  # noqa: PLC0415 - draws papers: only when somebody practises

    return practice_office(progress)


if __name__ == "__main__":
    sys.exit(main())
