"""The route sheet of a collector: by district and street, with room for the number of the paper and the amount."""

from __future__ import annotations

from app.jobs.answers.question import Answer, AnswerRow, Opens, Question, columns, summed
from app.models.base.values.dates import format_date
from app.models.dues.route import Visit, route
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def route_sheet(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Whom to visit on ``until``; ``kind`` of the question is a district, when only one is walked."""
    found = office.read(route, asked.until, asked.kind or "")
    made = columns(
        texts,
        *("place", "number", "member", "phone", ("owes", "money"), ("past_due", "money")),
        *(("pad_number", "blank"), ("pad_amount", "blank")),
    )
    rows = tuple(
        AnswerRow(
            (
                *(_place(one), one.member.number, one.member.name, one.member.phone, one.owed, one.overdue or None),
                *(None, None),
            ),
            Opens("member", one.member.id),
        )
        for one in found
    )
    day = format_date(asked.until)
    return Answer(
        asked,
        texts.say("title.route"),
        texts.say("of_route", day=day, place=asked.kind) if asked.kind else texts.say("of_day_only", day=day),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.route"),
    )


def _place(one: Visit) -> str:
    row = one.member
    return ", ".join(part for part in (row.district, row.locality, row.address) if part)
