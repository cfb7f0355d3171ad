"""The window's pieces for its tests: a theme, preferences in a fresh folder, an inline runner, a desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.models.base.facts import OfficeFacts
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.prefs import Prefs
from app.ui.runner import Runner
from app.ui.theme import Theme
from tests.ui.fakes import FakeDialogs, FakeOffice


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Windows that were closed are gone at once: no event loop runs here that would delete them later.

    Without it each theme is put on the windows of every test before, slower and slower.
    """
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def prefs(tmp_path: Path) -> Prefs:
    return Prefs(tmp_path / "window.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def dialogs(prefs: Prefs) -> FakeDialogs:
    return FakeDialogs(prefs)


@pytest.fixture
def runner(qapp: QApplication) -> Runner:
    made = Runner(inline=True)
    made.use(FakeOffice())
    return made


@pytest.fixture
def facts() -> OfficeFacts:
    return OfficeFacts("Cámara de Prueba", "PY", "PYG", short_name="CP", uid="office-1")


@pytest.fixture
def tools(runner: Runner, theme: Theme, prefs: Prefs, dialogs: FakeDialogs) -> Tools:
    return Tools(runner, theme, prefs, dialogs)


@pytest.fixture
def notices() -> list[str]:
    return []


@pytest.fixture
def desk(tools: Tools, facts: OfficeFacts, notices: list[str]) -> Desk:
    return Desk(
        tools.runner,
        tools.theme,
        tools.prefs,
        tools.dialogs,
        facts,
        lambda text, verb="", then=None: notices.append(text),
        lambda key, target=None: None,
        lambda: date(2026, 11, 21),
    )
