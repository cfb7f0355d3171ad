"""Commercial districts: the places a programme reaches, the shops of a district, the regional list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.models.agreements.rules import MOST_TEXT, too_long
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.places import region_name, region_of
from app.models.base.values.text import clean, fold

Tenure = Literal["", "owner", "tenant"]
DISTRICT_PLAN = "district_plan"


@dataclass(frozen=True, slots=True)
class TerritoryDraft:
    """A place of a programme; ``quantity`` ``None``: nobody said how many, which is neither none nor one."""

    district: str
    region: str = ""
    line: str = ""
    quantity: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PremisesDraft:
    """A shop of a district; who keeps it is of the directory, or a name alone."""

    agreement_id: int
    name: str
    organization_id: int | None = None
    person_id: int | None = None
    street: str = ""
    street_number: str = ""
    trade: str = ""
    hours: str = ""
    tenure: Tenure = ""
    phone: str = ""
    from_on: date | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Premises:
    """A shop as the sheet of the district lists it; days ISO text."""

    id: int
    uid: str
    name: str
    street: str
    street_number: str
    trade: str
    hours: str
    tenure: str
    phone: str
    from_on: str | None
    until_on: str | None
    person_id: int | None
    organization_id: int | None


@dataclass(frozen=True, slots=True)
class RegionalRow:
    """A place on the regional list: what was said (``said``, ``None`` for "sin dato") and the plans noted there."""

    region: str
    district: str
    line: str
    said: int | None
    noted: int
    plans: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class LineTotal:
    """A line of a programme: its places, and how many districts there are; ``None`` where no place has a figure."""

    line: str
    places: int
    districts: int | None


@command("districts.territories")
def save_territories(tx: Tx, agreement_id: int, places: Sequence[TerritoryDraft]) -> None:
    """Writes every place of a programme in this order. Raises ``Refused`` at ``district 3`` … by the place from 1."""
    if not tx.value("SELECT 1 FROM agreement WHERE id = ?", (agreement_id,)):
        raise Refused("promise.no_agreement", field="agreement_id")
    problems, seen = [], set[tuple[str, str]]()
    for place, one in enumerate(places, 1):
        mark = (fold(one.district), fold(one.line))
        if not clean(one.district) and not clean(one.region):
            problems.append(Problem(f"district {place}", "district.place_missing", {"line": place}))
        elif mark in seen:
            problems.append(Problem(f"district {place}", "district.place_twice", {"name": clean(one.district)}))
        seen.add(mark)
        if one.quantity is not None and not 0 <= one.quantity <= 10_000:
            problems.append(Problem(f"quantity {place}", "district.quantity_range"))
    if problems:
        raise Refused.because(problems)
    country = tx.value("SELECT country FROM office")
    tx.execute("DELETE FROM agreement_territory WHERE agreement_id = ?", (agreement_id,))
    for place, one in enumerate(places, 1):
        tx.insert(
            "agreement_territory",
            uid=tx.new_uid(),
            agreement_id=agreement_id,
            position=place,
            region=region_name(one.region, country) or region_of(clean(one.district), country),
            district=clean(one.district),
            line=clean(one.line),
            quantity=one.quantity,
            note=clean(one.note),
        )


@command("districts.premises")
def save_premises(tx: Tx, draft: PremisesDraft, premises_id: int | None = None) -> int:
    """Notes a shop of a district, or writes ``premises_id`` anew; returns it. Raises ``Refused``."""
    if not tx.value("SELECT 1 FROM agreement WHERE id = ?", (draft.agreement_id,)):
        raise Refused("promise.no_agreement", field="agreement_id")
    if not clean(draft.name):
        raise Refused("district.shop_nameless", field="name")
    if problems := too_long(draft, ("name", "street", "trade", "hours"), MOST_TEXT):
        raise Refused.because(problems)
    if draft.person_id is not None and draft.organization_id is not None:
        raise Refused("case.one_business", field="name")
    if draft.from_on and draft.until_on and draft.until_on < draft.from_on:
        raise Refused("team.ends_early", field="until_on", day=format_date(draft.from_on))
    columns: dict[str, SqlValue] = {
        "agreement_id": draft.agreement_id,
        "organization_id": draft.organization_id,
        "person_id": draft.person_id,
        "name": clean(draft.name),
        "street": clean(draft.street),
        "street_number": clean(draft.street_number),
        "trade": clean(draft.trade),
        "hours": clean(draft.hours),
        "tenure": draft.tenure,
        "phone": clean(draft.phone),
        "from_on": draft.from_on.isoformat() if draft.from_on else None,
        "until_on": draft.until_on.isoformat() if draft.until_on else None,
    }
    if premises_id is None:
        return tx.insert("premises", uid=tx.new_uid(), **columns)
    tx.update("premises", premises_id, **columns)
    return premises_id


@command("districts.premises_out")
def remove_premises(tx: Tx, premises_id: int) -> None:
    """Takes out a shop that was written by mistake; one that closed is written with its last day instead."""
    if not tx.execute("DELETE FROM premises WHERE id = ?", (premises_id,)):
        raise Refused("district.shop_unknown", field="name")


def premises_of(reader: Reader, agreement_id: int, day: date | None = None) -> list[Premises]:
    """The shops by street and number, those of a day or with ``None`` all there ever were."""
    on = None if day is None else day.isoformat()
    rows = reader.rows(
        "SELECT id, uid, name, street, street_number, trade, hours, tenure, phone, from_on, until_on, person_id, "
        "organization_id FROM premises WHERE agreement_id = :agreement AND (:day IS NULL OR "
        "((from_on IS NULL OR from_on <= :day) AND (until_on IS NULL OR until_on >= :day))) "
        "ORDER BY street, CAST(street_number AS INTEGER), street_number, id",
        {"agreement": agreement_id, "day": on},
    )
    return [Premises(*row) for row in rows]


def premises_draft(reader: Reader, premises_id: int) -> PremisesDraft:
    """A shop as it would be written anew. Raises ``Refused("district.shop_unknown")``."""
    row = reader.row(
        "SELECT agreement_id, name, organization_id, person_id, street, street_number, trade, hours, tenure, phone, "
        "from_on, until_on FROM premises WHERE id = ?",
        (premises_id,),
    )
    if row is None:
        raise Refused("district.shop_unknown", field="name")
    days = (date.fromisoformat(one) if one else None for one in row[10:])
    return PremisesDraft(*row[:10], *days)


def territories_of(reader: Reader, agreement_id: int) -> list[TerritoryDraft]:
    """The places of a programme in their order, as they would be written anew."""
    rows = reader.rows(
        "SELECT district, region, line, quantity, note FROM agreement_territory WHERE agreement_id = ? "
        "ORDER BY position, id",
        (agreement_id,),
    )
    return [TerritoryDraft(*row) for row in rows]


def regional_list(reader: Reader, programme_id: int, district: str = "", line: str = "") -> list[RegionalRow]:
    """Every place of a programme in its order, with the district plans noted under it there.

    A plan belongs to a place by the name of its commune; plans elsewhere are listed after the places.
    """
    plans: dict[str, list[str]] = {}
    names: dict[str, tuple[str, str]] = {}
    for title, region, commune in reader.rows(
        "SELECT title, region, district FROM agreement WHERE parent_id = ? AND kind = ? ORDER BY sort_key, id",
        (programme_id, DISTRICT_PLAN),
    ):
        plans.setdefault(fold(commune), []).append(title)
        names.setdefault(fold(commune), (region, commune))
    found = []
    for region, commune, of_line, quantity, note in reader.rows(
        "SELECT region, district, line, quantity, note FROM agreement_territory WHERE agreement_id = ? "
        "ORDER BY position, id",
        (programme_id,),
    ):
        here = tuple(plans.pop(fold(commune), ()))
        found.append(RegionalRow(region, commune, of_line, quantity, len(here), here, note))
    for key, titles in plans.items():
        found.append(RegionalRow(*names[key], "", None, len(titles), tuple(titles), ""))
    return [
        one
        for one in found
        if (not district or fold(district) in fold(one.district)) and (not line or fold(line) == fold(one.line))
    ]


def line_totals(rows: Sequence[RegionalRow]) -> list[LineTotal]:
    """Places and districts of each line in the order of the list.

    Where plans are noted they count, else what was said; a line without either stays without a figure.
    """
    found: dict[str, LineTotal] = {}
    for one in rows:
        before = found.get(one.line, LineTotal(one.line, 0, None))
        here = one.noted or one.said
        districts = before.districts if here is None else (before.districts or 0) + here
        found[one.line] = LineTotal(one.line, before.places + 1, districts)
    return list(found.values())
