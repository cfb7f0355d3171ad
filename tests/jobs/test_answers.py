"""The treasurer's questions on a guild whose sums were done by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.out import answer_bytes, save_answer
from app.jobs.answers.question import Opens, Question
from app.models.base.errors import Refused
from app.models.cash.books import cash_book
from app.models.cash.funds import add_fund, bind_plan
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.habit import MonthCollected, MonthExpected, forecast, usual_monthly_due
from app.models.dues.instalments import PlanAgreed, agree, equal_parts
from app.models.dues.queries import open_charges
from app.models.dues.rolls import RollRules, set_roll_rules
from app.models.dues.single_charges import charge_one
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
DUE = 85_000


@pytest.fixture
def guild(office: Office) -> dict[str, int]:
    """Three members with four months charged (due on the last of July to October); Ramón paid one and a half."""
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    names = ("Ana Vera", "Bruno Paredes", "Ramón Ayala")
    ids = {
        name.split()[0]: office.run(
            add_member, MemberDraft(PartyDraft("person", name), str(at), joined_on=date(2020, 1, 1))
        ).value
        for at, name in enumerate(names, 1)
    }
    for month in ("2026-07", "2026-08", "2026-09", "2026-10"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    office.run(pay, PaymentOrder(ids["Ramón"], 127_500, "cash", date(2026, 10, 10)))
    return ids


def asked(key: str, since: date = date(2026, 1, 1), until: date = TODAY, **more: object) -> Question:
    return Question(key, since, until, **more)  # type: ignore[arg-type]


def paper(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_debt_by_age_of_today_and_of_a_past_day(office: Office, guild: dict[str, int]) -> None:
    """31/10 is 21 days old on 21/11, 30/9 52, 31/8 82, 31/7 113; on 30/9 31/8 is 30, 31/7 61, nothing was paid."""
    now = ask(office, asked("aged"))
    assert now.rows[0].cells == ("1", "Ana Vera", 340_000, None, 85_000, 85_000, 85_000, 85_000, None, None)
    assert now.rows[2].cells == ("3", "Ramón Ayala", 212_500, None, 85_000, 85_000, 42_500, None, None, None)
    assert now.totals == ("Total", None, 892_500, 0, 255_000, 255_000, 212_500, 170_000, 0, 0)
    then = ask(office, asked("aged", until=date(2026, 9, 30)))
    assert then.rows[2].cells == ("3", "Ramón Ayala", 255_000, 85_000, 85_000, None, 85_000, None, None, None)


def test_a_line_opens_the_charges_with_their_rest(office: Office, guild: dict[str, int]) -> None:
    line = ask(office, asked("aged")).rows[2]
    assert isinstance(line.opens, Question)
    inside = ask(office, line.opens)
    assert [row.cells[-1] for row in inside.rows] == [42_500, 85_000, 85_000]
    assert inside.totals[-1] == line.cells[2]


def test_an_answer_goes_out_as_paper_and_for_the_accountant(
    office: Office, guild: dict[str, int], tmp_path: Path
) -> None:
    out = tmp_path / "antigüedad.csv"
    assert save_answer(office, asked("aged"), out) == 3
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Nº;Socio;Total;Por vencer;")
    assert lines[3] == "3;Ramón Ayala;212500;0;85000;85000;42500;0;0;0"
    said = paper(answer_bytes(office, ask(office, asked("aged"))))
    assert "892.500" in said
    assert "moros" not in said.casefold()
    with pytest.raises(Refused, match="export"):
        save_answer(office, asked("aged"), tmp_path / "antigüedad.doc")


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(Refused, match=r"answer\.days"):
        asked("aged", TODAY, date(2026, 1, 1))


def test_who_paid_how_and_a_sum_opens_its_payments(office: Office, guild: dict[str, int]) -> None:
    """127.500 in cash in October; 85.000 by transfer in November, voided and so back to nothing; 10.000 in cash."""
    voided = office.run(pay, PaymentOrder(guild["Ana"], DUE, "transfer", TODAY, "77")).value
    office.run(void_receipt, voided.receipt_id, "Monto equivocado", TODAY)
    office.run(pay, PaymentOrder(guild["Ana"], 10_000, "cash", TODAY))
    sums = ask(office, asked("by_method"))
    assert [row.cells for row in sums.rows] == [("efectivo", 2, 137_500), ("transferencia", 0, 0)]
    behind = sums.rows[0].opens
    assert isinstance(behind, Question)
    inside = ask(office, behind)
    assert [row.cells[-1] for row in inside.rows] == [127_500, 10_000]
    assert inside.totals[-1] == 137_500
    assert isinstance(inside.rows[0].opens, Opens)
    days = ask(office, asked("by_day", since=date(2026, 11, 1)))
    assert [row.cells for row in days.rows] == [("2026-11-21", 1, 10_000)]


def test_income_and_expenses_by_fund_add_up_to_the_books(office: Office, guild: dict[str, int]) -> None:
    """Ana gives 100.000: a fair due of 30.000 is for the fund, 70.000 pays dues of the general one."""
    fund = office.run(add_fund, "Feria", "Carpas", date(2026, 1, 1)).value
    plan = office.run(add_plan, "Cuota feria", 30_000, "once").value
    office.run(bind_plan, plan, fund)
    office.run(charge_one, guild["Ana"], plan, date(2026, 7, 1), note="Carpas")
    office.run(pay, PaymentOrder(guild["Ana"], 100_000, "cash", TODAY))
    found = ask(office, asked("funds"))
    assert [(row.cells[1], row.cells[2]) for row in found.rows] == [
        ("General", 127_500),
        ("General", 70_000),
        ("Feria", 30_000),
    ]
    assert found.totals[2] == 227_500 == sum(one.amount for one in office.read(cash_book))
    feria = found.rows[2].opens
    assert isinstance(feria, Question)
    purposes = ask(office, feria)
    assert purposes.totals[2] == 30_000
    lines = purposes.rows[0].opens
    assert isinstance(lines, Question)
    assert [row.cells[-1] for row in ask(office, lines).rows] == [30_000]


def test_what_falls_due_and_what_comes_in(office: Office, guild: dict[str, int]) -> None:
    """July to September nothing of 255.000 within the month; of October's nothing: 127.500 paid older months."""
    months = ask(office, asked("collected"))
    assert [row.cells[1:] for row in months.rows] == [
        (255_000, 0, "0 %", 0),
        (255_000, 0, "0 %", 0),
        (255_000, 0, "0 %", 0),
        (255_000, 0, "0 %", 127_500),
    ]


