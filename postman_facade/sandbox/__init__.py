"""A stateful stand-in for the Postman API, over real HTTP.

    from postman_facade.sandbox import Sandbox

    with Sandbox() as sandbox:
        ...  # point a client at sandbox.url with sandbox.api_key

Or from a shell: ``python -m postman_facade.sandbox``. Needs the extra ``sandbox``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .faults import Fault
    from .limits import Limit
    from .records import Call, Observation
    from .seeding import Seeded
    from .server import DEFAULT_API_KEY, Sandbox
    from .store import StoreError

__all__ = [
    "DEFAULT_API_KEY",
    "Call",
    "Fault",
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
    "Call": "records",
    "DEFAULT_API_KEY": "server",
    "Fault": "faults",
    "Limit": "limits",
    "Observation": "records",
    "Sandbox": "server",
    "Seeded": "seeding",
    "StoreError": "store",
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
