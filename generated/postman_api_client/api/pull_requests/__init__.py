"""The operations of the area `pull_requests`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

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
    from ...models.pull_request import PullRequest
    from ...models.pull_request_summary import PullRequestSummary
    from ...models.review_pull_request_request import ReviewPullRequestRequest
    from ...models.review_pull_request_response import ReviewPullRequestResponse
    from ...models.update_pull_request_request import UpdatePullRequestRequest
    from ...types import AsyncSend, Send


class PullRequestsApi:
    """The operations of the area `pull_requests`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_collection_pull_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionPullRequestRequest,
    ) -> CreateCollectionPullRequestResponse:
        r"""Open a pull request.

        Proposes to merge the fork in the path into its parent, `destinationId`, both by uid.
        Title and reviewers are mandatory, the reviewers as user ids in strings. Answers 200
        with the pull request, `open`. A second one for the same pair is a 400, as is a pair
        that is not fork and parent.

        `POST /collections/{collectionId}/pull-requests`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_collection_pull_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionPullRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_pull_requests(
        self,
        collection_id: str,
    ) -> GetCollectionPullRequestsResponse:
        r"""List a collection's pull requests.

        Lists the pull requests of a collection in all states, each with both uids, author,
        `status` and a link in `href`. Needs the uid; all come at once in `data`, without
        paging.

        `GET /collections/{collectionId}/pull-requests`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_pull_requests import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionPullRequests"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_pull_request(
        self,
        pull_request_id: str,
    ) -> PullRequest:
        r"""Get a pull request.

        Reads one pull request with its `source`, `destination`, reviewers and the progress of
        the merge. `exists: false` on either end says that the collection is gone or not for
        your eyes. The answer is bare, not wrapped; for a missing pull request expect some 4xx,
        of which only 403 is published.

        `GET /pull-requests/{pullRequestId}`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .get_pull_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getPullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
            ),
            _parse_response,
        )

    @sensitive
    def review_pull_request(
        self,
        pull_request_id: str,
        *,
        body: ReviewPullRequestRequest,
    ) -> ReviewPullRequestResponse:
        r"""Review or merge a pull request.

        Carries out one `action` and answers 200 with the new status: `approve`, `unapprove`
        (back to open), `decline`, with a `comment` if you like, or `merge`. In spite of its
        path it starts no task to wait for. What the present status does not allow is refused
        with 400.

        `POST /pull-requests/{pullRequestId}/tasks`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .review_pull_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["reviewPullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_pull_request(
        self,
        pull_request_id: str,
        *,
        body: UpdatePullRequestRequest,
    ) -> PullRequestSummary:
        r"""Update a pull request.

        Sets a new title, description and reviewers; title and reviewers have to be sent each
        time. Works while it is open, after merge or decline the answer is 409. Source and
        destination stay what they are.

        `PUT /pull-requests/{pullRequestId}`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .update_pull_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updatePullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncPullRequestsApi:
    """The operations of the area `pull_requests`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_collection_pull_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionPullRequestRequest,
    ) -> CreateCollectionPullRequestResponse:
        r"""Open a pull request.

        Proposes to merge the fork in the path into its parent, `destinationId`, both by uid.
        Title and reviewers are mandatory, the reviewers as user ids in strings. Answers 200
        with the pull request, `open`. A second one for the same pair is a 400, as is a pair
        that is not fork and parent.

        `POST /collections/{collectionId}/pull-requests`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_collection_pull_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionPullRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_pull_requests(
        self,
        collection_id: str,
    ) -> GetCollectionPullRequestsResponse:
        r"""List a collection's pull requests.

        Lists the pull requests of a collection in all states, each with both uids, author,
        `status` and a link in `href`. Needs the uid; all come at once in `data`, without
        paging.

        `GET /collections/{collectionId}/pull-requests`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_pull_requests import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionPullRequests"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_pull_request(
        self,
        pull_request_id: str,
    ) -> PullRequest:
        r"""Get a pull request.

        Reads one pull request with its `source`, `destination`, reviewers and the progress of
        the merge. `exists: false` on either end says that the collection is gone or not for
        your eyes. The answer is bare, not wrapped; for a missing pull request expect some 4xx,
        of which only 403 is published.

        `GET /pull-requests/{pullRequestId}`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .get_pull_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getPullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
            ),
            _parse_response,
        )

    @sensitive
    async def review_pull_request(
        self,
        pull_request_id: str,
        *,
        body: ReviewPullRequestRequest,
    ) -> ReviewPullRequestResponse:
        r"""Review or merge a pull request.

        Carries out one `action` and answers 200 with the new status: `approve`, `unapprove`
        (back to open), `decline`, with a `comment` if you like, or `merge`. In spite of its
        path it starts no task to wait for. What the present status does not allow is refused
        with 400.

        `POST /pull-requests/{pullRequestId}/tasks`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .review_pull_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["reviewPullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_pull_request(
        self,
        pull_request_id: str,
        *,
        body: UpdatePullRequestRequest,
    ) -> PullRequestSummary:
        r"""Update a pull request.

        Sets a new title, description and reviewers; title and reviewers have to be sent each
        time. Works while it is open, after merge or decline the answer is 409. Source and
        destination stay what they are.

        `PUT /pull-requests/{pullRequestId}`

        Args:
            pull_request_id: Id of the pull request.

        Returns:
            The body of the answer.
        """

        from .update_pull_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updatePullRequest"],
            lambda: _get_kwargs(
                pull_request_id=pull_request_id,
                body=body,
            ),
            _parse_response,
        )
