# Derived from postman_facade/client/_async.py by `python -m codegen.unasync`; change that file instead.
"""The synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, NoReturn, TypeVar, overload

from postman_api_client.tracebacks import sensitive

from postman_facade._logging import set_up_logging
from postman_facade.calls._sync import Caller
from postman_facade.calls.arguments import arguments
from postman_facade.calls.options import Options
from postman_facade.calls.request import Request
from postman_facade.calls.routing import operation_for
from postman_facade.client.namespaces import copy_of, namespace
from postman_facade.clock import SYSTEM, Clock
from postman_facade.errors import ConfigurationError
from postman_facade.json_types import JsonObject
from postman_facade.policy.auth import NOBODY
from postman_facade.rate_limit import RateLimiter, RateLimitState, open_rate_limiter
from postman_facade.settings import Timeout, resolve
from postman_facade.transport.call import Attempt
from postman_facade.transport.connections._sync import Connections

if TYPE_CHECKING:
    from os import PathLike
    from ssl import SSLContext

    from postman_api_client.api import Api
    from postman_api_client.types import Model

    from postman_facade._http import httpx
    from postman_facade.policy.ids import Element, ReferenceLike
    from postman_facade.resources._sync.collections import Collections
    from postman_facade.resources._sync.environments import Environments
    from postman_facade.resources._sync.forks import Forks
    from postman_facade.resources._sync.mocks import Mocks
    from postman_facade.resources._sync.monitors import Monitors
    from postman_facade.resources._sync.pages import Pages
    from postman_facade.resources._sync.specs import Specs
    from postman_facade.resources._sync.tasks import Task, TaskResult
    from postman_facade.resources._sync.users import Users
    from postman_facade.resources._sync.workspaces import Workspaces
    from postman_facade.resources.usage import Usage

M = TypeVar("M", bound="Model")


class Postman:
    """A client for the Postman API, synchronous.

    Use `collections` and the other helpers for common jobs, `api` for every operation, and
    `request` for anything that the API document does not have. All of them share keys, pacing,
    retries and errors. Nothing is opened before the first call. Use the client in `with`, or
    call `close` when you are done. Threads and tasks may share one client.
    """

    _caller_type: ClassVar[type[Caller]] = Caller

    @sensitive
    def __init__(
        self,
        api_key: str | None = None,
        *,
        scim_key: str | None = None,
        base_url: str | None = None,
        region: str | None = None,
        timeout: float | Mapping[str, float] | Timeout | httpx.Timeout | None = None,
        deadline: float = 60.0,
        max_retries: int = 4,
        max_response_bytes: int = 256 * 2**20,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        rate_limit: str | RateLimiter | None = "memory",
        bucket_limits: Mapping[str, tuple[int, float]] | None = None,
        proxy: str | None = None,
        verify: bool | str | PathLike[str] | SSLContext = True,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        on_retry: Callable[[Attempt], None] | None = None,
        on_wait: Callable[[str, float, str], None] | None = None,
        clock: Clock = SYSTEM,
    ) -> None:
        """Create a client; nothing is sent, and no connection is opened.

        Args:
            api_key: The API key. Defaults to the environment variable POSTMAN_API_KEY.
            scim_key: The key for SCIM operations. Defaults to POSTMAN_SCIM_KEY.
            base_url: Scheme and host of the server. Defaults to POSTMAN_API_BASE_URL, else to the
                server of `region`.
            region: `"us"` or `"eu"`. Defaults to POSTMAN_API_REGION, else `"us"`.
            timeout: Seconds for each phase of an attempt: one number, or some of `connect`, `read`,
                `write` and `pool`. Defaults to 10 to connect and 60 for the others.
            deadline: Seconds for a call as a whole, waits and retries included.
            max_retries: Attempts after the first one. 0 sends each request once.
            max_response_bytes: Longest response body, in bytes after decompression.
            default_headers: Headers to send with every request.
            user_agent: Text to put before the User-Agent of this library.
            rate_limit: Who shares the rate limit: `"memory"` for this process, `"machine"` for all
                processes of this user, the URL of a Redis server for many machines, a `RateLimiter`
                of your own, or `None` to send without pacing.
            bucket_limits: Limits that differ from the documented ones, as (calls, seconds) by
                bucket, such as `{"default": (60, 60)}`.
            proxy: URL of a proxy. Defaults to the proxy variables of the environment.
            verify: `True` to verify certificates, the path of a PEM file or folder with the
                certificates to trust, an `ssl.SSLContext`, or `False` to verify nothing.
            http_client: An `httpx.Client` of your own to send through. It is not closed.
            transport: An httpx transport to send through. It is closed with this client.
            on_retry: Called with each `Attempt` that failed and is retried.
            on_wait: Called as `on_wait(bucket, seconds, reason)` before a wait for the rate limit.
            clock: A clock for tests, such as `postman_facade.testing.VirtualClock`.

        Raises:
            ConfigurationError: An argument or environment variable is invalid.
        """
        settings = resolve(
            api_key=api_key,
            scim_key=scim_key,
            base_url=base_url,
            region=region,
            user_agent=user_agent,
        )
        options = Options().changed(
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            default_headers=default_headers,
            on_retry=on_retry,
        )
        set_up_logging()
        _check_test_hooks(clock, transport)
        self._limiter = open_rate_limiter(
            rate_limit, bucket_limits=bucket_limits, clock=clock, on_wait=on_wait
        )
        self._owns_limiter = not isinstance(rate_limit, RateLimiter)
        connections = Connections(
            settings.base_url,
            settings.user_agent,
            proxy=proxy,
            verify=verify,
            http_client=http_client,
            transport=transport,
        )
        self._caller = self._caller_type(settings, options, clock, self._limiter, connections)

    def __repr__(self) -> str:
        caller = getattr(self, "_caller", None)  # unset until __init__ ends
        return f"{type(self).__name__}({f'base_url={self.base_url!r}' if caller else ''})"

    def __reduce__(self) -> NoReturn:
        self._caller.__reduce__()

    @property
    def base_url(self) -> str:
        """The scheme and host that requests are sent to."""
        return self._caller.settings.base_url

    @property
    def rate_limit(self) -> RateLimitState:
        """Return the limits, what is left of them, and the seconds until the next call may be sent.

        It is what the last response reported: reading it sends nothing and opens no file.
        """
        return self._limiter.snapshot(self._caller.settings.api_key or NOBODY)

    @namespace
    def api(self) -> Api:
        """Every operation of the API, typed: `postman.api.<area>.<operation>(...)`."""
        return self._caller.api

    @namespace
    def collections(self) -> Collections:
        """Collections as lossless documents."""
        from postman_facade.resources._sync.collections import Collections

        return Collections(self._caller)

    @namespace
    def environments(self) -> Environments:
        """Environments as lossless documents."""
        from postman_facade.resources._sync.environments import Environments

        return Environments(self._caller)

    @namespace
    def forks(self) -> Forks:
        """Forks of collections: created, kept up to date with their parent, and merged into it."""
        from postman_facade.resources._sync.forks import Forks

        return Forks(self._caller)

    @namespace
    def mocks(self) -> Mocks:
        """Mock servers and their server responses."""
        from postman_facade.resources._sync.mocks import Mocks

        return Mocks(self._caller)

    @namespace
    def monitors(self) -> Monitors:
        """Monitors and their runs."""
        from postman_facade.resources._sync.monitors import Monitors

        return Monitors(self._caller)

    @namespace
    def specs(self) -> Specs:
        """API specifications: published from files, and synchronized with collections."""
        from postman_facade.resources._sync.specs import Specs

        return Specs(self._caller)

    @namespace
    def users(self) -> Users:
        """The owner of the key, and the members of the team."""
        from postman_facade.resources._sync.users import Users

        return Users(self._caller)

    @namespace
    def workspaces(self) -> Workspaces:
        """Workspaces and their contents."""
        from postman_facade.resources._sync.workspaces import Workspaces

        return Workspaces(self._caller)

    def usage(self) -> Usage:
        """Return how much of the plan is used this month, with a forecast."""
        return self.users.usage()

    @sensitive
    def with_options(
        self,
        *,
        timeout: float | Mapping[str, float] | Timeout | httpx.Timeout | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_response_bytes: int | None = None,
        retry_non_idempotent: bool | None = None,
        default_headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        on_retry: Callable[[Attempt], None] | None = None,
    ) -> Postman:
        """Return a client with other options that shares connections and rate limit with this one.

        Args:
            timeout: Seconds for each phase of an attempt; those it does not name keep theirs.
            deadline: Seconds for a call as a whole, waits and retries included.
            max_retries: Attempts after the first one.
            max_response_bytes: Longest response body, in bytes after decompression.
            retry_non_idempotent: Whether to retry a POST or PATCH that may have been carried out.
            default_headers: Headers to send with every request, added to those of this client.
            basic_auth: Client id and client secret, for OAuth tokens.
            on_retry: Called with each `Attempt` that failed and is retried.

        Raises:
            ConfigurationError: An option is invalid.
        """
        caller = self._caller.with_options(
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            retry_non_idempotent=retry_non_idempotent,
            default_headers=default_headers,
            basic_auth=basic_auth,
            on_retry=on_retry,
        )
        return self._with(caller)

    def within(self, seconds: float) -> Postman:
        """Return a client whose calls all end within `seconds` from now.

        A call that begins later raises TimedOutError and sends nothing. The `deadline` of each call
        applies as before.

        Raises:
            ConfigurationError: `seconds` is not a number above 0.
        """
        return self._with(self._caller.within(seconds))

    def _with(self, caller: Caller) -> Postman:
        changed = copy_of(self)
        changed._caller = caller
        return changed

    @sensitive
    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send any request, including one that the API document does not have.

        Args:
            method: An HTTP method, such as `GET`.
            path: The path, beginning with `/` and without a query.
            params: The query parameters.
            json: The body, to be encoded as JSON.
            content: The body as text or bytes, instead of `json`.
            headers: Headers to add to those of the client.

        Returns:
            The 2xx response.

        Raises:
            ConfigurationError: An argument is invalid; nothing was sent.
            ApiError: The service responded with an error.
            TransportError: There was no usable response.
        """
        request = _request(method, path, params=params, json=json, content=content, headers=headers)
        return self._caller.exchange(request)

    @overload
    def paginate(
        self,
        path: str,
        *,
        model: type[M],
        method: str = "GET",
        params: Mapping[str, object] | None = None,
        json: object = None,
        limit: int | None = None,
    ) -> Pages[M]: ...

    @overload
    def paginate(
        self,
        path: str,
        *,
        model: None = None,
        method: str = "GET",
        params: Mapping[str, object] | None = None,
        json: object = None,
        limit: int | None = None,
    ) -> Pages[JsonObject]: ...

    @sensitive
    def paginate(
        self,
        path: str,
        *,
        model: type[M] | None = None,
        method: str = "GET",
        params: Mapping[str, object] | None = None,
        json: object = None,
        limit: int | None = None,
    ) -> Pages[M] | Pages[JsonObject]:
        """List the entries of any listing, requesting each page when its entries are needed.

        Undocumented listings are paged by cursor, as most are.

        Args:
            path: The path, beginning with `/` and without a query.
            model: The generated model of an entry; by default, entries are decoded JSON.
            method: `POST` for listings that take a body.
            params: The query parameters, which may set a first position and a page size.
            json: The body.
            limit: The maximum number of entries to return.

        Raises:
            ConfigurationError: An argument is invalid, or the operation has no pages; nothing was
                sent.
        """
        from postman_facade.resources._sync.pages import Pages
        from postman_facade.resources.page import json_entries, model_entries

        request = _request(method, path, params=params, json=json)
        if model is None:
            return Pages(self._caller, request, json_entries(request.operation), limit=limit)
        entries = model_entries(request.operation, model)
        return Pages(self._caller, request, entries, limit=limit)

    @sensitive
    def start_task(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        busy_timeout: float = 155.0,
    ) -> Task[TaskResult]:
        """Start a long-running task, such as a merge or a generation.

        Takes the arguments of `request`, and asks the service to respond before the work is done.

        Args:
            busy_timeout: Seconds to wait for earlier work on the same element; 0 raises LockedError
                or ConflictError at once.

        Raises:
            ConfigurationError: The operation does not start a task; nothing was sent.
        """
        from postman_facade.resources._sync.tasks import start_any_task

        request = _request(method, path, params=params, json=json, content=content, headers=headers)
        return start_any_task(self._caller, request, busy_timeout)

    def resolve_id(
        self,
        element: Element,
        reference: ReferenceLike,
        *,
        form: Literal["id", "uid"] = "uid",
    ) -> str:
        """Return the id or uid of an element.

        For elements without a uid, such as workspaces and specs, it is the id. A bare id is taken
        to belong to the owner of the key.

        Args:
            element: The kind of element, such as `"collection"`.
            reference: Its id, uid or link, an object with an id, or, for collections, environments,
                mocks, monitors and workspaces, its exact name.

        Raises:
            InvalidReferenceError: The reference is not valid for this kind of element.
            NameNotFoundError: Nothing has this name.
            MultipleMatchesError: More than one element has this name.
        """
        from postman_facade.policy.ids import check_format
        from postman_facade.resources._sync.references import References

        check_format(element, form)
        return References(self._caller).id(element, reference, form)

    def close(self) -> None:
        """Close the connections of this client, which its `with_options` copies share.

        Calls in progress and later calls raise ClientClosedError. Your own `transport` is closed
        too. Your own `http_client` or `RateLimiter` stays open, and calls in progress through that
        `http_client` finish as usual. Closing twice is allowed.
        """
        self._caller.close()
        if self._owns_limiter:
            self._limiter.close()

    def __enter__(self) -> Postman:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def _check_test_hooks(clock: object, transport: object | None) -> None:
    if not hasattr(clock, "monotonic"):
        raise ConfigurationError(f"clock must be a Clock, not {type(clock).__name__}")
    if transport is not None and not hasattr(transport, "handle_request"):
        kind = type(transport).__name__
        raise ConfigurationError(f"transport must be an httpx transport, not {kind}")


def _request(
    method: str,
    path: str,
    *,
    params: Mapping[str, object] | None = None,
    json: object = None,
    content: bytes | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[object]:
    given = arguments(method, path, params=params, json=json, content=content, headers=headers)
    return Request(operation_for(method, path), given, lambda response: response.json())
