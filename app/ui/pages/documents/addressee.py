"""To whom a letter goes: a box that offers who is in the directory while somebody types; anybody else is a name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from app.models.members.parties import Party
from app.ui.completing import complete_by
from app.ui.fields import TextEditor
from app.ui.page import Desk
from app.ui.party_box import parties_like

_LEAST: Final = 2


class AddresseeEditor(TextEditor):
    """``party`` is who was chosen in the directory; ``None`` for a name typed by hand. ``chosen`` carries them."""

    chosen = Signal(object)

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name)
        self._desk = desk
        self.party: Party | None = None
        self._offered: dict[str, Party] = {}
        completer = complete_by(self.box, self._offer)
        self.box.textChanged.connect(self._typed)
        completer.activated.connect(self._choose)

    def _offer(self, typed: str) -> list[str]:
        found = self._desk.runner.now(parties_like, typed) if len(typed.strip()) >= _LEAST else []
        self._offered = {party_words(one): one for one in found}
        return list(self._offered)

    def _choose(self, text: str) -> None:
        found = self._offered.get(text)
        if found is not None:
            self.take(found)

    def take(self, party: Party) -> None:
        """Somebody of the directory."""
        self.party = party
        self.box.setText(party.name)
        self.chosen.emit(party)

    def _typed(self, text: str) -> None:
        if self.party is not None and text.strip() not in (self.party.name, party_words(self.party)):
            self.party = None
            self.chosen.emit(None)


def party_words(party: Party) -> str:
    """A name with what tells it from others: number of member, trade name."""
    number = f"Nº {party.number}" if party.number and party.member_status != "ended" else ""
    return " · ".join(part for part in (party.name, number, party.trade_name) if part)


def address_of(party: Party) -> str:
    return ", ".join(part for part in (party.address, party.locality, party.district) if part)
