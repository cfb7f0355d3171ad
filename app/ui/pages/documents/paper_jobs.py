"""What the pages of Documents ask of the jobs, each loaded when it is first wanted: papers bring ReportLab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.base.errors import Problem, Refused
from app.models.letters.queries import Letter, Template, letter
from app.models.letters.rules import NUMBER, LetterDraft, holes
from app.ui.runner import Progress


@dataclass(frozen=True, slots=True)
class Looked:
    """A letter that is being written: its paper, and what still stands in the way."""

    pdf: bytes
    problems: tuple[Problem, ...]


def letter_pdf(office: Any, letter_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """A line of the book on paper; of what came in, its scan where there is one."""
    from app.jobs.letters import letter_bytes, scan_bytes  # noqa: PLC0415

    one = office.read(letter, letter_id)
    return scan_bytes(office, one) or letter_bytes(office, one)


def look_job(office: Any, draft: LetterDraft, member_ids: Sequence[int], *, progress: Progress) -> Looked:  # noqa: ARG001
    """The letter as it stands; to several, the paper of the first of them and the objections of all."""
    from app.jobs.letters import field_values, preview_bytes, ready_each, to_one_of  # noqa: PLC0415

    if not member_ids or draft.kind == "circular":
        values = {**field_values(office, draft), NUMBER: "0"}
        return Looked(preview_bytes(office, draft), tuple(holes(draft, values)))
    try:
        ready_each(office, draft, member_ids)
        problems: tuple[Problem, ...] = ()
    except Refused as refusal:
        problems = refusal.problems or (refusal.problem,)
    return Looked(preview_bytes(office, to_one_of(office, draft, member_ids[0])), problems)


def issue_job(
    office: Any,
    draft: LetterDraft,
    member_ids: Sequence[int],
    draft_id: int | None,
    *,
    progress: Progress,  # noqa: ARG001
) -> list[Letter]:
    """Into the book: one letter, a circular with its copies, or a letter to each."""
    from app.jobs.letters import circular_to, issue, issue_each  # noqa: PLC0415

    if not member_ids:
        return [issue(office, draft, draft_id)]
    if draft.kind == "circular":
        return [issue(office, circular_to(office, draft, member_ids), draft_id)]
    return issue_each(office, draft, member_ids, draft_id)


def many_pdf(office: Any, letter_ids: Sequence[int], *, progress: Progress) -> bytes:  # noqa: ARG001
    """Several letters as one paper."""
    from app.jobs.letters import letter_bytes  # noqa: PLC0415

    return letter_bytes(office, *(office.read(letter, one) for one in letter_ids))


def book_pdf(office: Any, year: int, *, progress: Progress) -> bytes:  # noqa: ARG001
    from app.jobs.letter_book import book_bytes  # noqa: PLC0415

    return book_bytes(office, year)


def book_sheet(office: Any, year: int, out: Path, *, progress: Progress) -> int:  # noqa: ARG001
    from app.jobs.letter_book import save_book  # noqa: PLC0415

    return save_book(office, year, out)


def templates_job(office: Any, *, progress: Progress) -> list[Template]:  # noqa: ARG001
    """The office's texts and those of its country."""
    from app.jobs.letter_templates import all_templates  # noqa: PLC0415

    return all_templates(office)
