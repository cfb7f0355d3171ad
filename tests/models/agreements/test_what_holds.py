"""What an agreement holds to whatever is changed about it later: no charge where it is free, promises, days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.messages.agreement_words import state_words
from app.models.agreements.activities import save_activity
from app.models.agreements.agreements import add_agreement, agreement_draft, edit_agreement
from app.models.agreements.case_rules import CaseDraft, EventDraft, StepDraft
from app.models.agreements.case_rules import PartyDraft as CaseParty
from app.models.agreements.cases import edit_case, note_event, open_case, set_party, take_back_event, take_step
from app.models.agreements.commitments import save_commitment
from app.models.agreements.districts import PremisesDraft, save_premises
from app.models.agreements.events import (
    Paper,
    denounce_agreement,
    renew_agreement,
    resume_agreement,
    revoke_event,
    suspend_agreement,
    terminate_agreement,
)
from app.models.agreements.parties import edit_agreement_party, join, joining_draft, leave, parties_of
from app.models.agreements.programme_queries import programme
from app.models.agreements.project_rules import ProjectDraft
from app.models.agreements.projects import save_project
from app.models.agreements.promise_queries import commitment_draft
from app.models.agreements.promise_rules import ActivityDraft, CommitmentDraft, ReportedDraft, TargetDraft
from app.models.agreements.rules import AgreementDraft, JoiningDraft
from app.models.agreements.standing import agreement_standing
from app.models.agreements.targets import report_value, save_target
from app.models.agreements.teams import TeamDraft, save_team
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.test_projects import refused

BEGAN = date(2026, 1, 1)
MAY = date(2026, 5, 5)


def test_a_programme_with_charges_does_not_become_free(office: Office) -> None:
    draft = AgreementDraft("Universidades", "programme", signed_on=BEGAN)
    programme = office.run(add_agreement, draft).value
    pilot = office.run(add_agreement, AgreementDraft("Piloto", "programme", parent_id=programme)).value
    free = office.run(add_agreement, AgreementDraft("Gratuito", "programme", free=True)).value
    wish = CaseDraft("accompaniment", BEGAN, name="Kiosco Sol", agreement_id=pilot)
    made = office.run(open_case, wish).value
    fee = office.run(note_event, made, EventDraft("charge", MAY, "Inscripción", amount=10_000)).value
    for change in (
        (edit_agreement, programme, replace(draft, free=True)),
        (edit_agreement, programme, replace(draft, parent_id=free)),
        (edit_agreement, pilot, AgreementDraft("Piloto", "programme", parent_id=free)),
    ):
        assert refused(office, *change) == ("agreement.charged", "free")
    assert refused(office, edit_case, made, replace(wish, agreement_id=free)) == ("case.charged", "agreement_id")
    office.run(take_back_event, fee, "Se anotó por error")
    office.run(edit_case, made, replace(wish, agreement_id=free))
    office.run(edit_agreement, programme, replace(draft, free=True))


@pytest.fixture
def alliance(office: Office) -> int:
    return int(office.run(add_agreement, AgreementDraft("Alianza", signed_on=BEGAN)).value)


@pytest.fixture
def guild(office: Office, alliance: int) -> int:
    """The row of a guild that signed the alliance."""
    who = office.run(add_party, PartyDraft("organization", "Gremio Norte"), "guild").value
    return int(office.run(join, alliance, JoiningDraft(who)).value)


def organization(office: Office, party: int) -> int:
    return office.read(joining_draft, party).organization_id


def test_a_promise_stays_in_the_agreement_where_it_was_worked_for(office: Office, alliance: int) -> None:
    other = office.run(add_agreement, AgreementDraft("Otra", signed_on=BEGAN)).value
    talks, visits = (office.run(save_commitment, CommitmentDraft(alliance, text)).value for text in ("Dar", "Ver"))
    office.run(save_activity, ActivityDraft("training", "Taller", MAY, agreement_id=alliance), (), {talks: None})
    office.run(report_value, ReportedDraft(alliance, "Visitas", 5, commitment_id=visits, source="Nota 3"))
    for one, text in ((talks, "Dar"), (visits, "Ver")):
        said = refused(office, save_commitment, CommitmentDraft(other, text), one)
        assert said == ("promise.worked_for", "agreement_id")
    third = office.run(save_commitment, CommitmentDraft(alliance, "Ir")).value
    office.run(save_commitment, CommitmentDraft(other, "Ir"), third)


def test_the_words_of_a_promise_are_put_right_after_who_gave_it_has_left(
    office: Office, alliance: int, guild: int
) -> None:
    who = organization(office, guild)
    draft = CommitmentDraft(alliance, "Dra talleres", organization_id=who)
    made = office.run(save_commitment, draft).value
    office.run(leave, guild, MAY)
    office.run(save_commitment, replace(draft, body="Dar talleres"), made)
    assert office.read(commitment_draft, made).body == "Dar talleres"
    late = replace(draft, due_on=date(2026, 8, 1))
    assert refused(office, save_commitment, late, made) == ("promise.not_a_party", "organization_id")


def test_who_promised_does_not_join_later_than_the_promise_began(office: Office, alliance: int, guild: int) -> None:
    who = organization(office, guild)
    office.run(save_commitment, CommitmentDraft(alliance, "Dar talleres", organization_id=who, starts_on=MAY))
    party = office.read(joining_draft, guild)
    draft = office.read(agreement_draft, alliance)
    june = date(2026, 6, 1)
    later = replace(party, from_on=june)
    assert refused(office, edit_agreement_party, guild, later) == ("agreement.promised_earlier", "from_on")
    observer = replace(party, role="observer")
    assert refused(office, edit_agreement_party, guild, observer) == ("agreement.promised_earlier", "role")
    assert refused(office, edit_agreement, alliance, replace(draft, signed_on=june)) == (
        "agreement.promised_earlier",
        "signed_on",
    )
    office.run(edit_agreement, alliance, replace(draft, signed_on=MAY))


def test_an_agreement_does_not_end_before_somebody_joined_or_may_join(office: Office) -> None:
    draft = AgreementDraft("Alianza", signed_on=BEGAN, ends_on=date(2026, 12, 31), open_accession=True)
    made = office.run(add_agreement, draft).value
    who = office.run(add_party, PartyDraft("organization", "Gremio Sur"), "guild").value
    office.run(join, made, JoiningDraft(who, "adherent", from_on=MAY))
    april = replace(draft, ends_on=date(2026, 4, 30))
    assert refused(office, edit_agreement, made, april) == ("agreement.joined_after", "ends_on")
    late = replace(draft, accession_until=date(2027, 1, 1))
    assert refused(office, edit_agreement, made, late) == ("agreement.accession_after", "accession_until")
    assert refused(office, add_agreement, late) == ("agreement.accession_after", "accession_until")
    office.run(edit_agreement, made, replace(april, renewal="tacit", renewal_months=4))
    assert [one.from_on for one in office.read(parties_of, made, MAY)] == ["2026-05-05"]


def test_who_gave_notice_too_late_of_what_does_not_renew_is_bound_until_its_end(office: Office) -> None:
    draft = AgreementDraft("Un año", signed_on=BEGAN, ends_on=date(2026, 12, 31), notice_days=90)
    made = office.run(add_agreement, draft).value
    office.run(denounce_agreement, made, date(2026, 11, 20), None, None, Paper("Nota 1"))
    assert office.read(agreement_standing, made).ends_on == date(2026, 12, 31)
    other = office.run(add_agreement, replace(draft, title="Otro")).value
    said = refused(office, denounce_agreement, other, MAY, date(2027, 1, 1), None, Paper("Nota 2"))
    assert said == ("agreement.denounced_after_end", "until_on")


def test_what_was_denounced_is_renewed_only_after_that_is_taken_back(office: Office) -> None:
    draft = AgreementDraft("Un año", signed_on=BEGAN, ends_on=date(2026, 12, 31), notice_days=30)
    made = office.run(add_agreement, draft).value
    notice = office.run(denounce_agreement, made, MAY, None, None, Paper("Nota 1")).value
    assert refused(office, denounce_agreement, made, date(2026, 4, 1), None, None, Paper())[0] == (
        "agreement.already_denounced"
    )
    later = date(2027, 12, 31)
    assert refused(office, renew_agreement, made, MAY, later, Paper("Adenda"))[0] == "agreement.renews_denounced"
    office.run(revoke_event, notice, "Se arrepintieron")
    office.run(renew_agreement, made, MAY, later, Paper("Adenda"))
    assert office.read(agreement_standing, made).ends_on == later


def test_stopped_and_taken_up_again_on_one_day_it_runs(office: Office, alliance: int) -> None:
    office.run(suspend_agreement, alliance, MAY, None, Paper())
    again = office.run(resume_agreement, alliance, MAY, Paper()).value
    assert office.read(agreement_standing, alliance, MAY).state == "in_force"
    office.run(suspend_agreement, alliance, MAY, MAY, Paper())
    assert office.read(agreement_standing, alliance, MAY).state == "suspended"
    assert office.read(agreement_standing, alliance).state == "in_force"
    office.run(revoke_event, again, "No se reanudó")
    assert office.read(agreement_standing, alliance).state == "in_force"


def test_an_old_agreement_without_a_day_of_signing_holds_and_says_so(office: Office) -> None:
    old = office.run(add_agreement, AgreementDraft("De antes", starts_on=date(1990, 1, 1))).value
    coming = office.run(add_agreement, AgreementDraft("Por venir", starts_on=date(2027, 1, 1))).value
    fund = office.run(add_agreement, AgreementDraft("Fondo", "fund", starts_on=BEGAN)).value
    signed = office.run(add_agreement, AgreementDraft("Nuevo", signed_on=BEGAN)).value
    said = {one: office.read(agreement_standing, one) for one in (old, coming, fund, signed)}
    assert [(one.state, one.unsigned) for one in said.values()] == [
        ("in_force", True),
        ("draft", False),
        ("in_force", False),
        ("in_force", False),
    ]
    assert state_words(said[old]) == "in force, day of signing not known"
    assert state_words(said[fund]) == "in force"


def test_what_ended_before_somebody_joined_is_corrected_there_first(office: Office) -> None:
    draft = AgreementDraft("Alianza", signed_on=BEGAN, ends_on=date(2026, 4, 30), open_accession=True)
    made = office.run(add_agreement, draft).value
    april = date(2026, 4, 1)
    renewed = office.run(renew_agreement, made, april, date(2026, 12, 31), Paper("Adenda")).value
    who = office.run(add_party, PartyDraft("organization", "Gremio Sur"), "guild").value
    office.run(join, made, JoiningDraft(who, "adherent", from_on=MAY))
    assert refused(office, terminate_agreement, made, april, Paper()) == ("agreement.joined_after", "on_date")
    said = refused(office, denounce_agreement, made, april, april, None, Paper())
    assert said == ("agreement.joined_after", "until_on")
    assert refused(office, revoke_event, renewed, "No se firmó") == ("agreement.joined_after", "event")
    office.run(terminate_agreement, made, MAY, Paper())


def test_a_line_is_corrected_to_days_before_those_it_had(office: Office, alliance: int, guild: int) -> None:
    party = office.read(joining_draft, guild)
    office.run(edit_agreement_party, guild, replace(party, from_on=date(2026, 6, 1)))
    office.run(edit_agreement_party, guild, replace(party, from_on=BEGAN, until_on=MAY))
    assert [one.until_on for one in office.read(parties_of, alliance)] == ["2026-05-05"]


def test_what_somebody_pasted_by_mistake_is_no_title(office: Office, alliance: int) -> None:
    long = "frase " * 60
    for change, field in (
        ((save_activity, ActivityDraft("training", long, MAY)), "title"),
        ((save_activity, ActivityDraft("training", "Taller", MAY, place=long)), "place"),
        ((save_commitment, CommitmentDraft(alliance, "x" * 20_001)), "body"),
        ((save_commitment, CommitmentDraft(alliance, "Dar", means=long)), "means"),
        ((save_target, TargetDraft(alliance, long, "empresas", 5)), "name"),
        ((report_value, ReportedDraft(alliance, "Visitas", 5, source=long)), "source"),
        ((open_case, CaseDraft("accompaniment", MAY, name=long)), "name"),
        ((open_case, CaseDraft("policy_proposal", MAY, long, fields={"type": "law"})), "title"),
        ((save_project, ProjectDraft(long)), "title"),
        ((save_team, TeamDraft(alliance, long)), "name"),
        ((save_premises, PremisesDraft(alliance, long)), "name"),
    ):
        assert refused(office, *change) == ("agreement.text_too_long", field)


def test_nothing_is_settled_without_a_price(office: Office) -> None:
    for kind, role in (("joint_order", "maker"), ("joint_purchase", "buyer")):
        draft = CaseDraft(kind, BEGAN, "Camisas", fields={"product": "Camisas", "unit": "u"})
        made = office.run(open_case, draft).value
        row = office.run(set_party, made, CaseParty(role, name="Ana", quantity=5)).value
        assert refused(office, take_step, made, StepDraft("settled", MAY)) == ("case.settlement_price", "step")
        if kind == "joint_purchase":
            office.run(set_party, made, CaseParty(role, name="Ana", quantity=5, price=70), row)
        else:
            office.run(edit_case, made, replace(draft, fields={**draft.fields, "price": "60"}))
            office.run(set_party, made, CaseParty("exporter", name="Textil Grande"))
        office.run(take_step, made, StepDraft("settled", MAY))


def test_a_team_and_a_target_stay_where_something_hangs_on_them(office: Office, alliance: int) -> None:
    school = office.run(add_agreement, AgreementDraft("Universidades", "programme", starts_on=BEGAN)).value
    team = office.run(save_team, TeamDraft(school, "Equipo 1", places=1)).value
    wish = CaseDraft("accompaniment", MAY, name="Kiosco", agreement_id=school, team_id=team)
    office.run(open_case, wish)
    assert refused(office, save_team, TeamDraft(alliance, "Equipo 1"), team) == ("team.has_files", "agreement_id")
    assert refused(office, open_case, replace(wish, name="Otro")) == ("team.full", "team_id")
    target = office.run(save_target, TargetDraft(school, "Empresas", "empresas", 200)).value
    office.run(report_value, ReportedDraft(school, "Empresas", 5, target_id=target, source="Nota"))
    said = refused(office, save_target, TargetDraft(alliance, "Empresas", "empresas", 200), (), target)
    assert said == ("target.used", "agreement_id")


def test_what_is_under_a_free_programme_says_that_it_is_free(office: Office) -> None:
    free = office.run(add_agreement, AgreementDraft("Gratuito", "programme", free=True)).value
    below = office.run(add_agreement, AgreementDraft("Piloto", "pilot", parent_id=free)).value
    assert office.read(programme, below).free
