"""The part "Agreements" of an organisation's detail: what it is bound by today, each leading to its sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.agreement_words import state_words
from app.models.agreements.kinds import kind
from app.models.agreements.parties import bonds
from app.models.base.values.dates import format_iso
from app.models.members.parties import PartyRef
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.members.readable import said
from app.ui.pieces import SMALL, button, line, words


class AgreementsPart(QWidget):
    """Nothing at all for a person, or where nothing was signed."""

    def __init__(self, desk: Desk, ref: PartyRef) -> None:
        super().__init__()
        found = desk.runner.now(bonds, ref.id, desk.today()) if ref.kind == "organization" else []
        self.setVisible(bool(found))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL if found else 0, 0, 0)
        column.setSpacing(SMALL)
        if found:
            column.addWidget(line())
            column.addWidget(words(self.tr("Agreements"), "h3"))
        country = desk.facts.country
        for one in found:
            column.addWidget(said(one.title))
            since = self.tr("since {day}").format(day=format_iso(one.from_on))
            column.addWidget(
                said(" · ".join((kind("role", one.role, country).name, since, state_words(one.now))), "small")
            )
            see = button(self.tr("See the agreement"), partial(desk.go, "agreements", one.agreement_id), look="quiet")
            see.setAccessibleDescription(one.title)
            column.addWidget(FlowRow(see))
