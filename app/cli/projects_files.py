"""The verb that hangs scans on a project: its own papers, those of its vouchers, quotations, things and the call."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from app.cli.opening import writing
from app.cli.output import show, show_json
from app.cli.projects_said import find_project
from app.cli.verbs import PATH, WHOLE, Room, Session, verb
from app.messages import words
from app.models.agreements.project_parts import assets, quotations
from app.models.agreements.project_queries import cockpit, requirements
from app.models.agreements.voucher_queries import resolve_voucher, vouchers
from app.models.base.attachments import attached_to
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.office import Office

_EXAMPLE: Final = "gremial --office gremio.gremial projects"


def add(made: Room) -> None:
    """Puts it under ``projects``."""

    @verb(made, "attach", example=f'{_EXAMPLE} attach FFG-17 declaracion.pdf --caption "Declaración jurada"')
    @click.argument("ref", metavar="REF")
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--caption", "file_caption", default="", metavar="TEXT")
    @click.option("--voucher", "voucher_number", type=WHOLE, metavar="N")
    @click.option("--requirement", "requirement_name", metavar="NAME")
    @click.option("--quote", "quote_supplier", metavar="NAME")
    @click.option("--asset", "asset_name", metavar="NAME")
    @click.option("--instead", is_flag=True)
    @click.option("--original", is_flag=True)
    def attach_it(session: Session, ref: str, file: Path, **said: Any) -> None:
        from app.jobs.attachments import attach_file
        from app.models.base.attachments import caption, detach

        with writing(session) as office:
            place = _place(office, find_project(office, ref), said)
            if said["instead"] and place[0] == "project":
                raise Refused("project.instead_of_what", field="instead")
            before = office.read(attached_to, *place) if said["instead"] else []
            made = attach_file(office, *place, file, original=said["original"])
            for one in before:
                if one.id != made:
                    office.run(detach, one.id)
            if said["file_caption"]:
                office.run(caption, made, said["file_caption"])
        if session.json:
            show_json({"file": str(file), "on": place[0], "instead_of": [one.file_name for one in before]})
        else:
            show(words("cli.project_attached", file=file.name))


def _place(office: Office, project_id: int, said: dict[str, Any]) -> tuple[str, str]:
    """The record a file is hung on; the scan of a voucher belongs to its expense. Raises ``Refused``."""
    if said["voucher_number"] is not None:
        wanted = office.read(resolve_voucher, project_id, said["voucher_number"])
        return "expense", next(one.expense_uid for one in office.read(vouchers, project_id) if one.id == wanted)
    if said["requirement_name"] is not None:
        papers = [(one.name, one.uid) for one in office.read(requirements, project_id)]
        return "project_requirement", _called(office, "project_requirement", papers, said["requirement_name"])
    if said["quote_supplier"] is not None:
        quoted = [(one.supplier, one.uid) for one in office.read(quotations, project_id)]
        return "quotation", _called(office, "quotation", quoted, said["quote_supplier"])
    if said["asset_name"] is not None:
        things = [(one.name, one.uid) for one in office.read(assets, project_id)]
        return "project_asset", _called(office, "project_asset", things, said["asset_name"])
    return "project", office.read(cockpit, project_id).uid


def _called(office: Office, table: str, rows: list[tuple[str, str]], name: str) -> str:
    """The one of that name; of several, the one that has no file yet. Raises ``Refused``."""
    found = [uid for said, uid in rows if fold(said) == fold(name)]
    if len(found) > 1:
        found = [uid for uid in found if not office.read(attached_to, table, uid)] or found
    if not found:
        raise Refused("project.part_missing", field=table)
    if len(found) > 1:
        raise Refused("project.several_parts", field=table, name=name)
    return found[0]
