"""Every text by its code: the tables of this folder in one."""

from __future__ import annotations

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


def every_text() -> dict[str, object]:
    """Each code stands in one table only."""
    return {
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
