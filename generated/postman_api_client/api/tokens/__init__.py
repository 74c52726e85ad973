"""The operations of the area `tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.generate_oauth_token_request import GenerateOauthTokenRequest
    from ...models.generate_oauth_token_response import GenerateOauthTokenResponse
    from ...models.generate_service_account_token_response import (
        GenerateServiceAccountTokenResponse,
    )
    from ...models.revoke_oauth_token_request import RevokeOauthTokenRequest
    from ...models.revoke_oauth_token_response import RevokeOauthTokenResponse
    from ...types import AsyncSend, Send


class TokensApi:
    """The operations of the area `tokens`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def generate_oauth_token(
        self,
        *,
        body: GenerateOauthTokenRequest,
    ) -> GenerateOauthTokenResponse:
        r"""Get an access token for an app installation.

        Exchanges the client id and secret, sent by HTTP Basic, and a signed assertion in the
        body for a token that lives an hour. No API key is sent. The token looks like an API key
        and is as secret as one.

        `POST /oauth2/token`

        Returns:
            The body of the answer.
        """

        from .generate_oauth_token import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["generateOauthToken"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def generate_service_account_token(
        self,
    ) -> GenerateServiceAccountTokenResponse:
        r"""Get a token for a service account.

        Exchanges the API key of a service account, sent as usual, for a signed token; the key
        of a person is refused. It lives 15 minutes as published and over an hour as seen, so
        count on the shorter time. Has a limit of its own, 10 calls in 10 seconds, besides the
        general one. Service accounts need the Enterprise plan.

        `POST /service-account-tokens`

        Returns:
            The body of the answer.
        """

        from .generate_service_account_token import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["generateServiceAccountToken"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def revoke_oauth_token(
        self,
        *,
        body: RevokeOauthTokenRequest,
    ) -> RevokeOauthTokenResponse:
        r"""Revoke an access token.

        Ends a token at once and for good. It needs no credentials besides the token in the
        body, and answers with the word true as a string. An unknown token is a 404.

        `POST /oauth2/token/revoke`

        Returns:
            The body of the answer.
        """

        from .revoke_oauth_token import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["revokeOauthToken"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )


class AsyncTokensApi:
    """The operations of the area `tokens`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def generate_oauth_token(
        self,
        *,
        body: GenerateOauthTokenRequest,
    ) -> GenerateOauthTokenResponse:
        r"""Get an access token for an app installation.

        Exchanges the client id and secret, sent by HTTP Basic, and a signed assertion in the
        body for a token that lives an hour. No API key is sent. The token looks like an API key
        and is as secret as one.

        `POST /oauth2/token`

        Returns:
            The body of the answer.
        """

        from .generate_oauth_token import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["generateOauthToken"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def generate_service_account_token(
        self,
    ) -> GenerateServiceAccountTokenResponse:
        r"""Get a token for a service account.

        Exchanges the API key of a service account, sent as usual, for a signed token; the key
        of a person is refused. It lives 15 minutes as published and over an hour as seen, so
        count on the shorter time. Has a limit of its own, 10 calls in 10 seconds, besides the
        general one. Service accounts need the Enterprise plan.

        `POST /service-account-tokens`

        Returns:
            The body of the answer.
        """

        from .generate_service_account_token import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["generateServiceAccountToken"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def revoke_oauth_token(
        self,
        *,
        body: RevokeOauthTokenRequest,
    ) -> RevokeOauthTokenResponse:
        r"""Revoke an access token.

        Ends a token at once and for good. It needs no credentials besides the token in the
        body, and answers with the word true as a string. An unknown token is a 404.

        `POST /oauth2/token/revoke`

        Returns:
            The body of the answer.
        """

        from .revoke_oauth_token import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["revokeOauthToken"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )
