"""The menu below a button: it stands below it wherever the mouse is, and what cannot be done now is only seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.drop_menu import APART, drop_menu


def test_it_drops_below_its_button_and_does_what_is_chosen(qtbot: QtBot) -> None:
    under = QPushButton("Papeles")
    qtbot.addWidget(under)
    under.move(40, 30)
    under.show()
    seen: list[tuple[QPoint, list[bool]]] = []
    done: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [one for one in menu.actions() if not one.isSeparator()]
        seen.append((menu.pos(), [one.isEnabled() for one in texts]))
        texts[0].trigger()
        menu.close()

    QTimer.singleShot(0, choose)
    drop_menu(under, (("Esta lista", lambda: done.append("lista")), APART, ("Planilla para firmar", None)))
    assert seen == [(under.mapToGlobal(under.rect().bottomLeft()), [True, False])]
    assert done == ["lista"]
