"""Sharing out what many made or bought together, to the last unit of money: sums come out even. No office file here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.models.base.errors import Problem

Split = Literal["quantity", "value", "equal"]


@dataclass(frozen=True, slots=True)
class Part:
    """One who makes or buys: how many units, and at which price each (minor units)."""

    party_id: int
    quantity: int
    price: int


@dataclass(frozen=True, slots=True)
class Share:
    """What comes to one: ``goods`` for the units alone, ``costs`` of what is shared, ``total`` what is paid."""

    party_id: int
    quantity: int
    goods: int
    costs: int
    total: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """Who gets or pays what. A sale: ``total`` is what the buyer paid, ``rest`` what stays with who sold it.

    A purchase: ``total`` is everything that was paid, ``rest`` always 0.
    """

    shares: tuple[Share, ...]
    quantity: int
    goods: int
    costs: int
    total: int
    rest: int


def in_proportion(total: int, weights: Sequence[int]) -> list[int]:
    """``total`` by weights in whole units; what does not divide goes to the largest remainders, the first ones first.

    All weights 0: in equal parts.
    """
    if not weights:
        return []
    whole = sum(weights)
    if not whole:
        weights, whole = [1] * len(weights), len(weights)
    shares = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in order[: total - sum(shares)]:
        shares[place] += 1
    return shares


def settle_sale(parts: Sequence[Part], sale_price: int, costs: int) -> Settlement:
    """Many make, one sells: each maker gets his units at his price; costs and the difference are who sells'.

    ``sale_price`` by unit. ``rest`` may be negative: the sale did not pay for it.
    """
    quantity = sum(one.quantity for one in parts)
    shares = tuple(
        Share(one.party_id, one.quantity, one.quantity * one.price, 0, one.quantity * one.price) for one in parts
    )
    goods = sum(one.goods for one in shares)
    total = quantity * sale_price
    return Settlement(shares, quantity, goods, costs, total, total - goods - costs)


def settle_purchase(parts: Sequence[Part], costs: int, split: Split) -> Settlement:
    """Many buy together: each pays his units and his share of freight and costs."""
    goods = [one.quantity * one.price for one in parts]
    weights = {"quantity": [one.quantity for one in parts], "value": goods, "equal": [1] * len(parts)}[split]
    shared = in_proportion(costs, weights)
    shares = tuple(
        Share(one.party_id, one.quantity, value, cost, value + cost)
        for one, value, cost in zip(parts, goods, shared, strict=True)
    )
    return Settlement(shares, sum(one.quantity for one in parts), sum(goods), costs, sum(goods) + costs, 0)


def settlement_problems(settled: Settlement, asked: int | None) -> list[Problem]:
    """Why it cannot be settled: nobody takes part, nothing has a price, or the units are not those of the order."""
    if not settled.shares or not settled.quantity:
        return [Problem("step", "case.settlement_empty")]
    if not settled.goods or not settled.total:
        return [Problem("step", "case.settlement_price")]
    if asked is not None and settled.quantity != asked:
        return [Problem("step", "case.settlement_units", {"asked": asked, "shared": settled.quantity})]
    return []
