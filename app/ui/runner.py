"""``Runner``: the only bridge between the window and the open office.

It moves work to the worker and brings the answer back; it decides nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Final, Protocol, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.models.base.changes import Changes
from app.models.base.errors import Cancelled, GremialError
from app.ui.lanes import InlineLane, Lane, ThreadLane

R = TypeVar("R")
Progress = Callable[[int, int, str], None]
SECONDS_BETWEEN_STEPS: Final = 0.05
SECONDS_TO_CLOSE: Final = 30.0


class OfficeFile(Protocol):
    """What the runner needs of ``app.office.Office``."""

    def run(self, command: Any, *args: Any, **kwargs: Any) -> Any: ...

    def read(self, query: Any, *args: Any, **kwargs: Any) -> Any: ...

    def close(self) -> None: ...


@dataclass(slots=True, eq=False)
class Task:
    """A piece of work under way; ``cancel`` asks it to stop at its next progress point.

    ``left``: what a job that failed had changed before.
    """

    title: str
    work: Callable[[Task], tuple[Any, Changes | None]]
    on_done: Callable[[Any], object] | None = None
    on_refused: Callable[[GremialError], object] | None = None
    on_end: Callable[[], object] | None = None
    owner: QObject | None = None
    latest: str = ""
    dropped: bool = False
    reported: float = 0.0
    left: Changes | None = None
    report: Callable[[Task, int, int, str], None] = lambda *_: None
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        self._stop.set()

    def progress(self, done: int, total: int, text: str = "") -> None:
        """The point at which a job may be stopped: raises ``Cancelled`` when the person asked for it."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self.reported >= SECONDS_BETWEEN_STEPS:
            self.reported = now
            self.report(self, done, total, text)


@dataclass(frozen=True, slots=True)
class _Arrival:
    task: Task
    value: Any = None
    changes: Changes | None = None
    error: BaseException | None = None


class _Watched:
    """The office as a job sees it: the same, with a note of everything its commands changed."""

    def __init__(self, office: Any) -> None:
        self._office = office
        self._touched: dict[str, frozenset[int] | None] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._office, name)

    def run(self, command: Any, *args: Any, **kwargs: Any) -> Any:
        outcome = self._office.run(command, *args, **kwargs)
        for table, ids in outcome.changes.ids.items():
            known = self._touched.get(table, frozenset())
            self._touched[table] = None if ids is None or known is None else known | ids
        return outcome

    def changes(self) -> Changes:
        return Changes(self._touched)


