"""The place "Documents": the correspondence book, its letters, and the texts the office writes often."""
