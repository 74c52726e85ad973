"""The operations of the area `secret_scanner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.detected_secrets_queries_request import DetectedSecretsQueriesRequest
    from ...models.detected_secrets_queries_response import (
        DetectedSecretsQueriesResponse,
    )
    from ...models.get_detected_secrets_locations_resource_type import (
        GetDetectedSecretsLocationsResourceType,
    )
    from ...models.get_detected_secrets_locations_response import (
        GetDetectedSecretsLocationsResponse,
    )
    from ...models.get_secret_types_response import GetSecretTypesResponse
    from ...models.update_detected_secret_resolutions_request import (
        UpdateDetectedSecretResolutionsRequest,
    )
    from ...models.update_detected_secret_resolutions_response import (
        UpdateDetectedSecretResolutionsResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class SecretScannerApi:
    """The operations of the area `secret_scanner`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def detected_secrets_queries(
        self,
        *,
        body: DetectedSecretsQueriesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
    ) -> DetectedSecretsQueriesResponse:
        r"""Search the secrets that were found.

        Gives the findings that match the filters in the body, all of them for an empty object,
        ten to a page, by cursor; the total comes only when `include` asks for it. Filter by
        workspaces or by resources, not by both. Nothing is changed, and the call may be
        repeated. Enterprise plan only.

        `POST /detected-secrets-queries`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            include: `meta.total` to have all findings counted.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.

        Returns:
            The body of the answer.
        """

        from .detected_secrets_queries import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["detectedSecretsQueries"],
            lambda: _get_kwargs(
                body=body,
                limit=limit,
                cursor=cursor,
                include=include,
                since=since,
                until=until,
            ),
            _parse_response,
        )

    @sensitive
    def get_detected_secrets_locations(
        self,
        secret_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        workspace_id: str,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
    ) -> GetDetectedSecretsLocationsResponse:
        r"""List where a found secret stands.

        Gives the places of one finding in one workspace, which must be named, ten to a page, by
        cursor. Who resolved it and when comes along in `meta`. Enterprise plan only.

        `GET /detected-secrets/{secretId}/locations`

        Args:
            secret_id: Id of the finding, as the search gives it.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            workspace_id: Id of the workspace in which the secret was found.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            resource_type: Only places in this kind of element.

        Returns:
            The body of the answer.
        """

        from .get_detected_secrets_locations import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getDetectedSecretsLocations"],
            lambda: _get_kwargs(
                secret_id=secret_id,
                limit=limit,
                cursor=cursor,
                workspace_id=workspace_id,
                since=since,
                until=until,
                resource_type=resource_type,
            ),
            _parse_response,
        )

    @sensitive
    def get_secret_types(
        self,
    ) -> GetSecretTypesResponse:
        r"""List the kinds of secrets that are looked for.

        Gives the patterns of the scanner with their ids, by which findings can be searched, and
        their count, all in one answer. Enterprise plan only.

        `GET /secret-types`

        Returns:
            The body of the answer.
        """

        from .get_secret_types import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSecretTypes"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def update_detected_secret_resolutions(
        self,
        secret_id: str,
        *,
        body: UpdateDetectedSecretResolutionsRequest,
    ) -> UpdateDetectedSecretResolutionsResponse:
        r"""Resolve a found secret.

        Records how a finding was dealt with: false positive, revoked or accepted risk. The body
        must name the workspace as well. Answers with the new resolution and its history; the
        secret itself stays where it is. Enterprise plan only.

        `PUT /detected-secrets/{secretId}`

        Args:
            secret_id: Id of the finding, as the search gives it.

        Returns:
            The body of the answer.
        """

        from .update_detected_secret_resolutions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateDetectedSecretResolutions"],
            lambda: _get_kwargs(
                secret_id=secret_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncSecretScannerApi:
    """The operations of the area `secret_scanner`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def detected_secrets_queries(
        self,
        *,
        body: DetectedSecretsQueriesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
    ) -> DetectedSecretsQueriesResponse:
        r"""Search the secrets that were found.

        Gives the findings that match the filters in the body, all of them for an empty object,
        ten to a page, by cursor; the total comes only when `include` asks for it. Filter by
        workspaces or by resources, not by both. Nothing is changed, and the call may be
        repeated. Enterprise plan only.

        `POST /detected-secrets-queries`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            include: `meta.total` to have all findings counted.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.

        Returns:
            The body of the answer.
        """

        from .detected_secrets_queries import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["detectedSecretsQueries"],
            lambda: _get_kwargs(
                body=body,
                limit=limit,
                cursor=cursor,
                include=include,
                since=since,
                until=until,
            ),
            _parse_response,
        )

    @sensitive
    async def get_detected_secrets_locations(
        self,
        secret_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        workspace_id: str,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
    ) -> GetDetectedSecretsLocationsResponse:
        r"""List where a found secret stands.

        Gives the places of one finding in one workspace, which must be named, ten to a page, by
        cursor. Who resolved it and when comes along in `meta`. Enterprise plan only.

        `GET /detected-secrets/{secretId}/locations`

        Args:
            secret_id: Id of the finding, as the search gives it.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            workspace_id: Id of the workspace in which the secret was found.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            resource_type: Only places in this kind of element.

        Returns:
            The body of the answer.
        """

        from .get_detected_secrets_locations import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getDetectedSecretsLocations"],
            lambda: _get_kwargs(
                secret_id=secret_id,
                limit=limit,
                cursor=cursor,
                workspace_id=workspace_id,
                since=since,
                until=until,
                resource_type=resource_type,
            ),
            _parse_response,
        )

    @sensitive
    async def get_secret_types(
        self,
    ) -> GetSecretTypesResponse:
        r"""List the kinds of secrets that are looked for.

        Gives the patterns of the scanner with their ids, by which findings can be searched, and
        their count, all in one answer. Enterprise plan only.

        `GET /secret-types`

        Returns:
            The body of the answer.
        """

        from .get_secret_types import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSecretTypes"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def update_detected_secret_resolutions(
        self,
        secret_id: str,
        *,
        body: UpdateDetectedSecretResolutionsRequest,
    ) -> UpdateDetectedSecretResolutionsResponse:
        r"""Resolve a found secret.

        Records how a finding was dealt with: false positive, revoked or accepted risk. The body
        must name the workspace as well. Answers with the new resolution and its history; the
        secret itself stays where it is. Enterprise plan only.

        `PUT /detected-secrets/{secretId}`

        Args:
            secret_id: Id of the finding, as the search gives it.

        Returns:
            The body of the answer.
        """

        from .update_detected_secret_resolutions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateDetectedSecretResolutions"],
            lambda: _get_kwargs(
                secret_id=secret_id,
                body=body,
            ),
            _parse_response,
        )
