"""The rules of the exchange: what a package that arrives is to what is already held.

Pure; files are in ``app.exchange``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Status = Literal["accepted", "already", "waiting", "quarantined", "refused"]
State = Literal[
    "applied",
    "repeated",
    "superseded",
    "waiting",
    "full_needed",
    "newer_version",
    "applied_with_review",
    "unreadable",
    "damaged",
    "altered",
    "foreign",
    "forked",
    "old_copy",
]
STATUS_OF: Final[dict[State, Status]] = {
    "applied": "accepted",
    "repeated": "already",
    "superseded": "already",
    "waiting": "waiting",
    "full_needed": "waiting",
    "newer_version": "waiting",
    "applied_with_review": "quarantined",
    "unreadable": "refused",
    "damaged": "refused",
    "altered": "refused",
    "foreign": "refused",
    "forked": "refused",
    "old_copy": "refused",
}
KEPT_PREVIOUS: Final = 16
FULL_ABOVE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Header:
    """What a package says of itself: lineage, rounds it covers (since, until], its id and those before it."""

    sender: str
    epoch: str
    epoch_number: int
    full: bool
    since: int
    until: int
    package: str
    previous: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held from an office: the newest lineage and round, and the package of each known round."""

    epoch: str | None
    epoch_number: int
    applied: int
    packages: Mapping[int, str]


def judge(header: Header, held: Held) -> State:
    """What to do with a package; only ``applied`` changes anything.

    An older lineage is an old copy; the same lineage number with another name, or a known round with
    another package, is a fork: two copies of one office both sent.
    """
    if held.epoch is None or header.epoch_number > held.epoch_number:
        return "applied" if header.full else "full_needed"
    if header.epoch_number < held.epoch_number:
        return "old_copy"
    if header.epoch != held.epoch:
        return "forked"
    if held.packages.get(header.until) == header.package:
        return "repeated"
    theirs = {**header.previous, header.until: header.package}
    if any(theirs[known] != package for known, package in held.packages.items() if known in theirs):
        return "forked"
    if header.until <= held.applied:
        return "superseded"
    if header.since > held.applied:
        return "waiting"
    return "applied"


def needs_full(since: int, changed: int, live: int) -> bool:
    """Whether everything is sent: the other side holds nothing, or more than half would go anyway."""
    return since == 0 or changed > live * FULL_ABOVE


@dataclass(frozen=True, slots=True)
class AckSeen:
    """What the other office says it holds from this one."""

    epoch: str | None
    until: int
    forked: bool


AckEffect = Literal["assign", "forget", "own_copy_old", "renew"]


def judge_ack(ack: AckSeen, epoch: str, round_number: int) -> AckEffect:
    """``own_copy_old``: they hold more than this file ever sent, so this file is an older copy."""
    if ack.forked:
        return "renew"
    if ack.epoch != epoch:
        return "forget"
    return "own_copy_old" if ack.until > round_number else "assign"
