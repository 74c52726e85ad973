"""References to elements."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from postman_api_client.types import Unset

from postman_facade.calls.request import Request
from postman_facade.calls.responses import part_of, unusable
from postman_facade.policy.ids import kind_of

if TYPE_CHECKING:
    from postman_facade._http import httpx

R = TypeVar("R")
T = TypeVar("T")


class Reference(NamedTuple):
    """The kind, ids and name of an element."""

    id: str
    name: str
    uid: str
    """The owner and the id; empty for elements without a uid, such as workspaces."""
    kind: str = ""
    """Such as `collection`."""

    @classmethod
    def of(cls, found: object) -> Reference:
        """Return the reference to an object of a response; missing parts are empty."""
        id, name, uid = (_text(getattr(found, field, None)) for field in ("id", "name", "uid"))
        return cls(id, name, uid, kind_of(found) or "")


def written_reference(
    request: Request[R], response: httpx.Response, part: Callable[[R], T | Unset], kind: type[T]
) -> Reference:
    """The reference in the response to a write; see `part_of`.

    Raises MalformedResponseError for one without an id.
    """
    found = Reference.of(part_of(request, response, part, kind))
    if not found.id:
        raise unusable(request.operation, f"the {response.status_code} response lacks the id")
    return found


def _text(value: object) -> str:
    return str(value) if isinstance(value, (str, int)) else ""
