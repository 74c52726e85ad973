"""The one error of this package: what is wrong, said in one line."""

from __future__ import annotations


class Problem(Exception):
    """The client cannot be made; the message names the operation or file and the cause."""
