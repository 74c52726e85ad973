"""The operations of the area `environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_environment_request import CreateEnvironmentRequest
    from ...models.delete_environment_response import DeleteEnvironmentResponse
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
    from ...models.sort_direction import SortDirection
    from ...types import UNSET, AsyncSend, Send, Unset


class EnvironmentsApi:
    """The operations of the area `environments`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_environment(
        self,
        *,
        body: CreateEnvironmentRequest,
        workspace: str | Unset = UNSET,
    ) -> PutEnvironmentResponse:
        r"""createEnvironment.

        `POST /environments`

        Returns:
            The body of the answer.
        """

        from .create_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return self._send(OPERATIONS["createEnvironment"], kwargs, _parse_response)

    def delete_environment(
        self,
        environment_id: str,
    ) -> DeleteEnvironmentResponse:
        r"""deleteEnvironment.

        `DELETE /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .delete_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
        )
        return self._send(OPERATIONS["deleteEnvironment"], kwargs, _parse_response)

    def fork_environment(
        self,
        environment_id: str,
        *,
        body: ForkEnvironmentRequest,
        workspace_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> ForkEnvironmentResponse:
        r"""forkEnvironment.

        `POST /environments/{environmentId}/forks`

        Returns:
            The body of the answer.
        """

        from .fork_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
            workspace_id=workspace_id,
            workspace=workspace,
        )
        return self._send(OPERATIONS["forkEnvironment"], kwargs, _parse_response)

    def get_environment(
        self,
        environment_id: str,
    ) -> GetEnvironmentResponse:
        r"""getEnvironment.

        `GET /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .get_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
        )
        return self._send(OPERATIONS["getEnvironment"], kwargs, _parse_response)

    def get_environment_forks(
        self,
        environment_id: str,
        *,
        cursor: str | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: GetEnvironmentForksSort | Unset = UNSET,
    ) -> GetEnvironmentForksResponse:
        r"""getEnvironmentForks.

        `GET /environments/{environmentId}/forks`

        Returns:
            The body of the answer.
        """

        from .get_environment_forks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            cursor=cursor,
            direction=direction,
            limit=limit,
            sort=sort,
        )
        return self._send(OPERATIONS["getEnvironmentForks"], kwargs, _parse_response)

    def get_environments(
        self,
        *,
        workspace: str | Unset = UNSET,
    ) -> GetEnvironmentsResponse:
        r"""getEnvironments.

        `GET /environments`

        Returns:
            The body of the answer.
        """

        from .get_environments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
        )
        return self._send(OPERATIONS["getEnvironments"], kwargs, _parse_response)

    def merge_environment_fork(
        self,
        environment_id: str,
        *,
        body: MergeEnvironmentForkRequest,
    ) -> PullEnvironmentResponse:
        r"""mergeEnvironmentFork.

        `POST /environments/{environmentId}/merges`

        Returns:
            The body of the answer.
        """

        from .merge_environment_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return self._send(OPERATIONS["mergeEnvironmentFork"], kwargs, _parse_response)

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
        r"""patchEnvironment.

        `PATCH /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .patch_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return self._send(OPERATIONS["patchEnvironment"], kwargs, _parse_response)

    def pull_environment(
        self,
        environment_uid: str,
        *,
        body: PullEnvironmentRequest,
    ) -> PullEnvironmentResponse:
        r"""pullEnvironment.

        `POST /environments/{environmentUid}/pulls`

        Returns:
            The body of the answer.
        """

        from .pull_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_uid=environment_uid,
            body=body,
        )
        return self._send(OPERATIONS["pullEnvironment"], kwargs, _parse_response)

    def put_environment(
        self,
        environment_id: str,
        *,
        body: PutEnvironmentRequest,
    ) -> PutEnvironmentResponse:
        r"""putEnvironment.

        `PUT /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .put_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return self._send(OPERATIONS["putEnvironment"], kwargs, _parse_response)


class AsyncEnvironmentsApi:
    """The operations of the area `environments`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_environment(
        self,
        *,
        body: CreateEnvironmentRequest,
        workspace: str | Unset = UNSET,
    ) -> PutEnvironmentResponse:
        r"""createEnvironment.

        `POST /environments`

        Returns:
            The body of the answer.
        """

        from .create_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["createEnvironment"], kwargs, _parse_response)

    async def delete_environment(
        self,
        environment_id: str,
    ) -> DeleteEnvironmentResponse:
        r"""deleteEnvironment.

        `DELETE /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .delete_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
        )
        return await self._send(OPERATIONS["deleteEnvironment"], kwargs, _parse_response)

    async def fork_environment(
        self,
        environment_id: str,
        *,
        body: ForkEnvironmentRequest,
        workspace_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> ForkEnvironmentResponse:
        r"""forkEnvironment.

        `POST /environments/{environmentId}/forks`

        Returns:
            The body of the answer.
        """

        from .fork_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
            workspace_id=workspace_id,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["forkEnvironment"], kwargs, _parse_response)

    async def get_environment(
        self,
        environment_id: str,
    ) -> GetEnvironmentResponse:
        r"""getEnvironment.

        `GET /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .get_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
        )
        return await self._send(OPERATIONS["getEnvironment"], kwargs, _parse_response)

    async def get_environment_forks(
        self,
        environment_id: str,
        *,
        cursor: str | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: GetEnvironmentForksSort | Unset = UNSET,
    ) -> GetEnvironmentForksResponse:
        r"""getEnvironmentForks.

        `GET /environments/{environmentId}/forks`

        Returns:
            The body of the answer.
        """

        from .get_environment_forks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            cursor=cursor,
            direction=direction,
            limit=limit,
            sort=sort,
        )
        return await self._send(OPERATIONS["getEnvironmentForks"], kwargs, _parse_response)

    async def get_environments(
        self,
        *,
        workspace: str | Unset = UNSET,
    ) -> GetEnvironmentsResponse:
        r"""getEnvironments.

        `GET /environments`

        Returns:
            The body of the answer.
        """

        from .get_environments import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace=workspace,
        )
        return await self._send(OPERATIONS["getEnvironments"], kwargs, _parse_response)

    async def merge_environment_fork(
        self,
        environment_id: str,
        *,
        body: MergeEnvironmentForkRequest,
    ) -> PullEnvironmentResponse:
        r"""mergeEnvironmentFork.

        `POST /environments/{environmentId}/merges`

        Returns:
            The body of the answer.
        """

        from .merge_environment_fork import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return await self._send(OPERATIONS["mergeEnvironmentFork"], kwargs, _parse_response)

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
        r"""patchEnvironment.

        `PATCH /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .patch_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return await self._send(OPERATIONS["patchEnvironment"], kwargs, _parse_response)

    async def pull_environment(
        self,
        environment_uid: str,
        *,
        body: PullEnvironmentRequest,
    ) -> PullEnvironmentResponse:
        r"""pullEnvironment.

        `POST /environments/{environmentUid}/pulls`

        Returns:
            The body of the answer.
        """

        from .pull_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_uid=environment_uid,
            body=body,
        )
        return await self._send(OPERATIONS["pullEnvironment"], kwargs, _parse_response)

    async def put_environment(
        self,
        environment_id: str,
        *,
        body: PutEnvironmentRequest,
    ) -> PutEnvironmentResponse:
        r"""putEnvironment.

        `PUT /environments/{environmentId}`

        Returns:
            The body of the answer.
        """

        from .put_environment import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            environment_id=environment_id,
            body=body,
        )
        return await self._send(OPERATIONS["putEnvironment"], kwargs, _parse_response)
