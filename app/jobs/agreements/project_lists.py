"""Lists and charts of a project as files: whom it serves, what was bought, budget against executed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import save_list
from app.models.agreements.project_parts import assets
from app.models.agreements.project_queries import Cockpit, cockpit
from app.models.agreements.promise_queries import beneficiaries
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.charts import Bar, BarChart
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.project_texts import project_texts

_LONGEST: Final = 32
"""Letters of a line's name beside its bars: what the bar is has to be read as well."""


def subtitle_of(seen: Cockpit) -> str:
    """The project as it stands under the title of its papers."""
    return " · ".join(part for part in (seen.draft.title, seen.draft.code, seen.funder) if part)


def save_beneficiaries(office: Office, project_id: int, out: Path) -> int:
    """Whom the project serves. Raises ``Unavailable`` when the file cannot be written."""
    texts, seen = project_texts(office.facts.country), office.read(cockpit, project_id)
    kept = office.read(lines_kept_back, "participation", "project_id", project_id)
    hidden = [privacy_texts(office.facts.country).kept_back, "", "", "", ""]
    rows: list[list[Cell]] = [
        [str(place), *(hidden if one.id in kept else (one.name, one.document, one.business, one.district, one.phone))]
        for place, one in enumerate(office.read(beneficiaries, project_id), 1)
    ]
    columns = (
        Column(texts.column_number, "right", wraps=False),
        *(Column(title) for title in (texts.column_name, texts.column_document, texts.column_business)),
        *(Column(title) for title in (texts.column_district, texts.column_phone)),
    )
    return save_list(office, out, texts.beneficiaries_title, subtitle_of(seen), columns, rows)


def save_inventory(office: Office, project_id: int, out: Path) -> int:
    """What was bought with the project's money."""
    texts, seen = project_texts(office.facts.country), office.read(cockpit, project_id)
    found = office.read(assets, project_id)
    rows: list[list[Cell]] = [
        [
            *(one.name, one.serial, one.place, one.keeper, format_iso(one.acquired_on)),
            None if one.value is None else Money(one.value, seen.currency),
            *(str(one.voucher or ""), format_iso(one.disposed_on), one.note),
        ]
        for one in found
    ]
    columns = (
        *(Column(title) for title in (texts.column_asset, texts.column_serial, texts.column_place)),
        *(Column(texts.column_keeper), Column(texts.column_acquired, wraps=False)),
        *(Column(texts.column_value, "right", wraps=False), Column(texts.column_voucher, "right", wraps=False)),
        *(Column(texts.column_disposed, wraps=False), Column(texts.column_note)),
    )
    total = format_money(Money(sum(one.value or 0 for one in found), seen.currency), office.facts.country)
    totals = (texts.total, "", "", "", "", total, "", "", "")
    return save_list(office, out, texts.inventory_title, subtitle_of(seen), columns, rows, totals=totals)


def budget_chart(seen: Cockpit, facts: OfficeFacts) -> BarChart:
    """Two bars a line, what was approved and what is charged: the same on the screen and on paper."""
    texts = project_texts(facts.country)

    def said(amount: int) -> str:
        return format_money(Money(amount, seen.currency), facts.country)

    bars: list[Bar] = []
    for one in seen.lines:
        name = one.name if len(one.name) <= _LONGEST else f"{one.name[: _LONGEST - 1].rstrip()}…"
        bars.append(Bar(f"{name}: {texts.chart_planned}", one.planned, said(one.planned), hollow=True))
        percent = one.used * 100 // one.planned if one.planned else 0
        text = texts.chart_value.format(amount=said(one.used), percent=percent)
        bars.append(Bar(texts.chart_used, one.used, text))
    return BarChart(texts.chart_title, tuple(bars))
