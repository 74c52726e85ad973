"""Requests built by the generated functions, before they are sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from postman_api_client.operations import Operation
from postman_api_client.types import UNSET, Unset

from postman_facade.errors import ConfigurationError

if TYPE_CHECKING:
    from postman_api_client.api import Api

    from postman_facade._http import httpx

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


class Request(Generic[R_co]):
    """A request, and the parser of its 2xx response."""

    __slots__ = ("arguments", "operation", "parse")

    def __init__(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        parse: Callable[[httpx.Response], R_co],
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.parse = parse

    def replace(self, **arguments: Any) -> Request[R_co]:
        """Return the request with other arguments, such as `params` or `content`."""
        return Request(self.operation, {**self.arguments, **arguments}, self.parse)

    def with_json(self, content: bytes) -> Request[R_co]:
        """Return the request with a body of encoded JSON."""
        kept = {name: value for name, value in self.arguments.items() if name != "json"}
        return Request(self.operation, {**kept, "content": content}, self.parse)


def build(call: Callable[[Api], R]) -> Request[R]:
    """Build the request of a typed call, such as `lambda api: api.mocks.get_mock(id)`.

    Raises ConfigurationError for invalid arguments.
    """
    from postman_api_client.api import Api

    builder = _Builder()
    call(Api(builder))
    return cast("Request[R]", builder.request)


def optional(value: T | None) -> T | Unset:
    """Return `value`, or UNSET for None, as generated functions take it."""
    return UNSET if value is None else value


def build_arguments(make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Return the arguments of a generated function. Raises ConfigurationError for invalid ones."""
    try:
        return make()
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        reason = str(error)
    except RecursionError:
        reason = "body is nested too deeply, or contains itself"
    raise ConfigurationError(reason)


class _Builder:
    """Captures the request of the operation that is called, instead of sending it."""

    request: Request[Any]

    def __call__(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
        /,
    ) -> T:
        self.request = Request(operation, build_arguments(build), parse)
        return cast("T", None)
