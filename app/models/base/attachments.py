"""Files kept inside the office file, each content once; the only place for BLOBs."""

from __future__ import annotations

import hashlib

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused


@command("attachments.add")
def add_attachment(tx: Tx, data: bytes, media_type: str) -> int:
    """Stores a file by its content; the same bytes again are the same row."""
    if not data:
        raise Refused("attachment.empty")
    digest = hashlib.sha256(data).hexdigest()
    known = tx.value("SELECT id FROM attachment WHERE sha256 = ?", (digest,))
    if known is not None:
        return int(known)
    return tx.insert("attachment", uid=tx.new_uid(), sha256=digest, media_type=media_type, size=len(data), bytes=data)


def attachment_bytes(reader: Reader, sha256: str) -> bytes | None:
    data = reader.value("SELECT bytes FROM attachment WHERE sha256 = ?", (sha256,))
    return None if data is None else bytes(data)


def damaged_attachments(reader: Reader) -> list[str]:
    """Hashes of stored files whose bytes no longer give them."""
    return [
        digest
        for digest, data in reader.rows("SELECT sha256, bytes FROM attachment")
        if hashlib.sha256(data).hexdigest() != digest
    ]
