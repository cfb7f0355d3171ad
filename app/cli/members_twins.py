"""Verbs of repeated records: who may be the same, joining two, parting them, saying that they are not the same."""

from __future__ import annotations

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import WHOLE, Room, Session, verb
from app.messages import words
from app.models.members.queries import MemberRow, member, members_by_id, resolve_member


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
            ids = sorted({one for pair in pairs for one in (pair.first, pair.second)})
            rows: dict[int, MemberRow] = {}
            for start in range(0, len(ids), 5_000):
                rows |= {row.id: row for row in office.read(members_by_id, ids[start : start + 5_000])}
        if session.json:
            show_json(
                [
                    {
                        "first": {"uid": rows[pair.first].uid, "number": rows[pair.first].number},
                        "second": {"uid": rows[pair.second].uid, "number": rows[pair.second].number},
                        "reasons": pair.reasons,
                        "weight": pair.weight,
                    }
                    for pair in pairs
                ]
            )
            return
        cells = [
            (
                *(rows[pair.first].number, rows[pair.first].name, rows[pair.second].number, rows[pair.second].name),
                ", ".join(words(f"pair.{reason}") for reason in pair.reasons),
            )
            for pair in pairs
        ]
        show(*table(("number", "name", "pair.other_number", "pair.other_name", "pair.why"), cells))
        tell(words("pair.count", count=len(pairs)))


def _add_distinct(members: Room) -> None:
    @verb(members, "distinct", example="gremial --office gremio.gremial members distinct 101 215")
    @click.argument("ref", metavar="REF")
    @click.argument("other", metavar="REF")
    def distinct(session: Session, ref: str, other: str) -> None:
        from app.models.members.twins import say_distinct

        with writing(session) as office:
            first, second = (office.read(resolve_member, one) for one in (ref, other))
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

        chosen = tuple(name.strip() for name in take.split(",") if name.strip())
        with reading(session) if dry_run else writing(session) as office:
            kept, gone = (office.read(resolve_member, one) for one in (ref, other))
            seen = preview(office, kept, gone, chosen)
            differing = shown(office, seen)
            done = None if dry_run else join(office, kept, gone, chosen)
        if session.json:
            show_json(
                {
                    "merge": None if done is None else done.merge_id,
                    "batch": None if done is None else done.batch,
                    "differing": seen.sides.differing,
                    "moved": dict(seen.moved),
                    "voided": len(seen.voided),
                }
            )
            return
        cells = [(words(f"field.{name}"), mine, theirs) for name, mine, theirs in differing]
        show(*table(("pair.column", "pair.stays", "pair.goes"), cells))
        for name, count in seen.moved.items():
            show(f"{words(f'table.{name}')}: {count}")
        if seen.voided:
            show(words("pair.voided", count=len(seen.voided)))
        if done is not None:
            show(words("pair.joined", number=done.merge_id))


def _add_part(members: Room) -> None:
    @verb(members, "part", example="gremial --office gremio.gremial members part 3")
    @click.argument("merge", type=WHOLE, metavar="N")
    def part(session: Session, merge: int) -> None:
        from app.jobs.merging import part as part_again

        with writing(session) as office:
            row = office.read(member, part_again(office, merge))
        if session.json:
            show_json({"uid": row.uid, "number": row.number, "name": row.name})
        else:
            show(words("pair.parted", name=row.name))
            if not row.number:
                tell(words("pair.no_number"))
