"""Verbs of money without a name: noting it, what waits, whose it probably is, giving it, accepting all, giving back."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.bank_words import income_state, why_words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.cash.books import resolve_account
from app.models.cash.incomes import income, incomes
from app.models.dues.commands import Paid
from app.models.dues.orders import INCOME_KINDS, PaidBy
from app.models.dues.rules import METHODS
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    waiting = room(program, "unidentified")
    for put in (_add_note, _add_list, _add_propose, _add_accept, _add_give, _add_other, _add_return):
        put(waiting)


def _add_note(waiting: Room) -> None:
    @verb(
        waiting,
        "note",
        example='gremial --office gremio.gremial unidentified note --account Banco --amount 150000 --payer "Vera A."',
    )
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--amount", type=WHOLE, required=True, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--method", type=OneOf(*METHODS), default="transfer", metavar="METHOD")
    @click.option("--reference", default="", metavar="TEXT")
    @click.option("--payer", default="", metavar="TEXT")
    @click.option("--note", default="", metavar="TEXT")
    @click.option("--again", is_flag=True)
    def note(session: Session, account: str, amount: int, day: date | None, method: Any, **said: Any) -> None:
        from app.models.cash.unidentified import IncomeDraft, note_income

        with writing(session) as office:
            account_id = office.read(resolve_account, account)
            draft = IncomeDraft(account_id, day or office.clock.today(), amount, method, **said)
            made = office.read(income, office.run(note_income, draft).value)
            if session.json:
                show_json(made)
            else:
                show(words("cli.income_noted", id=made.id, amount=money(office, made.amount), name=made.account))


def _add_list(waiting: Room) -> None:
    @verb(waiting, "list", example="gremial --office gremio.gremial unidentified list --all")
    @click.option("--all", "every", is_flag=True)
    def list_all(session: Session, *, every: bool) -> None:
        with reading(session) as office:
            found = office.read(incomes, waiting_only=not every)
            if session.json:
                show_json([{"income": one, "waiting": one.waiting} for one in found])
                return
            rows = [
                (
                    *(str(one.id), format_iso(one.came_on), one.account, one.payer, one.reference),
                    *(money(office, one.amount), money(office, one.waiting), income_state(one)),
                )
                for one in found
            ]
            total = money(office, sum(one.waiting for one in found))
        columns = ("id", "date", "account", "payer", "reference", "amount", "waiting", "state")
        show(*table(columns, rows, right=("id", "amount", "waiting")))
        show("", words("cli.incomes_waiting", count=sum(one.waiting > 0 for one in found), amount=total))


def _add_propose(waiting: Room) -> None:
    @verb(waiting, "propose", example="gremial --office gremio.gremial unidentified propose")
    def propose(session: Session) -> None:
        from app.models.cash.proposals import proposals

        with reading(session) as office:
            found = office.read(proposals)
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(one.income.id), format_iso(one.income.came_on), money(office, one.income.waiting)),
                    *(one.income.payer, one.number, one.name, money(office, one.debt), why_words(one)),
                )
                for one in found
            ]
        columns = ("id", "date", "amount", "payer", "number", "member", "owes", "why")
        show(*table(columns, rows, right=("id", "amount", "owes")))


def _add_accept(waiting: Room) -> None:
    @verb(waiting, "accept", example="gremial --office gremio.gremial unidentified accept --yes")
    @click.argument("ids", nargs=-1, type=WHOLE, metavar="[ID]...")
    @click.option("--yes", is_flag=True)
    def accept(session: Session, ids: tuple[int, ...], *, yes: bool) -> None:
        """Without ids all that are sure; without ``--yes`` only what would be done."""
        from app.models.cash.proposals import proposals
        from app.models.cash.unidentified import accept_incomes

        with writing(session) as office:
            found = office.read(proposals)
            chosen = [one for one in found if (one.income.id in ids if ids else one.sure)]
            unknown = set(ids) - {one.income.id for one in chosen}
            if unknown:
                raise Refused("income.no_proposal", field="income", text=", ".join(map(str, sorted(unknown))))
            made: list[Paid] = []
            if yes and chosen:
                made = office.run(accept_incomes, [(one.income.id, one.member_id) for one in chosen]).value
            if session.json:
                show_json({"accepted": bool(made), "proposals": chosen, "receipts": made})
                return
            numbers = [f"{one.series}-{one.number_text}" for one in made] or [""] * len(chosen)
            rows = [
                (str(one.income.id), money(office, one.income.waiting), one.number, one.name, number)
                for one, number in zip(chosen, numbers, strict=True)
            ]
        show(*table(("id", "amount", "number", "member", "receipt"), rows, right=("id", "amount")))
        show("", words("cli.incomes_accepted" if made else "cli.incomes_would", count=len(chosen)))


def _add_give(waiting: Room) -> None:
    @verb(
        waiting,
        "give",
        example="gremial --office gremio.gremial unidentified give 3 --to 101=100000 --to 102=50000",
    )
    @click.argument("income_id", type=WHOLE, metavar="ID")
    @click.option("--to", "to", multiple=True, required=True, metavar="MEMBER[=N]")
    def give(session: Session, income_id: int, to: tuple[str, ...]) -> None:
        from app.models.cash.unidentified import give_income

        with writing(session) as office:
            left = office.read(income, income_id).waiting
            shares = [_share(office, text, left, alone=len(to) == 1) for text in to]
            made = office.run(give_income, income_id, shares).value
            left = office.read(income, income_id).waiting
            if session.json:
                show_json({"receipts": made, "waiting": left})
                return
            for one in made:
                show(words("cli.income_receipt", number=f"{one.series}-{one.number_text}", check=one.code))
            if left:
                show(words("cli.income_left", amount=money(office, left)))


def _add_other(waiting: Room) -> None:
    @verb(
        waiting,
        "other",
        example='gremial --office gremio.gremial unidentified other 3 interest --concept "Intereses" --payer Banco',
    )
    @click.argument("income_id", type=WHOLE, metavar="ID")
    @click.argument("kind", type=OneOf(*INCOME_KINDS), metavar="KIND")
    @click.option("--concept", required=True, metavar="TEXT")
    @click.option("--payer", required=True, metavar="TEXT")
    @click.option("--tax-id", default="", metavar="TEXT")
    @click.option("--fund", metavar="NAME")
    def other(
        session: Session, income_id: int, kind: Any, concept: str, payer: str, tax_id: str, fund: str | None
    ) -> None:
        from app.models.cash.funds import resolve_fund
        from app.models.cash.unidentified import give_other

        with writing(session) as office:
            fund_id = None if fund is None else office.read(resolve_fund, fund)
            said = PaidBy(name=payer, tax_id=tax_id)
            made = office.run(give_other, income_id, kind, concept, said, fund_id).value
            if session.json:
                show_json(made)
            else:
                show(words("cli.income_receipt", number=f"{made.series}-{made.number_text}", check=made.code))


def _share(office: Office, text: str, left: int, *, alone: bool) -> Any:
    from app.models.cash.unidentified import Share
    from app.models.members.queries import resolve_member

    ref, _, amount = text.partition("=")
    if amount and not amount.strip().isdecimal():
        raise Refused("income.share_odd", field="to", text=text)
    if not amount and not alone:
        raise Refused("income.share_odd", field="to", text=text)
    return Share(office.read(resolve_member, ref), int(amount) if amount else left)


def _add_return(waiting: Room) -> None:
    @verb(
        waiting,
        "return",
        example='gremial --office gremio.gremial unidentified return 3 --reason "Se devolvió: era de otro"',
    )
    @click.argument("income_id", type=WHOLE, metavar="ID")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def give_back(session: Session, income_id: int, reason: str, day: date | None) -> None:
        from app.models.cash.unidentified import return_income

        with writing(session) as office:
            office.run(return_income, income_id, reason, day or office.clock.today())
            found = office.read(income, income_id)
            if session.json:
                show_json(found)
            else:
                show(words("cli.income_returned", amount=money(office, found.amount), day=format_iso(found.ended_on)))
