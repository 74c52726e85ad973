"""The operations of the area `components`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.component_version import ComponentVersion
    from ...models.create_component_request import CreateComponentRequest
    from ...models.create_component_response import CreateComponentResponse
    from ...models.create_component_version_request import CreateComponentVersionRequest
    from ...models.get_all_components_response import GetAllComponentsResponse
    from ...models.get_all_components_status import GetAllComponentsStatus
    from ...models.get_all_components_type import GetAllComponentsType
    from ...models.get_component_draft_response import GetComponentDraftResponse
    from ...models.get_component_response import GetComponentResponse
    from ...models.get_component_versions_response import GetComponentVersionsResponse
    from ...models.update_component_draft_request import UpdateComponentDraftRequest
    from ...models.update_component_request import UpdateComponentRequest
    from ...models.update_component_response import UpdateComponentResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class ComponentsApi:
    """The operations of the area `components`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_component(
        self,
        *,
        body: CreateComponentRequest,
    ) -> CreateComponentResponse:
        r"""Create a component.

        Stores a reusable piece of an API definition, up to 500 KB, as an active component with
        a first draft, and answers 201 with nothing but its id, a ULID. The name must be new in
        the team and keep to 60 letters, digits, dots, hyphens and underscores. Nobody can use
        it before a version is published. Enterprise plan only.

        `POST /components`

        Returns:
            The body of the answer.
        """

        from .create_component import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createComponent"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_component_version(
        self,
        component_id: str,
        *,
        body: CreateComponentVersionRequest,
    ) -> CreateComponentResponse:
        r"""Publish a version of a component.

        Freezes the present draft under a label and answers 201 with the id of the version. A
        label has up to 60 characters and begins and ends with a letter or digit. An archived
        component gives a 409. Enterprise plan only.

        `POST /components/{componentId}/versions`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .create_component_version import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createComponentVersion"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def get_all_components(
        self,
        *,
        type: GetAllComponentsType | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
        has_versions: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetAllComponentsResponse:
        r"""List components.

        Gives the components of the team library, filtered by status, OpenAPI version or whether
        anything was published. Latest versions are left out unless `include` asks for them. The
        published interface has no paging; should `meta` hold a next cursor, send it back as
        `cursor`, a name that is inferred. Enterprise plan only.

        `GET /components`

        Args:
            type: Only components written for this version of OpenAPI.
            status: Only components in this state, active or archived.
            has_versions: True for components that have been published at least once.
            include: Fields to add, such as `latestVersion`, separated by commas.
            expand: Included fields to show in full; only `latestVersion` can be.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_all_components import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAllComponents"],
            lambda: _get_kwargs(
                type=type,
                status=status,
                has_versions=has_versions,
                include=include,
                expand=expand,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_component(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> GetComponentResponse:
        r"""Read a component.

        Gives name, type and dates of a component; its latest version comes only when `include`
        asks for it. Published with a `data` wrapper, sampled without one, so accept both.
        Enterprise plan only.

        `GET /components/{componentId}`

        Args:
            component_id: Id of the component, a ULID.
            include: Fields to add, such as `latestVersion`, separated by commas.
            expand: Included fields to show in full; only `latestVersion` can be.

        Returns:
            The body of the answer.
        """

        from .get_component import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getComponent"],
            lambda: _get_kwargs(
                component_id=component_id,
                include=include,
                expand=expand,
            ),
            _parse_response,
        )

    @sensitive
    def get_component_draft(
        self,
        component_id: str,
    ) -> GetComponentDraftResponse:
        r"""Read the draft of a component.

        Gives the content and format that would be published next. It may be ahead of the latest
        version. Enterprise plan only.

        `GET /components/{componentId}/drafts`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .get_component_draft import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getComponentDraft"],
            lambda: _get_kwargs(
                component_id=component_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_component_version(
        self,
        component_id: str,
        version_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> ComponentVersion:
        r"""Read a version of a component.

        Gives one published version by its id; the label does not work in its place. The content
        is left out unless `include` says `content`. Enterprise plan only.

        `GET /components/{componentId}/versions/{versionId}`

        Args:
            component_id: Id of the component, a ULID.
            version_id: Id of the published version, a ULID; not its label.
            include: `content` to have what was published, not only what it is called.

        Returns:
            The body of the answer.
        """

        from .get_component_version import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getComponentVersion"],
            lambda: _get_kwargs(
                component_id=component_id,
                version_id=version_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    def get_component_versions(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetComponentVersionsResponse:
        r"""List the versions of a component.

        Gives what was published so far, with label, format, date and address. The contents are
        left out unless `include` says `content`. The published interface has no paging; should
        `meta` hold a next cursor, send it back as `cursor`, a name that is inferred. Enterprise
        plan only.

        `GET /components/{componentId}/versions`

        Args:
            component_id: Id of the component, a ULID.
            include: `content` to have what was published, not only what it is called.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_component_versions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getComponentVersions"],
            lambda: _get_kwargs(
                component_id=component_id,
                include=include,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def update_component(
        self,
        component_id: str,
        *,
        body: UpdateComponentRequest,
    ) -> UpdateComponentResponse:
        r"""Rename or archive a component.

        Takes a new name or a new status, never both in one call. An archived component keeps
        its versions but cannot be renamed, edited or published until it is active again; trying
        gives a 409. Enterprise plan only.

        `PATCH /components/{componentId}`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .update_component import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateComponent"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_component_draft(
        self,
        component_id: str,
        *,
        body: UpdateComponentDraftRequest,
    ) -> CreateComponentResponse:
        r"""Change the draft of a component.

        Sets the content of the draft, its format or both, and answers with the id alone.
        Published versions stay as they are. The draft of an archived component cannot be
        changed and gives a 409. Enterprise plan only.

        `PATCH /components/{componentId}/drafts`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .update_component_draft import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateComponentDraft"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncComponentsApi:
    """The operations of the area `components`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_component(
        self,
        *,
        body: CreateComponentRequest,
    ) -> CreateComponentResponse:
        r"""Create a component.

        Stores a reusable piece of an API definition, up to 500 KB, as an active component with
        a first draft, and answers 201 with nothing but its id, a ULID. The name must be new in
        the team and keep to 60 letters, digits, dots, hyphens and underscores. Nobody can use
        it before a version is published. Enterprise plan only.

        `POST /components`

        Returns:
            The body of the answer.
        """

        from .create_component import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createComponent"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_component_version(
        self,
        component_id: str,
        *,
        body: CreateComponentVersionRequest,
    ) -> CreateComponentResponse:
        r"""Publish a version of a component.

        Freezes the present draft under a label and answers 201 with the id of the version. A
        label has up to 60 characters and begins and ends with a letter or digit. An archived
        component gives a 409. Enterprise plan only.

        `POST /components/{componentId}/versions`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .create_component_version import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createComponentVersion"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def get_all_components(
        self,
        *,
        type: GetAllComponentsType | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
        has_versions: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetAllComponentsResponse:
        r"""List components.

        Gives the components of the team library, filtered by status, OpenAPI version or whether
        anything was published. Latest versions are left out unless `include` asks for them. The
        published interface has no paging; should `meta` hold a next cursor, send it back as
        `cursor`, a name that is inferred. Enterprise plan only.

        `GET /components`

        Args:
            type: Only components written for this version of OpenAPI.
            status: Only components in this state, active or archived.
            has_versions: True for components that have been published at least once.
            include: Fields to add, such as `latestVersion`, separated by commas.
            expand: Included fields to show in full; only `latestVersion` can be.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_all_components import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAllComponents"],
            lambda: _get_kwargs(
                type=type,
                status=status,
                has_versions=has_versions,
                include=include,
                expand=expand,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_component(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> GetComponentResponse:
        r"""Read a component.

        Gives name, type and dates of a component; its latest version comes only when `include`
        asks for it. Published with a `data` wrapper, sampled without one, so accept both.
        Enterprise plan only.

        `GET /components/{componentId}`

        Args:
            component_id: Id of the component, a ULID.
            include: Fields to add, such as `latestVersion`, separated by commas.
            expand: Included fields to show in full; only `latestVersion` can be.

        Returns:
            The body of the answer.
        """

        from .get_component import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getComponent"],
            lambda: _get_kwargs(
                component_id=component_id,
                include=include,
                expand=expand,
            ),
            _parse_response,
        )

    @sensitive
    async def get_component_draft(
        self,
        component_id: str,
    ) -> GetComponentDraftResponse:
        r"""Read the draft of a component.

        Gives the content and format that would be published next. It may be ahead of the latest
        version. Enterprise plan only.

        `GET /components/{componentId}/drafts`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .get_component_draft import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getComponentDraft"],
            lambda: _get_kwargs(
                component_id=component_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_component_version(
        self,
        component_id: str,
        version_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> ComponentVersion:
        r"""Read a version of a component.

        Gives one published version by its id; the label does not work in its place. The content
        is left out unless `include` says `content`. Enterprise plan only.

        `GET /components/{componentId}/versions/{versionId}`

        Args:
            component_id: Id of the component, a ULID.
            version_id: Id of the published version, a ULID; not its label.
            include: `content` to have what was published, not only what it is called.

        Returns:
            The body of the answer.
        """

        from .get_component_version import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getComponentVersion"],
            lambda: _get_kwargs(
                component_id=component_id,
                version_id=version_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    async def get_component_versions(
        self,
        component_id: str,
        *,
        include: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetComponentVersionsResponse:
        r"""List the versions of a component.

        Gives what was published so far, with label, format, date and address. The contents are
        left out unless `include` says `content`. The published interface has no paging; should
        `meta` hold a next cursor, send it back as `cursor`, a name that is inferred. Enterprise
        plan only.

        `GET /components/{componentId}/versions`

        Args:
            component_id: Id of the component, a ULID.
            include: `content` to have what was published, not only what it is called.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_component_versions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getComponentVersions"],
            lambda: _get_kwargs(
                component_id=component_id,
                include=include,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def update_component(
        self,
        component_id: str,
        *,
        body: UpdateComponentRequest,
    ) -> UpdateComponentResponse:
        r"""Rename or archive a component.

        Takes a new name or a new status, never both in one call. An archived component keeps
        its versions but cannot be renamed, edited or published until it is active again; trying
        gives a 409. Enterprise plan only.

        `PATCH /components/{componentId}`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .update_component import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateComponent"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_component_draft(
        self,
        component_id: str,
        *,
        body: UpdateComponentDraftRequest,
    ) -> CreateComponentResponse:
        r"""Change the draft of a component.

        Sets the content of the draft, its format or both, and answers with the id alone.
        Published versions stay as they are. The draft of an archived component cannot be
        changed and gives a 409. Enterprise plan only.

        `PATCH /components/{componentId}/drafts`

        Args:
            component_id: Id of the component, a ULID.

        Returns:
            The body of the answer.
        """

        from .update_component_draft import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateComponentDraft"],
            lambda: _get_kwargs(
                component_id=component_id,
                body=body,
            ),
            _parse_response,
        )
