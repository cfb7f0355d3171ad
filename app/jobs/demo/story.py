"""The story of the practice office.

A messy sheet becomes a register, two years of dues go by, receipts are printed, the alliance receives.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from app.jobs import packages
from app.jobs.backup import make as make_backup
from app.jobs.demo.counter import agree_a_plan, at_the_counter, bank_the_cheques
from app.jobs.demo.letters import write_letters
from app.jobs.demo.money import anniversary, month_of_money
from app.jobs.demo.papers import DemoPapers, print_papers
from app.jobs.demo.people import Invented, demo_texts, invent
from app.jobs.demo.sheet import write_messy_sheet
from app.jobs.import_members import Imported, ImportOptions, carry_out, plan_import, save_problem_rows
from app.jobs.new_office import NewOffice, new_office
from app.jobs.plain_package import make_plain
from app.jobs.progress import Progress, silent
from app.models.base.database import Clock, Role, Tx, command
from app.models.base.errors import Refused
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.queries import account
from app.models.dues.rules import Method
from app.models.members.commands import change_status
from app.models.members.consent import give_consent
from app.models.members.queries import member_ids, resolve_member
from app.office import Office

MEMBERS: Final = 300
MONTHS: Final = 24
FIRST_RECEIPT: Final = 4513
GUILD_FILE: Final = "gremio-practica.gremial"
ALLIANCE_FILE: Final = "alianza-practica.gremial"


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What the practice run did and where everything lies; amounts in minor units."""

    folder: Path
    guild: Path
    alliance: Path
    sheet: Path
    problem_rows: Path
    papers: DemoPapers
    package: Path
    plain: Path
    backup: Path
    imported: Imported
    members: int
    receipts: int
    received: int
    first_state: str
    second_state: str


class _Moment:
    """The practice office's clock: it stands where the story is."""

    def __init__(self, day: date) -> None:
        self.day = day

    def clock(self) -> Clock:
        return Clock(lambda: datetime.combine(self.day, time(14, 30), UTC))


def make_demo(folder: Path, seed: int = 1, progress: Progress = silent, today: date | None = None) -> DemoSummary:
    """Makes the practice offices in ``folder``, which must be new or empty of offices.

    Same seed and day, same content.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.glob("*.gremial")):
        raise Refused("demo.not_empty", field="dir", path=str(folder))
    day = today or Clock().today()
    uids = _seeded_uids(seed)
    moment = _Moment(_months_before(day, MONTHS))
    texts = demo_texts()
    members = invent(seed, MEMBERS, moment.day)
    sheet = folder / "PADRON FINAL (2) ok.xlsx"
    write_messy_sheet(sheet, texts["office"]["name"], members, seed, moment.day)
    guild, alliance = folder / GUILD_FILE, folder / ALLIANCE_FILE
    _found(guild, alliance, moment, uids, seed)
    clerk, treasurer = texts["people"]
    with Office.open(guild, clerk, clock=moment.clock(), new_uid=uids) as office:
        progress(1, MONTHS + 4, "demo.importing")
        plan_id = office.run(add_plan, texts["plan"]["name"], texts["plan"]["amount"], "monthly", due_day=10).value
        plan = plan_import(office, sheet, ImportOptions())
        imported = carry_out(office, plan)
        problem_rows = folder / "filas-para-revisar.csv"
        save_problem_rows(plan, problem_rows)
        office.attend(treasurer)
        received = _two_years(office, moment, plan_id, members, seed, day, progress)
        office.attend(clerk)
        progress(MONTHS + 2, MONTHS + 4, "demo.printing")
        papers = print_papers(office, folder)
        write_letters(office)
        package, first, second = _to_the_alliance(office, alliance, folder, moment, uids, clerk)
        plain = make_plain(office, folder)
        backup = make_backup(office, folder / "copias").path
        count = int(office.read(lambda reader: reader.value("SELECT count(*) FROM receipt")))
    progress(MONTHS + 4, MONTHS + 4, "demo.done")
    return DemoSummary(
        *(folder, guild, alliance, sheet, problem_rows, papers, package, plain, backup, imported),
        *(imported.new, count, received, first, second),
    )


def _seeded_uids(seed: int) -> Callable[[], str]:
    rng = random.Random(seed)

    def next_uid() -> str:
        bits = rng.getrandbits(128) & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62
        return str(uuid.UUID(int=bits))

    return next_uid


def _months_before(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 2)


def _found(guild: Path, alliance: Path, moment: _Moment, uids: Callable[[], str], seed: int) -> None:
    texts = demo_texts()
    own = NewOffice(
        country="PY",
        practice=True,
        first_receipt=FIRST_RECEIPT,
        cash=350_000,
        bank=4_800_000,
        uid=str(uuid.uuid5(uuid.NAMESPACE_DNS, f"practice-guild-{seed}.gremial")),
        **texts["office"],
    )
    umbrella = NewOffice(
        country="PY",
        kind="alliance",
        practice=True,
        uid=str(uuid.uuid5(uuid.NAMESPACE_DNS, f"practice-alliance-{seed}.gremial")),
        **texts["alliance"],
    )
    clerk = texts["people"][0]
    new_office(guild, own, actor=clerk, clock=moment.clock(), uids=uids)
    new_office(alliance, umbrella, actor=clerk, clock=moment.clock(), uids=uids)


@command("demo.saturday", needs=Role.TREASURER)
def _saturday(tx: Tx, orders: Sequence[PaymentOrder]) -> int:
    """A morning at the counter in one transaction; returns the minor units received."""
    paid = [(order, pay(tx, order)) for order in orders]
    bank_the_cheques(tx, paid, orders[0].paid_on)
    return sum(order.amount for order in orders)


def _two_years(
    office: Office,
    moment: _Moment,
    plan_id: int,
    members: Sequence[Invented],
    seed: int,
    until: date,
    progress: Progress,
) -> int:
    """Month after month: charge everybody, then Saturdays at the counter as each one's habit goes."""
    rng = random.Random(seed + 2)
    habits = {number: found for found in members if (number := found.number)}
    rows = office.read(lambda reader: reader.rows("SELECT id, number FROM member WHERE status = 'active'"))
    by_id = {member: habits[number].habit for member, number in rows if number in habits}
    received = 0
    month = 0
    while moment.day <= until:
        period = f"{moment.day.year:04d}-{moment.day.month:02d}"
        office.run(charge_period, plan_id, period, moment.day)
        progress(2 + month, MONTHS + 4, "demo.months")
        for saturday in _saturdays(moment.day, until):
            moment.day = saturday
            orders = _orders(office, by_id, saturday, rng)
            if orders:
                received += office.run(_saturday, orders).value
        # The current month stays open: whoever practises goes on with it.
        closes = _next_month(moment.day) <= until
        office.run(month_of_money, moment.day, month, closes=closes, seed=seed)
        if month == MONTHS - 3:
            office.run(agree_a_plan, 0)
        month += 1
        moment.day = _next_month(moment.day)
    moment.day = until
    fund = office.run(anniversary, until).value
    _incidents(office, moment.day, rng)
    office.run(agree_a_plan, 0)
    office.run(at_the_counter, fund)
    return received


