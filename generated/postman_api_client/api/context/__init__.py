"""The operations of the area `context`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import UNSET, AsyncSend, Send, Unset


class ContextApi:
    """The operations of the area `context`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_api_discovery_instructions(
        self,
    ) -> str:
        r"""Get the instructions for finding APIs.

        A fixed text in Markdown for agents that look for an API.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/discovery`

        Returns:
            The body of the answer.
        """

        from .get_api_discovery_instructions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiDiscoveryInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_code_generation_instructions(
        self,
    ) -> str:
        r"""Get the instructions for generating code.

        A fixed text in Markdown for agents that write client code.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/code-generation`

        Returns:
            The body of the answer.
        """

        from .get_code_generation_instructions import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCodeGenerationInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_collection_context(
        self,
        collection_id: str,
    ) -> str:
        r"""Describe a collection.

        A collection with its authorization, variables and tree of requests, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}`

        Args:
            collection_id: Uid of the collection.

        Returns:
            The body of the answer.
        """

        from .get_collection_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getCollectionContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_environment_context(
        self,
        environment_id: str,
    ) -> str:
        r"""Describe an environment.

        An environment with its enabled variables, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/environments/{environmentId}`

        Args:
            environment_id: Uid of the environment.

        Returns:
            The body of the answer.
        """

        from .get_environment_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getEnvironmentContext"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_folder_context(
        self,
        collection_id: str,
        folder_id: str,
    ) -> str:
        r"""Describe a folder.

        A folder of a collection, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Uid of the collection.
            folder_id: Uid of the folder.

        Returns:
            The body of the answer.
        """

        from .get_folder_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getFolderContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_installed_api_maintenance_instructions(
        self,
    ) -> str:
        r"""Get the instructions for maintaining APIs.

        A fixed text in Markdown for agents that keep generated code up to date.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/maintenance`

        Returns:
            The body of the answer.
        """

        from .get_installed_api_maintenance_instructions import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["getInstalledApiMaintenanceInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_postman_context_overview(
        self,
    ) -> str:
        r"""Get the overview of contexts.

        A fixed text in Markdown for agents: what there is and in which order to read it.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions`

        Returns:
            The body of the answer.
        """

        from .get_postman_context_overview import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getPostmanContextOverview"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_request_code_context(
        self,
        collection_id: str,
        request_id: str,
    ) -> str:
        r"""Describe a request for generating code.

        A request with its examples and all variables that it can use, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}/context`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.

        Returns:
            The body of the answer.
        """

        from .get_request_code_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getRequestCodeContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_request_context(
        self,
        collection_id: str,
        request_id: str,
    ) -> str:
        r"""Describe a request.

        A request of a collection, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.

        Returns:
            The body of the answer.
        """

        from .get_request_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getRequestContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_response_context(
        self,
        collection_id: str,
        request_id: str,
        response_id: str,
    ) -> str:
        r"""Describe a response.

        A saved response of a request, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}/responses/{responseId}`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.
            response_id: Uid of the response.

        Returns:
            The body of the answer.
        """

        from .get_response_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getResponseContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_context(
        self,
        workspace_id: str,
    ) -> str:
        r"""Describe a workspace.

        A workspace with its collections and environments, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace.

        Returns:
            The body of the answer.
        """

        from .get_workspace_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceContext"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_environments_context(
        self,
        workspace_id: str,
    ) -> str:
        r"""Describe the environments of a workspace.

        All environments of a workspace with their variables, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces/{workspaceId}/environments`

        Args:
            workspace_id: Id of the workspace.

        Returns:
            The body of the answer.
        """

        from .get_workspace_environments_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceEnvironmentsContext"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspaces_context(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> str:
        r"""Describe all workspaces.

        The workspaces that you can see, described in Markdown. The text of a page names the
        cursor of the next.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces`

        Args:
            cursor: Where the page begins: the cursor that the page before it names.
            limit: How many entries one page may hold.
            name: Only those with this name.

        Returns:
            The body of the answer.
        """

        from .get_workspaces_context import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspacesContext"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                name=name,
            ),
            _parse_response,
        )


