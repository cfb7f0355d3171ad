"""How a long job tells where it is.

The callback is also the point where the person may stop it (it raises ``Cancelled``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int, str], None]
"""``progress(done, total, stage)``; ``stage`` is a code that ``app.messages`` has words for."""


def silent(_done: int, _total: int, _stage: str) -> None:
    """For callers that need no progress."""
