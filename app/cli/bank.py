"""Verbs of the bank: reading its file, its lines, which movements answer them, and the agreement at a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.dues import money
from app.cli.importing import column_pairs, sheet_choice
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, room, verb
from app.messages import words
from app.messages.bank_words import column_words, line_why_words, movement_words, spoken_key, typed_keys
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.cash.books import currency_of, resolve_account
from app.office import Office

if TYPE_CHECKING:
    # The readers of spreadsheets cost time that no other verb should pay.
    from app.jobs.bank import StatementPreview


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    bank = room(program, "bank")
    for put in (_add_import, _add_lines, _add_match, _add_unmatch, _add_reconcile, _add_report):
        put(bank)


def _add_import(bank: Room) -> None:
    @verb(
        bank,
        "import",
        example="gremial --office gremio.gremial bank import extracto.csv --account Banco\n"
        'gremial --office gremio.gremial bank import cartola.xlsx --account Banco --map "Neto=amount" --yes',
    )
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--map", "mapping", multiple=True, metavar="COL=FIELD")
    @click.option("--no-titles", is_flag=True)
    @click.option("--sheet", metavar="N")
    @click.option("--balance", type=WHOLE, metavar="N")
    @click.option("--problems", type=PATH, metavar="FILE.csv")
    @click.option("--yes", is_flag=True)
    def bring(
        session: Session,
        file: Path,
        account: str,
        mapping: tuple[str, ...],
        sheet: str | None,
        balance: int | None,
        problems: Path | None,
        *,
        no_titles: bool,
        yes: bool,
    ) -> None:
        from app.jobs.bank import read_statement, save_problems, write_statement

        with writing(session) as office:
            account_id = office.read(resolve_account, account)
            found = read_statement(
                office,
                file,
                account_id,
                columns=column_pairs(mapping),
                sheet=sheet_choice(sheet),
                balance=balance,
                titles=False if no_titles else None,
            )
            if problems is not None and found.problems:
                save_problems(found, problems)
            done = write_statement(office, found) if yes else None
            if session.json:
                shown: dict[str, object] = {
                    "new": len(found.new),
                    "known": found.known,
                    "early": found.early,
                    "problems": found.problems,
                }
                shown |= {"columns": dict(found.columns), "untitled": found.untitled, "balance": found.balance}
                show_json({**shown, "written": done})
                return
            _show_preview(office, found, written=yes)


def _show_preview(office: Office, found: StatementPreview, *, written: bool) -> None:
    from app.jobs.bank import problem_lines

    coin = found.account.currency
    code = "cli.bank_untitled" if found.untitled else "cli.bank_columns"
    show(words(code, columns=" · ".join(column_words(found.columns, found.samples, untitled=found.untitled))))
    rows = [
        (format_iso(line.day.isoformat()), line.description, line.reference, money(office, line.amount, coin))
        for line in found.new
    ]
    if rows:
        show("", *table(("date", "about", "reference", "amount"), rows, right=("amount",)))
    for line in problem_lines(found):
        tell(line)
    if found.sheet.breaks:
        tell(words("cli.bank_breaks", rows=", ".join(map(str, found.sheet.breaks[:8]))))
    code = "cli.bank_written" if written else "cli.bank_would"
    show("", words(code, new=len(found.new), known=found.known, problems=found.problems))
    if found.early:
        show(words("cli.bank_early", count=found.early, name=found.account.name))
    if found.balance is not None:
        show(words("cli.bank_balance", amount=money(office, found.balance, coin)))


def _add_lines(bank: Room) -> None:
    @verb(bank, "lines", example="gremial --office gremio.gremial bank lines --account Banco")
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--all", "every", is_flag=True)
    def lines(session: Session, account: str, *, every: bool) -> None:
        from app.models.cash.bank_proposals import propose
        from app.models.cash.bank_state import bank_state

        with reading(session) as office:
            state = office.read(bank_state, office.read(resolve_account, account))
            proposed = {one.line.id: one for one in propose(state)}
            chosen = [line for line in state.lines.values() if every or line.id in proposed]
            if session.json:
                show_json(
                    [
                        {"line": one, "proposal": proposed.get(one.id), "group": state.of_line.get(one.id)}
                        for one in chosen
                    ]
                )
                return
            rows = [
                (
                    *(str(one.id), format_iso(one.day), one.description, one.reference),
                    money(office, one.amount, state.currency),
                    line_why_words(proposed[one.id], state, office.facts.country)
                    if one.id in proposed
                    else movement_words(state, state.of_line[one.id].keys),
                )
                for one in chosen
            ]
            loose = [
                (spoken_key(one), format_iso(one.day), movement_words(state, [(one.kind, one.row_id)]),
                 one.reference, money(office, one.amount, state.currency))
                for one in state.open_movements()
            ]  # fmt: skip
        show(*table(("id", "date", "about", "reference", "amount", "answer"), rows, right=("id", "amount")))
        show("", words("cli.bank_not_there"), "")
        show(*table(("movement", "date", "about", "reference", "amount"), loose, right=("amount",)))


def _add_match(bank: Room) -> None:
    @verb(
        bank,
        "match",
        example="gremial --office gremio.gremial bank match 12 --with payment:7 --with payment:8\n"
        "gremial --office gremio.gremial bank match 12 --with payment:7 --with payment:8 --fee",
    )
    @click.argument("lines", nargs=-1, type=WHOLE, required=True, metavar="LINE...")
    @click.option("--with", "movements", multiple=True, metavar="KIND:N")
    @click.option("--fee", is_flag=True)
    @click.option("--category", metavar="NAME")
    @click.option("--unidentified", "waits", is_flag=True)
    def match(
        session: Session,
        lines: tuple[int, ...],
        movements: tuple[str, ...],
        category: str | None,
        *,
        fee: bool,
        waits: bool,
    ) -> None:
        from app.models.cash.matching import FEES, enter_fee, match_lines, match_net, reconcile

        fee = fee or category is not None
        with writing(session) as office:
            if fee and movements:
                if len(lines) > 1:
                    raise Refused("bank.one_line_for_fee", field="lines")
                office.run(match_net, lines[0], typed_keys(movements), category or FEES)
            elif fee and category and len(lines) == 1:
                office.run(enter_fee, lines[0], category)
            elif fee or waits:
                office.run(reconcile, [], lines if fee else [], lines if waits and not fee else [])
            else:
                office.run(match_lines, lines, typed_keys(movements))
        if session.json:
            show_json({"matched": lines})
        else:
            show(words("cli.bank_matched", count=len(lines)))


def _add_unmatch(bank: Room) -> None:
    @verb(bank, "unmatch", example="gremial --office gremio.gremial bank unmatch 12")
    @click.argument("line", type=WHOLE, metavar="LINE")
    def unmatch(session: Session, line: int) -> None:
        from app.models.cash.matching import unmatch_line

        with writing(session) as office:
            count = office.run(unmatch_line, line).value
        if session.json:
            show_json({"open": count})
        else:
            show(words("cli.bank_unmatched", count=count))


def _add_reconcile(bank: Room) -> None:
    @verb(bank, "reconcile", example="gremial --office gremio.gremial bank reconcile --account Banco --fees --yes")
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--fees", is_flag=True)
    @click.option("--net", is_flag=True)
    @click.option("--incomes", is_flag=True)
    @click.option("--yes", is_flag=True)
    def agree(session: Session, account: str, *, fees: bool, net: bool, incomes: bool, yes: bool) -> None:
        from app.models.cash.bank_proposals import propose
        from app.models.cash.bank_state import bank_state
        from app.models.cash.matching import reconcile

        with writing(session) as office:
            state = office.read(bank_state, office.read(resolve_account, account))
            found = propose(state)
            sure = [one for one in found if one.sure]
            paid = [one for one in found if fees and one.why == "fee"]
            came = [one for one in found if incomes and one.why == "income"]
            short = [one for one in found if net and one.fee]
            chosen = [*sure, *short, *paid, *came]
            if yes and chosen:
                matches, kept = ([(one.line.id, one.keys) for one in ones] for ones in (sure, short))
                office.run(reconcile, matches, [one.line.id for one in paid], [one.line.id for one in came], kept)
            if session.json:
                show_json({"written": yes, "proposals": chosen, "left": len(found) - len(chosen)})
                return
            rows = [
                (str(one.line.id), format_iso(one.line.day), one.line.description,
                 money(office, one.line.amount, state.currency), line_why_words(one, state, office.facts.country))
                for one in chosen
            ]  # fmt: skip
        show(*table(("id", "date", "about", "amount", "answer"), rows, right=("id", "amount")))
        show(
            "", words("cli.bank_agreed" if yes else "cli.bank_agree", count=len(chosen), left=len(found) - len(chosen))
        )


def _add_report(bank: Room) -> None:
    @verb(
        bank,
        "report",
        example="gremial --office gremio.gremial bank report --account Banco --day 2026-11-30 --out conciliacion.pdf",
    )
    @click.option("--account", required=True, metavar="NAME")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def report(session: Session, account: str, day: date | None, out: Path | None) -> None:
        from app.jobs.bank_report import save_reconciliation, sums_of
        from app.models.cash.reconciliation import reconciliation
        from app.reports.reconciliation_paper import bank_texts

        with reading(session) as office:
            account_id = office.read(resolve_account, account)
            when = day or office.clock.today()
            found = office.read(reconciliation, account_id, when)
            if out is not None:
                save_reconciliation(office, out, account_id, when)
            if session.json:
                show_json({"report": found, "expected": found.expected, "difference": found.difference})
                return
            sums = sums_of(found, bank_texts(office.facts.country))
            coin = office.read(currency_of, account_id)
            show(*(f"{label}: {money(office, amount, coin)}" for label, amount in sums))
            if out is not None:
                show("", words("cli.file_written", path=str(out)))