def test_a_forecast_is_a_range_of_the_last_twelve_months() -> None:
    """Shares of 40, 60 and 50 %: of 1.000 come in 400 to 600, usually 500; months without dues say nothing."""
    known = [MonthCollected(f"2026-0{at}", 1_000, paid, 0) for at, paid in ((1, 400), (2, 600), (3, 500))]
    known.append(MonthCollected("2026-04", 0, 0, 0))
    assert forecast(known, {"2026-05": 1_000}) == [MonthExpected("2026-05", 1_000, 400, 500, 600)]
    assert usual_monthly_due(known) == 1_000
    assert forecast(known[3:], {"2026-05": 1_000}) == []


def test_the_list_for_the_assembly_says_what_entitles_and_who_was_entitled_today(
    office: Office, guild: dict[str, int]
) -> None:
    """One month may be owed: of four months of 85.000 three have to be paid, of Ramón's 42.500 and two months two."""
    office.run(set_roll_rules, RollRules(months_allowed=1, article="Art. 14"))
    before = ask(office, asked("assembly"))
    assert [(row.cells[1], row.cells[5]) for row in before.rows] == [
        ("Ana Vera", 255_000),
        ("Bruno Paredes", 255_000),
        ("Ramón Ayala", 127_500),
    ]
    office.run(pay, PaymentOrder(guild["Ana"], 255_000, "cash", TODAY))
    after = ask(office, asked("assembly"))
    assert [row.cells[2] for row in after.rows] == ["Ya puede votar", "Cuotas pendientes", "Cuotas pendientes"]
    assert after.subtitle == "Faltan poner al día: 2 · habilitados hoy: 1"
    assert "Según Art. 14: " in after.note
    assert "no más de una cuota pendiente al 21/11/2026" in after.note
    office.run(change_status, guild["Bruno"], "suspended", date(2026, 11, 1), "")
    assert ask(office, asked("assembly")).rows[1].cells[5] is None


def test_the_list_for_the_assembly_says_whether_a_payment_plan_counts(office: Office, guild: dict[str, int]) -> None:
    assert "plan de pago" not in ask(office, asked("assembly")).note
    charges = office.read(open_charges, guild["Ana"])
    parts = equal_parts(4 * DUE, 2, TODAY)
    office.run(agree, PlanAgreed(guild["Ana"], TODAY, "Acta 9", tuple(one.id for one in charges), parts))
    assert "el plan no cuenta como estar al día" in ask(office, asked("assembly")).note
    office.run(set_roll_rules, RollRules(plans_count=True))
    counts = ask(office, asked("assembly"))
    assert "quien cumple un plan de pago cuenta como al día" in counts.note
    assert "Ana Vera" in [row.cells[1] for row in counts.rows if row.cells[2] == "Ya puede votar"]
