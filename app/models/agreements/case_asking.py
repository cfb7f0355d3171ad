"""Noting every institution of an agreement at once: those that are asked, or that back a proposal, not name by name."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.agreements.case_rules import PartyDraft
from app.models.agreements.cases import kind_of, set_party
from app.models.agreements.parties import parties_of
from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.directory.own import own_organization_id

ASKED: Final = "asked"
BACKS: Final = "endorser"


@command("cases.ask_all")
def ask_all(tx: Tx, case_id: int) -> int:
    """Notes as asked every institution in the file's agreement on its day, the office left out; returns how many.

    Who joined later was not asked then. Of an agreement that bound nobody that day, those on its list that did not
    leave.
    Raises ``Refused``: "case.nobody_asked" for a kind that asks nobody, "case.no_agreement", "case.all_asked".
    """
    opened = tx.value("SELECT opened_on FROM case_file WHERE id = ?", (case_id,))
    return _note_all(tx, case_id, ASKED, date.fromisoformat(opened), own_organization_id(tx))


@command("cases.back_all")
def back_all(tx: Tx, case_id: int) -> int:
    """Notes that every institution of the file's agreement today backs it, the office too; returns how many.

    Raises ``Refused`` as ``ask_all``.
    """
    return _note_all(tx, case_id, BACKS, tx.clock.today())


def _note_all(tx: Tx, case_id: int, role: str, on: date, without: int | None = None) -> int:
    kind = kind_of(tx, case_id)
    if role not in {one.code for one in kind.roles}:
        raise Refused("case.nobody_asked", field="role", name=kind.name)
    agreement_id = tx.value("SELECT agreement_id FROM case_file WHERE id = ?", (case_id,))
    if agreement_id is None:
        raise Refused("case.no_agreement", field="agreement_id")
    known = {
        row[0]
        for row in tx.rows("SELECT organization_id FROM case_party WHERE case_id = ? AND role = ?", (case_id, role))
    }
    wanted = [one for one in _institutions(tx, agreement_id, on) if one not in known and one != without]
    if not wanted:
        raise Refused("case.all_asked", field="role")
    for organization_id in wanted:
        set_party(tx, case_id, PartyDraft(role, organization_id))
    return len(wanted)


def _institutions(reader: Reader, agreement_id: int, on: date) -> list[int]:
    """Each once, in the order of the agreement."""
    rows = parties_of(reader, agreement_id, on)
    rows = rows or [one for one in parties_of(reader, agreement_id) if one.until_on is None]
    return list(dict.fromkeys(one.organization_id for one in rows))
