"""Files in and out: tables, packages, encryption; what a file means for the office is decided by callers."""
