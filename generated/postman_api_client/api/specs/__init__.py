"""The operations of the area `specs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_spec_file_request import CreateSpecFileRequest
    from ...models.create_spec_file_response import CreateSpecFileResponse
    from ...models.create_spec_request import CreateSpecRequest
    from ...models.create_spec_version_tag_request import CreateSpecVersionTagRequest
    from ...models.create_spec_version_tag_response import CreateSpecVersionTagResponse
    from ...models.generate_collection_element_type import GenerateCollectionElementType
    from ...models.generate_collection_request import GenerateCollectionRequest
    from ...models.generate_spec_from_collection_element_type import (
        GenerateSpecFromCollectionElementType,
    )
    from ...models.generate_spec_from_collection_request import (
        GenerateSpecFromCollectionRequest,
    )
    from ...models.generation_task import GenerationTask
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
    from ...models.get_spec_files_response import GetSpecFilesResponse
    from ...models.get_spec_version_tag_response import GetSpecVersionTagResponse
    from ...models.get_spec_version_tags_response import GetSpecVersionTagsResponse
    from ...models.spec import Spec
    from ...models.spec_file import SpecFile
    from ...models.update_spec_file_request import UpdateSpecFileRequest
    from ...models.update_spec_sync_options_request import UpdateSpecSyncOptionsRequest
    from ...models.update_spec_sync_options_response import (
        UpdateSpecSyncOptionsResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class SpecsApi:
    """The operations of the area `specs`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_spec(
        self,
        *,
        body: CreateSpecRequest,
        workspace_id: str,
    ) -> Spec:
        r"""Create a spec.

        Makes an API specification out of one or more files and answers 201 with the bare
        object. A single file becomes the root; of several exactly one must be marked ROOT. A
        slash in the path of a file makes a folder. One file may hold up to 10 MB, although 12
        is published as well.

        `POST /specs`

        Args:
            workspace_id: Id of the workspace that the spec goes into.

        Returns:
            The body of the answer.
        """

        from .create_spec import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createSpec"],
            lambda: _get_kwargs(
                body=body,
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def create_spec_file(
        self,
        spec_id: str,
        *,
        body: CreateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""Add a file to a spec.

        Puts a new file of up to 10 MB at a path inside the specification and answers 201; a
        slash in the path makes a folder. It becomes a DEFAULT file, whatever published samples
        show, and can be promoted later.

        `POST /specs/{specId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .create_spec_file import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_spec_version_tag(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> CreateSpecVersionTagResponse:
        r"""Tag the present version of a spec.

        Marks the current state of all files under a name and answers 201 with the tag under
        `data`. When nothing was changed since the last tag the answer is 409.

        `POST /specs/{specId}/version-tags`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .create_spec_version_tag import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createSpecVersionTag"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_spec(
        self,
        spec_id: str,
    ) -> None:
        r"""Delete a spec.

        Removes the specification and its files for good and answers 204. An unknown spec is a
        404.

        `DELETE /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            Nothing.
        """

        from .delete_spec import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteSpec"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> None:
        r"""Delete a file of a spec.

        Removes one file from the specification and answers 204. A path that is not there is a
        404.

        `DELETE /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            Nothing.
        """

        from .delete_spec_file import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
            ),
            _parse_response,
        )

    @sensitive
    def generate_collection(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        body: GenerateCollectionRequest,
    ) -> GenerationTask:
        r"""Generate a collection from a spec.

        Starts the generation and answers 202 with a `taskId` and a relative `url` to poll. Name
        and options must both be sent, the options as an empty object if need be. The finished
        task names the new collection by its uid. While one generation runs a second one is
        refused with 423.

        `POST /specs/{specId}/generations/{elementType}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            element_type: Always `collection`.

        Returns:
            The body of the answer.
        """

        from .generate_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["generateCollection"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                element_type=element_type,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def generate_spec_from_collection(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        body: GenerateSpecFromCollectionRequest,
    ) -> GenerationTask:
        r"""Generate a spec from a collection.

        Starts making an OpenAPI specification out of the collection, under the name, type and
        format that are sent. The live answer is 202 with a task to follow, where 200 is
        published; while another generation runs it is 423. The finished task names the new spec
        by its id. Takes the uid of the collection.

        `POST /collections/{collectionUid}/generations/{elementType}`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            element_type: Always `spec`.

        Returns:
            The body of the answer.
        """

        from .generate_spec_from_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["generateSpecFromCollection"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                element_type=element_type,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
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
        one is an error here and not an empty list.

        `GET /specs`

        Args:
            workspace_id: Id of the workspace to look in.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_all_specs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAllSpecs"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def get_async_spec_task_status(
        self,
        element_type: GetAsyncSpecTaskStatusElementType,
        element_id: str,
        task_id: str,
    ) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2:
        r"""Follow a generation or synchronization.

        Tells whether a task of a spec or collection is pending, completed or failed. When
        completed, `details.resources` names what was made, a collection by its uid; when
        failed, `details` is a text. The `url` that the start gave leads here, so it need not be
        put together.

        `GET /{elementType}/{elementId}/tasks/{taskId}`

        Args:
            element_type: Whether the task was started on one of the `specs` or one of the
                `collections`.
            element_id: Id of the spec or uid of the collection that the task was started
                on.
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_async_spec_task_status import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAsyncSpecTaskStatus"],
            lambda: _get_kwargs(
                element_type=element_type,
                element_id=element_id,
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_generated_collection_specs(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        cursor: str | Unset = UNSET,
    ) -> GetGeneratedCollectionSpecsResponse:
        r"""List the specs generated from a collection.

        Gives the specifications that came out of this collection, each with its state of
        synchronization. Published samples fit one answer; should `meta` hold a next cursor,
        send it back as `cursor`, a name that is inferred. Takes the uid of the collection.

        `GET /collections/{collectionUid}/generations/{elementType}`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            element_type: Always `spec`.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_generated_collection_specs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getGeneratedCollectionSpecs"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                element_type=element_type,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec(
        self,
        spec_id: str,
    ) -> Spec:
        r"""Read a spec.

        Gives name, type and file format of a specification, without any file contents. Its id
        is a plain UUID; specs have no uid of their own.

        `GET /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .get_spec import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpec"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
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
        progress. Ten to a page, by cursor.

        `GET /specs/{specId}/generations/{elementType}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            element_type: Always `collection`.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_spec_collections import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecCollections"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                element_type=element_type,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec_definition(
        self,
        spec_id: str,
    ) -> str:
        r"""Read the whole definition of a spec.

        Gives the definition itself, in JSON or YAML as it is kept, with no object around it;
        the content type tells which. A definition with errors gives a 400.

        `GET /specs/{specId}/definitions`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .get_spec_definition import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecDefinition"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> SpecFile:
        r"""Read a file of a spec.

        Gives one file with its `content` as a string. Slashes in the path are accepted as they
        are or percent-encoded.

        `GET /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            The body of the answer.
        """

        from .get_spec_file import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec_files(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecFilesResponse:
        r"""List the files of a spec.

        Gives path, type and dates of each file but not what is in it. Pages by cursor until it
        is null, with `limit` for the size of a page; both come from an earlier published
        interface, as the present one names no paging parameters.

        `GET /specs/{specId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_spec_files import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecFiles"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec_version_tag(
        self,
        spec_id: str,
        tag_id: str,
    ) -> GetSpecVersionTagResponse:
        r"""Read the files under a version tag.

        Gives the files with their contents as they were when the tag was set, folders included
        as entries of their own. Everything comes in one answer. Takes the id of the tag and not
        its name.

        `GET /specs/{specId}/version-tags/{tagId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            tag_id: Id of the version tag, not its name.

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tag import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecVersionTag"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                tag_id=tag_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_spec_version_tags(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecVersionTagsResponse:
        r"""List the version tags of a spec.

        Gives id and name of the tags that mark states of the specification, ten to a page, by
        cursor. The ids are what the files of a tag are read by.

        `GET /specs/{specId}/version-tags`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tags import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getSpecVersionTags"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def sync_collection_with_spec(
        self,
        collection_uid: str,
        *,
        spec_id: str,
    ) -> GenerationTask:
        r"""Bring a collection in line with its spec.

        Starts carrying changes of the specification over into the generated collection and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection and the id of the spec it came
        from, and only OpenAPI specs.

        `PUT /collections/{collectionUid}/synchronizations`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            spec_id: Id of the spec that the collection was generated from.

        Returns:
            The body of the answer.
        """

        from .sync_collection_with_spec import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["syncCollectionWithSpec"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    def sync_spec_with_collection(
        self,
        spec_id: str,
        *,
        collection_uid: str,
    ) -> GenerationTask:
        r"""Bring a spec in line with its collection.

        Starts carrying changes of the generated collection back into the specification and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection, and only OpenAPI specs.

        `PUT /specs/{specId}/synchronizations`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            collection_uid: Uid of the generated collection to take the changes from.

        Returns:
            The body of the answer.
        """

        from .sync_spec_with_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["syncSpecWithCollection"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                collection_uid=collection_uid,
            ),
            _parse_response,
        )

    @sensitive
    def update_spec_file(
        self,
        spec_id: str,
        file_path: str,
        *,
        body: UpdateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""Change a file of a spec.

        Takes exactly one of `content`, `name` or `type` at a time; two of them, or none, is a
        400. Promoting a file to ROOT turns the former root into an ordinary file. New content
        may hold up to 10 MB.

        `PATCH /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            The body of the answer.
        """

        from .update_spec_file import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_spec_properties(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> Spec:
        r"""Rename a spec.

        Changes the name, which is all that can be changed here; there is no PUT for specs.
        Answers with the bare object.

        `PATCH /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .update_spec_properties import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateSpecProperties"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_spec_sync_options(
        self,
        spec_id: str,
        collection_id: str,
        *,
        body: UpdateSpecSyncOptionsRequest,
    ) -> UpdateSpecSyncOptionsResponse:
        r"""Set how a spec and a collection keep in step.

        Sets two switches under `syncOptions`: whether examples are kept in step, and whether
        requests that left the source are deleted by the next synchronization. Both are on by
        default. Answers with the options as they are now.

        `PATCH /specs/{specId}/collections/{collectionId}/sync-options`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .update_spec_sync_options import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateSpecSyncOptions"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncSpecsApi:
    """The operations of the area `specs`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_spec(
        self,
        *,
        body: CreateSpecRequest,
        workspace_id: str,
    ) -> Spec:
        r"""Create a spec.

        Makes an API specification out of one or more files and answers 201 with the bare
        object. A single file becomes the root; of several exactly one must be marked ROOT. A
        slash in the path of a file makes a folder. One file may hold up to 10 MB, although 12
        is published as well.

        `POST /specs`

        Args:
            workspace_id: Id of the workspace that the spec goes into.

        Returns:
            The body of the answer.
        """

        from .create_spec import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createSpec"],
            lambda: _get_kwargs(
                body=body,
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def create_spec_file(
        self,
        spec_id: str,
        *,
        body: CreateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""Add a file to a spec.

        Puts a new file of up to 10 MB at a path inside the specification and answers 201; a
        slash in the path makes a folder. It becomes a DEFAULT file, whatever published samples
        show, and can be promoted later.

        `POST /specs/{specId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .create_spec_file import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_spec_version_tag(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> CreateSpecVersionTagResponse:
        r"""Tag the present version of a spec.

        Marks the current state of all files under a name and answers 201 with the tag under
        `data`. When nothing was changed since the last tag the answer is 409.

        `POST /specs/{specId}/version-tags`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .create_spec_version_tag import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createSpecVersionTag"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_spec(
        self,
        spec_id: str,
    ) -> None:
        r"""Delete a spec.

        Removes the specification and its files for good and answers 204. An unknown spec is a
        404.

        `DELETE /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            Nothing.
        """

        from .delete_spec import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteSpec"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> None:
        r"""Delete a file of a spec.

        Removes one file from the specification and answers 204. A path that is not there is a
        404.

        `DELETE /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            Nothing.
        """

        from .delete_spec_file import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
            ),
            _parse_response,
        )

    @sensitive
    async def generate_collection(
        self,
        spec_id: str,
        element_type: GenerateCollectionElementType,
        *,
        body: GenerateCollectionRequest,
    ) -> GenerationTask:
        r"""Generate a collection from a spec.

        Starts the generation and answers 202 with a `taskId` and a relative `url` to poll. Name
        and options must both be sent, the options as an empty object if need be. The finished
        task names the new collection by its uid. While one generation runs a second one is
        refused with 423.

        `POST /specs/{specId}/generations/{elementType}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            element_type: Always `collection`.

        Returns:
            The body of the answer.
        """

        from .generate_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["generateCollection"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                element_type=element_type,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def generate_spec_from_collection(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        body: GenerateSpecFromCollectionRequest,
    ) -> GenerationTask:
        r"""Generate a spec from a collection.

        Starts making an OpenAPI specification out of the collection, under the name, type and
        format that are sent. The live answer is 202 with a task to follow, where 200 is
        published; while another generation runs it is 423. The finished task names the new spec
        by its id. Takes the uid of the collection.

        `POST /collections/{collectionUid}/generations/{elementType}`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            element_type: Always `spec`.

        Returns:
            The body of the answer.
        """

        from .generate_spec_from_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["generateSpecFromCollection"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                element_type=element_type,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
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
        one is an error here and not an empty list.

        `GET /specs`

        Args:
            workspace_id: Id of the workspace to look in.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_all_specs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAllSpecs"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def get_async_spec_task_status(
        self,
        element_type: GetAsyncSpecTaskStatusElementType,
        element_id: str,
        task_id: str,
    ) -> GetAsyncSpecTaskStatusResponseVariant1 | GetAsyncSpecTaskStatusResponseVariant2:
        r"""Follow a generation or synchronization.

        Tells whether a task of a spec or collection is pending, completed or failed. When
        completed, `details.resources` names what was made, a collection by its uid; when
        failed, `details` is a text. The `url` that the start gave leads here, so it need not be
        put together.

        `GET /{elementType}/{elementId}/tasks/{taskId}`

        Args:
            element_type: Whether the task was started on one of the `specs` or one of the
                `collections`.
            element_id: Id of the spec or uid of the collection that the task was started
                on.
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_async_spec_task_status import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAsyncSpecTaskStatus"],
            lambda: _get_kwargs(
                element_type=element_type,
                element_id=element_id,
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_generated_collection_specs(
        self,
        collection_uid: str,
        element_type: GenerateSpecFromCollectionElementType,
        *,
        cursor: str | Unset = UNSET,
    ) -> GetGeneratedCollectionSpecsResponse:
        r"""List the specs generated from a collection.

        Gives the specifications that came out of this collection, each with its state of
        synchronization. Published samples fit one answer; should `meta` hold a next cursor,
        send it back as `cursor`, a name that is inferred. Takes the uid of the collection.

        `GET /collections/{collectionUid}/generations/{elementType}`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            element_type: Always `spec`.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_generated_collection_specs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getGeneratedCollectionSpecs"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                element_type=element_type,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec(
        self,
        spec_id: str,
    ) -> Spec:
        r"""Read a spec.

        Gives name, type and file format of a specification, without any file contents. Its id
        is a plain UUID; specs have no uid of their own.

        `GET /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .get_spec import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpec"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
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
        progress. Ten to a page, by cursor.

        `GET /specs/{specId}/generations/{elementType}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            element_type: Always `collection`.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_spec_collections import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecCollections"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                element_type=element_type,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec_definition(
        self,
        spec_id: str,
    ) -> str:
        r"""Read the whole definition of a spec.

        Gives the definition itself, in JSON or YAML as it is kept, with no object around it;
        the content type tells which. A definition with errors gives a 400.

        `GET /specs/{specId}/definitions`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .get_spec_definition import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecDefinition"],
            lambda: _get_kwargs(
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec_file(
        self,
        spec_id: str,
        file_path: str,
    ) -> SpecFile:
        r"""Read a file of a spec.

        Gives one file with its `content` as a string. Slashes in the path are accepted as they
        are or percent-encoded.

        `GET /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            The body of the answer.
        """

        from .get_spec_file import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec_files(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecFilesResponse:
        r"""List the files of a spec.

        Gives path, type and dates of each file but not what is in it. Pages by cursor until it
        is null, with `limit` for the size of a page; both come from an earlier published
        interface, as the present one names no paging parameters.

        `GET /specs/{specId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_spec_files import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecFiles"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec_version_tag(
        self,
        spec_id: str,
        tag_id: str,
    ) -> GetSpecVersionTagResponse:
        r"""Read the files under a version tag.

        Gives the files with their contents as they were when the tag was set, folders included
        as entries of their own. Everything comes in one answer. Takes the id of the tag and not
        its name.

        `GET /specs/{specId}/version-tags/{tagId}/files`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            tag_id: Id of the version tag, not its name.

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tag import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecVersionTag"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                tag_id=tag_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_spec_version_tags(
        self,
        spec_id: str,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetSpecVersionTagsResponse:
        r"""List the version tags of a spec.

        Gives id and name of the tags that mark states of the specification, ten to a page, by
        cursor. The ids are what the files of a tag are read by.

        `GET /specs/{specId}/version-tags`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_spec_version_tags import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getSpecVersionTags"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def sync_collection_with_spec(
        self,
        collection_uid: str,
        *,
        spec_id: str,
    ) -> GenerationTask:
        r"""Bring a collection in line with its spec.

        Starts carrying changes of the specification over into the generated collection and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection and the id of the spec it came
        from, and only OpenAPI specs.

        `PUT /collections/{collectionUid}/synchronizations`

        Args:
            collection_uid: Uid of the collection; its bare id is refused.
            spec_id: Id of the spec that the collection was generated from.

        Returns:
            The body of the answer.
        """

        from .sync_collection_with_spec import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["syncCollectionWithSpec"],
            lambda: _get_kwargs(
                collection_uid=collection_uid,
                spec_id=spec_id,
            ),
            _parse_response,
        )

    @sensitive
    async def sync_spec_with_collection(
        self,
        spec_id: str,
        *,
        collection_uid: str,
    ) -> GenerationTask:
        r"""Bring a spec in line with its collection.

        Starts carrying changes of the generated collection back into the specification and
        answers 202 with a task. If both agree already, the live answer is a 400 that says so,
        which is no failure. Takes the uid of the collection, and only OpenAPI specs.

        `PUT /specs/{specId}/synchronizations`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            collection_uid: Uid of the generated collection to take the changes from.

        Returns:
            The body of the answer.
        """

        from .sync_spec_with_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["syncSpecWithCollection"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                collection_uid=collection_uid,
            ),
            _parse_response,
        )

    @sensitive
    async def update_spec_file(
        self,
        spec_id: str,
        file_path: str,
        *,
        body: UpdateSpecFileRequest,
    ) -> CreateSpecFileResponse:
        r"""Change a file of a spec.

        Takes exactly one of `content`, `name` or `type` at a time; two of them, or none, is a
        400. Promoting a file to ROOT turns the former root into an ordinary file. New content
        may hold up to 10 MB.

        `PATCH /specs/{specId}/files/{filePath}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            file_path: Path of the file inside the spec, slashes included.

        Returns:
            The body of the answer.
        """

        from .update_spec_file import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateSpecFile"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                file_path=file_path,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_spec_properties(
        self,
        spec_id: str,
        *,
        body: CreateSpecVersionTagRequest,
    ) -> Spec:
        r"""Rename a spec.

        Changes the name, which is all that can be changed here; there is no PUT for specs.
        Answers with the bare object.

        `PATCH /specs/{specId}`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.

        Returns:
            The body of the answer.
        """

        from .update_spec_properties import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateSpecProperties"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_spec_sync_options(
        self,
        spec_id: str,
        collection_id: str,
        *,
        body: UpdateSpecSyncOptionsRequest,
    ) -> UpdateSpecSyncOptionsResponse:
        r"""Set how a spec and a collection keep in step.

        Sets two switches under `syncOptions`: whether examples are kept in step, and whether
        requests that left the source are deleted by the next synchronization. Both are on by
        default. Answers with the options as they are now.

        `PATCH /specs/{specId}/collections/{collectionId}/sync-options`

        Args:
            spec_id: Id of the spec, a UUID; specs have no uid.
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .update_spec_sync_options import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateSpecSyncOptions"],
            lambda: _get_kwargs(
                spec_id=spec_id,
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )
