"""The operations of the area `collection_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_collection_folder_request import CreateCollectionFolderRequest
    from ...models.create_collection_folder_response import (
        CreateCollectionFolderResponse,
    )
    from ...models.create_collection_request_request import (
        CreateCollectionRequestRequest,
    )
    from ...models.create_collection_request_response import (
        CreateCollectionRequestResponse,
    )
    from ...models.create_collection_response_request import (
        CreateCollectionResponseRequest,
    )
    from ...models.create_collection_response_response import (
        CreateCollectionResponseResponse,
    )
    from ...models.delete_collection_folder_response import (
        DeleteCollectionFolderResponse,
    )
    from ...models.get_collection_folder_response import GetCollectionFolderResponse
    from ...models.get_collection_request_response import GetCollectionRequestResponse
    from ...models.get_collection_response_response import GetCollectionResponseResponse
    from ...models.transfer_collection_folders_request import (
        TransferCollectionFoldersRequest,
    )
    from ...models.transfer_collection_folders_response import (
        TransferCollectionFoldersResponse,
    )
    from ...models.update_collection_folder_request import UpdateCollectionFolderRequest
    from ...models.update_collection_folder_response import (
        UpdateCollectionFolderResponse,
    )
    from ...models.update_collection_request_response import (
        UpdateCollectionRequestResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class CollectionItemsApi:
    """The operations of the area `collection_items`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_collection_folder(
        self,
        collection_id: str,
        *,
        body: CreateCollectionFolderRequest,
    ) -> CreateCollectionFolderResponse:
        r"""Create a folder.

        Adds a folder to a collection, or inside the folder given as `folder` in the body. Takes
        a bare collection id. Send a `name`, otherwise the folder has none; a `requests` list
        fills the folder in the same call. Answers 200 with the older sync envelope (`model_id`,
        `meta`, `data`, `revision`), and an unknown parent gets 400.

        `POST /collections/{collectionId}/folders`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .create_collection_folder import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_collection_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionRequestRequest,
        folder_id: str | Unset = UNSET,
        folder: str | Unset = UNSET,
    ) -> CreateCollectionRequestResponse:
        r"""Create a request.

        Adds a request, at the top of the collection or in the folder given by `folderId`; other
        clients send `folder` instead. The body follows the older model (`headerData`,
        `queryParams`, `dataMode`, `rawModeData`), not the item form of a whole collection, and
        should have a `name`. Takes bare ids. An id that is taken gets 400 `instanceFoundError`.

        `POST /collections/{collectionId}/requests`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder for the new request; without one, the top of
                the collection.
            folder: Older name of `folderId`.

        Returns:
            The body of the answer.
        """

        from .create_collection_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                folder_id=folder_id,
                folder=folder,
            ),
            _parse_response,
        )

    @sensitive
    def create_collection_response(
        self,
        collection_id: str,
        *,
        body: CreateCollectionResponseRequest,
        request: str,
    ) -> CreateCollectionResponseResponse:
        r"""Save a response.

        Stores an example response below the request named by the query parameter `request`,
        which is mandatory. Uses the older model: status in `responseCode`, body in `text`, the
        original request as a JSON string in `requestObject`. Keys of the newer model such as
        `code`, `body` or `header` are dropped in silence. Takes bare ids and answers 200; an
        unknown request gets 400.

        `POST /collections/{collectionId}/responses`

        Args:
            collection_id: Bare id of the collection.
            request: Bare id of the request that gets the response.

        Returns:
            The body of the answer.
        """

        from .create_collection_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                request=request,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a folder.

        Removes a folder together with the folders and requests below it. Takes bare ids.
        Answers 200 with `meta.action` set to `destroy` and the folder's id and owner; one that
        is gone already gets 404.

        `DELETE /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.

        Returns:
            The body of the answer.
        """

        from .delete_collection_folder import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection_request(
        self,
        collection_id: str,
        request_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a request.

        Removes a request along with its saved responses. Takes bare ids and answers 200 with
        the removed id and owner under `data`, next to a `revision` number.

        `DELETE /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.

        Returns:
            The body of the answer.
        """

        from .delete_collection_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection_response(
        self,
        collection_id: str,
        response_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a saved response.

        Removes one saved response from its request. Takes bare ids and returns 200 with the id
        and the owner of what was removed.

        `DELETE /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.

        Returns:
            The body of the answer.
        """

        from .delete_collection_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionFolderResponse:
        r"""Get a folder.

        Reads one folder in the older item model, where `order` and `folders_order` list what it
        holds. Takes bare ids. `populate=true` adds the contents themselves, `uid=true` gives
        ids with their owner, `ids=true` gives nothing but ids.

        `GET /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_folder import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionRequestResponse:
        r"""Get a request.

        Reads one request in the older item model, without its saved responses unless
        `populate=true`. Takes bare ids; `uid=true` has the answer's ids prefixed with the owner
        and `ids=true` drops everything else. A missing request is a 404 that may carry the name
        `instanceFoundError`, so go by the status.

        `GET /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionResponseResponse:
        r"""Get a saved response.

        Reads one saved response, its parent's id in `data.request`. Takes bare ids. As with
        folders and requests, `ids`, `uid` and `populate` shape what is returned.

        `GET /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    def transfer_collection_folders(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move folders.

        Copies or moves folders, with their content, to a collection or into another folder.
        Everything is named by uid, and `mode` decides whether the originals stay. `location`
        places them: `start` or `end` alone, `before` or `after` with the neighbour's model and
        uid. Returns `ids`, which are new for copies and unchanged for moves.

        `POST /collection-folders-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_folders import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transferCollectionFolders"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def transfer_collection_requests(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move requests.

        Copies or moves requests, named by uid, to the collection or folder given as `target`. A
        request's folder cannot be changed by updating it, so this is the way to relocate one.
        The answer lists uids in `ids`. A refusal is a 400 whose `detail` is an empty object,
        the cause stands in `title`.

        `POST /collection-requests-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_requests import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transferCollectionRequests"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def transfer_collection_responses(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move saved responses.

        Copies or moves saved responses to another request, the only kind of `target` that fits:
        the model has to be `request`, else the answer is 400. Name responses and request by
        uid. Returns the uids under which the responses are found afterwards.

        `POST /collection-responses-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_responses import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transferCollectionResponses"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: UpdateCollectionFolderRequest,
    ) -> UpdateCollectionFolderResponse:
        r"""Update a folder.

        Changes the folder's name or description and keeps what you leave out, in spite of being
        a PUT. It cannot move the folder; a folder transfer does that. Takes bare ids and
        returns the changed folder in `data`.

        `PUT /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.

        Returns:
            The body of the answer.
        """

        from .update_collection_folder import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: CreateCollectionRequestRequest,
    ) -> UpdateCollectionRequestResponse:
        r"""Update a request.

        Changes the fields you send and, as far as is known, keeps the others. Both ids must be
        bare, a uid is not understood here. Moving it to another folder is not possible this
        way. Returns the request in the sync envelope; the body is of the older model.

        `PUT /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.

        Returns:
            The body of the answer.
        """

        from .update_collection_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: CreateCollectionResponseRequest,
    ) -> GetCollectionRequestResponse:
        r"""Update a saved response.

        Changes only the fields present in the body, like a PATCH. Takes bare ids only. Field
        names are those of saving a response; unknown ones raise no error, so check `data` in
        the answer for what was stored.

        `PUT /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.

        Returns:
            The body of the answer.
        """

        from .update_collection_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncCollectionItemsApi:
    """The operations of the area `collection_items`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_collection_folder(
        self,
        collection_id: str,
        *,
        body: CreateCollectionFolderRequest,
    ) -> CreateCollectionFolderResponse:
        r"""Create a folder.

        Adds a folder to a collection, or inside the folder given as `folder` in the body. Takes
        a bare collection id. Send a `name`, otherwise the folder has none; a `requests` list
        fills the folder in the same call. Answers 200 with the older sync envelope (`model_id`,
        `meta`, `data`, `revision`), and an unknown parent gets 400.

        `POST /collections/{collectionId}/folders`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .create_collection_folder import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_collection_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionRequestRequest,
        folder_id: str | Unset = UNSET,
        folder: str | Unset = UNSET,
    ) -> CreateCollectionRequestResponse:
        r"""Create a request.

        Adds a request, at the top of the collection or in the folder given by `folderId`; other
        clients send `folder` instead. The body follows the older model (`headerData`,
        `queryParams`, `dataMode`, `rawModeData`), not the item form of a whole collection, and
        should have a `name`. Takes bare ids. An id that is taken gets 400 `instanceFoundError`.

        `POST /collections/{collectionId}/requests`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder for the new request; without one, the top of
                the collection.
            folder: Older name of `folderId`.

        Returns:
            The body of the answer.
        """

        from .create_collection_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                folder_id=folder_id,
                folder=folder,
            ),
            _parse_response,
        )

    @sensitive
    async def create_collection_response(
        self,
        collection_id: str,
        *,
        body: CreateCollectionResponseRequest,
        request: str,
    ) -> CreateCollectionResponseResponse:
        r"""Save a response.

        Stores an example response below the request named by the query parameter `request`,
        which is mandatory. Uses the older model: status in `responseCode`, body in `text`, the
        original request as a JSON string in `requestObject`. Keys of the newer model such as
        `code`, `body` or `header` are dropped in silence. Takes bare ids and answers 200; an
        unknown request gets 400.

        `POST /collections/{collectionId}/responses`

        Args:
            collection_id: Bare id of the collection.
            request: Bare id of the request that gets the response.

        Returns:
            The body of the answer.
        """

        from .create_collection_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                request=request,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a folder.

        Removes a folder together with the folders and requests below it. Takes bare ids.
        Answers 200 with `meta.action` set to `destroy` and the folder's id and owner; one that
        is gone already gets 404.

        `DELETE /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.

        Returns:
            The body of the answer.
        """

        from .delete_collection_folder import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection_request(
        self,
        collection_id: str,
        request_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a request.

        Removes a request along with its saved responses. Takes bare ids and answers 200 with
        the removed id and owner under `data`, next to a `revision` number.

        `DELETE /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.

        Returns:
            The body of the answer.
        """

        from .delete_collection_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection_response(
        self,
        collection_id: str,
        response_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""Delete a saved response.

        Removes one saved response from its request. Takes bare ids and returns 200 with the id
        and the owner of what was removed.

        `DELETE /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.

        Returns:
            The body of the answer.
        """

        from .delete_collection_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionFolderResponse:
        r"""Get a folder.

        Reads one folder in the older item model, where `order` and `folders_order` list what it
        holds. Takes bare ids. `populate=true` adds the contents themselves, `uid=true` gives
        ids with their owner, `ids=true` gives nothing but ids.

        `GET /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_folder import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionRequestResponse:
        r"""Get a request.

        Reads one request in the older item model, without its saved responses unless
        `populate=true`. Takes bare ids; `uid=true` has the answer's ids prefixed with the owner
        and `ids=true` drops everything else. A missing request is a 404 that may carry the name
        `instanceFoundError`, so go by the status.

        `GET /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionResponseResponse:
        r"""Get a saved response.

        Reads one saved response, its parent's id in `data.request`. Takes bare ids. As with
        folders and requests, `ids`, `uid` and `populate` shape what is returned.

        `GET /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.
            ids: Whether to leave everything but ids out of the answer.
            uid: Whether ids in the answer are written as uids.
            populate: Whether to spell out what the item contains.

        Returns:
            The body of the answer.
        """

        from .get_collection_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                ids=ids,
                uid=uid,
                populate=populate,
            ),
            _parse_response,
        )

    @sensitive
    async def transfer_collection_folders(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move folders.

        Copies or moves folders, with their content, to a collection or into another folder.
        Everything is named by uid, and `mode` decides whether the originals stay. `location`
        places them: `start` or `end` alone, `before` or `after` with the neighbour's model and
        uid. Returns `ids`, which are new for copies and unchanged for moves.

        `POST /collection-folders-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_folders import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transferCollectionFolders"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def transfer_collection_requests(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move requests.

        Copies or moves requests, named by uid, to the collection or folder given as `target`. A
        request's folder cannot be changed by updating it, so this is the way to relocate one.
        The answer lists uids in `ids`. A refusal is a 400 whose `detail` is an empty object,
        the cause stands in `title`.

        `POST /collection-requests-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_requests import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transferCollectionRequests"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def transfer_collection_responses(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""Copy or move saved responses.

        Copies or moves saved responses to another request, the only kind of `target` that fits:
        the model has to be `request`, else the answer is 400. Name responses and request by
        uid. Returns the uids under which the responses are found afterwards.

        `POST /collection-responses-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_responses import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transferCollectionResponses"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: UpdateCollectionFolderRequest,
    ) -> UpdateCollectionFolderResponse:
        r"""Update a folder.

        Changes the folder's name or description and keeps what you leave out, in spite of being
        a PUT. It cannot move the folder; a folder transfer does that. Takes bare ids and
        returns the changed folder in `data`.

        `PUT /collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Bare id of the collection.
            folder_id: Bare id of the folder.

        Returns:
            The body of the answer.
        """

        from .update_collection_folder import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateCollectionFolder"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: CreateCollectionRequestRequest,
    ) -> UpdateCollectionRequestResponse:
        r"""Update a request.

        Changes the fields you send and, as far as is known, keeps the others. Both ids must be
        bare, a uid is not understood here. Moving it to another folder is not possible this
        way. Returns the request in the sync envelope; the body is of the older model.

        `PUT /collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Bare id of the collection.
            request_id: Bare id of the request.

        Returns:
            The body of the answer.
        """

        from .update_collection_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateCollectionRequest"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: CreateCollectionResponseRequest,
    ) -> GetCollectionRequestResponse:
        r"""Update a saved response.

        Changes only the fields present in the body, like a PATCH. Takes bare ids only. Field
        names are those of saving a response; unknown ones raise no error, so check `data` in
        the answer for what was stored.

        `PUT /collections/{collectionId}/responses/{responseId}`

        Args:
            collection_id: Bare id of the collection.
            response_id: Bare id of the response.

        Returns:
            The body of the answer.
        """

        from .update_collection_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateCollectionResponse"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                response_id=response_id,
                body=body,
            ),
            _parse_response,
        )
