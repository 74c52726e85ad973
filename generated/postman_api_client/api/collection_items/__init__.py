"""The operations of the area `collection_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
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
    from ...models.delete_collection_request_response import (
        DeleteCollectionRequestResponse,
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
    from ...models.update_collection_response_response import (
        UpdateCollectionResponseResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class CollectionItemsApi:
    """The operations of the area `collection_items`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_collection_folder(
        self,
        collection_id: str,
        *,
        body: CreateCollectionFolderRequest,
    ) -> CreateCollectionFolderResponse:
        r"""createCollectionFolder.

        `POST /collections/{collectionId}/folders`

        Returns:
            The body of the answer.
        """

        from .create_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["createCollectionFolder"], kwargs, _parse_response)

    def create_collection_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionRequestRequest,
        folder_id: str | Unset = UNSET,
        folder: str | Unset = UNSET,
    ) -> CreateCollectionRequestResponse:
        r"""createCollectionRequest.

        `POST /collections/{collectionId}/requests`

        Returns:
            The body of the answer.
        """

        from .create_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            folder_id=folder_id,
            folder=folder,
        )
        return self._send(OPERATIONS["createCollectionRequest"], kwargs, _parse_response)

    def create_collection_response(
        self,
        collection_id: str,
        *,
        body: CreateCollectionResponseRequest,
        request: str,
    ) -> CreateCollectionResponseResponse:
        r"""createCollectionResponse.

        `POST /collections/{collectionId}/responses`

        Returns:
            The body of the answer.
        """

        from .create_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            request=request,
        )
        return self._send(OPERATIONS["createCollectionResponse"], kwargs, _parse_response)

    def delete_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""deleteCollectionFolder.

        `DELETE /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
        )
        return self._send(OPERATIONS["deleteCollectionFolder"], kwargs, _parse_response)

    def delete_collection_request(
        self,
        collection_id: str,
        request_id: str,
    ) -> DeleteCollectionRequestResponse:
        r"""deleteCollectionRequest.

        `DELETE /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
        )
        return self._send(OPERATIONS["deleteCollectionRequest"], kwargs, _parse_response)

    def delete_collection_response(
        self,
        collection_id: str,
        response_id: str,
    ) -> DeleteCollectionRequestResponse:
        r"""deleteCollectionResponse.

        `DELETE /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
        )
        return self._send(OPERATIONS["deleteCollectionResponse"], kwargs, _parse_response)

    def get_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionFolderResponse:
        r"""getCollectionFolder.

        `GET /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return self._send(OPERATIONS["getCollectionFolder"], kwargs, _parse_response)

    def get_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionRequestResponse:
        r"""getCollectionRequest.

        `GET /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return self._send(OPERATIONS["getCollectionRequest"], kwargs, _parse_response)

    def get_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionResponseResponse:
        r"""getCollectionResponse.

        `GET /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return self._send(OPERATIONS["getCollectionResponse"], kwargs, _parse_response)

    def transfer_collection_folders(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionFolders.

        `POST /collection-folders-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_folders import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["transferCollectionFolders"], kwargs, _parse_response)

    def transfer_collection_requests(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionRequests.

        `POST /collection-requests-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["transferCollectionRequests"], kwargs, _parse_response)

    def transfer_collection_responses(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionResponses.

        `POST /collection-responses-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_responses import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["transferCollectionResponses"], kwargs, _parse_response)

    def update_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: UpdateCollectionFolderRequest,
    ) -> UpdateCollectionFolderResponse:
        r"""updateCollectionFolder.

        `PUT /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
        )
        return self._send(OPERATIONS["updateCollectionFolder"], kwargs, _parse_response)

    def update_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: CreateCollectionRequestRequest,
    ) -> UpdateCollectionRequestResponse:
        r"""updateCollectionRequest.

        `PUT /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            body=body,
        )
        return self._send(OPERATIONS["updateCollectionRequest"], kwargs, _parse_response)

    def update_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: CreateCollectionResponseRequest,
    ) -> UpdateCollectionResponseResponse:
        r"""updateCollectionResponse.

        `PUT /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            body=body,
        )
        return self._send(OPERATIONS["updateCollectionResponse"], kwargs, _parse_response)


class AsyncCollectionItemsApi:
    """The operations of the area `collection_items`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_collection_folder(
        self,
        collection_id: str,
        *,
        body: CreateCollectionFolderRequest,
    ) -> CreateCollectionFolderResponse:
        r"""createCollectionFolder.

        `POST /collections/{collectionId}/folders`

        Returns:
            The body of the answer.
        """

        from .create_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["createCollectionFolder"], kwargs, _parse_response)

    async def create_collection_request(
        self,
        collection_id: str,
        *,
        body: CreateCollectionRequestRequest,
        folder_id: str | Unset = UNSET,
        folder: str | Unset = UNSET,
    ) -> CreateCollectionRequestResponse:
        r"""createCollectionRequest.

        `POST /collections/{collectionId}/requests`

        Returns:
            The body of the answer.
        """

        from .create_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            folder_id=folder_id,
            folder=folder,
        )
        return await self._send(OPERATIONS["createCollectionRequest"], kwargs, _parse_response)

    async def create_collection_response(
        self,
        collection_id: str,
        *,
        body: CreateCollectionResponseRequest,
        request: str,
    ) -> CreateCollectionResponseResponse:
        r"""createCollectionResponse.

        `POST /collections/{collectionId}/responses`

        Returns:
            The body of the answer.
        """

        from .create_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            request=request,
        )
        return await self._send(OPERATIONS["createCollectionResponse"], kwargs, _parse_response)

    async def delete_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
    ) -> DeleteCollectionFolderResponse:
        r"""deleteCollectionFolder.

        `DELETE /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
        )
        return await self._send(OPERATIONS["deleteCollectionFolder"], kwargs, _parse_response)

    async def delete_collection_request(
        self,
        collection_id: str,
        request_id: str,
    ) -> DeleteCollectionRequestResponse:
        r"""deleteCollectionRequest.

        `DELETE /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
        )
        return await self._send(OPERATIONS["deleteCollectionRequest"], kwargs, _parse_response)

    async def delete_collection_response(
        self,
        collection_id: str,
        response_id: str,
    ) -> DeleteCollectionRequestResponse:
        r"""deleteCollectionResponse.

        `DELETE /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
        )
        return await self._send(OPERATIONS["deleteCollectionResponse"], kwargs, _parse_response)

    async def get_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionFolderResponse:
        r"""getCollectionFolder.

        `GET /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return await self._send(OPERATIONS["getCollectionFolder"], kwargs, _parse_response)

    async def get_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionRequestResponse:
        r"""getCollectionRequest.

        `GET /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return await self._send(OPERATIONS["getCollectionRequest"], kwargs, _parse_response)

    async def get_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        ids: bool | Unset = UNSET,
        uid: bool | Unset = UNSET,
        populate: bool | Unset = UNSET,
    ) -> GetCollectionResponseResponse:
        r"""getCollectionResponse.

        `GET /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            ids=ids,
            uid=uid,
            populate=populate,
        )
        return await self._send(OPERATIONS["getCollectionResponse"], kwargs, _parse_response)

    async def transfer_collection_folders(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionFolders.

        `POST /collection-folders-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_folders import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["transferCollectionFolders"], kwargs, _parse_response)

    async def transfer_collection_requests(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionRequests.

        `POST /collection-requests-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["transferCollectionRequests"], kwargs, _parse_response)

    async def transfer_collection_responses(
        self,
        *,
        body: TransferCollectionFoldersRequest,
    ) -> TransferCollectionFoldersResponse:
        r"""transferCollectionResponses.

        `POST /collection-responses-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_collection_responses import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["transferCollectionResponses"], kwargs, _parse_response)

    async def update_collection_folder(
        self,
        collection_id: str,
        folder_id: str,
        *,
        body: UpdateCollectionFolderRequest,
    ) -> UpdateCollectionFolderResponse:
        r"""updateCollectionFolder.

        `PUT /collections/{collectionId}/folders/{folderId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            folder_id=folder_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateCollectionFolder"], kwargs, _parse_response)

    async def update_collection_request(
        self,
        collection_id: str,
        request_id: str,
        *,
        body: CreateCollectionRequestRequest,
    ) -> UpdateCollectionRequestResponse:
        r"""updateCollectionRequest.

        `PUT /collections/{collectionId}/requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            request_id=request_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateCollectionRequest"], kwargs, _parse_response)

    async def update_collection_response(
        self,
        collection_id: str,
        response_id: str,
        *,
        body: CreateCollectionResponseRequest,
    ) -> UpdateCollectionResponseResponse:
        r"""updateCollectionResponse.

        `PUT /collections/{collectionId}/responses/{responseId}`

        Returns:
            The body of the answer.
        """

        from .update_collection_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            response_id=response_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateCollectionResponse"], kwargs, _parse_response)
