"""Reminders of what is owed, in steps: whose turn it is, for how much exactly, and what went out.

Never to somebody who owes nothing that is due, whose data are blocked or erased, or who keeps to instalments agreed on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, Literal

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.settings import Setting
from app.models.base.values.money import MOST_AMOUNT
from app.models.dues.instalments import kept_charges
from app.models.dues.queries import NAMED, credit
from app.models.dues.rules import OpenCharge, after_credit
from app.models.dues.settled import EACH_SETTLED
from app.models.letters.commands import issue_letter
from app.models.letters.rules import LetterDraft
from app.models.privacy.kept_back import kept_back

Channel = Literal["paper", "whatsapp", "mail", "phone"]
MOST_STEPS: Final = 3
_MOST_DAYS: Final = 3_650


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """After how many days past due each step is written, and how many days lie at least between two of them.

    Who owes less than ``least`` (minor units) is not written to.
    """

    after_days: tuple[int, ...] = (30, 90, 180)
    gap_days: int = 20
    least: int = 0


_RULES: Final[Setting[dict[str, Any]]] = Setting("reminder.rules", {})


def reminder_rules(reader: Reader) -> ReminderRules:
    kept = settings.get(reader, _RULES)
    return ReminderRules(tuple(kept["after_days"]), kept["gap_days"], kept.get("least", 0)) if kept else ReminderRules()


@command("dues.reminder_rules", needs=Role.ADMIN)
def set_reminder_rules(tx: Tx, rules: ReminderRules) -> None:
    """One to three days, each later than the one before. Raises ``Refused("reminder.rules_odd" | "amount.*")``."""
    days = (0, *rules.after_days, _MOST_DAYS + 1)
    later = all(one < two for one, two in pairwise(days))
    if not 1 <= len(rules.after_days) <= MOST_STEPS or not later or not 0 < rules.gap_days <= 365:
        raise Refused("reminder.rules_odd", field="after_days")
    if not 0 <= rules.least <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if rules.least < 0 else "amount.too_large", field="least")
    settings.put(tx, _RULES, asdict(rules))


@dataclass(frozen=True, slots=True)
class DueReminder:
    """Whose turn it is: ``charges`` are past due, less what stands in favour; amounts in minor units."""

    member_id: int
    step: int
    charges: tuple[OpenCharge, ...]
    last_step: int
    last_on: str

    @property
    def amount(self) -> int:
        return sum(charge.balance for charge in self.charges)

    @property
    def oldest(self) -> date:
        return self.charges[0].due_on


def due_reminders(reader: Reader, day: date) -> list[DueReminder]:
    """Who gets a reminder on ``day``, in the order of the register; each with the step that comes next."""
    rules, sent = reminder_rules(reader), _sent(reader)
    found = []
    for member, open_ones in _owing(reader, day).items():
        if sum(one.balance for one in open_ones) < rules.least:
            continue
        step, last, last_on = next_step(rules, open_ones[0].due_on, sent.get(member, ()), day)
        if step:
            found.append(DueReminder(member, step, open_ones, last, last_on))
    return found


def example_reminder(reader: Reader, day: date, step: int) -> DueReminder:
    """Somebody real to whom that step could be written, to look at its words: whose turn it is, else who owes.

    Raises ``Refused("reminder.no_example")`` when nobody owes anything that is due.
    """
    turn = next((one for one in due_reminders(reader, day) if one.step == step), None)
    if turn is not None:
        return turn
    last_on = (day - timedelta(days=reminder_rules(reader).gap_days)).isoformat() if step > 1 else ""
    for member, charges in _owing(reader, day).items():
        return DueReminder(member, step, charges, step - 1, last_on)
    raise Refused("reminder.no_example", field="step")


def _owing(reader: Reader, day: date) -> dict[int, tuple[OpenCharge, ...]]:
    """Who may be written to with what is past due, less what stands in favour."""
    hidden, found = kept_back(reader), {}
    for member, charges in _overdue(reader, day).items():
        open_ones = () if member in hidden else tuple(after_credit(charges, max(0, credit(reader, member))))
        if open_ones:
            found[member] = open_ones
    return found


def next_step(rules: ReminderRules, oldest: date, sent: Sequence[tuple[int, str]], day: date) -> tuple[int, int, str]:
    """The step that comes now (0: none), the last one since the oldest debt fell due, and its day."""
    since = [(step, on) for step, on in sent if on >= oldest.isoformat()]
    last, last_on = max(since, key=lambda one: (one[1], one[0])) if since else (0, "")
    steps = len(rules.after_days)
    wanted = min(last + 1, steps)
    late = (day - oldest).days
    too_soon = bool(last_on) and (day - date.fromisoformat(last_on)).days < rules.gap_days
    ended = last >= steps  # after the last one the board decides, not a machine
    return (0 if too_soon or ended or late < rules.after_days[wanted - 1] else wanted), last, last_on


def _sent(reader: Reader) -> dict[int, list[tuple[int, str]]]:
    sent: dict[int, list[tuple[int, str]]] = {}
    for member, step, on in reader.rows("SELECT member_id, step, sent_on FROM reminder ORDER BY id"):
        sent.setdefault(member, []).append((step, on))
    return sent


def _overdue(reader: Reader, day: date) -> Mapping[int, list[OpenCharge]]:
    """What members of today have past due, charge by charge, oldest first; what a kept agreement spreads is left out.

    Who left is asked by nobody but the board: a reminder to the family of who died must not happen.
    """
    kept = {charge for charges in kept_charges(reader, day).values() for charge in charges}
    rows = reader.rows(
        f"SELECT h.member_id, h.id, h.kind, {NAMED}, h.period, h.months, h.amount, coalesce(s.amount, 0) AS paid, "
        "h.due_on "
        f"FROM charge h LEFT JOIN {EACH_SETTLED} s ON s.charge_id = h.id LEFT JOIN dues_plan p ON p.id = h.plan_id "
        "JOIN member m ON m.id = h.member_id WHERE h.due_on < ? AND h.amount > paid AND m.status <> 'ended' "
        "ORDER BY m.sort_key, m.id, h.due_on, h.period, h.id",
        (day.isoformat(),),
    )
    found: dict[int, list[OpenCharge]] = {}
    for member, identity, kind, name, period, months, amount, paid, due in rows:
        if identity not in kept:
            one = OpenCharge(identity, kind, name, period, months, amount, paid, date.fromisoformat(due))
            found.setdefault(member, []).append(one)
    return found


@dataclass(frozen=True, slots=True)
class Notice:
    """A reminder as it was looked at: for whom, which step, how much; ``draft`` is its letter when it is one."""

    member_id: int
    step: int
    amount: int
    channel: Channel
    draft: LetterDraft | None = None
    values: Mapping[str, str] = field(default_factory=dict)


@command("dues.remind")
def remind(tx: Tx, notices: Sequence[Notice]) -> list[int | None]:
    """Notes the reminders of today, letters in the correspondence book with their numbers; all of them or none.

    Returns the ids of the letters. Raises ``Refused("reminder.changed")`` when one of them owes something else by now,
    or nothing, or has had it: what is written must be what is owed.
    """
    today = tx.clock.today()
    due = {one.member_id: one for one in due_reminders(tx, today)}
    currency = tx.value("SELECT currency FROM office")
    made: list[int | None] = []
    for one in notices:
        now = due.pop(one.member_id, None)
        if now is None or (now.step, now.amount) != (one.step, one.amount):
            raise Refused("reminder.changed", field="member", number=_number(tx, one.member_id))
        letter = None if one.draft is None else issue_letter(tx, one.draft, one.values)
        tx.insert(
            "reminder",
            uid=tx.new_uid(),
            member_id=one.member_id,
            step=one.step,
            sent_on=today.isoformat(),
            amount=one.amount,
            currency=currency,
            channel=one.channel,
            letter_id=letter,
            note="",
        )
        made.append(letter)
    return made


def _number(reader: Reader, member_id: int) -> str:
    return str(reader.value("SELECT number FROM member WHERE id = ?", (member_id,)) or member_id)


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder that went out; ``amount`` in minor units, ``sent_on`` ISO text."""

    id: int
    member_id: int
    step: int
    sent_on: str
    amount: int
    channel: Channel
    letter_id: int | None


def reminders_sent(reader: Reader, member_id: int | None = None) -> list[Reminded]:
    """What went out, newest first: to one member, or to all."""
    rows = reader.rows(
        "SELECT id, member_id, step, sent_on, amount, channel, letter_id FROM reminder "
        "WHERE :member IS NULL OR member_id = :member ORDER BY sent_on DESC, id DESC",
        {"member": member_id},
    )
    return [Reminded(*row) for row in rows]
