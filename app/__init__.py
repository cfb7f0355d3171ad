"""Gremial: the office of a guild in one file.

The map (imports run downwards only; ``lint-imports`` holds it)::

    __main__        no verb: the window; a verb: the command line
    cli             verbs (click), one file a room; print what a job returns, as words or JSON
    ui              Qt: start · program · main_window · runner · form · table · preview; pages/ one folder a place
    jobs            one function per thing a person asks for: new_office, import_members, receipts, packages, backup,
                    check, undo, statement, export, demo …, answers/ (the treasurer's questions), agreements/ (papers,
                    lists and folders of cooperation); Office + paths + progress in, a frozen value out
    exchange        files in and out: tabular (CSV, workbooks, colours), members_sheet (which column is what),
                    dues_sheet (months, old receipts, rolls; what kind a sheet is),
                    bank_sheet (a bank's list of movements), list_lines (rows of a list, typed titles or none) with
                    attendance_sheet (people) and request_sheet (businesses),
                    package (sealed exchange with the alliance), tables_out, report_template (a funder's own workbook)
    reports         paper (ReportLab): receipt, statement, listing, roll, cover, charts, cards, labels, directory,
                    project_report and joined (scans of others behind ours, stamped; pypdf)
    office          the open file: lock, migration, run(command), read(query), the record outside the file, lineage
    messages        codes and names -> words (QtCore translate)
    models          what is true, one folder a subject, each with tables · rules · commands · queries
      schema          every table
      alliance        what is shared (resources, sharing), what came (receiving), counterparts, mirrors
      agreements      what the office signed with others and what came of it; kinds, steps and usual texts are data
                      signed: kinds · terms (renewals, notice; pure) · agreements · parties (who was bound) · areas (and
                      text) · usual_clauses · events (history) · standing · leaning (what holds its days) · queries
                      promised: commitments · activities · attendee_people and attendee_firms (who on a list is in the
                      directory) · counting (progress, never typed) · lights · targets · annual · reached ·
                      promise_queries · promise_board
                      cases (what goes through steps): case_kinds · case_rules · cases · case_standing · case_queries ·
                      case_sums and settlement · case_figures · case_dues (days that come) · case_behind (who backs it)
                      support: programmes · requests (who asks) · teams · session_figures · districts (places, shops) ·
                      free_of_charge · programme_queries · district_queries
                      funded: projects · project_standing · vouchers (parts of expenses) · voucher_numbers ·
                      project_parts · project_reports (kept as handed over) · project_alerts · advocacy
                      checks (what must always hold) · taking_back (what undoing may not do)
      cash            money that goes out and moves: expenses, funds, deposits, the day's close, the cash book
                      unidentified · incomes · proposals (money without a name) · statements · matching ·
                      reconciliation (the bank against the books)
      dues            charging · own_tariff (which monthly dues a member pays) · commands (pay, void, correct) ·
                      receiving (one receipt for several, other income,
                      foreign money) · reissuing (what a correction starts from) · receipts (frozen content,
                      chain, code) · chains ·
                      series · pads · numbers · fiscal (documents, who waits, numbers pasted back) · stamps ·
                      credits · relief · opening · instalments (payment plans) ·
                      past (old books) · taking_back · merging and parting of records · rolls (who may vote) ·
                      figures · standing and statements (queries) · money accounts · checks
      letters         the correspondence book: letters, circulars, certificates and their numbers
      privacy         what the law on personal data asks: notices, requests, breaches, erasing
      members         membership, dated categories, status by dated events, seniority, consent, bulk (a whole
                      sheet), twins (repeated records)
      directory       people and organisations: names, ids, phones, keys to find and sort them, kinship (who may
                      be the same), size rules, activities (trades), own (the office itself among them)
      base            connect, database (Reader, Tx, command), journal, undo, history, proof, settings, errors,
                      attachments, saved filters, values/ (money, words, dates, text, names, places, tax_id, phones)
      to come         meetings, fairs: their places in the order are kept in ``pyproject.toml``

Beside it: ``resources`` (words, icons, fonts, papers' texts, country data), ``build`` (packaging), ``tests``
(mirrors ``app``; journeys, golden, bench, faults) and ``dev.py``, the developers' door.
"""

from typing import Final

VERSION: Final = "0.1.0"
