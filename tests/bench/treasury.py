"""Answers over five years of 10,000 members, each against one statement of SQL that gives the same; receipts' memory.

The years are written with plain SQL: what is measured is the asking. ``python -m tests.bench.treasury FILE N`` is the
process of its own that draws the receipts.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from app.models.cash.books import cash_book
from app.models.dues.aged import arrears
from app.models.dues.queries import statement
from app.office import Office
from app.reports.receipt import draw_receipts
from app.reports.receipt_content import ReceiptPrint
from tests.bench.measure import Figure, alternating, median, seconds
from tests.bench.memory import highest
from tests.bench.offices import ACTOR, bare_connection, peopled_office
from tests.bench.receipts import made_receipts

TARGET = 3.0
TARGET_MB = 150.0
YEARS = 5
LAST = date(2026, 12, 31)
MEMBER = 77

# Of 60 months the first 42 are paid by everybody whose number is even, 20 by the others: part of them in part.
_YEARS = (
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 59) "
    "INSERT INTO charge (uid, member_id, kind, plan_id, period, months, amount, currency, charged_on, due_on, note) "
    "SELECT hex(randomblob(18)), m.id, 'dues', 1, strftime('%Y-%m', '2022-01-01', '+' || i || ' months'), 1, 50000, "
    "'PYG', date('2022-01-01', '+' || i || ' months'), date('2022-01-01', '+' || (i + 1) || ' months', '-1 day'), '' "
    "FROM n, member m ORDER BY i, m.id"
)
_PAID = (
    "INSERT INTO payment (uid, member_id, account_id, paid_on, amount, currency, method, reference, note) "
    "SELECT hex(randomblob(18)), member_id, (SELECT min(id) FROM money_account), due_on, 50000, 'PYG', 'cash', '', '' "
    "FROM charge WHERE (member_id % 2 = 0 AND due_on < '2025-07-01') OR due_on < '2023-09-01' OR due_on > '2026-10-01'"
)
_APPLIED = (
    "INSERT INTO application (uid, payment_id, charge_id, applied_on, amount) SELECT hex(randomblob(18)), y.id, h.id, "
    "y.paid_on, iif(h.id % 10 = 0, 20000, 50000) FROM payment y "
    "JOIN charge h ON h.member_id = y.member_id AND h.due_on = y.paid_on"
)
_AGED = (
    "SELECT m.id, sum(iif(due_on >= :d0, o, 0)), sum(iif(due_on < :d0 AND due_on >= :d30, o, 0)), "
    "sum(iif(due_on < :d30 AND due_on >= :d60, o, 0)), sum(iif(due_on < :d60 AND due_on >= :d90, o, 0)), "
    "sum(iif(due_on < :d90 AND due_on >= :d180, o, 0)), sum(iif(due_on < :d180 AND due_on >= :d365, o, 0)), "
    "sum(iif(due_on < :d365, o, 0)) FROM (SELECT h.member_id, h.due_on, h.amount - coalesce(a.s, 0) AS o "
    "FROM charge h NOT INDEXED LEFT JOIN (SELECT charge_id, sum(amount) AS s FROM (SELECT charge_id, amount "
    "FROM application NOT INDEXED "
    "WHERE applied_on <= :d0 UNION ALL SELECT charge_id, amount FROM charge_relief WHERE relieved_on <= :d0) "
    "GROUP BY charge_id) a ON a.charge_id = h.id WHERE h.charged_on <= :d0) JOIN member m ON m.id = member_id "
    "WHERE o > 0 GROUP BY m.id ORDER BY m.sort_key"
)
_STATEMENT = (
    "SELECT day, what, charge, payment, sum(charge - payment) OVER (ORDER BY day, o, id) FROM ("
    "SELECT h.charged_on AS day, p.name || ' ' || h.period AS what, h.amount AS charge, 0 AS payment, 0 AS o, "
    "h.id AS id FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE h.member_id = :m UNION ALL "
    "SELECT y.paid_on, coalesce(s.code || r.number, ''), 0, y.amount, 1, y.id FROM payment y "
    "LEFT JOIN receipt r ON r.payment_id = y.id LEFT JOIN receipt_series s ON s.id = r.series_id "
    "WHERE y.member_id = :m) ORDER BY day, o, id"
)
_BOOK = (
    "SELECT y.paid_on, coalesce(s.code || r.number, ''), coalesce(p.full_name, o.legal_name, ''), "
    "coalesce(json_extract(r.content, '$.concept'), y.note), y.method, y.reference, y.amount, "
    "sum(y.amount) OVER (ORDER BY y.paid_on, y.id) "
    "+ (SELECT sum(amount) FROM payment NOT INDEXED WHERE paid_on < '2026-01-01') "
    "FROM payment y LEFT JOIN member m ON m.id = y.member_id "
    "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
    "LEFT JOIN receipt r ON r.payment_id = y.id LEFT JOIN receipt_series s ON s.id = r.series_id "
    "WHERE y.paid_on BETWEEN '2026-01-01' AND '2026-12-31' ORDER BY y.paid_on, y.id"
)


def five_years(folder: Path, count: int) -> Path:
    """A guild of so many with 60 months charged and most of them paid."""
    path = peopled_office(folder / "cinco.gremial", count)
    with closing(bare_connection(path)) as connection:
        connection.execute("UPDATE money_account SET opened_on = '2022-01-01'")
        for sql in (_YEARS, _PAID, _APPLIED, "ANALYZE"):
            connection.execute(sql)
        connection.commit()
    return path


def bench_treasury(folder: Path, count: int, rounds: int) -> list[Figure]:
    path = five_years(folder, count)
    days = {"d0": "2026-12-31", "d30": "2026-12-01", "d60": "2026-11-01", "d90": "2026-10-02"}
    days |= {"d180": "2026-07-04", "d365": "2025-12-31"}
    with Office.open(path, ACTOR) as office, closing(sqlite3.connect(path)) as floor:
        questions: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
            f"debt by age, {count:,} members × {YEARS} years": (
                lambda: office.read(arrears, LAST),
                lambda: floor.execute(_AGED, days).fetchall(),
            ),
            "statement of one member": (
                lambda: [office.read(statement, MEMBER) for _ in range(100)],
                lambda: [floor.execute(_STATEMENT, {"m": MEMBER}).fetchall() for _ in range(100)],
            ),
            "cash book of a year": (
                lambda: office.read(cash_book, since=date(2026, 1, 1), until=LAST),
                lambda: floor.execute(_BOOK).fetchall(),
            ),
        }
        return [_figure(name, *works, rounds) for name, works in questions.items()]


def _figure(name: str, ours: Callable[[], Any], floor: Callable[[], Any], rounds: int) -> Figure:
    rows = (len(ours()), len(floor()))
    floors, times = alternating(max(3, rounds), lambda: seconds(floor), lambda: seconds(ours))
    details = {"seconds": median(times), "floor_seconds": median(floors), "rows": rows[0], "floor_rows": rows[1]}
    return Figure(name, median(times) / median(floors), TARGET, floor="one statement", details=details)


def bench_many_receipts(folder: Path, count: int) -> list[Figure]:
    """Memory of a process that draws so many receipts into one PDF; nothing where the system does not tell it."""
    if not Path("/proc/self/status").exists():
        return []
    model = folder / "recibo.json"
    model.write_text(json.dumps([dict(one.content) for one in made_receipts(folder, 20)]), encoding="utf-8")
    words = (sys.executable, "-m", "tests.bench.treasury", str(model), str(count))
    said = subprocess.run(words, check=True, capture_output=True, text=True, encoding="utf-8").stdout.split()
    details = {"pages": int(said[1]), "megabytes": int(said[2])}
    name = f"memory of {count:,} receipts in one PDF"
    return [Figure(name, float(said[0]), TARGET_MB, "MB", floor="the limit of an office's PC", details=details)]


def _many(contents: list[dict[str, Any]], count: int) -> Iterator[ReceiptPrint]:
    """As many as wanted, each with its own number and code."""
    for number in range(count):
        content = contents[number % len(contents)] | {"number": number, "number_text": f"{number:06d}"}
        yield ReceiptPrint(content, f"A-{number}-8F3K2Q7M")


def _draw(model: Path, count: int) -> str:
    contents = json.loads(model.read_text(encoding="utf-8"))
    out = model.with_suffix(".pdf")
    pages = draw_receipts(_many(contents, count), "two_up", "A4", out)
    return f"{highest()} {pages} {out.stat().st_size // 1_000_000}"


if __name__ == "__main__":
    sys.stdout.write(_draw(Path(sys.argv[1]), int(sys.argv[2])))
