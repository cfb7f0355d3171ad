"""The office's books of money in spreadsheets: months, receipts, rolls; what kind a sheet is. Nothing is written."""
