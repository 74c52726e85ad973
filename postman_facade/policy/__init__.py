"""Decisions without I/O: credentials, retries, waits, pacing, errors, redaction."""
