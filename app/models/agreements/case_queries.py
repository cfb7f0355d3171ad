"""Questions to the files that go through steps: lists, the board, one file whole, answers of institutions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from app.models.agreements.case_kinds import CaseKind, case_kind, case_kinds
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.case_standing import STANDING
from app.models.agreements.cases import kind_of
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.places import region_name
from app.models.base.values.text import fold
from app.models.members.queries import like_terms

_BUSINESS: Final = "coalesce(p.full_name, nullif(o.trade_name, ''), o.legal_name, c.name)"
_FROM: Final = (
    "FROM case_file c LEFT JOIN person p ON p.id = c.person_id LEFT JOIN organization o ON o.id = c.organization_id"
)


@dataclass(frozen=True, slots=True)
class CaseWish:
    """Which files; empty values mean all. ``open`` leaves out those that ended."""

    text: str = ""
    kind: str = ""
    step: str = ""
    agreement_id: int | None = None
    responsible_id: int | None = None
    state: Literal["", "open", "ended"] = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A line of the list; days ISO text, ``business`` "" where it is about none."""

    id: int
    uid: str
    kind: str
    number: int
    title: str
    business: str
    step: str
    step_on: str
    opened_on: str
    closed_on: str | None
    adviser: str
    responsible: str
    agreement: str
    district: str

    @property
    def heading(self) -> str:
        """What it is called in a list: its title, else the business it is about."""
        return self.title or self.business

    @property
    def ref(self) -> str:
        """As it is named where words are typed: ``export_gap-3``."""
        return f"{self.kind}-{self.number}"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """What happened, with ``taken_back`` for what counts no more; amounts in minor units of ``currency``.

    ``expense``: number of the expense of the treasury that paid it, 0 for none.
    """

    id: int
    kind: str
    step: str
    on_date: str
    who: str
    team: str
    minutes: int | None
    platform: str
    quantity: int | None
    amount: int | None
    currency: str
    expense: int
    fund: str
    document: str
    note: str
    taken_back: bool


@dataclass(frozen=True, slots=True)
class CaseParty:
    """Who else stands in it; ``who`` is the name as the directory writes it."""

    id: int
    role: str
    who: str
    organization_id: int | None
    person_id: int | None
    quantity: int | None
    price: int | None
    amount: int | None
    on_date: str | None
    until_on: str | None
    act: str
    answer: str
    note: str


