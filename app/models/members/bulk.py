"""Many members at once.

What the register already knows, what each draft would change, and writing them in one go.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem
from app.models.base.values.tax_id import is_shared
from app.models.base.values.text import clean, fold
from app.models.directory.commands import new_party_row
from app.models.directory.rules import party_columns
from app.models.members.commands import add_category, category_or_default, change_status, edit_member
from app.models.members.rules import STATUS_AFTER, MemberDraft, member_keys

Kind = Literal["new", "changed", "same", "problem"]
_WITH_CHECK_DIGIT: Final = re.compile(r"(\d{4,8})-[0-9K]")
_PARTY_FIELDS: Final = (
    *("trade_name", "tax_kind", "tax_raw", "tax_id", "phone_raw", "phone", "phone2_raw", "phone2", "email"),
    *("address", "locality", "district", "region", "trade", "notes"),
)
_PERSON_FIELDS: Final = ("surname1", "surname2", "given_names", "married_name", "preferred_name", "treatment")
_PORTION: Final = 5_000
_NEVER: Final = "never"
"""The status of whoever an import brought and left behind a charge when it was taken back: no membership at all."""
_SPELLED: Final = frozenset(
    ("name", *_PERSON_FIELDS, "trade_name", "address", "locality", "district", "region", "trade")
)
"""What is known better when it is spelled better."""

_COMPARED: Final = frozenset((*_PARTY_FIELDS, *_PERSON_FIELDS)) - {"tax_kind", "tax_raw", "phone", "phone2"}


@dataclass(frozen=True, slots=True)
class Known:
    """A member the register has, with every value that a sheet could change."""

    member_id: int
    number: str
    name: str
    kind: str
    status: str
    category: str
    joined_on: str
    admission_act: str
    party: dict[str, str]


@dataclass(slots=True)
class Register:
    """The register by number, by ``bare_id``, by folded name and by ``name_words``, for matching a whole sheet."""

    by_number: dict[str, Known] = field(default_factory=dict)
    by_bare_number: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_tax: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    by_words: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))


def register(reader: Reader) -> Register:
    found = Register()
    party = ", ".join(f"coalesce(p.{name}, o.{name})" for name in _PARTY_FIELDS)
    own = ", ".join(f"coalesce(p.{name}, '')" for name in _PERSON_FIELDS)
    sql = (
        "SELECT m.id, m.number, coalesce(p.full_name, o.legal_name), iif(m.person_id IS NULL, "
        "'organization', 'person'), "
        f"iif(m.status = 'ended' AND NOT EXISTS (SELECT 1 FROM member_event WHERE member_id = m.id), '{_NEVER}', "
        f"m.status), c.name, coalesce(m.joined_on, ''), m.admission_act, {party}, {own} FROM member m "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        "JOIN member_category c ON c.id = m.category_id"
    )
    for row in reader.rows(sql):
        number, name, kind, status, category, joined_on, act = row[1:8]
        party_values = dict(zip((*_PARTY_FIELDS, *_PERSON_FIELDS), row[8:], strict=True))
        known = Known(row[0], number, name, kind, status, category, joined_on, act, party_values)
        if known.number:
            found.by_number[known.number] = known
            found.by_bare_number[_bare(known.number)].append(known)
        if known.party["tax_id"]:
            found.by_tax[bare_id(known.party["tax_id"])].append(known)
        found.by_name[fold(known.name)].append(known)
        found.by_words[name_words(known.name)].append(known)
    return found


def name_words(name: str) -> str:
    """The words of a name as one text, whatever their order, accents, commas and points."""
    return " ".join(sorted(fold(name).replace(",", " ").replace(".", " ").split()))


def bare_id(value: str) -> str:
    """An id without its check digit: in Paraguay a person's RUC is the C.I. with one behind it."""
    found = _WITH_CHECK_DIGIT.fullmatch(value)
    return found[1] if found else value


