"""The verb that corrects a receipt, whatever it is of: members, another payer, other income; what is not said stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

import click

from app.cli.collecting import (
    CHEQUE_OPTIONS,
    MONEY_OPTIONS,
    cheque_said,
    parts_by_member,
    refuse_strangers,
    share_text,
    show_paid,
    tendered_said,
)
from app.cli.opening import writing
from app.cli.output import show
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.cash.books import resolve_account
from app.models.cash.funds import resolve_fund
from app.models.dues.counter import counter_sheet
from app.models.dues.orders import INCOME_KINDS, Income, PaidBy, ReceiptOrder, Share
from app.models.dues.receipt_queries import receipts_by_id, resolve_receipt
from app.models.dues.reissuing import order_of, payments_of, refuse_correction
from app.models.dues.rules import METHODS, Method, OpenCharge
from app.models.dues.series import correcting_series
from app.models.members.queries import resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts the verb under ``receipts``, which is there already."""
    _add_correct(cast("Room", program.commands["receipts"]))


def _options(function: Any) -> Any:
    """Everything a receipt says: what is not given stays as it was."""
    for option in reversed(
        (
            click.option("--reason", required=True, metavar="TEXT"),
            click.option("--amount", type=WHOLE, metavar="N"),
            click.option("--member", "member_ref", metavar="REF"),
            click.option("--for", "others", multiple=True, metavar="REF=N"),
            click.option("--apply", "parts", multiple=True, metavar="[REF:]PERIOD=N"),
            click.option("--kind", type=OneOf(*INCOME_KINDS), metavar="|".join(INCOME_KINDS)),
            click.option("--concept", metavar="TEXT"),
            click.option("--fund", metavar="NAME"),
            click.option("--payer", metavar="REF"),
            click.option("--payer-name", metavar="NAME"),
            click.option("--payer-id", metavar="TEXT"),
            click.option("--method", type=OneOf(*METHODS), metavar="|".join(METHODS)),
            click.option("--date", "day", type=DAY, metavar="DAY"),
            click.option("--reference", metavar="TEXT"),
            click.option("--note", metavar="TEXT"),
            click.option("--collector", metavar="NAME"),
            click.option("--account", metavar="NAME"),
            *MONEY_OPTIONS,
            *CHEQUE_OPTIONS,
        )
    ):
        function = option(function)
    return function


def _add_correct(receipts: Room) -> None:
    @verb(
        receipts,
        "correct",
        example='gremial --office gremio.gremial receipts correct 4513 --reason "Monto equivocado" --amount 90000\n'
        'gremial --office gremio.gremial receipts correct 4514 --reason "Pagó menos por 103" --for 103=85000\n'
        'gremial --office gremio.gremial receipts correct 4515 --reason "Era donación" --kind donation',
    )
    @click.argument("ref", metavar="REF")
    @_options
    def correct(session: Session, ref: str, reason: str, **said: Any) -> None:
        from app.models.cash.cheques import correct_by_cheque
        from app.models.dues.commands import correct_receipt

        with writing(session) as office:
            receipt_id = office.read(resolve_receipt, ref)
            office.read(refuse_correction, receipt_id)
            row = office.read(receipts_by_id, [receipt_id])[0]
            number = f"{row.series}-{row.number_text}"
            before = office.read(order_of, receipt_id)
            order = _paid_how(office, _paid_for(office, receipt_id, number, before, said), said)
            same_kind = (order.income and order.income.kind) == (before.income and before.income.kind)
            order = replace(order, series=office.read(correcting_series, row.series) if same_kind else None)
            draft = cheque_said(office, said)
            if draft is not None and said["reference"] is None:
                order = replace(order, reference="")  # the paper names the cheque that is said now
            if order.method == "cheque" or draft is not None:
                paid = office.run(correct_by_cheque, receipt_id, reason, order, draft).value
            else:
                paid = office.run(correct_receipt, receipt_id, reason, order).value
            if not session.json:
                show(words("cli.voided", receipt=number))
            show_paid(session, office, paid)


# -- what is paid -----------------------------------------------------------------------------------


def _paid_for(
    office: Office, receipt_id: int, number: str, order: ReceiptOrder, said: Mapping[str, Any]
) -> ReceiptOrder:
    """The order with what was said of amounts, members, the kind of income and who pays."""
    order = _payer(office, order, said)
    if said["member_ref"] is not None:
        return _of_one_member(office, number, order, said)
    if said["kind"] is not None or order.income is not None:
        return _of_nobody(office, number, order, said)
    for name in ("concept", "fund"):
        if said[name] is not None:
            raise Refused("receipt.correct_concept", field=name, number=number)
    return replace(order, shares=_shares(office, receipt_id, number, order, said))


