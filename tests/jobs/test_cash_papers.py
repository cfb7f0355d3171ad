"""The voucher, the close and the cash book on paper: what is stored is what is printed, in the country's words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.cash import cash_book_bytes, close_bytes
from app.jobs.expenses import vouchers_bytes
from app.jobs.new_office import NewOffice, new_office
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.closing import close_day, closes
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.funds import add_fund
from app.models.cash.queries import expense_rows
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.papers import text_of

DAY = date(2026, 11, 21)


def expense(office: Office, total: int, **more: object) -> int:
    draft = ExpenseDraft(DAY, 1, "cash", "Ñandutí Servicios", "Luz de octubre", total, "Luz", **more)  # type: ignore[arg-type]
    return office.run(record_expense, draft).value


def test_the_voucher_says_everything_that_is_stored(office: Office) -> None:
    fund = office.run(add_fund, "Fondo feria", "Carpas", DAY).value
    parts = (ExpensePart("Luz", 900_000, fund), ExpensePart("Papel", 200_000))
    taxes = (TaxPart(1000, 1_000_000), TaxPart(0, 100_000))
    made = expense(
        office, 1_100_000, parts=parts, taxes=taxes, withheld=30_000, document_kind="invoice",
        document_number="001-001-0000123", document_authorization="12345678", document_on=DAY,
    )  # fmt: skip
    said = text_of(vouchers_bytes(office, [made]))
    for text in (
        *("Comprobante de egreso Nº 1", "Ñandutí Servicios", "Gs. 1.070.000", "Guaraníes un millón setenta mil"),
        *("Luz de octubre", "001-001-0000123 · Timbrado 12345678 · del 21/11/2026", "Retención Gs. 30.000"),
        *("Fondo feria", "Gs. 90.909", "Exento", "Recibí conforme", "Firma, aclaración y C.I. Nº"),
    ):
        assert text in said, text


def test_a_void_voucher_says_so_and_several_are_one_file(office: Office) -> None:
    first, second = expense(office, 10_000), expense(office, 20_000)
    office.run(void_expense, first, "Se anotó dos veces", DAY)
    data = vouchers_bytes(office, [first, second])
    assert len(pypdfium2.PdfDocument(data)) == 2
    assert "ANULADO el 21/11/2026: Se anotó dos veces" in text_of(data)


def test_the_close_is_the_sum_that_is_signed(office: Office) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    office.run(pay, PaymentOrder(ana, 85_000, "cash", DAY))
    expense(office, 35_000)
    made = office.run(close_day, 1, DAY, 40_000, explanation="No se sabe", counts={20_000: 2}).value
    said = text_of(close_bytes(office, made))
    for text in ("Cobros Gs. 85.000", "Egresos -Gs. 35.000", "Debe haber Gs. 50.000", "Falta Gs. 10.000", "No se sabe"):
        assert text in said, text
    assert office.read(closes)[0].difference == -10_000
    with pytest.raises(Refused, match=r"close\.unknown"):
        close_bytes(office, 99)


def test_the_cash_book_ends_with_the_balance(office: Office) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    office.run(pay, PaymentOrder(ana, 85_000, "transfer", DAY, "998877"))
    expense(office, 35_000)
    said = text_of(cash_book_bytes(office, date(2026, 1, 1), DAY))
    for text in ("Todas las cajas y cuentas", "A-004513", "998877", "Luz de octubre", "50.000"):
        assert text in said, text
    assert sum(one.balance for one in office.read(money_accounts)) == 50_000


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("CL", ("Comprobante de egreso Nº 1", "Firma, nombre y RUT")),
        ("MX", ("Póliza de egreso Nº 1", "Nombre y firma")),
    ],
)
def test_each_country_has_its_words(tmp_path: Path, clock: Clock, country: str, words: tuple[str, ...]) -> None:
    path = new_office(tmp_path / "o.gremial", NewOffice(name="Gremio", country=country), actor="M", clock=clock).path
    with Office.open(path, "Marta", clock=clock) as office:
        said = text_of(vouchers_bytes(office, [expense(office, 123_450)]))
        assert office.read(expense_rows)[0].currency in ("CLP", "MXN")
    assert all(text in said for text in words)
