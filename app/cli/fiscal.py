"""Verbs of fiscal documents: what waits for one, noting, the numbers that come back. The stamps: ``stamps``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.dues import charge_text, money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.stamps import add_stamps
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, room, verb
from app.messages import say, words
from app.models.base.values.dates import format_date, format_iso
from app.models.dues.receipt_queries import resolve_receipt
from app.models.members.queries import resolve_member
from app.office import Office

PARTLY = 4


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    fiscal = room(program, "fiscal")
    for put in (_add_pending, _add_charges, _add_note, _add_paste, _add_list, _add_cancel, _add_move):
        put(fiscal)
    add_stamps(fiscal)


def _add_pending(fiscal: Room) -> None:
    @verb(
        fiscal,
        "pending",
        example="gremial --office gremio.gremial fiscal pending --since 2026-11-01 --copy\n"
        "gremial --office gremio.gremial fiscal pending --copy --only A-4513 --only A-4515",
    )
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--copy", "blocks_too", is_flag=True)
    @click.option("--only", multiple=True, metavar="REF")
    @click.option("--apart", is_flag=True)
    def pending(session: Session, since: date | None, until: date | None, **said: Any) -> None:
        from app.models.dues.fiscal_pending import pending_receipts, usual_since
        from app.models.dues.fiscal_review import void_documents
        from app.models.dues.stamps import stamp_warnings

        with reading(session) as office:
            today = office.clock.today()
            found = office.read(pending_receipts, since or usual_since(today), until or today)
            chosen = {office.read(resolve_receipt, ref) for ref in said["only"]}
            found = [one for one in found if not chosen or one.receipt_id in chosen]
            blocks = _blocks(office, found, apart=said["apart"]) if said["blocks_too"] else []
            if session.json:
                show_json([{**asdict(one), "text": one.text} for one in blocks] if said["blocks_too"] else found)
                return
            total = money(office, sum(one.amount for one in found))
            rows = [
                (one.receipt, format_iso(one.issued_on), one.name, one.tax_id, money(office, one.amount))
                for one in found
            ]
            for problem in (*office.read(stamp_warnings), *(one.problem for one in office.read(void_documents))):
                tell(say(problem))
        show(*table(("receipt", "date", "name", "tax_id", "amount"), rows, right=("amount",)))
        show("", words("fiscal.pending_sum", count=len(found), amount=total))
        for block in blocks:
            show("", block.text)


def _blocks(office: Office, found: Sequence[Any], *, apart: bool) -> list[Any]:
    """One block for each person, or for each receipt."""
    from app.jobs.fiscal import block_of_receipts
    from app.models.dues.fiscal_pending import waiting_people

    groups = [(one,) for one in found] if apart else [person.receipts for person in waiting_people(found)]
    return [office.read(block_of_receipts, group) for group in groups]


def _add_charges(fiscal: Room) -> None:
    @verb(
        fiscal,
        "charges",
        example="gremial --office gremio.gremial fiscal charges 113 --copy\n"
        "gremial --office gremio.gremial fiscal note 001-001-0000124 --charge 87 --charge 88",
    )
    @click.argument("member", metavar="REF")
    @click.option("--copy", "blocks_too", is_flag=True)
    def charges(session: Session, member: str, blocks_too: bool) -> None:
        from app.jobs.fiscal import block_of_charges
        from app.models.dues.fiscal_pending import charges_to_invoice

        with reading(session) as office:
            member_id = office.read(resolve_member, member)
            found = office.read(charges_to_invoice, member_id)
            free = [one for one in found if not one.document and one.amount > 0]
            block = office.read(block_of_charges, member_id, free) if blocks_too and free else None
            if session.json:
                show_json({"charges": found, "block": block and {**asdict(block), "text": block.text}})
                return
            rows = [
                (str(one.charge.id), charge_text(one.charge), money(office, one.amount), one.document) for one in found
            ]
        show(*table(("id", "concept", "amount", "fiscal"), rows, right=("id", "amount")))
        if block is not None:
            show("", block.text)


def _add_note(fiscal: Room) -> None:
    @verb(
        fiscal,
        "note",
        example="gremial --office gremio.gremial fiscal note 001-001-0000123 --receipt A-4513 --stamp 12345678",
    )
    @click.argument("number", metavar="NUMBER")
    @click.option("--receipt", "receipts", multiple=True, metavar="REF")
    @click.option("--charge", "charges", multiple=True, type=WHOLE, metavar="ID")
    @click.option("--kind", metavar="KIND")
    @click.option("--stamp", "mark", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--amount", type=WHOLE, default=0, metavar="N")
    @click.option("--again", is_flag=True)
    def note(session: Session, number: str, **said: Any) -> None:
        from app.models.dues.fiscal import fiscal_documents, note_document
        from app.models.dues.fiscal_review import stamp_doubts
        from app.models.dues.fiscal_rules import FiscalDraft, fiscal_preset, fiscal_warnings, read_mark

        with writing(session) as office:
            stamp, code = read_mark(said["mark"])
            draft = FiscalDraft(
                kind=said["kind"] or fiscal_preset(office.facts.country).usual,
                number=number,
                issued_on=said["day"] or office.clock.today(),
                receipt_ids=tuple(office.read(resolve_receipt, ref) for ref in said["receipts"]),
                charge_ids=tuple(said["charges"]),
                stamp=stamp,
                code=code,
                amount=said["amount"],
                again=said["again"],
            )
            made = office.run(note_document, draft).value
            row = next(one for one in office.read(fiscal_documents) if one.id == made)
            warnings = [*fiscal_warnings(office.facts.country, draft), *office.read(stamp_doubts, draft)]
            amount = money(office, row.amount)
        for problem in warnings:
            tell(say(problem))
        if session.json:
            show_json(row)
        else:
            kind = words(f"fiscal_kind.{row.kind}")
            charges = words("fiscal.charges", count=row.charges) if row.charges else ""
            covered = ", ".join(text for text in (row.receipts, charges) if text)
            show(words("fiscal.noted", kind=kind, number=row.number, amount=amount, covered=covered))


def _add_paste(fiscal: Room) -> None:
    @verb(
        fiscal,
        "paste",
        example="gremial --office gremio.gremial fiscal paste numeros.csv\n"
        "gremial --office gremio.gremial fiscal paste numeros.csv --apply",
    )
    @click.argument("file", type=PATH, required=False, metavar="FILE")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--apply", "really", is_flag=True)
    def paste(session: Session, file: Path | None, since: date | None, really: bool) -> int:
        from app.jobs.fiscal import text_of_file
        from app.models.dues.fiscal_paste import read_pasted, take_pasted

        text = sys.stdin.read() if file is None else text_of_file(file)
        if not really:
            with reading(session) as office:
                rows = office.read(read_pasted, text, since)
            made = 0
        else:
            with writing(session) as office:
                rows = office.read(read_pasted, text, since)
                made = office.run(take_pasted, rows).value
        bad = sum(row.problem is not None for row in rows)
        if session.json:
            show_json({"documents": made, "rows": rows, "problems": bad, "applied": really})
        else:
            _show_pasted(rows)
            code = "fiscal.pasted" if really else "fiscal.paste_preview"
            show("", words(code, count=sum(row.taken for row in rows), documents=made, problems=bad))
        return PARTLY if bad and really else 0


def _show_pasted(rows: Sequence[Any]) -> None:
    cells = [
        (
            *(str(row.line), row.receipt, row.name, row.number, row.stamp or row.code),
            format_date(row.day) if row.day else "",
            " ".join(say(one) for one in (row.problem, row.passed, *row.warnings) if one),
        )
        for row in rows
    ]
    show(*table(("line", "receipt", "name", "fiscal", "stamp", "date", "problem"), cells, right=("line",)))


def _add_list(fiscal: Room) -> None:
    @verb(fiscal, "list", example="gremial --office gremio.gremial fiscal list --search vera --since 2026-11-01")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    def list_documents(session: Session, search: str, since: date | None, until: date | None) -> None:
        from app.models.dues.fiscal import fiscal_documents

        with reading(session) as office:
            days = (since.isoformat() if since else "", until.isoformat() if until else "")
            found = office.read(fiscal_documents, search, *days)
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(words(f"fiscal_kind.{one.kind}"), one.number, format_iso(one.issued_on), one.receiver),
                    *(money(office, one.amount), one.receipts, one.cancel_reason),
                )
                for one in found
            ]
        show(*table(("kind", "fiscal", "date", "name", "amount", "receipts", "cancelled"), rows, right=("amount",)))


def _add_cancel(fiscal: Room) -> None:
    @verb(
        fiscal,
        "cancel",
        example='gremial --office gremio.gremial fiscal cancel 001-001-0000123 --reason "RUC equivocado"',
    )
    @click.argument("number", metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def cancel(session: Session, number: str, reason: str, day: date | None) -> None:
        from app.models.dues.fiscal import cancel_document, document_named, fiscal_documents

        with writing(session) as office:
            document_id, before = office.read(document_named, number), _waiting(office)
            office.run(cancel_document, document_id, reason, day or office.clock.today())
            row = next(one for one in office.read(fiscal_documents) if one.id == document_id)
            waiting = _waiting(office) - before
        if session.json:
            show_json(row)
            return
        code = "fiscal.cancel_done" if waiting else "fiscal.cancel_alone"
        show(words(code, number=row.number, receipts=", ".join(sorted(receipt for receipt, _amount in waiting))))


def _waiting(office: Office) -> set[tuple[str, int]]:
    """What waits on any day, with its amount: an invoice of charges may have covered a part of a receipt."""
    from app.models.dues.fiscal_pending import pending_receipts

    return {(one.receipt, one.amount) for one in office.read(pending_receipts, date.min, office.clock.today())}


def _add_move(fiscal: Room) -> None:
    @verb(fiscal, "move", example="gremial --office gremio.gremial fiscal move 001-001-0000123 --receipt A-4518")
    @click.argument("number", metavar="NUMBER")
    @click.option("--receipt", "receipts", multiple=True, required=True, metavar="REF")
    def move(session: Session, number: str, receipts: tuple[str, ...]) -> None:
        from app.models.dues.fiscal import document_named, fiscal_documents
        from app.models.dues.fiscal_review import move_document

        with writing(session) as office:
            document_id = office.read(document_named, number)
            office.run(move_document, document_id, [office.read(resolve_receipt, ref) for ref in receipts])
            row = next(one for one in office.read(fiscal_documents) if one.id == document_id)
        if session.json:
            show_json(row)
        else:
            show(words("fiscal.moved", number=row.number, receipts=row.receipts))
