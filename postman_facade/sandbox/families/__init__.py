"""The operations by family: each module has its handlers and a table of `ROUTES`; one whose work
is answered before it is done has a table of `EFFECTS` too (see `tasks`)."""

from __future__ import annotations

from collections.abc import Mapping

from ..tasks import Effect
from ..world import Routes
from . import (
    access_keys,
    account,
    activities,
    collections,
    comments,
    components,
    detected_secrets,
    documentation,
    environments,
    forks,
    generations,
    groups,
    imports,
    items,
    mocks,
    monitors,
    packages,
    private_network,
    pull_requests,
    roles,
    scim,
    sdks,
    search,
    server_responses,
    spec_files,
    specs,
    tagged,
    teams,
    tokens,
    transfers,
    updates,
    webhooks,
    workspaces,
)

_FAMILIES = (
    account,
    groups,
    scim,
    teams,
    tokens,
    workspaces,
    activities,
    updates,
    roles,
    collections,
    items,
    comments,
    forks,
    pull_requests,
    transfers,
    access_keys,
    documentation,
    environments,
    mocks,
    server_responses,
    monitors,
    webhooks,
    specs,
    spec_files,
    generations,
    imports,
    tagged,
    search,
    detected_secrets,
    private_network,
    packages,
    components,
    sdks,
)

ROUTES: Routes = [route for family in _FAMILIES for route in family.ROUTES]
EFFECTS: Mapping[str, Effect] = {
    **collections.EFFECTS,
    **forks.EFFECTS,
    **generations.EFFECTS,
    **monitors.EFFECTS,
    **sdks.EFFECTS,
}
