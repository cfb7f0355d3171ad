"""How a payment plan stands, in a line for the counter and the statement. The rules are in ``models.dues``."""

from __future__ import annotations

from collections.abc import Sequence

from app.messages import words as code_words
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_date
from app.models.dues.instalments import InstalmentPlan
from app.ui.money_words import money_words


def state_words(plan: InstalmentPlan, facts: OfficeFacts) -> str:
    """Kept, behind by how much, all paid, ended and why."""
    amount = money_words(plan.behind, facts)
    return code_words(f"instalments_state.{plan.state}", amount=amount, reason=plan.end_reason)


def next_words(plan: InstalmentPlan, facts: OfficeFacts) -> str:
    """Day and missing amount of the first part that is not paid; empty once the plan is over."""
    if plan.next is None or plan.state in ("paid", "ended"):
        return ""
    return f"{format_date(plan.next.due_on)} · {money_words(plan.next_amount, facts)}"


def plan_lines(plans: Sequence[InstalmentPlan], facts: OfficeFacts) -> str:
    """The plans that run, a line each: "Plan de pago 2: al día · próxima parte …"; empty without any."""
    said = []
    for one in plans:
        if one.state in ("kept", "late") and one.next is not None:
            behind, amount = money_words(one.behind, facts), money_words(one.next_amount, facts)
            day = format_date(one.next.due_on)
            said.append(code_words(f"instalments_line.{one.state}", id=one.id, behind=behind, amount=amount, day=day))
    return "\n".join(said)
