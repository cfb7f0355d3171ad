"""A commitment as it is typed: what, who and until when; its means and where it comes from; what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.agreements.commitments import CommitmentEvent, note_commitment, save_commitment
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import CommitmentRow, commitment_draft
from app.models.agreements.promise_rules import CommitmentDraft
from app.models.base.values.dates import format_iso
from app.models.members.parties import PartyRef
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_words import choices_of
from app.ui.pages.agreements.promise_words import agreement_choices, area_choices, party_choices
from app.ui.person_box import add_person_box

_MAIN: Final = ("body", "due_on", "goal", "unit", "counts", "means")
_TEXTS: Final = ("unit", "means", "indicator", "source")


class CommitmentDialog(FormDialog):
    """A new one, or ``commitment_id`` to correct; ``done_with`` carries its id. Institutions follow the agreement."""

    def __init__(
        self,
        desk: Desk,
        commitment_id: int | None = None,
        agreement_id: int | None = None,
        area_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        known = None if commitment_id is None else desk.runner.now(commitment_draft, commitment_id)
        title = self.tr("New commitment") if known is None else self.tr("Data of the commitment")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._id, self._draft = commitment_id, known or CommitmentDraft(agreement_id or 0, "")
        form, country = self.form, desk.facts.country
        form.lines("body", self.tr("What was promised"), lines=2, required=True)
        self.agreement = form.choice("agreement_id", self.tr("Agreement"), agreement_choices(desk))
        self.party = form.choice("organization_id", self.tr("Institution responsible"), [], half=True)
        form.day("due_on", self.tr("Until when"), half=True)
        self.area = form.choice("area_id", self.tr("Area"), [])
        with form.more():
            form.number("goal", self.tr("How many are to be reached"), half=True)
            form.text("unit", self.tr("Of what"), half=True, help=self.tr("workshops, people, businesses…"))
            by_hand = ("", self.tr("Nothing by itself: somebody notes that it was kept"))
            form.choice("counts", self.tr("What counts as progress"), [by_hand, *choices_of("measure", country)])
            form.text(
                "means", self.tr("With what means"), help=self.tr("The hall and two teachers, the fees of members…")
            )
        chosen = self._draft.agreement_id or agreement_id
        if chosen:
            form.put({"agreement_id": chosen})
        self._follow()
        if known is not None:
            form.put({name: getattr(known, name) for name in (*_MAIN, "organization_id", "area_id")})
        elif area_id is not None:
            form.put({"area_id": area_id})
        self.agreement.edited.connect(self._follow)
        form.focus_first()

    def _follow(self) -> None:
        """Areas and institutions are those of the agreement that is chosen."""
        chosen = self.agreement.value()
        self.party.fill([(None, self.tr("Nobody yet")), *party_choices(self.desk, chosen)])
        self.area.fill([(None, self.tr("No area")), *area_choices(self.desk, chosen)])

    def send(self, values: dict[str, Any]) -> None:
        if values["agreement_id"] is None:
            values["agreement_id"] = 0
        blank: dict[str, Any] = {name: values[name] or "" for name in _TEXTS if name in values}
        self.run(save_commitment, replace(self._draft, **{**values, **blank}), self._id)


class MeansDialog(FormDialog):
    """Who answers for it, with what means, and which paper it comes from."""

    def __init__(self, desk: Desk, row: CommitmentRow, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MeansDialog", "Means, person and origin")
        super().__init__(desk, title, self.tr("Save"), intro=row.body, parent=parent)
        self._id, self._draft = row.id, desk.runner.now(commitment_draft, row.id)
        form, draft, country = self.form, self._draft, desk.facts.country
        nothing = ("", self.tr("Not noted"))
        add_person_box(form, desk, "person", self.tr("Person responsible"), self)
        form.choice("means_kind", self.tr("Means"), [nothing, *choices_of("means", country)], half=True)
        form.money("means_amount", self.tr("Amount"), half=True)
        form.text("indicator", self.tr("By what it is seen that it was kept"))
        form.day("starts_on", self.tr("Counts from"), half=True)
        form.choice("kind", self.tr("What it is"), choices_of("promise", country), half=True)
        form.choice("source_kind", self.tr("Where it comes from"), [nothing, *choices_of("source", country)], half=True)
        form.day("source_on", self.tr("Of the day"), half=True)
        form.text("source", self.tr("The paper"), help=self.tr("Clause 4, minutes 12/2026, resolution 3…"))
        form.put({name: getattr(draft, name) for name in form.names if name != "person"})
        if draft.person_id is not None:
            form.put({"person": PartyRef("person", draft.person_id)})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        person: PartyRef | None = values.pop("person")
        blank: dict[str, Any] = {name: values[name] or "" for name in _TEXTS if name in values}
        said = {**values, **blank, "person_id": None if person is None else person.id}
        self.run(save_commitment, replace(self._draft, **said), self._id)


def event_title(what: CommitmentEvent) -> str:
    """The verb of what is noted, for buttons and titles."""
    return {
        "done": QCoreApplication.translate("CommitmentEvents", "Note that it was kept"),
        "postponed": QCoreApplication.translate("CommitmentEvents", "Put it off"),
        "cancelled": QCoreApplication.translate("CommitmentEvents", "Give it up"),
        "reopened": QCoreApplication.translate("CommitmentEvents", "Take it up again"),
        "note": QCoreApplication.translate("CommitmentEvents", "Write a note"),
    }[what]


class CommitmentEventDialog(FormDialog):
    """What became of a commitment on a day."""

    def __init__(self, desk: Desk, row: CommitmentRow, what: CommitmentEvent, parent: QWidget | None = None) -> None:
        title = event_title(what)
        super().__init__(desk, title, title, intro=row.body, danger=what == "cancelled", parent=parent)
        self._id, self._what, form = row.id, what, self.form
        form.day("on_date", self.tr("Day"), required=True, value=desk.today(), half=True)
        if what == "postponed":
            was = self.tr("It fell due on {day}").format(day=format_iso(row.due_on)) if row.due_on else ""
            form.day("due_on", self.tr("Until the new day"), required=True, half=True, help=was)
        needed = what in ("cancelled", "reopened", "note")
        label = self.tr("Why") if what in ("cancelled", "reopened", "postponed") else self.tr("Notes")
        form.lines("note", label, lines=2, required=needed)
        form.focus_on("due_on" if what == "postponed" else "note")

    def send(self, values: dict[str, Any]) -> None:
        due: date | None = values.get("due_on")
        self.run(note_commitment, self._id, self._what, values["on_date"], values["note"] or "", due)


def source_words(draft: CommitmentDraft, country: str) -> str:
    """``Reunión de coordinación · 12/03/2026 · Acta 3``."""
    named = kind("source", draft.source_kind, country).name if draft.source_kind else ""
    day = format_iso(draft.source_on.isoformat()) if draft.source_on else ""
    return " · ".join(part for part in (named, day, draft.source) if part)
