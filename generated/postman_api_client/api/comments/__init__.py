"""The operations of the area `comments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.comment_list import CommentList
    from ...models.comment_result import CommentResult
    from ...models.comment_update import CommentUpdate
    from ...models.new_comment import NewComment
    from ...types import AsyncSend, Send


class CommentsApi:
    """The operations of the area `comments`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_collection_comment(
        self,
        collection_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createCollectionComment.

        `POST /collections/{collectionId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["createCollectionComment"], kwargs, _parse_response)

    def create_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createFolderComment.

        `POST /collections/{collectionId}/folders/{folderId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
        )
        return self._send(OPERATIONS["createFolderComment"], kwargs, _parse_response)

    def create_request_comment(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createRequestComment.

        `POST /collections/{collectionId}/requests/{requestId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            body=body,
        )
        return self._send(OPERATIONS["createRequestComment"], kwargs, _parse_response)

    def create_response_comment(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createResponseComment.

        `POST /collections/{collectionId}/responses/{responseId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            body=body,
        )
        return self._send(OPERATIONS["createResponseComment"], kwargs, _parse_response)

    def delete_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteCollectionComment.

        `DELETE /collections/{collectionId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            comment_id=comment_id,
        )
        self._send(OPERATIONS["deleteCollectionComment"], kwargs, _parse_response)

    def delete_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteFolderComment.

        `DELETE /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            comment_id=comment_id,
        )
        self._send(OPERATIONS["deleteFolderComment"], kwargs, _parse_response)

    def delete_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteRequestComment.

        `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            comment_id=comment_id,
        )
        self._send(OPERATIONS["deleteRequestComment"], kwargs, _parse_response)

    def delete_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteResponseComment.

        `DELETE /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            comment_id=comment_id,
        )
        self._send(OPERATIONS["deleteResponseComment"], kwargs, _parse_response)

    def get_collection_comments(
        self,
        collection_id: str,
    ) -> CommentList:
        r"""getCollectionComments.

        `GET /collections/{collectionId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_collection_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["getCollectionComments"], kwargs, _parse_response)

    def get_folder_comments(
        self,
        collection_id: str,
        folder_id: str,
    ) -> CommentList:
        r"""getFolderComments.

        `GET /collections/{collectionId}/folders/{folderId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_folder_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
        )
        return self._send(OPERATIONS["getFolderComments"], kwargs, _parse_response)

    def get_request_comments(
        self,
        collection_id: str,
        request_id: str,
    ) -> CommentList:
        r"""getRequestComments.

        `GET /collections/{collectionId}/requests/{requestId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_request_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
        )
        return self._send(OPERATIONS["getRequestComments"], kwargs, _parse_response)

    def get_response_comments(
        self,
        collection_id: str,
        response_id: str,
    ) -> CommentList:
        r"""getResponseComments.

        `GET /collections/{collectionId}/responses/{responseId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_response_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
        )
        return self._send(OPERATIONS["getResponseComments"], kwargs, _parse_response)

    def resolve_comment_thread(
        self,
        thread_id: int,
    ) -> None:
        r"""resolveCommentThread.

        `POST /comments-resolutions/{threadId}`

        Returns:
            Nothing.
        """

        from .resolve_comment_thread import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            thread_id=thread_id,
        )
        self._send(OPERATIONS["resolveCommentThread"], kwargs, _parse_response)

    def update_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateCollectionComment.

        `PUT /collections/{collectionId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            comment_id=comment_id,
            body=body,
        )
        return self._send(OPERATIONS["updateCollectionComment"], kwargs, _parse_response)

    def update_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateFolderComment.

        `PUT /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            comment_id=comment_id,
            body=body,
        )
        return self._send(OPERATIONS["updateFolderComment"], kwargs, _parse_response)

    def update_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateRequestComment.

        `PUT /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            comment_id=comment_id,
            body=body,
        )
        return self._send(OPERATIONS["updateRequestComment"], kwargs, _parse_response)

    def update_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateResponseComment.

        `PUT /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            comment_id=comment_id,
            body=body,
        )
        return self._send(OPERATIONS["updateResponseComment"], kwargs, _parse_response)


class AsyncCommentsApi:
    """The operations of the area `comments`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_collection_comment(
        self,
        collection_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createCollectionComment.

        `POST /collections/{collectionId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["createCollectionComment"], kwargs, _parse_response)

    async def create_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createFolderComment.

        `POST /collections/{collectionId}/folders/{folderId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
        )
        return await self._send(OPERATIONS["createFolderComment"], kwargs, _parse_response)

    async def create_request_comment(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createRequestComment.

        `POST /collections/{collectionId}/requests/{requestId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            body=body,
        )
        return await self._send(OPERATIONS["createRequestComment"], kwargs, _parse_response)

    async def create_response_comment(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: NewComment,
    ) -> CommentResult:
        r"""createResponseComment.

        `POST /collections/{collectionId}/responses/{responseId}/comments`

        Returns:
            The body of the answer.
        """

        from .create_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            body=body,
        )
        return await self._send(OPERATIONS["createResponseComment"], kwargs, _parse_response)

    async def delete_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteCollectionComment.

        `DELETE /collections/{collectionId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            comment_id=comment_id,
        )
        await self._send(OPERATIONS["deleteCollectionComment"], kwargs, _parse_response)

    async def delete_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteFolderComment.

        `DELETE /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            comment_id=comment_id,
        )
        await self._send(OPERATIONS["deleteFolderComment"], kwargs, _parse_response)

    async def delete_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteRequestComment.

        `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            comment_id=comment_id,
        )
        await self._send(OPERATIONS["deleteRequestComment"], kwargs, _parse_response)

    async def delete_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
    ) -> None:
        r"""deleteResponseComment.

        `DELETE /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Returns:
            Nothing.
        """

        from .delete_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            comment_id=comment_id,
        )
        await self._send(OPERATIONS["deleteResponseComment"], kwargs, _parse_response)

    async def get_collection_comments(
        self,
        collection_id: str,
    ) -> CommentList:
        r"""getCollectionComments.

        `GET /collections/{collectionId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_collection_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["getCollectionComments"], kwargs, _parse_response)

    async def get_folder_comments(
        self,
        collection_id: str,
        folder_id: str,
    ) -> CommentList:
        r"""getFolderComments.

        `GET /collections/{collectionId}/folders/{folderId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_folder_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
        )
        return await self._send(OPERATIONS["getFolderComments"], kwargs, _parse_response)

    async def get_request_comments(
        self,
        collection_id: str,
        request_id: str,
    ) -> CommentList:
        r"""getRequestComments.

        `GET /collections/{collectionId}/requests/{requestId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_request_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
        )
        return await self._send(OPERATIONS["getRequestComments"], kwargs, _parse_response)

    async def get_response_comments(
        self,
        collection_id: str,
        response_id: str,
    ) -> CommentList:
        r"""getResponseComments.

        `GET /collections/{collectionId}/responses/{responseId}/comments`

        Returns:
            The body of the answer.
        """

        from .get_response_comments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
        )
        return await self._send(OPERATIONS["getResponseComments"], kwargs, _parse_response)

    async def resolve_comment_thread(
        self,
        thread_id: int,
    ) -> None:
        r"""resolveCommentThread.

        `POST /comments-resolutions/{threadId}`

        Returns:
            Nothing.
        """

        from .resolve_comment_thread import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            thread_id=thread_id,
        )
        await self._send(OPERATIONS["resolveCommentThread"], kwargs, _parse_response)

    async def update_collection_comment(
        self,
        collection_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateCollectionComment.

        `PUT /collections/{collectionId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            comment_id=comment_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateCollectionComment"], kwargs, _parse_response)

    async def update_folder_comment(
        self,
        collection_id: str,
        folder_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateFolderComment.

        `PUT /collections/{collectionId}/folders/{folderId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_folder_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            comment_id=comment_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateFolderComment"], kwargs, _parse_response)

    async def update_request_comment(
        self,
        collection_id: str,
        request_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateRequestComment.

        `PUT /collections/{collectionId}/requests/{requestId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_request_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            comment_id=comment_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateRequestComment"], kwargs, _parse_response)

    async def update_response_comment(
        self,
        collection_id: str,
        response_id: str,
        comment_id: int,
        *,
        body: CommentUpdate,
    ) -> CommentResult:
        r"""updateResponseComment.

        `PUT /collections/{collectionId}/responses/{responseId}/comments/{commentId}`

        Returns:
            The body of the answer.
        """

        from .update_response_comment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            comment_id=comment_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateResponseComment"], kwargs, _parse_response)
