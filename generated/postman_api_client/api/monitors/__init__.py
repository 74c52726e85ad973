"""The operations of the area `monitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_monitor_request import CreateMonitorRequest
    from ...models.create_monitor_response import CreateMonitorResponse
    from ...models.delete_monitor_response import DeleteMonitorResponse
    from ...models.get_monitor_response import GetMonitorResponse
    from ...models.get_monitors_response import GetMonitorsResponse
    from ...models.get_runner_instances_response import GetRunnerInstancesResponse
    from ...models.get_runner_metrics_response import GetRunnerMetricsResponse
    from ...models.json_object import JsonObject
    from ...models.run_monitor_response import RunMonitorResponse
    from ...models.run_monitor_response_202 import RunMonitorResponse202
    from ...models.update_monitor_request import UpdateMonitorRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class MonitorsApi:
    """The operations of the area `monitors`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_monitor(
        self,
        *,
        body: CreateMonitorRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMonitorResponse:
        r"""Create a monitor.

        Schedules runs of a collection; name, `collection` and a `schedule` with cron and
        timezone are needed, collection and environment as uids. It starts active in your oldest
        personal workspace unless told otherwise. A cron pattern such as every minute is refused
        with 400 `cronPatternNotAllowedError`. Returns id, uid, name and `active`; falls under
        the 10 in 10 seconds limit.

        `POST /monitors`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_monitor import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createMonitor"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def delete_monitor(
        self,
        monitor_id: str,
    ) -> DeleteMonitorResponse:
        r"""Delete a monitor.

        Removes a monitor and with it its schedule. Either form of id will do and both come back
        with a 200; a missing one gets 404. Limited with the other monitor calls to 10 in 10
        seconds.

        `DELETE /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .delete_monitor import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_monitor(
        self,
        monitor_id: str,
    ) -> GetMonitorResponse:
        r"""Get a monitor.

        Reads a monitor's settings, its next run and, in `lastRun`, how the latest one ended,
        which is also how to follow an asynchronous run. Takes an id or a uid. Polling spends
        the tight budget of 10 calls in 10 seconds, so wait some seconds in between.

        `GET /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .get_monitor import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_monitor_run_results(
        self,
        monitor_id: str,
        run_id: str,
    ) -> JsonObject:
        r"""Get the results of a monitor run.

        The counts of one run and a short log of its requests and assertions. Takes the id of a
        run; that of an execution is answered with 404.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/runs/{runId}/results`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            run_id: Id of the run, not of its execution.

        Returns:
            The body of the answer.
        """

        from .get_monitor_run_results import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMonitorRunResults"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                run_id=run_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_monitors(
        self,
        *,
        workspace: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        owner: int | Unset = UNSET,
        collection_uid: str | Unset = UNSET,
        environment_uid: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetMonitorsResponse:
        r"""List monitors.

        Lists monitors in short form, by default all you can see. Filters take a workspace, an
        owner's user id, and uids for collection and environment; send `active` only to filter
        by it, since false selects the paused ones. Cursor paging with at most 25 to a page, a
        larger `limit` is a 400, and the last page has an empty `nextCursor`. An unknown
        workspace is a 404. Spends the 10 calls per 10 seconds shared by all monitor operations.

        `GET /monitors`

        Args:
            workspace: Only what is in this workspace, by its id.
            active: True for running monitors, false for paused ones; leave it out for both.
            owner: Only monitors of this user, by user id.
            collection_uid: Only monitors of this collection, by its uid.
            environment_uid: Only monitors that use this environment, by its uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_monitors import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMonitors"],
            lambda: _get_kwargs(
                workspace=workspace,
                active=active,
                owner=owner,
                collection_uid=collection_uid,
                environment_uid=environment_uid,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def get_runner_instances(
        self,
        runner_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetRunnerInstancesResponse:
        r"""List the instances of a runner.

        Lists the machines that poll for monitor runs with one runner's id and key, with host,
        CLI version and last ping. Cursor paging, 25 at most to a page (more is a 400); on the
        last page `nextCursor` is missing. The runner's id is not offered by any operation, an
        admin finds it in the team settings.

        `GET /runners/{runnerId}/instances`

        Args:
            runner_id: Id of the runner.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_runner_instances import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getRunnerInstances"],
            lambda: _get_kwargs(
                runner_id=runner_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_runner_metrics(
        self,
        runner_id: str,
    ) -> GetRunnerMetricsResponse:
        r"""Get the metrics of a runner.

        Says how busy a runner is as the server sees it: runs waiting, age in seconds of the
        oldest of them, last ping. The three values come bare. Takes the runner's bare id.

        `GET /runners/{runnerId}/metrics`

        Args:
            runner_id: Id of the runner.

        Returns:
            The body of the answer.
        """

        from .get_runner_metrics import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getRunnerMetrics"],
            lambda: _get_kwargs(
                runner_id=runner_id,
            ),
            _parse_response,
        )

    @sensitive
    def list_monitor_executions(
        self,
        monitor_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List the executions of a monitor.

        The history of a monitor: one entry each time it ran, with its state, trigger and times.
        Comes in pages of 25.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/executions`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .list_monitor_executions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["listMonitorExecutions"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def list_runs_for_execution(
        self,
        monitor_id: str,
        execution_id: str,
    ) -> JsonObject:
        r"""List the runs of an execution.

        The runs of one execution of a monitor, one for each region it ran in, all in one
        answer.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/executions/{executionId}/runs`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            execution_id: Id of the execution.

        Returns:
            The body of the answer.
        """

        from .list_runs_for_execution import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["listRunsForExecution"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                execution_id=execution_id,
            ),
            _parse_response,
        )

    @sensitive
    def run_monitor(
        self,
        monitor_id: str,
        *,
        async_: bool | Unset = UNSET,
    ) -> RunMonitorResponse | RunMonitorResponse202:
        r"""Run a monitor.

        Runs a monitor now. The call stays open until the run ends and then has stats,
        executions and failures, so allow a long timeout; past 300 seconds it gives up waiting
        with a 202 that has no job id. Prefer `async=true`, which returns `run.info.jobId` right
        away: read the monitor until `lastRun` carries that job and is no longer `running`.
        Takes an id or a uid, and the 10 calls in 10 seconds apply.

        `POST /monitors/{monitorId}/run`

        Args:
            monitor_id: Id or uid of the monitor.
            async_: Whether to answer at once instead of when the run has ended.

        Returns:
            The body of the answer.
        """

        from .run_monitor import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["runMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                async_=async_,
            ),
            _parse_response,
        )

    @sensitive
    def update_monitor(
        self,
        monitor_id: str,
        *,
        body: UpdateMonitorRequest,
    ) -> CreateMonitorResponse:
        r"""Update a monitor.

        Changes what you send under `monitor` and keeps the rest; `active: false` pauses it.
        Collection and environment are fixed once it exists, sending either is a 400
        `parameterNotAllowedError`. Returns the short form, goes by id or uid, and counts
        towards 10 calls in 10 seconds.

        `PUT /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .update_monitor import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncMonitorsApi:
    """The operations of the area `monitors`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_monitor(
        self,
        *,
        body: CreateMonitorRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMonitorResponse:
        r"""Create a monitor.

        Schedules runs of a collection; name, `collection` and a `schedule` with cron and
        timezone are needed, collection and environment as uids. It starts active in your oldest
        personal workspace unless told otherwise. A cron pattern such as every minute is refused
        with 400 `cronPatternNotAllowedError`. Returns id, uid, name and `active`; falls under
        the 10 in 10 seconds limit.

        `POST /monitors`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_monitor import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createMonitor"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_monitor(
        self,
        monitor_id: str,
    ) -> DeleteMonitorResponse:
        r"""Delete a monitor.

        Removes a monitor and with it its schedule. Either form of id will do and both come back
        with a 200; a missing one gets 404. Limited with the other monitor calls to 10 in 10
        seconds.

        `DELETE /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .delete_monitor import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_monitor(
        self,
        monitor_id: str,
    ) -> GetMonitorResponse:
        r"""Get a monitor.

        Reads a monitor's settings, its next run and, in `lastRun`, how the latest one ended,
        which is also how to follow an asynchronous run. Takes an id or a uid. Polling spends
        the tight budget of 10 calls in 10 seconds, so wait some seconds in between.

        `GET /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .get_monitor import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_monitor_run_results(
        self,
        monitor_id: str,
        run_id: str,
    ) -> JsonObject:
        r"""Get the results of a monitor run.

        The counts of one run and a short log of its requests and assertions. Takes the id of a
        run; that of an execution is answered with 404.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/runs/{runId}/results`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            run_id: Id of the run, not of its execution.

        Returns:
            The body of the answer.
        """

        from .get_monitor_run_results import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMonitorRunResults"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                run_id=run_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_monitors(
        self,
        *,
        workspace: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        owner: int | Unset = UNSET,
        collection_uid: str | Unset = UNSET,
        environment_uid: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetMonitorsResponse:
        r"""List monitors.

        Lists monitors in short form, by default all you can see. Filters take a workspace, an
        owner's user id, and uids for collection and environment; send `active` only to filter
        by it, since false selects the paused ones. Cursor paging with at most 25 to a page, a
        larger `limit` is a 400, and the last page has an empty `nextCursor`. An unknown
        workspace is a 404. Spends the 10 calls per 10 seconds shared by all monitor operations.

        `GET /monitors`

        Args:
            workspace: Only what is in this workspace, by its id.
            active: True for running monitors, false for paused ones; leave it out for both.
            owner: Only monitors of this user, by user id.
            collection_uid: Only monitors of this collection, by its uid.
            environment_uid: Only monitors that use this environment, by its uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_monitors import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMonitors"],
            lambda: _get_kwargs(
                workspace=workspace,
                active=active,
                owner=owner,
                collection_uid=collection_uid,
                environment_uid=environment_uid,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def get_runner_instances(
        self,
        runner_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetRunnerInstancesResponse:
        r"""List the instances of a runner.

        Lists the machines that poll for monitor runs with one runner's id and key, with host,
        CLI version and last ping. Cursor paging, 25 at most to a page (more is a 400); on the
        last page `nextCursor` is missing. The runner's id is not offered by any operation, an
        admin finds it in the team settings.

        `GET /runners/{runnerId}/instances`

        Args:
            runner_id: Id of the runner.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_runner_instances import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getRunnerInstances"],
            lambda: _get_kwargs(
                runner_id=runner_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_runner_metrics(
        self,
        runner_id: str,
    ) -> GetRunnerMetricsResponse:
        r"""Get the metrics of a runner.

        Says how busy a runner is as the server sees it: runs waiting, age in seconds of the
        oldest of them, last ping. The three values come bare. Takes the runner's bare id.

        `GET /runners/{runnerId}/metrics`

        Args:
            runner_id: Id of the runner.

        Returns:
            The body of the answer.
        """

        from .get_runner_metrics import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getRunnerMetrics"],
            lambda: _get_kwargs(
                runner_id=runner_id,
            ),
            _parse_response,
        )

    @sensitive
    async def list_monitor_executions(
        self,
        monitor_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List the executions of a monitor.

        The history of a monitor: one entry each time it ran, with its state, trigger and times.
        Comes in pages of 25.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/executions`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .list_monitor_executions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["listMonitorExecutions"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def list_runs_for_execution(
        self,
        monitor_id: str,
        execution_id: str,
    ) -> JsonObject:
        r"""List the runs of an execution.

        The runs of one execution of a monitor, one for each region it ran in, all in one
        answer.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /monitors/{monitorId}/executions/{executionId}/runs`

        Args:
            monitor_id: Id of the monitor, without the number of its owner.
            execution_id: Id of the execution.

        Returns:
            The body of the answer.
        """

        from .list_runs_for_execution import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["listRunsForExecution"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                execution_id=execution_id,
            ),
            _parse_response,
        )

    @sensitive
    async def run_monitor(
        self,
        monitor_id: str,
        *,
        async_: bool | Unset = UNSET,
    ) -> RunMonitorResponse | RunMonitorResponse202:
        r"""Run a monitor.

        Runs a monitor now. The call stays open until the run ends and then has stats,
        executions and failures, so allow a long timeout; past 300 seconds it gives up waiting
        with a 202 that has no job id. Prefer `async=true`, which returns `run.info.jobId` right
        away: read the monitor until `lastRun` carries that job and is no longer `running`.
        Takes an id or a uid, and the 10 calls in 10 seconds apply.

        `POST /monitors/{monitorId}/run`

        Args:
            monitor_id: Id or uid of the monitor.
            async_: Whether to answer at once instead of when the run has ended.

        Returns:
            The body of the answer.
        """

        from .run_monitor import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["runMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                async_=async_,
            ),
            _parse_response,
        )

    @sensitive
    async def update_monitor(
        self,
        monitor_id: str,
        *,
        body: UpdateMonitorRequest,
    ) -> CreateMonitorResponse:
        r"""Update a monitor.

        Changes what you send under `monitor` and keeps the rest; `active: false` pauses it.
        Collection and environment are fixed once it exists, sending either is a 400
        `parameterNotAllowedError`. Returns the short form, goes by id or uid, and counts
        towards 10 calls in 10 seconds.

        `PUT /monitors/{monitorId}`

        Args:
            monitor_id: Id or uid of the monitor.

        Returns:
            The body of the answer.
        """

        from .update_monitor import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateMonitor"],
            lambda: _get_kwargs(
                monitor_id=monitor_id,
                body=body,
            ),
            _parse_response,
        )
