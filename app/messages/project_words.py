"""What waits in a project in one line of words. Which things wait is ``models/agreements/project_alerts``'."""

from __future__ import annotations

from app.messages import words
from app.models.agreements.project_alerts import ProjectAlert
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money


def alert_words(one: ProjectAlert, country: str) -> str:
    """Without the project's title, which stands beside it."""
    amount = format_money(Money(one.amount, one.currency), country) if one.currency else ""
    return words(
        f"project.alert.{one.kind}", day=format_iso(one.on_date), count=one.count, amount=amount, name=one.name
    )
