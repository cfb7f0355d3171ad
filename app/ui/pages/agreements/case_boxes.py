"""Boxes that only files which go through steps need: who it is about, and a kind's own fields by their type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.models.agreements.case_kinds import Field
from app.models.base.values.text import fold
from app.models.members.parties import PartyRef, party
from app.ui.completing import complete_by
from app.ui.fields import TextEditor
from app.ui.form import Form
from app.ui.page import Desk
from app.ui.party_box import parties_like, party_offers

_LONG_LINES: Final = 2


class WhoEditor(TextEditor):
    """Somebody of the directory (``PartyRef``), or else only the name that was typed: who comes need not be in it."""

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name)
        self._desk = desk
        self._known: dict[str, PartyRef] = {}
        complete_by(self.box, self._offer)

    def value(self) -> PartyRef | str | None:
        text = super().value()
        if text is None or text in self._known:
            return self._known.get(text) if text else None
        rows = self._desk.runner.now(parties_like, text)
        whole = [row.ref for row in rows if fold(text) in (fold(row.name), fold(row.trade_name))]
        return whole[0] if len(whole) == 1 else str(text)

    def put(self, value: Any) -> None:
        if isinstance(value, PartyRef):
            name = self._desk.runner.now(party, value).name
            self._known[name] = value
            value = name
        super().put(value)

    def _offer(self, typed: str) -> list[str]:
        offered = self._desk.runner.now(party_offers, typed)
        self._known |= offered
        return list(offered)


def who_columns(who: PartyRef | str | None) -> dict[str, Any]:
    """The columns of a draft that say who it is."""
    ref = who if isinstance(who, PartyRef) else None
    return {
        "person_id": ref.id if ref and ref.kind == "person" else None,
        "organization_id": ref.id if ref and ref.kind == "organization" else None,
        "name": who if isinstance(who, str) else "",
    }


def who_of(person_id: int | None, organization_id: int | None, name: str) -> PartyRef | str | None:
    """The other way round: what a ``WhoEditor`` shows."""
    if person_id is not None:
        return PartyRef("person", person_id)
    return PartyRef("organization", organization_id) if organization_id is not None else name or None


def add_field(form: Form, field: Field) -> None:
    """The box of a kind's own field."""
    how: dict[str, Any] = {"required": field.required}
    match field.type:
        case "long":
            form.lines(field.code, field.label, lines=_LONG_LINES, **how)
        case "number" | "percent":
            form.number(field.code, field.label, half=True, **how)
        case "money":
            form.money(field.code, field.label, half=True, **how)
        case "date":
            form.day(field.code, field.label, half=True, **how)
        case "choice":
            choices: list[tuple[Any, str]] = [(one.code, one.name) for one in field.choices]
            nothing = QCoreApplication.translate("CaseBoxes", "Not said")
            form.choice(field.code, field.label, [(None, nothing), *choices], half=True, **how)
        case "text":
            form.text(field.code, field.label, half=True, **how)


def put_fields(form: Form, fields: tuple[Field, ...], answers: Mapping[str, str]) -> None:
    """Fills the boxes with what is kept."""
    for one in fields:
        text = answers.get(one.code, "")
        value: Any = text or None
        if text and one.type in ("number", "percent", "money"):
            value = int(text)
        elif text and one.type == "date":
            value = date.fromisoformat(text)
        form.put({one.code: value})


def taken_fields(fields: tuple[Field, ...], values: Mapping[str, Any]) -> dict[str, str]:
    """What was typed as it is kept: whole numbers, minor units and ISO days as text."""
    said = {one.code: values.get(one.code) for one in fields}
    return {
        code: value.isoformat() if isinstance(value, date) else str(value)
        for code, value in said.items()
        if value is not None
    }
