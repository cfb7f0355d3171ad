"""What is said about the register: kinship of records, offices held, letters, personal data. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "merge.same": QT_TRANSLATE_NOOP("Codes", "These are the same record. Choose two different ones."),
}
