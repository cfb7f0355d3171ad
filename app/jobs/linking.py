"""Linking two offices: our registration file, theirs, and the numbers that two people read to each other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.exchange.package import keys
from app.exchange.package.files import read_whole, unavailable
from app.jobs.progress import Progress, silent
from app.models.alliance import counterparts
from app.models.base.errors import Refused
from app.models.base.safe_write import write_safely
from app.office import Office


@dataclass(frozen=True, slots=True)
class KeyFile:
    """This office's registration file and the numbers to read aloud."""

    file: Path
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Introduced:
    """The office of a registration file before it is trusted, and both offices' numbers to compare.

    ``known``: it was linked before, with these numbers or with others (``renewed``).
    """

    theirs: keys.Registration
    their_numbers: str
    our_name: str
    our_numbers: str
    known: bool
    renewed: bool


def registration(office: Office) -> keys.Registration:
    """Who this office is to others; its keys are made on first use and never enter the office file."""
    own = keys.load_or_create_keys(office.facts.uid, keys.keys_folder())
    facts = office.facts
    return own.registration(
        code=facts.code, name=facts.name, kind=facts.kind, country=facts.country, practice=facts.practice
    )


def registration_file_name(office: Office, progress: Progress = silent) -> str:  # noqa: ARG001 - jobs take it
    """What our registration file is called when nobody chose another name."""
    return keys.registration_name(registration(office))


def key_file(office: Office, out: Path, progress: Progress = silent) -> KeyFile:  # noqa: ARG001 - jobs take it
    """Writes the registration file that the other office links with; ``out`` is a folder or a file name.

    Raises ``Unavailable`` when it cannot be written there.
    """
    own = registration(office)
    path = out / keys.registration_name(own) if out.is_dir() else out
    try:
        write_safely(path, own.to_bytes())
    except OSError as fault:
        raise unavailable(fault, path.parent) from fault
    return KeyFile(path, keys.fingerprint(own))


def introduce(office: Office, path: Path, progress: Progress = silent) -> Introduced:  # noqa: ARG001 - jobs take it
    """Reads a registration file and says whom it would link with. Refused as ``trust`` would, before any number."""
    found = keys.registration_from_bytes(read_whole(path))
    _refuse_unfit(office, found, path.name)
    numbers = keys.fingerprint(found)
    before = office.read(counterparts.counterpart, found.uid)
    return Introduced(
        theirs=found,
        their_numbers=numbers,
        our_name=office.facts.name,
        our_numbers=keys.fingerprint(registration(office)),
        known=before is not None,
        renewed=before is not None and before.fingerprint != numbers,
    )


def _refuse_unfit(office: Office, found: keys.Registration, file: str) -> None:
    """A practice office and a real one never link, nor two guilds, nor an office with itself."""
    if found.uid == office.facts.uid:
        raise Refused("counterpart.own_key", field="file", file=file)
    if found.practice != office.facts.practice:
        raise Refused("counterpart.practice", field="file", name=found.name)
    if found.kind == office.facts.kind:
        raise Refused("counterpart.same_kind", field="file", name=found.name)


def link(office: Office, found: keys.Registration, progress: Progress = silent) -> counterparts.Counterpart:  # noqa: ARG001
    """Links with exactly the office whose numbers were compared, whatever became of its file meanwhile."""
    _refuse_unfit(office, found, keys.registration_name(found))
    new = counterparts.Counterpart(
        office_uid=found.uid,
        kind=found.kind,
        name=found.name,
        code=found.code,
        country=found.country,
        registration=found.to_bytes().decode(),
        fingerprint=keys.fingerprint(found),
        trusted_on=office.clock.today().isoformat(),
    )
    office.run(counterparts.trust_counterpart, new)
    return new


def trust(office: Office, path: Path, progress: Progress = silent) -> counterparts.Counterpart:
    """Links with the office of a registration file: for the command line, where the numbers are shown after it."""
    return link(office, introduce(office, path).theirs, progress)
