"""The exchange with the alliance as a person asks for it: send, receive, look inside.

Linking is in ``jobs.linking``; rules are in ``models.alliance``, files in ``exchange.package``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from app import VERSION
from app.exchange.package import digests, keys
from app.exchange.package.assemble import OutTable, assemble
from app.exchange.package.columns import Column, Removal
from app.exchange.package.columns import Resource as Shape
from app.exchange.package.columns import SharedRow as WireRow
from app.exchange.package.csv_in import read_removals, read_rows
from app.exchange.package.csv_out import REMOVALS_PATH, shared_digest
from app.exchange.package.files import package_name, read_whole, unavailable, write_new
from app.exchange.package.manifest import Ack, AckState, Dialect, Manifest, Previous, spoken_code
from app.exchange.package.seal import SealFault, SealRefused, Unsealed, seal, unseal
from app.jobs.linking import KeyFile as KeyFile
from app.jobs.linking import key_file as key_file
from app.jobs.linking import trust as trust
from app.jobs.progress import Progress, silent
from app.models.alliance import counterparts, receiving, sharing
from app.models.alliance.chains import ChainFault
from app.models.alliance.queries import Relation, relations
from app.models.alliance.resources import BY_NAME, Profile, Resource, SharedRow
from app.models.alliance.rules import STATUS_OF, AckSeen, Header, State, Status, judge, judge_ack
from app.models.base import settings
from app.models.base.database import Role, Tx, command
from app.models.base.errors import GremialError, Refused, Unavailable
from app.models.base.facts import office_facts
from app.models.base.identity import as_typed
from app.models.base.own_folder import data_folder
from app.models.base.safe_write import write_safely
from app.models.base.values.money import decimal_sign
from app.office import Office
from app.reports.texts import paper_texts

_FAULT_STATE: dict[SealFault, State] = {
    SealFault.NOT_A_PACKAGE: "damaged",
    SealFault.DAMAGED: "damaged",
    SealFault.TOO_LARGE: "damaged",
    SealFault.ALTERED: "altered",
    SealFault.FOREIGN: "foreign",
    SealFault.OWN: "foreign",
    SealFault.UNKNOWN_SENDER: "foreign",
    SealFault.PRACTICE: "foreign",
    SealFault.NEWER_VERSION: "newer_version",
}


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package on disk; ``code`` is what the other side may read back by phone."""

    file: Path
    sequence: int
    rows: int
    code: str
    to: str


def make(
    office: Office,
    out: Path,
    to: str | None = None,
    profile: Profile | None = None,
    progress: Progress = silent,
) -> MadePackage:
    """Makes the next package for a linked office: everything since it last said what it holds.

    Raises ``Refused`` when no office is linked (``counterpart.none``) or several are and none was named.
    """
    if not out.is_dir():
        raise Refused("package.folder_missing", field="out", folder=str(out))
    progress(0, 1, "package.making")
    target = office.read(counterparts.counterpart_named, to)
    recipient = keys.registration_from_bytes(target.registration.encode())
    own = keys.load_or_create_keys(office.facts.uid, keys.keys_folder())
    chosen = profile or cast("Profile", office.read(settings.get, settings.EXCHANGE_PROFILE))
    sealed = office.run(_emit, office, target, recipient, own, chosen).value
    name = package_name(office.facts.code or "OFICINA", target.code or "OFICINA", sealed.sequence)
    path = write_new(out, name, sealed.data)
    return MadePackage(path, sealed.sequence, sealed.rows, spoken_code(sealed.package), target.name)


def make_for_all(office: Office, out: Path, progress: Progress = silent) -> list[MadePackage]:
    """One package for each linked office: how an alliance tells all its guilds what it has received."""
    linked = office.read(counterparts.counterparts)
    if not linked:
        raise Refused("counterpart.none")
    made = []
    for done, target in enumerate(linked):
        progress(done, len(linked), "package.making")
        made.append(make(office, out, target.office_uid))
    return made


@dataclass(frozen=True, slots=True)
class _Sealed:
    data: bytes
    sequence: int
    rows: int
    package: str


@command("packages.make", needs=Role.SECRETARY)
def _emit(
    tx: Tx,
    office: Office,
    target: counterparts.Counterpart,
    recipient: keys.Registration,
    own: keys.OfficeKeys,
    profile: Profile,
) -> _Sealed:
    """Counters and data in one transaction; the file is written after it.

    A crash between costs a number, never data.
    """
    snapshot = sharing.take(tx, target.office_uid, profile, shared_row_digest)
    header = _header(tx, office, snapshot, target, profile)
    tables = [
        OutTable(
            _shape(delta.resource),
            [WireRow(row.uid, rev, row.values) for row, rev in delta.rows],
            len(delta.live),
            digests.resource_digest(delta.live),
        )
        for delta in snapshot.deltas
    ]
    gone = [Removal(delta.resource.name, uid, rev) for delta in snapshot.deltas for uid, rev in delta.gone]
    made = assemble(header, tables, gone, _readme(office, target.name))
    data = seal(made.files, made.manifest, own, [recipient])
    name = package_name(office.facts.code, target.code, snapshot.until)
    sharing.note_sent(tx, target.office_uid, snapshot, made.package_id, name)
    return _Sealed(data, snapshot.until, sum(len(t.rows) for t in tables), made.package_id)