def _payer(office: Office, order: ReceiptOrder, said: Mapping[str, Any]) -> ReceiptOrder:
    if said["payer"] is not None:
        return replace(order, payer=PaidBy(office.read(resolve_member, said["payer"])))
    if said["payer_name"] is not None or said["payer_id"] is not None:
        name = order.payer.name if said["payer_name"] is None else said["payer_name"]
        tax_id = order.payer.tax_id if said["payer_id"] is None else said["payer_id"]
        return replace(order, payer=PaidBy(name=name, tax_id=tax_id))
    return order


def _of_one_member(office: Office, number: str, order: ReceiptOrder, said: Mapping[str, Any]) -> ReceiptOrder:
    """Another member in place of the one, or of a donation that was none; their oldest dues are paid."""
    if len(order.amounts) > 1 or said["others"] or said["parts"] or said["kind"]:
        raise Refused("receipt.correct_shared", field="member", number=number)
    amount = order.amount if said["amount"] is None else said["amount"]
    share = Share(office.read(resolve_member, said["member_ref"]), amount)
    payer = order.payer if order.income is None or said["payer"] or said["payer_name"] else PaidBy()
    return replace(order, shares=(share,), income=None, payer=payer)


def _of_nobody(office: Office, number: str, order: ReceiptOrder, said: Mapping[str, Any]) -> ReceiptOrder:
    """Other income as it was, with what is said of it; a member's payment that was a donation is one then."""
    if said["others"] or said["parts"]:
        raise Refused("receipt.correct_shared", field="for", number=number)
    before = order.income or Income(said["kind"], "", order.amount)
    income = Income(
        said["kind"] or before.kind,
        before.concept if said["concept"] is None else said["concept"],
        before.amount if said["amount"] is None else said["amount"],
        before.fund_id if said["fund"] is None else office.read(resolve_fund, said["fund"]),
    )
    payer = order.payer
    if payer == PaidBy():
        payer = PaidBy(order.shares[0].member_id)
    return replace(order, income=income, shares=(), payer=payer)


def _shares(
    office: Office, receipt_id: int, number: str, order: ReceiptOrder, said: Mapping[str, Any]
) -> tuple[Share, ...]:
    """The members with their amounts: ``--for 103=85000`` changes or adds one, ``--for 103=0`` takes one away."""
    found = {share.member_id: share for share in order.shares}
    if said["amount"] is not None:
        if len(found) > 1:
            raise Refused("receipt.correct_shared", field="amount", number=number)
        (only,) = order.shares
        found[only.member_id] = _with_amount(only, said["amount"])
    for text in said["others"]:
        member_id, amount = share_text(office, text, "cli.for_form")
        found[member_id] = _with_amount(found.get(member_id, Share(member_id, 0)), amount)
    found = {member: share for member, share in found.items() if share.amount}
    payments = office.read(payments_of, receipt_id)

    def owed(member_id: int) -> list[OpenCharge]:
        return list(office.read(counter_sheet, member_id, payments.get(member_id)).account.charges)

    parts = parts_by_member(office, next(iter(found), 0), said["parts"], owed)
    refuse_strangers(parts, found)
    return tuple(replace(share, applications=parts.get(member, share.applications)) for member, share in found.items())


def _with_amount(share: Share, amount: int) -> Share:
    """Another amount pays the oldest dues; the same one pays what it paid."""
    return share if amount == share.amount else Share(share.member_id, amount)


# -- how it is paid -----------------------------------------------------------------------------------


def _paid_how(office: Office, order: ReceiptOrder, said: Mapping[str, Any]) -> ReceiptOrder:
    """The order with what was said of the way to pay; where the money goes follows from it unless it is said."""
    names = ("reference", "note", "collector")
    changed: dict[str, Any] = {name: said[name] for name in names if said[name] is not None}
    if said["method"] is not None and said["method"] != order.method:
        changed |= {"method": cast("Method", said["method"]), "account_id": None}
        changed.setdefault("reference", "")
    if said["day"] is not None:
        changed["paid_on"] = said["day"]
    if said["account"] is not None:
        changed["account_id"] = office.read(resolve_account, said["account"])
    if said["tendered"] == 0:  # it was the office's own money after all
        changed |= {"tendered": None, "account_id": changed.get("account_id")}
    elif (given := tendered_said(office, said)) is not None:
        changed["tendered"] = given
        if given.currency != (order.tendered and order.tendered.currency):
            changed.setdefault("account_id", None)
    return replace(order, **changed)
