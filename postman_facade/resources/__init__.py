"""Helpers by area, for jobs that take more than one call or a safer one."""
