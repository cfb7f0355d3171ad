"""What is said about money without a name, bank statements and their reconciliation. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "receipt.correct_identified": QT_TRANSLATE_NOOP(
        "Codes",
        "This receipt was made from an income that waited for its owner. Void it: the income waits again, and is then given to whom it belongs.",
    ),
}
