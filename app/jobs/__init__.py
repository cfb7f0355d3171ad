"""One function per thing a person asks for; they take an office, paths and a progress callback and return frozen values. No Qt, no click, no SQL."""
