"""Verbs of taking money: from members, for several at once, other income, foreign money, the proof that was sent."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import click

from app.cli.dues import charge_text, money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.cash.books import resolve_account
from app.models.cash.cheques import ChequeDraft
from app.models.cash.funds import resolve_fund
from app.models.dues.foreign import Tendered, read_rate, worth
from app.models.dues.orders import INCOME_KINDS, Income, IncomeKind, PaidBy, ReceiptOrder, Share
from app.models.dues.queries import account, open_charges
from app.models.dues.receipt_queries import ReceiptRow, payment_uid, receipts_by_id, resolve_receipt
from app.models.dues.receiving import Paid
from app.models.dues.references import receipts_with_reference
from app.models.dues.rules import METHODS, Application, OpenCharge
from app.models.members.queries import member, resolve_member
from app.office import Office

MONEY_OPTIONS: Final = (
    click.option("--tendered", type=WHOLE, metavar="N"),
    click.option("--currency", metavar="USD"),
    click.option("--rate", metavar="RATE"),
)
"""What was handed over in the money of another country."""

CHEQUE_OPTIONS: Final = (
    click.option("--cheque-number", default="", metavar="TEXT"),
    click.option("--bank", "bank_name", default="", metavar="NAME"),
    click.option("--drawer", default="", metavar="NAME"),
    click.option("--payable", type=DAY, metavar="DAY"),
    click.option("--again", is_flag=True),
)
"""What stands on a cheque."""


def add(program: Room) -> None:
    """Puts these verbs under ``dues`` and ``receipts``, which are there already."""
    _add_pay(cast("Room", program.commands["dues"]))
    receipts = cast("Room", program.commands["receipts"])
    _add_income(receipts)
    _add_files(receipts)


def _how_paid(function: Any) -> Any:
    """The options of every receipt: how, when, from whom, in which money."""
    for option in reversed(
        (
            click.option("--method", type=OneOf(*METHODS), required=True, metavar="|".join(METHODS)),
            click.option("--date", "day", type=DAY, metavar="DAY"),
            click.option("--reference", default="", metavar="TEXT"),
            click.option("--note", default="", metavar="TEXT"),
            click.option("--collector", default="", metavar="NAME"),
            click.option("--payer", metavar="REF"),
            click.option("--payer-name", default="", metavar="NAME"),
            click.option("--payer-id", default="", metavar="TEXT"),
            *MONEY_OPTIONS,
            click.option("--series", metavar="A"),
            click.option("--account", metavar="NAME"),
            *CHEQUE_OPTIONS,
            click.option("--proof", type=PATH, multiple=True, metavar="FILE"),
        )
    ):
        function = option(function)
    return function


def _order(office: Office, shares: tuple[Share, ...], income: Income | None, said: dict[str, Any]) -> ReceiptOrder:
    payer = said["payer"]
    return ReceiptOrder(
        method=said["method"],
        paid_on=said["day"] or office.clock.today(),
        shares=shares,
        income=income,
        payer=PaidBy(
            None if payer is None else office.read(resolve_member, payer), said["payer_name"], said["payer_id"]
        ),
        reference=said["reference"],
        note=said["note"],
        collector=said["collector"],
        tendered=tendered_said(office, said),
        series=said["series"],
        account_id=None if said["account"] is None else office.read(resolve_account, said["account"]),
    )


def tendered_said(office: Office, said: Mapping[str, Any]) -> Tendered | None:
    given = (said["tendered"], said["currency"], said["rate"])
    if all(one is None for one in given):
        return None
    if any(one is None for one in given):
        raise Refused("payment.tendered_half", field="tendered")
    return Tendered(said["tendered"], said["currency"].strip().upper(), read_rate(said["rate"], office.facts.country))


def cheque_said(office: Office, said: Mapping[str, Any]) -> ChequeDraft | None:
    """What was said of the cheque; None for nothing: the receipt is given, "cheques list" names it until it is said."""
    names = ("cheque_number", "bank_name", "drawer", "payable", "again")
    if not any(said[name] for name in names):
        return None
    day = said["payable"] or office.clock.today()
    return ChequeDraft(said["bank_name"], said["cheque_number"], said["drawer"], day, said["again"])


def _take(session: Session, office: Office, order: ReceiptOrder, said: dict[str, Any]) -> None:
    """Receives, hangs the proofs on the payment, says what happened and whether the reference was there before."""
    from app.models.cash.cheques import pay_by_cheque
    from app.models.dues.receiving import receive

    known = office.read(receipts_with_reference, order.method, order.reference)
    draft = cheque_said(office, said)
    paid = (office.run(receive, order) if draft is None else office.run(pay_by_cheque, order, draft)).value
    for path in said["proof"]:
        _attach(office, paid.payment_id, path)
    show_paid(session, office, paid)
    if known:
        tell(words("payment.reference_used", reference=order.reference, receipts=", ".join(known[:3])))


def _attach(office: Office, payment_id: int, path: Path) -> None:
    from app.jobs.attachments import attach_file

    attach_file(office, "payment", office.read(payment_uid, payment_id), path)


def _add_pay(dues: Room) -> None:
    @verb(
        dues,
        "pay",
        example="gremial --office gremio.gremial dues pay --member 101 --amount 85000 --method cash\n"
        "gremial --office gremio.gremial dues pay --member 101 --amount 85000 --method transfer --reference 998877 "
        "--apply 2026-11=85000\n"
        "gremial --office gremio.gremial dues pay --member 101 --amount 85000 --for 102=85000 --for 103=170000 "
        '--apply 103:2026-10=170000 --payer-name "Comercial Sur SA" --method transfer --reference 5512\n'
        "gremial --office gremio.gremial dues pay --member 101 --amount 85000 --method cheque --cheque-number 0088123 "
        "--bank Continental --payable 2026-12-15",
    )
    @click.option("--member", "ref", required=True, metavar="REF")
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--for", "others", multiple=True, metavar="REF=N")
    @click.option("--ahead", type=WHOLE, default=0, metavar="N")
    @click.option("--apply", "parts", multiple=True, metavar="[REF:]PERIOD=N")
    @click.option("--ahead-for", "coming", multiple=True, metavar="REF=N")
    @_how_paid
    def pay(session: Session, ref: str, amount: int | None, ahead: int, **said: Any) -> None:
        with writing(session) as office:
            member_id = office.read(resolve_member, ref)
            parts = parts_by_member(office, member_id, said["parts"], lambda one: office.read(open_charges, one))
            coming = dict(share_text(office, text, "cli.ahead_for_form") for text in said["coming"])
            others = tuple(_share(office, text, parts, coming) for text in said["others"])
            refuse_strangers((*parts, *coming), {member_id, *(share.member_id for share in others)})
            own = _own_amount(office, amount, others, said)
            order = _order(office, (Share(member_id, own, parts.get(member_id), ahead), *others), None, said)
            _take(session, office, order, said)


def _own_amount(office: Office, amount: int | None, others: tuple[Share, ...], said: dict[str, Any]) -> int:
    """The first member's amount; with foreign money it may be left out and is what the others leave of its worth."""
    if amount is not None:
        return amount
    given = tendered_said(office, said)
    if given is None:
        raise click.UsageError(words("cli.amount_missing"))
    return worth(given, office.facts.currency) - sum(share.amount for share in others)


