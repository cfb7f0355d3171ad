"""Handing the treasury over: the act with everything that changes hands, written once and printed as it was signed."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.jobs.backup import copies, folder_of
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.models.agreements.project_queries import projects
from app.models.agreements.project_reports import reports_of
from app.models.base.operators import operators
from app.models.base.values.dates import format_date, format_iso, long_date
from app.models.base.values.money import Money, format_money
from app.models.cash.books import MoneyAccount
from app.models.cash.handover import HandoverDraft, hand_over, handover
from app.models.cash.handover_facts import SeriesState, TreasuryFacts, treasury_facts
from app.office import Office
from app.reports.handover_paper import draw_handover, handover_texts

LAYOUT: Final = 1
_LEFT: Final = "left"
_RIGHT: Final = "right"
_TO_ACCOUNT_FOR: Final = ("awarded", "running", "ended")


@dataclass(frozen=True, slots=True)
class _Writer:
    """What every section needs: the office, its labels and how it writes money."""

    office: Office
    texts: Mapping[str, Any]

    def money(self, amount: int, currency: str = "") -> str:
        facts = self.office.facts
        return format_money(Money(amount, currency or facts.currency), facts.country)

    def verdict(self, difference: int, currency: str) -> str:
        """What was counted against the books: it agrees, is missing or too much."""
        code = "agrees" if not difference else "missing" if difference < 0 else "too_much"
        return str(self.texts[code]).format(amount=self.money(abs(difference), currency))

    def section(
        self, title: str, columns: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]], total: Sequence[str] = ()
    ) -> dict[str, Any]:
        return {
            "title": self.texts[title],
            "columns": [[self.texts[name], align] for name, align in columns],
            "rows": [list(row) for row in rows],
            "total": list(total),
            "nothing": self.texts["nothing"],
        }


def write_handover(office: Office, draft: HandoverDraft) -> int:
    """Writes the act and returns its number. Raises ``Refused`` as the command does."""
    facts = office.read(treasury_facts)
    return office.run(hand_over, draft, act_content(office, draft, facts), facts.until_tx).value


def preview_bytes(office: Office, draft: HandoverDraft) -> bytes:
    """The act as it would be written now, with a number still open."""
    content = {**act_content(office, draft, office.read(treasury_facts)), "number": "…"}
    return _drawn(office, _numbered(content), "")


def handover_bytes(office: Office, number: int) -> bytes:
    """The act of that number as a PDF. Raises ``Refused("handover.unknown")``."""
    found = office.read(handover, number)
    return _drawn(office, _numbered(found.content), found.hash)


def print_handover(office: Office, number: int, out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, handover_bytes(office, number))


def _numbered(content: Mapping[str, Any]) -> dict[str, Any]:
    return {**content, "title": content["title"].format(number=content["number"])}


def _drawn(office: Office, content: Mapping[str, Any], digest: str) -> bytes:
    buffer = io.BytesIO()
    draw_handover(letterhead(office), content, digest, paper_of(office), buffer)
    return buffer.getvalue()


def act_content(office: Office, draft: HandoverDraft, facts: TreasuryFacts) -> dict[str, Any]:
    """Every text of the act but its number."""
    write = _Writer(office, handover_texts(office.facts.country))
    texts = write.texts
    people = [(texts["gives"], draft.outgoing.strip()), (texts["takes"], draft.incoming.strip())]
    witness = draft.witness.strip()
    if witness:
        people.append((texts["watches"], witness))
    return {
        "layout": LAYOUT,
        "practice": office.facts.practice,
        "title": texts["title"],
        "date": draft.on_date.isoformat(),
        "day_text": f"{office.facts.city}, {long_date(draft.on_date)}".lstrip(", "),
        "intro": texts["intro"].format(
            place=office.facts.city or office.facts.name,
            day=long_date(draft.on_date),
            outgoing=draft.outgoing.strip(),
            incoming=draft.incoming.strip(),
            office=office.facts.name,
            witness=texts["witness"].format(name=witness) if witness else "",
            entry=facts.until_tx,
        ),
        "sections": [
            _accounts(write, facts.accounts, draft.counted or {}),
            *([_funds(write, facts)] if facts.funds else []),
            _series(write, facts.series),
            _cheques(write, facts),
            _waiting(write, facts),
            _debtors(write, facts),
            *([_plans(write, facts)] if facts.plans else []),
            *_projects(write),
            _copies(write),
            _people(write),
        ],
        "explanation": _explanation(write, facts, draft),
        "signatures": people,
        "signature_person": texts["signature_person"],
        "proof": texts["proof"],
    }


def _explanation(write: _Writer, facts: TreasuryFacts, draft: HandoverDraft) -> str:
    counted = draft.counted or {}
    differs = any(counted.get(one.id, one.balance) != one.balance for one in facts.accounts)
    if draft.explanation.strip():
        return str(write.texts["explanation"].format(text=draft.explanation.strip()))
    return str(write.texts["unexplained"]) if differs else ""


def _accounts(write: _Writer, accounts: Sequence[MoneyAccount], counted: Mapping[int, int]) -> dict[str, Any]:
    texts, rows = write.texts, []
    for one in accounts:
        found = counted.get(one.id)
        closed = texts["closed_until"].format(day=format_iso(one.closed_until)) if one.closed_until else ""
        rows.append(
            (
                f"{one.name} ({closed})" if closed else one.name,
                write.money(one.balance, one.currency),
                texts["not_counted"] if found is None else write.money(found, one.currency),
                "" if found is None else write.verdict(found - one.balance, one.currency),
            )
        )
    own = [one for one in accounts if one.currency == write.office.facts.currency]
    total = (texts["total"], write.money(sum(one.balance for one in own)), "", "") if len(own) > 1 else ()
    columns = (("account", _LEFT), ("by_books", _RIGHT), ("counted", _RIGHT), ("difference", _RIGHT))
    return write.section("accounts", columns, rows, total)


def _funds(write: _Writer, facts: TreasuryFacts) -> dict[str, Any]:
    rows = [(one.name, one.purpose, write.money(one.balance)) for one in facts.funds]
    return write.section("funds", (("fund", _LEFT), ("purpose", _LEFT), ("balance", _RIGHT)), rows)


def _series(write: _Writer, series: Sequence[SeriesState]) -> dict[str, Any]:
    texts, rows = write.texts, []
    for one in series:
        following = one.next_number
        rows.append(
            (
                one.code,
                one.holder or texts["office_desk" if one.kind == "own" else "other_book"],
                texts["none_given"] if one.last_given is None else str(one.last_given).zfill(one.width),
                texts["used_up"] if following is None else str(following).zfill(one.width),
                str(one.voided or ""),
                str(one.unexplained or ""),
            )
        )
    columns = (
        *(("code", _LEFT), ("holder", _LEFT), ("last_given", _RIGHT), ("next_number", _RIGHT)),
        *(("voided", _RIGHT), ("holes", _RIGHT)),
    )
    return write.section("series", columns, rows)


def _cheques(write: _Writer, facts: TreasuryFacts) -> dict[str, Any]:
    rows = [
        (format_iso(one.payable_on), one.bank, one.number, one.drawer, write.money(one.amount)) for one in facts.cheques
    ]
    columns = (("payable_on", _LEFT), ("bank", _LEFT), ("number", _LEFT), ("drawer", _LEFT), ("amount", _RIGHT))
    total = (write.texts["total"], "", "", "", write.money(sum(one.amount for one in facts.cheques))) if rows else ()
    return write.section("cheques", columns, rows, total)


def _waiting(write: _Writer, facts: TreasuryFacts) -> dict[str, Any]:
    rows = [
        (format_iso(one.came_on), one.account, one.payer, one.reference, write.money(one.amount - one.given))
        for one in facts.waiting
    ]
    columns = (("came_on", _LEFT), ("account", _LEFT), ("payer", _LEFT), ("reference", _LEFT), ("amount", _RIGHT))
    total = (
        (write.texts["total"], "", "", "", write.money(sum(one.amount - one.given for one in facts.waiting)))
        if rows
        else ()
    )
    return write.section("waiting", columns, rows, total)


def _debtors(write: _Writer, facts: TreasuryFacts) -> dict[str, Any]:
    texts = write.texts
    overdue = {one.member_id: one.total - one.by_age["not_due"] for one in facts.debtors}
    late = [amount for amount in overdue.values() if amount]
    rows = [
        (texts["owing"], str(len(facts.debtors)), write.money(sum(one.total for one in facts.debtors))),
        (texts["overdue"], str(len(late)), write.money(sum(late))),
    ]
    if facts.plans:
        rows.append((texts["plans"], str(len(facts.plans)), write.money(sum(one.agreed for one in facts.plans))))
    if facts.unbilled:
        unbilled = write.money(sum(one.amount for one in facts.unbilled))
        rows.append((texts["unbilled"], str(len(facts.unbilled)), unbilled))
    return write.section("debtors", (("what", _LEFT), ("how_many", _RIGHT), ("amount", _RIGHT)), rows)


def _plans(write: _Writer, facts: TreasuryFacts) -> dict[str, Any]:
    rows = [
        (one.member, format_iso(one.agreed_on), format_iso(one.last_on), write.money(one.agreed)) for one in facts.plans
    ]
    columns = (("member", _LEFT), ("agreed_on", _LEFT), ("last_on", _LEFT), ("amount", _RIGHT))
    return write.section("plan_list", columns, rows)


def _projects(write: _Writer) -> list[dict[str, Any]]:
    """Money of funders that is not accounted for to the end, and the last report of each; nothing where none is."""
    texts, rows = write.texts, []
    for one in write.office.read(projects):
        if one.state not in _TO_ACCOUNT_FOR:
            continue
        last = next(iter(write.office.read(reports_of, one.id)), None)
        said = texts["no_report"]
        if last is not None:
            way = "report_sent" if last.sent_on else "report_kept"
            said = texts[way].format(
                number=last.number, until=format_iso(last.until_on), day=format_iso(last.sent_on or "")
            )
        rows.append((one.title, one.funder, format_iso(one.ends_on), write.money(one.used), said))
    columns = (
        *(("project", _LEFT), ("funder", _LEFT), ("ends_on", _LEFT)),
        *(("used", _RIGHT), ("last_report", _LEFT)),
    )
    return [write.section("open_reports", columns, rows)] if rows else []


def _copies(write: _Writer) -> dict[str, Any]:
    folder = folder_of(write.office)
    found = copies(folder, write.office.path.stem)
    newest = max((one.made for one in found), default=None)
    said = write.texts["no_copy"] if newest is None else f"{format_date(newest.date())} {newest:%H:%M}"
    return write.section("copies", (("copy_folder", _LEFT), ("newest_copy", _LEFT)), [(str(folder), said)])


def _people(write: _Writer) -> dict[str, Any]:
    roles = write.texts["roles"]
    rows = [(one.name, roles[one.role.name.lower()]) for one in write.office.read(operators)]
    return write.section("people", (("person", _LEFT), ("role", _LEFT)), rows)
