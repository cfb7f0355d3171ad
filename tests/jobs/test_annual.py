"""The money figures of the annual report: a year whose sums were done by hand, and what stands behind each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.out import answer_bytes, save_answer
from app.jobs.answers.question import Answer, AnswerRow, Opens, Question
from app.jobs.year_books import save_books
from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.funds import add_fund
from app.models.cash.rules import ExpenseDraft, ExpensePart
from app.models.cash.years import set_first_month
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.money import add_account
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.queries import open_charges
from app.models.dues.relief import relieve_charge, void_run
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
DUE = 85_000
YEAR_END = date(2026, 12, 31)


@pytest.fixture
def guild(office: Office) -> dict[str, int]:
    """Two years: 340.000 charged in 2025 and 170.000 in 2026, a run taken back, 20.000 forgiven, a receipt voided.

    Ana pays 170.000 in 2025; in 2026 85.000 (voided) and 100.000, of which 15.000 stay on account. Bruno pays 100.000.
    Carla joins in May with a debt of 50.000 from before. Rent of 30.000 is paid; paper of 12.000 is voided.
    """
    plan = office.run(add_plan, "Cuota social", DUE, "monthly").value
    ids = {name: join(office, name, date(2020, 1, 1)) for name in ("Ana", "Bruno")}
    for month in ("2025-11", "2025-12", "2026-01"):
        office.run(charge_period, plan, month, date.fromisoformat(f"{month}-01"))
    office.run(pay, PaymentOrder(ids["Ana"], 170_000, "cash", date(2025, 12, 20)))
    wrong = office.run(pay, PaymentOrder(ids["Ana"], DUE, "transfer", date(2026, 1, 15), "77")).value
    office.run(void_receipt, wrong.receipt_id, "Otro socio", date(2026, 1, 20))
    office.run(pay, PaymentOrder(ids["Bruno"], 100_000, "cash", date(2026, 2, 10)))
    december = office.read(open_charges, ids["Bruno"])[0]
    office.run(relieve_charge, december.id, "waiver", 20_000, date(2026, 3, 1), reason="Incendio", act="Acta 9")
    run = office.run(charge_period, plan, "2026-02", date(2026, 4, 1)).value.run_id
    office.run(void_run, run, "Dos veces", date(2026, 4, 2))
    ids["Carla"] = join(office, "Carla", date(2026, 5, 1))
    office.run(open_balances, [(ids["Carla"], OpeningDebt(50_000, 0, date(2026, 5, 1)))])
    office.run(pay, PaymentOrder(ids["Ana"], 100_000, "cash", date(2026, 6, 1)))
    cash = office.read(money_accounts)[0].id
    office.run(record_expense, ExpenseDraft(TODAY, cash, "cash", "Dueño", "Alquiler", 30_000, "Alquiler"))
    paper = ExpenseDraft(TODAY, cash, "cash", "Librería", "Papel", 12_000, "Papelería")
    office.run(void_expense, office.run(record_expense, paper).value, "Repetido", TODAY)
    return ids


def join(office: Office, name: str, day: date) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", name), joined_on=day)).value


def year(office: Office, until: date = YEAR_END) -> Answer:
    return ask(office, Question("annual", until, until))


def line(answer: Answer, what: str) -> AnswerRow:
    return next(row for row in answer.rows if row.cells[1] == what)


def behind(office: Office, answer: Answer, what: str) -> Answer:
    opens = line(answer, what).opens
    assert isinstance(opens, Question)
    return ask(office, opens)


def test_both_years_side_by_side(office: Office, guild: dict[str, int]) -> None:
    """170.000 + 170.000 + 50.000 - 20.000 - (100.000 + 85.000 - 85.000 + 85.000) = 185.000 owed at the end."""
    found = year(office)
    said = {str(row.cells[1]): row.cells[2:4] for row in found.rows}
    assert [column.title for column in found.columns[2:4]] == ["2026", "2025"]
    assert said["Se debía al comenzar"] == (170_000, 0)
    assert said["Cuotas generadas, sin las anuladas"] == (170_000, 340_000)
    assert said["Deuda de antes de los libros"] == (50_000, 0)
    assert said["Exonerado por resolución"] == (20_000, 0)
    assert said["Cobrado de las cuotas"] == (185_000, 170_000)
    assert said["Se debe al terminar"] == (185_000, 170_000)
    assert said["De eso, vencido"] == (185_000, 85_000)
    assert said["Quienes lo deben, también los que se fueron"] == (2, 1)
    assert said["Venció en el año"] == (170_000, 340_000)
    assert said["Cobrado de lo que venció"] == (5_000, 5_000)
    assert said["Cuotas"] == (185_000, 170_000)
    assert said["A cuenta de los socios"] == (15_000, 0)
    assert said["Total de ingresos"] == (200_000, 170_000)
    assert said["Alquiler"] == (30_000, 0)
    assert "Papelería" not in said
    assert said["Ingresos menos egresos"] == (170_000, 170_000)
    assert said["Recibos entregados"] == (3, 1)
    assert said["Recibos anulados"] == (1, 0)
    assert said["Comprobantes de egreso"] == (2, 0)
    assert (said["Ingresaron"], said["Al terminar"], said["Al día"]) == ((1, 0), (3, 2), (1, 1))
    assert "Becas" not in said
    assert line(found, "Cobrado de las cuotas").cells[4:] == (15_000, 882)


def test_every_figure_opens_what_adds_up_to_it_with_its_rule(office: Office, guild: dict[str, int]) -> None:
    found = year(office)
    for row in found.rows:
        assert isinstance(row.opens, Question), row.cells
        opened = ask(office, row.opens)
        assert opened.note, row.cells
        for further in opened.rows[:2]:
            if isinstance(further.opens, Question):
                assert ask(office, further.opens).rows, (row.cells, further.cells)
    for what in (
        "Cuotas generadas, sin las anuladas",
        "Exonerado por resolución",
        "Cobrado de las cuotas",
        "Cuotas",
        "Alquiler",
        "Se debe al terminar",
    ):
        wanted = line(found, what).cells[2]
        opened = behind(office, found, what)
        total = opened.totals[[column.key for column in opened.columns].index("total")] if "deb" in what else None
        brought = 50_000 if "generadas" in what else 0
        assert (total or opened.totals[-1]) == int(wanted or 0) + brought
    assert [row.cells[-3:] for row in behind(office, found, "Exonerado por resolución").rows] == [
        ("Incendio", "Acta 9", 20_000)
    ]
    months = behind(office, found, "Cobrado de lo que venció")
    assert [row.cells for row in months.rows] == [("enero 2026", 170_000, 85_000, 5_000, 85_000)]
    opens = months.rows[0].opens
    assert isinstance(opens, Question)
    assert [row.cells[1] for row in ask(office, opens).rows] == ["Bruno"]
    assert [row.cells[4] for row in behind(office, found, "Recibos anulados").rows] == ["Otro socio"]
    assert [row.cells[2] for row in behind(office, found, "Ingresaron").rows] == ["Carla"]
    assert [row.cells[1] for row in behind(office, found, "Con cuotas pendientes").rows] == ["Bruno", "Carla"]


def test_the_charges_of_a_tariff_and_the_payments_of_a_month(office: Office, guild: dict[str, int]) -> None:
    found = year(office)
    tariffs = behind(office, found, "Cuotas generadas, sin las anuladas")
    assert tariffs.rows[0].cells == ("Cuota social", "Cuota", 2, 170_000)
    opens = tariffs.rows[0].opens
    assert isinstance(opens, Question)
    charges = ask(office, opens)
    assert [row.cells[-1] for row in charges.rows] == [DUE, DUE, DUE, DUE, -DUE, -DUE]
    assert isinstance(charges.rows[0].opens, Opens)
    months = behind(office, found, "Cobrado de las cuotas")
    assert [row.cells for row in months.rows] == [("enero 2026", 0), ("febrero 2026", 100_000), ("junio 2026", 85_000)]
    january = months.rows[0].opens
    assert isinstance(january, Question)
    assert [row.cells[-1] for row in ask(office, january).rows] == [DUE, -DUE]


def test_a_running_year_is_compared_with_the_same_days(office: Office, guild: dict[str, int]) -> None:
    now = year(office, TODAY)
    assert "hasta el 21/11/2025" in now.subtitle
    assert line(now, "Cuotas generadas, sin las anuladas").cells[3] == 170_000
    office.run(set_first_month, 7)
    fiscal = year(office, date(2026, 6, 30))
    assert [column.title for column in fiscal.columns[2:4]] == ["2025/2026", "2024/2025"]
    assert line(fiscal, "Cuotas generadas, sin las anuladas").cells[2:4] == (510_000, 0)
    assert year(office, date(2024, 2, 29)).rows


def test_a_fund_a_box_of_dollars_and_what_was_not_there_yet(office: Office, guild: dict[str, int]) -> None:
    """The fund begins with 40.000 in March: blank a year before; what is of no fund is the rest."""
    office.run(add_fund, "Feria", "Carpas", date(2026, 3, 1), opening_balance=40_000)
    office.run(add_account, "Dólares", "cash", 12_345, date(2026, 1, 1), "USD")
    found = year(office)
    assert line(found, "Feria · al comenzar").cells[2:4] == (None, None)
    assert line(found, "Feria · al terminar").cells[2:4] == (40_000, None)
    held = line(found, "Total al terminar").cells[2]
    assert isinstance(held, int)
    assert line(found, "General · al terminar").cells[2] == held - 40_000
    assert line(found, "Dólares").cells[2:4] == ("USD 123,45", "")
    book = behind(office, found, "Dólares")
    assert book.rows[0].cells[-1] == "USD 123,45"
    assert behind(office, found, "Total al terminar").rows[-1].cells[-1] == held


def test_the_figures_go_out_on_paper_and_as_a_sheet(office: Office, guild: dict[str, int], tmp_path: Path) -> None:
    found = year(office)
    paper = pypdfium2.PdfDocument(answer_bytes(office, found))
    text = "\n".join(page.get_textpage().get_text_range() for page in paper)
    assert "Memoria 2026: cifras de tesorería" in text
    assert "Ingresos menos egresos" in text
    assert "50 %" in text
    save_answer(office, found.question, tmp_path / "memoria.csv")
    lines = (tmp_path / "memoria.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Sección;Concepto;2026;2025;Diferencia;%"
    assert "Cuotas;Cobrado de las cuotas;185000;170000;15000;9 %" in lines
    assert "Cuotas;Cobrado de lo que venció;50 %;50 %;;" in lines
    books = {path.name for path in save_books(office, date(2026, 1, 1), TODAY, tmp_path)}
    assert {f"cifras-del-ejercicio-2026-01-01-2026-11-21.{ending}" for ending in ("pdf", "csv")} < books
    with pytest.raises(Refused, match="export"):
        save_answer(office, found.question, tmp_path / "memoria.doc")


def test_a_guild_without_any_books_has_its_zeros(office: Office) -> None:
    assert line(year(office), "Cobrado de lo que venció").cells[2:] == (None, None, None, None)


def test_who_left_and_an_expense_of_a_fund(office: Office, guild: dict[str, int]) -> None:
    fund = office.run(add_fund, "Feria", "Carpas", date(2026, 3, 1)).value
    cash = office.read(money_accounts)[0].id
    parts = (ExpensePart("Carpas", 5_000, fund), ExpensePart("Carpas", 2_000))
    office.run(record_expense, ExpenseDraft(TODAY, cash, "cash", "Toldos", "Carpas", 7_000, parts=parts))
    office.run(change_status, guild["Bruno"], "resigned", date(2026, 10, 1), "Se mudó")
    found = year(office)
    assert [row.cells[2:5] for row in behind(office, found, "Se fueron").rows] == [("Bruno", "Renuncia", "Se mudó")]
    assert [row.cells[-1] for row in behind(office, found, "Carpas").rows] == [7_000]
