"""The sealed file that travels between two offices, and nothing of any database."""
