"""Check the arguments of a request and encode them for the wire."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from postman_facade.calls.options import checked_headers
from postman_facade.calls.routing import checked_path
from postman_facade.errors import ConfigurationError, DocumentError
from postman_facade.policy.ids import LONGEST_ADDRESS
from postman_facade.secret import Secret, secret_params

_METHOD = re.compile(r"[A-Za-z-]{1,30}")


def arguments(
    method: str,
    path: str,
    *,
    params: Mapping[str, Any] | None = None,
    json: Any = None,
    content: bytes | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return the arguments for `exchange`. Raises ConfigurationError for invalid ones."""
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise ConfigurationError(f"method must be an HTTP method such as GET, not {method!r}")
    if json is not None and content is not None:
        raise ConfigurationError("pass json or content, not both")
    checked_path(path)
    kwargs: dict[str, Any] = {"url": path, "headers": checked_headers(headers)}
    given = {"params": params, "content": content, "json": json}
    return on_wire(
        {**kwargs, **{name: value for name, value in given.items() if value is not None}}
    )


def on_wire(kwargs: Mapping[str, Any], template: str = "") -> dict[str, Any]:
    """Return the arguments of a request, with JSON encoded and secrets hidden.

    Args:
        template: The path template, such as `/collections/{collectionId}`.

    Raises:
        ConfigurationError: An argument, named in the message, cannot be sent.
    """
    kwargs = {**kwargs, "headers": checked_headers(kwargs.get("headers"))}
    left = LONGEST_ADDRESS - _length(_longest(template, kwargs["url"]), kwargs["url"])
    if params := kwargs.get("params"):
        kwargs["params"] = _checked_params(params, left)
    if (content := kwargs.get("content")) is not None:
        kwargs["content"] = _checked_content(content)
    if "json" in kwargs:
        kwargs["content"] = encoded("the body", kwargs.pop("json"))
        kwargs["headers"] = {"content-type": "application/json", **kwargs["headers"]}
    for _, (_, payload, _) in kwargs.get("files", ()):
        if not isinstance(payload, (bytes, str)) and not hasattr(payload, "read"):
            kind = type(payload).__name__
            raise ConfigurationError(f"file content must be bytes or a file object, not {kind}")
    return kwargs


def text(name: str, value: str, *, empty: bool = False) -> str:
    """Return `value` if it is text; otherwise raise ConfigurationError, naming the argument."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be text, not {type(value).__name__}")
    if not value and not empty:
        raise ConfigurationError(f"{name} must not be empty")
    return value


def flag(name: str, value: bool) -> bool:
    """Return `value` if it is a bool; otherwise raise ConfigurationError, naming the argument."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, not {type(value).__name__}")
    return value


def _checked_params(params: Any, left: int) -> dict[str, Any]:
    if not isinstance(params, Mapping):
        raise ConfigurationError(f"params must be a mapping, not {type(params).__name__}")
    for name, value in params.items():
        if not isinstance(name, str):
            raise ConfigurationError(f"names in params must be text, not {name!r}")
        shown = f"the parameter {name}"
        left -= _length(shown, name)
        for each in value if isinstance(value, (list, tuple)) else (value,):
            if each is not None and not isinstance(each, (str, int, float, Secret)):
                kind = type(each).__name__
                raise ConfigurationError(f"{shown} must be text, a number or a list, not {kind}")
            if isinstance(each, float) and not math.isfinite(each):
                raise ConfigurationError(f"{shown} must be a finite number, not {each}")
            left -= _length(shown, each.reveal() if isinstance(each, Secret) else str(each))
            if left < 0:
                raise ConfigurationError(f"{shown} is too long for a URL")
    return secret_params(params)


def _longest(template: str, url: str) -> str:
    """Return the name of the longest segment of a path."""
    pairs = zip(template.split("/"), url.split("/"), strict=False)
    name, _ = max(pairs, key=lambda pair: len(pair[1]))
    return name[1:-1] if name.startswith("{") else "path"


def _length(name: str, text: str) -> int:
    """Return the length of `text` in a URL. Raises ConfigurationError if it does not fit in one."""
    try:
        length = len(quote(text, safe="/%")) + 1
    except UnicodeEncodeError:
        length = 0
    if not length:
        raise ConfigurationError(
            f"{name} contains half of a surrogate pair, which a URL cannot have"
        )
    if length > LONGEST_ADDRESS:
        raise ConfigurationError(f"{name} is too long for a URL: {len(text)} characters")
    return length


def _checked_content(content: Any) -> Any:
    if isinstance(content, str):
        try:
            return content.encode()
        except UnicodeEncodeError:
            pass
        raise ConfigurationError("content contains half of a surrogate pair; pass bytes")
    if not isinstance(content, bytes):
        raise ConfigurationError(f"content must be bytes or text, not {type(content).__name__}")
    return content


def encoded(name: str, value: Any) -> bytes:
    """Return `value` as JSON; otherwise raise ConfigurationError, naming the argument."""
    from postman_facade.documents import text

    try:
        return text.encoded(value)
    except DocumentError as error:
        reason = str(error).removeprefix("this cannot be written as JSON: ")
    raise ConfigurationError(f"{name} cannot be written as JSON: {reason}")
