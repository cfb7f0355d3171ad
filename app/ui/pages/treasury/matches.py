"""Finding the member who stands at the counter: the list under the search line. What is owed beside each name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.queries import Position, positions
from app.models.members.queries import MemberRow, find_while_typing, member_ids, members_by_id, resolve_member
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import EmptyState
from app.ui.table import Column, RecordTable


@dataclass(frozen=True, slots=True)
class Match:
    """A member that answers to what was typed."""

    member: MemberRow
    position: Position


def first_matches(reader: Reader, text: str, limit: int) -> list[int]:
    """The first ids while typing; who has exactly that number or id comes first. Nothing typed, nobody found."""
    if not text.strip():
        return []
    return _exact_first(reader, text, find_while_typing(reader, text)[:limit])


def all_matches(reader: Reader, text: str) -> list[int]:
    if not text.strip():
        return []
    return _exact_first(reader, text, member_ids(reader, text))


def _exact_first(reader: Reader, text: str, ids: list[int]) -> list[int]:
    if not any(sign.isdigit() for sign in text):
        return ids
    try:
        exact = resolve_member(reader, text)
    except Refused:
        return ids
    return [exact, *(one for one in ids if one != exact)]


def matches_by_id(reader: Reader, ids: list[int]) -> dict[int, Match]:
    stands = positions(reader, ids)
    return {row.id: Match(row, stands[row.id]) for row in members_by_id(reader, ids)}


def match_table(desk: Desk) -> RecordTable[Match]:
    """The matches: name, number, what is owed."""
    columns: list[Column[Match]] = [
        Column(QCoreApplication.translate("MatchTable", "Member"), lambda one: one.member.name),
        Column(QCoreApplication.translate("MatchTable", "No."), lambda one: one.member.number, 8),
        Column(QCoreApplication.translate("MatchTable", "Owes"), lambda one: _owes(one, desk), 15, number=True),
    ]
    nobody = QCoreApplication.translate("MatchTable", "Nobody answers to what is typed. Try the surname or the number.")
    return RecordTable(
        desk.theme,
        QCoreApplication.translate("MatchTable", "Members found"),
        columns,
        lambda ids: desk.runner.now(matches_by_id, ids),
        EmptyState(desk.theme, nobody, icon="search"),
    )


def _owes(one: Match, desk: Desk) -> str:
    return money_words(one.position.debt, desk.facts) if one.position.debt else ""
