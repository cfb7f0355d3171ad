"""Erasing an ex-member: what goes of every table and of the journal's old values, and what stays and why.

The data of contact and identity go; number, dates of membership and the money's figures stay. Receipts stay as they
were printed (law on books and vouchers of the country). Copies outside the file are ``app.jobs.erasing``'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.forgetting import blank_images, noted_uids
from app.models.base.registry import Column, Table
from app.models.base.values.text import fold
from app.models.directory.rules import PartyKind, party_keys
from app.models.members.rules import member_keys
from app.models.privacy.belonging import HANGS_ON, SAID_BY_THE_BANK, is_own, put_instead
from app.models.privacy.remains import FrozenPaper, evidence_of, papers_of
from app.models.privacy.subject import Subject, Whom, subject_of
from app.models.privacy.traces import Traces, traces_of
from app.models.privacy.unlinked import COOPERATION, SIGNED, Unlinked, forgotten, put_out, unlinked

FROZEN: Final = frozenset(("receipt",))
"""Papers that stay as they were printed, with the name on them."""
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {  # no data of a person in general, but of this one
    "person": ("tax_kind", "locality"),
    "member_event": ("reason",),
    "office_holding": ("source",),
    "business_state": ("source",),
    "business_size": ("source",),
    "case_party": ("note",),
    "team_member": ("study",),
}
_OF_ONE: Final[Mapping[str, tuple[str, ...]]] = {"case_file": ("place", "note", "outcome")}  # a firm's are no person's
_ONE_PERSON: Final = ("legal_name", "trade_name", "tax_kind", "tax_raw", "tax_id", "locality")
_OTHERS: Final = frozenset(("signed_by",))  # who signed a letter is somebody else than who received it
_KEYS: Final = frozenset(("sort_key", "search_key"))
_CITED: Final = ("act", "admission_act")  # the resolution stays as it is cited, unless it names the person
_SHORTEST_WORD: Final = 4  # "de", "la", "del" are in every text
_EMPTIED: Final = 1_000_000  # above any count of equal lines of a bank
_SHORTEST: Final = 5  # a shorter text is found by accident everywhere


@dataclass(frozen=True, slots=True)
class ErasePreview:
    """What erasing would do: records by table, stored files, journal rows; and what keeps the name.

    ``reworded``: texts of others where the name is put out; ``signed``: those that nobody changes, by table.
    ``evidence``: files of activities they took part in, where they may be seen. ``elsewhere``: tables where the name,
    an id or a telephone is written in somebody else's record, with how many.
    """

    subject: Subject
    records: Mapping[str, int]
    files: int
    papers: tuple[FrozenPaper, ...]
    elsewhere: Mapping[str, int]
    reworded: Mapping[str, int]
    signed: Mapping[str, int]
    evidence: int


@dataclass(slots=True)
class _Found:
    """The records of one person by table: identity to live id, ``None`` for one that is no longer there."""

    of: dict[str, dict[str, int | None]] = field(default_factory=dict)

    def add(self, table: str, uid: str, row_id: int | None) -> None:
        self.of.setdefault(table, {}).setdefault(uid, row_id)

    def live(self) -> dict[str, int]:
        return {table: len(rows) for table, rows in self.ids().items() if rows}

    def ids(self) -> dict[str, set[int]]:
        return {table: {row for row in rows.values() if row is not None} for table, rows in self.of.items()}


def erase_preview(reader: Reader, whom: Whom, tables: Sequence[Table]) -> ErasePreview:
    """What ``erase_member`` would do, without doing it. Raises the same refusals."""
    subject = subject_of(reader, whom)
    _refuse(reader, subject)
    found, _traces, beyond = _all(reader, subject, tables)
    files = _files(reader, found)
    beyond = beyond.without({**found.ids(), "attached": files})
    searched = [table for table in tables if not (subject.named and table.name in COOPERATION)]
    elsewhere = _elsewhere(reader, _said(reader, subject, tables), found, searched)
    return ErasePreview(
        subject,
        found.live(),
        len(files),
        papers_of(reader, subject),
        {**elsewhere, **_counts(beyond.unsure)},
        _counts(beyond.texts),
        _counts(beyond.signed),
        evidence_of(reader, found.ids()),
    )


@command("privacy.erase", needs=Role.ADMIN)
def erase_member(
    tx: Tx, whom: Whom, label: str, reason: str, kept: Sequence[str], tables: Sequence[Table], erased_on: date
) -> int:
    """Empties what is personal of an ex-member, or of somebody of the directory, also in the journal's old values.

    Returns the journal rows blanked. ``label`` is what stands in the place of the name, ``kept`` the sentences on what
    stays and why. Raises ``Refused``: "erase.not_ended", "erase.done", "erase.holds_office", "erase.reason".
    """
    if not reason.strip():
        raise Refused("erase.reason", field="reason")
    subject = subject_of(tx, whom)
    _refuse(tx, subject)
    found, traces, beyond = _all(tx, subject, tables)
    files = _files(tx, found)
    put_out(tx, beyond.without({**found.ids(), "attached": files}), traces, label)
    for attached_id, uid in files.items():
        found.add("attached", uid, None)
        _drop_file(tx, attached_id, found)
    for filter_id, uid in filters_naming(tx, subject, tables).items():
        found.add("saved_filter", uid, None)
        tx.execute("DELETE FROM saved_filter WHERE id = ?", (filter_id,))
    _drop_aliases(tx, found)
    if subject.named:
        for name, uid in forgotten(tx, traces):
            found.add(name, uid, None)
    known = {table.name: table for table in tables}
    for name, rows in found.of.items():
        for row_id in rows.values():
            if row_id is not None:
                texts = beyond.texts.get(name, {}).get(row_id, {})
                reworded = {column: traces.put_out(text, label) for column, text in texts.items()}
                _empty(tx, known[name], row_id, subject, label, erased_on, reworded)
    if subject.member_id:
        _key_member(tx, subject)
    tx.insert(
        "erasure",
        uid=tx.new_uid(),
        tbl=subject.party,
        row_uid=tx.value(f"SELECT uid FROM {subject.party} WHERE id = ?", (subject.party_id,)),
        erased_on=erased_on.isoformat(),
        reason=reason.strip(),
        kept=json.dumps(list(kept), ensure_ascii=False),
    )
    return sum(blank_images(tx, name, rows) for name, rows in found.of.items())


def _refuse(reader: Reader, subject: Subject) -> None:
    if subject.member_id and subject.status != "ended":
        raise Refused("erase.not_ended", field="member", name=subject.name)
    if reader.value(f"SELECT erased_on FROM {subject.party} WHERE id = ?", (subject.party_id,)):
        raise Refused("erase.done", field="member", name=subject.name)
    if subject.party == "person" and reader.value(
        "SELECT 1 FROM office_holding WHERE person_id = ? AND (until_date IS NULL OR until_date >= ?)",
        (subject.party_id, reader.clock.today().isoformat()),
    ):
        raise Refused("erase.holds_office", field="member", name=subject.name)


# -- finding --------------------------------------------------------------------------------------


def _personal(table: Table, subject: Subject) -> list[Column]:
    """The columns that are emptied."""
    also = (*_ALSO.get(table.name, ()), *(_OF_ONE.get(table.name, ()) if subject.named else ()))
    if table.name == "organization" and subject.named:
        also = (*also, *_ONE_PERSON)
    return [c for c in table.columns if (c.personal or c.name in also) and c.name not in (*_KEYS, *_OTHERS)]


def _all(reader: Reader, subject: Subject, tables: Sequence[Table]) -> tuple[_Found, Traces, Unlinked]:
    """Their records with the lines that were typed without saying whose they are, and the texts that name them."""
    roots = _roots(reader, subject)
    found = _records(reader, subject, roots, tables)
    traces = traces_of(reader, subject.party, roots[subject.party].values())
    if not subject.named:
        return found, traces, Unlinked()
    beyond = unlinked(reader, traces, {table.name: table for table in tables}, found.ids())
    for name, lines in beyond.lines.items():
        for uid, row_id in lines.items():
            found.add(name, uid, row_id)
    _hanging(reader, found)
    return found, traces, beyond


def _counts(rows: Mapping[str, Mapping[int, object]]) -> dict[str, int]:
    return {name: len(ids) for name, ids in rows.items()}


def _records(
    reader: Reader, subject: Subject, roots: Mapping[str, Mapping[str, int]], tables: Sequence[Table]
) -> _Found:
    """Every record of the person, also those that were joined into it or are no longer there."""
    found = _Found()
    for name, ids in roots.items():
        for uid, row_id in ids.items():
            here = reader.value(f"SELECT id FROM {name} WHERE uid = ?", (uid,))
            found.add(name, uid, row_id if here == row_id else None)
    for table in tables:
        if table.journalled and table.name not in (*roots, *FROZEN, *SIGNED) and _personal(table, subject):
            for column in table.columns:
                if not is_own(table.name, column.name, named=subject.named):
                    continue
                for row_id in roots.get(column.references or "", {}).values():
                    _referring(reader, table.name, column.name, row_id, found)
    for member_id in roots["member"].values():
        _said_by_the_bank(reader, member_id, found)
    return found


def _hanging(reader: Reader, found: _Found) -> None:
    """What was asked and noted in a file of theirs that goes through steps."""
    for name, hanging in HANGS_ON.items():
        for row_id in [one for one in found.of.get(name, {}).values() if one is not None]:
            for table, column in hanging:
                _referring(reader, table, column, row_id, found)


def _said_by_the_bank(reader: Reader, member_id: int, found: _Found) -> None:
    """What a bank wrote of somebody's transfers: money that waited for them, lines that their payments answer."""
    for table, sql in SAID_BY_THE_BANK:
        for row_id, uid in reader.rows(sql, (member_id,)):
            found.add(table, uid, row_id)


