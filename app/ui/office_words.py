"""The words for choosing an office's country, kind and modules; which of them exist is said elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def country_words() -> list[tuple[str, str]]:
    return [
        ("PY", QCoreApplication.translate("NewOffice", "Paraguay")),
        ("CL", QCoreApplication.translate("NewOffice", "Chile")),
        ("MX", QCoreApplication.translate("NewOffice", "Mexico")),
    ]


def kind_words() -> list[tuple[str, str]]:
    return [
        ("guild", QCoreApplication.translate("NewOffice", "A guild: its members are people or businesses")),
        ("alliance", QCoreApplication.translate("NewOffice", "An alliance: its members are guilds")),
    ]


def module_words() -> list[tuple[str, str]]:
    return [
        ("members", QCoreApplication.translate("NewOffice", "Members")),
        ("dues", QCoreApplication.translate("NewOffice", "Dues, payments and receipts")),
        ("meetings", QCoreApplication.translate("NewOffice", "Meetings and minutes")),
        ("fairs", QCoreApplication.translate("NewOffice", "Fairs")),
        ("agreements", QCoreApplication.translate("NewOffice", "Agreements and projects")),
        (
            "alliance",
            QCoreApplication.translate("NewOffice", "Sending to an alliance, or receiving from guilds"),
        ),
    ]
