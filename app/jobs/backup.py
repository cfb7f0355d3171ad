"""Copies of the office: made whole, proven when made, kept by days, and brought back without losing what was there."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from app.jobs.progress import Progress, silent
from app.messages.system import why
from app.models.base import settings, slim_copy
from app.models.base.connect import schema_number
from app.models.base.database import Clock
from app.models.base.errors import GremialError, Refused, Unavailable
from app.models.base.proof import Proof, newest_link, prove, snapshot, whose
from app.models.base.safe_write import replace_safely
from app.office import Office, Standing
from app.office.lock import FileLock, Holder
from app.office.making import drop_log
from app.office.record import links, load, observe, relation, save

KEPT: Final = 7
NEWEST_KEPT: Final = 3
DUE_AFTER: Final = timedelta(hours=1)
Reason = Literal["hand", "close", "import"]
_NAME: Final = r"-(\d{8}-\d{6})(?:-(\d+))?\.gremial"
_STAMP: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in a folder, by its name; ``made`` is local time, bytes in ``size``."""

    path: Path
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """A copy that was just made and proven."""

    path: Path
    proof: Proof
    reason: Reason


@dataclass(frozen=True, slots=True)
class Restored:
    """The office after a copy took its place; ``kept`` is where the file from before lies now, if there was one."""

    path: Path
    kept: Path | None
    proof: Proof
    standing: Standing


def default_folder(path: Path) -> Path:
    """Beside the office file, with a name that every system and every mail program takes."""
    return path.with_name(f"copias-{path.stem}")


def folder_of(office: Office) -> Path:
    """The folder the office chose, else the one beside the file."""
    chosen = office.read(settings.get, settings.BACKUP_FOLDER)
    return Path(chosen) if chosen else default_folder(office.path)


def make(office: Office, folder: Path | None = None, reason: Reason = "hand", progress: Progress = silent) -> MadeCopy:
    """A proven copy under a name with day and hour; older ones beyond the seven of the rotation are removed.

    In the office's own folder stored files are kept once for all copies, beside them; a copy for another
    ``folder`` (a stick) is whole.
    Raises ``Unavailable`` ("backup.no_space", "backup.not_proven" …); the office file is never touched.
    """
    progress(0, 1, "backup.making")
    where = folder or folder_of(office)
    target = _free_name(where, office.path.stem, office.clock.now().astimezone())
    proof = _write(office.path, where, target, slim=folder is None)
    _rotate(where, office.path.stem)
    return MadeCopy(target, proof, reason)


def copy_when_due(office: Office, *, after: timedelta = DUE_AFTER, reason: Reason = "close") -> MadeCopy | None:
    """The automatic copy after changes: none if the newest holds the same or is younger than ``after`` (window: 0)."""
    found = copies(folder_of(office), office.path.stem)
    now = office.clock.now().astimezone().replace(tzinfo=None)
    if found and after and timedelta(0) <= now - found[0].made < after:
        return None
    if found and _holds_the_same(found[0].path, office):
        return None
    return make(office, reason=reason)


def _holds_the_same(copy: Path, office: Office) -> bool:
    try:
        return newest_link(copy) == office.read(observe).link
    except GremialError:
        return False  # that copy is damaged: one more reason for a new one


def before_import(office: Office) -> MadeCopy:
    """The copy that is made before a list comes in, whatever was copied a moment ago."""
    return make(office, reason="import")


def newest(office: Office, progress: Progress = silent) -> Copy | None:  # noqa: ARG001 - jobs take it
    """The last copy in this office's own folder; those on a stick are not seen from here."""
    return next(iter(copies(folder_of(office), office.path.stem)), None)


def copies(folder: Path, stem: str) -> list[Copy]:
    """The copies of an office in a folder, newest first; a folder that is not there has none."""
    found = []
    name = re.compile(re.escape(stem) + _NAME)  # whole, or "gremio" would remove the copies of "gremio-norte"
    if folder.is_dir():
        for path in folder.iterdir():
            match = name.fullmatch(path.name)
            if match and path.is_file():
                with contextlib.suppress(ValueError, OSError):
                    made = datetime.strptime(match[1], _STAMP)  # noqa: DTZ007 - the local time a person reads in the name
                    found.append((made, int(match[2] or 0), path, path.stat().st_size))
    found.sort(reverse=True)
    return [Copy(path, made, size) for made, _, path, size in found]


