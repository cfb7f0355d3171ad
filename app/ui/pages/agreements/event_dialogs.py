"""What happens to an agreement, as it is typed: renewed, denounced, ended, suspended; and its copy elsewhere."""

from __future__ import annotations

from typing import Any, Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.messages.agreement_words import why_words
from app.models.agreements.agreements import clone_agreement
from app.models.agreements.events import (
    Paper,
    approve_agreement,
    denounce_agreement,
    note_agreement,
    renew_agreement,
    resume_agreement,
    suspend_agreement,
    terminate_agreement,
)
from app.models.agreements.queries import AgreementSheet
from app.models.agreements.terms import term_end, usual_last_day
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk

Happening = Literal["approved", "renewed", "denounced", "terminated", "suspended", "resumed", "note"]

_TWO: Final = 2


def happening_words(what: Happening) -> str:
    """The verb of what is noted, for buttons and titles."""
    return {
        "approved": QCoreApplication.translate("Happenings", "Note its approval"),
        "renewed": QCoreApplication.translate("Happenings", "Note the renewal"),
        "denounced": QCoreApplication.translate("Happenings", "Note that notice was given"),
        "terminated": QCoreApplication.translate("Happenings", "Note that it ended"),
        "suspended": QCoreApplication.translate("Happenings", "Note the suspension"),
        "resumed": QCoreApplication.translate("Happenings", "Note that it goes on"),
        "note": QCoreApplication.translate("Happenings", "Write a note"),
    }[what]


class HappeningDialog(FormDialog):
    """One of the things that happen to an agreement, on a day, with the paper that says so."""

    def __init__(self, desk: Desk, sheet: AgreementSheet, what: Happening, parent: QWidget | None = None) -> None:
        title = happening_words(what)
        lines = [sheet.draft.title, why_words(sheet.now, sheet.day)]
        bound = [one for one in sheet.bound if one.binds]
        if what == "denounced" and len(bound) > _TWO:
            lines.append(self.tr("If only one institution leaves, note it among the institutions: the rest go on."))
        intro = "\n".join(lines)
        super().__init__(desk, title, title, intro=intro, danger=what == "terminated", parent=parent)
        self._sheet, self._what, form = sheet, what, self.form
        form.day("on_date", self.tr("Day"), required=True, value=desk.today(), half=True)
        if what in ("renewed", "denounced", "suspended"):
            form.day("until_on", self._until_label(), half=True, value=self._usual_until())
        if what in ("denounced", "approved"):
            parties = [(one.organization_id, one.name) for one in bound]
            form.choice("who", self.tr("By whom"), [(None, self.tr("All, or not noted")), *parties])
        form.text("document", self.tr("The paper that says so"), help=self.tr("Minutes 12/2026, note of 3 May…"))
        form.lines("note", self.tr("Notes"), lines=2, required=what == "note")
        form.focus_on("note" if what == "note" else "on_date")

    def _until_label(self) -> str:
        if self._what == "renewed":
            return self.tr("Runs until")
        return self.tr("Last day") if self._what == "denounced" else self.tr("Suspended until")

    def _usual_until(self) -> Any:
        terms, now = self._sheet.draft.terms, self._sheet.now
        if self._what == "renewed" and now.ends_on is not None and terms.renewal_months:
            return term_end(now.ends_on, terms.renewal_months, 1)
        if self._what == "denounced":
            return usual_last_day(terms, now, self.desk.today())
        return None

    def send(self, values: dict[str, Any]) -> None:
        one, day = self._sheet.id, values["on_date"]
        paper = Paper(values["document"] or "", values["note"] or "")
        until, who = values.get("until_on"), values.get("who")
        if self._what == "approved":
            self.run(approve_agreement, one, day, who, paper)
        elif self._what == "renewed":
            self.run(renew_agreement, one, day, until, paper)
        elif self._what == "denounced":
            self.run(denounce_agreement, one, day, until, who, paper)
        elif self._what == "suspended":
            self.run(suspend_agreement, one, day, until, paper)
        else:
            plain = {"terminated": terminate_agreement, "resumed": resume_agreement, "note": note_agreement}
            self.run(plain[self._what], one, day, paper)


class CloneDialog(FormDialog):
    """The same for another region; ``done_with`` carries the new one's id."""

    def __init__(self, desk: Desk, sheet: AgreementSheet, parent: QWidget | None = None) -> None:
        said = self.tr(
            "Areas, text and targets go along. Firms, activities, commitments and figures stay with the first one."
        )
        super().__init__(desk, self.tr("Repeat it in another region"), self.tr("Repeat"), intro=said, parent=parent)
        self._id = sheet.id
        self.form.text("title", self.tr("Name of the new one"), required=True, value=sheet.draft.title)
        self.form.text("region", self.tr("Region"), half=True)
        self.form.text("district", self.tr("City"), half=True)
        self.form.check("with_parties", self.tr("With the same institutions, not signed yet"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(
            clone_agreement,
            self._id,
            values["title"],
            values["region"] or "",
            values["district"] or "",
            with_parties=values["with_parties"],
        )
