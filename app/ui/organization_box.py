"""The box for an organisation of the directory in any form, with the short dialog that adds one on the way."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import words
from app.models.directory.commands import add_party
from app.models.directory.rules import ORGANIZATION_KINDS, PartyDraft
from app.ui.form import Form
from app.ui.page import Desk
from app.ui.party_box import NewPartyDialog, PartyEditor, add_party_box

USUAL: Final = "institution"


class NewOrganizationDialog(NewPartyDialog):
    """What is needed of an institution to write it down; ``done_with`` carries its ``PartyRef``."""

    kind = "organization"

    def __init__(self, desk: Desk, name: str = "", parent: QWidget | None = None) -> None:
        said = self.tr("Address, telephone and the rest can be added later in the directory.")
        super().__init__(desk, self.tr("New institution"), self.tr("Save"), intro=said, parent=parent)
        kinds = sorted(ORGANIZATION_KINDS, key=lambda kind: kind != USUAL)
        self.form.text("name", self.tr("Name as on its papers"), required=True, value=name or None)
        self.form.text("trade_name", self.tr("Known as"), half=True, help=self.tr("Its initials: ASOMIPYMES"))
        self.form.choice("kind", self.tr("What it is"), [(kind, words(f"party.{kind}")) for kind in kinds], half=True)
        self.form.tax_id("tax", self.tr("Tax number"), half=True)
        self.form.text("district", self.tr("City"), half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = PartyDraft(
            "organization",
            values["name"],
            trade_name=values["trade_name"] or "",
            tax=values["tax"],
            district=values["district"] or "",
            organization_kind=values["kind"],
        )
        self.run(add_party, draft)


def add_organization_box(form: Form, desk: Desk, name: str, label: str, parent: QWidget, **how: Any) -> PartyEditor:
    """A field for an organisation; its value is a ``PartyRef`` (``party_box.OWN``: the office itself)."""
    return add_party_box(
        form, desk, "organization", name, label, lambda typed: NewOrganizationDialog(desk, typed, parent), **how
    )
