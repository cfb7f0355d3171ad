"""Whose a record is: columns that only name who saw to another's, what hangs on one's own, what the bank wrote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.models.base.database import SqlValue
from app.models.base.values.text import fold, sort_key

SAW_TO: Final[Mapping[str, frozenset[str]]] = {
    "case_file": frozenset(("responsible_id", "team_id")),
    "participation": frozenset(("brought_by_id",)),
}
"""Columns that point from somebody's record to the institution or team that saw to it: it is not the latter's."""
DID_FOR_OTHERS: Final[Mapping[str, frozenset[str]]] = {"case_event": frozenset(("person_id", "organization_id"))}
"""Columns of a line in somebody's file that name who did it: what it says stays when that one is erased."""
OF_A_FIRM: Final[Mapping[str, frozenset[str]]] = {"participation": frozenset(("organization_id",))}
"""Columns that point to a firm from a record of one of its people."""
HANGS_ON: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "case_file": (("case_field", "case_id"), ("case_event", "case_id")),
}
"""What is said in other tables of a record of somebody: table and the column that points to it."""
SAID_BY_THE_BANK: Final = (
    (
        "unidentified",
        "SELECT u.id, u.uid FROM unidentified u JOIN identification i ON i.unidentified_id = u.id "
        "JOIN receipt r ON r.id = i.receipt_id LEFT JOIN receipt_share s ON s.receipt_id = r.id "
        "JOIN payment y ON y.id IN (r.payment_id, s.payment_id) WHERE y.member_id = ?",
    ),
    (
        "bank_line",
        "SELECT b.id, b.uid FROM bank_line b JOIN bank_match m ON m.line_id = b.id "
        "JOIN payment y ON y.id = m.payment_id WHERE y.member_id = ?",
    ),
    (
        "bank_line",
        "SELECT b.id, b.uid FROM bank_line b JOIN bank_match m ON m.line_id = b.id "
        "JOIN identification i ON i.unidentified_id = m.unidentified_id JOIN receipt r ON r.id = i.receipt_id "
        "LEFT JOIN receipt_share s ON s.receipt_id = r.id JOIN payment y ON y.id IN (r.payment_id, s.payment_id) "
        "WHERE y.member_id = ?",
    ),
)
"""Identity of what a bank wrote of the transfers of a member: money that waited, lines that their payments answer."""


def is_own(table: str, column: str, *, named: bool) -> bool:
    """Whether a row that points with this column belongs to whom it points to; ``named``: that is a natural person."""
    others = SAW_TO.get(table, frozenset()) | DID_FOR_OTHERS.get(table, frozenset())
    return column not in others and (named or column not in OF_A_FIRM.get(table, frozenset()))


def put_instead(table: str, row: Mapping[str, SqlValue], label: str) -> dict[str, SqlValue]:
    """What stands where a name was erased that may not be empty, or that a list is sorted and found by.

    Who came several times stays one who came several times: counts of people do not change.
    """
    if table == "participation":
        business = {"business_key": f"e:{label}"} if row.get("business_key") else {}
        return {"name": label, "who": f"e:{label}", "sort_key": sort_key(label), **business}
    if table in ("team_member", "premises"):
        return {"name": label}
    linked = row.get("person_id") is not None or row.get("organization_id") is not None
    if table == "case_party" and not linked:
        return {"name": label}
    if table == "case_file":
        title = str(row.get("title") or "")
        named: dict[str, SqlValue] = {} if linked else {"name": label}
        return {**named, "sort_key": sort_key(title or label), "search_key": fold(title or label)}
    return {}
