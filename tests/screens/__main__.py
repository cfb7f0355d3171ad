"""Renders every page for human eyes, in both palettes and three scales: `python -m tests.screens OUT_DIR`.

Nothing is compared by pixel. Each scale needs its own process, because Qt reads it at start.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

SCALES = ("1", "1.5", "2")
WIDTH, HEIGHT = 1280, 720


def main() -> int:
    parser = ArgumentParser(prog="tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--office", type=Path, help="an office file to look at; else an empty one is made")
    parser.add_argument("--only", default="", help="only screens whose name contains this")
    parser.add_argument("--scale", choices=SCALES)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.scale:
        render(chosen.out, chosen.office, chosen.scale, chosen.only)
        return 0
    codes = []
    for scale in SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        arguments = [sys.executable, "-m", "tests.screens", *sys.argv[1:], "--scale", scale]
        codes.append(subprocess.run(arguments, env=environment, check=False).returncode)
    sys.stdout.write(f"{len(list(chosen.out.glob('*.png')))} PNG in {chosen.out}\n")
    return max(codes)


def render(out: Path, office_file: Path | None, scale: str, only: str) -> None:
    """All screens of one scale."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["GREMIAL_DATA"] = str(home / "data")
        os.environ["GREMIAL_KEYS"] = str(home / "keys")
        os.environ["HOME"] = str(home)
        _render_in(home, out, office_file, scale, only)


def _say_unless_known(_kind: object, _context: object, text: str) -> None:
    """The invisible screen cannot pass on size hints and says so for every window."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _render_in(home: Path, out: Path, office_file: Path | None, scale: str, only: str) -> None:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QFont

    from app.office import Office
    from app.ui.language import speak_spanish
    from app.ui.main_window import MainWindow, Opened, Tools
    from app.ui.pages import PAGES
    from app.ui.prefs import Prefs
    from app.ui.runner import Runner
    from app.ui.start import prepare_application
    from app.ui.theme import Theme
    from tests.ui.fakes import FakeDialogs

    qInstallMessageHandler(_say_unless_known)
    app = prepare_application(["gremial"])
    app.setFont(QFont("Open Sans", 9))
    speak_spanish(app)
    prefs = Prefs(home / "window.ini")
    theme = Theme(app, "light")
    dialogs = FakeDialogs(prefs)
    dialogs.serving = "Marta Benítez"
    path = _copy_of(office_file, home) if office_file else _empty_office(home)
    with Office.open(path, "Marta Benítez") as office:
        runner = Runner(inline=True)
        runner.use(office)
        tools = Tools(runner, theme, prefs, dialogs)
        window = MainWindow(tools)
        window.resize(WIDTH, HEIGHT)
        modules = ["members", "dues", "meetings", "fairs", "agreements", "alliance"]
        window.show_office(Opened(office.facts, modules, PAGES, office.clock.today, office.attend))

        def snap(widget: object, name: str) -> None:
            if only not in name:
                return
            for choice in ("light", "dark"):
                theme.choose(choice)
                for _ in range(3):
                    app.processEvents()
                widget.grab().save(str(out / f"{name}-{choice}-{int(float(scale) * 100)}.png"))

        window.show()
        for entry in PAGES:
            window.go(entry.key)
            snap(window, entry.key)
        _frame_screens(snap, window, tools)
        window.close()


def _frame_screens(snap: Callable[[object, str], None], window: object, tools: object) -> None:
    """The screens that are no page: start, first day, who serves, keys, a question, search everything."""
    from app.ui.dialogs import QuestionBox
    from app.ui.keys_list import KeysDialog
    from app.ui.new_office import NewOfficeDialog
    from app.ui.palette import Palette
    from app.ui.serving import WhoDialog
    from app.ui.start_window import StartWindow

    recent = [Path("Documentos") / "CCA.gremial", Path("PENDRIVE") / "Alianza.gremial"]
    first_day = NewOfficeDialog(tools.theme, tools.prefs, tools.dialogs, tools.runner)
    shown = {
        "frame.start": StartWindow(tools.theme, tools.runner, recent, practice=True),
        "frame.who": WhoDialog(["Marta Benítez", "Ramón Ayala"], None),
        "frame.keys": KeysDialog(window.action_table(), window),
        "frame.question": QuestionBox(
            None,
            "¿Anular el recibo 004513?",
            "La deuda vuelve a quedar abierta. Guarde el papel anulado con el duplicado.",
            ["Cancelar", "Anular el recibo"],
            danger=True,
        ),
        "frame.search": Palette(tools.theme, window.sources(), window),
    }
    for name, widget in shown.items():
        widget.show()
        snap(widget, name)
        widget.close()
    first_day.show()
    first_day.resize(648, 700)  # the invisible screen is smaller than any real one
    first_day.next()
    snap(first_day, "frame.first-day-1")
    first_day.form.put({"name": "Cámara de Comercio de Prueba", "short": "CCP"})
    for step in (2, 3, 4):
        first_day.next()
        snap(first_day, f"frame.first-day-{step}")
    first_day.close()


def _empty_office(home: Path) -> Path:
    from app.jobs.new_office import NewOffice, new_office

    wanted = NewOffice(name="Cámara de Comerciantes de Prueba", short="CCP", country="PY", practice=True)
    return new_office(home / "vista.gremial", wanted).path


def _copy_of(office_file: Path, home: Path) -> Path:
    copy = home / office_file.name
    copy.write_bytes(office_file.read_bytes())
    return copy


if __name__ == "__main__":
    raise SystemExit(main())
