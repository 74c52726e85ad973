"""The operations of the area `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.import_open_api_definition_request import (
        ImportOpenApiDefinitionRequest,
    )
    from ...models.import_open_api_definition_request_variant_1 import (
        ImportOpenApiDefinitionRequestVariant1,
    )
    from ...models.import_open_api_definition_request_variant_2 import (
        ImportOpenApiDefinitionRequestVariant2,
    )
    from ...models.import_open_api_definition_response import (
        ImportOpenApiDefinitionResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class ImportsApi:
    """The operations of the area `imports`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def import_open_api_definition(
        self,
        *,
        body: ImportOpenApiDefinitionRequestVariant1
        | ImportOpenApiDefinitionRequestVariant2
        | ImportOpenApiDefinitionRequest,
        workspace: str | Unset = UNSET,
    ) -> ImportOpenApiDefinitionResponse:
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
            The body of the answer.
        """

        from .import_open_api_definition import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["importOpenApiDefinition"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )


class AsyncImportsApi:
    """The operations of the area `imports`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def import_open_api_definition(
        self,
        *,
        body: ImportOpenApiDefinitionRequestVariant1
        | ImportOpenApiDefinitionRequestVariant2
        | ImportOpenApiDefinitionRequest,
        workspace: str | Unset = UNSET,
    ) -> ImportOpenApiDefinitionResponse:
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
            The body of the answer.
        """

        from .import_open_api_definition import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["importOpenApiDefinition"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )
