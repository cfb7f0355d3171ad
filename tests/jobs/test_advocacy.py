"""The yearly report of advocacy tells what was spent, and out of which income of the same funds."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from app.jobs.agreements.advocacy import save_advocacy
from app.models.agreements.advocacy import advocacy_actions
from app.models.agreements.case_rules import CaseDraft, EventDraft
from app.models.agreements.cases import note_event, open_case, take_back_event
from app.models.agreements.voucher_queries import parts_left
from app.models.agreements.vouchers import tag_advocacy
from app.models.base.errors import Refused
from app.models.cash.funds import add_fund
from app.models.dues.orders import Income, PaidBy, ReceiptOrder
from app.models.dues.receiving import receive
from app.office import Office
from tests.models.agreements.test_projects import spend

LAW = {"type": "law"}


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def test_the_report_of_a_year_tells_where_the_money_came_from(office: Office, tmp_path: Path) -> None:
    part = spend(office, 900_000)
    given = Income("donation", "Rifa", 2_000_000)
    office.run(receive, ReceiptOrder("cash", date(2026, 4, 1), income=given, payer=PaidBy(name="Una vecina")))
    out = tmp_path / "incidencia.csv"
    assert save_advocacy(office, 2026, out) == 0
    assert len(rows_of(out)) == 1  # nothing was spent on it: whose money came is nobody's business
    office.run(tag_advocacy, part, 400_000, None, None, "Audiencia")
    assert save_advocacy(office, 2026, out) == 1
    _head, came, spent = rows_of(out)
    assert (came[0], came[1], came[4], came[6]) == ("Ingreso del fondo", "Fondo general", "Donaciones", "2000000")
    assert (spent[0], spent[2], spent[6], spent[7]) == (
        "Gasto de incidencia",
        "05/05/2026",
        "400000",
        "Gasto Nº 1 · Audiencia",
    )
    assert save_advocacy(office, 2025, out) == 0


def test_what_was_done_for_a_proposal_stands_in_the_report_and_its_money_is_counted_once(
    office: Office, tmp_path: Path
) -> None:
    own = office.run(add_fund, "Fondo gremial", "Gestión", date(2026, 1, 1)).value
    law = office.run(open_case, CaseDraft("policy_proposal", date(2025, 1, 2), "Ley de plazos", fields=LAW)).value
    parts = [spend(office, amount, date(2026, 5, 6)) for amount in (300_000, 80_000)]
    told = [office.read(parts_left, [part])[0] for part in parts]
    done = (
        EventDraft("advocacy", date(2026, 5, 4), "Comisión", platform="audiencia", amount=300_000),  # is expense 1
        EventDraft("advocacy", date(2026, 6, 4), "Otra vez", amount=300_000, fund_id=own),  # of another fund: no
        EventDraft("advocacy", date(2026, 7, 1), "Volantes", amount=75_000, expense_id=told[1].expense_id),
        EventDraft("advocacy", date(2026, 7, 2), "Carta al ministro"),
        EventDraft("advocacy", date(2026, 8, 1), "Anotada por error", amount=1),
        EventDraft("advocacy", date(2025, 8, 1), "De otro año", amount=9),
    )
    events = [office.run(note_event, law, one).value for one in done]
    office.run(take_back_event, events[4], "Era de otra")
    office.run(tag_advocacy, parts[0], 300_000, law, None, "Viático")
    out = tmp_path / "incidencia.csv"
    assert save_advocacy(office, 2026, out) == 5
    rows = [(row[0], row[1], row[4], row[6]) for row in rows_of(out)[1:]]
    assert rows == [
        ("Gestión", "Fondo general", "Audiencia: Comisión", ""),
        ("Gestión", "Fondo general", "Volantes", "75000"),
        ("Gestión", "Fondo gremial", "Otra vez", "300000"),
        ("Gestión", "sin fondo anotado", "Carta al ministro", ""),
        ("Gasto de incidencia", "Fondo general", "Afiches", "300000"),
    ]
    notes = [row[7] for row in rows_of(out)[1:3]]
    assert notes == ["Gs. 300.000, contados en el gasto Nº 1", "Gasto Nº 2"]
    office.run(tag_advocacy, parts[1], 80_000)  # once it is marked, the money stands there, not here
    found = [(one.what, one.counted) for one in office.read(advocacy_actions, "2026-01-01", "2026-12-31")]
    assert dict(found)["Volantes"] == 0
    assert dict(found)["Otra vez"] == 300_000
    over = EventDraft("advocacy", date(2026, 7, 3), "De más", amount=80_001, expense_id=told[1].expense_id)
    with pytest.raises(Refused) as refused:
        office.run(note_event, law, over)
    assert refused.value.problems[0].code == "case.above_expense"
