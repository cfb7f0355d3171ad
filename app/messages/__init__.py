"""Codes and names into words (English source, shown in the installed language).

Used by everybody above the models.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.messages.agreements import TEXTS as AGREEMENTS
from app.messages.agreements_help import TEXTS as AGREEMENTS_HELP
from app.messages.answers import TEXTS as ANSWERS
from app.messages.answers_help import TEXTS as ANSWERS_HELP
from app.messages.bank import TEXTS as BANK
from app.messages.bank_help import TEXTS as BANK_HELP
from app.messages.business import TEXTS as BUSINESS
from app.messages.business_help import TEXTS as BUSINESS_HELP
from app.messages.cases import TEXTS as CASES
from app.messages.cases_help import TEXTS as CASES_HELP
from app.messages.cash import TEXTS as CASH
from app.messages.columns import TEXTS as COLUMNS
from app.messages.command_help import TEXTS as COMMAND_HELP
from app.messages.command_line import TEXTS as COMMAND_LINE
from app.messages.counter import TEXTS as COUNTER
from app.messages.directory_help import TEXTS as DIRECTORY_HELP
from app.messages.dues import TEXTS as DUES
from app.messages.exchange import TEXTS as EXCHANGE
from app.messages.fiscal import TEXTS as FISCAL
from app.messages.fiscal_help import TEXTS as FISCAL_HELP
from app.messages.help_money import TEXTS as HELP_MONEY
from app.messages.imports import TEXTS as IMPORTS
from app.messages.letters import TEXTS as LETTERS
from app.messages.names import TEXTS as NAMES
from app.messages.office import TEXTS as OFFICE
from app.messages.printing import TEXTS as PRINTING
from app.messages.printing_help import TEXTS as PRINTING_HELP
from app.messages.privacy_help import TEXTS as PRIVACY_HELP
from app.messages.projects import TEXTS as PROJECTS
from app.messages.projects_help import TEXTS as PROJECTS_HELP
from app.messages.promises import TEXTS as PROMISES
from app.messages.promises_help import TEXTS as PROMISES_HELP
from app.messages.register import TEXTS as REGISTER
from app.messages.support import TEXTS as SUPPORT
from app.messages.support_help import TEXTS as SUPPORT_HELP
from app.messages.values import TEXTS as VALUES
from app.messages.verbs import TEXTS as VERBS
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

TEXTS: Final[dict[str, object]] = {
    **OFFICE,
    **VALUES,
    **IMPORTS,
    **DUES,
    **CASH,
    **CASES,
    **SUPPORT,
    **SUPPORT_HELP,
    **PROMISES,
    **PROMISES_HELP,
    **PROJECTS,
    **PROJECTS_HELP,
    **COUNTER,
    **BANK,
    **BANK_HELP,
    **ANSWERS,
    **ANSWERS_HELP,
    **FISCAL,
    **FISCAL_HELP,
    **EXCHANGE,
    **REGISTER,
    **LETTERS,
    **NAMES,
    **COMMAND_LINE,
    **COLUMNS,
    **COMMAND_HELP,
    **HELP_MONEY,
    **DIRECTORY_HELP,
    **BUSINESS,
    **BUSINESS_HELP,
    **PRIVACY_HELP,
    **PRINTING,
    **PRINTING_HELP,
    **AGREEMENTS,
    **AGREEMENTS_HELP,
    **CASES_HELP,
    **VERBS,
}


def words(code: str, **params: Param) -> str:
    """The text of a code with its parameters filled in; an unknown code shows itself rather than nothing."""
    source = TEXTS.get(code)
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
    sign = QCoreApplication.translate("Codes", str(TEXTS["number.grouping"]))[1]
    return {
        name: f"{value:,}".replace(",", sign) if name in _COUNTS and isinstance(value, int) else value
        for name, value in params.items()
    }


def say(said: Problem | GremialError) -> str:
    """The sentence for an objection or a refusal, with its column or field where it has one."""
    problem = said if isinstance(said, Problem) else said.problem
    text = words(problem.code, **problem.params)
    column = problem.params.get("letter")
    if column and problem.code in TEXTS:
        return words("import.in_column", letter=column, column=problem.params.get("column", ""), text=text)
    return text
