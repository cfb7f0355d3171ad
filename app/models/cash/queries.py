"""Expenses as a screen or a paper needs them: the list with its filters, one with all it says. Sums: ``by_fund``."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.cash.rules import ExpensePart, TaxPart


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    """An expense; amounts in minor units. ``paid`` is what left the account: total less what was withheld."""

    id: int
    uid: str
    number: int
    paid_on: str
    account_id: int
    account: str
    method: str
    reference: str
    supplier: str
    supplier_tax_id: str
    concept: str
    document_kind: str
    document_number: str
    document_authorization: str
    document_uuid: str
    document_on: str | None
    total: int
    withheld: int
    currency: str
    categories: str
    voided_on: str | None
    void_reason: str
    corrects: int | None

    @property
    def paid(self) -> int:
        return self.total - self.withheld


_ROW = (
    "SELECT e.id, e.uid, e.number, e.paid_on, e.account_id, a.name, e.method, e.reference, e.supplier, "
    "e.supplier_tax_id, e.concept, e.document_kind, e.document_number, e.document_authorization, e.document_uuid, "
    "e.document_on, e.total, e.withheld, e.currency, "
    "(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT c.name FROM expense_part p JOIN expense_category c "
    "ON c.id = p.category_id WHERE p.expense_id = e.id)), "
    "v.voided_on, coalesce(v.reason, ''), (SELECT number FROM expense x WHERE x.id = e.corrects_id) "
    "FROM expense e JOIN money_account a ON a.id = e.account_id LEFT JOIN expense_void v ON v.expense_id = e.id "
)


@dataclass(frozen=True, slots=True)
class ExpenseWish:
    """Which expenses: words of supplier, concept or number; days as ISO text; a category, a fund, an account."""

    text: str = ""
    since: str = ""
    until: str = ""
    category_id: int | None = None
    fund_id: int | None = None
    account_id: int | None = None


def expense_rows(reader: Reader, wish: ExpenseWish | None = None) -> list[ExpenseRow]:
    """The expenses that answer the wish, newest first, void ones among them."""
    asked = wish or ExpenseWish()
    rows = reader.rows(
        f"{_ROW}WHERE (:since = '' OR e.paid_on >= :since) AND (:until = '' OR e.paid_on <= :until) "
        "AND (:account IS NULL OR e.account_id = :account) "
        "AND (:category IS NULL OR EXISTS (SELECT 1 FROM expense_part p WHERE p.expense_id = e.id "
        "AND p.category_id = :category)) "
        "AND (:fund IS NULL OR EXISTS (SELECT 1 FROM expense_part p WHERE p.expense_id = e.id AND p.fund_id = :fund)) "
        "ORDER BY e.paid_on DESC, e.id DESC",
        {
            **{"since": asked.since, "until": asked.until, "account": asked.account_id},
            **{"category": asked.category_id, "fund": asked.fund_id},
        },
    )
    found = [ExpenseRow(*row) for row in rows]
    words = fold(asked.text).split()
    return [one for one in found if _says(one, words)] if words else found


def _says(row: ExpenseRow, words: list[str]) -> bool:
    said = fold(
        f"{row.number} {row.supplier} {row.supplier_tax_id} {row.concept} {row.document_number} {row.categories}"
    )
    return all(word in said for word in words)


@dataclass(frozen=True, slots=True)
class ExpenseSheet:
    """One expense with everything it says; ``parts`` carry the fund's name beside."""

    row: ExpenseRow
    parts: tuple[ExpensePart, ...]
    funds: tuple[str, ...]
    taxes: tuple[TaxPart, ...]


def expense_sheet(reader: Reader, expense_id: int) -> ExpenseSheet:
    """Raises ``Refused("expense.unknown")``."""
    row = reader.row(f"{_ROW}WHERE e.id = ?", (expense_id,))
    if row is None:
        raise Refused("expense.unknown", field="expense", text=str(expense_id))
    parts = reader.rows(
        "SELECT c.name, p.amount, p.fund_id, coalesce(f.name, '') FROM expense_part p "
        "JOIN expense_category c ON c.id = p.category_id LEFT JOIN fund f ON f.id = p.fund_id "
        "WHERE p.expense_id = ? ORDER BY p.id",
        (expense_id,),
    )
    taxes = reader.rows(
        "SELECT rate, amount, tax FROM expense_tax WHERE expense_id = ? ORDER BY rate DESC", (expense_id,)
    )
    return ExpenseSheet(
        ExpenseRow(*row),
        tuple(ExpensePart(*part[:3]) for part in parts),
        tuple(part[3] for part in parts),
        tuple(TaxPart(*tax) for tax in taxes),
    )


def expense_by_number(reader: Reader, number: int) -> int:
    """The id of the voucher with that number. Raises ``Refused("expense.unknown")``."""
    found = reader.value("SELECT id FROM expense WHERE number = ?", (number,))
    if found is None:
        raise Refused("expense.unknown", field="expense", text=str(number))
    return int(found)


def expense_categories(reader: Reader) -> list[tuple[int, str]]:
    """The categories that were used, by name."""
    return [(row[0], row[1]) for row in reader.rows("SELECT id, name FROM expense_category ORDER BY name")]


def category_named(reader: Reader, name: str) -> int:
    """The category of that name whatever its accents and case. Raises ``Refused("expense.category_unknown")``."""
    wanted, known = fold(name), expense_categories(reader)
    for row_id, one in known:
        if fold(one) == wanted:
            return row_id
    raise Refused("expense.category_unknown", field="category", text=name, names=", ".join(one for _, one in known))


def suppliers(reader: Reader) -> list[tuple[str, str]]:
    """Suppliers with the tax id that was written for them last, by name: to choose from instead of typing again."""
    rows = reader.rows(
        "SELECT e.supplier, e.supplier_tax_id FROM expense e WHERE e.id IN "
        "(SELECT max(id) FROM expense GROUP BY supplier) ORDER BY e.supplier"
    )
    return [(row[0], row[1]) for row in rows]
