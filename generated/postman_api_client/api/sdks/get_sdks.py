from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_sdks_build_status import GetSdksBuildStatus
from ...models.get_sdks_response_variant_1 import GetSdksResponseVariant1
from ...models.sdk_language import SdkLanguage
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
    workspace_id: str,
    sdk_ids: list[str] | Unset = UNSET,
    build_status: GetSdksBuildStatus | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    source_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sdks",
    }
    _params: dict[str, Any] = {
        "workspaceId": workspace_id,
        "sdkIds": ",".join(map(str, sdk_ids)) if isinstance(sdk_ids, (list, tuple)) else sdk_ids,
        "buildStatus": build_status,
        "language": language,
        "sourceId": source_id,
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSdksResponseVariant1:
    """The body of a 2xx answer."""
    return cast(
        "GetSdksResponseVariant1",
        decode(
            response.json(),
            GetSdksResponseVariant1,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSdksResponseVariant1]:
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
    workspace_id: str,
    sdk_ids: list[str] | Unset = UNSET,
    build_status: GetSdksBuildStatus | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    source_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdksResponseVariant1]:
    r"""List generated SDKs.

    Gives the SDKs of a workspace, filtered by language, source or state of the build, 25 to
    a page, by cursor; a larger limit is a 400. With `sdkIds` it answers for those ids alone
    and ignores every other filter, which is the way to watch several builds at once. Needs
    a Team or Enterprise plan.

    `GET /sdks`

    Args:
        workspace_id: Id of the workspace to look in.
        sdk_ids: Ids of up to 100 SDKs; every other filter is then ignored.
        build_status: Only SDKs whose build is in this state.
        language: Only entries for this programming language.
        source_id: Only entries made from this collection or spec, by its id.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        sdk_ids=sdk_ids,
        build_status=build_status,
        language=language,
        source_id=source_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    sdk_ids: list[str] | Unset = UNSET,
    build_status: GetSdksBuildStatus | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    source_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdksResponseVariant1 | None:
    """List generated SDKs: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        workspace_id=workspace_id,
        sdk_ids=sdk_ids,
        build_status=build_status,
        language=language,
        source_id=source_id,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    sdk_ids: list[str] | Unset = UNSET,
    build_status: GetSdksBuildStatus | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    source_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSdksResponseVariant1]:
    """List generated SDKs: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        workspace_id=workspace_id,
        sdk_ids=sdk_ids,
        build_status=build_status,
        language=language,
        source_id=source_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    workspace_id: str,
    sdk_ids: list[str] | Unset = UNSET,
    build_status: GetSdksBuildStatus | Unset = UNSET,
    language: SdkLanguage | Unset = UNSET,
    source_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSdksResponseVariant1 | None:
    """List generated SDKs: as `sync`."""
    return (
        await asyncio_detailed(
            workspace_id=workspace_id,
            sdk_ids=sdk_ids,
            build_status=build_status,
            language=language,
            source_id=source_id,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
