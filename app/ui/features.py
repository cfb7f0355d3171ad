"""Keeps Qt for Python from reading our sources while they are imported; nothing else."""

from __future__ import annotations

import sys
from types import ModuleType

import PySide6.QtCore as _loaded_with_its_import_hook  # noqa: F401


def leave_sources_unread() -> None:
    """To be called before the other modules of the window are imported.

    WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029 (6.12): the import hook reads the source of every module
    that is imported after it, to see whether it may switch features of Qt for Python; the sources stay in memory (6 MB
    of 90 at the start). None of ours switches any, so none needs to be looked at.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _switches_no_features)  # noqa: B010 - it has no types


def _switches_no_features(_module: ModuleType) -> bool:
    return False
