"""A stateful stand-in for the Postman API, over real HTTP.

    from postman_facade.sandbox import Sandbox

    with Sandbox() as sandbox:
        ...  # point a client at sandbox.url with sandbox.api_key

Or from a shell: ``python -m postman_facade.sandbox``. Needs the extra ``sandbox``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .behaviour.faults import Fault, Faults
    from .behaviour.limits import Limit
    from .server.sandbox import DEFAULT_API_KEY, Sandbox
    from .server.seeding import Seeded
    from .store.database import StoreError
    from .world import Call, Observation

__all__ = [
    "DEFAULT_API_KEY",
    "Call",
    "Fault",
    "Faults",
    "Limit",
    "Observation",
    "Sandbox",
    "Seeded",
    "StoreError",
]


def __dir__() -> list[str]:
    return __all__


MISSING_EXTRA = 'the sandbox needs an extra: pip install "postman-facade[sandbox]"'
_HOMES = {
    "Call": "world",
    "DEFAULT_API_KEY": "server.sandbox",
    "Fault": "behaviour.faults",
    "Faults": "behaviour.faults",
    "Limit": "behaviour.limits",
    "Observation": "world",
    "Sandbox": "server.sandbox",
    "Seeded": "server.seeding",
    "StoreError": "store.database",
}


# Late, so that without the extra the shell command can say so in one line.
def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        home = import_module(f".{_HOMES[name]}", __name__)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("postman_facade"):
            raise
        raise ImportError(MISSING_EXTRA) from error
    return getattr(home, name)
