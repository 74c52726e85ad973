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
    from postman_facade.rate_limit import RateLimiter, RateLimitState, open_rate_limiter
    from postman_facade.resources._async.pages import AsyncPages
    from postman_facade.resources._async.tasks import AsyncTask
    from postman_facade.resources._sync.pages import Pages
    from postman_facade.resources._sync.tasks import Task
    from postman_facade.resources.inventory import Inventory
    from postman_facade.resources.monitor_run import MonitorRun
    from postman_facade.resources.published import Published
    from postman_facade.resources.reference import Reference
    from postman_facade.resources.usage import Usage
    from postman_facade.settings import Timeout
    from postman_facade.transport.call import Attempt

__all__ = [
    "ApiError",
    "AsyncPages",
    "AsyncPostman",
    "AsyncTask",
    "Attempt",
    "AuthenticationError",
    "CollectionDocument",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DestructiveChangeError",
    "DocumentError",
    "EditConflictError",
    "EnvironmentDocument",
    "Inventory",
    "MonitorRun",
    "MultipleMatchesError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Pages",
    "PermissionDeniedError",
    "Postman",
    "PostmanError",
    "Published",
    "QuotaExceededError",
    "RateLimitError",
    "RateLimitState",
    "RateLimiter",
    "Reference",
    "ServerError",
    "Task",
    "TimedOutError",
    "Timeout",
    "TransportError",
    "Usage",
    "ValidationError",
    "__version__",
    "open_rate_limiter",
]

# Imported when first asked for, so that importing the package costs next to nothing.
# What is not here is in `postman_facade.errors`.
_MODULES = {
    "AsyncPages": "postman_facade.resources._async.pages",
    "AsyncPostman": "postman_facade.client._async",
    "AsyncTask": "postman_facade.resources._async.tasks",
    "Attempt": "postman_facade.transport.call",
    "CollectionDocument": "postman_facade.documents",
    "EnvironmentDocument": "postman_facade.documents",
    "Inventory": "postman_facade.resources.inventory",
    "MonitorRun": "postman_facade.resources.monitor_run",
    "Pages": "postman_facade.resources._sync.pages",
    "Postman": "postman_facade.client._sync",
    "Published": "postman_facade.resources.published",
    "RateLimitState": "postman_facade.rate_limit",
    "RateLimiter": "postman_facade.rate_limit",
    "Reference": "postman_facade.resources.reference",
    "Task": "postman_facade.resources._sync.tasks",
    "Timeout": "postman_facade.settings",
    "Usage": "postman_facade.resources.usage",
    "open_rate_limiter": "postman_facade.rate_limit",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES.get(name, "postman_facade.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
