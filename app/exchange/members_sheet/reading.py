"""Rows of a member sheet as drafts.

Names, ids, phones, dates and debts read from cells, every doubt said with its column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, Literal

from app.exchange.members_sheet.closing import is_total
from app.exchange.members_sheet.columns import Mapping
from app.exchange.members_sheet.nothing import NO_DATE, NONE
from app.exchange.members_sheet.openings import OPENING, opening_columns, read_opening
from app.exchange.members_sheet.statuses import STATUS
from app.exchange.tabular import Cell, Header, Row, Table
from app.models.base.errors import Problem
from app.models.base.values.dates import excel_serial, parse_date
from app.models.base.values.name_order import told_name
from app.models.base.values.person_name import NameOrder, PersonName, display_name, full_name, take_asides
from app.models.base.values.phones import Phone, parse_phone, split_phones
from app.models.base.values.tax_id import TaxId, parse_tax_id
from app.models.base.values.text import clean, fold
from app.models.directory.rules import PartyDraft, looks_like_organization
from app.models.members.rules import Event, MemberDraft, Opening, draft_problems, draft_warnings

_EMAILS: Final = re.compile(r"\s*(?:;|,|:::|\s/)\s*")
_SLASHED: Final = re.compile(r"^(\d{1,2})/(\d{1,2})/")
_HOUR: Final = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]\.? ?m\.?)?Z?$", re.IGNORECASE)
_CELL_FAULTS: Final = ("import.cell_in_error", "import.cell_not_calculated")
_LESS_THAN_A_DAY: Final = ("date.day_missing", "date.year_missing")
_ID_FIELDS: Final[tuple[tuple[str, str | None], ...]] = (
    ("ruc", "ruc"),
    ("rut", "rut"),
    ("rfc", "rfc"),
    ("tax_id", None),
    ("ci", "ci"),
    ("curp", "curp"),
)


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """How cells are to be understood: country, currency, the file's decimal sign, today for two-digit years."""

    country: str
    currency: str
    decimal: Literal[",", "."] | None
    today: date
    date1904: bool = False
    organizations_only: bool = False


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A row read: its draft, what keeps it from being imported, and what should only be looked at."""

    row: Row
    draft: MemberDraft
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def read_drafts(
    table: Table, mapping: Mapping, rules: ReadingRules, *, every: bool = False, also: Collection[int] = ()
) -> Iterator[DraftRow]:
    """Every row that says anything, as a draft; totals at the end are passed over unless ``every`` one counts.

    A cell in error keeps its row out only in a column that is used: one of ``mapping``, or of ``also``.
    """
    reader = _RowReader(mapping, rules, table.headers, every=every, month_first=_month_first(table, mapping))
    used = {table.headers[index].letter for index in (*mapping.columns.values(), *also)}
    for row in table.rows():
        faults = tuple(p for p in row.problems if p.code not in _CELL_FAULTS or p.params["column"] in used)
        read = reader.read(row._replace(problems=faults) if row.problems else row)
        if read is not None:
            yield read


def _month_first(table: Table, mapping: Mapping) -> bool:
    """Whether the column of the dates is of a program from the United States: a thirteenth of … and never otherwise."""
    index = mapping.columns.get("joined_on")
    if index is None:
        return False
    cells = (row.cells[index] for row in table.rows())
    found = [(int(m[1]), int(m[2])) for cell in cells if isinstance(cell, str) and (m := _SLASHED.match(cell))]
    return any(second > 12 for _, second in found) and all(first <= 12 for first, _ in found)


class _RowReader:
    """Reads one row after another with the same mapping and rules."""

    def __init__(
        self,
        mapping: Mapping,
        rules: ReadingRules,
        headers: tuple[Header, ...],
        *,
        every: bool = False,
        month_first: bool = False,
    ) -> None:
        self._month_first = month_first
        self._columns = mapping.columns
        self._every = every
        self._rules = rules
        self._headers = headers
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []
        self._asides: list[str] = []
        self._row: Row = Row(0, 0, ())
        self._openings = opening_columns(mapping.columns, headers, rules.currency, rules.decimal)
        named = mapping.columns.get("name")
        self._order = _order_of(headers[named].original) if named is not None else "auto"
        self._id_columns = [(name, hint) for name, hint in _ID_FIELDS if name in mapping.columns]

    def read(self, row: Row) -> DraftRow | None:
        self._row = row
        self._problems = [*row.problems]
        self._warnings = []
        self._asides = []
        tax = self._tax()
        who = self._names(tax)
        if not self._every and is_total(who.name, self._text("number") or "", row):
            return None
        email, *emails = _EMAILS.split(self._said("email", str.lower) or "")
        phones = self._phones()
        joined_on, event, opening = self._date("joined_on"), self._event(), self._opening()
        notes = [self._text("notes"), who.notes, *emails, *(phone.raw for phone in (phones or ())[2:]), *self._asides]
        own = {name: text for name in ("married_name", "preferred_name", "treatment") if (text := self._text(name))}
        party = replace(
            who,
            trade_name=self._text("trade_name"),
            tax=tax,
            phones=phones and phones[:2],
            email=email or None,
            address=self._text("address"),
            locality=self._text("locality"),
            district=self._text("district"),
            region=self._text("region"),
            trade=self._text("trade"),
            notes="; ".join(filter(None, notes)) or None,
            **(own if who.kind == "person" else {}),  # type: ignore[arg-type]  # texts of a person
        )
        draft = MemberDraft(
            party,
            number=self._text("number") or "",
            category=self._text("category"),
            joined_on=joined_on,
            admission_act=self._text("admission_act"),
            event=event,
            opening=opening,
        )
        self._judge(draft)
        return DraftRow(row, draft, tuple(self._problems), tuple(self._warnings))

    def _judge(self, draft: MemberDraft) -> None:
        filled = [] if draft.party.name else [cell for cell in self._row.cells if cell is not None and cell != ""]
        if len(filled) == 1 and isinstance(filled[0], str) and len(self._row.cells) > 2:
            # "LUQUE" across the sheet: what follows is of Luque, and who that is nobody can tell from here.
            self._problems.append(Problem("name", "import.group_row", {"text": clean(filled[0])[:60]}))
            return
        if draft.party.name and not any(c.isalnum() for c in draft.party.name):
            self._problems.append(self._at(Problem("name", "member.nameless")))
        self._problems += [self._at(problem) for problem in draft_problems(draft)]
        self._warnings += [self._at(warning) for warning in draft_warnings(draft)]

    def _cell(self, name: str) -> Cell:
        index = self._columns.get(name)
        return None if index is None else self._row.cells[index]

    def _text(self, name: str, then: Callable[[str], str] | None = None) -> str | None:
        """The cell as cleaned text; ``None`` when the column is absent or blank, so that nothing is erased."""
        index = self._columns.get(name)
        if index is None:
            return None
        cell = self._row.cells[index]
        if cell is None or cell == "":
            return None
        text = clean(cell if isinstance(cell, str) else _shown(cell))
        if not text:
            return None
        return then(text) if then else text

    def _said(self, name: str, then: Callable[[str], str] | None = None) -> str | None:
        """The same, where words for "none" are no value."""
        text = self._text(name, then)
        return None if text is not None and NONE.fullmatch(fold(text)) else text

    def _set_aside(self, name: str, text: str) -> None:
        """What has no place of its own is kept in the notes, after the title of its column."""
        self._asides.append(f"{self._headers[self._columns[name]].text}: {text}")

    def _at(self, problem: Problem) -> Problem:
        """The same objection, with the column it was found in."""
        index = self._columns.get(problem.field)
        if index is None:
            return problem
        header = self._headers[index]
        return replace(problem, params={**problem.params, "column": header.text, "letter": header.letter})

    def _names(self, tax: TaxId | None) -> PartyDraft:
        """Who it is: an organisation, or a person in the parts that the cells tell; else the name as it stands."""
        surnames, given = self._text("surnames"), self._text("given_names")
        if second := self._text("surname2"):
            surnames = f"{surnames or ''} {second}".strip()
        if second := self._text("second_name"):
            given = f"{given or ''} {second}".strip()
        if surnames and given:
            told = told_name(f"{surnames}, {given}")
            whole = PartyDraft("person", full_name(surnames, given), surnames, given)
            return whole if told is None or told.note else _in_parts(told)
        # Other programs leave the parts blank and say the whole in a column of its own.
        name = self._text("name") or surnames or given or ""
        if not name and (business := self._text("trade_name")):
            return PartyDraft("organization", business)
        # "Rojas, Pedro (AFI S.A.)" is a person of that firm.
        outside = take_asides(name)[0]
        if self._rules.organizations_only or looks_like_organization(outside if "," in outside else name, tax):
            return PartyDraft("organization", name)
        told = told_name(name, self._order)
        return PartyDraft("person", name) if told is None else _in_parts(told)

    def _tax(self) -> TaxId | None:
        """The first id column that holds something; another number in a second column is said, because one is kept."""
        found: TaxId | None = None
        for name, hint in self._id_columns:
            text = self._text(name)
            if text is None or not any(c.isalnum() for c in text):
                continue
            dv = self._text("dv") if name in ("ruc", "rut", "tax_id") else None
            if dv and "-" not in text:
                text = f"{text}-{dv}"
            result = parse_tax_id(text, self._rules.country, hint)
            for problem in result.problems:
                self._note_id_problem(Problem(name, problem.code, problem.params))
            other = result.tax_id.value
            if found is None:
                found = result.tax_id
            elif other and other not in (found.value, found.value.split("-")[0]):
                params = {"text": text[:40], "kept": found.raw[:40]}
                self._warnings.append(self._at(Problem(name, "import.second_id", params)))
                self._set_aside(name, text)
        return found

    def _note_id_problem(self, problem: Problem) -> None:
        target = self._problems if problem.code == "id.scientific" else self._warnings
        target.append(self._at(problem))

    def _phones(self) -> tuple[Phone, ...] | None:
        # As it stands: a line break within the cell parts two numbers.
        held = [self._cell(name) for name in ("phone", "phone2")]
        cells = [cell if isinstance(cell, str) else _shown(cell) for cell in held if cell not in (None, "")]
        cells = [cell for cell in cells if clean(cell)]
        if not cells:
            return None
        phones = []
        for cell in cells:
            if not any(c.isdigit() for c in cell) and not NONE.fullmatch(fold(cell)):
                self._set_aside("phone" if "phone" in self._columns else "phone2", clean(cell))
            for raw in split_phones(cell):
                phone = parse_phone(raw, self._rules.country)
                if phone.e164 is None:
                    self._warnings.append(self._at(Problem("phone", "phone.odd", {"text": raw[:40]})))
                phones.append(phone)
        if len(phones) > 2:
            self._warnings.append(self._at(Problem("phone", "phone.too_many", {"count": len(phones)})))
        return tuple(phones)

    def _date(self, name: str) -> date | None:
        cell = self._cell(name)
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return self._serial(name, cell)
        text = self._text(name)
        if text is None or NO_DATE.fullmatch(text):
            return None
        text = _HOUR.sub("", text.lstrip("'"))
        if re.fullmatch(r"\d{5}", text):
            return self._serial(name, int(text))
        if self._month_first:
            text = _SLASHED.sub(r"\2/\1/", text)
        parsed = parse_date(text, today=self._rules.today)
        if isinstance(parsed, Problem):
            self._no_day(name, parsed)
            self._set_aside(name, text)
            return None
        if parsed > self._rules.today:
            self._warnings.append(self._at(Problem(name, "date.in_future", {"text": text})))
        return parsed

    def _serial(self, name: str, number: float) -> date | None:
        parsed = excel_serial(number, date1904=self._rules.date1904)
        if isinstance(parsed, Problem):
            self._no_day(name, parsed)
            self._set_aside(name, f"{number:.10g}")
            return None
        return parsed

    def _no_day(self, name: str, found: Problem) -> None:
        """No mistake but less than a day ("marzo 2019", "ago-18", 2017, "5/3"): the member goes in without it."""
        target = self._warnings if found.code in _LESS_THAN_A_DAY else self._problems
        target.append(self._at(replace(found, field=name)))

    def _event(self) -> Event | None:
        text = self._said("status")
        if text is None:
            return None
        event = STATUS.get(fold(text).strip(" ."))
        if event is None:
            self._warnings.append(self._at(Problem("status", "import.status_unknown", {"text": text[:40]})))
            self._set_aside("status", text)
        return event

    def _opening(self) -> Opening | None:
        debt, credit = ((self._cell(name), self._text(name)) for name in OPENING)
        found, problems = read_opening(self._openings, debt, credit)
        self._problems += [self._at(one) for one in problems]
        return found


def _in_parts(told: PersonName) -> PartyDraft:
    """What stood in parentheses goes to the notes; what the name does not say is not said."""
    return PartyDraft(
        "person",
        display_name(told),
        f"{told.surname1} {told.surname2}".strip(),
        told.given_names,
        notes=told.note or None,
        married_name=told.married_name or None,
        preferred_name=told.preferred_name or None,
        treatment=told.treatment or None,
    )


def _order_of(title: str) -> NameOrder:
    """What the title of the name column promises: "Apellidos y nombres", "Nombre y apellido"."""
    folded = fold(title)
    given, surname = folded.find("nombre"), folded.find("apellido")
    if given < 0 or surname < 0:
        return "auto"
    return "given_first" if given < surname else "surnames_first"


def _shown(cell: Cell) -> str:
    """A workbook's number or date as the office would have typed it."""
    if isinstance(cell, bool):
        return "sí" if cell else "no"
    if isinstance(cell, datetime):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
