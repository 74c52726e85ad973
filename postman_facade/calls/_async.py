"""Send requests for a client and its helpers, asynchronously."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from postman_api_client.operations import Operation
from postman_api_client.tracebacks import sensitive
from postman_api_client.types import Unset

from postman_facade.calls.arguments import on_wire
from postman_facade.calls.options import Options
from postman_facade.calls.request import Request, build, build_arguments
from postman_facade.calls.responses import parsed, part_of
from postman_facade.clock import Clock
from postman_facade.policy.auth import Credentials, auth_headers
from postman_facade.policy.retry import REFUSED, UNCERTAIN
from postman_facade.rate_limit import RateLimiter
from postman_facade.secret import secret_headers, secret_params
from postman_facade.settings import Settings, positive
from postman_facade.transport._async import AsyncSender
from postman_facade.transport.call import Call
from postman_facade.transport.connections._async import DEFAULT_TIMEOUT, AsyncConnections

if TYPE_CHECKING:
    from postman_api_client.api import Api, AsyncApi

    from postman_facade._http import httpx

R = TypeVar("R")
T = TypeVar("T")


class AsyncCaller:
    """Sends calls with the keys, connections, rate limit and options of one client."""

    def __init__(
        self,
        settings: Settings,
        options: Options,
        clock: Clock,
        limiter: RateLimiter,
        connections: AsyncConnections,
    ) -> None:
        self.settings = settings
        self.options = options
        self.clock = clock
        self.known: dict[str, str] = {}
        """Cached facts about the owner of the key, shared by all copies."""
        self._limiter = limiter
        self._sender = AsyncSender(clock, limiter)
        self._connections = connections

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled; create one in each process")

    @property
    def api(self) -> AsyncApi:
        """Every operation of the API, typed."""
        from postman_api_client.api import AsyncApi

        return AsyncApi(self.send_operation)

    @sensitive
    def with_options(self, **changes: Any) -> AsyncCaller:
        """Return a copy with other options; see `Options.changed`."""
        return self._with(self.options.changed(**changes))

    def within(self, seconds: float) -> AsyncCaller:
        """Return a copy whose calls all end within `seconds` from now."""
        ends = self.clock.monotonic() + positive("seconds", seconds)
        return self._with(self.options.ending(ends))

    def _with(self, options: Options) -> AsyncCaller:
        changed = object.__new__(type(self))
        changed.__dict__.update(self.__dict__)
        changed.options = options
        return changed

    @sensitive
    async def call(
        self, make: Callable[[Api], R], part: Callable[[R], T | Unset], kind: type[T]
    ) -> T:
        """Send the call that `make` builds and return a part of its response, such as `.mock`.

        Raises MalformedResponseError unless that part is a `kind`.
        """
        request = build(make)
        response = await self.exchange(request)
        return part_of(request, response, part, kind)

    @sensitive
    async def send_operation(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], R],
        /,
    ) -> R:
        """Send the request that a function of `api` builds and return the parsed response."""
        request = Request(operation, build_arguments(build), parse)
        return parsed(request, await self.exchange(request))

    @sensitive
    async def exchange(self, request: Request[object]) -> httpx.Response:
        """Send a request and return its 2xx response."""
        message, call = self._prepared(request.operation, request.arguments)
        answer = await self._sender.send(self._connections, message, call)
        if answer.response.is_success:
            from postman_facade.transport.auth import without_body

            return without_body(answer.response)
        from postman_facade.calls.responses import error_for_response

        raise error_for_response(request.operation, answer, call.secrets)

    def _prepared(
        self, operation: Operation, arguments: Mapping[str, Any]
    ) -> tuple[httpx.Request, Call]:
        """Return the message, whose secrets are added when it is sent, and its policy."""
        from postman_facade.transport.auth import SecretAuth

        settings, options = self.settings, self.options
        credentials = Credentials(settings.api_key, settings.scim_key, options.basic_auth)
        message = on_wire(arguments, operation.path)
        given = secret_params(self._connections.given_params)
        params = {**given, **(message.get("params") or {})}
        headers = {
            **secret_headers(self._connections.given_headers),
            **dict(options.headers),
            **message["headers"],
            **auth_headers(operation, credentials, params),
        }
        auth = SecretAuth(headers, params)
        message["method"] = operation.method
        message["headers"] = {name: str(value) for name, value in headers.items()}
        message["url"] = settings.base_url + message["url"]
        message["params"] = params or None  # an empty query would make httpx parse the URL again
        if options.timeout != DEFAULT_TIMEOUT:
            message["timeout"] = options.timeout
        request = self._connections.build_request(**message)
        auth.hide_cookies(request)
        repeatable = operation.retry_safe or options.retry_non_idempotent
        call = Call(
            method=operation.method,
            path=operation.path,
            buckets=operation.rate_limit,
            repeated=UNCERTAIN if repeatable else REFUSED,
            limits=options.limits_at(self.clock.monotonic()),
            key=credentials.rate_limit_key(operation),
            on_retry=options.on_retry,
            auth=auth,
            secrets=(*credentials.secrets, *auth.secrets),
        )
        return request, call

    async def aclose(self) -> None:
        """Close the connections."""
        await self._connections.aclose()
