"""The treasury changes hands: an act that lists everything, with differences written and not hidden."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.jobs.check import check
from app.jobs.handover import act_content, handover_bytes, preview_bytes, write_handover
from app.models.agreements.project_reports import freeze_report
from app.models.agreements.project_rules import ProjectDraft
from app.models.agreements.projects import note_project_event, save_project
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.cash.funds import add_fund
from app.models.cash.handover import HandoverDraft, hand_over, handover, handovers
from app.models.cash.handover_facts import treasury_facts
from app.models.cash.unidentified import IncomeDraft, note_income
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_pending import pending_receipts
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.instalments import PlanAgreed, agree, equal_parts
from app.models.dues.orders import Income, PaidBy, ReceiptOrder
from app.models.dues.pads import add_pad, enter_pad_receipt, hand_pad
from app.models.dues.queries import open_charges
from app.models.dues.receiving import receive
from app.models.dues.series import series_named
from app.models.members.commands import add_member
from app.models.members.queries import resolve_member
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.jobs.test_cash_papers import text_of

DAY = date(2026, 11, 21)
ACT = HandoverDraft(DAY, "Julio Ayala", "Rosa Cantero", "Nimia Sosa")


@pytest.fixture
def treasury(office: Office) -> Office:
    """Ana paid 70.000 of 100.000, a receipt is void, a transfer has no name, a fund was opened."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    for month in ("2026-09", "2026-10"):
        office.run(charge_period, plan, month, DAY)
    wrong = office.run(pay, PaymentOrder(ana, 10_000, "cash", DAY)).value
    office.run(void_receipt, wrong.receipt_id, "Monto equivocado", DAY)
    office.run(pay, PaymentOrder(ana, 70_000, "cash", DAY))
    office.run(note_income, IncomeDraft(2, DAY, 45_000, "transfer", "8841", "TRANSF VERA"))
    office.run(add_fund, "Feria", "Carpas", DAY)
    return office


def test_the_act_lists_everything_that_changes_hands(treasury: Office) -> None:
    assert write_handover(treasury, ACT) == 1
    said = text_of(handover_bytes(treasury, 1))
    for text in (
        *("Acta de entrega de tesorería Nº 1", "Julio Ayala entrega y Rosa Cantero recibe", "Nimia Sosa"),
        *("Caja Gs. 70.000 no se contó", "Feria Carpas", "A la oficina 004514 004515 1"),
        *("TRANSF VERA 8841 Gs. 45.000", "Socios con cuotas por pagar 1 Gs. 30.000", "Marta todo"),
        *("Copia más nueva", "Código de control del acta"),
    ):
        assert text in said


def test_a_paper_of_a_pad_that_is_missing_is_counted_and_a_plan_that_is_paid_is_not_listed(treasury: Office) -> None:
    ana = treasury.read(resolve_member, "1")
    treasury.run(add_pad, "T", 1, 20)
    treasury.run(hand_pad, "T", "Nery", DAY)
    pad = treasury.read(series_named, "T").id
    owed = treasury.read(open_charges, ana)
    parts = equal_parts(sum(one.balance for one in owed), 2, DAY)
    treasury.run(agree, PlanAgreed(ana, DAY, "Acta 3", tuple(one.id for one in owed), parts))
    before = treasury.read(treasury_facts)
    treasury.run(enter_pad_receipt, pad, 2, PaymentOrder(ana, 30_000, "cash", DAY))
    after = treasury.read(treasury_facts)
    assert [one.unexplained for one in after.series] == [0, 1]  # paper 1 of the pad
    assert [one.member for one in before.plans] == ["Ana Vera"]
    assert after.plans == []


def test_what_waits_for_an_invoice_is_what_the_page_of_pending_invoices_shows(treasury: Office) -> None:
    """A donation needs no document in Paraguay: it waits for none in the act either."""
    ana = treasury.read(lambda reader: reader.value("SELECT id FROM member"))
    covered, waiting = (treasury.run(pay, PaymentOrder(ana, 5_000, "cash", DAY)).value.receipt_id for _ in range(2))
    treasury.run(
        receive, ReceiptOrder("cash", DAY, income=Income("donation", "Rifa", 9_000), payer=PaidBy(name="Una vecina"))
    )
    assert treasury.read(treasury_facts).unbilled == []
    treasury.run(note_document, FiscalDraft("invoice", "001-001-0000123", DAY, (covered,), stamp="12345678"))
    facts = treasury.read(treasury_facts)
    assert [one.amount for one in facts.unbilled] == [70_000, 5_000]
    assert waiting in [one.receipt_id for one in facts.unbilled]
    assert list(facts.unbilled) == treasury.read(pending_receipts, DAY, DAY)


