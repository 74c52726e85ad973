"""Pagination: the query of each page, its entries, and the end of a listing.

There are four styles (`none`, `offset`, `cursor`, `scim`); positions of `scim` count from 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from postman_api_client.operations import Operation

from postman_facade._json_pointer import find_all
from postman_facade.errors import (
    ApiError,
    ConfigurationError,
    ListingChangedError,
    MalformedResponseError,
)
from postman_facade.policy.listing import EntriesRead

__all__ = ["PagePosition", "PageRead", "entries", "first", "is_empty_listing", "listed", "read"]

_COMMON = 100
"""The default page size, and the largest unless the service returns more by default."""

_GUESS: Mapping[str, Any] = {
    "style": "cursor",
    "items": ["", "/*"],
    "parameter": "cursor",
    "next": ["/meta/nextCursor", "/metadata/nextCursor", "/nextCursor"],
    "total": "/meta/total",
}
"""The rules for undocumented listings, which are those of most others."""


class PageRead(NamedTuple):
    """The contents of a page."""

    kept: Sequence[int]
    """The positions of the entries that are new."""
    total: int | None
    """The number of entries on all pages, if the service reports it."""


class PagePosition(NamedTuple):
    """The position of the next page."""

    params: Mapping[str, Any]
    """The query of the request."""
    left: int | None
    """The number of entries still to return; None for all."""
    seen: EntriesRead
    """The entries that were read before."""


def listed(operation: Operation) -> Operation:
    """Return `operation` with paging rules. Raises ConfigurationError if it is not a listing."""
    if operation.pagination is not None:
        return operation
    if operation.id:
        request = f"{operation.method} {operation.path}"
        raise ConfigurationError(
            f"{request} is not a listing, so it has no pages; send it as a single request"
        )
    return operation._replace(pagination=_GUESS)


def first(
    operation: Operation, params: Mapping[str, Any] | None, limit: int | None
) -> PagePosition:
    """Return the position of the first page.

    Args:
        params: The query, which may set a position and a page size.
        limit: The maximum number of entries.

    Raises:
        ConfigurationError: The limit, position or page size is not an integer.
    """
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 0):
        raise ConfigurationError(f"limit must be an integer of 0 or more, not {limit!r}")
    rules = _rules(operation)
    query = {name: value for name, value in (params or {}).items() if value is not None}
    if _is_unpaged(rules, query):
        return PagePosition(query, limit, EntriesRead())
    if rules["style"] in ("offset", "scim"):
        _set_number(query, rules["parameter"], _origin(rules))
    if "limit" in rules:
        _set_number(query, rules["limit"], _usual_size(rules))
    place = PagePosition(query, limit, EntriesRead())
    if rules.get("parameter") in query:
        place.seen.cursors.add(query[rules["parameter"]])
    return _bounded(rules, place)


def read(
    operation: Operation, place: PagePosition, body: Any
) -> tuple[PageRead, PagePosition | None]:
    """Read the page at `place`, and return the position of the next page, if any.

    Read each position once. Entries that were returned before are left out.

    Raises:
        MalformedResponseError: The response has no list.
        ListingChangedError: Entries moved, so some may be missing.
    """
    rules = _rules(operation)
    lists = _lists(operation, rules, body)
    items = [item for part in lists for item in part]
    kept: Sequence[int] = range(len(items))
    totals = [total for total in _found(rules, "total", body) if _is_count(total)]
    total = sum(totals) if totals else None
    by_position = rules["style"] in ("offset", "scim") and not _is_unpaged(rules, place.params)
    if by_position:
        kept = place.seen.new(items, total)
    if place.left is not None:
        kept = kept[: place.left]
    page = PageRead(kept, total)
    left = None if place.left is None else place.left - len(kept)
    if left == 0 or _is_unpaged(rules, place.params):
        return page, None
    place = place._replace(left=left)
    if rules["style"] == "cursor":
        return page, _after_cursor(rules, place, body)
    if not by_position:
        return page, None
    next_one = _next_position(rules, place, body, max(map(len, lists), default=0), totals)
    back = place.seen.position_to_return_to(
        place.params[rules["parameter"]], _origin(rules), is_last=next_one is None
    )
    if back is not None and not place.seen.begin_again():
        raise ListingChangedError(
            f"{operation.method} {operation.path}: entries were added or removed during the listing, so some "
            "may be missing; read it again"
        )
    position = next_one if back is None else back
    return page, None if position is None else _at(rules, place, position)


def entries(operation: Operation, body: Any) -> list[Any]:
    """Return all entries of a page. Raises MalformedResponseError if there is no list."""
    return [item for part in _lists(operation, _rules(operation), body) for item in part]


def is_empty_listing(operation: Operation, error: ApiError) -> bool:
    """Whether `error` means that the listing is empty."""
    return _rules(operation).get("none") == {"status": error.status_code, "name": error.name}


def _rules(operation: Operation) -> Mapping[str, Any]:
    return listed(operation).pagination or _GUESS


def _is_unpaged(rules: Mapping[str, Any], params: Mapping[str, Any]) -> bool:
    """Whether the query has a filter that paging parameters would disable."""
    return not params.keys().isdisjoint(rules.get("unpaged", ()))


def _origin(rules: Mapping[str, Any]) -> int:
    return 1 if rules["style"] == "scim" else 0


def _usual_size(rules: Mapping[str, Any]) -> int:
    """Return the largest page size that the service is known to allow, within reason."""
    default: int = rules.get("default", 0)
    maximum: int = rules.get("maximum", default or _COMMON)
    return max(default, min(maximum, _COMMON))


def _set_number(query: dict[str, Any], name: str, usual: int) -> None:
    """Set the parameter to the given number, or to the default."""
    value = query.get(name, usual)
    try:
        query[name] = int(str(value))
    except ValueError:
        raise ConfigurationError(f"{name} must be an integer, not {value!r}") from None


def _bounded(rules: Mapping[str, Any], place: PagePosition) -> PagePosition:
    """Return `place` without requesting more entries than needed."""
    name = rules.get("limit", "")
    if name not in place.params or place.left is None:
        return place
    return place._replace(params={**place.params, name: min(place.params[name], place.left)})


def _lists(operation: Operation, rules: Mapping[str, Any], body: Any) -> list[list[Any]]:
    pointers = _pointers(rules["items"])
    found = [value for pointer in pointers for value in find_all(body, pointer)]
    lists = [value for value in found if isinstance(value, list)]
    several = len(pointers) > 1 or "*" in pointers[0]  # some of them may be left out
    if lists or (several and operation.id and isinstance(body, dict)):
        return lists
    where = " or ".join(pointer or "its root" for pointer in pointers)
    raise MalformedResponseError(
        f"{operation.method} {operation.path}: the response has no list at {where}"
    )


def _after_cursor(rules: Mapping[str, Any], place: PagePosition, body: Any) -> PagePosition | None:
    told = (cursor for cursor in _found(rules, "next", body) if isinstance(cursor, (str, int)))
    cursor = next(told, "")
    # A repeated cursor would cause an endless loop.
    if cursor == "" or cursor in place.seen.cursors:
        return None
    place.seen.cursors.add(cursor)
    return _at(rules, place, cursor)


def _next_position(
    rules: Mapping[str, Any], place: PagePosition, body: Any, length: int, totals: list[int]
) -> int | None:
    position: int = place.params[rules["parameter"]] + length
    more = [told for told in _found(rules, "more", body) if isinstance(told, bool)]
    if more:
        goes_on = any(more)
    elif totals:  # it decides, because a page may be shorter than requested
        goes_on = position - _origin(rules) < max(totals)
    else:
        asked = place.params.get(rules.get("limit", ""), _COMMON)
        goes_on = length >= min(asked, rules.get("maximum", asked))
    return position if goes_on and length > 0 else None


def _at(rules: Mapping[str, Any], place: PagePosition, position: int | str) -> PagePosition:
    params = {**place.params, rules["parameter"]: position}
    return _bounded(rules, place._replace(params=params))


def _found(rules: Mapping[str, Any], key: str, body: Any) -> list[Any]:
    return [value for pointer in _pointers(rules.get(key, [])) for value in find_all(body, pointer)]


def _pointers(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
