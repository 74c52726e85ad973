"""References to elements (id, uid, link or name), and the form that an operation takes.

An id is a UUID, a uid is `<owner>-<uuid>`.
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol, TypeAlias, get_args
from urllib.parse import unquote, urlsplit

from postman_api_client.operations import OPERATIONS
from postman_api_client.types import path_segment

from postman_facade.errors import ConfigurationError, InvalidReferenceError

LONGEST_ADDRESS = 60_000
"""The maximum length of a percent-encoded path and query; HTTP libraries accept no more."""

NamedElement: TypeAlias = Literal["collection", "environment", "mock", "monitor", "workspace"]
"""Elements that can be referred to by name."""

Element: TypeAlias = Literal[
    "access-key", "access-request", "account", "collection", "comment", "component",
    "component-version", "document", "environment", "flow", "folder", "group", "mock", "monitor",
    "network-folder", "network-request", "organization", "package", "pull-request", "request",
    "response", "runner", "scim-group", "scim-user", "sdk", "sdk-git-connection", "secret",
    "server-response", "spec", "task", "team", "thread", "user", "version-tag", "workspace",
    "workspace-update",
]  # fmt: skip
"""All kinds of elements whose ids operations take."""

NAMED: tuple[NamedElement, ...] = get_args(NamedElement)

_OWNED = {*NAMED, "folder", "request", "response"} - {"workspace"}
"""Elements with a uid; specs and workspaces have none."""

_KINDS: dict[str, str] = {
    **{f"{kind}{ending}": kind for kind in (*_OWNED, "spec", "workspace") for ending in ("", "s")},
    "documentation": "collection",
    "example": "response",
    "specification": "spec",
}
"""Path segments of links that precede the id of an element."""

# Patterns are compiled when first used: most programs give ids that need no parsing.
_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_REFERENCE = rf"(?:(?P<owner>[0-9A-Za-z]+)-)?(?P<id>{_UUID})"
_SEGMENT = rf"(?:[^/]*~)?{_REFERENCE}"  # the web names workspaces `<name>~<id>`
_LINK = r"(?i)https?://|(?:[\w-]+\.)*(?:postman\.com?|getpostman\.com)/"
_HOSTS = r"(?i)(?:[\w-]+\.)*(?:postman\.com?|getpostman\.com)"


# The kinds of models by their names; what `Reference`, `Published` and documents are is in `kind`.
_MODELS: dict[str, Element] = {
    "CollectionInfo": "collection",
    "CollectionReference": "collection",
    "CollectionSummary": "collection",
    "EnvironmentReference": "environment",
    "EnvironmentSummary": "environment",
    "Fork": "collection",
    "ForkReference": "collection",
    "GeneratedCollection": "collection",
    "Mock": "mock",
    "MockReference": "mock",
    "MockServerResponse": "server-response",
    "Monitor": "monitor",
    "MonitorReference": "monitor",
    "MonitorSummary": "monitor",
    "ScimUser": "scim-user",
    "Spec": "spec",
    "SpecReference": "spec",
    "TeamMember": "user",
    "User": "user",
    "UserFork": "collection",
    "AsyncTask": "task",
    "Task": "task",
    "Workspace": "workspace",
    "WorkspaceReference": "workspace",
    "WorkspaceSummary": "workspace",
}


class Identified(Protocol):
    """An object with an `id` and possibly a `uid`, such as an entry of a listing."""

    @property
    def id(self) -> object: ...


class IdentifiedFork(Protocol):
    """An entry of a listing of forks, whose id is `fork_id`."""

    @property
    def fork_id(self) -> object: ...


ReferenceLike: TypeAlias = "str | Identified | IdentifiedFork"
"""An id, uid, link or name, or an object that a helper returned."""


class ParsedReference(NamedTuple):
    """An element by id, with its owner if known, or by name."""

    id: str | None = None
    owner: str | None = None
    name: str | None = None


class IdFormat(NamedTuple):
    """The form of id that a parameter takes."""

    element: str
    """The kind of element, such as `collection`."""
    form: Literal["id", "uid", "either"]


def check_format(element: str, form: str) -> None:
    """Raise ConfigurationError for an unknown kind of element or form of id."""
    if form not in ("id", "uid"):
        raise ConfigurationError(f"form must be 'id' or 'uid', not {form!r}")
    if not isinstance(element, str) or element not in elements():
        known = ", ".join(NAMED)
        raise ConfigurationError(f"element must be a kind such as {known} or spec, not {element!r}")


@functools.cache
def elements() -> set[str]:
    """Return all kinds of elements whose ids the document describes."""
    rules = (rule for operation in OPERATIONS.values() for rule in operation.ids.values())
    return {*_KINDS.values(), *(rule["element"] for rule in rules)} - {"any"}


def kind_of(reference: object) -> str | None:
    """The kind of element that an object is, such as `collection`; None where it does not tell."""
    kind = getattr(reference, "kind", None) or _MODELS.get(type(reference).__name__)
    return kind if isinstance(kind, str) and kind in get_args(Element) else None


def reference_text(element: str, reference: ReferenceLike) -> str:
    """Return the text of a reference.

    Raises InvalidReferenceError for an object without an id, and for one of another kind.
    """
    if isinstance(reference, str):
        return reference
    actual = kind_of(reference)
    if actual not in (None, element):
        raise InvalidReferenceError(
            f"expected {_a(element)}, but this {type(reference).__name__} is {_a(actual)}"
        )
    for name in ("uid", "id", "fork_id"):
        found = getattr(reference, name, None)
        if isinstance(found, (str, int)) and not isinstance(found, bool) and found:
            return str(found)
    kind = type(reference).__name__
    raise InvalidReferenceError(
        f"{element} must be an id, link or name, or an object with an id; not {kind}"
    )


def parse(element: str, reference: ReferenceLike, *, host: str = "") -> ParsedReference:
    """Parse a reference to an element of this kind, such as `collection`.

    A link may be to the web application, the public network or the API, whose server is `host`.
    Raises InvalidReferenceError for a link to another kind of element or without an id, and for
    anything that is not a reference.
    Kinds of elements whose ids are not UUIDs have no links; their ids are not parsed.
    """
    text = reference_text(element, reference).strip()
    segment(element, text)
    if element not in _KINDS.values():
        if "://" in text:
            raise InvalidReferenceError(f"{element} must be an id, not a link")
        return ParsedReference(text)
    found = re.fullmatch(_REFERENCE, text)
    if found:
        return ParsedReference(found["id"], found["owner"])
    if re.match(_LINK, text):
        return _linked(element, text, host)
    if not isinstance(reference, str):
        raise InvalidReferenceError(
            f"{element}: the id {text!r} of this {type(reference).__name__} is not a UUID"
        )
    return ParsedReference(name=text)


def lacks_owner(need: IdFormat, given: ParsedReference) -> bool:
    """Whether an owner is needed but was not given."""
    return need.form == "uid" and need.element in _OWNED and given.owner is None


def written(need: IdFormat, given: ParsedReference) -> str:
    """Return the id in the required form. Raises InvalidReferenceError for a name."""
    if given.id is None:
        uid = ", uid" if need.element in _OWNED else ""
        raise InvalidReferenceError(
            f"{given.name!r} is not the id of {_a(need.element)}; "
            f"pass its id{uid} or link, not a name"
        )
    owned = given.owner is not None and need.form != "id" and need.element in _OWNED
    return f"{given.owner}-{given.id}" if owned else given.id


def segment(name: str, value: str) -> str:
    """Return `value` as a path segment. Raises InvalidReferenceError if it would change the path."""
    try:
        if not isinstance(value, str):
            raise TypeError(f"{name} must be text, not {type(value).__name__}")
        encoded = path_segment(name, value)
        if len(encoded) < LONGEST_ADDRESS:
            return encoded
        reason = f"{name} is too long for a URL: {len(value)} characters"
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
    shown = f"{parts.hostname}{parts.path}"  # the query may contain an access key
    if not re.fullmatch(_HOSTS, parts.hostname or "") and parts.netloc != host:
        raise InvalidReferenceError(
            f"{shown} is not a Postman link; pass an id or a link to Postman"
        )
    segments = [unquote(segment) for segment in parts.path.split("/")]
    linked = [
        (_KINDS[kind], found)
        for kind, segment in pairwise(segments)
        if kind in _KINDS and (found := re.fullmatch(_SEGMENT, segment))
    ]
    if not linked:
        raise InvalidReferenceError(
            f"the link {shown} does not contain the id of {_a(element)}; pass the id itself"
        )
    kind, found = linked[-1]  # the segment before it is the kind of element
    if kind != element:
        raise InvalidReferenceError(f"{shown} is a link to {_a(kind)}; pass {_a(element)}")
    return ParsedReference(found["id"], found["owner"])


def _a(element: str) -> str:
    return f"an {element}" if element[0] in "aeiou" else f"a {element}"
