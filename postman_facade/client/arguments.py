"""What people give for a request, as the arguments that generated operations make."""

from __future__ import annotations

import json as json_module
from collections.abc import Mapping
from typing import Any

from postman_facade.client.options import checked_headers
from postman_facade.client.routing import checked_path
from postman_facade.secret import secret_params


def arguments(
    path: str,
    *,
    params: Mapping[str, Any] | None = None,
    json: Any = None,
    content: bytes | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The arguments for `exchange`; raises InvalidSetting for a path or header that cannot be meant."""
    checked_path(path)
    kwargs: dict[str, Any] = {"url": path}
    given = {
        "params": params and secret_params(params),
        "content": content,
        "headers": checked_headers(headers),
    }
    kwargs.update((name, value) for name, value in given.items() if value is not None)
    if json is not None:
        body = json_module.dumps(json, ensure_ascii=False, allow_nan=False)
        kwargs["content"] = body.encode("utf-8")
        kwargs["headers"] = {"content-type": "application/json", **kwargs["headers"]}
    return kwargs
