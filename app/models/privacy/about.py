"""Every record that speaks of a member, table by table, as it is in the file. Words and paper: ``app.jobs``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.database import Reader
from app.models.base.registry import Column, Table
from app.models.privacy.belonging import SAW_TO
from app.models.privacy.erasing import FROZEN, filters_naming
from app.models.privacy.subject import Whom, subject_of
from app.models.privacy.traces import Traces, traces_of
from app.models.privacy.unlinked import Named, named_in, unlinked

_NAMES: Final = ("name", "legal_name", "full_name", "title", "code")
_INNER: Final = frozenset(("id", "uid", "sort_key", "search_key", "owner_office", "row_uid", "tbl", "row_id", "hash"))
_ALSO_INNER: Final = frozenset(
    (
        *("previous_hash", "issued_at", "resolution_id", "admitted_by_resolution_id", "batch", "business_key"),
        *("first_uid", "second_uid", "kept_uid", "gone_uid"),
    )
)
_INNER_OF: Final = {"participation": frozenset(("who",))}
_BY_UID: Final = (
    ("record_merge", "tbl = :tbl AND (kept_uid = :uid OR gone_uid = :uid)"),
    ("distinct_pair", "first_uid = :uid OR second_uid = :uid"),
    ("erasure", "tbl = :tbl AND row_uid = :uid"),
    ("attached", "tbl = :tbl AND row_uid = :uid"),
)
"""Tables that speak of a record by its identity, with how."""

NAMED_IN: Final = "named_in"
"""What the texts of other records are told under: no table has this name."""


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one table: names of the columns that say something, a value for each."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def records_about(reader: Reader, whom: Whom, tables: Sequence[Table]) -> list[Records]:
    """All of it: the member, who it is, what points to them, what points to that, files by their names.

    A column that points to a plan, a category or an organisation says its name. Raises ``Refused`` as ``subject_of``.
    """
    subject = subject_of(reader, whom)
    journalled = [table for table in tables if table.journalled]
    ids: dict[str, set[int]] = {subject.party: {subject.party_id}}
    if subject.member_id:
        ids["member"] = {subject.member_id}
    traces = traces_of(reader, subject.party, (subject.party_id,))
    by_name = {table.name: table for table in journalled}
    if subject.named:
        for name, lines in unlinked(reader, traces, by_name, {}).lines.items():
            ids[name] = set(lines.values())
    for _ in range(2):
        _add_pointing(reader, [table for table in journalled if table.name not in ("member", subject.party)], ids)
    for share in ids.pop("receipt_share", ()):  # a receipt that somebody paid for them is found through their payment
        receipt = reader.value("SELECT receipt_id FROM receipt_share WHERE id = ?", (share,))
        ids.setdefault("receipt", set()).add(receipt)
    for name in list(ids):
        _add_by_identity(reader, by_name[name], ids[name], ids)
    found = filters_naming(reader, subject, tables)
    if found:
        ids["saved_filter"] = set(found)
    made = [_records(reader, table, sorted(ids[table.name]), by_name) for table in journalled if ids.get(table.name)]
    if subject.named:
        others = [table for table in journalled if table.name not in (*FROZEN, "attachment")]
        made += _excerpts(traces, named_in(reader, traces, others, ids))
    return made


def _add_pointing(reader: Reader, tables: Sequence[Table], ids: dict[str, set[int]]) -> None:
    """What points to what is known already, but for columns that only say who saw to it."""
    before = {name: set(found) for name, found in ids.items()}
    for table in tables:
        for column in table.columns:
            if column.name in SAW_TO.get(table.name, ()):
                continue
            for one in before.get(column.references or "", ()):
                rows = reader.rows(f"SELECT id FROM {table.name} WHERE {column.name} = ?", (one,))
                ids.setdefault(table.name, set()).update(row[0] for row in rows)


def _excerpts(traces: Traces, named: Named) -> list[Records]:
    """Of records of others only what stands around the name: the rest is theirs."""
    rows = [
        (table, name, traces.excerpt(text))
        for table, found in named.items()
        for texts in found.values()
        for name, text in texts.items()
        if name not in _INNER
    ]
    return [Records(NAMED_IN, ("table", "field", "body"), tuple(rows))] if rows else []


def _add_by_identity(reader: Reader, table: Table, rows: set[int], ids: dict[str, set[int]]) -> None:
    """What speaks of these records without pointing to them: files, joinings, pairs, from which sheet they came."""
    for one in sorted(rows):
        origins = reader.rows("SELECT id FROM import_origin WHERE tbl = ? AND row_id = ?", (table.name, one))
        if origins:
            ids.setdefault("import_origin", set()).update(row[0] for row in origins)
        if "uid" not in table.column_names:
            continue
        asked = {"tbl": table.name, "uid": reader.value(f"SELECT uid FROM {table.name} WHERE id = ?", (one,))}
        for other, where in _BY_UID:
            found = reader.rows(f"SELECT id FROM {other} WHERE {where}", asked)
            if found:
                ids.setdefault(other, set()).update(row[0] for row in found)


def _records(reader: Reader, table: Table, ids: Sequence[int], tables: dict[str, Table]) -> Records:
    inner = _INNER | _ALSO_INNER | _INNER_OF.get(table.name, frozenset())
    shown = [column for column in table.columns if column.name not in inner and column.type != "BLOB"]
    asked = [(column.name, _asked(column, tables)) for column in shown]
    said = [(name, sql) for name, sql in asked if sql]
    rows = []
    for one in ids:
        row = reader.row(f"SELECT {', '.join(sql for _, sql in said)} FROM {table.name} AS t WHERE t.id = ?", (one,))
        rows.append(tuple(row or ()))
    return Records(table.name, tuple(name for name, _ in said), tuple(rows))


def _asked(column: Column, tables: dict[str, Table]) -> str:
    """The column itself, or the name of what it points to; nothing where that has no name."""
    if column.references is None:
        return f"t.{column.name}"
    other = tables.get(column.references)
    names = [f"nullif(o.{one}, '')" for one in _NAMES if other is not None and one in other.column_names]
    if not names or column.references in ("receipt", "member"):
        return ""
    return f"(SELECT coalesce({', '.join(names)}, '') FROM {column.references} o WHERE o.id = t.{column.name})"
