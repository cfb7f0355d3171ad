"""Verbs of the cash boxes and accounts: what they hold, their book, deposits, the close of a day, funds."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.cash_lines import book_line_words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.cash.books import MoneyAccount, cash_book, currency_of, money_accounts, resolve_account
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    cash = room(program, "cash")
    for put in (_add_accounts, _add_new_account, _add_book, _add_move, _add_close, _add_reopen, _add_closes):
        put(cash)
    funds = room(program, "funds")
    for put_fund in (_add_fund_list, _add_fund, _add_fund_end, _add_bind):
        put_fund(funds)


def _add_accounts(cash: Room) -> None:
    @verb(cash, "accounts", example="gremial --office gremio.gremial cash accounts --until 2026-10-31")
    @click.option("--until", type=DAY, metavar="DAY")
    def accounts(session: Session, until: date | None) -> None:
        with reading(session) as office:
            found = office.read(money_accounts, until)
            if session.json:
                show_json(found)
                return
            rows = [
                (one.name, words(f"account_kind.{one.kind}"), format_iso(one.closed_until), _held(office, one))
                for one in found
            ]
        show(*table(("account", "kind", "closed_until", "balance"), rows, right=("balance",)))


def _held(office: Office, account: MoneyAccount) -> str:
    """What it holds, in its own money."""
    return _said(office, account.balance, account.currency)


def _said(office: Office, amount: int, coin: str) -> str:
    return format_money(Money(amount, coin), office.facts.country)


def _add_new_account(cash: Room) -> None:
    @verb(cash, "add-account", example='gremial --office gremio.gremial cash add-account "Cooperativa" --kind bank')
    @click.argument("name", metavar="NAME")
    @click.option("--kind", type=OneOf("cash", "bank", "wallet"), required=True, metavar="cash|bank|wallet")
    @click.option("--holds", type=WHOLE, default=0, metavar="N")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--currency", default="", metavar="USD")
    def add_one(session: Session, name: str, kind: Any, holds: int, since: date | None, currency: str) -> None:
        from app.models.dues.money import add_account

        with writing(session) as office:
            account = office.run(add_account, name, kind, holds, since or office.clock.today(), currency).value
            found = next(one for one in office.read(money_accounts) if one.id == account)
        if session.json:
            show_json(found)
        else:
            show(words("cli.account_added", name=found.name))


def _add_book(cash: Room) -> None:
    @verb(
        cash,
        "book",
        example="gremial --office gremio.gremial cash book --since 2026-01-01 --until 2026-12-31 --out libro.pdf",
    )
    @click.option("--account", metavar="NAME")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def book(session: Session, account: str | None, since: date | None, until: date | None, out: Path | None) -> None:
        from app.jobs.cash import save_cash_book

        with reading(session) as office:
            today = office.clock.today()
            first, last = since or date(today.year, 1, 1), until or today
            account_id = None if account is None else office.read(resolve_account, account)
            if out is not None:
                count = save_cash_book(office, out, first, last, account_id)
                show_file(session.json, out, rows=count)
                return
            lines = office.read(cash_book, account_id=account_id, since=first, until=last)
            if session.json:
                show_json(lines)
                return
            coin = office.read(currency_of, account_id)
            rows = [
                (
                    *(format_iso(line.day), line.number, *book_line_words(line)),
                    *(_said(office, line.amount, coin), _said(office, line.balance, coin)),
                )
                for line in lines
            ]
        show(*table(("date", "number", "who", "about", "amount", "balance"), rows, right=("amount", "balance")))


def _add_move(cash: Room) -> None:
    @verb(
        cash,
        "move",
        example="gremial --office gremio.gremial cash move --from Caja --to Banco --amount 500000",
    )
    @click.option("--from", "source", required=True, metavar="NAME")
    @click.option("--to", "target", required=True, metavar="NAME")
    @click.option("--amount", type=WHOLE, required=True, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--reference", default="", metavar="TEXT")
    @click.option("--note", default="", metavar="TEXT")
    def move(
        session: Session, source: str, target: str, amount: int, day: date | None, reference: str, note: str
    ) -> None:
        from app.models.cash.moves import move_money

        with writing(session) as office:
            from_id, to_id = office.read(resolve_account, source), office.read(resolve_account, target)
            when = day or office.clock.today()
            made = office.run(move_money, from_id, to_id, amount, when, reference=reference, note=note).value
            held = {one.id: one for one in office.read(money_accounts)}
            if session.json:
                show_json({"move": made, "from": held[from_id], "to": held[to_id]})
                return
            for one in (held[from_id], held[to_id]):
                show(words("cli.account_holds", name=one.name, amount=_held(office, one)))
                if one.kind == "cash" and one.balance < 0:
                    tell(words("cash.box_below", name=one.name, amount=_held(office, one)))


def _add_close(cash: Room) -> None:
    @verb(
        cash,
        "close",
        example="gremial --office gremio.gremial cash close Caja --counted 350000 --piece 100000=3 --piece 50000=1",
    )
    @click.argument("account", metavar="NAME")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--counted", type=WHOLE, metavar="N")
    @click.option("--piece", "pieces", multiple=True, metavar="N=N")
    @click.option("--explanation", default="", metavar="TEXT")
    @click.option("--out", type=PATH, metavar="FILE.pdf")
    def close(
        session: Session,
        account: str,
        day: date | None,
        counted: int | None,
        pieces: tuple[str, ...],
        explanation: str,
        out: Path | None,
    ) -> None:
        from app.jobs.cash import print_close
        from app.models.cash.closing import close_day, closes, day_sheet

        counts = _pieces(pieces)
        with writing(session) as office:
            account_id, when = office.read(resolve_account, account), day or office.clock.today()
            if counted is None and not counts:
                sheet, coin = office.read(day_sheet, account_id, when), office.read(currency_of, account_id)
                if session.json:
                    show_json({"sheet": sheet, "expected": sheet.expected})
                else:
                    show(words("cli.should_hold", name=sheet.account, amount=_said(office, sheet.expected, coin)))
                return
            total = sum(piece * count for piece, count in counts.items()) if counted is None else counted
            made = office.run(close_day, account_id, when, total, explanation=explanation, counts=counts).value
            found = next(one for one in office.read(closes, account_id) if one.id == made)
            if out is not None:
                print_close(office, made, out)
            if session.json:
                show_json({"close": found, "difference": found.difference, "file": None if out is None else str(out)})
                return
            code = "cli.close_over" if found.difference > 0 else "cli.close_short"
            code = code if found.difference else "cli.close_right"
            amount = _said(office, abs(found.difference), office.read(currency_of, account_id))
            show(words(code, name=found.account, day=format_iso(found.day), amount=amount))


def _pieces(said: tuple[str, ...]) -> dict[int, int]:
    """``100000=3`` for each note or coin: its value in minor units and how many."""
    counts: dict[int, int] = {}
    for text in said:
        piece, equals, count = text.partition("=")
        if not equals or not piece.strip().isdecimal() or not count.strip().isdecimal():
            raise click.BadParameter(words("cli.piece_odd", text=text[:40]), param_hint="--piece")
        counts[int(piece)] = counts.get(int(piece), 0) + int(count)
    return counts


def _add_reopen(cash: Room) -> None:
    @verb(cash, "reopen", example='gremial --office gremio.gremial cash reopen Caja --reason "Llegó un socio tarde"')
    @click.argument("account", metavar="NAME")
    @click.option("--reason", required=True, metavar="TEXT")
    def reopen(session: Session, account: str, reason: str) -> None:
        from app.models.cash.closing import closes, reopen_day

        with writing(session) as office:
            account_id = office.read(resolve_account, account)
            last = next((one for one in office.read(closes, account_id) if not one.reopened), None)
            if last is None:
                raise Refused("close.none", field="account", account=account)
            office.run(reopen_day, last.id, reason)
        if session.json:
            show_json({"reopened": last.day, "account": last.account})
        else:
            show(words("cli.day_reopened", name=last.account, day=format_iso(last.day)))


def _add_closes(cash: Room) -> None:
    @verb(cash, "closes", example="gremial --office gremio.gremial cash closes --account Caja")
    @click.option("--account", metavar="NAME")
    def list_closes(session: Session, account: str | None) -> None:
        from app.models.cash.closing import closes

        with reading(session) as office:
            account_id = None if account is None else office.read(resolve_account, account)
            found = office.read(closes, account_id)
            if session.json:
                show_json([{"close": one, "difference": one.difference} for one in found])
                return
            rows = [
                (
                    *(format_iso(one.day), one.account, _said(office, one.expected, one.currency)),
                    _said(office, one.counted, one.currency),
                    _said(office, one.difference, one.currency) if one.difference else "",
                    words("cli.reopened", reason=one.reopened) if one.reopened else one.explanation,
                )
                for one in found
            ]
        columns = ("date", "account", "expected", "counted", "difference", "about")
        show(*table(columns, rows, right=("expected", "counted", "difference")))


# -- funds ------------------------------------------------------------------------------------------


def _add_fund_list(funds: Room) -> None:
    @verb(funds, "list", example="gremial --office gremio.gremial funds list --until 2026-12-31")
    @click.option("--until", type=DAY, metavar="DAY")
    def list_funds(session: Session, until: date | None) -> None:
        from app.models.cash.funds import funds as found_funds

        with reading(session) as office:
            found = office.read(found_funds, until)
            if session.json:
                show_json([{"fund": one, "balance": one.balance} for one in found])
                return
            rows = [
                (
                    *(one.name, one.purpose, one.act),
                    *(money(office, one.opening_balance + one.received), money(office, one.spent)),
                    money(office, one.balance),
                )
                for one in found
            ]
        columns = ("fund", "purpose", "act", "came_in", "spent", "balance")
        show(*table(columns, rows, right=columns[3:]))


def _add_fund(funds: Room) -> None:
    @verb(
        funds,
        "add",
        example='gremial --office gremio.gremial funds add "Fondo feria" --purpose "Carpas" --act "Acta 7/2026"',
    )
    @click.argument("name", metavar="NAME")
    @click.option("--purpose", required=True, metavar="TEXT")
    @click.option("--act", default="", metavar="TEXT")
    @click.option("--holds", type=WHOLE, default=0, metavar="N")
    @click.option("--since", type=DAY, metavar="DAY")
    def add_one(session: Session, name: str, purpose: str, act: str, holds: int, since: date | None) -> None:
        from app.models.cash.funds import add_fund

        with writing(session) as office:
            day = since or office.clock.today()
            made = office.run(add_fund, name, purpose, day, act=act, opening_balance=holds).value
        if session.json:
            show_json({"fund": made, "name": name})
        else:
            show(words("cli.fund_added", name=name))


def _add_fund_end(funds: Room) -> None:
    @verb(funds, "close", example='gremial --office gremio.gremial funds close "Fondo feria"')
    @click.argument("name", metavar="NAME")
    def close(session: Session, name: str) -> None:
        from app.models.cash.funds import close_fund, resolve_fund

        with writing(session) as office:
            fund = office.read(resolve_fund, name)
            office.run(close_fund, fund, office.clock.today())
        if session.json:
            show_json({"fund": fund, "closed": True})
        else:
            show(words("cli.fund_closed", name=name))


def _add_bind(funds: Room) -> None:
    @verb(funds, "bind", example='gremial --office gremio.gremial funds bind "Cuota feria" --fund "Fondo feria"')
    @click.argument("plan", metavar="PLAN")
    @click.option("--fund", metavar="NAME")
    def bind(session: Session, plan: str, fund: str | None) -> None:
        from app.models.cash.funds import bind_plan, resolve_fund
        from app.models.dues.queries import plan_named

        with writing(session) as office:
            found = office.read(plan_named, plan)
            fund_id = None if fund is None else office.read(resolve_fund, fund)
            office.run(bind_plan, found.id, fund_id)
        if session.json:
            show_json({"plan": found.name, "fund": fund})
        else:
            show(words("cli.plan_bound" if fund else "cli.plan_unbound", plan=found.name, fund=fund or ""))
