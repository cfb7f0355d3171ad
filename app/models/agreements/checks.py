"""What must always hold of agreements, what was promised, projects and what is free, whoever wrote or undid what."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.agreements.case_standing import STANDING
from app.models.agreements.free_of_charge import is_free
from app.models.agreements.leaning import GONE
from app.models.agreements.project_standing import EVENT_STANDS, VOUCHER_COUNTS
from app.models.agreements.standing import TERM_COLUMNS, live_events, terms_of
from app.models.agreements.terms import standing
from app.models.base.database import Reader

_WRONG: Final = (
    "SELECT 'agreement_party', p.uid FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id "
    "WHERE p.from_on IS NOT NULL AND (coalesce(a.starts_on, a.signed_on) IS NULL "
    "OR p.from_on < coalesce(a.starts_on, a.signed_on))",
    "SELECT 'commitment', c.uid FROM commitment c JOIN agreement_area r ON r.id = c.area_id "
    "WHERE r.agreement_id <> c.agreement_id",
    "SELECT 'commitment', c.uid FROM commitment c WHERE c.organization_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
    "agreement_party p WHERE p.agreement_id = c.agreement_id AND p.organization_id = c.organization_id)",
    "SELECT 'activity', y.uid FROM activity_credit x JOIN activity y ON y.id = x.activity_id "
    "JOIN commitment c ON c.id = x.commitment_id WHERE y.agreement_id <> c.agreement_id",
    "SELECT 'activity', y.uid FROM activity y JOIN agreement_area r ON r.id = y.area_id "
    "LEFT JOIN project j ON j.id = y.project_id WHERE r.agreement_id IS NOT y.agreement_id "
    "AND r.agreement_id IS NOT j.agreement_id",
    "SELECT 'project_voucher', u.uid FROM project_voucher u JOIN agreement_area r ON r.id = u.area_id "
    "JOIN project j ON j.id = u.project_id WHERE r.agreement_id IS NOT j.agreement_id",
    "SELECT 'project_line', l.uid FROM project_line l JOIN project_voucher u ON u.line_id = l.id "
    f"WHERE {VOUCHER_COUNTS} GROUP BY l.id HAVING sum(u.funder) > l.funder OR sum(u.own) > l.own",
    "SELECT 'project', j.uid FROM project j JOIN project_line l ON l.project_id = j.id WHERE j.ceiling IS NOT NULL "
    "GROUP BY j.id HAVING sum(l.funder) > j.ceiling",
    "SELECT 'project', j.uid FROM project j JOIN project_event e ON e.project_id = j.id "
    f"WHERE {EVENT_STANDS} GROUP BY j.id HAVING sum(CASE e.kind WHEN 'received' THEN e.amount "
    "WHEN 'returned' THEN -e.amount ELSE 0 END) < 0",
)
"""Rows that no command writes: bound before it began, of another agreement, above a line, returned without coming."""


def agreement_objections(reader: Reader) -> list[str]:
    """What does not hold, as ``table uid``."""
    found = [f"{table} {uid}" for sql in _WRONG for table, uid in reader.rows(sql)]
    return list(dict.fromkeys([*found, *_joined_too_late(reader), *_charged(reader)]))


def _joined_too_late(reader: Reader) -> list[str]:
    """Parties that joined when it was over."""
    events, found = live_events(reader), []
    columns = ", ".join(f"a.{name}" for name in TERM_COLUMNS.split(", "))
    for uid, agreement, day, *terms in reader.rows(
        f"SELECT p.uid, a.id, p.from_on, {columns} FROM agreement_party p JOIN agreement a ON a.id = p.agreement_id "
        "WHERE p.from_on IS NOT NULL AND (a.ends_on < p.from_on OR EXISTS (SELECT 1 FROM agreement_event e "
        "WHERE e.agreement_id = a.id AND e.kind IN ('denounced', 'terminated')))"
    ):
        if standing(terms_of(terms), events[agreement], date.fromisoformat(day)).state in GONE:
            found.append(f"agreement_party {uid}")
    return found


def _charged(reader: Reader) -> list[str]:
    """Files in which something was charged although their programme is free."""
    rows = reader.rows(
        "SELECT DISTINCT c.uid, c.agreement_id FROM case_event e JOIN case_file c ON c.id = e.case_id "
        f"WHERE e.kind = 'charge' AND c.agreement_id IS NOT NULL AND {STANDING}"
    )
    free = {agreement: is_free(reader, agreement) for agreement in {row[1] for row in rows}}
    return [f"case_file {uid}" for uid, agreement in rows if free[agreement]]
