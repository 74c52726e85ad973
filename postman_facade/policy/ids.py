"""What people give for an element - id, uid, link or name - and the form that an operation takes.

Source: facts, ids, by way of `Operation.ids`. An id is a UUID, a uid is `<owner>-<uuid>`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from postman_api_client.operations import OPERATIONS, Operation
from postman_api_client.types import path_segment

from postman_facade.errors import ConfigurationError, InvalidReferenceError

LONGEST_ADDRESS = 60_000
"""Characters of a path and query, percent-encoded; HTTP libraries take no more."""

NAMED: Mapping[str, str] = {
    "collection": "/collections",
    "environment": "/environments",
    "mock": "/mocks",
    "monitor": "/monitors",
    "workspace": "/workspaces",
}
"""Elements that can be given by name, and the listing that has their names."""

_OWNED = {*NAMED, "folder", "request", "response"} - {"workspace"}
"""Elements that have a uid; a spec and a workspace have none."""

_KINDS = {
    **{f"{kind}{ending}": kind for kind in (*_OWNED, "spec", "workspace") for ending in ("", "s")},
    "documentation": "collection",
    "example": "response",
    "specification": "spec",
}
"""Segments in the paths of links that are followed by the id of an element."""

# Patterns are compiled when first used: most programs give ids that need no parsing.
_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_REFERENCE = rf"(?:(?P<owner>[0-9A-Za-z]+)-)?(?P<id>{_UUID})"
_SEGMENT = rf"(?:[^/]*~)?{_REFERENCE}"  # the web names workspaces `<name>~<id>`
_LINK = r"(?i)https?://|(?:[\w-]+\.)*(?:postman\.com?|getpostman\.com)/"
_HOSTS = r"(?i)(?:[\w-]+\.)*(?:postman\.com?|getpostman\.com)"


class ParsedReference(NamedTuple):
    """An element as it was given: by its id, with its owner where that was told, or by its name."""

    id: str | None = None
    owner: str | None = None
    name: str | None = None


class IdFormat(NamedTuple):
    """What an operation takes for one of its parameters."""

    element: str
    """What it is the id of, such as `collection`; `any` where another parameter says so."""
    form: str
    """`id`, `uid`, or `either`."""


def needed(element: str, form: str) -> IdFormat:
    """What a caller asks for; raises ConfigurationError for an unknown kind of element or form."""
    if form not in ("id", "uid"):
        raise ConfigurationError(f"form must be 'id' or 'uid', not {form!r}")
    if not isinstance(element, str) or element not in _elements():
        known = ", ".join(sorted(NAMED))
        raise ConfigurationError(f"element must be a kind such as {known} or spec, not {element!r}")
    return IdFormat(element, form)


@functools.cache
def _elements() -> set[str]:
    rules = (rule for operation in OPERATIONS.values() for rule in operation.ids.values())
    return {*_KINDS.values(), *(rule["element"] for rule in rules)} - {"any"}


def only(operation: Operation) -> IdFormat:
    """What an operation takes in its path, where that is one id."""
    (rule,) = [rule for rule in operation.ids.values() if rule["in"] == "path"]
    return IdFormat(rule["element"], rule["form"])


def parameter(operation: Operation, element: str) -> str:
    """The parameter of the query that takes the id of this kind of element."""
    rules = operation.ids.items()
    (name,) = [n for n, rule in rules if (rule["in"], rule["element"]) == ("query", element)]
    return name


def parse(element: str, reference: str, *, host: str = "") -> ParsedReference:
    """What `reference` says of an element of this kind, such as `collection`.

    A link may be one of the web application, of the public network or of the API; `host`: the
    server that is talked to. Raises InvalidReferenceError for a link to something else or without an id,
    and for what is no reference at all.
    Kinds of elements with other ids than UUIDs have no links: their ids are taken as they are.
    """
    text = reference.strip() if isinstance(reference, str) else reference
    segment(element, text)
    if element not in _KINDS.values():
        return ParsedReference(text)
    found = re.fullmatch(_REFERENCE, text)
    if found:
        return ParsedReference(found["id"], found["owner"])
    if re.match(_LINK, text):
        return _linked(element, text, host)
    return ParsedReference(name=text)


def lacks_owner(need: IdFormat, given: ParsedReference) -> bool:
    """Whether the form that is needed takes an owner and none was given."""
    return need.form == "uid" and need.element in _OWNED and given.owner is None


def written(need: IdFormat, given: ParsedReference) -> str:
    """The id in the form that is needed; raises InvalidReferenceError for a name."""
    if given.id is None:
        uid = ", uid" if need.element in _OWNED else ""
        raise InvalidReferenceError(
            f"{given.name!r} is not the id of {_a(need.element)}; "
            f"give its id{uid} or link, not a name"
        )
    owned = given.owner is not None and need.form != "id" and need.element in _OWNED
    return f"{given.owner}-{given.id}" if owned else given.id


def url(operation: Operation, id: str) -> str:
    """The path of an operation that takes one id in it."""
    parts = (
        segment(part[1:-1], id) if part.startswith("{") else part
        for part in operation.path.split("/")
    )
    return "/".join(parts)


def segment(name: str, value: str) -> str:
    """`value` as one segment of a path; raises InvalidReferenceError for what would change the path."""
    try:
        if not isinstance(value, str):
            raise TypeError(f"{name} must be text, not {type(value).__name__}")
        encoded = path_segment(name, value)
        if len(encoded) < LONGEST_ADDRESS:
            return encoded
        reason = f"{name} is too long to be sent in an address: {len(value)} characters"
    except (TypeError, ValueError) as error:
        reason = str(error)
    raise InvalidReferenceError(reason)


def _linked(element: str, link: str, host: str) -> ParsedReference:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:  # such as half of an IPv6 address
        raise InvalidReferenceError(
            f"{element} must be an id or link; this link has no host"
        ) from None
    shown = f"{parts.hostname}{parts.path}"  # the query may hold an access key
    if not re.fullmatch(_HOSTS, parts.hostname or "") and parts.netloc != host:
        raise InvalidReferenceError(
            f"{shown} is not a link of Postman; give an id or a link of Postman"
        )
    segments = [unquote(segment) for segment in parts.path.split("/")]
    linked = [
        (_KINDS[kind], found)
        for kind, segment in pairwise(segments)
        if kind in _KINDS and (found := re.fullmatch(_SEGMENT, segment))
    ]
    if not linked:
        raise InvalidReferenceError(
            f"the link {shown} holds no id of {_a(element)}; give the id itself"
        )
    kind, found = linked[-1]  # what stands before it is where the element is
    if kind != element:
        raise InvalidReferenceError(f"{shown} is a link to {_a(kind)}, and {_a(element)} is needed")
    return ParsedReference(found["id"], found["owner"])


def _a(element: str) -> str:
    return f"an {element}" if element[0] in "aeiou" else f"a {element}"
