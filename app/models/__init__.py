"""What is true: tables, rules, commands and queries, one folder a subject. No Qt, no PDF, no CSV."""
