"""The program that gets killed: an office at work, telling its parent what it has been promised, as soon as it is."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.models.base import journal
from app.models.base.database import Reader
from app.models.dues.charging import charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.members.queries import member_ids
from app.office import Office, record
from tests.bench.people import write_sheet

Death = Literal[
    "from outside", "before the seal", "before COMMIT", "after COMMIT", "after the checkpoint", "in the record"
]
DEATHS: tuple[Death, ...] = (
    "before the seal",
    "before COMMIT",
    "after COMMIT",
    "after the checkpoint",
    "in the record",
)
Told = tuple[str, ...]
"""``(ready)``, ``(import, first, last)``, ``(charge, period, count)``, ``(receipt, code)``, ``(void, code)``."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One life of the program: where it works, its dice, and how it dies if not by its parent's hand."""

    path: Path
    data: Path
    seed: int
    death: Death = "from outside"
    after: int = 0
    longest_sheet: int = 150


def work(shift: Shift, tell: Connection) -> None:
    """Opens the office and works until somebody ends it; each promise is sent only after it was given."""
    os.environ["GREMIAL_DATA"] = str(shift.data)
    _arrange(shift)
    with Office.open(shift.path, "Marta", wait=0.0) as office:
        tell.send(("ready",))
        dice = random.Random(shift.seed)
        while True:
            tell.send(_act(office, dice, shift))


def take_turns(shift: Shift, tell: Connection) -> None:
    """Ten receipts, for each of which the file is opened and closed, as by verbs of the command line."""
    os.environ["GREMIAL_DATA"] = str(shift.data)
    dice = random.Random(shift.seed)
    done = 0
    while done < 10:
        with Office.open(shift.path, f"Puesto {shift.seed}", wait=30.0) as office:
            told = (_pay if office.read(_count_members) else _import)(office, dice, shift)
        tell.send(told)
        done += told[0] == "receipt"


def _act(office: Office, dice: random.Random, shift: Shift) -> Told:
    if not office.read(_count_members):
        return _import(office, dice, shift)
    acts = (_pay, _pay, _pay, _pay, _pay, _pay, _pay, _void, _correct, _charge, _import)
    return dice.choice(acts)(office, dice, shift)


def _import(office: Office, dice: random.Random, shift: Shift) -> Told:
    first = office.read(_count_members) + 1
    count = dice.randint(10, shift.longest_sheet)
    sheet = write_sheet(shift.path.parent / f"lista-{os.getpid()}.csv", count, dice.randint(1, 999), first)
    done = carry_out(office, plan_import(office, sheet, ImportOptions()))
    sheet.unlink()
    if done.new != count:
        raise AssertionError(f"{done.new} of {count} clean rows came in")
    return ("import", str(first), str(first + count - 1))


def _charge(office: Office, dice: random.Random, shift: Shift) -> Told:
    run = office.read(_count_runs)
    period = f"{2020 + run // 12}-{run % 12 + 1:02d}"
    done = office.run(charge_period, 1, period, office.clock.today()).value
    return ("charge", period, str(done.charged))


def _pay(office: Office, dice: random.Random, shift: Shift) -> Told:
    order = _order(office, dice)
    return ("receipt", office.run(pay, order).value.code)


def _void(office: Office, dice: random.Random, shift: Shift) -> Told:
    found = office.read(_standing_receipt, dice.random())
    if found is None:
        return _pay(office, dice, shift)
    office.run(void_receipt, found[0], "Monto equivocado", office.clock.today())
    return ("void", found[1])


def _correct(office: Office, dice: random.Random, shift: Shift) -> Told:
    found = office.read(_standing_receipt, dice.random())
    if found is None:
        return _pay(office, dice, shift)
    done = office.run(correct_receipt, found[0], "Otro socio", _order(office, dice)).value
    return ("receipt", done.code)


def _order(office: Office, dice: random.Random) -> PaymentOrder:
    member = dice.choice(office.read(member_ids))
    amount = dice.choice((10_000, 50_000, 120_000, 500_000))
    ahead = dice.choice((0, 0, 0, 2))
    return PaymentOrder(member, amount, "cash", office.clock.today(), months_ahead=ahead)


def _count_members(reader: Reader) -> int:
    return int(reader.value("SELECT count(*) FROM member"))


def _count_runs(reader: Reader) -> int:
    return int(reader.value("SELECT count(*) FROM charge_run"))


def _standing_receipt(reader: Reader, share: float) -> tuple[int, str] | None:
    highest = reader.value("SELECT max(id) FROM receipt") or 0
    row: tuple[int, str] | None = reader.row(
        "SELECT id, code FROM receipt r WHERE id >= ? "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id) ORDER BY id LIMIT 1",
        (int(share * highest),),
    )
    return row


def _arrange(shift: Shift) -> None:
    """Puts the end of this life where no chance would find it: the moments around COMMIT and the record."""
    places: dict[str, tuple[Any, str]] = {
        "before the seal": (journal, "seal"),
        "after COMMIT": (Office, "_checkpoint"),
        "after the checkpoint": (Office, "_remember"),
        "in the record": (record, "write_safely"),
    }
    if shift.death == "before COMMIT":
        _die_at(journal, "seal", shift.after, done=True)
    elif shift.death in places:
        _die_at(*places[shift.death], shift.after, done=False)


def _die_at(owner: Any, name: str, after: int, *, done: bool) -> None:
    original: Callable[..., Any] = getattr(owner, name)
    left = [after]

    def instead(*args: Any, **kwargs: Any) -> Any:
        left[0] -= 1
        result = original(*args, **kwargs) if done or left[0] >= 0 else None
        if left[0] < 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return result

    setattr(owner, name, instead)