def _readme(office: Office, to: str) -> str:
    lines = paper_texts(office.facts.country).package_readme
    return "".join(line.format(name=office.facts.name, to=to) + "\n" for line in lines)


def _header(
    tx: Tx, office: Office, snapshot: sharing.Snapshot, target: counterparts.Counterpart, profile: Profile
) -> Manifest:
    facts = office.facts
    state = counterparts.holding(tx, target.office_uid)
    sign = decimal_sign(facts.country)
    ack = Ack(target.office_uid, state.epoch, state.applied, _ack_state(state), state.state_matches)
    lineage = sharing.lineage(tx)
    return Manifest(
        aplicacion=VERSION,
        creado=tx.clock.instant(),
        de=facts.uid,
        codigo=facts.code,
        nombre=facts.name,
        rol="gremio" if facts.kind == "guild" else "alianza",
        para=target.office_uid,
        epoca=lineage.epoch,
        epoca_n=lineage.number,
        tipo="completo" if snapshot.full else "incremental",
        desde=snapshot.since,
        hasta=snapshot.until,
        perfil=profile,
        practica=facts.practice,
        dialecto=Dialect(";", ",") if sign == "," else Dialect(",", "."),
        acuses=(ack,),
        anteriores=tuple(Previous(number, package) for number, package in snapshot.previous),
    )


def _ack_state(state: counterparts.Holding) -> AckState:
    if state.condition == "forked":
        return "bifurcado"
    if state.epoch is None:
        return "nada"
    return "al_dia" if state.state_matches else "descuadrado"


def _shape(resource: Resource) -> Shape:
    return Shape(resource.name, tuple(Column(name, kind) for name, kind in resource.columns))


def shared_row_digest(resource: Resource, row: SharedRow) -> bytes:
    """The digest of a row as it would be written into a package."""
    return shared_digest(_shape(resource), WireRow(row.uid, 0, row.values))


# -- receiving --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """What became of one file; ``detail`` is the refusal when it could not be opened."""

    file: str
    status: Status
    state: State
    rows: int
    problems: int
    sender: str = ""
    code: str = ""
    detail: GremialError | None = None
    rewritten: tuple[ChainFault, ...] = ()


def receive(office: Office, files: Sequence[Path], progress: Progress = silent) -> list[ReceivedFile]:
    """Receives files one after another, and those that waited for them. Nothing of a refused file is kept.

    Raises ``Unavailable`` when this computer is at fault (full disk, unreadable keys): what came before stays taken.
    """
    results = []
    for done, path in enumerate(files):
        progress(done, len(files), "package.receiving")
        results.append(_receive_one(office, path))
        if results[-1].status in ("accepted", "quarantined"):
            results += _drain(office, results[-1].sender)
    return results


def _inbox(office: Office) -> Path:
    return data_folder() / "inbox" / office.facts.uid


def _keep(office: Office, data: bytes) -> Path:
    """The file as it came, in this computer's inbox: the stick may be gone in a moment."""
    kept = _inbox(office) / f"{hashlib.sha256(data).hexdigest()[:32]}.zip.age"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_safely(kept, data)
    except OSError as fault:
        raise unavailable(fault, kept.parent) from fault
    return kept


def _receive_one(office: Office, path: Path) -> ReceivedFile:
    try:
        data = read_whole(path)
    except GremialError as error:
        return ReceivedFile(path.name, "refused", "unreadable", 0, 0, detail=error)
    kept = _keep(office, data)
    try:
        opened = _open(office, data)
        result = _apply(office, opened, kept.name)
    except Unavailable:
        raise  # a full disk or unreadable keys say nothing of the package
    except GremialError as error:
        state = _FAULT_STATE.get(error.fault, "damaged") if isinstance(error, SealRefused) else "altered"
        if STATUS_OF[state] == "refused":
            kept.unlink(missing_ok=True)
        return ReceivedFile(path.name, STATUS_OF[state], state, 0, 0, detail=error)
    if result.status == "refused":
        kept.unlink(missing_ok=True)
    return replace(result, file=path.name)


def _open(office: Office, data: bytes) -> Unsealed:
    own = keys.load_or_create_keys(office.facts.uid, keys.keys_folder())

    def sender(uid: str) -> keys.Registration | None:
        known = office.read(counterparts.counterpart, uid)
        return None if known is None else keys.registration_from_bytes(known.registration.encode())

    return unseal(data, own, sender, office.facts.uid)


