"""The program tries itself on this computer, in a folder removed afterwards: what breaks silently when frozen."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.tables_out import xlsx_bytes
from app.jobs.check import check
from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.jobs.new_office import NewOffice, new_office
from app.jobs.packages import key_file, make, receive, trust
from app.jobs.receipts import preview_bytes
from app.messages.language import spanish_is_there
from app.models.base.database import Clock
from app.models.base.errors import GremialError
from app.models.base.values.tax_id import parse_tax_id
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.queries import member_ids
from app.office import Office, making

_GUARANI: Final = "Guaraní g̃ ẽ ĩ ũ ỹ Ñandutí"
_IDS: Final = (("PY", "80009735-1", "ruc"), ("CL", "12.345.678-5", "rut"), ("MX", "GODE561231GR8", "rfc"))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing tried."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Everything tried; ``ok`` when all of it works."""

    steps: tuple[Step, ...]

    @property
    def ok(self) -> bool:
        return all(step.ok for step in self.steps)


def self_test(clock: Clock | None = None) -> SelfTest:
    """Tries every part; a step that fails is reported and the others still run."""
    with tempfile.TemporaryDirectory(prefix="gremial-", ignore_cleanup_errors=True) as name, _apart(Path(name)):
        trial = _Trial(Path(name), clock or Clock())
        steps: tuple[tuple[str, Callable[[], str]], ...] = (
            ("create", trial.create),
            ("update", trial.update),
            ("xlsx", trial.read_xlsx),
            ("receipt", trial.receipt),
            ("check", trial.look_over),
            ("seal", trial.exchange),
            ("ids", _ids),
            ("spanish", _spanish),
        )
        return SelfTest(tuple(_tried(name, step) for name, step in steps))


@contextmanager
def _apart(folder: Path) -> Iterator[None]:
    """Keys and the record outside the file go into the folder too, so that nothing of the trial stays."""
    names = {"GREMIAL_DATA": str(folder / "data"), "GREMIAL_KEYS": str(folder / "keys")}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(names)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _tried(name: str, step: Callable[[], str]) -> Step:
    try:
        return Step(name, True, step())
    except GremialError as fault:
        return Step(name, False, fault.code)
    except Exception as fault:  # noqa: BLE001 - whatever is missing in a frozen program is what this looks for
        return Step(name, False, f"{type(fault).__name__}: {fault}"[:300])


class _Trial:
    """A guild and an alliance in one folder; each step uses what the one before left."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._guild = folder / "gremio.gremial"

    def create(self) -> str:
        made = new_office(self._guild, NewOffice(f"Gremio {_GUARANI}", "PY", code="PY-0001"), clock=self._clock)
        return made.uid

    def update(self) -> str:
        making.migrate(self._guild)
        return ""

    def read_xlsx(self) -> str:
        sheet = self._folder / "padron.xlsx"
        rows = [["1", f"Socia {_GUARANI}", "80009735-1"], ["2", "Comercial Ñu S.A.", ""]]
        sheet.write_bytes(xlsx_bytes("Padrón", ("Nº", "Razón social", "RUC"), rows))
        with Office.open(self._guild, "Prueba", clock=self._clock) as office:
            done = carry_out(office, plan_import(office, sheet, ImportOptions()))
        if done.new != len(rows):
            raise ValueError(f"{done.new} of {len(rows)} rows")
        return str(done.new)

    def receipt(self) -> str:
        with Office.open(self._guild, "Prueba", clock=self._clock) as office:
            member = office.read(member_ids)[0]
            paid = office.run(pay, PaymentOrder(member, 85_000, "cash", self._clock.today())).value
            data = preview_bytes(office, paid.receipt_id)
        if not data.startswith(b"%PDF") or b"/FontFile2" not in data:
            raise ValueError("the font is not inside the paper")
        return paid.code

    def look_over(self) -> str:
        report = check(self._guild, clock=self._clock)
        bad = [found.name for found in report.checks if not found.ok]
        if bad:
            raise ValueError(", ".join(bad))
        return str(len(report.checks))

    def exchange(self) -> str:
        """A sealed and signed file from the guild, opened by the alliance."""
        alliance = self._folder / "alianza.gremial"
        new_office(alliance, NewOffice("Alianza", "PY", kind="alliance", code="ALZ-PY"), clock=self._clock)
        with (
            Office.open(self._guild, "Prueba", clock=self._clock) as guild,
            Office.open(alliance, "Prueba", clock=self._clock) as other,
        ):
            trust(guild, key_file(other, self._folder).file)
            trust(other, key_file(guild, self._folder).file)
            made = make(guild, self._folder)
            status = receive(other, [made.file])[0].status
        if status != "accepted":
            raise ValueError(status)
        return made.code


def _ids() -> str:
    wrong = [f"{country} {text}" for country, text, kind in _IDS if parse_tax_id(text, country).tax_id.kind != kind]
    if wrong:
        raise ValueError(", ".join(wrong))
    return ", ".join(country for country, _, _ in _IDS)


def _spanish() -> str:
    if not spanish_is_there():
        raise ValueError("app_es.qm")
    return "app_es"
