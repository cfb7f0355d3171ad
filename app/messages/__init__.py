"""Codes and names into words (English source, shown in the installed language).

Used by everybody above the models.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.models.base.errors import GremialError, Param, Problem
from app.models.base.values.text import one_point

_COUNTS: Final = frozenset(
    (
        *("count", "most", "left", "rest", "already", "present", "problems", "length", "units"),
        *("goal", "counted", "value", "people", "attendances"),
        *("members", "charged", "charges", "payments", "receipts", "documents", "months", "days", "workers"),
    )
)
"""Parameters that say how many, never which one."""


@cache
def sources() -> Mapping[str, object]:
    """The English source of every code."""
    from app.messages.texts import every_text  # noqa: PLC0415 - forty tables; the frame is painted before one is asked

    return every_text()


def words(code: str, **params: Param) -> str:
    """The text of a code with its parameters filled in; an unknown code shows itself rather than nothing."""
    source = sources().get(code)
    if source is None:
        return " ".join((code, *(f"{name}={value}" for name, value in params.items())))
    try:
        said = QCoreApplication.translate("Codes", str(source)).format(**_grouped(params))
    except (KeyError, IndexError):
        return QCoreApplication.translate("Codes", str(source))
    return one_point(said) if params else said


def _grouped(params: Mapping[str, Param]) -> Mapping[str, Param]:
    """Counts from a thousand on with the sign of the country's words; years and numbers of papers stay as they are."""
    if not any(name in _COUNTS and isinstance(value, int) and value >= 1000 for name, value in params.items()):
        return params
    sign = QCoreApplication.translate("Codes", str(sources()["number.grouping"]))[1]
    return {
        name: f"{value:,}".replace(",", sign) if name in _COUNTS and isinstance(value, int) else value
        for name, value in params.items()
    }


def say(said: Problem | GremialError) -> str:
    """The sentence for an objection or a refusal, with its column or field where it has one."""
    problem = said if isinstance(said, Problem) else said.problem
    text = words(problem.code, **problem.params)
    column = problem.params.get("letter")
    if column and problem.code in sources():
        return words("import.in_column", letter=column, column=problem.params.get("column", ""), text=text)
    return text