def _apply(office: Office, opened: Unsealed, file: str) -> ReceivedFile:
    incoming = _incoming(opened, file)
    applied = office.run(_take_in, opened, incoming).value
    return ReceivedFile(
        file,
        applied.status,
        applied.state,
        applied.rows,
        applied.problems,
        opened.manifest.de,
        spoken_code(opened.package_id),
        rewritten=applied.rewritten,
    )


@command("packages.receive")
def _take_in(tx: Tx, opened: Unsealed, incoming: receiving.Incoming) -> receiving.Applied:
    """Acknowledgements first (they may show that this very file is an old copy), then the rows.

    Those of a package that was already taken in have done their work: twice they would start a second lineage.
    """
    me = office_facts(tx).uid
    own = sharing.lineage(tx)
    repeated = judge(incoming.header, counterparts.held(tx, opened.manifest.de)) == "repeated"
    for ack in opened.manifest.acuses:
        if ack.de != me or repeated:
            continue
        seen = AckSeen(ack.epoca, ack.hasta, ack.estado == "bifurcado")
        effect = judge_ack(seen, own.epoch, own.round)
        if effect in ("renew", "own_copy_old"):
            sharing.renew_lineage(tx)
        else:
            counterparts.set_acked(tx, opened.manifest.de, ack.hasta if effect == "assign" and ack.huella_ok else 0)
    return receiving.apply_package(tx, incoming, digests.resource_digest)


def _incoming(opened: Unsealed, file: str) -> receiving.Incoming:
    manifest = opened.manifest
    delimiter = manifest.dialecto.delimitador
    rows: dict[str, list[receiving.IncomingRow]] = {}
    bad: list[receiving.BadCell] = []
    marks: dict[str, str] = {}
    if manifest.recursos and manifest.rol != "gremio":
        raise SealRefused(SealFault.ALTERED, "owner")
    for entry in manifest.recursos:
        resource = BY_NAME.get(entry.nombre)
        if resource is None:
            continue  # a newer program may send more; it stays in the inbox
        table = read_rows(_shape(resource), opened.files[entry.archivo], delimiter, entry)
        rows[entry.nombre] = [
            receiving.IncomingRow(r.id, r.rev, cast("tuple[str | int | None, ...]", r.values), r.extra, r.digest)
            for r in table.rows
        ]
        bad += [
            receiving.BadCell(entry.nombre, row.id, fault.line, fault.column, fault.value, fault.code, row.digest)
            for row in table.bad
            for fault in row.faults
        ]
        marks[entry.nombre] = entry.huella
    gone: dict[str, list[str]] = {}
    if REMOVALS_PATH in opened.files:
        for removal in read_removals(opened.files[REMOVALS_PATH], delimiter):
            if removal.resource in BY_NAME:
                gone.setdefault(removal.resource, []).append(removal.id)
    header = Header(
        sender=manifest.de,
        epoch=manifest.epoca,
        epoch_number=manifest.epoca_n,
        full=manifest.tipo == "completo",
        since=manifest.desde,
        until=manifest.hasta,
        package=opened.package_id,
        previous={previous.ronda: previous.paquete for previous in manifest.anteriores},
    )
    return receiving.Incoming(header, file, rows, gone, marks, bad)


def _drain(office: Office, sender: str) -> list[ReceivedFile]:
    """Packages that waited for the one that just came; each is judged again."""
    results = []
    for name in office.read(receiving.waiting_files, sender):
        path = _inbox(office) / name
        if path.is_file():
            result = _receive_one(office, path)
            if result.status in ("accepted", "quarantined"):
                results.append(result)
    return results


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a package holds, without applying it."""

    manifest: Manifest
    tables: Mapping[str, bytes]
    code: str


def inspect(office: Office, path: Path) -> Inspection:
    """Opens a package that came to this office or that it made itself."""
    own = keys.load_or_create_keys(office.facts.uid, keys.keys_folder())

    def sender(uid: str) -> keys.Registration | None:
        known = office.read(counterparts.counterpart, uid)
        return None if known is None else keys.registration_from_bytes(known.registration.encode())

    opened = unseal(read_whole(path), own, sender, office.facts.uid, as_sender=True)
    return Inspection(opened.manifest, opened.files, spoken_code(opened.package_id))


def status(office: Office) -> list[Relation]:
    return office.read(relations)


@command("packages.ack")
def _accept_code(tx: Tx, code: str) -> str:
    wanted = as_typed(code)
    for to_uid, until, package, epoch in sharing.sent_packages(tx):
        if as_typed(spoken_code(package)) == wanted and epoch == sharing.lineage(tx).epoch:
            counterparts.set_acked(tx, to_uid, max(until, counterparts.holding(tx, to_uid).acked))
            return to_uid
    raise Refused("package.code_unknown", field="code", text=code)


def acknowledge(office: Office, code: str, progress: Progress = silent) -> str:  # noqa: ARG001 - jobs take it
    """Takes the code that the other office read aloud; it must be one of this office's own packages."""
    return office.run(_accept_code, code).value
