"""Verbs of cheques: which are in hand, noting one, depositing several, paid by the bank, returned."""

from __future__ import annotations

from datetime import date
from typing import Final

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, WHOLE, Room, Session, room, verb
from app.messages import say, words
from app.messages.cheque_words import cheque_state
from app.models.base.values.dates import format_iso
from app.models.cash.books import resolve_account
from app.models.cash.cheque_list import cheque, cheques, receipts_without_cheque, resolve_cheque
from app.models.dues.fiscal_review import void_documents_of
from app.models.dues.queries import plan_named
from app.models.dues.receipt_queries import resolve_receipt

_FEW: Final = 10


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    papers = room(program, "cheques")
    for put in (_add_list, _add_note, _add_deposit, _add_clear, _add_return):
        put(papers)


def _add_list(papers: Room) -> None:
    @verb(papers, "list", example="gremial --office gremio.gremial cheques list --all")
    @click.option("--all", "every", is_flag=True)
    def list_all(session: Session, *, every: bool) -> None:
        with reading(session) as office:
            found = office.read(cheques, every=every)
            silent = office.read(receipts_without_cheque)
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(f"#{one.id}", format_iso(one.payable_on), one.bank, one.number, one.payer, one.receipt),
                    *(money(office, one.amount), cheque_state(one)),
                )
                for one in found
            ]
            held = [one.amount for one in found if one.state == "in_hand"]
            total = money(office, sum(held))
        columns = ("id", "date", "bank_name", "cheque_number", "payer", "receipt", "amount", "state")
        show(*table(columns, rows, right=("amount",)))
        show("", words("cli.cheques_in_hand", count=len(held), amount=total))
        if silent:
            first = ", ".join(one[1] for one in silent[:_FEW]) + (" …" if len(silent) > _FEW else "")
            tell(words("cli.cheque_missing", count=len(silent), receipts=first))


def _add_note(papers: Room) -> None:
    @verb(
        papers,
        "note",
        example="gremial --office gremio.gremial cheques note 4513 --bank Continental --number 0088123 "
        "--payable 2026-12-15",
    )
    @click.argument("receipt", metavar="REF")
    @click.option("--bank", "bank_name", required=True, metavar="NAME")
    @click.option("--number", "cheque_number", required=True, metavar="TEXT")
    @click.option("--drawer", default="", metavar="NAME")
    @click.option("--payable", type=DAY, metavar="DAY")
    @click.option("--again", is_flag=True)
    def note(
        session: Session,
        receipt: str,
        bank_name: str,
        cheque_number: str,
        drawer: str,
        payable: date | None,
        *,
        again: bool,
    ) -> None:
        from app.models.cash.cheques import ChequeDraft, note_cheque

        with writing(session) as office:
            draft = ChequeDraft(bank_name, cheque_number, drawer, payable or office.clock.today(), again)
            made = office.run(note_cheque, office.read(resolve_receipt, receipt), draft).value
            found = office.read(cheque, made)
            if session.json:
                show_json(found)
                return
            day, amount = format_iso(found.payable_on), money(office, found.amount)
            show(words("cli.cheque_noted", number=found.number, bank=found.bank, amount=amount, day=day, id=found.id))


def _add_deposit(papers: Room) -> None:
    @verb(
        papers,
        "deposit",
        example="gremial --office gremio.gremial cheques deposit 0088123 0045 --account Banco --reference 7781",
    )
    @click.argument("numbers", nargs=-1, required=True, metavar="CHEQUE...")
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--reference", default="", metavar="TEXT")
    def deposit(session: Session, numbers: tuple[str, ...], account: str, day: date | None, reference: str) -> None:
        from app.models.cash.cheques import deposit_cheques

        with writing(session) as office:
            ids = [office.read(resolve_cheque, one) for one in numbers]
            target = office.read(resolve_account, account)
            office.run(deposit_cheques, ids, target, day or office.clock.today(), reference)
            found = [office.read(cheque, one) for one in ids]
            if session.json:
                show_json(found)
                return
            total = money(office, sum(one.amount for one in found))
            show(words("cli.cheques_deposited", count=len(found), amount=total, account=account))


def _add_clear(papers: Room) -> None:
    @verb(papers, "clear", example="gremial --office gremio.gremial cheques clear 0088123 --date 2026-12-18")
    @click.argument("number", metavar="CHEQUE")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def clear(session: Session, number: str, day: date | None) -> None:
        from app.models.cash.cheques import clear_cheque

        with writing(session) as office:
            found = office.read(resolve_cheque, number)
            office.run(clear_cheque, found, day or office.clock.today())
            one = office.read(cheque, found)
        if session.json:
            show_json(one)
        else:
            show(words("cli.cheque_cleared", number=one.number))


def _add_return(papers: Room) -> None:
    @verb(
        papers,
        "return",
        example='gremial --office gremio.gremial cheques return 0088123 --reason "Sin fondos" --fee 50000 '
        '--fee-plan "Gasto bancario"',
    )
    @click.argument("number", metavar="CHEQUE")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--fee", type=WHOLE, metavar="N")
    @click.option("--fee-plan", metavar="NAME")
    def give_back(
        session: Session, number: str, reason: str, day: date | None, fee: int | None, fee_plan: str | None
    ) -> None:
        from app.models.cash.cheques import ReturnFee, return_cheque

        if (fee is None) != (fee_plan is None):
            raise click.UsageError(words("cli.fee_half"))
        with writing(session) as office:
            found = office.read(resolve_cheque, number)
            asked = None
            if fee is not None and fee_plan is not None:
                asked = ReturnFee(office.read(plan_named, fee_plan).id, fee)
            office.run(return_cheque, found, day or office.clock.today(), reason, asked)
            one = office.read(cheque, found)
            for problem in office.read(void_documents_of, one.receipt):
                tell(say(problem))
        if session.json:
            show_json(one)
        else:
            show(words("cli.cheque_returned", number=one.number, receipt=one.receipt))
