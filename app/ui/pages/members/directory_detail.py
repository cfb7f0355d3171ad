"""One record of the directory beside the list: who it is, what it is to the office, how to reach it, its offices."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.directory.countries import country_name
from app.models.members.parties import Party, PartyRef, party
from app.ui.attachments import AttachmentsDialog
from app.ui.detail_card import RedrawnCard
from app.ui.flow import FlowRow
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.page import Desk
from app.ui.pages.members.agreements_part import AgreementsPart
from app.ui.pages.members.history_part import HistoryPart
from app.ui.pages.members.joinings import JoiningsPart
from app.ui.pages.members.member_words import document_label, document_words, phone_words, whatsapp_words
from app.ui.pages.members.offices_part import OfficesPart
from app.ui.pages.members.privacy_dialog import PrivacyDialog
from app.ui.pages.members.readable import said
from app.ui.pages.members.sheet import record_of_party
from app.ui.pieces import MEDIUM, SMALL, button, line, words


def shown_party(reader: Reader, key: PartyRef) -> Party | None:
    """``None`` when it is no longer there."""
    try:
        return party(reader, key)
    except Refused:
        return None


def belonging_words(row: Party) -> str:
    """What a record is to the office, in few words."""
    if row.own:
        return code_words("party.own")
    if row.member_id is None:
        return code_words("party.no_member")
    state = code_words("status.ended") if row.member_status == "ended" else row.category
    return " · ".join(part for part in (row.number, state) if part)


class DirectoryDetail(RedrawnCard):
    """Shows a record; its signals carry a ``PartyRef``, ``member_wanted`` a member's id."""

    edit_wanted = Signal(object)
    admit_wanted = Signal(object)
    remove_wanted = Signal(object)
    party_wanted = Signal(object)
    member_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a record in the list."), "building-2")
        self.ref: PartyRef | None = None
        self._history_open = False

    def show_party(self, ref: PartyRef | None) -> None:
        """Asks in the background; of several quick choices only the last is shown."""
        self.ref = ref
        if ref is None:
            self._show(None)
        else:
            self._desk.runner.read(shown_party, ref, on_done=self._show, owner=self, latest="party")

    def _show(self, row: Party | None) -> None:
        if row is None:
            self.show_name(None)
            self.ref = None
        else:
            self.redraw(row.ref.key, row.name, partial(self._fill, row))

    def _fill(self, row: Party, column: QVBoxLayout) -> None:
        column.addWidget(said(" ".join(part for part in (row.treatment, row.name) if part), "h2"))
        column.addWidget(said(self._who(row), "muted"))
        column.addWidget(said(self._here(row)))
        column.addSpacing(SMALL)
        column.addWidget(FlowRow(*self._deeds(row)))
        column.addWidget(self._more(row))
        offices = OfficesPart(self._desk, row.ref)
        offices.party_wanted.connect(self.party_wanted)
        column.addWidget(offices)
        column.addWidget(AgreementsPart(self._desk, row.ref))
        self._add_contact(column, row)
        column.addWidget(JoiningsPart(self._desk, row.ref))
        past = HistoryPart(lambda: self._desk.runner.now(record_of_party, row), is_open=self._history_open)
        past.turned.connect(self._remember_history)
        column.addWidget(past)

    def _remember_history(self, is_open: bool) -> None:
        self._history_open = is_open

    def _who(self, row: Party) -> str:
        kind = code_words(f"party.{row.what}")
        document = document_words(row, self._desk.facts.country)
        identity = f"{document_label(row.tax_kind)} {document}" if document else ""
        called = f"«{row.preferred_name}»" if row.preferred_name else ""
        facts = (kind, row.legal_form, country_name(row.country), called, row.trade_name, row.trade, identity)
        return " · ".join(part for part in facts if part)

    def _here(self, row: Party) -> str:
        if row.own:
            return self.tr("This is the office itself.")
        if row.member_id is None:
            return self.tr("Not a member of this office.")
        if row.member_status == "ended":
            return self.tr("Was a member: {number}").format(number=row.number or "—")
        return self.tr("Member: {number}").format(number=belonging_words(row))

    def _deeds(self, row: Party) -> list[QWidget]:
        ref, member = row.ref, row.member_id
        deeds = [button(self.tr("Edit") + "  (F4)", lambda: self.edit_wanted.emit(ref))]
        if member is not None:
            deeds.insert(0, button(self.tr("Open as a member"), lambda: self.member_wanted.emit(member)))
        elif not row.own:
            deeds.append(button(self.tr("Admit as a member…"), lambda: self.admit_wanted.emit(ref)))
        return list(deeds)

    def _more(self, row: Party) -> MoreSection:
        ref = row.ref
        section = MoreSection(FormPlace.of(self._desk), "members.directory.detail")
        files = AttachmentsDialog
        show = button(self.tr("Files…"), lambda: files(self._desk, row.name, ref.kind, row.uid, self).exec())
        section.grid.addWidget(show, 0, 0, 1, 2)
        if row.member_id is None and not row.own:
            personal = button(self.tr("Personal data…"), lambda: self._open_privacy(row))
            section.grid.addWidget(personal, 2, 0, 1, 2)
        if row.member_id is None:
            away = button(self.tr("Take out of the directory…"), lambda: self.remove_wanted.emit(ref))
            section.grid.addWidget(away, 1, 0, 1, 2)
        return section

    def _open_privacy(self, row: Party) -> None:
        PrivacyDialog(self._desk, row, self).exec()
        self.show_party(row.ref)

    def _add_contact(self, column: QVBoxLayout, row: Party) -> None:
        country = self._desk.facts.country
        town = ", ".join(part for part in (row.address, row.locality, row.district, row.region) if part)
        lines = [
            (self.tr("Telephone"), phone_words(row.phone, row.phone_raw, country)),
            (self.tr("Another"), phone_words(row.phone2, row.phone2_raw, country)),
            (self.tr("WhatsApp"), whatsapp_words(row.phone)),
            (self.tr("E-mail"), row.email),
            (self.tr("Address"), town),
            (self.tr("Notes"), row.notes),
        ]
        column.addSpacing(SMALL)
        column.addWidget(line())
        column.addWidget(words(self.tr("Contact"), "h3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL // 2)
        grid.setColumnStretch(1, 1)
        shown = [pair for pair in lines if pair[1]] or [(self.tr("Telephone"), self.tr("not noted"))]
        for at, (label, text) in enumerate(shown):
            grid.addWidget(words(label, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said(text), at, 1)
        column.addLayout(grid)
