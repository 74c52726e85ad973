"""Listings of 5 MB as typed entries, against `json.loads` of the same bytes: CPU time.

Attributes of every entry are read. The smallest of all rounds counts, because the machine may be busy
with something else in any of them.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpx
from figures import Figure, at_most, report, told
from postman_api_client.api.collections import get_collections
from postman_api_client.api.mocks import get_mocks
from postman_api_client.api.workspaces import get_workspaces

ROUNDS, SIZE = 12, 5_000_000
Json = dict[str, Any]


def _collection(n: int) -> Json:
    identifier = f"{n:08d}-1111-4111-8111-111111111111"
    times = dict.fromkeys(("createdAt", "updatedAt"), "2026-01-01T00:00:00.000Z")
    owned = {"owner": "12345678", "uid": f"12345678-{identifier}", "isPublic": False}
    return {"id": identifier, "name": f"Collection {n}", **owned, **times}


def _mock(n: int) -> Json:
    mock = _collection(n)
    flags = dict.fromkeys(("matchBody", "matchQueryParams", "matchWildcards"), True)
    config: Json = {"delay": None, "headers": [], "serverResponseId": None, **flags}
    address = "https://00000000.mock.example.com"
    return {**mock, "collection": mock["uid"], "mockUrl": address, "config": config}


def _workspace(n: int) -> Json:
    entry = _collection(n)
    kind = {"type": "team", "visibility": "team", "createdBy": "12345678", "about": ""}
    return {k: entry[k] for k in ("id", "name", "createdAt", "updatedAt")} | kind


def _listing(key: str, entry: Callable[[int], Json]) -> bytes:
    count = SIZE // len(json.dumps(entry(0)))
    return json.dumps({key: [entry(n) for n in range(count)]}).encode()


def _cpu(read: Callable[[], object]) -> float:
    started = time.process_time()
    read()
    return time.process_time() - started


def _read(entries: Iterable[Any]) -> None:
    for entry in entries:
        entry.id, entry.name, entry.created_at, entry.updated_at  # noqa: B018 - read, as callers do


def main() -> int:
    figures: list[Figure] = []
    for key, entry, module in (
        ("collections", _collection, get_collections),
        ("workspaces", _workspace, get_workspaces),
        ("mocks", _mock, get_mocks),
    ):
        body = _listing(key, entry)
        response = httpx.Response(200, content=body)
        parse: Callable[[httpx.Response], Any] = module._parse_response
        rounds = [
            (
                _cpu(lambda: json.loads(body)),  # noqa: B023 - called at once
                _cpu(lambda: _read(getattr(parse(response), key))),  # noqa: B023
            )
            for _ in range(ROUNDS)
        ]
        plain, typed = (min(times) for times in zip(*rounds, strict=True))
        figures.append(told(f"json.loads of {key}", plain * 1000, "ms"))
        figures.append(at_most(f"typed {key} over json.loads", typed / plain, "x", 2.5))
    return report(figures)


if __name__ == "__main__":
    sys.exit(main())
