"""Attempts without a usable response, and the errors that they end in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from postman_facade._text import on_one_line
from postman_facade.errors import (
    ClientClosedError,
    ConnectError,
    ConnectionLostError,
    MalformedResponseError,
    PostmanError,
    ResponseTooLargeError,
    TimedOutError,
)
from postman_facade.policy.retry import Cause
from postman_facade.transport.call import Call, FinalResponse
from postman_facade.transport.responses.decoding import TooLong

if TYPE_CHECKING:
    from postman_facade._http import httpx


class Tried(NamedTuple):
    """The attempts of a call so far."""

    outcome: httpx.Response | Failure
    cause: Cause | None
    """Why the last attempt failed; None if it did not."""
    wait: float | None
    """Seconds that its response asks to wait."""
    number: int
    elapsed: float
    """Seconds since the call began."""
    may_have_taken_effect: bool
    """Whether any of the attempts may have."""


class Failure(NamedTuple):
    """An attempt without a usable response."""

    cause: Cause
    error: type[PostmanError]
    """What is raised if it is not retried."""
    detail: str
    sent: bool
    """Whether some of the request was sent."""
    advice: str = "check host, proxy and network"
    """What to do if there is no connection."""

    def of_closed_client(self) -> Failure:
        return self._replace(cause=Cause.FINAL, error=ClientClosedError)


def failure_of(error: Exception, sent: bool | None, proxy: str | None) -> Failure:
    """Return the failure that an exception of the HTTP library stands for.

    Args:
        sent: Whether some of the request was written; None if that is not known.
        proxy: Where the proxy in use is set.
    """
    from postman_facade._http import httpx
    from postman_facade.transport.connections.refusals import not_connected, refused_by_proxy

    detail = on_one_line(error) or type(error).__name__
    late = isinstance(error, httpx.TimeoutException)
    if isinstance(error, TooLong):
        return Failure(Cause.FINAL, ResponseTooLargeError, detail, True)
    if isinstance(error, httpx.DecodingError):
        return Failure(Cause.AMBIGUOUS, MalformedResponseError, detail, True)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError)):
        explain = refused_by_proxy if isinstance(error, httpx.ProxyError) else not_connected
        final, detail, advice = explain(detail, proxy)
        cause = Cause.FINAL if final else Cause.NOT_SENT
        return Failure(cause, ConnectError, detail, False, advice)
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        sent = False
    elif not isinstance(
        error, (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
    ):
        return Failure(Cause.FINAL, ConnectError, detail, bool(sent))
    if sent is False:
        return Failure(Cause.NOT_SENT, TimedOutError if late else ConnectError, detail, False)
    return Failure(Cause.AMBIGUOUS, TimedOutError if late else ConnectionLostError, detail, True)


def ended(call: Call, tried: Tried, hint: str | None = None) -> FinalResponse:
    """Return what a call ends with if it is not retried.

    Args:
        hint: Why it is not retried, if that is not obvious.

    Raises:
        TransportError: There is no usable response.
    """
    outcome = tried.outcome
    if not isinstance(outcome, Failure):
        return FinalResponse(outcome, tried.wait, hint, tried.may_have_taken_effect)
    problem, advice = _explain(call, outcome)
    if tried.may_have_taken_effect:
        advice = "it may have been carried out; check before you repeat it"
    tries = f"{tried.number} attempt{'s' if tried.number > 1 else ''} in {tried.elapsed:.1f} s"
    message = f"{call.method} {call.path}: {problem} ({tries})"
    error = outcome.error(f"{message}; {advice}" if advice else message)
    error.may_have_taken_effect = tried.may_have_taken_effect
    raise error


def _explain(call: Call, failure: Failure) -> tuple[str, str]:
    """Return what happened, and what to do."""
    if failure.error is TimedOutError:
        problem = "no response in time" if failure.sent else "no connection in time"
        return problem, "raise the timeout or try again later"
    if failure.error is ConnectionLostError:
        return "the connection was lost before the whole response arrived", ""
    if failure.error is MalformedResponseError:
        return f"the body cannot be decompressed: {failure.detail}", ""
    if failure.error is ResponseTooLargeError:
        most = call.limits.max_response_bytes
        return f"the body is longer than max_response_bytes ({most})", "raise it or ask for less"
    if failure.error is ClientClosedError:
        return "the client was closed during the call", ""
    return f"could not connect: {failure.detail}", failure.advice
