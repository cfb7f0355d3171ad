"""``Office``.

An office file opened to read or to write, and ``run``, the only gate through which it changes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Concatenate, Final, Generic, ParamSpec, Self, TypeVar

from app import VERSION
from app.models.base import connect, journal
from app.models.base.changes import Changes
from app.models.base.database import Clock, Command, Reader, Role, Tx, TxFacts
from app.models.base.errors import Refused, Unavailable
from app.models.base.facts import OfficeFacts, office_facts
from app.models.base.identity import UidSource, new_uid
from app.models.base.operators import Operator, add_operator, operator_named
from app.models.schema import TABLES
from app.office import lineage, making, record
from app.office.lock import FileLock, Holder

P = ParamSpec("P")
T = TypeVar("T")
DEFAULT_WAIT: Final = 5.0
_RANK: Final = {Role.READER: 0, Role.SECRETARY: 1, Role.TREASURER: 2, Role.ADMIN: 3}


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a command returned and what it touched."""

    value: T
    changes: Changes


Standing = lineage.Standing


class Office:
    """An open office file.

    ``run`` belongs to one thread, the one that opened the file for writing; ``read`` may be called from
    any thread, each has its own connection. ``remembered`` is false while this computer could not note what
    the file has come to (the record outside the file), so that an older copy would not be noticed.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        writer: connect.Connection | None,
        lock: FileLock | None,
        new_uid: UidSource,
        *,
        actor: str = "",
        facts: OfficeFacts | None = None,
    ) -> None:
        self.path = path
        self.clock = clock
        self.standing = Standing("same")
        self.remembered = True
        self._writer = writer
        self._journalled = False
        self._lock = lock
        self._new_uid = new_uid
        self._operator: Operator | None = None
        self._actor = actor or Holder.here(clock.now()).user
        self._readers = threading.local()
        self._all_readers: list[Reader] = []
        self.facts: OfficeFacts = facts or self.read(office_facts)

    # -- opening and closing ------------------------------------------------------------------

    @classmethod
    def open(
        cls,
        path: Path,
        actor: str = "",
        *,
        wait: float = DEFAULT_WAIT,
        break_lock: bool = False,
        accept_copy: bool = False,
        clock: Clock | None = None,
        new_uid: UidSource = new_uid,
    ) -> Self:
        """Opens for writing: lock, migrate on a proven copy, compare with the record outside the file.

        A copy older than this computer remembers is mended at once (``standing`` says how); one that was
        written to elsewhere raises ``Refused("office.diverged")`` unless ``accept_copy``.
        """
        clock = clock or Clock()
        number = connect.schema_number(path)
        lock = FileLock(path, Holder.here(clock.now()))
        lock.acquire(wait, break_lock=break_lock)
        try:
            # Asked again under the lock: somebody may have updated the file while this one waited.
            if number < connect.SCHEMA_NUMBER and connect.schema_number(path) < connect.SCHEMA_NUMBER:
                making.migrate(path)
            with connect.describing(path):
                office = cls(path, clock, connect.write_connection(path), lock, new_uid, actor=actor)
            office._reconcile(accept_copy)
        except BaseException:
            lock.release()
            raise
        return office

    @classmethod
    def look(cls, path: Path, *, clock: Clock | None = None) -> Self:
        """Opens for reading only: needs no lock and works from read-only media."""
        number = connect.schema_number(path)
        if number < connect.SCHEMA_NUMBER:
            raise Unavailable("office.needs_update", path=str(path))
        with connect.describing(path):
            return cls(path, clock or Clock(), None, None, new_uid)

    @classmethod
    def create(
        cls,
        path: Path,
        facts: OfficeFacts,
        setup: Command[[OfficeFacts], None],
        *,
        actor: str = "",
        clock: Clock | None = None,
        new_uid: UidSource = new_uid,
    ) -> Self:
        """Makes a new office file in one piece: it appears under its name only when it is whole.

        ``setup`` writes what every office starts with. Raises ``Refused("office.exists")``.
        """
        clock = clock or Clock()
        facts = replace(facts, uid=facts.uid or new_uid(), created_at=clock.instant())
        with making.new_file(path) as temporary:
            record.forget(facts.uid)
            with connect.describing(path):
                writer = connect.write_connection(temporary)
            office = cls(temporary, clock, writer, None, new_uid, actor=actor, facts=facts)
            try:
                office.run(setup, facts)
            finally:
                office.close()
        return cls.open(path, actor, clock=clock, new_uid=new_uid)

    def close(self) -> None:
        """Closes every connection; afterwards the file is whole and may be copied."""
        if not self.remembered:
            self._remember()
        for reader in self._all_readers:
            _close_quietly(reader)
        self._all_readers.clear()
        self._readers = threading.local()
        if self._writer is not None:
            self._checkpoint()
            self._writer.close()
            self._writer = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- reading and writing ------------------------------------------------------------------

    @property
    def actor(self) -> str:
        """The name of whoever serves at the desk now."""
        return self._actor

    def attend(self, name: str) -> None:
        """From now on ``name`` is at the desk: the journal's actor and the receipt's "Recibido por"."""
        self._actor = name
        self._operator = None

    def get_ready(self) -> None:
        """Makes the journal's triggers if this connection has none yet: ``run``, the only gate, never goes without.

        They take longer than all the rest of opening, and who only reads needs none; in the thread of ``run``.
        """
        if self._writer is not None and not self._journalled:
            with connect.describing(self.path):
                journal.install(self._writer, TABLES)
            self._journalled = True

    def read(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Asks a query through this thread's own read connection."""
        with connect.describing(self.path):
            return query(self._reader(), *args, **kwargs)

    def run(self, command: Command[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """BEGIN IMMEDIATE, the command, the seal, COMMIT. Any exception rolls everything back."""
        writer = self._writer
        if writer is None:
            raise Unavailable("office.read_only", path=str(self.path))
        self.get_ready()
        with connect.describing(self.path):
            writer.execute("BEGIN IMMEDIATE")
            try:
                number, last, link = journal.begin(writer)
                facts = TxFacts(self._actor_id(writer), number)
                self._allow(command.needs)
                tx = Tx(writer, self.clock, facts, self._new_uid)
                value = command(tx, *args, **kwargs)
                entry = journal.Entry(number, command.verb, facts.actor_id, self.clock.instant(), facts.reason, VERSION)
                journal.seal(writer, entry, last, link, facts.touched)
                writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                self._operator = None
                raise
        # From here on it has happened: whatever fails now must not look as if it had not.
        self._checkpoint()
        changes = facts.touched.changes()
        if changes.touches("office"):
            self.facts = self.read(office_facts)
        if changes:
            self._remember()
        return Outcome(value, changes)

    def compact(self) -> bool:
        """Writes the file anew without what was deleted; whether nothing is left in the log either."""
        if self._writer is None:
            raise Unavailable("office.read_only", path=str(self.path))
        with connect.describing(self.path):
            return connect.compact(self._writer)

    def _reader(self) -> Reader:
        reader: Reader | None = getattr(self._readers, "reader", None)
        if reader is None:
            reader = Reader(connect.read_connection(self.path), self.clock)
            self._readers.reader = reader
            self._all_readers.append(reader)
        return reader

    def _actor_id(self, writer: connect.Connection) -> int:
        if self._operator is None:
            tx = Tx(writer, self.clock, TxFacts(0), self._new_uid)
            add_operator(tx, self._actor or "?")
            self._operator = operator_named(tx, " ".join((self._actor or "?").split()))
        assert self._operator is not None
        return self._operator.id

    def _allow(self, needs: Role) -> None:
        assert self._operator is not None
        if _RANK[self._operator.role] < _RANK[needs]:
            raise Refused("role.not_allowed", role=needs.value)

    def _checkpoint(self) -> None:
        """Moves the log into the file, so that a copied file is whole whenever nothing runs."""
        if self._writer is not None:
            connect.checkpoint(self._writer)

    # -- the record outside the file ----------------------------------------------------------

    def _reconcile(self, accept_copy: bool) -> None:
        known = record.load(self.facts.uid)
        if known is not None:
            self.standing = self.read(lineage.compare, known, record.links(self.facts.uid))
            if self.standing.relation == "diverged" and not accept_copy:
                self.close()
                raise Refused("office.diverged", tx=known.tx)
            if self.standing.relation in ("behind", "diverged"):
                self.run(lineage.mend, known, self.standing)
        self._remember()

    def _remember(self) -> None:
        """Writes the record; when it cannot be written (disk full) the file is merely ahead of it."""
        try:
            record.save(self.facts.uid, self.read(record.observe))
        except (OSError, Unavailable):
            self.remembered = False
        else:
            self.remembered = True


def _close_quietly(reader: Reader) -> None:
    """A read connection of another thread may only be closed there; it dies with its thread."""
    try:
        reader.close()
    except connect.WrongThread:
        return
