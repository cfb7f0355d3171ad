"""What the README tells people to type works as it stands, in its order."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click

from app.cli.root import program as gremial

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_small_office_of_the_readme_can_be_typed_after(tmp_path: Path) -> None:
    (sheet,) = blocks("csv")
    (tmp_path / "socios.csv").write_text(sheet, encoding="utf-8")
    lines = [line for block in blocks("sh") for line in block.splitlines() if line]
    assert len(lines) > 10
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "gremial"
        done = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    assert (tmp_path / "recibo.pdf").read_bytes().startswith(b"%PDF")


def test_the_readme_names_every_verb_of_dev() -> None:
    listing = subprocess.run(
        [sys.executable, str(ROOT / "dev.py")], capture_output=True, encoding="utf-8", timeout=30, check=False
    ).stdout
    verbs = re.findall(r"^  (\w+) +\S", listing, re.MULTILINE)
    assert len(verbs) >= 9
    assert [verb for verb in verbs if not re.search(rf"(?:dev\.py |`){verb}\b", README)] == []


def test_the_readme_names_every_verb_of_the_program() -> None:
    told: dict[str, str] = {}
    for block in blocks(""):
        path = ""
        for line in block.splitlines():
            path = line[:30].strip() or path
            told[path] = told.get(path, "") + line[30:].replace("·", " ") + " "
    rooms: list[tuple[str, click.Group]] = [("gremial", gremial)]
    for path, room in rooms:
        rooms += [(f"{path} {name}", one) for name, one in room.commands.items() if isinstance(one, click.Group)]
        verbs = {name for name, one in room.commands.items() if not isinstance(one, click.Group)}
        assert verbs - set(told.get(path, "").split()) == set(), path