def _saturdays(start: date, until: date) -> list[date]:
    days = (start + timedelta(days=offset) for offset in range(31))
    return [day for day in days if day.weekday() == 5 and day.month == start.month and day <= until]


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 2)


def _orders(office: Office, habits: dict[int, float], day: date, rng: random.Random) -> list[PaymentOrder]:
    orders = []
    for member, habit in habits.items():
        if rng.random() > habit / 4:
            continue
        debt = office.read(account, member, day).debt
        if debt <= 0:
            continue
        amount = debt if rng.random() < 0.7 else min(debt, 50_000 * rng.randint(1, 3))
        if rng.random() < 0.04:
            amount += 20_000
        methods: tuple[Method, ...] = ("cash", "transfer", "wallet", "cheque")
        method = rng.choices(methods, (62, 22, 13, 3))[0]
        reference = "" if method == "cash" else str(rng.randint(100_000, 999_999))
        orders.append(PaymentOrder(member, amount, method, day, reference))
    return orders


def _incidents(office: Office, day: date, rng: random.Random) -> None:
    """What happens in every office: a void, a correction, a resignation, a suspension, some consents."""
    newest = office.read(
        lambda reader: reader.rows(
            "SELECT r.id, r.member_id, r.amount FROM receipt r JOIN payment y ON y.id = r.payment_id "
            "WHERE y.method = 'cash' ORDER BY r.id DESC LIMIT 2"
        )
    )
    wrong, other = newest
    office.run(void_receipt, other[0], "Cheque devuelto", day)
    order = PaymentOrder(wrong[1], max(wrong[2] - 10_000, 50_000), "cash", day)
    office.run(correct_receipt, wrong[0], "Monto equivocado", replace(order, note="monto corregido"))
    everybody = office.read(member_ids, status="active")
    office.run(change_status, everybody[7], "resigned", day, "cambio de rubro")
    office.run(change_status, everybody[19], "suspended", day, "resolución de la comisión")
    office.run(give_consent, rng.sample(everybody, 40), "resumen", day, "ficha de ingreso")
    assert office.read(resolve_member, "1")


def _to_the_alliance(
    office: Office, alliance_path: Path, folder: Path, moment: _Moment, uids: Callable[[], str], clerk: str
) -> tuple[Path, str, str]:
    """Links both offices, sends the first package and receives it twice, as a stick that is put in again."""
    with Office.open(alliance_path, clerk, clock=moment.clock(), new_uid=uids) as alliance:
        packages.trust(alliance, packages.key_file(office, folder).file)
        packages.trust(office, packages.key_file(alliance, folder).file)
        made = packages.make(office, folder)
        first = packages.receive(alliance, [made.file])[0]
        second = packages.receive(alliance, [made.file])[0]
        answer = packages.make(alliance, folder)
        packages.receive(office, [answer.file])
    return made.file, first.state, second.state
