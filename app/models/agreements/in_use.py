"""Whether an office has anything of cooperation; nothing more, so that who asks brings nothing else along."""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader

_ROOTS: Final = ("agreement", "activity", "case_file", "project")


def agreements_in_use(reader: Reader) -> bool:
    """Whether there is an agreement, something that was done, a file or a project."""
    return any(reader.value(f"SELECT 1 FROM {name} LIMIT 1") for name in _ROOTS)
