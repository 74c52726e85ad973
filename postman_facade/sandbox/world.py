"""What every handler works with: state, time, ids, the account, and the request itself."""

from __future__ import annotations

import base64
import dataclasses
import datetime
import random
import re
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from postman_api_client.operations import Operation

from .behaviour.limits import Era, Limits
from .errors import ApiError, invalid_parameter, problem, unreadable_body
from .store import wire
from .store.database import Row, Store

Document = dict[str, Any]
Refusal = Callable[[str], ApiError]  # from the detail to the error
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""")


class User(NamedTuple):
    """The account behind the key, and its team."""

    id: int = 12345678
    username: str = "sandbox-user"
    name: str = "Sandbox User"
    email: str = "sandbox.user@example.com"
    team_id: int = 1234
    team_name: str = "Sandbox Team"
    team_domain: str = "sandbox-team"


class Ids:
    """Where new ids come from; with a seed, the same ones in the same order.

    `start` is the revision of the store: a reopened database draws other ids than those it holds.
    Ids of answers come from their own stream, so that reading changes nothing.
    """

    def __init__(self, seed: int | None = None, start: int = 0) -> None:
        spring = "" if seed is None else f"{seed}/{start}"
        self._documents = random.Random(f"documents/{spring}" if spring else None)
        self._answers = random.Random(f"answers/{spring}" if spring else None)

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._documents.getrandbits(128), version=4))

    def answer(self) -> str:
        return str(uuid.UUID(int=self._answers.getrandbits(128), version=4))


class Behaviour(NamedTuple):
    """Where the live API is slow or rewrites what it was sent.

    `task_seconds`: how long an asynchronous write stays in progress.
    `url_objects`: whether a request URL sent as a string comes back as an object. Live does that
    (facts: collection format, inferred only), but then what a client wrote is not what it reads.
    `era`: which forms of the past are answered, if any.
    """

    task_seconds: float = 0.2
    url_objects: bool = False
    era: Era | None = None


@dataclasses.dataclass(repr=False, eq=False)
class World:
    """What every request shares."""

    store: Store
    clock: Callable[[], float]
    ids: Ids
    user: User
    behaviour: Behaviour
    limits: Limits

    @property
    def owner(self) -> str:
        """The user id as a string, as in uids and most records."""
        return str(self.user.id)

    @property
    def person(self) -> int | str:
        """The user id, in the fields where it is a number today."""
        return self.user.id if self.behaviour.era is None else self.owner

    def now(self) -> str:
        """The time as the API writes it."""
        return self.written(self.clock())

    @staticmethod
    def written(seconds: float) -> str:
        """A moment of the clock as the API writes it: ISO 8601, UTC, milliseconds."""
        moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"

    def uid(self, id: str) -> str:
        return f"{self.owner}-{id}"

    def bare(self, id_or_uid: str) -> str:
        """The id in a uid of this account; anything else is returned as it is.

        A UUID may begin with the number of the account, and is an id all the same.
        """
        return id_or_uid if is_uuid(id_or_uid) else id_or_uid.removeprefix(f"{self.owner}-")

    def named(self, row: Row) -> Document:
        """The id, name and uid of a document."""
        return {"id": row.id, "name": row.record["name"], "uid": self.uid(row.id)}

    def from_uid(self, uid: str) -> str | None:
        """The id in a uid, for the endpoints that do not take a bare id."""
        bare = self.bare(uid)
        return None if bare == uid else bare


class Reply(NamedTuple):
    """An answer; `body` is encoded unless it is already JSON text."""

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = {}


@dataclasses.dataclass(repr=False, eq=False)
class Exchange:
    """One request on its way to a handler."""

    world: World
    path: str
    params: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    _body: bytearray
    operation: Operation
    authenticated: bool = True

    @property
    def store(self) -> Store:
        return self.world.store

    def json(self) -> Any:
        """The decoded body, None when there is none. Raises the 400 for anything but JSON.

        To be called once: the bytes are let go, since they may be megabytes.
        """
        media_type = self.headers.get("content-type", "application/json").lower()
        if not self._body or "json" not in media_type:
            return None
        charset = _CHARSET.search(media_type)
        try:
            text = wire.text(self._body, charset[1] if charset else "utf-8")
            # Emptied, not dropped: whoever else holds the body lets go of it too.
            self._body.clear()
            return wire.parse(text)
        except ValueError as error:
            raise unreadable_body(str(error)) from None

    def body(self) -> bytes:
        """The body as it was sent, for what is not JSON."""
        return bytes(self._body)

    def json_object(self) -> Document:
        """The decoded body if it is an object, else an empty one."""
        value = self.json()
        return value if isinstance(value, dict) else {}

    def flag(self, name: str) -> bool:
        return self.query.get(name, "").lower() == "true"

    def number(self, name: str, default: int, least: int, refusal: Refusal | None = None) -> int:
        """A whole number from the query. Raises the 400 for anything else."""
        text = self.query.get(name, str(default))
        plain = text.isascii() and text.isdigit() and len(text) < 10
        if not plain or int(text) < least:
            rule = f"must be a whole number of at least {least}"
            message = f"The {name} parameter {rule}."
            raise refusal(f"{name} {rule}") if refusal else invalid_parameter(name, message)
        return int(text)

    def page(
        self, rows: list[Row], limit: int, refusal: Refusal | None = None
    ) -> tuple[list[Row], str | None]:
        """The rows after the cursor of the query, and the cursor of the page that follows.

        Oldest first, unless the query asks for the other direction. A cursor names the last row
        it was given after, so pages neither skip nor repeat when documents come and go between.
        """
        newest_first = self.query.get("direction") == "desc"
        rows = rows[::-1] if newest_first else rows
        cursor = self.query.get("cursor")
        if cursor:
            try:
                last = decode_cursor(cursor)
            except ValueError:
                invalid = problem(400, "bad-request", "Malformed request", "Invalid cursor")
                raise refusal("cursor is malformed") if refusal else invalid from None
            rows = [
                row for row in rows if row.number != last and newest_first == (row.number < last)
            ]
        page = rows[:limit]
        return page, encode_cursor(page[-1].number) if len(rows) > limit else None


Handler = Callable[[Exchange], Reply]
Routes = list[tuple[str, str, Handler]]
_F = TypeVar("_F", bound=Callable[..., Reply])


def serves(*operations: str) -> Callable[[_F], _F]:
    """Mark a function or method as the handler of operations such as ``GET /me``."""

    def mark(function: _F) -> _F:
        vars(function)["operations_served"] = operations
        return function

    return mark


def routes_of(owner: object, names: Iterable[str]) -> Routes:
    """The routes of the marked functions or methods with these names."""
    functions = [getattr(owner, name) for name in names]
    return [
        (method, path, function)
        for function in functions
        for method, _, path in (
            text.partition(" ") for text in getattr(function, "operations_served", ())
        )
    ]


def is_uuid(text: str) -> bool:
    return _UUID.fullmatch(text) is not None


def encode_cursor(number: int) -> str:
    return base64.b64encode(str(number).encode()).decode()


def decode_cursor(cursor: str) -> int:
    """The number in a cursor. Raises ValueError when there is none."""
    return int(base64.b64decode(cursor, validate=True))


class Call(NamedTuple):
    """One request that was answered. The query is left out: it may hold a key."""

    method: str
    path: str
    status: int
    """0 when the connection was closed instead."""
    operation: str | None
    """The id in the API document."""
    milliseconds: float
    """From the end of the request to the start of the answer."""
    time: float
    """When it was answered, by the sandbox's clock."""
    finding: str = ""
    """The reason in the answer, if it was refused."""


class Observation(NamedTuple):
    """One request and its answer, whole: before an answer is compressed or a fault spoils it on
    its way. It holds what was sent, keys too, so it shows little of itself."""

    method: str
    path: str
    query: str
    request_headers: Mapping[str, str]
    request_body: bytes
    status: int
    response_headers: Mapping[str, str]
    response_body: bytes

    def __repr__(self) -> str:
        return f"<Observation {self.method} {self.path} {self.status}>"
