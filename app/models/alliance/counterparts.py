"""The offices this one exchanges with: whose key is trusted, and what is held from and by each."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.alliance.rules import Held
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A trusted office; ``registration`` is its registration file as text."""

    office_uid: str
    kind: str
    name: str
    code: str
    country: str
    registration: str
    fingerprint: str
    trusted_on: str


@dataclass(frozen=True, slots=True)
class Holding:
    """Where two offices stand.

    ``acked`` is the round of ours they hold, ``applied`` the round of theirs held here.
    """

    acked: int = 0
    epoch: str | None = None
    epoch_number: int = 0
    applied: int = 0
    applied_package: str | None = None
    state_matches: bool = True
    condition: str = ""


_COLUMNS = "office_uid, kind, name, code, country, registration, fingerprint, trusted_on"


def counterparts(reader: Reader) -> list[Counterpart]:
    return [Counterpart(*row) for row in reader.rows(f"SELECT {_COLUMNS} FROM counterpart ORDER BY name")]


def counterpart(reader: Reader, office_uid: str) -> Counterpart | None:
    row = reader.row(f"SELECT {_COLUMNS} FROM counterpart WHERE office_uid = ?", (office_uid,))
    return None if row is None else Counterpart(*row)


def counterpart_named(reader: Reader, ref: str | None) -> Counterpart:
    """By uid, code or name; without a name the only one there is.

    Several or none are refused with what to do.
    """
    everybody = counterparts(reader)
    if ref is None:
        if len(everybody) == 1:
            return everybody[0]
        if not everybody:
            raise Refused("counterpart.none")
        raise Refused("counterpart.several", field="to", names=", ".join(c.code or c.name for c in everybody))
    wanted = ref.strip().casefold()
    for found in everybody:
        if wanted in (found.office_uid, found.code.casefold(), found.name.casefold()):
            return found
    raise Refused("counterpart.unknown", field="to", text=ref)


def holding(reader: Reader, office_uid: str) -> Holding:
    row = reader.row(
        "SELECT acked, epoch, epoch_number, applied, applied_package, state_matches, condition "
        "FROM counterpart_state WHERE office_uid = ?",
        (office_uid,),
    )
    if row is None:
        return Holding()
    return Holding(row[0], row[1], row[2], row[3], row[4], bool(row[5]), row[6])


def held(reader: Reader, office_uid: str) -> Held:
    """What is held from an office, for judging the next package."""
    state = holding(reader, office_uid)
    packages = dict(
        reader.rows(
            "SELECT until, package FROM package_received WHERE from_uid = ? AND epoch = ? "
            "AND status IN ('accepted', 'quarantined')",
            (office_uid, state.epoch),
        )
    )
    return Held(state.epoch, state.epoch_number, state.applied, packages)


@command("alliance.trust", needs=Role.ADMIN)
def trust_counterpart(tx: Tx, new: Counterpart) -> None:
    """Trusts an office's key.

    A changed key of a known office replaces the old one (the person compared the numbers).
    """
    known = tx.value("SELECT id FROM counterpart WHERE office_uid = ?", (new.office_uid,))
    values = {
        "kind": new.kind,
        "name": new.name,
        "code": new.code,
        "country": new.country,
        "registration": new.registration,
        "fingerprint": new.fingerprint,
        "trusted_on": new.trusted_on,
    }
    if known is None:
        tx.insert("counterpart", uid=tx.new_uid(), office_uid=new.office_uid, **values)
        tx.execute(
            "INSERT INTO counterpart_state (office_uid, acked, epoch, epoch_number, applied, applied_package, "
            "state_matches, condition) VALUES (?, 0, NULL, 0, 0, NULL, 1, '') ON CONFLICT DO NOTHING",
            (new.office_uid,),
        )
    else:
        tx.update("counterpart", known, **values)


def set_acked(tx: Tx, office_uid: str, until: int) -> None:
    """The other office said what it holds.

    Assigned, never only raised, so that its restored copy is noticed.
    """
    tx.execute("UPDATE counterpart_state SET acked = ? WHERE office_uid = ?", (until, office_uid))
    tx.execute(
        "UPDATE package_sent SET acked_at = ? WHERE to_uid = ? AND until <= ? AND acked_at IS NULL",
        (tx.clock.instant(), office_uid, until),
    )
    tx.touch("counterpart_state")
    tx.touch("package_sent")
