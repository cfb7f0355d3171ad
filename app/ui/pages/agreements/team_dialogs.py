"""A team that accompanies businesses: its data, who is in it with their hours, and the certificate of each."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.agreements.teams import (
    Team,
    TeamDraft,
    TeamMember,
    TeamMemberDraft,
    remove_team_member,
    save_team,
    save_team_member,
    team_draft,
    team_members,
)
from app.models.letters.queries import signers
from app.models.members.parties import PartyRef, party
from app.ui.flow import FlowRow
from app.ui.form_dialog import FormDialog
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pages.agreements.case_boxes import WhoEditor, who_of
from app.ui.paper_dialog import PaperDialog
from app.ui.party_box import OWN
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, side_by_side, sized, with_key, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable


class TeamDialog(FormDialog):
    """A new team of a programme, or one that is there; ``done_with`` carries its id."""

    def __init__(self, desk: Desk, programme_id: int, team_id: int = 0, parent: QWidget | None = None) -> None:
        title = self.tr("Data of the team") if team_id else self.tr("New team")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._programme, self._id, form = programme_id, team_id, self.form
        form.text("name", self.tr("Name of the team"), required=True)
        add_organization_box(form, desk, "institution", self.tr("Institution it is of"), self)
        form.text("supervisor", self.tr("Who guides it"), half=True)
        form.number("places", self.tr("Businesses at once"), half=True, help=self.tr("Empty: as many as there are"))
        form.day("from_on", self.tr("Since"), half=True)
        form.day("until_on", self.tr("Until"), half=True)
        if team_id:
            self._put(desk.runner.now(team_draft, team_id))
        form.focus_first()

    def _put(self, draft: TeamDraft) -> None:
        names = ("name", "supervisor", "places", "from_on", "until_on")
        self.form.put({name: getattr(draft, name) or None for name in names})
        if draft.organization_id is not None:
            self.form.put({"institution": PartyRef("organization", draft.organization_id)})

    def send(self, values: dict[str, Any]) -> None:
        body: PartyRef | None = values["institution"]
        draft = TeamDraft(
            self._programme,
            values["name"],
            body.id if body is not None and body != OWN else None,
            values["supervisor"] or "",
            values["places"],
            values["from_on"],
            values["until_on"],
        )
        self.run(save_team, draft, self._id or None)


class TeamMemberDialog(FormDialog):
    """Somebody of a team, of the directory or a name alone."""

    def __init__(
        self, desk: Desk, team_id: int, member: TeamMember | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Member of the team") if member else self.tr("New member of the team")
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._team, self._id, form = team_id, member.id if member else None, self.form
        form.add(WhoEditor("name", desk), self.tr("Name and surname"), required=True)
        form.text("study", self.tr("What they study or do"))
        form.day("from_on", self.tr("In the team since"), half=True)
        form.day("until_on", self.tr("Last day in the team"), half=True)
        if member is not None:
            who = who_of(member.person_id, None, member.name)
            days = {"from_on": _day(member.from_on), "until_on": _day(member.until_on)}
            form.put({"name": who, "study": member.study or None, **days})
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        who = values["name"]
        person = who.id if isinstance(who, PartyRef) and who.kind == "person" else None
        name = self.desk.runner.now(party, who).name if isinstance(who, PartyRef) else who
        draft = TeamMemberDraft(name, person, values["study"] or "", values["from_on"], values["until_on"])
        self.run(save_team_member, self._team, draft, self._id)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def certificate_job(
    office: Any,
    member_id: int,
    signer: tuple[str, str],
    *,
    progress: Progress,  # noqa: ARG001 - every job is told
) -> tuple[str, bytes]:
    """The certificate with its number in the book: what it is called and its paper."""
    from app.jobs.agreements.team_certificate import issue_team_certificate  # noqa: PLC0415 - ReportLab, when wanted
    from app.jobs.letters import letter_bytes, letter_title  # noqa: PLC0415

    one = issue_team_certificate(office, member_id, signed_by=signer[0], signed_office=signer[1])
    return letter_title(office, one), letter_bytes(office, one)


class CertificateOfTeamDialog(FormDialog):
    """Who signs, before the certificate takes its number."""

    def __init__(self, desk: Desk, member: TeamMember, parent: QWidget | None = None) -> None:
        said = self.tr("It says the hours and the businesses, and takes the next number of the correspondence book.")
        title = self.tr("Certificate: {name}").format(name=member.name)
        super().__init__(desk, title, self.tr("Give it its number"), intro=said, parent=parent)
        self._id = member.id
        name, held = next(iter(desk.runner.now(signers, desk.today()).items()), ("", ""))
        self.form.text("signed_by", self.tr("Who signs"), half=True, value=name or None)
        self.form.text("signed_office", self.tr("Their office"), half=True, value=held or None)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(certificate_job, self._id, (values["signed_by"] or "", values["signed_office"] or ""))


class MembersDialog(QDialog):
    """Who is in a team, with hours, sessions and businesses; Enter corrects one."""

    def __init__(self, desk: Desk, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._team = desk, team
        self._members: dict[int, TeamMember] = {}
        self.setWindowTitle(team.name)
        self.table = self._make_table()
        self._of_one = [
            button(self.tr("Correct…"), self.edit),
            button(self.tr("Certificate…"), self.certify),
            button(self.tr("Take out…"), self.remove),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(team.name, "h2", wrap=True))
        about = " · ".join(part for part in (team.organization, team.supervisor) if part)
        if about:
            column.addWidget(words(about, "muted", wrap=True))
        column.addWidget(FlowRow(button(self.tr("New member…"), self.add, look="main"), *self._of_one))
        column.addWidget(self.table, 1)
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 92, 24)
        self.table.opened.connect(lambda _id: self.edit())
        self.table.chosen.connect(self._enable)
        self.refresh()

    def _make_table(self) -> RecordTable[TeamMember]:
        columns: list[Column[TeamMember]] = [
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Studies"), lambda one: one.study, 16),
            Column(self.tr("Hours"), lambda one: f"{one.minutes // 60}:{one.minutes % 60:02}", 7, number=True),
            Column(self.tr("Sessions"), lambda one: str(one.sessions), 7, number=True),
            Column(self.tr("Businesses"), lambda one: str(one.businesses), 8, number=True),
        ]
        empty = EmptyState(self._desk.theme, self.tr("Nobody is in this team yet."), icon="users")
        return RecordTable(
            self._desk.theme, self._team.name, columns, lambda ids: {one: self._members[one] for one in ids}, empty
        )

    def refresh(self, *_made: object) -> None:
        self._members = {one.id: one for one in self._desk.runner.now(team_members, self._team.id)}
        self.table.show_ids([])
        self.table.show_ids(list(self._members))
        self.table.select(next(iter(self._members), 0))
        self._enable(self.table.current_id)

    def _enable(self, chosen: int) -> None:
        for one in self._of_one:
            one.setEnabled(bool(chosen))

    def add(self) -> None:
        self._open(TeamMemberDialog(self._desk, self._team.id, parent=self))

    def edit(self) -> None:
        one = self._members.get(self.table.current_id)
        if one is not None:
            self._open(TeamMemberDialog(self._desk, self._team.id, one, self))

    def _open(self, dialog: FormDialog) -> None:
        dialog.done_with.connect(self.refresh)
        dialog.exec()

    def certify(self) -> None:
        one = self._members.get(self.table.current_id)
        if one is not None:
            dialog = CertificateOfTeamDialog(self._desk, one, self)
            dialog.done_with.connect(self._show_paper)
            dialog.exec()

    def _show_paper(self, made: tuple[str, bytes]) -> None:
        PaperDialog(self._desk, made[1], made[0], self).exec()

    def remove(self) -> None:
        one = self._members.get(self.table.current_id)
        question = self.tr("Take {name} out? Who left is kept with the last day instead.")
        if one is None or not self._desk.dialogs.ask(question.format(name=one.name), self.tr("Take out"), danger=True):
            return
        self._desk.runner.run(
            remove_team_member,
            one.id,
            on_done=self.refresh,
            owner=self,
        )
