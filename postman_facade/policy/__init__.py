"""Decisions without I/O: credentials, retries, waits, pacing, paging, tasks and errors."""
