"""The record outside the office file.

What this computer last saw of an office, so that an old copy is noticed before it is written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.own_folder import data_folder
from app.models.base.safe_write import write_safely

MENDING: Final = "office.mend_copy"
_LINK_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class SeriesMark:
    """The highest receipt of a series: its number and the head of its chain."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Record:
    """What a computer remembers of an office: journal head, receipts on paper, exchange round."""

    tx: int = 0
    link: str = ""
    round: int = 0
    epoch: str = ""
    series: dict[str, SeriesMark] = field(default_factory=dict)


Relation = Literal["same", "ahead", "behind", "diverged"]


def record_path(office_uid: str) -> Path:
    return data_folder() / f"{office_uid}.json"


def load(office_uid: str) -> Record | None:
    """The record of an office on this computer; an unreadable one counts as none."""
    try:
        raw = json.loads(record_path(office_uid).read_text(encoding="utf-8"))
        series = {code: SeriesMark(**mark) for code, mark in raw.pop("series").items()}
        return Record(**raw, series=series)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def save(office_uid: str, record: Record) -> None:
    path = record_path(office_uid)
    path.parent.mkdir(parents=True, exist_ok=True)
    with links_path(office_uid).open("a", encoding="ascii") as file:
        file.write(f"{record.tx} {record.link[:_LINK_DIGITS]}\n")
    write_safely(path, json.dumps(asdict(record), sort_keys=True).encode())


def forget(office_uid: str) -> None:
    """Drops the record: only for an office that is made anew with a known uid (demo)."""
    record_path(office_uid).unlink(missing_ok=True)
    links_path(office_uid).unlink(missing_ok=True)


def links_path(office_uid: str) -> Path:
    return data_folder() / f"{office_uid}.links"


def links(office_uid: str) -> dict[int, str]:
    """The beginnings of the links this computer saw, by transaction.

    They tell an older copy from one that was written to elsewhere although it is shorter. Lines that
    cannot be read are passed over; after a copy was accepted the numbers begin again where it stood.
    """
    try:
        lines = links_path(office_uid).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return {}
    seen: dict[int, str] = {}
    last = 0
    for line in lines:
        number, _, link = line.partition(" ")
        if number.isdigit() and len(link) == _LINK_DIGITS:
            for later in range(last, int(number), -1):
                seen.pop(later, None)
            last = int(number)
            seen[last] = link
    return seen


def observe(reader: Reader) -> Record:
    """What the file itself says now."""
    tx, link = reader.row("SELECT id, link FROM journal_tx ORDER BY id DESC LIMIT 1") or (0, "")
    epoch, round_number = reader.row("SELECT epoch, round FROM exchange_state WHERE id = 1") or ("", 0)
    series = {
        code: SeriesMark(number, digest)
        for code, number, digest in reader.rows(
            "SELECT s.code, r.number, r.hash FROM receipt_series s JOIN receipt r ON r.series_id = s.id "
            "WHERE s.kind = 'own' AND r.number = (SELECT max(number) FROM receipt WHERE series_id = s.id)"
        )
    }
    for code, number, digest in reader.rows(
        "SELECT s.code, max(m.number), m.known_hash FROM receipt_missing m "
        # A pad's papers come in any order: the highest one says nothing of those before it.
        "JOIN receipt_series s ON s.id = m.series_id WHERE s.kind = 'own' GROUP BY s.id"
    ):
        if code not in series or series[code].number < number:
            series[code] = SeriesMark(number, digest)
    return Record(tx, link, round_number, epoch, series)


def relation(reader: Reader, known: Record, seen: Mapping[int, str]) -> Relation:
    """How the file stands to what this computer remembers.

    ``behind``: the file misses transactions that were already made here. ``diverged``: it has another
    history, so two copies were both written to. ``seen`` are the ``links`` of this computer.
    """
    link = reader.value("SELECT link FROM journal_tx WHERE id = ?", (known.tx,))
    newest = reader.value("SELECT max(id) FROM journal_tx") or 0
    if link is not None and link == known.link:
        return "same" if newest == known.tx else "ahead"
    if not known.tx:
        return "ahead"
    # A mending that this computer could not note any more (killed right after it) is no other history.
    written = reader.value("SELECT max(id) FROM journal_tx WHERE verb <> ?", (MENDING,)) or 0
    return "diverged" if written >= known.tx or _strayed(reader, seen, written) else "behind"


def _strayed(reader: Reader, seen: Mapping[int, str], newest: int) -> bool:
    """Whether the newest transaction that both the file and this computer know is another one here than there."""
    common = max((number for number in seen if number <= newest), default=0)
    link = reader.value("SELECT link FROM journal_tx WHERE id = ?", (common,))
    return link is not None and not str(link).startswith(seen[common])
