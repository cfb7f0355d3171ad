"""Makes the file that is kept of a schema, before the next migration: a full office and its totals, once.

``python -m tests.golden.keep`` writes ``db/full-vN.gremial.gz`` and ``db/full-vN.json`` with the program of the day;
what is kept is never made again.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

from app.models.agreements.project_queries import projects
from app.models.agreements.promise_queries import (
    activity_ids,
    activity_rows,
    attendees,
    commitment_ids,
    commitment_rows,
)
from app.models.base.connect import schema_number
from app.models.base.database import Clock, Reader
from app.models.cash.books import money_accounts
from app.models.cash.budget import budget_against
from app.models.cash.by_fund import by_fund
from app.models.cash.cheque_list import cheques
from app.models.cash.funds import funds
from app.models.dues.instalments import plans_of
from app.models.dues.queries import positions
from app.models.dues.receipt_queries import verify
from app.office import Office
from tests.golden.full_office import LAST, build

FOLDER: Final = Path(__file__).parent / "db"


def totals(reader: Reader) -> dict[str, Any]:
    """What must never change by a migration, as JSON: who owes what, what each account, fund and paper says."""
    since = date(2025, 1, 1)
    rows = reader.rows(
        "SELECT s.code, r.number FROM receipt r JOIN receipt_series s ON s.id = r.series_id ORDER BY r.id"
    )
    owed = positions(reader, None, LAST)
    said: dict[str, Any] = {
        "accounts": [(one.name, one.currency, one.balance) for one in money_accounts(reader)],
        "funds": [(one.name, one.balance) for one in funds(reader)],
        "months": [(one.month, one.fund, one.received, one.spent) for one in by_fund(reader, since, LAST)],
        "members": [(one, at.debt, at.overdue, at.credit, at.months, at.standing) for one, at in sorted(owed.items())],
        "receipts": {f"{code}-{number}": verify(reader, f"{code}-{number}").status for code, number in rows},
        "cheques": [(one.number, one.state, one.amount) for one in cheques(reader, every=True)],
        "plans": [(one.member_id, one.total, one.paid, one.behind, one.state) for one in plans_of(reader, None, LAST)],
        "budget": [
            (one.key.side, one.fund, one.category or one.key.income, one.planned, one.actual)
            for one in budget_against(reader, 2026, LAST)
        ],
        "promises": [
            (one.body, one.standing, one.counted) for one in commitment_rows(reader, commitment_ids(reader), LAST)
        ],
        "activities": [
            (one.title, one.organizers, one.people, one.attendances)
            for one in activity_rows(reader, activity_ids(reader))
        ],
        "lists": [[one.name, one.document, one.business, one.role] for one in attendees(reader, 1)],
        "spent": [(one.title, one.planned, one.used) for one in projects(reader)],
    }
    return dict(json.loads(json.dumps(said)))


def main() -> None:
    """Writes the file of today's schema and its totals; refuses to write over what is kept."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GREMIAL_DATA"] = str(Path(folder) / "data")
        os.environ["GREMIAL_KEYS"] = str(Path(folder) / "keys")
        path = Path(folder) / "oficina.gremial"
        build(path)
        with Office.open(path, "Marta", clock=Clock(lambda: datetime.combine(LAST, time(13, 30), UTC))) as office:
            said = office.read(totals)
        name = f"full-v{schema_number(path)}"
        target = FOLDER / f"{name}.gremial.gz"
        if target.exists():
            sys.exit(f"{target.name} is kept for ever and is not made again")
        target.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        text = json.dumps(said, ensure_ascii=False, indent=1)
        target.with_name(f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