def _bare(number: str) -> str:
    """A member number without the zeros in front, which Excel takes away ("001" comes back as 1)."""
    return number.lstrip("0") if number.isdecimal() else number


@dataclass(frozen=True, slots=True)
class Change:
    """One value that would change; names are columns of the register."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What a draft is for the register."""

    kind: Kind
    member_id: int | None = None
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()


def decide(known: Register, draft: MemberDraft) -> Decision:
    """Finds the member a draft speaks of: by number, else by tax id, else by its whole name in any order.

    Then compares.
    """
    match, problem = _match(known, draft)
    if problem is not None:
        return Decision("problem", problems=(problem,))
    if match is None:
        return Decision("new")
    changes = _changes(match, draft)
    return Decision("changed" if changes else "same", match.member_id, changes)


def _match(known: Register, draft: MemberDraft) -> tuple[Known | None, Problem | None]:
    if not known.by_name:
        return None, None  # the first list of an office
    name = fold(draft.party.name)
    given = draft.party.tax
    tax = bare_id(given.value) if given is not None and not is_shared(given) else ""
    if draft.number:
        found = known.by_number.get(draft.number)
        if found is None:
            same = [k for k in known.by_bare_number.get(_bare(draft.number), []) if _is_same(k, tax, name)]
            if len(same) == 1:
                return same[0], None
        else:
            if _is_same(found, tax, name):
                return found, None
            params = {"number": draft.number, "name": found.name}
            return None, Problem("number", "import.number_of_other", params)
    candidates = known.by_tax.get(tax, []) if tax else []
    named = [k for k in candidates if fold(k.name) == name] or [k for k in candidates if _alike(name, fold(k.name))]
    if named:
        named = [k for k in named if _number_agrees(k, draft) or _renumbered(k, draft)]
    else:
        held = known.by_name.get(name) or known.by_words.get(name_words(draft.party.name), [])
        # Two who have ids of their own are two, whatever they are called.
        named = [k for k in held if _number_agrees(k, draft) and not (tax and k.party["tax_id"])]
    if len(named) > 1:
        named = _told_apart(named, draft)
    if len(named) > 1:
        return None, Problem("name", "import.several_match", {"name": draft.party.name, "count": len(named)})
    return (named[0] if named else None), None


def _is_same(known: Known, tax: str, name: str) -> bool:
    return (bool(tax) and tax == bare_id(known.party["tax_id"])) or _alike(name, fold(known.name))


def _number_agrees(known: Known, draft: MemberDraft) -> bool:
    return not draft.number or not known.number or known.number == draft.number


def _renumbered(known: Known, draft: MemberDraft) -> bool:
    """The same id and the same whole name: a member with a new number, unless it is another business of the owner."""
    trade, held = fold(draft.party.trade_name or ""), fold(known.party["trade_name"])
    another = bool(trade and held) and trade != held
    return not another and name_words(draft.party.name) == name_words(known.name)


def _told_apart(named: list[Known], draft: MemberDraft) -> list[Known]:
    """Homonyms by what the draft says besides: its number (or that it has none), its id, then its telephone."""
    phone = draft.party.phones[0].raw if draft.party.phones else ""
    tax = bare_id(draft.party.tax.value) if draft.party.tax else ""
    named = [k for k in named if k.number == draft.number] or named
    named = [k for k in named if bare_id(k.party["tax_id"]) == tax] or named
    return [k for k in named if k.party["phone_raw"] == phone] or named


def _alike(a: str, b: str) -> bool:
    """Two spellings of one name: they share a word of three letters or more."""
    return a == b or bool({w for w in a.split() if len(w) > 2} & {w for w in b.split() if len(w) > 2})


