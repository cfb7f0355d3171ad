"""The record outside the office file: what this computer last saw of an office, so that an old copy is noticed before it is written."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

import platformdirs

from app.models.base.database import Reader
from app.models.base.safe_write import write_safely


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


def data_folder() -> Path:
    """Where the program keeps what must not travel with the file; ``GREMIAL_DATA`` overrides it."""
    chosen = os.environ.get("GREMIAL_DATA")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("gremial", appauthor=False))


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
    write_safely(path, json.dumps(asdict(record), sort_keys=True).encode())


def forget(office_uid: str) -> None:
    """Drops the record: only for an office that is made anew with a known uid (demo)."""
    record_path(office_uid).unlink(missing_ok=True)


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
        "JOIN receipt_series s ON s.id = m.series_id GROUP BY s.id"
    ):
        if code not in series or series[code].number < number:
            series[code] = SeriesMark(number, digest)
    return Record(tx, link, round_number, epoch, series)


def relation(reader: Reader, known: Record) -> Relation:
    """How the file stands to what this computer remembers.

    ``behind``: the file misses transactions that were already made here. ``diverged``: it has as many or
    more, but another history, so two copies were both written to.
    """
    link = reader.value("SELECT link FROM journal_tx WHERE id = ?", (known.tx,))
    if link is None:
        return "behind" if known.tx else "ahead"
    if link != known.link:
        return "diverged"
    newest = reader.value("SELECT max(id) FROM journal_tx")
    return "same" if newest == known.tx else "ahead"
