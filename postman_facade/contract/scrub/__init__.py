"""Takes secrets and people out of recorded traffic, so that it can be kept and shown."""

from .engine import Leak, Scrubber
from .recordings import ROUNDS, remaining, remaining_in, scrub, scrub_file

__all__ = ["ROUNDS", "Leak", "Scrubber", "remaining", "remaining_in", "scrub", "scrub_file"]
