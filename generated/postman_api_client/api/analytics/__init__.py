"""The operations of the area `analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.get_analytics_data_duration import GetAnalyticsDataDuration
    from ...models.get_analytics_data_entity_type import GetAnalyticsDataEntityType
    from ...models.get_analytics_data_metrics import GetAnalyticsDataMetrics
    from ...models.get_analytics_data_resource import GetAnalyticsDataResource
    from ...models.get_analytics_data_response import GetAnalyticsDataResponse
    from ...models.get_analytics_data_user_type import GetAnalyticsDataUserType
    from ...models.get_analytics_data_view import GetAnalyticsDataView
    from ...models.get_analytics_metadata_response import GetAnalyticsMetadataResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class AnalyticsApi:
    """The operations of the area `analytics`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def get_analytics_data(
        self,
        *,
        resource: GetAnalyticsDataResource,
        metrics: GetAnalyticsDataMetrics,
        view: GetAnalyticsDataView | Unset = UNSET,
        workspace_type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        duration: GetAnalyticsDataDuration | Unset = UNSET,
        request_id: str | Unset = UNSET,
        response_status: str | Unset = UNSET,
        attention_type: str | Unset = UNSET,
        period: str | Unset = UNSET,
        user_type: GetAnalyticsDataUserType | Unset = UNSET,
        entity_type: GetAnalyticsDataEntityType | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetAnalyticsDataResponse:
        r"""Read usage figures.

        Gives rows of figures for one resource and view, by offset and at most 10,000 to a page;
        each table in the answer has paging of its own. Enterprise only

        `GET /analytics`

        Returns:
            The body of the answer.
        """

        from .get_analytics_data import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            resource=resource,
            metrics=metrics,
            view=view,
            workspace_type=workspace_type,
            user_id=user_id,
            duration=duration,
            request_id=request_id,
            response_status=response_status,
            attention_type=attention_type,
            period=period,
            user_type=user_type,
            entity_type=entity_type,
            limit=limit,
            offset=offset,
        )
        return self._send(OPERATIONS["getAnalyticsData"], kwargs, _parse_response)

    def get_analytics_metadata(
        self,
        *,
        include: str | Unset = UNSET,
        resources: str | Unset = UNSET,
        metrics: GetAnalyticsDataMetrics | Unset = UNSET,
    ) -> GetAnalyticsMetadataResponse:
        r"""List which usage figures there are.

        Tells which resources, views and filters the figures can be asked for. Enterprise only

        `GET /analytics-metadata`

        Returns:
            The body of the answer.
        """

        from .get_analytics_metadata import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            include=include,
            resources=resources,
            metrics=metrics,
        )
        return self._send(OPERATIONS["getAnalyticsMetadata"], kwargs, _parse_response)


class AsyncAnalyticsApi:
    """The operations of the area `analytics`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def get_analytics_data(
        self,
        *,
        resource: GetAnalyticsDataResource,
        metrics: GetAnalyticsDataMetrics,
        view: GetAnalyticsDataView | Unset = UNSET,
        workspace_type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        duration: GetAnalyticsDataDuration | Unset = UNSET,
        request_id: str | Unset = UNSET,
        response_status: str | Unset = UNSET,
        attention_type: str | Unset = UNSET,
        period: str | Unset = UNSET,
        user_type: GetAnalyticsDataUserType | Unset = UNSET,
        entity_type: GetAnalyticsDataEntityType | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetAnalyticsDataResponse:
        r"""Read usage figures.

        Gives rows of figures for one resource and view, by offset and at most 10,000 to a page;
        each table in the answer has paging of its own. Enterprise only

        `GET /analytics`

        Returns:
            The body of the answer.
        """

        from .get_analytics_data import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            resource=resource,
            metrics=metrics,
            view=view,
            workspace_type=workspace_type,
            user_id=user_id,
            duration=duration,
            request_id=request_id,
            response_status=response_status,
            attention_type=attention_type,
            period=period,
            user_type=user_type,
            entity_type=entity_type,
            limit=limit,
            offset=offset,
        )
        return await self._send(OPERATIONS["getAnalyticsData"], kwargs, _parse_response)

    async def get_analytics_metadata(
        self,
        *,
        include: str | Unset = UNSET,
        resources: str | Unset = UNSET,
        metrics: GetAnalyticsDataMetrics | Unset = UNSET,
    ) -> GetAnalyticsMetadataResponse:
        r"""List which usage figures there are.

        Tells which resources, views and filters the figures can be asked for. Enterprise only

        `GET /analytics-metadata`

        Returns:
            The body of the answer.
        """

        from .get_analytics_metadata import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            include=include,
            resources=resources,
            metrics=metrics,
        )
        return await self._send(OPERATIONS["getAnalyticsMetadata"], kwargs, _parse_response)
