"""Businesses that people on lists named: those of the directory linked, others kept as typed and linked later."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.models.agreements.promise_rules import AttendeeDraft
from app.models.agreements.rules import OWN_OFFICE
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.firm_name import firm_core, legal_form
from app.models.base.values.text import clean, fold
from app.models.directory.commands import add_party
from app.models.directory.own import own_organization
from app.models.directory.rules import PartyDraft

_NOBODY: Final = frozenset(
    ("ninguno", "ninguna", "no tiene", "n/a", "na", "no", "s/n", "sin empresa", "sin negocio", "x")
)
"""What people write in the cell of a business when they have none."""


_SPELLED_OUT: Final = frozenset(("cooperativa", "compania", "hermanos", "asociacion"))
"""Words of a key that a name may have shortened."""


@dataclass(frozen=True, slots=True)
class TypedFirm:
    """A business somebody typed that is not in the directory: how it is best written, and on how many lines and lists.

    ``known``: the organisation of the directory whose name is the same but for its legal form, with its name.
    """

    key: str
    name: str
    lines: int
    lists: int
    known_id: int | None = None
    known: str = ""


def said_firm(text: str) -> str:
    """The business as it is kept; "" for a dash, "no tiene" and the like."""
    name = clean(text)
    return name if any(sign.isalnum() for sign in name) and fold(name) not in _NOBODY else ""


def firm_key(name: str) -> str:
    """By what a business that is not in the directory is counted once, however it was typed."""
    return firm_core(name) or fold(name) if name else ""


def firm_columns(draft: AttendeeDraft) -> dict[str, SqlValue]:
    """What is written of the business: the organisation, or its name as typed."""
    name = said_firm(draft.business) if draft.organization_id is None else ""
    return {"organization_id": draft.organization_id, "business": name, "business_key": firm_key(name)}


class KnownFirms:
    """The organisations of the directory by legal and trade name, to find the one somebody typed.

    What their names are without legal form is asked only of those that share the longest word: it takes its time.
    """

    def __init__(self, reader: Reader) -> None:
        self._whole: dict[str, set[int]] = defaultdict(set)
        self._names: dict[int, str] = {}
        self._seen: dict[str, set[tuple[int, str]]] = {}
        for row_id, legal, trade in reader.rows(
            "SELECT id, legal_name, trade_name FROM organization WHERE erased_on IS NULL"
        ):
            self._names[row_id] = trade or legal
            for name in {legal, trade} - {""}:
                self._whole[fold(name)].add(row_id)

    def find(self, text: str) -> int | None:
        """The one and only of that name; one of the two may leave the legal form out, not say another."""
        name = said_firm(text)
        if not name:
            return None
        if whole := self._whole.get(fold(name)):
            return _only(whole)
        alike, form = self._alike(firm_key(name)), legal_form(name)
        same = {one for one, its in alike if its == form}
        return _only(same or {one for one, its in alike if not form or not its})

    def like(self, key: str) -> tuple[int | None, str]:
        """The only one of that key whatever its legal form, with its name, to be asked about."""
        found = _only({one for one, _ in self._alike(key)})
        return found, "" if found is None else self._names[found]

    def _alike(self, key: str) -> set[tuple[int, str]]:
        """Those of that key with their legal form."""
        if key not in self._seen:
            word = max((one for one in key.split() if one not in _SPELLED_OUT), key=len, default="")
            near = [(name, ids) for name, ids in self._whole.items() if word in name and firm_key(name) == key]
            self._seen[key] = {(one, legal_form(name)) for name, ids in near for one in ids}
        return self._seen[key]


def _only(found: Set[int]) -> int | None:
    return next(iter(found)) if len(found) == 1 else None


def typed_firms(reader: Reader, activity_id: int | None = None, project_id: int | None = None) -> list[TypedFirm]:
    """Businesses of those lists (of all without either) that wait to be linked, the most named first."""
    only, params = "business_key <> ''", list[SqlValue]()
    for column, value in (("activity_id", activity_id), ("project_id", project_id)):
        if value is not None:
            only, params = f"{only} AND {column} = ?", [*params, value]
    where = "coalesce('a' || activity_id, 'p' || project_id)"
    sql = f"SELECT business_key, business, {where} FROM participation WHERE {only} ORDER BY id"
    names: dict[str, Counter[str]] = {}
    lists: dict[str, set[str]] = {}
    for key, name, listed in reader.rows(sql, params):
        names.setdefault(key, Counter())[name] += 1
        lists.setdefault(key, set()).add(listed)
    known = KnownFirms(reader)
    found = [
        TypedFirm(key, max(said, key=partial(_nicer, said)), said.total(), len(lists[key]), *known.like(key))
        for key, said in names.items()
    ]
    return sorted(found, key=lambda one: (-one.lines, one.key))


def typed_firm_count(reader: Reader, activity_id: int) -> int:
    """How many businesses of a list wait to be linked."""
    sql = "SELECT count(DISTINCT business_key) FROM participation WHERE activity_id = ? AND business_key <> ''"
    return int(reader.value(sql, (activity_id,)))


@command("activities.link_business")
def link_firm(tx: Tx, name: str, organization_id: int | None = None) -> int:
    """Links everybody who typed that business, on whichever list, to the organisation.

    ``None`` adds it to the directory under ``name``, or takes the one of that name; ``OWN_OFFICE`` is the office.
    Returns how many lines. Raises ``Refused``: "attendee.firm_unknown", "party.unknown", and as ``add_party``.
    """
    key = firm_key(clean(name))
    rows = [row[0] for row in tx.rows("SELECT id FROM participation WHERE business_key = ? AND ? <> ''", (key, key))]
    if not rows:
        raise Refused("attendee.firm_unknown", field="business", text=name[:80])
    if organization_id is None:
        known = KnownFirms(tx).find(name)
        organization_id = known or add_party(tx, PartyDraft("organization", clean(name)))
    elif organization_id == OWN_OFFICE:
        organization_id = own_organization(tx)
    elif not tx.value("SELECT 1 FROM organization WHERE id = ? AND erased_on IS NULL", (organization_id,)):
        raise Refused("party.unknown", field="organization", text=str(organization_id))
    for row_id in rows:
        tx.update("participation", row_id, organization_id=organization_id, business="", business_key="")
    return len(rows)


def _nicer(said: Counter[str], name: str) -> tuple[bool, int, int]:
    """How a business is told: not all in capitals or small letters, as most wrote it, in full."""
    return not (name.isupper() or name.islower()), said[name], len(name)
