"""Pull requests: a fork asks its parent to take its changes."""

from __future__ import annotations

from typing import ClassVar

from ..errors import ApiError, bad_request, found, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import forks
from .documented import Documented, Hidden
from .documents import by_uid
from .engine import only
from .refusals import schema_refusal
from .schemas import Fault

_STATUS_AFTER = {
    "approve": "approved",
    "unapprove": "open",
    "decline": "declined",
    "merge": "merged",
}
# What can be done in which state; nothing once it is merged or declined.
_ACTIONS = {"open": ("approve", "decline", "merge"), "approved": ("unapprove", "decline", "merge")}
_ENDS = ("sourceId", "destinationId")


class PullRequests(Documented):
    """A collection lists those from it and those into it."""

    kind = "pull-request"
    path = "/pull-requests/{pullRequestId}"
    path_of_all = "/collections/{collectionId}/pull-requests"
    stamped = ("createdAt", "createdBy", "updatedAt", "updatedBy")
    hidden: ClassVar[Hidden] = {
        "getCollectionPullRequests": ("forkType",),
        "updatePullRequest": ("href", "updatedBy"),
    }

    def refused(self, exchange: Exchange, fault: Fault) -> ApiError:
        if fault.keyword == "enum":  # live lists the values in another order than the document
            fault = fault._replace(schema={**fault.schema, "enum": list(_STATUS_AFTER)})
        return schema_refusal(exchange, fault)

    def rows(self, exchange: Exchange) -> list[Row]:
        uid = exchange.world.uid(_collection(exchange).id)
        rows = exchange.store.rows(self.kind)
        return [row for row in rows if uid in only(_ENDS, row.record).values()]

    def home(self, exchange: Exchange) -> str | None:
        return _collection(exchange).id

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        world, source = exchange.world, _collection(exchange)
        destination = _parent(world, source, sent["destinationId"])
        pair = {"sourceId": world.uid(source.id), "destinationId": world.uid(destination.id)}
        for row in world.store.rows(self.kind):
            if row.record["status"] in _ACTIONS and pair.items() <= row.record.items():
                detail = "A pull request for this source and destination already exists."
                raise problem(400, "bad-request", "Duplicate pull request", detail)
        record = {
            **pair,
            "status": "open",
            **self.stamps(world),
            "sourceName": source.record["name"],
            "forkName": source.record["fork"]["label"],
            "destinationName": destination.record["name"],
            "description": "",
        }
        return _edited(record, sent)

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        if row.record["status"] not in _ACTIONS:
            detail = "You cannot modify a pull request which is already merged or declined."
            raise problem(409, "conflict", "Conflict", detail)
        _edited(row.record, sent)

    @serves("POST /pull-requests/{pullRequestId}/tasks")
    def review(self, exchange: Exchange) -> Reply:
        """Approve, unapprove, decline or merge: at once, in spite of the path."""
        world, row = exchange.world, self.row(exchange)
        sent, record = self.sent(exchange), row.record
        action = sent["action"]
        if action not in _ACTIONS.get(record["status"], ()):
            raise bad_request("Given action on current pull request is not allowed")
        if action == "merge":
            source = found(by_uid(world, record["sourceId"]), _no_relation())
            destination = _parent(world, source, record["destinationId"])
            forks.merge_collections(world, source, destination, "default")
        record["status"] = status = _STATUS_AFTER[action]
        if world.owner in record["reviewers"]:
            record["reviewers"][world.owner] = status
        record.update(only(("comment",), sent))
        self.save(world, row)
        reviewer = {"id": world.user.id, "name": world.user.name, "username": world.user.username}
        updated = record["updatedAt"]
        return Reply({"id": row.id, "status": status, "reviewedBy": reviewer, "updatedAt": updated})

    def name(self, record: Document) -> str:
        return str(record["title"])

    def known(self, exchange: Exchange, row: Row) -> Document:
        world, record = exchange.world, row.record
        source = _end(world, record["sourceId"], record["sourceName"])
        reviewers = record["reviewers"].items()
        return {
            **super().known(exchange, row),
            "href": f"/pull-requests/{row.id}",
            "forkType": "collection",
            "source": {**source, "forkName": record["forkName"]},
            "destination": _end(world, record["destinationId"], record["destinationName"]),
            "merge": {"status": "inactive"},
            "reviewers": [{"id": id, "status": status} for id, status in reviewers],
        }


def _collection(exchange: Exchange) -> Row:
    """The collection in the path. Raises the 403 for a missing one."""
    detail = "You do not have enough permissions to perform this action."
    refusal = problem(403, "forbidden", "Forbidden", detail)
    return found(by_uid(exchange.world, exchange.params["collectionId"]), refusal)


def _parent(world: World, fork: Row, uid: str) -> Row:
    """The collection of that uid, which has to be the one that was forked."""
    parent = by_uid(world, uid)
    if parent is None or fork.record.get("fork", {}).get("from") != uid:
        raise _no_relation()
    return parent


def _no_relation() -> ApiError:
    return bad_request("Fork relation not found")


def _edited(record: Document, sent: Document) -> Document:
    """Apply what was sent; reviewers who stay keep their status."""
    said = record.get("reviewers", {})
    record.update(only(("title", "description"), sent))
    record["reviewers"] = {id: said.get(id, "open") for id in sent["reviewers"]}
    return record


def _end(world: World, uid: str, last_name: str) -> Document:
    row = by_uid(world, uid)
    name = row.record["name"] if row else last_name
    return {"id": uid, "name": name, "exists": row is not None}
