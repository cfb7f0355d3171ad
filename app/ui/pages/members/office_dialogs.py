"""Noting an office held, correcting it, ending it. Who is chosen from the directory is ``party_box``'s."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.values.dates import format_iso
from app.models.directory.offices import (
    Holding,
    OfficeDraft,
    correct_office,
    end_office,
    hold_office,
    offices_known,
    remove_office,
)
from app.models.directory.own import hold_office_here
from app.models.directory.rules import PartyKind
from app.models.members.parties import PartyRef
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.members.party_form import PartyDialog
from app.ui.party_box import OWN, PartyEditor
from app.ui.pieces import button


class OfficeDialog(FormDialog):
    """A new office of ``ref`` (a person, or in an organisation), or one to correct."""

    def __init__(
        self, desk: Desk, ref: PartyRef | None = None, held: Holding | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Correct the office") if held is not None else self.tr("Note an office")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._held = held
        self._make_form()
        if ref is not None:
            self.form.put({ref.kind: ref})
        if held is not None:
            self.form.put(self._values(held))
            self.rare.addWidget(button(self.tr("Take away…"), self.remove, look="danger"))
        empty = [name for name in ("person", "organization", "office") if not self.form.typed()[name]]
        self.form.focus_on(empty[0] if empty else "office")

    def _make_form(self) -> None:
        form = self.form
        self._party("person", self.tr("Person"), self.tr("New person…"))
        self._party("organization", self.tr("Organisation"), self.tr("New organisation…"))
        complete_from(
            form.text("office", self.tr("Office"), required=True, help=self.tr("President, Manager, Delegate…")),
            self.desk.runner.now(offices_known),
        )
        form.check("represents", self.tr("Is a legal representative"))
        form.day("from_date", self.tr("From"), half=True, help=self.tr("May stay empty if nobody knows."))
        form.day("until_date", self.tr("Until"), half=True, help=self.tr("Empty: still in the office."))
        form.text("source", self.tr("Source"), help=self.tr("The paper that says so: Minutes 12/2026."))

    def _party(self, kind: PartyKind, label: str, verb: str) -> None:
        """What is not in the directory yet is added on the way, beginning with what was typed."""
        editor = self.form.add(PartyEditor(kind, self.desk, kind, verb), label, required=True)

        def add(typed: str) -> None:
            dialog = PartyDialog(self.desk, kind, name=typed, parent=self)
            dialog.saved.connect(editor.put)
            dialog.exec()

        editor.new_wanted.connect(add)

    def _values(self, held: Holding) -> dict[str, Any]:
        return {
            "person": PartyRef("person", held.person_id),
            "organization": PartyRef("organization", held.organization_id),
            "office": held.office,
            "represents": held.represents,
            "from_date": date.fromisoformat(held.from_date) if held.from_date else None,
            "until_date": date.fromisoformat(held.until_date) if held.until_date else None,
            "source": held.source,
        }

    def send(self, values: dict[str, Any]) -> None:
        where: PartyRef = values.pop("organization")
        who: PartyRef = values.pop("person")
        draft = OfficeDraft(who.id, where.id, **{**values, "source": values["source"] or ""})
        if self._held is not None:
            self.run(correct_office, self._held.id, draft)
        elif where == OWN:
            self.run(hold_office_here, draft)
        else:
            self.run(hold_office, draft)

    def remove(self) -> None:
        """Only for what was never so: whoever left an office had it."""
        assert self._held is not None
        asked = self.tr("Take away “{office}” of {person}?")
        question = asked.format(office=self._held.office, person=self._held.person)
        detail = self.tr("Only if it was noted by mistake. If the person left the office, end it instead.")
        if self.desk.dialogs.ask(question, self.tr("Take away"), detail=detail, danger=True):
            self.run(remove_office, self._held.id)


class EndOfficeDialog(FormDialog):
    """The last day of an office, with the paper that says so."""

    def __init__(self, desk: Desk, held: Holding, parent: QWidget | None = None) -> None:
        since = self.tr("Since {day}. It stays in the history.").format(day=format_iso(held.from_date) or "—")
        super().__init__(
            desk,
            self.tr("End the office"),
            self.tr("End the office"),
            intro=f"{held.person} · {held.office} · {held.organization}\n{since}",
            parent=parent,
        )
        self._held = held
        self.form.day("until_date", self.tr("Last day"), required=True, value=desk.today())
        self.form.text("source", self.tr("Source"), help=self.tr("The paper that says so: Minutes 12/2026."))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(end_office, self._held.id, values["until_date"], values["source"] or "")
