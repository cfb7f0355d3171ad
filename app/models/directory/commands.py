"""Writing people and organisations. Membership commands call these; nothing here knows what a member is."""

from __future__ import annotations

from app.models.base.database import SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.directory.rules import BLANK, PartyDraft, party_columns, party_keys, party_problems


def new_party_row(draft: PartyDraft, organization_kind: str = "enterprise") -> dict[str, SqlValue]:
    """Every column of a new row but ``id`` and ``uid``, ready for one insert or for many."""
    columns: dict[str, SqlValue] = {**BLANK[draft.kind], "owner_office": None}
    if draft.kind == "organization":
        columns["kind"] = organization_kind
    columns |= party_columns(draft)
    columns["sort_key"], columns["search_key"] = party_keys(draft.kind, columns)
    return columns


@command("directory.add")
def add_party(tx: Tx, draft: PartyDraft, organization_kind: str = "enterprise") -> int:
    """Adds a person or organisation and returns the id in its table (``draft.kind``).

    Of an organisation whose kind the draft does not say, ``organization_kind`` is written. Raises ``Refused`` with
    every objection.
    """
    if problems := party_problems(draft):
        raise Refused.because(problems)
    return tx.insert(draft.kind, uid=tx.new_uid(), **new_party_row(draft, organization_kind))


@command("directory.edit")
def edit_party(tx: Tx, party_id: int, draft: PartyDraft) -> tuple[str, str]:
    """Writes what the draft says, leaves the rest, and returns the new ``(sort_key, search_key)``."""
    if problems := party_problems(draft):
        raise Refused.because(problems)
    names = [*BLANK[draft.kind], "full_name" if draft.kind == "person" else "legal_name"]
    row = tx.row(f"SELECT {', '.join(names)} FROM {draft.kind} WHERE id = ?", (party_id,))
    if row is None:
        raise Refused("party.unknown", text=str(party_id))
    columns: dict[str, SqlValue] = {**dict(zip(names, row, strict=True)), **party_columns(draft)}
    columns["sort_key"], columns["search_key"] = party_keys(draft.kind, columns)
    tx.update(draft.kind, party_id, **columns)
    return str(columns["sort_key"]), str(columns["search_key"])
