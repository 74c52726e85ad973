"""The operations of the area `analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
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

    @sensitive
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

        Gives the rows of one metric of one resource; both must be named, and a metric of
        another resource is a 400. Every table in the answer has its own columns, rows and
        paging: go on by `offset` while its `has_more` is true, 100 rows to a page and 10,000 at
        most. A bad key is a 403 here. Enterprise plan only.

        `GET /analytics`

        Args:
            resource: What the figures are about; each resource has metrics of its own.
            metrics: The one metric to read, of those that `resource` has.
            view: Single rows, sums or the course over time, as far as the metric has them.
            workspace_type: Only these kinds of workspaces, internal, public or partner,
                separated by commas.
            user_id: Only these users, by user id, separated by commas; for `user_requests`
                alone.
            duration: Stretch of time to look back over.
            request_id: Only these requests, by uid, separated by commas; for
                `user_requests` alone.
            response_status: Only these HTTP statuses, separated by commas; for
                `user_requests` alone.
            attention_type: Only these problems, separated by commas; for `needs_attention`
                alone.
            period: One month, YYYY-MM, or one day, YYYY-MM-DD, in views that take it.
            user_type: New users or returning ones, in views that tell them apart.
            entity_type: Only figures about this kind of element.
            limit: Most entries to put on one page.
            offset: How many entries to skip before the page begins.

        Returns:
            The body of the answer.
        """

        from .get_analytics_data import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAnalyticsData"],
            lambda: _get_kwargs(
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
            ),
            _parse_response,
        )

    @sensitive
    def get_analytics_metadata(
        self,
        *,
        include: str | Unset = UNSET,
        resources: str | Unset = UNSET,
        metrics: GetAnalyticsDataMetrics | Unset = UNSET,
    ) -> GetAnalyticsMetadataResponse:
        r"""List which usage figures there are.

        Tells which metrics each resource has, for use in the query for figures. Their
        parameters and the form of their rows come along only when `include` asks for them. A
        bad key is a 403 here. Enterprise plan only.

        `GET /analytics-metadata`

        Args:
            include: What to tell about each metric, `parameters` or `response`, separated
                by commas.
            resources: Only metrics of these resources, separated by commas.
            metrics: Only these metrics; all of them when left out.

        Returns:
            The body of the answer.
        """

        from .get_analytics_metadata import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAnalyticsMetadata"],
            lambda: _get_kwargs(
                include=include,
                resources=resources,
                metrics=metrics,
            ),
            _parse_response,
        )


class AsyncAnalyticsApi:
    """The operations of the area `analytics`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
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

        Gives the rows of one metric of one resource; both must be named, and a metric of
        another resource is a 400. Every table in the answer has its own columns, rows and
        paging: go on by `offset` while its `has_more` is true, 100 rows to a page and 10,000 at
        most. A bad key is a 403 here. Enterprise plan only.

        `GET /analytics`

        Args:
            resource: What the figures are about; each resource has metrics of its own.
            metrics: The one metric to read, of those that `resource` has.
            view: Single rows, sums or the course over time, as far as the metric has them.
            workspace_type: Only these kinds of workspaces, internal, public or partner,
                separated by commas.
            user_id: Only these users, by user id, separated by commas; for `user_requests`
                alone.
            duration: Stretch of time to look back over.
            request_id: Only these requests, by uid, separated by commas; for
                `user_requests` alone.
            response_status: Only these HTTP statuses, separated by commas; for
                `user_requests` alone.
            attention_type: Only these problems, separated by commas; for `needs_attention`
                alone.
            period: One month, YYYY-MM, or one day, YYYY-MM-DD, in views that take it.
            user_type: New users or returning ones, in views that tell them apart.
            entity_type: Only figures about this kind of element.
            limit: Most entries to put on one page.
            offset: How many entries to skip before the page begins.

        Returns:
            The body of the answer.
        """

        from .get_analytics_data import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAnalyticsData"],
            lambda: _get_kwargs(
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
            ),
            _parse_response,
        )

    @sensitive
    async def get_analytics_metadata(
        self,
        *,
        include: str | Unset = UNSET,
        resources: str | Unset = UNSET,
        metrics: GetAnalyticsDataMetrics | Unset = UNSET,
    ) -> GetAnalyticsMetadataResponse:
        r"""List which usage figures there are.

        Tells which metrics each resource has, for use in the query for figures. Their
        parameters and the form of their rows come along only when `include` asks for them. A
        bad key is a 403 here. Enterprise plan only.

        `GET /analytics-metadata`

        Args:
            include: What to tell about each metric, `parameters` or `response`, separated
                by commas.
            resources: Only metrics of these resources, separated by commas.
            metrics: Only these metrics; all of them when left out.

        Returns:
            The body of the answer.
        """

        from .get_analytics_metadata import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAnalyticsMetadata"],
            lambda: _get_kwargs(
                include=include,
                resources=resources,
                metrics=metrics,
            ),
            _parse_response,
        )
