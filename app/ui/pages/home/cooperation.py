"""What Home says of agreements, paperwork, promises and projects: few lines, each opens its list. No widget here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from app.messages.agreement_words import why_words
from app.messages.project_words import alert_words
from app.models.agreements.case_dues import Due
from app.models.agreements.project_alerts import ProjectAlert
from app.models.agreements.promise_queries import CommitmentWish
from app.models.agreements.queries import ALERTED, AgreementWish, Alert
from app.models.base.values.dates import format_date
from app.ui.page import Desk
from app.ui.pages.home.rows import Todo

_ALONE: Final = 2
"""So many of a kind are told one by one; of more the first, and how many there are besides."""
_SAID: Final = 2
_Told = TypeVar("_Told")


class Cooperation(QObject):
    """Makes the lines for one page; nothing is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def end_rows(self, ends: Sequence[Alert]) -> list[Todo]:
        """Agreements whose notice or end is near: once a term, until it was seen to on the sheet."""
        rows = [
            Todo(
                f"{one.title}: {why_words(one.now, self._desk.today())}",
                self.tr("See the agreement"),
                self._to("agreements", one.agreement_id),
            )
            for one in _first(ends)
        ]
        if more := len(ends) - len(rows):
            text = self.tr("%n more agreement(s) end soon", "", more)
            then = self._to("agreements", AgreementWish(state=ALERTED))
            rows.append(Todo(text, self.tr("See the agreements"), then))
        return rows

    def due_rows(self, dues: Sequence[Due]) -> list[Todo]:
        """Days of paperwork, proposals and benefits that come or have just passed: a line a kind, which it opens."""
        kinds: dict[str, list[Due]] = {}
        for one in dues:
            kinds.setdefault(one.line.kind, []).append(one)
        shown = _first(list(kinds.values()))
        rows = [self._due_row(of_kind) for of_kind in shown]
        if more := len(dues) - sum(len(of_kind) for of_kind in shown):
            text = self.tr("%n more day(s) of paperwork and proposals come", "", more)
            rows.append(Todo(text, self.tr("See them"), self._to("agreements.cases")))
        return rows

    def overdue_rows(self, overdue: int) -> list[Todo]:
        """What was promised in agreements and whose day has passed."""
        if not overdue:
            return []
        text = self.tr("%n commitment(s) past due", "", overdue)
        then = self._to("agreements.commitments", CommitmentWish(light="red"))
        return [Todo(text, self.tr("See the commitments"), then)]

    def project_rows(self, alerts: Sequence[ProjectAlert]) -> list[Todo]:
        """What waits in projects, a line a project: it goes when the report is handed over, the objection answered."""
        projects: dict[int, list[ProjectAlert]] = {}
        for one in alerts:
            projects.setdefault(one.project_id, []).append(one)
        rows = [self._project_row(of_one) for of_one in _first(list(projects.values()))]
        if more := len(projects) - len(rows):
            text = self.tr("%n more project(s) wait for something", "", more)
            rows.append(Todo(text, self.tr("See the projects"), self._to("agreements.projects")))
        return rows

    def _due_row(self, dues: Sequence[Due]) -> Todo:
        one = dues[0]
        text = f"{one.kind_name}: {one.line.heading} · {one.label} {format_date(one.on)}"
        if one.late:
            text += " · " + self.tr("it has passed")
        if len(dues) == 1:
            return Todo(text, self.tr("Go to it"), self._to("agreements.cases", one.line.id))
        text += " " + self.tr("and %n more", "", len(dues) - 1)
        return Todo(text, self.tr("See them"), self._to("agreements.cases", one.line.kind))

    def _project_row(self, alerts: Sequence[ProjectAlert]) -> Todo:
        one = alerts[0]
        said = [alert_words(each, self._desk.facts.country) for each in alerts[:_SAID]]
        if more := len(alerts) - len(said):
            said.append(self.tr("and %n more", "", more))
        text = f"{one.code or one.title}: {' · '.join(said)}"
        return Todo(text, self.tr("See the project"), self._to("agreements.projects", one.project_id))

    def _to(self, key: str, target: object = None) -> Callable[[], object]:
        return partial(self._desk.go, key, target)


def _first(told: Sequence[_Told]) -> Sequence[_Told]:
    return told if len(told) <= _ALONE else told[:1]
