"""The contents of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from postman_api_client.models.collection_summary import CollectionSummary
    from postman_api_client.models.environment_summary import EnvironmentSummary
    from postman_api_client.models.global_variable import GlobalVariable
    from postman_api_client.models.mock import Mock
    from postman_api_client.models.monitor_summary import MonitorSummary
    from postman_api_client.models.spec import Spec
    from postman_api_client.models.workspace import Workspace


class Inventory(NamedTuple):
    """A workspace and everything in it, as the listings return it."""

    workspace: Workspace
    collections: list[CollectionSummary]
    environments: list[EnvironmentSummary]
    mocks: list[Mock]
    monitors: list[MonitorSummary]
    specs: list[Spec]
    global_variables: list[GlobalVariable]

    def __repr__(self) -> str:
        kinds = ("collections", "environments", "mocks", "monitors", "specs", "global_variables")
        counts = ", ".join(f"{len(getattr(self, kind))} {kind}" for kind in kinds)
        return f"Inventory({self.workspace.name!r}: {counts})"
