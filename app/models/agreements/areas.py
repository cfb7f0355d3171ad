"""The parts of an agreement in their order: areas, lines and aims; recitals and clauses of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.models.agreements.rules import MOST_BODY, PASSAGES, SECTIONS, AreaDraft, PassageDraft, too_long
from app.models.agreements.standing import agreement_terms
from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold

_MOST_NAME: Final = 300
Table = Literal["agreement_area", "agreement_passage"]
ROMAN: Final = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area, line or aim; ``open`` is "any other activity"."""

    id: int
    uid: str
    kind: str
    position: int
    label: str
    name: str
    body: str
    open: bool


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A recital or clause of the text."""

    id: int
    uid: str
    kind: str
    position: int
    heading: str
    body: str


def roman(number: int) -> str:
    """``IV``: how areas are numbered on paper. From 1 on."""
    found = ""
    for value, sign in ROMAN:
        times, number = divmod(number, value)
        found += sign * times
    return found


def areas_of(reader: Reader, agreement_id: int) -> list[AreaRow]:
    """Areas, then lines, then aims, each in its order."""
    rows = reader.rows(
        "SELECT id, uid, kind, position, label, name, body, open FROM agreement_area WHERE agreement_id = ? "
        "ORDER BY CASE kind WHEN 'area' THEN 1 WHEN 'line' THEN 2 ELSE 3 END, position, id",
        (agreement_id,),
    )
    return [AreaRow(*[*row[:7], bool(row[7])]) for row in rows]


def passages_of(reader: Reader, agreement_id: int) -> list[PassageRow]:
    """Recitals, then clauses, each in its order."""
    rows = reader.rows(
        "SELECT id, uid, kind, position, heading, body FROM agreement_passage WHERE agreement_id = ? "
        "ORDER BY kind DESC, position, id",
        (agreement_id,),
    )
    return [PassageRow(*row) for row in rows]


def resolve_area(reader: Reader, agreement_id: int, text: str) -> AreaRow:
    """By identity, number ("IV"; of aims, which bear none, their place) or name, whole or a part.

    Raises ``Refused("agreement.area_unknown")``.
    """
    rows, wanted = areas_of(reader, agreement_id), fold(text)
    whole = [one for one in rows if text == one.uid or wanted in (fold(one.label), fold(one.name))]
    whole = whole or [one for place, one in enumerate([row for row in rows if not row.label], 1) if text == str(place)]
    found = whole or [one for one in rows if wanted and wanted in fold(one.name)]
    if len(found) != 1:
        raise Refused("agreement.area_unknown", field="area", text=text[:80])
    return found[0]


@command("agreements.add_area")
def add_area(tx: Tx, agreement_id: int, draft: AreaDraft) -> int:
    """Behind the last of its kind; an area without a number gets the next Roman one. Returns its id.

    Raises ``Refused``: "agreement.unknown", "agreement.area_nameless", "agreement.area_twice".
    """
    agreement_terms(tx, agreement_id)
    _check_area(tx, agreement_id, draft, 0)
    position = _next(tx, "agreement_area", agreement_id, draft.kind)
    label = clean(draft.label) or (roman(position) if draft.kind == "area" else "")
    return tx.insert(
        "agreement_area",
        uid=tx.new_uid(),
        agreement_id=agreement_id,
        kind=draft.kind,
        position=position,
        label=label,
        name=clean(draft.name),
        body=draft.body.strip(),
        open=int(draft.open),
    )


@command("agreements.edit_area")
def edit_area(tx: Tx, area_id: int, draft: AreaDraft) -> None:
    """Writes what the draft says; kind and place stay. Raises as ``add_area``."""
    row = tx.row("SELECT agreement_id FROM agreement_area WHERE id = ?", (area_id,))
    if row is None:
        raise Refused("agreement.area_unknown", field="area", text=str(area_id))
    _check_area(tx, row[0], draft, area_id)
    tx.update(
        "agreement_area",
        area_id,
        label=clean(draft.label),
        name=clean(draft.name),
        body=draft.body.strip(),
        open=int(draft.open),
    )


@command("agreements.remove_area")
def remove_area(tx: Tx, area_id: int) -> None:
    """Takes out an area to which nothing belongs; in a draft those behind it move up to its Roman number.

    Raises ``Refused("agreement.area_in_use")``.
    """
    name = tx.value("SELECT name FROM agreement_area WHERE id = ?", (area_id,))
    if name is None:
        raise Refused("agreement.area_unknown", field="area", text=str(area_id))
    for table in ("commitment", "activity", "case_file", "project_voucher"):
        if tx.value(f"SELECT 1 FROM {table} WHERE area_id = ?", (area_id,)):
            raise Refused("agreement.area_in_use", field="area", name=name)
    agreement_id, kind = tx.row("SELECT agreement_id, kind FROM agreement_area WHERE id = ?", (area_id,)) or (0, "")
    before = _numbers(tx, agreement_id, kind)
    tx.execute("DELETE FROM agreement_area WHERE id = ?", (area_id,))
    if _is_draft(tx, agreement_id) and before == [roman(place) for place in range(1, len(before) + 1)]:
        _renumber(tx, agreement_id, kind, before)


def _check_area(tx: Tx, agreement_id: int, draft: AreaDraft, area_id: int) -> None:
    problems = too_long(draft, ("name", "label"), _MOST_NAME) + too_long(draft, ("body",), MOST_BODY)
    if draft.kind not in SECTIONS:
        problems.append(Problem("kind", "agreement.section_odd", {"text": str(draft.kind)[:40]}))
    if not clean(draft.name):
        problems.append(Problem("name", "agreement.area_nameless"))
    wanted = fold(draft.name)
    same = [one for one in areas_of(tx, agreement_id) if one.kind == draft.kind and fold(one.name) == wanted]
    if any(one.id != area_id for one in same):
        problems.append(Problem("name", "agreement.area_twice", {"name": clean(draft.name)}))
    if problems:
        raise Refused.because(problems)


@command("agreements.add_passage")
def add_passage(tx: Tx, agreement_id: int, draft: PassageDraft) -> int:
    """A recital or clause behind the last one; returns its id. Raises ``Refused("agreement.passage_empty")``."""
    agreement_terms(tx, agreement_id)
    _check_passage(draft)
    return tx.insert(
        "agreement_passage",
        uid=tx.new_uid(),
        agreement_id=agreement_id,
        kind=draft.kind,
        position=_next(tx, "agreement_passage", agreement_id, draft.kind),
        heading=clean(draft.heading),
        body=draft.body.strip(),
    )


@command("agreements.edit_passage")
def edit_passage(tx: Tx, passage_id: int, draft: PassageDraft) -> None:
    """Writes what the draft says; kind and place stay. Raises as ``add_passage``."""
    _check_passage(draft)
    tx.update("agreement_passage", passage_id, heading=clean(draft.heading), body=draft.body.strip())


@command("agreements.remove_passage")
def remove_passage(tx: Tx, passage_id: int) -> None:
    """Takes a recital or clause out of the text."""
    if not tx.execute("DELETE FROM agreement_passage WHERE id = ?", (passage_id,)):
        raise Refused("agreement.passage_unknown", field="passage", text=str(passage_id))


def _check_passage(draft: PassageDraft) -> None:
    problems = too_long(draft, ("heading",), _MOST_NAME) + too_long(draft, ("body",), MOST_BODY)
    if draft.kind not in PASSAGES:
        problems.append(Problem("kind", "agreement.passage_odd", {"text": str(draft.kind)[:40]}))
    if not draft.body.strip():
        problems.append(Problem("body", "agreement.passage_empty"))
    if problems:
        raise Refused.because(problems)


@command("agreements.move_part")
def move_part(tx: Tx, table: Table, row_id: int, by: int) -> None:
    """Up (-1) or down (1) among those of its kind; nothing happens at the ends.

    In a draft the numbers of areas stay where they are, I before II; signed ones keep the number they were signed with.
    """
    row = tx.row(f"SELECT agreement_id, kind FROM {table} WHERE id = ?", (row_id,))
    if row is None:
        raise Refused("agreement.area_unknown", field="area", text=str(row_id))
    ids = _in_order(tx, table, row[0], row[1])
    before = _numbers(tx, row[0], row[1])
    place = ids.index(row_id)
    ids.insert(min(max(place + by, 0), len(ids) - 1), ids.pop(place))
    for position, one in enumerate(ids, 1):
        tx.update(table, one, position=position)
    if table == "agreement_area" and _is_draft(tx, row[0]):
        _renumber(tx, row[0], row[1], before)


def _is_draft(reader: Reader, agreement_id: int) -> bool:
    return agreement_terms(reader, agreement_id).begins is None


def _numbers(reader: Reader, agreement_id: int, kind: str) -> list[str]:
    """The numbers on paper of those that have one, in their order."""
    return [one.label for one in areas_of(reader, agreement_id) if one.kind == kind and one.label]


def _renumber(tx: Tx, agreement_id: int, kind: str, numbers: Sequence[str]) -> None:
    """Deals the numbers there were to those that have one, in the order they stand in now."""
    rows = [one for one in areas_of(tx, agreement_id) if one.kind == kind and one.label]
    for row, number in zip(rows, numbers, strict=False):
        if row.label != number:
            tx.update("agreement_area", row.id, label=number)


def _in_order(reader: Reader, table: Table, agreement_id: int, kind: str) -> list[int]:
    rows: Sequence[tuple[int]] = reader.rows(
        f"SELECT id FROM {table} WHERE agreement_id = ? AND kind = ? ORDER BY position, id", (agreement_id, kind)
    )
    return [row[0] for row in rows]


def _next(reader: Reader, table: Table, agreement_id: int, kind: str) -> int:
    return int(
        reader.value(
            f"SELECT coalesce(max(position), 0) + 1 FROM {table} WHERE agreement_id = ? AND kind = ?",
            (agreement_id, kind),
        )
    )
