"""Gremial: the office of a guild in one file.

The map (imports run downwards only; ``lint-imports`` holds it)::

    __main__        no arguments: the window; a verb: the command line
    cli             verbs (click); print what a job returns, as words or JSON
    ui              Qt: frame, forms, tables, pages
    jobs            one function per thing a person asks for; Office + paths + progress in, a frozen value out
    exchange        files in and out: tabular (CSV, XLSX), package (sealed exchange with the alliance)
    reports         paper (ReportLab): receipt, statement, lists, covers
    office          the open file: lock, migration, run(command), read(query), the record outside the file
    messages        codes and names -> words
    models          what is true, one folder a subject, each with tables · rules · commands · queries
      schema          every table
      alliance        packages sent and received, mirrors of other offices
      dues            plans, charges, payments, receipts, standing, money accounts
      members         membership, categories, status by dated events
      directory       people and organisations
      base            connections, journal, values, errors, settings

Beside it: ``resources`` (words, icons, fonts, papers' texts, country data), ``build`` (packaging), ``tests``
(mirrors ``app``; journeys, golden, bench, faults) and ``dev.py``, the developers' door.
"""

from typing import Final

VERSION: Final = "0.1.0"
