"""The form of a person or organisation of the directory, member or not. What a membership adds is ``form``'s."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.jobs.party_said import alike_words, likeness_of
from app.models.base.errors import Problem
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.activities import trades
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft, PartyKind
from app.models.members.parties import PartyRef, amend_party, parties_like, party
from app.ui.completing import complete_from
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pages.members.caution import Caution
from app.ui.pages.members.drafting import party_draft_of, party_values
from app.ui.pages.members.name_boxes import (
    ORGANIZATION_FIELDS,
    PERSON_FIELDS,
    add_organization_boxes,
    add_other_names,
)
from app.ui.pages.members.place_boxes import PlaceBoxes
from app.ui.pieces import LARGE, MEDIUM, button, line, main_button, scrolling, side_by_side, sized, words


class PartyDialog(QDialog):
    """A new record (``name`` as it was typed elsewhere) or an edited one; ``saved`` carries its ``PartyRef``."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        kind: PartyKind,
        ref: PartyRef | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._before = desk.runner.now(party, ref) if ref is not None else None
        title = self._title()
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2"))
        self.form = self._make_form()
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        column.addWidget(scrolling(inner), 1)
        save = main_button(self.tr("Save"), self.save, self.tr("Enter"))
        self.caution = Caution(save)
        column.addWidget(self.caution)
        column.addWidget(line())
        bottom = side_by_side(button(self.tr("Cancel"), self.reject), save, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        if self._before is not None:
            self.form.put({one: value for one, value in party_values(self._before).items() if one in self.form.names})
        elif name:
            self.form.put({"given_names" if kind == "person" else "name": name})
        self.form.edited.connect(self.caution.forget)
        self.form.focus_first()
        sized(self, 92, 34)

    def _title(self) -> str:
        if self._kind == "person":
            return self.tr("Edit the person") if self._before is not None else self.tr("New person")
        return self.tr("Edit the organisation") if self._before is not None else self.tr("New organisation")

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.party")
        if self._kind == "person":
            form.text("surnames", self.tr("Surnames"), half=True)
            form.text("given_names", self.tr("Given names"), half=True)
        else:
            form.text("name", self.tr("Name as on its papers"))
            add_organization_boxes(form, "agency")
        form.tax_id("tax", self.tr("ID number"))
        form.text("phone", self.tr("Telephone"), half=True)
        form.text("phone2", self.tr("Another telephone"), half=True)
        form.text("email", self.tr("E-mail"), half=True)
        complete_from(form.text("trade", self.tr("Trade"), half=True), [trade.name for trade in trades()])
        with form.more():
            if self._kind == "person":
                add_other_names(form)
            form.text("trade_name", self.tr("Trade name") if self._kind == "person" else self.tr("Also known as"))
            form.text("address", self.tr("Address"))
            form.text("locality", self.tr("Neighbourhood"), half=True)
            district = form.text("district", self.tr("City"), half=True)
            PlaceBoxes(district, form.text("region", self.tr("Region"), half=True), self._desk.facts.country)
            form.lines("notes", self.tr("Notes"), lines=3)
        form.submitted.connect(self.save)
        form.cancelled.connect(self.reject)
        return form

    # -- saving ---------------------------------------------------------------------------------

    def save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        draft = self._draft(values)
        if not draft.name.strip():
            self.form.show_problems([Problem("surnames" if self._kind == "person" else "name", "member.nameless")])
            return
        if self.caution.stops(self._odd(draft)):
            return
        handlers: dict[str, Any] = {"on_refused": self.form.show_refusal, "owner": self}
        if self._before is None:
            self._desk.runner.run(add_party, draft, on_done=self._added, **handlers)
        else:
            self._desk.runner.run(amend_party, self._before.ref, draft, on_done=self._amended, **handlers)

    def _draft(self, values: dict[str, Any]) -> PartyDraft:
        absent = dict.fromkeys(("name", "surnames", "given_names", *PERSON_FIELDS, *ORGANIZATION_FIELDS))
        return party_draft_of({**absent, **values, "kind": self._kind}, self._before, self._desk.facts.country)

    def _odd(self, draft: PartyDraft) -> list[Problem]:
        """Its id, its telephones, and who is in the directory already."""
        found: list[Problem] = []
        if draft.tax is not None and draft.tax.raw:
            found += parse_tax_id(draft.tax.raw, draft.tax.country).problems
        found += [Problem("phone", "phone.odd", {"text": one.raw[:40]}) for one in draft.phones or () if not one.e164]
        wanted = likeness_of(draft, self._before.ref.key if self._before is not None else 0)
        return [*found, *(alike_words(wanted, row) for row in self._desk.runner.now(parties_like, wanted))]

    def _added(self, party_id: int) -> None:
        self.accept()
        self.saved.emit(PartyRef(self._kind, party_id))

    def _amended(self, _nothing: None) -> None:
        self.accept()
        if self._before is not None:
            self.saved.emit(self._before.ref)
