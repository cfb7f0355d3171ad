"""Where cooperation may name somebody who is not linked there: lines of lists that are theirs, texts of others.

Lines go with the person, in texts the name is put out, and what was signed or rendered stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.models.base.database import Reader, SqlValue, Tx
from app.models.base.registry import Table
from app.models.base.values.text import fold
from app.models.privacy.traces import Traces


@dataclass(frozen=True, slots=True)
class Line:
    """A table whose rows are somebody's by what was typed: its columns, and those that link where it is known who."""

    name: str
    document: str = ""
    phone: str = ""
    links: tuple[str, ...] = ("person_id",)

    @property
    def typed(self) -> tuple[str, ...]:
        return tuple(one for one in (self.name, self.document, self.phone) if one)


LINES: Final[Mapping[str, Line]] = {
    "participation": Line("name", "document", "phone"),
    "case_file": Line("name", "document", "phone", ("person_id", "organization_id")),
    "case_party": Line("name", links=("person_id", "organization_id")),
    "team_member": Line("name"),
    "premises": Line("name", "", "phone", ("person_id", "organization_id")),
}
_TEXTS: Final = frozenset(
    (
        *LINES,
        *("activity", "case_field", "case_event", "team", "commitment_event", "reported_value", "attached"),
    )
)
"""Where a name in a text is put out: it was noted by the office and is nobody's signed paper."""
SIGNED: Final = frozenset(
    (
        *("agreement", "agreement_passage", "agreement_party", "agreement_event", "agreement_area", "commitment"),
        *("project", "project_event", "project_line", "project_requirement", "project_voucher", "voucher_event"),
        *("quotation", "project_asset", "project_report", "advocacy_cost", "expense", "expense_part"),
    )
)
"""What several institutions signed, and what was spent and rendered: a paper that one side does not change."""
COOPERATION: Final = _TEXTS | SIGNED
_NO_TEXT: Final = frozenset(("id", "uid", "tbl", "row_uid", "owner_office", "kind", "step", "role", "state", "field"))
_KEYS: Final = frozenset(("who", "sort_key", "search_key", "business_key"))

Named = dict[str, dict[int, dict[str, str]]]
"""By table and row, the texts by column."""


@dataclass(slots=True)
class Unlinked:
    """What was found, by table: rows that are theirs (identity to id); by row the texts of others that name them.

    ``unsure``: rows of lists with the name which may be of another person of that name.
    """

    lines: dict[str, dict[str, int]] = field(default_factory=dict)
    texts: Named = field(default_factory=dict)
    signed: Named = field(default_factory=dict)
    unsure: Named = field(default_factory=dict)

    def without(self, own: Mapping[str, Collection[int]]) -> Unlinked:
        """Less the texts of rows that are theirs."""
        kept = {name: {at: said for at, said in rows.items() if at not in own.get(name, ())}
                for name, rows in self.texts.items()}  # fmt: skip
        return Unlinked(self.lines, {name: rows for name, rows in kept.items() if rows}, self.signed, self.unsure)


def unlinked(
    reader: Reader, traces: Traces, tables: Mapping[str, Table], own: Mapping[str, Collection[int]]
) -> Unlinked:
    """All of it; ``own``: ids by table of rows that are already known to be theirs, whose texts are told too."""
    found = Unlinked()
    for name in sorted(COOPERATION):
        _look(reader, tables[name], traces, own.get(name, ()), found)
    return found


def named_in(reader: Reader, traces: Traces, tables: Iterable[Table], own: Mapping[str, Collection[int]]) -> Named:
    """The texts of these tables that name them, by table and row, without rows of theirs."""
    found: Named = {}
    for table in tables:
        names = [one.name for one in table.columns if one.type == "TEXT" or one.name == "id"]
        for row in reader.rows(f"SELECT {', '.join(names)} FROM {table.name}"):
            said = dict(zip(names, row, strict=True))
            if said["id"] in own.get(table.name, ()) or not _may_name(traces, table.name, said):
                continue
            if texts := dict(_named(traces, table.name, said)):
                found.setdefault(table.name, {})[said["id"]] = texts
    return found


