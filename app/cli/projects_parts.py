"""Verbs of what hangs on a project: whom it serves, what was bought, who quoted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.projects_said import find_project
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, verb
from app.messages import words
from app.models.agreements.activities import strike_attendee
from app.models.agreements.project_parts import (
    Asset,
    AssetDraft,
    QuotationDraft,
    assets,
    quotations,
    save_asset,
    save_quotation,
)
from app.models.agreements.project_queries import resolve_line
from app.models.agreements.promise_queries import beneficiaries
from app.models.agreements.voucher_queries import resolve_voucher, vouchers
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.office import Office

_EXAMPLE: Final = "gremial --office gremio.gremial projects"


def add(made: Room) -> None:
    """Puts these verbs under ``projects``."""
    for put in (_add_beneficiaries, _add_asset, _add_quote):
        put(made)


def _add_beneficiaries(made: Room) -> None:
    @verb(made, "beneficiaries", example=f"{_EXAMPLE} beneficiaries FFG-17 --from lista.xlsx")
    @click.argument("ref", metavar="REF")
    @click.option("--from", "people_file", type=PATH, metavar="FILE")
    @click.option("--sheet", metavar="NAME")
    @click.option("--strike", "strike_id", type=WHOLE, metavar="NUMBER")
    @click.option("--out", type=PATH, metavar="FILE")
    def people(session: Session, ref: str, people_file: Path | None, sheet: str | None, **said: Any) -> None:
        if people_file is None and said["strike_id"] is None:
            with reading(session) as office:
                _tell_people(session, office, find_project(office, ref), said["out"])
            return
        from app.jobs.agreements.beneficiaries import import_beneficiaries

        with writing(session) as office:
            found = find_project(office, ref)
            if said["strike_id"] is not None:
                if said["strike_id"] not in {one.id for one in office.read(beneficiaries, found)}:
                    raise Refused("attendee.unknown", field="name")
                office.run(strike_attendee, said["strike_id"])
            if people_file is not None:
                import_beneficiaries(office, found, people_file, sheet)
            _tell_people(session, office, found, said["out"])


def _tell_people(session: Session, office: Office, project_id: int, out: Path | None) -> None:
    found = office.read(beneficiaries, project_id)
    if out is not None:
        from app.jobs.agreements.project_lists import save_beneficiaries

        save_beneficiaries(office, project_id, out)
    if session.json:
        show_json(found)
        return
    if out is not None:
        show(words("cli.file_written", path=str(out)))
        return
    rows = [(str(one.id), one.name, one.document, one.business, one.district) for one in found]
    show(*table(("number", "name", "document", "business", "city"), rows, right=("number",)))
    tell(words("cli.beneficiaries", count=len(found)))


def _add_asset(made: Room) -> None:
    @verb(made, "asset", example=f'{_EXAMPLE} asset FFG-17 Proyector --serial SN-9 --place Sede --keeper "Ana Vera"')
    @click.argument("ref", metavar="REF")
    @click.argument("asset_name", required=False, metavar="NAME")
    @click.option("--serial", metavar="TEXT")
    @click.option("--place", "asset_place", metavar="TEXT")
    @click.option("--keeper", metavar="TEXT")
    @click.option("--acquired", type=DAY, metavar="DAY")
    @click.option("--value", "asset_value", type=WHOLE, metavar="N")
    @click.option("--disposed", type=DAY, metavar="DAY")
    @click.option("--voucher", "voucher_number", type=WHOLE, metavar="N")
    @click.option("--note", "project_note", metavar="TEXT")
    @click.option("--out", type=PATH, metavar="FILE")
    def asset(session: Session, ref: str, asset_name: str | None, **said: Any) -> None:
        if asset_name is None:
            with reading(session) as office:
                _tell_assets(session, office, find_project(office, ref), said["out"])
            return
        with writing(session) as office:
            found = find_project(office, ref)
            row = next((one for one in office.read(assets, found) if fold(asset_name) == fold(one.name)), None)
            office.run(save_asset, found, _asset(office, found, asset_name, row, said), row.id if row else None)
            _tell_assets(session, office, found, said["out"])


_ASSET: Final = {"serial": "serial", "asset_place": "place", "keeper": "keeper", "asset_value": "value"} | {
    "acquired": "acquired_on",
    "disposed": "disposed_on",
    "project_note": "note",
}


def _asset(office: Office, project_id: int, name: str, row: Asset | None, said: dict[str, Any]) -> AssetDraft:
    draft = AssetDraft(name)
    if row is not None:
        days = [date.fromisoformat(day) if day else None for day in (row.acquired_on, row.disposed_on)]
        kept = office.read(resolve_voucher, project_id, row.voucher) if row.voucher else None
        draft = AssetDraft(row.name, row.serial, row.place, row.keeper, days[0], row.value, days[1], kept, row.note)
    number = said["voucher_number"]
    if number is not None:
        voucher = office.read(resolve_voucher, project_id, number)
        paid = next(one for one in office.read(vouchers, project_id) if one.id == voucher)
        draft = replace(
            draft,
            voucher_id=voucher,
            acquired_on=draft.acquired_on or date.fromisoformat(paid.paid_on),
            value=paid.funder + paid.own if draft.value is None else draft.value,
        )
    return replace(
        draft, **{_ASSET[name]: value for name, value in said.items() if name in _ASSET and value is not None}
    )


def _tell_assets(session: Session, office: Office, project_id: int, out: Path | None) -> None:
    found = office.read(assets, project_id)
    if out is not None:
        from app.jobs.agreements.project_lists import save_inventory

        save_inventory(office, project_id, out)
    if session.json:
        show_json(found)
        return
    if out is not None:
        show(words("cli.file_written", path=str(out)))
        return
    rows = [
        (
            *(one.name, one.serial, one.place, one.keeper, format_iso(one.acquired_on)),
            *("" if one.value is None else money(office, one.value), format_iso(one.disposed_on)),
        )
        for one in found
    ]
    columns = ("asset", "serial", "asset_place", "keeper", "acquired", "amount", "disposed")
    show(*table(columns, rows, right=("amount",)))


def _add_quote(made: Room) -> None:
    @verb(made, "quote", example=f'{_EXAMPLE} quote FFG-17 "Imprenta Sur" 900000 --line Difusión --chosen')
    @click.argument("ref", metavar="REF")
    @click.argument("quoted_by", required=False, metavar="SUPPLIER")
    @click.argument("quoted", type=WHOLE, required=False, metavar="AMOUNT")
    @click.option("--date", "event_day", type=DAY, metavar="DAY")
    @click.option("--line", "budget_line", metavar="NAME")
    @click.option("--voucher", "voucher_number", type=WHOLE, metavar="N")
    @click.option("--chosen", is_flag=True)
    @click.option("--note", "project_note", default="", metavar="TEXT")
    @click.option("--scan", type=PATH, metavar="FILE")
    def quote(session: Session, ref: str, quoted_by: str | None, quoted: int | None, **said: Any) -> None:
        if quoted_by is None:
            with reading(session) as office:
                _tell_quotations(session, office, find_project(office, ref))
            return
        with writing(session) as office:
            found = find_project(office, ref)
            line, number = said["budget_line"], said["voucher_number"]
            draft = QuotationDraft(
                quoted_by,
                quoted or 0,
                said["event_day"] or office.clock.today(),
                office.read(resolve_line, found, line) if line else None,
                office.read(resolve_voucher, found, number) if number else None,
                said["chosen"],
                said["project_note"],
            )
            made = office.run(save_quotation, found, draft).value
            if said["scan"] is not None:
                from app.jobs.attachments import attach_file

                uid = next(one.uid for one in office.read(quotations, found) if one.id == made)
                attach_file(office, "quotation", uid, said["scan"])
            _tell_quotations(session, office, found)


def _tell_quotations(session: Session, office: Office, project_id: int) -> None:
    found = office.read(quotations, project_id)
    if session.json:
        show_json(found)
        return
    rows = [
        (
            *(one.line, one.supplier, format_iso(one.on_date), money(office, one.amount)),
            *(words("choice.yes") if one.chosen else "", str(one.voucher or ""), one.note),
        )
        for one in found
    ]
    columns = ("budget_line", "supplier", "date", "amount", "chosen", "voucher", "note")
    show(*table(columns, rows, right=("amount", "voucher")))
