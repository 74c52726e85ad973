"""The operations of the area `sdks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
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
    from ...models.get_sdk_git_connections_response import GetSdkGitConnectionsResponse
    from ...models.get_sdk_git_connections_status import GetSdkGitConnectionsStatus
    from ...models.get_sdk_response_pull_request_status import (
        GetSdkResponsePullRequestStatus,
    )
    from ...models.get_sdks_build_status import GetSdksBuildStatus
    from ...models.get_sdks_response_variant_1 import GetSdksResponseVariant1
    from ...models.sdk import Sdk
    from ...models.sdk_git_connection import SdkGitConnection
    from ...models.sdk_language import SdkLanguage
    from ...models.update_sdk_git_connection_request import (
        UpdateSdkGitConnectionRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class SdksApi:
    """The operations of the area `sdks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_sdk(
        self,
        *,
        body: CreateSdkRequest,
    ) -> None:
        r"""Generate an SDK.

        Starts building a client library in one language from a spec or collection, and answers
        202 with an empty body. The last part of the `Location` header is the id to read until
        `buildStatus` is succeeded or failed. Of the options per language only those of the
        language asked for are read. Needs a Team or Enterprise plan.

        `POST /sdks`

        Returns:
            Nothing.
        """

        from .create_sdk import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["createSdk"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_sdk_git_connection(
        self,
        *,
        body: CreateSdkGitConnectionRequest,
    ) -> SdkGitConnection:
        r"""Connect an SDK to a Git repository.

        Ties one source and one language to a repository, on branch `main` unless another is
        named, and answers 201 with the connection. A second connection for the same pair is a
        409; change the first instead. Pull requests that open themselves need Enterprise; on a
        Team plan the switch stays off. Needs a Team or Enterprise plan.

        `POST /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .create_sdk_git_connection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createSdkGitConnection"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_sdk(
        self,
        sdk_id: str,
    ) -> None:
        r"""Delete an SDK.

        Removes an SDK and its archive and answers 204. It does not stop a build: while one runs
        the answer is 409. Needs a Team or Enterprise plan.

        `DELETE /sdks/{sdkId}`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            Nothing.
        """

        from .delete_sdk import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteSdk"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_sdk(
        self,
        sdk_id: str,
    ) -> Sdk:
        r"""Read an SDK and its build.

        Gives an SDK with its `buildStatus`: queued, in_progress, succeeded or failed, the last
        with a code and message under `error`. This is what to poll after starting a build.
        Needs a Team or Enterprise plan.

        `GET /sdks/{sdkId}`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            The body of the answer.
        """

        from .get_sdk import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdk"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_sdk_download_url(
        self,
        sdk_id: str,
    ) -> GetSdkDownloadUrlResponse:
        r"""Get a download link for an SDK.

        Gives a signed address of the zip archive that works for some minutes and needs no key,
        so treat it as a secret. Before the build has succeeded the answer is 409. Needs a Team
        or Enterprise plan.

        `GET /sdks/{sdkId}/downloads`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            The body of the answer.
        """

        from .get_sdk_download_url import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdkDownloadUrl"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
    ) -> SdkGitConnection:
        r"""Read a Git connection of an SDK.

        Gives one connection with its repository, branch, status and latest pull request. The
        status `inaccessible` is set by the server and by nobody else. Needs a Team or
        Enterprise plan.

        `GET /sdk-git-connections/{sdkGitConnectionId}`

        Args:
            sdk_git_connection_id: Id of the Git connection.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdkGitConnection"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_sdk_git_connection_pull_requests(
        self,
        sdk_git_connection_id: str,
        *,
        status: GetSdkResponsePullRequestStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionPullRequestsResponse:
        r"""List the pull requests of a Git connection.

        Gives the pull requests opened for builds, last updated first, 25 to a page, by cursor;
        a larger limit is a 400. Changes that were pushed straight to the branch are not among
        them. Needs a Team or Enterprise plan.

        `GET /sdk-git-connections/{sdkGitConnectionId}/pull-requests`

        Args:
            sdk_git_connection_id: Id of the Git connection.
            status: Only pull requests in this state.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection_pull_requests import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdkGitConnectionPullRequests"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
                status=status,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives which repositories receive the SDKs of a workspace, 25 to a page, by cursor; a
        larger limit is a 400. Needs a Team or Enterprise plan.

        `GET /sdk-git-connections`

        Args:
            workspace_id: Id of the workspace to look in.
            source_id: Only entries made from this collection or spec, by its id.
            language: Only entries for this programming language.
            status: Only connections in this state.
            repository_url: Only connections to the repository with this URL.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connections import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdkGitConnections"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                source_id=source_id,
                language=language,
                status=status,
                repository_url=repository_url,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives the SDKs of a workspace, filtered by language, source or state of the build, 25 to
        a page, by cursor; a larger limit is a 400. With `sdkIds` it answers for those ids alone
        and ignores every other filter, which is the way to watch several builds at once. Needs
        a Team or Enterprise plan.

        `GET /sdks`

        Args:
            workspace_id: Id of the workspace to look in.
            sdk_ids: Ids of up to 100 SDKs; every other filter is then ignored.
            build_status: Only SDKs whose build is in this state.
            language: Only entries for this programming language.
            source_id: Only entries made from this collection or spec, by its id.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdks import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSdks"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                sdk_ids=sdk_ids,
                build_status=build_status,
                language=language,
                source_id=source_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def update_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
        *,
        body: UpdateSdkGitConnectionRequest,
    ) -> SdkGitConnection:
        r"""Connect or disconnect a repository.

        Sets the status, which must be sent, to active or disconnected, and the switch for pull
        requests that open themselves; repository and branch cannot be changed. Sending what is
        already set does nothing and is no error. The switch stays off on a Team plan. Needs a
        Team or Enterprise plan.

        `PUT /sdk-git-connections/{sdkGitConnectionId}`

        Args:
            sdk_git_connection_id: Id of the Git connection.

        Returns:
            The body of the answer.
        """

        from .update_sdk_git_connection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateSdkGitConnection"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncSdksApi:
    """The operations of the area `sdks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_sdk(
        self,
        *,
        body: CreateSdkRequest,
    ) -> None:
        r"""Generate an SDK.

        Starts building a client library in one language from a spec or collection, and answers
        202 with an empty body. The last part of the `Location` header is the id to read until
        `buildStatus` is succeeded or failed. Of the options per language only those of the
        language asked for are read. Needs a Team or Enterprise plan.

        `POST /sdks`

        Returns:
            Nothing.
        """

        from .create_sdk import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["createSdk"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_sdk_git_connection(
        self,
        *,
        body: CreateSdkGitConnectionRequest,
    ) -> SdkGitConnection:
        r"""Connect an SDK to a Git repository.

        Ties one source and one language to a repository, on branch `main` unless another is
        named, and answers 201 with the connection. A second connection for the same pair is a
        409; change the first instead. Pull requests that open themselves need Enterprise; on a
        Team plan the switch stays off. Needs a Team or Enterprise plan.

        `POST /sdk-git-connections`

        Returns:
            The body of the answer.
        """

        from .create_sdk_git_connection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createSdkGitConnection"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_sdk(
        self,
        sdk_id: str,
    ) -> None:
        r"""Delete an SDK.

        Removes an SDK and its archive and answers 204. It does not stop a build: while one runs
        the answer is 409. Needs a Team or Enterprise plan.

        `DELETE /sdks/{sdkId}`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            Nothing.
        """

        from .delete_sdk import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteSdk"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_sdk(
        self,
        sdk_id: str,
    ) -> Sdk:
        r"""Read an SDK and its build.

        Gives an SDK with its `buildStatus`: queued, in_progress, succeeded or failed, the last
        with a code and message under `error`. This is what to poll after starting a build.
        Needs a Team or Enterprise plan.

        `GET /sdks/{sdkId}`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            The body of the answer.
        """

        from .get_sdk import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdk"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_sdk_download_url(
        self,
        sdk_id: str,
    ) -> GetSdkDownloadUrlResponse:
        r"""Get a download link for an SDK.

        Gives a signed address of the zip archive that works for some minutes and needs no key,
        so treat it as a secret. Before the build has succeeded the answer is 409. Needs a Team
        or Enterprise plan.

        `GET /sdks/{sdkId}/downloads`

        Args:
            sdk_id: Id of the SDK.

        Returns:
            The body of the answer.
        """

        from .get_sdk_download_url import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdkDownloadUrl"],
            lambda: _get_kwargs(
                sdk_id=sdk_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
    ) -> SdkGitConnection:
        r"""Read a Git connection of an SDK.

        Gives one connection with its repository, branch, status and latest pull request. The
        status `inaccessible` is set by the server and by nobody else. Needs a Team or
        Enterprise plan.

        `GET /sdk-git-connections/{sdkGitConnectionId}`

        Args:
            sdk_git_connection_id: Id of the Git connection.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdkGitConnection"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_sdk_git_connection_pull_requests(
        self,
        sdk_git_connection_id: str,
        *,
        status: GetSdkResponsePullRequestStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSdkGitConnectionPullRequestsResponse:
        r"""List the pull requests of a Git connection.

        Gives the pull requests opened for builds, last updated first, 25 to a page, by cursor;
        a larger limit is a 400. Changes that were pushed straight to the branch are not among
        them. Needs a Team or Enterprise plan.

        `GET /sdk-git-connections/{sdkGitConnectionId}/pull-requests`

        Args:
            sdk_git_connection_id: Id of the Git connection.
            status: Only pull requests in this state.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connection_pull_requests import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdkGitConnectionPullRequests"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
                status=status,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives which repositories receive the SDKs of a workspace, 25 to a page, by cursor; a
        larger limit is a 400. Needs a Team or Enterprise plan.

        `GET /sdk-git-connections`

        Args:
            workspace_id: Id of the workspace to look in.
            source_id: Only entries made from this collection or spec, by its id.
            language: Only entries for this programming language.
            status: Only connections in this state.
            repository_url: Only connections to the repository with this URL.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdk_git_connections import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdkGitConnections"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                source_id=source_id,
                language=language,
                status=status,
                repository_url=repository_url,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives the SDKs of a workspace, filtered by language, source or state of the build, 25 to
        a page, by cursor; a larger limit is a 400. With `sdkIds` it answers for those ids alone
        and ignores every other filter, which is the way to watch several builds at once. Needs
        a Team or Enterprise plan.

        `GET /sdks`

        Args:
            workspace_id: Id of the workspace to look in.
            sdk_ids: Ids of up to 100 SDKs; every other filter is then ignored.
            build_status: Only SDKs whose build is in this state.
            language: Only entries for this programming language.
            source_id: Only entries made from this collection or spec, by its id.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_sdks import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSdks"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                sdk_ids=sdk_ids,
                build_status=build_status,
                language=language,
                source_id=source_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def update_sdk_git_connection(
        self,
        sdk_git_connection_id: str,
        *,
        body: UpdateSdkGitConnectionRequest,
    ) -> SdkGitConnection:
        r"""Connect or disconnect a repository.

        Sets the status, which must be sent, to active or disconnected, and the switch for pull
        requests that open themselves; repository and branch cannot be changed. Sending what is
        already set does nothing and is no error. The switch stays off on a Team plan. Needs a
        Team or Enterprise plan.

        `PUT /sdk-git-connections/{sdkGitConnectionId}`

        Args:
            sdk_git_connection_id: Id of the Git connection.

        Returns:
            The body of the answer.
        """

        from .update_sdk_git_connection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateSdkGitConnection"],
            lambda: _get_kwargs(
                sdk_git_connection_id=sdk_git_connection_id,
                body=body,
            ),
            _parse_response,
        )
