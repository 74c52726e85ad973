from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_spec_version_tag_request import CreateSpecVersionTagRequest
from ...models.create_spec_version_tag_response import CreateSpecVersionTagResponse
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
    body: CreateSpecVersionTagRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/specs/{spec_id}/version-tags".format(
            spec_id=path_segment("spec_id", spec_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateSpecVersionTagResponse:
    """The body of a 2xx answer."""
    return cast(
        "CreateSpecVersionTagResponse",
        decode(
            response.json(),
            CreateSpecVersionTagResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateSpecVersionTagResponse]:
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
    body: CreateSpecVersionTagRequest,
) -> Response[CreateSpecVersionTagResponse]:
    r"""Tag the present version of a spec.

    Marks the current state of all files under a name and answers 201 with the tag under
    `data`. When nothing was changed since the last tag the answer is 409.

    `POST /specs/{specId}/version-tags`

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
    body: CreateSpecVersionTagRequest,
) -> CreateSpecVersionTagResponse | None:
    """Tag the present version of a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecVersionTagRequest,
) -> Response[CreateSpecVersionTagResponse]:
    """Tag the present version of a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    body: CreateSpecVersionTagRequest,
) -> CreateSpecVersionTagResponse | None:
    """Tag the present version of a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            body=body,
            client=client,
        )
    ).parsed
