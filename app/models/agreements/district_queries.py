"""The sheet of a commercial district: plan by year, safety by month, residents, surveys. Shops: ``districts``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.case_queries import CaseLine, CaseWish, case_draft, case_ids, case_lines
from app.models.agreements.cases import edit_case
from app.models.agreements.districts import DISTRICT_PLAN, Premises, premises_of
from app.models.agreements.rules import AgreementDraft
from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.places import region_name

IMPROVEMENT: Final = "improvement"
SAFETY: Final = "safety_item"
RESIDENT: Final = "resident_contact"
SURVEY: Final = "survey"
ITEMS: Final = (IMPROVEMENT, SAFETY, RESIDENT, SURVEY)
PLAN_YEARS: Final = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Item:
    """A file of a district with what its kind asks; ``fields`` by code."""

    line: CaseLine
    place: str
    note: str
    fields: dict[str, str]

    @property
    def year(self) -> int:
        """The year of the plan an improvement belongs to; 0 where nobody said."""
        said = self.fields.get("plan_year", "")
        return int(said) if said.isdigit() and int(said) in PLAN_YEARS else 0

    @property
    def cost(self) -> int:
        return int(self.fields.get("cost") or 0)


@dataclass(frozen=True, slots=True)
class MonthRow:
    """Safety items of a month (``2026-11``) by their type, and those that are solved by now."""

    month: str
    by_type: dict[str, int]
    solved: int

    @property
    def total(self) -> int:
        return sum(self.by_type.values())


@dataclass(frozen=True, slots=True)
class DistrictSheet:
    """All of a district; ``shops`` those of ``day``."""

    id: int
    uid: str
    day: date
    draft: AgreementDraft
    programme: str
    line: str
    shops: tuple[Premises, ...]
    improvements: tuple[Item, ...]
    safety: tuple[Item, ...]
    residents: tuple[Item, ...]
    surveys: tuple[Item, ...]

    def of_year(self, year: int) -> list[Item]:
        """The improvements of a year of the plan, 0 for those without one."""
        return [one for one in self.improvements if one.year == year]


@dataclass(frozen=True, slots=True)
class DistrictRow:
    """A district in the list."""

    id: int
    title: str
    region: str
    district: str
    programme: str
    shops: int
    open_items: int


@dataclass(frozen=True, slots=True)
class DistrictProgramme:
    """A programme that has districts or says where it works."""

    id: int
    title: str
    places: int
    plans: int


def district_programmes(reader: Reader) -> list[DistrictProgramme]:
    """Programmes with places or with plans of districts under them, by title; while none has any, every programme."""
    rows = reader.rows(
        "SELECT a.id, a.title, (SELECT count(*) FROM agreement_territory t WHERE t.agreement_id = a.id) AS places, "
        f"(SELECT count(*) FROM agreement c WHERE c.parent_id = a.id AND c.kind = '{DISTRICT_PLAN}') AS plans "
        f"FROM agreement a WHERE a.kind <> '{DISTRICT_PLAN}' AND (a.kind = 'programme' OR places + plans > 0) "
        "ORDER BY a.sort_key, a.id"
    )
    found = [DistrictProgramme(*row) for row in rows]
    return [one for one in found if one.places + one.plans] or found


def districts(reader: Reader, programme_id: int | None = None) -> list[DistrictRow]:
    """Plans of districts, by title; those of one programme, or all."""
    rows = reader.rows(
        "SELECT a.id, a.title, a.region, a.district, coalesce(u.title, ''), "
        "(SELECT count(*) FROM premises s WHERE s.agreement_id = a.id), "
        "(SELECT count(*) FROM case_file f WHERE f.agreement_id = a.id AND f.closed_on IS NULL) "
        f"FROM agreement a LEFT JOIN agreement u ON u.id = a.parent_id WHERE a.kind = '{DISTRICT_PLAN}' "
        "AND (:programme IS NULL OR a.parent_id = :programme) ORDER BY a.sort_key, a.id",
        {"programme": programme_id},
    )
    country = reader.value("SELECT country FROM office")
    return [DistrictRow(*(*row[:2], region_name(row[2], country), *row[3:])) for row in rows]


def district_of(reader: Reader, case_id: int) -> int:
    """The agreement of the district that a file belongs to."""
    return int(reader.value("SELECT agreement_id FROM case_file WHERE id = ?", (case_id,)))


def district_sheet(reader: Reader, agreement_id: int, day: date | None = None) -> DistrictSheet:
    """Raises ``Refused("district.unknown")`` for what is no plan of a district."""
    row = reader.row(
        "SELECT a.uid, coalesce(u.title, ''), coalesce((SELECT t.line FROM agreement_territory t WHERE "
        "t.agreement_id = a.parent_id AND t.district = a.district ORDER BY t.position LIMIT 1), '') "
        "FROM agreement a LEFT JOIN agreement u ON u.id = a.parent_id WHERE a.id = ? AND a.kind = ?",
        (agreement_id, DISTRICT_PLAN),
    )
    if row is None:
        raise Refused("district.unknown", field="district", text=str(agreement_id))
    on = day or reader.clock.today()
    found = {kind: tuple(items(reader, agreement_id, kind)) for kind in ITEMS}
    return DistrictSheet(
        agreement_id,
        row[0],
        on,
        agreement_draft(reader, agreement_id),
        row[1],
        row[2],
        tuple(premises_of(reader, agreement_id, on)),
        found[IMPROVEMENT],
        found[SAFETY],
        found[RESIDENT],
        found[SURVEY],
    )


def items(reader: Reader, agreement_id: int, kind: str) -> list[Item]:
    """Files of a kind of a district by the day they were opened, the last first."""
    lines = case_lines(reader, case_ids(reader, CaseWish(kind=kind, agreement_id=agreement_id)))
    fields: dict[int, dict[str, str]] = {}
    for case_id, code, value in reader.rows(
        "SELECT c.case_id, c.field, c.value FROM case_field c JOIN case_file f ON f.id = c.case_id "
        "WHERE f.agreement_id = ? AND f.kind = ?",
        (agreement_id, kind),
    ):
        fields.setdefault(case_id, {})[code] = value
    rows = reader.rows(
        "SELECT id, place, note FROM case_file WHERE agreement_id = ? AND kind = ?", (agreement_id, kind)
    )
    said = {case_id: (place, note) for case_id, place, note in rows}
    found = [Item(one, said[one.id][0], said[one.id][1], fields.get(one.id, {})) for one in lines]
    return sorted(found, key=lambda one: (one.line.opened_on, one.line.number), reverse=True)


def safety_months(found: tuple[Item, ...] | list[Item]) -> list[MonthRow]:
    """Safety items by the month they happened in, the first month first."""
    months: dict[str, dict[str, int]] = {}
    solved: dict[str, int] = {}
    for one in found:
        month, what = one.line.opened_on[:7], one.fields.get("type", "")
        kinds = months.setdefault(month, {})
        kinds[what] = kinds.get(what, 0) + 1
        solved[month] = solved.get(month, 0) + (one.line.step == "solved")
    return [MonthRow(month, months[month], solved[month]) for month in sorted(months)]


@command("districts.plan_year")
def move_to_year(tx: Tx, case_id: int, year: int) -> None:
    """Puts an improvement into a year of the plan, 0 for none. Raises ``Refused``."""
    if year not in (0, *PLAN_YEARS):
        raise Refused("district.year_range", field="plan_year")
    draft = case_draft(tx, case_id)
    if draft.kind != IMPROVEMENT:
        raise Refused("case.unknown", field="case", text=str(case_id))
    fields = {**draft.fields, "plan_year": str(year) if year else ""}
    edit_case(tx, case_id, replace(draft, fields=fields))
