"""The operations of the area `collections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_collection_request import CreateCollectionRequest
    from ...models.delete_collection_response import DeleteCollectionResponse
    from ...models.duplicate_collection_request import DuplicateCollectionRequest
    from ...models.duplicate_collection_response import DuplicateCollectionResponse
    from ...models.get_collection_access_keys_response import (
        GetCollectionAccessKeysResponse,
    )
    from ...models.get_collection_model import GetCollectionModel
    from ...models.get_collection_response import GetCollectionResponse
    from ...models.get_collection_roles_response import GetCollectionRolesResponse
    from ...models.get_collection_updates_tasks_response import (
        GetCollectionUpdatesTasksResponse,
    )
    from ...models.get_collections_response import GetCollectionsResponse
    from ...models.patch_collection_request import PatchCollectionRequest
    from ...models.patch_collection_response import PatchCollectionResponse
    from ...models.publish_documentation_request import PublishDocumentationRequest
    from ...models.publish_documentation_response import PublishDocumentationResponse
    from ...models.put_collection_prefer import PutCollectionPrefer
    from ...models.put_collection_request import PutCollectionRequest
    from ...models.put_collection_response import PutCollectionResponse
    from ...models.put_collection_response_202 import PutCollectionResponse202
    from ...models.tag_list import TagList
    from ...models.transform_collection_to_open_api_format import (
        TransformCollectionToOpenAPIFormat,
    )
    from ...models.transform_collection_to_open_api_response import (
        TransformCollectionToOpenAPIResponse,
    )
    from ...models.update_collection_roles_request import UpdateCollectionRolesRequest
    from ...models.update_workspace_tags_request import UpdateWorkspaceTagsRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class CollectionsApi:
    """The operations of the area `collections`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_collection(
        self,
        *,
        body: CreateCollectionRequest,
        workspace: str | Unset = UNSET,
    ) -> PutCollectionResponse:
        r"""createCollection.

        `POST /collections`

        Returns:
            The body of the answer.
        """

        from .create_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return self._send(OPERATIONS["createCollection"], kwargs, _parse_response)

    def delete_collection(
        self,
        collection_id: str,
    ) -> DeleteCollectionResponse:
        r"""deleteCollection.

        `DELETE /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["deleteCollection"], kwargs, _parse_response)

    def delete_collection_access_key(
        self,
        key_id: str,
    ) -> None:
        r"""deleteCollectionAccessKey.

        `DELETE /collection-access-keys/{keyId}`

        Returns:
            Nothing.
        """

        from .delete_collection_access_key import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            key_id=key_id,
        )
        self._send(OPERATIONS["deleteCollectionAccessKey"], kwargs, _parse_response)

    def duplicate_collection(
        self,
        collection_id: str,
        *,
        body: DuplicateCollectionRequest,
    ) -> DuplicateCollectionResponse:
        r"""duplicateCollection.

        `POST /collections/{collectionId}/duplicates`

        Returns:
            The body of the answer.
        """

        from .duplicate_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["duplicateCollection"], kwargs, _parse_response)

    def get_collection(
        self,
        collection_id: str,
        *,
        access_key: str | Unset = UNSET,
        model: GetCollectionModel | Unset = UNSET,
    ) -> GetCollectionResponse:
        r"""getCollection.

        `GET /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .get_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            access_key=access_key,
            model=model,
        )
        return self._send(OPERATIONS["getCollection"], kwargs, _parse_response)

    def get_collection_access_keys(
        self,
        *,
        collection_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetCollectionAccessKeysResponse:
        r"""getCollectionAccessKeys.

        `GET /collection-access-keys`

        Returns:
            The body of the answer.
        """

        from .get_collection_access_keys import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getCollectionAccessKeys"], kwargs, _parse_response)

    def get_collection_roles(
        self,
        collection_id: str,
    ) -> GetCollectionRolesResponse:
        r"""getCollectionRoles.

        `GET /collections/{collectionId}/roles`

        Returns:
            The body of the answer.
        """

        from .get_collection_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["getCollectionRoles"], kwargs, _parse_response)

    def get_collection_tags(
        self,
        collection_id: str,
    ) -> TagList:
        r"""getCollectionTags.

        `GET /collections/{collectionId}/tags`

        Returns:
            The body of the answer.
        """

        from .get_collection_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return self._send(OPERATIONS["getCollectionTags"], kwargs, _parse_response)

    def get_collection_updates_tasks(
        self,
        task_id: str,
    ) -> GetCollectionUpdatesTasksResponse:
        r"""getCollectionUpdatesTasks.

        `GET /collection-updates-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_updates_tasks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return self._send(OPERATIONS["getCollectionUpdatesTasks"], kwargs, _parse_response)

    def get_collections(
        self,
        *,
        workspace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetCollectionsResponse:
        r"""getCollections.

        `GET /collections`

        Returns:
            The body of the answer.
        """

        from .get_collections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
            name=name,
            limit=limit,
            offset=offset,
        )
        return self._send(OPERATIONS["getCollections"], kwargs, _parse_response)

    def get_duplicate_collection_task_status(
        self,
        task_id: str,
    ) -> DuplicateCollectionResponse:
        r"""getDuplicateCollectionTaskStatus.

        `GET /collection-duplicate-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_duplicate_collection_task_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return self._send(OPERATIONS["getDuplicateCollectionTaskStatus"], kwargs, _parse_response)

    def patch_collection(
        self,
        collection_id: str,
        *,
        body: PatchCollectionRequest,
    ) -> PatchCollectionResponse:
        r"""patchCollection.

        `PATCH /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .patch_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["patchCollection"], kwargs, _parse_response)

    def publish_documentation(
        self,
        collection_id: str,
        *,
        body: PublishDocumentationRequest,
    ) -> PublishDocumentationResponse:
        r"""publishDocumentation.

        `PUT /collections/{collectionId}/public-documentations`

        Returns:
            The body of the answer.
        """

        from .publish_documentation import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["publishDocumentation"], kwargs, _parse_response)

    def put_collection(
        self,
        collection_id: str,
        *,
        body: PutCollectionRequest,
        prefer: PutCollectionPrefer | Unset = UNSET,
    ) -> PutCollectionResponse | PutCollectionResponse202:
        r"""putCollection.

        `PUT /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .put_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            prefer=prefer,
        )
        return self._send(OPERATIONS["putCollection"], kwargs, _parse_response)

    def transform_collection_to_open_api(
        self,
        collection_id: str,
        *,
        format_: TransformCollectionToOpenAPIFormat | Unset = UNSET,
    ) -> TransformCollectionToOpenAPIResponse:
        r"""transformCollectionToOpenAPI.

        `GET /collections/{collectionId}/transformations`

        Returns:
            The body of the answer.
        """

        from .transform_collection_to_open_api import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            format_=format_,
        )
        return self._send(OPERATIONS["transformCollectionToOpenAPI"], kwargs, _parse_response)

    def unpublish_documentation(
        self,
        collection_id: str,
    ) -> None:
        r"""unpublishDocumentation.

        `DELETE /collections/{collectionId}/public-documentations`

        Returns:
            Nothing.
        """

        from .unpublish_documentation import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        self._send(OPERATIONS["unpublishDocumentation"], kwargs, _parse_response)

    def update_collection_roles(
        self,
        collection_id: str,
        *,
        body: UpdateCollectionRolesRequest,
    ) -> None:
        r"""updateCollectionRoles.

        `PATCH /collections/{collectionId}/roles`

        Returns:
            Nothing.
        """

        from .update_collection_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        self._send(OPERATIONS["updateCollectionRoles"], kwargs, _parse_response)

    def update_collection_tags(
        self,
        collection_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""updateCollectionTags.

        `PUT /collections/{collectionId}/tags`

        Returns:
            The body of the answer.
        """

        from .update_collection_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["updateCollectionTags"], kwargs, _parse_response)


class AsyncCollectionsApi:
    """The operations of the area `collections`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_collection(
        self,
        *,
        body: CreateCollectionRequest,
        workspace: str | Unset = UNSET,
    ) -> PutCollectionResponse:
        r"""createCollection.

        `POST /collections`

        Returns:
            The body of the answer.
        """

        from .create_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["createCollection"], kwargs, _parse_response)

    async def delete_collection(
        self,
        collection_id: str,
    ) -> DeleteCollectionResponse:
        r"""deleteCollection.

        `DELETE /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .delete_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["deleteCollection"], kwargs, _parse_response)

    async def delete_collection_access_key(
        self,
        key_id: str,
    ) -> None:
        r"""deleteCollectionAccessKey.

        `DELETE /collection-access-keys/{keyId}`

        Returns:
            Nothing.
        """

        from .delete_collection_access_key import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            key_id=key_id,
        )
        await self._send(OPERATIONS["deleteCollectionAccessKey"], kwargs, _parse_response)

    async def duplicate_collection(
        self,
        collection_id: str,
        *,
        body: DuplicateCollectionRequest,
    ) -> DuplicateCollectionResponse:
        r"""duplicateCollection.

        `POST /collections/{collectionId}/duplicates`

        Returns:
            The body of the answer.
        """

        from .duplicate_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["duplicateCollection"], kwargs, _parse_response)

    async def get_collection(
        self,
        collection_id: str,
        *,
        access_key: str | Unset = UNSET,
        model: GetCollectionModel | Unset = UNSET,
    ) -> GetCollectionResponse:
        r"""getCollection.

        `GET /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .get_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            access_key=access_key,
            model=model,
        )
        return await self._send(OPERATIONS["getCollection"], kwargs, _parse_response)

    async def get_collection_access_keys(
        self,
        *,
        collection_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetCollectionAccessKeysResponse:
        r"""getCollectionAccessKeys.

        `GET /collection-access-keys`

        Returns:
            The body of the answer.
        """

        from .get_collection_access_keys import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getCollectionAccessKeys"], kwargs, _parse_response)

    async def get_collection_roles(
        self,
        collection_id: str,
    ) -> GetCollectionRolesResponse:
        r"""getCollectionRoles.

        `GET /collections/{collectionId}/roles`

        Returns:
            The body of the answer.
        """

        from .get_collection_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["getCollectionRoles"], kwargs, _parse_response)

    async def get_collection_tags(
        self,
        collection_id: str,
    ) -> TagList:
        r"""getCollectionTags.

        `GET /collections/{collectionId}/tags`

        Returns:
            The body of the answer.
        """

        from .get_collection_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        return await self._send(OPERATIONS["getCollectionTags"], kwargs, _parse_response)

    async def get_collection_updates_tasks(
        self,
        task_id: str,
    ) -> GetCollectionUpdatesTasksResponse:
        r"""getCollectionUpdatesTasks.

        `GET /collection-updates-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_collection_updates_tasks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return await self._send(OPERATIONS["getCollectionUpdatesTasks"], kwargs, _parse_response)

    async def get_collections(
        self,
        *,
        workspace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetCollectionsResponse:
        r"""getCollections.

        `GET /collections`

        Returns:
            The body of the answer.
        """

        from .get_collections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
            name=name,
            limit=limit,
            offset=offset,
        )
        return await self._send(OPERATIONS["getCollections"], kwargs, _parse_response)

    async def get_duplicate_collection_task_status(
        self,
        task_id: str,
    ) -> DuplicateCollectionResponse:
        r"""getDuplicateCollectionTaskStatus.

        `GET /collection-duplicate-tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_duplicate_collection_task_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            task_id=task_id,
        )
        return await self._send(
            OPERATIONS["getDuplicateCollectionTaskStatus"], kwargs, _parse_response
        )

    async def patch_collection(
        self,
        collection_id: str,
        *,
        body: PatchCollectionRequest,
    ) -> PatchCollectionResponse:
        r"""patchCollection.

        `PATCH /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .patch_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["patchCollection"], kwargs, _parse_response)

    async def publish_documentation(
        self,
        collection_id: str,
        *,
        body: PublishDocumentationRequest,
    ) -> PublishDocumentationResponse:
        r"""publishDocumentation.

        `PUT /collections/{collectionId}/public-documentations`

        Returns:
            The body of the answer.
        """

        from .publish_documentation import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["publishDocumentation"], kwargs, _parse_response)

    async def put_collection(
        self,
        collection_id: str,
        *,
        body: PutCollectionRequest,
        prefer: PutCollectionPrefer | Unset = UNSET,
    ) -> PutCollectionResponse | PutCollectionResponse202:
        r"""putCollection.

        `PUT /collections/{collectionId}`

        Returns:
            The body of the answer.
        """

        from .put_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
            prefer=prefer,
        )
        return await self._send(OPERATIONS["putCollection"], kwargs, _parse_response)

    async def transform_collection_to_open_api(
        self,
        collection_id: str,
        *,
        format_: TransformCollectionToOpenAPIFormat | Unset = UNSET,
    ) -> TransformCollectionToOpenAPIResponse:
        r"""transformCollectionToOpenAPI.

        `GET /collections/{collectionId}/transformations`

        Returns:
            The body of the answer.
        """

        from .transform_collection_to_open_api import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            format_=format_,
        )
        return await self._send(OPERATIONS["transformCollectionToOpenAPI"], kwargs, _parse_response)

    async def unpublish_documentation(
        self,
        collection_id: str,
    ) -> None:
        r"""unpublishDocumentation.

        `DELETE /collections/{collectionId}/public-documentations`

        Returns:
            Nothing.
        """

        from .unpublish_documentation import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
        )
        await self._send(OPERATIONS["unpublishDocumentation"], kwargs, _parse_response)

    async def update_collection_roles(
        self,
        collection_id: str,
        *,
        body: UpdateCollectionRolesRequest,
    ) -> None:
        r"""updateCollectionRoles.

        `PATCH /collections/{collectionId}/roles`

        Returns:
            Nothing.
        """

        from .update_collection_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        await self._send(OPERATIONS["updateCollectionRoles"], kwargs, _parse_response)

    async def update_collection_tags(
        self,
        collection_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""updateCollectionTags.

        `PUT /collections/{collectionId}/tags`

        Returns:
            The body of the answer.
        """

        from .update_collection_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateCollectionTags"], kwargs, _parse_response)
