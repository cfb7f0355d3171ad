"""How large a business was on a day: workers, sales, and the class by the rule of its country with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean
from app.models.directory.business import day_problems, refuse_unknown_business, source_problems
from app.models.directory.rules import PartyKind
from app.models.directory.size_rules import LARGE, SECTORS, SizeResult, rule_set_on, size_class

CLASSES: Final = ("micro", "small", "medium", LARGE)
MOST_WORKERS: Final = 1_000_000
_MOST_SALES: Final = 10**17  # minor units; SQLite and a sum of many stay far from their limit
_EARLIEST_YEAR: Final = 1990
_IN_INDEX: Final = "sales_in_"


@dataclass(frozen=True, slots=True)
class SizeDraft:
    """What somebody notes of a size. ``sales`` in minor units of ``currency`` ("" is the office's), without VAT.

    ``sector`` is one of ``size_rules.SECTORS`` or ""; ``index_value`` what one unit of the rule's index was worth
    (Chile: the UF, in pesos); ``chosen`` the class a person settles on, "" leaves it to the rule.
    """

    kind: PartyKind
    party_id: int
    on_date: date
    workers: int | None = None
    sales: int | None = None
    currency: str = ""
    sales_year: int | None = None
    sector: str = ""
    index_value: Decimal | None = None
    chosen: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class BusinessSize:
    """A size as it was noted; ``on_date`` ISO text, ``size_class`` "" where it could not be told.

    ``basis`` is what was compared, ``key=value`` joined by "; " (see ``size_rules.SizeResult``), with ``missing``
    and ``choices`` where there were any.
    """

    id: int
    uid: str
    on_date: str
    workers: int | None
    sales: int | None
    currency: str
    sales_year: int | None
    sector: str
    rule_set: str
    size_class: str
    chosen_by_hand: bool
    basis: str
    source: str

    @property
    def facts(self) -> dict[str, str]:
        """The basis taken apart."""
        return dict(part.split("=", 1) for part in self.basis.split("; ") if "=" in part)

    @property
    def index(self) -> str:
        """The index in which the rule counts sales ("UF"); "" for none."""
        return next((name.removeprefix(_IN_INDEX) for name in self.facts if name.startswith(_IN_INDEX)), "")

    def draft(self, kind: PartyKind, party_id: int) -> SizeDraft:
        """As it was written, to be changed and judged anew."""
        return SizeDraft(
            *(kind, party_id, date.fromisoformat(self.on_date), self.workers, self.sales, self.currency),
            *(self.sales_year, self.sector, Decimal(self.facts[self.index]) if self.index else None),
            *(self.size_class if self.chosen_by_hand else "", self.source),
        )


_COLUMNS: Final = (
    "id, uid, on_date, workers, sales, currency, sales_year, sector, rule_set, size_class, chosen_by_hand, basis, "
    "source"
)

# -- writing --------------------------------------------------------------------------------------


@command("business.note_size")
def note_size(tx: Tx, draft: SizeDraft) -> int:
    """Notes the size of a business on a day with its class by the rule of that day; returns its id.

    Raises ``Refused``: "business.unknown", "business.future", "business.long_ago", "business.source_long",
    "size.nothing", "size.workers_odd", "size.sales_odd", "size.year_needed", "size.year_odd", "size.sector_unknown",
    "size.index_odd", "size.class_unknown", "size.choose_among", "size.why_other", "size.day_taken".
    """
    columns = _judged(tx, draft, 0)
    owner: dict[str, SqlValue] = {f"{kind}_id": None for kind in ("person", "organization")}
    owner[f"{draft.kind}_id"] = draft.party_id
    return tx.insert("business_size", uid=tx.new_uid(), **owner, **columns)


@command("business.correct_size")
def correct_size(tx: Tx, size_id: int, draft: SizeDraft) -> None:
    """Writes a size anew, its class judged again. Raises as ``note_size``, and "size.gone"."""
    kind, party_id = size_owner(tx, size_id)
    if (kind, party_id) != (draft.kind, draft.party_id):
        raise Refused("size.gone", field="number")
    tx.update("business_size", size_id, **_judged(tx, draft, size_id))


@command("business.remove_size")
def remove_size(tx: Tx, size_id: int) -> None:
    """Takes away what was noted by mistake. Raises ``Refused("size.gone")``."""
    size_owner(tx, size_id)
    tx.execute("DELETE FROM business_size WHERE id = ?", (size_id,))


def judge(draft: SizeDraft, country: str, currency: str) -> SizeResult:
    """What the rule in force on that day says; ``currency`` counts where the draft names none."""
    rule = rule_set_on(country, draft.on_date)
    index = str(rule.data["index"]) if rule is not None and rule.kind == "sales_in_index" else ""
    worth = {index: draft.index_value} if index and draft.index_value is not None else {}
    unit = draft.currency or currency
    return size_class(draft.workers, draft.sales, unit, draft.sector, draft.on_date, country, worth)


def _judged(tx: Tx, draft: SizeDraft, own_id: int) -> dict[str, SqlValue]:
    """The columns to write, after every objection."""
    refuse_unknown_business(tx, draft.kind, draft.party_id)
    problems = [*_odd(draft, tx.clock.today()), *source_problems(draft.source)]
    day = draft.on_date.isoformat()
    sql = f"SELECT 1 FROM business_size WHERE {draft.kind}_id = ? AND on_date = ? AND id <> ?"
    if not problems and tx.value(sql, (draft.party_id, day, own_id)) is not None:
        problems = [Problem("on_date", "size.day_taken", {"day": draft.on_date.strftime("%d/%m/%Y")})]
    if problems:
        raise Refused.because(problems)
    country, money = tx.row("SELECT country, currency FROM office") or ("", "")
    found = judge(draft, country, money)
    if problem := _choice_problem(draft, found):
        raise Refused.because([problem])
    size = judged(draft, country, money)
    columns = {name: getattr(size, name) for name in BusinessSize.__slots__ if name not in ("id", "uid")}
    return {**columns, "chosen_by_hand": int(size.chosen_by_hand)}


def judged(draft: SizeDraft, country: str, currency: str) -> BusinessSize:
    """The size as it would be noted, with its class and why; nothing is written or refused."""
    found = judge(draft, country, currency)
    return BusinessSize(
        *(0, "", draft.on_date.isoformat(), draft.workers, draft.sales),
        "" if draft.sales is None else draft.currency or currency,
        None if draft.sales is None else draft.sales_year,
        *(draft.sector, found.rule_set, draft.chosen or found.size_class),
        bool(draft.chosen) and draft.chosen != found.size_class,
        *(_basis(found), clean(draft.source)),
    )


def _basis(found: SizeResult) -> str:
    parts = [found.basis] if found.basis else []
    parts += [f"found={found.size_class}"] if found.size_class else []
    parts += [f"missing={','.join(found.missing)}"] if found.missing else []
    parts += [f"choices={','.join(found.choices)}"] if found.choices else []
    return "; ".join(parts)


def _odd(draft: SizeDraft, today: date) -> list[Problem]:
    problems = day_problems(draft.on_date, today)
    if draft.workers is None and draft.sales is None:
        problems.append(Problem("workers", "size.nothing"))
    if draft.workers is not None and not 0 <= draft.workers <= MOST_WORKERS:
        problems.append(Problem("workers", "size.workers_odd", {"most": MOST_WORKERS}))
    if draft.sales is not None:
        if not 0 <= draft.sales <= _MOST_SALES:
            problems.append(Problem("sales", "size.sales_odd"))
        if draft.sales_year is None:
            problems.append(Problem("sales_year", "size.year_needed"))
        elif not _EARLIEST_YEAR <= draft.sales_year <= draft.on_date.year:
            params = {"first": _EARLIEST_YEAR, "last": draft.on_date.year}
            problems.append(Problem("sales_year", "size.year_odd", params))
    if draft.sector not in ("", *SECTORS):
        problems.append(Problem("sector", "size.sector_unknown", {"text": draft.sector[:40]}))
    if draft.index_value is not None and not 0 < draft.index_value < 10**9:
        problems.append(Problem("index_value", "size.index_odd"))
    if draft.chosen not in ("", *CLASSES):
        problems.append(Problem("chosen", "size.class_unknown", {"text": draft.chosen[:40]}))
    return problems


def _choice_problem(draft: SizeDraft, found: SizeResult) -> Problem | None:
    """Where both criteria are known one of theirs is chosen; another class needs the paper that says so."""
    if draft.chosen in ("", found.size_class) or clean(draft.source):
        return None
    if len(found.choices) > 1 and not found.missing:
        return None if draft.chosen in found.choices else Problem("chosen", "size.choose_among")
    return Problem("source", "size.why_other")


# -- asking ---------------------------------------------------------------------------------------


def _size(
    row: tuple[int, str, str, int | None, int | None, str, int | None, str, str, str, int, str, str],
) -> BusinessSize:
    return BusinessSize(*row[:10], bool(row[10]), *row[11:])


def size_owner(reader: Reader, size_id: int) -> tuple[PartyKind, int]:
    """Whose business a noted size is of. Raises ``Refused("size.gone")``."""
    row = reader.row("SELECT person_id, organization_id FROM business_size WHERE id = ?", (size_id,))
    if row is None:
        raise Refused("size.gone", field="number")
    return ("organization", row[1]) if row[0] is None else ("person", row[0])


def sizes_of(reader: Reader, kind: PartyKind, party_id: int) -> list[BusinessSize]:
    """Every size noted of a business, the oldest first."""
    sql = f"SELECT {_COLUMNS} FROM business_size WHERE {kind}_id = ? ORDER BY on_date, id"
    return [_size(row) for row in reader.rows(sql, (party_id,))]


def sizes_on(reader: Reader, day: date) -> dict[tuple[PartyKind, int], BusinessSize]:
    """The last size noted until a day of every business."""
    found: dict[tuple[PartyKind, int], BusinessSize] = {}
    sql = f"SELECT person_id, organization_id, {_COLUMNS} FROM business_size WHERE on_date <= ? ORDER BY on_date, id"
    for row in reader.rows(sql, (day.isoformat(),)):
        key: tuple[PartyKind, int] = ("organization", row[1]) if row[0] is None else ("person", row[0])
        found[key] = _size(row[2:])
    return found
