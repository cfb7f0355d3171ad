"""What the kept office agreed with others: an agreement with its promises, papers of a firm, a project, a district."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.agreements.activities import add_attendees, add_beneficiaries, save_activity
from app.models.agreements.agreements import add_agreement, sign_agreement
from app.models.agreements.areas import add_area, add_passage
from app.models.agreements.case_rules import CaseDraft, StepDraft
from app.models.agreements.case_rules import PartyDraft as Backer
from app.models.agreements.cases import open_case, set_party, take_step
from app.models.agreements.commitments import note_commitment, save_commitment
from app.models.agreements.districts import PremisesDraft, TerritoryDraft, save_premises, save_territories
from app.models.agreements.events import Paper, approve_agreement
from app.models.agreements.project_parts import AssetDraft, QuotationDraft, save_asset, save_quotation
from app.models.agreements.project_reports import freeze_report, save_template
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import note_project_event, save_budget, save_project, save_requirement
from app.models.agreements.promise_rules import (
    ActivityDraft,
    AttendeeDraft,
    CommitmentDraft,
    ReportedDraft,
    TargetDraft,
)
from app.models.agreements.rules import AgreementDraft, AreaDraft, JoiningDraft, PassageDraft
from app.models.agreements.targets import Milestone, report_value, save_target
from app.models.agreements.teams import TeamDraft, TeamMemberDraft, save_team, save_team_member
from app.models.agreements.vouchers import add_voucher, note_voucher_event, tag_advocacy
from app.models.base.attachments import NewFile
from app.models.base.database import Reader
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class _Agreed:
    agreement: int
    area: int
    university: int


def promised(office: Office, day: date) -> None:
    """A row in every table of agreements."""
    agreed = _agreement(office, day)
    served = _promises(office, agreed, day)
    _proposal(office, agreed, day)
    _project(office, agreed, served, day)
    _places(office, agreed)


def _agreement(office: Office, day: date) -> _Agreed:
    run = office.run
    university = run(add_party, PartyDraft("organization", "Universidad de Prueba")).value
    made = run(add_agreement, AgreementDraft("Convenio de prueba"), [JoiningDraft(university)]).value
    area = run(add_area, made, AreaDraft("Capacitación")).value
    run(add_passage, made, PassageDraft("Que conviene cooperar.", "recital"))
    run(approve_agreement, made, day, None, Paper("Acta 11/2026"))
    run(sign_agreement, made, day, "Asunción")
    return _Agreed(made, area, university)


def _promises(office: Office, at: _Agreed, day: date) -> int:
    run = office.run
    goal = {"goal": 40, "unit": "personas", "counts": "people"}
    draft = CommitmentDraft(at.agreement, "Capacitar a 40 personas", at.area, at.university, **goal)
    commitment = run(save_commitment, draft).value
    run(note_commitment, commitment, "note", day, "Se fijó la fecha")
    held = ActivityDraft("training", "Taller de costos", day, agreement_id=at.agreement, area_id=at.area, minutes=120)
    activity = run(save_activity, held, [(at.university, "organizer")], {commitment: None}).value
    people = (("Ana Prieto", "1.234.567"), ("Rosa Cantero", ""))
    run(add_attendees, activity, [AttendeeDraft(name, day, document=document) for name, document in people])
    target = TargetDraft(at.agreement, "Personas capacitadas", "personas", 200, "people")
    run(save_target, target, [Milestone(100, "Primer año")])
    run(report_value, ReportedDraft(at.agreement, "Empresas alcanzadas", 1500, approximate=True, source="Nota 4"))
    return activity


def _proposal(office: Office, at: _Agreed, day: date) -> None:
    run = office.run
    fields = {"score": "7", "out_of": "10"}
    firm = CaseDraft("diagnosis", day, name="Panadería Ykua", agreement_id=at.agreement, fields=fields)
    case = run(open_case, firm).value
    run(take_step, case, StepDraft("visit", day))
    law = run(
        open_case, CaseDraft("policy_proposal", day, "Ley de prueba", agreement_id=at.agreement, fields={"type": "law"})
    ).value
    run(set_party, law, Backer("sponsor", at.university, act="Acta 4/2026", on_date=day))
    team = run(save_team, TeamDraft(at.agreement, "Equipo 1", at.university)).value
    run(save_team_member, team, TeamMemberDraft("Lucía Estudiante"))


def _project(office: Office, at: _Agreed, activity: int, day: date) -> None:
    run = office.run
    draft = ProjectDraft("Proyecto de prueba", at.agreement, at.university, code="PP-1", approved_on=date(2026, 1, 2))
    project = run(save_project, draft).value
    (line,) = run(save_budget, project, [(None, LineDraft("Papelería", funder=500_000))]).value
    run(save_requirement, project, "Certificado", obtained_on=day)
    run(note_project_event, project, "received", day, 500_000, "Transferencia 8")
    part = office.read(_first_part)
    voucher = run(add_voucher, project, VoucherDraft(line, part, funder=100_000)).value
    run(note_voucher_event, voucher, "objected", day, "Falta el sello")
    run(tag_advocacy, part, 20_000, activity_id=activity)
    run(save_quotation, project, QuotationDraft("Librería Norte", 230_000, day, line))
    run(save_asset, project, AssetDraft("Impresora", keeper="Marta", value=900_000))
    run(add_beneficiaries, project, [AttendeeDraft("Hugo Lezcano", day, role="beneficiary")])
    run(freeze_report, project, date(2026, 1, 1), day, {"title": "Rendición"}, (), "")
    book = NewFile(b"PK prueba", _WORKBOOK, "planilla.xlsx")
    run(save_template, "Planilla", at.university, book, "", 2, {"A": "number"})


def _places(office: Office, at: _Agreed) -> None:
    office.run(save_territories, at.agreement, [TerritoryDraft("Luque", "Central")])
    office.run(save_premises, PremisesDraft(at.agreement, "Kiosco Ykua", street="Palma"))


def _first_part(reader: Reader) -> int:
    sql = (
        "SELECT p.id FROM expense_part p JOIN expense e ON e.id = p.expense_id "
        "WHERE e.id NOT IN (SELECT expense_id FROM expense_void) ORDER BY p.id"
    )
    return int(reader.value(sql))
