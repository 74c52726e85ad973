"""The operations of the area `webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_webhook_request import CreateWebhookRequest
    from ...models.create_webhook_response import CreateWebhookResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class WebhooksApi:
    """The operations of the area `webhooks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_webhook(
        self,
        *,
        body: CreateWebhookRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateWebhookResponse:
        r"""Create a webhook.

        Makes an address, given as `webhookUrl`, that runs a collection whenever something is
        posted to it. Whoever knows the address can start a run, so keep it secret. Takes the
        uids of the collection and, if one is used, of the environment. The webhook appears
        among the monitors under its name, and nothing here lists or deletes webhooks.

        `POST /webhooks`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_webhook import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createWebhook"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )


class AsyncWebhooksApi:
    """The operations of the area `webhooks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_webhook(
        self,
        *,
        body: CreateWebhookRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateWebhookResponse:
        r"""Create a webhook.

        Makes an address, given as `webhookUrl`, that runs a collection whenever something is
        posted to it. Whoever knows the address can start a run, so keep it secret. Takes the
        uids of the collection and, if one is used, of the environment. The webhook appears
        among the monitors under its name, and nothing here lists or deletes webhooks.

        `POST /webhooks`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_webhook import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createWebhook"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )
