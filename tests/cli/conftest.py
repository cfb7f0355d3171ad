"""The command line in a test: words as typed, code and streams as they come back."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from app.cli.root import program
from app.models.base.database import Clock

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> object:
    """The window's application speaks for the command line too; a second one cannot be in one process."""
    return qapp


@pytest.fixture(autouse=True)
def _the_day(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """Saturday 21/11/2026 for the command line, which has no option for the clock and must have none."""
    monkeypatch.setattr("app.office.file.Clock", lambda: clock)
    monkeypatch.setattr("app.jobs.backup.Clock", lambda: clock)


def typed(*words: str | Path) -> Said:
    result = CliRunner().invoke(program, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return Said(result.exit_code, result.stdout, result.stderr)


Desk = Callable[..., Said]


@pytest.fixture
def office_file(tmp_path: Path) -> Path:
    path = tmp_path / "gremio.gremial"
    made = typed(
        "new", path, "--name", "Gremio de Prueba", "--country", "PY", "--first-receipt", "4513", "--code", "PY-0014"
    )
    assert made.code == 0, made.err
    return path


@pytest.fixture
def desk(office_file: Path) -> Desk:
    """The command line on one office file."""

    def run(*words: str | Path) -> Said:
        return typed("--office", office_file, *words)

    return run


@pytest.fixture
def padron(tmp_path: Path) -> Path:
    path = tmp_path / "padron.csv"
    path.write_bytes(
        "PADRÓN DE SOCIOS\r\n\r\nNº;RAZÓN SOCIAL;R.U.C.;Cel.;F. ingreso;Debe\r\n"
        "1;Ñandutí Peña;1234567-9;0981 123456 / 021 445555;5/3/24;150.000\r\n"
        "2;Comercial Azote'y S.A.;80009735-1;0982-333444;31/02/2020;\r\n"
        "3;González, María;2.345.678;0971 222333;2020-01-05;\r\n".encode("cp1252")
    )
    return path


@pytest.fixture
def working(desk: Desk, padron: Path) -> Desk:
    """An office with two members, a monthly plan, and November charged."""
    assert desk("members", "import", padron).code == 4
    assert desk("dues", "plan", "add", "Cuota social", "--amount", "85000", "--period", "monthly").code == 0
    assert desk("dues", "charge", "--plan", "cuota social", "--period", "2026-11").code == 0
    return desk


def process(*words: str | Path, **more: Any) -> subprocess.Popen[bytes]:
    """The program as a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), **more.pop("env", {})}
    return subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, words)],
        env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        # A shell ignores the interruption for what it runs behind; the program must hear it here too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler), **more,
    )  # fmt: skip
