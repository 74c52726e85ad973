# Derived from postman_facade/client/_async.py by `python -m codegen.unasync`; change that file instead.
"""The synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

from postman_api_client.operations import Operation
from postman_api_client.tracebacks import sensitive

from postman_facade._logging import set_up_logging
from postman_facade.client.arguments import arguments, built, on_wire
from postman_facade.client.namespaces import copy_of
from postman_facade.client.options import Options
from postman_facade.client.routing import operation_for
from postman_facade.clock import SYSTEM, Clock
from postman_facade.errors import ConfigurationError
from postman_facade.policy.auth import NOBODY, Credentials, auth_headers
from postman_facade.policy.retry import REFUSED, UNCERTAIN, UNSENT
from postman_facade.rate_limit import RateLimiter, RateLimitState, open_rate_limiter
from postman_facade.settings import Timeout, positive, resolve
from postman_facade.transport._sync import Sender
from postman_facade.transport.call import Attempt, Call
from postman_facade.transport.connections._sync import DEFAULT_TIMEOUT, Connections

if TYPE_CHECKING:
    from os import PathLike
    from ssl import SSLContext

    from postman_api_client.api import Api

    from postman_facade._http import httpx
    from postman_facade.resources._sync.collections import Collections
    from postman_facade.resources._sync.environments import Environments
    from postman_facade.resources._sync.forks import Forks
    from postman_facade.resources._sync.ids import Ids
    from postman_facade.resources._sync.mocks import Mocks
    from postman_facade.resources._sync.monitors import Monitors
    from postman_facade.resources._sync.pages import Pages
    from postman_facade.resources._sync.specs import Specs
    from postman_facade.resources._sync.tasks import Task
    from postman_facade.resources._sync.users import Users
    from postman_facade.resources._sync.workspaces import Workspaces
    from postman_facade.resources.usage import Usage

T = TypeVar("T")


class Postman:
    """The Postman API, synchronous.

    Three ways lead to an operation, all through the same policy of keys, pacing, retries and errors:
    helpers such as `collections`, the typed namespaces of `api`, and `request` for what the
    document does not know. Nothing is opened before the first call; use it with `with`, or
    call `close` in the end. It may be shared by threads and tasks.
    """

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
        self._settings = resolve(
            api_key=api_key,
            scim_key=scim_key,
            base_url=base_url,
            region=region,
            user_agent=user_agent,
        )
        self._options = Options().changed(
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
        self._clock = clock
        self._learned: dict[str, str] = {}
        self._sender = Sender(clock, self._limiter)
        self._connections = Connections(
            self._settings.base_url,
            self._settings.user_agent,
            proxy=proxy,
            verify=verify,
            http_client=http_client,
            transport=transport,
        )

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)  # a traceback shows a half-made client
        return f"{type(self).__name__}({f'base_url={settings.base_url!r}' if settings else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: make one in each process, with its own key")

    @property
    def base_url(self) -> str:
        """The scheme and host that requests are sent to."""
        return self._settings.base_url

    @property
    def clock(self) -> Clock:
        """Whose time is waited in."""
        return self._clock

    @property
    def options(self) -> Options:
        """How calls are sent."""
        return self._options

    @property
    def rate_limit(self) -> RateLimitState:
        """The limits, what is left of them, and the seconds until the next call may be sent.

        This is what the client last heard: reading it sends nothing and opens no file.
        """
        return self._limiter.snapshot(self._settings.api_key or NOBODY)

    @property
    def api(self) -> Api:
        """Every operation of the document, typed: `postman.api.<area>.<operation>(...)`."""
        from postman_api_client.api import Api

        return Api(self._send)

    @property
    def collections(self) -> Collections:
        """Collections as lossless documents."""
        from postman_facade.resources._sync.collections import Collections

        return Collections(self)

    @property
    def environments(self) -> Environments:
        """Environments as lossless documents."""
        from postman_facade.resources._sync.environments import Environments

        return Environments(self)

    @property
    def forks(self) -> Forks:
        """Forks of collections: made, kept in step with their parent, and merged into it."""
        from postman_facade.resources._sync.forks import Forks

        return Forks(self)

    @property
    def mocks(self) -> Mocks:
        """Mock servers and which of their server responses is on."""
        from postman_facade.resources._sync.mocks import Mocks

        return Mocks(self)

    @property
    def monitors(self) -> Monitors:
        """Monitors: made, run, and waited for."""
        from postman_facade.resources._sync.monitors import Monitors

        return Monitors(self)

    @property
    def specs(self) -> Specs:
        """API specifications: published from files, and kept in step with collections."""
        from postman_facade.resources._sync.specs import Specs

        return Specs(self)

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces and what is in them."""
        from postman_facade.resources._sync.workspaces import Workspaces

        return Workspaces(self)

    @property
    def ids(self) -> Ids:
        """Ids in the form that operations take, from ids, uids, links and names."""
        from postman_facade.resources._sync.ids import Ids

        return Ids(self, self._learned)

    @property
    def users(self) -> Users:
        """The owner of the key, and the team."""
        from postman_facade.resources._sync.users import Users

        return Users(self)

    def usage(self) -> Usage:
        """What is used of what the plan allows this month: used, limit, share and forecast.

        Source: getAuthenticatedUser.
        """
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
            timeout: Seconds for each phase of an attempt; phases it does not name stay as they are.
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
        options = self._options.changed(
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            retry_non_idempotent=retry_non_idempotent,
            default_headers=default_headers,
            basic_auth=basic_auth,
            on_retry=on_retry,
        )
        return self._with(options)

    def within(self, seconds: float) -> Postman:
        """Return a client whose calls all end within `seconds` from now.

        A call that begins later raises TimedOutError and sends nothing. The `deadline` of each call
        applies as before.

        Raises:
            ConfigurationError: `seconds` is not a number above 0.
        """
        ends = self._clock.monotonic() + positive("seconds", seconds)
        return self._with(self._options.ending(ends))

    def _with(self, options: Options) -> Postman:
        changed = copy_of(self)
        changed._options = options
        return changed

    @sensitive
    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send any request of the API, also one that the document does not know.

        `path` begins with `/` and holds no query. Returns the 2xx answer; raises as every call does.
        """
        kwargs = arguments(method, path, params=params, json=json, content=content, headers=headers)
        return self.exchange(operation_for(method, path), kwargs)

    @sensitive
    def paginate(
        self,
        path: str,
        *,
        method: str = "GET",
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        limit: int | None = None,
    ) -> Pages:
        """The entries of a listing to its end, asked for page by page while they are used.

        `limit`: at most so many entries. `params` may hold a position and the size of a page.
        Raises ConfigurationError, before anything is sent, for what is no listing. Source: the
        document's `x-pagination`; a path that the document does not know is read as most
        listings are.
        """
        from postman_facade.resources._sync.pages import Pages

        kwargs = arguments(method, path, params=params, json=json)
        return Pages(self, operation_for(method, path), kwargs, limit)

    @sensitive
    def start_task(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        busy_timeout: float = 155.0,
    ) -> Task:
        """Start work that goes on after the answer, such as a merge, a generation or a monitor run.

        What makes the service answer early (`Prefer: respond-async`, `async=true`) is added.
        `busy_timeout`: seconds for which earlier work on the same element is waited for, by default
        all of 5, 10, 20, 40 and 80; 0 raises LockedError or ConflictError at once. Raises ConfigurationError,
        before anything is sent, for what starts no such work. Source: the document's `x-task`.
        """
        from postman_facade.resources._sync.tasks import start_task

        kwargs = arguments(method, path, params=params, json=json, content=content, headers=headers)
        return start_task(self, operation_for(method, path), kwargs, busy_timeout)

    def resolve_id(
        self, element: str, reference: str, *, form: Literal["id", "uid"] = "uid"
    ) -> str:
        """The id or uid of an element, from its id, uid, link or name.

        `element`: its kind, such as `collection`; ConfigurationError is raised for an unknown one. Names are looked up for collections,
        environments, mocks, monitors and workspaces, and have to be exact; what has no uid, such as
        a workspace or spec, comes as its id. An id without owner is taken to be yours. Raises
        InvalidReferenceError, NameNotFoundError and MultipleMatchesError. Source: facts, ids.
        """
        from postman_facade.policy.ids import needed

        return self.ids.named(needed(element, form), reference)

    def _send(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
    ) -> T:
        response = self.exchange(operation, built(build))
        try:
            return parse(response)
        except (ValueError, RecursionError):  # it is no JSON, or too deep; all else is our fault
            pass
        # Outside the handler, so that the error does not carry the request and its headers along.
        from postman_facade.client.answers import malformed

        raise malformed(operation, response)

    @sensitive
    def exchange(
        self, operation: Operation, kwargs: dict[str, Any], *, once: bool = False
    ) -> httpx.Response:
        """Send `operation` with the arguments its generated module makes; the 2xx answer as it came.

        `once`: repeat it only if nothing of it was sent, not after 429 or 503 either, because the
        caller looks at what became of it.
        """
        request, call = self._prepared(operation, kwargs, once)
        answer = self._sender.send(self._connections, request, call)
        if answer.response.is_success:
            from postman_facade.transport.auth import without_body

            return without_body(answer.response)
        from postman_facade.client.answers import refused

        raise refused(operation, answer, call.secrets)

    def _prepared(
        self, operation: Operation, kwargs: dict[str, Any], once: bool
    ) -> tuple[httpx.Request, Call]:
        """The request, whose secrets are put in when it is sent, and its policy."""
        from postman_facade.transport.auth import SecretAuth

        settings, options = self._settings, self._options
        credentials = Credentials(settings.api_key, settings.scim_key, options.basic_auth)
        kwargs = on_wire(kwargs, operation.path)
        params = kwargs.get("params") or {}
        headers = {
            **dict(options.headers),
            **kwargs["headers"],
            **auth_headers(operation, credentials, params),
        }
        auth = SecretAuth(headers, params)
        arguments = {**kwargs, "method": operation.method}
        arguments["headers"] = {name: str(value) for name, value in headers.items()}
        arguments["url"] = settings.base_url + kwargs["url"]
        arguments["params"] = params or None  # an empty query would make httpx parse the URL again
        if options.timeout != DEFAULT_TIMEOUT:
            arguments["timeout"] = options.timeout
        request = self._connections.build_request(**arguments)
        repeatable = operation.retry_safe or options.retry_non_idempotent
        call = Call(
            method=operation.method,
            path=operation.path,
            buckets=operation.rate_limit,
            repeated=UNSENT if once else UNCERTAIN if repeatable else REFUSED,
            limits=options.limits_at(self._clock.monotonic()),
            key=credentials.rate_limit_key(operation),
            on_retry=options.on_retry,
            auth=auth,
            secrets=(*credentials.secrets, *auth.secrets),
        )
        return request, call

    def close(self) -> None:
        """Close the connections of this client and of its copies made by `with_options`.

        Calls in progress, and later ones, raise ClientClosedError. A `transport` you gave is closed
        too; an `http_client` or `RateLimiter` you gave is not, and calls in progress through that
        `http_client` end as usual. Closing again does nothing.
        """
        self._connections.close()
        if self._owns_limiter:
            self._limiter.close()

    def __enter__(self) -> Postman:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def _check_test_hooks(clock: object, transport: object | None) -> None:
    if not hasattr(clock, "monotonic"):
        raise ConfigurationError(f"clock must be a clock, not {type(clock).__name__}")
    sends = hasattr(transport, "handle_request") or hasattr(transport, "handle_async_request")
    if transport is not None and not sends:
        kind = type(transport).__name__
        raise ConfigurationError(f"transport must be an httpx transport, not {kind}")
