"""A file of every released version is kept and opened for ever; its receipts stay what they were on paper."""

from __future__ import annotations

import gzip
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from app.jobs.check import check
from app.models.base.database import Clock
from app.models.dues.queries import account
from app.models.dues.receipt_queries import verify
from app.models.members.queries import member_count, resolve_member
from app.office import Office

RELEASED = sorted((Path(__file__).parent / "db").glob("v*.gremial.gz"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "oficina.gremial"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_there_is_a_file_to_open() -> None:
    assert RELEASED


def test_a_released_file_opens_and_is_in_order(released: Path, clock: Clock) -> None:
    with Office.open(released, "Marta", clock=clock) as office:
        assert office.read(member_count) == 3
        eladio = office.read(account, office.read(resolve_member, "2"), date(2026, 11, 21))
        assert (eladio.debt, eladio.overdue, eladio.months) == (170_000, 120_000, 4)
        assert office.read(verify, "A-4513-0BJEJ951").status == "genuine"
        assert office.read(verify, "A-4514").status == "void"
        assert office.read(verify, "A-4515").status == "genuine"
    assert check(released).ok


def test_a_column_that_came_later_cannot_be_filled_unseen(released: Path, clock: Clock) -> None:
    """The images of before do not name it; they mean that it was empty."""
    with Office.open(released, "Marta", clock=clock):
        pass
    connection = sqlite3.connect(released)
    connection.execute("UPDATE person SET married_name = 'de Alguien' WHERE id = 1")
    connection.commit()
    connection.close()
    rows = next(one for one in check(released).checks if one.name == "rows")
    assert not rows.ok
    assert "married_name" in rows.detail
