"""The card beside a list: it says that nothing is chosen, tabs are made on the first visit and stay open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.detail_card import CardTab, DetailCard, TabbedCard
from app.ui.page import Desk


class GuildCard(TabbedCard[QLabel]):
    """Of a guild only the name is known."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Elija un gremio en la lista.", "users")
        self.name = ""
        self.made: list[str] = []
        self.add_tabs(CardTab(code, code.title(), lambda code=code: self._make(code)) for code in ("datos", "historia"))

    def _make(self, code: str) -> QLabel:
        self.made.append(code)
        return QLabel()

    def show_guild(self, name: str) -> None:
        self.name = name
        self.show_head(name, "Nº 3", "", "Asunción")
        self.show_tab(self.open_tab)

    def fill_tab(self, tab: QLabel) -> None:
        tab.setText(self.name)


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> GuildCard:
    made = GuildCard(desk)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("scrolls", [False, True])
def test_a_card_says_that_nothing_is_chosen(qtbot: QtBot, desk: Desk, scrolls: bool) -> None:
    card = DetailCard(desk, "Elija uno en la lista.", "users", scrolls=scrolls)
    qtbot.addWidget(card)
    assert (card._nothing.isHidden(), card._ground.isHidden()) == (False, True)
    card.show_head("Panadería Sur", "Nº 3", "", "Luque")
    assert (card._nothing.isHidden(), card._ground.isHidden()) == (True, False)
    assert (card.accessibleName(), card._meta.text()) == ("Panadería Sur", "Nº 3 · Luque")
    card.show_name(None)
    assert (card._nothing.isHidden(), card._ground.isHidden()) == (False, True)


def test_a_tab_is_made_on_the_first_visit_and_stays_open_for_the_next_record(card: GuildCard) -> None:
    card.show_guild("Apep")
    assert (card.open_tab, card.made) == ("datos", ["datos"])
    assert card.tab("historia").text() == "Apep"
    card.show_guild("Asepy")
    assert (card.open_tab, card.made) == ("historia", ["datos", "historia"])
    assert card.tab("historia").text() == "Asepy"
