"""An agreement as it is typed: the short form of the door, and what is said of one that is there. Rules: the model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.models.agreements.agreements import add_agreement, agreement_draft, edit_agreement, sign_agreement
from app.models.agreements.kinds import kinds
from app.models.agreements.queries import AgreementSheet, AgreementWish, agreement_rows
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.models.members.parties import PartyRef
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_words import choices_of, renewal_choices

_TEXTS: Final = ("number", "place", "purpose", "territory", "region", "accession_rule", "district", "note")
_WHOLE: Final = ("notice_days",)


class AgreementDialog(FormDialog):
    """A new one, saved with four fields; under ``parent_id`` an amendment or what else hangs on an agreement.

    ``done_with`` carries its id.
    """

    def __init__(
        self, desk: Desk, kind: str = "", parent_id: int | None = None, title: str = "", parent: QWidget | None = None
    ) -> None:
        heading = title or self.tr("New agreement")
        said = self.tr("Name, with whom, signed on and until when are enough. The rest can wait.")
        super().__init__(desk, heading, self.tr("Save"), intro=said, parent=parent)
        self._parent_id = parent_id
        form = self.form
        offered = [
            (code, one.name)
            for code, one in kinds("agreement", desk.facts.country).items()
            if parent_id is not None or not one.needs_parent
        ]
        form.text("title", self.tr("Name of the agreement"), required=True)
        add_organization_box(form, desk, "with", self.tr("With whom"), self, required=parent_id is None)
        form.day("signed_on", self.tr("Signed on"), half=True, help=self.tr("Empty: not signed yet"))
        form.day("ends_on", self.tr("Until"), half=True, help=self.tr("Empty: it has no end"))
        with form.more():
            form.choice("kind", self.tr("Kind"), offered, half=True)
            form.text("number", self.tr("Number"), half=True)
            form.choice("renewal", self.tr("When it ends"), renewal_choices())
            form.number("notice_days", self.tr("Days of notice"), half=True)
            form.number(
                "renewal_months", self.tr("Months of each renewal"), half=True, help=self.tr("Empty: as the first term")
            )
        if kind:
            form.put({"kind": kind})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        other: PartyRef | None = values.pop("with")
        draft = AgreementDraft(**draft_values(values), parent_id=self._parent_id)
        parties = [JoiningDraft(other.id)] if other is not None else []
        if self.desk.facts.kind != "alliance" and (other is None or other.id != OWN_OFFICE):
            parties.insert(0, JoiningDraft(OWN_OFFICE))
        self.run(add_agreement, draft, parties)


def draft_values(values: dict[str, Any]) -> dict[str, Any]:
    """What was typed as a draft wants it: empty texts and numbers are not ``None``."""
    blank = dict.fromkeys(_TEXTS, "") | dict.fromkeys(_WHOLE, 0)
    return {name: blank.get(name) if value is None else value for name, value in values.items()}


class EditAgreementDialog(FormDialog):
    """What it is called and what it is about."""

    def __init__(self, desk: Desk, sheet: AgreementSheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Data of the agreement"), self.tr("Save"), parent=parent)
        self._id, form = sheet.id, self.form
        others = [(one.id, one.title) for one in desk.runner.now(agreement_rows, AgreementWish()) if one.id != sheet.id]
        form.text("title", self.tr("Name of the agreement"), required=True)
        form.choice("kind", self.tr("Kind"), choices_of("agreement", desk.facts.country), half=True)
        form.text("number", self.tr("Number"), half=True)
        form.choice("parent", self.tr("Belongs to"), [(None, self.tr("No other agreement")), *others])
        form.lines("purpose", self.tr("What it is for"), lines=3)
        form.text("territory", self.tr("Where it holds"))
        form.text("region", self.tr("Region"), half=True)
        form.text("district", self.tr("City"), half=True)
        form.lines("note", self.tr("Notes"), lines=2)
        draft = sheet.draft
        form.put({name: getattr(draft, name) for name in form.names if name != "parent"} | {"parent": draft.parent_id})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = self.desk.runner.now(agreement_draft, self._id)
        said = draft_values(values)
        self.run(edit_agreement, self._id, replace(draft, parent_id=said.pop("parent"), **said))


class TermDialog(FormDialog):
    """From when until when it holds, how it goes on, and whether others may join."""

    def __init__(self, desk: Desk, sheet: AgreementSheet, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Term and accession"), self.tr("Save"), intro=sheet.draft.title, parent=parent)
        self._id, form = sheet.id, self.form
        form.day("starts_on", self.tr("Holds from"), half=True, help=self.tr("Empty: the day it was signed"))
        form.day("ends_on", self.tr("Until"), half=True, help=self.tr("Empty: it has no end"))
        form.choice("renewal", self.tr("When it ends"), renewal_choices(), half=True)
        form.number(
            "renewal_months", self.tr("Months of each renewal"), half=True, help=self.tr("Empty: as the first term")
        )
        form.number("notice_days", self.tr("Days of notice"), half=True, help=self.tr("Counted back from each end"))
        form.number(
            "alert_days", self.tr("Remind this many days before"), half=True, help=self.tr("Empty: 30 days before")
        )
        form.check("open_accession", self.tr("Other institutions may join later"))
        form.day("accession_until", self.tr("They may join until"), half=True, help=self.tr("Empty: at any time"))
        form.text("accession_rule", self.tr("Who may join, and how"), half=True)
        form.put({name: getattr(sheet.draft, name) for name in form.names})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = self.desk.runner.now(agreement_draft, self._id)
        self.run(edit_agreement, self._id, replace(draft, **draft_values(values)))


class SignDialog(FormDialog):
    """When and where it was signed; from then on its parties are bound."""

    def __init__(self, desk: Desk, sheet: AgreementSheet, parent: QWidget | None = None) -> None:
        said = self.tr("The institutions of the list are bound from that day.")
        super().__init__(desk, self.tr("Note the signature"), self.tr("Note the signature"), intro=said, parent=parent)
        self._id, draft, form = sheet.id, sheet.draft, self.form
        form.day("signed_on", self.tr("Signed on"), required=True, value=draft.signed_on or desk.today(), half=True)
        form.text("place", self.tr("Place of the signature"), half=True, value=draft.place or None)
        form.number("copies", self.tr("How many copies"), half=True, value=draft.copies)
        form.text("act", self.tr("Approved by"), half=True, value=draft.act, help=self.tr("Minutes or resolution"))
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        place, act = values["place"] or "", values["act"] or ""
        self.run(sign_agreement, self._id, values["signed_on"], place, values["copies"], act)
