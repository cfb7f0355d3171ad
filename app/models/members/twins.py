"""Records that may be the same, and what a person said of a pair. Joining them is ``models.dues.merging``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.directory.kinship import Likeness, Reason, like, search_terms, suspicions
from app.models.members.parties import PartyRef, party, party_of_member, resolve_party
from app.models.members.queries import resolve_member

_LIKENESS: Final = (
    "SELECT m.id, iif(m.person_id IS NULL, 'organization', 'person'), coalesce(p.full_name, o.legal_name), "
    "coalesce(p.trade_name, o.trade_name), coalesce(p.tax_id, o.tax_id), coalesce(p.phone, o.phone), "
    "coalesce(p.phone2, o.phone2) FROM member m LEFT JOIN person p ON p.id = m.person_id "
    "LEFT JOIN organization o ON o.id = m.organization_id WHERE coalesce(p.erased_on, o.erased_on) IS NULL"
)
_EVERYBODY: Final = (
    "SELECT 2 * id, 'person', full_name, trade_name, tax_id, phone, phone2, uid FROM person WHERE erased_on IS NULL "
    "UNION ALL SELECT 2 * id + 1, 'organization', legal_name, trade_name, tax_id, phone, phone2, uid "
    "FROM organization WHERE erased_on IS NULL AND uid <> (SELECT uid FROM office)"
)
"""Members or not, by ``PartyRef.key``; the office itself is nobody's double."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one, the strongest reason first; ``first`` and ``second`` as whoever made it says."""

    first: int
    second: int
    reasons: tuple[Reason, ...]
    weight: int


def _likeness(row: tuple[int, str, str, str, str, str, str]) -> Likeness:
    key, kind, name, trade, tax_id, phone, phone2 = row
    return Likeness(key, kind, name, trade, tax_id, (phone, phone2))


def suspected_pairs(reader: Reader) -> list[Pair]:
    """The radar over the whole directory, members or not, as ``PartyRef.key``; the most suspect first.

    What was said to be different is left out.
    """
    rows = reader.rows(_EVERYBODY)
    uid_of = {row[0]: row[7] for row in rows}
    distinct = set(reader.rows("SELECT first_uid, second_uid FROM distinct_pair"))
    found = []
    for one in suspicions([_likeness(row[:7]) for row in rows]):
        first, second = sorted((uid_of[one.first], uid_of[one.second]))
        if (first, second) not in distinct:
            found.append(Pair(one.first, one.second, one.reasons, one.weight))
    # A person and an organisation are not joined: they come after those that may be.
    return sorted(found, key=lambda pair: (pair.first + pair.second) % 2)


def members_like(reader: Reader, wanted: Likeness, most: int = 5) -> list[Pair]:
    """Who in the register may be the one being typed; ``wanted.key`` is its member id, 0 for a new one.

    Only who has one of its words, its id or a telephone is compared.
    """
    terms = search_terms(wanted)
    if not terms:
        return []
    some = " OR ".join(["m.search_key LIKE ?"] * len(terms))
    rows = reader.rows(f"{_LIKENESS} AND ({some})", [f"%{term}%" for term in terms])
    found = like(wanted, [_likeness(row) for row in rows])
    return [Pair(wanted.key, one.second, one.reasons, one.weight) for one in found[:most]]


@command("members.distinct")
def say_distinct(tx: Tx, first: PartyRef, second: PartyRef, noted_on: date) -> None:
    """Notes that two records are not the same: they are not proposed again."""
    uids = sorted(party(tx, ref).uid for ref in (first, second))
    if uids[0] == uids[1]:
        raise Refused("merge.same")
    if not tx.value("SELECT 1 FROM distinct_pair WHERE first_uid = ? AND second_uid = ?", uids):
        tx.insert(
            "distinct_pair", uid=tx.new_uid(), first_uid=uids[0], second_uid=uids[1], noted_on=noted_on.isoformat()
        )


def resolve_record(reader: Reader, text: str) -> PartyRef:
    """A record to be joined or told apart: a member as typed, else anybody of the directory.

    Raises ``Refused`` as ``resolve_member`` and ``resolve_party`` do.
    """
    try:
        return party_of_member(reader, resolve_member(reader, text))
    except Refused as fault:
        if fault.code != "member.unknown":
            raise
    return resolve_party(reader, text)
