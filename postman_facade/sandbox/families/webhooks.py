"""Webhooks: addresses that run a collection. Each is a monitor without a schedule, by which it is
listed and deleted. The sandbox does not listen at the address."""

from __future__ import annotations

from ..world import Exchange, Reply, Routes
from . import checks, monitor_settings, monitors, workspaces

_RUNS = "https://newman-api.postman.com/run"


def create(exchange: Exchange) -> Reply:
    """The only time that the address is told."""
    world = exchange.world
    workspace = workspaces.resolve(exchange)
    sent = checks.wrapped(exchange, "webhook")
    checks.present(sent, "name", "collection")
    settings = monitor_settings.first({"name": sent["name"]})
    row = monitors.add(world, workspace, sent, settings)
    webhook = {
        "id": row.id,
        "name": row.name,
        "collection": row.record["collectionUid"],
        "webhookUrl": f"{_RUNS}/{world.owner}/{world.ids.uuid()}",
        "uid": world.uid(row.id),
    }
    return Reply({"webhook": webhook})


ROUTES: Routes = [("POST", "/webhooks", create)]
