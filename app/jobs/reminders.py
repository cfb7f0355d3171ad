"""Reminders as they are written: the letter or message of each step with every charge due today, one PDF of all.

Whose turn it is and for how much is ``models.dues.reminders``; the words are ``models.dues.reminder_texts``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from app.jobs.answers.aged import charge_text
from app.jobs.answers.question import money
from app.jobs.letters import letter_bytes, placed
from app.jobs.papers import expect_folder, save_paper
from app.jobs.register import rows_of
from app.models.base.errors import Refused
from app.models.base.values.dates import Period, format_date, format_iso
from app.models.dues.reminder_texts import StepText, preset_texts, step_text, text_problems
from app.models.dues.reminders import Channel, DueReminder, Notice, due_reminders, example_reminder, remind
from app.models.dues.rules import OpenCharge
from app.models.letters.queries import Letter, letter, signers
from app.models.letters.rules import LetterDraft
from app.models.members.queries import MemberRow
from app.office import Office
from app.reports.answer_texts import answer_texts


def step_name(office: Office, step: int) -> str:
    """How a step is called: ``Amable``."""
    return office.read(step_text, office.facts.country, step).name


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reminder ready to go: who, what is owed, the letter, and the same as a message to copy."""

    member: MemberRow
    due: DueReminder
    draft: LetterDraft
    message: str


def prepared(office: Office, member_ids: Sequence[int] | None = None, step: int | None = None) -> list[Prepared]:
    """The reminders of today: of all whose turn it is, of some of them, of one step."""
    found = [
        one
        for one in office.read(due_reminders, office.clock.today())
        if (member_ids is None or one.member_id in member_ids) and step in (None, one.step)
    ]
    rows = rows_of(office, [one.member_id for one in found])
    country = office.facts.country
    texts = {one: office.read(step_text, country, one) for one in {due.step for due in found}}
    return [_ready(office, row, one, texts[one.step]) for row, one in zip(rows, found, strict=True)]


def example(office: Office, step: int, text: StepText) -> Prepared:
    """A text as somebody real would get it, before it is kept.

    Raises what ``set_step_text`` would raise, and ``Refused("reminder.no_example")``.
    """
    found = text_problems(step, text)
    if found:
        raise Refused.because(found)
    due = office.read(example_reminder, office.clock.today(), step)
    return _ready(office, rows_of(office, [due.member_id])[0], due, text)


def _ready(office: Office, row: MemberRow, due: DueReminder, text: StepText) -> Prepared:
    today = office.clock.today()
    values = {
        "nombre": _plain(row.name),
        "numero": row.number or "—",
        "fecha": format_date(today),
        "detalle": "\n".join(_lines(office, due.charges)),
        "total": money(office, due.amount),
        "ultimo": format_iso(due.last_on),
        "oficina": _plain(office.facts.name),
    }
    signer = next(iter(office.read(signers, today).items()), ("", ""))
    address = ", ".join(part for part in (row.address, row.locality, row.district) if part)
    draft = LetterDraft(
        *("letter", today, row.name, text.subject.format(**values), text.body.format(**values)),
        to_address=address,
        member_id=row.id,
        template=text.name,
        signed_by=signer[0],
        signed_office=signer[1],
    )
    return Prepared(row, due, placed(office, draft), text.whatsapp.format(**values))


def _plain(text: str) -> str:
    """Braces would be taken for a field of the letter."""
    return text.replace("{", "(").replace("}", ")")


def _lines(office: Office, charges: Sequence[OpenCharge]) -> list[str]:
    """Every charge with its rest; months in a row of one tariff and amount stand in one line with their product."""
    patterns, lines = preset_texts(office.facts.country)["lines"], []
    for _, run in groupby(charges, key=lambda one: (one.plan, one.amount, len(one.period) == 7 and not one.paid)):
        together = list(run)
        many = len(together) > 2 and len(together[0].period) == 7 and not together[0].paid
        if many and _in_a_row(together):
            first, last = (Period.parse(one.period).words() for one in (together[0], together[-1]))
            lines.append(
                patterns["line_many"].format(
                    cargo=_plain(together[0].plan),
                    desde=first,
                    hasta=last,
                    cuantas=len(together),
                    monto=money(office, together[0].amount),
                    saldo=money(office, sum(one.balance for one in together)),
                )
            )
        else:
            lines += [_line(office, patterns, one) for one in together]
    return lines


def _in_a_row(charges: Sequence[OpenCharge]) -> bool:
    months = [Period.parse(one.period) for one in charges]
    return all(a.next() == b for a, b in pairwise(months))


def _line(office: Office, patterns: dict[str, str], one: OpenCharge) -> str:
    texts = answer_texts(office.facts.country)
    return patterns["line_part" if one.paid else "line"].format(
        cargo=_plain(charge_text(texts, one.plan, one.period, one.months)),
        vence=format_date(one.due_on),
        saldo=money(office, one.balance),
        monto=money(office, one.amount),
        pagado=money(office, one.paid),
    )


def preview_reminders(office: Office, ready: Sequence[Prepared]) -> bytes:
    """All letters in one PDF as they would look, without numbers. Raises ``Refused("reminder.nobody")``."""
    if not ready:
        raise Refused("reminder.nobody")
    return letter_bytes(office, *(Letter.of_draft(one.draft) for one in ready))


def send_reminders(office: Office, ready: Sequence[Prepared], channel: Channel) -> list[Letter]:
    """Notes them; on paper each gets its number in the correspondence book: all of them or none.

    Raises ``Refused``: "reminder.nobody", and what ``remind`` raises when somebody paid meanwhile.
    """
    if not ready:
        raise Refused("reminder.nobody")
    notices = [
        Notice(one.member.id, one.due.step, one.due.amount, channel, one.draft if channel == "paper" else None)
        for one in ready
    ]
    return [office.read(letter, made) for made in office.run(remind, notices).value if made is not None]


def send_on_paper(office: Office, ready: Sequence[Prepared], out: Path) -> list[Letter]:
    """Numbers the letters and writes them as one PDF. A folder that is not there is said before a number is given."""
    expect_folder(out)
    made = send_reminders(office, ready, "paper")
    save_paper(out, letter_bytes(office, *made))
    return made
