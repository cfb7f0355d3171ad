"""What this PC remembers about the window (never about the office): an INI file in the user's folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from app.ui.theme import CHOICES, Choice

RECENT_FILES: Final = 6
_VERSION: Final = 1


class Prefs:
    """Geometry, recent files, theme, folders, printers, open sections and who serves at this desk."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self._settings.setValue("version", _VERSION)

    def sync(self) -> None:
        """Writes to the disk now; Qt would do it some time later."""
        self._settings.sync()

    def geometry(self) -> QByteArray:
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    def widths(self, name: str) -> list[int]:
        """How wide the parts of a splitter were left; nothing when it was never moved."""
        return [int(text) for text in self._texts(f"widths/{name}") if text.isdigit()]

    def remember_widths(self, name: str, widths: list[int]) -> None:
        self._settings.setValue(f"widths/{name}", [str(width) for width in widths])

    def theme(self) -> Choice:
        text = self._text("window/theme")
        return next((choice for choice in CHOICES if choice == text), "system")

    def remember_theme(self, choice: Choice) -> None:
        self._settings.setValue("window/theme", choice)

    def recent_files(self) -> list[Path]:
        """The office files opened here, newest first; those no longer there are left out."""
        return [path for path in map(Path, self._texts("files/recent")) if path.exists()]

    def remember_file(self, path: Path) -> None:
        others = [text for text in self._texts("files/recent") if text != str(path)]
        self._settings.setValue("files/recent", [str(path), *others][:RECENT_FILES])
        self._settings.setValue("files/last", str(path))

    def last_file(self) -> Path | None:
        text = self._text("files/last")
        return Path(text) if text and Path(text).exists() else None

    def forget_last_file(self) -> None:
        """The person closed the file: the next start asks which one."""
        self._settings.remove("files/last")

    def folder(self, purpose: str) -> Path | None:
        text = self._text(f"folders/{purpose}")
        return Path(text) if text and Path(text).is_dir() else None

    def remember_folder(self, purpose: str, folder: Path) -> None:
        self._settings.setValue(f"folders/{purpose}", str(folder))

    def printer(self, purpose: str = "receipt") -> str:
        """The printer's name for a kind of paper; empty where none was chosen yet."""
        return self._text(f"printers/{purpose}")

    def remember_printer(self, name: str, purpose: str = "receipt") -> None:
        self._settings.setValue(f"printers/{purpose}", name)

    def is_open(self, office: str, section: str) -> bool:
        """Whether a "More options" section was left open in this office; closed until somebody opens it."""
        return self._text(f"office-{office}/open/{section}") == "true"

    def remember_open(self, office: str, section: str, is_open: bool) -> None:
        self._settings.setValue(f"office-{office}/open/{section}", "true" if is_open else "false")

    def columns(self, office: str, place: str) -> list[str]:
        """The columns chosen for a list of this office; nothing until somebody chooses."""
        return self._texts(f"office-{office}/columns/{place}")

    def remember_columns(self, office: str, place: str, keys: list[str]) -> None:
        self._settings.setValue(f"office-{office}/columns/{place}", keys)

    def people(self, office: str) -> list[str]:
        """The names offered under "serving", most recent first."""
        return self._texts(f"office-{office}/people")

    def remember_person(self, office: str, name: str) -> None:
        others = [one for one in self.people(office) if one != name]
        self._settings.setValue(f"office-{office}/people", [name, *others])

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def _texts(self, key: str) -> list[str]:
        value = self._settings.value(key)
        if isinstance(value, str):  # an INI list of one comes back as a text
            return [value] if value else []
        return [str(one) for one in value] if isinstance(value, list) else []
