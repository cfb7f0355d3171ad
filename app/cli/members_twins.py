"""Verbs of repeated records: who may be the same, joining two, parting them, saying that they are not the same."""

from __future__ import annotations

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import WHOLE, Room, Session, verb
from app.messages import words
from app.models.members.parties import Party, parties_by_key, party


def add_twins(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_duplicates(members)
    _add_distinct(members)
    _add_merge(members)
    _add_part(members)


def _add_duplicates(members: Room) -> None:
    @verb(members, "duplicates", example="gremial --office gremio.gremial members duplicates")
    def duplicates(session: Session) -> None:
        from app.models.members.twins import suspected_pairs

        with reading(session) as office:
            pairs = office.read(suspected_pairs)
            keys = sorted({one for pair in pairs for one in (pair.first, pair.second)})
            rows = office.read(parties_by_key, keys)
        if session.json:
            show_json(
                [
                    {
                        "first": _record(rows[pair.first]),
                        "second": _record(rows[pair.second]),
                        "reasons": pair.reasons,
                        "weight": pair.weight,
                    }
                    for pair in pairs
                ]
            )
            return
        cells = [
            (
                *(_ref(rows[pair.first], rows[pair.second]), rows[pair.first].name),
                *(_ref(rows[pair.second], rows[pair.first]), rows[pair.second].name),
                ", ".join(words(f"pair.{reason}") for reason in pair.reasons),
            )
            for pair in pairs
        ]
        show(*table(("number", "name", "pair.other_number", "pair.other_name", "pair.why"), cells))
        tell(words("pair.count", count=len(pairs)))


def _record(row: Party) -> dict[str, str]:
    return {"uid": row.uid, "kind": row.ref.kind, "number": row.number, "name": row.name}


def _ref(row: Party, other: Party) -> str:
    """By what the other verbs find this one of the two: the member number, else the id if it is not of both."""
    of_both = (row.tax_id or "").partition("-")[0] == (other.tax_id or "").partition("-")[0]
    return row.number or (None if of_both else row.tax_id) or row.uid


def _add_distinct(members: Room) -> None:
    @verb(members, "distinct", example="gremial --office gremio.gremial members distinct 101 215")
    @click.argument("ref", metavar="REF")
    @click.argument("other", metavar="REF")
    def distinct(session: Session, ref: str, other: str) -> None:
        from app.models.members.twins import resolve_record, say_distinct

        with writing(session) as office:
            first, second = (office.read(resolve_record, one) for one in (ref, other))
            office.run(say_distinct, first, second, office.clock.today())
        if session.json:
            show_json({"distinct": [ref, other]})
        else:
            show(words("pair.noted"))


def _add_merge(members: Room) -> None:
    @verb(members, "merge", example="gremial --office gremio.gremial members merge 101 215 --take phone --dry-run")
    @click.argument("ref", metavar="REF")
    @click.argument("other", metavar="REF")
    @click.option("--take", default="", metavar="A,B,C")
    @click.option("--dry-run", is_flag=True)
    def merge(session: Session, ref: str, other: str, take: str, dry_run: bool) -> None:
        from app.jobs.merging import join, preview, shown
        from app.models.members.twins import resolve_record

        chosen = tuple(name.strip() for name in take.split(",") if name.strip())
        with reading(session) if dry_run else writing(session) as office:
            kept, gone = (office.read(resolve_record, one) for one in (ref, other))
            seen = preview(office, kept, gone, chosen)
            differing = shown(office, seen)
            # Where the one that stays says nothing, nothing is lost by taking what the other one says.
            chosen = (*chosen, *(name for name, mine, _ in differing if not mine and name not in chosen))
            done = None if dry_run else join(office, kept, gone, chosen)
            settled = money(office, seen.settled)
        if session.json:
            show_json(
                {
                    "merge": None if done is None else done.merge_id,
                    "batch": None if done is None else done.batch,
                    "differing": seen.sides.differing,
                    "taken": chosen,
                    "moved": dict(seen.moved),
                    "voided": len(seen.voided),
                    "settled": seen.settled,
                }
            )
            return
        cells = [
            (words(f"field.{name}"), mine, theirs, theirs if name in chosen else mine)
            for name, mine, theirs in differing
        ]
        show(*table(("pair.column", "pair.stays", "pair.goes", "pair.then"), cells))
        for name, count in seen.moved.items():
            show(f"{words(f'table.{name}')}: {count}")
        if seen.voided:
            show(words("pair.voided", count=len(seen.voided)))
        if seen.settled:
            show(words("pair.settled", amount=settled))
        if done is not None:
            show(words("pair.joined", number=done.merge_id))


def _add_part(members: Room) -> None:
    @verb(members, "part", example="gremial --office gremio.gremial members part 3")
    @click.argument("merge", type=WHOLE, metavar="N")
    def part(session: Session, merge: int) -> None:
        from app.jobs.merging import part as part_again
        from app.models.dues.parting import number_lost

        with writing(session) as office:
            row = office.read(party, part_again(office, merge))
            lost = office.read(number_lost, merge)
        if session.json:
            show_json({"uid": row.uid, "number": row.number, "name": row.name})
        else:
            show(words("pair.parted", name=row.name))
            if lost:
                tell(words("pair.no_number", number=lost))