def test_a_difference_is_written_with_what_is_known_of_it(treasury: Office) -> None:
    counted = {1: 65_000, 2: 45_000}
    write_handover(treasury, HandoverDraft(DAY, "Julio", "Rosa", counted=counted))
    said = text_of(handover_bytes(treasury, 1))
    assert "Gs. 65.000 falta Gs. 5.000" in said
    assert "Las diferencias quedan anotadas y sin aclarar." in said
    write_handover(treasury, HandoverDraft(DAY, "Julio", "Rosa", counted=counted, explanation="Vale de taxi"))
    assert "De las diferencias se sabe: Vale de taxi" in text_of(handover_bytes(treasury, 2))


def test_a_bank_that_is_overdrawn_is_written_as_its_statement_says(treasury: Office) -> None:
    write_handover(treasury, HandoverDraft(DAY, "Julio", "Rosa", counted={2: -5_000}))
    assert "-Gs. 5.000 falta Gs." in text_of(handover_bytes(treasury, 1))


def test_money_of_funders_that_is_not_accounted_for_is_named(treasury: Office) -> None:
    funder = treasury.run(add_party, PartyDraft("organization", "Agencia de Fomento"), "agency").value
    made = treasury.run(save_project, ProjectDraft("Vidrieras", funder_id=funder, ends_on=date(2027, 3, 31))).value
    assert "Proyectos por rendir" not in str(act_content(treasury, ACT, treasury.read(treasury_facts)))
    treasury.run(note_project_event, made, "awarded", DAY)
    said = str(act_content(treasury, ACT, treasury.read(treasury_facts)))
    for text in ("Proyectos por rendir", "'Vidrieras', 'Agencia de Fomento', '31/03/2027'", "ninguna todavía"):
        assert text in said
    treasury.run(freeze_report, made, date(2026, 1, 1), date(2026, 10, 31), {}, [], "")
    assert "Nº 1, hasta el 31/10/2026, sin entregar" in str(act_content(treasury, ACT, treasury.read(treasury_facts)))


def test_an_act_stays_as_it_was_signed(treasury: Office) -> None:
    write_handover(treasury, ACT)
    before = text_of(handover_bytes(treasury, 1))
    ana = treasury.read(lambda reader: reader.value("SELECT id FROM member"))
    treasury.run(pay, PaymentOrder(ana, 30_000, "cash", DAY))
    assert text_of(handover_bytes(treasury, 1)) == before
    assert "Gs. 100.000" in text_of(preview_bytes(treasury, ACT))
    write_handover(treasury, ACT)
    assert [one.number for one in treasury.read(handovers)] == [2, 1]


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (HandoverDraft(DAY, " ", "Rosa"), "handover.outgoing"),
        (HandoverDraft(DAY, "Julio", ""), "handover.incoming"),
        (HandoverDraft(DAY, "Rosa Cantero", "rosa cantero "), "handover.same_person"),
        (HandoverDraft(DAY + timedelta(days=1), "Julio", "Rosa"), "handover.in_future"),
        (HandoverDraft(DAY, "Julio", "Rosa", counted={1: -1}), "handover.counted_odd"),
    ],
)
def test_a_wrong_act_is_not_written(treasury: Office, draft: HandoverDraft, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        write_handover(treasury, draft)
    assert refusal.value.code == code
    assert treasury.read(handovers) == []


def test_what_was_written_meanwhile_is_not_left_out_of_the_act(treasury: Office) -> None:
    facts = treasury.read(treasury_facts)
    content = act_content(treasury, ACT, facts)
    treasury.run(add_fund, "Otro", "Algo", DAY)
    with pytest.raises(Refused, match=r"handover\.changed"):
        treasury.run(hand_over, ACT, content, facts.until_tx)


def test_an_act_that_was_retouched_is_noticed(treasury: Office, clock: Clock) -> None:
    write_handover(treasury, ACT)
    path: Path = treasury.path
    assert treasury.read(handover, 1).content["number"] == 1
    treasury.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE handover SET content = replace(content, '70.000', '20.000')")
    connection.close()
    found = {one.name: one.ok for one in check(path, clock=clock).checks}
    assert not found["handover"]
