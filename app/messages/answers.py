"""What is said about answers. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "answer.days": QT_TRANSLATE_NOOP(
        "Codes",
        "The days are the wrong way round: it begins on {since} and ends on {until}. Write the earlier one first.",
    ),
}
