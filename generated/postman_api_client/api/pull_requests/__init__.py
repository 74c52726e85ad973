"""The operations of the area `pull_requests`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_collection_pull_request_request import (
        CreateCollectionPullRequestRequest,
    )
    from ...models.create_collection_pull_request_response import (
        CreateCollectionPullRequestResponse,
    )
    from ...models.get_collection_pull_requests_response import (
        GetCollectionPullRequestsResponse,
    )
    from ...models.get_pull_request_response import GetPullRequestResponse
    from ...models.review_pull_request_request import ReviewPullRequestRequest
    from ...models.review_pull_request_response import ReviewPullRequestResponse
    from ...models.update_pull_request_request import UpdatePullRequestRequest
    from ...models.update_pull_request_response import UpdatePullRequestResponse
    from ...types import AsyncSend, Send


class PullRequestsApi:
    """The operations of the area `pull_requests`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_collection_pull_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionPullRequestRequest,
    ) -> CreateCollectionPullRequestResponse:
        r"""createCollectionPullRequest.

        `POST /collections/{collectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .create_collection_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["createCollectionPullRequest"], kwargs, _parse_response)

    def get_collection_pull_requests(
        self,
        collection_id: str,
    ) -> GetCollectionPullRequestsResponse:
        r"""getCollectionPullRequests.

        `GET /collections/{collectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .get_collection_pull_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["getCollectionPullRequests"], kwargs, _parse_response)

    def get_pull_request(
        self,
        pull_request_id: str,
    ) -> GetPullRequestResponse:
        r"""getPullRequest.

        `GET /pull-requests/{pullRequestId}`

        Returns:
            The body of the answer.
        """

        from .get_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
        )
        return self._send(OPERATIONS["getPullRequest"], kwargs, _parse_response)

    def review_pull_request(
        self,
        pull_request_id: str,
        *,
        body: ReviewPullRequestRequest,
    ) -> ReviewPullRequestResponse:
        r"""reviewPullRequest.

        `POST /pull-requests/{pullRequestId}/tasks`

        Returns:
            The body of the answer.
        """

        from .review_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
            body=body,
        )
        return self._send(OPERATIONS["reviewPullRequest"], kwargs, _parse_response)

    def update_pull_request(
        self,
        pull_request_id: str,
        *,
        body: UpdatePullRequestRequest,
    ) -> UpdatePullRequestResponse:
        r"""updatePullRequest.

        `PUT /pull-requests/{pullRequestId}`

        Returns:
            The body of the answer.
        """

        from .update_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
            body=body,
        )
        return self._send(OPERATIONS["updatePullRequest"], kwargs, _parse_response)


class AsyncPullRequestsApi:
    """The operations of the area `pull_requests`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_collection_pull_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionPullRequestRequest,
    ) -> CreateCollectionPullRequestResponse:
        r"""createCollectionPullRequest.

        `POST /collections/{collectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .create_collection_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["createCollectionPullRequest"], kwargs, _parse_response)

    async def get_collection_pull_requests(
        self,
        collection_id: str,
    ) -> GetCollectionPullRequestsResponse:
        r"""getCollectionPullRequests.

        `GET /collections/{collectionId}/pull-requests`

        Returns:
            The body of the answer.
        """

        from .get_collection_pull_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["getCollectionPullRequests"], kwargs, _parse_response)

    async def get_pull_request(
        self,
        pull_request_id: str,
    ) -> GetPullRequestResponse:
        r"""getPullRequest.

        `GET /pull-requests/{pullRequestId}`

        Returns:
            The body of the answer.
        """

        from .get_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
        )
        return await self._send(OPERATIONS["getPullRequest"], kwargs, _parse_response)

    async def review_pull_request(
        self,
        pull_request_id: str,
        *,
        body: ReviewPullRequestRequest,
    ) -> ReviewPullRequestResponse:
        r"""reviewPullRequest.

        `POST /pull-requests/{pullRequestId}/tasks`

        Returns:
            The body of the answer.
        """

        from .review_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
            body=body,
        )
        return await self._send(OPERATIONS["reviewPullRequest"], kwargs, _parse_response)

    async def update_pull_request(
        self,
        pull_request_id: str,
        *,
        body: UpdatePullRequestRequest,
    ) -> UpdatePullRequestResponse:
        r"""updatePullRequest.

        `PUT /pull-requests/{pullRequestId}`

        Returns:
            The body of the answer.
        """

        from .update_pull_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            pull_request_id=pull_request_id,
            body=body,
        )
        return await self._send(OPERATIONS["updatePullRequest"], kwargs, _parse_response)
