"""The history of a monitor, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_api_client.models.json_object import JsonObject as JsonObjectModel

from postman_facade.json_types import JsonObject
from postman_facade.resources._async.pages import AsyncPages, listing
from postman_facade.resources.monitor_execution import HistoryEntry, objects_of

if TYPE_CHECKING:
    from postman_api_client.api import Api

    from postman_facade.calls._async import AsyncCaller
    from postman_facade.policy.ids import ReferenceLike
    from postman_facade.resources._async.references import AsyncReferences


class AsyncHistoryRun(HistoryEntry):
    """A run of an execution, in one region."""

    __slots__ = ("_caller", "_monitor_id")

    def __init__(self, caller: AsyncCaller, monitor_id: str, json: JsonObject) -> None:
        super().__init__(json)
        self._caller = caller
        self._monitor_id = monitor_id

    @property
    def region(self) -> str | None:
        """Where it ran; None if the monitor has no regions."""
        return self._text("region")

    async def results(self) -> JsonObject:
        """Return the results as JSON: counts, and a log of the requests and assertions."""
        body = await self._caller.call(
            lambda api: api.monitors.get_monitor_run_results(self._monitor_id, self.id),
            lambda body: body,
            JsonObjectModel,
        )
        return body.to_dict()


class AsyncHistoryExecution(HistoryEntry):
    """An execution of a monitor: a run in each of its regions."""

    __slots__ = ("_caller", "_monitor_id")

    def __init__(self, caller: AsyncCaller, monitor_id: str, json: JsonObject) -> None:
        super().__init__(json)
        self._caller = caller
        self._monitor_id = monitor_id

    @property
    def trigger(self) -> str | None:
        """What started it, such as `schedule` or `manual`."""
        return self._text("trigger")

    def runs(self) -> AsyncPages[AsyncHistoryRun]:
        """List the runs, one for each region."""
        return listing(
            self._caller,
            lambda api: api.monitors.list_runs_for_execution(self._monitor_id, self.id),
            lambda body: [
                AsyncHistoryRun(self._caller, self._monitor_id, json)
                for json in objects_of("listRunsForExecution", body)
            ],
        )


def history(
    caller: AsyncCaller, references: AsyncReferences, monitor: ReferenceLike
) -> AsyncPages[AsyncHistoryExecution]:
    """List the executions of a monitor."""
    monitor_id = ""

    def executions(api: Api, id: str) -> JsonObjectModel:
        nonlocal monitor_id
        monitor_id = id  # which a name has only once it is resolved
        return api.monitors.list_monitor_executions(id)

    return references.listing_under(
        "monitor",
        monitor,
        executions,
        lambda body: [
            AsyncHistoryExecution(caller, monitor_id, json)
            for json in objects_of("listMonitorExecutions", body)
        ],
    )
