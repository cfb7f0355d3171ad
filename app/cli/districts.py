"""Verbs of commercial districts: list, show, places, shops, plan, regional list, papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.programmes_said import who_asks
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.case_words import asked_words
from app.messages.promise_words import how_many
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import resolve_case
from app.models.agreements.district_queries import (
    IMPROVEMENT,
    ITEMS,
    PLAN_YEARS,
    DistrictSheet,
    district_of,
    district_sheet,
    districts,
    move_to_year,
)
from app.models.agreements.districts import (
    DISTRICT_PLAN,
    Premises,
    PremisesDraft,
    TerritoryDraft,
    line_totals,
    premises_draft,
    premises_of,
    regional_list,
    remove_premises,
    save_premises,
    save_territories,
    territories_of,
)
from app.models.agreements.queries import resolve_agreement
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.office import Office

_TENURES: Final = ("owner", "tenant")
_PAPERS: Final = ("sheet", "shops", "safety")


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    made = room(program, "districts")
    for put in (_add_list, _add_show, _add_places, _add_regional, _add_year, _add_sheet):
        put(made)
    shops = room(made, "shop")
    for put_shop in (_add_shop, _add_shop_edit, _add_shop_list, _add_shop_remove):
        put_shop(shops)


def find_district(office: Office, text: str) -> int:
    """The plan of a district by identity, number, title or a part of it. Raises as ``resolve_agreement``."""
    return office.read(resolve_agreement, text, (DISTRICT_PLAN,))


def _add_list(made: Room) -> None:
    @verb(made, "list", example="gremial --office gremio.gremial districts list")
    @click.argument("programme_ref", required=False, metavar="PROGRAMME")
    def list_districts(session: Session, programme_ref: str | None) -> None:
        with reading(session) as office:
            programme = None if programme_ref is None else office.read(resolve_agreement, programme_ref)
            found = office.read(districts, programme)
        if session.json:
            show_json([{name: getattr(one, name) for name in one.__slots__ if name != "id"} for one in found])
            return
        rows = [(one.title, one.district, one.programme, str(one.shops), str(one.open_items)) for one in found]
        numbers = ("shops", "open_items")
        show(*table(("commercial_district", "city", "programme", *numbers), rows, right=numbers))


def _add_show(made: Room) -> None:
    @verb(made, "show", example="gremial --office gremio.gremial districts show rengo")
    @click.argument("district_ref", metavar="DISTRICT")
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    def show_one(session: Session, district_ref: str, state_day: date | None) -> None:
        with reading(session) as office:
            sheet = office.read(district_sheet, find_district(office, district_ref), state_day)
            if session.json:
                show_json(_plain_sheet(sheet))
                return
            _tell_sheet(office, sheet)


def _plain_sheet(sheet: DistrictSheet) -> dict[str, Any]:
    found = {
        name: [
            {
                "ref": one.line.ref,
                "title": one.line.title,
                "step": one.line.step,
                "opened_on": one.line.opened_on,
                "fields": one.fields,
            }
            for one in items
        ]
        for name, items in _items(sheet).items()
    }
    return {
        **{"uid": sheet.uid, "title": sheet.draft.title, "region": sheet.draft.region},
        **{"district": sheet.draft.district, "programme": sheet.programme, "line": sheet.line, "day": sheet.day},
        "shops": [_plain_shop(one) for one in sheet.shops],
        **found,
    }


def _items(sheet: DistrictSheet) -> dict[str, Any]:
    return dict(zip(ITEMS, (sheet.improvements, sheet.safety, sheet.residents, sheet.surveys), strict=True))


def _plain_shop(one: Premises) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__ if not name.endswith("id") or name == "uid"}


def _tell_sheet(office: Office, sheet: DistrictSheet) -> None:
    where = " · ".join(part for part in (sheet.draft.district, sheet.draft.region, sheet.programme, sheet.line) if part)
    show(sheet.draft.title, where)
    show(how_many("cli.district_shops", len(sheet.shops)))
    for code, items in _items(sheet).items():
        kind = case_kind(office.facts.country, code)
        if items:
            show("", f"{kind.plural}: {len(items)}")
        for one in items:
            year = words("cli.plan_year", year=one.year) if one.year else ""
            told = {name: value for name, value in one.fields.items() if name != "plan_year"}
            answers = (f"{label}: {text}" for label, text in asked_words(kind, told, office.facts))
            said = (one.line.ref, one.line.title, kind.step_name(one.line.step), year, *answers)
            show("  " + " · ".join(part for part in said if part))


def _add_places(made: Room) -> None:
    example = (
        'gremial --office gremio.gremial districts places fortalecimiento --add "Rengo=1" --line GORE --region 06\n'
        "gremial --office gremio.gremial districts places fortalecimiento --remove Rengo"
    )

    @verb(made, "places", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--add", "place_add", multiple=True, metavar="PLACE[=N]")
    @click.option("--remove", "place_remove", multiple=True, metavar="PLACE")
    @click.option("--line", "place_line", default="", metavar="TEXT")
    @click.option("--region", "place_region", default="", metavar="TEXT")
    def places(
        session: Session, programme_ref: str, place_add: tuple[str, ...], place_remove: tuple[str, ...], **said: str
    ) -> None:
        with (writing if place_add or place_remove else reading)(session) as office:
            programme = office.read(resolve_agreement, programme_ref)
            kept = office.read(territories_of, programme)
            if place_add or place_remove:
                made = [_place(text, said["place_line"], said["place_region"]) for text in place_add]
                office.run(save_territories, programme, [*_without(kept, place_remove, said["place_line"]), *made])
            _tell_regional(session, office, programme, "", "")


def _place(text: str, line: str, region: str) -> TerritoryDraft:
    name, equals, count = text.rpartition("=")
    if equals and count.strip().isascii() and count.strip().isdigit() and len(count) < 9:
        return TerritoryDraft(name, region, line, int(count))
    if equals and count.strip():
        raise Refused("district.quantity_range", field="add")
    return TerritoryDraft(name if equals else text, region, line)


def _without(kept: list[TerritoryDraft], names: tuple[str, ...], line: str) -> list[TerritoryDraft]:
    found = list(kept)
    for name in names:
        fitting = [one for one in found if fold(one.district) == fold(name) and fold(line) in ("", fold(one.line))]
        if not fitting:
            raise Refused("district.place_unknown", field="remove", text=name[:80])
        found = [one for one in found if one not in fitting]
    return found


def _add_regional(made: Room) -> None:
    example = "gremial --office gremio.gremial districts regional fortalecimiento --line GORE --out barrios.pdf"

    @verb(made, "regional", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--district", "only_district", default="", metavar="TEXT")
    @click.option("--line", "only_line", default="", metavar="TEXT")
    @click.option("--out", "regional_out", type=PATH, metavar="FILE")
    def regional(
        session: Session, programme_ref: str, only_district: str, only_line: str, regional_out: Path | None
    ) -> None:
        from app.jobs.agreements.district_papers import save_regional

        with reading(session) as office:
            programme = office.read(resolve_agreement, programme_ref)
            if regional_out is None:
                _tell_regional(session, office, programme, only_district, only_line)
                return
            count = save_regional(office, programme, regional_out, only_district, only_line)
        show_file(session.json, regional_out, rows=count)


def _tell_regional(session: Session, office: Office, programme: int, district: str, line: str) -> None:
    from app.jobs.agreements.programme_papers import total_words
    from app.reports.support_texts import support_texts

    found, country = office.read(regional_list, programme, district, line), office.facts.country
    totals, texts = line_totals(found), support_texts(country)
    if session.json:
        show_json({"places": found, "totals": totals})
        return
    rows = [
        (
            *(one.region, one.district, one.line),
            texts.unknown if not one.noted and one.said is None else str(one.noted or one.said),
            " · ".join(one.plans),
        )
        for one in found
    ]
    show(*table(("region", "city", "line", "districts_count", "which"), rows))
    show("", *(total_words(one, texts, country) for one in totals))


def _add_year(made: Room) -> None:
    @verb(made, "plan-year", example="gremial --office gremio.gremial districts plan-year improvement-3 2")
    @click.argument("case_ref", metavar="REF")
    @click.argument("plan_year", type=OneOf("0", *map(str, PLAN_YEARS)), metavar="0|1|2|3")
    def plan_year(session: Session, case_ref: str, plan_year: str) -> None:
        with writing(session) as office:
            ref = f"{IMPROVEMENT}-{case_ref}" if case_ref.isdigit() else case_ref
            case_id = office.read(resolve_case, ref)
            office.run(move_to_year, case_id, int(plan_year))
            district = office.read(district_of, case_id)
            if session.json:
                show_json(_plain_sheet(office.read(district_sheet, district)))
            else:
                _tell_sheet(office, office.read(district_sheet, district))


def _add_sheet(made: Room) -> None:
    @verb(made, "sheet", example="gremial --office gremio.gremial districts sheet rengo --what shops --out locales.csv")
    @click.argument("district_ref", metavar="DISTRICT")
    @click.option("--what", "district_paper", type=OneOf(*_PAPERS), default="sheet", metavar="|".join(_PAPERS))
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def sheet(session: Session, district_ref: str, district_paper: Any, state_day: date | None, out: Path) -> None:
        from app.jobs.agreements.district_papers import save_district

        with reading(session) as office:
            count = save_district(office, find_district(office, district_ref), out, district_paper, state_day)
        show_file(session.json, out, rows=count)


# -- shops ----------------------------------------------------------------------------------------


def _shop_options(function: Any) -> Any:
    function = click.option("--until", "shop_until", type=DAY, metavar="DAY")(function)
    function = click.option("--from", "shop_from", type=DAY, metavar="DAY")(function)
    function = click.option("--tenure", "tenure", type=OneOf(*_TENURES), metavar="|".join(_TENURES))(function)
    function = click.option("--keeper", "shop_keeper", metavar="NAME")(function)
    for name in ("phone", "hours", "trade", "number", "street"):
        function = click.option(f"--{name}", f"shop_{name}", metavar="TEXT")(function)
    return function


def _said(office: Office, said: dict[str, Any]) -> dict[str, Any]:
    names = {
        **{"shop_street": "street", "shop_number": "street_number", "shop_trade": "trade", "shop_hours": "hours"},
        **{"shop_phone": "phone", "tenure": "tenure", "shop_from": "from_on", "shop_until": "until_on"},
    }
    found = {column: said[name] for name, column in names.items() if said[name] is not None}
    if said["shop_keeper"]:
        found |= {name: value for name, value in who_asks(office, said["shop_keeper"]).items() if name != "name"}
    return found


def _add_shop(shops: Room) -> None:
    example = (
        'gremial --office gremio.gremial districts shop add rengo "Botica Central" --street Brasil --number 1010 '
        '--trade Farmacia --hours "9 a 19" --tenure owner'
    )

    @verb(shops, "add", example=example)
    @click.argument("district_ref", metavar="DISTRICT")
    @click.argument("shop_name", metavar="NAME")
    @_shop_options
    def add_shop(session: Session, district_ref: str, shop_name: str, **said: Any) -> None:
        with writing(session) as office:
            district = find_district(office, district_ref)
            office.run(save_premises, PremisesDraft(district, shop_name, **_said(office, said)))
            _tell_shops(session, office, district, office.clock.today())


def _add_shop_edit(shops: Room) -> None:
    @verb(shops, "edit", example="gremial --office gremio.gremial districts shop edit rengo botica --until 2026-05-31")
    @click.argument("district_ref", metavar="DISTRICT")
    @click.argument("shop_ref", metavar="SHOP")
    @click.option("--name", "renamed", metavar="TEXT")
    @_shop_options
    def edit_shop(session: Session, district_ref: str, shop_ref: str, renamed: str | None, **said: Any) -> None:
        with writing(session) as office:
            district = find_district(office, district_ref)
            shop = _find_shop(office, district, shop_ref)
            values = _said(office, said) | ({} if renamed is None else {"name": renamed})
            office.run(save_premises, replace(office.read(premises_draft, shop), **values), shop)
            _tell_shops(session, office, district, None)


def _find_shop(office: Office, district: int, text: str) -> int:
    found, wanted = office.read(premises_of, district), fold(text)
    fitting = [one for one in found if text in (one.uid, str(one.id)) or fold(one.name) == wanted]
    fitting = fitting or [one for one in found if wanted in fold(one.name)]
    if not fitting:
        raise Refused("district.shop_unknown", field="shop")
    if len(fitting) > 1:
        names = " · ".join(f"{one.name} ({one.street} {one.street_number}, {one.uid})" for one in fitting[:3])
        raise Refused("district.shop_several", field="shop", text=text[:80], names=names)
    return fitting[0].id


def _add_shop_list(shops: Room) -> None:
    @verb(shops, "list", example="gremial --office gremio.gremial districts shop list rengo --as-of 2026-05-31")
    @click.argument("district_ref", metavar="DISTRICT")
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    @click.option("--all", "all_shops", is_flag=True)
    def list_shops(session: Session, district_ref: str, state_day: date | None, all_shops: bool) -> None:
        with reading(session) as office:
            day = None if all_shops else state_day or office.clock.today()
            _tell_shops(session, office, find_district(office, district_ref), day)


def _tell_shops(session: Session, office: Office, district: int, day: date | None) -> None:
    from app.jobs.agreements.district_papers import shop_cells
    from app.reports.support_texts import support_texts

    found = office.read(premises_of, district, day)
    if session.json:
        show_json([_plain_shop(one) for one in found])
        return
    rows = [shop_cells(one, support_texts(office.facts.country)) for one in found]
    show(*table(("street", "shop", "trade", "opening_hours", "tenure", "phone"), rows))
    tell(how_many("cli.district_shops", len(found)))


def _add_shop_remove(shops: Room) -> None:
    @verb(shops, "remove", example="gremial --office gremio.gremial districts shop remove rengo botica")
    @click.argument("district_ref", metavar="DISTRICT")
    @click.argument("shop_ref", metavar="SHOP")
    def remove_shop(session: Session, district_ref: str, shop_ref: str) -> None:
        with writing(session) as office:
            district = find_district(office, district_ref)
            office.run(remove_premises, _find_shop(office, district, shop_ref))
            _tell_shops(session, office, district, None)
