from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.component_version import ComponentVersion
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    component_id: str,
    version_id: str,
    *,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/components/{component_id}/versions/{version_id}".format(
            component_id=path_segment("component_id", component_id),
            version_id=path_segment("version_id", version_id),
        ),
    }
    _params: dict[str, Any] = {
        "include": include,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> ComponentVersion:
    """The body of a 2xx answer."""
    return cast(
        "ComponentVersion",
        decode(
            response.json(),
            ComponentVersion,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ComponentVersion]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    component_id: str,
    version_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
) -> Response[ComponentVersion]:
    r"""Read a version of a component.

    Gives one published version by its id; the label does not work in its place. The content
    is left out unless `include` says `content`. Enterprise plan only.

    `GET /components/{componentId}/versions/{versionId}`

    Args:
        component_id: Id of the component, a ULID.
        version_id: Id of the published version, a ULID; not its label.
        include: `content` to have what was published, not only what it is called.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        component_id=component_id,
        version_id=version_id,
        include=include,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    component_id: str,
    version_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
) -> ComponentVersion | None:
    """Read a version of a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        version_id=version_id,
        include=include,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    version_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
) -> Response[ComponentVersion]:
    """Read a version of a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
        version_id=version_id,
        include=include,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    version_id: str,
    *,
    client: AuthenticatedClient,
    include: str | Unset = UNSET,
) -> ComponentVersion | None:
    """Read a version of a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            version_id=version_id,
            include=include,
            client=client,
        )
    ).parsed
