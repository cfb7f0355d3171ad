"""The tab "Countries and institutions" of a programme: what each country has, and each institution with its teams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import CountryRow, PartnerRow, by_country, by_partner
from app.models.base.values.money import format_count
from app.models.directory.countries import country_name
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pieces import SMALL, EmptyState, words
from app.ui.table import Column, Row

LINES: Final = 8


class CountriesTab(QWidget):
    """Two tables, by country and by institution."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.countries = self._country_table()
        self.partners = self._partner_table()
        self.count = words("", "label", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.count)
        column.addWidget(self.countries, 1)
        column.addWidget(words(self.tr("By institution"), "h3"))
        column.addWidget(self.partners, 1)

    def _count(self, value: int) -> str:
        return format_count(value, self.desk.facts.country)

    def _country_table(self) -> KeptTable[CountryRow]:
        columns: list[Column[CountryRow]] = [
            Column(self.tr("Country"), lambda one: country_name(one.country)),
            Column(self.tr("Carry it on"), lambda one: self._count(one.executors), 10, number=True),
            Column(self.tr("Institutions"), lambda one: self._count(one.institutions), 10, number=True),
            Column(self.tr("Requests"), lambda one: self._count(one.asked), 9, number=True),
            Column(self.tr("Accompanied"), lambda one: self._count(one.running), 10, number=True),
            Column(self.tr("Ended"), lambda one: self._count(one.ended), 9, number=True),
        ]
        return self._table(self.tr("By country"), columns)

    def _partner_table(self) -> KeptTable[PartnerRow]:
        country = self.desk.facts.country

        def role(one: PartnerRow) -> str:
            return kind("role", one.role, country).name if one.role else ""

        columns: list[Column[PartnerRow]] = [
            Column(self.tr("Institution"), lambda one: one.name),
            Column(self.tr("As"), role, 11),
            Column(self.tr("Where"), lambda one: one.where, 18),
            Column(self.tr("Teams"), lambda one: self._count(one.teams), 7, number=True),
            Column(self.tr("Accompanied"), lambda one: self._count(one.running), 10, number=True),
            Column(self.tr("Hours"), lambda one: f"{one.minutes // 60}:{one.minutes % 60:02}", 7, number=True),
        ]
        return self._table(self.tr("By institution"), columns)

    def _table(self, name: str, columns: Sequence[Column[Row]]) -> KeptTable[Row]:
        empty = EmptyState(self.desk.theme, self.tr("Nothing to count yet."), icon="network")
        return KeptTable(self.desk.theme, name, columns, LINES, empty)

    def show_programme(self, programme_id: int) -> None:
        countries = self.desk.runner.now(by_country, programme_id)
        partners = self.desk.runner.now(by_partner, programme_id)
        self.countries.show_rows(dict(enumerate(countries, 1)))
        self.partners.show_rows(dict(enumerate(partners, 1)))
        bodies = sum(one.executors for one in countries)
        places = sum(bool(one.executors) for one in countries)
        said = [self.tr("%n institution(s) carry it on", "", bodies), self.tr("in %n country(ies)", "", places)]
        self.count.setText(" ".join(said) if bodies else "")
        self.count.setVisible(bool(bodies))
