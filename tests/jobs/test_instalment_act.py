"""The act of a payment plan on paper: who owes what, in which parts, by which resolution, room to sign."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.instalments import act_bytes
from app.jobs.rolls import roll_view
from app.jobs.standing import why
from app.jobs.statement import statement_bytes
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.instalments import PlanAgreed, agree, charges_agreed, end, equal_parts, plan_of
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.queries import open_charges
from app.models.dues.rolls import RollRules, set_roll_rules
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.papers import text_of

TODAY = date(2026, 11, 21)


def agreed(office: Office, paid_before: int = 0) -> tuple[int, int]:
    member = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera Sosa"), number="0123")).value
    office.run(open_balances, [(member, OpeningDebt(900_000, 6, date(2026, 11, 1)))])
    if paid_before:
        office.run(pay, PaymentOrder(member, paid_before, "cash", TODAY))
    charges = office.read(open_charges, member)
    parts = equal_parts(sum(one.balance for one in charges), 3, TODAY)
    plan = PlanAgreed(member, TODAY, "Acta 12/2026", tuple(one.id for one in charges), parts, "Viene su hijo")
    return member, office.run(agree, plan).value


def test_the_act_says_who_what_when_and_by_which_resolution(office: Office) -> None:
    _, made = agreed(office)
    said = text_of(act_bytes(office, made))
    for text in (
        *("Plan de pago Nº 1", "Ana Vera Sosa · Nº 0123", "Gs. 900.000", "Guaraníes novecientos mil"),
        *("Acta 12/2026", "Viene su hijo", "Saldo anterior", "1 21/11/2026 300.000", "3 21/01/2027 300.000"),
        *("Tesorería", "Presidencia", "Firma, aclaración y C.I. Nº"),
    ):
        assert text in said, text
    with pytest.raises(Refused, match=r"instalments\.unknown"):
        act_bytes(office, made + 1)


def test_a_document_has_its_name_on_the_act_and_on_the_statement(office: Office) -> None:
    draft = MemberDraft(PartyDraft("person", "Bruno Paredes", tax=parse_tax_id("C.I. 4567890", "PY").tax_id), "0124")
    member = office.run(add_member, draft).value
    assert "Nº 0124 · C.I. 4.567.890" in text_of(statement_bytes(office, member))


def test_what_was_paid_that_morning_is_not_in_the_act(office: Office) -> None:
    _, made = agreed(office, paid_before=100_000)
    plan = office.read(plan_of, made)
    assert [one.owed for one in office.read(charges_agreed, plan)] == [800_000]
    assert "Total 800.000" in text_of(act_bytes(office, made)).replace("Gs. ", "")


def test_what_is_paid_after_it_leaves_the_act_as_it_was_signed(office: Office) -> None:
    member, made = agreed(office)
    office.run(pay, PaymentOrder(member, 300_000, "cash", TODAY))
    assert [one.owed for one in office.read(charges_agreed, office.read(plan_of, made))] == [900_000]


def test_money_before_and_after_on_one_day_tells_no_amount_of_each_debt(office: Office) -> None:
    member, made = agreed(office, paid_before=100_000)
    office.run(pay, PaymentOrder(member, 50_000, "cash", TODAY))
    assert [one.owed for one in office.read(charges_agreed, office.read(plan_of, made))] == [None]
    assert "Gs. 800.000" in text_of(act_bytes(office, made))


def test_an_ended_plan_says_so_on_the_act(office: Office) -> None:
    _, made = agreed(office)
    office.run(end, made, "No pagó dos partes")
    assert "TERMINADO el 21/11/2026: No pagó dos partes" in text_of(act_bytes(office, made))


def test_the_statement_says_how_the_plan_stands(office: Office) -> None:
    member, made = agreed(office)
    assert "Plan de pago Nº 1 del 21/11/2026: al día. Próxima parte: Gs. 300.000, hasta el 21/11/2026." in text_of(
        statement_bytes(office, member)
    )
    office.run(pay, PaymentOrder(member, 400_000, "cash", TODAY))
    assert "Próxima parte: Gs. 200.000, hasta el 21/12/2026." in text_of(statement_bytes(office, member))
    office.run(end, made, "Pagó otro")
    assert "Plan de pago" not in text_of(statement_bytes(office, member))


def test_the_standing_names_the_plan_and_whether_it_counts_for_the_vote(office: Office) -> None:
    member, made = agreed(office)

    def said() -> list[str]:
        return [line.text for line in office.read(why, office.facts, member).records]

    assert f"Payment plan {made} of 21/11/2026 (Acta 12/2026): kept" in said()
    assert "what is inside it does not take the vote away" not in said()
    office.run(set_roll_rules, RollRules(plans_count=True))
    assert "what is inside it does not take the vote away" in said()
    assert "quien cumple un plan de pago cuenta como al día" in " ".join(
        office.read(why, office.facts, member).settings
    )
    assert "quien cumple" in roll_view(office, TODAY).rule
