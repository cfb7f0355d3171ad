"""The fields of a letter being written: to whom, which template, the text, who signs. Keeping it is the dialog's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.letters.queries import Letter, Template, signers
from app.models.letters.rules import LetterDraft, LetterKind, unknown_placeholders
from app.models.members.parties import Party, parties_by_key, party_of_member
from app.ui.completing import complete_from
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pages.documents.addressee import AddresseeEditor, address_of
from app.ui.pages.documents.field_menu import BodyEditor
from app.ui.pages.documents.many import ManyEditor

ONE, EACH, CIRCULAR = "one", "each", "circular"
_LINES: Final = 10
_ONE_FIELDS: Final = ("to_name", "to_title", "to_address")
_TEXTS: Final = ("subject", "body", "template", "signed_by", "signed_office", "place", "reference")


class LetterForm(QWidget):
    """``draft`` is what stands in the fields; ``edited`` after every change, ``submitted`` on Ctrl+Enter."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._templates: dict[str, Template] = {}
        self._from_template = ""
        self.form = Form(FormPlace.of(desk), "documents.letter")
        self.to = AddresseeEditor("to_name", desk)
        self.many = ManyEditor("many", desk, self)
        self.body = BodyEditor("body", _LINES)
        self._add_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.to.chosen.connect(self._chosen)
        self.what.edited.connect(self._show_what)
        self.template.edited.connect(self._use_template)
        self.form.edited.connect(self.edited)
        self._offer_signers()
        self._show_what()

    def _add_fields(self) -> None:
        form, letter = self.form, code_words("letters.kind_letter")
        choices = [
            (ONE, letter),
            (EACH, self.tr("{letter} to several, each with its own number").format(letter=letter)),
            (CIRCULAR, self.tr("Circular: one number, a copy for each")),
        ]
        self.what = form.choice("what", self.tr("What"), choices)
        form.add(self.many, self.tr("To which members"))
        form.add(self.to, self.tr("To whom"))
        self.to.box.setPlaceholderText(self.tr("Begin to type: members and the directory are offered."))
        form.text("to_title", self.tr("Their office"), half=True)
        form.text("to_address", self.tr("Address"), half=True)
        self.template = form.choice("template", self.tr("Template"), [("", self.tr("None"))], half=True)
        form.day("on_date", self.tr("Date"), value=self._desk.today(), half=True)
        form.text("subject", self.tr("Subject"))
        form.add(self.body, self.tr("Text"))
        self.signer = form.text("signed_by", self.tr("Who signs"), half=True)
        form.text("signed_office", self.tr("Office of who signs"), half=True)
        with form.more():
            form.text("place", self.tr("Place"), value=self._desk.facts.city)
            form.text("reference", self.tr("Answers to"), help=self.tr("The number of the letter it answers to."))

    # -- who signs, who receives ------------------------------------------------------------------

    def _offer_signers(self) -> None:
        offices = self._desk.runner.now(signers, self._desk.today())
        for name, office in list(offices.items())[:1]:
            self.form.put({"signed_by": name, "signed_office": office})
        complete_from(self.signer, list(offices))

        def fill() -> None:
            known = offices.get(self.signer.value() or "")
            if known:
                self.form.put({"signed_office": known})

        self.signer.settled.connect(fill)

    def _chosen(self, party: Party | None) -> None:
        if party is not None:
            self.form.put({"to_address": address_of(party)})

    def address_to(self, member_id: int) -> None:
        """The letter goes to this member."""
        now = self._desk.runner.now
        key = now(party_of_member, member_id).key
        self.to.take(now(parties_by_key, [key])[key])

    def _show_what(self) -> None:
        one = self.what.value() == ONE
        self.form.show_fields(*_ONE_FIELDS, wanted=one)
        self.form.show_fields("many", wanted=not one)

    # -- templates --------------------------------------------------------------------------------

    def offer_templates(self, found: Sequence[Template]) -> None:
        self._templates = {one.name: one for one in found if one.kind != "certificate"}
        chosen = self.template.value() or self._from_template
        self.template.box.blockSignals(True)
        self.template.fill([("", self.tr("None")), *((name, name) for name in self._templates)])
        self.template.put(chosen)
        self.template.box.blockSignals(False)

    def _use_template(self) -> None:
        """A text that somebody wrote is not replaced without asking."""
        found = self._templates.get(self.template.value() or "")
        before = self._templates.get(self._from_template)
        if found is None or found.name == self._from_template:
            return
        written = self.body.value()
        question = self.tr("Replace the text by that of the template?")
        if (
            written
            and (before is None or written != before.body)
            and not self._desk.dialogs.ask(question, self.tr("Replace"))
        ):
            self.template.put(self._from_template)
            return
        self._from_template = found.name
        self.form.put({"subject": found.subject, "body": found.body})
        if found.kind == "circular":
            self.what.put(CIRCULAR)
        elif self.what.value() == CIRCULAR:
            self.what.put(EACH)

    # -- what stands here -------------------------------------------------------------------------

    @property
    def draft(self) -> LetterDraft:
        typed = self.form.typed()
        several = typed["what"] != ONE
        party = None if several else self.to.party
        said = {name: typed[name] or "" for name in (*_TEXTS, *(() if several else _ONE_FIELDS))}
        kind: LetterKind = "circular" if typed["what"] == CIRCULAR else "letter"
        return LetterDraft(
            kind=kind,
            on_date=typed["on_date"] or self._desk.today(),
            to_name=self.many.label if several else said.pop("to_name"),
            member_id=party.member_id if party else None,
            person_id=party.ref.id if party and party.ref.kind == "person" else None,
            organization_id=party.ref.id if party and party.ref.kind == "organization" else None,
            **cast("dict[str, Any]", said),
        )

    @property
    def member_ids(self) -> list[int]:
        """Who it goes to, for a letter to several; nobody for one."""
        return [] if self.what.value() == ONE else self.many.ids

    @property
    def several(self) -> bool:
        return bool(self.what.value() != ONE)

    def objections(self) -> list[Problem]:
        """What can be said at every key: fields that do not exist."""
        draft = self.draft
        return [*unknown_placeholders("subject", draft.subject), *unknown_placeholders("body", draft.body)]

    def take_up(self, one: Letter, *, again: bool = False) -> None:
        """What was kept, to go on; or, ``again``, the text of one that went out, with the date of today."""
        draft = one.draft
        member_ids = self.many.find(draft.to_name)
        self._from_template = draft.template
        kept = {name: getattr(draft, name) for name in _TEXTS}
        self.form.put({**kept, "on_date": self._desk.today() if again else draft.on_date})
        if draft.kind == "circular" or (member_ids and draft.member_id is None):
            self.what.put(CIRCULAR if draft.kind == "circular" else EACH)
        elif draft.member_id is not None:
            self.address_to(draft.member_id)
        if not self.several:
            self.form.put({name: getattr(draft, name) for name in _ONE_FIELDS})
        self._show_what()
