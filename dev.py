"""The one door for developers: `python3 dev.py` lists its verbs; each first sets up what it needs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "build"))

import machine  # noqa: E402  (lives in build/, which is no package: it would shadow the tool `build`)
from machine import PYTHON, Stop, say  # noqa: E402

CACHE = ROOT / ".cache"
I18N = ROOT / "resources" / "i18n"
TESTS_SECONDS = 600
FROZEN_SECONDS = 180
# Foreign programs that tests may ask for with @needs("…"), and the Debian package that brings them.
PROGRAMS = {
    "age": "age",
    "chromium": "chromium",
    "minisign": "minisign",
    "pdffonts": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "soffice": "libreoffice-calc-nogui",
    "sqlite3": "sqlite3",
    "Xvfb": "xvfb",
    "zbarimg": "zbar-tools",
}


def main(arguments: list[str]) -> int:
    """Carry out one verb and return its exit code."""
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb not in VERBS:
        say("python3 dev.py VERB\n")
        for name, function in VERBS.items():
            say(f"  {name:<9}{(function.__doc__ or '').splitlines()[0]}")
        return 0 if verb in ("", "-h", "--help", "help") else 2
    os.chdir(ROOT)
    # Without a locale Python and Qt fall back to ASCII file names and complain about it.
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"
    if not machine.has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        return VERBS[verb](rest)
    except Stop as stop:
        say(str(stop))
        return 3
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """The window on a demo office; without a display the demo. With arguments: `gremial ARGUMENTS`."""
    machine.prepare("run")
    _compile_translations()
    if arguments:
        return _become(["-m", "app", *arguments])
    # The demo's keys and its record of receipt numbers must not mix with those of an office on this PC.
    os.environ.setdefault("GREMIAL_DATA", str(CACHE / "demo-data"))
    os.environ.setdefault("GREMIAL_KEYS", str(CACHE / "demo-data" / "keys"))
    if not machine.has_display():
        return _demo_without_display()
    return _become(["-m", "app", "--office", str(_demo_office())])


def test(arguments: list[str]) -> int:
    """The checks, then all tests. With arguments: only pytest with them (--quick: not the slow ones)."""
    machine.prepare("dev")
    _foreign_programs()
    _compile_translations()
    failed = [] if arguments else _checks()
    if "--quick" in arguments:
        arguments = ["-m", "not slow", *(a for a in arguments if a != "--quick")]
    started = time.monotonic()
    # A file stays with one worker: what it builds once for all its tests is built once.
    chosen = arguments or ["--numprocesses", "2", "--dist", "loadfile"]
    code = _python("-m", "pytest", *chosen, timeout=None if arguments else TESTS_SECONDS)
    if failed:
        say(f"The tests took {time.monotonic() - started:.0f} s; before them failed: {', '.join(failed)}")
    return code or int(bool(failed))


def check(arguments: list[str]) -> int:
    """Style, types, import contracts, complete Spanish. `--fix` lets ruff mend what it can."""
    machine.prepare("dev")
    if "--fix" in arguments:
        _python("-m", "ruff", "check", "--fix", "--quiet", ".")
        _python("-m", "ruff", "format", "--quiet", ".")
    failed = _checks()
    say("Failed: " + ", ".join(failed) if failed else "All checks passed.")
    return int(bool(failed))


def screens(arguments: list[str]) -> int:
    """Draw every page of the window as PNG files for human eyes. Optional argument: the folder."""
    machine.prepare("dev")
    _compile_translations()
    return _screens(Path(arguments[0]) if arguments else CACHE / "screens")


def bench(arguments: list[str]) -> int:
    """Measure speed and size against the named floors; writes bench.json."""
    machine.prepare("dev")
    return _python("-m", "tests.bench", *arguments)


def faults(arguments: list[str]) -> int:
    """Kill the program at random moments and look whether anything was lost. `--short` for CI."""
    machine.prepare("dev")
    return _python("-m", "tests.faults", *arguments)


def package(_arguments: list[str]) -> int:
    """Build the one-folder program with PyInstaller into dist/ and run its self-test."""
    machine.prepare("package")
    if sys.platform.startswith("linux"):
        machine.programs({"objdump": "binutils"}, "PyInstaller needs a program that is not here; to have it:")
        machine.python_library()
    _compile_translations()
    started = time.monotonic()
    code = _python(
        "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--workpath", str(CACHE / "pyinstaller"), "--distpath", str(ROOT / "dist"), "build/gremial.spec",
    )  # fmt: skip
    code = code or _python("build/smoke.py", str(ROOT / "dist" / "gremial"))
    seconds = time.monotonic() - started
    say(f"package: {seconds:.0f} s")
    if seconds > FROZEN_SECONDS:
        say(f"That is more than the {FROZEN_SECONDS} s it may take.")
        return code or 1
    return code


def i18n(_arguments: list[str]) -> int:
    """Collect the texts of the source into resources/i18n/*.ts and compile them to .qm."""
    machine.prepare("dev")
    code = _python("build/translations.py", "update")
    return code or _python("build/translations.py", "compile")


def lock(_arguments: list[str]) -> int:
    """Write build/lock/*.txt from pyproject.toml (needs uv; versions younger than a week are left alone)."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(machine.BIN))
    if uv is None:
        raise Stop("`lock` needs uv (https://docs.astral.sh/uv): pip install uv")
    # dev first: run and package take their versions from it, so one environment can hold all three.
    for name in ("dev", "run", "package"):
        command = [
            uv, "pip", "compile", "pyproject.toml", "--output-file", f"build/lock/{name}.txt", "--quiet",
            "--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url",
            "--no-annotate", "--exclude-newer", "7 days", "--custom-compile-command", "python3 dev.py lock",
        ]  # fmt: skip
        command += [] if name == "run" else ["--group", name]
        command += [] if name == "dev" else ["--constraint", "build/lock/dev.txt"]
        subprocess.run(command, check=True)
    return 0


VERBS = {function.__name__: function for function in (run, test, check, screens, bench, faults, package, i18n, lock)}


def _become(arguments: list[str]) -> int:
    """Turn into the environment's Python, so that nothing of ours stays in memory or between signals."""
    if machine.WINDOWS:
        return subprocess.call([str(PYTHON), *arguments])
    sys.stdout.flush()
    os.execv(str(PYTHON), [str(PYTHON), *arguments])


def _python(*arguments: str, timeout: float | None = None) -> int:
    try:
        return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, timeout=timeout).returncode
    except subprocess.TimeoutExpired:
        say(f"Stopped after {timeout:.0f} s: {' '.join(arguments)}")
        return 1


def _compile_translations() -> None:
    """Make the .qm files the program loads, where one is missing or older than its source."""
    compiled = [(ts, ts.with_suffix(".qm")) for ts in I18N.glob("*.ts")]
    if all(qm.exists() and qm.stat().st_mtime_ns >= ts.stat().st_mtime_ns for ts, qm in compiled):
        return
    if _python("build/translations.py", "compile"):
        raise Stop("The Spanish texts could not be compiled (see above).")


def _demo_office() -> Path:
    """The guild file of the demo; made once, kept between starts."""
    folder, done = CACHE / "demo", CACHE / "demo-done"
    if not done.exists() or not list(folder.glob("*.gremial")):
        done.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(CACHE / "demo-data", ignore_errors=True)
        say(f"Making a demo office in {folder.relative_to(ROOT)} (only this first time) …")
        if _python("-m", "app", "demo", str(folder)):
            raise Stop("The demo office could not be made (see above).")
        done.touch()
    offices = sorted(folder.glob("*.gremial"))
    guilds = [office for office in offices if not re.search("alian", office.name, re.IGNORECASE)]
    return (guilds or offices)[0]


def _demo_without_display() -> int:
    say("There is no display here: running the demo end to end instead of opening the window.\n")
    (CACHE / "demo-done").unlink(missing_ok=True)
    office = _demo_office()
    pictures = CACHE / "screens"
    drawn = _screens(pictures, "--office", str(office))
    say("\nWhat was done: a messy spreadsheet came in, two years of dues were charged and collected, receipts were")
    say("printed, and the alliance received the guild's package twice. Where everything is:")
    made = office.parent
    groups = {
        "offices": sorted(made.glob("*.gremial")),
        "the spreadsheet, and the rows of it to review": sorted([*made.glob("*.xlsx"), *made.glob("*.csv")]),
        "papers (PDF)": sorted(made.glob("*.pdf")),
        "packages for the alliance, sealed and plain": sorted([*made.glob("*.age"), *made.glob("*.zip")]),
        "a proven copy": sorted(made.glob("*/*.gremial")),
    }
    for title, files in groups.items():
        say(f"  {title}")
        for file in files:
            say(f"    {file.relative_to(ROOT)}")
    pages = len(list(pictures.rglob("*.png")))
    say(f"  screenshots: {pages} pages, light and dark, 100 to 200 %, in {pictures.relative_to(ROOT)}")
    say("\nTo work with it:  .venv/bin/gremial --office " + str(office.relative_to(ROOT)) + " members list")
    return drawn


def _screens(folder: Path, *more: str) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return _python("-m", "tests.screens", str(folder), *more)


def _checks() -> list[str]:
    """Run every check, let each print what it found, and return the names of those that failed."""
    checks = {
        "style": ("-m", "ruff", "check", "."),
        "format": ("-m", "ruff", "format", "--check", "."),
        "types": ("-m", "mypy"),
        "import contracts": ("-c", "import importlinter.cli as c; c.lint_imports_command()", "--no-logo"),
        "complete Spanish": ("build/translations.py", "check"),
    }
    failed = []
    for name, command in checks.items():
        say(f"- {name}")
        if _python(*command):
            failed.append(name)
    return failed


def _foreign_programs() -> None:
    asked: set[str] = set()
    for file in (ROOT / "tests").rglob("test_*.py"):
        asked.update(re.findall(r"needs\(\s*[\"']([^\"']+)", file.read_text(encoding="utf-8")))
    machine.programs(
        {name: PROGRAMS[name] for name in sorted(asked) if name in PROGRAMS},
        "Some tests need programs that are not here and will be listed as skipped; to have them:",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
