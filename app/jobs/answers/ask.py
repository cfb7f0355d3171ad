"""Every question by its key, and the answer to one. What each counts is in the files beside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.jobs.answers.aged import aged_debt, aged_member
from app.jobs.answers.annual import annual
from app.jobs.answers.annual_lists import (
    account_book,
    annual_charged,
    annual_charges,
    annual_due,
    annual_events,
    annual_forgiven,
    annual_members,
    annual_open,
    annual_paid,
    annual_voided,
    annual_vouchers,
)
from app.jobs.answers.assembly import assembly_list
from app.jobs.answers.books import receipts_book
from app.jobs.answers.budget import budget
from app.jobs.answers.collected import collected, expected
from app.jobs.answers.funds import fund_flows, fund_in, fund_months, fund_out
from app.jobs.answers.income import by_collector, by_day, by_method, payments
from app.jobs.answers.question import Answer, Ask, Question
from app.jobs.answers.reminders import reminders_due
from app.jobs.answers.route import route_sheet
from app.office import Office
from app.reports.answer_texts import answer_texts

ANSWERS: Final[Mapping[str, Ask]] = {
    "aged": aged_debt,
    "aged_member": aged_member,
    "by_method": by_method,
    "by_collector": by_collector,
    "by_day": by_day,
    "payments": payments,
    "funds": fund_months,
    "fund_flows": fund_flows,
    "fund_in": fund_in,
    "fund_out": fund_out,
    "collected": collected,
    "forecast": expected,
    "reminders": reminders_due,
    "assembly": assembly_list,
    "receipt_book": receipts_book,
    "budget": budget,
    "route": route_sheet,
    "annual": annual,
    "annual_charged": annual_charged,
    "annual_charges": annual_charges,
    "annual_forgiven": annual_forgiven,
    "annual_paid": annual_paid,
    "annual_due": annual_due,
    "annual_open": annual_open,
    "annual_voided": annual_voided,
    "annual_vouchers": annual_vouchers,
    "annual_members": annual_members,
    "annual_events": annual_events,
    "account_book": account_book,
}


def ask(office: Office, asked: Question) -> Answer:
    """The answer of today's books, texts as the country writes them. Raises ``Refused`` as each answer says."""
    return ANSWERS[asked.key](office, asked, answer_texts(office.facts.country))
