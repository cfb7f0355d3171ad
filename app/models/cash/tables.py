"""The tables of money that goes out and moves. No rules here."""

from typing import Final

from app.models.base.registry import Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "fund",
        "record",
        (
            key(),
            uid(),
            text("name"),
            text("purpose"),
            text("act"),
            integer("opening_balance"),
            text("opened_on"),
            text("closed_on", null=True),
        ),
    ),
    Table("expense_category", "record", (key(), uid(), text("name"))),
    Table(
        "expense",
        "ledger",
        (
            key(),
            uid(),
            integer("number"),
            text("paid_on"),
            ref("account_id", "money_account"),
            text("method"),
            text("reference", personal=True),
            text("supplier", personal=True),
            text("supplier_tax_id", personal=True),
            text("concept"),
            text("document_kind"),
            text("document_number"),
            text("document_authorization"),
            text("document_uuid"),
            text("document_on", null=True),
            integer("total"),
            integer("withheld"),
            text("currency"),
            ref("corrects_id", "expense", null=True),
        ),
    ),
    Table(
        "expense_tax",
        "ledger",
        (key(), uid(), ref("expense_id", "expense"), integer("rate"), integer("amount"), integer("tax")),
    ),
    Table(
        "expense_part",
        "ledger",
        (
            key(),
            uid(),
            ref("expense_id", "expense"),
            ref("category_id", "expense_category"),
            ref("fund_id", "fund", null=True),
            integer("amount"),
        ),
    ),
    Table(
        "expense_void",
        "ledger",
        (key(), uid(), ref("expense_id", "expense"), text("voided_on"), text("reason")),
    ),
    Table(
        "account_move",
        "ledger",
        (
            key(),
            uid(),
            text("moved_on"),
            ref("from_id", "money_account"),
            ref("to_id", "money_account"),
            integer("amount"),
            text("reference"),
            text("note"),
            ref("reverses_id", "account_move", null=True),
        ),
    ),
    Table(
        "day_close",
        "ledger",
        (
            key(),
            uid(),
            ref("account_id", "money_account"),
            text("day"),
            integer("expected"),
            integer("counted"),
            text("explanation"),
            text("closed_at"),
        ),
    ),
    Table(
        "day_reopen",
        "ledger",
        (key(), uid(), ref("close_id", "day_close"), text("reopened_at"), text("reason")),
    ),
    Table(
        "cash_count",
        "ledger",
        (key(), uid(), ref("close_id", "day_close"), integer("denomination"), integer("quantity")),
    ),
)
