"""Where work is done away from the window: a thread with its queue, or, for tests, right here.

No Qt objects are touched.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Protocol

Work = Callable[[], None]


class Lane(Protocol):
    """Takes work and does it in order, one piece at a time."""

    def put(self, work: Work) -> None: ...

    def stop(self, patience: float) -> bool:
        """Finishes what was put; true when it ended within ``patience`` seconds."""


class ThreadLane:
    """One worker thread: what is put first is done first."""

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[Work | None] = SimpleQueue()
        # daemon: a crash of the window must not leave an invisible process holding the office file
        self._thread = Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def put(self, work: Work) -> None:
        self._queue.put(work)

    def stop(self, patience: float) -> bool:
        self._queue.put(None)
        self._thread.join(patience)
        return not self._thread.is_alive()

    def _loop(self) -> None:
        while (work := self._queue.get()) is not None:
            work()


class InlineLane:
    """Does the work at once, in the caller: tests need no waiting."""

    def put(self, work: Work) -> None:
        work()

    def stop(self, patience: float) -> bool:  # noqa: ARG002 - there is nothing to wait for
        return True
