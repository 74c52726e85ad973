from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.schema_security_validation_request import SchemaSecurityValidationRequest
from ...models.schema_security_validation_response import (
    SchemaSecurityValidationResponse,
)
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SchemaSecurityValidationRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/security/api-validation",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SchemaSecurityValidationResponse:
    """The body of a 2xx answer."""
    return cast(
        "SchemaSecurityValidationResponse",
        decode(
            response.json(),
            SchemaSecurityValidationResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SchemaSecurityValidationResponse]:
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
    body: SchemaSecurityValidationRequest,
) -> Response[SchemaSecurityValidationResponse]:
    r"""Check a definition against security rules.

    Checks an OpenAPI 2 or 3 definition, sent as a string of up to 10 MB inside `schema`,
    and gives the broken rules under `warnings`, each with its place and severity. Rules
    that the team has not switched on are not checked, so an empty list may only mean that.
    Nothing is stored, and the call may be repeated.

    `POST /security/api-validation`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: SchemaSecurityValidationRequest,
) -> SchemaSecurityValidationResponse | None:
    """Check a definition against security rules: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SchemaSecurityValidationRequest,
) -> Response[SchemaSecurityValidationResponse]:
    """Check a definition against security rules: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SchemaSecurityValidationRequest,
) -> SchemaSecurityValidationResponse | None:
    """Check a definition against security rules: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
