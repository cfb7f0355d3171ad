"""The box that names somebody of the directory: offers while it is typed, knows the record or says why not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from app.models.base.database import Reader
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import fold
from app.models.directory.own import own_organization_id
from app.models.directory.rules import PartyKind
from app.models.members.parties import (
    DirectoryWish,
    Party,
    PartyRef,
    directory_keys,
    parties_by_key,
    party,
    resolve_party,
)
from app.ui.fields import Editor
from app.ui.page import Desk
from app.ui.pieces import SMALL, button

_OFFERED: Final = 12
OWN: Final = PartyRef("organization", 0)
"""The office itself before it stands in its directory."""


def _offers(reader: Reader, text: str, kind: PartyKind) -> list[Party]:
    keys = directory_keys(reader, text, DirectoryWish(kind), _OFFERED)
    found = parties_by_key(reader, keys)
    return [found[key] for key in keys if key in found]


class PartyEditor(Editor):
    """A person or an organisation of the directory; its value is a ``PartyRef`` (``OWN`` for the office itself).

    ``new_wanted`` carries what was typed: it is in no directory yet, and ``verb`` adds it.
    """

    new_wanted = Signal(str)

    def __init__(self, name: str, desk: Desk, kind: PartyKind, verb: str) -> None:
        holder = QWidget()
        self.box = QLineEdit()
        super().__init__(name, holder, self.box)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.box, 1)
        row.addWidget(button(verb, self._want_new))
        holder.setFocusProxy(self.box)
        self.box.textChanged.connect(lambda _text: self.edited.emit())
        self.box.editingFinished.connect(self.settled)
        self._desk = desk
        self._kind = kind
        self._known: dict[str, PartyRef] = {}
        if kind == "organization" and desk.runner.now(own_organization_id) is None:
            self._known[desk.facts.name] = OWN
        self._model = QStringListModel(self.box)
        completer = QCompleter(self._model, self.box)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        self.box.textEdited.connect(self._offer)  # before the completer, which opens on the same signal
        self.box.setCompleter(completer)

    def value(self) -> PartyRef | Problem | None:
        text = " ".join(self.box.text().split())
        if not text or text in self._known:
            return self._known.get(text)
        try:
            return self._desk.runner.now(resolve_party, text, self._kind)
        except Refused as refusal:
            return Problem(self.name, refusal.code, refusal.params)

    def put(self, value: PartyRef | None) -> None:
        if value is None:
            self.box.clear()
        else:
            name = self._desk.facts.name if value == OWN else self._desk.runner.now(party, value).name
            self._known[name] = value
            same = self.box.text() == name
            self.box.setText(name)
            if same:
                self.edited.emit()  # it is known from now on: what was said of it is no longer true

    def _want_new(self) -> None:
        known = isinstance(self.value(), PartyRef)
        self.new_wanted.emit("" if known else " ".join(self.box.text().split()))

    def _offer(self, typed: str) -> None:
        rows = self._desk.runner.now(_offers, typed, self._kind) if typed.strip() else []
        names = [row.name for row in rows]
        offered: dict[str, PartyRef] = {}
        if typed.strip() and self._known.get(own := self._desk.facts.name) == OWN and fold(typed) in fold(own):
            offered[own] = OWN
        for row in rows:
            apart = row.tax_raw or row.number or row.trade_name or row.phone_raw or row.uid[-4:]
            offered[f"{row.name} · {apart}" if names.count(row.name) > 1 else row.name] = row.ref
        self._known |= offered
        self._model.setStringList(list(offered))
