"""Files hung on records: from the disk, out again. Pictures are prepared in ``legible``."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.jobs.legible import new_file, new_file_of
from app.messages.system import why
from app.models.base.attachments import AttachedFile, attach, attached_to, attachment_bytes
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely
from app.models.members.queries import member
from app.office import Office


def attach_file(office: Office, table: str, row_uid: str, path: Path, *, original: bool = False) -> int:
    """Hangs a file of the disk on a record; returns the link's id. Raises ``Refused`` (see ``legible.new_file``)."""
    prepared = new_file(path, original=original)
    return office.run(attach, table, row_uid, prepared, office.clock.today()).value


def attach_bytes(office: Office, table: str, row_uid: str, data: bytes, name: str, *, original: bool = False) -> int:
    """The same for bytes that were never a file: a picture of the clipboard."""
    return office.run(attach, table, row_uid, new_file_of(data, name, original=original), office.clock.today()).value


def save_attached(office: Office, file: AttachedFile, folder: Path) -> Path:
    """Writes a stored file into a folder, made when missing, under its own name, a free one; returns where.

    Raises ``Refused("attachment.gone")`` and ``Unavailable("office.cannot_write")``.
    """
    data = office.read(attachment_bytes, file.sha256)
    if data is None:
        raise Refused("attachment.gone")
    with contextlib.suppress(OSError):  # what cannot be made is said by the file that cannot be written
        folder.mkdir(parents=True, exist_ok=True)
    target = _free_name(folder, file.file_name)
    try:
        write_safely(target, data)
    except OSError as fault:
        raise Unavailable("office.cannot_write", path=str(folder), reason=why(fault)) from fault
    return target


def files_of_member(office: Office, member_id: int) -> list[AttachedFile]:
    """What hangs on a member, newest first."""
    return office.read(attached_to, "member", office.read(member, member_id).uid)


def _free_name(folder: Path, name: str) -> Path:
    target, number = folder / name, 1
    while target.exists():
        number += 1
        target = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return target
