"""The operations of the area `billing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_account_invoices_response import GetAccountInvoicesResponse
    from ...models.get_account_invoices_status import GetAccountInvoicesStatus
    from ...models.get_accounts_response import GetAccountsResponse
    from ...types import AsyncSend, Send


class BillingApi:
    """The operations of the area `billing`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def get_account_invoices(
        self,
        account_id: str,
        *,
        status: GetAccountInvoicesStatus,
    ) -> GetAccountInvoicesResponse:
        r"""List the invoices of an account.

        Gives invoices of one state, each with amount and a link to look at. Everything comes in
        one answer

        `GET /accounts/{accountId}/invoices`

        Returns:
            The body of the answer.
        """

        from .get_account_invoices import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            account_id=account_id,
            status=status,
        )
        return self._send(OPERATIONS["getAccountInvoices"], kwargs, _parse_response)

    def get_accounts(
        self,
    ) -> GetAccountsResponse:
        r"""Read the billing account.

        Gives the billing account of the team with its id, state and addresses. Only for billing
        admins

        `GET /accounts`

        Returns:
            The body of the answer.
        """

        from .get_accounts import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return self._send(OPERATIONS["getAccounts"], kwargs, _parse_response)


class AsyncBillingApi:
    """The operations of the area `billing`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def get_account_invoices(
        self,
        account_id: str,
        *,
        status: GetAccountInvoicesStatus,
    ) -> GetAccountInvoicesResponse:
        r"""List the invoices of an account.

        Gives invoices of one state, each with amount and a link to look at. Everything comes in
        one answer

        `GET /accounts/{accountId}/invoices`

        Returns:
            The body of the answer.
        """

        from .get_account_invoices import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            account_id=account_id,
            status=status,
        )
        return await self._send(OPERATIONS["getAccountInvoices"], kwargs, _parse_response)

    async def get_accounts(
        self,
    ) -> GetAccountsResponse:
        r"""Read the billing account.

        Gives the billing account of the team with its id, state and addresses. Only for billing
        admins

        `GET /accounts`

        Returns:
            The body of the answer.
        """

        from .get_accounts import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return await self._send(OPERATIONS["getAccounts"], kwargs, _parse_response)
