"""Every question by its key, and the answer to one. What each counts is in the files beside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.jobs.answers.aged import aged_debt, aged_member
from app.jobs.answers.question import Answer, Ask, Question
from app.office import Office
from app.reports.answer_texts import answer_texts

ANSWERS: Final[Mapping[str, Ask]] = {
    "aged": aged_debt,
    "aged_member": aged_member,
}


def ask(office: Office, asked: Question) -> Answer:
    """The answer of today's books, texts as the country writes them. Raises ``Refused`` as each answer says."""
    return ANSWERS[asked.key](office, asked, answer_texts(office.facts.country))
