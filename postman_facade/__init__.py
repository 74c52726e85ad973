"""The Postman API, lossless, duplicate-proof and paced.

from postman_facade import Postman

with Postman() as postman:  # the key is in POSTMAN_API_KEY
    for collection in postman.collections.list():
        print(collection["name"])
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from postman_facade._version import __version__

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman
    from postman_facade.client._sync import Postman
    from postman_facade.documents import CollectionDocument, EnvironmentDocument
    from postman_facade.errors import PostmanError
    from postman_facade.settings import Timeout

__all__ = [
    "AsyncPostman",
    "CollectionDocument",
    "EnvironmentDocument",
    "Postman",
    "PostmanError",
    "Timeout",
    "__version__",
]

# Imported when first asked for, so that importing the package costs next to nothing.
_MODULES = {
    "AsyncPostman": "postman_facade.client._async",
    "CollectionDocument": "postman_facade.documents",
    "EnvironmentDocument": "postman_facade.documents",
    "Postman": "postman_facade.client._sync",
    "PostmanError": "postman_facade.errors",
    "Timeout": "postman_facade.settings",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
