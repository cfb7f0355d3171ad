"""One row of the months sheet: which months are charged, what each payment settles, what is left to a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.exchange.dues_sheet.cells import Said
from app.exchange.dues_sheet.colours import colour_name
from app.exchange.dues_sheet.months import MonthsMapping, MonthsRow
from app.jobs.past_plan import CellKind, MonthCell, PastOptions, PastRow, People, RowKind
from app.jobs.past_tariffs import Tariffs
from app.messages import words
from app.models.base.errors import Problem
from app.models.base.values.dates import Period
from app.models.dues.past import PastCharge, PastPart, PastPayment, PastReceipt
from app.models.dues.past_queries import HeldCharge, MemberFacts
from app.models.dues.rules import Method, due_date
from app.models.members.matching import Match

_LITTLE: Final = 20  # times that a number goes into the fee before it is taken for no money


@dataclass(frozen=True, slots=True)
class MonthsContext:
    """What deciding a row needs of the office and of the whole sheet; amounts in minor units.

    ``receipts_seen`` fills up row after row: a number that two members have is a mistake in one of them.
    """

    options: PastOptions
    mapping: MonthsMapping
    people: People
    tariffs: Tariffs
    facts: Mapping[int, MemberFacts]
    openings: Mapping[int, str]
    origins: Mapping[str, tuple[int, int]]
    receipts_seen: dict[str, int]
    today: date
    money: Callable[[int], str]


@dataclass(slots=True)
class _Slot:
    """A month's charge while a row is worked out: one the office has (``held``) or a new one; what is still open."""

    period: Period
    amount: int
    left: int
    held: HeldCharge | None
    place: int = -1


@dataclass(slots=True)
class _Group:
    """One payment while it is worked out: the months it names, its money (``None`` = what they cost), its receipt."""

    periods: list[Period]
    amount: int | None
    day: date | None
    receipt: str
    method: Method | None


def months_row(context: MonthsContext, read: MonthsRow, match: Match) -> PastRow:
    """What a row brings. A row with any doubtful cell stays out whole, so that it can be mended and brought again."""
    problems = [*read.person.row.problems]
    if match.problem is not None:
        problems.append(match.problem)
    meant = [_meant(context, read, at) for at in range(len(read.cells))]
    # Twelve red cells are one question: the first of them asks it, the others show their mark.
    asked: dict[tuple[str, str], Problem] = {}
    for said in meant:
        if said.problem is not None:
            asked.setdefault(_asked(said.problem), said.problem)
    problems += asked.values()
    if problems or match.member is None:
        cells = tuple(
            MonthCell(column.period, "doubt" if said.problem else "none", text=said.text)
            for column, said in zip(context.mapping.months, meant, strict=True)
        )
        return PastRow(read.person, "problem", match.member, cells, (), (), tuple(problems), (), match.candidates)
    return _Row(context, read, match, meant).decided()


def _asked(problem: Problem) -> tuple[str, str]:
    told = problem.params.get("colour") or problem.params.get("mark") or problem.field
    return problem.code, str(told)


def _meant(context: MonthsContext, read: MonthsRow, at: int) -> Said:
    """The cell with what the person said about its mark or colour; a problem names its column."""
    said, column = read.cells[at], context.mapping.months[at]
    answers = context.options.answers
    place: dict[str, str | int] = {"column": column.header.text, "letter": column.header.letter}
    if said.problem is not None:
        return replace(said, problem=replace(said.problem, params={**said.problem.params, **place}))
    colour = colour_name(said.fill) if said.fill else ""
    by_colour = answers.get(f"#{said.fill}") or answers.get(colour) if colour else None
    by_mark = answers.get(said.mark) if said.mark else None
    if said.mark and by_mark is None and by_colour in (None, "ignore"):
        problem = Problem(str(column.period), "months.mark_unknown", {"mark": said.text[:24], **place})
        return replace(said, kind="problem", problem=problem)
    if by_mark == "ignore":
        said, by_mark = replace(said, kind="blank"), None
    answer = by_mark or (by_colour if said.kind in ("blank", "mark", "amount") else None)
    if said.kind == "blank" and colour and by_colour is None:
        problem = Problem(str(column.period), "months.colour_unknown", {"colour": words(f"colour.{colour}"), **place})
        return replace(said, kind="problem", problem=problem)
    if answer in (None, "ignore") or (answer == "paid" and said.kind == "amount"):
        return said
    return replace(said, kind=answer)  # type: ignore[arg-type]  # paid, owed, exempt


