"""What tests of code that uses the facade need."""

from postman_facade.testing.clock import VirtualClock, no_waiting

__all__ = ["VirtualClock", "no_waiting"]
