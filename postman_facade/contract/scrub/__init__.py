"""Remove secrets and personal data from recorded traffic."""

from .engine import Leak, Scrubber
from .recordings import ROUNDS, remaining, remaining_in, scrub, scrub_file

__all__ = ["ROUNDS", "Leak", "Scrubber", "remaining", "remaining_in", "scrub", "scrub_file"]
