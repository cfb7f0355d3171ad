"""Receipts that wait for their fiscal document, the people who wait, and charges that can be invoiced before payment.

The numbers that come back are read in ``fiscal_paste``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.base.database import Reader
from app.models.base.facts import office_facts
from app.models.base.values.text import fold
from app.models.dues.fiscal_rules import fiscal_preset
from app.models.dues.fiscal_sql import CHARGE_DOCUMENT, LEFT_OF_CHARGE, NOT_INVOICED, WAITS
from app.models.dues.queries import NAMED
from app.models.dues.receipts import concept
from app.models.dues.receiving import payer_of
from app.models.dues.rules import Application, OpenCharge
from app.models.dues.settled import SETTLED
from app.models.dues.wording import receipt_wording


@dataclass(frozen=True, slots=True)
class PendingReceipt:
    """A receipt without a fiscal document; ``tax_id`` as the receipt froze it, ``member_id`` where a member paid.

    ``amount`` in minor units is what waits: less what paid charges that were invoiced before, which is ``covered``.
    ``kind`` of the receipt; ``income`` says what it was where it is for nobody's account.
    """

    receipt_id: int
    receipt: str
    issued_on: str
    name: str
    tax_id: str
    email: str
    concept: str
    amount: int
    method: str
    member_id: int | None
    covered: int
    kind: str
    income: str


def pending_receipts(reader: Reader, since: date, until: date) -> list[PendingReceipt]:
    """Receipts that wait for a document (``fiscal_sql.WAITS``), by person and day.

    Receipts of old books never wait; donations only where the country's preset wants a document for them.
    """
    rows = reader.rows(
        "SELECT r.id, s.code || '-' || printf('%0*d', s.width, r.number), r.issued_on, "
        "coalesce(json_extract(r.content, '$.payer.name'), ''), "
        "coalesce(json_extract(r.content, '$.payer.tax_id'), ''), "
        "coalesce(p.email, o.email, ''), coalesce(json_extract(r.content, '$.concept'), ''), "
        f"{NOT_INVOICED}, y.method, r.member_id, r.amount - {NOT_INVOICED}, r.kind, y.income_kind "
        "FROM receipt r JOIN receipt_series s ON s.id = r.series_id JOIN payment y ON y.id = r.payment_id "
        "LEFT JOIN member m ON m.id = r.member_id LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id "
        f"WHERE r.issued_on BETWEEN :since AND :until AND {WAITS} ORDER BY 4, r.issued_on, r.id",
        {"since": since.isoformat(), "until": until.isoformat(), "donations": wants_donations(reader)},
    )
    return [PendingReceipt(*row) for row in rows]


def wants_donations(reader: Reader) -> int:
    """1 where the country wants a document for a donation too, for ``WAITS``."""
    return int(fiscal_preset(office_facts(reader).country).donations)


def pending_since_first(reader: Reader) -> list[PendingReceipt]:
    """The same since the office's first fiscal document; an office that writes none has nothing that waits."""
    first = reader.value("SELECT min(issued_on) FROM fiscal_document")
    return [] if first is None else pending_receipts(reader, date.fromisoformat(first), reader.clock.today())


def usual_since(today: date) -> date:
    """The first day of last month: what an office still has to write."""
    return date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Who waits for one document over several receipts; a donation has a document of its own."""

    receipts: tuple[PendingReceipt, ...]

    @property
    def key(self) -> int:
        """The first receipt's id stands for the person in a list."""
        return self.receipts[0].receipt_id

    @property
    def name(self) -> str:
        return self.receipts[0].name

    @property
    def tax_id(self) -> str:
        return next((one.tax_id for one in self.receipts if one.tax_id), "")

    @property
    def amount(self) -> int:
        return sum(one.amount for one in self.receipts)

    @property
    def donation(self) -> bool:
        return self.receipts[0].kind == "donation"


def waiting_people(pending: Sequence[PendingReceipt]) -> list[WaitingPerson]:
    """The receipts of each payer together: a member by their record, others by name and tax id; by name."""
    groups: dict[tuple[object, ...], list[PendingReceipt]] = {}
    for one in pending:
        who = (one.member_id,) if one.member_id is not None else (fold(one.name), fold(one.tax_id))
        groups.setdefault((one.kind == "donation", *who), []).append(one)
    people = [WaitingPerson(tuple(found)) for found in groups.values()]
    return sorted(people, key=lambda person: (fold(person.name), person.donation, person.key))


