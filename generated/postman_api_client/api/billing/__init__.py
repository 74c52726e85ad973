"""The operations of the area `billing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.get_account_invoices_response import GetAccountInvoicesResponse
    from ...models.get_account_invoices_status import GetAccountInvoicesStatus
    from ...models.get_accounts_response import GetAccountsResponse
    from ...types import AsyncSend, Send


class BillingApi:
    """The operations of the area `billing`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_account_invoices(
        self,
        account_id: str,
        *,
        status: GetAccountInvoicesStatus,
    ) -> GetAccountInvoicesResponse:
        r"""List the invoices of an account.

        Gives the invoices of one state, with amount, date and a link to the invoice, all in one
        answer. `status` must be sent although paid is the only state there is. Reading invoices
        without the right to is a 403.

        `GET /accounts/{accountId}/invoices`

        Args:
            account_id: Id of the billing account, as reading the account gives it.
            status: State of the invoices to give; `PAID` is the only one.

        Returns:
            The body of the answer.
        """

        from .get_account_invoices import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAccountInvoices"],
            lambda: _get_kwargs(
                account_id=account_id,
                status=status,
            ),
            _parse_response,
        )

    @sensitive
    def get_accounts(
        self,
    ) -> GetAccountsResponse:
        r"""Read the billing account.

        Gives the one billing account of the team as a bare object, with its id, state, seats
        and mail address for bills; the path is plural but this is no list. Without a team the
        answer is 400.

        `GET /accounts`

        Returns:
            The body of the answer.
        """

        from .get_accounts import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAccounts"],
            lambda: _get_kwargs(),
            _parse_response,
        )


class AsyncBillingApi:
    """The operations of the area `billing`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_account_invoices(
        self,
        account_id: str,
        *,
        status: GetAccountInvoicesStatus,
    ) -> GetAccountInvoicesResponse:
        r"""List the invoices of an account.

        Gives the invoices of one state, with amount, date and a link to the invoice, all in one
        answer. `status` must be sent although paid is the only state there is. Reading invoices
        without the right to is a 403.

        `GET /accounts/{accountId}/invoices`

        Args:
            account_id: Id of the billing account, as reading the account gives it.
            status: State of the invoices to give; `PAID` is the only one.

        Returns:
            The body of the answer.
        """

        from .get_account_invoices import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAccountInvoices"],
            lambda: _get_kwargs(
                account_id=account_id,
                status=status,
            ),
            _parse_response,
        )

    @sensitive
    async def get_accounts(
        self,
    ) -> GetAccountsResponse:
        r"""Read the billing account.

        Gives the one billing account of the team as a bare object, with its id, state, seats
        and mail address for bills; the path is plural but this is no list. Without a team the
        answer is 400.

        `GET /accounts`

        Returns:
            The body of the answer.
        """

        from .get_accounts import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAccounts"],
            lambda: _get_kwargs(),
            _parse_response,
        )
