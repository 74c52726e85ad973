"""The operations of the area `api_catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.add_api_catalog_system_environment_associations_request import (
        AddApiCatalogSystemEnvironmentAssociationsRequest,
    )
    from ...models.create_api_catalog_system_environment_request import (
        CreateApiCatalogSystemEnvironmentRequest,
    )
    from ...models.get_api_catalog_discovery_services_discovery_source import (
        GetApiCatalogDiscoveryServicesDiscoverySource,
    )
    from ...models.get_api_catalog_service_ci_runs_status import (
        GetApiCatalogServiceCiRunsStatus,
    )
    from ...models.get_api_catalog_service_monitor_runs_status import (
        GetApiCatalogServiceMonitorRunsStatus,
    )
    from ...models.get_api_catalog_service_specification_lints_severity import (
        GetApiCatalogServiceSpecificationLintsSeverity,
    )
    from ...models.get_api_catalog_service_specification_lints_status import (
        GetApiCatalogServiceSpecificationLintsStatus,
    )
    from ...models.json_object import JsonObject
    from ...models.post_api_catalog_discovery_services_request import (
        PostApiCatalogDiscoveryServicesRequest,
    )
    from ...models.remove_api_catalog_system_environment_associations_request import (
        RemoveApiCatalogSystemEnvironmentAssociationsRequest,
    )
    from ...models.update_api_catalog_system_environment_request import (
        UpdateApiCatalogSystemEnvironmentRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class ApiCatalogApi:
    """The operations of the area `api_catalog`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def add_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        body: AddApiCatalogSystemEnvironmentAssociationsRequest,
        allow_partial: bool | Unset = UNSET,
    ) -> JsonObject:
        r"""Add environments to a system environment.

        Attaches up to 25 environments of workspaces, by uid, to a stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.
            allow_partial: Attach those that can be, where others cannot.

        Returns:
            The body of the answer.
        """

        from .add_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["addApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
                allow_partial=allow_partial,
            ),
            _parse_response,
        )

    @sensitive
    def create_api_catalog_system_environment(
        self,
        *,
        body: CreateApiCatalogSystemEnvironmentRequest,
    ) -> JsonObject:
        r"""Create a system environment.

        Adds a stage of deployment. Its name has to be new in the team.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/system-environments`

        Returns:
            The body of the answer.
        """

        from .create_api_catalog_system_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_discovery_service(
        self,
        service_id: str,
    ) -> JsonObject:
        r"""Get a discovered service.

        One discovered service with its endpoints and its definition, which is base64 text.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/discovery-services/{serviceId}`

        Args:
            service_id: Id of the service.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_discovery_service import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogDiscoveryService"],
            lambda: _get_kwargs(
                service_id=service_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_discovery_services(
        self,
        *,
        discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
        status: str | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List discovered services.

        Services that were found but need not be in the catalog yet, by source, status or name.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/discovery-services`

        Args:
            discovery_source: Only those from this source.
            status: Only those with this status.
            search: Only those whose text contains this.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_discovery_services import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogDiscoveryServices"],
            lambda: _get_kwargs(
                discovery_source=discovery_source,
                status=status,
                search=search,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_service(
        self,
        service_id: str,
        *,
        system_environment_id: str,
    ) -> JsonObject:
        r"""Get a service of the catalog.

        One service as it is in one system environment: health, traffic, ownership and
        dependencies.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogService"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_service_ci_runs(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        collection_id: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
        branch: str | Unset = UNSET,
        workflow_name: str | Unset = UNSET,
        actor: str | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        repo_owner: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List CI runs of a service.

        The collection runs that CI made for a service, with their pipelines and commits.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/ci-runs`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            collection_id: Only those of this collection.
            environment_id: Only those with this environment.
            status: Only those with this status.
            branch: Only those of this branch.
            workflow_name: Only those of this workflow.
            actor: Only those started by this account.
            repo_name: Only those of this repository.
            repo_owner: Only those of this owner's repositories.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_ci_runs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogServiceCiRuns"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                collection_id=collection_id,
                environment_id=environment_id,
                status=status,
                branch=branch,
                workflow_name=workflow_name,
                actor=actor,
                repo_name=repo_name,
                repo_owner=repo_owner,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_service_endpoints(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        http_methods: str | Unset = UNSET,
        hosts: str | Unset = UNSET,
        response_codes: str | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List endpoints of a service.

        The endpoints that were seen in the traffic of a service, with their measurements.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/endpoints`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            http_methods: Only these methods, separated by commas.
            hosts: Only these hosts, separated by commas.
            response_codes: Only these statuses, separated by commas.
            search: Only those whose text contains this.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_endpoints import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogServiceEndpoints"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                http_methods=http_methods,
                hosts=hosts,
                response_codes=response_codes,
                search=search,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_service_monitor_runs(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        collection_id: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        status: GetApiCatalogServiceMonitorRunsStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List monitor runs of a service.

        The scheduled monitor runs of a service, with their counts.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/monitor-runs`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            collection_id: Only those of this collection.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            environment_id: Only those with this environment.
            status: Only those with this status.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_monitor_runs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogServiceMonitorRuns"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                collection_id=collection_id,
                sort=sort,
                environment_id=environment_id,
                status=status,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_service_specification_lints(
        self,
        service_id: str,
        *,
        spec_id: str | Unset = UNSET,
        severity: GetApiCatalogServiceSpecificationLintsSeverity | Unset = UNSET,
        status: GetApiCatalogServiceSpecificationLintsStatus | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List specification lints of a service.

        The lint runs over the specifications of a service, with issue counts by severity.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/spec-lints`

        Args:
            service_id: Id of the service.
            spec_id: Only those of this specification.
            severity: Only issues of this severity or higher.
            status: Only those with this status.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_specification_lints import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["getApiCatalogServiceSpecificationLints"],
            lambda: _get_kwargs(
                service_id=service_id,
                spec_id=spec_id,
                severity=severity,
                status=status,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_services(
        self,
        *,
        system_environment_id: str,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        governance_group_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List services of the catalog.

        The services of one system environment, with their metadata.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services`

        Args:
            system_environment_id: Id of the system environment.
            name: Only those with this name.
            tags: Only those with these tags, separated by commas.
            governance_group_id: Only those of this group.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_services import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogServices"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                name=name,
                tags=tags,
                governance_group_id=governance_group_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_system_environment(
        self,
        system_environment_id: str,
    ) -> JsonObject:
        r"""Get a system environment.

        One stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments/{systemEnvironmentId}`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List environments of a system environment.

        The environments of workspaces that belong to a stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.
            workspace_id: Only those of this workspace.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["getApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                workspace_id=workspace_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_api_catalog_system_environments(
        self,
        *,
        is_production: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List system environments.

        The stages of deployment, such as staging and production, by which the catalog is
        divided.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments`

        Args:
            is_production: Only those that are, or are not, for production.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environments import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getApiCatalogSystemEnvironments"],
            lambda: _get_kwargs(
                is_production=is_production,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def post_api_catalog_discovery_services(
        self,
        *,
        body: PostApiCatalogDiscoveryServicesRequest,
    ) -> JsonObject:
        r"""Register discovered services.

        Adds services that cannot be found by themselves, each with a name and perhaps its
        definition or endpoints.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/discovery-services`

        Returns:
            The body of the answer.
        """

        from .post_api_catalog_discovery_services import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["postApiCatalogDiscoveryServices"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def remove_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        body: RemoveApiCatalogSystemEnvironmentAssociationsRequest,
    ) -> JsonObject:
        r"""Remove environments from a system environment.

        Detaches up to 25 environments of workspaces, by uid. The environments themselves stay.

        Seen in use, but not documented: what it returns is not known and may change.

        `DELETE /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .remove_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return self._send(
            OPERATIONS["removeApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_api_catalog_system_environment(
        self,
        system_environment_id: str,
        *,
        body: UpdateApiCatalogSystemEnvironmentRequest,
    ) -> JsonObject:
        r"""Update a system environment.

        Changes what is sent of a stage of deployment; its label is fixed.

        Seen in use, but not documented: what it returns is not known and may change.

        `PATCH /api-catalog/system-environments/{systemEnvironmentId}`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .update_api_catalog_system_environment import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncApiCatalogApi:
    """The operations of the area `api_catalog`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def add_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        body: AddApiCatalogSystemEnvironmentAssociationsRequest,
        allow_partial: bool | Unset = UNSET,
    ) -> JsonObject:
        r"""Add environments to a system environment.

        Attaches up to 25 environments of workspaces, by uid, to a stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.
            allow_partial: Attach those that can be, where others cannot.

        Returns:
            The body of the answer.
        """

        from .add_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["addApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
                allow_partial=allow_partial,
            ),
            _parse_response,
        )

    @sensitive
    async def create_api_catalog_system_environment(
        self,
        *,
        body: CreateApiCatalogSystemEnvironmentRequest,
    ) -> JsonObject:
        r"""Create a system environment.

        Adds a stage of deployment. Its name has to be new in the team.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/system-environments`

        Returns:
            The body of the answer.
        """

        from .create_api_catalog_system_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_discovery_service(
        self,
        service_id: str,
    ) -> JsonObject:
        r"""Get a discovered service.

        One discovered service with its endpoints and its definition, which is base64 text.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/discovery-services/{serviceId}`

        Args:
            service_id: Id of the service.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_discovery_service import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogDiscoveryService"],
            lambda: _get_kwargs(
                service_id=service_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_discovery_services(
        self,
        *,
        discovery_source: GetApiCatalogDiscoveryServicesDiscoverySource | Unset = UNSET,
        status: str | Unset = UNSET,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List discovered services.

        Services that were found but need not be in the catalog yet, by source, status or name.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/discovery-services`

        Args:
            discovery_source: Only those from this source.
            status: Only those with this status.
            search: Only those whose text contains this.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_discovery_services import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogDiscoveryServices"],
            lambda: _get_kwargs(
                discovery_source=discovery_source,
                status=status,
                search=search,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_service(
        self,
        service_id: str,
        *,
        system_environment_id: str,
    ) -> JsonObject:
        r"""Get a service of the catalog.

        One service as it is in one system environment: health, traffic, ownership and
        dependencies.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogService"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_service_ci_runs(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        collection_id: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        status: GetApiCatalogServiceCiRunsStatus | Unset = UNSET,
        branch: str | Unset = UNSET,
        workflow_name: str | Unset = UNSET,
        actor: str | Unset = UNSET,
        repo_name: str | Unset = UNSET,
        repo_owner: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List CI runs of a service.

        The collection runs that CI made for a service, with their pipelines and commits.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/ci-runs`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            collection_id: Only those of this collection.
            environment_id: Only those with this environment.
            status: Only those with this status.
            branch: Only those of this branch.
            workflow_name: Only those of this workflow.
            actor: Only those started by this account.
            repo_name: Only those of this repository.
            repo_owner: Only those of this owner's repositories.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_ci_runs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogServiceCiRuns"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                collection_id=collection_id,
                environment_id=environment_id,
                status=status,
                branch=branch,
                workflow_name=workflow_name,
                actor=actor,
                repo_name=repo_name,
                repo_owner=repo_owner,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_service_endpoints(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        http_methods: str | Unset = UNSET,
        hosts: str | Unset = UNSET,
        response_codes: str | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List endpoints of a service.

        The endpoints that were seen in the traffic of a service, with their measurements.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/endpoints`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            http_methods: Only these methods, separated by commas.
            hosts: Only these hosts, separated by commas.
            response_codes: Only these statuses, separated by commas.
            search: Only those whose text contains this.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_endpoints import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogServiceEndpoints"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                http_methods=http_methods,
                hosts=hosts,
                response_codes=response_codes,
                search=search,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_service_monitor_runs(
        self,
        service_id: str,
        *,
        system_environment_id: str,
        collection_id: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        status: GetApiCatalogServiceMonitorRunsStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List monitor runs of a service.

        The scheduled monitor runs of a service, with their counts.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/monitor-runs`

        Args:
            service_id: Id of the service.
            system_environment_id: Id of the system environment.
            collection_id: Only those of this collection.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            environment_id: Only those with this environment.
            status: Only those with this status.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_monitor_runs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogServiceMonitorRuns"],
            lambda: _get_kwargs(
                service_id=service_id,
                system_environment_id=system_environment_id,
                collection_id=collection_id,
                sort=sort,
                environment_id=environment_id,
                status=status,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_service_specification_lints(
        self,
        service_id: str,
        *,
        spec_id: str | Unset = UNSET,
        severity: GetApiCatalogServiceSpecificationLintsSeverity | Unset = UNSET,
        status: GetApiCatalogServiceSpecificationLintsStatus | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List specification lints of a service.

        The lint runs over the specifications of a service, with issue counts by severity.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services/{serviceId}/spec-lints`

        Args:
            service_id: Id of the service.
            spec_id: Only those of this specification.
            severity: Only issues of this severity or higher.
            status: Only those with this status.
            sort: What to sort by and in which direction, such as `timestamp:desc`.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_service_specification_lints import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["getApiCatalogServiceSpecificationLints"],
            lambda: _get_kwargs(
                service_id=service_id,
                spec_id=spec_id,
                severity=severity,
                status=status,
                sort=sort,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_services(
        self,
        *,
        system_environment_id: str,
        name: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        governance_group_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List services of the catalog.

        The services of one system environment, with their metadata.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/services`

        Args:
            system_environment_id: Id of the system environment.
            name: Only those with this name.
            tags: Only those with these tags, separated by commas.
            governance_group_id: Only those of this group.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_services import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogServices"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                name=name,
                tags=tags,
                governance_group_id=governance_group_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_system_environment(
        self,
        system_environment_id: str,
    ) -> JsonObject:
        r"""Get a system environment.

        One stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments/{systemEnvironmentId}`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List environments of a system environment.

        The environments of workspaces that belong to a stage of deployment.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.
            workspace_id: Only those of this workspace.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["getApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                workspace_id=workspace_id,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_api_catalog_system_environments(
        self,
        *,
        is_production: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> JsonObject:
        r"""List system environments.

        The stages of deployment, such as staging and production, by which the catalog is
        divided.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /api-catalog/system-environments`

        Args:
            is_production: Only those that are, or are not, for production.
            limit: How many entries one page may hold.
            cursor: Where the page begins: the cursor that the page before it names.

        Returns:
            The body of the answer.
        """

        from .get_api_catalog_system_environments import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getApiCatalogSystemEnvironments"],
            lambda: _get_kwargs(
                is_production=is_production,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def post_api_catalog_discovery_services(
        self,
        *,
        body: PostApiCatalogDiscoveryServicesRequest,
    ) -> JsonObject:
        r"""Register discovered services.

        Adds services that cannot be found by themselves, each with a name and perhaps its
        definition or endpoints.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /api-catalog/discovery-services`

        Returns:
            The body of the answer.
        """

        from .post_api_catalog_discovery_services import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["postApiCatalogDiscoveryServices"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def remove_api_catalog_system_environment_associations(
        self,
        system_environment_id: str,
        *,
        body: RemoveApiCatalogSystemEnvironmentAssociationsRequest,
    ) -> JsonObject:
        r"""Remove environments from a system environment.

        Detaches up to 25 environments of workspaces, by uid. The environments themselves stay.

        Seen in use, but not documented: what it returns is not known and may change.

        `DELETE /api-catalog/system-environments/{systemEnvironmentId}/associations`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .remove_api_catalog_system_environment_associations import (
            _get_kwargs,
            _parse_response,
        )

        return await self._send(
            OPERATIONS["removeApiCatalogSystemEnvironmentAssociations"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_api_catalog_system_environment(
        self,
        system_environment_id: str,
        *,
        body: UpdateApiCatalogSystemEnvironmentRequest,
    ) -> JsonObject:
        r"""Update a system environment.

        Changes what is sent of a stage of deployment; its label is fixed.

        Seen in use, but not documented: what it returns is not known and may change.

        `PATCH /api-catalog/system-environments/{systemEnvironmentId}`

        Args:
            system_environment_id: Id of the system environment.

        Returns:
            The body of the answer.
        """

        from .update_api_catalog_system_environment import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateApiCatalogSystemEnvironment"],
            lambda: _get_kwargs(
                system_environment_id=system_environment_id,
                body=body,
            ),
            _parse_response,
        )
