"""Whose money without a name probably is, and why: number, id, name, alias, earlier payer, exact debt. Reads only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.models.cash.incomes import Income, incomes
from app.models.dues.settled import EACH_SETTLED

Why = Literal["alias", "tax_id", "number", "name", "payer", "amount"]
WEIGHTS: Final[dict[Why, int]] = {"alias": 6, "tax_id": 6, "number": 5, "name": 4, "payer": 4, "amount": 2}
SURE_FROM: Final = 4
"""From one clue that names the member on; an amount alone is somebody who owes exactly that, not a name."""
_ID_DIGITS: Final = 5
_NUMBER: Final = re.compile(
    r"\b(?:socio|socia|soc|afiliado|afiliada|asociado|asociada|agremiado|nro|num|no?)\b[ .:#]*0*(\d{1,6})\b"
)
_ONLY_NUMBER: Final = re.compile(r"0*(\d{1,6})")
_ID: Final = re.compile(r"\d[\d.]*\d(?:-[\dk])?|[a-z]{3,4}\d{6}[a-z0-9]{3}")
_LEAST_WORDS: Final = 2
_SHORT_WORD: Final = 3
_NO_NAMES: Final = frozenset(
    [
        "trf",
        "transf",
        "transferencia",
        "recibida",
        "deposito",
        "giro",
        "pago",
        "pagos",
        "cuota",
        "cuotas",
        "social",
        "sipap",
        "spei",
        "abono",
        "credito",
        "cuenta",
        "del",
        "los",
        "las",
        "por",
        "para",
        "desde",
        "enviado",
        "enviada",
        "efectivo",
        "cheque",
        "banco",
        "alias",
        "socio",
        "socia",
    ]
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Whose an income probably is: ``why`` the clues, strongest first; ``debt`` what the member owes in minor units.

    ``sure``: a clue names the member and nobody else as well; only these are accepted all at once. ``others`` are the
    members who are as likely, when one cannot be told from the other.
    """

    income: Income
    member_id: int
    number: str
    name: str
    debt: int
    why: tuple[Why, ...]
    sure: bool
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Member:
    id: int
    number: str
    name: str
    debt: int
    words: frozenset[str]


@dataclass(slots=True)
class _Register:
    """Members by what a transfer may say of them."""

    members: dict[int, _Member] = field(default_factory=dict)
    numbers: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    ids: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    words: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    aliases: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    payers: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    debts: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def proposals(reader: Reader) -> list[Proposal]:
    """For each income that waits the member whose it probably is; incomes without any clue are left out."""
    waiting = incomes(reader)
    if not waiting:
        return []
    register = _register(reader)
    found = (_propose(one, register) for one in waiting)
    return [one for one in found if one is not None]