class Runner(QObject):
    """One worker that owns the office's write side and one that reads; answers arrive in the window's thread.

    Refusals (``Refused``, ``Unavailable``) go to the caller's ``on_refused``, else to ``refused``; anything
    else unexpected goes to ``crashed`` after the office rolled it back.
    """

    changed = Signal(object)
    began = Signal(object)
    stepped = Signal(object, int, int, str)
    ended = Signal(object)
    refused = Signal(object)
    cancelled = Signal(object)
    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._writer: Lane = InlineLane() if inline else ThreadLane("gremial-writer")
        self._reader: Lane = InlineLane() if inline else ThreadLane("gremial-reader")
        kind = Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._deliver, kind)
        self._office: OfficeFile | None = None
        self._touched = False
        self.before_close: Callable[[OfficeFile], object] | None = None
        self._busy: list[Task] = []
        self._latest: dict[str, Task] = {}

    @property
    def busy(self) -> bool:
        """Whether something that may write is under way."""
        return bool(self._busy)

    @property
    def office(self) -> OfficeFile | None:
        return self._office

    def open(
        self,
        opener: Callable[[], R],
        *,
        on_done: Callable[[R], object] | None = None,
        on_refused: Callable[[GremialError], object] | None = None,
        title: str = "",
    ) -> Task:
        """Opens (or makes) the office in the worker, whose connection it will be; closes the one before."""

        def work(_: Task) -> tuple[R, None]:
            self._close_office()
            office = opener()
            self._office = cast("OfficeFile", office)
            return office, None

        return self._start(Task(title, work, on_done, on_refused), self._writer)

    def use(self, office: OfficeFile) -> None:
        """Takes an office that is already open: for tests with an inline runner."""
        self._office = office

    def run(
        self,
        action: Callable[..., R],
        *args: Any,
        on_done: Callable[[R], object] | None = None,
        on_refused: Callable[[GremialError], object] | None = None,
        on_end: Callable[[], object] | None = None,
        owner: QObject | None = None,
        title: str = "",
        **kwargs: Any,
    ) -> Task:
        """Runs a command, or a job ``job(office, *args, progress=…, **kwargs)``, in the worker.

        ``on_end`` is called in every case, last. With ``owner`` nothing is called once that object is gone.
        """

        def work(task: Task) -> tuple[R, Changes]:
            from app.models.base.database import Command  # noqa: PLC0415 - brings SQLite; the frame is painted first

            office = self._open_office()
            if isinstance(action, Command):
                outcome = office.run(action, *args, **kwargs)
                return outcome.value, outcome.changes
            watched = _Watched(office)
            try:
                value = action(watched, *args, progress=task.progress, **kwargs)
            except BaseException:
                task.left = watched.changes()  # a report was kept and its folder found the disk full
                raise
            return value, watched.changes()

        return self._start(Task(title, work, on_done, on_refused, on_end, owner), self._writer)

    def do(
        self,
        work: Callable[[Progress], R],
        *,
        on_done: Callable[[R], object] | None = None,
        on_refused: Callable[[GremialError], object] | None = None,
        on_end: Callable[[], object] | None = None,
        owner: QObject | None = None,
        title: str = "",
    ) -> Task:
        """Does something in the worker that needs no open office, like making a new one."""
        task = Task(title, lambda task: (work(task.progress), None), on_done, on_refused, on_end, owner)
        return self._start(task, self._writer)

    def read(
        self,
        query: Callable[..., R],
        *args: Any,
        on_done: Callable[[R], object],
        owner: QObject | None = None,
        latest: str = "",
        title: str = "",
        **kwargs: Any,
    ) -> Task:
        """Asks in the background. Of the questions with the same ``latest`` only the newest is answered."""

        def work(_: Task) -> tuple[R, None]:
            return self._open_office().read(query, *args, **kwargs), None

        task = Task(title, work, on_done, owner=owner, latest=latest)
        if latest:
            older = self._latest.get(latest)
            if older is not None:
                older.dropped = True
            self._latest[latest] = task
        return self._start(task, self._reader)

    def now(self, query: Callable[..., R], *args: Any, **kwargs: Any) -> R:
        """Asks and waits, in the window's thread: only for what takes a few milliseconds."""
        return cast("R", self._open_office().read(query, *args, **kwargs))

    def close(self) -> bool:
        """Finishes what was begun, closes the office in its own thread, stops both workers."""
        calm = self._reader.stop(SECONDS_TO_CLOSE)
        self._writer.put(self._close_office)
        return self._writer.stop(SECONDS_TO_CLOSE) and calm

    def cancel_all(self) -> None:
        for task in self._busy:
            task.cancel()

    def _close_office(self) -> None:
        """Lets go of the office; ``before_close`` runs first when something was changed. It never keeps a file open."""
        if self._office is None:
            return
        try:
            if self._touched and self.before_close is not None:
                self.before_close(self._office)
        finally:
            self._touched = False
            self._office.close()
            self._office = None

    def _open_office(self) -> OfficeFile:
        if self._office is None:
            raise RuntimeError("no office is open")
        return self._office

    def _start(self, task: Task, lane: Lane) -> Task:
        task.report = self.stepped.emit
        if lane is self._writer or task.title:
            self._busy.append(task)
            self.began.emit(task)
        lane.put(lambda: self._work(task))
        return task

    def _work(self, task: Task) -> None:
        """In the worker: whatever happens, exactly one arrival is sent home."""
        if task.dropped:
            arrival = _Arrival(task, error=Cancelled())
        else:
            try:
                value, changes = task.work(task)
                arrival = _Arrival(task, value, changes)
            except BaseException as error:  # noqa: BLE001 - reported at home; the worker must go on
                arrival = _Arrival(task, changes=task.left, error=error)
        self._arrived.emit(arrival)

    def _deliver(self, arrival: _Arrival) -> None:
        """At home: tells the pages first, so that ``on_done`` finds them up to date."""
        task = arrival.task
        if task in self._busy:
            self._busy.remove(task)
            self.ended.emit(task)
        if self._latest.get(task.latest) is task:
            del self._latest[task.latest]
        if arrival.changes:
            self._touched = True
            self.changed.emit(arrival.changes)
        wanted = not task.dropped and (task.owner is None or shiboken6.isValid(task.owner))
        if arrival.error is not None:
            self._explain(task, arrival.error, wanted)
        elif wanted and task.on_done is not None:
            task.on_done(arrival.value)
        if wanted and task.on_end is not None:
            task.on_end()

    def _explain(self, task: Task, error: BaseException, wanted: bool) -> None:
        if isinstance(error, Cancelled):
            if not task.dropped:
                self.cancelled.emit(task)
        elif isinstance(error, GremialError):
            if wanted and task.on_refused is not None:
                task.on_refused(error)
            else:
                self.refused.emit(error)
        else:
            self.crashed.emit(error)
