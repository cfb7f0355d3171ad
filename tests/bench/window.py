"""One start of a window in a process of its own: ours on an office, or a bare one with a table; tells its times.

``python -m tests.bench.window prepare|ours|bare FILE``; the start's moment comes in ``BENCH_STARTED``.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

STARTED = float(os.environ.get("BENCH_STARTED", "0"))
ROWS = 10_000


def main(kind: str, path: Path) -> int:
    if kind == "prepare":
        return _prepare(path)
    return _ours(path) if kind == "ours" else _bare()


def _tell(found: dict[str, float]) -> None:
    """Says what was measured and leaves at once: closing is not what is measured."""
    with Path("/proc/self/status").open(encoding="ascii") as file:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in file if line.startswith("Vm")}
    sys.stdout.write(json.dumps({**found, "megabytes": sizes["VmRSS"] / 1024}) + "\n")
    sys.stdout.flush()
    os._exit(0)


def _prepare(path: Path) -> int:
    """As on any morning but the first: one name serves at this desk."""
    from app.models.base.own_folder import data_folder
    from app.office import Office
    from app.ui.prefs import Prefs

    with Office.open(path, "Marta") as office:
        prefs = Prefs(data_folder() / "window.ini")
        prefs.remember_person(office.facts.uid, "Marta")
        prefs.sync()
    return 0


def _ours(path: Path) -> int:
    """The program's own way to its window, with two looks added: its first paint, and its page filled and painted."""
    from PySide6.QtCore import QTimer

    from app.ui import program, start
    from app.ui.main_window import MainWindow

    found: dict[str, float] = {}
    paint, begin = MainWindow.paintEvent, program.Program.begin

    def painted(self: Any, event: Any) -> None:
        paint(self, event)
        found.setdefault("painted", time.monotonic() - STARTED)

    def begun(self: Any, wanted: Path | None) -> bool:
        done = begin(self, wanted)
        self.bench = QTimer(self)
        self.bench.timeout.connect(lambda: _look(self, found))
        self.bench.start(2)
        return done

    MainWindow.paintEvent = painted  # type: ignore[method-assign]
    program.Program.begin = begun  # type: ignore[method-assign]
    return start.main(path)


def _look(running: Any, found: dict[str, float]) -> None:
    window = running.window
    if window is None or window.stack is None or window.stack.page is None or running.runner.busy:
        return
    window.repaint()
    found["filled"] = time.monotonic() - STARTED
    _tell(found)


def _bare() -> int:
    """What Qt itself needs: a window with a table of as many rows, in a list."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Rows(QAbstractTableModel):
        rows = tuple((str(n), f"Nombre y Apellido {n}", f"{n}-1", "0981 000000", "Activo", "0") for n in range(ROWS))

        def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
            return len(self.rows)

        def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
            return 6

        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
            return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    class Table(QTableView):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            _tell({"painted": time.monotonic() - STARTED})

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = Table()
    table.setModel(Rows())
    window.setCentralWidget(table)
    window.resize(1100, 700)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
