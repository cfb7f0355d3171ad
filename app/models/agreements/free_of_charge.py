"""Programmes that are free for whom they support, and what was charged in their files: never both."""

from __future__ import annotations

from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader, Tx
from app.models.base.errors import Refused

_CHARGED = f"SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.kind = 'charge' AND {STANDING}"


def is_free(reader: Reader, agreement_id: int | None) -> bool:
    """Whether the programme, or one it belongs to, is free of charge for whom it supports."""
    found = reader.value(
        "WITH RECURSIVE up (id, parent, free) AS (SELECT id, parent_id, free FROM agreement WHERE id = ? UNION "
        "SELECT a.id, a.parent_id, a.free FROM agreement a JOIN up ON a.id = up.parent) SELECT max(free) FROM up",
        (agreement_id,),
    )
    return bool(found)


def refuse_charged_files(tx: Tx, agreement_id: int) -> None:
    """Raises ``Refused("agreement.charged")`` where it is free and in a file of it, or under it, something was charged.

    The file is named in the words of its kind.
    """
    if not is_free(tx, agreement_id):
        return
    row = tx.row(
        "WITH RECURSIVE own (id) AS (SELECT ? UNION SELECT a.id FROM agreement a JOIN own ON a.parent_id = own.id) "
        f"SELECT c.kind, c.number FROM own JOIN case_file c ON c.agreement_id = own.id WHERE EXISTS ({_CHARGED}) "
        "ORDER BY c.id LIMIT 1",
        (agreement_id,),
    )
    if row is not None:
        kind = case_kind(tx.value("SELECT country FROM office"), row[0])
        raise Refused("agreement.charged", field="free", kind=kind.name, number=row[1])


def refuse_charged_file(tx: Tx, case_id: int, agreement_id: int | None) -> None:
    """Raises ``Refused("case.charged")`` where something was charged in the file and the agreement is free."""
    if is_free(tx, agreement_id) and tx.value(
        f"SELECT 1 FROM case_file c WHERE c.id = ? AND EXISTS ({_CHARGED})", (case_id,)
    ):
        title = tx.value("SELECT title FROM agreement WHERE id = ?", (agreement_id,))
        raise Refused("case.charged", field="agreement_id", title=title)
