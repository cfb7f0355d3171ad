"""Questions about receipts: finding, showing, verifying. What they settled is in ``queries``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.dues.chains import linked
from app.models.dues.receipt_sql import RECEIPTS_OF_MEMBER
from app.models.dues.receipts import Verdict, canonical, chain_hash, control_code, parse_code
from app.models.members.queries import like_terms

_JOIN: Final = (
    "FROM receipt r JOIN receipt_series s ON s.id = r.series_id JOIN payment y ON y.id = r.payment_id "
    "LEFT JOIN receipt_void v ON v.receipt_id = r.id "
    "LEFT JOIN receipt x ON x.id = r.corrects_id LEFT JOIN receipt n ON n.corrects_id = r.id"
)
_COLUMNS: Final = (
    "r.id, r.uid, s.code, r.number, printf('%0*d', s.width, r.number), r.code, r.issued_on, r.member_id, "
    "json_extract(r.content, '$.payer.name'), r.amount, r.currency, y.method, y.reference, v.voided_on, v.reason, "
    "x.number, n.number, coalesce((SELECT max(copy) FROM receipt_print WHERE receipt_id = r.id), -1), "
    "r.payment_id, r.kind, y.income_kind, y.collector, "
    "coalesce((SELECT group_concat(json_extract(e.value, '$.name'), ', ') FROM json_each(r.content, '$.shares') e), '')"
)

_MOST_DIGITS: Final = 12  # of a receipt's number


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as lists show it; ``amount`` in minor units, ``copies`` is -1 before the first print.

    ``member_id`` is None where the payer is no member. ``members`` are the names of those it was paid for, "" where
    that is who paid; ``income_kind`` says what it was where it is for nobody's account.
    """

    id: int
    uid: str
    series: str
    number: int
    number_text: str
    code: str
    issued_on: str
    member_id: int | None
    payer: str
    amount: int
    currency: str
    method: str
    reference: str
    voided_on: str | None
    void_reason: str | None
    corrects: int | None
    corrected_by: int | None
    copies: int
    payment_id: int
    kind: str = "receipt"
    income_kind: str = ""
    collector: str = ""
    members: str = ""

    @property
    def plain(self) -> bool:
        """One member who paid for themselves."""
        return not self.members and not self.income_kind

    @property
    def who(self) -> str:
        """Who paid, and for whom else: "Ferretería Sur SA (Ana Vera, Beto Ñandú)"."""
        others = ", ".join(name for name in self.members.split(", ") if name and name != self.payer)
        return f"{self.payer} ({others})" if others else self.payer


def receipts_by_id(reader: Reader, ids: list[int]) -> list[ReceiptRow]:
    """Rows for a page of ids, in the order of ``ids``."""
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"SELECT {_COLUMNS} {_JOIN} WHERE r.id IN ({marks})", ids)
    found = {row[0]: ReceiptRow(*row) for row in rows}
    return [found[i] for i in ids if i in found]


def receipt_ids(
    reader: Reader, text: str = "", *, member_id: int | None = None, since: str = "", until: str = ""
) -> list[int]:
    """Ids newest first; ``text`` is a number or words of who paid or for whom; days are ISO text."""
    conditions = []
    params: dict[str, SqlValue] = {}
    bare = text.strip().lstrip("0")
    if bare.isascii() and bare.isdecimal() and len(bare) <= _MOST_DIGITS:
        conditions.append("r.number = :number")
        params["number"] = int(bare)
    elif named := named_receipts(reader, text):
        conditions.append(named[0])
        params |= named[1]
    for condition, name, value in (
        (f"r.id IN ({RECEIPTS_OF_MEMBER})", "member", member_id),
        ("r.issued_on >= :since", "since", since),
        ("r.issued_on <= :until", "until", until),
    ):
        if value:
            conditions.append(condition)
            params[name] = value
    where = " WHERE " + " AND ".join(conditions) if conditions else ""
    return [row[0] for row in reader.rows(f"SELECT r.id FROM receipt r{where} ORDER BY r.id DESC", params)]


def named_receipts(reader: Reader, text: str) -> tuple[str, dict[str, SqlValue]] | None:
    """Condition on receipt ``r`` with its values: who paid, or for whom, answers to the words. None without words."""
    terms = like_terms(text)
    if not terms:
        return None
    params: dict[str, SqlValue] = {f"term{at}": term for at, term in enumerate(terms)}
    found = " AND ".join(f"search_key LIKE :{name} ESCAPE '\\'" for name in params)
    params["outside"] = json.dumps(_paid_by_others(reader, text))
    return (
        f"r.id IN (WITH k AS (SELECT id FROM member WHERE {found}) "
        "SELECT id FROM receipt WHERE member_id IN k UNION "
        "SELECT q.id FROM payment p JOIN receipt q ON q.payment_id = p.id WHERE p.member_id IN k UNION "
        "SELECT t.receipt_id FROM payment p JOIN receipt_share t ON t.payment_id = p.id WHERE p.member_id IN k UNION "
        "SELECT value FROM json_each(:outside))"
    ), params


