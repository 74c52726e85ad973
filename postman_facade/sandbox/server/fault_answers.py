"""The answers of a faulty service: its own refusals, and the pages of proxies in front of it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from postman_api_client.operations import Operation

from ..behaviour.faults import Fault
from ..behaviour.limits import Limits
from ..errors import ApiError, named
from . import bodies
from .bodies import Answer

_HTML = "text/html; charset=utf-8"
_PROXY_PAGE = """\
<html>\r
<head><title>{status} {phrase}</title></head>\r
<body>\r
<center><h1>{status} {phrase}</h1></center>\r
<hr><center>nginx</center>\r
</body>\r
</html>\r
"""
_CHALLENGE_PAGE = """\
<!DOCTYPE html>
<html lang="en-US">
<head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head>
<body><noscript>Enable JavaScript and cookies to continue</noscript></body>
</html>
"""


def answer(
    fault: Fault,
    real: Answer | None,
    operation: Operation | None,
    limits: Limits,
    headers: Mapping[str, str],
    now: float,
) -> Answer | None:
    """What a request gets that a fault has struck; None is a closed connection.

    `real` is the answer it would have got, if it was carried out. `headers` are those of the API's
    own answers; what stands before the API has others.
    """
    if fault.kind == "drop":
        return None
    if fault.kind == "html":
        return _page(_PROXY_PAGE, fault, {"Server": "nginx"})
    if fault.kind == "challenge":
        return _page(_CHALLENGE_PAGE, fault, {"Server": "cloudflare", "cf-mitigated": "challenge"})
    refusal = _refusal(fault, operation, limits, now)
    if refusal is not None:
        return bodies.answer(refusal, headers)
    if real is not None and fault.kind == "truncate":
        return bodies.resized(real, real.body[: len(real.body) // 2])
    if real is not None and fault.kind == "content-type":
        return real._replace(headers={**real.headers, "Content-Type": _HTML})
    return real


def _refusal(
    fault: Fault, operation: Operation | None, limits: Limits, now: float
) -> ApiError | None:
    if fault.kind == "rate-limit":
        return limits.refusal(operation, now, fault.seconds or 0)
    if fault.kind == "quota":
        return limits.exhaustion(operation, now)
    if fault.kind == "locked":
        detail = "Another action on this element is in progress."
        body = {"type": "actionLockedError", "title": "Locked", "status": 423, "detail": detail}
        return ApiError(423, body)
    if fault.kind == "error" and fault.status is not None:
        phrase = HTTPStatus(fault.status).phrase
        name = "serverError" if fault.status == 500 else f"{fault.status} {phrase.lower()}"
        return named(fault.status, name, phrase)
    return None


def _page(template: str, fault: Fault, headers: Mapping[str, str]) -> Answer:
    status = HTTPStatus(fault.status or 500)
    page = template.format(status=status.value, phrase=status.phrase).encode()
    headers = {**headers, "Content-Type": _HTML, "Content-Length": str(len(page))}
    return Answer(status.value, dict(headers), page)
