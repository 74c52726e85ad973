"""A Python client for the Postman API.

from postman_facade import Postman

with Postman() as postman:  # the key is in POSTMAN_API_KEY
    for collection in postman.collections.list():
        print(collection.name)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from postman_facade._version import __version__

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman
    from postman_facade.client._sync import Postman
    from postman_facade.documents import CollectionDocument, EnvironmentDocument
    from postman_facade.errors import (
        ApiError,
        AuthenticationError,
        ConfigurationError,
        ConflictError,
        ConnectError,
        DestructiveChangeError,
        DocumentError,
        EditConflictError,
        MultipleMatchesError,
        NotFoundError,
        OutcomeUnknownError,
        PermissionDeniedError,
        PostmanError,
        QuotaExceededError,
        RateLimitError,
        ServerError,
        TimedOutError,
        TransportError,
        ValidationError,
    )
    from postman_facade.settings import Timeout

__all__ = [
    "ApiError",
    "AsyncPostman",
    "AuthenticationError",
    "CollectionDocument",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DestructiveChangeError",
    "DocumentError",
    "EditConflictError",
    "EnvironmentDocument",
    "MultipleMatchesError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "Postman",
    "PostmanError",
    "QuotaExceededError",
    "RateLimitError",
    "ServerError",
    "TimedOutError",
    "Timeout",
    "TransportError",
    "ValidationError",
    "__version__",
]

# Imported when first asked for, so that importing the package costs next to nothing.
_MODULES = {
    "AsyncPostman": "postman_facade.client._async",
    "CollectionDocument": "postman_facade.documents",
    "EnvironmentDocument": "postman_facade.documents",
    "Postman": "postman_facade.client._sync",
    "Timeout": "postman_facade.settings",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES.get(name, "postman_facade.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
