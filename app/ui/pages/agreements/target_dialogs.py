"""A target with its milestones, and a figure that somebody else reported, as they are typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.agreements.promise_rules import ReportedDraft, TargetDraft
from app.models.agreements.targets import Milestone, Reported, Target, report_value, save_target
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.dates import format_date, parse_date
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_words import choices_of


def milestones_of(text: str, today: date) -> list[Milestone] | Problem:
    """One a line: ``200``, ``200; Primer año``, ``200; Primer año; 31/12/2026``."""
    found = []
    for line in text.splitlines():
        parts = [part.strip() for part in line.split(";")]
        if not any(parts):
            continue
        number = parts[0].replace(".", "").replace(" ", "")
        if not number.isdecimal():
            return Problem("milestones", "form.not_a_number", {"text": parts[0][:40]})
        day = parse_date(parts[2], today=today) if len(parts) > 2 and parts[2] else None
        if isinstance(day, Problem):
            return Problem("milestones", day.code, day.params)
        found.append(Milestone(int(number), parts[1] if len(parts) > 1 else "", day))
    return found


def milestone_lines(target: Target) -> str:
    """The milestones as they are typed."""
    lines = []
    for one in target.milestones:
        parts = [str(one.value), one.name, format_date(one.due_on) if one.due_on else ""]
        lines.append("; ".join(parts).rstrip("; "))
    return "\n".join(lines)


class TargetDialog(FormDialog):
    """A new one of an agreement, or ``target`` to correct."""

    def __init__(
        self, desk: Desk, agreement_id: int, target: Target | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("New target") if target is None else self.tr("Data of the target")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._target = target
        self._draft = target.draft if target else TargetDraft(agreement_id, "", "", 0)
        form = self.form
        form.text("name", self.tr("What is to be reached"), required=True)
        form.number("goal", self.tr("How many"), required=True, half=True)
        form.text("unit", self.tr("Of what"), half=True, help=self.tr("businesses, people, workshops…"))
        by_hand = ("", self.tr("Nothing is counted by itself"))
        form.choice("counts", self.tr("What is counted"), [by_hand, *choices_of("measure", desk.facts.country)])
        form.day("due_on", self.tr("Until when"), half=True)
        form.lines(
            "milestones", self.tr("Milestones, one a line"), lines=3, help=self.tr("200; First year; 31/12/2026")
        )
        with form.more():
            form.number("baseline", self.tr("How many there were before"), half=True)
            form.day("baseline_on", self.tr("Counted on"), half=True)
        if target is not None:
            form.put({name: getattr(target.draft, name) for name in form.names if name != "milestones"})
            form.put({"milestones": milestone_lines(target)})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        milestones = milestones_of(values.pop("milestones") or "", self.desk.today())
        if isinstance(milestones, Problem):
            self.form.show_problems([milestones])
            return
        values["unit"] = values["unit"] or ""
        self.run(save_target, replace(self._draft, **values), milestones, self._target.id if self._target else None)

    def show_refusal(self, error: GremialError) -> None:
        """What is wrong with a milestone is said at their box."""
        problems = error.problems if isinstance(error, Refused) and error.problems else (error.problem,)
        placed = [
            Problem("milestones", one.code, one.params) if one.field.startswith("value ") else one for one in problems
        ]
        self.form.show_problems(placed)


class ReportedDialog(FormDialog):
    """Somebody else's figure with its source; it is never added to what was counted."""

    def __init__(
        self, desk: Desk, agreement_id: int, row: Reported | None = None, parent: QWidget | None = None
    ) -> None:
        said = self.tr("A figure that others gave. It stands apart and is never added to what was counted here.")
        super().__init__(desk, self.tr("Reported figure"), self.tr("Save"), intro=said, parent=parent)
        self._row = row
        self._draft = row.draft if row else ReportedDraft(agreement_id, "", 0)
        form = self.form
        form.text("name", self.tr("What it says"), required=True, help=self.tr("Businesses attended in the first year"))
        form.number("value", self.tr("Figure"), required=True, half=True)
        form.text("unit", self.tr("Of what"), half=True)
        form.text("source", self.tr("Who said it, or where it stands"), required=True)
        form.day("on_date", self.tr("Of the day"), half=True)
        form.check("approximate", self.tr("It is approximate"))
        form.check("at_least", self.tr("It is a minimum"))
        form.text("note", self.tr("Notes"))
        if row is not None:
            form.put({name: getattr(row.draft, name) for name in form.names})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        blank: dict[str, Any] = {name: values[name] or "" for name in ("unit", "note")}
        draft = replace(self._draft, **{**values, **blank})
        self.run(report_value, draft, self._row.id if self._row else None)
