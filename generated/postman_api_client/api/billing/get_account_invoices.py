from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_account_invoices_response import GetAccountInvoicesResponse
from ...models.get_account_invoices_status import GetAccountInvoicesStatus
from ...types import (
    UNSET,
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    status: GetAccountInvoicesStatus,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/invoices".format(
            account_id=path_segment("account_id", account_id),
        ),
    }
    _params: dict[str, Any] = {
        "status": status,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetAccountInvoicesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetAccountInvoicesResponse",
        decode(
            response.json(),
            GetAccountInvoicesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetAccountInvoicesResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    status: GetAccountInvoicesStatus,
) -> Response[GetAccountInvoicesResponse]:
    r"""List the invoices of an account.

    Gives the invoices of one state, with amount, date and a link to the invoice, all in one
    answer. `status` must be sent although paid is the only state there is. Reading invoices
    without the right to is a 403.

    `GET /accounts/{accountId}/invoices`

    Args:
        account_id: Id of the billing account, as reading the account gives it.
        status: State of the invoices to give; `PAID` is the only one.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        account_id=account_id,
        status=status,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    status: GetAccountInvoicesStatus,
) -> GetAccountInvoicesResponse | None:
    """List the invoices of an account: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        account_id=account_id,
        status=status,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    status: GetAccountInvoicesStatus,
) -> Response[GetAccountInvoicesResponse]:
    """List the invoices of an account: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        account_id=account_id,
        status=status,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    status: GetAccountInvoicesStatus,
) -> GetAccountInvoicesResponse | None:
    """List the invoices of an account: as `sync`."""
    return (
        await asyncio_detailed(
            account_id=account_id,
            status=status,
            client=client,
        )
    ).parsed
