"""The operations of the area `monitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_monitor_request import CreateMonitorRequest
    from ...models.create_monitor_response import CreateMonitorResponse
    from ...models.delete_monitor_response import DeleteMonitorResponse
    from ...models.get_monitor_response import GetMonitorResponse
    from ...models.get_monitors_response import GetMonitorsResponse
    from ...models.get_runner_instances_response import GetRunnerInstancesResponse
    from ...models.get_runner_metrics_response import GetRunnerMetricsResponse
    from ...models.run_monitor_response import RunMonitorResponse
    from ...models.run_monitor_response_202 import RunMonitorResponse202
    from ...models.update_monitor_request import UpdateMonitorRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class MonitorsApi:
    """The operations of the area `monitors`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_monitor(
        self,
        *,
        body: CreateMonitorRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMonitorResponse:
        r"""createMonitor.

        `POST /monitors`

        Returns:
            The body of the answer.
        """

        from .create_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return self._send(OPERATIONS["createMonitor"], kwargs, _parse_response)

    def delete_monitor(
        self,
        monitor_id: str,
    ) -> DeleteMonitorResponse:
        r"""deleteMonitor.

        `DELETE /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .delete_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
        )
        return self._send(OPERATIONS["deleteMonitor"], kwargs, _parse_response)

    def get_monitor(
        self,
        monitor_id: str,
    ) -> GetMonitorResponse:
        r"""getMonitor.

        `GET /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .get_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
        )
        return self._send(OPERATIONS["getMonitor"], kwargs, _parse_response)

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
        r"""getMonitors.

        `GET /monitors`

        Returns:
            The body of the answer.
        """

        from .get_monitors import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
            active=active,
            owner=owner,
            collection_uid=collection_uid,
            environment_uid=environment_uid,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getMonitors"], kwargs, _parse_response)

    def get_runner_instances(
        self,
        runner_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetRunnerInstancesResponse:
        r"""getRunnerInstances.

        `GET /runners/{runnerId}/instances`

        Returns:
            The body of the answer.
        """

        from .get_runner_instances import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            runner_id=runner_id,
            limit=limit,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getRunnerInstances"], kwargs, _parse_response)

    def get_runner_metrics(
        self,
        runner_id: str,
    ) -> GetRunnerMetricsResponse:
        r"""getRunnerMetrics.

        `GET /runners/{runnerId}/metrics`

        Returns:
            The body of the answer.
        """

        from .get_runner_metrics import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            runner_id=runner_id,
        )
        return self._send(OPERATIONS["getRunnerMetrics"], kwargs, _parse_response)

    def run_monitor(
        self,
        monitor_id: str,
        *,
        async_: bool | Unset = UNSET,
    ) -> RunMonitorResponse | RunMonitorResponse202:
        r"""runMonitor.

        `POST /monitors/{monitorId}/run`

        Returns:
            The body of the answer.
        """

        from .run_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
            async_=async_,
        )
        return self._send(OPERATIONS["runMonitor"], kwargs, _parse_response)

    def update_monitor(
        self,
        monitor_id: str,
        *,
        body: UpdateMonitorRequest,
    ) -> CreateMonitorResponse:
        r"""updateMonitor.

        `PUT /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .update_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
            body=body,
        )
        return self._send(OPERATIONS["updateMonitor"], kwargs, _parse_response)


class AsyncMonitorsApi:
    """The operations of the area `monitors`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_monitor(
        self,
        *,
        body: CreateMonitorRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMonitorResponse:
        r"""createMonitor.

        `POST /monitors`

        Returns:
            The body of the answer.
        """

        from .create_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["createMonitor"], kwargs, _parse_response)

    async def delete_monitor(
        self,
        monitor_id: str,
    ) -> DeleteMonitorResponse:
        r"""deleteMonitor.

        `DELETE /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .delete_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
        )
        return await self._send(OPERATIONS["deleteMonitor"], kwargs, _parse_response)

    async def get_monitor(
        self,
        monitor_id: str,
    ) -> GetMonitorResponse:
        r"""getMonitor.

        `GET /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .get_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
        )
        return await self._send(OPERATIONS["getMonitor"], kwargs, _parse_response)

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
        r"""getMonitors.

        `GET /monitors`

        Returns:
            The body of the answer.
        """

        from .get_monitors import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
            active=active,
            owner=owner,
            collection_uid=collection_uid,
            environment_uid=environment_uid,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getMonitors"], kwargs, _parse_response)

    async def get_runner_instances(
        self,
        runner_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetRunnerInstancesResponse:
        r"""getRunnerInstances.

        `GET /runners/{runnerId}/instances`

        Returns:
            The body of the answer.
        """

        from .get_runner_instances import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            runner_id=runner_id,
            limit=limit,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getRunnerInstances"], kwargs, _parse_response)

    async def get_runner_metrics(
        self,
        runner_id: str,
    ) -> GetRunnerMetricsResponse:
        r"""getRunnerMetrics.

        `GET /runners/{runnerId}/metrics`

        Returns:
            The body of the answer.
        """

        from .get_runner_metrics import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            runner_id=runner_id,
        )
        return await self._send(OPERATIONS["getRunnerMetrics"], kwargs, _parse_response)

    async def run_monitor(
        self,
        monitor_id: str,
        *,
        async_: bool | Unset = UNSET,
    ) -> RunMonitorResponse | RunMonitorResponse202:
        r"""runMonitor.

        `POST /monitors/{monitorId}/run`

        Returns:
            The body of the answer.
        """

        from .run_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
            async_=async_,
        )
        return await self._send(OPERATIONS["runMonitor"], kwargs, _parse_response)

    async def update_monitor(
        self,
        monitor_id: str,
        *,
        body: UpdateMonitorRequest,
    ) -> CreateMonitorResponse:
        r"""updateMonitor.

        `PUT /monitors/{monitorId}`

        Returns:
            The body of the answer.
        """

        from .update_monitor import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            monitor_id=monitor_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateMonitor"], kwargs, _parse_response)
