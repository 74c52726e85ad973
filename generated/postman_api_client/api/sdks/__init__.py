"""The operations of the area `sdks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_sdk_git_connection_request import (
        CreateSdkGitConnectionRequest,
    )
    from ...models.create_sdk_request import CreateSdkRequest
    from ...models.get_sdk_download_url_response import GetSdkDownloadUrlResponse
    from ...models.get_sdk_git_connection_pull_requests_response import (
        GetSdkGitConnectionPullRequestsResponse,
    )
    from ...models.get_sdk_git_connection_response import GetSdkGitConnectionResponse
    from ...models.get_sdk_git_connections_response import GetSdkGitConnectionsResponse
    from ...models.get_sdk_git_connections_status import GetSdkGitConnectionsStatus
    from ...models.get_sdk_response_pull_request_status import (
        GetSdkResponsePullRequestStatus,
    )
    from ...models.get_sdks_build_status import GetSdksBuildStatus
    from ...models.get_sdks_response_variant_1 import GetSdksResponseVariant1
    from ...models.sdk import Sdk
    from ...models.sdk_language import SdkLanguage
    from ...models.update_sdk_git_connection_request import (
        UpdateSdkGitConnectionRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class SdksApi:
    """The operations of the area `sdks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_sdk(
        self,
        *,
        body: CreateSdkRequest,
    ) -> None:
        r"""Generate an SDK.

        Starts building a client library from a spec or collection and answers 202 without a
        body; the last part of the `Location` header is the id to follow. Team and Enterprise
        plans

        `POST /sdks`

        Returns:
            Nothing.
        """

        from .create_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        self._send(OPERATIONS["createSdk"], kwargs, _parse_response)

    def create_sdk_git_connection(
        self,
        *,
        body: CreateSdkGitConnectionRequest,
    ) -> GetSdkGitConnectionResponse:
        r"""Connect an SDK to a Git repository.

        Sets up a repository and branch to which new builds are proposed, and answers 201. Team
        and Enterprise plans

        `POST /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .create_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["createSdkGitConnection"], kwargs, _parse_response)

    def delete_sdk(
        self,
        sdk_id: str,
    ) -> None:
        r"""Delete an SDK.

        Removes a generated SDK and answers 204. Team and Enterprise plans

        `DELETE /sdks/{sdkId}`

        Returns:
            Nothing.
        """

        from .delete_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        self._send(OPERATIONS["deleteSdk"], kwargs, _parse_response)

    def get_sdk(
        self,
        sdk_id: str,
    ) -> Sdk:
        r"""Read an SDK and its build.

        Gives an SDK with its `buildStatus`: queued, in_progress, succeeded or failed, the last
        with an error. This is what to poll after starting one. Team and Enterprise plans

        `GET /sdks/{sdkId}`

        Returns:
            The body of the answer.
        """

        from .get_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        return self._send(OPERATIONS["getSdk"], kwargs, _parse_response)

    def get_sdk_download_url(
        self,
        sdk_id: str,
    ) -> GetSdkDownloadUrlResponse:
        r"""Get a download link for an SDK.

        Gives a signed address that works for some minutes and needs no key, so treat it as a
        secret. Before the build has succeeded the answer is 409. Team and Enterprise plans

        `GET /sdks/{sdkId}/downloads`

        Returns:
            The body of the answer.
        """

        from .get_sdk_download_url import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        return self._send(OPERATIONS["getSdkDownloadUrl"], kwargs, _parse_response)

    def get_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
    ) -> GetSdkGitConnectionResponse:
        r"""Read a Git connection of an SDK.

        Gives one connection with its repository, branch and state. Team and Enterprise plans

        `GET /sdk-git-connections/{sdkGitConnectionId}`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
        )
        return self._send(OPERATIONS["getSdkGitConnection"], kwargs, _parse_response)

    def get_sdk_git_connection_pull_requests(
        self,
        sdk_git_connection_id: str,
        *,
        status: GetSdkResponsePullRequestStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionPullRequestsResponse:
        r"""List the pull requests of a Git connection.

        Gives the pull requests that builds have opened in the repository, at most 25 to a page,
        by cursor. Team and Enterprise plans

        `GET /sdk-git-connections/{sdkGitConnectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection_pull_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
            status=status,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getSdkGitConnectionPullRequests"], kwargs, _parse_response)

    def get_sdk_git_connections(
        self,
        *,
        workspace_id: str,
        source_id: str | Unset = UNSET,
        language: SdkLanguage | Unset = UNSET,
        status: GetSdkGitConnectionsStatus | Unset = UNSET,
        repository_url: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionsResponse:
        r"""List the Git connections of SDKs.

        Gives which repositories receive generated SDKs, at most 25 to a page, by cursor. Team
        and Enterprise plans

        `GET /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            source_id=source_id,
            language=language,
            status=status,
            repository_url=repository_url,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getSdkGitConnections"], kwargs, _parse_response)

    def get_sdks(
        self,
        *,
        workspace_id: str,
        sdk_ids: list[str] | Unset = UNSET,
        build_status: GetSdksBuildStatus | Unset = UNSET,
        language: SdkLanguage | Unset = UNSET,
        source_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdksResponseVariant1:
        r"""List generated SDKs.

        Gives the SDKs of a workspace, filtered by language, build state or ids; several ids go
        into one value with commas. At most 25 to a page, by cursor. Team and Enterprise plans

        `GET /sdks`

        Returns:
            The body of the answer.
        """

        from .get_sdks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            sdk_ids=sdk_ids,
            build_status=build_status,
            language=language,
            source_id=source_id,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getSdks"], kwargs, _parse_response)

    def update_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
        *,
        body: UpdateSdkGitConnectionRequest,
    ) -> GetSdkGitConnectionResponse:
        r"""Change a Git connection of an SDK.

        Changes the target branch and whether pull requests are renewed by themselves. Team and
        Enterprise plans

        `PUT /sdk-git-connections/{sdkGitConnectionId}`

        Returns:
            The body of the answer.
        """

        from .update_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
            body=body,
        )
        return self._send(OPERATIONS["updateSdkGitConnection"], kwargs, _parse_response)


