from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_analytics_data_metrics import GetAnalyticsDataMetrics
from ...models.get_analytics_metadata_response import GetAnalyticsMetadataResponse
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
    include: str | Unset = UNSET,
    resources: str | Unset = UNSET,
    metrics: GetAnalyticsDataMetrics | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/analytics-metadata",
    }
    _params: dict[str, Any] = {
        "include": include,
        "resources": resources,
        "metrics": metrics,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAnalyticsMetadataResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAnalyticsMetadataResponse",
        decode(
            response.json(),
            GetAnalyticsMetadataResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAnalyticsMetadataResponse]:
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
    include: str | Unset = UNSET,
    resources: str | Unset = UNSET,
    metrics: GetAnalyticsDataMetrics | Unset = UNSET,
) -> Response[GetAnalyticsMetadataResponse]:
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
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        include=include,
        resources=resources,
        metrics=metrics,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    resources: str | Unset = UNSET,
    metrics: GetAnalyticsDataMetrics | Unset = UNSET,
) -> GetAnalyticsMetadataResponse | None:
    """List which usage figures there are: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        include=include,
        resources=resources,
        metrics=metrics,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    resources: str | Unset = UNSET,
    metrics: GetAnalyticsDataMetrics | Unset = UNSET,
) -> Response[GetAnalyticsMetadataResponse]:
    """List which usage figures there are: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        include=include,
        resources=resources,
        metrics=metrics,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
    resources: str | Unset = UNSET,
    metrics: GetAnalyticsDataMetrics | Unset = UNSET,
) -> GetAnalyticsMetadataResponse | None:
    """List which usage figures there are: as `sync`."""
    return (
        await asyncio_detailed(
            include=include,
            resources=resources,
            metrics=metrics,
            client=client,
        )
    ).parsed
