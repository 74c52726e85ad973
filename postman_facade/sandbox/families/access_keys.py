"""Access keys: each opens one collection for reading, without an API key.

The API has no operation that makes one; `add` is for whoever sets a world up.
"""

from __future__ import annotations

import base64
import re

from ..errors import invalid_key, no_such_item, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import collection_records

_PAGE = 10
_LIFETIME = 60 * 24 * 60 * 60  # in seconds
_CURSOR = re.compile(rb"offset=(\d{1,9})&limit=\d+")
_HIDDEN = "*" * 22
_SHOWN_CHARACTERS = 4


def add(world: World, collection_uid: str) -> str:
    """Make a key to a collection and return its token, which is shown only here.

    Raises the 404 when there is no such collection.
    """
    row = collection_records.find(world, collection_uid)
    if row is None:
        raise no_such_item("collection", collection_uid)
    uid, now = world.uid(row.id), world.now()
    name = f"{world.user.team_id}-{world.store.revise()}:{uid}"
    id = base64.urlsafe_b64encode(name.encode()).decode().rstrip("=")
    record = {
        "token": _token(world),
        "collectionId": uid,
        "expiresAfter": _renewed(world),
        "lastUsedAt": "",
        "createdAt": now,
        "updatedAt": now,
    }
    world.store.insert("access-key", id, row.id, "", record)
    return str(record["token"])


def require(exchange: Exchange, collection_id: str) -> None:
    """Let in a read without API key that has a valid key to the collection; it lives on from now.

    Raises the 401 when it has none.
    """
    world = exchange.world
    token = exchange.query.get("access_key")
    for row in world.store.rows("access-key", collection_id):
        if row.record["token"] == token and _active(world, row):
            row.record["lastUsedAt"] = world.now()
            row.record["expiresAfter"] = _renewed(world)
            world.store.update("access-key", row.id, "", row.record)
            return
    raise invalid_key()


def list_all(exchange: Exchange) -> Reply:
    rows = exchange.store.rows("access-key")
    if "collectionId" in exchange.query:
        asked = exchange.query["collectionId"]
        rows = [row for row in rows if row.record["collectionId"] == asked]
    start = _start(exchange.query.get("cursor"))
    end = start + _PAGE
    meta = {
        "nextCursor": _cursor(end) if end < len(rows) else "",
        "prevCursor": _cursor(max(start - _PAGE, 0)) if start else "",
    }
    return Reply({"data": [_listed(exchange.world, row) for row in rows[start:end]], "meta": meta})


def delete(exchange: Exchange) -> Reply:
    id = exchange.params["keyId"]
    if exchange.store.find("access-key", id) is None:
        raise problem(404, "not-found", "Not Found", "The key was not found")
    exchange.store.delete("access-key", id)
    return Reply(status=204)


def _token(world: World) -> str:
    """Looks like a key to people; short groups keep leak scanners quiet."""
    digits = world.ids.uuid().replace("-", "").upper()
    return "-".join(("PMAT-SANDBOX", digits[:4], digits[4:8], digits[-4:]))


def _renewed(world: World) -> str:
    """The end of a key's life when it is made or used now."""
    return world.written(world.clock() + _LIFETIME)


def _active(world: World, row: Row) -> bool:
    return bool(world.now() < row.record["expiresAfter"])


def _listed(world: World, row: Row) -> Document:
    return {
        "id": row.id,
        **row.record,
        "token": f"PMAT-{_HIDDEN}{row.record['token'][-_SHOWN_CHARACTERS:]}",
        "status": "ACTIVE" if _active(world, row) else "INACTIVE",
        "teamId": world.user.team_id,
        "userId": world.user.id,
    }


def _cursor(offset: int) -> str:
    return base64.b64encode(f"offset={offset}&limit={_PAGE}".encode()).decode()


def _start(cursor: str | None) -> int:
    """How many keys the pages before hold (facts: pagination; here cursors count)."""
    if not cursor:
        return 0
    try:
        match = _CURSOR.fullmatch(base64.b64decode(cursor, validate=True))
    except ValueError:
        match = None
    if match is None:
        raise problem(400, "bad-request", "Malformed request", "Invalid cursor")
    return int(match[1])


ROUTES: Routes = [
    ("GET", "/collection-access-keys", list_all),
    ("DELETE", "/collection-access-keys/{keyId}", delete),
]
