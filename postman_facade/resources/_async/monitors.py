"""Monitors and their runs, asynchronous."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from postman_api_client.models.create_monitor_request import CreateMonitorRequest
from postman_api_client.models.monitor import Monitor
from postman_api_client.models.monitor_reference import MonitorReference
from postman_api_client.models.monitor_run_result import MonitorRunResult
from postman_api_client.models.monitor_schedule import MonitorSchedule
from postman_api_client.models.monitor_update import MonitorUpdate
from postman_api_client.models.new_monitor import NewMonitor
from postman_api_client.models.new_monitor_schedule import (
    NewMonitorSchedule,
)
from postman_api_client.models.update_monitor_request import UpdateMonitorRequest
from postman_api_client.operations import Operation
from postman_api_client.types import UNSET, Unset

from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import build, optional
from postman_facade.calls.responses import decoded, parsed_json, part_of
from postman_facade.errors import ConfigurationError, TaskFailedError, TimedOutError
from postman_facade.policy import tasks as policy
from postman_facade.policy.ids import ReferenceLike
from postman_facade.resources._async.monitor_history import AsyncHistoryExecution, history
from postman_facade.resources._async.publishing import AsyncSteps, Update, named, publish_once
from postman_facade.resources._async.references import AsyncReferences
from postman_facade.resources._async.tasks import AsyncTask
from postman_facade.resources._async.writes import send_guarded
from postman_facade.resources.guards import after_start, changes, outcome_of
from postman_facade.resources.monitor_run import MonitorRun, last_run_of, run_of
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference, written_reference
from postman_facade.settings import positive

if TYPE_CHECKING:
    from postman_api_client.models.monitor_summary import MonitorSummary

    from postman_facade.calls._async import AsyncCaller
    from postman_facade.resources._async.pages import AsyncPages

# Seconds after which the service responds, with the run or with a task.
_ANSWER_SECONDS = 330.0
_SHORTEST = 0.001


class AsyncMonitors:
    """Monitors and their runs."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self._references = AsyncReferences(caller)

    def list(
        self, *, workspace: ReferenceLike | None = None, active: bool | None = None
    ) -> AsyncPages[MonitorSummary]:
        """List monitors.

        Args:
            workspace: Only those in this workspace, by id, link or name.
            active: Only those that are active (True) or paused (False).

        Raises:
            InvalidReferenceError: The workspace is not a valid reference; nothing was sent.
        """
        if active is not None:
            flag("active", active)
        return self._references.listing(
            workspace,
            lambda api, id: api.monitors.get_monitors(workspace=id, active=optional(active)),
            lambda body: body.monitors,
        )

    async def get(self, monitor: ReferenceLike) -> Monitor:
        """Return a monitor, by id, uid, link or name."""
        return await self._get(await self._references.id("monitor", monitor))

    async def run(self, monitor: ReferenceLike, *, timeout: float = 900.0) -> MonitorRun:
        """Run a monitor, by id, uid, link or name, and wait for the result.

        A failed run does not raise: see `MonitorRun.passed`. A run of more than five minutes has
        only counts.

        Args:
            timeout: Seconds to wait.

        Raises:
            TimedOutError: The run did not end in time. It continues.
        """
        timeout = positive("timeout", timeout)
        clock = self._caller.clock
        ends = clock.monotonic() + timeout
        bounded = self._caller.within(timeout)
        id = await AsyncReferences(bounded).id("monitor", monitor)
        left = max(ends - clock.monotonic(), _SHORTEST)
        patience = min(timeout, _ANSWER_SECONDS)
        caller = self._caller.with_options(timeout={"read": patience}, deadline=patience)
        request = build(lambda api: api.monitors.run_monitor(id))
        try:
            response = await caller.within(left).exchange(request)
        except TimedOutError as error:
            if not error.may_have_taken_effect:
                raise
            raise _goes_on(request.operation, timeout) from error
        run = part_of(request, response, lambda body: body.run, object)
        if isinstance(run, MonitorRunResult) and run.stats is not UNSET:
            return run_of(run)
        body = decoded(request.operation, response)
        state = policy.accepted(request.operation, response.status_code, None, body)
        task = AsyncTask(self._caller, request, state, object)
        with contextlib.suppress(TaskFailedError), after_start():  # the counts show what failed
            await task.wait(max(ends - clock.monotonic(), 0.0))
        polled = build(lambda api: api.monitors.get_monitor(id))
        return last_run_of(parsed_json(polled, response.status_code, task.response).monitor)

    def history(self, monitor: ReferenceLike) -> AsyncPages[AsyncHistoryExecution]:
        """List the executions of a monitor, by id, uid, link or name.

        Each has its `runs()`, one for each region, and a run has its `results()`; these are
        requested when you call them. The operations are not documented, but in use; see
        `HistoryEntry.json` for all that the service reports.

        Raises:
            InvalidReferenceError: The monitor is not a valid reference; nothing was sent.
        """
        return history(self._caller, self._references, monitor)

    async def publish(
        self,
        name: str,
        *,
        collection: ReferenceLike,
        workspace: ReferenceLike,
        cron: str,
        timezone: str = "UTC",
        environment: ReferenceLike | None = None,
        active: bool = True,
    ) -> Published:
        """Create or update the monitor with this name so that it runs `collection` on schedule.

        If it already matches, nothing is written.

        Args:
            collection: The collection to run, by id, uid, link or name.
            workspace: The workspace of the monitor, by id, link or name.
            cron: The schedule, such as `0 6 * * *`.
            timezone: The time zone of `cron`, such as `Europe/Berlin`.
            environment: The environment to use, by id, uid, link or name.
            active: Whether it runs on schedule.

        Raises:
            ConfigurationError: The monitor exists with another collection or environment, which
                the API cannot change.
            MultipleMatchesError: More than one has this name.
            OutcomeUnknownError: It may have been created but cannot be found.
        """
        schedule = NewMonitorSchedule(cron=text("cron", cron), timezone=text("timezone", timezone))
        text("name", name)
        flag("active", active)
        where = await self._references.id("workspace", workspace)
        runs = await self._references.id("collection", collection, "uid")
        used: str | Unset = UNSET
        if environment is not None:
            used = await self._references.id("environment", environment, "uid")
        body = CreateMonitorRequest(
            monitor=NewMonitor(
                name=name,
                collection=runs,
                schedule=schedule,
                active=active,
                environment=used,
            )
        )
        wanted = MonitorUpdate(name=name, active=active, schedule=schedule)
        return await publish_once(
            self._caller,
            AsyncSteps(
                operation=build(lambda api: api.monitors.create_monitor(body=body)).operation,
                find=lambda caller: named(AsyncMonitors(caller).list(workspace=where), name),
                create=lambda caller: AsyncMonitors(caller)._create(where, body),
                update=lambda reference: self._update(reference, wanted, runs, used),
                is_as_made=lambda reference: self._is_as(reference, wanted),
                delete=lambda reference: self.delete(reference),
            ),
        )

    async def delete(self, monitor: ReferenceLike) -> None:
        """Delete a monitor, by id, uid or link, but not by name."""
        id = await self._references.id_not_name("monitor", monitor)
        await self._caller.api.monitors.delete_monitor(id)

    async def _get(self, id: str) -> Monitor:
        return await self._caller.call(
            lambda api: api.monitors.get_monitor(id), lambda body: body.monitor, Monitor
        )

    async def _create(self, workspace: str, body: CreateMonitorRequest) -> Reference:
        request = build(lambda api: api.monitors.create_monitor(body=body, workspace=workspace))
        response = await self._caller.exchange(request)
        return written_reference(request, response, lambda body: body.monitor, MonitorReference)

    async def _update(
        self,
        reference: Reference,
        wanted: MonitorUpdate,
        collection: str,
        environment: str | Unset,
    ) -> Update:
        monitor = await self._get(reference.id)
        if monitor.collection_uid != collection:
            raise _fixed(reference, "collection")
        if environment is not UNSET and monitor.environment_uid != environment:
            raise _fixed(reference, "environment")
        there = _settings(monitor)
        changed = changes(wanted.to_dict(), there.to_dict())
        if not changed:
            return "unchanged"
        body = UpdateMonitorRequest(monitor=MonitorUpdate.from_dict(changed))
        operation = build(
            lambda api: api.monitors.update_monitor(reference.id, body=body)
        ).operation

        async def send(once: AsyncCaller) -> Update:
            await once.api.monitors.update_monitor(reference.id, body=body)
            return "updated"

        async def look(caller: AsyncCaller) -> Update | None:
            now = _settings(await AsyncMonitors(caller)._get(reference.id))
            return outcome_of(changed, there.to_dict(), now.to_dict(), operation.path)

        return await send_guarded(self._caller, operation, send, look)

    async def _is_as(self, reference: Reference, wanted: MonitorUpdate) -> bool:
        there = _settings(await self._get(reference.id))
        return not changes(wanted.to_dict(), there.to_dict())


def _fixed(monitor: Reference, kind: str) -> ConfigurationError:
    return ConfigurationError(
        f"the monitor {monitor.name!r} has another {kind}, which cannot be changed; "
        "delete the monitor first, or use another name"
    )


def _goes_on(operation: Operation, seconds: float) -> TimedOutError:
    error = TimedOutError(
        f"{operation.method} {operation.path}: the run did not end within {seconds:g} s; "
        "it continues, so check the monitor before you start another run"
    )
    error.may_have_taken_effect = True
    return error


def _settings(monitor: Monitor) -> MonitorUpdate:
    """Return the current settings of a monitor that can be changed.

    The service may return cron with a sixth field, for the seconds, before the five that it takes.
    """
    schedule = monitor.schedule
    if not isinstance(schedule, MonitorSchedule):
        return MonitorUpdate(name=monitor.name, active=monitor.active)
    cron = " ".join(str(schedule.cron or "").split()[-5:])
    return MonitorUpdate(
        name=monitor.name,
        active=monitor.active,
        schedule=NewMonitorSchedule(cron=cron, timezone=schedule.timezone),
    )
