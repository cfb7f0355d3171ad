"""The measurements measure what they say: floor and program leave the same rows, and the report can be read."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.models.agreements.lights import standings
from app.models.agreements.promise_queries import CommitmentWish, commitment_ids
from app.models.agreements.promise_rules import LIGHTS as LIGHT_OF
from app.office import Office
from app.reports.receipt import draw_receipts
from tests.bench.__main__ import line, measure, report
from tests.bench.alliance import TODAY, alliance_office, keys, scan_milliseconds
from tests.bench.importing import floor_import
from tests.bench.memory import bench_memory
from tests.bench.offices import ACTOR, empty_office
from tests.bench.people import write_sheet
from tests.bench.promises import LIGHTS, questions
from tests.bench.receipts import draw_bare, made_receipts, recording
from tests.bench.treasury import bench_many_receipts, bench_treasury

TABLES = ("person", "organization", "member", "member_event")


def counts(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in TABLES]


def test_the_floor_of_the_import_fills_the_same_tables(tmp_path: Path) -> None:
    sheet = write_sheet(tmp_path / "padron.csv", 120)
    floor, ours = empty_office(tmp_path / "suelo.gremial"), empty_office(tmp_path / "nuestro.gremial")
    floor_import(floor, sheet)
    with Office.open(ours, "Marta") as office:
        plan = plan_import(office, sheet, ImportOptions())
        assert [row.source.warnings for row in plan.rows if row.source.warnings] == []  # clean rows are clean
        carry_out(office, plan)
    assert counts(floor) == counts(ours) == [100, 20, 120, 120]


def test_the_floor_of_the_receipts_draws_the_same_pages(tmp_path: Path) -> None:
    items = made_receipts(tmp_path, 3)
    ours, bare = io.BytesIO(), io.BytesIO()
    with recording() as pages:
        assert draw_receipts(items, "two_up", "A4", ours) == len(pages) == 3
    texts = [args[2] for *_, blocks in pages for *_, calls in blocks for kind, args, _ in calls if kind == "text"]
    assert texts.count(items[0].code) >= 2  # original and duplicate
    draw_bare(pages, bare)
    assert bare.getvalue().startswith(b"%PDF")


def test_the_memory_is_that_of_the_process_that_imports(tmp_path: Path) -> None:
    figures = bench_memory(tmp_path, 300)
    assert [figure.details["rows"] for figure in figures] in ([300, 300], [])
    assert all(figure.value >= figure.details["megabytes_before"] > 0 for figure in figures)


def test_a_small_run_reports_every_figure(tmp_path: Path) -> None:
    figures = measure(tmp_path, ["import", "charge", "search"], rows=200, rounds=1)
    assert len(figures) == 3
    assert all(figure.value > 0 for figure in figures)
    assert abs(sum(figures[0].details["share"].values()) - 1) < 0.5
    read = json.loads(json.dumps(report(figures)))
    assert [one["name"] for one in read["figures"]] == [figure.name for figure in figures]
    assert figures[0].name in line(figures[0])


def test_the_treasurer_and_the_floor_answer_the_same(tmp_path: Path) -> None:
    figures = bench_treasury(tmp_path, 40, 1)
    assert [figure.details["rows"] for figure in figures] == [figure.details["floor_rows"] for figure in figures]
    assert all(figure.details["rows"] for figure in figures)


def test_the_lists_of_an_alliance_show_what_was_written(tmp_path: Path) -> None:
    path = alliance_office(tmp_path / "alianza.gremial", part=10)
    with Office.open(path, ACTOR) as office:
        shown = {light: office.read(commitment_ids, CommitmentWish(light=light), TODAY) for light in LIGHTS}
        lights = office.read(standings, TODAY)
        told = {light: [one for one, standing in lights.items() if LIGHT_OF[standing] == light] for light in LIGHTS}
        assert {light: set(ids) for light, ids in shown.items()} == {light: set(ids) for light, ids in told.items()}
        assert all(told.values())
        assert all(office.read(ask) is not None for ask in questions().values())
    assert scan_milliseconds(keys(tmp_path, 1_000)) > 0


def test_many_receipts_go_to_the_file_as_they_are_drawn(tmp_path: Path) -> None:
    for figure in bench_many_receipts(tmp_path, 30):
        assert figure.details["pages"] == 30
