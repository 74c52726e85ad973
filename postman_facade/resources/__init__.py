"""Helpers for jobs that need several calls, or a safer one."""
