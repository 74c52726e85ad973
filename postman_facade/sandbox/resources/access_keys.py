"""Access keys: each opens one collection for reading, without an API key.

The API has no operation that makes one; tests make them with `add`.
"""

from __future__ import annotations

import base64
import re
from typing import Any

from ..errors import invalid_key, problem
from ..store.database import Row
from ..world import Document, Exchange, World
from . import documents
from .engine import Resource, times

_PAGE = 10
_LIFETIME = 60 * 24 * 60 * 60  # in seconds
_CURSOR = re.compile(rb"offset=(\d{1,9})&limit=\d+")
_HIDDEN = "*" * 22
_SHOWN_CHARACTERS = 4


class AccessKeys(Resource):
    kind = "access-key"
    goes_with = "collection"
    path = "/collection-access-keys/{keyId}"
    absent = ("not-found", "Not Found", "The key was not found")
    filters = ("collectionId",)

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        """Cursors hold an offset here (facts: pagination)."""
        start = _start(exchange.query.get("cursor"))
        end = start + _PAGE
        meta = {
            "nextCursor": _cursor(end) if end < len(rows) else "",
            "prevCursor": _cursor(max(start - _PAGE, 0)) if start else "",
        }
        return rows[start:end], meta

    def listed(self, exchange: Exchange, row: Row) -> Any:
        return {
            "id": row.id,
            **row.record,
            "token": f"PMAT-{_HIDDEN}{row.record['token'][-_SHOWN_CHARACTERS:]}",
            "status": "ACTIVE" if _active(exchange.world, row) else "INACTIVE",
            "teamId": exchange.world.user.team_id,
            "userId": exchange.world.user.id,
        }


def add(world: World, collection_uid: str) -> str:
    """Make a key to a collection and return its token, which is shown only here.

    Raises the 404 when there is no such collection.
    """
    row = documents.existing(world, collection_uid)
    uid = world.uid(row.id)
    name = f"{world.user.team_id}-{world.store.revise()}:{uid}"
    id = base64.urlsafe_b64encode(name.encode()).decode().rstrip("=")
    # Looks like a key to people; short groups keep leak scanners quiet.
    digits = world.ids.uuid().replace("-", "").upper()
    record = {
        "token": "-".join(("PMAT-SANDBOX", digits[:4], digits[4:8], digits[-4:])),
        "collectionId": uid,
        "expiresAfter": _renewed(world),
        "lastUsedAt": "",
        **times(world),
    }
    world.store.insert("access-key", id, row.id, "", record)
    return str(record["token"])


def require(exchange: Exchange, collection_id: str) -> None:
    """Let in a read with a valid access key instead of an API key, and renew that key.

    Raises the 401 when it has none.
    """
    world = exchange.world
    token = exchange.query.get("access_key")
    for row in world.store.rows("access-key", collection_id):
        if row.record["token"] == token and _active(world, row):
            row.record.update(lastUsedAt=world.now(), expiresAfter=_renewed(world))
            world.store.update("access-key", row.id, "", row.record)
            return
    raise invalid_key()


def _renewed(world: World) -> str:
    """The end of a key's life when it is made or used now."""
    return world.written(world.clock() + _LIFETIME)


def _active(world: World, row: Row) -> bool:
    return bool(world.now() < row.record["expiresAfter"])


def _cursor(offset: int) -> str:
    return base64.b64encode(f"offset={offset}&limit={_PAGE}".encode()).decode()


def _start(cursor: str | None) -> int:
    """The number of keys on the pages before."""
    if not cursor:
        return 0
    try:
        match = _CURSOR.fullmatch(base64.b64decode(cursor, validate=True))
    except ValueError:
        match = None
    if match is None:
        raise problem(400, "bad-request", "Malformed request", "Invalid cursor")
    return int(match[1])
