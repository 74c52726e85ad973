"""The operations of the area `environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_environment_request import CreateEnvironmentRequest
    from ...models.delete_environment_response import DeleteEnvironmentResponse
    from ...models.direction import Direction
    from ...models.fork_environment_request import ForkEnvironmentRequest
    from ...models.fork_environment_response import ForkEnvironmentResponse
    from ...models.get_environment_forks_response import GetEnvironmentForksResponse
    from ...models.get_environment_forks_sort import GetEnvironmentForksSort
    from ...models.get_environment_response import GetEnvironmentResponse
    from ...models.get_environments_response import GetEnvironmentsResponse
    from ...models.merge_environment_fork_request import MergeEnvironmentForkRequest
    from ...models.patch_environment_request_variant_1_item import (
        PatchEnvironmentRequestVariant1Item,
    )
    from ...models.patch_environment_request_variant_2_item import (
        PatchEnvironmentRequestVariant2Item,
    )
    from ...models.patch_environment_request_variant_4_item import (
        PatchEnvironmentRequestVariant4Item,
    )
    from ...models.patch_environment_response import PatchEnvironmentResponse
    from ...models.pull_environment_request import PullEnvironmentRequest
    from ...models.pull_environment_response import PullEnvironmentResponse
    from ...models.put_environment_request import PutEnvironmentRequest
    from ...models.put_environment_response import PutEnvironmentResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class EnvironmentsApi:
    """The operations of the area `environments`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_environment(
        self,
        *,
        body: CreateEnvironmentRequest,
        workspace: str | Unset = UNSET,
    ) -> PutEnvironmentResponse:
        r"""Create an environment.

        Stores a new environment; `name` is needed, `values` may follow later. Leave `workspace`
        out and it goes to your oldest personal one. Bodies up to 30 MB, sent with a `Content-
        Length` since chunked uploads are refused with 411. Returns `id`, `uid` and `name` only;
        what you write are the shared values, never local ones.

        `POST /environments`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createEnvironment"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def delete_environment(
        self,
        environment_id: str,
    ) -> DeleteEnvironmentResponse:
        r"""Delete an environment.

        Removes an environment, by id or uid, and answers 200 with both forms. A second try gets
        404. What becomes of mocks and monitors that use it is not documented.

        `DELETE /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .delete_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    def fork_environment(
        self,
        environment_id: str,
        *,
        body: ForkEnvironmentRequest,
        workspace_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> ForkEnvironmentResponse:
        r"""Fork an environment.

        Makes a fork of an environment in another workspace; the body is `forkName`, not the
        `label` that collections use. Needs the uid. The workspace is published as
        `workspaceId`, while the service was seen to read `workspace`. Returns uid, name and
        fork name, so the bare id has to be cut out of the uid.

        `POST /environments/{environmentId}/forks`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.
            workspace_id: The published name of `workspace`; send the same id under both.
            workspace: Id of the workspace that the fork goes into, under the name known to
                be read.

        Returns:
            The body of the answer.
        """

        from .fork_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["forkEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
                workspace_id=workspace_id,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def get_environment(
        self,
        environment_id: str,
    ) -> GetEnvironmentResponse:
        r"""Get an environment.

        Reads an environment and its shared values, those of type `secret` in clear; variables
        kept in a vault show where they come from instead. Takes an id or a uid. A missing one
        is answered with 404 by the live service, where 400 is published.

        `GET /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .get_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_environment_forks(
        self,
        environment_id: str,
        *,
        cursor: str | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: GetEnvironmentForksSort | Unset = UNSET,
    ) -> GetEnvironmentForksResponse:
        r"""List the forks of an environment.

        Lists the forks of an environment, newest or oldest first by `sort=createdAt` and
        `direction`. Pages by `cursor`, 10 to a page unless `limit` says otherwise, `meta.total`
        counting all. Needs the uid.

        `GET /environments/{environmentId}/forks`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.
            cursor: Where the next page starts; send back the value the previous page gave.
            direction: Oldest fork first with `asc`, newest first with `desc`.
            limit: Most entries to put on one page.
            sort: Date to sort by; `createdAt` is the only one.

        Returns:
            The body of the answer.
        """

        from .get_environment_forks import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getEnvironmentForks"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                cursor=cursor,
                direction=direction,
                limit=limit,
                sort=sort,
            ),
            _parse_response,
        )

    @sensitive
    def get_environments(
        self,
        *,
        workspace: str | Unset = UNSET,
    ) -> GetEnvironmentsResponse:
        r"""List environments.

        Lists your environments with ids, owner and dates but without variables. Unpaged; narrow
        it with `workspace`, and note that an unknown workspace gives an empty list. Read an
        environment by itself for its values.

        `GET /environments`

        Args:
            workspace: Only what is in this workspace, by its id.

        Returns:
            The body of the answer.
        """

        from .get_environments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getEnvironments"],
            lambda: _get_kwargs(
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def merge_environment_fork(
        self,
        environment_id: str,
        *,
        body: MergeEnvironmentForkRequest,
    ) -> PullEnvironmentResponse:
        r"""Merge a fork of an environment.

        Carries the fork named as `source` back into the environment in the path and, with
        `deleteSource`, removes the fork afterwards. Uids throughout. Returns the uid. It
        finishes within the call; live tests in late 2025 could not get it to succeed, so verify
        the values.

        `POST /environments/{environmentId}/merges`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .merge_environment_fork import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["mergeEnvironmentFork"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def patch_environment(
        self,
        environment_id: str,
        *,
        body: list[
            PatchEnvironmentRequestVariant1Item
            | PatchEnvironmentRequestVariant2Item
            | PatchEnvironmentRequestVariant4Item
        ],
    ) -> PatchEnvironmentResponse:
        r"""Change parts of an environment.

        Applies a bare JSON array of patch operations, sent as `application/json`, to `/name` or
        to `/values/N` and its fields. All operations of one call must be of the same kind (add,
        replace or remove), and positions count from 0. Takes an id or a uid. Returns the whole
        environment; up to 30 MB, with `Content-Length`.

        `PATCH /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .patch_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["patchEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def pull_environment(
        self,
        environment_uid: str,
        *,
        body: PullEnvironmentRequest,
    ) -> PullEnvironmentResponse:
        r"""Pull changes from the parent environment.

        Updates the fork in the path from the parent given as `source`; both are uids. Answers
        200 with a uid, and 400 for an environment that is no fork. Like the merge it was not
        seen working in live tests, so check the outcome.

        `POST /environments/{environmentUid}/pulls`

        Args:
            environment_uid: Uid of the fork that takes the changes in.

        Returns:
            The body of the answer.
        """

        from .pull_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["pullEnvironment"],
            lambda: _get_kwargs(
                environment_uid=environment_uid,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def put_environment(
        self,
        environment_id: str,
        *,
        body: PutEnvironmentRequest,
    ) -> PutEnvironmentResponse:
        r"""Replace an environment.

        Puts the name and all values you send in the place of the stored ones; a variable left
        out is gone, and an empty `values` clears them all. Takes an id or a uid. The answer has
        ids and name, not the values. The cap is 30 MB, and a request without `Content-Length`
        gets 411.

        `PUT /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .put_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["putEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncEnvironmentsApi:
    """The operations of the area `environments`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_environment(
        self,
        *,
        body: CreateEnvironmentRequest,
        workspace: str | Unset = UNSET,
    ) -> PutEnvironmentResponse:
        r"""Create an environment.

        Stores a new environment; `name` is needed, `values` may follow later. Leave `workspace`
        out and it goes to your oldest personal one. Bodies up to 30 MB, sent with a `Content-
        Length` since chunked uploads are refused with 411. Returns `id`, `uid` and `name` only;
        what you write are the shared values, never local ones.

        `POST /environments`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createEnvironment"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_environment(
        self,
        environment_id: str,
    ) -> DeleteEnvironmentResponse:
        r"""Delete an environment.

        Removes an environment, by id or uid, and answers 200 with both forms. A second try gets
        404. What becomes of mocks and monitors that use it is not documented.

        `DELETE /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .delete_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def fork_environment(
        self,
        environment_id: str,
        *,
        body: ForkEnvironmentRequest,
        workspace_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> ForkEnvironmentResponse:
        r"""Fork an environment.

        Makes a fork of an environment in another workspace; the body is `forkName`, not the
        `label` that collections use. Needs the uid. The workspace is published as
        `workspaceId`, while the service was seen to read `workspace`. Returns uid, name and
        fork name, so the bare id has to be cut out of the uid.

        `POST /environments/{environmentId}/forks`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.
            workspace_id: The published name of `workspace`; send the same id under both.
            workspace: Id of the workspace that the fork goes into, under the name known to
                be read.

        Returns:
            The body of the answer.
        """

        from .fork_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["forkEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
                workspace_id=workspace_id,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def get_environment(
        self,
        environment_id: str,
    ) -> GetEnvironmentResponse:
        r"""Get an environment.

        Reads an environment and its shared values, those of type `secret` in clear; variables
        kept in a vault show where they come from instead. Takes an id or a uid. A missing one
        is answered with 404 by the live service, where 400 is published.

        `GET /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .get_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_environment_forks(
        self,
        environment_id: str,
        *,
        cursor: str | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: GetEnvironmentForksSort | Unset = UNSET,
    ) -> GetEnvironmentForksResponse:
        r"""List the forks of an environment.

        Lists the forks of an environment, newest or oldest first by `sort=createdAt` and
        `direction`. Pages by `cursor`, 10 to a page unless `limit` says otherwise, `meta.total`
        counting all. Needs the uid.

        `GET /environments/{environmentId}/forks`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.
            cursor: Where the next page starts; send back the value the previous page gave.
            direction: Oldest fork first with `asc`, newest first with `desc`.
            limit: Most entries to put on one page.
            sort: Date to sort by; `createdAt` is the only one.

        Returns:
            The body of the answer.
        """

        from .get_environment_forks import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getEnvironmentForks"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                cursor=cursor,
                direction=direction,
                limit=limit,
                sort=sort,
            ),
            _parse_response,
        )

    @sensitive
    async def get_environments(
        self,
        *,
        workspace: str | Unset = UNSET,
    ) -> GetEnvironmentsResponse:
        r"""List environments.

        Lists your environments with ids, owner and dates but without variables. Unpaged; narrow
        it with `workspace`, and note that an unknown workspace gives an empty list. Read an
        environment by itself for its values.

        `GET /environments`

        Args:
            workspace: Only what is in this workspace, by its id.

        Returns:
            The body of the answer.
        """

        from .get_environments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getEnvironments"],
            lambda: _get_kwargs(
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def merge_environment_fork(
        self,
        environment_id: str,
        *,
        body: MergeEnvironmentForkRequest,
    ) -> PullEnvironmentResponse:
        r"""Merge a fork of an environment.

        Carries the fork named as `source` back into the environment in the path and, with
        `deleteSource`, removes the fork afterwards. Uids throughout. Returns the uid. It
        finishes within the call; live tests in late 2025 could not get it to succeed, so verify
        the values.

        `POST /environments/{environmentId}/merges`

        Args:
            environment_id: Uid of the environment; the bare id is not enough here.

        Returns:
            The body of the answer.
        """

        from .merge_environment_fork import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["mergeEnvironmentFork"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def patch_environment(
        self,
        environment_id: str,
        *,
        body: list[
            PatchEnvironmentRequestVariant1Item
            | PatchEnvironmentRequestVariant2Item
            | PatchEnvironmentRequestVariant4Item
        ],
    ) -> PatchEnvironmentResponse:
        r"""Change parts of an environment.

        Applies a bare JSON array of patch operations, sent as `application/json`, to `/name` or
        to `/values/N` and its fields. All operations of one call must be of the same kind (add,
        replace or remove), and positions count from 0. Takes an id or a uid. Returns the whole
        environment; up to 30 MB, with `Content-Length`.

        `PATCH /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .patch_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["patchEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def pull_environment(
        self,
        environment_uid: str,
        *,
        body: PullEnvironmentRequest,
    ) -> PullEnvironmentResponse:
        r"""Pull changes from the parent environment.

        Updates the fork in the path from the parent given as `source`; both are uids. Answers
        200 with a uid, and 400 for an environment that is no fork. Like the merge it was not
        seen working in live tests, so check the outcome.

        `POST /environments/{environmentUid}/pulls`

        Args:
            environment_uid: Uid of the fork that takes the changes in.

        Returns:
            The body of the answer.
        """

        from .pull_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["pullEnvironment"],
            lambda: _get_kwargs(
                environment_uid=environment_uid,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def put_environment(
        self,
        environment_id: str,
        *,
        body: PutEnvironmentRequest,
    ) -> PutEnvironmentResponse:
        r"""Replace an environment.

        Puts the name and all values you send in the place of the stored ones; a variable left
        out is gone, and an empty `values` clears them all. Takes an id or a uid. The answer has
        ids and name, not the values. The cap is 30 MB, and a request without `Content-Length`
        gets 411.

        `PUT /environments/{environmentId}`

        Args:
            environment_id: Id or uid of the environment.

        Returns:
            The body of the answer.
        """

        from .put_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["putEnvironment"],
            lambda: _get_kwargs(
                environment_id=environment_id,
                body=body,
            ),
            _parse_response,
        )
