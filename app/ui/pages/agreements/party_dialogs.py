"""An institution of an agreement: joining, correcting its line, leaving. The rules are the model's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages.agreement_words import left_open_words
from app.models.agreements.commitments import open_promises
from app.models.agreements.parties import PartyRow, edit_agreement_party, join, joining_draft, leave
from app.models.agreements.queries import AgreementSheet
from app.models.agreements.rules import JoiningDraft
from app.models.base.values.dates import format_iso
from app.models.directory.offices import offices_of_organization
from app.models.members.parties import PartyRef
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_words import choices_of

_TEXTS: Final = ("signer", "signer_office", "signer_power", "instrument")


class InstitutionDialog(FormDialog):
    """A new institution of an agreement, or the line of ``row`` to correct."""

    def __init__(
        self, desk: Desk, sheet: AgreementSheet, row: PartyRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Correct the institution") if row is not None else self.tr("Add an institution")
        super().__init__(desk, title, self.tr("Save"), intro=sheet.draft.title, parent=parent)
        self._agreement_id, self._row, form = sheet.id, row, self.form
        self._begins = sheet.draft.terms.begins
        country = desk.facts.country
        self._who = add_organization_box(form, desk, "organization", self.tr("Institution"), self, required=True)
        self._who.settled.connect(self._propose_signer)
        form.choice("role", self.tr("As what"), choices_of("role", country), half=True)
        form.day("from_on", self.tr("From"), half=True, help=self.tr("Empty: since the agreement holds"))
        form.text("signer", self.tr("Who signs for it"), half=True)
        form.text("signer_office", self.tr("Their office"), half=True)
        with form.more():
            form.text("signer_power", self.tr("What allows them to sign"), help=self.tr("Minutes, power of attorney…"))
            form.text("instrument", self.tr("Paper of its accession"), half=True)
            form.choice(
                "scope",
                self.tr("Where it is from"),
                [("", self.tr("Not noted")), *choices_of("scope", country)],
                half=True,
            )
            form.day("signed_on", self.tr("It signed on"), half=True)
        if row is not None:
            draft = desk.runner.now(joining_draft, row.id)
            form.put({name: getattr(draft, name) for name in form.names if name != "organization"})
            form.put({"organization": PartyRef("organization", row.organization_id)})
        else:
            if sheet.draft.open_accession and sheet.now.state not in ("draft", "signed"):
                form.put({"role": "adherent", "from_on": desk.today()})
            self.offer_another("role", "from_on", "scope")
        form.focus_first()

    def _propose_signer(self) -> None:
        """Its legal representative of that day, where the directory knows one and nobody was typed."""
        who, typed = self._who.value(), self.form.typed()
        if not isinstance(who, PartyRef) or typed["signer"]:
            return
        day = (typed["from_on"] or self._begins or self.desk.today()).isoformat()
        held = self.desk.runner.now(offices_of_organization, who.id)
        found = next((one for one in held if one.represents and one.held_on(day)), None)
        if found is not None:
            self.form.put({"signer": found.person, "signer_office": found.office, "signer_power": found.source or None})

    def send(self, values: dict[str, Any]) -> None:
        who: PartyRef = values.pop("organization")
        for name in _TEXTS:
            values[name] = values[name] or ""
        if self._row is None:
            self.run(join, self._agreement_id, JoiningDraft(who.id, **values))
        else:
            before = self.desk.runner.now(joining_draft, self._row.id)
            self.run(edit_agreement_party, self._row.id, replace(before, organization_id=who.id, **values))


class LeaveDialog(FormDialog):
    """The last day on which an institution is bound, and what says so."""

    def __init__(self, desk: Desk, row: PartyRow, parent: QWidget | None = None) -> None:
        since = self.tr("In the agreement since {day}. It stays in the history.").format(day=format_iso(row.from_on))
        promised = desk.runner.now(open_promises, row.agreement_id, row.organization_id)
        super().__init__(
            desk,
            self.tr("{name} leaves the agreement").format(name=row.name),
            self.tr("Note that it leaves"),
            intro=" ".join(part for part in (since, left_open_words(promised)) if part),
            parent=parent,
        )
        self._row = row
        self.form.day("until_on", self.tr("Last day"), required=True, value=desk.today())
        self.form.text("note", self.tr("Why, and which paper says so"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(leave, self._row.id, values["until_on"], values["note"] or "")
