"""Whom a paper about members is made for: who was asked for, who stays out and why. No paper is drawn here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.jobs.register import rows_of
from app.messages import words
from app.models.base.errors import Refused
from app.models.dues.register_list import ListWish, Order, listed_ids
from app.models.dues.register_then import listed_then
from app.models.members.numbers import numbered_between
from app.models.members.queries import MemberRow, category_named, resolve_member
from app.models.privacy.kept_back import kept_back
from app.office import Office

Reason = Literal["blocked", "erased", "ended", "suspended", "no_address", "no_consent"]
_NAMED = 12  # names in one sentence; of the rest the number is said


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A member who was asked for and is not on the paper."""

    number: str
    name: str
    reason: Reason
    member_id: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class People:
    """The members of a paper in their order, and those left out."""

    rows: tuple[MemberRow, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper as bytes: how many members it holds, its pages, who was left out.

    ``without_contact``: how many stand in it by name only, for want of their consent.
    """

    data: bytes
    count: int
    pages: int
    left_out: tuple[LeftOut, ...]
    without_contact: int = 0


def people(office: Office, ids: Sequence[int], without: Collection[str] = ("ended",)) -> People:
    """The members of ``ids``, each once; those whose data are blocked or erased never, nor those of a status named."""
    kept, rows, out = office.read(kept_back), [], []
    for row in rows_of(office, list(dict.fromkeys(ids))):
        reason = kept.get(row.id) or (row.status if row.status in without else None)
        if reason is None:
            rows.append(row)
        else:
            out.append(left_out(row, reason))  # type: ignore[arg-type]  # a status named by the caller is a reason
    return People(tuple(rows), tuple(out))


def left_out(row: MemberRow, reason: Reason) -> LeftOut:
    return LeftOut(row.number, row.name, reason, row.id)


def need_somebody(rows: Sequence[MemberRow], out: Iterable[LeftOut]) -> None:
    """Raises ``Refused("print.nobody")`` or, saying why, ``Refused("print.nobody_left")``."""
    if rows:
        return
    said = left_out_words(tuple(out))
    if said:
        raise Refused("print.nobody_left", reasons=" ".join(said))
    raise Refused("print.nobody")


def left_out_words(out: Sequence[LeftOut]) -> list[str]:
    """A sentence for each reason: how many and who."""
    by_reason: dict[Reason, list[LeftOut]] = {}
    for one in out:
        by_reason.setdefault(one.reason, []).append(one)
    return [
        words(f"print.left_out_{reason}", count=len(some), names=_names(some)) for reason, some in by_reason.items()
    ]


def _names(some: Sequence[LeftOut]) -> str:
    named = [f"{one.name} ({one.number})" if one.number else one.name for one in some[:_NAMED]]
    more = len(some) - len(named)
    return ", ".join(named) + (f" {words('print.and_more', count=more)}" if more else "")


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom somebody asks for: by number, id or uid, or by words of the search and filters; nothing said is all.

    A ref may be several numbers: ``101-120``.
    """

    refs: tuple[str, ...] = ()
    text: str = ""
    category: str = ""
    trade: str = ""
    district: str = ""
    order: Order = "name"


def chosen_ids(office: Office, choice: Choice, day: date | None = None) -> list[int]:
    """The members of a choice who belong, or belonged on ``day``, in its order; those named whatever their status.

    Raises ``Refused``: "member.unknown", "member.several", "category.unknown".
    """
    if choice.refs:
        return [one for ref in choice.refs for one in _ids_of(office, ref)]
    wish = ListWish(
        standing="member",
        category_id=office.read(category_named, choice.category) if choice.category.strip() else None,
        trade=choice.trade,
        district=choice.district,
        order=choice.order,
    )
    return office.read(listed_then, choice.text, wish, day) if day else office.read(listed_ids, choice.text, wish)


def refs_in(text: str) -> tuple[str, ...]:
    """The refs that somebody typed in one line: ``12, 45, 101-120``."""
    return tuple(part for part in re.split(r"[,;\s]+", text) if part)


def _ids_of(office: Office, ref: str) -> list[int]:
    """A span where it rises and somebody has one of its numbers; an id with its check digit is none."""
    span = re.fullmatch(r"(\d{1,9})-(\d{1,9})", ref.strip())
    if span is not None and int(span[1]) < int(span[2]):
        found = office.read(numbered_between, int(span[1]), int(span[2]))
        if found:
            return found
    return [office.read(resolve_member, ref)]