def share_text(office: Office, text: str, form: str) -> tuple[int, int]:
    """``102=85000``: the member and the number; ``form`` is the code that says how it is written."""
    ref, equals, amount = text.rpartition("=")
    if not equals or not amount.strip().isdecimal():
        raise click.UsageError(words(form, text=text[:60]))
    return office.read(resolve_member, ref.strip()), int(amount)


def _share(office: Office, text: str, parts: dict[int, tuple[Application, ...]], coming: dict[int, int]) -> Share:
    """``102=85000``: what is paid for one more member, with their own dues and months ahead where they are said."""
    member_id, amount = share_text(office, text, "cli.for_form")
    return Share(member_id, amount, parts.get(member_id), coming.get(member_id, 0))


def parts_by_member(
    office: Office, first: int, said: Sequence[str], owed: Callable[[int], list[OpenCharge]]
) -> dict[int, tuple[Application, ...]]:
    """``2026-11=85000`` is a due of the first member, ``102:2026-11=85000`` one of 102; ``owed`` by the member's id."""
    texts: dict[int, list[str]] = {}
    for text in said:
        ref, colon, part = text.rpartition(":")
        texts.setdefault(office.read(resolve_member, ref.strip()) if colon else first, []).append(part)
    return {one: _chosen(owed(one), parts) for one, parts in texts.items()}


def refuse_strangers(named: Iterable[int], paid_for: Collection[int]) -> None:
    """Dues said for a member who is not on the receipt: a mistyped number."""
    if set(named) - set(paid_for):
        raise click.UsageError(words("cli.apply_stranger"))


def _chosen(charges: list[OpenCharge], parts: Iterable[str]) -> tuple[Application, ...]:
    """``2026-11=85000`` names the open charge of that period, ``opening=N`` the debt of the first day.

    Where two share a period its plan is said too, ``2026-11 Cuota social=85000``; what is asked once has only a plan.
    """
    chosen: list[Application] = []
    for said in parts:
        period, equals, amount = said.partition("=")
        if not equals or not amount.strip().isdecimal():
            raise click.UsageError(words("cli.apply_form", text=said[:60]))
        wanted = period.strip()
        found = [charge for charge in charges if wanted.casefold() in _names_of(charge)]
        if not found:
            raise Refused("payment.no_such_charge", field="apply", text=wanted)
        if len({charge.plan for charge in found}) > 1:
            named = [f"{charge.period} {charge.plan}".strip() for charge in found]
            raise Refused(
                "payment.which_charge", field="apply", text=wanted, charges="; ".join(named), example=named[0]
            )
        chosen += _spread(found, int(amount))
    return tuple(chosen)


