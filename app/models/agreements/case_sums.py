"""What comes to each in an order or purchase made together, asked of the office file. The arithmetic: settlement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, cast

from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.case_standing import STANDING, steps_taken
from app.models.agreements.settlement import Part, Settlement, Split, settle_purchase, settle_sale
from app.models.base.database import Reader, Tx
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date

_SELLS = "exporter"
_TAKES_PART = {"sale": "maker", "purchase": "buyer"}


def settlement_of(reader: Reader, case_id: int, kind: CaseKind) -> Settlement:
    """Amounts in minor units of the office's currency. Raises ``Refused`` for a kind that shares nothing out."""
    if not kind.settlement:
        raise Refused("case.no_settlement", field="kind")
    fields = dict(reader.rows("SELECT field, value FROM case_field WHERE case_id = ?", (case_id,)))
    price = int(fields.get("price") or 0)
    parts = [
        Part(party, quantity or 0, price if own is None else own)
        for party, quantity, own in reader.rows(
            "SELECT id, quantity, price FROM case_party WHERE case_id = ? AND role = ? ORDER BY position",
            (case_id, _TAKES_PART[kind.settlement]),
        )
    ]
    costs = reader.value(
        f"SELECT coalesce(sum(amount), 0) FROM case_event e WHERE case_id = ? AND kind = 'cost' AND {STANDING}",
        (case_id,),
    )
    if kind.settlement == "sale":
        return settle_sale(parts, price, int(costs))
    shared = int(costs) + int(fields.get("freight") or 0) + int(fields.get("costs") or 0)
    return settle_purchase(parts, shared, cast("Split", fields.get("split") or "quantity"))


def seller_problems(reader: Reader, case_id: int, kind: CaseKind) -> list[Problem]:
    """What many make somebody sells or exports: what is left over is somebody's."""
    if kind.settlement != "sale":
        return []
    sells = reader.value("SELECT 1 FROM case_party WHERE case_id = ? AND role = ?", (case_id, _SELLS))
    return [] if sells else [Problem("step", "case.settlement_seller", {"role": kind.role_name(_SELLS)})]


def settled_on(reader: Reader, case_id: int, kind: CaseKind) -> date | None:
    """The day on which it was settled, unless it went back to an open step since then."""
    found = None
    steps = {one.code: one for one in kind.steps}
    for taken in steps_taken(reader, case_id):
        step = steps.get(taken.step)
        if step is not None and "settlement" in step.needs:
            found = taken.on_date
        elif step is None or not step.end:
            found = None
    return found


@contextmanager
def as_settled(tx: Tx, case_id: int, kind: CaseKind) -> Iterator[None]:
    """What is written within leaves a settled account as it was paid. Raises ``Refused("case.settled")``."""
    on = settled_on(tx, case_id, kind) if kind.settlement else None
    before = _account(tx, case_id, kind) if on else None
    yield
    if on and _account(tx, case_id, kind) != before:
        raise Refused("case.settled", field="case", day=format_date(on))


def _account(reader: Reader, case_id: int, kind: CaseKind) -> tuple[Any, ...]:
    """Everything by which it was settled: who in which role, how many of what, at which price, with which costs."""
    who = "SELECT id, role, organization_id, person_id, name FROM case_party WHERE case_id = ? ORDER BY id"
    asked = "SELECT field, value FROM case_field WHERE case_id = ? AND field IN ('unit', 'quantity') ORDER BY field"
    return settlement_of(reader, case_id, kind), reader.rows(who, (case_id,)), reader.rows(asked, (case_id,))
