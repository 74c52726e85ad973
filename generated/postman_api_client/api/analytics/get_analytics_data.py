from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_analytics_data_duration import GetAnalyticsDataDuration
from ...models.get_analytics_data_entity_type import GetAnalyticsDataEntityType
from ...models.get_analytics_data_metrics import GetAnalyticsDataMetrics
from ...models.get_analytics_data_resource import GetAnalyticsDataResource
from ...models.get_analytics_data_response import GetAnalyticsDataResponse
from ...models.get_analytics_data_user_type import GetAnalyticsDataUserType
from ...models.get_analytics_data_view import GetAnalyticsDataView
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
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
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/analytics",
    }
    _params: dict[str, Any] = {
        "resource": resource,
        "metrics": metrics,
        "view": view,
        "workspaceType": workspace_type,
        "userId": user_id,
        "duration": duration,
        "requestId": request_id,
        "responseStatus": response_status,
        "attentionType": attention_type,
        "period": period,
        "userType": user_type,
        "entityType": entity_type,
        "limit": limit,
        "offset": offset,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAnalyticsDataResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAnalyticsDataResponse",
        decode(
            response.json(),
            GetAnalyticsDataResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAnalyticsDataResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
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
) -> Response[GetAnalyticsDataResponse]:
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
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
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
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
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
) -> GetAnalyticsDataResponse | None:
    """Read usage figures: the body alone, None when it is not a 2xx."""
    return sync_detailed(
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
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
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
) -> Response[GetAnalyticsDataResponse]:
    """Read usage figures: as `sync_detailed`."""
    _kwargs = _get_kwargs(
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
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
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
) -> GetAnalyticsDataResponse | None:
    """Read usage figures: as `sync`."""
    return (
        await asyncio_detailed(
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
            client=client,
        )
    ).parsed
