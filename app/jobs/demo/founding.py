"""The founding cases: offices made from what five documents say, and nothing besides; data in ``presets/founding``.

What a document does not give (a day, an office, a number) is not invented: the note of the record says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.jobs.new_office import NewOffice, new_office
from app.models.agreements.activities import save_activity
from app.models.agreements.agreements import add_agreement
from app.models.agreements.areas import add_area, add_passage, resolve_area
from app.models.agreements.case_rules import CaseDraft, EventDraft, PartyDraft, StepDraft
from app.models.agreements.cases import note_event, open_case, set_party, take_step
from app.models.agreements.districts import TerritoryDraft, save_territories
from app.models.agreements.project_rules import ProjectDraft
from app.models.agreements.projects import save_project
from app.models.agreements.promise_rules import ActivityDraft, ReportedDraft, TargetDraft
from app.models.agreements.rules import AgreementDraft, AreaDraft, JoiningDraft, PassageDraft
from app.models.agreements.targets import Milestone, report_value, save_target
from app.models.base.database import Clock, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.directory.commands import add_party
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.own import own_organization
from app.models.directory.rules import PartyDraft as Named
from app.models.members.commands import add_member
from app.models.members.parties import party_of_member
from app.models.members.rules import MemberDraft
from app.office import Office

FOUNDING: Final = ("a", "c", "e", "f", "g", "h")
OWN: Final = "own"
Facts = dict[str, Any]
_DAYS: Final = ("signed_on", "starts_on", "ends_on", "from_on", "on_date", "due_on")


@dataclass(slots=True)
class _Made:
    """The ids of what was made, by the keys of the data."""

    today: date
    organizations: dict[str, int] = field(default_factory=dict)
    persons: dict[str, int] = field(default_factory=dict)
    agreements: dict[str, int] = field(default_factory=dict)
    projects: dict[str, int] = field(default_factory=dict)
    cases: dict[str, int] = field(default_factory=dict)

    def day(self, text: str | None) -> date | None:
        """A day of the data: ISO text, or a word for days that the document leaves open."""
        if text is None:
            return None
        words = {
            "today": self.today,
            "year_ago": self.today.replace(year=self.today.year - 1, day=min(self.today.day, 28)),
            "year_end": date(self.today.year, 12, 31),
        }
        return words[text] if text in words else date.fromisoformat(text)

    def dated(self, facts: Facts, *without: str) -> Facts:
        """The facts with their days read, less what is said otherwise."""
        kept = {name: value for name, value in facts.items() if name not in without}
        return {name: self.day(value) if name in _DAYS else value for name, value in kept.items()}


_MODULES: Final = ("members", "dues", "agreements", "alliance")


def founding_facts(letter: str) -> Facts:
    """The data of a case. Raises ``Refused("demo.case")``."""
    if letter not in FOUNDING:
        raise Refused("demo.case", field="case", text=letter, known=", ".join(FOUNDING))
    path = resource_path("presets", "founding", f"{letter}.json")
    facts: Facts = json.loads(path.read_text(encoding="utf-8"))
    return facts


def make_founding(folder: Path, letter: str, clock: Clock | None = None) -> Path:
    """Makes the office of a founding case in ``folder`` and returns its file ``caso-<letter>.gremial``."""
    facts = founding_facts(letter)
    path = folder / f"caso-{letter}.gremial"
    if path.exists():
        raise Refused("demo.not_empty", field="dir", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    new_office(path, NewOffice(practice=True, modules=_MODULES, **facts["office"]), clock=clock)
    with Office.open(path, "", clock=clock) as office:
        office.run(build_founding, facts)
    return path


@command("demo.founding", needs=Role.ADMIN)
def build_founding(tx: Tx, facts: Facts) -> None:
    """Everything of a case through the commands of the program, in one step."""
    made = _Made(tx.clock.today())
    made.organizations[OWN] = own_organization(tx)
    _directory(tx, facts, made)
    for one in facts.get("agreements", ()):
        _agreement(tx, one, made)
    for one in facts.get("projects", ()):
        rest = made.dated(one, "key", "agreement", "funder")
        draft = ProjectDraft(
            agreement_id=made.agreements[one["agreement"]], funder_id=made.organizations[one["funder"]], **rest
        )
        made.projects[one["key"]] = save_project(tx, draft)
    for one in facts.get("cases", ()):
        _case(tx, one, made)
    for one in facts.get("activities", ()):
        _activity(tx, one, made)
    if "enrolments" in facts:
        _enrol(tx, facts["enrolments"], made)


def _directory(tx: Tx, facts: Facts, made: _Made) -> None:
    for one in facts.get("organizations", ()):
        made.organizations[one["key"]] = add_party(tx, _named(one))
    for one in facts.get("members", ()):
        draft = MemberDraft(_named(one), admission_act=one["act"])
        made.organizations[one["key"]] = party_of_member(tx, add_member(tx, draft)).id
    for one in facts.get("persons", ()):
        made.persons[one["key"]] = add_party(tx, Named("person", one["name"], notes=one.get("notes")))
    for one in facts.get("offices", ()):
        holding = OfficeDraft(made.persons[one["person"]], made.organizations[one["organization"]], one["office"])
        hold_office(tx, holding)


def _named(one: Facts) -> Named:
    return Named(
        "organization",
        one["name"],
        organization_kind=one["kind"],
        region=one.get("region"),
        district=one.get("district"),
        country=one.get("country"),
    )


def _agreement(tx: Tx, one: Facts, made: _Made) -> None:
    parts = ("key", "parent", "parties", "areas", "recitals", "clauses", "territories", "targets", "reported")
    parent = made.agreements[one["parent"]] if "parent" in one else None
    parties = [
        JoiningDraft(made.organizations[who["organization"]], **made.dated(who, "organization"))
        for who in one.get("parties", ())
    ]
    agreement = add_agreement(tx, AgreementDraft(parent_id=parent, **made.dated(one, *parts)), parties)
    made.agreements[one["key"]] = agreement
    for area in one.get("areas", ()):
        add_area(tx, agreement, AreaDraft(**area))
    for body in one.get("recitals", ()):
        add_passage(tx, agreement, PassageDraft(body, "recital"))
    if "territories" in one:
        save_territories(tx, agreement, [TerritoryDraft(**place) for place in one["territories"]])
    targets = {}
    for aim in one.get("targets", ()):
        steps = [Milestone(**step) for step in aim.get("milestones", ())]
        draft = TargetDraft(agreement_id=agreement, **made.dated(aim, "milestones"))
        targets[aim["name"]] = save_target(tx, draft, steps)
    for said in one.get("reported", ()):
        target = targets.get(said.get("target"))
        report_value(tx, ReportedDraft(agreement_id=agreement, target_id=target, **made.dated(said, "target")))


def _places(tx: Tx, one: Facts, made: _Made) -> Facts:
    agreement = made.agreements[one["agreement"]] if "agreement" in one else None
    area = None
    if agreement is not None and "area" in one:
        area = resolve_area(tx, agreement, one["area"]).id
    return {"agreement_id": agreement, "area_id": area}


def _case(tx: Tx, one: Facts, made: _Made) -> None:
    said = ("key", "agreement", "area", "organization", "responsible", "parent", "parties", "steps", "events")
    draft = CaseDraft(
        opened_on=made.today,
        organization_id=made.organizations[one["organization"]] if "organization" in one else None,
        responsible_id=made.organizations[one["responsible"]] if "responsible" in one else None,
        parent_id=made.cases[one["parent"]] if "parent" in one else None,
        **_places(tx, one, made),
        **made.dated(one, *said),
    )
    made.cases[one["key"]] = case = open_case(tx, draft)
    for who in one.get("parties", ()):
        rest = made.dated(who, "organization")
        set_party(tx, case, PartyDraft(organization_id=made.organizations[who["organization"]], **rest))
    for event in one.get("events", ()):
        note_event(tx, case, EventDraft(**made.dated(event)))
    for step in one.get("steps", ()):
        take_step(tx, case, StepDraft(**made.dated(step)))


def _activity(tx: Tx, one: Facts, made: _Made) -> None:
    said = ("agreement", "area", "project", "organizers")
    project = made.projects[one["project"]] if "project" in one else None
    draft = ActivityDraft(project_id=project, **_places(tx, one, made), **made.dated(one, *said))
    save_activity(tx, draft, [(made.organizations[who], "organizer") for who in one["organizers"]])


def _enrol(tx: Tx, asked: Facts, made: _Made) -> None:
    """Invented businesses that asked to be accompanied, so that the count of a target can be seen."""
    for number in range(1, asked["count"] + 1):
        draft = CaseDraft(
            asked["kind"],
            made.today,
            agreement_id=made.agreements[asked["agreement"]],
            name=asked["name"].format(number=number),
            channel=asked["channel"],
        )
        open_case(tx, draft)
