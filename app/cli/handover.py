"""``handover``: the treasury changes hands, with an act that lists everything and is signed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, room, verb
from app.messages import words
from app.messages.cash_lines import counted_words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.cash.books import money_accounts, resolve_account
from app.models.cash.handover import HandoverDraft, handover, handovers
from app.office import Office

_MAKE = (
    'gremial --office gremio.gremial handover make --outgoing "Julio Ayala" --incoming "Rosa Cantero" '
    "--counted Caja=259000"
)


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    acts = room(program, "handover")
    _add_make(acts)
    _add_list(acts)
    _add_print(acts)


def _add_make(acts: Room) -> None:
    @verb(acts, "make", example=_MAKE)
    @click.option("--outgoing", required=True, metavar="NAME")
    @click.option("--incoming", required=True, metavar="NAME")
    @click.option("--witness", default="", metavar="NAME")
    @click.option("--counted", multiple=True, metavar="ACCOUNT=N")
    @click.option("--explanation", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE.pdf")
    def make(
        session: Session, outgoing: str, incoming: str, witness: str, counted: tuple[str, ...],
        explanation: str, day: date | None, out: Path | None,
    ) -> None:  # fmt: skip
        from app.jobs.handover import print_handover, write_handover

        with writing(session) as office:
            found = dict(_counted(office, one) for one in counted)
            when = day or office.clock.today()
            accounts = [one for one in office.read(money_accounts) if one.id in found]
            number = write_handover(office, HandoverDraft(when, outgoing, incoming, witness, found, explanation))
            if out is not None:
                print_handover(office, number, out)
            if session.json:
                show_json({"number": number, "file": str(out) if out else None})
                return
            show(words("cli.handover_made", number=number))
            show(*(counted_words(one, found[one.id], office.facts.country) for one in accounts))
            if out is not None:
                show(words("cli.file_written", path=str(out)))


def _counted(office: Office, said: str) -> tuple[int, int]:
    name, _, amount = said.rpartition("=")
    digits = amount.strip().removeprefix("-")  # a bank may be overdrawn
    if not name or not digits.isascii() or not digits.isdigit():
        raise Refused("handover.counted_unread", field="counted", text=said)
    found = WHOLE.convert(digits, None, None)
    return office.read(resolve_account, name.strip()), -found if amount.strip().startswith("-") else found


def _add_list(acts: Room) -> None:
    @verb(acts, "list", example="gremial --office gremio.gremial handover list")
    def list_acts(session: Session) -> None:
        with reading(session) as office:
            found = office.read(handovers)
        if session.json:
            show_json(found)
            return
        rows = [(str(one.number), format_iso(one.on_date), one.outgoing, one.incoming, one.witness) for one in found]
        show(*table(("number", "date", "outgoing", "incoming", "witness"), rows, right=("number",)))


def _add_print(acts: Room) -> None:
    @verb(acts, "print", example="gremial --office gremio.gremial handover print 1 --out entrega.pdf")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def print_act(session: Session, number: int, out: Path) -> None:
        from app.jobs.handover import print_handover

        with reading(session) as office:
            office.read(handover, number)
            print_handover(office, number, out)
        show_file(session.json, out)