def _roots(reader: Reader, subject: Subject) -> dict[str, dict[str, int]]:
    """Identity and id of the member, of who it is, and of all that was joined into them."""
    party_uid = str(reader.value(f"SELECT uid FROM {subject.party} WHERE id = ?", (subject.party_id,)))
    roots: dict[str, dict[str, int]] = {"member": {}, subject.party: {party_uid: subject.party_id}}
    waiting = [(subject.party, party_uid)]
    if subject.member_id:
        member_uid = str(reader.value("SELECT uid FROM member WHERE id = ?", (subject.member_id,)))
        roots["member"][member_uid] = subject.member_id
        waiting.insert(0, ("member", member_uid))
    while waiting:
        table, kept = waiting.pop()
        for gone, batch in reader.rows(
            "SELECT gone_uid, batch FROM record_merge WHERE tbl = ? AND kept_uid = ? AND parted_on IS NULL",
            (table, kept),
        ):
            row_id = reader.value(
                "SELECT row_id FROM journal WHERE tbl = ? AND tx <= ? AND image IS NOT NULL "
                "AND json_extract(image, '$.uid') = ? ORDER BY seq DESC LIMIT 1",
                (table, batch, gone),
            )
            if row_id is not None and gone not in roots[table]:
                roots[table][gone] = row_id
                waiting.append((table, gone))
    return roots


