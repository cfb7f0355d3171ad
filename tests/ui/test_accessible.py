"""For whoever does not see the screen or has no mouse: every place of the cursor has a name of its own."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from app.ui.dialogs import QuestionBox
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.keys_list import KeysDialog
from app.ui.main_window import MainWindow, Opened
from app.ui.new_office import NewOfficeDialog
from app.ui.palette import Palette
from app.ui.preview import Preview
from app.ui.serving import WhoDialog
from app.ui.start_window import StartWindow
from tests.ui.fakes import ENTRIES


def nameless(root: QWidget) -> list[str]:
    """The widgets in sight that take the cursor by key and have no accessible name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        inside_area = isinstance(widget.parentWidget(), QAbstractScrollArea)  # its viewport and bars
        by_key = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not by_key or inside_area or not widget.isVisibleTo(root) or widget is root:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def doubled_mnemonics(root: QWidget) -> list[str]:
    texts = [w.text() for kind in (QAbstractButton, QLabel) for w in root.findChildren(kind) if w.isVisibleTo(root)]
    letters = [found.group(1).lower() for text in texts if (found := re.search(r"(?<!&)&([^&\s])", text))]
    return [letter for letter, count in Counter(letters).items() if count > 1]


@pytest.fixture
def window(tools, facts, dialogs, qtbot) -> MainWindow:
    dialogs.serving = "Marta"
    made = MainWindow(tools)
    made.show()
    modules = ["members", "dues", "meetings", "fairs"]
    made.show_office(Opened(facts, modules, ENTRIES, lambda: date(2026, 11, 21), lambda name: None))
    qtbot.addWidget(made)
    return made


def check(widget: QWidget) -> None:
    assert nameless(widget) == []
    assert doubled_mnemonics(widget) == []


@pytest.mark.parametrize("key", [entry.key for entry in ENTRIES])
def test_every_page_of_the_window(window, key):
    window.go(key)
    check(window)


def test_the_start_window(theme, runner, qtbot):
    made = StartWindow(theme, runner, [Path("Documentos") / "CIE & Cía.gremial"], practice=True)
    qtbot.addWidget(made)
    made.show()
    check(made)


def test_every_step_of_the_first_day(theme, prefs, dialogs, runner, qtbot):
    made = NewOfficeDialog(theme, prefs, dialogs, runner)
    qtbot.addWidget(made)
    made.show()
    made.form.put({"name": "Cámara de Prueba"})
    for _ in range(3):
        check(made)
        made.next()
    check(made)


def test_the_boxes(window, desk, theme, qtbot):
    boxes = [
        WhoDialog(["Marta", "Ramón"], None),
        KeysDialog(window.action_table(), window),
        QuestionBox(None, "¿Anular?", "Se anula.", ["Cancelar", "Anular"], danger=True),
        Palette(theme, window.sources(), window),
        Preview(desk),
    ]
    for box in boxes:
        qtbot.addWidget(box)
        box.show()
        check(box)


def test_a_form_with_every_kind_of_field(desk, qtbot):
    form = Form(FormPlace.of(desk), "all")
    form.text("a", "Nombre")
    form.lines("b", "Notas")
    form.day("c", "Desde")
    form.money("d", "Cuota")
    form.choice("e", "Categoría", [(1, "Activo")])
    form.check("f", "Recibe por WhatsApp")
    form.tax_id("g", "RUC")
    form.number("h", "Último recibo")
    qtbot.addWidget(form)
    form.show()
    check(form)


def test_the_cursor_is_seen_wherever_it_is(window, theme, qapp):
    """A button with the cursor does not look like one without."""
    window.go("meetings")
    made = window._bar._search
    window.stack.page.setFocus()
    qapp.processEvents()
    without = made.grab().toImage()
    made.setFocus()
    qapp.processEvents()
    assert made.grab().toImage() != without
