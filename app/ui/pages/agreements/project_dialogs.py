"""A project as it is typed: the short form of its door, what is said of it later, what happened. Rules: the model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.project_rules import (
    WITH_AMOUNT,
    ProjectDraft,
    parse_percent,
    percent_text,
)
from app.models.agreements.projects import close_project, note_project_event, reopen_project, save_project
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.base.errors import Problem
from app.models.cash.funds import funds
from app.models.members.parties import PartyRef
from app.ui.fields import TextEditor
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk

_TEXTS: Final = ("code", "number", "objectives", "note")


class PercentEditor(TextEditor):
    """A percentage as people type it; its value is in hundredths of per cent."""

    def __init__(self, name: str, country: str) -> None:
        super().__init__(name)
        self._country = country

    def value(self) -> int | Problem | None:
        text = self.box.text().strip()
        if not text:
            return None
        found = parse_percent(text)
        return Problem(self.name, "project.percent_range") if found is None else found

    def put(self, value: Any) -> None:
        self.box.setText(percent_text(value, self._country) if value else "")


class ProjectFieldsDialog(FormDialog):
    """The nine fields that the door and the data of a project share."""

    def add_facts(self) -> None:
        form, desk = self.form, self.desk
        agreements = [(one.id, one.title) for one in desk.runner.now(agreement_rows, AgreementWish())]
        form.text("title", self.tr("Name of the project"), required=True)
        add_organization_box(form, desk, "funder", self.tr("Who gives the money"), self)
        form.text("code", self.tr("Code the funder gave it"), half=True)
        form.day("approved_on", self.tr("Approved on"), half=True, help=self.tr("Empty: not approved yet"))
        form.day("starts_on", self.tr("From"), half=True)
        form.day("ends_on", self.tr("Until"), half=True)
        form.add(PercentEditor("own_percent", desk.facts.country), self.tr("Own contribution asked (%)"), half=True)
        form.money("ceiling", self.tr("The most the funder gives"), half=True)
        hangs = [(None, self.tr("None")), *agreements]
        form.choice("agreement", self.tr("Fund or agreement it hangs on"), hangs)


def _draft_values(values: dict[str, Any]) -> dict[str, Any]:
    """What was typed as a draft wants it."""
    said: dict[str, Any] = {name: "" if value is None and name in _TEXTS else value for name, value in values.items()}
    funder: PartyRef | None = said.pop("funder")
    said |= {"funder_id": funder.id if funder is not None else None, "agreement_id": said.pop("agreement")}
    return said | {"own_percent": said["own_percent"] or 0}


class NewProjectDialog(ProjectFieldsDialog):
    """The door: a name is enough. ``done_with`` carries its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        said = self.tr("The name is enough to begin. Budget, vouchers and papers of the call come afterwards.")
        super().__init__(desk, self.tr("New project with funds"), self.tr("Save"), intro=said, parent=parent)
        self.add_facts()
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        draft = ProjectDraft(**_draft_values(values))
        self.run(save_project, replace(draft, needs_aim=draft.agreement_id is not None))


class EditProjectDialog(ProjectFieldsDialog):
    """Everything that is said of a project."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Data of the project"), self.tr("Save"), parent=parent)
        self._seen, form, draft = seen, self.form, seen.draft
        self.add_facts()
        with form.more():
            form.text("number", self.tr("Number in the office"), half=True)
            known = [(one.id, one.name) for one in desk.runner.now(funds)]
            form.choice("fund_id", self.tr("Fund of the treasury"), [(None, self.tr("None")), *known], half=True)
            form.lines("objectives", self.tr("What it is for"), lines=3)
            form.check("needs_aim", self.tr("Each activity and expense must serve an aim of the fund"))
            form.text("note", self.tr("Note"))
        same = [name for name in form.names if name not in ("funder", "agreement")]
        form.put({name: getattr(draft, name) for name in same} | {"agreement": draft.agreement_id})
        if draft.funder_id is not None:
            form.put({"funder": PartyRef("organization", draft.funder_id)})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(save_project, replace(self._seen.draft, **_draft_values(values)), self._seen.id)


class ProjectEventDialog(FormDialog):
    """One of the things that happen to a project, on a day, with its paper."""

    def __init__(self, desk: Desk, seen: Cockpit, kind: str, parent: QWidget | None = None) -> None:
        title = code_words(f"project.event.{kind}")
        super().__init__(desk, title, self.tr("Save"), intro=seen.draft.title, parent=parent)
        self._id, self._kind, form = seen.id, kind, self.form
        form.day("on_date", self.tr("Day"), required=True, value=desk.today(), half=True)
        if kind in WITH_AMOUNT:
            left = seen.to_return if kind == "returned" and seen.to_return > 0 else None
            form.money("amount", self.tr("Amount"), required=True, half=True, value=left)
        form.text("document", self.tr("Paper that says so"), help=self.tr("Letter, transfer, resolution…"))
        form.text("note", self.tr("Note"), required=kind == "note")
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        said = (values["document"] or "", values["note"] or "")
        self.run(note_project_event, self._id, self._kind, values["on_date"], values.get("amount"), *said)


class CloseProjectDialog(FormDialog):
    """Closes it, or says at the top what is still open."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        said = self.tr("Nothing can be charged to it afterwards. It can be reopened with a reason.")
        super().__init__(desk, self.tr("Close the project"), self.tr("Close the project"), intro=said, parent=parent)
        self._id = seen.id
        self.form.day("on_date", self.tr("Day"), required=True, value=desk.today(), half=True)
        self.form.text("note", self.tr("Note"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(close_project, self._id, values["on_date"], values["note"] or "")


class ReopenProjectDialog(FormDialog):
    """Opens a closed project again."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Reopen the project"), self.tr("Reopen"), intro=seen.draft.title, parent=parent)
        self._id = seen.id
        self.form.text("reason", self.tr("Why"), required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(reopen_project, self._id, values["reason"])
