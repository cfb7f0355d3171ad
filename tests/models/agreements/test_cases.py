"""Files that go through steps: proposals, gaps, orders – as the secretary keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_asking import ask_all
from app.models.agreements.case_checks import case_objections
from app.models.agreements.case_dues import due_soon
from app.models.agreements.case_kinds import case_kind, case_kinds
from app.models.agreements.case_queries import CaseWish, board, case, case_ids, case_lines, kinds_in_use, resolve_case
from app.models.agreements.case_rules import CaseDraft, EventDraft, PartyDraft, StepDraft
from app.models.agreements.case_sums import settlement_of
from app.models.agreements.cases import (
    edit_case,
    note_event,
    open_case,
    remove_party,
    set_party,
    take_back_event,
    take_step,
)
from app.models.agreements.parties import join
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft as DirectoryDraft
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 11, 21)


def day(month: int, number: int = 1) -> date:
    return date(2026, month, number)


def guild(office: Office, name: str) -> int:
    return office.run(add_party, DirectoryDraft("organization", name), "guild").value


def proposal(office: Office, title: str = "Ley de plazos de pago") -> int:
    draft = CaseDraft("policy_proposal", day(1), title, fields={"type": "law", "problem": "Pagan a 120 días."})
    return office.run(open_case, draft).value


def refused(office: Office, command: object, *args: object) -> tuple[str, str]:
    with pytest.raises(Refused) as fault:
        office.run(command, *args)  # type: ignore[arg-type] - the command is the test's own
    return fault.value.code, fault.value.field


@pytest.mark.parametrize("country", ["PY", "CL", "MX"])
def test_every_kind_has_words_a_first_step_and_an_end(country: str) -> None:
    kinds = case_kinds(country)
    assert len(kinds) == 18
    for one in kinds.values():
        assert one.name, one.code
        assert one.plural, one.code
        assert one.steps[0].end == "", one.code
        assert any(step.end == "done" for step in one.steps), one.code
        assert len({step.code for step in one.steps}) == len(one.steps)
        assert len(one.fields) <= 9
        assert set(one.leads_to) <= set(kinds)
        assert not one.settlement or {"sale": "maker", "purchase": "buyer"}[one.settlement] in {
            r.code for r in one.roles
        }


def test_a_country_calls_its_members_and_quarters_its_own_way() -> None:
    assert case_kinds("PY")["member_benefit"].plural == "Beneficios para socios"
    assert case_kinds("MX")["member_benefit"].plural == "Beneficios para afiliados"
    assert case_kind("MX", "Mejora del corredor comercial").code == "improvement"


def test_a_proposal_is_never_in_force_without_an_event(office: Office) -> None:
    made = proposal(office)
    for name in ("Gremio Uno", "Gremio Dos", "Gremio Tres"):
        office.run(set_party, made, PartyDraft("sponsor", guild(office, name), act="Acta 4/2026", on_date=day(2)))
    assert case_lines_of(office, made) == ("idea", "2026-01-01")
    office.run(take_step, made, StepDraft("presented", day(3), "Exp. D-2026-001"))
    assert refused(office, take_step, made, StepDraft("in_force", day(4))) == ("case.step_document", "document")
    office.run(take_step, made, StepDraft("in_force", day(4), "Ley 1/2026"))
    found = office.read(case, made)
    assert (found.line.step, found.line.closed_on) == ("in_force", "2026-04-01")
    assert [one.who for one in found.parties] == ["Gremio Uno", "Gremio Dos", "Gremio Tres"]

    event = found.events[-1].id
    office.run(take_back_event, event, "Era otra ley")
    assert case_lines_of(office, made) == ("presented", "2026-03-01")
    assert office.read(case, made).events[-1].taken_back
    assert refused(office, take_back_event, event, "otra vez") == ("case.taken_back_already", "event")
    assert office.read(case_objections) == []


def case_lines_of(office: Office, made: int) -> tuple[str, str]:
    (line,) = office.read(case_lines, [made])
    return line.step, line.step_on


def test_steps_do_not_go_back_in_time_nor_back_without_a_word(office: Office) -> None:
    made = proposal(office)
    office.run(take_step, made, StepDraft("committee", day(5)))
    assert refused(office, take_step, made, StepDraft("half", day(4))) == ("case.step_before", "on_date")
    assert refused(office, take_step, made, StepDraft("half", date(2030, 1, 1))) == ("case.in_future", "on_date")
    assert refused(office, take_step, made, StepDraft("committee", day(6))) == ("case.step_again", "step")
    assert refused(office, take_step, made, StepDraft("draft", day(6))) == ("case.step_back", "note")
    office.run(take_step, made, StepDraft("draft", day(6), note="Volvió a la comisión de redacción"))
    office.run(take_step, made, StepDraft("shelved", day(7)))
    assert refused(office, take_step, made, StepDraft("presented", day(8), "Nota 3")) == ("case.step_back", "note")
    assert refused(office, take_step, made, StepDraft("vuela", day(8)))[0] == "case.step_unknown"


def test_papers_of_opening_a_business_come_in_any_order_and_once(office: Office) -> None:
    draft = CaseDraft("formalization", day(1), name="Panadería La Espiga", phone="0981 000 111")
    made = office.run(open_case, draft).value
    office.run(take_step, made, StepDraft("Patente municipal", day(3), "Resol. 9"))
    office.run(take_step, made, StepDraft("tax", day(2)))
    assert refused(office, take_step, made, StepDraft("tax", day(4))) == ("case.step_done", "step")
    office.run(take_step, made, StepDraft("open", day(5)))
    assert office.read(case, made).line.closed_on == "2026-05-01"


def test_a_gap_is_declared_by_the_business_and_closed_with_an_instrument(office: Office) -> None:
    firm = office.run(add_party, DirectoryDraft("organization", "Muebles del Sur")).value
    diagnosis = office.run(open_case, CaseDraft("diagnosis", day(1), organization_id=firm)).value
    gap = CaseDraft("export_gap", day(2), "Sin ficha técnica", organization_id=firm, parent_id=diagnosis)
    first = office.run(open_case, gap).value
    office.run(open_case, CaseDraft("export_gap", day(2), "Sin precios FOB", organization_id=firm, parent_id=diagnosis))
    office.run(note_event, first, EventDraft("instrument", day(3), "Asesoría de etiquetado", amount=900_000))
    office.run(take_step, first, StepDraft("closed", day(4), note="Ficha lista"))
    found = office.read(case, diagnosis)
    assert [(one.title, one.business, one.closed_on) for one in found.below] == [
        ("Sin ficha técnica", "Muebles del Sur", "2026-04-01"),
        ("Sin precios FOB", "Muebles del Sur", None),
    ]
    assert office.read(case, first).declared_by == "firm"
    assert office.read(case_ids, CaseWish("muebles", "export_gap")) == [first + 1, first]
    assert office.read(case_ids, CaseWish(state="ended")) == [first]
    assert refused(
        office, edit_case, diagnosis, CaseDraft("diagnosis", day(1), organization_id=firm, parent_id=first)
    ) == (
        "case.loop",
        "parent_id",
    )


def test_a_free_programme_refuses_any_charge(office: Office) -> None:
    free = office.run(put, "agreement", {**AGREEMENT, "kind": "programme", "free": 1}).value
    below = office.run(put, "agreement", {**AGREEMENT, "kind": "pilot", "parent_id": free}).value
    made = office.run(open_case, CaseDraft("accompaniment", day(1), name="Kiosco Sol", agreement_id=below)).value
    fee = EventDraft("charge", day(2), "Inscripción", amount=10_000)
    assert refused(office, note_event, made, fee) == ("case.free_programme", "amount")
    paid = office.run(put, "agreement", {**AGREEMENT, "kind": "programme"}).value
    other = office.run(open_case, CaseDraft("accompaniment", day(1), name="Kiosco Sol", agreement_id=paid)).value
    office.run(note_event, other, fee)
    assert [one.amount for one in office.read(case, other).events] == [None, 10_000]


def test_many_make_and_one_exports_and_the_sums_are_even_before_it_is_settled(office: Office) -> None:
    fields = {"product": "Camisas", "unit": "unidad", "quantity": "600", "price": "60000"}
    order = office.run(open_case, CaseDraft("joint_order", day(1), "Camisas para Brasil", fields=fields)).value
    assert refused(office, take_step, order, StepDraft("settled", day(6)))[0] == "case.settlement_empty"
    office.run(set_party, order, PartyDraft("maker", name="Taller Ana", quantity=400, price=40_000))
    office.run(note_event, order, EventDraft("cost", day(2), "Flete", amount=2_000_000))
    assert refused(office, take_step, order, StepDraft("settled", day(6)))[0] == "case.settlement_units"
    second = office.run(set_party, order, PartyDraft("maker", name="Taller Rosa", quantity=150, price=41_000)).value
    office.run(set_party, order, PartyDraft("maker", name="Taller Rosa", quantity=200, price=41_000), second)
    assert refused(office, take_step, order, StepDraft("settled", day(6)))[0] == "case.settlement_seller"
    office.run(set_party, order, PartyDraft("exporter", guild(office, "Textil Grande S.A.")))
    office.run(take_step, order, StepDraft("settled", day(6)))
    settled = office.read(settlement_of, order, case_kind("PY", "joint_order"))
    assert (settled.total, settled.goods, settled.costs, settled.rest) == (36_000_000, 24_200_000, 2_000_000, 9_800_000)


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(office: Office) -> None:
    for draft, said in (
        (CaseDraft("formalization", day(1)), ("case.business_missing", "name")),
        (CaseDraft("policy_proposal", day(1), fields={"type": "law"}), ("case.title_missing", "title")),
        (CaseDraft("policy_proposal", day(1), "Ley"), ("case.field_missing", "type")),
        (CaseDraft("policy_proposal", day(1), "Ley", fields={"type": "decree"}), ("case.field_choice", "type")),
        (CaseDraft("policy_proposal", day(1), "Ley", fields={"type": "law", "x": "1"}), ("case.field_unknown", "x")),
        (CaseDraft("formalization", date(2030, 1, 1), name="Kiosco"), ("case.in_future", "opened_on")),
        (CaseDraft("safety_item", day(1), "Robo", name="Ana", fields={"type": "theft"}), ("case.no_people", "name")),
        (CaseDraft("baile", day(1)), ("case.kind_unknown", "kind")),
        (
            CaseDraft("member_benefit", day(1), "Farmacia", fields={"conditions": "Con carnet", "discount": "120"}),
            ("case.field_percent", "discount"),
        ),
        (
            CaseDraft("member_benefit", day(1), "Farmacia", fields={"conditions": "x", "valid_until": "2026-02-31"}),
            ("case.field_date", "valid_until"),
        ),
    ):
        assert refused(office, open_case, draft) == said
    assert office.read(case_ids) == []

    made = proposal(office)
    one = guild(office, "Gremio Uno")
    for party, said in (
        (PartyDraft("maker", one), ("case.role_unknown", "role")),
        (PartyDraft("sponsor"), ("case.party_missing", "name")),
        (PartyDraft("sponsor", one, on_date=day(3), until_on=day(2)), ("case.party_days", "until_on")),
        (PartyDraft("sponsor", 999), ("case.organization_unknown", "organization_id")),
    ):
        assert refused(office, set_party, made, party) == said
    row = office.run(set_party, made, PartyDraft("sponsor", one)).value
    assert refused(office, set_party, made, PartyDraft("sponsor", one)) == ("case.party_twice", "name")
    office.run(remove_party, row)
    assert refused(office, remove_party, row)[0] == "case.party_unknown"
    assert refused(office, note_event, made, EventDraft("session", day(2)))[0] == "case.event_unknown"
    assert refused(office, note_event, made, EventDraft("note", day(2))) == ("case.note_missing", "note")


def test_nobody_is_named_in_what_happened_where_somebody_may_be_a_victim(office: Office) -> None:
    made = office.run(open_case, CaseDraft("safety_item", day(1), "Robo de noche", fields={"type": "theft"})).value
    ana = office.run(add_party, DirectoryDraft("person", "Ana Vera")).value
    assert refused(office, note_event, made, EventDraft("note", day(2), "Avisó", person_id=ana)) == (
        "case.no_people",
        "by",
    )


def test_the_board_shows_every_step_and_numbers_count_by_kind(office: Office) -> None:
    first, second = proposal(office), proposal(office, "Ley de facturas")
    survey = CaseDraft("survey", day(1), "Ventas del barrio", fields={"question": "¿Vende más?"})
    office.run(open_case, survey)
    office.run(take_step, second, StepDraft("draft", day(2)))
    columns = {one.step: one.ids for one in office.read(board, case_kind("PY", "policy_proposal")) if one.ids}
    assert columns == {"idea": (first,), "draft": (second,)}
    assert [one.number for one in office.read(case_lines, [first, second, second + 1])] == [1, 2, 1]
    assert office.read(resolve_case, "policy_proposal-2") == second
    assert list(office.read(kinds_in_use).items()) == [("policy_proposal", 2), ("survey", 1)]
    edited = CaseDraft("policy_proposal", day(1), "Ley de facturas negociables", fields={"type": "law"})
    office.run(edit_case, second, edited)
    found = office.read(case, second)
    assert (found.line.title, dict(found.fields)) == ("Ley de facturas negociables", {"type": "law"})
    later = CaseDraft("policy_proposal", day(1, 20), "x", fields={"type": "law"})
    assert refused(office, edit_case, second, later) == ("case.opened_after", "opened_on")


def test_a_column_shows_those_that_wait_longest_and_says_how_many_there_are(office: Office) -> None:
    laws = [proposal(office, f"Ley {number}") for number in range(4)]
    office.run(take_step, laws[0], StepDraft("draft", day(2)))
    office.run(take_step, laws[0], StepDraft("idea", day(3), note="Vuelve a pensarse"))
    kind = case_kind("PY", "policy_proposal")
    idea = office.read(board, kind, CaseWish(), 3)[0]
    assert (idea.step, idea.count, idea.ids) == ("idea", 4, (laws[1], laws[2], laws[3]))
    assert office.read(board, kind, CaseWish("ley"), 3)[0] == idea
    assert {one.count for one in office.read(board, kind, CaseWish(state="ended"))} == {0}


def test_days_that_come_are_told_until_it_is_closed_and_a_certificate_also_after(office: Office) -> None:
    def opened(kind: str, title: str, field: str, on: str, **more: str) -> int:
        draft = CaseDraft(kind, day(1), title, name="" if title else "Kiosco Sol", fields={field: on, **more})
        return office.run(open_case, draft).value

    offer = opened("member_benefit", "Farmacia", "valid_until", "2026-12-01", conditions="Con carnet")
    opened("member_benefit", "Óptica", "valid_until", "2027-06-01", conditions="Con carnet")
    asked = opened("consultation", "Feriado", "answer_until", "2026-11-15", question="¿Sí?")
    quality = opened("certification", "", "valid_until", "2026-12-10", standard="ISO")
    office.run(take_step, quality, StepDraft("certified", day(2), "Certificado 9"))
    found = office.read(due_soon)
    assert [(one.line.id, one.late) for one in found] == [(asked, True), (offer, False), (quality, False)]
    office.run(take_step, offer, StepDraft("ended", DAY))
    assert refused(office, take_step, asked, StepDraft("agenda", DAY)) == ("case.step_field", "agreed_point")
    fields = {"question": "¿Sí?", "answer_until": "2026-11-15", "agreed_point": "Se traslada al lunes"}
    office.run(edit_case, asked, CaseDraft("consultation", day(1), "Feriado", fields=fields))
    office.run(take_step, asked, StepDraft("agenda", DAY))
    assert [one.line.id for one in office.read(due_soon)] == [quality]


def test_the_office_itself_takes_part_before_it_stands_in_its_directory(office: Office) -> None:
    draft = CaseDraft("policy_proposal", day(1), "Ley", responsible_id=OWN_OFFICE, fields={"type": "law"})
    made = office.run(open_case, draft).value
    office.run(set_party, made, PartyDraft("sponsor", OWN_OFFICE))
    assert refused(office, set_party, made, PartyDraft("sponsor", OWN_OFFICE))[0] == "case.party_twice"
    found = office.read(case, made)
    assert found.line.responsible == office.facts.name
    assert found.parties[0].organization_id == found.responsible_id


def test_all_institutions_of_an_agreement_are_asked_at_once(office: Office) -> None:
    first, second, late = (guild(office, name) for name in ("Asomipymes", "Apep", "Asepy"))
    signed = AgreementDraft("Alianza", signed_on=day(1), open_accession=True)
    alliance = office.run(add_agreement, signed, [JoiningDraft(one) for one in (OWN_OFFICE, first, second)]).value
    draft = CaseDraft("consultation", day(1), "Feriado", fields={"question": "¿Sí?"})
    made = office.run(open_case, draft).value
    assert refused(office, ask_all, made) == ("case.no_agreement", "agreement_id")
    office.run(edit_case, made, replace(draft, agreement_id=alliance))
    office.run(set_party, made, PartyDraft("asked", first, answer="De acuerdo"))
    assert office.run(ask_all, made).value == 1
    found = office.read(case, made).parties
    assert [(one.who, one.answer) for one in found] == [("Asomipymes", "De acuerdo"), ("Apep", "")]
    assert refused(office, ask_all, made)[0] == "case.all_asked"
    office.run(join, alliance, JoiningDraft(late, "adherent", from_on=day(5)))
    assert refused(office, ask_all, made)[0] == "case.all_asked", "who joined later was not asked that day"
    afterwards = office.run(open_case, replace(draft, opened_on=day(6), agreement_id=alliance)).value
    assert office.run(ask_all, afterwards).value == 3
    gap = office.run(open_case, CaseDraft("advisory", day(1), name="Kiosco", fields={"topic": "legal"})).value
    assert refused(office, ask_all, gap)[0] == "case.nobody_asked"


@pytest.mark.parametrize(
    ("kind", "fields", "field"),
    [
        ("diagnosis", {"score": "7", "out_of": "5"}, "score"),
        ("improvement", {"type": "camera", "plan_year": "4"}, "plan_year"),
        ("improvement", {"type": "camera", "plan_year": "0"}, "plan_year"),
    ],
)
def test_a_score_stays_within_what_it_is_out_of_and_a_year_within_the_plan(
    office: Office, kind: str, fields: dict[str, str], field: str
) -> None:
    draft = CaseDraft(kind, day(1), "Revisión", name="Kiosco Sol" if kind == "diagnosis" else "", fields=fields)
    code, at = refused(office, open_case, draft)
    assert (code, at) == ("case.field_least" if fields[field] == "0" else "case.field_most", field)
    fits = {"score": "5"} if kind == "diagnosis" else {"plan_year": "3"}
    assert office.run(open_case, replace(draft, fields=fields | fits)).value


def test_what_was_settled_stays_as_it_was_paid_until_its_step_is_taken_back(office: Office) -> None:
    fields = {"product": "Harina", "unit": "bolsa", "price": "50000", "freight": "90000"}
    draft = CaseDraft("joint_purchase", day(1), "Harina", fields=fields)
    order = office.run(open_case, draft).value
    ana = PartyDraft("buyer", name="Ana", quantity=10)
    row = office.run(set_party, order, ana).value
    cost = office.run(note_event, order, EventDraft("cost", day(2), "Descarga", amount=10_000)).value
    settled = office.run(take_step, order, StepDraft("settled", day(3))).value
    for change in (
        (set_party, order, replace(ana, quantity=11), row),
        (set_party, order, replace(ana, name="Rosa"), row),
        (set_party, order, PartyDraft("provider", name="Molino")),
        (remove_party, row),
        (edit_case, order, replace(draft, fields=fields | {"freight": "80000"})),
        (edit_case, order, replace(draft, fields=fields | {"unit": "kilo"})),
        (note_event, order, EventDraft("cost", day(4), "Peaje", amount=5_000)),
        (take_back_event, cost, "Era de otra compra"),
    ):
        assert refused(office, *change)[0] == "case.settled"
    office.run(set_party, order, replace(ana, note="Pagó en efectivo"), row)
    office.run(edit_case, order, replace(draft, title="Harina 000", note="Llegó bien"))
    office.run(take_back_event, settled, "Faltaba el peaje")
    office.run(note_event, order, EventDraft("cost", day(4), "Peaje", amount=5_000))
    office.run(take_step, order, StepDraft("settled", day(5)))
    office.run(take_step, order, StepDraft("received", day(6), note="Se devuelve una bolsa"))
    office.run(set_party, order, replace(ana, quantity=9), row)


def test_what_never_came_into_force_is_not_followed_up_and_what_ended_well_ends_otherwise_only_with_a_reason(
    office: Office,
) -> None:
    law = proposal(office)
    assert refused(office, take_step, law, StepDraft("monitored", day(2))) == ("case.step_after", "step")
    office.run(take_step, law, StepDraft("in_force", day(3), "Ley 8000"))
    office.run(take_step, law, StepDraft("monitored", day(4)))
    assert refused(office, take_step, law, StepDraft("vetoed", day(5))) == ("case.step_back", "note")


def test_a_survey_is_compared_once_both_results_are_there(office: Office) -> None:
    draft = CaseDraft("survey", day(1), "Seguridad", fields={"question": "¿Se siente seguro?", "before": "40"})
    made = office.run(open_case, draft).value
    assert refused(office, take_step, made, StepDraft("compared", day(2))) == ("case.step_field", "after")
    office.run(edit_case, made, replace(draft, fields={**draft.fields, "after": "62"}))
    office.run(take_step, made, StepDraft("compared", day(2)))


def test_a_reply_of_who_was_asked_is_its_answer_until_it_is_taken_back(office: Office) -> None:
    apep = guild(office, "Apep")
    made = office.run(open_case, CaseDraft("consultation", day(1), "Plazo", fields={"question": "¿Cuál?"})).value
    office.run(set_party, made, PartyDraft("asked", apep))
    office.run(note_event, made, EventDraft("reply", day(2), "30 días", organization_id=apep))
    second = office.run(note_event, made, EventDraft("reply", day(3), "45 días", organization_id=apep)).value
    (asked,) = office.read(case, made).parties
    assert (asked.answer, asked.on_date) == ("45 días", "2026-03-01")
    office.run(take_back_event, second, "Era de otra")
    (asked,) = office.read(case, made).parties
    assert (asked.answer, asked.on_date) == ("30 días", "2026-02-01")


def test_a_benefit_is_not_used_after_its_last_day(office: Office) -> None:
    fields = {"conditions": "Con carnet", "valid_until": "2026-03-31"}
    made = office.run(open_case, CaseDraft("member_benefit", day(1), "Imprenta", fields=fields)).value
    office.run(note_event, made, EventDraft("use", date(2026, 3, 31), quantity=1))
    assert refused(office, note_event, made, EventDraft("use", day(4))) == ("case.use_after", "on_date")
    office.run(take_step, made, StepDraft("ended", day(3)))
    assert refused(office, note_event, made, EventDraft("use", date(2026, 3, 2))) == ("case.use_after", "on_date")
