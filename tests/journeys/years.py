"""Years of random but valid office life, typed at the command line; what the office should hold is kept beside it.

``python -m tests.journeys.years --years 10 --seed 3`` lives longer than the suite has time for.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest import mock

from app.models.base.database import Clock
from tests.cli.conftest import Said, typed

FIRST_YEAR: Final = 2021
DUE: Final = 50_000
LOTTERY: Final = 20_000
ACT: Final = "Acta 4/2021"


@dataclass(slots=True)
class Receipt:
    """A receipt that stands; amounts in minor units."""

    ref: str
    member: str
    amount: int
    account: str


@dataclass(slots=True)
class Books:
    """What a careful person would have written beside the program; minor units."""

    balances: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    accounts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    charged: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    standing: list[Receipt] = field(default_factory=list)
    numbers: int = 0
    vouchers: int = 0


class Life:
    """One office, one seed. ``today`` is the day the program believes it is."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.file = folder / "vida.gremial"
        self.chance = random.Random(seed)
        self.today = date(FIRST_YEAR, 1, 2)
        self.books = Books()
        self.closed: dict[str, date] = {}
        self.expenses: list[tuple[int, int, str]] = []

    def say(self, *words: str | Path) -> Said:
        noon = datetime(self.today.year, self.today.month, self.today.day, 15, tzinfo=UTC)
        with mock.patch("app.office.file.Clock", return_value=Clock(lambda: noon)):
            return typed("--office", self.file, *words, "--json")

    def do(self, *words: str | Path) -> Any:
        said = self.say(*words)
        assert said.code == 0, (self.today, words, said.out, said.err)
        return said.json

    def begin(self, members: int) -> None:
        made = typed("new", self.file, "--name", "Gremio de Prueba", "--country", "PY", "--first-receipt", "1")
        assert made.code == 0, made.err
        for name in ("Mostrador", "Cooperativa"):
            kind = "cash" if name == "Mostrador" else "bank"
            self.do("cash", "add-account", name, "--kind", kind, "--since", self.today.isoformat())
        self.do("dues", "plan", "add", "Cuota", "--amount", str(DUE), "--period", "monthly")
        self.do("dues", "plan", "add", "Rifa", "--amount", str(LOTTERY), "--period", "once")
        self.do("dues", "plan", "set", "Rifa", "--kind", "fine")
        for number in range(1, members + 1):
            self.do("members", "add", "--name", f"Socia {number}", "--number", str(number))
            self.books.balances[str(number)] = 0

    # -- what a month brings -----------------------------------------------------------------------

    def month(self) -> None:
        period = f"{self.today:%Y-%m}"
        before = {row["number"]: row["balance"] for row in self.do("members", "list")}
        self.do("dues", "charge", "--plan", "Cuota", "--period", period)
        again = self.do("dues", "charge", "--plan", "Cuota", "--period", period)
        assert again["charged"] == 0
        for row in self.do("members", "list"):
            grown = row["balance"] - before[row["number"]]
            assert grown in (0, DUE), row  # 0: paid ahead
            if grown:
                self.books.charged[row["number"]] += DUE
                self.books.balances[row["number"]] += DUE
        for _ in range(self.chance.randint(4, 9)):
            self.today += timedelta(days=self.chance.randint(0, 3))
            self.chance.choice(self.deeds())()

    def deeds(self) -> list[Callable[[], None]]:
        usual = [self.pay, self.pay, self.pay, self.pay, self.spend]
        return [*usual, self.void, self.fine, self.forgive, self.deposit, self.close, self.void_expense, self.wrong]

    def pay(self) -> None:
        number = self.chance.choice(list(self.books.balances))
        amount = self.chance.choice((DUE, 2 * DUE, self.chance.randint(1, 400_000)))
        method, account = self.chance.choice((("cash", "Mostrador"), ("transfer", "Cooperativa")))
        if self.is_closed(account):
            return
        # The first boxes of a new office are its own; money goes where the method says.
        before = self.held()
        paid = self.do("dues", "pay", "--member", number, "--amount", str(amount), "--method", method)
        after = self.held()
        account = next(name for name in after if after[name] != before[name])
        assert after[account] - before[account] == amount
        self.books.balances[number] -= amount
        self.books.accounts[account] += amount
        self.books.numbers += 1
        assert paid["receipt"].endswith(f"{self.books.numbers:06d}")
        self.books.standing.append(Receipt(paid["receipt"], number, amount, account))

    def void(self) -> None:
        if not self.books.standing:
            return
        one = self.chance.choice(self.books.standing)
        if self.is_closed(one.account):
            return
        self.do("receipts", "void", one.ref, "--reason", "Monto equivocado")
        assert self.say("receipts", "void", one.ref, "--reason", "Otra vez").code == 1
        self.books.standing.remove(one)
        self.books.balances[one.member] += one.amount
        self.books.accounts[one.account] -= one.amount

    def fine(self) -> None:
        number = self.chance.choice(list(self.books.balances))
        self.do("dues", "charge-one", "--member", number, "--plan", "Rifa", "--note", "Rifa del aniversario")
        self.books.balances[number] += LOTTERY

    def forgive(self) -> None:
        number = self.chance.choice(list(self.books.balances))
        period = f"{self.today:%Y-%m}"
        said = self.say(
            "dues", "relieve", "--member", number, "--plan", "Cuota", "--period", period, "--reason", "Enfermedad",
            "--act", ACT,
        )  # fmt: skip
        if said.code == 0:  # refused when nothing of that month is open
            shown = next(row for row in self.do("members", "list") if row["number"] == number)
            forgiven = self.books.balances[number] - shown["balance"]
            assert 0 < forgiven <= DUE
            self.books.balances[number] -= forgiven

    def spend(self) -> None:
        total = self.chance.randint(1_000, 90_000)
        account = self.chance.choice(("Mostrador", "Cooperativa"))
        if self.is_closed(account):
            return
        made = self.do(
            "expenses", "add", "--supplier", "Librería Central", "--concept", "Papel", "--total", str(total),
            "--category", "Papelería", "--account", account,
        )  # fmt: skip
        self.books.vouchers += 1
        assert made["number"] == self.books.vouchers
        self.books.accounts[account] -= total
        self.expenses.append((made["number"], total, account))

    def void_expense(self) -> None:
        if self.expenses and not self.is_closed(self.expenses[-1][2]):
            number, total, account = self.expenses.pop()
            self.do("expenses", "void", str(number), "--reason", "No era de la oficina")
            self.books.accounts[account] += total

    def deposit(self) -> None:
        amount = self.chance.randint(1, 200_000)
        if not (self.is_closed("Mostrador") or self.is_closed("Cooperativa")):
            self.do("cash", "move", "--from", "Mostrador", "--to", "Cooperativa", "--amount", str(amount))
            self.books.accounts["Mostrador"] -= amount
            self.books.accounts["Cooperativa"] += amount

    def close(self) -> None:
        account = self.chance.choice(("Mostrador", "Cooperativa"))
        if self.is_closed(account) or self.books.accounts[account] < 0:
            return
        found = self.books.accounts[account] + self.chance.choice((0, 0, 500))
        self.do("cash", "close", account, "--counted", str(found), "--explanation", "Se contó dos veces")
        self.books.accounts[account] = found
        self.closed[account] = self.today

    def wrong(self) -> None:
        """What people type by mistake: said in one sentence, and nothing is written."""
        refused = (
            ("dues", "pay", "--member", "1", "--amount", "0", "--method", "cash"),
            ("dues", "pay", "--member", "1", "--amount", str(10**12 + 1), "--method", "cash"),
            ("dues", "pay", "--member", "999", "--amount", "5", "--method", "cash"),
            ("dues", "charge", "--plan", "Cuota", "--period", "2021-13"),
            ("cash", "move", "--from", "Mostrador", "--to", "Mostrador", "--amount", "5"),
            ("dues", "pay", "--member", "1", "--amount", "5", "--method", "cash", "--date", "2099-01-01"),
        )
        said = self.say(*self.chance.choice(refused))
        assert said.code == 1, said.out
        assert said.json["error"]["message"]

    # -- what must hold ----------------------------------------------------------------------------

    def is_closed(self, account: str) -> bool:
        return self.closed.get(account) == self.today

    def held(self) -> dict[str, int]:
        return {row["name"]: row["balance"] for row in self.do("cash", "accounts")}

    def look_over(self) -> None:
        shown = {row["number"]: row["balance"] for row in self.do("members", "list")}
        assert shown == dict(self.books.balances), self.today
        held = self.held()
        assert {name: held[name] for name in self.books.accounts} == dict(self.books.accounts), self.today
        checked = self.say("check")
        assert checked.code == 0, checked.out

    def live(self, years: int, members: int = 6) -> None:
        self.begin(members)
        for month in range(12 * years):
            self.today = max(self.today, date(FIRST_YEAR + month // 12, month % 12 + 1, 1))
            self.month()
            if month % 6 == 5:
                self.look_over()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--years", type=int, default=10)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder), chosen.seed)
        life.live(chosen.years)
    print(  # noqa: T201 - a program of its own
        f"{chosen.years} years, seed {chosen.seed}: {life.books.numbers} receipts, {life.books.vouchers} vouchers; fine"
    )


if __name__ == "__main__":
    main()
