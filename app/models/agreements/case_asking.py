"""Asking every institution of an agreement at once: a consultation or proposal need not be filled in name by name."""

from __future__ import annotations

from typing import Final

from app.models.agreements.case_rules import PartyDraft
from app.models.agreements.cases import kind_of, set_party
from app.models.agreements.parties import parties_of
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.directory.own import own_organization_id

ASKED: Final = "asked"


@command("cases.ask_all")
def ask_all(tx: Tx, case_id: int) -> int:
    """Notes as asked every institution in the file's agreement today, the office itself left out; returns how many.

    Raises ``Refused``: "case.nobody_asked" for a kind that asks nobody, "case.no_agreement", "case.all_asked".
    """
    kind = kind_of(tx, case_id)
    if ASKED not in {one.code for one in kind.roles}:
        raise Refused("case.nobody_asked", field="role", name=kind.name)
    agreement_id = tx.value("SELECT agreement_id FROM case_file WHERE id = ?", (case_id,))
    if agreement_id is None:
        raise Refused("case.no_agreement", field="agreement_id")
    known = {
        row[0]
        for row in tx.rows("SELECT organization_id FROM case_party WHERE case_id = ? AND role = ?", (case_id, ASKED))
    }
    wanted = [one.organization_id for one in parties_of(tx, agreement_id, tx.clock.today())]
    wanted = [one for one in dict.fromkeys(wanted) if one not in known and one != own_organization_id(tx)]
    if not wanted:
        raise Refused("case.all_asked", field="role")
    for organization_id in wanted:
        set_party(tx, case_id, PartyDraft(ASKED, organization_id))
    return len(wanted)
