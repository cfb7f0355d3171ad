"""The strip at the foot: only for what takes long, with a way to stop."""

from __future__ import annotations

import threading

from app.ui.pieces import EmptyState
from app.ui.progress import ProgressStrip
from app.ui.runner import Runner
from tests.ui.fakes import FakeOffice


def test_a_quick_task_shows_no_strip(runner, qtbot):
    strip = ProgressStrip(runner)
    qtbot.addWidget(strip)
    runner.run(lambda office, progress: None, title="Guardar")
    qtbot.wait(700)
    assert strip.isHidden()


def test_a_long_task_says_how_far_it_is_and_can_be_stopped(qapp, qtbot):
    runner = Runner()
    runner.use(FakeOffice())
    strip = ProgressStrip(runner)
    qtbot.addWidget(strip)
    stopped, gate = [], threading.Event()
    runner.cancelled.connect(stopped.append)

    def long(office, *, progress):
        for row in range(1_000_000):
            progress(row, 1_000_000, f"fila {row}")
            gate.wait(0.01)

    runner.run(long, title="Importar la lista")
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=2_000)
    qtbot.waitUntil(lambda: strip._bar.maximum() == 1_000_000 and strip._text.text().startswith("fila"))
    assert strip._title.text() == "Importar la lista"
    strip._stop.click()
    qtbot.waitUntil(lambda: len(stopped) == 1)
    assert strip.isHidden()
    runner.close()


def test_the_reason_for_an_empty_list_is_read_whole(theme, qtbot):
    reason = "Todavía no hay socios. Traiga la lista que ya tiene en Excel, o cargue el primero a mano; " * 3
    empty = EmptyState(theme, reason, "Importar", lambda: None)
    qtbot.addWidget(empty)
    empty.resize(700, 500)
    empty.show()
    label = empty._said
    assert label.height() >= label.heightForWidth(label.width())
