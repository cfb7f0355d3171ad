"""The verb of a member's files: list, attach, save to a folder."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import PATH, Room, Session, verb
from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.members.queries import member, resolve_member


def add_files(members: Room) -> None:
    """Puts the verb under ``members``."""

    @verb(members, "files", example="gremial --office gremio.gremial members files 101 --attach cedula.jpg")
    @click.argument("ref", metavar="REF")
    @click.option("--attach", "path", type=PATH, metavar="FILE")
    @click.option("--original", is_flag=True)
    @click.option("--out", type=PATH, metavar="DIR")
    def files(session: Session, ref: str, path: Path | None, original: bool, out: Path | None) -> None:
        from app.jobs.attachments import attach_file, files_of_member, save_attached

        with reading(session) if path is None else writing(session) as office:
            member_id = office.read(resolve_member, ref)
            if path is not None:
                attach_file(office, "member", office.read(member, member_id).uid, path, original=original)
            found = files_of_member(office, member_id)
            saved = [save_attached(office, file, out) for file in found] if out is not None else []
        if session.json:
            show_json({"files": found, "saved": saved})
            return
        rows = [(f.file_name, f.caption, format_iso(f.added_on), f"{max(f.size // 1024, 1)} KB") for f in found]
        show(*table(("file", "caption", "when", "size"), rows, right=("size",)))
        for one in saved:
            show(words("cli.file_written", path=str(one)))
