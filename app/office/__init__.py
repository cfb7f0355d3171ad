"""The open office file: lock, migration, and the one place where a transaction begins and ends."""

from app.office.file import Office, Outcome, Standing

__all__ = ["Office", "Outcome", "Standing"]
