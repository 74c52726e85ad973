"""Elements that move to another workspace, and workspaces that move to another team."""

from __future__ import annotations

from ..errors import ApiError, bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes

_TYPES = ("collection", "environment", "api", "flow", "mock", "monitor")


def transfer_element(exchange: Exchange) -> Reply:
    source = _workspace(exchange, exchange.params["workspaceId"], "Workspace not found")
    sent = exchange.json_object()
    for name in ("id", "type", "to"):
        if not isinstance(sent.get(name), str) or not sent[name]:
            raise bad_request(f"The '{name}' property is required")
    if sent["type"] not in _TYPES:
        raise bad_request("element type is not register or is falsy")
    destination = _workspace(exchange, sent["to"], "Workspace not found")
    if source.record["type"] == "team" and destination.record["type"] == "personal":
        raise bad_request("Cannot move elements from team level workspace to personal")
    id = _element_id(exchange, source, sent)
    exchange.store.move(sent["type"], id, destination.id)
    moved = {key: sent[key] for key in ("id", "type", "to")}
    return Reply({"workspace": {"element-transfers": {**moved, "from": source.id}}})


def transfer_workspace(exchange: Exchange) -> Reply:
    """Give a workspace from its team to another one."""
    row = _workspace(
        exchange, exchange.params["workspaceId"], "The requested resource was not found."
    )
    sent = _teams(exchange.json_object())
    record = row.record
    if sent["source"] != record.get("teamId", str(exchange.world.user.team_id)):
        raise _invalid("The workspace does not belong to the 'source' team")
    record["teamId"] = sent["destination"]
    exchange.store.update("workspace", row.id, row.name, record)
    return Reply({"workspace": {"transfer": {"id": row.id, **sent}}})


def _workspace(exchange: Exchange, id: str, refusal: str) -> Row:
    row = exchange.store.find("workspace", id)
    if row is None:
        raise problem(404, "not-found", "Not Found", refusal)
    return row


def _element_id(exchange: Exchange, workspace: Row, sent: Document) -> str:
    """The bare id of the element: what is sent, except for a collection, which goes by uid."""
    named_by_uid = sent["type"] == "collection"
    id = exchange.world.from_uid(sent["id"]) if named_by_uid else sent["id"]
    row = exchange.store.find(sent["type"], id) if id else None
    if row is None or row.parent != workspace.id:
        raise problem(404, "not-found", "Not Found", "Not Found")
    return row.id


def _teams(sent: Document) -> dict[str, str]:
    names = ("source", "destination")
    for name in names:
        if not isinstance(sent.get(name), str):
            raise _invalid(f"The '{name}' property is required")
    return {name: sent[name] for name in names}


def _invalid(detail: str) -> ApiError:
    return problem(400, "bad-request", "Invalid Request Body", detail)


ROUTES: Routes = [
    ("POST", "/workspaces/{workspaceId}/element-transfers", transfer_element),
    ("PATCH", "/workspaces/{workspaceId}/transfers", transfer_workspace),
]
