"""What the page reads, in one go. No widget here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from app.models.alliance.overview import GuildLine, guild_lines
from app.models.alliance.resources import Profile
from app.models.base import settings
from app.models.base.database import Reader


@dataclass(frozen=True, slots=True)
class Seen:
    """The linked offices with their figures, and what this office lets out."""

    linked: tuple[GuildLine, ...]
    profile: Profile


def look(reader: Reader) -> Seen:
    return Seen(tuple(guild_lines(reader)), chosen_profile(reader))


def chosen_profile(reader: Reader) -> Profile:
    """What the office chose to send; counts only until somebody chooses."""
    return cast("Profile", settings.get(reader, settings.EXCHANGE_PROFILE))
