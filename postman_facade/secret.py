"""Keep secrets out of sight, and decide which arguments are secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, NoReturn

from postman_api_client.operations import Operation

REDACTED = "[redacted]"
_SHORTEST_VALUE = 6  # characters of a field; shorter ones are often ordinary words
_SECRET_FIELDS = {"apiKey", "jwt", "secretId", "token", "value", "vaultId"}

_HARMLESS_HEADERS = re.compile(
    r"accept(-.+)?|cache-control|content-.+|if-.+|prefer|user-agent"
    r"|traceparent|tracestate|(x-)?(request|correlation)-id"
)
_SECRET_PARAMS = re.compile(
    r"(?i)(access|api|auth)?[-_]?(key|token)|.*(secret|password|signature)|authorization"
)


class Secret:
    """A string that `str`, `repr` and format strings mask; `reveal` returns it.

    Two secrets are equal if their strings are. Pickling one raises TypeError.
    """

    __slots__ = ("_digest", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._digest = ""

    @classmethod
    def of(cls, text: str | Secret) -> Secret:
        """Return `text` as a secret, whether or not it is one already."""
        return text if isinstance(text, Secret) else cls(text)

    def reveal(self) -> str:
        """Return the plain text, to send it."""
        return self._text

    @property
    def digest(self) -> str:
        """Return a hash that identifies the secret."""
        if not self._digest:
            data = self._text.encode("utf-8", "surrogatepass")
            self._digest = blake2b(data, digest_size=16, person=b"postman_facade").hexdigest()
        return self._digest

    def __str__(self) -> str:
        return REDACTED

    def __repr__(self) -> str:
        return f"Secret({REDACTED})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled; read it again where it is needed")


def secret_headers(headers: Mapping[str, str | Secret]) -> dict[str, str | Secret]:
    """Return `headers` with every value as a Secret, except in headers known to hold none."""
    return {
        name: value if _HARMLESS_HEADERS.fullmatch(name.lower()) else Secret.of(value)
        for name, value in headers.items()
    }


def is_secret_param(name: str) -> bool:
    """Whether a query parameter of this name holds a secret."""
    return _SECRET_PARAMS.fullmatch(name) is not None


def secret_params(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return `params` with each secret value as a Secret, or a list of them."""
    return {
        name: _hidden(value) if isinstance(name, str) and is_secret_param(name) else value
        for name, value in params.items()
    }


def secret_values(operation: Operation, body: bytes) -> Iterator[Secret]:
    """Yield the values in the JSON `body` of a request that the API document marks as secret."""
    pointers = operation.secrets.get("request", ())
    names = {pointer.rpartition("/")[2] for pointer in pointers} & _SECRET_FIELDS
    if not names:
        return
    try:
        left = [json.loads(body)]
    except (ValueError, RecursionError):
        return
    while left:
        value = left.pop()
        if isinstance(value, list):
            left += value
        elif isinstance(value, dict):
            left += value.values()
            for name in names & value.keys():
                if isinstance(value[name], str) and len(value[name]) >= _SHORTEST_VALUE:
                    yield Secret(value[name])


def _hidden(value: Any) -> Any:
    if value is None or isinstance(value, Secret):
        return value
    if isinstance(value, (list, tuple)):
        return [_hidden(each) for each in value]
    return Secret(str(value))
