"""Verbs of the exchange with the alliance: key, trust, make, receive, inspect, status, ack, load."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import PATH, OneOf, Room, Session, room, verb
from app.messages import say, words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso

if TYPE_CHECKING:
    # Keys, seals and archives are costly to import and no other verb needs them.
    from app.jobs.packages import ReceivedFile

REFUSED: Final = 1
PARTLY: Final = 4


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    packages = room(program, "packages")
    _add_key(packages)
    _add_trust(packages)
    _add_make(packages)
    _add_receive(packages)
    _add_load(packages)
    _add_inspect(packages)
    _add_status(packages)
    _add_ack(packages)
    _add_settle(packages)


def _add_key(packages: Room) -> None:
    @verb(packages, "key", example="gremial --office gremio.gremial packages key --out gremio.clave")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def key(session: Session, out: Path) -> None:
        from app.jobs.packages import key_file

        with reading(session) as office:
            made = key_file(office, out)
        if session.json:
            show_json(made)
        else:
            show(words("cli.key_done", path=str(made.file)), words("cli.key_numbers", numbers=made.fingerprint))


def _add_trust(packages: Room) -> None:
    @verb(packages, "trust", example="gremial --office alianza.gremial packages trust gremio.clave")
    @click.argument("file", type=PATH, metavar="FILE")
    def trust(session: Session, file: Path) -> None:
        from app.jobs.packages import trust as link

        with writing(session) as office:
            found = link(office, file)
        if session.json:
            names = ("office_uid", "kind", "name", "code", "country", "fingerprint")
            show_json({name: getattr(found, name) for name in names})
        else:
            show(words("cli.trust_done", name=found.name), words("cli.key_numbers", numbers=found.fingerprint))


def _add_make(packages: Room) -> None:
    @verb(
        packages,
        "make",
        example="gremial --office gremio.gremial packages make --out /media/pendrive\n"
        "gremial --office gremio.gremial packages make --out . --plain",
    )
    @click.option("--out", type=PATH, required=True, metavar="DIR")
    @click.option("--to", metavar="UID")
    @click.option("--profile", type=OneOf("totales", "resumen", "contacto"), metavar="totales|resumen|contacto")
    @click.option("--plain", is_flag=True)
    def make(session: Session, out: Path, to: str | None, profile: Any, plain: bool) -> None:
        if plain:
            _make_plain(session, out)
            return
        from app.jobs.packages import make as make_package

        with writing(session) as office:
            try:
                made = make_package(office, out, to, profile)
            except Refused as fault:
                if fault.code == "counterpart.several":  # which one was not said: the command line was incomplete
                    raise click.UsageError(say(fault)) from fault
                raise
        if session.json:
            show_json(made)
        else:
            show(words("cli.package_done", path=str(made.file), to=made.to, count=made.rows))
            show(words("cli.package_code", control=made.code))


def _make_plain(session: Session, out: Path) -> None:
    from app.jobs.plain_package import make_plain

    with reading(session) as office:
        path = make_plain(office, out)
    if session.json:
        show_json({"file": str(path), "sequence": None, "rows": None})
    else:
        show(words("cli.plain_done", path=str(path)))


def _add_receive(packages: Room) -> None:
    @verb(
        packages,
        "receive",
        example="gremial --office alianza.gremial packages receive sinc_PY-0014_a_ALZ-PY_0003.zip.age",
    )
    @click.argument("files", nargs=-1, required=True, type=PATH, metavar="FILE")
    def receive(session: Session, files: tuple[Path, ...]) -> int:
        return _receive(session, [found for file in files for found in _expanded(file)])


def _expanded(file: Path) -> list[Path]:
    """A console of Windows hands on ``*.age`` as it was typed."""
    if "*" not in file.name or file.exists():
        return [file]
    return sorted(file.parent.glob(file.name)) or [file]


def _add_load(packages: Room) -> None:
    @verb(packages, "load", example="gremial --office alianza.gremial packages load /media/pendrive")
    @click.argument("folder", type=PATH, metavar="DIR")
    def load(session: Session, folder: Path) -> int:
        files = sorted(folder.glob("sinc_*.age")) if folder.is_dir() else [folder]
        if not files:
            tell(words("cli.load_empty", path=str(folder)))
        return _receive(session, files)


def _receive(session: Session, files: Sequence[Path]) -> int:
    from app.jobs.packages import receive as take_in

    with writing(session) as office:
        results = take_in(office, files)
    if session.json:
        show_json([_as_json(result) for result in results])
    else:
        rows = [(Path(r.file).name, words(f"package_state.{r.state}"), str(r.rows), str(r.problems)) for r in results]
        show(*table(("file", "state", "rows", "problems"), rows, right=("rows", "problems")))
        for result in results:
            if result.detail is not None:
                tell(f"{Path(result.file).name}: {say(result.detail)}")
            for fault in result.rewritten:
                tell(f"{Path(result.file).name}: {words(f'cell.{fault.code}', value=fault.receipt)}")
    return _code(results)


def _as_json(result: ReceivedFile) -> dict[str, Any]:
    names = ("file", "status", "state", "rows", "problems", "sender", "code", "rewritten")
    message = "" if result.detail is None else say(result.detail)
    return {**{name: getattr(result, name) for name in names}, "message": message}


def _code(results: list[ReceivedFile]) -> int:
    """0 when every file is taken or was already; 1 when every file was refused; 4 in between."""
    taken = [result.status in ("accepted", "already") for result in results]
    if all(taken):
        return 0
    return REFUSED if all(result.status == "refused" for result in results) else PARTLY


def _add_inspect(packages: Room) -> None:
    @verb(packages, "inspect", example="gremial --office gremio.gremial packages inspect PY-0014-0003.gremio")
    @click.argument("file", type=PATH, metavar="FILE")
    def inspect(session: Session, file: Path) -> None:
        from app.jobs.packages import inspect as look_inside

        with reading(session) as office:
            found = look_inside(office, file)
        texts = {name: data.decode("utf-8", "replace") for name, data in found.tables.items()}
        if session.json:
            show_json({"code": found.code, "manifest": found.manifest, "files": texts})
            return
        show(words("cli.package_code", control=found.code))
        for name, text in texts.items():
            show("", f"== {name}", text.rstrip())


def _add_status(packages: Room) -> None:
    @verb(packages, "status", example="gremial --office gremio.gremial packages status")
    def status(session: Session) -> None:
        from app.jobs.packages import status as relations

        with reading(session) as office:
            found = relations(office)
        if session.json:
            show_json(found)
            return
        rows = [
            (
                *(r.counterpart.code, r.counterpart.name),
                *(format_iso(r.last_sent.made_at) if r.last_sent else "", str(r.holding.acked)),
                *(format_iso(r.last_received.received_at) if r.last_received else "", str(r.holding.applied)),
            )
            for r in found
        ]
        show(*table(("code", "name", "sent", "acked", "received", "applied"), rows, right=("acked", "applied")))


def _add_ack(packages: Room) -> None:
    @verb(packages, "ack", example="gremial --office gremio.gremial packages ack 8F3K-2Q7M")
    @click.argument("code", metavar="CODE")
    def ack(session: Session, code: str) -> None:
        from app.jobs.packages import acknowledge

        with writing(session) as office:
            office_uid = acknowledge(office, code)
        if session.json:
            show_json({"office": office_uid, "code": code})
        else:
            show(words("cli.acked"))


def _add_settle(packages: Room) -> None:
    @verb(
        packages,
        "settle",
        example='gremial --office alianza.gremial packages settle PY-0014 --reason "Se comparó con los duplicados"',
    )
    @click.argument("office_ref", metavar="OFFICE")
    @click.option("--reason", required=True, metavar="TEXT")
    def settle(session: Session, office_ref: str, reason: str) -> None:
        from app.models.alliance.chains import settle_chain
        from app.models.alliance.counterparts import counterpart_named

        with writing(session) as office:
            found = office.read(counterpart_named, office_ref)
            count = office.run(settle_chain, found.office_uid, reason).value
        if session.json:
            show_json({"office": found.office_uid, "count": count})
        else:
            show(words("cli.chain_settled", count=count))
