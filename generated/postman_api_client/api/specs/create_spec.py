from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_spec_request import CreateSpecRequest
from ...models.spec import Spec
from ...types import (
    UNSET,
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateSpecRequest,
    workspace_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/specs",
    }
    _params: dict[str, Any] = {
        "workspaceId": workspace_id,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> Spec:
    """The body of a 2xx answer."""
    return cast(
        "Spec",
        decode(
            response.json(),
            Spec,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Spec]:
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
    body: CreateSpecRequest,
    workspace_id: str,
) -> Response[Spec]:
    r"""Create a spec.

    Makes an API specification out of one or more files and answers 201 with the bare
    object. A single file becomes the root; of several exactly one must be marked ROOT. A
    slash in the path of a file makes a folder. One file may hold up to 10 MB, although 12
    is published as well.

    `POST /specs`

    Args:
        workspace_id: Id of the workspace that the spec goes into.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        workspace_id=workspace_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateSpecRequest,
    workspace_id: str,
) -> Spec | None:
    """Create a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace_id=workspace_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSpecRequest,
    workspace_id: str,
) -> Response[Spec]:
    """Create a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace_id=workspace_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSpecRequest,
    workspace_id: str,
) -> Spec | None:
    """Create a spec: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace_id=workspace_id,
            client=client,
        )
    ).parsed
