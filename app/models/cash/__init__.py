"""Money that goes out and moves: expenses, funds, transfers between accounts, the day's close, the cash book."""
