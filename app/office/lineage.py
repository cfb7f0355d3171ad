"""What to do with a file that is older than this computer remembers, or that was written to elsewhere."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from app.models.base.database import Reader, Role, Tx, command
from app.office.record import MENDING, Record, Relation, observe, relation


@dataclass(frozen=True, slots=True)
class Standing:
    """How the opened file stands to the record.

    ``missing`` lists (series, number) given on paper but not in the file.
    """

    relation: Relation
    missing: tuple[tuple[str, int], ...] = ()


def compare(reader: Reader, known: Record, seen: Mapping[int, str]) -> Standing:
    found = observe(reader)
    missing = [
        (code, number)
        for code, mark in sorted(known.series.items())
        for number in range(_next_number(reader, found, code), mark.number + 1)
    ]
    return Standing(relation(reader, known, seen), tuple(missing))


def _next_number(reader: Reader, found: Record, code: str) -> int:
    if code in found.series:
        return found.series[code].number + 1
    first = reader.value("SELECT first_number FROM receipt_series WHERE code = ?", (code,))
    return 1 if first is None else int(first)


@command(MENDING, needs=Role.ADMIN)
def mend(tx: Tx, known: Record, standing: Standing) -> None:
    """Notes the receipts that are on paper but not in this copy, and starts a new lineage for the exchange.

    The next package is a full one, as for every new lineage. Numbering continues after the highest number ever
    given, so no number is used twice.
    """
    tx.because(f"{standing.relation}: {known.tx}")
    today = tx.clock.today().isoformat()
    for code, number in standing.missing:
        series = tx.value("SELECT id FROM receipt_series WHERE code = ?", (code,))
        if series is None:
            continue
        newest = known.series[code]
        tx.insert(
            "receipt_missing",
            uid=tx.new_uid(),
            series_id=series,
            number=number,
            noted_on=today,
            known_hash=newest.hash if number == newest.number else "",
            note="",
        )
    tx.execute(
        "UPDATE exchange_state SET epoch = ?, epoch_number = epoch_number + 1, round = max(round, ?)",
        (secrets.token_hex(8), known.round),
    )
    tx.execute("UPDATE counterpart_state SET acked = 0")
    tx.touch("exchange_state")
    tx.touch("counterpart_state")
