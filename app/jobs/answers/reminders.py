"""Whose turn it is to be reminded: the step that comes next and what is owed today; a line opens the charges."""

from __future__ import annotations

from app.jobs.answers.question import Answer, AnswerRow, Opens, Question, columns, money, summed
from app.jobs.register import rows_of
from app.jobs.reminders import step_name
from app.models.base.values.dates import format_date
from app.models.dues.reminders import MOST_STEPS, due_reminders, reminder_rules
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def reminders_due(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Those whose reminder is due on ``until``."""
    found, rules = office.read(due_reminders, asked.until), office.read(reminder_rules)
    names = {step: step_name(office, step) for step in range(1, MOST_STEPS + 1)}
    rows = rows_of(office, [one.member_id for one in found])
    made = columns(texts, "number", "member", "step", ("oldest", "day"), ("owed_now", "money"), ("last_sent", "day"))
    lines = tuple(
        AnswerRow(
            (
                *(row.number, row.name, f"{one.step}. {names[one.step]}"),
                *(one.oldest.isoformat(), one.amount, one.last_on or None),
            ),
            Opens("member", one.member_id),
        )
        for row, one in zip(rows, found, strict=True)
    )
    days = ", ".join(f"{day} ({names[step]})" for step, day in enumerate(rules.after_days, 1))
    note = texts.say("note.reminders", days=days, gap=rules.gap_days)
    if rules.least:
        note += " " + texts.say("note.reminders_least", amount=money(office, rules.least))
    return Answer(
        asked,
        texts.say("title.reminders"),
        texts.say("of_day", day=format_date(asked.until), currency=office.facts.currency),
        made,
        lines,
        summed(made, lines, texts.say("total")),
        note,
    )
