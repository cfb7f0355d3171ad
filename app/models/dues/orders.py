"""What the person at the counter decided: who pays, for whom, how much, in which money. Done in ``receiving``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.facts import office_facts
from app.models.base.values.money import MOST_AMOUNT, Money, format_money
from app.models.base.values.text import clean
from app.models.dues.foreign import Tendered, worth
from app.models.dues.rules import METHODS, Application, Method

MOST_MONTHS_AHEAD: Final = 60
MOST_SHARES: Final = 60
MOST_TEXT: Final = 200
IncomeKind = Literal["donation", "service", "sale", "grant", "interest", "other"]
INCOME_KINDS: Final[tuple[IncomeKind, ...]] = ("donation", "service", "sale", "grant", "interest", "other")


@dataclass(frozen=True, slots=True)
class Share:
    """What is paid for one member; ``amount`` in minor units.

    Without ``applications`` the oldest charges are paid first. ``months_ahead`` charges coming months so that they are
    paid with this amount.
    """

    member_id: int
    amount: int
    applications: tuple[Application, ...] | None = None
    months_ahead: int = 0


@dataclass(frozen=True, slots=True)
class PaidBy:
    """Who hands over the money: a member, or somebody by name. Nothing said: the first member it is paid for."""

    member_id: int | None = None
    name: str = ""
    tax_id: str = ""


@dataclass(frozen=True, slots=True)
class Income:
    """Money that is for nobody's account; ``amount`` in minor units, ``fund_id`` None the general fund."""

    kind: IncomeKind
    concept: str
    amount: int
    fund_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReceiptOrder:
    """One receipt: for members (``shares``) or an ``income`` of none; how it was paid, from whom, taken by whom.

    ``in_books``: the money waited for its owner and has been in the books since ``paid_on`` (``cash.unidentified``),
    so a close of that day does not refuse it; the receipt is of today. ``came_on`` is that day where its year is
    locked by now: then the payment is dated today.
    """

    method: Method
    paid_on: date
    shares: tuple[Share, ...] = ()
    income: Income | None = None
    payer: PaidBy = PaidBy()
    reference: str = ""
    note: str = ""
    collector: str = ""
    tendered: Tendered | None = None
    series: str | None = None
    account_id: int | None = None
    in_books: bool = False
    came_on: date | None = None

    @property
    def amounts(self) -> tuple[int, ...]:
        """Minor units of each payment the receipt will have."""
        return (self.income.amount,) if self.income else tuple(share.amount for share in self.shares)

    @property
    def amount(self) -> int:
        return sum(self.amounts)


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """A member who pays for themselves, the everyday case; as ``Share`` and ``ReceiptOrder``."""

    member_id: int
    amount: int
    method: Method
    paid_on: date
    reference: str = ""
    note: str = ""
    applications: tuple[Application, ...] | None = None
    months_ahead: int = 0
    series: str | None = None
    account_id: int | None = None
    in_books: bool = False

    def as_receipt(self) -> ReceiptOrder:
        return ReceiptOrder(
            self.method,
            self.paid_on,
            (Share(self.member_id, self.amount, self.applications, self.months_ahead),),
            reference=self.reference,
            note=self.note,
            series=self.series,
            account_id=self.account_id,
            in_books=self.in_books,
        )


def check_order(reader: Reader, order: ReceiptOrder) -> None:
    """Raises ``Refused`` with the field it is about; what depends on open charges is refused while paying them."""
    for amount in order.amounts:
        if not 0 < amount <= MOST_AMOUNT:
            raise Refused("amount.not_positive" if amount <= 0 else "amount.too_large", field="amount")
    if order.amount > MOST_AMOUNT:
        raise Refused("amount.too_large", field="amount")
    if order.method not in METHODS:
        raise Refused("payment.method_unknown", field="method", text=str(order.method))
    if order.paid_on > reader.clock.today():
        raise Refused("payment.in_future", field="date", date=order.paid_on.strftime("%d/%m/%Y"))
    if order.income is not None:
        _check_income(reader, order.income, order.payer)
    else:
        _check_shares(reader, order.shares)
    if order.payer.member_id is not None:
        _known(reader, order.payer.member_id)
    if len(order.payer.name) > MOST_TEXT or len(order.payer.tax_id) > MOST_TEXT:
        raise Refused("payment.payer_long", field="payer", most=MOST_TEXT)
    if clean(order.payer.tax_id) and not clean(order.payer.name) and order.payer.member_id is None:
        raise Refused("payment.no_payer", field="payer")
    if order.tendered is not None:
        _check_tendered(reader, order, order.tendered)


def _check_shares(reader: Reader, shares: Sequence[Share]) -> None:
    if not shares:
        raise Refused("payment.nobody", field="member")
    if len(shares) > MOST_SHARES:
        raise Refused("payment.many_shares", field="member", most=MOST_SHARES)
    seen: set[int] = set()
    for share in shares:
        _known(reader, share.member_id)
        if share.member_id in seen:
            raise Refused("payment.member_twice", field="member", name=member_name(reader, share.member_id))
        seen.add(share.member_id)
        if not 0 <= share.months_ahead <= MOST_MONTHS_AHEAD:
            raise Refused("payment.months_ahead_odd", field="months_ahead", most=MOST_MONTHS_AHEAD)


def _known(reader: Reader, member_id: int) -> None:
    if not reader.value("SELECT 1 FROM member WHERE id = ?", (member_id,)):
        raise Refused("member.unknown", field="member", text=str(member_id))


def member_name(reader: Reader, member_id: int) -> str:
    """The name of a member, "" for nobody."""
    sql = (
        "SELECT coalesce(p.full_name, o.legal_name, '') FROM member m LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?"
    )
    return str(reader.value(sql, (member_id,)) or "")


def _check_income(reader: Reader, income: Income, payer: PaidBy) -> None:
    if income.kind not in INCOME_KINDS:
        raise Refused("other_income.kind_unknown", field="kind", text=str(income.kind))
    if not clean(income.concept):
        raise Refused("other_income.no_concept", field="concept")
    if len(income.concept) > MOST_TEXT:
        raise Refused("other_income.concept_long", field="concept", most=MOST_TEXT)
    if payer.member_id is None and not clean(payer.name):
        raise Refused("payment.no_payer", field="payer")
    open_fund = "SELECT 1 FROM fund WHERE id = ? AND closed_on IS NULL"
    if income.fund_id is not None and not reader.value(open_fund, (income.fund_id,)):
        raise Refused("fund.unknown", field="fund", text=str(income.fund_id))


def _check_tendered(reader: Reader, order: ReceiptOrder, given: Tendered) -> None:
    facts = office_facts(reader)
    value = worth(given, facts.currency)
    if value != order.amount:
        raise Refused(
            "payment.rate_differs",
            field="amount",
            worth=format_money(Money(value, facts.currency), facts.country),
            amount=format_money(Money(order.amount, facts.currency), facts.country),
        )
