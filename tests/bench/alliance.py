"""The office file of an alliance of 500 agreements with all that hangs on them, and the keys that calibrate.

The rows are written with plain SQL: what is measured is the asking.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from app.models.base import settings
from app.models.base.values.text import bare_number, search_key, sort_key
from app.office import Office
from tests.bench.measure import median
from tests.bench.offices import ACTOR, bare_connection, empty_office
from tests.bench.people import people

TODAY = date(2026, 11, 21)
BUSY = 7
"""The agreement, activity and project with far more in it than the others."""
PROGRAMME = 491
PLAN_OF_DISTRICTS = 470
KIND = "accompaniment"
MANY = 2_000

_FOUR = "(SELECT 1 AS i UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) p"
_SAID = "(SELECT 'technology' AS field, 'shop' AS value UNION SELECT 'topic', 'sales' UNION SELECT 'consent', 'yes')"
_CREDITED = (
    "(SELECT y.id AS activity, y.agreement_id + 500 * ((y.id / 500 + k.i * 7) % :each) AS promise FROM activity y, "
    "(SELECT 0 AS i UNION SELECT 1) k) c"
)
_MANY = ("commitment", "participation", "case_file")
_PERSON = "(i * 7919 % 30000)"
_OPENED = "date('2025-06-01', '+' || (i % 500) || ' days')"
_STEPS = ("asked", "diagnosis", "matched", "plan", "sessions", "closed", "closed", "closed", "closed", "dropped")
_AGREEMENT = (
    f"CASE WHEN i + 1 >= {PROGRAMME} THEN 'programme' WHEN i + 1 > {PLAN_OF_DISTRICTS} THEN 'district_plan' "
    "ELSE 'cooperation' END"
)
_EACH = 40  # commitments of an agreement
# What is not said is empty or 0; "n" counts from 0.
_ROWS: tuple[tuple[str, int, str, dict[str, str]], ...] = (
    ("organization", 60, "n", {"legal_name": "'Gremio ' || i", "kind": "'guild'", "sort_key": "'gremio ' || i"}),
    (
        "agreement",
        500,
        "n",
        {
            **{"kind": _AGREEMENT, "title": "'Convenio ' || i", "signed_on": "'2024-01-01'"},
            **{"starts_on": "'2024-01-01'", "renewal": "'none'", "sort_key": "'convenio ' || i"},
            "parent_id": f"iif(i + 1 > {PLAN_OF_DISTRICTS} AND i + 1 < {PROGRAMME}, {PLAN_OF_DISTRICTS}, NULL)",
            **{"ends_on": "date('2026-06-01', '+' || i || ' days')", "alert_days": "30"},
            "search_key": "'convenio ' || i",
        },
    ),
    (
        "agreement_area",
        0,
        f"agreement a, {_FOUR}",
        {"agreement_id": "a.id", "kind": "'area'", "position": "p.i", "name": "'Área ' || p.i"},
    ),
    (
        "agreement_party",
        0,
        f"agreement a, {_FOUR}",
        {
            **{"agreement_id": "a.id", "organization_id": "1 + (a.id + p.i) % 60", "role": "'signatory'"},
            **{"position": "p.i", "from_on": "'2024-01-01'"},
        },
    ),
    (
        "commitment",
        20_000,
        "n",
        {
            **{"agreement_id": "1 + i % 500", "area_id": "1 + (i % 500) * 4 + i % 4", "kind": "'commitment'"},
            **{"organization_id": "iif(i % 7, 1 + i % 60, NULL)", "body": "'Dar talleres de ventas ' || i"},
            **{"starts_on": "'2026-01-01'", "means": "iif(i % 3, 'aulas', '')", "goal": "iif(i % 2, 40, NULL)"},
            "due_on": "iif(i % 5, date('2026-06-01', '+' || (i % 600) || ' days'), NULL)",
            "unit": "iif(i % 2, 'personas', '')",
            "counts": "iif(i % 2, iif(i % 4 = 1, 'people', 'activities'), '')",
            "search_key": "'dar talleres de ventas ' || i",
        },
    ),
    (
        "commitment_event",
        0,
        "commitment WHERE id % 6 = 0",
        {"commitment_id": "id", "kind": "'done'", "on_date": "'2026-05-01'"},
    ),
    (
        "activity",
        10_000,
        "n",
        {
            **{"agreement_id": "1 + i % 500", "area_id": "1 + (i % 500) * 4 + i % 4", "kind": "'training'"},
            **{"title": "'Taller ' || i", "starts_on": "date('2024-01-01', '+' || (i % 1050) || ' days')"},
            **{"minutes": "120", "cost": "100000", "currency": "'PYG'", "state": "'done'"},
            **{"place": "'Salón'", "sort_key": "'taller ' || i", "search_key": "'taller ' || i || ' salon'"},
        },
    ),
    (
        "activity_organizer",
        0,
        "activity",
        {"activity_id": "id", "organization_id": "1 + id % 60", "role": "'organizer'"},
    ),
    ("activity_credit", 0, _CREDITED, {"activity_id": "c.activity", "commitment_id": "c.promise"}),
    (
        "participation",
        200_000,
        "n",
        {
            **{"activity_id": "1 + i / 20", "name": f"'Persona ' || {_PERSON}", "on_date": "'2026-01-01'"},
            **{"who": f"'n:persona ' || {_PERSON}", "role": "'attendee'", "sort_key": f"'persona ' || {_PERSON}"},
        },
    ),
    (
        "commitment",
        360,
        "n",
        {
            **{"agreement_id": str(BUSY), "area_id": f"{4 * BUSY - 3} + i % 4", "kind": "'commitment'"},
            **{"organization_id": "1 + i % 60", "body": "'Ceder el salón ' || i", "starts_on": "'2026-01-01'"},
            **{"due_on": "date('2026-06-01', '+' || i || ' days')", "goal": "10", "unit": "'personas'"},
            **{"counts": "'people'", "search_key": "'ceder el salon ' || i"},
        },
    ),
    (
        "activity_credit",
        0,
        "commitment c WHERE c.search_key LIKE 'ceder%'",
        {"activity_id": "1 + c.id % 10000", "commitment_id": "c.id"},
    ),
    (
        "participation",
        MANY,
        "n",
        {
            **{"activity_id": str(BUSY), "name": "'Vecina ' || i", "on_date": "'2026-01-01'"},
            **{"who": "'n:vecina ' || i", "role": "'attendee'", "sort_key": "'vecina ' || i"},
        },
    ),
    (
        "team",
        200,
        "n",
        {"agreement_id": f"{PROGRAMME} + i % 10", "organization_id": "1 + i % 60", "name": "'Equipo ' || i"},
    ),
    ("team_member", 800, "n", {"team_id": "1 + i % 200", "name": "'Estudiante ' || i"}),
    (
        "case_file",
        20_000,
        "n",
        {
            **{"kind": f"'{KIND}'", "number": "i + 1", "name": f"'Negocio ' || {_PERSON}", "opened_on": _OPENED},
            **{"agreement_id": f"{PROGRAMME} + i / {MANY}", "responsible_id": "1 + i % 60", "document": "'80' || i"},
            "team_id": "iif(i % 5, 1 + i % 200, NULL)",
            "step": f"CASE i % 10 {' '.join(f'WHEN {at} THEN {step!r}' for at, step in enumerate(_STEPS))} END",
            "closed_on": "iif(i % 10 >= 5, '2026-11-01', NULL)",
            "step_on": "'2026-09-01'",
            "sort_key": f"'negocio ' || {_PERSON}",
            "search_key": f"'negocio ' || {_PERSON} || ' 80' || i",
        },
    ),
    (
        "case_field",
        0,
        f"case_file c, {_SAID} v",
        {"case_id": "c.id", "field": "v.field", "value": "v.value"},
    ),
    (
        "case_event",
        0,
        "case_file c JOIN (SELECT 1 AS i UNION SELECT 2 UNION SELECT 3) k",
        {
            **{"case_id": "c.id", "kind": "iif(k.i = 1, 'step', 'session')", "step": "iif(k.i = 1, 'asked', '')"},
            **{"on_date": "date('2026-01-01', '+' || (c.id % 300) || ' days')", "team_id": "c.team_id"},
            **{"minutes": "iif(k.i = 1, NULL, 60)", "platform": "iif(k.i = 1, '', 'Zoom')"},
        },
    ),
    (
        "premises",
        MANY,
        "n",
        {
            **{"agreement_id": f"{PLAN_OF_DISTRICTS} + 1 + i % 20", "name": "'Local ' || i", "street": "'Palma'"},
            **{"street_number": "i", "trade": "'Ropa'", "tenure": "'tenant'"},
        },
    ),
    (
        "agreement_territory",
        20,
        "n",
        {"agreement_id": str(PLAN_OF_DISTRICTS), "position": "i + 1", "district": "'Barrio ' || i", "line": "'A'"},
    ),
    (
        "case_file",
        4_000,
        "n",
        {
            **{"kind": "iif(i % 2, 'improvement', 'safety_item')", "number": "i + 1", "title": "'Vereda ' || i"},
            **{"agreement_id": f"{PLAN_OF_DISTRICTS} + 1 + i % 20", "opened_on": _OPENED, "step_on": _OPENED},
            **{"step": "iif(i % 2, 'proposed', 'reported')", "sort_key": "'vereda ' || i"},
            "search_key": "'vereda ' || i",
        },
    ),
    ("expense_category", 1, "n", {"name": "'Proyectos'"}),
    (
        "project",
        200,
        "n",
        {
            **{"agreement_id": "1 + i", "funder_id": "1 + i % 60", "title": "'Proyecto ' || i", "currency": "'PYG'"},
            **{"code": "'P-' || i", "approved_on": "'2026-01-01'", "starts_on": "'2026-01-01'"},
            **{"ends_on": "'2027-12-31'", "sort_key": "'proyecto ' || i", "search_key": "'proyecto ' || i"},
        },
    ),
    (
        "project_line",
        0,
        f"project j, {_FOUR}",
        {"project_id": "j.id", "position": "p.i", "name": "'Rubro ' || p.i", "funder": "10000000"},
    ),
    (
        "expense",
        2 * MANY,
        "n",
        {
            **{"number": "i + 1", "paid_on": "date('2026-01-01', '+' || (i % 300) || ' days')", "account_id": "1"},
            **{"method": "'cash'", "supplier": "'Proveedor ' || (i % 90)", "concept": "'Compra ' || i"},
            **{"document_kind": "'invoice'", "document_number": "i", "total": "50000", "currency": "'PYG'"},
        },
    ),
    ("expense_part", 0, "expense", {"expense_id": "id", "category_id": "1", "amount": "50000"}),
    (
        "project_voucher",
        0,
        "expense_part p",
        {
            "project_id": f"iif(p.id <= {MANY}, {BUSY}, 1 + p.id % 200)",
            "line_id": f"4 * (iif(p.id <= {MANY}, {BUSY}, 1 + p.id % 200) - 1) + 1 + p.id % 4",
            **{"number": "p.id", "expense_part_id": "p.id", "funder": "40000"},
        },
    ),
    (
        "voucher_event",
        0,
        "project_voucher WHERE id % 3 = 0",
        {"voucher_id": "id", "kind": "iif(id % 2, 'objected', 'approved')", "on_date": "'2026-11-01'"},
    ),
    (
        "target",
        500,
        "n",
        {"agreement_id": "1 + i", "name": "'Personas'", "unit": "'personas'", "counts": "'people'", "goal": "2000"},
    ),
)


def alliance_office(path: Path, part: int = 1) -> Path:
    """500 agreements with four areas and parties each, and what was promised and done; only a ``part`` of it all."""
    empty_office(path)
    with Office.open(path, ACTOR) as office:
        office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    with closing(bare_connection(path)) as connection:
        for table, count, source, said in _ROWS:
            columns = connection.execute('SELECT name, type FROM pragma_table_info(?) WHERE "notnull"', (table,))
            blank = {name: "''" if kind == "TEXT" else "0" for name, kind in columns if name != "id"}
            values = {**blank, "uid": "hex(randomblob(18))", **said}
            wanted = count // part if table in _MANY else count
            numbers = f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {wanted - 1}) "
            sql = (
                f"{numbers if count else ''}INSERT INTO {table} ({', '.join(values)}) "
                f"SELECT {', '.join(values.values())} FROM {source}"
            )
            connection.execute(sql, {"each": _EACH // part} if ":each" in sql else {})
        connection.execute("ANALYZE")
        connection.commit()
    return path


def keys(folder: Path, count: int = 100_000) -> Path:
    """The keys of a register as large as the one on which the reference machine was measured."""
    path = folder / "claves.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE keys (id INTEGER PRIMARY KEY, sort_key TEXT, search_key TEXT)")
        rows = (
            (sort_key(row[1]), search_key(row[1], "", bare_number(row[2]), bare_number(row[3])))
            for row in people(count)
        )
        connection.executemany("INSERT INTO keys (sort_key, search_key) VALUES (?, ?)", rows)
        connection.execute("CREATE INDEX keys_while_typing ON keys (sort_key, search_key)")
        connection.commit()
    return path


def scan_milliseconds(path: Path) -> float:
    """The calibration: a plain connection looks at every key and finds nothing."""
    sql = "SELECT count(*) FROM keys INDEXED BY keys_while_typing WHERE search_key LIKE '%benitezx%'"
    with closing(sqlite3.connect(path)) as connection:
        spent = []
        for _ in range(9):
            started = time.process_time()
            connection.execute(sql).fetchall()
            spent.append(time.process_time() - started)
        return 1000 * median(spent)
