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
        r"""Create a spec.

        Makes an API specification out of one or more files and answers 201 with the bare
        object. A single file becomes the root; of several exactly one must be marked ROOT. One
        file may hold up to 10 MB

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
        r"""Add a file to a spec.

        Puts a new file at a path inside the specification and answers 201. Without a type it
        becomes a DEFAULT file; the path may contain folders

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
        r"""Tag the present version of a spec.

        Marks the current state of all files under a name and answers 201. When nothing was
        changed since the last tag the answer is 409

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
        r"""Delete a spec.

        Removes the specification and all its files for good and answers 204. Collections that
        were generated from it stay

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
        r"""Delete a file of a spec.

        Removes one file from the specification and answers 204. A path that is not there is a
        404

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
        r"""Generate a collection from a spec.

        Starts the generation and answers 202 with a `taskId` and a relative `url` to poll. The
        finished task names the new collection by its uid. While one generation runs a second
        one is refused with 423

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
        r"""Generate a spec from a collection.

        Starts making a specification out of the collection, under the name, type and format
        that are sent. The live answer is 202 with a task to follow, where 200 is published.
        Takes the uid of the collection

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
        r"""Generate code for an agent tool.

        Writes a function for an agent framework out of a public request. Limited to 300 calls
        per three hours, and deprecated

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
        r"""List the specs of a workspace.

        Gives the API specifications kept in one workspace, ten to a page unless `limit` says
        otherwise; go on with the cursor until it is null. The workspace must exist: an unknown
        one is an error here and not an empty list

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
        r"""Follow a generation or synchronization.

        Tells whether a task of a spec or collection is pending, completed or failed. When
        completed, `details.resources` names what was made; when failed, `details` is a text.
        `elementType` is the plural word, `specs` or `collections`

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
        r"""List the specs generated from a collection.

        Gives the specifications that came out of this collection, each with its state of
        synchronization. Takes the uid of the collection

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
        r"""Read a spec.

        Gives name, type and file format of a specification, without any file contents. Its id
        is a plain UUID; specs have no uid of their own

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
        r"""List the collections generated from a spec.

        Gives the generated collections, each with a `state` of in-sync, out-of-sync or sync-in-
        progress. Ten to a page, by cursor

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
        r"""Read the whole definition of a spec.

        Gives the definition itself as text, in JSON or YAML as it is stored, with no object
        around it. Multi-file specs come back bundled into one

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
        r"""Read a file of a spec.

        Gives one file with its `content` as a string. Slashes in the path are accepted as they
        are or percent-encoded

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
        r"""List the files of a spec.

        Gives path, type and dates of each file but not what is in it. Answers carry a cursor
        although the published interface lists no paging parameters

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
        r"""List the files under a version tag.

        Gives the files as they were when the tag was set, folders included as entries of their
        own. Everything comes in one answer

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
        r"""List the version tags of a spec.

        Gives the labels that mark states of the specification, ten to a page, by cursor

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
        r"""Bring a collection in line with its spec.

        Starts carrying changes of the specification over into the generated collection and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so.
        Takes the uid of the collection and the id of the spec

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
        r"""Bring a spec in line with its collection.

        Starts carrying changes of the generated collection back into the specification and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection

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
        r"""Change a file of a spec.

        Takes exactly one of `content`, `name` or `type` at a time; two of them, or none, is a
        400. Promoting a file to ROOT turns the former root into an ordinary file

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
        r"""Rename a spec.

        Changes the name, which is all that can be changed here; there is no PUT for specs.
        Answers with the bare object

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
        r"""Set how a spec and a collection keep in step.

        Sets the switches that decide what a later synchronization between this specification
        and the generated collection may touch. Only the options that are sent change

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
        r"""Create a spec.

        Makes an API specification out of one or more files and answers 201 with the bare
        object. A single file becomes the root; of several exactly one must be marked ROOT. One
        file may hold up to 10 MB

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
        r"""Add a file to a spec.

        Puts a new file at a path inside the specification and answers 201. Without a type it
        becomes a DEFAULT file; the path may contain folders

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
        r"""Tag the present version of a spec.

        Marks the current state of all files under a name and answers 201. When nothing was
        changed since the last tag the answer is 409

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
        r"""Delete a spec.

        Removes the specification and all its files for good and answers 204. Collections that
        were generated from it stay

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
        r"""Delete a file of a spec.

        Removes one file from the specification and answers 204. A path that is not there is a
        404

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
        r"""Generate a collection from a spec.

        Starts the generation and answers 202 with a `taskId` and a relative `url` to poll. The
        finished task names the new collection by its uid. While one generation runs a second
        one is refused with 423

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
        r"""Generate a spec from a collection.

        Starts making a specification out of the collection, under the name, type and format
        that are sent. The live answer is 202 with a task to follow, where 200 is published.
        Takes the uid of the collection

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
        r"""Generate code for an agent tool.

        Writes a function for an agent framework out of a public request. Limited to 300 calls
        per three hours, and deprecated

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
        r"""List the specs of a workspace.

        Gives the API specifications kept in one workspace, ten to a page unless `limit` says
        otherwise; go on with the cursor until it is null. The workspace must exist: an unknown
        one is an error here and not an empty list

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
        r"""Follow a generation or synchronization.

        Tells whether a task of a spec or collection is pending, completed or failed. When
        completed, `details.resources` names what was made; when failed, `details` is a text.
        `elementType` is the plural word, `specs` or `collections`

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
        r"""List the specs generated from a collection.

        Gives the specifications that came out of this collection, each with its state of
        synchronization. Takes the uid of the collection

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
        r"""Read a spec.

        Gives name, type and file format of a specification, without any file contents. Its id
        is a plain UUID; specs have no uid of their own

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
        r"""List the collections generated from a spec.

        Gives the generated collections, each with a `state` of in-sync, out-of-sync or sync-in-
        progress. Ten to a page, by cursor

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
        r"""Read the whole definition of a spec.

        Gives the definition itself as text, in JSON or YAML as it is stored, with no object
        around it. Multi-file specs come back bundled into one

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
        r"""Read a file of a spec.

        Gives one file with its `content` as a string. Slashes in the path are accepted as they
        are or percent-encoded

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
        r"""List the files of a spec.

        Gives path, type and dates of each file but not what is in it. Answers carry a cursor
        although the published interface lists no paging parameters

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
        r"""List the files under a version tag.

        Gives the files as they were when the tag was set, folders included as entries of their
        own. Everything comes in one answer

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
        r"""List the version tags of a spec.

        Gives the labels that mark states of the specification, ten to a page, by cursor

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
        r"""Bring a collection in line with its spec.

        Starts carrying changes of the specification over into the generated collection and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so.
        Takes the uid of the collection and the id of the spec

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
        r"""Bring a spec in line with its collection.

        Starts carrying changes of the generated collection back into the specification and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection

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
        r"""Change a file of a spec.

        Takes exactly one of `content`, `name` or `type` at a time; two of them, or none, is a
        400. Promoting a file to ROOT turns the former root into an ordinary file

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
        r"""Rename a spec.

        Changes the name, which is all that can be changed here; there is no PUT for specs.
        Answers with the bare object

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
        r"""Set how a spec and a collection keep in step.

        Sets the switches that decide what a later synchronization between this specification
        and the generated collection may touch. Only the options that are sent change

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