def _referring(reader: Reader, table: str, column: str, value: int, found: _Found) -> None:
    live = {uid: row_id for row_id, uid in reader.rows(f"SELECT id, uid FROM {table} WHERE {column} = ?", (value,))}
    for uid, row_id in live.items():
        found.add(table, uid, row_id)
    for uid in noted_uids(reader, table, column, value):
        if uid not in live and reader.value(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)) is None:
            found.add(table, uid, None)


def _files(reader: Reader, found: _Found) -> dict[int, str]:
    """Links of stored files that hang on these records; vouchers of payments stay with the payment."""
    files: dict[int, str] = {}
    for table, rows in found.of.items():
        if table != "payment":
            for uid in rows:
                linked = reader.rows("SELECT id, uid FROM attached WHERE tbl = ? AND row_uid = ?", (table, uid))
                files.update((row[0], row[1]) for row in linked)
    return files


def _said(reader: Reader, subject: Subject, tables: Sequence[Table]) -> list[str]:
    """The texts by which the person may be found: name, ids, telephones, mail, address."""
    table = next(one for one in tables if one.name == subject.party)
    wanted = ("full_name", "legal_name", "tax_raw", "tax_id", "phone_raw", "phone", "phone2_raw", "phone2", "email")
    names = [c.name for c in _personal(table, subject) if c.name in (*wanted, "address")]
    row = reader.row(f"SELECT {', '.join(names)} FROM {subject.party} WHERE id = ?", (subject.party_id,)) or ()
    return sorted({str(value) for value in row if len(str(value)) >= _SHORTEST})


def filters_naming(reader: Reader, subject: Subject, tables: Sequence[Table]) -> dict[int, str]:
    """Saved searches that are searches for this person: id to identity."""
    return _filters(reader, _said(reader, subject, tables))


def _filters(reader: Reader, said: Sequence[str]) -> dict[int, str]:
    rows = [
        row
        for text in said
        for row in reader.rows("SELECT id, uid FROM saved_filter WHERE instr(lower(wish), lower(?))", (text,))
    ]
    return {row[0]: row[1] for row in rows}


