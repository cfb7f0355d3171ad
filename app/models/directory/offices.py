"""Offices held (cargos): who holds which in which organisation, from when until when. Elections are not here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold

_LONGEST: Final = {"office": 120, "source": 200}


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """An office as somebody wrote it. Both days belong to it; ``None`` is "not known" and "still holds it".

    ``represents`` marks a legal representative, ``source`` is the paper that says so ("Acta 12/2026").
    """

    person_id: int
    organization_id: int
    office: str
    represents: bool = False
    from_date: date | None = None
    until_date: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Holding:
    """An office held, with the names of both; days ISO text."""

    id: int
    uid: str
    person_id: int
    person: str
    organization_id: int
    organization: str
    office: str
    represents: bool
    from_date: str | None
    until_date: str | None
    source: str

    def held_on(self, day: str) -> bool:
        """Whether it was held on a day (ISO text); one without a beginning counts as long held."""
        return (self.from_date or "") <= day and (self.until_date is None or day <= self.until_date)


# -- writing --------------------------------------------------------------------------------------


@command("offices.hold")
def hold_office(tx: Tx, draft: OfficeDraft) -> int:
    """Notes that a person holds an office in an organisation; returns its id.

    Raises ``Refused``: "holding.nameless", "holding.too_long", "holding.person_unknown",
    "holding.organization_unknown", "holding.until_before_from", "holding.overlaps", "holding.overlaps_open".
    """
    _refuse_odd(tx, draft, 0)
    return tx.insert("office_holding", uid=tx.new_uid(), **_columns(draft))


@command("offices.correct")
def correct_office(tx: Tx, holding_id: int, draft: OfficeDraft) -> None:
    """Writes an office anew as it should have been noted. Raises ``Refused`` as ``hold_office`` does."""
    holding(tx, holding_id)
    _refuse_odd(tx, draft, holding_id)
    tx.update("office_holding", holding_id, **_columns(draft))


@command("offices.end")
def end_office(tx: Tx, holding_id: int, until: date, source: str = "") -> None:
    """Notes the last day of an office, also before its term is over; ``source`` is added to the paper that began it.

    Raises ``Refused``: "holding.unknown", "holding.ended_already", "holding.until_before_from", "holding.too_long".
    """
    held = holding(tx, holding_id)
    if held.until_date is not None and held.until_date < tx.clock.today().isoformat():
        raise Refused("holding.ended_already", office=held.office, person=held.person, day=_day(held.until_date))
    papers = "; ".join(dict.fromkeys(part for part in (held.source, clean(source)) if part))
    problems = [*_day_problems(held.from_date, until.isoformat()), *_length_problems(source=papers)]
    if problems:
        raise Refused.because(problems)
    tx.update("office_holding", holding_id, until_date=until.isoformat(), source=papers)


@command("offices.remove")
def remove_office(tx: Tx, holding_id: int) -> None:
    """Takes away an office that was noted by mistake; one that was held is ended instead."""
    holding(tx, holding_id)
    tx.execute("DELETE FROM office_holding WHERE id = ?", (holding_id,))


def _refuse_odd(tx: Tx, draft: OfficeDraft, own_id: int) -> None:
    problems = []
    if not clean(draft.office):
        problems.append(Problem("office", "holding.nameless"))
    problems += _length_problems(office=clean(draft.office), source=clean(draft.source))
    for table, party in (("person", draft.person_id), ("organization", draft.organization_id)):
        if tx.value(f"SELECT 1 FROM {table} WHERE id = ? AND erased_on IS NULL", (party,)) is None:
            problems.append(Problem(table, f"holding.{table}_unknown"))
    problems += _day_problems(_iso(draft.from_date), _iso(draft.until_date))
    if not problems:
        problems = _overlaps(tx, draft, own_id)
    if problems:
        raise Refused.because(problems)


def _length_problems(**texts: str) -> list[Problem]:
    return [
        Problem(name, "holding.too_long", {"length": len(text), "most": _LONGEST[name]})
        for name, text in texts.items()
        if len(text) > _LONGEST[name]
    ]


def _day_problems(begins: str | None, ends: str | None) -> list[Problem]:
    """Both may lie ahead: who was elected takes an office up later, for a term that is known."""
    if begins is not None and ends is not None and ends < begins:
        return [Problem("until_date", "holding.until_before_from", {"day": _day(ends), "begins": _day(begins)})]
    return []


def _overlaps(tx: Tx, draft: OfficeDraft, own_id: int) -> list[Problem]:
    """The same office of the same person at the same time; who is elected again may begin on the last day."""
    begins, ends = _iso(draft.from_date) or "", _iso(draft.until_date) or "9999"
    for held in offices_of_person(tx, draft.person_id):
        if held.id == own_id or held.organization_id != draft.organization_id:
            continue
        if fold(held.office) != fold(draft.office):
            continue
        if begins < (held.until_date or "9999") and (held.from_date or "") < ends:
            params = {"person": held.person, "office": held.office, "organization": held.organization}
            code = "holding.overlaps_open" if held.until_date is None else "holding.overlaps"
            days = {"begins": _day(held.from_date), "ends": _day(held.until_date)}
            return [Problem("from_date", code, {**params, **days})]
    return []


def _columns(draft: OfficeDraft) -> dict[str, SqlValue]:
    return {
        "person_id": draft.person_id,
        "organization_id": draft.organization_id,
        "office": clean(draft.office),
        "represents": int(draft.represents),
        "from_date": _iso(draft.from_date),
        "until_date": _iso(draft.until_date),
        "source": clean(draft.source),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(iso: str | None) -> str:
    return date.fromisoformat(iso).strftime("%d/%m/%Y") if iso else "—"


# -- asking ---------------------------------------------------------------------------------------

_HOLDING: Final = (
    "SELECT h.id, h.uid, h.person_id, p.full_name, h.organization_id, o.legal_name, h.office, h.represents, "
    "h.from_date, h.until_date, h.source FROM office_holding h JOIN person p ON p.id = h.person_id "
    "JOIN organization o ON o.id = h.organization_id"
)
# What is held stands above what was; then the latest beginning.
_LATEST_FIRST: Final = "coalesce(h.until_date, '9999') DESC, coalesce(h.from_date, '') DESC, h.id"


def _holding(row: tuple[int, str, int, str, int, str, str, int, str | None, str | None, str]) -> Holding:
    return Holding(*row[:7], bool(row[7]), *row[8:])


def holding(reader: Reader, holding_id: int) -> Holding:
    """Raises ``Refused("holding.unknown")``."""
    row = reader.row(f"{_HOLDING} WHERE h.id = ?", (holding_id,))
    if row is None:
        raise Refused("holding.unknown", field="holding", text=str(holding_id))
    return _holding(row)


def offices_of_person(reader: Reader, person_id: int) -> list[Holding]:
    """Every office of a person, those still held first."""
    return [
        _holding(row) for row in reader.rows(f"{_HOLDING} WHERE h.person_id = ? ORDER BY {_LATEST_FIRST}", (person_id,))
    ]


def offices_of_organization(reader: Reader, organization_id: int) -> list[Holding]:
    """Every office in an organisation, those still held first."""
    sql = f"{_HOLDING} WHERE h.organization_id = ? ORDER BY {_LATEST_FIRST}"
    return [_holding(row) for row in reader.rows(sql, (organization_id,))]


def holders_on(reader: Reader, day: date, organization_id: int | None = None) -> list[Holding]:
    """Who held an office on a day, by organisation and office; in one organisation or in all."""
    sql = (
        f"{_HOLDING} WHERE coalesce(h.from_date, '') <= :day AND (h.until_date IS NULL OR :day <= h.until_date) "
        "AND (:organization IS NULL OR h.organization_id = :organization) "
        "ORDER BY o.sort_key, o.id, h.represents DESC, h.office, p.sort_key, h.id"
    )
    rows = reader.rows(sql, {"day": day.isoformat(), "organization": organization_id})
    return [_holding(row) for row in rows]


def offices_known(reader: Reader) -> list[str]:
    """The names of offices in use, the most frequent first: what the box proposes while somebody types."""
    return [
        row[0]
        for row in reader.rows("SELECT office FROM office_holding GROUP BY office ORDER BY count(*) DESC, office")
    ]