def _changes(known: Known, draft: MemberDraft) -> tuple[Change, ...]:
    party = draft.party if draft.party.kind == known.kind else replace(draft.party, kind=known.kind)  # type: ignore[arg-type]
    columns = party_columns(party)
    said = {name: str(columns[name]) for name in _COMPARED if name in columns}
    if "notes" in said:
        said["notes"] = _both_notes(known.party["notes"], said["notes"])
    pairs = [("name", known.name, clean(draft.party.name))]
    pairs += [(name, known.party[name], value) for name, value in sorted(said.items()) if name != "tax_id"]
    if _says_more(known.party["tax_id"], said.get("tax_id", "")):
        pairs.append(("tax_id", known.party["tax_id"], said["tax_id"]))
    if draft.number and (not known.number or _bare(draft.number) != _bare(known.number)):
        pairs.append(("number", known.number, draft.number))
    if draft.category and fold(draft.category) != fold(known.category):
        pairs.append(("category", known.category, draft.category))
    if draft.joined_on:
        pairs.append(("joined_on", known.joined_on, draft.joined_on.isoformat()))
    if draft.admission_act is not None:
        pairs.append(("admission_act", known.admission_act, draft.admission_act))
    status = "ended" if known.status == _NEVER else known.status
    event = draft.event or ("admitted" if known.status == _NEVER else None)
    if event and STATUS_AFTER[event] != status:
        pairs.append(("status", status, STATUS_AFTER[event]))
    return tuple(
        Change(name, old, new)
        for name, old, new in pairs
        if old != new and not (name in _SPELLED and _spelled_worse(name, old, new))
    )


def _both_notes(known: str, said: str) -> str:
    """A note of the register is not written over: what the sheet says besides stands behind it."""
    more = [part for part in said.split("; ") if fold(part) not in fold(known)]
    return "; ".join([known, *more] if known else [said])


def _spelled_worse(column: str, known: str, said: str) -> bool:
    """The same words without their accents, in capitals or in another order: nothing that the office wants back."""
    shouted = (said.upper() == said) - (known.upper() == known)
    if column == "name":
        if name_words(known) != name_words(said):
            return False
        if fold(known) != fold(said):
            return shouted >= 0
    elif fold(known) != fold(said):
        return False
    return shouted > 0 or sum(not c.isascii() for c in said) < sum(not c.isascii() for c in known)


def _says_more(known: str, said: str) -> bool:
    """Another id, or the same with its check digit; the same without it takes nothing away."""
    return bool(said) and (bare_id(said) != bare_id(known) or len(said) > len(known))


@dataclass(frozen=True, slots=True)
class Entry:
    """A draft that was accepted, with what was decided for it."""

    draft: MemberDraft
    decision: Decision


@command("members.import")
def write_members(tx: Tx, entries: Sequence[Entry]) -> list[int]:
    """Writes new and changed members in one transaction; returns the member id of every entry, in order."""
    new = [entry.draft for entry in entries if entry.decision.kind == "new"]
    # In portions, so that the rows of 100,000 members are not all held in memory at once.
    fresh = iter([row for at in range(0, len(new), _PORTION) for row in _insert_new(tx, new[at : at + _PORTION])])
    result = []
    for entry in entries:
        if entry.decision.kind == "new":
            result.append(next(fresh))
            continue
        member_id = entry.decision.member_id
        assert member_id is not None
        if entry.decision.kind == "changed":
            _write_changes(tx, member_id, entry)
        result.append(member_id)
    return result


def _write_changes(tx: Tx, member_id: int, entry: Entry) -> None:
    edit_member(tx, member_id, _as_decided(tx, member_id, entry))
    event = entry.draft.event or "admitted"
    if any(change.field == "status" for change in entry.decision.changes):
        again = event == "admitted" and _suspended(tx, member_id)
        never = not tx.value("SELECT 1 FROM member_event WHERE member_id = ?", (member_id,))
        change_status(tx, member_id, "reinstated" if again else event, entry.draft.joined_on if never else None, "")


