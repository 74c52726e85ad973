"""What the API has, and how each of it behaves: one class for each resource (see `engine`), and a
module of functions with a table of `ROUTES` for each job that is no resource. A job that is answered
before it is done has a table of `EFFECTS` (see `tasks`)."""

from __future__ import annotations

from collections.abc import Mapping

from ..behaviour.tasks import Effect
from ..world import Routes
from . import (
    collections,
    comments,
    conversions,
    detected_secrets,
    forks,
    generations,
    items,
    monitors,
    people,
    private_network,
    roles,
    scim,
    sdks,
    search,
    transfers,
    updates,
    workspaces,
)
from .access_keys import AccessKeys
from .collections import Collections
from .engine import Resource
from .environments import Environments
from .libraries import Components, ComponentVersions, Packages
from .mocks import Mocks, ServerResponses
from .monitors import Monitors, Webhooks
from .people import Groups, Users
from .pull_requests import PullRequests
from .scim import ScimGroups, ScimUsers
from .sdks import SdkConnections, SdkPullRequests, Sdks
from .specs import SpecFiles, Specs, VersionTags
from .team_requests import AccessRequests
from .teams import Teams
from .updates import Updates
from .workspaces import Workspaces

_RESOURCES: tuple[Resource, ...] = (
    Users(),
    Groups(),
    ScimUsers(),
    ScimGroups(),
    Teams(),
    AccessRequests(),
    Workspaces(),
    Updates(),
    Collections(),
    *comments.TABLE,
    AccessKeys(),
    PullRequests(),
    Environments(),
    Mocks(),
    ServerResponses(),
    Monitors(),
    Webhooks(),
    Specs(),
    SpecFiles(),
    VersionTags(),
    Packages(),
    Components(),
    ComponentVersions(),
    Sdks(),
    SdkConnections(),
    SdkPullRequests(),
)
_JOBS: tuple[Routes, ...] = (
    people.ROUTES,
    scim.ROUTES,
    roles.ROUTES,
    items.ROUTES,
    comments.ROUTES,
    forks.ROUTES,
    transfers.ROUTES,
    updates.ROUTES,
    generations.ROUTES,
    conversions.ROUTES,
    workspaces.ROUTES,
    search.ROUTES,
    detected_secrets.ROUTES,
    private_network.ROUTES,
)

# What is deleted along with a document, by its kind; two kinds are of jobs.
_OF_JOBS = (("workspace", "detected-secret"), ("collection", "spec-link"))
_OWNED = {*_OF_JOBS, *((one.goes_with, one.kind) for one in _RESOURCES if one.goes_with)}
CONTENTS: Mapping[str, list[str]] = {
    owner: [kind for other, kind in sorted(_OWNED) if other == owner] for owner, _ in _OWNED
}
ROUTES: Routes = [
    *(route for resource in _RESOURCES for route in resource.routes()),
    *(route for routes in _JOBS for route in routes),
]
EFFECTS: Mapping[str, Effect] = {
    **collections.EFFECTS,
    **forks.EFFECTS,
    **generations.EFFECTS,
    **monitors.EFFECTS,
    **sdks.EFFECTS,
}
