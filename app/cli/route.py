"""Verbs of the collector: the sheet for the round, and the papers of the pad that came back."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import cast

import click

from app.cli.answers import give
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json
from app.cli.verbs import DAY, PATH, Room, Session, verb
from app.jobs.answers.question import Question
from app.messages import words
from app.models.dues.orders import PaidBy, Share
from app.models.dues.route import PadLine
from app.models.dues.series import series_named
from app.models.members.queries import resolve_member
from app.office import Office

_PAID = re.compile(r"(\d{1,9})=(.+)")
_SHARE = re.compile(r"(.+):(\d{1,15})")
_SPOILED = re.compile(r"(\d{1,9})=(.+)")


def add(program: Room) -> None:
    """Puts these verbs under ``dues``, which is there already."""
    dues = cast("Room", program.commands["dues"])
    for put in (_add_route, _add_enter):
        put(dues)


def _add_route(dues: Room) -> None:
    @verb(dues, "route", example="gremial --office gremio.gremial dues route --district Centro --out ruta.pdf")
    @click.option("--district", metavar="TEXT")
    @click.option("--out", type=PATH, metavar="FILE")
    def route(session: Session, district: str | None, out: Path | None) -> None:
        with reading(session) as office:
            today = office.clock.today()
            give(session, office, Question("route", today, today, kind=district), out)


def _add_enter(dues: Room) -> None:
    @verb(
        dues,
        "route-enter",
        example='gremial --office gremio.gremial dues route-enter T1 --line 101=113:50000 --spoiled "102=Manchado"\n'
        "gremial --office gremio.gremial dues route-enter T1 --line 103=113:50000+114:30000 "
        '--payer-name "103=Ferretería Sur SA"',
    )
    @click.argument("pad", metavar="PAD")
    @click.option("--line", "lines", multiple=True, metavar="N=REF:AMOUNT")
    @click.option("--payer", "payers", multiple=True, metavar="N=REF")
    @click.option("--payer-name", "names", multiple=True, metavar="N=TEXT")
    @click.option("--payer-id", "tax_ids", multiple=True, metavar="N=TEXT")
    @click.option("--spoiled", multiple=True, metavar="N=TEXT")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--later", is_flag=True)
    def route_enter(
        session: Session, pad: str, lines: tuple[str, ...], day: date | None, later: bool, **said: tuple[str, ...]
    ) -> None:
        from app.models.dues.route import enter_pad_sheet

        with writing(session) as office:
            series = office.read(series_named, pad)
            payers = _payers(office, **{name: said[name] for name in ("payers", "names", "tax_ids")})
            papers = [*(_paid(office, text, payers) for text in lines), *(_not_paid(text) for text in said["spoiled"])]
            if payers:
                unknown = ", ".join(str(number) for number in payers)
                raise click.BadParameter(words("cli.pad_payer_odd", numbers=unknown), param_hint="--payer")
            when = day or office.clock.today()
            made = office.run(enter_pad_sheet, series.id, papers, when, later=later).value
            total = money(office, sum(line.total for line in papers))
        if session.json:
            show_json(made)
        else:
            show(words("cli.pad_entered", count=len(made), amount=total))


def _paid(office: Office, text: str, payers: dict[int, PaidBy]) -> PadLine:
    """A paper; its payer is taken out of ``payers``."""
    found = _PAID.fullmatch(text.strip())
    shares = [_SHARE.fullmatch(part.strip()) for part in found[2].split("+")] if found else [None]
    if found is None or None in shares:
        raise click.BadParameter(words("cli.pad_line_odd", text=text[:40]), param_hint="--line")
    paid = tuple(Share(office.read(resolve_member, one[1]), int(one[2])) for one in shares if one)
    return PadLine(int(found[1]), others=paid, payer=payers.pop(int(found[1]), PaidBy()))


def _payers(
    office: Office, payers: tuple[str, ...], names: tuple[str, ...], tax_ids: tuple[str, ...]
) -> dict[int, PaidBy]:
    """Who paid which paper where it was somebody else."""
    members, said, ids = (dict(_of_paper(text) for text in texts) for texts in (payers, names, tax_ids))
    return {
        number: PaidBy(
            office.read(resolve_member, members[number]) if number in members else None,
            said.get(number, ""),
            ids.get(number, ""),
        )
        for number in {**members, **said, **ids}
    }


def _of_paper(text: str) -> tuple[int, str]:
    found = _PAID.fullmatch(text.strip())
    if found is None:
        raise click.BadParameter(words("cli.pad_payer_form", text=text[:40]), param_hint="--payer")
    return int(found[1]), found[2]


def _not_paid(text: str) -> PadLine:
    found = _SPOILED.fullmatch(text.strip())
    if found is None:
        raise click.BadParameter(words("cli.pad_spoiled_odd", text=text[:40]), param_hint="--spoiled")
    return PadLine(int(found[1]), note=found[2])
