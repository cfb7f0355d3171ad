"""Files kept inside the office file, each content once, and the records they belong to; the only place for BLOBs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.identity import crockford
from app.models.base.values.text import clean

MOST_BYTES: Final = 20 * 1024 * 1024
"""The largest single file: more than any scan of an office, less than what makes the copies slow."""
STICK_BYTES: Final = 2 * 1024**3
"""From here on the file is said to grow too large for a small stick and for mail."""


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A stored file as it hangs on a record; ``size`` in bytes, ``added_on`` ISO text."""

    id: int
    uid: str
    sha256: str
    file_name: str
    caption: str
    media_type: str
    size: int
    added_on: str

    @property
    def control(self) -> str:
        """The code by which paper and file are compared: ``8F3K-2Q7M``, the first 40 bits of its SHA-256."""
        code = crockford(bytes.fromhex(self.sha256), 8)
        return f"{code[:4]}-{code[4:]}"


@command("attachments.add")
def add_attachment(tx: Tx, data: bytes, media_type: str) -> int:
    """Stores a file by its content; the same bytes again are the same row.

    Raises ``Refused``: "attachment.empty", "attachment.too_large".
    """
    if not data:
        raise Refused("attachment.empty")
    if len(data) > MOST_BYTES:
        raise Refused("attachment.too_large", most=MOST_BYTES // 1024**2)
    digest = hashlib.sha256(data).hexdigest()
    known = tx.value("SELECT id FROM attachment WHERE sha256 = ?", (digest,))
    if known is not None:
        return int(known)
    return tx.insert("attachment", uid=tx.new_uid(), sha256=digest, media_type=media_type, size=len(data), bytes=data)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be attached: its bytes as they are to be kept, and how people call it."""

    data: bytes
    media_type: str
    file_name: str
    caption: str = ""


@command("attachments.attach")
def attach(tx: Tx, table: str, row_uid: str, new: NewFile, added_on: date) -> int:
    """Hangs a file on a record; the same file on the same record again changes nothing. Returns the link's id."""
    attachment_id = add_attachment(tx, new.data, new.media_type)
    known = tx.value(
        "SELECT id FROM attached WHERE attachment_id = ? AND tbl = ? AND row_uid = ?", (attachment_id, table, row_uid)
    )
    if known is not None:
        return int(known)
    return tx.insert(
        "attached",
        uid=tx.new_uid(),
        attachment_id=attachment_id,
        tbl=table,
        row_uid=row_uid,
        file_name=clean(new.file_name),
        caption=clean(new.caption),
        added_on=added_on.isoformat(),
    )


@command("attachments.caption")
def caption(tx: Tx, attached_id: int, text: str) -> None:
    """Says what a file is."""
    tx.update("attached", attached_id, caption=clean(text))


@command("attachments.detach")
def detach(tx: Tx, attached_id: int) -> None:
    """Takes a file off a record; its bytes go with the last record that held it."""
    row = tx.row("SELECT attachment_id FROM attached WHERE id = ?", (attached_id,))
    if row is None:
        raise Refused("attachment.gone")
    tx.execute("DELETE FROM attached WHERE id = ?", (attached_id,))
    still = tx.value(
        "SELECT EXISTS (SELECT 1 FROM attached WHERE attachment_id = :a) OR EXISTS "
        # Once a logo, always: papers that were frozen with it are drawn with it again.
        "(SELECT 1 FROM journal WHERE tbl = 'office' AND json_extract(image, '$.logo_id') = :a)",
        {"a": row[0]},
    )
    if not still:
        tx.execute("DELETE FROM attachment WHERE id = ?", (row[0],))


def attached_to(reader: Reader, table: str, row_uid: str) -> list[AttachedFile]:
    """The files of a record, newest first."""
    rows = reader.rows(
        "SELECT d.id, d.uid, a.sha256, d.file_name, d.caption, a.media_type, a.size, d.added_on FROM attached d "
        "JOIN attachment a ON a.id = d.attachment_id WHERE d.tbl = ? AND d.row_uid = ? ORDER BY d.id DESC",
        (table, row_uid),
    )
    return [AttachedFile(*row) for row in rows]


def attachment_bytes(reader: Reader, sha256: str) -> bytes | None:
    data = reader.value("SELECT bytes FROM attachment WHERE sha256 = ?", (sha256,))
    return None if data is None else bytes(data)


def logo_bytes(reader: Reader) -> bytes | None:
    """The office's logo; ``None`` without one."""
    digest = reader.value("SELECT a.sha256 FROM office o JOIN attachment a ON a.id = o.logo_id WHERE o.id = 1")
    return attachment_bytes(reader, digest) if digest else None


def attachments_size(reader: Reader) -> tuple[int, int]:
    """How many files are stored, and their bytes together."""
    count, size = reader.row("SELECT count(*), coalesce(sum(size), 0) FROM attachment") or (0, 0)
    return int(count), int(size)


def damaged_attachments(reader: Reader) -> list[str]:
    """Hashes of stored files whose bytes no longer give them."""
    return [
        digest
        for digest, data in reader.rows("SELECT sha256, bytes FROM attachment")
        if hashlib.sha256(data).hexdigest() != digest
    ]
