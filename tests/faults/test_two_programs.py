"""Two programs on one file: one writes, the other reads or waits, and nobody's death keeps the file shut."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.jobs.check import check
from app.models.base.errors import Unavailable
from app.models.members.queries import member_ids
from app.office import Office
from app.office.lock import sidecar
from tests.bench.people import write_sheet
from tests.faults.desk import Shift, take_turns, work
from tests.faults.kills import _context, _listen, _office, objections


def test_the_second_is_told_who_has_it_and_may_read(tmp_path: Path) -> None:
    with _office(tmp_path, 1) as (path, data):
        receive, send = _context().Pipe(duplex=False)
        child = _context().Process(target=work, args=(Shift(path, data, 3), send), daemon=True)
        child.start()
        send.close()
        told = []
        _listen(receive, told, 30.0, until_ready=True)
        with pytest.raises(Unavailable) as said:
            Office.open(path, "Otra", wait=0.2)
        assert said.value.code == "office.locked"
        assert said.value.params["host"] == socket.gethostname()
        _listen(receive, told, 0.5)
        with Office.look(path) as reading:
            assert len(reading.read(member_ids)) > 0
        child.kill()
        _listen(receive, told, 30.0)
        child.join(30.0)
        receive.close()
        _, found = objections(path, [promise for promise in told if promise != ("ready",)])
        assert found == []


def test_a_lock_of_another_computer_is_broken_only_on_demand(tmp_path: Path) -> None:
    with _office(tmp_path, 1) as (path, _):
        holder = {"host": "otra-pc", "user": "Marta", "pid": 1, "since": "2026-11-20T09:00:00"}
        sidecar(path).write_text(json.dumps(holder), encoding="utf-8")
        with pytest.raises(Unavailable) as said:
            Office.open(path, "Ana", wait=0.0)
        assert (said.value.code, said.value.params["host"]) == ("office.locked", "otra-pc")
        assert said.value.params["since"] == "20/11/2026 09:00"
        with Office.open(path, "Ana", wait=0.0, break_lock=True) as office:
            assert office.read(member_ids) == []
        assert not sidecar(path).exists()


def test_two_that_take_turns_never_give_a_number_twice(tmp_path: Path) -> None:
    """Each opens, receives, closes, as two verbs of the command line would; both wait for the other."""
    with _office(tmp_path, 1) as (path, data):
        context = _context()
        pipes = []
        for seed in (1, 2):
            receive, send = context.Pipe(duplex=False)
            child = context.Process(target=take_turns, args=(Shift(path, data, seed), send), daemon=True)
            child.start()
            send.close()
            pipes.append((child, receive))
        promised = []
        for child, receive in pipes:
            _listen(receive, promised, 60.0)
            child.join(60.0)
            receive.close()
            assert child.exitcode == 0
        codes = [promise[1] for promise in promised if promise[0] == "receipt"]
        assert len(codes) == len(set(codes)) == 20
        assert objections(path, promised)[1] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_line_is_told_to_stop(tmp_path: Path, number: signal.Signals) -> None:
    with _office(tmp_path, 1) as (path, _):
        sheet = write_sheet(tmp_path / "padron.csv", 4_000)
        command = [sys.executable, "-m", "app", "--office", str(path), "members", "import", str(sheet)]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        deadline = time.monotonic() + 30
        while not sidecar(path).exists() and child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.3)
        child.send_signal(number)
        _, err = child.communicate(timeout=30)
        assert child.returncode != 0 or b"Traceback" not in err
        standing, found = objections(path, [])
        assert found == []
        assert standing in ("same", "ahead")
        assert all(one.ok for one in check(path).checks)