def restore(path: Path, copy: Path, *, actor: str = "", clock: Clock | None = None, wait: float = 5.0) -> Restored:
    """Puts a proven copy in the place of the office file, after setting the present file aside.

    What this computer remembers of the office is compared when it opens: receipt numbers already given are
    not given again. Raises ``Refused("backup.other_office")`` when the copy is of another office.
    """
    clock = clock or Clock()
    schema_number(copy)
    if path.exists() and path.resolve() == copy.resolve():
        raise Refused("backup.itself", path=str(copy))
    proof = prove(copy)
    if not path.parent.is_dir():
        raise Refused("office.no_folder", path=str(path.parent))
    lock = FileLock(path, Holder.here(clock.now()))
    lock.acquire(wait)
    try:
        _refuse_other_office(path, copy)
        _remember_present(path)
        kept = _put_in_place(path, copy, clock.now().astimezone())
    finally:
        lock.release()
    with Office.open(path, actor, clock=clock, accept_copy=True) as office:
        return Restored(path, kept, proof, office.standing)


def prove_copy(copy: Path) -> Proof:
    """Proves a copy with the stored files it leans on. Raises ``Unavailable``."""
    proof = prove(copy)
    lacking = slim_copy.missing(copy, copy.parent / slim_copy.FOLDER)
    if lacking:
        raise Unavailable("backup.files_missing", path=str(copy.parent / slim_copy.FOLDER), count=len(lacking))
    return proof


def _put_in_place(path: Path, copy: Path, now: datetime) -> Path | None:
    temporary = path.with_name(f".{path.name}.restoring-{os.getpid()}")
    kept: Path | None = None
    with _disk(path.parent):
        try:
            snapshot(copy, temporary)
            slim_copy.bring_in(temporary, copy.parent / slim_copy.FOLDER)
            prove(temporary)
            _flush(temporary)
            if path.exists():
                kept = path.with_name(f"{path.stem}.antes-de-restaurar-{now.strftime(_STAMP)}{path.suffix}")
                _set_aside(path, kept)
            drop_log(path)
            replace_safely(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    return kept


def _set_aside(path: Path, kept: Path) -> None:
    """Byte for byte with its log, for the present file may be damaged and still hold what somebody needs."""
    for suffix in ("", "-wal"):
        beside = Path(f"{path}{suffix}")
        if beside.exists() and (not suffix or beside.stat().st_size):
            shutil.copy2(beside, Path(f"{kept}{suffix}"))
            _flush(Path(f"{kept}{suffix}"))


def _refuse_other_office(path: Path, copy: Path) -> None:
    if not path.exists():
        return
    try:
        uid, present = whose(path)
    except GremialError:
        return  # damaged: that is why somebody restores
    wanted, name = whose(copy)
    if wanted != uid:
        raise Refused("backup.other_office", name=name, present=present)


def _remember_present(path: Path) -> None:
    """What the present file has come to, where this computer or user does not know it yet.

    Else numbers that it gave on paper would be given again by the copy.
    """
    try:
        with Office.look(path) as present:
            uid = present.facts.uid
            known = load(uid)
            if known is None or present.read(relation, known, links(uid)) == "ahead":
                save(uid, present.read(observe))
    except (GremialError, OSError):
        return  # missing, damaged, or of an older program


def _write(source: Path, folder: Path, target: Path, *, slim: bool) -> Proof:
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    with _disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            snapshot(source, temporary)
            if slim:
                slim_copy.put_aside(temporary, folder / slim_copy.FOLDER)
            proof = prove(temporary)
            _flush(temporary)
            replace_safely(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
            Path(f"{temporary}-journal").unlink(missing_ok=True)
    return proof


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    """A full or closed disk is the copy's misfortune, not the office's: it is said so."""
    try:
        yield
    except Unavailable as fault:
        if fault.code == "office.disk_full":
            raise Unavailable("backup.no_space", path=str(folder)) from fault
        raise
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Unavailable("backup.no_space", path=str(folder)) from fault
        raise Unavailable("office.cannot_write", path=str(folder), reason=why(fault)) from fault


def _free_name(folder: Path, stem: str, now: datetime) -> Path:
    name = f"{stem}-{now.strftime(_STAMP)}"
    target = folder / f"{name}.gremial"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}.gremial"
    return target


def _rotate(folder: Path, stem: str) -> None:
    for copy in out_of_rotation(copies(folder, stem)):
        copy.path.unlink(missing_ok=True)
    slim_copy.sweep(folder / slim_copy.FOLDER, folder.glob("*.gremial"))


def out_of_rotation(found: Sequence[Copy]) -> list[Copy]:
    """Which copies go (newest first): the three newest stay, then the last of each earlier day, seven in all."""
    kept = list(found[:NEWEST_KEPT])
    days = {copy.made.date() for copy in kept}
    for copy in found[NEWEST_KEPT:]:
        if copy.made.date() not in days and len(kept) < KEPT:
            kept.append(copy)
            days.add(copy.made.date())
    for copy in found:
        if len(kept) < KEPT and copy not in kept:
            kept.append(copy)
    return [copy for copy in found if copy not in kept]
