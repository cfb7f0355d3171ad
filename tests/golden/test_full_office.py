"""The kept files with a row in every table of their day: a migration changes no total, no paper, no proof."""

from __future__ import annotations

import gzip
import json
import sqlite3
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Final

import pytest

from app.jobs.check import check
from app.models.agreements.case_tables import TABLES as CASES
from app.models.agreements.project_tables import TABLES as PROJECTS
from app.models.agreements.tables import TABLES as AGREEMENTS
from app.models.base.database import Clock, Reader
from app.models.cash.tables import TABLES as CASH
from app.models.dues.counter_tables import TABLES as COUNTER
from app.models.dues.tables import TABLES as DUES
from app.models.schema import TABLES
from app.office import Office
from tests.golden.full_office import LAST, build
from tests.golden.keep import FOLDER, totals

KEPT: Final = sorted(FOLDER.glob("full-v*.gremial.gz"))
ALLIANCE: Final = frozenset(
    (
        *("counterpart", "counterpart_state", "shared_row", "package_sent", "package_received", "quarantine"),
        *("mirror_member", "mirror_standing", "mirror_total", "mirror_chain", "distinct_pair", "erasure"),
    )
)
"""What an office that sends nothing has no row of; a link needs keys, which no kept file may hold."""


@pytest.fixture
def last_day() -> Clock:
    return Clock(lambda: datetime.combine(LAST, time(13, 30), UTC))


@pytest.fixture(params=KEPT, ids=lambda path: path.name)
def kept(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_there_is_a_kept_office() -> None:
    assert KEPT


def test_it_opens_with_the_same_totals_and_is_in_order(kept: Path, tmp_path: Path, last_day: Clock) -> None:
    path = tmp_path / "oficina.gremial"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    assert [one for one in check(path).checks if not one.ok] == []  # what came since is no damage
    assert path.read_bytes() == gzip.decompress(kept.read_bytes())
    said = json.loads(kept.with_name(kept.name.replace(".gremial.gz", ".json")).read_text(encoding="utf-8"))
    with Office.open(path, "Marta", clock=last_day) as office:
        now = office.read(totals)
        assert now.keys() >= said.keys()
        for what in said:
            assert now[what] == said[what], what
    assert [one for one in check(path).checks if not one.ok] == []


def test_the_kept_office_has_a_row_in_every_table_of_its_day(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "oficina.gremial"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    connection = sqlite3.connect(path)
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    ours = {table.name for table in TABLES} & there - ALLIANCE
    assert [name for name in sorted(ours) if not connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]] == []
    connection.close()


def test_the_next_file_can_be_made_from_the_program_of_today(tmp_path: Path, last_day: Clock) -> None:
    """A new table needs its line in the story before the schema after it is made."""
    path = tmp_path / "oficina.gremial"
    build(path)
    with Office.open(path, "Marta", clock=last_day) as office:
        ours = (*CASH, *DUES, *COUNTER, *AGREEMENTS, *CASES, *PROJECTS)
        assert [one.name for one in ours if not office.read(_rows, one.name)] == []


def _rows(reader: Reader, table: str) -> int:
    return int(reader.value(f"SELECT count(*) FROM {table}"))
