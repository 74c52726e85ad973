"""The operations of the area `specs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_spec_file_request import CreateSpecFileRequest
    from ...models.create_spec_file_response import CreateSpecFileResponse
    from ...models.create_spec_request import CreateSpecRequest
    from ...models.create_spec_response import CreateSpecResponse
    from ...models.create_spec_version_tag_request import CreateSpecVersionTagRequest
    from ...models.create_spec_version_tag_response import CreateSpecVersionTagResponse
    from ...models.generate_collection_element_type import GenerateCollectionElementType
    from ...models.generate_collection_request import GenerateCollectionRequest
    from ...models.generate_collection_response import GenerateCollectionResponse
    from ...models.generate_spec_from_collection_element_type import (
        GenerateSpecFromCollectionElementType,
    )
    from ...models.generate_spec_from_collection_request import (
        GenerateSpecFromCollectionRequest,
    )
    from ...models.generate_tool_request import GenerateToolRequest
    from ...models.generate_tool_response import GenerateToolResponse
    from ...models.get_all_specs_response import GetAllSpecsResponse
    from ...models.get_async_spec_task_status_element_type import (
        GetAsyncSpecTaskStatusElementType,
    )
    from ...models.get_async_spec_task_status_response_variant_1 import (
        GetAsyncSpecTaskStatusResponseVariant1,
    )
    from ...models.get_async_spec_task_status_response_variant_2 import (
        GetAsyncSpecTaskStatusResponseVariant2,
    )
    from ...models.get_generated_collection_specs_response import (
        GetGeneratedCollectionSpecsResponse,
    )
    from ...models.get_spec_collections_response import GetSpecCollectionsResponse
    from ...models.get_spec_file_response import GetSpecFileResponse
    from ...models.get_spec_files_response import GetSpecFilesResponse
    from ...models.get_spec_response import GetSpecResponse
    from ...models.get_spec_version_tag_response import GetSpecVersionTagResponse
    from ...models.get_spec_version_tags_response import GetSpecVersionTagsResponse
    from ...models.update_spec_file_request import UpdateSpecFileRequest
    from ...models.update_spec_properties_response import UpdateSpecPropertiesResponse
    from ...models.update_spec_sync_options_request import UpdateSpecSyncOptionsRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class SpecsApi:
    """The operations of the area `specs`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_spec(
        self,
        *,
        body: CreateSpecRequest,
        workspace_id: str,
    ) -> CreateSpecResponse:
        r"""createSpec.

        `POST /specs`

        Returns:
            The body of the answer.
        """

        from .create_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace_id=workspace_id,
        )
        return self._send(OPERATIONS["createSpec"], kwargs, _parse_response)

    def create_spec_file(
        self,
        spec_id: str,
        *,
        body: CreateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""createSpecFile.

        `POST /specs/{specId}/files`

        Returns:
            The body of the answer.
        """

        from .create_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return self._send(OPERATIONS["createSpecFile"], kwargs, _parse_response)

    def create_spec_version_tag(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> CreateSpecVersionTagResponse:
        r"""createSpecVersionTag.

        `POST /specs/{specId}/version-tags`

        Returns:
            The body of the answer.
        """

        from .create_spec_version_tag import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return self._send(OPERATIONS["createSpecVersionTag"], kwargs, _parse_response)

    def delete_spec(
        self,
        spec_id: str,
    ) -> None:
        r"""deleteSpec.

        `DELETE /specs/{specId}`

        Returns:
            Nothing.
        """

        from .delete_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        self._send(OPERATIONS["deleteSpec"], kwargs, _parse_response)

    def delete_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> None:
        r"""deleteSpecFile.

        `DELETE /specs/{specId}/files/{filePath}`

        Returns:
            Nothing.
        """

        from .delete_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
        )
        self._send(OPERATIONS["deleteSpecFile"], kwargs, _parse_response)

    def generate_collection(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        body: GenerateCollectionRequest,
    ) -> GenerateCollectionResponse:
        r"""generateCollection.

        `POST /specs/{specId}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .generate_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            element_type=element_type,
            body=body,
        )
        return self._send(OPERATIONS["generateCollection"], kwargs, _parse_response)

    def generate_spec_from_collection(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        body: GenerateSpecFromCollectionRequest,
    ) -> GenerateCollectionResponse:
        r"""generateSpecFromCollection.

        `POST /collections/{collectionUid}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .generate_spec_from_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            element_type=element_type,
            body=body,
        )
        return self._send(OPERATIONS["generateSpecFromCollection"], kwargs, _parse_response)

    def generate_tool(
        self,
        *,
        body: GenerateToolRequest,
    ) -> GenerateToolResponse:
        r"""generateTool.

        `POST /postbot/generations/tool`

        Returns:
            The body of the answer.
        """

        from .generate_tool import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["generateTool"], kwargs, _parse_response)

    def get_all_specs(
        self,
        *,
        workspace_id: str,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetAllSpecsResponse:
        r"""getAllSpecs.

        `GET /specs`

        Returns:
            The body of the answer.
        """

        from .get_all_specs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getAllSpecs"], kwargs, _parse_response)

    def get_async_spec_task_status(
        self,
        element_type: GetAsyncSpecTaskStatusElementType,
        element_id: str,
        task_id: str,
    ) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2:
        r"""getAsyncSpecTaskStatus.

        `GET /{elementType}/{elementId}/tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_async_spec_task_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            element_type=element_type,
            element_id=element_id,
            task_id=task_id,
        )
        return self._send(OPERATIONS["getAsyncSpecTaskStatus"], kwargs, _parse_response)

    def get_generated_collection_specs(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        cursor: str | Unset = UNSET,
    ) -> GetGeneratedCollectionSpecsResponse:
        r"""getGeneratedCollectionSpecs.

        `GET /collections/{collectionUid}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .get_generated_collection_specs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            element_type=element_type,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getGeneratedCollectionSpecs"], kwargs, _parse_response)

    def get_spec(
        self,
        spec_id: str,
    ) -> GetSpecResponse:
        r"""getSpec.

        `GET /specs/{specId}`

        Returns:
            The body of the answer.
        """

        from .get_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        return self._send(OPERATIONS["getSpec"], kwargs, _parse_response)

    def get_spec_collections(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetSpecCollectionsResponse:
        r"""getSpecCollections.

        `GET /specs/{specId}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .get_spec_collections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getSpecCollections"], kwargs, _parse_response)

    def get_spec_definition(
        self,
        spec_id: str,
    ) -> str:
        r"""getSpecDefinition.

        `GET /specs/{specId}/definitions`

        Returns:
            The body of the answer.
        """

        from .get_spec_definition import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        return self._send(OPERATIONS["getSpecDefinition"], kwargs, _parse_response)

    def get_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> GetSpecFileResponse:
        r"""getSpecFile.

        `GET /specs/{specId}/files/{filePath}`

        Returns:
            The body of the answer.
        """

        from .get_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
        )
        return self._send(OPERATIONS["getSpecFile"], kwargs, _parse_response)

    def get_spec_files(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecFilesResponse:
        r"""getSpecFiles.

        `GET /specs/{specId}/files`

        Returns:
            The body of the answer.
        """

        from .get_spec_files import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getSpecFiles"], kwargs, _parse_response)

    def get_spec_version_tag(
        self,
        spec_id: str,
        tag_id: str,
    ) -> GetSpecVersionTagResponse:
        r"""getSpecVersionTag.

        `GET /specs/{specId}/version-tags/{tagId}/files`

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tag import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            tag_id=tag_id,
        )
        return self._send(OPERATIONS["getSpecVersionTag"], kwargs, _parse_response)

    def get_spec_version_tags(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecVersionTagsResponse:
        r"""getSpecVersionTags.

        `GET /specs/{specId}/version-tags`

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getSpecVersionTags"], kwargs, _parse_response)

    def sync_collection_with_spec(
        self,
        collection_uid: str,
        *,
        spec_id: str,
    ) -> GenerateCollectionResponse:
        r"""syncCollectionWithSpec.

        `PUT /collections/{collectionUid}/synchronizations`

        Returns:
            The body of the answer.
        """

        from .sync_collection_with_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            spec_id=spec_id,
        )
        return self._send(OPERATIONS["syncCollectionWithSpec"], kwargs, _parse_response)

    def sync_spec_with_collection(
        self,
        spec_id: str,
        *,
        collection_uid: str,
    ) -> GenerateCollectionResponse:
        r"""syncSpecWithCollection.

        `PUT /specs/{specId}/synchronizations`

        Returns:
            The body of the answer.
        """

        from .sync_spec_with_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            collection_uid=collection_uid,
        )
        return self._send(OPERATIONS["syncSpecWithCollection"], kwargs, _parse_response)

    def update_spec_file(
        self,
        spec_id: str,
        file_path: str,
        *,
        body: UpdateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""updateSpecFile.

        `PATCH /specs/{specId}/files/{filePath}`

        Returns:
            The body of the answer.
        """

        from .update_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
            body=body,
        )
        return self._send(OPERATIONS["updateSpecFile"], kwargs, _parse_response)

    def update_spec_properties(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> UpdateSpecPropertiesResponse:
        r"""updateSpecProperties.

        `PATCH /specs/{specId}`

        Returns:
            The body of the answer.
        """

        from .update_spec_properties import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return self._send(OPERATIONS["updateSpecProperties"], kwargs, _parse_response)

    def update_spec_sync_options(
        self,
        spec_id: str,
        collection_id: str,
        *,
        body: UpdateSpecSyncOptionsRequest,
    ) -> UpdateSpecSyncOptionsRequest:
        r"""updateSpecSyncOptions.

        `PATCH /specs/{specId}/collections/{collectionId}/sync-options`

        Returns:
            The body of the answer.
        """

        from .update_spec_sync_options import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            collection_id=collection_id,
            body=body,
        )
        return self._send(OPERATIONS["updateSpecSyncOptions"], kwargs, _parse_response)


class AsyncSpecsApi:
    """The operations of the area `specs`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_spec(
        self,
        *,
        body: CreateSpecRequest,
        workspace_id: str,
    ) -> CreateSpecResponse:
        r"""createSpec.

        `POST /specs`

        Returns:
            The body of the answer.
        """

        from .create_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace_id=workspace_id,
        )
        return await self._send(OPERATIONS["createSpec"], kwargs, _parse_response)

    async def create_spec_file(
        self,
        spec_id: str,
        *,
        body: CreateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""createSpecFile.

        `POST /specs/{specId}/files`

        Returns:
            The body of the answer.
        """

        from .create_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return await self._send(OPERATIONS["createSpecFile"], kwargs, _parse_response)

    async def create_spec_version_tag(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> CreateSpecVersionTagResponse:
        r"""createSpecVersionTag.

        `POST /specs/{specId}/version-tags`

        Returns:
            The body of the answer.
        """

        from .create_spec_version_tag import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return await self._send(OPERATIONS["createSpecVersionTag"], kwargs, _parse_response)

    async def delete_spec(
        self,
        spec_id: str,
    ) -> None:
        r"""deleteSpec.

        `DELETE /specs/{specId}`

        Returns:
            Nothing.
        """

        from .delete_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        await self._send(OPERATIONS["deleteSpec"], kwargs, _parse_response)

    async def delete_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> None:
        r"""deleteSpecFile.

        `DELETE /specs/{specId}/files/{filePath}`

        Returns:
            Nothing.
        """

        from .delete_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
        )
        await self._send(OPERATIONS["deleteSpecFile"], kwargs, _parse_response)

    async def generate_collection(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        body: GenerateCollectionRequest,
    ) -> GenerateCollectionResponse:
        r"""generateCollection.

        `POST /specs/{specId}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .generate_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            element_type=element_type,
            body=body,
        )
        return await self._send(OPERATIONS["generateCollection"], kwargs, _parse_response)

    async def generate_spec_from_collection(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        body: GenerateSpecFromCollectionRequest,
    ) -> GenerateCollectionResponse:
        r"""generateSpecFromCollection.

        `POST /collections/{collectionUid}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .generate_spec_from_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            element_type=element_type,
            body=body,
        )
        return await self._send(OPERATIONS["generateSpecFromCollection"], kwargs, _parse_response)

    async def generate_tool(
        self,
        *,
        body: GenerateToolRequest,
    ) -> GenerateToolResponse:
        r"""generateTool.

        `POST /postbot/generations/tool`

        Returns:
            The body of the answer.
        """

        from .generate_tool import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["generateTool"], kwargs, _parse_response)

    async def get_all_specs(
        self,
        *,
        workspace_id: str,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetAllSpecsResponse:
        r"""getAllSpecs.

        `GET /specs`

        Returns:
            The body of the answer.
        """

        from .get_all_specs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getAllSpecs"], kwargs, _parse_response)

    async def get_async_spec_task_status(
        self,
        element_type: GetAsyncSpecTaskStatusElementType,
        element_id: str,
        task_id: str,
    ) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2:
        r"""getAsyncSpecTaskStatus.

        `GET /{elementType}/{elementId}/tasks/{taskId}`

        Returns:
            The body of the answer.
        """

        from .get_async_spec_task_status import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            element_type=element_type,
            element_id=element_id,
            task_id=task_id,
        )
        return await self._send(OPERATIONS["getAsyncSpecTaskStatus"], kwargs, _parse_response)

    async def get_generated_collection_specs(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        cursor: str | Unset = UNSET,
    ) -> GetGeneratedCollectionSpecsResponse:
        r"""getGeneratedCollectionSpecs.

        `GET /collections/{collectionUid}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .get_generated_collection_specs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            element_type=element_type,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getGeneratedCollectionSpecs"], kwargs, _parse_response)

    async def get_spec(
        self,
        spec_id: str,
    ) -> GetSpecResponse:
        r"""getSpec.

        `GET /specs/{specId}`

        Returns:
            The body of the answer.
        """

        from .get_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        return await self._send(OPERATIONS["getSpec"], kwargs, _parse_response)

    async def get_spec_collections(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetSpecCollectionsResponse:
        r"""getSpecCollections.

        `GET /specs/{specId}/generations/{elementType}`

        Returns:
            The body of the answer.
        """

        from .get_spec_collections import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getSpecCollections"], kwargs, _parse_response)

    async def get_spec_definition(
        self,
        spec_id: str,
    ) -> str:
        r"""getSpecDefinition.

        `GET /specs/{specId}/definitions`

        Returns:
            The body of the answer.
        """

        from .get_spec_definition import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
        )
        return await self._send(OPERATIONS["getSpecDefinition"], kwargs, _parse_response)

    async def get_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> GetSpecFileResponse:
        r"""getSpecFile.

        `GET /specs/{specId}/files/{filePath}`

        Returns:
            The body of the answer.
        """

        from .get_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
        )
        return await self._send(OPERATIONS["getSpecFile"], kwargs, _parse_response)

    async def get_spec_files(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecFilesResponse:
        r"""getSpecFiles.

        `GET /specs/{specId}/files`

        Returns:
            The body of the answer.
        """

        from .get_spec_files import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getSpecFiles"], kwargs, _parse_response)

    async def get_spec_version_tag(
        self,
        spec_id: str,
        tag_id: str,
    ) -> GetSpecVersionTagResponse:
        r"""getSpecVersionTag.

        `GET /specs/{specId}/version-tags/{tagId}/files`

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tag import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            tag_id=tag_id,
        )
        return await self._send(OPERATIONS["getSpecVersionTag"], kwargs, _parse_response)

    async def get_spec_version_tags(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecVersionTagsResponse:
        r"""getSpecVersionTags.

        `GET /specs/{specId}/version-tags`

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getSpecVersionTags"], kwargs, _parse_response)

    async def sync_collection_with_spec(
        self,
        collection_uid: str,
        *,
        spec_id: str,
    ) -> GenerateCollectionResponse:
        r"""syncCollectionWithSpec.

        `PUT /collections/{collectionUid}/synchronizations`

        Returns:
            The body of the answer.
        """

        from .sync_collection_with_spec import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            collection_uid=collection_uid,
            spec_id=spec_id,
        )
        return await self._send(OPERATIONS["syncCollectionWithSpec"], kwargs, _parse_response)

    async def sync_spec_with_collection(
        self,
        spec_id: str,
        *,
        collection_uid: str,
    ) -> GenerateCollectionResponse:
        r"""syncSpecWithCollection.

        `PUT /specs/{specId}/synchronizations`

        Returns:
            The body of the answer.
        """

        from .sync_spec_with_collection import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            collection_uid=collection_uid,
        )
        return await self._send(OPERATIONS["syncSpecWithCollection"], kwargs, _parse_response)

    async def update_spec_file(
        self,
        spec_id: str,
        file_path: str,
        *,
        body: UpdateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""updateSpecFile.

        `PATCH /specs/{specId}/files/{filePath}`

        Returns:
            The body of the answer.
        """

        from .update_spec_file import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            file_path=file_path,
            body=body,
        )
        return await self._send(OPERATIONS["updateSpecFile"], kwargs, _parse_response)

    async def update_spec_properties(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> UpdateSpecPropertiesResponse:
        r"""updateSpecProperties.

        `PATCH /specs/{specId}`

        Returns:
            The body of the answer.
        """

        from .update_spec_properties import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateSpecProperties"], kwargs, _parse_response)

    async def update_spec_sync_options(
        self,
        spec_id: str,
        collection_id: str,
        *,
        body: UpdateSpecSyncOptionsRequest,
    ) -> UpdateSpecSyncOptionsRequest:
        r"""updateSpecSyncOptions.

        `PATCH /specs/{specId}/collections/{collectionId}/sync-options`

        Returns:
            The body of the answer.
        """

        from .update_spec_sync_options import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            spec_id=spec_id,
            collection_id=collection_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateSpecSyncOptions"], kwargs, _parse_response)
