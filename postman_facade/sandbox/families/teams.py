"""Teams of the organization: what they are called, their settings, who is in them."""

from __future__ import annotations

from ..errors import ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes
from . import fields, paging, team_members, team_records, team_requests
from .fields import Field
from .team_entities import Entity, Names

_PAGE = 50
_TEAM = (Field("name", required=True),)
_SWITCH = ("enabled", "disabled")
_SETTINGS = (
    Field("rfa_for_add_member", values=_SWITCH),
    Field("rfa_for_add_collaborator", values=_SWITCH),
)
_INCLUDED = ("members", "userRoles")


def list_all(exchange: Exchange) -> Reply:
    def refusal(detail: str) -> ApiError:
        return team_records.invalid(exchange, detail)

    rows, following = paging.page(
        exchange, team_records.every(exchange.world), _PAGE, None, refusal
    )
    shown = [_listed(exchange, row) for row in rows]
    return Reply({"data": shown, "metadata": {"nextCursor": following}})


def create(exchange: Exchange) -> Reply:
    sent = exchange.json()
    fault = fields.fault(sent, *_TEAM)
    if fault is not None:
        raise team_records.invalid(exchange, f"body{fault}")
    name, description = sent["name"], sent.get("description")
    if not isinstance(description, (str, type(None))):
        raise team_records.invalid(exchange, "body/description must be string")
    if not name.replace(" ", "").isalnum():
        message = "Only alphanumeric characters and spaces are allowed in the name"
        raise team_records.invalid(exchange, message)
    taken = [row.record["name"].lower() for row in team_records.every(exchange.world)]
    if name.lower() in taken:
        message = "This name is already taken in the organization. Please choose another."
        raise team_records.invalid(exchange, message)
    row = team_records.add(exchange.world, name, description or "")
    return Reply({"team": _shown(exchange, row)})


def get(exchange: Exchange) -> Reply:
    row = team_records.existing(exchange)
    if exchange.query.get("include", _INCLUDED[0]) not in _INCLUDED:
        raise team_records.invalid(exchange, f"include must be one of: {', '.join(_INCLUDED)}")
    return Reply({"team": _shown(exchange, row)})


def get_settings(exchange: Exchange) -> Reply:
    return Reply({"settings": team_records.existing(exchange).record["settings"]})


def put_settings(exchange: Exchange) -> Reply:
    """A setting left out stays."""
    row = team_records.existing(exchange)
    sent = exchange.json()
    fault = fields.fault(sent, Field("settings", "object", required=True, fields=_SETTINGS))
    if fault is not None:
        raise team_records.invalid(exchange, f"body{fault}")
    settings = row.record["settings"]
    row.record["settings"] = {key: sent["settings"].get(key, settings[key]) for key in settings}
    team_records.save(exchange.world, row)
    return Reply({"settings": row.record["settings"]})


def _shown(exchange: Exchange, row: Row) -> Document:
    keys = (
        "name",
        "handle",
        "description",
        "organizationId",
        "enabled",
        "createdAt",
        "updatedAt",
    )
    creator = Entity("user", row.record["createdBy"])
    return {
        "id": row.record["number"],
        **{key: row.record[key] for key in keys},
        "createdBy": Names(exchange).of(creator),
    }


def _listed(exchange: Exchange, row: Row) -> Document:
    size = sum(key.startswith("user:") for key in row.record["members"])
    settings = {"settings": row.record["settings"]} if exchange.flag("settings") else {}
    return {**_shown(exchange, row), "memberCount": size, **settings}


ROUTES: Routes = [
    ("GET", "/teams", list_all),
    ("POST", "/teams", create),
    ("GET", "/teams/{teamId}", get),
    ("GET", "/teams/{teamId}/settings", get_settings),
    ("PUT", "/teams/{teamId}/settings", put_settings),
    *team_members.ROUTES,
    *team_requests.ROUTES,
]
