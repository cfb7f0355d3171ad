"""A programme or pilot as it is begun, and a business that asks for support, also from a pile of papers."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.agreements.case_kinds import case_kind
from app.models.agreements.kinds import kind
from app.models.agreements.parties import parties_of
from app.models.agreements.programme_queries import ProgrammeRow
from app.models.agreements.programmes import begin_programme
from app.models.agreements.requests import RequestDraft, enrolling_kind, request_support
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.models.base.errors import GremialError
from app.models.base.values.places import region_names
from app.models.directory.countries import countries
from app.models.members.parties import PartyRef
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.case_boxes import WhoEditor, who_columns
from app.ui.pieces import button, with_key

_KINDS: Final = ("programme", "pilot")
KEPT: Final = ("asked_on", "channel", "country", "district", "responsible_id")
"""What stays in the boxes from one paper of the pile to the next."""
_CHOSEN: Final = ("technology", "consent")


class ProgrammeDialog(FormDialog):
    """The door "Programa de apoyo"; ``done_with`` carries the id of what was begun."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        said = self.tr("Its name is enough. Teams, goals and businesses can wait.")
        super().__init__(desk, self.tr("New programme"), self.tr("Save"), intro=said, parent=parent)
        form, country = self.form, desk.facts.country
        form.text("title", self.tr("Name of the programme"), required=True)
        offered = [(code, kind("agreement", code, country).name) for code in _KINDS]
        form.choice("kind", self.tr("Kind"), offered, half=True)
        complete_from(form.text("region", self.tr("Region"), half=True), region_names(country))
        add_organization_box(form, desk, "with", self.tr("With whom"), self)
        form.check("free", self.tr("Free of charge: nothing is charged to the businesses"))
        form.day("starts_on", self.tr("Since"), half=True)
        form.day("ends_on", self.tr("Until"), half=True, help=self.tr("Empty: it has no end"))
        form.number("goal", self.tr("How many businesses it is to reach"), half=True)
        form.text("purpose", self.tr("What it is for"), half=True)
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        other: PartyRef | None = values["with"]
        draft = AgreementDraft(
            values["title"],
            kind=values["kind"],
            region=values["region"] or "",
            free=values["free"],
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            purpose=values["purpose"] or "",
        )
        parties = [JoiningDraft(other.id)] if other is not None else []
        if self.desk.facts.kind != "alliance" and (other is None or other.id != OWN_OFFICE):
            parties.insert(0, JoiningDraft(OWN_OFFICE))
        self.run(begin_programme, draft, parties, values["goal"], self.tr("businesses supported"))


class RequestDialog(FormDialog):
    """A business asks. "Save and next" empties the boxes for the next paper and keeps the day, the channel, the place.

    ``noted`` carries the file of each one.
    """

    noted = Signal(int)

    def __init__(self, desk: Desk, programme: ProgrammeRow, parent: QWidget | None = None) -> None:
        said = self.tr("Any business may ask, member or not.")
        if programme.free:
            said = self.tr("Any business may ask, member or not. This programme is free: nothing is charged.")
        title = self.tr("Request: {programme}").format(programme=programme.title)
        super().__init__(desk, title, self.tr("Save and next"), intro=said, parent=parent)
        self._programme = programme
        self.count = 0
        self._closing = False
        self._fill(desk.runner.now(enrolling_kind, programme.id))
        self.close_button = button(with_key(self.tr("Save and close"), "Ctrl+Enter"), self.save_and_close)
        self.close_button.setShortcut("Ctrl+Return")
        self.rare.addWidget(self.close_button)
        self.form.focus_first()

    def _fill(self, kind_code: str) -> None:
        form, country = self.form, self.desk.facts.country
        form.add(
            WhoEditor("name", self.desk),
            self.tr("Business or person"),
            required=True,
            help=self.tr("From the directory, or else only its name."),
        )
        form.text("document", self.tr("Its document number"), half=True)
        form.text("phone", self.tr("Telephone"), half=True)
        offered = list(countries().items())
        form.choice("country", self.tr("Country"), offered, half=True, value=country)
        form.text("district", self.tr("City"), half=True)
        form.day("asked_on", self.tr("Day of the request"), required=True, half=True, value=self.desk.today())
        channel = form.text("channel", self.tr("How it came"), half=True, value=self.tr("Paper form"))
        complete_from(channel, [self.tr("Paper form"), self.tr("Telephone"), self.tr("Counter"), self.tr("Web")])
        kind = case_kind(country, kind_code)
        for code, label in (("consent", self.tr("Agrees to its data being kept")), ("technology", "")):
            field = kind.field(code)
            if field is not None:
                choices = [("", self.tr("Not said")), *((one.code, one.name) for one in field.choices)]
                form.choice(code, label or field.label, choices, half=True)
        if kind_code == "diagnosis":  # a pilot works through centres
            today, found = self.desk.today().isoformat(), self.desk.runner.now(parties_of, self._programme.id)
            inside = [one for one in found if one.until_on is None or one.until_on >= today]
            centres: list[tuple[int | None, str]] = [(one.organization_id, one.name) for one in inside]
            form.choice("responsible_id", self.tr("Centre that sees to it"), [(None, self.tr("Not said")), *centres])

    def save_and_close(self) -> None:
        self._closing = True
        self.submit()

    def show_refusal(self, error: GremialError) -> None:
        self._closing = False
        super().show_refusal(error)

    def submit(self) -> None:
        if self.form.values() is None:
            self._closing = False
        super().submit()

    def send(self, values: dict[str, Any]) -> None:
        who = who_columns(values["name"])
        draft = RequestDraft(
            self._programme.id,
            asked_on=values["asked_on"],
            document=values["document"] or "",
            phone=values["phone"] or "",
            country=values["country"] or "",
            district=values["district"] or "",
            channel=values["channel"] or "",
            technology=values.get("technology") or "",
            consent=values.get("consent") or "",
            responsible_id=values.get("responsible_id"),
            **who,
        )
        self.run(request_support, draft)

    def _finish(self, value: Any) -> None:
        self.count += 1
        self.noted.emit(value)
        if self._closing:
            self.done_with.emit(value)
            self.accept()
            return
        empty = {name: "" if name in _CHOSEN else None for name in self.form.names if name not in KEPT}
        self.form.put(empty)
        self.desk.notify(self.tr("%n request(s) noted", "", self.count))
        self.form.focus_first()
