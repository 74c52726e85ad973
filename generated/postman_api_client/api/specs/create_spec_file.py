from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_spec_file_request import CreateSpecFileRequest
from ...models.create_spec_file_response import CreateSpecFileResponse
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    spec_id: str,
    *,
    body: CreateSpecFileRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/specs/{spec_id}/files".format(
            spec_id=path_segment("spec_id", spec_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateSpecFileResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateSpecFileResponse",
        decode(
            response.json(),
            CreateSpecFileResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateSpecFileResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecFileRequest,
) -> Response[CreateSpecFileResponse]:
    r"""Add a file to a spec.

    Puts a new file of up to 10 MB at a path inside the specification and answers 201; a
    slash in the path makes a folder. It becomes a DEFAULT file, whatever published samples
    show, and can be promoted later.

    `POST /specs/{specId}/files`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecFileRequest,
) -> CreateSpecFileResponse | None:
    """Add a file to a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecFileRequest,
) -> Response[CreateSpecFileResponse]:
    """Add a file to a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecFileRequest,
) -> CreateSpecFileResponse | None:
    """Add a file to a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            body=body,
            client=client,
        )
    ).parsed
