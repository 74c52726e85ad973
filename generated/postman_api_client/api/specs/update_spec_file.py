from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_spec_file_response import CreateSpecFileResponse
from ...models.update_spec_file_request import UpdateSpecFileRequest
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
    file_path: str,
    *,
    body: UpdateSpecFileRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/specs/{spec_id}/files/{file_path}".format(
            spec_id=path_segment("spec_id", spec_id),
            file_path=path_segment("file_path", file_path),
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
    file_path: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecFileRequest,
) -> Response[CreateSpecFileResponse]:
    r"""Change a file of a spec.

    Takes exactly one of `content`, `name` or `type` at a time; two of them, or none, is a
    400. Promoting a file to ROOT turns the former root into an ordinary file. New content
    may hold up to 10 MB.

    `PATCH /specs/{specId}/files/{filePath}`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        file_path: Path of the file inside the spec, slashes included.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        file_path=file_path,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecFileRequest,
) -> CreateSpecFileResponse | None:
    """Change a file of a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        file_path=file_path,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecFileRequest,
) -> Response[CreateSpecFileResponse]:
    """Change a file of a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        file_path=file_path,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    file_path: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecFileRequest,
) -> CreateSpecFileResponse | None:
    """Change a file of a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            file_path=file_path,
            body=body,
            client=client,
        )
    ).parsed
