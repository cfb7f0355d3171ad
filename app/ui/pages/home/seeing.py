"""What Home reads, in one go, and what of it is still to be done. No widget here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.jobs.modules import used_modules
from app.models.alliance.overview import GuildLine, guild_lines
from app.models.base.database import Reader
from app.models.base.errors import Problem
from app.models.dues.overview import Overview, overview
from app.models.dues.stamps import stamp_warnings
from app.ui.moments import local_day
from app.ui.pages.home.waiting import Waiting, look_waiting

if TYPE_CHECKING:
    from app.models.agreements.case_dues import Due
    from app.models.agreements.project_alerts import ProjectAlert
    from app.models.agreements.queries import Alert

REPLY_WITHIN = timedelta(days=7)
COPY_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Seen:
    """The office today: the modules it uses, its own figures, the offices it is linked with, stamps, what waits.

    ``ends`` are the agreements whose term ends soon or has ended, until somebody says that it was seen to; ``dues``
    days of paperwork, proposals and benefits that come; ``overdue`` counts the commitments past their day;
    ``projects`` is what waits in projects with money of others.
    """

    modules: frozenset[str]
    now: Overview
    linked: tuple[GuildLine, ...]
    stamps: tuple[Problem, ...]
    waiting: Waiting
    ends: tuple[Alert, ...] = ()
    dues: tuple[Due, ...] = ()
    overdue: int = 0
    projects: tuple[ProjectAlert, ...] = ()

    @property
    def cooperates(self) -> bool:
        """Whether something waits that has to do with others: an office may begin with its agreements."""
        return bool(self.ends or self.dues or self.overdue or self.projects)

    @property
    def started(self) -> bool:
        """Whether the first steps are behind: members, a tariff, a receipt."""
        return bool(self.now.members and self.now.plans and self.now.last_receipt)


def look(reader: Reader) -> Seen:
    modules = used_modules(reader)
    lines, stamps = tuple(guild_lines(reader)), tuple(stamp_warnings(reader))
    seen = Seen(frozenset(modules), overview(reader), lines, stamps, look_waiting(reader))
    if "agreements" not in modules:
        return seen
    # An office without agreements starts without what knows of them.
    from app.models.agreements.case_dues import due_soon  # noqa: PLC0415
    from app.models.agreements.project_alerts import project_alerts  # noqa: PLC0415
    from app.models.agreements.promise_queries import CommitmentWish, commitment_ids  # noqa: PLC0415
    from app.models.agreements.queries import alerts  # noqa: PLC0415

    overdue = len(commitment_ids(reader, CommitmentWish(light="red")))
    ends, dues, projects = alerts(reader), due_soon(reader), project_alerts(reader)
    return replace(seen, ends=tuple(ends), dues=tuple(dues), overdue=overdue, projects=tuple(projects))


def not_sent_this_month(linked: Sequence[GuildLine], today: date) -> list[GuildLine]:
    """The linked offices to which nothing went out this month."""
    return [line for line in linked if _month(_sent_at(line)) != _of(today)]


def without_reply(linked: Sequence[GuildLine], today: date) -> list[GuildLine]:
    """Those that have not said for a week that what was sent arrived."""
    return [
        line
        for line in linked
        if (sent := line.relation.last_sent) is not None
        and not sent.acked_at
        and today - local_day(sent.made_at) > REPLY_WITHIN
    ]


def not_received_this_month(linked: Sequence[GuildLine], today: date) -> list[GuildLine]:
    """The guilds from which nothing came this month."""
    return [line for line in linked if _month(line.received_at) != _of(today)]


def _sent_at(line: GuildLine) -> str | None:
    sent = line.relation.last_sent
    return None if sent is None else sent.made_at


def _month(instant: str | None) -> tuple[int, int] | None:
    return _of(local_day(instant)) if instant else None


def _of(day: date) -> tuple[int, int]:
    return day.year, day.month
