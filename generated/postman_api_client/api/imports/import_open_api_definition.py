from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.import_open_api_definition_request import ImportOpenApiDefinitionRequest
from ...models.import_open_api_definition_request_variant_1 import (
    ImportOpenApiDefinitionRequestVariant1,
)
from ...models.import_open_api_definition_request_variant_2 import (
    ImportOpenApiDefinitionRequestVariant2,
)
from ...models.import_open_api_definition_response import (
    ImportOpenApiDefinitionResponse,
)
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ImportOpenApiDefinitionRequestVariant1
    | ImportOpenApiDefinitionRequestVariant2
    | ImportOpenApiDefinitionRequest,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/import/openapi",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    if isinstance(
        body, ImportOpenApiDefinitionRequestVariant1 | ImportOpenApiDefinitionRequestVariant2
    ):
        _kwargs["json"] = encode(body)
        _headers["Content-Type"] = "application/json"

    elif isinstance(body, ImportOpenApiDefinitionRequest):
        _kwargs["files"] = body.to_multipart()

    else:
        raise TypeError(f"body must be one of its models, not {body.__class__.__name__}")
    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ImportOpenApiDefinitionResponse:
    """The body of a 2xx answer."""
    return cast(
        "ImportOpenApiDefinitionResponse",
        decode(
            response.json(),
            ImportOpenApiDefinitionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImportOpenApiDefinitionResponse]:
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
    body: ImportOpenApiDefinitionRequestVariant1
    | ImportOpenApiDefinitionRequestVariant2
    | ImportOpenApiDefinitionRequest,
    workspace: str | Unset = UNSET,
) -> Response[ImportOpenApiDefinitionResponse]:
    r"""Import an OpenAPI definition as a collection.

    Makes a new collection from an OpenAPI 3.0 or 3.1 definition and answers with its id,
    name and uid. It is sent as a JSON object, as a string or, in a form, as a zip archive;
    `type` says which. Every call makes another collection, so do not repeat one whose
    outcome is not known. Has a limit of its own, 10 calls in 10 seconds, besides the
    general one.

    `POST /import/openapi`

    Args:
        workspace: Id of the workspace to create it in; without one, your oldest
            personal workspace.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: ImportOpenApiDefinitionRequestVariant1
    | ImportOpenApiDefinitionRequestVariant2
    | ImportOpenApiDefinitionRequest,
    workspace: str | Unset = UNSET,
) -> ImportOpenApiDefinitionResponse | None:
    """Import an OpenAPI definition as a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ImportOpenApiDefinitionRequestVariant1
    | ImportOpenApiDefinitionRequestVariant2
    | ImportOpenApiDefinitionRequest,
    workspace: str | Unset = UNSET,
) -> Response[ImportOpenApiDefinitionResponse]:
    """Import an OpenAPI definition as a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ImportOpenApiDefinitionRequestVariant1
    | ImportOpenApiDefinitionRequestVariant2
    | ImportOpenApiDefinitionRequest,
    workspace: str | Unset = UNSET,
) -> ImportOpenApiDefinitionResponse | None:
    """Import an OpenAPI definition as a collection: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
