"""The box that names somebody of the directory: offers while it is typed, knows the record or says why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

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
from app.ui.completing import OFFERED, complete_by
from app.ui.fields import Editor
from app.ui.form import Form
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pieces import SMALL, button

OWN: Final = PartyRef("organization", 0)
"""The office itself before it stands in its directory."""
_NOT_YET: Final = "party.not_yet"
"""Beside the box stands a button that adds who is not there: the refusal says so."""


def parties_like(reader: Reader, text: str, kind: str = "") -> list[Party]:
    """The first of the directory that match what was typed; ``kind`` "" for persons and organisations."""
    keys = directory_keys(reader, text, DirectoryWish(kind), OFFERED)
    found = parties_by_key(reader, keys)
    return [found[key] for key in keys if key in found]


def party_offers(reader: Reader, text: str, kind: str = "") -> dict[str, PartyRef]:
    """The same by name, with what tells those of one name apart; none before something is typed."""
    rows = parties_like(reader, text, kind) if text.strip() else []
    names = [row.name for row in rows]
    offered = {}
    for row in rows:
        apart = row.tax_raw or row.number or row.trade_name or row.phone_raw or row.uid[-4:]
        offered[f"{row.name} · {apart}" if names.count(row.name) > 1 else row.name] = row.ref
    return offered


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
        self._verb = verb
        holder.setFocusProxy(self.box)
        self.box.textChanged.connect(lambda _text: self.edited.emit())
        self.box.editingFinished.connect(self.settled)
        self._desk = desk
        self._kind = kind
        self._known: dict[str, PartyRef] = {}
        if kind == "organization" and desk.runner.now(own_organization_id) is None:
            self._known[desk.facts.name] = OWN
        complete_by(self.box, self._offer)

    def value(self) -> PartyRef | Problem | None:
        text = " ".join(self.box.text().split())
        if not text or text in self._known:
            return self._known.get(text)
        try:
            return self._desk.runner.now(resolve_party, text, self._kind)
        except Refused as refusal:
            code = _NOT_YET if refusal.code == "party.unknown_text" else refusal.code
            return Problem(self.name, code, {**refusal.params, "verb": self._verb})

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
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)  # back in the form: Enter confirms, and adds nobody again

    def _offer(self, typed: str) -> list[str]:
        offered: dict[str, PartyRef] = {}
        if typed.strip() and self._known.get(own := self._desk.facts.name) == OWN and fold(typed) in fold(own):
            offered[own] = OWN
        offered |= self._desk.runner.now(party_offers, typed, self._kind)
        self._known |= offered
        return list(offered)


class NewPartyDialog(FormDialog):
    """The short form of somebody who is in no directory yet; ``done_with`` carries the ``PartyRef``."""

    kind: ClassVar[PartyKind]

    def _finish(self, value: int) -> None:
        super()._finish(PartyRef(self.kind, value))


def add_party_box(
    form: Form, desk: Desk, kind: PartyKind, name: str, label: str, new: Callable[[str], NewPartyDialog], **how: Any
) -> PartyEditor:
    """A field for somebody of the directory; its value is a ``PartyRef`` (``OWN``: the office itself).

    ``new`` makes the short form for who is not in it yet, from what was typed.
    """
    verb = QCoreApplication.translate("PartyBox", "New…")
    editor = form.add(PartyEditor(name, desk, kind, verb), label, **how)

    def add(typed: str) -> None:
        dialog = new(typed)
        dialog.done_with.connect(editor.put)
        dialog.exec()

    editor.new_wanted.connect(add)
    return editor