@dataclass(frozen=True, slots=True)
class Case:
    """One file whole."""

    line: CaseLine
    agreement_id: int | None
    area_id: int | None
    project_id: int | None
    parent_id: int | None
    team_id: int | None
    person_id: int | None
    organization_id: int | None
    responsible_id: int | None
    name: str
    document: str
    phone: str
    country: str
    region: str
    place: str
    channel: str
    declared_by: str
    outcome: str
    note: str
    fields: Mapping[str, str]
    parties: tuple[CaseParty, ...]
    events: tuple[CaseEvent, ...]
    below: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A step of the board: how many stand on it, and the ids that are shown, the longest waiting first."""

    step: str
    count: int
    ids: tuple[int, ...]


def case_ids(reader: Reader, wish: CaseWish = CaseWish(), limit: int = 0) -> list[int]:
    """Files that match, the open ones first, then by name; ``limit`` 0 for all.

    Words of the title, the business and its id are searched, accents and case aside; ``12`` is also the number.
    """
    where, params = _where(wish)
    rows = reader.rows(
        f"SELECT c.id {_source(wish)} WHERE {where} ORDER BY c.closed_on IS NOT NULL, c.sort_key, c.id "
        f"{'LIMIT :limit' if limit else ''}",
        {**params, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def case_lines(reader: Reader, ids: Sequence[int]) -> list[CaseLine]:
    """Those lines in the order of ``ids``."""
    marks = ", ".join("?" * len(ids))
    found = {
        row[0]: CaseLine(*row)
        for row in reader.rows(
            f"SELECT c.id, c.uid, c.kind, c.number, c.title, {_BUSINESS}, c.step, c.step_on, c.opened_on, c.closed_on, "
            "c.adviser, coalesce(r.legal_name, ''), coalesce(a.title, ''), c.district "
            f"{_FROM} LEFT JOIN organization r ON r.id = c.responsible_id "
            "LEFT JOIN agreement a ON a.id = c.agreement_id "
            f"WHERE c.id IN ({marks})",
            list(ids),
        )
    }
    return [found[one] for one in ids if one in found]


def board(reader: Reader, kind: CaseKind, wish: CaseWish = CaseWish(), most: int = 30) -> list[Column]:
    """The columns of a kind in their order, and at the end steps that the presets no longer know.

    A column shows at most ``most`` files, those first that have stood there longest.
    """
    where, params = _where(CaseWish(wish.text, kind.code, "", wish.agreement_id, wish.responsible_id, wish.state))
    source = _source(wish)
    if wish.text.strip():  # few match: one look at all of them is less than one for each step
        by_step: dict[str, list[int]] = {one.code: [] for one in kind.steps}
        for step, case_id in reader.rows(
            f"SELECT c.step, c.id {source} WHERE {where} ORDER BY c.step_on, c.id", params
        ):
            by_step.setdefault(step, []).append(case_id)
        return [Column(step, len(ids), tuple(ids[:most])) for step, ids in by_step.items()]
    counted = dict(reader.rows(f"SELECT c.step, count(*) {source} WHERE {where} GROUP BY c.step", params))
    steps = [one.code for one in kind.steps]
    columns = []
    for step in (*steps, *(one for one in counted if one not in steps)):
        asked = {**params, "on_step": step, "most": most}
        rows = reader.rows(
            f"SELECT c.id {source} WHERE {where} AND c.step = :on_step ORDER BY c.step_on, c.id LIMIT :most", asked
        )
        columns.append(Column(step, counted.get(step, 0), tuple(row[0] for row in rows)))
    return columns


def ended_count(reader: Reader, wish: CaseWish) -> int:
    """How many of those that match have ended."""
    where, params = _where(wish)
    return int(reader.value(f"SELECT count(*) {_source(wish)} WHERE {where} AND c.closed_on IS NOT NULL", params))


def case(reader: Reader, case_id: int) -> Case:
    """Raises ``Refused("case.unknown")``."""
    row = reader.row(
        "SELECT agreement_id, area_id, project_id, parent_id, team_id, person_id, organization_id, responsible_id, "
        "name, document, phone, country, region, place, channel, declared_by, outcome, note "
        "FROM case_file WHERE id = ?",
        (case_id,),
    )
    if row is None:
        raise Refused("case.unknown", field="case", text=str(case_id))
    below = [one[0] for one in reader.rows("SELECT id FROM case_file WHERE parent_id = ? ORDER BY id", (case_id,))]
    fields = dict(reader.rows("SELECT field, value FROM case_field WHERE case_id = ? ORDER BY id", (case_id,)))
    line = case_lines(reader, [case_id])[0]
    parties, events = tuple(parties_of(reader, case_id)), tuple(events_of(reader, case_id))
    found = Case(*(line, *row, fields, parties, events, tuple(case_lines(reader, below))))
    return replace(found, region=region_name(found.region, found.country))


def case_draft(reader: Reader, case_id: int) -> CaseDraft:
    """A file as it would be written anew, with the fields that its kind asks. Raises ``Refused("case.unknown")``."""
    found, asked = case(reader, case_id), {one.code for one in kind_of(reader, case_id).fields}
    line = found.line
    same = (
        *("agreement_id", "area_id", "project_id", "parent_id", "team_id", "person_id", "organization_id"),
        *("responsible_id", "name", "document", "phone", "country", "region", "place", "channel", "declared_by"),
        "note",
    )
    return CaseDraft(
        line.kind,
        date.fromisoformat(line.opened_on),
        line.title,
        district=line.district,
        adviser=line.adviser,
        fields={code: value for code, value in found.fields.items() if code in asked},
        **{name: getattr(found, name) for name in same},
    )


def parties_of(reader: Reader, case_id: int) -> list[CaseParty]:
    """In the order in which they were noted."""
    rows = reader.rows(
        "SELECT y.id, y.role, coalesce(nullif(o.trade_name, ''), o.legal_name, p.full_name, y.name), "
        "y.organization_id, y.person_id, y.quantity, y.price, y.amount, y.on_date, y.until_on, y.act, y.answer, y.note "
        "FROM case_party y LEFT JOIN organization o ON o.id = y.organization_id "
        "LEFT JOIN person p ON p.id = y.person_id WHERE y.case_id = ? ORDER BY y.position, y.id",
        (case_id,),
    )
    return [CaseParty(*row) for row in rows]


def events_of(reader: Reader, case_id: int) -> list[CaseEvent]:
    """By day, and those of one day as they were noted; what takes another back is not listed by itself."""
    rows = reader.rows(
        f"SELECT e.id, e.kind, e.step, e.on_date, coalesce(nullif(o.trade_name, ''), o.legal_name, p.full_name, ''), "
        f"coalesce(t.name, ''), e.minutes, e.platform, e.quantity, e.amount, e.currency, "
        f"coalesce((SELECT number FROM expense WHERE id = e.expense_id), 0), coalesce(f.name, ''), "
        f"e.document, e.note, "
        f"NOT ({STANDING}) FROM case_event e LEFT JOIN organization o ON o.id = e.organization_id "
        "LEFT JOIN person p ON p.id = e.person_id LEFT JOIN team t ON t.id = e.team_id "
        "LEFT JOIN fund f ON f.id = e.fund_id "
        "WHERE e.case_id = ? AND e.kind <> 'revoked' ORDER BY e.on_date, e.id",
        (case_id,),
    )
    return [CaseEvent(*(*row[:-1], bool(row[-1]))) for row in rows]


def resolve_case(reader: Reader, text: str) -> int:
    """``kind-number`` ("export_gap-3"), or the uid. Raises ``Refused("case.unknown")``."""
    kind, _, number = text.rpartition("-")
    found = None
    if number.isascii() and number.isdigit() and kind:
        code = case_kind(reader.value("SELECT country FROM office"), kind).code
        found = reader.value("SELECT id FROM case_file WHERE kind = ? AND number = ?", (code, int(number)))
    found = found or reader.value("SELECT id FROM case_file WHERE uid = ?", (text,))
    if found is None:
        raise Refused("case.unknown", field="case", text=text)
    return int(found)


def kinds_in_use(reader: Reader) -> dict[str, int]:
    """Kinds with at least one file and how many are open, in the order of the presets."""
    counted = dict(reader.rows("SELECT kind, sum(closed_on IS NULL) FROM case_file GROUP BY kind"))
    known = case_kinds(reader.value("SELECT country FROM office"))
    return {code: int(counted[code]) for code in (*known, *counted) if code in counted}


def agreements_used(reader: Reader) -> list[tuple[int, str]]:
    """Agreements under which there is a file, by name."""
    rows = reader.rows("SELECT id, title FROM agreement WHERE id IN (SELECT agreement_id FROM case_file)")
    return sorted(((row[0], row[1]) for row in rows), key=lambda one: fold(one[1]))


def responsible_used(reader: Reader) -> list[tuple[int, str]]:
    """Institutions that see to a file, by name."""
    rows = reader.rows("SELECT id, legal_name FROM organization WHERE id IN (SELECT responsible_id FROM case_file)")
    return sorted(((row[0], row[1]) for row in rows), key=lambda one: fold(one[1]))


def _source(wish: CaseWish) -> str:
    """Who it is about is looked up only where words are searched."""
    return _FROM if wish.text.strip() else "FROM case_file c"


def _where(wish: CaseWish) -> tuple[str, dict[str, SqlValue]]:
    parts = ["1"]
    params: dict[str, SqlValue] = {}
    for place, term in enumerate(like_terms(wish.text)):
        params[f"w{place}"] = term
        like = f"LIKE :w{place} ESCAPE '\\'"
        bare = term.strip("%")
        number = f" OR c.number = {bare}" if bare.isascii() and bare.isdigit() else ""
        parts.append(f"(c.search_key {like} OR p.search_key {like} OR o.search_key {like}{number})")
    for column, value in (
        ("kind", wish.kind or None),
        ("step", wish.step or None),
        ("agreement_id", wish.agreement_id),
        ("responsible_id", wish.responsible_id),
    ):
        if value is not None:
            parts.append(f"c.{column} = :{column}")
            params[column] = value
    if wish.state:
        parts.append(f"c.closed_on IS {'' if wish.state == 'open' else 'NOT '}NULL")
    return " AND ".join(parts), params
