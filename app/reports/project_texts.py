"""Labels of the papers of projects: report, folder, inventory, beneficiaries, money for advocacy; by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class ProjectTexts:
    """Texts of one country; ``{…}`` are filled when drawn, ``*_marks`` are folded beginnings of captions."""

    column_name: str
    column_document: str
    column_business: str
    column_district: str
    column_phone: str
    column_day: str
    beneficiaries_title: str
    inventory_title: str
    column_asset: str
    column_serial: str
    column_place: str
    column_keeper: str
    column_acquired: str
    column_value: str
    column_disposed: str
    column_voucher: str
    total: str
    advocacy_title: str
    advocacy_year: str
    advocacy_law: str
    advocacy_none: str
    advocacy_no_money: str
    advocacy_corrected: str
    advocacy_by_fund: str
    advocacy_spent: str
    advocacy_action: str
    advocacy_marked: str
    advocacy_expense: str
    no_fund: str
    advocacy_income: str
    advocacy_total: str
    column_move: str
    general_fund: str
    column_fund: str
    column_supplier: str
    column_with: str
    column_concept: str
    column_about: str
    column_amount: str
    column_note: str
    column_expense: str
    chart_title: str
    chart_planned: str
    chart_used: str
    chart_value: str
    report_title: str
    report_draft: str
    report_project: str
    report_code: str
    report_number: str
    report_funder: str
    report_programme: str
    report_beneficiary: str
    report_beneficiary_id: str
    report_period: str
    report_term: str
    report_approved: str
    report_objectives: str
    report_span: str
    report_control: str
    money_title: str
    money_received: str
    money_returned: str
    money_used: str
    money_balance: str
    money_ahead: str
    money_own: str
    money_own_value: str
    received_title: str
    column_event: str
    table_title: str
    column_number: str
    column_tax_id: str
    column_description: str
    column_line: str
    column_heading: str
    column_funder: str
    column_own: str
    column_method: str
    column_paid: str
    lines_title: str
    column_approved: str
    column_used: str
    column_left: str
    column_percent: str
    column_approved_own: str
    column_used_own: str
    column_kind: str
    statement_title: str
    statement_body: str
    statement_code: str
    statement_place: str
    signers: list[str]
    signer_under: str
    section_attendance: str
    section_photos: str
    section_quotations: str
    section_statement: str
    stamp_voucher: str
    stamp_other: str
    stamp_sheet: str
    stamp_practice: str
    folio: str
    unreadable: str
    no_document: str
    folder_pdf: str
    folder_table: str
    folder_template: str
    folders: dict[str, str]
    attendance_marks: list[str]
    statement_marks: list[str]
    void_mark: str


@cache
def project_texts(country: str) -> ProjectTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "projects.json").read_text(encoding="utf-8"))
    return ProjectTexts(**(texts["default"] | texts.get(country.upper(), {})))
