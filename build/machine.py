"""What a machine needs before Gremial runs from a checkout: environment, locked libraries, system packages.

Standard library only, and it must load on any Python 3.8: it is what tells people that theirs is too old.
What is then done with it (run, test, package …) is decided in dev.py.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "gremial-installed.json"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
OLDEST = (3, 11)

# What Qt's widgets need even without a display, by the library that is missing and the package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What its X11 plugin needs besides, where there is a display to show the window on.
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Which lock holds everything of which other one (they are compiled with the same versions).
CONTAINED_IN = {"run": ("run", "dev", "package"), "dev": ("dev",), "package": ("package",)}


class Stop(Exception):
    """The set-up cannot go on by itself; the text says what the person has to do."""


def has_display() -> bool:
    """Whether a window could be shown here."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(lock: str) -> None:
    """Make the virtual environment hold what build/lock/<lock>.txt names, and the system what Qt needs.

    Does nothing, quickly, when the stamp in the environment says that this was done already.
    """
    wanted = _wanted()
    stamp = _read_stamp()
    # Where the window was once ready, the display may be absent today: that needs less, not more.
    system_ready = stamp.get("system") in ("display", wanted["system"])
    locks_ready = any(stamp.get(name) == wanted[name] for name in CONTAINED_IN[lock])
    if PYTHON.exists() and system_ready and locks_ready:
        return
    _check_python()
    _system_packages()
    if not PYTHON.exists():
        stamp, locks_ready = {}, False
        _make_environment()
    if not locks_ready:
        _install(lock)
        _write_launcher()
        stamp[lock] = wanted[lock]
    stamp["system"] = wanted["system"]
    STAMP.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def programs(needed: dict[str, str], without: str) -> None:
    """Install foreign programs (program -> Debian package) if that can be done unasked, else say ``without``."""
    missing = sorted(package for program, package in needed.items() if not shutil.which(program))
    if missing and _is_debian() and _is_root():
        _apt(missing)
    elif missing:
        say(without)
        say("  " + _apt_line(missing))


def python_library() -> None:
    """Debian keeps the shared library of its own Python in a package apart; the frozen program carries it."""
    package = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    if sys.base_prefix != "/usr" or not _is_debian() or _can_load(f"{package}.so.1.0"):
        return
    if not _is_root():
        raise Stop("Python's shared library is needed. Install it once with:\n  " + _apt_line([package]))
    _apt([package])


def say(text: str) -> None:
    """One line for the developer, in order with what the called programs print."""
    print(text, flush=True)


def _wanted() -> dict[str, str]:
    wanted = {
        name: hashlib.sha256((ROOT / "build" / "lock" / f"{name}.txt").read_bytes()).hexdigest()
        for name in CONTAINED_IN
    }
    wanted["system"] = "display" if has_display() else "offscreen"
    return wanted


def _read_stamp() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _check_python() -> None:
    if sys.version_info < OLDEST:
        here = ".".join(map(str, sys.version_info[:3]))
        raise Stop(
            f"Gremial needs Python {OLDEST[0]}.{OLDEST[1]} or later; this is {here} ({sys.executable}).\n"
            "Call dev.py with a newer one, for example:  python3.12 dev.py run"
        )


# ------------------------------------------------------------------------------------ system packages


def _is_root() -> bool:
    return not WINDOWS and os.geteuid() == 0


def _is_debian() -> bool:
    return shutil.which("apt-get") is not None and Path("/etc/debian_version").exists()


def _missing_libraries() -> dict[str, str]:
    if not sys.platform.startswith("linux"):
        return {}
    wanted = {**QT_LIBRARIES, **(DISPLAY_LIBRARIES if has_display() else {})}
    return {library: package for library, package in wanted.items() if not _can_load(library)}


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _system_packages() -> None:
    """Install what the system lacks, or stop with the one line that installs all of it."""
    libraries = _missing_libraries()
    # Debian splits the standard library: venv without ensurepip would make an environment without pip.
    without_pip = not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None
    if not libraries and not without_pip:
        return
    if not _is_debian():
        names = [*libraries, *(["Python's ensurepip"] if without_pip else [])]
        raise Stop("These parts of the system are needed and not here: " + ", ".join(names))
    packages = [*libraries.values(), *([_venv_package()] if without_pip else [])]
    if not _is_root():
        raise Stop(
            "System packages are needed. Install them once with this line, then start again:\n  " + _apt_line(packages)
        )
    _apt(packages)


def _venv_package() -> str:
    own = f"python3.{sys.version_info[1]}"
    return "python3-venv" if Path("/usr/bin/python3").resolve().name == own else f"{own}-venv"


def _apt_line(packages: Iterable[str]) -> str:
    names = " ".join(sorted(packages))
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"


def _apt(packages: Iterable[str]) -> None:
    names = sorted(packages)
    say("Installing system packages: " + " ".join(names))
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        done = subprocess.run(["apt-get", "-qq", *command], env=env, capture_output=True)
        # A failed update is not the end: the lists that are here may do.
        if done.returncode and command[0] == "install":
            say(done.stderr.decode("utf-8", "replace"))
            raise Stop("apt-get failed; the line to repeat by hand is:\n  " + _apt_line(names))


# -------------------------------------------------------------------------------- virtual environment


def _make_environment() -> None:
    say(f"Making the virtual environment {VENV.relative_to(ROOT)} …")
    # --clear: what is there has no working Python (an interrupted or outdated set-up).
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def _install(lock: str) -> None:
    say(f"Installing the libraries of build/lock/{lock}.txt (only this first time) …")
    done = subprocess.run(
        [
            str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--no-deps", "--require-hashes", "--only-binary", ":all:",
            "-r", str(ROOT / "build" / "lock" / f"{lock}.txt"),
        ],
        cwd=ROOT,
    )  # fmt: skip
    if done.returncode:
        raise Stop("pip could not install the libraries (see above). Is there a network? Start again then.")


def _write_launcher() -> None:
    """Put `gremial` into the environment, as an installed wheel would, running this checkout."""
    library = VENV / "Lib" if WINDOWS else next((VENV / "lib").glob("python3*"))
    site = library / "site-packages"
    (site / "gremial-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if WINDOWS:
        (BIN / "gremial.cmd").write_text('@"%~dp0python.exe" -m app %*\r\n', encoding="utf-8")
        return
    launcher = BIN / "gremial"
    launcher.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m app "$@"\n', encoding="utf-8")
    launcher.chmod(0o755)
