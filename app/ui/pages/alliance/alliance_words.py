"""The exchange in the words of the office: how a guild stands, why a cell waits for review, what a table is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.messages import words as named
from app.models.alliance.overview import GuildLine
from app.models.alliance.queries import Review
from app.models.alliance.resources import Profile


def condition_words(line: GuildLine) -> str:
    """How a guild's deliveries stand, in a few words."""
    received = line.relation.last_received
    if line.condition == "waiting" and received is not None:
        return named(f"state.{received.state}")
    return {
        "nothing": QCoreApplication.translate("Alliance", "has not sent yet"),
        "forked": QCoreApplication.translate("Alliance", "two copies are sending"),
        "rewritten": QCoreApplication.translate("Alliance", "receipts do not match earlier ones"),
        "mismatch": QCoreApplication.translate("Alliance", "asks for a complete one"),
        "review": QCoreApplication.translate("Alliance", "received, with rows to review"),
        "good": QCoreApplication.translate("Alliance", "received"),
    }.get(line.condition, "")


def condition_help(line: GuildLine) -> str:
    """What to do about it; "" when there is nothing to do."""
    return {
        "nothing": QCoreApplication.translate("Alliance", "Ask the guild for its file, and open it with “Receive…”."),
        "forked": QCoreApplication.translate(
            "Alliance",
            "Two copies of that office are sending, so nothing more is taken from either. Ask them which one is "
            "good; the other must not be used any more.",
        ),
        "rewritten": QCoreApplication.translate(
            "Alliance",
            "Receipts this guild had reported are different now, or gone: its past was rewritten or an older copy was "
            "taken up. Ask for the papers of those numbers and compare them.",
        ),
        "mismatch": QCoreApplication.translate(
            "Alliance", "What came does not add up. Send them your reply: their next one will come complete."
        ),
        "waiting": QCoreApplication.translate(
            "Alliance", "One from before is missing. Send them your reply: the next one will bring everything."
        ),
        "review": QCoreApplication.translate(
            "Alliance", "Tell the guild what is wrong; when they correct it, it comes right with the next one."
        ),
    }.get(line.condition, "")


def table_words(name: str) -> str:
    """What a table of the exchange is called on the screen."""
    return {
        "socios": QCoreApplication.translate("Alliance", "Members"),
        "cuotas": QCoreApplication.translate("Alliance", "Standing of the members"),
        "totales": QCoreApplication.translate("Alliance", "Counts"),
        "cadenas": QCoreApplication.translate("Alliance", "Last receipt of each series"),
    }.get(name, name)


def column_words(name: str) -> str:
    """What a column of the exchange is called on the screen."""
    return {
        "numero": QCoreApplication.translate("Alliance", "No."),
        "nombre": QCoreApplication.translate("Alliance", "Name"),
        "rubro": QCoreApplication.translate("Alliance", "Trade"),
        "ciudad": QCoreApplication.translate("Alliance", "City"),
        "categoria": QCoreApplication.translate("Alliance", "Category"),
        "estado": QCoreApplication.translate("Alliance", "Status"),
        "documento": QCoreApplication.translate("Alliance", "ID"),
        "situacion": QCoreApplication.translate("Alliance", "Standing"),
        "meses": QCoreApplication.translate("Alliance", "Months owed"),
        "tema": QCoreApplication.translate("Alliance", "What is counted"),
        "concepto": QCoreApplication.translate("Alliance", "Which"),
        "cantidad": QCoreApplication.translate("Alliance", "How many"),
        "serie": QCoreApplication.translate("Alliance", "Series"),
        "codigo": QCoreApplication.translate("Alliance", "Check code"),
    }.get(name, name)


def review_words(row: Review) -> str:
    """What is wrong with the cell and what the guild should do."""
    otherwise = QCoreApplication.translate("Alliance", "It could not be read. They should correct it and send again.")
    return {
        "chain.rewritten": QCoreApplication.translate(
            "Alliance", "This receipt, or one before it, is not what it was when they sent it. Compare with the paper."
        ),
        "chain.lost": QCoreApplication.translate(
            "Alliance", "They had sent this receipt and their file does not have it any more. Ask what became of it."
        ),
        "package.cell_control": QCoreApplication.translate(
            "Alliance", "It contains signs that are not letters. They should type it again in its record."
        ),
        "package.cell_empty": QCoreApplication.translate(
            "Alliance", "It may not be empty. They should complete it in its record."
        ),
        "package.cell_not_int": QCoreApplication.translate(
            "Alliance", "It is not a whole number: digits only, without points or commas."
        ),
        "package.cell_not_id": QCoreApplication.translate(
            "Alliance", "The identity of the row was changed by hand. They should send again."
        ),
        "package.cell_too_long": QCoreApplication.translate(
            "Alliance", "It is too long. They should shorten it in its record."
        ),
        "package.id_twice": QCoreApplication.translate(
            "Alliance", "This row comes twice; the first one was taken. They should look at the record."
        ),
        "package.row_width": QCoreApplication.translate(
            "Alliance", "The row has more or fewer cells than the others. They should send again."
        ),
    }.get(row.code, otherwise)


def profile_words(profile: Profile) -> str:
    """What goes out and what does not, in one sentence each."""
    if profile == "totales":
        return QCoreApplication.translate(
            "Alliance", "Goes out: counts and standings. Does not go out: names, IDs, telephones, addresses, amounts."
        )
    return QCoreApplication.translate(
        "Alliance",
        "Goes out: counts; and of the members who agreed, number, name, trade, city, category and standing. Does "
        "not go out: IDs, telephones, addresses, amounts per member.",
    )
