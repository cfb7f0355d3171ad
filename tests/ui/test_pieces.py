"""Small pieces: a sum in a text that wraps stays beside its sign, and says itself as it was written."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.pieces import words


@pytest.mark.parametrize(
    "text",
    ["Debería haber Gs. 340.000.", "Faltan Gs. -5.000", "S/ 12,50 y Bs 30,00", "R$ 10,00 · € 5,00", "Gs. por contar"],
)
def test_no_line_ends_between_the_sign_and_the_amount(text: str, qtbot: QtBot) -> None:
    label = words(text, wrap=True)
    qtbot.addWidget(label)
    shown = QLabel.text(label)
    assert label.text() == text
    assert not re.search(r"(Gs\.|Bs|S/|[$€]) -?\d", shown)
    assert shown.count("\N{NO-BREAK SPACE}") == len(re.findall(r"(?:Gs\.|Bs|S/|[$€]) -?\d", text))
    label.setText("Gs. 1")
    assert (label.text(), QLabel.text(label)) == ("Gs. 1", "Gs.\N{NO-BREAK SPACE}1")
