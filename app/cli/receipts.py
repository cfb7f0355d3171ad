"""Verbs of receipts: list, print, reprint, void, verify; correcting is in ``receipts_correct``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.receipts_series import add_to as add_series
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import say, words
from app.models.base.values.dates import format_iso
from app.models.dues.fiscal_review import void_documents_of
from app.models.dues.receipt_list import ListedReceipt, ReceiptWish, listed_by_id, listed_receipts
from app.models.dues.receipt_queries import ReceiptRow, receipt_ids, receipts_by_id, resolve_receipt
from app.models.members.queries import resolve_member
from app.office import Office

_AT_ONCE: Final = 5_000
_PAPERS: Final = ("a4", "carta", "oficio", "oficio_mx", "legal", "roll80", "roll58")


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    receipts = room(program, "receipts")
    _add_list(receipts)
    _add_print(receipts, "print", "gremial --office gremio.gremial receipts print 4513 --out recibo.pdf")
    _add_send(receipts)
    _add_print(receipts, "reprint", "gremial --office gremio.gremial receipts reprint A-4513 --out copia.pdf")
    _add_void(receipts)
    _add_verify(receipts)
    add_series(receipts)


def _listed(office: Office, ids: list[int]) -> dict[int, ListedReceipt]:
    found: dict[int, ListedReceipt] = {}
    for start in range(0, len(ids), _AT_ONCE):
        found |= office.read(listed_by_id, ids[start : start + _AT_ONCE])
    return found


def _add_list(receipts: Room) -> None:
    @verb(receipts, "list", example="gremial --office gremio.gremial receipts list --since 2026-11-01")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--member", "ref", metavar="REF")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--fiscal", type=OneOf("waiting", "done"), metavar="waiting|done")
    def list_receipts(
        session: Session, search: str, ref: str | None, since: date | None, until: date | None, fiscal: Any
    ) -> None:
        with reading(session) as office:
            member_id = None if ref is None else office.read(resolve_member, ref)
            limits = {"since": since.isoformat() if since else "", "until": until.isoformat() if until else ""}
            ids = office.read(receipt_ids, search, member_id=member_id, **limits)
            if fiscal:
                wanted = set(office.read(listed_receipts, "", ReceiptWish(fiscal=fiscal)))
                ids = [one for one in ids if one in wanted]
            listed = _listed(office, ids)
            found = [one.receipt for one in listed.values()]
            if session.json:
                show_json([{**_as_json(row), **_fiscal(listed[row.id])} for row in found])
                return
            cells = [
                (
                    *(f"{row.series}-{row.number_text}", format_iso(row.issued_on), row.who),
                    *(money(office, row.amount), words(f"method.{row.method}")),
                    words("verdict.void") if row.voided_on else "",
                    listed[row.id].fiscal or (words("fiscal.waits") if listed[row.id].waits else ""),
                )
                for row in found
            ]
        show(*table(("receipt", "date", "name", "amount", "method", "state", "fiscal"), cells, right=("amount",)))


def _fiscal(row: ListedReceipt) -> dict[str, Any]:
    return {"fiscal": row.fiscal, "waits_for_invoice": row.waits}


def _as_json(row: ReceiptRow) -> dict[str, Any]:
    names = ("uid", "code", "kind", "issued_on", "payer", "members", "income_kind", "amount", "currency", "method")
    return {
        "receipt": f"{row.series}-{row.number_text}",
        **{name: getattr(row, name) for name in names},
        **{"reference": row.reference, "collector": row.collector},
        **{"voided_on": row.voided_on, "void_reason": row.void_reason, "printed": row.copies + 1},
    }


def _add_send(receipts: Room) -> None:
    @verb(receipts, "send", example="gremial --office gremio.gremial receipts send A-4513 --out recibo-4513.pdf")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def send(session: Session, ref: str, out: Path) -> None:
        from app.jobs.receipts import send_receipt

        with writing(session) as office:
            link = send_receipt(office, office.read(resolve_receipt, ref), out)
        if session.json:
            show_json({"file": str(out), "link": link})
        else:
            show(
                words("cli.receipt_to_send", path=str(out), link=link)
                if link
                else words("cli.file_written", path=str(out))
            )


def _add_print(receipts: Room, name: str, example: str) -> None:
    @verb(receipts, name, example=example)
    @click.argument("refs", nargs=-1, required=True, metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    @click.option("--form", type=OneOf("two_up", "half", "roll80"), metavar="two_up|half|roll80")
    @click.option("--paper", type=OneOf(*_PAPERS), metavar="|".join(_PAPERS[:3]))
    def print_them(session: Session, refs: tuple[str, ...], out: Path, form: Any, paper: str | None) -> None:
        from app.jobs.receipts import print_receipts

        with writing(session) as office:
            ids = list(dict.fromkeys(office.read(resolve_receipt, ref) for ref in refs))
            printed = print_receipts(office, ids, out, form, paper)
        if session.json:
            show_json(printed)
        else:
            show(words("cli.printed", count=len(printed.receipts), path=str(out)))


def _add_void(receipts: Room) -> None:
    @verb(receipts, "void", example='gremial --office gremio.gremial receipts void 4513 --reason "Monto equivocado"')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def void(session: Session, ref: str, reason: str, day: date | None) -> None:
        from app.models.dues.commands import void_receipt

        with writing(session) as office:
            receipt_id = office.read(resolve_receipt, ref)
            office.run(void_receipt, receipt_id, reason, day or office.clock.today())
            row = office.read(receipts_by_id, [receipt_id])[0]
            for problem in office.read(void_documents_of, f"{row.series}-{row.number_text}"):
                tell(say(problem))
        if session.json:
            show_json(_as_json(row))
        else:
            show(words("cli.voided", receipt=f"{row.series}-{row.number_text}"))


def _add_verify(receipts: Room) -> None:
    @verb(receipts, "verify", example="gremial --office gremio.gremial receipts verify A-4513-8F3K2Q7M")
    @click.argument("code", metavar="CODE")
    def verify_code(session: Session, code: str) -> None:
        from app.models.dues.receipt_queries import verify

        with reading(session) as office:
            found = office.read(verify, code)
        if session.json:
            show_json(found)
            return
        unproven = found.status == "genuine" and not found.whole
        known = None if unproven or found.status == "altered" else found.code  # a typed code is not put right for them
        verdict = words("verdict.number_only" if unproven else f"verdict.{found.status}")
        show(words("cli.verdict", control=known or code, verdict=verdict))
        if found.status == "altered":
            tell(words("cli.altered"))
        if found.voided_on:
            show(words("cli.void_since", date=format_iso(found.voided_on), reason=found.void_reason or ""))
        if found.content is not None:
            _show_content(found.content)


def _show_content(content: dict[str, Any]) -> None:
    payer = content["payer"]
    show(
        f"{content['title']} {content['series']}-{content['number_text']} · {content['date_text']}",
        f"{content['payer_label']} {payer['name']} {payer['tax_id_label']} {payer['tax_id']}".rstrip(),
        f"{content['amount_text']} · {content['words']}",
        content["concept"],
    )