def forgotten(reader: Reader, traces: Traces) -> Iterator[tuple[str, str]]:
    """Table and identity of what the journal once noted of them there, be it no longer so or no longer there."""
    places = ", ".join(f"'{name}'" for name in sorted(_TEXTS))
    for table, image in reader.rows(f"SELECT tbl, image FROM journal WHERE tbl IN ({places}) AND image IS NOT NULL"):
        was = json.loads(image)
        if _may_name(traces, table, was) and (
            _is_line(traces, table, was) or any(True for _ in _named(traces, table, was))
        ):
            yield table, str(was["uid"])


def put_out(tx: Tx, found: Unlinked, traces: Traces, label: str) -> None:
    """Writes ``label`` in the place of the name in texts that are others'."""
    for table, rows in found.texts.items():
        for row_id, texts in rows.items():
            changes: dict[str, SqlValue] = {
                name: traces.put_out(text, fold(label) if name in _KEYS else label) for name, text in texts.items()
            }
            tx.update(table, row_id, **changes)


def _look(reader: Reader, table: Table, traces: Traces, own: Collection[int], found: Unlinked) -> None:
    names = [one.name for one in table.columns if one.type == "TEXT" or one.name == "id" or one.references]
    for row in reader.rows(f"SELECT {', '.join(names)} FROM {table.name}"):
        said = dict(zip(names, row, strict=True))
        if not _may_name(traces, table.name, said):
            continue
        theirs = said["id"] in own
        if not theirs and _is_line(traces, table.name, said):
            found.lines.setdefault(table.name, {})[said["uid"]] = said["id"]
            theirs = True
        if texts := dict(_named(traces, table.name, said)):
            (found.signed if table.name in SIGNED else found.texts).setdefault(table.name, {})[said["id"]] = texts
        line = LINES.get(table.name)
        if line is not None and not theirs and _may_be_theirs(traces, line, said):
            found.unsure.setdefault(table.name, {})[said["id"]] = {line.name: said[line.name]}


def _may_name(traces: Traces, table: str, said: Mapping[str, Any]) -> bool:
    """Whether the row is worth a closer look: all its texts in one go, for there are many rows."""
    line = LINES.get(table)
    texts = (text for name, text in said.items() if isinstance(text, str) and text and name not in _NO_TEXT)
    return traces.in_text("\n".join(texts)) or (line is not None and traces.perhaps(str(said[line.name])))


def _may_be_theirs(traces: Traces, line: Line, said: Mapping[str, Any]) -> bool:
    """Somebody has to look at it: what is linked to another person is not theirs."""
    if any(said.get(link) is not None for link in line.links):
        return traces.in_text(said[line.name])
    return traces.perhaps(said[line.name], said[line.document] if line.document else "") or traces.in_text(
        said[line.name]
    )


def _is_line(traces: Traces, table: str, said: Mapping[str, Any]) -> bool:
    line = LINES.get(table)
    if line is None or any(said.get(link) is not None for link in line.links):
        return False
    document, phone = (str(said.get(name) or "") if name else "" for name in (line.document, line.phone))
    return traces.typed_as(str(said.get(line.name) or ""), document, phone)


def _named(traces: Traces, table: str, said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts that name them; not those that say whose a line is, nor its keys: another of that name keeps them."""
    line = LINES.get(table)
    typed = line.typed if line is not None else ()
    whose = any(traces.in_text(str(said.get(name) or "")) for name in typed)
    for name, text in said.items():
        apart = name in typed or (whose and name in _KEYS)
        if isinstance(text, str) and text and not apart and name not in _NO_TEXT and traces.in_text(text):
            yield name, text
