from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.patch_environment_request_variant_1_item import (
    PatchEnvironmentRequestVariant1Item,
)
from ...models.patch_environment_request_variant_2_item import (
    PatchEnvironmentRequestVariant2Item,
)
from ...models.patch_environment_request_variant_4_item import (
    PatchEnvironmentRequestVariant4Item,
)
from ...models.patch_environment_response import PatchEnvironmentResponse
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
    environment_id: str,
    *,
    body: list[
        PatchEnvironmentRequestVariant1Item
        | PatchEnvironmentRequestVariant2Item
        | PatchEnvironmentRequestVariant4Item
    ],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/environments/{environment_id}".format(
            environment_id=path_segment("environment_id", environment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PatchEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "PatchEnvironmentResponse",
        decode(
            response.json(),
            PatchEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PatchEnvironmentResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: list[
        PatchEnvironmentRequestVariant1Item
        | PatchEnvironmentRequestVariant2Item
        | PatchEnvironmentRequestVariant4Item
    ],
) -> Response[PatchEnvironmentResponse]:
    r"""Change parts of an environment.

    Applies a bare JSON array of patch operations, sent as `application/json`, to `/name` or
    to `/values/N` and its fields. All operations of one call must be of the same kind (add,
    replace or remove), and positions count from 0. Takes an id or a uid. Returns the whole
    environment; up to 30 MB, with `Content-Length`.

    `PATCH /environments/{environmentId}`

    Args:
        environment_id: Id or uid of the environment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: list[
        PatchEnvironmentRequestVariant1Item
        | PatchEnvironmentRequestVariant2Item
        | PatchEnvironmentRequestVariant4Item
    ],
) -> PatchEnvironmentResponse | None:
    """Change parts of an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_id=environment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: list[
        PatchEnvironmentRequestVariant1Item
        | PatchEnvironmentRequestVariant2Item
        | PatchEnvironmentRequestVariant4Item
    ],
) -> Response[PatchEnvironmentResponse]:
    """Change parts of an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: list[
        PatchEnvironmentRequestVariant1Item
        | PatchEnvironmentRequestVariant2Item
        | PatchEnvironmentRequestVariant4Item
    ],
) -> PatchEnvironmentResponse | None:
    """Change parts of an environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_id=environment_id,
            body=body,
            client=client,
        )
    ).parsed
