"""Writing people and organisations. Membership commands call these; nothing here knows what a member is."""

from __future__ import annotations

from app.models.base.database import SqlValue, Tx, command
from app.models.directory.rules import BLANK_PARTY, BLANK_PERSON, PartyDraft, party_columns, party_keys


def new_party_row(draft: PartyDraft, organization_kind: str = "enterprise") -> dict[str, SqlValue]:
    """Every column of a new row but ``id`` and ``uid``, ready for one insert or for many."""
    blank = BLANK_PERSON if draft.kind == "person" else BLANK_PARTY
    columns: dict[str, SqlValue] = {**blank, **party_columns(draft), "owner_office": None}
    if draft.kind == "organization":
        columns["kind"] = organization_kind
    columns["sort_key"], columns["search_key"] = party_keys(draft.kind, columns)
    return columns


@command("directory.add")
def add_party(tx: Tx, draft: PartyDraft, organization_kind: str = "enterprise") -> int:
    """Adds a person or organisation and returns the id in its table (``draft.kind``)."""
    return tx.insert(draft.kind, uid=tx.new_uid(), **new_party_row(draft, organization_kind))


@command("directory.edit")
def edit_party(tx: Tx, party_id: int, draft: PartyDraft) -> tuple[str, str]:
    """Writes what the draft says, leaves the rest, and returns the new ``(sort_key, search_key)``."""
    names = [*(BLANK_PERSON if draft.kind == "person" else BLANK_PARTY)]
    names.append("full_name" if draft.kind == "person" else "legal_name")
    row = tx.row(f"SELECT {', '.join(names)} FROM {draft.kind} WHERE id = ?", (party_id,))
    columns: dict[str, SqlValue] = {**dict(zip(names, row or (), strict=True)), **party_columns(draft)}
    columns["sort_key"], columns["search_key"] = party_keys(draft.kind, columns)
    tx.update(draft.kind, party_id, **columns)
    return str(columns["sort_key"]), str(columns["search_key"])
