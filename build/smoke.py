"""Tries the frozen program where nothing of this checkout helps it: another folder, empty home, no Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# A window's program with its libraries; beyond this something large was collected by mistake.
LARGEST_MB = 210


def main(arguments: list[str]) -> int:
    """Copy the folder given, run `gremial self-test --json` in it and return 0 when every step is good."""
    built = Path(arguments[0])
    files = [file for file in built.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"frozen folder: {size:.0f} MB, {len(files)} files")
    with tempfile.TemporaryDirectory() as place:
        # A name as Windows users have it: spaces and letters outside ASCII.
        program = Path(place) / "Íñigo Peña" / "Gremial ñ"
        shutil.copytree(built, program, symlinks=True)
        home = Path(place) / "home"
        home.mkdir()
        executable = program / ("gremial.exe" if os.name == "nt" else "gremial")
        started = time.monotonic()
        done = subprocess.run(
            [str(executable), "self-test", "--json"],
            cwd=home, env=_clean_environment(home), capture_output=True, timeout=120,
        )  # fmt: skip
        seconds = time.monotonic() - started
    if size > LARGEST_MB:
        print(f"larger than {LARGEST_MB} MB: something was collected by mistake")
    return _judge(done, seconds) or int(size > LARGEST_MB)


def _clean_environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "GREMIAL_DATA": str(home / "data"),
        "GREMIAL_KEYS": str(home / "keys"),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def _judge(done: subprocess.CompletedProcess[bytes], seconds: float) -> int:
    words = done.stderr.decode("utf-8", "replace").strip()
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        print(done.stdout.decode("utf-8", "replace"))
        print(words)
        print(f"self-test of the frozen program gave no JSON (exit {done.returncode})")
        return 1
    for step in answer["steps"]:
        print(f"  {'ok ' if step['ok'] else 'BAD'} {step['name']}: {step['detail']}")
    good = answer["ok"] is True and done.returncode == 0
    if not good and words:
        print(words)
    print(f"self-test of the frozen program: {'ok' if good else 'FAILED'} in {seconds:.1f} s")
    return int(not good)


if __name__ == "__main__":
    # A captured Windows console is cp1252, which has no letter for everything a step may say.
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