def _as_decided(tx: Tx, member_id: int, entry: Entry) -> MemberDraft:
    """The draft with nothing that is only another spelling of what the register has."""
    said = {change.field: change.new for change in entry.decision.changes}
    draft = entry.draft if "number" in said else replace(entry.draft, number="")
    party = draft.party if "tax_id" in said else replace(draft.party, tax=None)
    if not {"surname1", "surname2"} & said.keys():
        party = replace(party, surnames=None)
    unsaid = [name for name in _SPELLED - said.keys() if name not in ("name", "surname1", "surname2")]
    party = replace(party, **dict.fromkeys(unsaid))  # type: ignore[arg-type]  # all of them may be left unsaid
    party = replace(party, notes=said.get("notes"))
    if "name" not in said:
        name = tx.value(
            "SELECT coalesce(p.full_name, o.legal_name) FROM member m LEFT JOIN person p ON p.id = m.person_id "
            "LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?",
            (member_id,),
        )
        party = replace(party, name=str(name))
    return replace(draft, party=party)


def _suspended(tx: Tx, member_id: int) -> bool:
    return bool(tx.value("SELECT status = 'suspended' FROM member WHERE id = ?", (member_id,)))


def _insert_new(tx: Tx, drafts: Sequence[MemberDraft]) -> list[int]:
    """Bulk insert: ids are given out here, so that each table is filled by one ``executemany``."""
    organization_kind = "guild" if tx.value("SELECT kind FROM office") == "alliance" else "enterprise"
    named = {name for draft in drafts if (name := draft.category)}
    categories: dict[str | None, int] = {name: add_category(tx, name) for name in sorted(named)}
    if any(not draft.category for draft in drafts):
        categories[None] = category_or_default(tx, None)
    next_party = {"person": tx.next_id("person"), "organization": tx.next_id("organization")}
    next_member = tx.next_id("member")
    parties: dict[str, list[tuple[SqlValue, ...]]] = {"person": [], "organization": []}
    names: dict[str, tuple[str, ...]] = {}
    members: list[tuple[SqlValue, ...]] = []
    events: list[tuple[SqlValue, ...]] = []
    for offset, draft in enumerate(drafts):
        kind = draft.party.kind
        row = new_party_row(draft.party, organization_kind)
        names.setdefault(kind, ("id", "uid", *row))
        party_id = next_party[kind]
        next_party[kind] += 1
        parties[kind].append((party_id, tx.new_uid(), *row.values()))
        sort, search = member_keys(draft.number, str(row["sort_key"]), str(row["search_key"]))
        joined = draft.joined_on.isoformat() if draft.joined_on else None
        members.append(
            (
                *(next_member + offset, tx.new_uid(), draft.number, categories[draft.category or None]),
                *(party_id if kind == "person" else None, party_id if kind == "organization" else None),
                *(joined, STATUS_AFTER[draft.event or "admitted"], draft.admission_act or "", sort, search),
            )
        )
        events.append((tx.new_uid(), next_member + offset, "admitted", joined, draft.admission_act or ""))
        if draft.event and draft.event != "admitted":
            events.append((tx.new_uid(), next_member + offset, draft.event, None, ""))
    for table, rows in parties.items():
        if rows:
            _fill(tx, table, names[table], rows)
    columns = (
        *("id", "uid", "number", "category_id", "person_id", "organization_id", "joined_on", "status"),
        *("admission_act", "sort_key", "search_key"),
    )
    _fill(tx, "member", columns, members)
    tx.executemany(
        "INSERT INTO member_event (uid, member_id, event, on_date, reason, resolution_id, act) VALUES "
        "(?, ?, ?, ?, '', NULL, ?)",
        events,
    )
    return [next_member + offset for offset in range(len(drafts))]


def _fill(tx: Tx, table: str, columns: Sequence[str], rows: Sequence[Sequence[SqlValue]]) -> None:
    marks = ", ".join("?" * len(columns))
    tx.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
