"""The installed language where there is no window: our Spanish, and the country's words over it, while a block runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator, qInstallMessageHandler

from app.models.base.errors import Unavailable
from app.models.base.resources import resource_path


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Spanish (``es``) while the block runs; any other language is the English of the source.

    Raises ``Unavailable("language.missing")`` when the compiled Spanish is not there.
    """
    application = QCoreApplication.instance() or _application()
    words = None if language != "es" else _installed("app_es")
    if language == "es" and words is None:
        raise Unavailable("language.missing", path=str(resource_path("i18n", "app_es.qm")))
    try:
        yield
    finally:
        if words is not None:
            QCoreApplication.removeTranslator(words)
        del application


@contextmanager
def country_words(language: str, country: str) -> Iterator[None]:
    """The country's own words over the Spanish (Mexico says otherwise here and there)."""
    overlay = _installed(f"app_es_{country}") if language == "es" else None
    try:
        yield
    finally:
        if overlay is not None:
            QCoreApplication.removeTranslator(overlay)


def spanish_is_there() -> bool:
    """Whether the compiled Spanish can be loaded (asked by the program's test of itself)."""
    return QTranslator().load(str(resource_path("i18n", "app_es.qm")))


def _application() -> QCoreApplication:
    # Qt would write a warning about the locale on stderr, between our messages.
    before = qInstallMessageHandler(lambda *_: None)
    try:
        return QCoreApplication(["gremial"])
    finally:
        qInstallMessageHandler(before)


def _installed(name: str) -> QTranslator | None:
    path = resource_path("i18n", f"{name}.qm")
    translator = QTranslator(QCoreApplication.instance())
    if not path.exists() or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
