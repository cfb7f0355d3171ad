"""Loads the words: our Spanish, what differs in the office's country, and Qt's own Spanish for its boxes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.models.base.resources import resource_path


class MissingWords(Exception):
    """The compiled Spanish is not there: the program is not complete and must not start half in English."""


def speak_spanish(app: QCoreApplication) -> None:
    """Installs Qt's Spanish and ours, before any widget is made."""
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.Paraguay))
    qt_words = QTranslator(app)
    if qt_words.load("qtbase_es", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt_words)
    if _install(app, "app_es") is None:
        raise MissingWords(str(resource_path("i18n", "app_es.qm")))


def country_words(app: QCoreApplication, country: str) -> Callable[[], None]:
    """Lays the country's own words over the Spanish; returns how to take them away again."""
    overlay = _install(app, f"app_es_{country}")
    return (lambda: None) if overlay is None else (lambda: _remove(app, overlay))


def _install(app: QCoreApplication, name: str) -> QTranslator | None:
    path = resource_path("i18n", f"{name}.qm")
    translator = QTranslator(app)
    if not path.exists() or not translator.load(str(path)):
        return None
    app.installTranslator(translator)
    return translator


def _remove(app: QCoreApplication, translator: QTranslator) -> None:
    app.removeTranslator(translator)
