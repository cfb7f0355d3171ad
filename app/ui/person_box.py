"""The box for a person of the directory in any form, with the short dialog that adds one on the way."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.values.phones import parse_phone
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.ui.form import Form
from app.ui.page import Desk
from app.ui.party_box import NewPartyDialog, PartyEditor, add_party_box


class NewPersonDialog(NewPartyDialog):
    """What is needed of a person to write them down; ``done_with`` carries the ``PartyRef``."""

    kind = "person"

    def __init__(self, desk: Desk, name: str = "", parent: QWidget | None = None) -> None:
        said = self.tr("Address and the rest can be added later in the directory.")
        super().__init__(desk, self.tr("New person"), self.tr("Save"), intro=said, parent=parent)
        self.form.text("name", self.tr("Name and surname"), required=True, value=name or None)
        self.form.tax_id("tax", self.tr("Identity document"), half=True)
        self.form.text("phone", self.tr("Telephone"), half=True)
        self.form.text("email", self.tr("E-mail"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        phone = values["phone"]
        draft = PartyDraft(
            "person",
            values["name"],
            tax=values["tax"],
            phones=(parse_phone(phone, self.desk.facts.country),) if phone else None,
            email=values["email"] or "",
        )
        self.run(add_party, draft)


def add_person_box(form: Form, desk: Desk, name: str, label: str, parent: QWidget, **how: Any) -> PartyEditor:
    """A field for a person; its value is a ``PartyRef``."""
    return add_party_box(form, desk, "person", name, label, lambda typed: NewPersonDialog(desk, typed, parent), **how)
