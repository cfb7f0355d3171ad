"""Verbs of copies: backup make, list, prove, restore."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.dues import money
from app.cli.opening import office_path, reading
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import PATH, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import GremialError
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    backup = room(program, "backup")
    _add_make(backup)
    _add_list(backup)
    _add_prove(backup)
    _add_restore(backup)


def _add_make(backup: Room) -> None:
    @verb(backup, "make", example="gremial --office gremio.gremial backup make --to /media/pendrive")
    @click.option("--to", "folder", type=PATH, metavar="DIR")
    def make(session: Session, folder: Path | None) -> None:
        from app.jobs.backup import make as make_copy

        with reading(session) as office:  # a copy reads; whoever writes is not disturbed
            made = make_copy(office, folder)
            shown = money(office, made.proof.balance)
        proof = made.proof
        if session.json:
            figures = {"members": proof.members, "receipts": proof.receipts, "balance": proof.balance}
            show_json({"file": str(made.path), "proven": True, **figures})
        else:
            show(words("cli.backup_done", path=str(made.path)))
            show(words("cli.backup_holds", members=proof.members, receipts=proof.receipts, amount=shown))


def _add_list(backup: Room) -> None:
    @verb(backup, "list", example="gremial --office gremio.gremial backup list")
    @click.option("--from", "folder", type=PATH, metavar="DIR")
    def list_copies(session: Session, folder: Path | None) -> None:
        from app.jobs.backup import copies

        path = office_path(session)
        where = folder or _usual_folder(path)
        found = copies(where, path.stem)
        if session.json:
            show_json([{"file": str(c.path), "made": c.made.isoformat(), "size": c.size} for c in found])
            return
        if not found:
            tell(words("backup.none", path=str(where)))
        rows = [(f"{c.made:%d/%m/%Y %H:%M}", str(c.path), f"{c.size // 1024} KB") for c in found]
        show(*table(("when", "file", "size"), rows, right=("size",)))


def _usual_folder(path: Path) -> Path:
    """The folder the office chose; the one beside the file when the file is gone or cannot be read."""
    from app.jobs.backup import default_folder, folder_of

    try:
        with Office.look(path) as office:
            return folder_of(office)
    except GremialError:
        return default_folder(path)


def _add_prove(backup: Room) -> None:
    @verb(backup, "prove", example="gremial backup prove copias-gremio/gremio-20261121-103000.gremial")
    @click.argument("file", type=PATH, metavar="FILE")
    def prove_copy(session: Session, file: Path) -> None:
        from app.jobs.backup import prove_copy as prove

        proof = prove(file)
        if session.json:
            figures = {"members": proof.members, "receipts": proof.receipts, "balance": proof.balance}
            show_json({"file": str(file), "proven": True, **figures})
        else:
            show(words("cli.backup_proven", path=str(file), members=proof.members, receipts=proof.receipts))


def _add_restore(backup: Room) -> None:
    @verb(
        backup,
        "restore",
        example="gremial --office gremio.gremial backup restore copias-gremio/gremio-20261121-103000.gremial",
    )
    @click.argument("file", type=PATH, metavar="FILE")
    def restore(session: Session, file: Path) -> None:
        from app.cli.opening import tell_standing
        from app.jobs.backup import restore as bring_back

        done = bring_back(office_path(session), file, actor=session.actor, wait=float(session.wait))
        tell_standing(done.standing)
        proof = done.proof
        if session.json:
            figures = {"members": proof.members, "receipts": proof.receipts, "balance": proof.balance}
            kept = None if done.kept is None else str(done.kept)
            missing = [f"{code}-{number}" for code, number in done.standing.missing]
            show_json({"file": str(done.path), "kept": kept, "missing": missing, **figures})
            return
        show(words("cli.restored", path=str(done.path), members=proof.members, receipts=proof.receipts))
        if done.kept is not None:
            show(words("cli.restore_kept", path=str(done.kept)))