def _names_of(charge: OpenCharge) -> set[str]:
    """How a charge may be called, in lower case."""
    plan, said = charge.plan.casefold(), charge.plan.partition(" · ")[0].casefold()
    names = {charge.period, plan, said, f"{charge.period} {plan}", f"{charge.period} {said}"}
    return {name.strip() for name in (*names, "opening" if charge.kind == "opening" else "") if name.strip()}


def _spread(found: Sequence[OpenCharge], amount: int) -> list[Application]:
    """An amount over charges of one name, the first first; what is too much stays with the last and is refused."""
    parts = []
    for charge in found[:-1]:
        parts.append(Application(charge.id, min(charge.balance, amount)))
        amount -= parts[-1].amount
        if not amount:
            return parts
    return [*parts, Application(found[-1].id, amount)]


def _add_income(receipts: Room) -> None:
    @verb(
        receipts,
        "income",
        example="gremial --office gremio.gremial receipts income donation --amount 500000 --method transfer "
        '--payer-name "Comercial Sur SA" --payer-id 80012345-0 --concept "Fiesta del barrio"',
    )
    @click.argument("kind", type=OneOf(*INCOME_KINDS), metavar="|".join(INCOME_KINDS))
    @click.option("--amount", type=WHOLE, metavar="N")
    @click.option("--concept", required=True, metavar="TEXT")
    @click.option("--fund", metavar="NAME")
    @_how_paid
    def income(
        session: Session, kind: IncomeKind, amount: int | None, concept: str, fund: str | None, **said: Any
    ) -> None:
        with writing(session) as office:
            fund_id = None if fund is None else office.read(resolve_fund, fund)
            taken = Income(kind, concept, _own_amount(office, amount, (), said), fund_id)
            _take(session, office, _order(office, (), taken, said), said)


def _add_files(receipts: Room) -> None:
    @verb(receipts, "files", example="gremial --office gremio.gremial receipts files 4513 --attach comprobante.jpg")
    @click.argument("ref", metavar="REF")
    @click.option("--attach", "paths", type=PATH, multiple=True, metavar="FILE")
    @click.option("--out", type=PATH, metavar="FOLDER")
    def files(session: Session, ref: str, paths: tuple[Path, ...], out: Path | None) -> None:
        from app.jobs.attachments import save_attached
        from app.models.base.attachments import attached_to

        with writing(session) if paths else reading(session) as office:
            row = office.read(receipts_by_id, [office.read(resolve_receipt, ref)])[0]
            for path in paths:
                _attach(office, row.payment_id, path)
            found = office.read(attached_to, "payment", office.read(payment_uid, row.payment_id))
            if out is not None:
                with contextlib.suppress(OSError):  # what cannot be made is said by the first file
                    out.mkdir(parents=True, exist_ok=True)
            saved = [str(save_attached(office, one, out)) for one in found] if out else []
        if session.json:
            show_json([{"file": one.file_name, "added_on": one.added_on, "size": one.size} for one in found])
            return
        show(*table(("file", "date"), [(one.file_name, format_iso(one.added_on)) for one in found]))
        for path_text in saved:
            tell(words("cli.file_written", path=path_text))


def show_paid(session: Session, office: Office, paid: Paid) -> None:
    """What a payment did: the receipt, what it settled of whom, how each member stands now."""
    row = office.read(receipts_by_id, [paid.receipt_id])[0]
    if session.json:
        show_json(_paid_as_json(office, paid, row))
        return
    show(words("cli.paid", receipt=f"{paid.series}-{paid.number_text}", name=row.payer))
    show(words("cli.control_code", control=paid.code))
    for share in paid.shares:
        if share.member_id is None:
            continue
        rows = [(charge_text(charge), money(office, part.amount)) for charge, part in share.applied]
        if share.credit:
            rows.append((words("cli.credit"), money(office, share.credit)))
        who = () if row.plain else (office.read(member, share.member_id).name,)
        show("", *who, *table(("concept", "amount"), rows, right=("amount",)), "")
        held = office.read(account, share.member_id)
        show(words("cli.stands", standing=words(f"standing.{held.standing}"), balance=money(office, held.balance)))


def _paid_as_json(office: Office, paid: Paid, row: ReceiptRow) -> dict[str, Any]:
    shares = [
        {
            "member": None if share.member_id is None else office.read(member, share.member_id).number,
            "amount": share.amount,
            "applied": _applied_as_json(share.applied),
            "credit": share.credit,
        }
        for share in paid.shares
    ]
    return {
        "receipt": f"{paid.series}-{paid.number_text}",
        "code": paid.code,
        "payer": row.payer,
        "amount": paid.amount,
        "applied": _applied_as_json(paid.applied),
        "credit": paid.credit,
        "shares": shares,
    }


def _applied_as_json(applied: tuple[tuple[OpenCharge, Application], ...]) -> list[dict[str, Any]]:
    return [
        {"charge": charge.plan or charge.kind, "period": charge.period, "amount": part.amount}
        for charge, part in applied
    ]
