"""Sockets that keep the deadline of the call that uses them."""
