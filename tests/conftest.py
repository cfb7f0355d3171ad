"""What every test stands on: a window system nobody sees, one font, one clock, no trace on the machine.

Pages and subjects keep their own fixtures in conftest files of their folders.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    # Qt and the program are imported inside the fixtures: rules are tested without paying for a window,
    # and a room that cannot be imported fails its own tests instead of all.
    from PySide6.QtWidgets import QApplication

    from app.models.base.database import Clock
    from app.office import Office

# The day on which every test happens: a Saturday morning in Asunción.
NOW = datetime(2026, 11, 21, 13, 30, tzinfo=UTC)
FONTS = ("Open Sans", "DejaVu Sans")
MISSING: dict[str, int] = {}

# The same 50 examples each time: a red test is red again; `--hypothesis-profile=nightly` looks further.
settings.register_profile(
    "house", derandomize=True, max_examples=50, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
settings.register_profile("nightly", max_examples=1000, deadline=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows that tests open")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in (
        "QT_SCALE_FACTOR",
        "QT_STYLE_OVERRIDE",
        "QT_FONT_DPI",
        "GREMIAL_OFFICE",
        "GREMIAL_PASSWORD_FILE",
    ):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "America/Asuncion"
    if hasattr(time, "tzset"):
        time.tzset()
    home = tempfile.mkdtemp(prefix="gremial-tests-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in (
        "HOME",
        "USERPROFILE",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "APPDATA",
        "LOCALAPPDATA",
    ):
        os.environ[name] = home
    os.environ["GREMIAL_DATA"] = str(Path(home) / "data")
    os.environ["GREMIAL_KEYS"] = str(Path(home) / "keys")


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("needs"):
        for program in mark.args:
            if shutil.which(program):
                continue
            MISSING[program] = MISSING.get(program, 0) + 1
            if os.environ.get("CI"):
                pytest.fail(f"{program} is not installed; CI must have it", pytrace=False)
            pytest.skip(f"{program} is not installed")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for program, count in sorted(MISSING.items()):
        terminalreporter.write_line(f"{count} not run because {program} is not installed", yellow=True)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keys and the record outside the file, fresh for each test; returns their folder."""
    folder = tmp_path_factory.mktemp("outside")
    monkeypatch.setenv("GREMIAL_DATA", str(folder / "data"))
    monkeypatch.setenv("GREMIAL_KEYS", str(folder / "keys"))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the look and the language that every PC gets the same."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QFontDatabase

    QLocale.setDefault(QLocale("es_PY"))
    qapp.setStyle("Fusion")
    installed = set(QFontDatabase.families())
    qapp.setFont(QFont(next((name for name in FONTS if name in installed), qapp.font().family()), 9))
    return qapp


@pytest.fixture(scope="session")
def clock() -> Clock:
    """Saturday 21/11/2026, 10:30 in Asunción, for the whole run."""
    from app.models.base.database import Clock

    return Clock(lambda: NOW)


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Path:
    """A Paraguayan guild's file after its first day, series A from 4513 on; copy it, never open it."""
    from app.jobs.new_office import NewOffice, new_office

    path = tmp_path_factory.mktemp("template") / "gremio.gremial"
    wanted = NewOffice(
        name="Gremio de Comerciantes de Prueba",
        short="GCP",
        code="PY-0014",
        country="PY",
        address="Av. Siempreviva 123",
        city="Asunción",
        phone="021 000 000",
        email="gremio@example.org",
        first_receipt=4513,
    )
    return new_office(path, wanted, actor="Marta", clock=clock).path


@pytest.fixture
def office(office_template: Path, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """An empty guild office, open for writing, with Marta at the desk."""
    from app.office import Office

    path = tmp_path / "gremio.gremial"
    shutil.copy(office_template, path)
    with Office.open(path, "Marta", clock=clock) as opened:
        yield opened
