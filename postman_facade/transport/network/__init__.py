"""Sockets that keep the deadline of their call."""