class AsyncSdksApi:
    """The operations of the area `sdks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_sdk(
        self,
        *,
        body: CreateSdkRequest,
    ) -> None:
        r"""Generate an SDK.

        Starts building a client library from a spec or collection and answers 202 without a
        body; the last part of the `Location` header is the id to follow. Team and Enterprise
        plans

        `POST /sdks`

        Returns:
            Nothing.
        """

        from .create_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        await self._send(OPERATIONS["createSdk"], kwargs, _parse_response)

    async def create_sdk_git_connection(
        self,
        *,
        body: CreateSdkGitConnectionRequest,
    ) -> GetSdkGitConnectionResponse:
        r"""Connect an SDK to a Git repository.

        Sets up a repository and branch to which new builds are proposed, and answers 201. Team
        and Enterprise plans

        `POST /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .create_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["createSdkGitConnection"], kwargs, _parse_response)

    async def delete_sdk(
        self,
        sdk_id: str,
    ) -> None:
        r"""Delete an SDK.

        Removes a generated SDK and answers 204. Team and Enterprise plans

        `DELETE /sdks/{sdkId}`

        Returns:
            Nothing.
        """

        from .delete_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        await self._send(OPERATIONS["deleteSdk"], kwargs, _parse_response)

    async def get_sdk(
        self,
        sdk_id: str,
    ) -> Sdk:
        r"""Read an SDK and its build.

        Gives an SDK with its `buildStatus`: queued, in_progress, succeeded or failed, the last
        with an error. This is what to poll after starting one. Team and Enterprise plans

        `GET /sdks/{sdkId}`

        Returns:
            The body of the answer.
        """

        from .get_sdk import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        return await self._send(OPERATIONS["getSdk"], kwargs, _parse_response)

    async def get_sdk_download_url(
        self,
        sdk_id: str,
    ) -> GetSdkDownloadUrlResponse:
        r"""Get a download link for an SDK.

        Gives a signed address that works for some minutes and needs no key, so treat it as a
        secret. Before the build has succeeded the answer is 409. Team and Enterprise plans

        `GET /sdks/{sdkId}/downloads`

        Returns:
            The body of the answer.
        """

        from .get_sdk_download_url import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_id=sdk_id,
        )
        return await self._send(OPERATIONS["getSdkDownloadUrl"], kwargs, _parse_response)

    async def get_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
    ) -> GetSdkGitConnectionResponse:
        r"""Read a Git connection of an SDK.

        Gives one connection with its repository, branch and state. Team and Enterprise plans

        `GET /sdk-git-connections/{sdkGitConnectionId}`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
        )
        return await self._send(OPERATIONS["getSdkGitConnection"], kwargs, _parse_response)

    async def get_sdk_git_connection_pull_requests(
        self,
        sdk_git_connection_id: str,
        *,
        status: GetSdkResponsePullRequestStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionPullRequestsResponse:
        r"""List the pull requests of a Git connection.

        Gives the pull requests that builds have opened in the repository, at most 25 to a page,
        by cursor. Team and Enterprise plans

        `GET /sdk-git-connections/{sdkGitConnectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection_pull_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
            status=status,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(
            OPERATIONS["getSdkGitConnectionPullRequests"], kwargs, _parse_response
        )

    async def get_sdk_git_connections(
        self,
        *,
        workspace_id: str,
        source_id: str | Unset = UNSET,
        language: SdkLanguage | Unset = UNSET,
        status: GetSdkGitConnectionsStatus | Unset = UNSET,
        repository_url: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionsResponse:
        r"""List the Git connections of SDKs.

        Gives which repositories receive generated SDKs, at most 25 to a page, by cursor. Team
        and Enterprise plans

        `GET /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            source_id=source_id,
            language=language,
            status=status,
            repository_url=repository_url,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getSdkGitConnections"], kwargs, _parse_response)

    async def get_sdks(
        self,
        *,
        workspace_id: str,
        sdk_ids: list[str] | Unset = UNSET,
        build_status: GetSdksBuildStatus | Unset = UNSET,
        language: SdkLanguage | Unset = UNSET,
        source_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdksResponseVariant1:
        r"""List generated SDKs.

        Gives the SDKs of a workspace, filtered by language, build state or ids; several ids go
        into one value with commas. At most 25 to a page, by cursor. Team and Enterprise plans

        `GET /sdks`

        Returns:
            The body of the answer.
        """

        from .get_sdks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            sdk_ids=sdk_ids,
            build_status=build_status,
            language=language,
            source_id=source_id,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getSdks"], kwargs, _parse_response)

    async def update_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
        *,
        body: UpdateSdkGitConnectionRequest,
    ) -> GetSdkGitConnectionResponse:
        r"""Change a Git connection of an SDK.

        Changes the target branch and whether pull requests are renewed by themselves. Team and
        Enterprise plans

        `PUT /sdk-git-connections/{sdkGitConnectionId}`

        Returns:
            The body of the answer.
        """

        from .update_sdk_git_connection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            sdk_git_connection_id=sdk_git_connection_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateSdkGitConnection"], kwargs, _parse_response)
