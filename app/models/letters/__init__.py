"""The correspondence book: letters, circulars and certificates with their numbers, and their templates."""