class AsyncContextApi:
    """The operations of the area `context`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_api_discovery_instructions(
        self,
    ) -> str:
        r"""Get the instructions for finding APIs.

        A fixed text in Markdown for agents that look for an API.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/discovery`

        Returns:
            The body of the answer.
        """

        from .get_api_discovery_instructions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiDiscoveryInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_code_generation_instructions(
        self,
    ) -> str:
        r"""Get the instructions for generating code.

        A fixed text in Markdown for agents that write client code.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/code-generation`

        Returns:
            The body of the answer.
        """

        from .get_code_generation_instructions import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCodeGenerationInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_collection_context(
        self,
        collection_id: str,
    ) -> str:
        r"""Describe a collection.

        A collection with its authorization, variables and tree of requests, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}`

        Args:
            collection_id: Uid of the collection.

        Returns:
            The body of the answer.
        """

        from .get_collection_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getCollectionContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_environment_context(
        self,
        environment_id: str,
    ) -> str:
        r"""Describe an environment.

        An environment with its enabled variables, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/environments/{environmentId}`

        Args:
            environment_id: Uid of the environment.

        Returns:
            The body of the answer.
        """

        from .get_environment_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getEnvironmentContext"],
            lambda: _get_kwargs(
                environment_id=environment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_folder_context(
        self,
        collection_id: str,
        folder_id: str,
    ) -> str:
        r"""Describe a folder.

        A folder of a collection, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/folders/{folderId}`

        Args:
            collection_id: Uid of the collection.
            folder_id: Uid of the folder.

        Returns:
            The body of the answer.
        """

        from .get_folder_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getFolderContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                folder_id=folder_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_installed_api_maintenance_instructions(
        self,
    ) -> str:
        r"""Get the instructions for maintaining APIs.

        A fixed text in Markdown for agents that keep generated code up to date.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions/maintenance`

        Returns:
            The body of the answer.
        """

        from .get_installed_api_maintenance_instructions import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["getInstalledApiMaintenanceInstructions"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_postman_context_overview(
        self,
    ) -> str:
        r"""Get the overview of contexts.

        A fixed text in Markdown for agents: what there is and in which order to read it.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/instructions`

        Returns:
            The body of the answer.
        """

        from .get_postman_context_overview import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getPostmanContextOverview"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_request_code_context(
        self,
        collection_id: str,
        request_id: str,
    ) -> str:
        r"""Describe a request for generating code.

        A request with its examples and all variables that it can use, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}/context`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.

        Returns:
            The body of the answer.
        """

        from .get_request_code_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getRequestCodeContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_request_context(
        self,
        collection_id: str,
        request_id: str,
    ) -> str:
        r"""Describe a request.

        A request of a collection, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.

        Returns:
            The body of the answer.
        """

        from .get_request_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getRequestContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_response_context(
        self,
        collection_id: str,
        request_id: str,
        response_id: str,
    ) -> str:
        r"""Describe a response.

        A saved response of a request, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/collections/{collectionId}/requests/{requestId}/responses/{responseId}`

        Args:
            collection_id: Uid of the collection.
            request_id: Uid of the request.
            response_id: Uid of the response.

        Returns:
            The body of the answer.
        """

        from .get_response_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getResponseContext"],
            lambda: _get_kwargs(
                collection_id=collection_id,
                request_id=request_id,
                response_id=response_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_context(
        self,
        workspace_id: str,
    ) -> str:
        r"""Describe a workspace.

        A workspace with its collections and environments, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace.

        Returns:
            The body of the answer.
        """

        from .get_workspace_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceContext"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_environments_context(
        self,
        workspace_id: str,
    ) -> str:
        r"""Describe the environments of a workspace.

        All environments of a workspace with their variables, in Markdown.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces/{workspaceId}/environments`

        Args:
            workspace_id: Id of the workspace.

        Returns:
            The body of the answer.
        """

        from .get_workspace_environments_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceEnvironmentsContext"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspaces_context(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> str:
        r"""Describe all workspaces.

        The workspaces that you can see, described in Markdown. The text of a page names the
        cursor of the next.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context/workspaces`

        Args:
            cursor: Where the page begins: the cursor that the page before it names.
            limit: How many entries one page may hold.
            name: Only those with this name.

        Returns:
            The body of the answer.
        """

        from .get_workspaces_context import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspacesContext"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                name=name,
            ),
            _parse_response,
        )
