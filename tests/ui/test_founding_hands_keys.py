"""The keys of the hand that notes many: Shift+Enter saves and leaves the boxes free, Enter saves and closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.agreements.areas import areas_of
from app.models.agreements.queries import resolve_agreement
from tests.ui.founding_hands import *  # noqa: F403 - the fixtures of these tests
from tests.ui.founding_hands import Sits, note_agreement


def test_many_are_noted_with_the_keyboard_alone(sits: Sits, qtbot: QtBot) -> None:
    marta = sits("Gremio de práctica", "PY")
    note_agreement(marta, "Convenio", "Norte")

    def form() -> None:
        marta.fill({"Qué es": "Línea", "Nombre": "Leyes"})
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: "✓ Anotados hasta ahora: 1" in marta.reads())
        marta.answer("Proyectos")  # the cursor is where the next one begins, and it is a line again
        marta.enter()

    marta.press("Áreas y texto")
    marta.press("Agregar un área", form)
    kept = marta.office.read(areas_of, marta.office.read(resolve_agreement, "Convenio"))
    assert [(one.kind, one.name) for one in kept] == [("line", "Leyes"), ("line", "Proyectos")]
