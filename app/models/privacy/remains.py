"""What keeps a person's name or likeness after they were erased: receipts as printed, evidence of what was done."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.privacy.subject import Subject


@dataclass(frozen=True, slots=True)
class FrozenPaper:
    """A receipt that keeps the name; ``issued_on`` ISO text."""

    code: str
    issued_on: str


def papers_of(reader: Reader, subject: Subject) -> tuple[FrozenPaper, ...]:
    """Receipts that keep the name, by day."""
    rows = reader.rows(
        "SELECT s.code || '-' || r.number, r.issued_on FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        "WHERE r.member_id = :member OR r.payment_id IN (SELECT id FROM payment WHERE member_id = :member) "
        "OR r.id IN (SELECT t.receipt_id FROM receipt_share t JOIN payment y ON y.id = t.payment_id "
        "WHERE y.member_id = :member) ORDER BY r.issued_on, r.id",
        {"member": subject.member_id},
    )
    return tuple(FrozenPaper(*row) for row in rows)


def evidence_of(reader: Reader, own: Mapping[str, Collection[int]]) -> int:
    """How many stored files prove activities and projects they took part in: a signed list or a photo may show them."""
    files: set[int] = set()
    for row_id in own.get("participation", ()):
        for table, column in (("activity", "activity_id"), ("project", "project_id")):
            rows = reader.rows(
                f"SELECT f.id FROM participation n JOIN {table} t ON t.id = n.{column} "
                "JOIN attached f ON f.tbl = ? AND f.row_uid = t.uid WHERE n.id = ?",
                (table, row_id),
            )
            files.update(row[0] for row in rows)
    return len(files)
