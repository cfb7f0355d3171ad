"""What every subject stands on: connections, journal, values, errors. No subject of the office lives here."""
