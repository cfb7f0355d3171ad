"""The window's place for agreements and projects: convenios, what they promise, programmes, districts, funds."""
