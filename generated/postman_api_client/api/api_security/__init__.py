"""The operations of the area `api_security`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.schema_security_validation_request import (
        SchemaSecurityValidationRequest,
    )
    from ...models.schema_security_validation_response import (
        SchemaSecurityValidationResponse,
    )
    from ...types import AsyncSend, Send


class ApiSecurityApi:
    """The operations of the area `api_security`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def schema_security_validation(
        self,
        *,
        body: SchemaSecurityValidationRequest,
    ) -> SchemaSecurityValidationResponse:
        r"""Check a definition against security rules.

        Checks an OpenAPI 2 or 3 definition, sent as a string of up to 10 MB inside `schema`,
        and gives the broken rules under `warnings`, each with its place and severity. Rules
        that the team has not switched on are not checked, so an empty list may only mean that.
        Nothing is stored, and the call may be repeated.

        `POST /security/api-validation`

        Returns:
            The body of the answer.
        """

        from .schema_security_validation import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["schemaSecurityValidation"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )


class AsyncApiSecurityApi:
    """The operations of the area `api_security`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def schema_security_validation(
        self,
        *,
        body: SchemaSecurityValidationRequest,
    ) -> SchemaSecurityValidationResponse:
        r"""Check a definition against security rules.

        Checks an OpenAPI 2 or 3 definition, sent as a string of up to 10 MB inside `schema`,
        and gives the broken rules under `warnings`, each with its place and severity. Rules
        that the team has not switched on are not checked, so an empty list may only mean that.
        Nothing is stored, and the call may be repeated.

        `POST /security/api-validation`

        Returns:
            The body of the answer.
        """

        from .schema_security_validation import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["schemaSecurityValidation"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )
