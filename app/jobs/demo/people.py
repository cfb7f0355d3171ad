"""Invented members for the practice office: names, ids with right check digits, phones, trades.

Nobody here exists.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.models.base.resources import resource_path
from app.models.base.values.tax_id import check_digit_py


def demo_texts() -> dict[str, Any]:
    texts: dict[str, Any] = json.loads(resource_path("presets", "demo.json").read_text(encoding="utf-8"))
    return texts


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented member as an office would write it down; ``habit`` is the share of months paid in time."""

    number: str
    name: str
    trade_name: str
    ruc: str
    ci: str
    phone: str
    trade: str
    address: str
    locality: str
    city: str
    joined_on: date
    category: str
    months_owed: int
    habit: float


def invent(seed: int, count: int, today: date) -> list[Invented]:
    """``count`` members; the same seed and day give the same people."""
    rng = random.Random(seed)
    texts = demo_texts()
    numbers = iter(rng.sample(range(1_100_000, 6_900_000), count))
    firms = iter(rng.sample(range(80_010_000, 80_099_999), count))
    members = []
    for position in range(1, count + 1):
        firm = rng.random() < 0.12
        ci = str(next(numbers))
        base = str(next(firms)) if firm else ci
        trade_name = f"{rng.choice(texts['business_first'])} {rng.choice(texts['business_second'])}"
        name = f"{trade_name} {rng.choice(texts['forms'])}" if firm else _person(rng, texts)
        members.append(
            Invented(
                number=str(position),
                name=name,
                trade_name=trade_name if firm or rng.random() < 0.7 else "",
                ruc=f"{base}-{check_digit_py(base)}" if firm or rng.random() < 0.75 else "",
                ci="" if firm else f"{int(ci):,}".replace(",", "."),
                phone=_phones(rng),
                trade=rng.choice(texts["trades"]),
                address=f"{rng.choice(texts['streets'])} {rng.randint(100, 2900)}",
                locality=rng.choice(texts["neighbourhoods"]),
                city=rng.choices(texts["cities"], (12, 4, 3, 2, 2, 1, 1))[0],
                joined_on=today - timedelta(days=rng.randint(800, 6_500)),
                category=rng.choices(texts["categories"], (88, 9, 3))[0],
                months_owed=rng.choices((0, rng.randint(1, 3), rng.randint(4, 18)), (70, 20, 10))[0],
                habit=rng.choices((0.97, 0.75, 0.35, 0.05), (45, 30, 17, 8))[0],
            )
        )
    return members


def _person(rng: random.Random, texts: dict[str, Any]) -> str:
    given = rng.sample(texts["women"] if rng.random() < 0.56 else texts["men"], rng.choice((1, 2, 2)))
    surnames: Sequence[str] = rng.sample(texts["surnames"], rng.choice((1, 2, 2, 2)))
    return f"{' '.join(surnames)}, {' '.join(given)}"


def _phones(rng: random.Random) -> str:
    def mobile() -> str:
        return f"09{rng.randint(71, 95)} {rng.randint(100_000, 999_999)}"

    return f"{mobile()} / {mobile()}" if rng.random() < 0.15 else mobile()
