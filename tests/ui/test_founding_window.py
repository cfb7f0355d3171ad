"""The founding cases through the window: what the documents say can be read on the pages of agreements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.jobs.demo.founding import make_founding
from app.models.base.database import Clock
from app.office import Office
from app.ui.main_window import MainWindow, Opened, Tools
from app.ui.pages import PAGES
from app.ui.runner import Runner
from tests.ui.test_small_windows import Spanish, spanish

__all__ = ["spanish"]

Show = Callable[[str], MainWindow]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path, clock: Clock, tools: Tools, spanish: Spanish) -> Iterator[Show]:
    """Opens the window on the office of a case."""
    windows: list[tuple[MainWindow, Office]] = []

    def opened(letter: str) -> MainWindow:
        office = Office.open(make_founding(tmp_path, letter, clock), "Marta", clock=clock)
        runner = Runner(inline=True)
        runner.use(office)
        window = MainWindow(Tools(runner, tools.theme, tools.prefs, tools.dialogs))
        qtbot.addWidget(window)
        used = sorted({one.needs for one in PAGES if one.needs})
        window.show_office(Opened(office.facts, used, PAGES, office.clock.today, office.attend))
        windows.append((window, office))
        return window

    yield opened
    for window, office in windows:
        window.clear_office()
        office.close()


def go(window: MainWindow, key: str) -> str:
    """Everything that can be read on a page, cell by cell and word by word."""
    window.go(key)
    for _ in range(4):
        QApplication.processEvents()
    assert window.stack is not None
    return read(window.stack.currentWidget())


def press(window: MainWindow, text: str) -> str:
    """Presses the button of that name on the page in sight; everything that can be read then."""
    assert window.stack is not None
    page = window.stack.currentWidget()
    button = next(one for one in page.findChildren(QAbstractButton) if one.text() == text and one.isVisibleTo(page))
    button.click()
    for _ in range(4):
        QApplication.processEvents()
    return read(page)


def read(page: QWidget) -> str:
    found = []
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page):
            found += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisibleTo(page):
            found.append(widget.text())
        elif isinstance(widget, QAbstractItemView) and widget.isVisibleTo(page) and widget.model() is not None:
            model = widget.model()
            found += [
                str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return "\n".join(found)


def test_scenario_a(show: Show) -> None:
    window = show("a")
    agreements = go(window, "agreements")
    for guild in ("Asomipymes", "Apep", "Asepy"):
        assert guild in agreements
    assert "Convenio de la alianza de tres gremios de mipymes" in agreements
    proposals = go(window, "agreements.cases")
    assert "Ley de Factoraje" in proposals
    assert "Ley del Pago Oportuno" in proposals
    assert "Feria en el Shopping Mariscal" in go(window, "agreements.activities")


def test_scenario_c(show: Show) -> None:
    board = go(show("c"), "agreements.cases")
    for title in (
        "Ley de Factoraje",
        "Ley del Pago Oportuno",
        "política regional de comercio exterior",
        "Agenda común",
    ):
        assert title in board
    assert "Idea" in board


def test_scenario_e(show: Show) -> None:
    window = show("e")
    assert "Sercotec · Fondo de Fortalecimiento Gremial" in go(window, "agreements.projects")
    done = go(window, "agreements.activities")
    for title in ("Taller de gestión", "Renovación del directorio", "Nuevo servicio para los socios"):
        assert title in done


def test_scenario_f(show: Show) -> None:
    window = show("f")
    listed = go(window, "agreements.districts")
    for commune in ("Rancagua", "Lolol", "Malloa", "San Fernando"):
        assert commune in listed
    assert "sin dato" in listed
    assert "10" in listed


def test_scenario_g(show: Show) -> None:
    window = show("g")
    assert "Gratuito" in go(window, "agreements.programmes")
    goal = press(window, "Meta y avance")
    for figure in ("200", "2.000", "10 %", "1.500"):
        assert figure in goal.replace("2,000", "2.000").replace("1,500", "1.500"), figure
    partners = press(window, "Países e instituciones")
    for university in ("Universidad de Valparaíso", "Universidad Nacional de Asunción", "Tecnológico de Antioquia"):
        assert university in partners


def test_scenario_h(show: Show) -> None:
    window = show("h")
    assert "Plan piloto de preparación para exportar" in go(window, "agreements")
    for centre in ("Concepción", "Talcahuano", "Cañete", "Ñuble"):
        assert f"Centro de Negocios de {centre}" in go(window, "agreements")
    assert "SERCOTEC Biobío" in go(window, "members")
