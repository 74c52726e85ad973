"""What tests of code that uses the facade need: a clock that waits for nothing, scripted servers,
settings for cassettes (`postman_facade.testing.cassettes`)."""

from postman_facade.testing.clock import VirtualClock, no_waiting
from postman_facade.testing.scripted import Answer, ScriptedServer

__all__ = ["Answer", "ScriptedServer", "VirtualClock", "no_waiting"]
