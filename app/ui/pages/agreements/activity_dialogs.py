"""An activity as it is typed: what, when, by whom, for which commitments; then what came of it and what it cost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.activities import save_activity
from app.models.agreements.activity_queries import activity_draft, credit_marks, organizers_of
from app.models.agreements.project_queries import project_draft, projects
from app.models.agreements.promise_rules import ActivityDraft
from app.models.cash.funds import funds
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.activity_fields import OrganizersEditor, ServesEditor
from app.ui.pages.agreements.agreement_words import choices_of
from app.ui.pages.agreements.promise_words import HoursEditor, agreement_choices, area_choices

_OWN: Final = 0
_PROJECT: Final = "project "
_STATES: Final = ("done", "planned", "cancelled")
_TEXTS: Final = ("place", "district", "region", "result", "link")


class ActivityDialog(FormDialog):
    """A new one, or ``activity_id`` to correct; ``done_with`` carries its id. A day to come is only planned."""

    def __init__(
        self,
        desk: Desk,
        activity_id: int | None = None,
        agreement_id: int | None = None,
        commitment_id: int | None = None,
        parent: QWidget | None = None,
        project_id: int | None = None,
    ) -> None:
        known = None if activity_id is None else desk.runner.now(activity_draft, activity_id)
        title = self.tr("New activity") if known is None else self.tr("Data of the activity")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._id = activity_id
        self._draft = known or ActivityDraft(
            "training", "", desk.today(), agreement_id=agreement_id, project_id=project_id
        )
        form = self.form
        form.choice("kind", self.tr("What it is"), choices_of("activity", desk.facts.country), half=True)
        form.day("starts_on", self.tr("Day"), required=True, half=True, value=self._draft.starts_on)
        form.text("title", self.tr("Its name"), required=True, help=self.tr("Workshop on costs, fair of the square…"))
        form.text("place", self.tr("Place"), half=True)
        form.add(HoursEditor("minutes"), self.tr("Hours"), half=True, help=self.tr("2:30 or 2,5"))
        self.organizers = OrganizersEditor("organizers", desk, self)
        form.add(self.organizers, self.tr("Who organises it"))
        hangs = [(None, self.tr("None")), *agreement_choices(desk), *self._project_choices()]
        self.agreement = form.choice("agreement_id", self.tr("Agreement or project"), hangs, half=True)
        self.area = form.choice("area_id", self.tr("Area"), [], half=True)
        self.serves = ServesEditor("credits", desk)
        form.add(self.serves, self.tr("Which commitments it serves"))
        self._fill(commitment_id)
        self.agreement.edited.connect(self._follow)
        form.focus_on("title")

    def _fill(self, commitment_id: int | None) -> None:
        draft, desk, form = self._draft, self.desk, self.form
        marks: dict[int, int | None] = {} if commitment_id is None else {commitment_id: None}
        organizers: list[tuple[int, str]] = []
        if self._id is None:
            organizers = [(_OWN, "organizer")] if desk.facts.kind != "alliance" else []
        else:
            organizers = [(one.organization_id, one.role) for one in desk.runner.now(organizers_of, self._id)]
            marks = desk.runner.now(credit_marks, self._id)
        project = draft.project_id
        form.put({"agreement_id": draft.agreement_id if project is None else f"{_PROJECT}{project}"})
        self._follow()
        same = ("kind", "title", "place", "minutes", "area_id")
        form.put({name: getattr(draft, name) for name in same})
        form.put({"organizers": organizers})
        chosen, _project = self._hangs_on()
        self.serves.offer(chosen, tuple(marks))
        self.serves.put(marks)
        self._show_what_counts(chosen)

    def _project_choices(self) -> list[tuple[Any, str]]:
        """Those that are open, and the one it is of: what a fund pays serves one of the fund's aims."""
        said, own = self.tr("{title} (project)"), self._draft.project_id
        found = [one for one in self.desk.runner.now(projects) if one.state != "closed" or one.id == own]
        return [(f"{_PROJECT}{one.id}", said.format(title=one.title)) for one in found]

    def _hangs_on(self) -> tuple[int | None, int | None]:
        """Agreement and project that are chosen; a project brings the agreement or fund it hangs on."""
        chosen = self.agreement.value()
        if not isinstance(chosen, str):
            return chosen, None
        project_id = int(chosen.removeprefix(_PROJECT))
        if project_id == self._draft.project_id and self._draft.agreement_id is not None:
            return self._draft.agreement_id, project_id
        return self.desk.runner.now(project_draft, project_id).agreement_id, project_id

    def _follow(self) -> None:
        """Areas and commitments are those of the agreement that is chosen."""
        chosen, _project = self._hangs_on()
        self.area.fill([(None, self.tr("No area")), *area_choices(self.desk, chosen)])
        self.serves.offer(chosen)
        self._show_what_counts(chosen)

    def _show_what_counts(self, agreement_id: int | None) -> None:
        """Nothing is asked of areas or commitments where there are none."""
        self.form.show_fields("area_id", wanted=agreement_id is not None)
        self.form.show_fields("credits", wanted=self.serves.tree.topLevelItemCount() > 0)

    def send(self, values: dict[str, Any]) -> None:
        organizers, marks = values.pop("organizers") or [], values.pop("credits")
        values["place"] = values["place"] or ""
        values["agreement_id"], values["project_id"] = self._hangs_on()
        draft = replace(self._draft, **values)
        if self._id is None and draft.starts_on > self.desk.today():
            draft = replace(draft, state="planned")
        self.run(save_activity, draft, organizers, marks, self._id)


class OutcomeDialog(FormDialog):
    """Whether it took place, what came of it, what it cost and from which fund."""

    def __init__(self, desk: Desk, activity_id: int, parent: QWidget | None = None) -> None:
        draft = desk.runner.now(activity_draft, activity_id)
        super().__init__(desk, self.tr("Result and cost"), self.tr("Save"), intro=draft.title, parent=parent)
        self._id, self._draft, form = activity_id, draft, self.form
        states = [(one, code_words(f"activity.state.{one}").capitalize()) for one in _STATES]
        form.choice("state", self.tr("Did it take place?"), states, half=True)
        form.day("ends_on", self.tr("Last day"), half=True, help=self.tr("Empty: it took one day"))
        form.lines("result", self.tr("What came of it"), lines=3)
        form.money("cost", self.tr("What it cost"), half=True)
        chosen = [(one.id, one.name) for one in desk.runner.now(funds) if one.closed_on is None]
        form.choice("fund_id", self.tr("From which fund"), [(None, self.tr("General")), *chosen], half=True)
        form.number("headcount", self.tr("People counted, if there is no list"), half=True)
        form.text("district", self.tr("City"), half=True)
        form.text("region", self.tr("Region"), half=True)
        form.text("link", self.tr("Address on the web"), half=True)
        form.put({name: getattr(draft, name) for name in form.names})
        form.focus_on("result")

    def send(self, values: dict[str, Any]) -> None:
        blank: dict[str, Any] = {name: values[name] or "" for name in _TEXTS if name in values}
        marks = self.desk.runner.now(credit_marks, self._id)
        organizers = [(one.organization_id, one.role) for one in self.desk.runner.now(organizers_of, self._id)]
        self.run(save_activity, replace(self._draft, **{**values, **blank}), organizers, marks, self._id)