def _elsewhere(reader: Reader, said: Sequence[str], found: _Found, tables: Sequence[Table]) -> dict[str, int]:
    """Records of others that name the person: a colleague at the desk, the payer of a receipt, a reason."""
    counts: dict[str, set[int]] = {}
    for table in tables:
        texts = [c.name for c in table.columns if c.type == "TEXT" and c.name not in ("uid", "tbl")]
        if not texts or table.name in ("journal", *FROZEN) or "id" not in table.column_names:
            continue
        own = {row_id for row_id in found.of.get(table.name, {}).values() if row_id is not None}
        where = " OR ".join(f"instr(lower({name}), lower(:text))" for name in texts)
        for text in said:
            rows = reader.rows(f"SELECT id FROM {table.name} WHERE {where}", {"text": text})
            others = {row[0] for row in rows} - own
            if others:
                counts.setdefault(table.name, set()).update(others)
    return {name: len(rows) for name, rows in counts.items() if name != "saved_filter"}


# -- emptying -------------------------------------------------------------------------------------


def _empty(
    tx: Tx, table: Table, row_id: int, subject: Subject, label: str, erased_on: date, reworded: Mapping[str, str]
) -> None:
    """In one step: what a first one would leave, the journal would keep."""
    changes: dict[str, SqlValue] = {name: text for name, text in reworded.items() if name not in _KEYS}
    for column in _personal(table, subject):
        changes[column.name] = None if column.null else (0 if column.type == "INTEGER" else "")
    row = _row(tx, table, row_id)
    changes |= {name: "" for name in _CITED if subject.named and _names(subject, str(row.get(name) or ""))}
    if table.name == subject.party:
        if subject.named:
            changes["full_name" if subject.party == "person" else "legal_name"] = label
            changes["tax_verified"] = 0
        kind: PartyKind = "person" if subject.party == "person" else "organization"
        changes["sort_key"], changes["search_key"] = party_keys(kind, {**row, **changes})
        changes["erased_on"] = erased_on.isoformat()
    elif table.name == "bank_line":
        changes["repeat"] = _EMPTIED + row_id  # two lines of one day and amount may both be empty now
    elif table.name == "privacy_request":
        changes["who"] = label  # a request is always somebody's
    changes |= put_instead(table.name, {**row, **changes}, label)
    if changes:
        tx.update(table.name, row_id, **changes)


def _names(subject: Subject, text: str) -> bool:
    """Whether a citation says a word of the person's name."""
    name = {word for word in fold(subject.name).split() if len(word) >= _SHORTEST_WORD}
    return not name.isdisjoint(fold(text).replace(",", " ").replace(".", " ").split())


def _row(tx: Tx, table: Table, row_id: int) -> dict[str, SqlValue]:
    row = tx.row(f"SELECT {', '.join(table.column_names)} FROM {table.name} WHERE id = ?", (row_id,))
    return dict(zip(table.column_names, row or (), strict=True))


def _key_member(tx: Tx, subject: Subject) -> None:
    """What the member is sorted and found by, from who it now is."""
    keys = tx.row(f"SELECT sort_key, search_key FROM {subject.party} WHERE id = ?", (subject.party_id,)) or ("", "")
    sort, search = member_keys(subject.number, *keys)
    tx.update("member", subject.member_id, sort_key=sort, search_key=search)


def _drop_aliases(tx: Tx, found: _Found) -> None:
    """Who paid for them is nothing but a name: these records go whole."""
    aliases = found.of.get("payer_alias", {})
    for uid, row_id in aliases.items():
        if row_id is not None:
            tx.execute("DELETE FROM payer_alias WHERE id = ?", (row_id,))
            aliases[uid] = None


def _drop_file(tx: Tx, attached_id: int, found: _Found) -> None:
    """Takes a link away, and the stored bytes when nothing else needs them."""
    stored = tx.value("SELECT attachment_id FROM attached WHERE id = ?", (attached_id,))
    tx.execute("DELETE FROM attached WHERE id = ?", (attached_id,))
    if tx.value(
        "SELECT 1 FROM attached WHERE attachment_id = ? UNION SELECT 1 FROM office WHERE logo_id = ?", (stored,) * 2
    ):
        return
    found.add("attachment", str(tx.value("SELECT uid FROM attachment WHERE id = ?", (stored,))), None)
    tx.execute("DELETE FROM attachment WHERE id = ?", (stored,))
