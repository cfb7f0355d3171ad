"""What the page of reports asks of the open office, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.jobs.answers.question import Answer, Question
from app.ui.runner import Progress


def ask_job(office: Any, asked: Question, *, progress: Progress) -> Answer:  # noqa: ARG001 - every job is told
    """The answer of today's books."""
    from app.jobs.answers.ask import ask  # noqa: PLC0415 - loaded by the first question

    return ask(office, asked)


def paper_job(office: Any, answer: Answer, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The answer in sight on paper."""
    from app.jobs.answers.out import answer_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return answer_bytes(office, answer)


def save_job(office: Any, asked: Question, out: Path, *, progress: Progress) -> int:  # noqa: ARG001
    """The answer as CSV or a workbook, by the name of the file."""
    from app.jobs.answers.out import save_answer  # noqa: PLC0415 - openpyxl is loaded by the first list

    return save_answer(office, asked, out)
