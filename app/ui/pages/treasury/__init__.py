"""The pages of "Treasury": the counter, receipts, cash and banks, dues, and what members owe."""
