"""Every table of an office file, in the order the subjects stand on each other."""

from typing import Final

from app.models.agreements import case_tables as cases
from app.models.agreements import project_tables as projects
from app.models.agreements import tables as agreements
from app.models.alliance import tables as alliance
from app.models.base import tables as base
from app.models.base.registry import Table
from app.models.cash import tables as cash
from app.models.directory import tables as directory
from app.models.dues import counter_tables as counter
from app.models.dues import tables as dues
from app.models.letters import tables as letters
from app.models.members import tables as members
from app.models.privacy import tables as privacy

TABLES: Final[tuple[Table, ...]] = (
    *base.TABLES,
    *directory.TABLES,
    *members.TABLES,
    *letters.TABLES,
    *privacy.TABLES,
    *dues.TABLES,
    *counter.TABLES,
    *cash.TABLES,
    *agreements.TABLES,
    *cases.TABLES,
    *projects.TABLES,
    *alliance.TABLES,
)
