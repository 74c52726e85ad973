from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.audit_action import AuditAction
from ...types import (
    Response,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/audit-actions",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> list[AuditAction]:
    """The body of a 2xx answer."""
    return cast(
        "list[AuditAction]",
        decode(
            response.json(),
            AuditAction,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[AuditAction]]:
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
) -> Response[list[AuditAction]]:
    r"""List the kinds of audit log events.

    Gives every action that the log may name, each with its dotted name and a name to show,
    as a bare array without paging. The dotted name is what the log can be filtered by.
    Enterprise plan only.

    `GET /audit-actions`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> list[AuditAction] | None:
    """List the kinds of audit log events: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[list[AuditAction]]:
    """List the kinds of audit log events: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> list[AuditAction] | None:
    """List the kinds of audit log events: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