def _paid_by_others(reader: Reader, text: str) -> list[int]:
    """Receipts whose payer is no member and answers to the words, by name, tax id or what it was for."""
    wanted = fold(text).split()
    return [
        row_id
        for row_id, *said in reader.rows(
            "SELECT r.id, r.payer_name, r.payer_tax_id, y.concept FROM receipt r JOIN payment y ON y.id = r.payment_id "
            "WHERE r.member_id IS NULL OR y.member_id IS NULL"
        )
        if all(word in fold(" ".join(said)) for word in wanted)
    ]


def resolve_receipt(reader: Reader, ref: str) -> int:
    """A receipt by code, ``SERIES-NUMBER`` or bare number where there is one series. A code must be right.

    A bare number is the office's own before one of an older book.
    """
    typed = parse_code(ref)
    if typed is None:
        raise Refused("receipt.unknown", field="receipt", text=ref)
    rows = reader.rows(
        "SELECT r.id, r.code, s.kind FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        "WHERE r.number = ? AND (? IS NULL OR s.code = ?) ORDER BY s.kind = 'own' DESC, s.id",
        (typed.number, typed.series, typed.series),
    )
    own = [row for row in rows if row[2] == "own"]
    rows = own or rows
    if len(rows) > 1:
        raise Refused("receipt.several", field="receipt", text=ref)
    if not rows or (typed.check and not rows[0][1].endswith(f"-{typed.check}")):
        raise Refused("receipt.unknown", field="receipt", text=ref)
    return int(rows[0][0])


def phone_of_payer(reader: Reader, receipt_id: int) -> str:
    """The telephone (E.164) of the member who paid, "" for who is no member."""
    sql = (
        "SELECT coalesce(p.phone, o.phone, '') FROM receipt r LEFT JOIN member m ON m.id = r.member_id "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id WHERE r.id = ?"
    )
    return str(reader.value(sql, (receipt_id,)) or "")


def payment_uid(reader: Reader, payment_id: int) -> str:
    """By which a proof is hung on the payment of a receipt."""
    return str(reader.value("SELECT uid FROM payment WHERE id = ?", (payment_id,)))


@dataclass(frozen=True, slots=True)
class Stored:
    """A receipt as it was frozen, with its void if any."""

    id: int
    content: dict[str, Any]
    code: str
    hash: str
    voided_on: str | None
    void_reason: str | None
    copies: int
    voided_by: str = ""


def stored_receipt(reader: Reader, receipt_id: int) -> Stored:
    row = reader.row(
        "SELECT r.id, r.content, r.code, r.hash, v.voided_on, v.reason, "
        "coalesce((SELECT max(copy) FROM receipt_print WHERE receipt_id = r.id), -1), "
        "coalesce((SELECT o.name FROM journal j JOIN journal_tx t ON t.id = j.tx JOIN operator o ON o.id = t.actor_id "
        "WHERE j.tbl = 'receipt_void' AND j.row_id = v.id AND j.op = 'i'), '') "
        "FROM receipt r LEFT JOIN receipt_void v ON v.receipt_id = r.id WHERE r.id = ?",
        (receipt_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    return Stored(row[0], json.loads(row[1]), *row[2:])


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a code, always with the frozen content when the number exists.

    ``whole``: the control characters were typed too. Without them a paper is not proven, only its number is known.
    """

    status: Verdict
    content: dict[str, Any] | None
    code: str | None
    voided_on: str | None = None
    void_reason: str | None = None
    whole: bool = True


def verify(reader: Reader, text: str) -> Verification:
    """Unknown (no such number), altered (code or stored content do not agree), void, or genuine."""
    typed = parse_code(text)
    if typed is None:
        return Verification("unknown", None, None)
    row = reader.row(
        "SELECT r.id, r.content, r.previous_hash, r.hash, r.code, s.code, r.number, r.amount, r.issued_on "
        "FROM receipt r JOIN receipt_series s ON s.id = r.series_id WHERE r.number = ? AND (? IS NULL OR s.code = ?) "
        "ORDER BY s.kind = 'own' DESC, s.id",
        (typed.number, typed.series, typed.series),
    )
    if row is None:
        return Verification("unknown", None, None)
    receipt_id, content, previous, digest, code, series, number, amount, issued_on = row
    stored = stored_receipt(reader, receipt_id)
    intact = (
        chain_hash(previous, content) == digest
        and control_code(series, number, digest) == code
        and canonical(stored.content) == content
        and (stored.content["series"], stored.content["number"]) == (series, number)
        and (stored.content["amount"], stored.content["date"]) == (amount, issued_on)
        and linked(reader, receipt_id)
    )
    if not intact or (typed.check is not None and not code.endswith(f"-{typed.check}")):
        return Verification("altered", stored.content, code)
    status: Verdict = "void" if stored.voided_on else "genuine"
    whole = typed.check is not None
    return Verification(status, stored.content, code, stored.voided_on, stored.void_reason, whole)
