"""The operations of the area `components`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_component_request import CreateComponentRequest
    from ...models.create_component_response import CreateComponentResponse
    from ...models.create_component_version_request import CreateComponentVersionRequest
    from ...models.get_all_components_response import GetAllComponentsResponse
    from ...models.get_all_components_status import GetAllComponentsStatus
    from ...models.get_all_components_type import GetAllComponentsType
    from ...models.get_component_draft_response import GetComponentDraftResponse
    from ...models.get_component_response import GetComponentResponse
    from ...models.get_component_version_response import GetComponentVersionResponse
    from ...models.get_component_versions_response import GetComponentVersionsResponse
    from ...models.update_component_draft_request import UpdateComponentDraftRequest
    from ...models.update_component_request import UpdateComponentRequest
    from ...models.update_component_response import UpdateComponentResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class ComponentsApi:
    """The operations of the area `components`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_component(
        self,
        *,
        body: CreateComponentRequest,
    ) -> CreateComponentResponse:
        r"""Create a component.

        Stores a reusable piece of an API definition as a draft and answers 201 with its id.
        Component ids are ULIDs and not UUIDs. Enterprise only

        `POST /components`

        Returns:
            The body of the answer.
        """

        from .create_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["createComponent"], kwargs, _parse_response)

    def create_component_version(
        self,
        component_id: str,
        *,
        body: CreateComponentVersionRequest,
    ) -> CreateComponentResponse:
        r"""Publish a version of a component.

        Freezes the present draft under a label and answers 201. Enterprise only

        `POST /components/{componentId}/versions`

        Returns:
            The body of the answer.
        """

        from .create_component_version import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return self._send(OPERATIONS["createComponentVersion"], kwargs, _parse_response)

    def get_all_components(
        self,
        *,
        type_: GetAllComponentsType | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
        has_versions: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetAllComponentsResponse:
        r"""List components.

        Gives the reusable schema components of the team, with filters by status and type.
        Enterprise only

        `GET /components`

        Returns:
            The body of the answer.
        """

        from .get_all_components import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
            status=status,
            has_versions=has_versions,
            include=include,
            expand=expand,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getAllComponents"], kwargs, _parse_response)

    def get_component(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> GetComponentResponse:
        r"""Read a component.

        Gives a component with its latest version. The answer may come bare or under `data`.
        Enterprise only

        `GET /components/{componentId}`

        Returns:
            The body of the answer.
        """

        from .get_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            include=include,
            expand=expand,
        )
        return self._send(OPERATIONS["getComponent"], kwargs, _parse_response)

    def get_component_draft(
        self,
        component_id: str,
    ) -> GetComponentDraftResponse:
        r"""Read the draft of a component.

        Gives the content that is not published yet. Enterprise only

        `GET /components/{componentId}/drafts`

        Returns:
            The body of the answer.
        """

        from .get_component_draft import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
        )
        return self._send(OPERATIONS["getComponentDraft"], kwargs, _parse_response)

    def get_component_version(
        self,
        component_id: str,
        version_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetComponentVersionResponse:
        r"""Read a version of a component.

        Gives one published version with its content. Enterprise only

        `GET /components/{componentId}/versions/{versionId}`

        Returns:
            The body of the answer.
        """

        from .get_component_version import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            version_id=version_id,
            include=include,
        )
        return self._send(OPERATIONS["getComponentVersion"], kwargs, _parse_response)

    def get_component_versions(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetComponentVersionsResponse:
        r"""List the versions of a component.

        Gives what was published of a component so far. Enterprise only

        `GET /components/{componentId}/versions`

        Returns:
            The body of the answer.
        """

        from .get_component_versions import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            include=include,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getComponentVersions"], kwargs, _parse_response)

    def update_component(
        self,
        component_id: str,
        *,
        body: UpdateComponentRequest,
    ) -> UpdateComponentResponse:
        r"""Rename or archive a component.

        Takes either a new name or a new status in one call, and not both. Enterprise only

        `PATCH /components/{componentId}`

        Returns:
            The body of the answer.
        """

        from .update_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return self._send(OPERATIONS["updateComponent"], kwargs, _parse_response)

    def update_component_draft(
        self,
        component_id: str,
        *,
        body: UpdateComponentDraftRequest,
    ) -> CreateComponentResponse:
        r"""Change the draft of a component.

        Sets new content for the draft; published versions are not touched. Enterprise only

        `PATCH /components/{componentId}/drafts`

        Returns:
            The body of the answer.
        """

        from .update_component_draft import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return self._send(OPERATIONS["updateComponentDraft"], kwargs, _parse_response)


class AsyncComponentsApi:
    """The operations of the area `components`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_component(
        self,
        *,
        body: CreateComponentRequest,
    ) -> CreateComponentResponse:
        r"""Create a component.

        Stores a reusable piece of an API definition as a draft and answers 201 with its id.
        Component ids are ULIDs and not UUIDs. Enterprise only

        `POST /components`

        Returns:
            The body of the answer.
        """

        from .create_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["createComponent"], kwargs, _parse_response)

    async def create_component_version(
        self,
        component_id: str,
        *,
        body: CreateComponentVersionRequest,
    ) -> CreateComponentResponse:
        r"""Publish a version of a component.

        Freezes the present draft under a label and answers 201. Enterprise only

        `POST /components/{componentId}/versions`

        Returns:
            The body of the answer.
        """

        from .create_component_version import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return await self._send(OPERATIONS["createComponentVersion"], kwargs, _parse_response)

    async def get_all_components(
        self,
        *,
        type_: GetAllComponentsType | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
        has_versions: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetAllComponentsResponse:
        r"""List components.

        Gives the reusable schema components of the team, with filters by status and type.
        Enterprise only

        `GET /components`

        Returns:
            The body of the answer.
        """

        from .get_all_components import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
            status=status,
            has_versions=has_versions,
            include=include,
            expand=expand,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getAllComponents"], kwargs, _parse_response)

    async def get_component(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> GetComponentResponse:
        r"""Read a component.

        Gives a component with its latest version. The answer may come bare or under `data`.
        Enterprise only

        `GET /components/{componentId}`

        Returns:
            The body of the answer.
        """

        from .get_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            include=include,
            expand=expand,
        )
        return await self._send(OPERATIONS["getComponent"], kwargs, _parse_response)

    async def get_component_draft(
        self,
        component_id: str,
    ) -> GetComponentDraftResponse:
        r"""Read the draft of a component.

        Gives the content that is not published yet. Enterprise only

        `GET /components/{componentId}/drafts`

        Returns:
            The body of the answer.
        """

        from .get_component_draft import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
        )
        return await self._send(OPERATIONS["getComponentDraft"], kwargs, _parse_response)

    async def get_component_version(
        self,
        component_id: str,
        version_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetComponentVersionResponse:
        r"""Read a version of a component.

        Gives one published version with its content. Enterprise only

        `GET /components/{componentId}/versions/{versionId}`

        Returns:
            The body of the answer.
        """

        from .get_component_version import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            version_id=version_id,
            include=include,
        )
        return await self._send(OPERATIONS["getComponentVersion"], kwargs, _parse_response)

    async def get_component_versions(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetComponentVersionsResponse:
        r"""List the versions of a component.

        Gives what was published of a component so far. Enterprise only

        `GET /components/{componentId}/versions`

        Returns:
            The body of the answer.
        """

        from .get_component_versions import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            include=include,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getComponentVersions"], kwargs, _parse_response)

    async def update_component(
        self,
        component_id: str,
        *,
        body: UpdateComponentRequest,
    ) -> UpdateComponentResponse:
        r"""Rename or archive a component.

        Takes either a new name or a new status in one call, and not both. Enterprise only

        `PATCH /components/{componentId}`

        Returns:
            The body of the answer.
        """

        from .update_component import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateComponent"], kwargs, _parse_response)

    async def update_component_draft(
        self,
        component_id: str,
        *,
        body: UpdateComponentDraftRequest,
    ) -> CreateComponentResponse:
        r"""Change the draft of a component.

        Sets new content for the draft; published versions are not touched. Enterprise only

        `PATCH /components/{componentId}/drafts`

        Returns:
            The body of the answer.
        """

        from .update_component_draft import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            component_id=component_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateComponentDraft"], kwargs, _parse_response)
