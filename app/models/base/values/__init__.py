"""Values of the office: money, dates, names, ids, phones. Pure; nothing here reads a clock or a file."""
