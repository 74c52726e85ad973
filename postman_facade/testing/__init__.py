"""Tools for tests of your own code.

A virtual clock, scripted servers, settings for cassettes (`postman_facade.testing.cassettes`), and
fixtures for pytest (`postman_facade.testing.plugin`, loaded by pytest itself).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from postman_facade.testing.clock import VirtualClock, no_waiting
    from postman_facade.testing.scripted import Answer, ScriptedServer

__all__ = ["Answer", "ScriptedServer", "VirtualClock", "no_waiting"]


def __dir__() -> list[str]:
    return __all__


# Imported late: pytest imports the plugin in every project that has the library installed.
_MODULES = {
    "Answer": "postman_facade.testing.scripted",
    "ScriptedServer": "postman_facade.testing.scripted",
    "VirtualClock": "postman_facade.testing.clock",
    "no_waiting": "postman_facade.testing.clock",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(module), name)
