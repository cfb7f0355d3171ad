"""The PC of the office: every page fits a small window. Nothing stands outside it, no button loses its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.models.dues.commands import PaymentOrder, pay
from app.office import Office
from app.ui.main_window import MainWindow, Opened, Tools
from app.ui.pages import PAGES
from app.ui.runner import Runner
from tests.ui.pages.treasury_office import DUE, TODAY, furnish

SPANISH: Final = Path(__file__).parents[2] / "resources" / "i18n" / "app_es.ts"
SIZES = ((1366, 700), (1080, 660), (960, 540), (910, 512))
"""The smallest is a 1366 x 768 screen at 150 %, less the bar of the tasks."""
_ARROW = 30  # px a choice needs for its arrow


class Spanish(QTranslator):
    """The words people see, which are longer than ours, read from their source: nothing needs to be compiled."""

    def __init__(self, source: Path = SPANISH) -> None:
        super().__init__()
        self._words: dict[tuple[str, str], list[str | None]] = {}
        for context in ElementTree.parse(source).getroot().iter("context"):
            for message in context.iter("message"):
                said = [form.text or "" for form in message.iter("numerusform")] or [
                    message.findtext("translation", "")
                ]
                self._words[context.findtext("name", ""), message.findtext("source", "")] = said

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        said = self._words.get((context, source), [None])
        return said[0 if n in (-1, 1) else -1]


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[Spanish]:
    words = Spanish()
    qapp.installTranslator(words)
    yield words
    qapp.removeTranslator(words)


@pytest.fixture
def window(qtbot: QtBot, office: Office, tools: Tools, spanish: Spanish) -> Iterator[MainWindow]:
    ids = furnish(office)
    office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY))
    runner = Runner(inline=True)
    runner.use(office)
    made = MainWindow(Tools(runner, tools.theme, tools.prefs, tools.dialogs))
    qtbot.addWidget(made)
    made.show_office(
        Opened(
            office.facts, sorted({one.needs for one in PAGES if one.needs}), PAGES, office.clock.today, office.attend
        )
    )
    yield made
    made.clear_office()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def cut(window: QWidget) -> list[str]:
    """Words that cannot be read whole: wider than their place, or reaching out of the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
        if isinstance(widget, QPushButton) and widget.text():
            seen = min(widget.width(), widget.visibleRegion().boundingRect().width())
            if seen < widget.sizeHint().width():
                found.append(f"button {widget.text()!r}: {seen} of {widget.sizeHint().width()}")
        elif isinstance(widget, QComboBox):
            needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + _ARROW
            if widget.width() < needed:
                found.append(f"choice {widget.currentText()!r}: {widget.width()} of {needed}")
        elif isinstance(widget, QLabel) and widget.text() and right > window.width():
            found.append(f"text {widget.text()[:40]!r} ends at {right}")
    return found


def sideways(window: MainWindow) -> int:
    """How many px of the page in sight are beyond its place."""
    area = window.stack.currentWidget() if window.stack else None
    assert isinstance(area, QScrollArea)
    return area.horizontalScrollBar().maximum()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_fits_the_window_of_the_office(window: MainWindow, size: tuple[int, int]) -> None:
    window.showNormal()
    window.resize(*size)
    for entry in PAGES:
        window.go(entry.key)
        settle()
        assert window.stack is not None
        assert window.stack.current == entry.key
        assert (window.width(), window.height()) == size, entry.key
        assert cut(window) == [], entry.key
        assert sideways(window) == 0, entry.key


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_counter_with_a_receipt_on_screen_is_not_wider_than_the_window(
    window: MainWindow, office: Office, size: tuple[int, int]
) -> None:
    from app.ui.pages.treasury.counter import CounterPage

    window.showNormal()
    window.resize(*size)
    member = office.read(lambda reader: reader.value("SELECT id FROM member WHERE number = '13'"))
    window.go("dues.collect", member)
    settle()
    page = window.findChild(CounterPage)
    assert page is not None
    assert cut(window) == []
    page.panel.collect.click()
    settle()
    assert page.paper.receipt_id
    assert page.paper.isVisible()
    assert cut(window) == []
    assert (window.width(), window.height()) == size
    page.paper.clear()