def _register(reader: Reader) -> _Register:
    known = _Register()
    for row in reader.rows(
        "SELECT m.id, m.number, coalesce(p.full_name, o.legal_name), coalesce(o.trade_name, ''), "
        "coalesce(p.tax_id, o.tax_id, ''), coalesce(nullif(p.tax_raw, ''), o.tax_raw, ''), coalesce(d.debt, 0) "
        "FROM member m LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        "LEFT JOIN (SELECT h.member_id, sum(h.amount - coalesce(s.amount, 0)) AS debt FROM charge h "
        f"LEFT JOIN {EACH_SETTLED} s ON s.charge_id = h.id GROUP BY h.member_id) d ON d.member_id = m.id"
    ):
        member_id, number, name, trade, tax_id, tax_raw, debt = row
        own = frozenset(word for word in re.findall(r"[a-z]+", fold(name)) if len(word) >= _SHORT_WORD) - _NO_NAMES
        known.members[member_id] = _Member(member_id, number, name, debt, own)
        if number:
            known.numbers[fold(number).lstrip("0")].add(member_id)
        for one in (tax_id, tax_raw):
            for shape in _shapes(one):
                known.ids[shape].add(member_id)
        for word in {*own, *re.findall(r"[a-z]+", fold(trade))}:
            known.words[word].add(member_id)
        if debt > 0:
            known.debts[debt].add(member_id)
    for text, member_id in reader.rows("SELECT folded, member_id FROM payer_alias"):
        known.aliases[text].add(member_id)
    for text, member_id in reader.rows(
        "SELECT u.payer, r.member_id FROM identification i JOIN unidentified u ON u.id = i.unidentified_id "
        "JOIN receipt r ON r.id = i.receipt_id WHERE u.payer <> '' AND r.member_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id) UNION "
        "SELECT r.payer_name, y.member_id FROM receipt r JOIN payment y ON y.id = r.payment_id "
        "WHERE r.payer_name <> '' AND y.member_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id)"
    ):
        known.payers[fold(text)].add(member_id)
    return known


def _shapes(tax_id: str) -> set[str]:
    """An id with and without its check digit, without signs: a bank writes 80009735, the paper 80009735-1."""
    folded = fold(tax_id)
    whole = "".join(sign for sign in folded if sign.isalnum()).lstrip("0")
    base = "".join(sign for sign in folded.split("-")[0] if sign.isalnum()).lstrip("0")
    return {one for one in (whole, base) if len(one) >= _ID_DIGITS}


def _propose(one: Income, known: _Register) -> Proposal | None:
    clues: dict[int, list[Why]] = defaultdict(list)
    for why, members in _clues(one, known):
        for member_id in members:
            if why not in clues[member_id]:
                clues[member_id].append(why)
    if not clues:
        return None
    scores = {member_id: sum(WEIGHTS[why] for why in found) for member_id, found in clues.items()}
    best = max(scores.values())
    first, *others = sorted(member_id for member_id, score in scores.items() if score == best)
    if others and best < SURE_FROM:
        return None  # several owe exactly that: no clue at all
    member = known.members[first]
    return Proposal(
        one,
        first,
        member.number,
        member.name,
        member.debt,
        tuple(clues[first]),
        not others and best >= SURE_FROM,
        tuple(known.members[other].name for other in others),
    )


def _clues(one: Income, known: _Register) -> Iterable[tuple[Why, set[int]]]:
    """Each clue with the members it speaks for, the strongest first."""
    payer, said = fold(one.payer), fold(f"{one.reference} {one.payer} {one.note}")
    yield "alias", known.aliases.get(payer, set()) if payer else set()
    by_id: set[int] = set()
    for found in _ID.findall(said):
        for shape in _shapes(found):
            by_id |= known.ids.get(shape, set())
    yield "tax_id", by_id
    by_number: set[int] = set()
    for found in _NUMBER.findall(said):
        by_number |= known.numbers.get(found, set())
    alone = _ONLY_NUMBER.fullmatch(fold(one.reference))
    if alone is not None:
        by_number |= known.numbers.get(alone[1], set())
    yield "number", by_number
    yield "name", _named(said, known)
    yield "payer", known.payers.get(payer, set()) if payer else set()
    yield "amount", known.debts.get(one.waiting, set())


def _named(said: str, known: _Register) -> set[int]:
    """Members whose name is said: three words of it, or two when one of both holds no other word.

    "JUAN CARLOS GONZALEZ" is not the member Juan Carlos Vera, "VERA ANA" is Ana Maria Vera.
    """
    spoken = {word for word in re.findall(r"[a-z]+", said) if len(word) >= _SHORT_WORD} - _NO_NAMES
    hits: dict[int, int] = defaultdict(int)
    for word in spoken:
        for member_id in known.words.get(word, ()):
            hits[member_id] += 1
    fitting = {
        member_id: count
        for member_id, count in hits.items()
        if count > _LEAST_WORDS
        or (count == _LEAST_WORDS and (count == len(spoken) or count == len(known.members[member_id].words)))
    }
    most = max(fitting.values(), default=0)
    return {member_id for member_id, count in fitting.items() if count == most}