def concept_of_receipts(reader: Reader, receipts: Sequence[PendingReceipt]) -> str:
    """What a document over these receipts is for: months run together, what was invoiced before is left out.

    Who else was paid for is named. Receipts for nobody's account keep the words they were issued with.
    """
    ids = json.dumps([one.receipt_id for one in receipts])
    members = _members_of(reader, ids)
    wording = receipt_wording(office_facts(reader).country)
    said = []
    for member_id, amount in members.items():
        applied = _paid_with(reader, ids, member_id)
        text = concept(wording, applied, max(amount - sum(part.amount for _, part in applied), 0))
        own = any(one.member_id == member_id for one in receipts)
        named = own or not text
        said.append(text if named else wording.concept_of.format(concept=text, name=payer_of(reader, member_id).name))
    said += [one.concept for one in receipts if one.income]
    return "; ".join(dict.fromkeys(text for text in said if text))


_PAYMENTS: Final = (
    "SELECT payment_id FROM receipt WHERE id IN (SELECT value FROM json_each(:receipts)) UNION ALL "
    "SELECT payment_id FROM receipt_share WHERE receipt_id IN (SELECT value FROM json_each(:receipts))"
)


def _members_of(reader: Reader, receipts: str) -> dict[int, int]:
    """Whose accounts the receipts went to, and how much of that paid no charge on a document of its own."""
    rows = reader.rows(
        "SELECT y.member_id, sum(y.amount - coalesce((SELECT sum(a.amount) FROM application a JOIN charge h "
        f"ON h.id = a.charge_id WHERE a.payment_id = y.id AND {CHARGE_DOCUMENT} IS NOT NULL), 0)) FROM payment y "
        f"WHERE y.id IN ({_PAYMENTS}) AND y.member_id IS NOT NULL GROUP BY y.member_id ORDER BY min(y.id)",
        {"receipts": receipts},
    )
    return dict(rows)


def _paid_with(reader: Reader, receipts: str, member_id: int) -> list[tuple[OpenCharge, Application]]:
    """Charges of a member that these receipts paid and that are on no document of their own, oldest first."""
    rows = reader.rows(
        f"SELECT h.id, h.kind, {NAMED}, h.period, h.months, h.amount, h.due_on, sum(a.amount) FROM application a "
        f"JOIN charge h ON h.id = a.charge_id LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE a.payment_id IN "
        f"({_PAYMENTS}) AND h.member_id = :member AND {CHARGE_DOCUMENT} IS NULL GROUP BY h.id "
        "HAVING sum(a.amount) > 0 ORDER BY h.due_on, h.id",
        {"receipts": receipts, "member": member_id},
    )
    return [(_charge(row), Application(row[0], row[7])) for row in rows]


def _charge(row: Sequence[Any]) -> OpenCharge:
    identity, kind, name, period, months, amount, due = row[:7]
    return OpenCharge(identity, kind, name, period, months, amount, 0, date.fromisoformat(due))


@dataclass(frozen=True, slots=True)
class ChargeToInvoice:
    """An open charge and what of it can be invoiced before it is paid, minor units; ``document`` it stands on or ""."""

    charge: OpenCharge
    amount: int
    document: str


def charges_to_invoice(reader: Reader, member_id: int) -> list[ChargeToInvoice]:
    """What a member still owes, oldest first, with what of it is on no document; those invoiced name theirs."""
    rows = reader.rows(
        f"SELECT h.id, h.kind, {NAMED}, h.period, h.months, h.amount, h.due_on, {LEFT_OF_CHARGE}, {CHARGE_DOCUMENT} "
        f"FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE h.member_id = ? AND h.amount > {SETTLED} "
        "ORDER BY h.due_on, h.period, h.id",
        (member_id,),
    )
    return [ChargeToInvoice(_charge(row), row[7], row[8] or "") for row in rows]


def concept_of_charges(reader: Reader, charges: Sequence[ChargeToInvoice]) -> str:
    """What a document over these charges is for: "cuota social 07/2026 – 10/2026"."""
    wording = receipt_wording(office_facts(reader).country)
    return concept(wording, [(one.charge, Application(one.charge.id, one.amount)) for one in charges], 0)


def email_of(reader: Reader, member_id: int) -> str:
    """To whom the document of a member is sent, "" where no address is known."""
    sql = (
        "SELECT coalesce(p.email, o.email, '') FROM member m LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?"
    )
    return str(reader.value(sql, (member_id,)) or "")
