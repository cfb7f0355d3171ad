"""The tables beside payments and receipts: cheques, instalments, fiscal documents, reminders. No rules here."""

from typing import Final

from app.models.base.registry import Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "cheque",
        "ledger",
        (
            key(),
            uid(),
            ref("payment_id", "payment"),
            text("bank"),
            text("number"),
            text("drawer", personal=True),
            text("payable_on"),
            integer("amount"),
        ),
    ),
    Table(
        "instalment_plan",
        "record",
        (
            key(),
            uid(),
            ref("member_id", "member"),
            text("agreed_on"),
            text("act"),
            text("note", personal=True),
            text("ended_on", null=True),
            text("end_reason"),
        ),
    ),
    Table(
        "instalment",
        "ledger",
        (
            key(),
            uid(),
            ref("plan_id", "instalment_plan"),
            integer("number"),
            text("due_on"),
            integer("amount"),
        ),
    ),
    Table(
        "instalment_charge",
        "ledger",
        (
            key(),
            uid(),
            ref("plan_id", "instalment_plan"),
            ref("charge_id", "charge"),
        ),
    ),
    Table(
        "fiscal_stamp",
        "record",
        (
            key(),
            uid(),
            text("kind"),
            text("number"),
            text("from_date", null=True),
            text("until_date", null=True),
            integer("first_number", null=True),
            integer("last_number", null=True),
            text("note"),
        ),
    ),
    Table(
        "fiscal_document",
        "record",
        (
            key(),
            uid(),
            text("kind"),
            text("number"),
            text("stamp"),
            text("code"),
            text("issued_on"),
            integer("amount"),
            text("currency"),
            text("receiver", personal=True),
            text("receiver_tax_id", personal=True),
            text("cancelled_on", null=True),
            text("cancel_reason"),
        ),
    ),
    Table(
        "fiscal_link",
        "record",
        (
            key(),
            uid(),
            ref("document_id", "fiscal_document"),
            ref("receipt_id", "receipt", null=True),
            ref("charge_id", "charge", null=True),
        ),
    ),
    Table(
        "reminder",
        "ledger",
        (
            key(),
            uid(),
            ref("member_id", "member"),
            integer("step"),
            text("sent_on"),
            integer("amount"),
            text("currency"),
            text("channel"),
            ref("letter_id", "letter", null=True),
            text("note", personal=True),
        ),
    ),
)
