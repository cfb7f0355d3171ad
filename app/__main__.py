"""The door of the program: no arguments or an office file open the window, a verb goes to the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Returns the exit code; each side is imported only when it is wanted."""
    arguments = sys.argv[1:]
    if arguments and not _is_office_file(arguments):
        from app.cli.root import program  # noqa: PLC0415 - the window must start without click

        return int(program.main(arguments, standalone_mode=True))
    from app.ui.start import main as window  # noqa: PLC0415 - the command line works without Qt's widgets

    return window(Path(arguments[0]) if arguments else None)


def _is_office_file(arguments: list[str]) -> bool:
    """A double click on an office file starts the program with nothing but its path."""
    return len(arguments) == 1 and arguments[0].lower().endswith(".gremial")


if __name__ == "__main__":
    sys.exit(main())
