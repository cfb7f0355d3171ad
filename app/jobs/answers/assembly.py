"""The list for the assembly: who owes too much to vote, how much would entitle them, who was entitled today."""

from __future__ import annotations

from app.jobs.answers.question import Answer, AnswerRow, Opens, Question, columns, summed
from app.jobs.register import rows_of
from app.jobs.rolls import rule_words
from app.models.base.values.dates import format_date
from app.models.dues.assembly import QueueLine, assembly_queue
from app.models.dues.instalments import kept_charges
from app.models.dues.rolls import RollRules, roll_rules
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def assembly_list(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Those still to put in order for an assembly on ``until``; a line opens the member."""
    found, rules = office.read(assembly_queue, asked.until), office.read(roll_rules)
    named = rows_of(office, [one.member_id for one in found])
    made = columns(
        texts, "number", "member", "vote", ("months_owed", "count"), ("overdue", "money"), ("to_vote", "money")
    )
    rows = tuple(
        AnswerRow(
            (
                *(row.number, row.name, _state(texts, one), one.months or None),
                *(one.overdue or None, one.needed or None),
            ),
            Opens("member", one.member_id),
        )
        for row, one in zip(named, found, strict=True)
    )
    waiting = sum(not one.entitled for one in found)
    return Answer(
        asked,
        texts.say("title.assembly", day=format_date(asked.until)),
        texts.say("assembly_sums", waiting=waiting, done=len(found) - waiting),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        _note(office, asked, texts, rules),
    )


def _note(office: Office, asked: Question, texts: AnswerTexts, rules: RollRules) -> str:
    """The rule as the roll prints it; where plans run that do not count it says so, for somebody will ask."""
    said = [rule_words(office.facts.country, rules, asked.until)]
    if rules.up_to_date and not rules.plans_count and office.read(kept_charges, asked.until):
        said.append(texts.say("note.assembly_plans"))
    return " ".join((*said, texts.say("note.assembly")))


def _state(texts: AnswerTexts, one: QueueLine) -> str:
    if one.entitled:
        return texts.say("vote.entitled")
    return ", ".join(texts.say(f"vote.{bar}") for bar in one.bars)