class _Row:
    """Works out one member's months in the order of time."""

    def __init__(self, context: MonthsContext, read: MonthsRow, match: Match, meant: list[Said]) -> None:
        assert match.member is not None
        self._context = context
        self._read = read
        self._member = match.member
        self._facts = context.facts[match.member.member_id]
        self._tariff = context.tariffs.of(match.member)
        by_time = sorted(zip(context.mapping.months, meant, strict=True), key=lambda pair: pair[0].period)
        self._said = {column.period: said for column, said in by_time}
        self._slots: dict[Period, _Slot] = {}
        self._charges: list[PastCharge] = []
        self._kinds: dict[Period, CellKind] = {}
        self._paid: dict[Period, int] = {}
        self._payments: list[PastPayment] = []
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []
        self._candidates = match.candidates
        if match.how == "part":
            self._warn("name", "people.by_part", name=match.member.name, number=match.member.number or "–")
        self._opened = context.openings.get(match.member.member_id, "")

    def decided(self) -> PastRow:
        groups = self._groups()
        for period, said in self._said.items():
            if said.kind in ("blank", "owed", "exempt"):
                self._without_money(period, said)
        spare: list[tuple[_Group, list[PastPart], int]] = []
        for group in groups:
            parts, left = self._settle(group)
            if parts or left:
                spare.append((group, parts, left))
        for group, parts, left in spare:
            self._write(group, self._overpaid(parts, left))
        self._compare_sums()
        kind: RowKind = "problem" if self._problems else "new" if self._charges or self._payments else "same"
        stays = kind == "problem"
        return PastRow(
            self._read.person, kind, self._member, self._cells(), () if stays else tuple(self._charges),
            () if stays else tuple(self._payments), tuple(self._problems), tuple(self._warnings), self._candidates,
        )  # fmt: skip

    # -- months without money -------------------------------------------------------------------

    def _without_money(self, period: Period, said: Said) -> None:
        held = self._held(period)
        if said.kind == "exempt":
            self._kinds[period] = "exempt"
        elif held is not None:
            self._kinds[period] = "same"
            self._slot(period)
        elif period.first_day() > self._context.today:
            self._kinds[period] = "later"
        elif said.kind == "blank" and (kind := self._not_asked(period)):
            self._kinds[period] = kind
        elif self._opened and period.first_day().isoformat() < self._opened:
            self._kinds[period] = "inside"
        else:
            self._kinds[period] = "owed"
            self._slot(period)

    def _not_asked(self, period: Period) -> CellKind | None:
        """Why an empty month is not charged; ``None`` when it is owed."""
        if self._facts.joined_on and period.last_day().isoformat() < self._facts.joined_on:
            return "before"
        if self._facts.ended_on and period.first_day().isoformat() > self._facts.ended_on:
            return "none"
        return None if self._facts.pays and self._context.options.blank == "owed" else "none"

    # -- payments -------------------------------------------------------------------------------

    def _groups(self) -> list[_Group]:
        """Cells with one receipt are one payment, so are the months of a merged cell; else each cell is one."""
        groups: list[_Group] = []
        by_receipt: dict[str, _Group] = {}
        last: _Group | None = None
        for period, said in self._said.items():
            if said.kind not in ("paid", "amount"):
                continue
            if said.follows and last is not None:
                last.periods.append(period)
                continue
            known = by_receipt.get(said.receipt) if said.receipt else None
            if known is not None:
                last = known
                known.periods.append(period)
                if known.amount is not None and said.amount is not None:
                    known.amount += said.amount
                known.day = said.day or known.day
                continue
            last = group = _Group([period], said.amount, said.day, said.receipt, said.method)
            groups.append(group)
            if said.receipt:
                by_receipt[said.receipt] = group
        return [group for group in groups if not self._already(group)]

    def _already(self, group: _Group) -> bool:
        """Whether this payment came in before, from this sheet or another one."""
        known = self._context.origins.get(self._origin(group))
        if known is None:
            line = self._read.line
            first = self._context.receipts_seen.setdefault(group.receipt, line) if group.receipt else line
            if first != line:
                self._object(group, "months.receipt_above", receipt=group.receipt, line=first)
            self._object_if_little(group)
            return False
        member, amount = known
        for period in group.periods:
            self._kinds[period] = "same"
        if member != self._member.member_id:
            other = self._context.people.by_id.get(member)
            name = other.name if other is not None else "?"
            self._object(group, "months.receipt_of_other", receipt=group.receipt, name=name)
        elif group.amount is not None and group.amount != amount:
            self._warn_at(group.periods[0], "months.differs", known=self._money(amount), said=self._money(group.amount))
        return True

    def _object_if_little(self, group: _Group) -> None:
        """A bare 1203 beside "R 1202" under a fee of 100.000 is a receipt and no money, unless the person says so."""
        amount, fee = group.amount or 0, self._fee(group.periods[0])
        bare = not group.receipt and group.day is None and self._context.options.numbers is None
        if bare and 0 < amount * _LITTLE < fee and amount % 100:
            self._object(group, "months.too_little", said=self._money(amount), fee=self._money(fee))

    def _origin(self, group: _Group) -> str:
        if group.receipt:
            return f"receipt:{self._context.options.series}:{int(group.receipt)}"
        return f"month:{self._tariff.wish.name}:{self._facts.uid}:{group.periods[0]}"

    def _settle(self, group: _Group) -> tuple[list[PastPart], int]:
        """The parts for the months the payment names, and what money is left over."""
        wanted = group.amount
        if wanted is not None and self._opened and len(group.periods) == 1:
            self._inside_opening(group.periods[0], wanted)
        left = wanted if wanted is not None else sum(self._slot(period).left for period in group.periods)
        parts = []
        for period in group.periods:
            slot = self._slot(period)
            part = min(left, slot.left)
            self._kinds[period] = "part" if part < slot.left else "paid" if part else "same"
            if part:
                parts.append(self._part(slot, part))
                left -= part
        if wanted is not None and not parts and all(self._slot(period).held for period in group.periods):
            return [], 0  # the office has these months as paid already: the same money is not received twice
        return parts, left

    def _inside_opening(self, period: Period, amount: int) -> None:
        """A part payment of a month whose rest is in the opening debt: only what was paid is charged."""
        fee = self._fee(period)
        if self._held(period) is None and amount < fee and period.first_day().isoformat() < self._opened:
            self._slot(period, amount)

    def _overpaid(self, parts: list[PastPart], left: int) -> list[PastPart]:
        """What was paid over the months named settles the oldest open month of the sheet, then those to come."""
        for period in sorted(self._slots):
            if left and self._slots[period].left:
                part = min(left, self._slots[period].left)
                parts.append(self._part(self._slots[period], part))
                self._kinds[period] = "paid" if not self._slots[period].left else "part"
                left -= part
        for period, said in self._said.items():
            if left and period not in self._slots and said.kind == "blank":
                slot = self._slot(period)
                part = min(left, slot.left)
                parts.append(self._part(slot, part))
                self._kinds[period] = "paid" if not slot.left else "part"
                left -= part
        if left:
            self._warn("", "months.credit", amount=self._money(left))
        return parts

    def _write(self, group: _Group, settled: list[PastPart]) -> None:
        options = self._context.options
        newest = max(group.periods)
        day = group.day or self._usual_day(newest)
        if day > self._context.today:
            self._object(group, "months.in_future", day=day.strftime("%d/%m/%Y"))
            return
        amount = group.amount if group.amount is not None else sum(part.amount for part in settled)
        receipt = PastReceipt(int(group.receipt), day) if group.receipt else None
        self._payments.append(
            PastPayment(
                self._member.member_id,
                day,
                amount,
                group.method or options.method,
                self._origin(group),
                tuple(settled),
                receipt,
                self._note(group),
            )
        )

    def _note(self, group: _Group) -> str:
        """What the cell said, as it stands: the only proof an old sheet gives."""
        return self._said[group.periods[0]].text[:60]

    def _usual_day(self, period: Period) -> date:
        said = self._context.options.paid_on
        if isinstance(said, date):
            return said
        return min(period.last_day() if said == "last_day" else period.first_day(), self._context.today)

    # -- charges --------------------------------------------------------------------------------

    def _held(self, period: Period) -> HeldCharge | None:
        return self._tariff.held.get((self._member.member_id, str(period)))

    def _fee(self, period: Period) -> int:
        return self._read.fee or self._tariff.fees[period]

    def _slot(self, period: Period, amount: int = 0) -> _Slot:
        """The month's charge: the office's own, or a new one at the month's fee."""
        if period in self._slots:
            return self._slots[period]
        held = self._held(period)
        if held is not None:
            slot = _Slot(period, held.amount, held.balance, held)
        else:
            fee = amount or self._fee(period)
            first = min(period.first_day(), self._context.today)
            due = due_date("monthly", str(period), self._tariff.due_day, first)
            charge = PastCharge(self._member.member_id, "dues", str(period), fee, first, due, self._tariff.plan_id)
            slot = _Slot(period, fee, fee, None, len(self._charges))
            self._charges.append(charge)
        self._slots[period] = slot
        return slot

    def _part(self, slot: _Slot, amount: int) -> PastPart:
        slot.left -= amount
        self._paid[slot.period] = self._paid.get(slot.period, 0) + amount
        return PastPart(amount, slot.place, slot.held.id if slot.held is not None else 0)

    # -- what is said of it ---------------------------------------------------------------------

    def _cells(self) -> tuple[MonthCell, ...]:
        cells = []
        for period, said in sorted(self._said.items()):
            slot = self._slots.get(period)
            charged = slot.amount if slot is not None and slot.held is None else 0
            kind = self._kinds.get(period, "none")
            cells.append(MonthCell(period, kind, charged, self._paid.get(period, 0), said.text, said.receipt))
        return tuple(cells)

    def _compare_sums(self) -> None:
        """The sheet's own total and debt, where they say something else than its months."""
        received = sum(payment.amount for payment in self._payments)
        if self._read.total is not None and received and self._read.total != received:
            self._warn("total", "months.total_differs", said=self._money(self._read.total), found=self._money(received))
        owed = sum(slot.left for slot in self._slots.values())
        if self._read.debt is not None and self._charges and not self._opened and self._read.debt != owed:
            self._warn("debt", "months.debt_differs", said=self._money(self._read.debt), found=self._money(owed))
        if self._opened and "inside" in self._kinds.values():
            self._warn("debt", "months.inside_opening")

    def _money(self, amount: int) -> str:
        return self._context.money(amount)

    def _warn(self, field: str, code: str, **params: str | int) -> None:
        self._warnings.append(Problem(field, code, params))

    def _warn_at(self, period: Period, code: str, **params: str | int) -> None:
        self._warnings.append(Problem(str(period), code, {"month": period.label(), **params}))

    def _object(self, group: _Group, code: str, **params: str | int) -> None:
        period = group.periods[0]
        header = next(column.header for column in self._context.mapping.months if column.period == period)
        self._problems.append(Problem(str(period), code, {**params, "column": header.text, "letter": header.letter}))
