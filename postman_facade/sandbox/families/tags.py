"""The tags of a collection or workspace: at most five slugs, replaced as a whole."""

from __future__ import annotations

import re
from typing import Any

from ..errors import ApiError, problem
from ..world import Document, Exchange

_SLUG = "[a-z][a-z0-9-]*[a-z0-9]"
_SLUG_AS_TOLD = "^[a-z][a-z0-9-]*[a-z0-9]+$"
_SHORTEST, _LONGEST, _MOST = 2, 64, 5


def read(exchange: Exchange) -> list[Document]:
    """The tags in a request body. Raises the 400 that says where the body is wrong."""
    body = exchange.json()
    fault = _fault(body)
    if fault is not None:
        raise ApiError(400, {"title": "Bad Request", "detail": f"body{fault}", "status": 400})
    return [{"slug": tag["slug"]} for tag in body["tags"]]


def owner_not_found(exchange: Exchange) -> ApiError:
    return problem(
        404,
        "not-found",
        "Resource Not Found",
        "The requested resource does not exist.",
        exchange.path,
    )


def _fault(body: Any) -> str | None:
    if not isinstance(body, dict):
        return " must be object"
    if "tags" not in body:
        return " must have required property 'tags'"
    tags = body["tags"]
    if not isinstance(tags, list):
        return "/tags must be array"
    if len(tags) > _MOST:
        return f"/tags must NOT have more than {_MOST} items"
    for position, tag in enumerate(tags):
        fault = _slug_fault(tag)
        if fault is not None:
            return f"/tags/{position}{fault}"
    return None


def _slug_fault(tag: Any) -> str | None:
    if not isinstance(tag, dict):
        return " must be object"
    if "slug" not in tag:
        return " must have required property 'slug'"
    slug = tag["slug"]
    if not isinstance(slug, str):
        return "/slug must be string"
    if len(slug) < _SHORTEST:
        return f"/slug must NOT have fewer than {_SHORTEST} characters"
    if len(slug) > _LONGEST:
        return f"/slug must NOT have more than {_LONGEST} characters"
    if not re.fullmatch(_SLUG, slug):
        return f'/slug must match pattern "{_SLUG_AS_TOLD}"'
    return None
