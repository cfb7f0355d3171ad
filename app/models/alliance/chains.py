"""Receipts that another office has rewritten or lost: its chain as it comes against the chain as it is held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean

CHAINS: Final = "cadenas"
OF_A_CELL: Final = "line > 0"
"""Rows for review that a later package may answer; what is noted of a chain stays until a person has dealt with it."""
ChainCode = Literal["chain.rewritten", "chain.lost"]


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A link as it comes: the row's uid, the series, the receipt's number and its hash."""

    uid: str
    series: str
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainFault:
    """A receipt whose past is another than what was held (``rewritten``), or that nobody shows any more (``lost``)."""

    code: ChainCode
    series: str
    number: int

    @property
    def receipt(self) -> str:
        return f"{self.series}-{self.number}"


def chain_faults(reader: Reader, sender: str, came: Sequence[ChainRow], *, full: bool) -> tuple[ChainFault, ...]:
    """What came against what is held, before it is applied.

    Every link held must come again with the same hash, or be confirmed beside the newer head that takes its place.
    A series of which nothing comes in a full package is lost.
    """
    shown = {(row.series, row.number): row.hash for row in came}
    by_uid = {row.uid: row for row in came}
    series = {row.series for row in came}
    faults: set[ChainFault] = set()
    for uid, code, number, digest in reader.rows(
        "SELECT uid, series, number, head FROM mirror_chain WHERE office_uid = ?", (sender,)
    ):
        now = shown.get((code, number))
        if now is not None and now != digest:
            faults.add(ChainFault("chain.rewritten", code, number))
        moved_on = uid in by_uid and by_uid[uid].number != number
        if now is None and (moved_on or (full and code not in series)):
            faults.add(ChainFault("chain.lost", code, number))
    return tuple(sorted(faults, key=lambda fault: (fault.series, fault.number)))


def note_faults(tx: Tx, sender: str, package: str, faults: Sequence[ChainFault]) -> None:
    """Keeps them among the rows for review, once each."""
    for fault in faults:
        known = tx.value(
            "SELECT 1 FROM quarantine WHERE office_uid = ? AND resource = ? AND value = ? AND code = ?",
            (sender, CHAINS, fault.receipt, fault.code),
        )
        if known is None:
            tx.execute(
                "INSERT INTO quarantine (office_uid, package, resource, row_uid, line, column_name, value, code, "
                "digest) VALUES (?, ?, ?, ?, 0, 'numero', ?, ?, x'')",
                (sender, package, CHAINS, fault.receipt, fault.receipt, fault.code),
            )
    tx.touch("quarantine")


@command("alliance.chain_settled", needs=Role.ADMIN)
def settle_chain(tx: Tx, office_uid: str, reason: str) -> int:
    """Takes what was noted of a guild's chain out of review, with what came of it; the journal keeps the reason."""
    if not clean(reason):
        raise Refused("chain.no_reason", field="reason")
    tx.because(clean(reason))
    count = tx.execute(
        f"DELETE FROM quarantine WHERE office_uid = ? AND resource = ? AND NOT ({OF_A_CELL})", (office_uid, CHAINS)
    )
    if not count:
        raise Refused("chain.nothing", field="office")
    tx.touch("quarantine")
    return count
