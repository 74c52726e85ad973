"""The operations of the area `collections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.collection_update_task import CollectionUpdateTask
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

    @sensitive
    def create_collection(
        self,
        *,
        body: CreateCollectionRequest,
        workspace: str | Unset = UNSET,
    ) -> PutCollectionResponse:
        r"""Create a collection.

        Stores a new collection from a v2.1.0 document, which needs `info.name` and
        `info.schema`. Without `workspace` it lands in your oldest personal workspace. The 200
        answer names only `id`, `uid` and `name`, so read the collection again to see what was
        stored. An item id that exists already is refused with 400 `instanceFoundError`; leave
        ids out to get new ones.

        `POST /collections`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createCollection"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection(
        self,
        collection_id: str,
    ) -> DeleteCollectionResponse:
        r"""Delete a collection.

        Removes a collection and all that is in it. Takes an id or a uid and answers 200 with
        both forms of it, not an empty 204. A second call gets 404 `instanceNotFoundError`.

        `DELETE /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.

        Returns:
            The body of the answer.
        """

        from .delete_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_collection_access_key(
        self,
        key_id: str,
    ) -> None:
        r"""Delete a collection access key.

        Revokes one key, for everybody who reads the collection with it. Takes the opaque id
        from the list of keys, not the `PMAT-` token. Answers 204 without a body.

        `DELETE /collection-access-keys/{keyId}`

        Args:
            key_id: Id of the access key, as the list gives it.

        Returns:
            Nothing.
        """

        from .delete_collection_access_key import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteCollectionAccessKey"],
            lambda: _get_kwargs(
                key_id=key_id,
            ),
            _parse_response,
        )

    @sensitive
    def duplicate_collection(
        self,
        collection_id: str,
        *,
        body: DuplicateCollectionRequest,
    ) -> DuplicateCollectionResponse:
        r"""Duplicate a collection.

        Starts copying a collection to the workspace named in the body, with `suffix` added to
        its name if you give one. Needs the uid. The answer (200, or 202 by an older document)
        holds a task to ask `GET /collection-duplicate-tasks/{taskId}` about until it says
        `completed` or `failed`. Nothing ever tells the copy's id, so find it by name in the
        target workspace.

        `POST /collections/{collectionId}/duplicates`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .duplicate_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["duplicateCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection(
        self,
        collection_id: str,
        *,
        access_key: str | Unset = UNSET,
        model: GetCollectionModel | Unset = UNSET,
    ) -> GetCollectionResponse:
        r"""Get a collection.

        Reads one collection whole: folders to any depth, requests, saved responses, scripts,
        variables and auth, secret values in clear. `model=minimal` returns the ids at the top
        level (`rootLevelFolders`, `rootLevelRequests`) in place of the items. Takes an id or a
        uid, and with `access_key` no API key is needed. A collection that does not exist is
        published as 400, while clients in use see 404 `instanceNotFoundError`.

        `GET /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.
            access_key: Read-only key of this one collection; with it the API key is not
                needed.
            model: `minimal` for the ids of what stands at the top level instead of the
                items.

        Returns:
            The body of the answer.
        """

        from .get_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                access_key=access_key,
                model=model,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_access_keys(
        self,
        *,
        collection_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetCollectionAccessKeysResponse:
        r"""List collection access keys.

        Lists your own and your team's read-only keys to single collections, with the token
        masked, so a lost token cannot be looked up. Each lives for 60 days, and every use moves
        `expiresAfter` on by as much; a key never used has an empty `lastUsedAt`. Filter by
        collection uid with `collectionId`. Pages by `cursor` only, at a size the service
        chooses.

        `GET /collection-access-keys`

        Args:
            collection_id: Only keys of this collection, by its uid.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_collection_access_keys import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionAccessKeys"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_roles(
        self,
        collection_id: str,
    ) -> GetCollectionRolesResponse:
        r"""List who has a role in a collection.

        Names the users, teams and groups that can view or edit a collection, as numeric ids
        with `VIEWER` or `EDITOR`. The three lists stand at the top of the answer and a list
        without entries may be missing as a key. Takes the bare id; not paged.

        `GET /collections/{collectionId}/roles`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .get_collection_roles import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionRoles"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_tags(
        self,
        collection_id: str,
    ) -> TagList:
        r"""List a collection's tags.

        Returns the tags as objects with a `slug`, in the order in which they were set. Needs
        the uid; not paged, since there are five at most. Teams that are not on Enterprise get
        403 `Access Denied`.

        `GET /collections/{collectionId}/tags`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_tags import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionTags"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_collection_updates_tasks(
        self,
        task_id: str,
    ) -> CollectionUpdateTask:
        r"""Get the state of an asynchronous update.

        Says how far a replacement started with `Prefer: respond-async` is. Answers bare with
        `id` and `status`, which moves from `in-progress` to `successful` or `failed` without
        giving a cause. Read the collection afterwards to see the outcome.

        `GET /collection-updates-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_collection_updates_tasks import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionUpdatesTasks"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_collections(
        self,
        *,
        workspace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetCollectionsResponse:
        r"""List collections.

        Answers with a short entry per collection (names, ids, owner, dates; no items), those
        you subscribe to included. Pages by `limit` and `offset` with a `total` in `meta`;
        leaving both out still gets everything at once, but that is on its way out. `name` has
        to match the whole name and does nothing together with paging, and an unknown
        `workspace` gives an empty list rather than an error. Counts against the shared budget
        of 10 calls in 10 seconds.

        `GET /collections`

        Args:
            workspace: Only what is in this workspace, by its id.
            name: Only collections with exactly this name, a part of it is not found.
            limit: Most entries to put on one page.
            offset: How many entries to skip before the page begins.

        Returns:
            The body of the answer.
        """

        from .get_collections import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollections"],
            lambda: _get_kwargs(
                workspace=workspace,
                name=name,
                limit=limit,
                offset=offset,
            ),
            _parse_response,
        )

    @sensitive
    def get_duplicate_collection_task_status(
        self,
        task_id: str,
    ) -> DuplicateCollectionResponse:
        r"""Get the state of a duplication.

        Says how far a duplication is, inside `task`: `processing`, `completed`, or `failed`
        with the cause in `reason`. The id has the form user id, hyphen, UUID and goes back just
        as you got it; anything else is answered with 400. The new collection's id is not part
        of the answer.

        `GET /collection-duplicate-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_duplicate_collection_task_status import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getDuplicateCollectionTaskStatus"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    def patch_collection(
        self,
        collection_id: str,
        *,
        body: PatchCollectionRequest,
    ) -> PatchCollectionResponse:
        r"""Change parts of a collection.

        Changes the parts you name under `collection`: `info` (name, description), `variable`,
        `auth` or `events`, one of them at least, and leaves items alone. Any other key is
        refused with 400; error texts and some clients spell the variables `variables`. Takes an
        id or a uid; `id`, `name` and `description` come back. Do not send two of these at once
        for the same collection, they conflict.

        `PATCH /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.

        Returns:
            The body of the answer.
        """

        from .patch_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["patchCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def publish_documentation(
        self,
        collection_id: str,
        *,
        body: PublishDocumentationRequest,
    ) -> PublishDocumentationResponse:
        r"""Publish a collection's documentation.

        Puts the documentation on the public web and returns its settings with `publicUrl`.
        Needs the uid, and both `customColor` and `customization` in the body, where the colors
        must equal one of the themes given. With `environmentUid` the initial values of that
        environment become public too. Works for plain HTTP collections you may edit that belong
        to no API; an Enterprise team with governance switched on lets only community managers
        do it.

        `PUT /collections/{collectionId}/public-documentations`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .publish_documentation import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["publishDocumentation"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def put_collection(
        self,
        collection_id: str,
        *,
        body: PutCollectionRequest,
        prefer: PutCollectionPrefer | Unset = UNSET,
    ) -> PutCollectionResponse | PutCollectionResponse202:
        r"""Replace a collection.

        Replaces a collection with the document you send; whatever is missing from it is
        deleted, and items sent without an id come back under new ids. Takes an id or a uid; ids
        that belong to another collection are refused with 400, and the body may be up to 100
        MB. Add `Prefer: respond-async` for large bodies and follow the task that the 202 answer
        names; while it runs, another such update gets 409. After a 500 or 504 the change may
        still have been written, so read before you repeat it.

        `PUT /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.
            prefer: `respond-async` for an early 202 with a task to follow.

        Returns:
            The body of the answer.
        """

        from .put_collection import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["putCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                prefer=prefer,
            ),
            _parse_response,
        )

    @sensitive
    def transform_collection_to_open_api(
        self,
        collection_id: str,
        *,
        format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
    ) -> TransformCollectionToOpenAPIResponse:
        r"""Convert a collection to OpenAPI.

        Returns the collection as an OpenAPI document, which arrives as one string in `output`,
        JSON by default or YAML with `format=yaml`. Parse that string yourself. Takes the bare
        id and stores nothing; generating a spec is the operation that keeps the outcome.

        `GET /collections/{collectionId}/transformations`

        Args:
            collection_id: Bare id of the collection.
            format: Notation of the definition inside `output`.

        Returns:
            The body of the answer.
        """

        from .transform_collection_to_open_api import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transformCollectionToOpenAPI"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                format=format,
            ),
            _parse_response,
        )

    @sensitive
    def unpublish_documentation(
        self,
        collection_id: str,
    ) -> None:
        r"""Unpublish a collection's documentation.

        Takes published documentation off the web; the collection itself stays. Needs the uid
        and answers 204 without a body.

        `DELETE /collections/{collectionId}/public-documentations`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            Nothing.
        """

        from .unpublish_documentation import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["unpublishDocumentation"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_roles(
        self,
        collection_id: str,
        *,
        body: UpdateCollectionRolesRequest,
    ) -> None:
        r"""Change roles in a collection.

        Sets roles through a list of `update` operations under `roles`, each with the path
        `/user`, `/group` or `/team` and values of numeric id and role. You need the editor role
        yourself; partners and guests cannot be given one here. Answers 204, but a live test in
        late 2025 got no change through, so read the roles afterwards. Takes the bare id, and
        plain JSON despite the patch-like body.

        `PATCH /collections/{collectionId}/roles`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            Nothing.
        """

        from .update_collection_roles import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["updateCollectionRoles"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_collection_tags(
        self,
        collection_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""Replace a collection's tags.

        Makes the list you send the collection's only tags; an empty list clears them. At most
        five slugs of 2 to 64 lower-case letters, digits and hyphens, beginning with a letter,
        or the answer is 400. Needs the uid and returns the new list. Enterprise only; finding
        by tag catches up about a second later.

        `PUT /collections/{collectionId}/tags`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .update_collection_tags import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateCollectionTags"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncCollectionsApi:
    """The operations of the area `collections`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_collection(
        self,
        *,
        body: CreateCollectionRequest,
        workspace: str | Unset = UNSET,
    ) -> PutCollectionResponse:
        r"""Create a collection.

        Stores a new collection from a v2.1.0 document, which needs `info.name` and
        `info.schema`. Without `workspace` it lands in your oldest personal workspace. The 200
        answer names only `id`, `uid` and `name`, so read the collection again to see what was
        stored. An item id that exists already is refused with 400 `instanceFoundError`; leave
        ids out to get new ones.

        `POST /collections`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createCollection"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection(
        self,
        collection_id: str,
    ) -> DeleteCollectionResponse:
        r"""Delete a collection.

        Removes a collection and all that is in it. Takes an id or a uid and answers 200 with
        both forms of it, not an empty 204. A second call gets 404 `instanceNotFoundError`.

        `DELETE /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.

        Returns:
            The body of the answer.
        """

        from .delete_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_collection_access_key(
        self,
        key_id: str,
    ) -> None:
        r"""Delete a collection access key.

        Revokes one key, for everybody who reads the collection with it. Takes the opaque id
        from the list of keys, not the `PMAT-` token. Answers 204 without a body.

        `DELETE /collection-access-keys/{keyId}`

        Args:
            key_id: Id of the access key, as the list gives it.

        Returns:
            Nothing.
        """

        from .delete_collection_access_key import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteCollectionAccessKey"],
            lambda: _get_kwargs(
                key_id=key_id,
            ),
            _parse_response,
        )

    @sensitive
    async def duplicate_collection(
        self,
        collection_id: str,
        *,
        body: DuplicateCollectionRequest,
    ) -> DuplicateCollectionResponse:
        r"""Duplicate a collection.

        Starts copying a collection to the workspace named in the body, with `suffix` added to
        its name if you give one. Needs the uid. The answer (200, or 202 by an older document)
        holds a task to ask `GET /collection-duplicate-tasks/{taskId}` about until it says
        `completed` or `failed`. Nothing ever tells the copy's id, so find it by name in the
        target workspace.

        `POST /collections/{collectionId}/duplicates`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .duplicate_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["duplicateCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection(
        self,
        collection_id: str,
        *,
        access_key: str | Unset = UNSET,
        model: GetCollectionModel | Unset = UNSET,
    ) -> GetCollectionResponse:
        r"""Get a collection.

        Reads one collection whole: folders to any depth, requests, saved responses, scripts,
        variables and auth, secret values in clear. `model=minimal` returns the ids at the top
        level (`rootLevelFolders`, `rootLevelRequests`) in place of the items. Takes an id or a
        uid, and with `access_key` no API key is needed. A collection that does not exist is
        published as 400, while clients in use see 404 `instanceNotFoundError`.

        `GET /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.
            access_key: Read-only key of this one collection; with it the API key is not
                needed.
            model: `minimal` for the ids of what stands at the top level instead of the
                items.

        Returns:
            The body of the answer.
        """

        from .get_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                access_key=access_key,
                model=model,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_access_keys(
        self,
        *,
        collection_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetCollectionAccessKeysResponse:
        r"""List collection access keys.

        Lists your own and your team's read-only keys to single collections, with the token
        masked, so a lost token cannot be looked up. Each lives for 60 days, and every use moves
        `expiresAfter` on by as much; a key never used has an empty `lastUsedAt`. Filter by
        collection uid with `collectionId`. Pages by `cursor` only, at a size the service
        chooses.

        `GET /collection-access-keys`

        Args:
            collection_id: Only keys of this collection, by its uid.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_collection_access_keys import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionAccessKeys"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_roles(
        self,
        collection_id: str,
    ) -> GetCollectionRolesResponse:
        r"""List who has a role in a collection.

        Names the users, teams and groups that can view or edit a collection, as numeric ids
        with `VIEWER` or `EDITOR`. The three lists stand at the top of the answer and a list
        without entries may be missing as a key. Takes the bare id; not paged.

        `GET /collections/{collectionId}/roles`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            The body of the answer.
        """

        from .get_collection_roles import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionRoles"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_tags(
        self,
        collection_id: str,
    ) -> TagList:
        r"""List a collection's tags.

        Returns the tags as objects with a `slug`, in the order in which they were set. Needs
        the uid; not paged, since there are five at most. Teams that are not on Enterprise get
        403 `Access Denied`.

        `GET /collections/{collectionId}/tags`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .get_collection_tags import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionTags"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collection_updates_tasks(
        self,
        task_id: str,
    ) -> CollectionUpdateTask:
        r"""Get the state of an asynchronous update.

        Says how far a replacement started with `Prefer: respond-async` is. Answers bare with
        `id` and `status`, which moves from `in-progress` to `successful` or `failed` without
        giving a cause. Read the collection afterwards to see the outcome.

        `GET /collection-updates-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_collection_updates_tasks import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionUpdatesTasks"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_collections(
        self,
        *,
        workspace: str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> GetCollectionsResponse:
        r"""List collections.

        Answers with a short entry per collection (names, ids, owner, dates; no items), those
        you subscribe to included. Pages by `limit` and `offset` with a `total` in `meta`;
        leaving both out still gets everything at once, but that is on its way out. `name` has
        to match the whole name and does nothing together with paging, and an unknown
        `workspace` gives an empty list rather than an error. Counts against the shared budget
        of 10 calls in 10 seconds.

        `GET /collections`

        Args:
            workspace: Only what is in this workspace, by its id.
            name: Only collections with exactly this name, a part of it is not found.
            limit: Most entries to put on one page.
            offset: How many entries to skip before the page begins.

        Returns:
            The body of the answer.
        """

        from .get_collections import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollections"],
            lambda: _get_kwargs(
                workspace=workspace,
                name=name,
                limit=limit,
                offset=offset,
            ),
            _parse_response,
        )

    @sensitive
    async def get_duplicate_collection_task_status(
        self,
        task_id: str,
    ) -> DuplicateCollectionResponse:
        r"""Get the state of a duplication.

        Says how far a duplication is, inside `task`: `processing`, `completed`, or `failed`
        with the cause in `reason`. The id has the form user id, hyphen, UUID and goes back just
        as you got it; anything else is answered with 400. The new collection's id is not part
        of the answer.

        `GET /collection-duplicate-tasks/{taskId}`

        Args:
            task_id: Id of the task, as the call that started it gave it.

        Returns:
            The body of the answer.
        """

        from .get_duplicate_collection_task_status import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getDuplicateCollectionTaskStatus"],
            lambda: _get_kwargs(
                task_id=task_id,
            ),
            _parse_response,
        )

    @sensitive
    async def patch_collection(
        self,
        collection_id: str,
        *,
        body: PatchCollectionRequest,
    ) -> PatchCollectionResponse:
        r"""Change parts of a collection.

        Changes the parts you name under `collection`: `info` (name, description), `variable`,
        `auth` or `events`, one of them at least, and leaves items alone. Any other key is
        refused with 400; error texts and some clients spell the variables `variables`. Takes an
        id or a uid; `id`, `name` and `description` come back. Do not send two of these at once
        for the same collection, they conflict.

        `PATCH /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.

        Returns:
            The body of the answer.
        """

        from .patch_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["patchCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def publish_documentation(
        self,
        collection_id: str,
        *,
        body: PublishDocumentationRequest,
    ) -> PublishDocumentationResponse:
        r"""Publish a collection's documentation.

        Puts the documentation on the public web and returns its settings with `publicUrl`.
        Needs the uid, and both `customColor` and `customization` in the body, where the colors
        must equal one of the themes given. With `environmentUid` the initial values of that
        environment become public too. Works for plain HTTP collections you may edit that belong
        to no API; an Enterprise team with governance switched on lets only community managers
        do it.

        `PUT /collections/{collectionId}/public-documentations`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .publish_documentation import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["publishDocumentation"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def put_collection(
        self,
        collection_id: str,
        *,
        body: PutCollectionRequest,
        prefer: PutCollectionPrefer | Unset = UNSET,
    ) -> PutCollectionResponse | PutCollectionResponse202:
        r"""Replace a collection.

        Replaces a collection with the document you send; whatever is missing from it is
        deleted, and items sent without an id come back under new ids. Takes an id or a uid; ids
        that belong to another collection are refused with 400, and the body may be up to 100
        MB. Add `Prefer: respond-async` for large bodies and follow the task that the 202 answer
        names; while it runs, another such update gets 409. After a 500 or 504 the change may
        still have been written, so read before you repeat it.

        `PUT /collections/{collectionId}`

        Args:
            collection_id: Id or uid of the collection.
            prefer: `respond-async` for an early 202 with a task to follow.

        Returns:
            The body of the answer.
        """

        from .put_collection import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["putCollection"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
                prefer=prefer,
            ),
            _parse_response,
        )

    @sensitive
    async def transform_collection_to_open_api(
        self,
        collection_id: str,
        *,
        format: TransformCollectionToOpenAPIFormat | Unset = UNSET,
    ) -> TransformCollectionToOpenAPIResponse:
        r"""Convert a collection to OpenAPI.

        Returns the collection as an OpenAPI document, which arrives as one string in `output`,
        JSON by default or YAML with `format=yaml`. Parse that string yourself. Takes the bare
        id and stores nothing; generating a spec is the operation that keeps the outcome.

        `GET /collections/{collectionId}/transformations`

        Args:
            collection_id: Bare id of the collection.
            format: Notation of the definition inside `output`.

        Returns:
            The body of the answer.
        """

        from .transform_collection_to_open_api import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transformCollectionToOpenAPI"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                format=format,
            ),
            _parse_response,
        )

    @sensitive
    async def unpublish_documentation(
        self,
        collection_id: str,
    ) -> None:
        r"""Unpublish a collection's documentation.

        Takes published documentation off the web; the collection itself stays. Needs the uid
        and answers 204 without a body.

        `DELETE /collections/{collectionId}/public-documentations`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            Nothing.
        """

        from .unpublish_documentation import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["unpublishDocumentation"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_roles(
        self,
        collection_id: str,
        *,
        body: UpdateCollectionRolesRequest,
    ) -> None:
        r"""Change roles in a collection.

        Sets roles through a list of `update` operations under `roles`, each with the path
        `/user`, `/group` or `/team` and values of numeric id and role. You need the editor role
        yourself; partners and guests cannot be given one here. Answers 204, but a live test in
        late 2025 got no change through, so read the roles afterwards. Takes the bare id, and
        plain JSON despite the patch-like body.

        `PATCH /collections/{collectionId}/roles`

        Args:
            collection_id: Bare id of the collection.

        Returns:
            Nothing.
        """

        from .update_collection_roles import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["updateCollectionRoles"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_collection_tags(
        self,
        collection_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""Replace a collection's tags.

        Makes the list you send the collection's only tags; an empty list clears them. At most
        five slugs of 2 to 64 lower-case letters, digits and hyphens, beginning with a letter,
        or the answer is 400. Needs the uid and returns the new list. Enterprise only; finding
        by tag catches up about a second later.

        `PUT /collections/{collectionId}/tags`

        Args:
            collection_id: Uid of the collection; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .update_collection_tags import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateCollectionTags"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                body=body,
            ),
            _parse_response,
        )
