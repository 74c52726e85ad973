"""The operations of the area `comments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.comment_list import CommentList
    from ...models.comment_result import CommentResult
    from ...models.comment_update import CommentUpdate
    from ...models.json_object import JsonObject
    from ...models.new_comment import NewComment
    from ...models.update_api_collection_comment_request import (
        UpdateApiCollectionCommentRequest,
    )
    from ...types import AsyncSend, Send


class CommentsApi:
    """The operations of the area `comments`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_collection_comment(
        self,
        collection_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a collection.

        Adds a comment of up to 10,000 characters; give a `threadId` to make it a reply.
        Mentions in the text count only when listed in `tags`, by user name with the user's id.
        Needs the collection's uid. The service answers 200 although 201 is published, so accept
        both.

        `POST /collections/{collectionId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_collection_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a folder.

        Starts a thread on a folder, or continues one when `threadId` is sent. Takes uids for
        collection and folder and up to 10,000 characters in `body`. Live calls return 200 with
        the comment in `data`; 201 is what is published.

        `POST /collections/{collectionId}/folders/{folderId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_folder_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_request_comment(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a request.

        Writes a comment on a request, as an answer to an existing thread when `threadId` is
        present. Both ids are uids, and the text may have 10,000 characters. Expect 200 or 201
        with the numeric `id` and `threadId` that editing and resolving ask for.

        `POST /collections/{collectionId}/requests/{requestId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_request_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_response_comment(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a saved response.

        Adds a comment, or with `threadId` a reply, to a saved response that is named by uid
        like its collection. Allows 10,000 characters. The status of success is 201 on paper;
        any 2xx should be taken.

        `POST /collections/{collectionId}/responses/{responseId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_response_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_api_collection_comment(
        self,
        api_id: str,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on an API's collection.

        Deletes a comment on a collection that belongs to an API. The first comment of a thread
        takes the thread along.

        Seen in use, but not documented: what it returns is not known and may change.

        `DELETE /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

        Args:
            api_id: Id of the API.
            collection_id: Uid of the collection.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_api_collection_comment import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteApiCollectionComment"],
            lambda: _get_kwargs(
                api_id=api_id,
                collection_id=collection_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a collection.

        Removes one comment, or all of a thread if the comment is the one that began it. Needs
        the collection's uid; answers 204 with no body.

        `DELETE /collections/{collectionId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_collection_comment import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a folder.

        Removes a folder's comment for good, with its replies if it opened the thread. Takes two
        uids and the comment's number. Success is an empty 204.

        `DELETE /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_folder_comment import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a request.

        Takes a comment away from a request and answers 204. Beware that a thread goes with its
        opening comment. Ids of collection and request are uids.

        `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_request_comment import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a saved response.

        Removes a comment from a saved response; an opening comment takes its replies along.
        Needs the uids of collection and response. Nothing is returned but 204.

        `DELETE /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_response_comment import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_comments(
        self,
        collection_id: str,
    ) -> CommentList:
        r"""List comments on a collection.

        Returns every comment on the collection itself, open and resolved, in one unpaged `data`
        list; those on its folders and requests are read separately. Needs the collection's uid.
        Replies share a `threadId` with the comment they answer.

        `GET /collections/{collectionId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_comments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_folder_comments(
        self,
        collection_id: str,
        folder_id: str,
    ) -> CommentList:
        r"""List comments on a folder.

        Returns the comments left on one folder, not on what lies in it, as an unpaged list in
        `data`. Collection and folder are both given by uid, which is the folder's `owner` and
        `id` joined by a hyphen.

        `GET /collections/{collectionId}/folders/{folderId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_folder_comments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getFolderComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_request_comments(
        self,
        collection_id: str,
        request_id: str,
    ) -> CommentList:
        r"""List comments on a request.

        Returns what was said about one request, unpaged, in `data`. Both ids are uids. A
        request that does not exist gives an empty list and 200 in live tests, where 404 is
        published, so an empty answer proves nothing.

        `GET /collections/{collectionId}/requests/{requestId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_request_comments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getRequestComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_response_comments(
        self,
        collection_id: str,
        response_id: str,
    ) -> CommentList:
        r"""List comments on a saved response.

        Returns all comments on one saved response in `data`, without paging. Uids for
        collection and response; neither bare form works here, unlike in reading the response.

        `GET /collections/{collectionId}/responses/{responseId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_response_comments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getResponseComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    def resolve_comment_thread(
        self,
        thread_id: int,
    ) -> None:
        r"""Resolve a comment thread.

        Marks a whole thread as resolved, whatever kind of element it is on. Takes the number
        found as `threadId` in lists of comments, not that of a comment. Answers 204 without a
        body; there is no operation that opens it again.

        `POST /comments-resolutions/{threadId}`

        Args:
            thread_id: Number of the thread, found in each of its comments.

        Returns:
            Nothing.
        """

        from .resolve_comment_thread import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["resolveCommentThread"],
            lambda: _get_kwargs(
                thread_id=thread_id,
            ),
            _parse_response,
        )

    @sensitive
    def update_api_collection_comment(
        self,
        api_id: str,
        collection_id: str,
        comment_id: int,
        *,
        body: UpdateApiCollectionCommentRequest,
    ) -> JsonObject:
        r"""Update a comment on an API's collection.

        Replaces the text of a comment on a collection that belongs to an API.

        Seen in use, but not documented: what it returns is not known and may change.

        `PUT /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

        Args:
            api_id: Id of the API.
            collection_id: Uid of the collection.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_api_collection_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateApiCollectionComment"],
            lambda: _get_kwargs(
                api_id=api_id,
                collection_id=collection_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a collection.

        Rewrites the comment's text and its mentions; at most 10,000 characters. Needs the uid
        of the collection and the comment's number. Returns the comment, unchanged in thread and
        author.

        `PUT /collections/{collectionId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_collection_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a folder.

        Puts a new text in the place of the old one, up to 10,000 characters, and sets the
        mentions anew. Collection and folder by uid, the comment by number. Answers 200 with the
        edited comment.

        `PUT /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_folder_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a request.

        Replaces text and mentions of a request's comment. Give the collection and the request
        by uid. The limit of 10,000 characters holds for edits as well; the answer is the
        comment as it now reads.

        `PUT /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_request_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a saved response.

        Changes what a comment on a saved response says. Needs two uids plus the number of the
        comment, and no more than 10,000 characters. Gives the comment back with a new
        `updatedAt`.

        `PUT /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_response_comment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncCommentsApi:
    """The operations of the area `comments`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_collection_comment(
        self,
        collection_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a collection.

        Adds a comment of up to 10,000 characters; give a `threadId` to make it a reply.
        Mentions in the text count only when listed in `tags`, by user name with the user's id.
        Needs the collection's uid. The service answers 200 although 201 is published, so accept
        both.

        `POST /collections/{collectionId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_collection_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a folder.

        Starts a thread on a folder, or continues one when `threadId` is sent. Takes uids for
        collection and folder and up to 10,000 characters in `body`. Live calls return 200 with
        the comment in `data`; 201 is what is published.

        `POST /collections/{collectionId}/folders/{folderId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_folder_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_request_comment(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a request.

        Writes a comment on a request, as an answer to an existing thread when `threadId` is
        present. Both ids are uids, and the text may have 10,000 characters. Expect 200 or 201
        with the numeric `id` and `threadId` that editing and resolving ask for.

        `POST /collections/{collectionId}/requests/{requestId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_request_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_response_comment(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""Comment on a saved response.

        Adds a comment, or with `threadId` a reply, to a saved response that is named by uid
        like its collection. Allows 10,000 characters. The status of success is 201 on paper;
        any 2xx should be taken.

        `POST /collections/{collectionId}/responses/{responseId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .create_response_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_api_collection_comment(
        self,
        api_id: str,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on an API's collection.

        Deletes a comment on a collection that belongs to an API. The first comment of a thread
        takes the thread along.

        Seen in use, but not documented: what it returns is not known and may change.

        `DELETE /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

        Args:
            api_id: Id of the API.
            collection_id: Uid of the collection.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_api_collection_comment import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteApiCollectionComment"],
            lambda: _get_kwargs(
                api_id=api_id,
                collection_id=collection_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a collection.

        Removes one comment, or all of a thread if the comment is the one that began it. Needs
        the collection's uid; answers 204 with no body.

        `DELETE /collections/{collectionId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_collection_comment import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a folder.

        Removes a folder's comment for good, with its replies if it opened the thread. Takes two
        uids and the comment's number. Success is an empty 204.

        `DELETE /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_folder_comment import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a request.

        Takes a comment away from a request and answers 204. Beware that a thread goes with its
        opening comment. Ids of collection and request are uids.

        `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_request_comment import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
    ) -> None:
        r"""Delete a comment on a saved response.

        Removes a comment from a saved response; an opening comment takes its replies along.
        Needs the uids of collection and response. Nothing is returned but 204.

        `DELETE /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            Nothing.
        """

        from .delete_response_comment import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                comment_id=comment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_comments(
        self,
        collection_id: str,
    ) -> CommentList:
        r"""List comments on a collection.

        Returns every comment on the collection itself, open and resolved, in one unpaged `data`
        list; those on its folders and requests are read separately. Needs the collection's uid.
        Replies share a `threadId` with the comment they answer.

        `GET /collections/{collectionId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_comments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_folder_comments(
        self,
        collection_id: str,
        folder_id: str,
    ) -> CommentList:
        r"""List comments on a folder.

        Returns the comments left on one folder, not on what lies in it, as an unpaged list in
        `data`. Collection and folder are both given by uid, which is the folder's `owner` and
        `id` joined by a hyphen.

        `GET /collections/{collectionId}/folders/{folderId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_folder_comments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getFolderComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_request_comments(
        self,
        collection_id: str,
        request_id: str,
    ) -> CommentList:
        r"""List comments on a request.

        Returns what was said about one request, unpaged, in `data`. Both ids are uids. A
        request that does not exist gives an empty list and 200 in live tests, where 404 is
        published, so an empty answer proves nothing.

        `GET /collections/{collectionId}/requests/{requestId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_request_comments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getRequestComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_response_comments(
        self,
        collection_id: str,
        response_id: str,
    ) -> CommentList:
        r"""List comments on a saved response.

        Returns all comments on one saved response in `data`, without paging. Uids for
        collection and response; neither bare form works here, unlike in reading the response.

        `GET /collections/{collectionId}/responses/{responseId}/comments`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_response_comments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getResponseComments"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    async def resolve_comment_thread(
        self,
        thread_id: int,
    ) -> None:
        r"""Resolve a comment thread.

        Marks a whole thread as resolved, whatever kind of element it is on. Takes the number
        found as `threadId` in lists of comments, not that of a comment. Answers 204 without a
        body; there is no operation that opens it again.

        `POST /comments-resolutions/{threadId}`

        Args:
            thread_id: Number of the thread, found in each of its comments.

        Returns:
            Nothing.
        """

        from .resolve_comment_thread import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["resolveCommentThread"],
            lambda: _get_kwargs(
                thread_id=thread_id,
            ),
            _parse_response,
        )

    @sensitive
    async def update_api_collection_comment(
        self,
        api_id: str,
        collection_id: str,
        comment_id: int,
        *,
        body: UpdateApiCollectionCommentRequest,
    ) -> JsonObject:
        r"""Update a comment on an API's collection.

        Replaces the text of a comment on a collection that belongs to an API.

        Seen in use, but not documented: what it returns is not known and may change.

        `PUT /apis/{apiId}/collections/{collectionId}/comments/{commentId}`

        Args:
            api_id: Id of the API.
            collection_id: Uid of the collection.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_api_collection_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateApiCollectionComment"],
            lambda: _get_kwargs(
                api_id=api_id,
                collection_id=collection_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a collection.

        Rewrites the comment's text and its mentions; at most 10,000 characters. Needs the uid
        of the collection and the comment's number. Returns the comment, unchanged in thread and
        author.

        `PUT /collections/{collectionId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_collection_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateCollectionComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a folder.

        Puts a new text in the place of the old one, up to 10,000 characters, and sets the
        mentions anew. Collection and folder by uid, the comment by number. Answers 200 with the
        edited comment.

        `PUT /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            folder_id: Uid of the folder; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_folder_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateFolderComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a request.

        Replaces text and mentions of a request's comment. Give the collection and the request
        by uid. The limit of 10,000 characters holds for edits as well; the answer is the
        comment as it now reads.

        `PUT /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            request_id: Uid of the request; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_request_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateRequestComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""Edit a comment on a saved response.

        Changes what a comment on a saved response says. Needs two uids plus the number of the
        comment, and no more than 10,000 characters. Gives the comment back with a new
        `updatedAt`.

        `PUT /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.
            response_id: Uid of the response; the bare id is not enough here.
            comment_id: Number of the comment.

        Returns:
            The body of the answer.
        """

        from .update_response_comment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateResponseComment"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                comment_id=comment_id,
                body=body,
            ),
            _parse_response,
        )
