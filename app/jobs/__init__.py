"""One function per thing a person asks for.

They take an office, paths and a progress callback and return frozen values. No Qt, no click, no SQL.
"""
