"""The paper of one file that goes through steps: sheet, dossier of a proposal, answers of institutions, settlement.

Facts are the models', drawing is ``reports``'.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import without_blank
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages.case_words import action_words, asked_words, expense_words, figures_of, origin_words, what_happened
from app.models.agreements.advocacy import cost_by_fund
from app.models.agreements.case_behind import origin_of, spent_on
from app.models.agreements.case_kinds import CaseKind, case_kind
from app.models.agreements.case_queries import Case, CaseEvent, CaseParty, case
from app.models.agreements.case_sums import settlement_of
from app.models.agreements.settlement import Settlement
from app.models.base.attachments import attached_to
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_count, format_money
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.case_texts import CaseTexts, case_texts
from app.reports.facts_paper import Fact
from app.reports.table import Column

IN_FORCE: Final = "in_force"
DOSSIER: Final = "policy_proposal"
_AGENDA: Final = "agenda"
_APART: Final = frozenset(("step", "version", "advocacy", "reply"))


def case_bytes(office: Office, case_id: int) -> bytes:
    """The whole file as a PDF: a proposal's dossier, an order with its settlement, anything else as a sheet."""
    found = office.read(case, case_id)
    kind = case_kind(office.facts.country, found.line.kind)
    sheet = _Sheet(office, found, kind).whole()
    buffer = io.BytesIO()
    draw_facts_sheet(letterhead(office), sheet, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def print_case(office: Office, case_id: int, out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, case_bytes(office, case_id))


def save_answers(office: Office, case_id: int, out: Path) -> int:
    """What each institution answered, as PDF, CSV or XLSX by the name of the file; returns how many were asked."""
    found, texts = office.read(case, case_id), case_texts(office.facts.country)
    asked = [one for one in found.parties if one.role == "asked"]
    header = (texts.column_institution, texts.column_answer, texts.column_act, texts.column_day)
    rows = [(one.who, one.answer, one.act, format_iso(one.on_date)) for one in asked]
    _save(office, case_id, out, texts.answers_title, header, rows)
    return len(rows)


def save_settlement(office: Office, case_id: int, out: Path) -> int:
    """What comes to each, as PDF, CSV or XLSX; the last line is the sum. Raises ``Refused`` where nothing is shared."""
    found, texts = office.read(case, case_id), case_texts(office.facts.country)
    kind = case_kind(office.facts.country, found.line.kind)
    settled = office.read(settlement_of, case_id, kind)
    header = settlement_header(kind, texts)
    rows = [
        [cell if isinstance(cell, str | int) else Money(cell[0], office.facts.currency) for cell in row]
        for row in settlement_rows(found, settled, texts)
    ]
    _save(office, case_id, out, texts.settlement_title.format(title=found.line.heading), header, rows)
    return len(settled.shares)


def _save(
    office: Office, case_id: int, out: Path, title: str, header: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    if out.suffix.lower() == ".pdf":
        print_case(office, case_id, out)
    else:
        save_sheet(out, title, header, rows, office.facts.country)


def settlement_header(kind: CaseKind, texts: CaseTexts) -> tuple[str, ...]:
    last = texts.column_comes if kind.settlement == "sale" else texts.column_pays
    return (texts.column_who, texts.column_units, texts.column_goods, texts.column_costs, last)


def settlement_rows(
    found: Case, settled: Settlement, texts: CaseTexts
) -> list[tuple[str, int, tuple[int], tuple[int], tuple[int]]]:
    """A row for each and the sum; amounts as one-tuples of minor units, so that each drawing words them its way."""
    names = {one.id: one.who for one in found.parties}
    rows = [(names[one.party_id], one.quantity, (one.goods,), (one.costs,), (one.total,)) for one in settled.shares]
    sums = [sum(one.goods for one in settled.shares), sum(one.costs for one in settled.shares)]
    total = sum(one.total for one in settled.shares)
    return [*rows, (texts.total, settled.quantity, (sums[0],), (sums[1],), (total,))]


class _Sheet:
    """One file being worded for its paper."""

    def __init__(self, office: Office, found: Case, kind: CaseKind) -> None:
        self.office, self.found, self.kind = office, found, kind
        self.facts: OfficeFacts = office.facts
        self.texts = case_texts(office.facts.country)
        self.standing = [one for one in found.events if not one.taken_back]

    def whole(self) -> FactsSheet:
        texts, kind = self.texts, self.kind
        dossier = kind.code == DOSSIER
        blocks = [self._stages()] if dossier else []
        blocks += [self._of_kind(texts.versions, "version")] if dossier else []
        blocks += [*self._party_blocks(), *self._settlement()]
        if dossier:
            blocks += [
                self._of_kind(texts.advocacy, "advocacy"),
                self._by_fund(),
                self._of_kind(texts.answers, "reply"),
            ]
        blocks.append(self._spent())
        blocks += [self._below(), self._history(), self._files()]
        return FactsSheet(
            title=self.found.line.heading,
            subtitle=f"{texts.dossier_title if dossier else kind.name} · Nº {self.found.line.number}",
            facts=tuple(Fact(label, text, strong=label == texts.state) for label, text in self._facts()),
            blocks=tuple(
                Block(one.title, *without_blank(one.columns, tuple(map(tuple, one.rows)), 1)) for one in blocks
            ),
        )

    def _facts(self) -> list[tuple[str, str]]:
        found, top, kind, texts = self.found, self.found.line, self.kind, self.texts
        where = ", ".join(part for part in (found.place, top.district, found.region) if part)
        declared = next((one.name for one in kind.declarers if one.code == found.declared_by), "")
        return [
            (texts.state, texts.since.format(step=kind.step_name(top.step), day=format_iso(top.step_on))),
            (texts.outcome, found.outcome),
            *self._in_force(),
            (texts.business, top.business if top.title else ""),
            (texts.out_of, self._out_of()),
            *asked_words(kind, found.fields, self.facts),
            *self._agenda(),
            (texts.agreement, top.agreement),
            (texts.declared, declared),
            (texts.adviser, top.adviser),
            (texts.responsible, top.responsible),
            (texts.document, found.document),
            (texts.phone, found.phone),
            (texts.where, where),
            (texts.channel, found.channel),
            (texts.opened, format_iso(top.opened_on)),
            (texts.note, found.note),
        ]

    def _out_of(self) -> str:
        """The consultation, diagnosis … it came out of, with the point that was agreed there."""
        origin = self.office.read(origin_of, self.found.line.id)
        return "" if origin is None else origin_words(origin, case_kind(self.facts.country, origin.line.kind))

    def _in_force(self) -> list[tuple[str, str]]:
        """Only the step that says so puts a text in force: no date, title or note does."""
        if not any(one.code == IN_FORCE for one in self.kind.steps):
            return []
        event = self._last_step(IN_FORCE)
        if event is None:
            return [(self.texts.in_force, self.texts.not_in_force)]
        said = self.texts.in_force_since.format(day=format_iso(event.on_date), document=event.document)
        return [(self.texts.in_force, said)]

    def _agenda(self) -> list[tuple[str, str]]:
        if self.kind.code != "consultation":
            return []
        event, asked = self._last_step(_AGENDA), [one for one in self.found.parties if one.role == "asked"]
        on_agenda = self.texts.on_agenda.format(day=format_iso(event.on_date)) if event else self.texts.not_on_agenda
        answered = self.texts.answered.format(answered=sum(bool(one.answer) for one in asked), asked=len(asked))
        return [(self.texts.state, on_agenda), (self.texts.answers, answered if asked else "")]

    def _last_step(self, step: str) -> CaseEvent | None:
        return next((one for one in reversed(self.standing) if one.kind == "step" and one.step == step), None)

    # -- tables -----------------------------------------------------------------------------------

    def _stages(self) -> Block:
        texts = self.texts
        columns = (
            Column(texts.column_day, wraps=False), Column(texts.column_step), Column(texts.column_paper),
            Column(texts.column_who), Column(texts.column_note),
        )  # fmt: skip
        rows = tuple(
            (format_iso(one.on_date), self.kind.step_name(one.step), one.document, one.who, one.note)
            for one in self.standing
            if one.kind == "step"
        )
        return Block(texts.stages, columns, rows)

    def _of_kind(self, title: str, what: str) -> Block:
        texts = self.texts
        columns = (
            Column(texts.column_day, wraps=False), Column(texts.column_note), Column(texts.column_paper),
            Column(texts.column_who), Column(texts.column_fund), Column(texts.column_amount, "right", wraps=False),
        )  # fmt: skip
        rows = tuple(
            (
                *(format_iso(one.on_date), action_words(one.platform, one.note), one.document, one.who, one.fund),
                " · ".join(part for part in (self._money(one.amount), expense_words(one)) if part),
            )
            for one in self.standing
            if one.kind == what
        )
        return Block(title, columns, rows)

    def _by_fund(self) -> Block:
        """What advocacy cost in all, by the fund that paid it: some funds may not be used for it."""
        texts = self.texts
        found = self.office.read(cost_by_fund, self.found.line.id)
        rows = [
            (texts.no_fund if fund is None else fund or texts.general_fund, self._money(amount))
            for fund, amount in found
        ]
        if len(rows) > 1:
            rows.append((texts.total, self._money(sum(amount for _, amount in found))))
        columns = (Column(texts.column_fund), Column(texts.column_amount, "right", wraps=False))
        return Block(texts.advocacy_by_fund, columns, tuple(rows))

    def _spent(self) -> Block:
        """Expenses of the treasury marked as advocacy for it; one that was voided counts no more."""
        texts = self.texts
        found = [one for one in self.office.read(spent_on, self.found.line.id) if not one.void]
        rows = [
            (format_iso(one.paid_on), one.fund or texts.general_fund, one.supplier, one.note or one.concept,
             self._money(one.amount))
            for one in found
        ]  # fmt: skip
        if len(found) > 1:
            rows.append((texts.total, "", "", "", self._money(sum(one.amount for one in found))))
        columns = (
            Column(texts.column_day, wraps=False), Column(texts.column_fund), Column(texts.column_supplier),
            Column(texts.column_note), Column(texts.column_amount, "right", wraps=False),
        )  # fmt: skip
        return Block(texts.spent, columns, tuple(rows))

    def _party_blocks(self) -> list[Block]:
        texts = self.texts
        asked = [one for one in self.found.parties if one.role == "asked"]
        others = [one for one in self.found.parties if one.role != "asked"]
        asked_columns = (Column(texts.column_institution), Column(texts.column_answer), Column(texts.column_act),
                         Column(texts.column_day, wraps=False))  # fmt: skip
        answers = tuple((one.who, one.answer or texts.no_answer, one.act, format_iso(one.on_date)) for one in asked)
        return [self._parties(others), Block(texts.answers_title, asked_columns, answers)]

    def _parties(self, parties: Sequence[CaseParty]) -> Block:
        texts = self.texts
        columns = (
            Column(texts.column_role), Column(texts.column_who), Column(texts.column_units, "right", wraps=False),
            Column(texts.column_price, "right", wraps=False), Column(texts.column_amount, "right", wraps=False),
            Column(texts.column_act), Column(texts.column_day, wraps=False), Column(texts.column_note),
        )  # fmt: skip
        rows = tuple(
            (
                *(self.kind.role_name(one.role), one.who, "" if one.quantity is None else self._counted(one.quantity)),
                *(self._money(one.price), self._money(one.amount), one.act, format_iso(one.on_date), one.note),
            )
            for one in parties
        )
        return Block(texts.endorsements if self.kind.subject == "text" else texts.parties, columns, rows)

    def _counted(self, cell: str | int) -> str:
        """A name as it is, a number with the country's points."""
        return cell if isinstance(cell, str) else format_count(cell, self.office.facts.country)

    def _settlement(self) -> list[Block]:
        if not self.kind.settlement:
            return []
        settled = self.office.read(settlement_of, self.found.line.id, self.kind)
        if not settled.shares:
            return []
        header = settlement_header(self.kind, self.texts)
        columns = tuple(Column(title, "right" if at else "left", wraps=not at) for at, title in enumerate(header))
        rows = [
            tuple(self._money(cell[0]) if isinstance(cell, tuple) else self._counted(cell) for cell in row)
            for row in settlement_rows(self.found, settled, self.texts)
        ]
        text = self.texts.purchase_sum
        if self.kind.settlement == "sale":
            text = self.texts.sale_sum if settled.rest >= 0 else self.texts.sale_short
            text = text if settled.total else self.texts.sale_unpriced
        sums = {name: self._money(getattr(settled, name)) for name in ("total", "goods", "costs", "rest")}
        sums["short"] = self._money(-settled.rest)
        return [Block(f"{self.texts.settlement}. {text.format(**sums)}", columns, tuple(rows))]

    def _below(self) -> Block:
        texts = self.texts
        columns = (Column(texts.column_kind), Column(texts.column_title), Column(texts.column_step))
        rows = tuple(
            (kind.name, one.heading, kind.step_name(one.step))
            for one in self.found.below
            for kind in [case_kind(self.facts.country, one.kind)]
        )
        return Block(texts.below, columns, rows)

    def _history(self) -> Block:
        """All of it in order, what was left without effect too; a dossier has most of it in tables of its own."""
        texts = self.texts
        columns = (Column(texts.column_day, wraps=False), Column(texts.column_what), Column(texts.column_note))
        rows = []
        apart = _APART if self.kind.code == DOSSIER else ()
        for one in self.found.events:
            if one.kind in apart and not one.taken_back:
                continue
            what = what_happened(one, self.kind)
            gone = f" ({texts.without_effect})" if one.taken_back else ""
            more = (*figures_of(one, self.facts), one.fund, one.who, one.team, one.document, one.note)
            rows.append((format_iso(one.on_date), what + gone, " · ".join(part for part in more if part)))
        return Block(texts.history, columns, tuple(rows))

    def _files(self) -> Block:
        texts = self.texts
        columns = (Column(texts.column_file), Column(texts.column_caption), Column(texts.column_day, wraps=False))
        files = self.office.read(attached_to, "case_file", self.found.line.uid)
        return Block(
            texts.files, columns, tuple((one.file_name, one.caption, format_iso(one.added_on)) for one in files)
        )

    def _money(self, amount: int | None) -> str:
        return "" if amount is None else format_money(Money(amount, self.facts.currency), self.facts.country)
